import { stopWords } from './function-words';
import { wordSet } from './tokens';
import { verbs } from './verbs';

/**
 * Words in capitals that nobody looks up: from the vocabulary of everyday software, of backlogs and of requirements
 * (EARS, Gherkin, MoSCoW, INVEST), ISO 4217 for the larger currencies, units, zones of time and larger bodies.
 */
const common = wordSet(`
  AI ML LLM API SDK CLI GUI UI UX URL URI UUID GUID ID IDS HTML CSS CSV TSV JSON XML YAML PDF DOC DOCX XLS XLSX PPT PPTX
  TXT RTF ZIP PNG JPG JPEG GIF SVG BMP TIFF WEBP AVI MPEG WAV EPUB ICS SQL HTTP HTTPS FTP SFTP SSH SSL TLS TCP UDP IP DNS
  VPN LAN WLAN WIFI USB HDMI NFC RFID GPS CPU GPU RAM ROM SSD DVD CD TV PC OS IOS REST SOAP RSS SMTP IMAP SSO MFA OTP
  OAUTH JWT PIN PUK TAN QR SMS MMS FAQ CMS CRM ERP IDE LED LCD OLED RGB ASCII UTF ISO IEC DIN EN IEEE ANSI WCAG ARIA CAD
  HR IT PR QA CEO CFO CTO COO VIP DIY NGO ASAP FYI AKA ETA RSVP DNA HIV IBAN BIC SEPA SWIFT ISBN ISSN DOI GDPR VAT OK NA
  DSGVO PLZ KFZ LKW PKW AGB EDV MWST TÜV GMBH AG RGPD TVA SARL IVA DNI BTW AVG PESEL RODO НДС
  EU UK US USA UAE UN UNESCO WHO NATO NASA IBM SAP AWS BBC
  WHEN THEN SHALL IF WHILE WHERE MUST AND OR NOT GIVEN BUT SHOULD COULD WONT MAY WILL CAN ELSE THE ADDED RULE
  SYSTEM USER USERS CLIENT SERVER APP TRUE FALSE NULL NONE YES NO ON OFF HEAD TODO TBD TBC TBA FIXME WIP NB PS EG IE VS MAX MIN
  AC ACS DOD DOR MVP MMP POC NFR FR REQ US PO PM BA PBI UAT KPI OKR ROI SLA EPIC STORY TASK BUG SPIKE INVEST SMART WSJF RICE
  RACI BDD TDD CI ATDD EARS SAFE JIRA DB README SEO CV HD MIT GPL
  AM UTC GMT CET CEST EST EDT CST PST PDT BST MEZ AD BC KB MB GB TB KM CM KG MG ML HZ KHZ MHZ GHZ KW KWH MW MWH GWH DPI
  PPI FPS RPM BPM MPH KMH PSI PPM UV DC XS XL EUR USD GBP CHF JPY CNY EGP SEK NOK DKK ISK PLN CZK HUF RON BGN AUD NZD INR BRL
  MXN ARS CLP ZAR TRY RUB UAH ILS AED SAR SGD HKD KRW THB IDR PHP
`);
/** "YYYY-MM-DD", "XXL", "VII" */
const noAcronym = /^(?:(.)\1+|X+L|[IVX]+)$/;

/** Whether letters in capitals need no explanation anywhere. */
export function isCommonAcronym(letters: string): boolean {
  return common.has(letters) || noAcronym.test(letters);
}

/** Whether they are an everyday word, which is only loud. */
export function isLoudWord(letters: string): boolean {
  const word = letters.toLowerCase();
  return stopWords.has(word) || verbs.has(word);
}
