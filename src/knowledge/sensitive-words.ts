/**
 * What data is called. Data only: a name belongs to the class whose term equals an ending of it, words joined. Terms that
 * also name harmless things stand under `medium` (taken for what they say) or `low` (only where somebody asks for doubt).
 */

import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { Confidence } from '../model/severity.ts';

type Terms = Partial<Record<Confidence, string>>;

export const SENSITIVE_TERMS: Readonly<Record<SensitiveClass, Terms>> = {
  credential: {
    high: `password passwd pwd userpassword passphrase passcode secret clientsecret appsecret consumersecret sharedsecret webhooksecret signingsecret
      secretkey secretaccesskey privatekey privatesshkey sshprivatekey apikey apikeys xapikey apisecret apitoken apitokens subscriptionkey encryptionkey
      decryptionkey signingkey masterkey accountkey sharedkey symmetrickey storagekey hmackey
      accesstoken accesstokens refreshtoken refreshtokens authtoken authenticationtoken authorizationtoken bearertoken bearer idtoken sessiontoken
      securitytoken resettoken passwordresettoken verificationtoken activationtoken invitationtoken logintoken usertoken personalaccesstoken oauthtoken sastoken
      jwt jwttoken passwordhash hashedpassword encryptedpassword passworddigest otp totpsecret totpcode otpsecret mfasecret twofactorsecret onetimepassword
      onetimecode otpcode mfacode twofactorcode recoverycode recoverycodes backupcodes recoverykey seedphrase mnemonicphrase
      connectionstring basicauth basicauthpassword`,
    medium: `token credential credentials accesskey sessionkey sessionid sessioncookie jsessionid phpsessid pin pincode cardpin userpin passwordsalt salt
      securityanswer secretanswer authcode pass userpass servicekey authkey`,
  },
  payment: {
    high: `cardnumber creditcardnumber debitcardnumber paymentcardnumber creditcardno cardno primaryaccountnumber cardpan cvv cvc cvv2 cvc2 cvvcode
      cardcvv cardcvc cardverificationcode cardverificationvalue cardsecuritycode trackdata magstripe magstripedata pinblock`,
    medium: 'pan creditcard debitcard ccnumber ccnum cardexpiry cardexpiration cardexpirydate creditcardexpiry',
  },
  'government-id': {
    high: `ssn socialsecuritynumber socialsecurity nationalid nationalidnumber nationalidentitynumber nationalidentificationnumber nationalinsurancenumber
      passportnumber passportno driverslicensenumber driverlicensenumber drivinglicencenumber drivinglicensenumber driverslicense aadhaar aadhaarnumber
      nino itin idcardnumber identitycardnumber socialinsurancenumber personalidentitynumber personalidentificationnumber`,
    medium: 'tin passport driverlicense drivinglicense personalnumber cpf curp governmentid',
    low: 'taxid taxidentificationnumber taxnumber',
  },
  health: {
    high: `diagnosis diagnoses medicalrecord medicalrecords medicalrecordnumber medicalhistory bloodtype healthrecord healthrecords healthinsurancenumber
      nhsnumber patientid disability`,
    medium: 'prescription prescriptions allergies mrn medication medications symptoms hivstatus',
  },
  biometric: {
    high: 'faceembedding facetemplate voiceprint irisscan retinascan fingerprinttemplate fingerprintdata biometrictemplate biometricdata',
    medium: 'biometric biometrics faceid',
  },
  'birth-date': { high: 'dob dateofbirth birthdate birthday birthdaydate dobdate' },
  financial: {
    high: `iban bankaccountnumber accountiban bankaccount routingnumber abanumber sortcode salary annualincome creditscore accountbalance networth`,
    medium: 'accountnumber accountno income balance swiftcode',
  },
  contact: {
    high: `email emailaddress emails emailaddresses phone phonenumber phonenumbers telephone telephonenumber mobile mobilenumber mobilephone msisdn
      homeaddress streetaddress postaladdress homephone workphone`,
    medium: 'faxnumber',
  },
  location: {
    high: 'geolocation gpscoordinates homelocation currentlocation lastknownlocation',
    medium: 'latitude longitude gps ipaddress clientip remoteip userip lastloginip',
  },
  personal: {
    high: 'maidenname mothersmaidenname religion ethnicity ethnicgroup race sexualorientation maritalstatus politicalopinion unionmembership',
    medium: 'nationality gender firstname lastname fullname surname familyname givenname',
  },
};

/** A first word that makes the name a statement or a measure about the data, not the data. */
export const STATEMENT_WORDS: ReadonlySet<string> = new Set(
  `has is are was needs need require requires required use uses using allow allows allowed enable enabled disable disabled show hide can should must
   forgot reset change missing invalid valid with without supports support no num max min total count include includes expire expires expose verify
   encrypted hashed tokenized skip send update set mask masked redact redacted ignore accept accepts force`.split(
    /\s+/,
  ),
);

/** `pageToken` and `csrfToken` let nobody in. The word stands anywhere before the head. */
export const HARMLESS_TOKEN_WORDS: ReadonlySet<string> = new Set(
  `page next continuation continue csrf xsrf sync pagination cursor previous prev skip delta device upload idempotency public publishable push
   registration request prompt completion stop start end resume change etag snapshot watch nft erc20 cancellation cancel contract design
   position scroll search list`.split(/\s+/),
);

/** Names that decide rights or money, joined. `high`: hardly ever anything else. */
export const PRIVILEGED_TERMS: Readonly<Record<Confidence, string>> = {
  high: `isadmin isadministrator isroot issuperuser superuser isstaff isowner ismoderator isprivileged adminrole userrole userroles roleid roleids
    isverified emailverified isemailverified phoneverified isphoneverified kycverified accountbalance walletbalance accesslevel
    privilegelevel permissionlevel privileges impersonate bypassapproval`,
  medium: `role roles admin administrator permissions permission scopes balance verified approved isapproved usertype
    isactive creditlimit groupids isinternal istrusted ispremium`,
  low: 'owner ownerid accounttype status scope groups group tenantid organizationid orgid accountid userid createdby plan tier',
};
