/* Made by build-aux/gen-sections from data/sections/; do not edit. */
/* clang-format off */
#include "claim/lexicon.h"

#define IN(class) (UINT32_C(1) << IDC_LEXICON_##class)

const char idc_lexicon_text[] =
    "ahnliche jobs"
    "ahnliche personen"
    "ahnliche profile"
    "altri profili"
    "andere nutzer"
    "auch angesehen"
    "autres profils"
    "consigliati"
    "empfohlen"
    "empfohlene jobs"
    "empfohlene profile"
    "empleos cerca"
    "empleos en"
    "empleos similares"
    "emplois pres"
    "emplois similaires"
    "explore more"
    "jobs for you"
    "jobs in"
    "jobs in der nahe"
    "jobs near"
    "jobs you may"
    "jobs you might"
    "lavori simili"
    "les gens ont"
    "les internautes"
    "mitglieder die"
    "more people"
    "more profiles"
    "ofertas de empleo"
    "offerte di lavoro"
    "offres demploi"
    "others also"
    "others named"
    "otros perfiles"
    "otros tambien"
    "outros perfis"
    "passende jobs"
    "people also"
    "people like"
    "people similar"
    "people you may"
    "perfiles similares"
    "perfis semelhantes"
    "perfis similares"
    "personas que"
    "persone che"
    "personen die"
    "personnes que"
    "pessoas que"
    "pessoas tambem"
    "potresti"
    "profili simili"
    "profils similaires"
    "promoted"
    "quizas conozcas"
    "recomendado"
    "recomendados"
    "recommandations pour"
    "recommande"
    "recommandes pour"
    "recommended"
    "recommended for"
    "related jobs"
    "related people"
    "related profiles"
    "similar candidates"
    "similar jobs"
    "similar people"
    "similar profiles"
    "sponsored"
    "stellenangebote"
    "sugerencias"
    "suggested"
    "suggested for"
    "suggestions"
    "tambien vieron"
    "trending"
    "vagas em"
    "vagas perto"
    "vagas semelhantes"
    "vielleicht kennst"
    "viewers also"
    "vous pourriez"
    "weitere profile"
    "who to follow"
    "you may also"
    "you might also"
    "\343\202\242\343\203\212\343\203\252\343\202\271\343\203\210"
    "\343\202\244\343\203\263\343\202\277\343\203\274\343\203\263"
    "\343\202\250\343\203\263\343\202\270\343\203\213\343\202\242"
    "\343\202\263\343\203\263\343\202\265\343\203\253\343\202\277\343\203\263\343\203\210"
    "\343\203\207\343\202\243\343\203\254\343\202\257\343\202\277\343\203\274"
    "\343\203\207\343\202\266\343\202\244\343\203\212\343\203\274"
    "\343\203\227\343\203\255\343\202\260\343\203\251\343\203\236\343\203\274"
    "\343\203\236\343\203\215\343\203\274\343\202\270\343\203\243\343\203\274"
    "\343\203\252\343\203\274\343\203\200\343\203\274"
    "\344\270\223\345\221\230"
    "\344\270\223\347\247\221"
    "\344\270\255\345\255\246"
    "\344\270\255\345\277\203"
    "\344\270\273\344\273\273"
    "\344\270\273\347\256\241"
    "\344\274\232\347\244\276"
    "\344\277\256\345\243\253"
    "\345\205\254\345\217\270"
    "\345\210\206\346\236\220\345\270\210"
    "\345\212\251\347\220\206"
    "\345\215\232\345\243\253"
    "\345\244\247\344\270\223"
    "\345\244\247\345\255\246"
    "\345\244\247\345\255\246\351\231\242"
    "\345\244\247\345\255\270"
    "\345\255\246\345\243\253"
    "\345\255\246\346\240\241"
    "\345\255\246\351\231\242"
    "\345\255\270\345\243\253"
    "\345\255\270\351\231\242"
    "\345\256\236\344\271\240\347\224\237"
    "\345\260\202\351\226\200\345\255\246\346\240\241"
    "\345\267\245\344\275\234\345\256\244"
    "\345\267\245\347\250\213\345\270\210"
    "\345\267\245\347\250\213\345\270\253"
    "\345\274\200\345\217\221"
    "\346\200\273\347\233\221"
    "\346\200\273\347\273\217\347\220\206"
    "\346\200\273\350\243\201"
    "\346\213\205\345\275\223"
    "\346\225\231\345\270\210"
    "\346\225\231\346\216\210"
    "\346\234\211\351\231\220"
    "\346\234\211\351\231\220\344\274\232\347\244\276"
    "\346\234\254\347\247\221"
    "\346\236\266\346\236\204\345\270\210"
    "\346\240\252\345\274\217\344\274\232\347\244\276"
    "\347\240\224\347\251\266\345\221\230"
    "\347\240\224\347\251\266\345\223\241"
    "\347\240\224\347\251\266\346\211\200"
    "\347\240\224\347\251\266\351\231\242"
    "\347\241\225\345\243\253"
    "\347\242\251\345\243\253"
    "\347\244\276\351\225\267"
    "\347\247\221\346\212\200"
    "\347\250\213\345\272\217\345\221\230"
    "\347\266\223\347\220\206"
    "\347\270\275\347\233\243"
    "\347\273\204\351\225\277"
    "\347\273\217\347\220\206"
    "\350\221\243\344\272\213\351\225\277"
    "\350\250\255\350\250\210\345\270\253"
    "\350\252\262\351\225\267"
    "\350\256\262\345\270\210"
    "\350\256\276\350\256\241\345\270\210"
    "\350\264\237\350\264\243\344\272\272"
    "\350\277\220\347\273\264"
    "\351\201\213\347\266\255"
    "\351\203\250\351\225\267"
    "\351\212\200\350\241\214"
    "\351\223\266\350\241\214"
    "\351\226\213\347\231\272\350\200\205"
    "\351\233\206\345\233\242"
    "\351\233\206\345\234\230"
    "\351\241\276\351\227\256"
    "\351\253\230\347\255\211\345\255\246\346\240\241"
    "\352\260\234\353\260\234\354\236\220"
    "\352\263\240\353\223\261\355\225\231\352\265\220"
    "\352\263\274\354\236\245"
    "\352\264\200\353\246\254\354\236\220"
    "\352\267\270\353\243\271"
    "\353\214\200\353\246\254"
    "\353\214\200\355\221\234"
    "\353\214\200\355\225\231"
    "\353\214\200\355\225\231\352\265\220"
    "\353\214\200\355\225\231\354\233\220"
    "\353\224\224\354\236\220\354\235\264\353\204\210"
    "\353\247\244\353\213\210\354\240\200"
    "\353\260\225\354\202\254"
    "\353\266\200\354\236\245"
    "\353\266\204\354\204\235\352\260\200"
    "\354\202\254\354\233\220"
    "\354\204\235\354\202\254"
    "\354\204\240\354\236\204"
    "\354\227\224\354\247\200\353\213\210\354\226\264"
    "\354\227\260\352\265\254\354\206\214"
    "\354\227\260\352\265\254\354\233\220"
    "\354\235\200\355\226\211"
    "\354\235\264\354\202\254"
    "\354\235\270\355\204\264"
    "\354\243\274\354\213\235\355\232\214\354\202\254"
    "\354\261\205\354\236\204"
    "\354\273\250\354\204\244\355\204\264\355\212\270"
    "\355\214\200\354\236\245"
    "\355\224\204\353\241\234\352\267\270\353\236\230\353\250\270"
    "\355\225\231\354\202\254"
    "\355\232\214\354\202\254"
    "a a"
    "a a s"
    "a levels"
    "a propos"
    "a propos de moi"
    "a s"
    "a tempo parziale"
    "a tempo pieno"
    "a temps partiel"
    "a temps plein"
    "a tiempo completo"
    "a tiempo parcial"
    "a1"
    "a2"
    "aa"
    "aas"
    "ab"
    "abilita"
    "abilitati"
    "abilities"
    "abitur"
    "about"
    "about me"
    "academia"
    "academic background"
    "academic education"
    "academic history"
    "academic projects"
    "academic qualifications"
    "academic record"
    "academics"
    "academy"
    "accademia"
    "accomplishments"
    "accountant"
    "accounts"
    "accreditations"
    "accroche"
    "acer"
    "acer user"
    "acerca de"
    "acerca de mi"
    "achievements"
    "acting"
    "activities"
    "activities and societies"
    "activity"
    "actor"
    "actress"
    "actuary"
    "addetta"
    "addetto"
    "additional"
    "additional experience"
    "additional information"
    "additional skills"
    "address"
    "admin"
    "admin1"
    "administrador"
    "administradora"
    "administrateur"
    "administrator"
    "administratrice"
    "adobe"
    "adobe acrobat"
    "adresse"
    "advanced"
    "adviser"
    "adviseur"
    "advisor"
    "advocate"
    "affiliations"
    "aficiones"
    "ag"
    "agence"
    "agency"
    "agent"
    "aide"
    "airlines"
    "airways"
    "akademia"
    "akademie"
    "akademische ausbildung"
    "akademischer werdegang"
    "alternance"
    "alternant"
    "alternante"
    "ambassador"
    "ammattikorkeakoulu"
    "amministratore"
    "an"
    "analist"
    "analista"
    "analityk"
    "analyst"
    "analyste"
    "analytics"
    "angestellt"
    "animator"
    "annee"
    "annees"
    "anni"
    "anno"
    "ano"
    "anonymous"
    "anos"
    "ans"
    "ansaettelser"
    "anschrift"
    "anstallningar"
    "anstellungen"
    "anwender"
    "apache poi"
    "apple"
    "appointments"
    "apprendistato"
    "apprentice"
    "apprenticeship"
    "apprentissage"
    "apresentacao"
    "aps"
    "aptidoes"
    "aptitudes"
    "aptitudini"
    "ar"
    "arbeidserfaring"
    "arbeidsverleden"
    "arbeitserfahrung"
    "arbejdserfaring"
    "arbetserfarenhet"
    "arbetslivserfarenhet"
    "architect"
    "architecte"
    "architekt"
    "architektin"
    "architetto"
    "areas of expertise"
    "army"
    "arquitecta"
    "arquitecto"
    "arquiteta"
    "arquiteto"
    "articles"
    "artist"
    "as"
    "asa"
    "asistan"
    "asistente"
    "assembler"
    "assistant"
    "assistante"
    "assistent"
    "assistente"
    "assistentin"
    "associate"
    "associates"
    "association"
    "associations"
    "asus"
    "asystent"
    "atouts"
    "attendant"
    "attorney"
    "attributes"
    "auditor"
    "aus und weiterbildung"
    "ausbildung"
    "ausbildung und studium"
    "ausgewahlte projekte"
    "aushilfe"
    "auszeichnungen"
    "auszubildende"
    "auszubildender"
    "author"
    "autonomo"
    "auxiliar"
    "availability"
    "avancado"
    "avance"
    "avanzado"
    "avanzato"
    "awarded by"
    "awards"
    "awards and achievements"
    "awards and honors"
    "ay"
    "ayuntamiento"
    "b a"
    "b com"
    "b e"
    "b ed"
    "b eng"
    "b f a"
    "b s"
    "b sc"
    "b tech"
    "b1"
    "b2"
    "b2b"
    "ba"
    "bac"
    "baccalaureat"
    "bacharel"
    "bacharelado"
    "bachelor"
    "bachelors"
    "bachelorstudium"
    "bachillerato"
    "back end"
    "backend"
    "background"
    "bahasa"
    "baker"
    "banca"
    "banco"
    "bank"
    "banque"
    "barista"
    "barrister"
    "bartender"
    "basic"
    "basico"
    "bba"
    "bca"
    "bcom"
    "be"
    "beca"
    "becaria"
    "becario"
    "beceriler"
    "bed"
    "befristet"
    "beginner"
    "beheerder"
    "bemutatkozas"
    "benevolat"
    "benevole"
    "beng"
    "benutzer"
    "berater"
    "beraterin"
    "berufliche erfahrung"
    "berufliche erfahrungen"
    "berufliche laufbahn"
    "berufliche stationen"
    "berufliche tatigkeit"
    "beruflicher hintergrund"
    "beruflicher werdegang"
    "berufserfahrung"
    "berufspraxis"
    "berufsprofil"
    "berufsschule"
    "besondere kenntnisse"
    "bfa"
    "bhd"
    "bijbaan"
    "bildung"
    "bildungsgang"
    "bildungsweg"
    "bilingual"
    "bilingue"
    "bio"
    "biography"
    "biologist"
    "birthday"
    "blog"
    "bookkeeper"
    "books"
    "bootcamp"
    "born"
    "brewery"
    "broker"
    "bs"
    "bsc"
    "btech"
    "bts"
    "builder"
    "bureau"
    "business fluent"
    "butcher"
    "buyer"
    "bv"
    "c1"
    "c2"
    "cabinet"
    "cafe"
    "calisma deneyimi"
    "canva"
    "capabilities"
    "capacidades"
    "capacita"
    "capacita e competenze"
    "capital"
    "captain"
    "career"
    "career experience"
    "career highlights"
    "career history"
    "career objective"
    "career path"
    "career profile"
    "career summary"
    "caregiver"
    "carpenter"
    "carriera"
    "carriere"
    "cashier"
    "casual"
    "cdd"
    "cdi"
    "cell"
    "cell phone"
    "cellulare"
    "celular"
    "center"
    "centre"
    "centres dinteret"
    "ceo"
    "certificaciones"
    "certificacoes"
    "certificados"
    "certificari"
    "certificate"
    "certificate no"
    "certificaten"
    "certificates"
    "certificates and courses"
    "certificati"
    "certification"
    "certifications"
    "certifications and licenses"
    "certifications and training"
    "certificats"
    "certificazioni"
    "certificeringer"
    "certifieringar"
    "certifikat"
    "certifikater"
    "certifikaty"
    "certyfikaty"
    "cfo"
    "charge"
    "chargee"
    "chef"
    "cheffe"
    "chemist"
    "chercheur"
    "chercheuse"
    "chi sono"
    "chief"
    "chromium"
    "chung chi"
    "church"
    "cio"
    "ciso"
    "city"
    "civilingenjor"
    "cleaner"
    "clearance"
    "clerk"
    "client"
    "clinic"
    "cloud"
    "clt"
    "club"
    "co"
    "co op"
    "coach"
    "cofounder"
    "colegio"
    "colegiul"
    "collaborator"
    "collaboratore"
    "collective"
    "college"
    "comments"
    "communications"
    "community"
    "community involvement"
    "community service"
    "company"
    "compaq"
    "competences"
    "competences cles"
    "competences informatiques"
    "competences linguistiques"
    "competences techniques"
    "competencias"
    "competencias tecnicas"
    "competencies"
    "competente"
    "competente lingvistice"
    "competenties"
    "competenze"
    "competenze digitali"
    "competenze informatiche"
    "competenze linguistiche"
    "competenze tecniche"
    "composer"
    "comptable"
    "computer"
    "computer skills"
    "comune"
    "concepteur"
    "conceptrice"
    "concierge"
    "conferences"
    "conhecimentos"
    "conhecimentos tecnicos"
    "conocimientos"
    "conocimientos informaticos"
    "conocimientos tecnicos"
    "conoscenze"
    "conoscenze linguistiche"
    "conquistas"
    "conseiller"
    "conseillere"
    "conservatory"
    "consulente"
    "consultant"
    "consultante"
    "consulting"
    "consulting experience"
    "consultor"
    "consultora"
    "contact"
    "contact details"
    "contact info"
    "contact information"
    "contact me"
    "contactgegevens"
    "contacto"
    "contacts"
    "contador"
    "contadora"
    "contato"
    "contatos"
    "contatti"
    "contatto"
    "contract"
    "contract to hire"
    "contractor"
    "contrat"
    "contrat a duree determinee"
    "contrat a duree indeterminee"
    "contrato"
    "contrato indefinido"
    "contrato temporal"
    "contratto a tempo determinato"
    "contratto a tempo indeterminato"
    "contributions"
    "contributor"
    "controller"
    "conversational"
    "coo"
    "cook"
    "cooperative"
    "coordenador"
    "coordenadora"
    "coordinador"
    "coordinadora"
    "coordinator"
    "coordonnees"
    "copywriter"
    "core competencies"
    "core skills"
    "corp"
    "corporation"
    "correo"
    "correo electronico"
    "corsi"
    "council"
    "country"
    "courant"
    "courriel"
    "courses"
    "courses and certifications"
    "courses and training"
    "courses taken"
    "coursework"
    "creative"
    "credential"
    "credential id"
    "credentials"
    "cto"
    "cunostinte"
    "curator"
    "current"
    "current position"
    "currently"
    "curriculum"
    "curriculum vitae"
    "curriculum vitae of"
    "cursos"
    "cursos complementares"
    "cursos y certificaciones"
    "cursuri"
    "cursus"
    "cursussen"
    "custodian"
    "customer"
    "cv"
    "czesc etatu"
    "da remoto"
    "dados pessoais"
    "dai hoc"
    "dancer"
    "dane kontaktowe"
    "dane osobowe"
    "danisman"
    "danismani"
    "darba pieredze"
    "darbo patirtis"
    "data"
    "data diri"
    "data pribadi"
    "date of birth"
    "date personale"
    "dati personali"
    "datos academicos"
    "datos de contacto"
    "datos personales"
    "dba"
    "dd"
    "dean"
    "debutant"
    "declaration"
    "deeltijd"
    "default"
    "degree"
    "degrees"
    "deliverables"
    "dell"
    "delovne izkusnje"
    "deltid"
    "deneyim"
    "deneyimler"
    "dentist"
    "department"
    "deputy"
    "desarrollador"
    "desarrolladora"
    "description"
    "desenvolvedor"
    "desenvolvedora"
    "designer"
    "designs"
    "desktop"
    "despre mine"
    "destrezas"
    "details"
    "deug"
    "developer"
    "developpeur"
    "developpeuse"
    "devops"
    "deweloper"
    "digital"
    "digital skills"
    "dil bilgisi"
    "diller"
    "diplom"
    "diploma"
    "diplomado"
    "diplome"
    "diplomes"
    "diplomes et formations"
    "direccion"
    "directeur"
    "director"
    "directora"
    "directrice"
    "diretor"
    "diretora"
    "direttore"
    "direttrice"
    "disenador"
    "disenadora"
    "dispatcher"
    "disposition"
    "distinctions"
    "dj"
    "docent"
    "docente"
    "doctor"
    "doctorado"
    "doctoral"
    "doctorat"
    "doctorate"
    "docx4j"
    "doktor"
    "doktora"
    "doo"
    "doswiadczenie"
    "doswiadczenie zawodowe"
    "dottorato"
    "doutorado"
    "doutoramento"
    "dovednosti"
    "dphil"
    "dr"
    "drafter"
    "draftsman"
    "driver"
    "duales studium"
    "duration"
    "dut"
    "duties"
    "dynamics"
    "dyrektor"
    "e mail"
    "ecole"
    "economist"
    "edd"
    "editor"
    "educacao"
    "educacao e formacao"
    "educacio"
    "educacion"
    "educacion y formacion"
    "educatie"
    "educatie si formare"
    "education"
    "education and certifications"
    "education and qualifications"
    "education and training"
    "education history"
    "educational background"
    "educational history"
    "educational qualifications"
    "educazione"
    "edukacja"
    "edukasyon"
    "edv kenntnisse"
    "efetivo"
    "eg"
    "egitim"
    "egitim bilgileri"
    "egitim durumu"
    "egyetem"
    "ehrenamt"
    "ehrenamtliche tatigkeit"
    "ehrenamtliche tatigkeiten"
    "eirl"
    "electrician"
    "electronics"
    "elementary"
    "elementary proficiency"
    "elerhetoseg"
    "elimu"
    "elsewhere"
    "email"
    "email address"
    "empleo"
    "emploi"
    "emplois"
    "employee"
    "employment"
    "employment experience"
    "employment history"
    "employment record"
    "emprego"
    "empresa"
    "en remoto"
    "encargada"
    "encargado"
    "endereco"
    "energy"
    "engagement"
    "engagement associatif"
    "engenheira"
    "engenheiro"
    "engineer"
    "engineering experience"
    "enseignant"
    "enseignante"
    "enterprise"
    "enterprises"
    "entrepreneur"
    "entry"
    "entwickler"
    "entwicklerin"
    "environment"
    "eood"
    "erfahrung"
    "erfarenhet"
    "erfaring"
    "erhvervserfaring"
    "ervaring"
    "escola"
    "escolaridade"
    "escuela"
    "especialista"
    "esperienza"
    "esperienza lavorativa"
    "esperienza professionale"
    "esperienze"
    "esperienze lavorative"
    "esperienze professionali"
    "estagiaria"
    "estagiario"
    "estagio"
    "estimator"
    "estudios"
    "estudos"
    "etat civil"
    "etudes"
    "ev"
    "evangelist"
    "examen"
    "excellent"
    "executive"
    "executive summary"
    "experience"
    "experience and employment"
    "experience benevole"
    "experience professionnelle"
    "experiences"
    "experiences de travail"
    "experiences professionnelles"
    "experiencia"
    "experiencia de trabajo"
    "experiencia de voluntariado"
    "experiencia laboral"
    "experiencia profesional"
    "experiencia professional"
    "experiencia profissional"
    "experiencias"
    "experiencias profissionais"
    "experienta"
    "experienta profesionala"
    "expertise"
    "expires"
    "extra"
    "extracto"
    "extracurricular activities"
    "extracurriculars"
    "fachabitur"
    "fachhochschule"
    "fachhochschulreife"
    "fachinformatiker"
    "fachkenntnisse"
    "faculdade"
    "facultad"
    "faculte"
    "faculty"
    "faerdigheder"
    "fahigkeiten"
    "fakulta"
    "fakultesi"
    "fardigheter"
    "farms"
    "fax"
    "federation"
    "fellow"
    "fellowships"
    "ferdigheter"
    "ferienjob"
    "fertigkeiten"
    "festanstellung"
    "fh"
    "financial"
    "find me online"
    "firefighter"
    "fixed term"
    "fliessend"
    "fluent"
    "fluente"
    "fluently"
    "fluido"
    "foiskola"
    "followers"
    "following"
    "foods"
    "foreign languages"
    "foreman"
    "formacao"
    "formacao academica"
    "formacio"
    "formacio academica"
    "formacion"
    "formacion academica"
    "formacion complementaria"
    "formal education"
    "formare"
    "formation"
    "formation academique"
    "formation et diplomes"
    "formations"
    "formations complementaires"
    "formazione"
    "fortbildungen"
    "foundation"
    "founder"
    "freelance"
    "freelance experience"
    "freelancer"
    "freiberufler"
    "freiberuflich"
    "freie mitarbeit"
    "freizeit"
    "fremdsprachen"
    "front end"
    "frontend"
    "fujitsu"
    "full name"
    "full professional"
    "full professional proficiency"
    "full stack"
    "full time"
    "full time contract"
    "full time position"
    "fullstack"
    "fulltime"
    "fzco"
    "fze"
    "games"
    "gardener"
    "gateway"
    "gbr"
    "gebejimai"
    "geburtsdatum"
    "geburtsort"
    "ged"
    "gelistirici"
    "gelistiricisi"
    "gender"
    "generalist"
    "geologist"
    "gerente"
    "geringfugig"
    "geschaftsfuhrer"
    "geschaftsfuhrerin"
    "gesellschaft"
    "gestionnaire"
    "gestor"
    "gestora"
    "get in touch"
    "giao duc"
    "gig"
    "gioi thieu"
    "github"
    "gitlab"
    "global"
    "gmbh"
    "good"
    "google"
    "google docs"
    "governance"
    "government"
    "grado"
    "graduacao"
    "graduate"
    "graduate certificate"
    "grants"
    "group"
    "groupe"
    "grundkenntnisse"
    "grupo"
    "gruppo"
    "guard"
    "guest"
    "guru"
    "gut"
    "gymnasium"
    "habilidades"
    "habilidades tecnicas"
    "habilitacoes literarias"
    "habilitats"
    "hacker"
    "hakkimda"
    "handlaggare"
    "handler"
    "handy"
    "hard skills"
    "haridus"
    "haridustee"
    "harrastukset"
    "havo"
    "hbo"
    "head"
    "headline"
    "health"
    "healthcare"
    "helper"
    "heltid"
    "henkilotiedot"
    "herramientas"
    "hewlett packard"
    "hewlett packard company"
    "hibrido"
    "high school"
    "high school diploma"
    "highlights"
    "historia zatrudnienia"
    "historial laboral"
    "historico profissional"
    "hnc"
    "hnd"
    "hobbies"
    "hobbies and interests"
    "hobbies interests"
    "hobbies und interessen"
    "hobby"
    "hobbys"
    "hobiler"
    "hoc van"
    "hochschulbildung"
    "hochschule"
    "hogeschool"
    "hogskola"
    "hoja de vida"
    "hojskole"
    "holdings"
    "home"
    "home address"
    "homeoffice"
    "homepage"
    "honors"
    "honors and awards"
    "honors awards"
    "honours"
    "honours and awards"
    "hopital"
    "hospital"
    "hostess"
    "hotel"
    "hp"
    "hr"
    "hybrid"
    "hybride"
    "ibrido"
    "idiomas"
    "idiomes"
    "igudziai"
    "iletisim"
    "iletisim bilgileri"
    "ilgi alanlari"
    "illustrator"
    "impiegata"
    "impiegato"
    "in sede"
    "inc"
    "incorporated"
    "indefinido"
    "indefinite"
    "independant"
    "independent contractor"
    "indirizzo"
    "industrial experience"
    "industries"
    "industry"
    "industry experience"
    "infirmier"
    "infirmiere"
    "informacion de contacto"
    "informacion personal"
    "informacoes pessoais"
    "informatica"
    "informatii personale"
    "informations personnelles"
    "informatique"
    "informazioni personali"
    "ingegnere"
    "ingeniera"
    "ingenieria"
    "ingeniero"
    "ingenieur"
    "ingenieure"
    "ingenieurin"
    "ingenjor"
    "insegnante"
    "inspector"
    "institut"
    "institute"
    "instituto"
    "instructor"
    "insurance"
    "interactive"
    "intereses"
    "interessen"
    "interesser"
    "interesses"
    "interessi"
    "interests"
    "interests and hobbies"
    "interets"
    "interim"
    "interimaire"
    "intermediaire"
    "intermediario"
    "intermediate"
    "intermedio"
    "intern"
    "international"
    "internship"
    "internship experience"
    "internships"
    "interpreter"
    "intressen"
    "introduction"
    "investigador"
    "investigadora"
    "investor"
    "inz"
    "inzynier"
    "is deneyimi"
    "is gecmisi"
    "is tecrubesi"
    "iskolai vegzettseg"
    "iskustvo"
    "ismeretek"
    "issilavinimas"
    "issued"
    "issued by"
    "istituto"
    "istruzione"
    "istruzione e formazione"
    "it"
    "it kenntnisse"
    "it skills"
    "iut"
    "izglitiba"
    "izkusnje"
    "izobrazba"
    "izobrazevanje"
    "j"
    "jaar"
    "jahr"
    "jahre"
    "jahren"
    "jaren"
    "jazykove dovednosti"
    "jazykove znalosti"
    "jazyky"
    "jd"
    "jefa"
    "jefe"
    "jezici"
    "jeziki"
    "jezyki"
    "jezyki obce"
    "job description"
    "job experience"
    "job history"
    "jobberfaring"
    "jobs"
    "jornada completa"
    "journalist"
    "jr"
    "jsc"
    "junior"
    "k k"
    "kalbos"
    "kandidatexamen"
    "kapcsolat"
    "karanasan sa trabaho"
    "kariera"
    "kariyer hedefi"
    "karriere"
    "kauffrau"
    "kaufmann"
    "keahlian"
    "keeled"
    "keeleoskus"
    "kemahiran"
    "kemampuan"
    "kennis"
    "kennis en vaardigheden"
    "kenntnisse"
    "kenntnisse und fahigkeiten"
    "kepessegek"
    "kepzettseg"
    "keszsegek"
    "keszsegek es kepessegek"
    "keterampilan"
    "key achievements"
    "key competencies"
    "key contributions"
    "key projects"
    "key qualifications"
    "key responsibilities"
    "key results"
    "key skills"
    "keywords"
    "kft"
    "kg"
    "ki nang"
    "kielet"
    "kielitaito"
    "kierownik"
    "kiinnostuksen kohteet"
    "kingsoft"
    "kinh nghiem"
    "kinh nghiem lam viec"
    "kisisel bilgiler"
    "kk"
    "klinik"
    "kogemus"
    "kokemus"
    "kompetanse"
    "kompetencer"
    "kompetencje"
    "kompetens"
    "kompetenser"
    "kompetenzen"
    "konicky"
    "konsult"
    "konsultant"
    "kontak"
    "kontakt"
    "kontaktdaten"
    "kontaktinformasjon"
    "kontaktoplysninger"
    "kontaktuppgifter"
    "korkeakoulu"
    "koulutus"
    "krankenhaus"
    "kunnskaper"
    "kunskaper"
    "kurs"
    "kurse"
    "kurser"
    "kurslar"
    "kurssit"
    "kursy"
    "kursy i szkolenia"
    "kurzprofil"
    "kurzvorstellung"
    "kurzy"
    "kvalifikationer"
    "ky nang"
    "lab"
    "laboratories"
    "laboratory"
    "labs"
    "lan esperientzia"
    "language"
    "language proficiency"
    "language skills"
    "languages"
    "languages spoken"
    "langue maternelle"
    "langues"
    "langues etrangeres"
    "laptop"
    "larare"
    "lat"
    "lata"
    "latex"
    "laurea"
    "laurea magistrale"
    "laurea triennale"
    "lavoratore autonomo"
    "lawyer"
    "lead"
    "leader"
    "leadership and activities"
    "leadership experience"
    "lebenslauf"
    "lecturer"
    "lehrer"
    "lehrerin"
    "leidinggevende"
    "leiter"
    "leiterin"
    "lengua materna"
    "lenguas"
    "lenovo"
    "less than a year"
    "liaison"
    "libero professionista"
    "librarian"
    "library"
    "libreoffice"
    "licence"
    "licences"
    "licences and certifications"
    "licenciada"
    "licenciado"
    "licencias y certificaciones"
    "licenciatura"
    "licencjat"
    "license"
    "licenses"
    "licenses and certifications"
    "licenses certifications"
    "liceo"
    "liceul"
    "liceum"
    "lider"
    "lien he"
    "lieutenant"
    "lifeguard"
    "limbi"
    "limbi straine"
    "limited"
    "limited working"
    "limited working proficiency"
    "linguas"
    "lingue"
    "lingue straniere"
    "linguistic skills"
    "linkedin"
    "links"
    "lisans"
    "lisesi"
    "llb"
    "llc"
    "llengues"
    "llm"
    "llp"
    "loc de munca"
    "location"
    "logistics"
    "logros"
    "loisirs"
    "loopbaan"
    "lp"
    "ltd"
    "ltda"
    "lukio"
    "lycee"
    "lyceum"
    "m a"
    "m com"
    "m e"
    "m ed"
    "m eng"
    "m f a"
    "m s"
    "m sc"
    "m tech"
    "ma"
    "maand"
    "maanden"
    "mac"
    "macbook"
    "machinist"
    "madrelingua"
    "maestria"
    "magister"
    "magistrale"
    "mail"
    "main duties"
    "maintainer"
    "mairie"
    "maitrise"
    "major"
    "major achievements"
    "man"
    "manad"
    "manader"
    "manager"
    "managing"
    "market"
    "marketer"
    "master"
    "mastere"
    "masterexamen"
    "masters"
    "masterstudium"
    "mathematician"
    "matura"
    "mba"
    "mbo"
    "mca"
    "mcom"
    "md"
    "me"
    "mechanic"
    "med"
    "medewerker"
    "media"
    "media jornada"
    "meio expediente"
    "meio periodo"
    "mel"
    "member"
    "memberships"
    "menedzer"
    "meng"
    "menntun"
    "mentor"
    "merchandiser"
    "mes"
    "mese"
    "meses"
    "mesi"
    "mesleki deneyim"
    "mestrado"
    "mfa"
    "mgr"
    "mi temps"
    "microsoft"
    "microsoft corporation"
    "microsoft office"
    "microsoft office user"
    "microsoft word"
    "mid"
    "miesiac"
    "miesiace"
    "miesiecy"
    "military experience"
    "military service"
    "mills"
    "minijob"
    "ministere"
    "ministerio"
    "ministerium"
    "ministry"
    "minor"
    "miscellaneous"
    "mitarbeiter"
    "mitarbeiterin"
    "mittlere reife"
    "mo"
    "mobil"
    "mobile"
    "mobile number"
    "modeler"
    "modeller"
    "moderator"
    "modules"
    "mois"
    "mon"
    "monat"
    "monate"
    "monaten"
    "month"
    "months"
    "mos"
    "mother tongue"
    "motors"
    "movil"
    "mphil"
    "mres"
    "ms"
    "msc"
    "mtech"
    "muc tieu"
    "muc tieu nghe nghiep"
    "mudur"
    "muduru"
    "muhendis"
    "muhendisi"
    "munkahelyek"
    "munkatapasztalat"
    "museum"
    "musician"
    "muttersprache"
    "muttersprachler"
    "mutual"
    "my contacts"
    "my pc"
    "name"
    "nanny"
    "natif"
    "nationality"
    "native"
    "native language"
    "native or bilingual"
    "native or bilingual proficiency"
    "native speaker"
    "nativo"
    "nauczyciel"
    "navy"
    "near native"
    "nebenjob"
    "network"
    "networks"
    "ngo"
    "ngoai ngu"
    "ngon ngu"
    "ninja"
    "no expiration date"
    "no name"
    "nom"
    "nombre"
    "nome"
    "notable projects"
    "notary"
    "notes"
    "notions"
    "now"
    "nurse"
    "nv"
    "nyelvek"
    "nyelvismeret"
    "nyelvtudas"
    "o mne"
    "o mnie"
    "obiettivo"
    "objectif"
    "objective"
    "objetivo"
    "obrazovanje"
    "obrazovanje i osposobljavanje"
    "occupazione"
    "office"
    "office user"
    "officer"
    "ogrenim"
    "ogrenim bilgileri"
    "ogretmen"
    "ohg"
    "oktatas"
    "om meg"
    "om mig"
    "on lisans"
    "on site"
    "on the web"
    "on yazi"
    "onderwijs"
    "oneletrajz"
    "ongoing"
    "online"
    "online presence"
    "online profiles"
    "onsite"
    "ontwikkelaar"
    "ood"
    "ooo"
    "open source"
    "open source contributions"
    "open source projects"
    "openoffice"
    "openoffice org"
    "operator"
    "opinnot"
    "opleiding"
    "opleiding en training"
    "opleidingen"
    "optometrist"
    "organizations"
    "osaaminen"
    "oskused"
    "osobni podaci"
    "osobni udaje"
    "ospedale"
    "osszefoglalo"
    "other"
    "other experience"
    "other information"
    "other skills"
    "outcomes"
    "outils"
    "over mij"
    "overview"
    "owner"
    "owner pc"
    "oy"
    "oyj"
    "ozet"
    "ozgecmis"
    "packard bell"
    "packer"
    "pages"
    "papers"
    "paralegal"
    "paramedic"
    "parcours"
    "parcours academique"
    "parcours professionnel"
    "part time"
    "part time contract"
    "part time position"
    "particulars"
    "partner"
    "partners"
    "parttime"
    "passatempos"
    "passions"
    "patents"
    "patents and publications"
    "patirtis"
    "pc"
    "pdf"
    "pelatihan"
    "pelny etat"
    "pendidikan"
    "pengalaman"
    "pengalaman bekerja"
    "pengalaman kerja"
    "people also viewed"
    "per diem"
    "percorso formativo"
    "percorso professionale"
    "percurso academico"
    "percurso profissional"
    "perfil"
    "perfil profesional"
    "perfil profissional"
    "periodo integral"
    "permanent"
    "permanent contract"
    "permanent full time"
    "permanent part time"
    "permanent position"
    "personal"
    "personal data"
    "personal details"
    "personal info"
    "personal information"
    "personal interests"
    "personal particulars"
    "personal profile"
    "personal projects"
    "personal resume"
    "personal statement"
    "personalia"
    "personliche angaben"
    "personliche daten"
    "personliches profil"
    "personlige oplysninger"
    "personuppgifter"
    "persoonlijk profiel"
    "persoonlijke gegevens"
    "persoonsgegevens"
    "pervoja e punes"
    "pesquisador"
    "pesquisadora"
    "pgce"
    "pgdip"
    "ph d"
    "pharma"
    "pharmaceuticals"
    "pharmacist"
    "phd"
    "phlebotomist"
    "phone"
    "phone number"
    "photographer"
    "physician"
    "physicist"
    "picker"
    "pieredze"
    "pilot"
    "pinned"
    "planner"
    "plc"
    "plein temps"
    "plumber"
    "podsumowanie"
    "podsumowanie zawodowe"
    "pol etatu"
    "politechnika"
    "politecnica"
    "politecnico"
    "politeknik"
    "polytechnic"
    "polytechnique"
    "popular repositories"
    "por cuenta propia"
    "portable"
    "portfolio"
    "pos graduacao"
    "positions"
    "positions held"
    "posta elettronica"
    "postdoc"
    "postgraduate"
    "praca"
    "pracovne skusenosti"
    "pracovni praxe"
    "pracovni zkusenost"
    "pracovni zkusenosti"
    "practical experience"
    "practicante"
    "practicas"
    "practicas profesionales"
    "practitioner"
    "praktik"
    "praktika"
    "praktikant"
    "praktikantin"
    "praktikum"
    "praktische erfahrung"
    "praktische erfahrungen"
    "praktyka"
    "praktykant"
    "prasmes"
    "prax"
    "praxe"
    "prefeitura"
    "preise"
    "premi"
    "premios"
    "preparacion academica"
    "presencial"
    "present"
    "presentation"
    "presentations"
    "presentazione"
    "president"
    "press"
    "previous experience"
    "previous positions"
    "principais competencias"
    "principal"
    "prix"
    "prizes"
    "producer"
    "profesional independiente"
    "profesor"
    "profesora"
    "professeur"
    "professeure"
    "professional"
    "professional affiliations"
    "professional associations"
    "professional background"
    "professional certifications"
    "professional development"
    "professional employment"
    "professional experience"
    "professional history"
    "professional memberships"
    "professional profile"
    "professional skills"
    "professional summary"
    "professional working"
    "professional working proficiency"
    "professionele ervaring"
    "professor"
    "professora"
    "proficiencies"
    "proficient"
    "profiel"
    "profiili"
    "profil"
    "profil zawodowy"
    "profile"
    "profile of"
    "profiles"
    "profilo"
    "profilo professionale"
    "progetti"
    "progettista"
    "programador"
    "programadora"
    "programista"
    "programistka"
    "programmatore"
    "programmatrice"
    "programmer"
    "programmeur"
    "programmierer"
    "programmiererin"
    "programming languages"
    "project experience"
    "projecten"
    "projectleider"
    "projectos"
    "projects"
    "projekt"
    "projekte"
    "projekterfahrung"
    "projektledare"
    "projektleiter"
    "projektleiterin"
    "projekty"
    "projeler"
    "projetos"
    "projets"
    "projets personnels"
    "promotion"
    "proyectos"
    "przebieg kariery"
    "przebieg pracy zawodowej"
    "psychologist"
    "pt"
    "pte"
    "pty"
    "public speaking"
    "publicaciones"
    "publications"
    "publications and talks"
    "publikationen"
    "publishing"
    "pvt"
    "python docx"
    "qua trinh lam viec"
    "qualifications"
    "qualifications summary"
    "qualifikationen"
    "qualifikationsprofil"
    "qui suis je"
    "radiographer"
    "radno iskustvo"
    "reach me"
    "reading"
    "realisations"
    "realschule"
    "recent experience"
    "receptionist"
    "recognition"
    "recommendations"
    "recompenses"
    "reconocimientos"
    "recruiter"
    "redacteur"
    "redactrice"
    "referanslar"
    "referees"
    "reference"
    "references"
    "referencias"
    "referencje"
    "referenser"
    "referenties"
    "referenze"
    "referenzen"
    "registered user"
    "related"
    "related experience"
    "relevant coursework"
    "relevant experience"
    "relevant projects"
    "relevant work experience"
    "relevante werkervaring"
    "remote"
    "remoto"
    "reporter"
    "repositories"
    "representative"
    "research"
    "research experience"
    "research projects"
    "researcher"
    "residence"
    "responsabile"
    "responsable"
    "responsibilities"
    "responsibilities and achievements"
    "restaurant"
    "results"
    "resume"
    "resume of"
    "resume professionnel"
    "resumen"
    "resumen profesional"
    "resumo"
    "resumo profissional"
    "retail"
    "rezumat"
    "ricercatore"
    "ricercatrice"
    "riconoscimenti"
    "riepilogo"
    "ringkasan"
    "riwayat pekerjaan"
    "riwayat pendidikan"
    "robotics"
    "rok"
    "rolam"
    "role"
    "role description"
    "roles and responsibilities"
    "root"
    "s a"
    "s p a"
    "s r l"
    "sa"
    "sachbearbeiter"
    "sachbearbeiterin"
    "saisonnier"
    "salary"
    "salesman"
    "salesperson"
    "saleswoman"
    "saljare"
    "samenvatting"
    "sammanfattning"
    "sammendrag"
    "samozatrudnienie"
    "samples"
    "samsung"
    "sapi"
    "sarl"
    "sas"
    "savoir faire"
    "sca"
    "scholar"
    "scholarships"
    "scholing"
    "school"
    "schooling"
    "schopnosti"
    "schulbildung"
    "schule"
    "schulische ausbildung"
    "scientist"
    "scolarite"
    "scrummaster"
    "scs"
    "scuola"
    "sdn bhd"
    "se"
    "seamstress"
    "seasonal"
    "secondary school certificate"
    "secondment"
    "secretary"
    "security"
    "security clearance"
    "see credential"
    "sehr gut"
    "sekolah"
    "selbstandig"
    "selbststandig"
    "selected achievements"
    "selected experience"
    "selected projects"
    "selected publications"
    "self employed"
    "self employment"
    "semaines"
    "semanas"
    "semiconductor"
    "semiconductors"
    "seminary"
    "senior"
    "serbest"
    "sergeant"
    "sertifika ve kurslar"
    "sertifikaatit"
    "sertifikalar"
    "sertifikasi"
    "sertifikat"
    "sertifikater"
    "sertifiseringer"
    "service"
    "services"
    "shrnuti"
    "side projects"
    "singer"
    "sistemas"
    "site"
    "site web"
    "sitio web"
    "skill set"
    "skills"
    "skills and abilities"
    "skills and expertise"
    "skills and technologies"
    "skills and tools"
    "skills overview"
    "skills summary"
    "skillset"
    "skola"
    "skusenosti"
    "skype"
    "sl"
    "slu"
    "snc"
    "sobre"
    "sobre mi"
    "sobre mim"
    "social"
    "social engagement"
    "social links"
    "social media"
    "social profiles"
    "societe"
    "society"
    "soft skills"
    "software"
    "softwareentwickler"
    "softwareentwicklerin"
    "solicitor"
    "solutions"
    "sommario"
    "sommelier"
    "sony"
    "soziales engagement"
    "sozlesmeli"
    "sp z o o"
    "spa"
    "sparkasse"
    "speaking"
    "speaking engagements"
    "specialist"
    "specialities"
    "specialties"
    "specjalista"
    "specjalistka"
    "spoken languages"
    "sprachen"
    "sprachkenntnisse"
    "sprak"
    "sprakkunnskaper"
    "sprakkunskaper"
    "sprog"
    "sprogkundskaber"
    "spzoo"
    "sr"
    "sre"
    "srl"
    "sro"
    "staatsangehorigkeit"
    "staatsexamen"
    "stack"
    "stadtwerke"
    "staff"
    "stage"
    "stages"
    "stagiair"
    "stagiaire"
    "stagista"
    "staj"
    "stajyer"
    "starfsreynsla"
    "starken"
    "startup"
    "statement"
    "statistician"
    "staz"
    "stazysta"
    "stipendien"
    "stores"
    "strani jezici"
    "strategist"
    "strengths"
    "student"
    "studi"
    "studia"
    "studie"
    "studies"
    "studii"
    "studio"
    "studios"
    "studium"
    "stylist"
    "su di me"
    "subjects"
    "summary"
    "summary of qualifications"
    "superintendent"
    "supervisor"
    "supervisora"
    "sur site"
    "surgeon"
    "surveyor"
    "sviluppatore"
    "sviluppatrice"
    "sysadmin"
    "systeembeheerder"
    "systemadministrator"
    "systems"
    "szakmai oneletrajz"
    "szakmai tapasztalat"
    "szemelyes adatok"
    "szkola"
    "szkolenia"
    "szkolenia i edukacja"
    "taalvaardigheid"
    "table of contents"
    "taidot"
    "tailor"
    "talen"
    "talenkennis"
    "talks"
    "tam zamanli"
    "tanfolyamok"
    "tanulmanyok"
    "tanusitvanyok"
    "tapasztalat"
    "tasks"
    "tatigkeiten"
    "tbk"
    "teacher"
    "teaching experience"
    "teamleider"
    "teamleiter"
    "teamleiterin"
    "tech"
    "tech stack"
    "technical competencies"
    "technical experience"
    "technical expertise"
    "technical knowledge"
    "technical proficiencies"
    "technical skills"
    "technical strengths"
    "technical summary"
    "technician"
    "technicien"
    "technicienne"
    "techniker"
    "technikerin"
    "technische kenntnisse"
    "technische universitat"
    "technische vaardigheden"
    "technologies"
    "technologies used"
    "technology"
    "tecnica"
    "tecnico"
    "tecnico superior"
    "tecnologo"
    "tecrube"
    "teilzeit"
    "teknik beceriler"
    "tekniset taidot"
    "tel"
    "telecom"
    "telefon"
    "telefone"
    "telefono"
    "telegram"
    "telephone"
    "teletravail"
    "temp"
    "tempo determinato"
    "tempo indeterminato"
    "tempo integral"
    "tempo parziale"
    "tempo pieno"
    "temporal"
    "temporario"
    "temporary"
    "temporary contract"
    "temps complet"
    "temps partiel"
    "temps plein"
    "tentang saya"
    "terceirizado"
    "test"
    "tester"
    "testimonials"
    "tex"
    "therapist"
    "thesis"
    "thong tin ca nhan"
    "thong tin lien he"
    "tiempo completo"
    "tiempo parcial"
    "tietoa minusta"
    "tijdelijk"
    "tillsvidareanstallning"
    "tirocinante"
    "tirocinio"
    "titoli di studio"
    "titulacion"
    "titulo"
    "to date"
    "today"
    "todistukset"
    "tom tat"
    "tookogemus"
    "tools"
    "tools and technologies"
    "top skills"
    "toshiba"
    "total"
    "trabajo"
    "trabajo por cuenta propia"
    "trabalho"
    "trabalho voluntario"
    "trader"
    "trading"
    "trainee"
    "trainee program"
    "trainer"
    "training"
    "training and certifications"
    "training and education"
    "trainingen"
    "trajetoria profissional"
    "translator"
    "trayectoria"
    "trayectoria laboral"
    "trayectoria profesional"
    "treasurer"
    "trinh do hoc van"
    "truong"
    "trust"
    "tu"
    "tutor"
    "twitter"
    "tyohistoria"
    "tyokokemus"
    "tyoura"
    "uber mich"
    "uddannelse"
    "uddannelser"
    "ug"
    "umiejetnosci"
    "umiejetnosci techniczne"
    "umowa o dzielo"
    "umowa o prace"
    "umowa zlecenie"
    "un named"
    "unbefristet"
    "undergraduate"
    "underwriter"
    "uni"
    "union"
    "univ"
    "universidad"
    "universidade"
    "universita"
    "universitas"
    "universitat"
    "universitatea"
    "universite"
    "universiteit"
    "universitesi"
    "universitet"
    "university"
    "university education"
    "univerzita"
    "uniwersytet"
    "unknown"
    "unnamed"
    "upper intermediate"
    "url"
    "user"
    "user name"
    "user01"
    "user1"
    "username"
    "usr"
    "usr1"
    "usuario"
    "utbildning"
    "utbildningar"
    "utdannelse"
    "utdanning"
    "utente"
    "utilisateur"
    "utilizador"
    "utvecklare"
    "uzaktan"
    "uzman"
    "uzmani"
    "uzoefu wa kazi"
    "uzytkownik"
    "vaardigheden"
    "valid until"
    "valodas"
    "vast"
    "ve toi"
    "vegzettseg"
    "vendedor"
    "vendedora"
    "vendeur"
    "vendeuse"
    "ventures"
    "verein"
    "verhandlungssicher"
    "verkaufer"
    "verkauferin"
    "verkoper"
    "verlag"
    "veroffentlichungen"
    "vescine"
    "vestine"
    "veterinarian"
    "vice"
    "vie associative"
    "vikariat"
    "visa"
    "vita"
    "vjestine"
    "vollzeit"
    "volontariato"
    "voltijd"
    "voluntariado"
    "voluntary experience"
    "voluntary work"
    "volunteer"
    "volunteer activities"
    "volunteer experience"
    "volunteer work"
    "volunteering"
    "vor ort"
    "vortrage"
    "vp"
    "vrijwilligerswerk"
    "vwo"
    "vysoka skola"
    "vzdelani"
    "vzdelanie"
    "vzdelavani"
    "waiter"
    "waitress"
    "web"
    "webmaster"
    "webseite"
    "website"
    "websites"
    "week"
    "weeks"
    "weiterbildung"
    "weiterbildungen"
    "welder"
    "werdegang"
    "werk"
    "werke"
    "werkervaring"
    "werkstudent"
    "werkstudententatigkeit"
    "werkstudentin"
    "whatsapp"
    "who am i"
    "win10"
    "win7"
    "windows"
    "windows user"
    "wissenschaftler"
    "wizard"
    "wkhtmltopdf"
    "wo"
    "wochen"
    "wohnort"
    "wolontariat"
    "word"
    "work"
    "work authorization"
    "work experience"
    "work experiences"
    "work history"
    "work study"
    "worker"
    "working experience"
    "working proficiency"
    "works"
    "worldwide"
    "wps office"
    "writer"
    "writing"
    "wyksztalcenie"
    "xp"
    "yabanci dil"
    "yabanci diller"
    "yari zamanli"
    "year"
    "years"
    "yetenekler"
    "yetkinlikler"
    "yhteenveto"
    "yhteystiedot"
    "yil"
    "yliopisto"
    "yonetici"
    "yoneticisi"
    "your name"
    "yr"
    "yrkeserfarenhet"
    "yrkeserfaring"
    "yrs"
    "yuksek lisans"
    "zainteresowania"
    "zajmy"
    "zamestnani"
    "zamestnanie"
    "zdalnie"
    "zeitarbeit"
    "zelfstandige"
    "zero hours"
    "zertifikate"
    "zertifizierungen"
    "ziel"
    "zivotopis"
    "zkusenosti"
    "znajomosc jezykow"
    "znalosti"
    "znanja"
    "znanja i vjestine"
    "zrt"
    "zrucnosti"
    "zur person"
    "zusammenfassung"
    "zyciorys"
    "zzp"
    "\316\263\316\273\317\216\317\203\317\203\316\265\317\203"
    "\316\263\316\275\317\216\317\203\316\265\316\271\317\203"
    "\316\264\316\265\316\276\316\271\317\214\317\204\316\267\317\204\316\265\317\203"
    "\316\265\316\272\317\200\316\261\316\257\316\264\316\265\317\205\317\203\316\267"
    "\316\265\316\272\317\200\316\261\316\257\316\264\316\265\317\205\317\203\316\267 \316\272\316\261\316\271 \316\272\316\261\317\204\316\254\317\201\317\204\316\271\317\203\316\267"
    "\316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\265\317\200\316\261\316\263\316\263\316\265\316\273\316\274\316\261\317\204\316\271\316\272\316\256 \316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\265\317\200\316\271\316\272\316\277\316\271\316\275\317\211\316\275\316\257\316\261"
    "\316\265\317\201\316\263\316\261\317\203\316\271\316\261\316\272\316\256 \316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\271\316\272\316\261\316\275\317\214\317\204\316\267\317\204\316\265\317\203"
    "\316\276\316\255\316\275\316\265\317\203 \316\263\316\273\317\216\317\203\317\203\316\265\317\203"
    "\317\200\316\261\316\275\316\265\317\200\316\271\317\203\317\204\316\256\316\274\316\271\316\277"
    "\317\200\316\265\317\201\316\257\316\273\316\267\317\210\316\267"
    "\317\200\316\277\316\273\317\205\317\204\316\265\317\207\316\275\316\265\316\257\316\277"
    "\317\200\317\201\316\277\317\203\317\211\317\200\316\271\316\272\316\254 \317\203\317\204\316\277\316\271\317\207\316\265\316\257\316\261"
    "\317\200\317\201\316\277\317\206\316\257\316\273"
    "\317\200\317\201\316\277\317\213\317\200\316\267\317\201\316\265\317\203\316\257\316\261"
    "\317\203\317\200\316\277\317\205\316\264\316\255\317\203"
    "\317\203\317\207\316\265\317\204\316\271\316\272\316\254 \316\274\316\265 \316\265\316\274\316\255\316\275\316\261"
    "\320\260\320\264\320\274\320\270\320\275\320\270\321\201\321\202\321\200\320\260\321\202\320\276\321\200"
    "\320\260\320\264\320\274\321\226\320\275\321\226\321\201\321\202\321\200\320\260\321\202\320\276\321\200"
    "\320\260\320\264\321\200\320\265\321\201"
    "\320\260\320\272\320\260\320\264\320\265\320\274\320\270\321\217"
    "\320\260\320\272\320\260\320\264\320\265\320\274\321\226\321\217"
    "\320\260\320\275\320\260\320\273\320\270\321\202\320\270\320\272"
    "\320\260\320\275\320\260\320\273\321\226\321\202\320\270\320\272"
    "\320\260\321\200\321\205\320\270\321\202\320\265\320\272\321\202\320\276\321\200"
    "\320\260\321\201\320\277\320\270\321\200\320\260\320\275\321\202\321\203\321\200\320\260"
    "\320\260\321\201\321\201\320\270\321\201\321\202\320\265\320\275\321\202"
    "\320\261\320\260\320\267\320\276\320\262\321\213\320\271"
    "\320\261\320\260\320\272\320\260\320\273\320\260\320\262\321\200"
    "\320\261\320\260\320\272\320\260\320\273\320\260\320\262\321\200\320\270\320\260\321\202"
    "\320\261\320\260\320\275\320\272"
    "\320\261\321\203\321\205\320\263\320\260\320\273\321\202\320\265\321\200"
    "\320\262\320\265\321\210\321\202\320\270\320\275\320\265"
    "\320\262\320\270\320\272\320\273\320\260\320\264\320\260\321\207"
    "\320\262\320\273\320\260\320\264\320\265\320\275\320\270\320\265 \321\217\320\267\321\213\320\272\320\260\320\274\320\270"
    "\320\262\320\274\321\226\320\275\320\275\321\217"
    "\320\262\320\276\320\264\320\270\321\202\320\265\320\273\321\214"
    "\320\262\320\276\320\273\320\276\320\264\321\226\320\275\320\275\321\217 \320\274\320\276\320\262\320\260\320\274\320\270"
    "\320\262\320\276\320\273\320\276\320\275\321\202\320\265\321\200\321\201\321\202\320\262\320\276"
    "\320\262\320\276\320\273\320\276\320\275\321\202\321\221\321\200\321\201\321\202\320\262\320\276"
    "\320\262\321\200\320\260\321\207"
    "\320\262\321\213\321\201\321\210\320\265\320\265 \320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265"
    "\320\263\320\270\320\274\320\275\320\260\320\267\320\270\321\217"
    "\320\263\320\276\320\264"
    "\320\263\320\276\320\264\320\260"
    "\320\263\320\276\321\200\320\276\320\264"
    "\320\263\321\200\321\203\320\277\320\277\320\260"
    "\320\264\320\260\321\202\320\260 \321\200\320\276\320\266\320\264\320\265\320\275\320\270\321\217"
    "\320\264\320\270\320\267\320\260\320\271\320\275\320\265\321\200"
    "\320\264\320\270\321\200\320\265\320\272\321\202\320\276\321\200"
    "\320\264\320\276\320\272\321\202\320\276\321\200 \320\275\320\260\321\203\320\272"
    "\320\264\320\276\320\277\320\276\320\273\320\275\320\270\321\202\320\265\320\273\321\214\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217 \320\276 \321\201\320\265\320\261\320\265"
    "\320\264\320\276\321\201\320\262\321\226\320\264"
    "\320\264\320\276\321\201\320\262\321\226\320\264 \321\200\320\276\320\261\320\276\321\202\320\270"
    "\320\264\320\276\321\201\321\202\320\270\320\266\320\265\320\275\320\270\321\217"
    "\320\265\320\267\320\270\321\206\320\270"
    "\320\267\320\260 \320\274\320\265\320\275"
    "\320\267\320\260\320\262\320\276\320\264"
    "\320\267\320\260\320\276"
    "\320\267\320\275\320\260\320\275\320\270\320\265 \321\217\320\267\321\213\320\272\320\276\320\262"
    "\320\267\320\275\320\260\320\275\320\270\321\217"
    "\320\267\320\275\320\260\320\275\320\275\321\217 \320\274\320\276\320\262"
    "\320\270\320\274\321\217"
    "\320\270\320\275\320\266\320\265\320\275\320\265\321\200"
    "\320\270\320\275\320\276\321\201\321\202\321\200\320\260\320\275\320\275\321\213\320\265 \321\217\320\267\321\213\320\272\320\270"
    "\320\270\320\275\321\201\321\202\320\270\321\202\321\203\321\202"
    "\320\270\320\275\321\202\320\265\321\200\320\265\321\201\321\213"
    "\320\270\320\277"
    "\320\272\320\260\320\275\320\264\320\270\320\264\320\260\321\202 \320\275\320\260\321\203\320\272"
    "\320\272\320\260\321\200\321\214\320\265\321\200\320\260"
    "\320\272\320\260\321\200\321\224\321\200\320\260"
    "\320\272\320\265\321\200\321\226\320\262\320\275\320\270\320\272"
    "\320\272\320\273\321\216\321\207\320\265\320\262\321\213\320\265 \320\275\320\260\320\262\321\213\320\272\320\270"
    "\320\272\320\273\321\216\321\207\320\276\320\262\321\226 \320\275\320\260\320\262\320\270\321\207\320\272\320\270"
    "\320\272\320\276\320\273\320\265\320\264\320\266"
    "\320\272\320\276\320\273\320\273\320\265\320\264\320\266"
    "\320\272\320\276\320\274\320\277\320\260\320\275\320\270\321\217"
    "\320\272\320\276\320\274\320\277\320\265\321\202\320\265\320\275\321\206\320\270\320\270"
    "\320\272\320\276\320\275\321\201\321\203\320\273\321\214\321\202\320\260\320\275\321\202"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\270"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\275\320\260 \321\226\320\275\321\204\320\276\321\200\320\274\320\260\321\206\321\226\321\217"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\321\213"
    "\320\272\321\203\321\200\321\201\320\270"
    "\320\272\321\203\321\200\321\201\321\213"
    "\320\272\321\203\321\200\321\201\321\213 \320\270 \321\201\320\265\321\200\321\202\320\270\321\204\320\270\320\272\320\260\321\202\321\213"
    "\320\273\320\265\321\202"
    "\320\273\320\270\321\206\320\265\320\271"
    "\320\273\320\270\321\207\320\275\320\260 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\273\320\270\321\207\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\273\320\270\321\207\320\275\321\213\320\265 \320\264\320\260\320\275\320\275\321\213\320\265"
    "\320\274\320\260\320\263\320\270\321\201\321\202\321\200"
    "\320\274\320\260\320\263\320\270\321\201\321\202\321\200\320\260\321\202\321\203\321\200\320\260"
    "\320\274\320\260\320\263\321\226\321\201\321\202\321\200"
    "\320\274\320\263\321\203"
    "\320\274\320\265\320\264\321\201\320\265\321\201\321\202\321\200\320\260"
    "\320\274\320\265\320\275\320\265\320\264\320\266\320\265\321\200"
    "\320\274\320\265\321\201"
    "\320\274\320\265\321\201\321\202\320\276 \321\200\320\260\320\261\320\276\321\202\321\213"
    "\320\274\320\265\321\201\321\217\321\206"
    "\320\274\320\265\321\201\321\217\321\206\320\260"
    "\320\274\320\265\321\201\321\217\321\206\320\265\320\262"
    "\320\274\320\265\321\202\320\260"
    "\320\274\320\276\320\262\320\270"
    "\320\275\320\260\320\262\320\270\321\207\320\272\320\270"
    "\320\275\320\260\320\262\321\207\320\260\320\275\320\275\321\217"
    "\320\275\320\260\320\262\321\213\320\272\320\270"
    "\320\275\320\260\320\263\321\200\320\260\320\264\321\213"
    "\320\275\320\260\321\207\320\260\320\273\321\214\320\275\320\270\320\272"
    "\320\275\320\260\321\207\320\260\320\273\321\214\320\275\321\213\320\271"
    "\320\275\320\276\321\201\320\270\321\202\320\265\320\273\321\214"
    "\320\276 \320\272\320\260\320\275\320\264\320\270\320\264\320\260\321\202\320\265"
    "\320\276 \321\201\320\265\320\261\320\265"
    "\320\276\320\260\320\276"
    "\320\276\320\261\320\276 \320\274\320\275\320\265"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265 \320\270 \320\276\320\261\321\203\321\207\320\265\320\275\320\270\320\265"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\321\232\320\265"
    "\320\276\320\261\321\203\321\207\320\265\320\275\320\270\320\265"
    "\320\276\320\276\320\276"
    "\320\276\320\277\320\265\321\200\320\260\321\202\320\276\321\200"
    "\320\276\320\277\320\270\321\202"
    "\320\276\320\277\321\213\321\202"
    "\320\276\320\277\321\213\321\202 \321\200\320\260\320\261\320\276\321\202\321\213"
    "\320\276\321\201\320\262\321\226\321\202\320\260"
    "\320\277\320\260\320\276"
    "\320\277\320\276\320\262\321\213\321\210\320\265\320\275\320\270\320\265 \320\272\320\262\320\260\320\273\320\270\321\204\320\270\320\272\320\260\321\206\320\270\320\270"
    "\320\277\320\276\320\273\320\275\320\260\321\217 \320\267\320\260\320\275\321\217\321\202\320\276\321\201\321\202\321\214"
    "\320\277\320\276\320\273\321\214\320\267\320\276\320\262\320\260\321\202\320\265\320\273\321\214"
    "\320\277\320\276\321\207\321\202\320\260"
    "\320\277\321\200\320\265\320\277\320\276\320\264\320\260\320\262\320\260\321\202\320\265\320\273\321\214"
    "\320\277\321\200\320\276 \320\274\320\265\320\275\320\265"
    "\320\277\321\200\320\276 \321\201\320\265\320\261\320\265"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\274\320\270\321\201\321\202"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\321\226\321\201\321\202"
    "\320\277\321\200\320\276\320\264\320\260\320\262\320\265\321\206"
    "\320\277\321\200\320\276\320\265\320\272\321\202\320\270"
    "\320\277\321\200\320\276\320\265\320\272\321\202\321\213"
    "\320\277\321\200\320\276\321\204\320\265\321\201\320\270\320\276\320\275\320\260\320\273\320\265\320\275 \320\276\320\277\320\270\321\202"
    "\320\277\321\200\320\276\321\204\320\265\321\201\321\201\320\270\320\276\320\275\320\260\320\273\321\214\320\275\321\213\320\265 \320\275\320\260\320\262\321\213\320\272\320\270"
    "\320\277\321\200\320\276\321\204\320\265\321\201\321\201\320\270\320\276\320\275\320\260\320\273\321\214\320\275\321\213\320\271 \320\276\320\277\321\213\321\202"
    "\320\277\321\200\320\276\321\204\320\265\321\201\321\226\320\271\320\275\320\270\320\271 \320\264\320\276\321\201\320\262\321\226\320\264"
    "\320\277\321\200\320\276\321\204\320\265\321\201\321\226\320\271\320\275\321\226 \320\275\320\260\320\262\320\270\321\207\320\272\320\270"
    "\320\277\321\200\320\276\321\204\320\270\320\273"
    "\320\277\321\200\320\276\321\204\320\270\320\273\321\214"
    "\320\277\321\200\320\276\321\204\321\226\320\273\321\214"
    "\320\277\321\200\320\276\321\224\320\272\321\202\320\270"
    "\320\277\321\203\320\261\320\273\320\270\320\272\320\260\321\206\320\270\320\270"
    "\321\200\320\260\320\261\320\276\321\202\320\260"
    "\321\200\320\260\320\264\320\275\320\276 \320\270\321\201\320\272\321\203\321\201\321\202\320\262\320\276"
    "\321\200\320\260\320\267\320\263\320\276\320\262\320\276\321\200\320\275\321\213\320\271"
    "\321\200\320\260\320\267\321\200\320\260\320\261\320\276\321\202\321\207\320\270\320\272"
    "\321\200\320\265\320\267\321\216\320\274\320\265"
    "\321\200\320\265\320\272\320\276\320\274\320\265\320\275\320\264\320\260\321\206\320\270\320\270"
    "\321\200\320\276\320\261\320\276\321\202\320\260"
    "\321\200\320\276\320\264\320\275\320\276\320\271"
    "\321\200\320\276\320\267\321\200\320\276\320\261\320\275\320\270\320\272"
    "\321\200\321\203\320\272\320\276\320\262\320\276\320\264\320\270\321\202\320\265\320\273\321\214"
    "\321\201\320\260\320\271\321\202"
    "\321\201\320\262\320\276\320\261\320\276\320\264\320\275\320\276"
    "\321\201\320\262\320\276\320\261\320\276\320\264\320\275\320\276\320\265 \320\262\320\273\320\260\320\264\320\265\320\275\320\270\320\265"
    "\321\201\320\265\321\200\321\202\320\270\321\204\320\270\320\272\320\260\321\202\321\213"
    "\321\201\320\265\321\200\321\202\320\270\321\204\321\226\320\272\320\260\321\202\320\270"
    "\321\201\320\277\320\265\321\206\320\270\320\260\320\273\320\270\321\201\321\202"
    "\321\201\320\277\320\265\321\206\320\270\320\260\320\273\320\270\321\202\320\265\321\202"
    "\321\201\320\277\320\265\321\206\321\226\320\260\320\273\321\226\321\201\321\202"
    "\321\201\321\200\320\265\320\264\320\275\320\270\320\271"
    "\321\201\321\202\320\260\320\266\320\265\321\200"
    "\321\201\321\202\320\260\320\266\320\270\321\200\320\276\320\262\320\272\320\260"
    "\321\201\321\202\320\260\320\266\321\221\321\200"
    "\321\202\320\265\320\273\320\265\321\204\320\276\320\275"
    "\321\202\320\265\321\201\321\202\320\270\321\200\320\276\320\262\321\211\320\270\320\272"
    "\321\202\320\265\321\205\320\275\320\270\320\272"
    "\321\202\320\265\321\205\320\275\320\270\320\272\321\203\320\274"
    "\321\202\320\265\321\205\320\275\320\270\321\207\320\265\321\201\320\272\320\270\320\265 \320\275\320\260\320\262\321\213\320\272\320\270"
    "\321\202\320\265\321\205\320\275\320\276\320\273\320\276\320\263\320\270\320\270"
    "\321\202\320\276\320\262"
    "\321\202\321\200\321\203\320\264\320\276\320\262 \320\276\320\277\320\270\321\202"
    "\321\202\321\200\321\203\320\264\320\276\320\262 \321\201\321\202\320\260\320\266"
    "\321\202\321\200\321\203\320\264\320\276\320\262\320\260\321\217 \320\264\320\265\321\217\321\202\320\265\320\273\321\214\320\275\320\276\321\201\321\202\321\214"
    "\321\202\321\200\321\203\320\264\320\276\320\262\320\276\320\271 \321\201\321\202\320\260\320\266"
    "\321\203\320\262\320\273\320\265\321\207\320\265\320\275\320\270\321\217"
    "\321\203\320\264\320\260\320\273\320\265\320\275\320\275\320\276"
    "\321\203\320\274\320\265\320\275\320\270\321\217"
    "\321\203\320\275\320\270\320\262\320\265\321\200\321\201\320\270\321\202\320\265\321\202"
    "\321\203\320\275\321\226\320\262\320\265\321\200\321\201\320\270\321\202\320\265\321\202"
    "\321\203\321\207\320\270\320\273\320\270\321\211\320\265"
    "\321\203\321\207\320\270\321\202\320\265\320\273\321\214"
    "\321\204\320\260\321\205\321\226\320\262\320\265\321\206\321\214"
    "\321\204\320\270\320\276"
    "\321\204\321\200\320\270\320\273\320\260\320\275\321\201"
    "\321\205\320\276\320\261\320\261\320\270"
    "\321\205\320\276\320\261\321\226"
    "\321\206\320\265\320\273\321\214"
    "\321\206\320\265\320\275\321\202\321\200"
    "\321\207\320\260\321\201\321\202\320\270\321\207\320\275\320\260\321\217 \320\267\320\260\320\275\321\217\321\202\320\276\321\201\321\202\321\214"
    "\321\207\321\203\320\266\320\264\320\270 \320\265\320\267\320\270\321\206\320\270"
    "\321\210\320\272\320\276\320\273\320\260"
    "\321\210\320\272\320\276\320\273\320\276\320\262\320\260\321\232\320\265"
    "\321\215\320\272\320\276\320\275\320\276\320\274\320\270\321\201\321\202"
    "\321\215\320\273 \320\277\320\276\321\207\321\202\320\260"
    "\321\216\321\200\320\270\321\201\321\202"
    "\321\217\320\267\321\213\320\272\320\270"
    "\321\226\320\275\320\266\320\265\320\275\320\265\321\200"
    "\321\226\320\275\321\201\321\202\320\270\321\202\321\203\321\202"
    "\321\226\320\275\321\202\320\265\321\200\320\265\321\201\320\270"
    "\321\230\320\265\320\267\320\270\321\206\320\270"
    "\325\241\325\267\325\255\325\241\325\277\325\241\325\266\326\204\325\241\325\265\325\253\325\266 \326\203\325\270\326\200\325\261"
    "\325\257\326\200\325\251\325\270\326\202\325\251\325\265\325\270\326\202\325\266"
    "\327\220\327\225\327\223\327\225\327\252"
    "\327\220\327\225\327\240\327\231\327\221\327\250\327\241\327\231\327\230\327\224"
    "\327\220\327\225\327\240\327\231\327\221\327\250\327\241\327\231\327\230\327\252"
    "\327\224\327\251\327\233\327\234\327\224"
    "\327\231\327\246\327\231\327\250\327\252 \327\247\327\251\327\250"
    "\327\233\327\231\327\251\327\225\327\250\327\231\327\235"
    "\327\234\327\231\327\236\327\225\327\223\327\231\327\235"
    "\327\236\327\231\327\225\327\236\327\240\327\225\327\231\327\225\327\252"
    "\327\236\327\233\327\234\327\234\327\224"
    "\327\236\327\233\327\234\327\234\327\252"
    "\327\240\327\231\327\241\327\231\327\225\327\237"
    "\327\240\327\231\327\241\327\231\327\225\327\237 \327\236\327\247\327\246\327\225\327\242\327\231"
    "\327\240\327\231\327\241\327\231\327\225\327\237 \327\252\327\242\327\241\327\225\327\247\327\252\327\231"
    "\327\240\327\241\327\231\327\225\327\237 \327\252\327\242\327\241\327\225\327\247\327\252\327\231"
    "\327\244\327\250\327\225\327\244\327\231\327\234"
    "\327\244\327\250\327\230\327\231\327\235 \327\220\327\231\327\251\327\231\327\231\327\235"
    "\327\251\327\244\327\225\327\252"
    "\327\252\327\247\327\246\327\231\327\250"
    "\330\247\330\267\331\204\330\247\330\271\330\247\330\252 \330\252\331\205\330\247\330\263"
    "\330\247\330\267\331\204\330\247\330\271\330\247\330\252 \330\264\330\256\330\265\333\214"
    "\330\247\331\204\330\247\330\252\330\265\330\247\331\204"
    "\330\247\331\204\330\247\331\207\330\252\331\205\330\247\331\205\330\247\330\252"
    "\330\247\331\204\330\250\331\212\330\247\331\206\330\247\330\252 \330\247\331\204\330\264\330\256\330\265\331\212\330\251"
    "\330\247\331\204\330\252\330\271\331\204\331\212\331\205"
    "\330\247\331\204\330\252\330\271\331\204\331\212\331\205 \331\210\330\247\331\204\330\252\330\257\330\261\331\212\330\250"
    "\330\247\331\204\330\254\330\247\331\205\330\271\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\247\330\252"
    "\330\247\331\204\330\256\330\250\330\261\330\247\330\252 \330\247\331\204\330\271\331\205\331\204\331\212\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251 \330\247\331\204\330\271\331\205\331\204\331\212\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251 \330\247\331\204\331\205\331\207\331\206\331\212\330\251"
    "\330\247\331\204\330\257\330\261\330\247\330\263\330\251"
    "\330\247\331\204\330\257\331\210\330\261\330\247\330\252"
    "\330\247\331\204\330\257\331\210\330\261\330\247\330\252 \330\247\331\204\330\252\330\257\330\261\331\212\330\250\331\212\330\251"
    "\330\247\331\204\330\264\331\207\330\247\330\257\330\247\330\252"
    "\330\247\331\204\330\271\331\205\331\204"
    "\330\247\331\204\331\204\330\272\330\247\330\252"
    "\330\247\331\204\331\205\330\244\331\207\331\204\330\247\330\252"
    "\330\247\331\204\331\205\330\244\331\207\331\204\330\247\330\252 \330\247\331\204\330\271\331\204\331\205\331\212\330\251"
    "\330\247\331\204\331\205\330\271\331\204\331\210\331\205\330\247\330\252 \330\247\331\204\330\264\330\256\330\265\331\212\330\251"
    "\330\247\331\204\331\205\331\204\330\256\330\265"
    "\330\247\331\204\331\205\331\204\331\201 \330\247\331\204\330\264\330\256\330\265\331\212"
    "\330\247\331\204\331\205\331\207\330\247\330\261\330\247\330\252"
    "\330\247\331\204\331\207\330\257\331\201 \330\247\331\204\331\210\330\270\331\212\331\201\331\212"
    "\330\247\331\204\331\207\331\210\330\247\331\212\330\247\330\252"
    "\330\252\330\254\330\261\330\250\331\207 \332\251\330\247\330\261\333\214"
    "\330\252\330\255\330\265\333\214\331\204\330\247\330\252"
    "\330\252\331\205\330\247\330\263"
    "\330\254\330\247\331\205\330\271\330\251"
    "\330\256\330\250\330\261\330\247\330\252 \330\247\331\204\330\271\331\205\331\204"
    "\330\256\331\204\330\247\330\265\331\207"
    "\330\257\330\261\330\250\330\247\330\261\331\207 \331\205\331\206"
    "\330\262\330\250\330\247\331\206 \331\207\330\247"
    "\330\262\330\250\330\247\331\206\331\207\330\247"
    "\330\263\330\247\330\250\331\202\331\207 \332\251\330\247\330\261"
    "\330\263\331\210\330\247\330\250\331\202 \330\252\330\255\330\265\333\214\331\204\333\214"
    "\330\263\331\210\330\247\330\250\331\202 \330\264\330\272\331\204\333\214"
    "\330\263\331\210\330\247\330\250\331\202 \332\251\330\247\330\261\333\214"
    "\331\203\331\204\331\212\330\251"
    "\331\204\330\272\330\247\330\252"
    "\331\205\330\271\331\204\331\210\331\205\330\247\330\252 \330\247\331\204\330\247\330\252\330\265\330\247\331\204"
    "\331\205\330\271\331\207\330\257"
    "\331\205\331\204\330\256\330\265"
    "\331\205\331\207\330\247\330\261\330\247\330\252"
    "\331\205\331\207\330\247\330\261\330\252 \331\207\330\247"
    "\331\205\331\207\330\247\330\261\330\252\331\207\330\247"
    "\331\206\330\250\330\260\330\251"
    "\331\206\330\250\330\260\330\251 \330\271\331\206\331\212"
    "\340\244\205\340\244\250\340\245\201\340\244\255\340\244\265"
    "\340\244\225\340\244\276\340\244\260\340\245\215\340\244\257"
    "\340\244\225\340\244\276\340\244\260\340\245\215\340\244\257 \340\244\205\340\244\250\340\245\201\340\244\255\340\244\265"
    "\340\244\225\340\245\214\340\244\266\340\244\262"
    "\340\244\255\340\244\276\340\244\267\340\244\276\340\244\217\340\244\201"
    "\340\244\255\340\244\276\340\244\267\340\244\276\340\244\217\340\244\202"
    "\340\244\265\340\245\215\340\244\257\340\244\225\340\245\215\340\244\244\340\244\277\340\244\227\340\244\244 \340\244\234\340\244\276\340\244\250\340\244\225\340\244\276\340\244\260\340\245\200"
    "\340\244\266\340\244\277\340\244\225\340\245\215\340\244\267\340\244\276"
    "\340\244\266\340\245\210\340\244\225\340\245\215\340\244\267\340\244\243\340\244\277\340\244\225 \340\244\257\340\245\213\340\244\227\340\245\215\340\244\257\340\244\244\340\244\276"
    "\340\244\270\340\244\202\340\244\252\340\244\260\340\245\215\340\244\225"
    "\340\246\225\340\246\276\340\246\234\340\247\207\340\246\260 \340\246\205\340\246\255\340\246\277\340\246\234\340\247\215\340\246\236\340\246\244\340\246\276"
    "\340\246\266\340\246\277\340\246\225\340\247\215\340\246\267\340\246\276"
    "\340\256\225\340\256\262\340\257\215\340\256\265\340\256\277"
    "\340\256\252\340\256\243\340\256\277 \340\256\205\340\256\251\340\257\201\340\256\252\340\256\265\340\256\256\340\257\215"
    "\340\270\201\340\270\262\340\270\243\340\270\250\340\270\266\340\270\201\340\270\251\340\270\262"
    "\340\270\202\340\271\211\340\270\255\340\270\241\340\270\271\340\270\245\340\270\225\340\270\264\340\270\224\340\270\225\340\271\210\340\270\255"
    "\340\270\202\340\271\211\340\270\255\340\270\241\340\270\271\340\270\245\340\270\252\340\271\210\340\270\247\340\270\231\340\270\225\340\270\261\340\270\247"
    "\340\270\225\340\270\264\340\270\224\340\270\225\340\271\210\340\270\255"
    "\340\270\227\340\270\261\340\270\201\340\270\251\340\270\260"
    "\340\270\233\340\270\243\340\270\260\340\270\247\340\270\261\340\270\225\340\270\264\340\270\201\340\270\262\340\270\243\340\270\227\340\271\215\340\270\262\340\270\207\340\270\262\340\270\231"
    "\340\270\233\340\270\243\340\270\260\340\270\247\340\270\261\340\270\225\340\270\264\340\270\201\340\270\262\340\270\243\340\270\250\340\270\266\340\270\201\340\270\251\340\270\262"
    "\340\270\233\340\270\243\340\270\260\340\270\247\340\270\261\340\270\225\340\270\264\340\270\242\340\271\210\340\270\255"
    "\340\270\233\340\270\243\340\270\260\340\270\252\340\270\232\340\270\201\340\270\262\340\270\243\340\270\223\340\271\214"
    "\340\270\233\340\270\243\340\270\260\340\270\252\340\270\232\340\270\201\340\270\262\340\270\243\340\270\223\340\271\214\340\270\201\340\270\262\340\270\243\340\270\227\340\271\215\340\270\262\340\270\207\340\270\262\340\270\231"
    "\340\270\233\340\270\243\340\270\260\340\270\252\340\270\232\340\270\201\340\270\262\340\270\243\340\270\223\340\271\214\340\270\227\340\271\215\340\270\262\340\270\207\340\270\262\340\270\231"
    "\340\270\240\340\270\262\340\270\251\340\270\262"
    "\340\271\200\340\270\201\340\270\265\340\271\210\340\270\242\340\270\247\340\270\201\340\270\261\340\270\232\340\270\211\340\270\261\340\270\231"
    "\341\203\222\341\203\220\341\203\234\341\203\220\341\203\227\341\203\232\341\203\224\341\203\221\341\203\220"
    "\341\203\241\341\203\220\341\203\233\341\203\243\341\203\250\341\203\220\341\203\235 \341\203\222\341\203\220\341\203\233\341\203\235\341\203\252\341\203\223\341\203\230\341\203\232\341\203\224\341\203\221\341\203\220"
    "\343\202\242\343\203\253\343\203\220\343\202\244\343\203\210"
    "\343\202\271\343\202\255\343\203\253"
    "\343\203\206\343\202\257\343\203\213\343\202\253\343\203\253\343\202\271\343\202\255\343\203\253"
    "\343\203\227\343\203\255\343\202\270\343\202\247\343\202\257\343\203\210"
    "\343\203\227\343\203\255\343\203\225\343\202\243\343\203\274\343\203\253"
    "\343\203\241\343\203\274\343\203\253"
    "\344\270\223\344\270\232\346\212\200\350\203\275"
    "\344\270\223\346\241\210"
    "\344\270\223\351\225\277"
    "\344\270\252\344\272\272\344\277\241\346\201\257"
    "\344\270\252\344\272\272\346\200\273\347\273\223"
    "\344\270\252\344\272\272\346\212\200\350\203\275"
    "\344\270\252\344\272\272\346\246\202\350\277\260"
    "\344\270\252\344\272\272\347\256\200\344\273\213"
    "\344\270\252\344\272\272\347\256\200\345\216\206"
    "\344\270\252\344\272\272\350\265\204\346\226\231"
    "\344\270\252\346\234\210"
    "\344\273\225\344\272\213"
    "\344\273\273\350\201\214\347\273\217\345\216\206"
    "\344\275\217\346\211\200"
    "\344\275\234\350\200\205"
    "\344\275\277\347\224\250\350\200\205"
    "\345\200\213\344\272\272\346\203\205\345\240\261"
    "\345\200\213\344\272\272\347\260\241\344\273\213"
    "\345\200\213\344\272\272\350\263\207\346\226\231"
    "\345\205\215\350\250\261 \350\263\207\346\240\274"
    "\345\205\250\350\201\214"
    "\345\205\263\344\272\216\346\210\221"
    "\345\205\264\350\266\243"
    "\345\205\264\350\266\243\347\210\261\345\245\275"
    "\345\205\274\350\201\214"
    "\345\207\272\347\211\210\347\211\251"
    "\345\217\221\350\241\250\350\256\272\346\226\207"
    "\345\217\227\350\263\236"
    "\345\217\227\350\263\236\346\255\264"
    "\345\220\210\345\220\214\345\267\245"
    "\345\234\260\345\235\200"
    "\345\237\271\350\256\255\347\273\217\345\216\206"
    "\345\237\272\346\234\254\344\277\241\346\201\257"
    "\345\237\272\346\234\254\350\265\204\346\226\231"
    "\345\244\226\350\257\255\346\260\264\345\271\263"
    "\345\244\226\350\257\255\350\203\275\345\212\233"
    "\345\245\221\347\264\204\347\244\276\345\223\241"
    "\345\245\226\351\241\271"
    "\345\247\223\345\220\215"
    "\345\255\246\344\271\240\347\273\217\345\216\206"
    "\345\255\246\345\216\206"
    "\345\255\246\346\234\257\346\210\220\346\236\234"
    "\345\255\246\346\255\264"
    "\345\255\270\346\255\267"
    "\345\256\236\344\271\240"
    "\345\256\236\344\271\240\347\273\217\345\216\206"
    "\345\256\236\344\271\240\347\273\217\351\252\214"
    "\345\256\237\345\213\231\347\265\214\351\250\223"
    "\345\257\246\347\277\222\347\266\223\346\255\267"
    "\345\260\210\346\241\210\347\266\223\346\255\267"
    "\345\260\210\346\245\255\346\212\200\350\203\275"
    "\345\261\245\346\255\264\346\233\270"
    "\345\261\245\346\255\267"
    "\345\267\245\344\275\234"
    "\345\267\245\344\275\234\347\266\223\346\255\267"
    "\345\267\245\344\275\234\347\266\223\351\251\227"
    "\345\267\245\344\275\234\347\273\217\345\216\206"
    "\345\267\245\344\275\234\347\273\217\351\252\214"
    "\345\271\264"
    "\345\276\256\350\275\257\347\224\250\346\210\267"
    "\345\277\227\346\204\277\346\234\215\345\212\241"
    "\345\277\227\346\204\277\347\273\217\345\216\206"
    "\345\277\227\346\204\277\350\200\205\347\273\217\345\216\206"
    "\346\211\200\350\216\267\350\215\243\350\252\211"
    "\346\211\200\350\216\267\350\257\201\344\271\246"
    "\346\211\213\346\234\272"
    "\346\212\200\346\234\257\346\240\210"
    "\346\212\200\350\203\275"
    "\346\212\200\350\203\275\347\211\271\351\225\277"
    "\346\212\200\350\203\275\350\257\201\344\271\246"
    "\346\212\200\350\241\223"
    "\346\212\200\350\241\223\343\202\271\343\202\255\343\203\253"
    "\346\212\200\350\241\223\350\203\275\345\212\233"
    "\346\216\214\346\217\241\346\212\200\350\203\275"
    "\346\216\250\350\215\220\344\272\272"
    "\346\216\250\350\226\246\344\272\272"
    "\346\225\231\350\202\262"
    "\346\225\231\350\202\262\345\237\271\350\256\255"
    "\346\225\231\350\202\262\347\250\213\345\272\246"
    "\346\225\231\350\202\262\347\266\223\346\255\267"
    "\346\225\231\350\202\262\347\273\217\345\216\206"
    "\346\225\231\350\202\262\350\203\214\346\231\257"
    "\346\240\241\345\233\255\347\273\217\345\216\206"
    "\346\245\255\345\213\231\345\247\224\350\250\227"
    "\346\245\255\345\213\231\347\265\214\346\255\264"
    "\346\246\202\350\246\201"
    "\346\255\243\347\244\276\345\223\241"
    "\346\257\215\350\257\255"
    "\346\260\217\345\220\215"
    "\346\261\202\350\201\214\346\204\217\345\220\221"
    "\346\264\273\343\201\213\343\201\233\343\202\213\347\265\214\351\250\223 \347\237\245\350\255\230 \346\212\200\350\241\223"
    "\346\264\276\351\201\243\347\244\276\345\223\241"
    "\346\265\201\345\210\251"
    "\347\206\237\347\273\203"
    "\347\210\261\345\245\275"
    "\347\215\262\347\215\216"
    "\347\224\250\346\210\267"
    "\347\224\265\350\257\235"
    "\347\244\276\344\274\232\345\256\236\350\267\265"
    "\347\256\200\344\273\213"
    "\347\256\200\345\216\206"
    "\347\260\241\346\255\267"
    "\347\262\276\351\200\232"
    "\347\265\214\346\255\264"
    "\347\265\214\351\250\223"
    "\347\266\223\346\255\267"
    "\347\273\217\345\216\206"
    "\347\275\221\347\253\231"
    "\350\201\214\344\270\232\346\212\200\350\203\275"
    "\350\201\214\344\270\232\346\246\202\350\277\260"
    "\350\201\214\344\270\232\347\273\217\345\216\206"
    "\350\201\224\347\263\273\346\210\221"
    "\350\201\224\347\263\273\346\226\271\345\274\217"
    "\350\201\257\347\265\241\346\226\271\345\274\217"
    "\350\201\267\345\213\231\347\265\214\346\255\264"
    "\350\201\267\345\213\231\347\265\214\346\255\264\346\233\270"
    "\350\201\267\345\213\231\347\265\214\351\250\223"
    "\350\201\267\345\213\231\350\246\201\347\264\204"
    "\350\201\267\346\245\255\347\266\223\346\255\267"
    "\350\201\267\346\255\264"
    "\350\207\252\345\267\261pr"
    "\350\207\252\345\267\261\347\264\271\344\273\213"
    "\350\207\252\346\210\221\344\273\213\347\264\271"
    "\350\207\252\346\210\221\344\273\213\347\273\215"
    "\350\207\252\346\210\221\350\257\204\344\273\267"
    "\350\207\252\347\224\261\350\201\214\344\270\232"
    "\350\210\210\345\221\263"
    "\350\210\210\350\266\243"
    "\350\215\243\350\252\211"
    "\350\215\243\350\252\211\345\245\226\351\241\271"
    "\350\216\267\345\245\226\346\203\205\345\206\265"
    "\350\216\267\345\245\226\347\273\217\345\216\206"
    "\350\216\267\345\276\227\350\257\201\344\271\246"
    "\350\246\201\347\264\204"
    "\350\250\200\350\252\236"
    "\350\252\215\345\256\232\350\263\207\346\240\274"
    "\350\252\236\345\255\246"
    "\350\252\236\345\255\246\345\212\233"
    "\350\252\236\350\250\200"
    "\350\252\236\350\250\200\350\203\275\345\212\233"
    "\350\255\211\346\233\270"
    "\350\256\244\350\257\201"
    "\350\256\272\346\226\207"
    "\350\257\201\344\271\246"
    "\350\257\255\350\250\200"
    "\350\257\255\350\250\200\346\212\200\350\203\275"
    "\350\257\255\350\250\200\350\203\275\345\212\233"
    "\350\263\207\346\240\274"
    "\350\263\207\346\240\274 \345\205\215\350\250\261"
    "\350\263\207\346\240\274\343\201\250\343\202\271\343\202\255\343\203\253"
    "\350\265\204\346\240\274\350\257\201\344\271\246"
    "\350\266\243\345\221\263"
    "\350\266\243\345\221\263 \347\211\271\346\212\200"
    "\351\200\243\347\265\241\345\205\210"
    "\351\202\256\347\256\261"
    "\351\227\234\346\226\274\346\210\221"
    "\351\233\273\345\255\220\351\203\265\344\273\266"
    "\351\233\273\350\251\261"
    "\351\241\271\347\233\256"
    "\351\241\271\347\233\256\347\273\217\345\216\206"
    "\351\241\271\347\233\256\347\273\217\351\252\214"
    "\352\260\234\354\235\270\354\240\225\353\263\264"
    "\352\262\275\353\240\245"
    "\352\262\275\353\240\245 \352\270\260\354\210\240\354\204\234"
    "\352\262\275\353\240\245 \354\202\254\355\225\255"
    "\352\262\275\353\240\245\354\202\254\355\225\255"
    "\352\262\275\355\227\230"
    "\352\263\204\354\225\275\354\247\201"
    "\352\264\200\354\213\254\354\202\254"
    "\352\265\220\354\234\241"
    "\352\265\220\354\234\241\354\202\254\355\225\255"
    "\352\267\274\353\254\264 \352\262\275\353\240\245"
    "\352\267\274\353\254\264 \352\262\275\355\227\230"
    "\352\270\260\354\210\240"
    "\352\270\260\354\210\240 \354\212\244\355\203\235"
    "\353\263\264\354\234\240 \352\270\260\354\210\240"
    "\353\263\264\354\234\240\352\270\260\354\210\240"
    "\353\264\211\354\202\254 \355\231\234\353\217\231"
    "\353\264\211\354\202\254\355\231\234\353\217\231"
    "\354\204\261\353\252\205"
    "\354\206\214\352\260\234"
    "\354\210\230\354\203\201"
    "\354\210\230\354\203\201 \352\262\275\353\240\245"
    "\354\210\230\354\203\201\352\262\275\353\240\245"
    "\354\212\244\355\202\254"
    "\354\226\264\355\225\231"
    "\354\226\264\355\225\231 \353\212\245\353\240\245"
    "\354\226\270\354\226\264"
    "\354\227\205\353\254\264 \352\262\275\355\227\230"
    "\354\227\255\353\237\211"
    "\354\227\260\353\235\275\354\262\230"
    "\354\231\270\352\265\255\354\226\264"
    "\354\231\270\352\265\255\354\226\264 \353\212\245\353\240\245"
    "\354\232\224\354\225\275"
    "\354\235\264\353\240\245\354\204\234"
    "\354\235\264\353\246\204"
    "\354\235\264\353\251\224\354\235\274"
    "\354\235\270\354\240\201 \354\202\254\355\225\255"
    "\354\235\270\354\240\201\354\202\254\355\225\255"
    "\354\236\220\352\262\251 \354\202\254\355\225\255"
    "\354\236\220\352\262\251\354\202\254\355\225\255"
    "\354\236\220\352\262\251\354\246\235"
    "\354\236\220\352\262\251\354\246\235 \353\260\217 \353\251\264\355\227\210"
    "\354\236\220\352\270\260 \354\206\214\352\260\234"
    "\354\236\220\352\270\260\354\206\214\352\260\234"
    "\354\236\220\354\233\220\353\264\211\354\202\254"
    "\354\240\204\355\231\224"
    "\354\240\225\352\267\234\354\247\201"
    "\354\243\274\354\206\214"
    "\354\247\201\353\254\264 \352\262\275\353\240\245"
    "\354\267\250\353\257\270"
    "\355\214\214\355\212\270\355\203\200\354\236\204"
    "\355\224\204\353\241\234\354\240\235\355\212\270"
    "\355\224\204\353\241\234\355\225\204"
    "\355\224\204\353\246\254\353\236\234\354\204\234"
    "\355\225\231\353\240\245"
    "\355\225\231\353\240\245 \354\202\254\355\225\255"
    "\355\225\231\353\240\245\354\202\254\355\225\255"
    "\355\225\265\354\213\254 \354\227\255\353\237\211"
    "\355\234\264\353\214\200\355\217\260"
    ;

const idc_lexicon_entry idc_lexicon_entries[] = {
    {IN(APART), 0, 13, 0},
    {IN(APART), 13, 17, 0},
    {IN(APART), 30, 16, 0},
    {IN(APART), 46, 13, 0},
    {IN(APART), 59, 13, 0},
    {IN(APART), 72, 14, 0},
    {IN(APART), 86, 14, 0},
    {IN(APART), 100, 11, 0},
    {IN(APART), 111, 9, 0},
    {IN(APART), 120, 15, 0},
    {IN(APART), 135, 18, 0},
    {IN(APART), 153, 13, 0},
    {IN(APART), 166, 10, 0},
    {IN(APART), 176, 17, 0},
    {IN(APART), 193, 12, 0},
    {IN(APART), 205, 18, 0},
    {IN(APART), 223, 12, 0},
    {IN(APART), 235, 12, 0},
    {IN(APART), 247, 7, 0},
    {IN(APART), 254, 16, 0},
    {IN(APART), 270, 9, 0},
    {IN(APART), 279, 12, 0},
    {IN(APART), 291, 14, 0},
    {IN(APART), 305, 13, 0},
    {IN(APART), 318, 12, 0},
    {IN(APART), 330, 15, 0},
    {IN(APART), 345, 14, 0},
    {IN(APART), 359, 11, 0},
    {IN(APART), 370, 13, 0},
    {IN(APART), 383, 17, 0},
    {IN(APART), 400, 17, 0},
    {IN(APART), 417, 14, 0},
    {IN(APART), 431, 11, 0},
    {IN(APART), 442, 12, 0},
    {IN(APART), 454, 14, 0},
    {IN(APART), 468, 13, 0},
    {IN(APART), 481, 13, 0},
    {IN(APART), 494, 13, 0},
    {IN(APART), 507, 11, 0},
    {IN(APART), 518, 11, 0},
    {IN(APART), 529, 14, 0},
    {IN(APART), 543, 14, 0},
    {IN(APART), 557, 18, 0},
    {IN(APART), 575, 18, 0},
    {IN(APART), 593, 16, 0},
    {IN(APART), 609, 12, 0},
    {IN(APART), 621, 11, 0},
    {IN(APART), 632, 12, 0},
    {IN(APART), 644, 13, 0},
    {IN(APART), 657, 11, 0},
    {IN(APART), 668, 14, 0},
    {IN(APART), 682, 8, 0},
    {IN(APART), 690, 14, 0},
    {IN(APART), 704, 18, 0},
    {IN(APART), 722, 8, 0},
    {IN(APART), 730, 15, 0},
    {IN(APART), 745, 11, 0},
    {IN(APART), 756, 12, 0},
    {IN(APART), 768, 20, 0},
    {IN(APART), 788, 10, 0},
    {IN(APART), 798, 16, 0},
    {IN(APART), 814, 11, 0},
    {IN(APART), 825, 15, 0},
    {IN(APART), 840, 12, 0},
    {IN(APART), 852, 14, 0},
    {IN(APART), 866, 16, 0},
    {IN(APART), 882, 18, 0},
    {IN(APART), 900, 12, 0},
    {IN(APART), 912, 14, 0},
    {IN(APART) | IN(SECTION), 926, 16, IDC_SECTION_OTHER},
    {IN(APART), 942, 9, 0},
    {IN(APART), 951, 15, 0},
    {IN(APART), 966, 11, 0},
    {IN(APART), 977, 9, 0},
    {IN(APART), 986, 13, 0},
    {IN(APART), 999, 11, 0},
    {IN(APART), 1010, 14, 0},
    {IN(APART), 1024, 8, 0},
    {IN(APART), 1032, 8, 0},
    {IN(APART), 1040, 11, 0},
    {IN(APART), 1051, 17, 0},
    {IN(APART), 1068, 17, 0},
    {IN(APART), 1085, 12, 0},
    {IN(APART), 1097, 13, 0},
    {IN(APART), 1110, 15, 0},
    {IN(APART), 1125, 13, 0},
    {IN(APART), 1138, 12, 0},
    {IN(APART), 1150, 14, 0},
    {IN(TITLEPART), 1164, 15, 0},
    {IN(TITLEPART) | IN(TYPE), 1179, 15, 0},
    {IN(TITLEPART), 1194, 15, 0},
    {IN(TITLEPART), 1209, 21, 0},
    {IN(TITLEPART), 1230, 18, 0},
    {IN(TITLEPART), 1248, 15, 0},
    {IN(TITLEPART), 1263, 18, 0},
    {IN(TITLEPART), 1281, 18, 0},
    {IN(TITLEPART), 1299, 12, 0},
    {IN(TITLEPART), 1311, 6, 0},
    {IN(DEGREEPART), 1317, 6, 0},
    {IN(SCHOOLPART), 1323, 6, 0},
    {IN(ORGPART), 1329, 6, 0},
    {IN(TITLEPART), 1335, 6, 0},
    {IN(TITLEPART), 1341, 6, 0},
    {IN(ORGPART), 1347, 6, 0},
    {IN(DEGREEPART), 1353, 6, 0},
    {IN(ORGPART), 1359, 6, 0},
    {IN(TITLEPART), 1365, 9, 0},
    {IN(TITLEPART), 1374, 6, 0},
    {IN(DEGREEPART), 1380, 6, 0},
    {IN(DEGREEPART), 1386, 6, 0},
    {IN(SCHOOLPART), 1392, 6, 0},
    {IN(SCHOOLPART), 1398, 9, 0},
    {IN(SCHOOLPART), 1407, 6, 0},
    {IN(DEGREEPART), 1413, 6, 0},
    {IN(SCHOOLPART), 1419, 6, 0},
    {IN(SCHOOLPART), 1425, 6, 0},
    {IN(DEGREEPART), 1431, 6, 0},
    {IN(SCHOOLPART), 1437, 6, 0},
    {IN(TITLEPART), 1443, 9, 0},
    {IN(SCHOOLPART), 1452, 12, 0},
    {IN(ORGPART), 1464, 9, 0},
    {IN(TITLEPART), 1473, 9, 0},
    {IN(TITLEPART), 1482, 9, 0},
    {IN(TITLEPART), 1491, 6, 0},
    {IN(TITLEPART), 1497, 6, 0},
    {IN(TITLEPART), 1503, 9, 0},
    {IN(TITLEPART), 1512, 6, 0},
    {IN(TITLEPART), 1518, 6, 0},
    {IN(TITLEPART), 1524, 6, 0},
    {IN(TITLEPART), 1530, 6, 0},
    {IN(ORGPART), 1536, 6, 0},
    {IN(ORGPART), 1542, 12, 0},
    {IN(DEGREEPART), 1554, 6, 0},
    {IN(TITLEPART), 1560, 9, 0},
    {IN(ORGPART), 1569, 12, 0},
    {IN(TITLEPART), 1581, 9, 0},
    {IN(TITLEPART), 1590, 9, 0},
    {IN(ORGPART), 1599, 9, 0},
    {IN(ORGPART), 1608, 9, 0},
    {IN(DEGREEPART), 1617, 6, 0},
    {IN(DEGREEPART), 1623, 6, 0},
    {IN(TITLEPART), 1629, 6, 0},
    {IN(ORGPART), 1635, 6, 0},
    {IN(TITLEPART), 1641, 9, 0},
    {IN(TITLEPART), 1650, 6, 0},
    {IN(TITLEPART), 1656, 6, 0},
    {IN(TITLEPART), 1662, 6, 0},
    {IN(TITLEPART), 1668, 6, 0},
    {IN(TITLEPART), 1674, 9, 0},
    {IN(TITLEPART), 1683, 9, 0},
    {IN(TITLEPART), 1692, 6, 0},
    {IN(TITLEPART), 1698, 6, 0},
    {IN(TITLEPART), 1704, 9, 0},
    {IN(TITLEPART), 1713, 9, 0},
    {IN(TITLEPART), 1722, 6, 0},
    {IN(TITLEPART), 1728, 6, 0},
    {IN(TITLEPART), 1734, 6, 0},
    {IN(ORGPART), 1740, 6, 0},
    {IN(ORGPART), 1746, 6, 0},
    {IN(TITLEPART), 1752, 9, 0},
    {IN(ORGPART), 1761, 6, 0},
    {IN(ORGPART), 1767, 6, 0},
    {IN(TITLEPART), 1773, 6, 0},
    {IN(SCHOOLPART), 1779, 12, 0},
    {IN(TITLEPART), 1791, 9, 0},
    {IN(SCHOOLPART), 1800, 12, 0},
    {IN(TITLEPART), 1812, 6, 0},
    {IN(TITLEPART), 1818, 9, 0},
    {IN(ORGPART), 1827, 6, 0},
    {IN(TITLEPART), 1833, 6, 0},
    {IN(TITLEPART), 1839, 6, 0},
    {IN(SCHOOLPART), 1845, 6, 0},
    {IN(SCHOOLPART), 1851, 9, 0},
    {IN(SCHOOLPART), 1860, 9, 0},
    {IN(TITLEPART), 1869, 12, 0},
    {IN(TITLEPART), 1881, 9, 0},
    {IN(DEGREEPART), 1890, 6, 0},
    {IN(TITLEPART), 1896, 6, 0},
    {IN(TITLEPART), 1902, 9, 0},
    {IN(TITLEPART), 1911, 6, 0},
    {IN(DEGREEPART), 1917, 6, 0},
    {IN(TITLEPART), 1923, 6, 0},
    {IN(TITLEPART), 1929, 12, 0},
    {IN(ORGPART), 1941, 9, 0},
    {IN(TITLEPART), 1950, 9, 0},
    {IN(ORGPART), 1959, 6, 0},
    {IN(TITLEPART), 1965, 6, 0},
    {IN(TITLEPART) | IN(TYPE), 1971, 6, 0},
    {IN(ORGPART), 1977, 12, 0},
    {IN(TITLEPART), 1989, 6, 0},
    {IN(TITLEPART), 1995, 12, 0},
    {IN(TITLEPART), 2007, 6, 0},
    {IN(TITLEPART), 2013, 15, 0},
    {IN(DEGREEPART), 2028, 6, 0},
    {IN(ORGPART), 2034, 6, 0},
    {IN(DEGREE), 2040, 3, 0},
    {IN(DEGREE), 2043, 5, 0},
    {IN(DEGREE), 2048, 8, 0},
    {IN(SECTION), 2056, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 2064, 15, IDC_SECTION_PROFILE},
    {IN(DEGREE) | IN(LEGAL), 2079, 3, 0},
    {IN(TYPE), 2082, 16, 0},
    {IN(TYPE), 2098, 13, 0},
    {IN(TYPE), 2111, 15, 0},
    {IN(TYPE), 2126, 13, 0},
    {IN(TYPE), 2139, 17, 0},
    {IN(TYPE), 2156, 16, 0},
    {IN(FLUENCY), 2172, 2, 0},
    {IN(FLUENCY), 2174, 2, 0},
    {IN(DEGREE), 2176, 2, 0},
    {IN(DEGREE), 2178, 3, 0},
    {IN(LEGAL), 2181, 2, 0},
    {IN(SECTION), 2183, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 2190, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 2199, 9, IDC_SECTION_SKILLS},
    {IN(DEGREE), 2208, 6, 0},
    {IN(SECTION), 2214, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 2219, 8, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 2227, 8, 0},
    {IN(SECTION), 2235, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2254, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2272, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2288, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 2305, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2328, 15, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2343, 9, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 2352, 7, 0},
    {IN(SCHOOL), 2359, 9, 0},
    {IN(SECTION), 2368, 15, IDC_SECTION_AWARDS},
    {IN(TITLE), 2383, 10, 0},
    {IN(SECTION), 2393, 8, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 2401, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 2415, 8, IDC_SECTION_PROFILE},
    {IN(AUTHOR), 2423, 4, 0},
    {IN(AUTHOR), 2427, 9, 0},
    {IN(SECTION), 2436, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 2445, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 2457, 12, IDC_SECTION_AWARDS},
    {IN(LEVEL), 2469, 6, 0},
    {IN(SECTION), 2475, 10, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 2485, 24, IDC_SECTION_SUB},
    {IN(SECTION), 2509, 8, IDC_SECTION_OTHER},
    {IN(TITLE), 2517, 5, 0},
    {IN(TITLE), 2522, 7, 0},
    {IN(TITLE), 2529, 7, 0},
    {IN(TITLE), 2536, 7, 0},
    {IN(TITLE), 2543, 7, 0},
    {IN(SECTION), 2550, 10, IDC_SECTION_OTHER},
    {IN(SECTION), 2560, 21, IDC_SECTION_WORK},
    {IN(SECTION), 2581, 22, IDC_SECTION_OTHER},
    {IN(SECTION), 2603, 17, IDC_SECTION_SKILLS},
    {IN(LABEL) | IN(SECTION), 2620, 7, IDC_SECTION_CONTACT},
    {IN(AUTHOR), 2627, 5, 0},
    {IN(AUTHOR), 2632, 6, 0},
    {IN(TITLE), 2638, 13, 0},
    {IN(TITLE), 2651, 14, 0},
    {IN(TITLE), 2665, 14, 0},
    {IN(AUTHOR) | IN(TITLE), 2679, 13, 0},
    {IN(TITLE), 2692, 15, 0},
    {IN(AUTHOR), 2707, 5, 0},
    {IN(AUTHOR), 2712, 13, 0},
    {IN(LABEL) | IN(SECTION), 2725, 7, IDC_SECTION_CONTACT},
    {IN(FLUENCY), 2732, 8, 0},
    {IN(TITLE), 2740, 7, 0},
    {IN(TITLE), 2747, 8, 0},
    {IN(TITLE), 2755, 7, 0},
    {IN(TITLE), 2762, 8, 0},
    {IN(SECTION), 2770, 12, IDC_SECTION_OTHER},
    {IN(SECTION), 2782, 9, IDC_SECTION_INTERESTS},
    {IN(LEGAL), 2791, 2, 0},
    {IN(ORG), 2793, 6, 0},
    {IN(ORG), 2799, 6, 0},
    {IN(TITLE), 2805, 5, 0},
    {IN(TITLE), 2810, 4, 0},
    {IN(ORG), 2814, 8, 0},
    {IN(ORG), 2822, 7, 0},
    {IN(SCHOOL), 2829, 8, 0},
    {IN(SCHOOL), 2837, 8, 0},
    {IN(SECTION), 2845, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 2867, 22, IDC_SECTION_EDUCATION},
    {IN(TYPE), 2889, 10, 0},
    {IN(TITLE), 2899, 9, 0},
    {IN(TITLE), 2908, 10, 0},
    {IN(TITLE), 2918, 10, 0},
    {IN(SCHOOL), 2928, 18, 0},
    {IN(TITLE), 2946, 14, 0},
    {IN(DURATION), 2960, 2, 0},
    {IN(TITLE), 2962, 7, 0},
    {IN(TITLE), 2969, 8, 0},
    {IN(TITLE), 2977, 8, 0},
    {IN(TITLE), 2985, 7, 0},
    {IN(TITLE), 2992, 8, 0},
    {IN(ORG), 3000, 9, 0},
    {IN(TYPE), 3009, 10, 0},
    {IN(TITLE), 3019, 8, 0},
    {IN(DURATION), 3027, 5, 0},
    {IN(DURATION), 3032, 6, 0},
    {IN(DURATION), 3038, 4, 0},
    {IN(DURATION), 3042, 4, 0},
    {IN(DURATION), 3046, 3, 0},
    {IN(AUTHOR), 3049, 9, 0},
    {IN(DURATION), 3058, 4, 0},
    {IN(DURATION), 3062, 3, 0},
    {IN(SECTION), 3065, 12, IDC_SECTION_WORK},
    {IN(LABEL) | IN(SECTION), 3077, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 3086, 13, IDC_SECTION_WORK},
    {IN(SECTION), 3099, 12, IDC_SECTION_WORK},
    {IN(AUTHOR), 3111, 8, 0},
    {IN(AUTHOR), 3119, 10, 0},
    {IN(AUTHOR), 3129, 5, 0},
    {IN(SECTION), 3134, 12, IDC_SECTION_WORK},
    {IN(TYPE), 3146, 13, 0},
    {IN(TITLE), 3159, 10, 0},
    {IN(TYPE), 3169, 14, 0},
    {IN(TYPE), 3183, 13, 0},
    {IN(SECTION), 3196, 12, IDC_SECTION_PROFILE},
    {IN(LEGAL), 3208, 3, 0},
    {IN(SECTION), 3211, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 3219, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 3228, 10, IDC_SECTION_SKILLS},
    {IN(DURATION), 3238, 2, 0},
    {IN(SECTION), 3240, 15, IDC_SECTION_WORK},
    {IN(SECTION), 3255, 15, IDC_SECTION_WORK},
    {IN(SECTION), 3270, 16, IDC_SECTION_WORK},
    {IN(SECTION), 3286, 15, IDC_SECTION_WORK},
    {IN(SECTION), 3301, 16, IDC_SECTION_WORK},
    {IN(SECTION), 3317, 20, IDC_SECTION_WORK},
    {IN(TITLE), 3337, 9, 0},
    {IN(TITLE), 3346, 10, 0},
    {IN(TITLE), 3356, 9, 0},
    {IN(TITLE), 3365, 11, 0},
    {IN(TITLE), 3376, 10, 0},
    {IN(SECTION), 3386, 18, IDC_SECTION_SKILLS},
    {IN(ORG), 3404, 4, 0},
    {IN(TITLE), 3408, 10, 0},
    {IN(TITLE), 3418, 10, 0},
    {IN(TITLE), 3428, 9, 0},
    {IN(TITLE), 3437, 9, 0},
    {IN(SECTION), 3446, 8, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 3454, 6, 0},
    {IN(DEGREE) | IN(LEGAL), 3460, 2, 0},
    {IN(LEGAL), 3462, 3, 0},
    {IN(TITLE), 3465, 7, 0},
    {IN(TITLE), 3472, 9, 0},
    {IN(TITLE), 3481, 9, 0},
    {IN(LEVEL) | IN(TITLE), 3490, 9, 0},
    {IN(TITLE), 3499, 10, 0},
    {IN(TITLE), 3509, 9, 0},
    {IN(TITLE), 3518, 10, 0},
    {IN(TITLE), 3528, 11, 0},
    {IN(DEGREE) | IN(LEVEL) | IN(TITLE), 3539, 9, 0},
    {IN(DEGREE) | IN(ORG), 3548, 10, 0},
    {IN(ORG), 3558, 11, 0},
    {IN(SECTION), 3569, 12, IDC_SECTION_OTHER},
    {IN(AUTHOR), 3581, 4, 0},
    {IN(TITLE), 3585, 8, 0},
    {IN(SECTION), 3593, 6, IDC_SECTION_SKILLS},
    {IN(TITLE), 3599, 9, 0},
    {IN(TITLE), 3608, 8, 0},
    {IN(SECTION), 3616, 10, IDC_SECTION_OTHER},
    {IN(TITLE), 3626, 7, 0},
    {IN(SECTION), 3633, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION) | IN(TYPE), 3654, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 3664, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 3686, 20, IDC_SECTION_PROJECTS},
    {IN(TYPE), 3706, 8, 0},
    {IN(SECTION), 3714, 14, IDC_SECTION_AWARDS},
    {IN(TITLE), 3728, 13, 0},
    {IN(TITLE), 3741, 14, 0},
    {IN(AUTHOR) | IN(TITLE), 3755, 6, 0},
    {IN(TYPE), 3761, 8, 0},
    {IN(TITLE), 3769, 8, 0},
    {IN(SECTION), 3777, 12, IDC_SECTION_OTHER},
    {IN(FLUENCY), 3789, 8, 0},
    {IN(FLUENCY), 3797, 6, 0},
    {IN(FLUENCY), 3803, 8, 0},
    {IN(FLUENCY), 3811, 8, 0},
    {IN(EXPRESSION), 3819, 10, 0},
    {IN(SECTION), 3829, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 3835, 23, IDC_SECTION_AWARDS},
    {IN(SECTION), 3858, 17, IDC_SECTION_AWARDS},
    {IN(DURATION), 3875, 2, 0},
    {IN(ORG), 3877, 12, 0},
    {IN(DEGREE), 3889, 3, 0},
    {IN(DEGREE), 3892, 5, 0},
    {IN(DEGREE), 3897, 3, 0},
    {IN(DEGREE), 3900, 4, 0},
    {IN(DEGREE), 3904, 5, 0},
    {IN(DEGREE), 3909, 5, 0},
    {IN(DEGREE), 3914, 3, 0},
    {IN(DEGREE), 3917, 4, 0},
    {IN(DEGREE), 3921, 6, 0},
    {IN(FLUENCY), 3927, 2, 0},
    {IN(FLUENCY), 3929, 2, 0},
    {IN(TYPE), 3931, 3, 0},
    {IN(DEGREE), 3934, 2, 0},
    {IN(DEGREE), 3936, 3, 0},
    {IN(DEGREE), 3939, 12, 0},
    {IN(DEGREE), 3951, 8, 0},
    {IN(DEGREE), 3959, 11, 0},
    {IN(DEGREE), 3970, 8, 0},
    {IN(DEGREE), 3978, 9, 0},
    {IN(DEGREE), 3987, 15, 0},
    {IN(DEGREE), 4002, 12, 0},
    {IN(LEVEL), 4014, 8, 0},
    {IN(LEVEL), 4022, 7, 0},
    {IN(SECTION), 4029, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 4039, 6, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 4045, 5, 0},
    {IN(ORG), 4050, 5, 0},
    {IN(ORG), 4055, 5, 0},
    {IN(ORG), 4060, 4, 0},
    {IN(ORG), 4064, 6, 0},
    {IN(TITLE), 4070, 7, 0},
    {IN(TITLE), 4077, 9, 0},
    {IN(TITLE), 4086, 9, 0},
    {IN(FLUENCY), 4095, 5, 0},
    {IN(FLUENCY), 4100, 6, 0},
    {IN(DEGREE), 4106, 3, 0},
    {IN(DEGREE), 4109, 3, 0},
    {IN(DEGREE), 4112, 4, 0},
    {IN(DEGREE), 4116, 2, 0},
    {IN(TYPE), 4118, 4, 0},
    {IN(TITLE), 4122, 7, 0},
    {IN(TITLE), 4129, 7, 0},
    {IN(SECTION), 4136, 9, IDC_SECTION_SKILLS},
    {IN(DEGREE), 4145, 3, 0},
    {IN(TYPE), 4148, 9, 0},
    {IN(FLUENCY), 4157, 8, 0},
    {IN(TITLE), 4165, 9, 0},
    {IN(SECTION), 4174, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 4186, 9, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 4195, 8, 0},
    {IN(DEGREE), 4203, 4, 0},
    {IN(AUTHOR), 4207, 8, 0},
    {IN(TITLE), 4215, 7, 0},
    {IN(TITLE), 4222, 9, 0},
    {IN(SECTION), 4231, 20, IDC_SECTION_WORK},
    {IN(SECTION), 4251, 22, IDC_SECTION_WORK},
    {IN(SECTION), 4273, 19, IDC_SECTION_WORK},
    {IN(SECTION), 4292, 20, IDC_SECTION_WORK},
    {IN(SECTION), 4312, 20, IDC_SECTION_WORK},
    {IN(SECTION), 4332, 23, IDC_SECTION_WORK},
    {IN(SECTION), 4355, 21, IDC_SECTION_WORK},
    {IN(SECTION), 4376, 15, IDC_SECTION_WORK},
    {IN(SECTION), 4391, 12, IDC_SECTION_WORK},
    {IN(SECTION), 4403, 12, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 4415, 12, 0},
    {IN(SECTION), 4427, 20, IDC_SECTION_SKILLS},
    {IN(DEGREE), 4447, 3, 0},
    {IN(LEGAL), 4450, 3, 0},
    {IN(TYPE), 4453, 7, 0},
    {IN(SECTION), 4460, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4467, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4479, 11, IDC_SECTION_EDUCATION},
    {IN(FLUENCY), 4490, 9, 0},
    {IN(FLUENCY), 4499, 8, 0},
    {IN(SECTION), 4507, 3, IDC_SECTION_PROFILE},
    {IN(SECTION), 4510, 9, IDC_SECTION_PROFILE},
    {IN(TITLE), 4519, 9, 0},
    {IN(LABEL), 4528, 8, 0},
    {IN(LABEL), 4536, 4, 0},
    {IN(TITLE), 4540, 10, 0},
    {IN(SECTION), 4550, 5, IDC_SECTION_PUBLICATIONS},
    {IN(SCHOOL), 4555, 8, 0},
    {IN(LABEL), 4563, 4, 0},
    {IN(ORG), 4567, 7, 0},
    {IN(TITLE), 4574, 6, 0},
    {IN(DEGREE), 4580, 2, 0},
    {IN(DEGREE), 4582, 3, 0},
    {IN(DEGREE), 4585, 5, 0},
    {IN(DEGREE), 4590, 3, 0},
    {IN(TITLE), 4593, 7, 0},
    {IN(ORG), 4600, 6, 0},
    {IN(FLUENCY), 4606, 15, 0},
    {IN(TITLE), 4621, 7, 0},
    {IN(TITLE), 4628, 5, 0},
    {IN(LEGAL), 4633, 2, 0},
    {IN(FLUENCY), 4635, 2, 0},
    {IN(FLUENCY), 4637, 2, 0},
    {IN(ORG), 4639, 7, 0},
    {IN(ORG), 4646, 4, 0},
    {IN(SECTION), 4650, 16, IDC_SECTION_WORK},
    {IN(AUTHOR), 4666, 5, 0},
    {IN(SECTION), 4671, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 4683, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 4694, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 4702, 21, IDC_SECTION_SKILLS},
    {IN(ORG), 4723, 7, 0},
    {IN(TITLE), 4730, 7, 0},
    {IN(SECTION), 4737, 6, IDC_SECTION_WORK},
    {IN(SECTION), 4743, 17, IDC_SECTION_WORK},
    {IN(SECTION), 4760, 17, IDC_SECTION_PROFILE},
    {IN(SECTION), 4777, 14, IDC_SECTION_WORK},
    {IN(SECTION), 4791, 16, IDC_SECTION_PROFILE},
    {IN(SECTION), 4807, 11, IDC_SECTION_WORK},
    {IN(SECTION), 4818, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 4832, 14, IDC_SECTION_PROFILE},
    {IN(TITLE), 4846, 9, 0},
    {IN(TITLE), 4855, 9, 0},
    {IN(SECTION), 4864, 8, IDC_SECTION_WORK},
    {IN(SECTION), 4872, 8, IDC_SECTION_WORK},
    {IN(TITLE), 4880, 7, 0},
    {IN(TYPE), 4887, 6, 0},
    {IN(TYPE), 4893, 3, 0},
    {IN(TYPE), 4896, 3, 0},
    {IN(LABEL), 4899, 4, 0},
    {IN(LABEL), 4903, 10, 0},
    {IN(LABEL), 4913, 9, 0},
    {IN(LABEL), 4922, 7, 0},
    {IN(ORG), 4929, 6, 0},
    {IN(ORG), 4935, 6, 0},
    {IN(SECTION), 4941, 16, IDC_SECTION_INTERESTS},
    {IN(TITLE), 4957, 3, 0},
    {IN(SECTION), 4960, 15, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 4975, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 4988, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5000, 11, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE) | IN(SECTION), 5011, 11, IDC_SECTION_CERTIFICATES},
    {IN(EXPRESSION), 5022, 14, 0},
    {IN(SECTION), 5036, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5048, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5060, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5084, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5095, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5108, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5122, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5149, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5176, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5187, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5201, 15, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5216, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5230, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5240, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5252, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 5263, 11, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 5274, 3, 0},
    {IN(TITLE), 5277, 6, 0},
    {IN(TITLE), 5283, 7, 0},
    {IN(TITLE), 5290, 4, 0},
    {IN(TITLE), 5294, 6, 0},
    {IN(TITLE), 5300, 7, 0},
    {IN(TITLE), 5307, 9, 0},
    {IN(TITLE), 5316, 10, 0},
    {IN(SECTION), 5326, 8, IDC_SECTION_PROFILE},
    {IN(LEVEL) | IN(TITLE), 5334, 5, 0},
    {IN(AUTHOR), 5339, 8, 0},
    {IN(SECTION), 5347, 9, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 5356, 6, 0},
    {IN(TITLE), 5362, 3, 0},
    {IN(TITLE), 5365, 4, 0},
    {IN(LABEL), 5369, 4, 0},
    {IN(DEGREE), 5373, 13, 0},
    {IN(TITLE), 5386, 7, 0},
    {IN(SECTION), 5393, 9, IDC_SECTION_OTHER},
    {IN(TITLE), 5402, 5, 0},
    {IN(AUTHOR), 5407, 6, 0},
    {IN(ORG), 5413, 6, 0},
    {IN(ORG), 5419, 5, 0},
    {IN(TYPE), 5424, 3, 0},
    {IN(ORG), 5427, 4, 0},
    {IN(LEGAL), 5431, 2, 0},
    {IN(TYPE), 5433, 5, 0},
    {IN(TITLE), 5438, 5, 0},
    {IN(TITLE), 5443, 9, 0},
    {IN(ORG) | IN(SCHOOL), 5452, 7, 0},
    {IN(SCHOOL), 5459, 8, 0},
    {IN(TITLE), 5467, 12, 0},
    {IN(TITLE), 5479, 13, 0},
    {IN(ORG), 5492, 10, 0},
    {IN(ORG) | IN(SCHOOL), 5502, 7, 0},
    {IN(SECTION), 5509, 8, IDC_SECTION_OTHER},
    {IN(ORG), 5517, 14, 0},
    {IN(SECTION), 5531, 9, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 5540, 21, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 5561, 17, IDC_SECTION_VOLUNTEER},
    {IN(ORG), 5578, 7, 0},
    {IN(AUTHOR), 5585, 6, 0},
    {IN(SECTION), 5591, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 5602, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 5618, 25, IDC_SECTION_SKILLS},
    {IN(SECTION), 5643, 25, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 5668, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 5690, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 5702, 21, IDC_SECTION_SKILLS},
    {IN(SECTION), 5723, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 5735, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 5745, 22, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 5767, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 5779, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 5789, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 5808, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 5831, 23, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 5854, 19, IDC_SECTION_SKILLS},
    {IN(TITLE), 5873, 8, 0},
    {IN(TITLE), 5881, 9, 0},
    {IN(AUTHOR), 5890, 8, 0},
    {IN(SECTION), 5898, 15, IDC_SECTION_SKILLS},
    {IN(ORG), 5913, 6, 0},
    {IN(TITLE), 5919, 10, 0},
    {IN(TITLE), 5929, 11, 0},
    {IN(TITLE), 5940, 9, 0},
    {IN(SECTION), 5949, 11, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 5960, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 5973, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 5995, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 6008, 26, IDC_SECTION_SKILLS},
    {IN(SECTION), 6034, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 6056, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 6066, 23, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 6089, 10, IDC_SECTION_AWARDS},
    {IN(TITLE), 6099, 10, 0},
    {IN(TITLE), 6109, 11, 0},
    {IN(SCHOOL), 6120, 12, 0},
    {IN(TITLE), 6132, 10, 0},
    {IN(TITLE), 6142, 10, 0},
    {IN(TITLE), 6152, 11, 0},
    {IN(ORG) | IN(TYPE), 6163, 10, 0},
    {IN(SECTION), 6173, 21, IDC_SECTION_WORK},
    {IN(TITLE), 6194, 9, 0},
    {IN(TITLE), 6203, 10, 0},
    {IN(LABEL) | IN(SECTION), 6213, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 6220, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 6235, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 6247, 19, IDC_SECTION_CONTACT},
    {IN(SECTION), 6266, 10, IDC_SECTION_CONTACT},
    {IN(SECTION), 6276, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 6291, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 6299, 8, IDC_SECTION_CONTACT},
    {IN(TITLE), 6307, 8, 0},
    {IN(TITLE), 6315, 9, 0},
    {IN(SECTION), 6324, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 6331, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 6339, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 6347, 8, IDC_SECTION_CONTACT},
    {IN(TYPE), 6355, 8, 0},
    {IN(TYPE), 6363, 16, 0},
    {IN(TITLE) | IN(TYPE), 6379, 10, 0},
    {IN(TYPE), 6389, 7, 0},
    {IN(TYPE), 6396, 26, 0},
    {IN(TYPE), 6422, 28, 0},
    {IN(TYPE), 6450, 8, 0},
    {IN(TYPE), 6458, 19, 0},
    {IN(TYPE), 6477, 17, 0},
    {IN(TYPE), 6494, 29, 0},
    {IN(TYPE), 6523, 31, 0},
    {IN(SECTION), 6554, 13, IDC_SECTION_OTHER},
    {IN(TITLE), 6567, 11, 0},
    {IN(TITLE), 6578, 10, 0},
    {IN(FLUENCY), 6588, 14, 0},
    {IN(TITLE), 6602, 3, 0},
    {IN(TITLE), 6605, 4, 0},
    {IN(ORG), 6609, 11, 0},
    {IN(TITLE), 6620, 11, 0},
    {IN(TITLE), 6631, 12, 0},
    {IN(TITLE), 6643, 11, 0},
    {IN(TITLE), 6654, 12, 0},
    {IN(TITLE), 6666, 11, 0},
    {IN(SECTION), 6677, 11, IDC_SECTION_CONTACT},
    {IN(TITLE), 6688, 10, 0},
    {IN(SECTION), 6698, 17, IDC_SECTION_SKILLS},
    {IN(SECTION), 6715, 11, IDC_SECTION_SKILLS},
    {IN(LEGAL) | IN(ORG), 6726, 4, 0},
    {IN(LEGAL), 6730, 11, 0},
    {IN(LABEL), 6741, 6, 0},
    {IN(LABEL), 6747, 18, 0},
    {IN(SECTION), 6765, 5, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 6770, 7, 0},
    {IN(LABEL), 6777, 7, 0},
    {IN(FLUENCY), 6784, 7, 0},
    {IN(LABEL), 6791, 8, 0},
    {IN(SECTION), 6799, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 6806, 26, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 6832, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 6852, 13, IDC_SECTION_SUB},
    {IN(SECTION), 6865, 10, IDC_SECTION_OTHER},
    {IN(ORG), 6875, 8, 0},
    {IN(EXPRESSION), 6883, 10, 0},
    {IN(EXPRESSION), 6893, 13, 0},
    {IN(SECTION), 6906, 11, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 6917, 3, 0},
    {IN(SECTION), 6920, 10, IDC_SECTION_SKILLS},
    {IN(TITLE), 6930, 7, 0},
    {IN(PRESENT), 6937, 7, 0},
    {IN(SECTION), 6944, 16, IDC_SECTION_WORK},
    {IN(PRESENT), 6960, 9, 0},
    {IN(DOCTITLE), 6969, 10, 0},
    {IN(DOCTITLE), 6979, 16, 0},
    {IN(LABEL), 6995, 19, 0},
    {IN(SECTION), 7014, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 7020, 21, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 7041, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 7065, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 7072, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 7078, 9, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 7087, 9, 0},
    {IN(AUTHOR), 7096, 8, 0},
    {IN(DOCTITLE) | IN(LEGAL), 7104, 2, 0},
    {IN(TYPE), 7106, 11, 0},
    {IN(TYPE), 7117, 9, 0},
    {IN(SECTION), 7126, 14, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 7140, 7, 0},
    {IN(TITLE), 7147, 6, 0},
    {IN(SECTION), 7153, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 7168, 12, IDC_SECTION_CONTACT},
    {IN(TITLE), 7180, 8, 0},
    {IN(TITLE), 7188, 9, 0},
    {IN(SECTION), 7197, 14, IDC_SECTION_WORK},
    {IN(SECTION), 7211, 14, IDC_SECTION_WORK},
    {IN(ORG), 7225, 4, 0},
    {IN(SECTION), 7229, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 7238, 12, IDC_SECTION_CONTACT},
    {IN(LABEL), 7250, 13, 0},
    {IN(SECTION), 7263, 14, IDC_SECTION_CONTACT},
    {IN(SECTION), 7277, 14, IDC_SECTION_CONTACT},
    {IN(SECTION), 7291, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 7307, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 7324, 16, IDC_SECTION_CONTACT},
    {IN(DEGREE) | IN(TITLE), 7340, 3, 0},
    {IN(LEGAL), 7343, 2, 0},
    {IN(TITLE), 7345, 4, 0},
    {IN(FLUENCY), 7349, 8, 0},
    {IN(SECTION), 7357, 11, IDC_SECTION_OTHER},
    {IN(TYPE), 7368, 8, 0},
    {IN(AUTHOR), 7376, 7, 0},
    {IN(DEGREE), 7383, 6, 0},
    {IN(SECTION), 7389, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 7396, 12, IDC_SECTION_SUB},
    {IN(AUTHOR), 7408, 4, 0},
    {IN(SECTION), 7412, 16, IDC_SECTION_WORK},
    {IN(TYPE), 7428, 6, 0},
    {IN(SECTION), 7434, 7, IDC_SECTION_WORK},
    {IN(SECTION), 7441, 10, IDC_SECTION_WORK},
    {IN(TITLE), 7451, 7, 0},
    {IN(ORG), 7458, 10, 0},
    {IN(LEVEL), 7468, 6, 0},
    {IN(TITLE), 7474, 13, 0},
    {IN(TITLE), 7487, 14, 0},
    {IN(SECTION), 7501, 11, IDC_SECTION_SUB},
    {IN(TITLE), 7512, 13, 0},
    {IN(TITLE), 7525, 14, 0},
    {IN(TITLE), 7539, 8, 0},
    {IN(ORG), 7547, 7, 0},
    {IN(AUTHOR), 7554, 7, 0},
    {IN(SECTION), 7561, 11, IDC_SECTION_PROFILE},
    {IN(SECTION), 7572, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 7581, 7, IDC_SECTION_CONTACT},
    {IN(DEGREE), 7588, 4, 0},
    {IN(TITLE), 7592, 9, 0},
    {IN(TITLE), 7601, 11, 0},
    {IN(TITLE), 7612, 12, 0},
    {IN(TITLE), 7624, 6, 0},
    {IN(TITLE), 7630, 9, 0},
    {IN(ORG), 7639, 7, 0},
    {IN(SECTION), 7646, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 7660, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 7671, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 7677, 6, 0},
    {IN(DEGREE), 7683, 7, 0},
    {IN(DEGREE), 7690, 9, 0},
    {IN(DEGREE), 7699, 7, 0},
    {IN(SECTION), 7706, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 7714, 22, IDC_SECTION_EDUCATION},
    {IN(LABEL), 7736, 9, 0},
    {IN(TITLE), 7745, 9, 0},
    {IN(TITLE), 7754, 8, 0},
    {IN(TITLE), 7762, 9, 0},
    {IN(TITLE), 7771, 10, 0},
    {IN(TITLE), 7781, 7, 0},
    {IN(TITLE), 7788, 8, 0},
    {IN(TITLE), 7796, 9, 0},
    {IN(TITLE), 7805, 10, 0},
    {IN(TITLE), 7815, 9, 0},
    {IN(TITLE), 7824, 10, 0},
    {IN(TITLE), 7834, 10, 0},
    {IN(SECTION), 7844, 11, IDC_SECTION_OTHER},
    {IN(SECTION), 7855, 12, IDC_SECTION_AWARDS},
    {IN(TITLE), 7867, 2, 0},
    {IN(TITLE), 7869, 6, 0},
    {IN(TITLE), 7875, 7, 0},
    {IN(DEGREE) | IN(TITLE), 7882, 6, 0},
    {IN(DEGREE), 7888, 9, 0},
    {IN(DEGREE), 7897, 8, 0},
    {IN(DEGREE), 7905, 8, 0},
    {IN(DEGREE), 7913, 9, 0},
    {IN(AUTHOR), 7922, 6, 0},
    {IN(DEGREE), 7928, 6, 0},
    {IN(DEGREE), 7934, 7, 0},
    {IN(LEGAL), 7941, 3, 0},
    {IN(SECTION), 7944, 13, IDC_SECTION_WORK},
    {IN(SECTION), 7957, 22, IDC_SECTION_WORK},
    {IN(DEGREE), 7979, 9, 0},
    {IN(DEGREE), 7988, 9, 0},
    {IN(DEGREE), 7997, 12, 0},
    {IN(SECTION), 8009, 10, IDC_SECTION_SKILLS},
    {IN(DEGREE), 8019, 5, 0},
    {IN(DEGREE), 8024, 2, 0},
    {IN(TITLE), 8026, 7, 0},
    {IN(TITLE), 8033, 9, 0},
    {IN(TITLE), 8042, 6, 0},
    {IN(TYPE), 8048, 14, 0},
    {IN(DURATION), 8062, 8, 0},
    {IN(DEGREE), 8070, 3, 0},
    {IN(SECTION), 8073, 6, IDC_SECTION_SUB},
    {IN(ORG), 8079, 8, 0},
    {IN(TITLE), 8087, 8, 0},
    {IN(LABEL), 8095, 6, 0},
    {IN(ORG) | IN(SCHOOL), 8101, 5, 0},
    {IN(TITLE), 8106, 9, 0},
    {IN(DEGREE), 8115, 3, 0},
    {IN(TITLE), 8118, 6, 0},
    {IN(SECTION), 8124, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8132, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8151, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8159, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8168, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8189, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8197, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8216, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8225, 28, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8253, 28, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8281, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8303, 17, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8320, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8342, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8361, 26, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8387, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8397, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8405, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8414, 14, IDC_SECTION_SKILLS},
    {IN(TYPE), 8428, 7, 0},
    {IN(LEGAL), 8435, 2, 0},
    {IN(SECTION), 8437, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8443, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8459, 13, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 8472, 7, 0},
    {IN(SECTION), 8479, 8, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 8487, 23, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 8510, 25, IDC_SECTION_VOLUNTEER},
    {IN(LEGAL), 8535, 4, 0},
    {IN(TITLE), 8539, 11, 0},
    {IN(ORG), 8550, 11, 0},
    {IN(FLUENCY), 8561, 10, 0},
    {IN(FLUENCY), 8571, 22, 0},
    {IN(SECTION), 8593, 11, IDC_SECTION_CONTACT},
    {IN(SECTION), 8604, 5, IDC_SECTION_EDUCATION},
    {IN(SECTION), 8609, 9, IDC_SECTION_ACCOUNTS},
    {IN(LABEL), 8618, 5, 0},
    {IN(LABEL), 8623, 13, 0},
    {IN(SECTION), 8636, 6, IDC_SECTION_WORK},
    {IN(SECTION), 8642, 6, IDC_SECTION_WORK},
    {IN(SECTION), 8648, 7, IDC_SECTION_WORK},
    {IN(AUTHOR), 8655, 8, 0},
    {IN(SECTION), 8663, 10, IDC_SECTION_WORK},
    {IN(SECTION), 8673, 21, IDC_SECTION_WORK},
    {IN(SECTION), 8694, 18, IDC_SECTION_WORK},
    {IN(SECTION), 8712, 17, IDC_SECTION_WORK},
    {IN(SECTION), 8729, 7, IDC_SECTION_WORK},
    {IN(ORG), 8736, 7, 0},
    {IN(TYPE), 8743, 9, 0},
    {IN(TITLE), 8752, 9, 0},
    {IN(TITLE), 8761, 9, 0},
    {IN(LABEL), 8770, 8, 0},
    {IN(ORG), 8778, 6, 0},
    {IN(SECTION), 8784, 10, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 8794, 21, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 8815, 10, 0},
    {IN(TITLE), 8825, 10, 0},
    {IN(TITLE), 8835, 8, 0},
    {IN(SECTION), 8843, 22, IDC_SECTION_WORK},
    {IN(TITLE), 8865, 10, 0},
    {IN(TITLE), 8875, 11, 0},
    {IN(ORG), 8886, 10, 0},
    {IN(ORG), 8896, 11, 0},
    {IN(TITLE), 8907, 12, 0},
    {IN(LEVEL), 8919, 5, 0},
    {IN(TITLE), 8924, 10, 0},
    {IN(TITLE), 8934, 12, 0},
    {IN(SECTION), 8946, 11, IDC_SECTION_SUB},
    {IN(LEGAL), 8957, 4, 0},
    {IN(SECTION), 8961, 9, IDC_SECTION_WORK},
    {IN(SECTION), 8970, 10, IDC_SECTION_WORK},
    {IN(SECTION), 8980, 8, IDC_SECTION_WORK},
    {IN(SECTION), 8988, 16, IDC_SECTION_WORK},
    {IN(SECTION), 9004, 8, IDC_SECTION_WORK},
    {IN(SCHOOL), 9012, 6, 0},
    {IN(SECTION), 9018, 12, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 9030, 7, 0},
    {IN(TITLE), 9037, 12, 0},
    {IN(SECTION), 9049, 10, IDC_SECTION_WORK},
    {IN(SECTION), 9059, 21, IDC_SECTION_WORK},
    {IN(SECTION), 9080, 24, IDC_SECTION_WORK},
    {IN(SECTION), 9104, 10, IDC_SECTION_WORK},
    {IN(SECTION), 9114, 21, IDC_SECTION_WORK},
    {IN(SECTION), 9135, 24, IDC_SECTION_WORK},
    {IN(TITLE), 9159, 10, 0},
    {IN(TITLE), 9169, 10, 0},
    {IN(TYPE), 9179, 7, 0},
    {IN(TITLE), 9186, 9, 0},
    {IN(SECTION), 9195, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 9203, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 9210, 10, IDC_SECTION_CONTACT},
    {IN(SECTION), 9220, 6, IDC_SECTION_EDUCATION},
    {IN(LEGAL), 9226, 2, 0},
    {IN(TITLE), 9228, 10, 0},
    {IN(DEGREE), 9238, 6, 0},
    {IN(FLUENCY), 9244, 9, 0},
    {IN(LEVEL) | IN(TITLE), 9253, 9, 0},
    {IN(SECTION), 9262, 17, IDC_SECTION_PROFILE},
    {IN(SECTION), 9279, 10, IDC_SECTION_WORK},
    {IN(SECTION), 9289, 25, IDC_SECTION_WORK},
    {IN(SECTION), 9314, 19, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 9333, 26, IDC_SECTION_WORK},
    {IN(SECTION), 9359, 11, IDC_SECTION_WORK},
    {IN(SECTION), 9370, 22, IDC_SECTION_WORK},
    {IN(SECTION), 9392, 28, IDC_SECTION_WORK},
    {IN(SECTION), 9420, 11, IDC_SECTION_WORK},
    {IN(SECTION), 9431, 22, IDC_SECTION_WORK},
    {IN(SECTION), 9453, 27, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 9480, 19, IDC_SECTION_WORK},
    {IN(SECTION), 9499, 23, IDC_SECTION_WORK},
    {IN(SECTION), 9522, 24, IDC_SECTION_WORK},
    {IN(SECTION), 9546, 24, IDC_SECTION_WORK},
    {IN(SECTION), 9570, 12, IDC_SECTION_WORK},
    {IN(SECTION), 9582, 26, IDC_SECTION_WORK},
    {IN(SECTION), 9608, 10, IDC_SECTION_WORK},
    {IN(SECTION), 9618, 23, IDC_SECTION_WORK},
    {IN(SECTION), 9641, 9, IDC_SECTION_SKILLS},
    {IN(EXPRESSION), 9650, 7, 0},
    {IN(SECTION), 9657, 5, IDC_SECTION_OTHER},
    {IN(SECTION), 9662, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 9670, 26, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 9696, 16, IDC_SECTION_VOLUNTEER},
    {IN(DEGREE), 9712, 10, 0},
    {IN(SCHOOL), 9722, 14, 0},
    {IN(DEGREE), 9736, 18, 0},
    {IN(TITLE), 9754, 16, 0},
    {IN(SECTION), 9770, 14, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 9784, 9, 0},
    {IN(SCHOOL), 9793, 8, 0},
    {IN(SCHOOL), 9801, 7, 0},
    {IN(SCHOOL), 9808, 7, 0},
    {IN(SECTION), 9815, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 9827, 11, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 9838, 7, 0},
    {IN(SCHOOL), 9845, 9, 0},
    {IN(SECTION), 9854, 11, IDC_SECTION_SKILLS},
    {IN(ORG), 9865, 5, 0},
    {IN(LABEL), 9870, 3, 0},
    {IN(ORG), 9873, 10, 0},
    {IN(TITLE), 9883, 6, 0},
    {IN(SECTION), 9889, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 9900, 11, IDC_SECTION_SKILLS},
    {IN(TYPE), 9911, 9, 0},
    {IN(SECTION), 9920, 12, IDC_SECTION_SKILLS},
    {IN(TYPE), 9932, 14, 0},
    {IN(SCHOOL), 9946, 2, 0},
    {IN(ORG), 9948, 9, 0},
    {IN(SECTION), 9957, 14, IDC_SECTION_ACCOUNTS},
    {IN(TITLE), 9971, 11, 0},
    {IN(TYPE), 9982, 10, 0},
    {IN(FLUENCY), 9992, 9, 0},
    {IN(FLUENCY), 10001, 6, 0},
    {IN(FLUENCY), 10007, 7, 0},
    {IN(FLUENCY), 10014, 8, 0},
    {IN(FLUENCY), 10022, 6, 0},
    {IN(SCHOOL), 10028, 8, 0},
    {IN(SECTION), 10036, 9, IDC_SECTION_OTHER},
    {IN(SECTION), 10045, 9, IDC_SECTION_OTHER},
    {IN(ORG), 10054, 5, 0},
    {IN(SECTION), 10059, 17, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 10076, 7, 0},
    {IN(SECTION), 10083, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10091, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10109, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10117, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10135, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10144, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10163, 24, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10187, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10203, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10210, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10219, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10239, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10260, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10270, 26, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10296, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10306, 13, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 10319, 10, 0},
    {IN(TITLE), 10329, 7, 0},
    {IN(TYPE), 10336, 9, 0},
    {IN(SECTION), 10345, 20, IDC_SECTION_WORK},
    {IN(TITLE) | IN(TYPE), 10365, 10, 0},
    {IN(TYPE), 10375, 12, 0},
    {IN(TYPE), 10387, 13, 0},
    {IN(TYPE), 10400, 15, 0},
    {IN(SECTION), 10415, 8, IDC_SECTION_INTERESTS},
    {IN(SECTION), 10423, 13, IDC_SECTION_LANGUAGES},
    {IN(LEVEL), 10436, 9, 0},
    {IN(LEVEL), 10445, 8, 0},
    {IN(AUTHOR), 10453, 7, 0},
    {IN(LABEL), 10460, 9, 0},
    {IN(FLUENCY), 10469, 17, 0},
    {IN(FLUENCY), 10486, 29, 0},
    {IN(LEVEL), 10515, 10, 0},
    {IN(TYPE), 10525, 9, 0},
    {IN(TYPE), 10534, 18, 0},
    {IN(TYPE), 10552, 18, 0},
    {IN(LEVEL), 10570, 9, 0},
    {IN(TYPE), 10579, 8, 0},
    {IN(LEGAL), 10587, 4, 0},
    {IN(LEGAL), 10591, 3, 0},
    {IN(ORG), 10594, 5, 0},
    {IN(TITLE), 10599, 8, 0},
    {IN(AUTHOR), 10607, 7, 0},
    {IN(LEGAL), 10614, 3, 0},
    {IN(SECTION), 10617, 9, IDC_SECTION_SKILLS},
    {IN(LABEL), 10626, 12, 0},
    {IN(LABEL), 10638, 10, 0},
    {IN(DEGREE), 10648, 3, 0},
    {IN(TITLE), 10651, 11, 0},
    {IN(TITLE), 10662, 13, 0},
    {IN(LABEL), 10675, 6, 0},
    {IN(TITLE), 10681, 10, 0},
    {IN(TITLE), 10691, 9, 0},
    {IN(TITLE), 10700, 7, 0},
    {IN(TYPE), 10707, 11, 0},
    {IN(TITLE), 10718, 15, 0},
    {IN(TITLE), 10733, 17, 0},
    {IN(ORG), 10750, 12, 0},
    {IN(TITLE), 10762, 12, 0},
    {IN(TITLE), 10774, 6, 0},
    {IN(TITLE), 10780, 7, 0},
    {IN(SECTION), 10787, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 10799, 8, IDC_SECTION_EDUCATION},
    {IN(TYPE), 10807, 3, 0},
    {IN(SECTION), 10810, 10, IDC_SECTION_PROFILE},
    {IN(LABEL), 10820, 6, 0},
    {IN(LABEL), 10826, 6, 0},
    {IN(ORG), 10832, 6, 0},
    {IN(LEGAL), 10838, 4, 0},
    {IN(FLUENCY), 10842, 4, 0},
    {IN(AUTHOR), 10846, 6, 0},
    {IN(AUTHOR), 10852, 11, 0},
    {IN(SECTION), 10863, 10, IDC_SECTION_OTHER},
    {IN(ORG), 10873, 10, 0},
    {IN(DEGREE), 10883, 5, 0},
    {IN(DEGREE), 10888, 9, 0},
    {IN(LEVEL), 10897, 8, 0},
    {IN(DEGREE), 10905, 20, 0},
    {IN(SECTION), 10925, 6, IDC_SECTION_AWARDS},
    {IN(ORG), 10931, 5, 0},
    {IN(ORG), 10936, 6, 0},
    {IN(FLUENCY), 10942, 15, 0},
    {IN(ORG), 10957, 5, 0},
    {IN(ORG), 10962, 6, 0},
    {IN(TITLE), 10968, 5, 0},
    {IN(AUTHOR), 10973, 5, 0},
    {IN(TITLE), 10978, 4, 0},
    {IN(FLUENCY), 10982, 3, 0},
    {IN(SCHOOL), 10985, 9, 0},
    {IN(SECTION), 10994, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 11005, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 11025, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11048, 10, IDC_SECTION_SKILLS},
    {IN(TITLE), 11058, 6, 0},
    {IN(SECTION), 11064, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 11072, 11, 0},
    {IN(TITLE), 11083, 7, 0},
    {IN(LABEL), 11090, 5, 0},
    {IN(SECTION), 11095, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 11106, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11113, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11123, 12, IDC_SECTION_INTERESTS},
    {IN(DEGREE), 11135, 4, 0},
    {IN(DEGREE), 11139, 3, 0},
    {IN(LEVEL) | IN(TITLE), 11142, 4, 0},
    {IN(SECTION), 11146, 8, IDC_SECTION_PROFILE},
    {IN(ORG), 11154, 6, 0},
    {IN(ORG), 11160, 10, 0},
    {IN(TITLE), 11170, 6, 0},
    {IN(TYPE), 11176, 6, 0},
    {IN(SECTION), 11182, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 11195, 12, IDC_SECTION_SKILLS},
    {IN(AUTHOR), 11207, 15, 0},
    {IN(AUTHOR), 11222, 23, 0},
    {IN(TYPE), 11245, 7, 0},
    {IN(DEGREE), 11252, 11, 0},
    {IN(DEGREE), 11263, 19, 0},
    {IN(SECTION), 11282, 10, IDC_SECTION_SUB},
    {IN(SECTION), 11292, 21, IDC_SECTION_WORK},
    {IN(SECTION), 11313, 17, IDC_SECTION_WORK},
    {IN(SECTION), 11330, 22, IDC_SECTION_WORK},
    {IN(DEGREE), 11352, 3, 0},
    {IN(DEGREE), 11355, 3, 0},
    {IN(SECTION), 11358, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11365, 21, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11386, 17, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11403, 22, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11425, 5, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11430, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11436, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 11443, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11450, 16, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 11466, 10, 0},
    {IN(SCHOOL), 11476, 10, 0},
    {IN(SCHOOL), 11486, 8, 0},
    {IN(DOCTITLE), 11494, 12, 0},
    {IN(SCHOOL), 11506, 8, 0},
    {IN(ORG), 11514, 8, 0},
    {IN(AUTHOR), 11522, 4, 0},
    {IN(LABEL), 11526, 12, 0},
    {IN(TYPE), 11538, 10, 0},
    {IN(LABEL), 11548, 8, 0},
    {IN(SECTION), 11556, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 11562, 17, IDC_SECTION_AWARDS},
    {IN(SECTION), 11579, 13, IDC_SECTION_AWARDS},
    {IN(DEGREE) | IN(SECTION), 11592, 7, IDC_SECTION_AWARDS},
    {IN(SECTION), 11599, 18, IDC_SECTION_AWARDS},
    {IN(ORG), 11617, 7, 0},
    {IN(ORG), 11624, 8, 0},
    {IN(TITLE), 11632, 7, 0},
    {IN(ORG), 11639, 5, 0},
    {IN(AUTHOR), 11644, 2, 0},
    {IN(AUTHOR), 11646, 2, 0},
    {IN(TYPE), 11648, 6, 0},
    {IN(TYPE), 11654, 7, 0},
    {IN(TYPE), 11661, 6, 0},
    {IN(SECTION), 11667, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 11674, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 11681, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 11689, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 11697, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 11715, 13, IDC_SECTION_INTERESTS},
    {IN(TITLE), 11728, 11, 0},
    {IN(TITLE), 11739, 9, 0},
    {IN(TITLE), 11748, 9, 0},
    {IN(TYPE), 11757, 7, 0},
    {IN(LEGAL), 11764, 3, 0},
    {IN(LEGAL), 11767, 12, 0},
    {IN(TYPE), 11779, 10, 0},
    {IN(TYPE), 11789, 10, 0},
    {IN(TYPE), 11799, 11, 0},
    {IN(TYPE), 11810, 22, 0},
    {IN(LABEL), 11832, 9, 0},
    {IN(SECTION), 11841, 21, IDC_SECTION_WORK},
    {IN(ORG), 11862, 10, 0},
    {IN(ORG), 11872, 8, 0},
    {IN(SECTION), 11880, 19, IDC_SECTION_WORK},
    {IN(TITLE), 11899, 9, 0},
    {IN(TITLE), 11908, 10, 0},
    {IN(SECTION), 11918, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 11941, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 11961, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 11981, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 11992, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 12012, 25, IDC_SECTION_CONTACT},
    {IN(SECTION), 12037, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 12049, 22, IDC_SECTION_CONTACT},
    {IN(TITLE), 12071, 9, 0},
    {IN(TITLE), 12080, 9, 0},
    {IN(DEGREE), 12089, 10, 0},
    {IN(TITLE), 12099, 9, 0},
    {IN(DEGREE) | IN(TITLE), 12108, 9, 0},
    {IN(TITLE), 12117, 10, 0},
    {IN(TITLE), 12127, 11, 0},
    {IN(TITLE), 12138, 8, 0},
    {IN(TITLE), 12146, 10, 0},
    {IN(TITLE), 12156, 9, 0},
    {IN(ORG) | IN(SCHOOL), 12165, 8, 0},
    {IN(ORG) | IN(SCHOOL), 12173, 9, 0},
    {IN(ORG) | IN(SCHOOL), 12182, 9, 0},
    {IN(TITLE), 12191, 10, 0},
    {IN(ORG), 12201, 9, 0},
    {IN(ORG), 12210, 11, 0},
    {IN(SECTION), 12221, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12230, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12240, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12250, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12260, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12269, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12278, 21, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12299, 8, IDC_SECTION_INTERESTS},
    {IN(LEVEL) | IN(TYPE), 12307, 7, 0},
    {IN(TYPE), 12314, 11, 0},
    {IN(FLUENCY), 12325, 13, 0},
    {IN(FLUENCY), 12338, 13, 0},
    {IN(FLUENCY), 12351, 12, 0},
    {IN(FLUENCY), 12363, 10, 0},
    {IN(TITLE) | IN(TYPE), 12373, 6, 0},
    {IN(ORG), 12379, 13, 0},
    {IN(SECTION) | IN(TYPE), 12392, 10, IDC_SECTION_WORK},
    {IN(SECTION), 12402, 21, IDC_SECTION_WORK},
    {IN(SECTION), 12423, 11, IDC_SECTION_WORK},
    {IN(TITLE), 12434, 11, 0},
    {IN(SECTION), 12445, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 12454, 12, IDC_SECTION_PROFILE},
    {IN(TITLE), 12466, 12, 0},
    {IN(TITLE), 12478, 13, 0},
    {IN(TITLE), 12491, 8, 0},
    {IN(DEGREE), 12499, 3, 0},
    {IN(DEGREE) | IN(TITLE), 12502, 8, 0},
    {IN(SECTION), 12510, 11, IDC_SECTION_WORK},
    {IN(SECTION), 12521, 10, IDC_SECTION_WORK},
    {IN(SECTION), 12531, 12, IDC_SECTION_WORK},
    {IN(SECTION), 12543, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12561, 8, IDC_SECTION_WORK},
    {IN(SECTION), 12569, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 12578, 13, IDC_SECTION_EDUCATION},
    {IN(EXPRESSION), 12591, 6, 0},
    {IN(EXPRESSION), 12597, 9, 0},
    {IN(ORG) | IN(SCHOOL), 12606, 8, 0},
    {IN(SECTION), 12614, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12624, 23, IDC_SECTION_EDUCATION},
    {IN(AUTHOR), 12647, 2, 0},
    {IN(SECTION), 12649, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 12662, 9, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 12671, 3, 0},
    {IN(SECTION), 12674, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12683, 8, IDC_SECTION_WORK},
    {IN(SECTION), 12691, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12700, 13, IDC_SECTION_EDUCATION},
    {IN(DURATION), 12713, 1, 0},
    {IN(DURATION), 12714, 4, 0},
    {IN(DURATION), 12718, 4, 0},
    {IN(DURATION), 12722, 5, 0},
    {IN(DURATION), 12727, 6, 0},
    {IN(DURATION), 12733, 5, 0},
    {IN(SECTION), 12738, 19, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12757, 17, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12774, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 12780, 2, 0},
    {IN(TITLE), 12782, 4, 0},
    {IN(TITLE), 12786, 4, 0},
    {IN(SECTION), 12790, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12796, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12802, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12808, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 12819, 15, IDC_SECTION_SUB},
    {IN(SECTION), 12834, 14, IDC_SECTION_WORK},
    {IN(SECTION), 12848, 11, IDC_SECTION_WORK},
    {IN(SECTION), 12859, 12, IDC_SECTION_WORK},
    {IN(SECTION), 12871, 4, IDC_SECTION_WORK},
    {IN(TYPE), 12875, 16, 0},
    {IN(TITLE), 12891, 10, 0},
    {IN(LEVEL), 12901, 2, 0},
    {IN(LEGAL), 12903, 3, 0},
    {IN(LEVEL), 12906, 6, 0},
    {IN(LEGAL), 12912, 3, 0},
    {IN(SECTION), 12915, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 12921, 14, 0},
    {IN(SECTION), 12935, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 12944, 20, IDC_SECTION_WORK},
    {IN(SECTION), 12964, 7, IDC_SECTION_WORK},
    {IN(SECTION), 12971, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 12985, 8, IDC_SECTION_WORK},
    {IN(TITLE), 12993, 8, 0},
    {IN(TITLE), 13001, 8, 0},
    {IN(SECTION), 13009, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 13017, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13023, 10, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13033, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 13042, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 13051, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 13057, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 13079, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 13089, 26, IDC_SECTION_SKILLS},
    {IN(SECTION), 13115, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 13125, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 13135, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 13144, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 13167, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 13179, 16, IDC_SECTION_AWARDS},
    {IN(SECTION), 13195, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 13211, 17, IDC_SECTION_SUB},
    {IN(SECTION), 13228, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 13240, 18, IDC_SECTION_PROFILE},
    {IN(SECTION), 13258, 20, IDC_SECTION_SUB},
    {IN(SECTION), 13278, 11, IDC_SECTION_SUB},
    {IN(SECTION), 13289, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 13299, 8, IDC_SECTION_SUB},
    {IN(LEGAL), 13307, 3, 0},
    {IN(LEGAL), 13310, 2, 0},
    {IN(SECTION), 13312, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 13319, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13325, 10, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 13335, 9, 0},
    {IN(SECTION), 13344, 21, IDC_SECTION_INTERESTS},
    {IN(AUTHOR), 13365, 8, 0},
    {IN(SECTION), 13373, 11, IDC_SECTION_WORK},
    {IN(SECTION), 13384, 20, IDC_SECTION_WORK},
    {IN(SECTION), 13404, 16, IDC_SECTION_CONTACT},
    {IN(LEGAL), 13420, 2, 0},
    {IN(ORG), 13422, 6, 0},
    {IN(SECTION), 13428, 7, IDC_SECTION_WORK},
    {IN(SECTION), 13435, 7, IDC_SECTION_WORK},
    {IN(SECTION), 13442, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 13452, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 13463, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 13474, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 13483, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 13494, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 13505, 7, IDC_SECTION_INTERESTS},
    {IN(TITLE), 13512, 7, 0},
    {IN(TITLE), 13519, 10, 0},
    {IN(SECTION), 13529, 6, IDC_SECTION_CONTACT},
    {IN(SECTION), 13535, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 13542, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 13554, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 13572, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 13590, 16, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 13606, 11, 0},
    {IN(SECTION), 13617, 8, IDC_SECTION_EDUCATION},
    {IN(ORG), 13625, 11, 0},
    {IN(SECTION), 13636, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 13646, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 13655, 4, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13659, 5, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13664, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13670, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13677, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13684, 5, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13689, 17, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13706, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 13716, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 13731, 5, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 13736, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 13751, 7, IDC_SECTION_SKILLS},
    {IN(ORG), 13758, 3, 0},
    {IN(ORG), 13761, 12, 0},
    {IN(ORG), 13773, 10, 0},
    {IN(ORG), 13783, 4, 0},
    {IN(SECTION), 13787, 16, IDC_SECTION_WORK},
    {IN(SECTION), 13803, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13811, 20, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13831, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13846, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13855, 16, IDC_SECTION_LANGUAGES},
    {IN(FLUENCY), 13871, 17, 0},
    {IN(SECTION), 13888, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 13895, 18, IDC_SECTION_LANGUAGES},
    {IN(AUTHOR), 13913, 6, 0},
    {IN(TITLE), 13919, 6, 0},
    {IN(DURATION), 13925, 3, 0},
    {IN(DURATION), 13928, 4, 0},
    {IN(AUTHOR), 13932, 5, 0},
    {IN(DEGREE), 13937, 6, 0},
    {IN(DEGREE), 13943, 17, 0},
    {IN(DEGREE), 13960, 16, 0},
    {IN(TYPE), 13976, 19, 0},
    {IN(TITLE), 13995, 6, 0},
    {IN(LEVEL) | IN(TITLE), 14001, 4, 0},
    {IN(TITLE), 14005, 6, 0},
    {IN(SECTION), 14011, 25, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 14036, 21, IDC_SECTION_WORK},
    {IN(DOCTITLE), 14057, 10, 0},
    {IN(TITLE), 14067, 8, 0},
    {IN(TITLE), 14075, 6, 0},
    {IN(TITLE), 14081, 8, 0},
    {IN(TITLE), 14089, 14, 0},
    {IN(TITLE), 14103, 6, 0},
    {IN(TITLE), 14109, 8, 0},
    {IN(FLUENCY), 14117, 14, 0},
    {IN(SECTION), 14131, 7, IDC_SECTION_LANGUAGES},
    {IN(AUTHOR), 14138, 6, 0},
    {IN(DURATION), 14144, 16, 0},
    {IN(TITLE), 14160, 7, 0},
    {IN(TYPE), 14167, 21, 0},
    {IN(TITLE), 14188, 9, 0},
    {IN(ORG), 14197, 7, 0},
    {IN(AUTHOR), 14204, 11, 0},
    {IN(DEGREE), 14215, 7, 0},
    {IN(SECTION), 14222, 8, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 14230, 27, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 14257, 10, 0},
    {IN(DEGREE), 14267, 10, 0},
    {IN(SECTION), 14277, 27, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 14304, 12, 0},
    {IN(DEGREE), 14316, 9, 0},
    {IN(EXPRESSION), 14325, 7, 0},
    {IN(SECTION), 14332, 8, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 14340, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 14367, 23, IDC_SECTION_CERTIFICATES},
    {IN(SCHOOL), 14390, 5, 0},
    {IN(SCHOOL), 14395, 6, 0},
    {IN(SCHOOL), 14401, 6, 0},
    {IN(TITLE), 14407, 5, 0},
    {IN(SECTION), 14412, 7, IDC_SECTION_CONTACT},
    {IN(TITLE), 14419, 10, 0},
    {IN(TITLE), 14429, 9, 0},
    {IN(SECTION), 14438, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 14443, 13, IDC_SECTION_LANGUAGES},
    {IN(LEGAL), 14456, 7, 0},
    {IN(FLUENCY), 14463, 15, 0},
    {IN(FLUENCY), 14478, 27, 0},
    {IN(SECTION), 14505, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 14512, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 14518, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 14534, 17, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 14551, 8, 0},
    {IN(SECTION), 14559, 5, IDC_SECTION_ACCOUNTS},
    {IN(DEGREE), 14564, 6, 0},
    {IN(SCHOOL), 14570, 6, 0},
    {IN(DEGREE), 14576, 3, 0},
    {IN(LEGAL), 14579, 3, 0},
    {IN(SECTION), 14582, 8, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 14590, 3, 0},
    {IN(LEGAL), 14593, 3, 0},
    {IN(SECTION), 14596, 12, IDC_SECTION_WORK},
    {IN(LABEL), 14608, 8, 0},
    {IN(ORG), 14616, 9, 0},
    {IN(SECTION), 14625, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 14631, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 14638, 8, IDC_SECTION_WORK},
    {IN(LEGAL), 14646, 2, 0},
    {IN(LEGAL), 14648, 3, 0},
    {IN(LEGAL), 14651, 4, 0},
    {IN(SCHOOL), 14655, 5, 0},
    {IN(SCHOOL), 14660, 5, 0},
    {IN(SCHOOL), 14665, 6, 0},
    {IN(DEGREE), 14671, 3, 0},
    {IN(DEGREE), 14674, 5, 0},
    {IN(DEGREE), 14679, 3, 0},
    {IN(DEGREE), 14682, 4, 0},
    {IN(DEGREE), 14686, 5, 0},
    {IN(DEGREE), 14691, 5, 0},
    {IN(DEGREE), 14696, 3, 0},
    {IN(DEGREE), 14699, 4, 0},
    {IN(DEGREE), 14703, 6, 0},
    {IN(DEGREE), 14709, 2, 0},
    {IN(DURATION), 14711, 5, 0},
    {IN(DURATION), 14716, 7, 0},
    {IN(AUTHOR), 14723, 3, 0},
    {IN(AUTHOR), 14726, 7, 0},
    {IN(TITLE), 14733, 9, 0},
    {IN(FLUENCY), 14742, 11, 0},
    {IN(DEGREE), 14753, 8, 0},
    {IN(DEGREE), 14761, 8, 0},
    {IN(DEGREE), 14769, 10, 0},
    {IN(LABEL), 14779, 4, 0},
    {IN(SECTION), 14783, 11, IDC_SECTION_SUB},
    {IN(TITLE), 14794, 10, 0},
    {IN(ORG), 14804, 6, 0},
    {IN(DEGREE), 14810, 8, 0},
    {IN(DEGREE), 14818, 5, 0},
    {IN(SECTION), 14823, 18, IDC_SECTION_SUB},
    {IN(DURATION), 14841, 3, 0},
    {IN(DURATION), 14844, 5, 0},
    {IN(DURATION), 14849, 7, 0},
    {IN(TITLE), 14856, 7, 0},
    {IN(LEVEL), 14863, 8, 0},
    {IN(ORG), 14871, 6, 0},
    {IN(TITLE), 14877, 8, 0},
    {IN(DEGREE) | IN(TITLE), 14885, 6, 0},
    {IN(DEGREE), 14891, 7, 0},
    {IN(DEGREE), 14898, 12, 0},
    {IN(DEGREE), 14910, 7, 0},
    {IN(DEGREE), 14917, 13, 0},
    {IN(TITLE), 14930, 13, 0},
    {IN(DEGREE), 14943, 6, 0},
    {IN(DEGREE), 14949, 3, 0},
    {IN(DEGREE), 14952, 3, 0},
    {IN(DEGREE), 14955, 3, 0},
    {IN(DEGREE), 14958, 4, 0},
    {IN(DEGREE), 14962, 2, 0},
    {IN(DEGREE), 14964, 2, 0},
    {IN(TITLE), 14966, 8, 0},
    {IN(DEGREE), 14974, 3, 0},
    {IN(TITLE), 14977, 10, 0},
    {IN(ORG), 14987, 5, 0},
    {IN(TYPE), 14992, 13, 0},
    {IN(TYPE), 15005, 15, 0},
    {IN(TYPE), 15020, 12, 0},
    {IN(LABEL), 15032, 3, 0},
    {IN(TITLE), 15035, 6, 0},
    {IN(SECTION), 15041, 11, IDC_SECTION_OTHER},
    {IN(TITLE), 15052, 8, 0},
    {IN(DEGREE), 15060, 4, 0},
    {IN(SECTION), 15064, 7, IDC_SECTION_EDUCATION},
    {IN(TITLE), 15071, 6, 0},
    {IN(TITLE), 15077, 12, 0},
    {IN(DURATION), 15089, 3, 0},
    {IN(DURATION), 15092, 4, 0},
    {IN(DURATION), 15096, 5, 0},
    {IN(DURATION), 15101, 4, 0},
    {IN(SECTION), 15105, 15, IDC_SECTION_WORK},
    {IN(DEGREE), 15120, 8, 0},
    {IN(DEGREE), 15128, 3, 0},
    {IN(DEGREE), 15131, 3, 0},
    {IN(TYPE), 15134, 8, 0},
    {IN(AUTHOR), 15142, 9, 0},
    {IN(AUTHOR), 15151, 21, 0},
    {IN(AUTHOR), 15172, 16, 0},
    {IN(AUTHOR), 15188, 21, 0},
    {IN(AUTHOR), 15209, 14, 0},
    {IN(LEVEL), 15223, 3, 0},
    {IN(DURATION), 15226, 7, 0},
    {IN(DURATION), 15233, 8, 0},
    {IN(DURATION), 15241, 8, 0},
    {IN(SECTION), 15249, 19, IDC_SECTION_WORK},
    {IN(SECTION), 15268, 16, IDC_SECTION_WORK},
    {IN(ORG), 15284, 5, 0},
    {IN(TYPE), 15289, 7, 0},
    {IN(ORG), 15296, 9, 0},
    {IN(ORG), 15305, 10, 0},
    {IN(ORG), 15315, 11, 0},
    {IN(ORG), 15326, 8, 0},
    {IN(DEGREE), 15334, 5, 0},
    {IN(SECTION), 15339, 13, IDC_SECTION_OTHER},
    {IN(TITLE), 15352, 11, 0},
    {IN(TITLE), 15363, 13, 0},
    {IN(DEGREE), 15376, 14, 0},
    {IN(DURATION), 15390, 2, 0},
    {IN(LABEL), 15392, 5, 0},
    {IN(LABEL), 15397, 6, 0},
    {IN(LABEL), 15403, 13, 0},
    {IN(TITLE), 15416, 7, 0},
    {IN(TITLE), 15423, 8, 0},
    {IN(TITLE), 15431, 9, 0},
    {IN(SECTION), 15440, 7, IDC_SECTION_SUB},
    {IN(DURATION), 15447, 4, 0},
    {IN(DURATION), 15451, 3, 0},
    {IN(DURATION), 15454, 5, 0},
    {IN(DURATION), 15459, 6, 0},
    {IN(DURATION), 15465, 7, 0},
    {IN(DURATION), 15472, 5, 0},
    {IN(DURATION), 15477, 6, 0},
    {IN(DURATION), 15483, 3, 0},
    {IN(FLUENCY), 15486, 13, 0},
    {IN(ORG), 15499, 6, 0},
    {IN(LABEL), 15505, 5, 0},
    {IN(DEGREE), 15510, 5, 0},
    {IN(DEGREE), 15515, 4, 0},
    {IN(DEGREE), 15519, 2, 0},
    {IN(DEGREE), 15521, 3, 0},
    {IN(DEGREE), 15524, 5, 0},
    {IN(SECTION), 15529, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 15537, 20, IDC_SECTION_PROFILE},
    {IN(TITLE), 15557, 5, 0},
    {IN(TITLE), 15562, 6, 0},
    {IN(TITLE), 15568, 8, 0},
    {IN(TITLE), 15576, 9, 0},
    {IN(SECTION), 15585, 11, IDC_SECTION_WORK},
    {IN(SECTION), 15596, 16, IDC_SECTION_WORK},
    {IN(ORG), 15612, 6, 0},
    {IN(TITLE), 15618, 8, 0},
    {IN(FLUENCY), 15626, 13, 0},
    {IN(FLUENCY), 15639, 15, 0},
    {IN(ORG), 15654, 6, 0},
    {IN(SECTION), 15660, 11, IDC_SECTION_CONTACT},
    {IN(AUTHOR), 15671, 5, 0},
    {IN(LABEL), 15676, 4, 0},
    {IN(TITLE), 15680, 5, 0},
    {IN(FLUENCY), 15685, 5, 0},
    {IN(LABEL), 15690, 11, 0},
    {IN(FLUENCY), 15701, 6, 0},
    {IN(FLUENCY), 15707, 15, 0},
    {IN(FLUENCY), 15722, 19, 0},
    {IN(FLUENCY), 15741, 31, 0},
    {IN(FLUENCY), 15772, 14, 0},
    {IN(FLUENCY), 15786, 6, 0},
    {IN(TITLE), 15792, 10, 0},
    {IN(ORG), 15802, 4, 0},
    {IN(FLUENCY), 15806, 11, 0},
    {IN(TYPE), 15817, 8, 0},
    {IN(ORG), 15825, 7, 0},
    {IN(ORG), 15832, 8, 0},
    {IN(ORG), 15840, 3, 0},
    {IN(SECTION), 15843, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 15852, 8, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 15860, 5, 0},
    {IN(EXPRESSION), 15865, 18, 0},
    {IN(AUTHOR), 15883, 7, 0},
    {IN(LABEL), 15890, 3, 0},
    {IN(LABEL), 15893, 6, 0},
    {IN(LABEL), 15899, 4, 0},
    {IN(SECTION), 15903, 16, IDC_SECTION_PROJECTS},
    {IN(TITLE), 15919, 6, 0},
    {IN(SECTION), 15925, 5, IDC_SECTION_OTHER},
    {IN(FLUENCY), 15930, 7, 0},
    {IN(PRESENT), 15937, 3, 0},
    {IN(TITLE), 15940, 5, 0},
    {IN(LEGAL), 15945, 2, 0},
    {IN(SECTION), 15947, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 15954, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 15966, 10, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 15976, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 15981, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 15987, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 15996, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 16004, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 16013, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 16021, 11, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16032, 29, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16061, 11, IDC_SECTION_WORK},
    {IN(AUTHOR), 16072, 6, 0},
    {IN(AUTHOR), 16078, 11, 0},
    {IN(TITLE), 16089, 7, 0},
    {IN(SECTION), 16096, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16103, 17, IDC_SECTION_EDUCATION},
    {IN(TITLE), 16120, 8, 0},
    {IN(LEGAL), 16128, 3, 0},
    {IN(SECTION), 16131, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16138, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 16144, 6, IDC_SECTION_PROFILE},
    {IN(DEGREE), 16150, 9, 0},
    {IN(TYPE), 16159, 7, 0},
    {IN(SECTION), 16166, 10, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 16176, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 16183, 9, IDC_SECTION_EDUCATION},
    {IN(DOCTITLE), 16192, 10, 0},
    {IN(PRESENT), 16202, 7, 0},
    {IN(SECTION), 16209, 6, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 16215, 15, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 16230, 15, IDC_SECTION_ACCOUNTS},
    {IN(TYPE), 16245, 6, 0},
    {IN(TITLE), 16251, 12, 0},
    {IN(LEGAL), 16263, 3, 0},
    {IN(LEGAL), 16266, 3, 0},
    {IN(SECTION), 16269, 11, IDC_SECTION_PROJECTS},
    {IN(SECTION), 16280, 25, IDC_SECTION_PROJECTS},
    {IN(SECTION), 16305, 20, IDC_SECTION_PROJECTS},
    {IN(AUTHOR), 16325, 10, 0},
    {IN(AUTHOR), 16335, 14, 0},
    {IN(TITLE), 16349, 8, 0},
    {IN(SECTION), 16357, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16364, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16373, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16394, 11, IDC_SECTION_EDUCATION},
    {IN(TITLE), 16405, 11, 0},
    {IN(SECTION), 16416, 13, IDC_SECTION_OTHER},
    {IN(SECTION), 16429, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 16438, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 16445, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 16458, 12, IDC_SECTION_CONTACT},
    {IN(ORG), 16470, 8, 0},
    {IN(SECTION), 16478, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 16490, 5, IDC_SECTION_OTHER},
    {IN(SECTION), 16495, 16, IDC_SECTION_WORK},
    {IN(SECTION), 16511, 17, IDC_SECTION_OTHER},
    {IN(SECTION), 16528, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 16540, 8, IDC_SECTION_SUB},
    {IN(SECTION), 16548, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 16554, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 16562, 8, IDC_SECTION_PROFILE},
    {IN(AUTHOR) | IN(TITLE), 16570, 5, 0},
    {IN(AUTHOR), 16575, 8, 0},
    {IN(LEGAL), 16583, 2, 0},
    {IN(LEGAL), 16585, 3, 0},
    {IN(SECTION), 16588, 4, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 16592, 8, 0},
    {IN(AUTHOR), 16600, 12, 0},
    {IN(TITLE), 16612, 6, 0},
    {IN(AUTHOR), 16618, 5, 0},
    {IN(SECTION), 16623, 6, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 16629, 9, 0},
    {IN(TITLE), 16638, 9, 0},
    {IN(SECTION), 16647, 8, IDC_SECTION_WORK},
    {IN(SECTION), 16655, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16674, 22, IDC_SECTION_WORK},
    {IN(TYPE), 16696, 9, 0},
    {IN(TYPE), 16705, 18, 0},
    {IN(TYPE), 16723, 18, 0},
    {IN(SECTION), 16741, 11, IDC_SECTION_CONTACT},
    {IN(TITLE), 16752, 7, 0},
    {IN(ORG), 16759, 8, 0},
    {IN(TYPE), 16767, 8, 0},
    {IN(SECTION), 16775, 11, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16786, 8, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16794, 7, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 16801, 24, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 16825, 8, IDC_SECTION_WORK},
    {IN(AUTHOR), 16833, 2, 0},
    {IN(AUTHOR), 16835, 3, 0},
    {IN(SECTION), 16838, 9, IDC_SECTION_CERTIFICATES},
    {IN(TYPE), 16847, 10, 0},
    {IN(SECTION), 16857, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16867, 10, IDC_SECTION_WORK},
    {IN(SECTION), 16877, 18, IDC_SECTION_WORK},
    {IN(SECTION), 16895, 16, IDC_SECTION_WORK},
    {IN(SECTION), 16911, 18, IDC_SECTION_OTHER},
    {IN(TYPE), 16929, 8, 0},
    {IN(SECTION), 16937, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16955, 22, IDC_SECTION_WORK},
    {IN(SECTION), 16977, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16995, 21, IDC_SECTION_WORK},
    {IN(SECTION), 17016, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 17022, 18, IDC_SECTION_PROFILE},
    {IN(SECTION), 17040, 19, IDC_SECTION_PROFILE},
    {IN(TYPE), 17059, 16, 0},
    {IN(TYPE), 17075, 9, 0},
    {IN(TYPE), 17084, 18, 0},
    {IN(TYPE), 17102, 19, 0},
    {IN(TYPE), 17121, 19, 0},
    {IN(TYPE), 17140, 18, 0},
    {IN(SECTION), 17158, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 17166, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 17179, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 17195, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 17208, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 17228, 18, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17246, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 17266, 16, IDC_SECTION_PROFILE},
    {IN(SECTION), 17282, 17, IDC_SECTION_PROJECTS},
    {IN(DOCTITLE), 17299, 15, 0},
    {IN(SECTION), 17314, 18, IDC_SECTION_PROFILE},
    {IN(SECTION), 17332, 10, IDC_SECTION_CONTACT},
    {IN(SECTION), 17342, 19, IDC_SECTION_CONTACT},
    {IN(SECTION), 17361, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 17378, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 17397, 22, IDC_SECTION_CONTACT},
    {IN(SECTION), 17419, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 17434, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 17453, 21, IDC_SECTION_CONTACT},
    {IN(SECTION), 17474, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 17490, 15, IDC_SECTION_WORK},
    {IN(TITLE), 17505, 11, 0},
    {IN(TITLE), 17516, 12, 0},
    {IN(DEGREE), 17528, 4, 0},
    {IN(DEGREE), 17532, 5, 0},
    {IN(DEGREE), 17537, 4, 0},
    {IN(ORG), 17541, 6, 0},
    {IN(ORG), 17547, 15, 0},
    {IN(TITLE), 17562, 10, 0},
    {IN(DEGREE), 17572, 3, 0},
    {IN(TITLE), 17575, 12, 0},
    {IN(LABEL), 17587, 5, 0},
    {IN(LABEL), 17592, 12, 0},
    {IN(TITLE), 17604, 12, 0},
    {IN(TITLE), 17616, 9, 0},
    {IN(TITLE), 17625, 9, 0},
    {IN(TITLE), 17634, 6, 0},
    {IN(SECTION), 17640, 8, IDC_SECTION_WORK},
    {IN(TITLE), 17648, 5, 0},
    {IN(SECTION), 17653, 6, IDC_SECTION_OTHER},
    {IN(TITLE), 17659, 7, 0},
    {IN(LEGAL), 17666, 3, 0},
    {IN(TYPE), 17669, 11, 0},
    {IN(TITLE), 17680, 7, 0},
    {IN(SECTION), 17687, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 17699, 21, IDC_SECTION_PROFILE},
    {IN(TYPE), 17720, 9, 0},
    {IN(SCHOOL), 17729, 12, 0},
    {IN(SCHOOL), 17741, 11, 0},
    {IN(SCHOOL), 17752, 11, 0},
    {IN(SCHOOL), 17763, 10, 0},
    {IN(SCHOOL), 17773, 11, 0},
    {IN(SCHOOL), 17784, 13, 0},
    {IN(SECTION), 17797, 20, IDC_SECTION_OTHER},
    {IN(TYPE), 17817, 17, 0},
    {IN(LABEL), 17834, 8, 0},
    {IN(LABEL) | IN(SECTION), 17842, 9, IDC_SECTION_PROJECTS},
    {IN(DEGREE), 17851, 13, 0},
    {IN(SECTION), 17864, 9, IDC_SECTION_WORK},
    {IN(SECTION), 17873, 14, IDC_SECTION_WORK},
    {IN(LABEL), 17887, 17, 0},
    {IN(TITLE), 17904, 7, 0},
    {IN(DEGREE), 17911, 12, 0},
    {IN(SECTION), 17923, 5, IDC_SECTION_WORK},
    {IN(SECTION), 17928, 19, IDC_SECTION_WORK},
    {IN(SECTION), 17947, 14, IDC_SECTION_WORK},
    {IN(SECTION), 17961, 18, IDC_SECTION_WORK},
    {IN(SECTION), 17979, 19, IDC_SECTION_WORK},
    {IN(SECTION), 17998, 20, IDC_SECTION_WORK},
    {IN(TITLE), 18018, 11, 0},
    {IN(SECTION) | IN(TYPE), 18029, 9, IDC_SECTION_WORK},
    {IN(TYPE), 18038, 23, 0},
    {IN(TITLE), 18061, 12, 0},
    {IN(TYPE), 18073, 7, 0},
    {IN(SECTION), 18080, 8, IDC_SECTION_WORK},
    {IN(TITLE), 18088, 10, 0},
    {IN(TITLE), 18098, 12, 0},
    {IN(TYPE), 18110, 9, 0},
    {IN(SECTION), 18119, 20, IDC_SECTION_WORK},
    {IN(SECTION), 18139, 22, IDC_SECTION_WORK},
    {IN(TYPE), 18161, 8, 0},
    {IN(TITLE), 18169, 10, 0},
    {IN(SECTION), 18179, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 18186, 4, IDC_SECTION_WORK},
    {IN(SECTION), 18190, 5, IDC_SECTION_WORK},
    {IN(ORG), 18195, 10, 0},
    {IN(SECTION), 18205, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 18211, 5, IDC_SECTION_AWARDS},
    {IN(SECTION), 18216, 7, IDC_SECTION_AWARDS},
    {IN(SECTION), 18223, 21, IDC_SECTION_EDUCATION},
    {IN(TYPE), 18244, 10, 0},
    {IN(PRESENT), 18254, 7, 0},
    {IN(SECTION), 18261, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 18273, 13, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 18286, 13, IDC_SECTION_PROFILE},
    {IN(TITLE), 18299, 9, 0},
    {IN(ORG), 18308, 5, 0},
    {IN(SECTION), 18313, 19, IDC_SECTION_WORK},
    {IN(SECTION), 18332, 18, IDC_SECTION_WORK},
    {IN(SECTION), 18350, 23, IDC_SECTION_SKILLS},
    {IN(LEVEL) | IN(TITLE), 18373, 9, 0},
    {IN(SECTION), 18382, 4, IDC_SECTION_AWARDS},
    {IN(SECTION), 18386, 6, IDC_SECTION_AWARDS},
    {IN(TITLE), 18392, 8, 0},
    {IN(TYPE), 18400, 25, 0},
    {IN(TITLE), 18425, 8, 0},
    {IN(TITLE), 18433, 9, 0},
    {IN(TITLE), 18442, 10, 0},
    {IN(TITLE), 18452, 11, 0},
    {IN(FLUENCY), 18463, 12, 0},
    {IN(SECTION), 18475, 25, IDC_SECTION_OTHER},
    {IN(SECTION), 18500, 25, IDC_SECTION_OTHER},
    {IN(SECTION), 18525, 23, IDC_SECTION_WORK},
    {IN(SECTION), 18548, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 18575, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 18599, 23, IDC_SECTION_WORK},
    {IN(SECTION), 18622, 23, IDC_SECTION_WORK},
    {IN(SECTION), 18645, 20, IDC_SECTION_WORK},
    {IN(SECTION), 18665, 24, IDC_SECTION_OTHER},
    {IN(SECTION), 18689, 20, IDC_SECTION_PROFILE},
    {IN(SECTION), 18709, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 18728, 20, IDC_SECTION_PROFILE},
    {IN(FLUENCY), 18748, 20, 0},
    {IN(FLUENCY), 18768, 32, 0},
    {IN(SECTION), 18800, 22, IDC_SECTION_WORK},
    {IN(TITLE), 18822, 9, 0},
    {IN(TITLE), 18831, 10, 0},
    {IN(SECTION), 18841, 13, IDC_SECTION_SKILLS},
    {IN(FLUENCY), 18854, 10, 0},
    {IN(SECTION), 18864, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 18871, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 18879, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 18885, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 18900, 7, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 18907, 10, 0},
    {IN(SECTION), 18917, 8, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 18925, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 18932, 21, IDC_SECTION_PROFILE},
    {IN(SECTION), 18953, 8, IDC_SECTION_PROJECTS},
    {IN(TITLE), 18961, 11, 0},
    {IN(TITLE), 18972, 11, 0},
    {IN(TITLE), 18983, 12, 0},
    {IN(TITLE), 18995, 11, 0},
    {IN(TITLE), 19006, 12, 0},
    {IN(TITLE), 19018, 13, 0},
    {IN(TITLE), 19031, 14, 0},
    {IN(TITLE), 19045, 10, 0},
    {IN(TITLE), 19055, 11, 0},
    {IN(TITLE), 19066, 13, 0},
    {IN(TITLE), 19079, 15, 0},
    {IN(SECTION), 19094, 21, IDC_SECTION_SKILLS},
    {IN(SECTION), 19115, 18, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19133, 9, IDC_SECTION_PROJECTS},
    {IN(TITLE), 19142, 13, 0},
    {IN(SECTION), 19155, 9, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19164, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19172, 7, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19179, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19187, 16, IDC_SECTION_PROJECTS},
    {IN(TITLE), 19203, 13, 0},
    {IN(TITLE), 19216, 13, 0},
    {IN(TITLE), 19229, 15, 0},
    {IN(SECTION), 19244, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19252, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19260, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19268, 7, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19275, 18, IDC_SECTION_PROJECTS},
    {IN(DEGREE), 19293, 9, 0},
    {IN(SECTION), 19302, 9, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19311, 16, IDC_SECTION_WORK},
    {IN(SECTION), 19327, 24, IDC_SECTION_WORK},
    {IN(TITLE), 19351, 12, 0},
    {IN(LEGAL), 19363, 2, 0},
    {IN(LEGAL), 19365, 3, 0},
    {IN(LEGAL), 19368, 3, 0},
    {IN(SECTION), 19371, 15, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 19386, 13, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 19399, 12, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 19411, 22, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 19433, 13, IDC_SECTION_PUBLICATIONS},
    {IN(ORG), 19446, 10, 0},
    {IN(LEGAL), 19456, 3, 0},
    {IN(AUTHOR), 19459, 11, 0},
    {IN(SECTION), 19470, 18, IDC_SECTION_WORK},
    {IN(SECTION), 19488, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 19502, 22, IDC_SECTION_PROFILE},
    {IN(SECTION), 19524, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 19539, 20, IDC_SECTION_PROFILE},
    {IN(SECTION), 19559, 11, IDC_SECTION_PROFILE},
    {IN(TITLE), 19570, 12, 0},
    {IN(SECTION), 19582, 14, IDC_SECTION_WORK},
    {IN(SECTION), 19596, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 19604, 7, IDC_SECTION_OTHER},
    {IN(SECTION), 19611, 12, IDC_SECTION_PROJECTS},
    {IN(SCHOOL), 19623, 10, 0},
    {IN(SECTION), 19633, 17, IDC_SECTION_WORK},
    {IN(TITLE), 19650, 12, 0},
    {IN(SECTION), 19662, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 19673, 15, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19688, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 19699, 15, IDC_SECTION_AWARDS},
    {IN(TITLE), 19714, 9, 0},
    {IN(TITLE), 19723, 9, 0},
    {IN(TITLE), 19732, 10, 0},
    {IN(SECTION), 19742, 11, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19753, 8, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19761, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19770, 10, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19780, 11, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19791, 10, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19801, 10, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19811, 11, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19822, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 19831, 10, IDC_SECTION_REFERENCES},
    {IN(AUTHOR), 19841, 15, 0},
    {IN(SECTION), 19856, 7, IDC_SECTION_OTHER},
    {IN(SECTION), 19863, 18, IDC_SECTION_WORK},
    {IN(SECTION), 19881, 19, IDC_SECTION_OTHER},
    {IN(SECTION), 19900, 19, IDC_SECTION_WORK},
    {IN(SECTION), 19919, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19936, 24, IDC_SECTION_WORK},
    {IN(SECTION), 19960, 22, IDC_SECTION_WORK},
    {IN(TYPE), 19982, 6, 0},
    {IN(TYPE), 19988, 6, 0},
    {IN(TITLE), 19994, 8, 0},
    {IN(SECTION), 20002, 12, IDC_SECTION_OTHER},
    {IN(TITLE), 20014, 14, 0},
    {IN(SECTION), 20028, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 20036, 19, IDC_SECTION_WORK},
    {IN(SECTION), 20055, 17, IDC_SECTION_PROJECTS},
    {IN(TITLE), 20072, 10, 0},
    {IN(LABEL), 20082, 9, 0},
    {IN(TITLE), 20091, 12, 0},
    {IN(TITLE), 20103, 11, 0},
    {IN(SECTION), 20114, 16, IDC_SECTION_SUB},
    {IN(SECTION), 20130, 33, IDC_SECTION_SUB},
    {IN(ORG), 20163, 10, 0},
    {IN(SECTION), 20173, 7, IDC_SECTION_SUB},
    {IN(DOCTITLE) | IN(SECTION), 20180, 6, IDC_SECTION_PROFILE},
    {IN(LABEL), 20186, 9, 0},
    {IN(SECTION), 20195, 20, IDC_SECTION_PROFILE},
    {IN(SECTION), 20215, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 20222, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 20241, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 20247, 19, IDC_SECTION_PROFILE},
    {IN(ORG), 20266, 6, 0},
    {IN(SECTION), 20272, 7, IDC_SECTION_PROFILE},
    {IN(TITLE), 20279, 11, 0},
    {IN(TITLE), 20290, 12, 0},
    {IN(SECTION), 20302, 14, IDC_SECTION_AWARDS},
    {IN(SECTION), 20316, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 20325, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 20334, 17, IDC_SECTION_WORK},
    {IN(SECTION), 20351, 18, IDC_SECTION_EDUCATION},
    {IN(ORG), 20369, 8, 0},
    {IN(DURATION), 20377, 3, 0},
    {IN(SECTION), 20380, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 20385, 4, IDC_SECTION_SUB},
    {IN(SECTION), 20389, 16, IDC_SECTION_SUB},
    {IN(SECTION), 20405, 26, IDC_SECTION_SUB},
    {IN(AUTHOR), 20431, 4, 0},
    {IN(LEGAL), 20435, 3, 0},
    {IN(LEGAL), 20438, 5, 0},
    {IN(LEGAL), 20443, 5, 0},
    {IN(LEGAL), 20448, 2, 0},
    {IN(TITLE), 20450, 14, 0},
    {IN(TITLE), 20464, 16, 0},
    {IN(TYPE), 20480, 10, 0},
    {IN(SECTION), 20490, 6, IDC_SECTION_OTHER},
    {IN(TITLE), 20496, 8, 0},
    {IN(TITLE), 20504, 11, 0},
    {IN(TITLE), 20515, 10, 0},
    {IN(TITLE), 20525, 7, 0},
    {IN(SECTION), 20532, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 20544, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 20558, 10, IDC_SECTION_PROFILE},
    {IN(TYPE), 20568, 16, 0},
    {IN(SECTION), 20584, 7, IDC_SECTION_OTHER},
    {IN(AUTHOR), 20591, 7, 0},
    {IN(LEGAL), 20598, 4, 0},
    {IN(LEGAL), 20602, 4, 0},
    {IN(LEGAL), 20606, 3, 0},
    {IN(SECTION), 20609, 12, IDC_SECTION_SKILLS},
    {IN(LEGAL), 20621, 3, 0},
    {IN(TITLE), 20624, 7, 0},
    {IN(SECTION), 20631, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 20643, 8, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 20651, 6, 0},
    {IN(SECTION), 20657, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 20666, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 20676, 12, IDC_SECTION_EDUCATION},
    {IN(SCHOOL) | IN(SECTION), 20688, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 20694, 21, IDC_SECTION_EDUCATION},
    {IN(TITLE), 20715, 9, 0},
    {IN(SECTION), 20724, 9, IDC_SECTION_EDUCATION},
    {IN(TITLE), 20733, 11, 0},
    {IN(LEGAL), 20744, 3, 0},
    {IN(ORG) | IN(SCHOOL), 20747, 6, 0},
    {IN(LEGAL), 20753, 7, 0},
    {IN(LEGAL), 20760, 2, 0},
    {IN(TITLE), 20762, 10, 0},
    {IN(TYPE), 20772, 8, 0},
    {IN(DEGREE), 20780, 28, 0},
    {IN(TYPE), 20808, 10, 0},
    {IN(TITLE), 20818, 9, 0},
    {IN(ORG), 20827, 8, 0},
    {IN(SECTION), 20835, 18, IDC_SECTION_OTHER},
    {IN(EXPRESSION), 20853, 14, 0},
    {IN(FLUENCY), 20867, 8, 0},
    {IN(SCHOOL), 20875, 7, 0},
    {IN(TYPE), 20882, 11, 0},
    {IN(TYPE), 20893, 13, 0},
    {IN(SECTION), 20906, 21, IDC_SECTION_SUB},
    {IN(SECTION), 20927, 19, IDC_SECTION_WORK},
    {IN(SECTION), 20946, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 20963, 21, IDC_SECTION_PUBLICATIONS},
    {IN(TYPE), 20984, 13, 0},
    {IN(TYPE), 20997, 15, 0},
    {IN(DURATION), 21012, 8, 0},
    {IN(DURATION), 21020, 7, 0},
    {IN(ORG), 21027, 13, 0},
    {IN(ORG), 21040, 14, 0},
    {IN(SCHOOL), 21054, 8, 0},
    {IN(LEVEL), 21062, 6, 0},
    {IN(TYPE), 21068, 7, 0},
    {IN(TITLE), 21075, 8, 0},
    {IN(SECTION), 21083, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21103, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21116, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21128, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21139, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21149, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21161, 15, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21176, 7, IDC_SECTION_VOLUNTEER},
    {IN(ORG), 21183, 8, 0},
    {IN(SECTION), 21191, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 21198, 13, IDC_SECTION_PROJECTS},
    {IN(TITLE), 21211, 6, 0},
    {IN(ORG), 21217, 8, 0},
    {IN(LABEL), 21225, 4, 0},
    {IN(LABEL), 21229, 8, 0},
    {IN(LABEL), 21237, 9, 0},
    {IN(SECTION), 21246, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 21255, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 21261, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 21281, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 21301, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 21324, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 21340, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 21355, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 21369, 8, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 21377, 5, 0},
    {IN(SECTION), 21382, 10, IDC_SECTION_WORK},
    {IN(LABEL), 21392, 5, 0},
    {IN(LEGAL), 21397, 2, 0},
    {IN(LEGAL), 21399, 3, 0},
    {IN(LEGAL), 21402, 3, 0},
    {IN(SECTION), 21405, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 21410, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 21418, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 21427, 6, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 21433, 17, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 21450, 12, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 21462, 12, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 21474, 15, IDC_SECTION_ACCOUNTS},
    {IN(ORG), 21489, 7, 0},
    {IN(ORG), 21496, 7, 0},
    {IN(SECTION), 21503, 11, IDC_SECTION_SKILLS},
    {IN(LEVEL) | IN(ORG), 21514, 8, 0},
    {IN(TITLE), 21522, 18, 0},
    {IN(TITLE), 21540, 20, 0},
    {IN(TITLE), 21560, 9, 0},
    {IN(ORG), 21569, 9, 0},
    {IN(SECTION), 21578, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 21586, 9, 0},
    {IN(AUTHOR), 21595, 4, 0},
    {IN(SECTION), 21599, 19, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 21618, 10, 0},
    {IN(LEGAL), 21628, 8, 0},
    {IN(LEGAL), 21636, 3, 0},
    {IN(ORG), 21639, 9, 0},
    {IN(SECTION), 21648, 8, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 21656, 20, IDC_SECTION_OTHER},
    {IN(TITLE), 21676, 10, 0},
    {IN(SECTION), 21686, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 21698, 11, IDC_SECTION_SKILLS},
    {IN(TITLE), 21709, 11, 0},
    {IN(TITLE), 21720, 12, 0},
    {IN(SECTION), 21732, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21748, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21756, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21772, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21777, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21792, 14, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21806, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21811, 15, IDC_SECTION_LANGUAGES},
    {IN(LEGAL), 21826, 5, 0},
    {IN(LEVEL), 21831, 2, 0},
    {IN(TITLE), 21833, 3, 0},
    {IN(LEGAL), 21836, 3, 0},
    {IN(LEGAL), 21839, 3, 0},
    {IN(LABEL), 21842, 19, 0},
    {IN(DEGREE), 21861, 12, 0},
    {IN(SECTION), 21873, 5, IDC_SECTION_SUB},
    {IN(ORG), 21878, 10, 0},
    {IN(AUTHOR) | IN(LEVEL), 21888, 5, 0},
    {IN(TYPE), 21893, 5, 0},
    {IN(SECTION), 21898, 6, IDC_SECTION_WORK},
    {IN(TITLE), 21904, 8, 0},
    {IN(TITLE), 21912, 9, 0},
    {IN(TITLE), 21921, 8, 0},
    {IN(TYPE), 21929, 4, 0},
    {IN(TITLE), 21933, 7, 0},
    {IN(SECTION), 21940, 13, IDC_SECTION_WORK},
    {IN(SECTION), 21953, 7, IDC_SECTION_SKILLS},
    {IN(ORG), 21960, 7, 0},
    {IN(SECTION), 21967, 9, IDC_SECTION_PROFILE},
    {IN(TITLE), 21976, 12, 0},
    {IN(TYPE), 21988, 4, 0},
    {IN(TITLE), 21992, 8, 0},
    {IN(SECTION), 22000, 10, IDC_SECTION_AWARDS},
    {IN(ORG), 22010, 6, 0},
    {IN(SECTION), 22016, 13, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 22029, 10, 0},
    {IN(SECTION), 22039, 9, IDC_SECTION_SKILLS},
    {IN(AUTHOR), 22048, 7, 0},
    {IN(SECTION), 22055, 5, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22060, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22066, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22072, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22079, 6, IDC_SECTION_EDUCATION},
    {IN(ORG), 22085, 6, 0},
    {IN(ORG), 22091, 7, 0},
    {IN(SECTION), 22098, 7, IDC_SECTION_EDUCATION},
    {IN(TITLE), 22105, 7, 0},
    {IN(SECTION), 22112, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 22120, 8, IDC_SECTION_SUB},
    {IN(SECTION), 22128, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 22135, 25, IDC_SECTION_PROFILE},
    {IN(TITLE), 22160, 14, 0},
    {IN(TITLE), 22174, 10, 0},
    {IN(TITLE), 22184, 11, 0},
    {IN(TYPE), 22195, 8, 0},
    {IN(TITLE), 22203, 7, 0},
    {IN(TITLE), 22210, 8, 0},
    {IN(TITLE), 22218, 12, 0},
    {IN(TITLE), 22230, 13, 0},
    {IN(TITLE), 22243, 8, 0},
    {IN(TITLE), 22251, 16, 0},
    {IN(TITLE), 22267, 19, 0},
    {IN(ORG), 22286, 7, 0},
    {IN(SECTION), 22293, 18, IDC_SECTION_WORK},
    {IN(SECTION), 22311, 19, IDC_SECTION_WORK},
    {IN(SECTION), 22330, 16, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 22346, 6, 0},
    {IN(SECTION), 22352, 9, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 22361, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22381, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 22396, 17, IDC_SECTION_OTHER},
    {IN(SECTION), 22413, 6, IDC_SECTION_SKILLS},
    {IN(TITLE), 22419, 6, 0},
    {IN(SECTION), 22425, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 22430, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 22441, 5, IDC_SECTION_PUBLICATIONS},
    {IN(TYPE), 22446, 11, 0},
    {IN(SECTION), 22457, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 22468, 11, IDC_SECTION_EDUCATION},
    {IN(SECTION), 22479, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 22492, 11, IDC_SECTION_WORK},
    {IN(SECTION), 22503, 5, IDC_SECTION_SUB},
    {IN(SECTION), 22508, 11, IDC_SECTION_WORK},
    {IN(LEGAL), 22519, 3, 0},
    {IN(TITLE), 22522, 7, 0},
    {IN(SECTION), 22529, 19, IDC_SECTION_WORK},
    {IN(TITLE), 22548, 10, 0},
    {IN(TITLE), 22558, 10, 0},
    {IN(TITLE), 22568, 12, 0},
    {IN(SECTION), 22580, 4, IDC_SECTION_SUB},
    {IN(SECTION), 22584, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 22594, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 22616, 20, IDC_SECTION_WORK},
    {IN(SECTION), 22636, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 22655, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 22674, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 22697, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 22713, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 22732, 17, IDC_SECTION_SKILLS},
    {IN(TITLE), 22749, 10, 0},
    {IN(TITLE), 22759, 10, 0},
    {IN(TITLE), 22769, 12, 0},
    {IN(TITLE), 22781, 9, 0},
    {IN(TITLE), 22790, 11, 0},
    {IN(SECTION), 22801, 21, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 22822, 22, 0},
    {IN(SECTION), 22844, 23, IDC_SECTION_SKILLS},
    {IN(ORG) | IN(SECTION), 22867, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 22879, 17, IDC_SECTION_SUB},
    {IN(ORG), 22896, 10, 0},
    {IN(TITLE), 22906, 7, 0},
    {IN(TITLE), 22913, 7, 0},
    {IN(DEGREE), 22920, 16, 0},
    {IN(DEGREE), 22936, 9, 0},
    {IN(SECTION), 22945, 7, IDC_SECTION_WORK},
    {IN(TYPE), 22952, 8, 0},
    {IN(SECTION), 22960, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 22976, 15, IDC_SECTION_SKILLS},
    {IN(LABEL), 22991, 3, 0},
    {IN(ORG), 22994, 7, 0},
    {IN(LABEL), 23001, 7, 0},
    {IN(LABEL), 23008, 8, 0},
    {IN(LABEL), 23016, 8, 0},
    {IN(LABEL), 23024, 8, 0},
    {IN(LABEL), 23032, 9, 0},
    {IN(TYPE), 23041, 11, 0},
    {IN(TYPE), 23052, 4, 0},
    {IN(TYPE), 23056, 17, 0},
    {IN(TYPE), 23073, 19, 0},
    {IN(TYPE), 23092, 14, 0},
    {IN(TYPE), 23106, 14, 0},
    {IN(TYPE), 23120, 11, 0},
    {IN(TYPE), 23131, 8, 0},
    {IN(TYPE), 23139, 10, 0},
    {IN(TYPE), 23149, 9, 0},
    {IN(TYPE), 23158, 18, 0},
    {IN(TYPE), 23176, 13, 0},
    {IN(TYPE), 23189, 13, 0},
    {IN(TYPE), 23202, 11, 0},
    {IN(SECTION), 23213, 12, IDC_SECTION_PROFILE},
    {IN(TYPE), 23225, 12, 0},
    {IN(AUTHOR), 23237, 4, 0},
    {IN(TITLE), 23241, 6, 0},
    {IN(SECTION), 23247, 12, IDC_SECTION_REFERENCES},
    {IN(AUTHOR), 23259, 3, 0},
    {IN(TITLE), 23262, 9, 0},
    {IN(SECTION), 23271, 6, IDC_SECTION_SUB},
    {IN(SECTION), 23277, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 23294, 17, IDC_SECTION_CONTACT},
    {IN(TYPE), 23311, 15, 0},
    {IN(TYPE), 23326, 14, 0},
    {IN(SECTION), 23340, 14, IDC_SECTION_PROFILE},
    {IN(TYPE), 23354, 9, 0},
    {IN(TYPE), 23363, 22, 0},
    {IN(TITLE), 23385, 11, 0},
    {IN(TYPE), 23396, 9, 0},
    {IN(SECTION), 23405, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 23421, 10, IDC_SECTION_EDUCATION},
    {IN(DEGREE), 23431, 6, 0},
    {IN(PRESENT), 23437, 7, 0},
    {IN(PRESENT), 23444, 5, 0},
    {IN(SECTION), 23449, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 23460, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 23467, 10, IDC_SECTION_WORK},
    {IN(SECTION), 23477, 5, IDC_SECTION_SKILLS},
    {IN(SECTION), 23482, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 23504, 10, IDC_SECTION_SKILLS},
    {IN(AUTHOR), 23514, 7, 0},
    {IN(DURATION), 23521, 5, 0},
    {IN(SECTION), 23526, 7, IDC_SECTION_WORK},
    {IN(TYPE), 23533, 25, 0},
    {IN(SECTION), 23558, 8, IDC_SECTION_WORK},
    {IN(SECTION), 23566, 19, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 23585, 6, 0},
    {IN(ORG), 23591, 7, 0},
    {IN(TITLE), 23598, 7, 0},
    {IN(TYPE), 23605, 15, 0},
    {IN(TITLE), 23620, 7, 0},
    {IN(SECTION), 23627, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 23635, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 23662, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 23684, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 23694, 23, IDC_SECTION_WORK},
    {IN(TITLE), 23717, 10, 0},
    {IN(SECTION), 23727, 11, IDC_SECTION_WORK},
    {IN(SECTION), 23738, 19, IDC_SECTION_WORK},
    {IN(SECTION), 23757, 23, IDC_SECTION_WORK},
    {IN(TITLE), 23780, 9, 0},
    {IN(SECTION), 23789, 16, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 23805, 6, 0},
    {IN(ORG), 23811, 5, 0},
    {IN(SCHOOL), 23816, 2, 0},
    {IN(TITLE), 23818, 5, 0},
    {IN(LABEL), 23823, 7, 0},
    {IN(SECTION), 23830, 11, IDC_SECTION_WORK},
    {IN(SECTION), 23841, 10, IDC_SECTION_WORK},
    {IN(SECTION), 23851, 6, IDC_SECTION_WORK},
    {IN(SECTION), 23857, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 23866, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 23876, 11, IDC_SECTION_EDUCATION},
    {IN(LEGAL), 23887, 2, 0},
    {IN(SECTION), 23889, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 23901, 23, IDC_SECTION_SKILLS},
    {IN(TYPE), 23924, 14, 0},
    {IN(TYPE), 23938, 13, 0},
    {IN(TYPE), 23951, 14, 0},
    {IN(AUTHOR), 23965, 8, 0},
    {IN(TYPE), 23973, 11, 0},
    {IN(DEGREE), 23984, 13, 0},
    {IN(TITLE), 23997, 11, 0},
    {IN(SCHOOL), 24008, 3, 0},
    {IN(ORG), 24011, 5, 0},
    {IN(SCHOOL), 24016, 4, 0},
    {IN(ORG) | IN(SCHOOL), 24020, 11, 0},
    {IN(ORG) | IN(SCHOOL), 24031, 12, 0},
    {IN(ORG) | IN(SCHOOL), 24043, 10, 0},
    {IN(SCHOOL), 24053, 11, 0},
    {IN(ORG) | IN(SCHOOL), 24064, 11, 0},
    {IN(SCHOOL), 24075, 13, 0},
    {IN(ORG) | IN(SCHOOL), 24088, 10, 0},
    {IN(SCHOOL), 24098, 12, 0},
    {IN(SCHOOL), 24110, 12, 0},
    {IN(SCHOOL), 24122, 11, 0},
    {IN(ORG) | IN(SCHOOL), 24133, 10, 0},
    {IN(SECTION), 24143, 20, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 24163, 10, 0},
    {IN(SCHOOL), 24173, 11, 0},
    {IN(AUTHOR), 24184, 7, 0},
    {IN(AUTHOR), 24191, 7, 0},
    {IN(FLUENCY), 24198, 18, 0},
    {IN(LABEL), 24216, 3, 0},
    {IN(AUTHOR), 24219, 4, 0},
    {IN(AUTHOR), 24223, 9, 0},
    {IN(AUTHOR), 24232, 6, 0},
    {IN(AUTHOR), 24238, 5, 0},
    {IN(AUTHOR), 24243, 8, 0},
    {IN(AUTHOR), 24251, 3, 0},
    {IN(AUTHOR), 24254, 4, 0},
    {IN(AUTHOR), 24258, 7, 0},
    {IN(SECTION), 24265, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24275, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24287, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24297, 9, IDC_SECTION_EDUCATION},
    {IN(AUTHOR), 24306, 6, 0},
    {IN(AUTHOR), 24312, 11, 0},
    {IN(AUTHOR), 24323, 10, 0},
    {IN(TITLE), 24333, 10, 0},
    {IN(TYPE), 24343, 7, 0},
    {IN(TITLE), 24350, 5, 0},
    {IN(TITLE), 24355, 6, 0},
    {IN(SECTION), 24361, 14, IDC_SECTION_WORK},
    {IN(AUTHOR), 24375, 10, 0},
    {IN(SECTION), 24385, 12, IDC_SECTION_SKILLS},
    {IN(EXPRESSION), 24397, 11, 0},
    {IN(SECTION), 24408, 7, IDC_SECTION_LANGUAGES},
    {IN(TYPE), 24415, 4, 0},
    {IN(SECTION), 24419, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 24425, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 24435, 8, 0},
    {IN(TITLE), 24443, 9, 0},
    {IN(TITLE), 24452, 7, 0},
    {IN(TITLE), 24459, 8, 0},
    {IN(ORG), 24467, 8, 0},
    {IN(ORG), 24475, 6, 0},
    {IN(FLUENCY), 24481, 18, 0},
    {IN(TITLE), 24499, 9, 0},
    {IN(TITLE), 24508, 11, 0},
    {IN(TITLE), 24519, 8, 0},
    {IN(ORG), 24527, 6, 0},
    {IN(SECTION), 24533, 18, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 24551, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 24558, 7, IDC_SECTION_SKILLS},
    {IN(TITLE), 24565, 12, 0},
    {IN(LEVEL), 24577, 4, 0},
    {IN(SECTION), 24581, 15, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 24596, 8, 0},
    {IN(SECTION), 24604, 4, IDC_SECTION_OTHER},
    {IN(DOCTITLE), 24608, 4, 0},
    {IN(SECTION), 24612, 8, IDC_SECTION_SKILLS},
    {IN(TYPE), 24620, 8, 0},
    {IN(SECTION), 24628, 12, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 24640, 7, 0},
    {IN(SECTION), 24647, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24659, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24679, 14, IDC_SECTION_VOLUNTEER},
    {IN(SECTION) | IN(TITLE) | IN(TYPE), 24693, 9, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24702, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24722, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24742, 14, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 24756, 12, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 24768, 7, 0},
    {IN(SECTION), 24775, 8, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 24783, 2, 0},
    {IN(SECTION), 24785, 17, IDC_SECTION_VOLUNTEER},
    {IN(DEGREE), 24802, 3, 0},
    {IN(SCHOOL), 24805, 12, 0},
    {IN(SECTION), 24817, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24825, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24834, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 24844, 6, 0},
    {IN(TITLE), 24850, 8, 0},
    {IN(LABEL) | IN(SECTION), 24858, 3, IDC_SECTION_ACCOUNTS},
    {IN(TITLE), 24861, 9, 0},
    {IN(LABEL), 24870, 8, 0},
    {IN(LABEL), 24878, 7, 0},
    {IN(SECTION), 24885, 8, IDC_SECTION_ACCOUNTS},
    {IN(DURATION), 24893, 4, 0},
    {IN(DURATION), 24897, 5, 0},
    {IN(SECTION), 24902, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 24915, 15, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 24930, 6, 0},
    {IN(SECTION), 24936, 9, IDC_SECTION_WORK},
    {IN(SECTION), 24945, 4, IDC_SECTION_WORK},
    {IN(ORG), 24949, 5, 0},
    {IN(SECTION), 24954, 12, IDC_SECTION_WORK},
    {IN(TITLE) | IN(TYPE), 24966, 11, 0},
    {IN(TYPE), 24977, 22, 0},
    {IN(TITLE), 24999, 13, 0},
    {IN(LABEL), 25012, 8, 0},
    {IN(SECTION), 25020, 8, IDC_SECTION_PROFILE},
    {IN(AUTHOR), 25028, 5, 0},
    {IN(AUTHOR), 25033, 4, 0},
    {IN(AUTHOR), 25037, 7, 0},
    {IN(AUTHOR), 25044, 12, 0},
    {IN(TITLE), 25056, 15, 0},
    {IN(TITLE), 25071, 6, 0},
    {IN(AUTHOR), 25077, 11, 0},
    {IN(DEGREE), 25088, 2, 0},
    {IN(DURATION), 25090, 6, 0},
    {IN(LABEL), 25096, 7, 0},
    {IN(SECTION), 25103, 11, IDC_SECTION_VOLUNTEER},
    {IN(AUTHOR), 25114, 4, 0},
    {IN(SECTION), 25118, 4, IDC_SECTION_WORK},
    {IN(SECTION), 25122, 18, IDC_SECTION_OTHER},
    {IN(SECTION), 25140, 15, IDC_SECTION_WORK},
    {IN(SECTION), 25155, 16, IDC_SECTION_WORK},
    {IN(SECTION), 25171, 12, IDC_SECTION_WORK},
    {IN(TYPE), 25183, 10, 0},
    {IN(TITLE), 25193, 6, 0},
    {IN(SECTION), 25199, 18, IDC_SECTION_WORK},
    {IN(FLUENCY), 25217, 19, 0},
    {IN(ORG), 25236, 5, 0},
    {IN(ORG), 25241, 9, 0},
    {IN(AUTHOR), 25250, 10, 0},
    {IN(TITLE), 25260, 6, 0},
    {IN(SECTION), 25266, 7, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 25273, 13, IDC_SECTION_EDUCATION},
    {IN(AUTHOR), 25286, 2, 0},
    {IN(SECTION), 25288, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 25299, 14, IDC_SECTION_LANGUAGES},
    {IN(TYPE), 25313, 12, 0},
    {IN(DURATION), 25325, 4, 0},
    {IN(DURATION), 25329, 5, 0},
    {IN(SECTION), 25334, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 25344, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 25356, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 25366, 12, IDC_SECTION_CONTACT},
    {IN(DURATION), 25378, 3, 0},
    {IN(SCHOOL), 25381, 9, 0},
    {IN(TITLE), 25390, 8, 0},
    {IN(TITLE), 25398, 10, 0},
    {IN(AUTHOR), 25408, 9, 0},
    {IN(DURATION), 25417, 2, 0},
    {IN(SECTION), 25419, 15, IDC_SECTION_WORK},
    {IN(SECTION), 25434, 13, IDC_SECTION_WORK},
    {IN(DURATION), 25447, 3, 0},
    {IN(DEGREE), 25450, 13, 0},
    {IN(SECTION), 25463, 15, IDC_SECTION_INTERESTS},
    {IN(SECTION), 25478, 5, IDC_SECTION_INTERESTS},
    {IN(SECTION), 25483, 10, IDC_SECTION_WORK},
    {IN(SECTION), 25493, 11, IDC_SECTION_WORK},
    {IN(TYPE), 25504, 7, 0},
    {IN(TYPE), 25511, 10, 0},
    {IN(TYPE), 25521, 12, 0},
    {IN(TYPE), 25533, 10, 0},
    {IN(SECTION), 25543, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 25554, 16, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 25570, 4, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 25574, 9, 0},
    {IN(SECTION), 25583, 10, IDC_SECTION_WORK},
    {IN(SECTION), 25593, 17, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 25610, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 25618, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 25624, 17, IDC_SECTION_SKILLS},
    {IN(LEGAL), 25641, 3, 0},
    {IN(SECTION), 25644, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 25653, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 25663, 15, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 25678, 8, 0},
    {IN(TYPE), 25686, 3, 0},
    {IN(SECTION), 25689, 14, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 25703, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 25717, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 25737, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25757, 46, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25803, 16, IDC_SECTION_WORK},
    {IN(SECTION), 25819, 43, IDC_SECTION_WORK},
    {IN(SECTION), 25862, 22, IDC_SECTION_CONTACT},
    {IN(SECTION), 25884, 35, IDC_SECTION_WORK},
    {IN(SECTION), 25919, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 25939, 25, IDC_SECTION_LANGUAGES},
    {IN(SCHOOL), 25964, 24, 0},
    {IN(SECTION), 25988, 16, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 26004, 22, 0},
    {IN(SECTION), 26026, 35, IDC_SECTION_CONTACT},
    {IN(SECTION), 26061, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 26073, 22, IDC_SECTION_WORK},
    {IN(SECTION), 26095, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 26109, 30, IDC_SECTION_PROFILE},
    {IN(TITLE), 26139, 26, 0},
    {IN(TITLE), 26165, 26, 0},
    {IN(LABEL), 26191, 10, 0},
    {IN(ORG) | IN(SCHOOL), 26201, 16, 0},
    {IN(SCHOOL), 26217, 16, 0},
    {IN(TITLE), 26233, 16, 0},
    {IN(TITLE), 26249, 16, 0},
    {IN(TITLE), 26265, 20, 0},
    {IN(DEGREE), 26285, 22, 0},
    {IN(TITLE), 26307, 18, 0},
    {IN(FLUENCY), 26325, 14, 0},
    {IN(DEGREE), 26339, 16, 0},
    {IN(DEGREE), 26355, 22, 0},
    {IN(ORG), 26377, 8, 0},
    {IN(TITLE), 26385, 18, 0},
    {IN(SECTION), 26403, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 26417, 16, 0},
    {IN(SECTION), 26433, 31, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 26464, 12, IDC_SECTION_SKILLS},
    {IN(TITLE), 26476, 16, 0},
    {IN(SECTION), 26492, 31, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 26523, 24, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 26547, 24, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 26571, 8, 0},
    {IN(SECTION), 26579, 35, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 26614, 16, 0},
    {IN(DURATION), 26630, 6, 0},
    {IN(DURATION), 26636, 8, 0},
    {IN(LABEL), 26644, 10, 0},
    {IN(ORG), 26654, 12, 0},
    {IN(LABEL), 26666, 25, 0},
    {IN(TITLE), 26691, 16, 0},
    {IN(TITLE), 26707, 16, 0},
    {IN(DEGREE), 26723, 21, 0},
    {IN(SECTION), 26744, 61, IDC_SECTION_PROFILE},
    {IN(SECTION), 26805, 12, IDC_SECTION_WORK},
    {IN(SECTION), 26817, 25, IDC_SECTION_WORK},
    {IN(SECTION), 26842, 20, IDC_SECTION_AWARDS},
    {IN(SECTION), 26862, 10, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 26872, 11, IDC_SECTION_PROFILE},
    {IN(ORG), 26883, 10, 0},
    {IN(LEGAL), 26893, 6, 0},
    {IN(SECTION), 26899, 25, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 26924, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 26936, 19, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 26955, 6, 0},
    {IN(TITLE), 26961, 14, 0},
    {IN(SECTION), 26975, 33, IDC_SECTION_LANGUAGES},
    {IN(ORG) | IN(SCHOOL), 27008, 16, 0},
    {IN(SECTION), 27024, 16, IDC_SECTION_INTERESTS},
    {IN(LEGAL), 27040, 4, 0},
    {IN(DEGREE), 27044, 25, 0},
    {IN(SECTION), 27069, 14, IDC_SECTION_WORK},
    {IN(SECTION), 27083, 12, IDC_SECTION_WORK},
    {IN(TITLE), 27095, 16, 0},
    {IN(SECTION), 27111, 29, IDC_SECTION_SKILLS},
    {IN(SECTION), 27140, 29, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 27169, 12, 0},
    {IN(SCHOOL), 27181, 14, 0},
    {IN(ORG), 27195, 16, 0},
    {IN(SECTION), 27211, 22, IDC_SECTION_SKILLS},
    {IN(TITLE), 27233, 22, 0},
    {IN(SECTION), 27255, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 27271, 39, IDC_SECTION_CONTACT},
    {IN(SECTION), 27310, 41, IDC_SECTION_CONTACT},
    {IN(SECTION), 27351, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 27367, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 27377, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 27387, 36, IDC_SECTION_CERTIFICATES},
    {IN(DURATION), 27423, 6, 0},
    {IN(SCHOOL), 27429, 10, 0},
    {IN(SECTION), 27439, 31, IDC_SECTION_CONTACT},
    {IN(SECTION), 27470, 33, IDC_SECTION_CONTACT},
    {IN(SECTION), 27503, 25, IDC_SECTION_CONTACT},
    {IN(DEGREE), 27528, 14, 0},
    {IN(DEGREE), 27542, 24, 0},
    {IN(DEGREE), 27566, 14, 0},
    {IN(SCHOOL), 27580, 6, 0},
    {IN(TITLE), 27586, 18, 0},
    {IN(TITLE), 27604, 16, 0},
    {IN(DURATION), 27620, 6, 0},
    {IN(SECTION), 27626, 23, IDC_SECTION_WORK},
    {IN(DURATION), 27649, 10, 0},
    {IN(DURATION), 27659, 12, 0},
    {IN(DURATION), 27671, 14, 0},
    {IN(SECTION), 27685, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 27693, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 27701, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 27715, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 27731, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 27743, 14, IDC_SECTION_AWARDS},
    {IN(TITLE), 27757, 18, 0},
    {IN(FLUENCY), 27775, 18, 0},
    {IN(FLUENCY), 27793, 16, 0},
    {IN(SECTION), 27809, 21, IDC_SECTION_PROFILE},
    {IN(SECTION), 27830, 11, IDC_SECTION_PROFILE},
    {IN(LEGAL), 27841, 6, 0},
    {IN(SECTION), 27847, 13, IDC_SECTION_PROFILE},
    {IN(SECTION), 27860, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 27882, 42, IDC_SECTION_EDUCATION},
    {IN(SECTION), 27924, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 27944, 16, IDC_SECTION_EDUCATION},
    {IN(LEGAL), 27960, 6, 0},
    {IN(TITLE), 27966, 16, 0},
    {IN(SECTION), 27982, 8, IDC_SECTION_WORK},
    {IN(SECTION), 27990, 8, IDC_SECTION_WORK},
    {IN(SECTION), 27998, 21, IDC_SECTION_WORK},
    {IN(SECTION), 28019, 12, IDC_SECTION_EDUCATION},
    {IN(LEGAL), 28031, 6, 0},
    {IN(SECTION), 28037, 43, IDC_SECTION_EDUCATION},
    {IN(TYPE), 28080, 31, 0},
    {IN(AUTHOR), 28111, 24, 0},
    {IN(LABEL), 28135, 10, 0},
    {IN(TITLE), 28145, 26, 0},
    {IN(SECTION), 28171, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 28186, 15, IDC_SECTION_PROFILE},
    {IN(TITLE), 28201, 22, 0},
    {IN(TITLE), 28223, 20, 0},
    {IN(TITLE), 28243, 16, 0},
    {IN(SECTION), 28259, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28273, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28287, 35, IDC_SECTION_WORK},
    {IN(SECTION), 28322, 45, IDC_SECTION_SKILLS},
    {IN(SECTION), 28367, 41, IDC_SECTION_WORK},
    {IN(SECTION), 28408, 35, IDC_SECTION_WORK},
    {IN(SECTION), 28443, 35, IDC_SECTION_SKILLS},
    {IN(SECTION), 28478, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 28490, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 28504, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 28518, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28532, 20, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 28552, 12, IDC_SECTION_WORK},
    {IN(SECTION), 28564, 27, IDC_SECTION_WORK},
    {IN(FLUENCY), 28591, 22, 0},
    {IN(TITLE), 28613, 22, 0},
    {IN(DOCTITLE), 28635, 12, 0},
    {IN(SECTION), 28647, 24, IDC_SECTION_REFERENCES},
    {IN(SECTION), 28671, 12, IDC_SECTION_WORK},
    {IN(FLUENCY), 28683, 12, 0},
    {IN(TITLE), 28695, 18, 0},
    {IN(TITLE), 28713, 24, 0},
    {IN(LABEL), 28737, 8, 0},
    {IN(FLUENCY), 28745, 16, 0},
    {IN(FLUENCY), 28761, 35, 0},
    {IN(SECTION), 28796, 22, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 28818, 22, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE) | IN(TITLE), 28840, 20, 0},
    {IN(DEGREE), 28860, 22, 0},
    {IN(TITLE), 28882, 20, 0},
    {IN(FLUENCY), 28902, 14, 0},
    {IN(TITLE), 28916, 12, 0},
    {IN(TYPE), 28928, 20, 0},
    {IN(TITLE), 28948, 12, 0},
    {IN(LABEL), 28960, 14, 0},
    {IN(TITLE), 28974, 22, 0},
    {IN(TITLE), 28996, 12, 0},
    {IN(SCHOOL), 29008, 16, 0},
    {IN(SECTION), 29024, 35, IDC_SECTION_SKILLS},
    {IN(SECTION), 29059, 20, IDC_SECTION_SKILLS},
    {IN(LEGAL), 29079, 6, 0},
    {IN(SECTION), 29085, 21, IDC_SECTION_WORK},
    {IN(SECTION), 29106, 21, IDC_SECTION_WORK},
    {IN(SECTION), 29127, 41, IDC_SECTION_WORK},
    {IN(SECTION), 29168, 25, IDC_SECTION_WORK},
    {IN(SECTION), 29193, 18, IDC_SECTION_INTERESTS},
    {IN(TYPE), 29211, 16, 0},
    {IN(SECTION), 29227, 12, IDC_SECTION_SKILLS},
    {IN(ORG) | IN(SCHOOL), 29239, 22, 0},
    {IN(SCHOOL), 29261, 22, 0},
    {IN(SCHOOL), 29283, 14, 0},
    {IN(TITLE), 29297, 14, 0},
    {IN(TITLE), 29311, 16, 0},
    {IN(LABEL), 29327, 6, 0},
    {IN(TYPE), 29333, 14, 0},
    {IN(SECTION), 29347, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 29357, 8, IDC_SECTION_INTERESTS},
    {IN(SECTION), 29365, 8, IDC_SECTION_PROFILE},
    {IN(ORG), 29373, 10, 0},
    {IN(TYPE), 29383, 37, 0},
    {IN(SECTION), 29420, 21, IDC_SECTION_LANGUAGES},
    {IN(ORG) | IN(SCHOOL), 29441, 10, 0},
    {IN(SECTION), 29451, 18, IDC_SECTION_EDUCATION},
    {IN(TITLE), 29469, 18, 0},
    {IN(LABEL), 29487, 15, 0},
    {IN(TITLE), 29502, 10, 0},
    {IN(SECTION), 29512, 10, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 29522, 14, 0},
    {IN(SCHOOL), 29536, 16, 0},
    {IN(SECTION), 29552, 16, IDC_SECTION_INTERESTS},
    {IN(SECTION), 29568, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 29580, 33, IDC_SECTION_WORK},
    {IN(SECTION), 29613, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 29633, 10, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 29643, 20, 0},
    {IN(SCHOOL), 29663, 20, 0},
    {IN(SECTION), 29683, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 29693, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 29710, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 29724, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 29738, 18, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 29756, 10, 0},
    {IN(SCHOOL), 29766, 10, 0},
    {IN(SECTION), 29776, 12, IDC_SECTION_WORK},
    {IN(SECTION), 29788, 25, IDC_SECTION_WORK},
    {IN(SECTION), 29813, 27, IDC_SECTION_WORK},
    {IN(SECTION), 29840, 25, IDC_SECTION_WORK},
    {IN(SECTION), 29865, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 29877, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 29900, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 29908, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 29918, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 29941, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 29964, 14, IDC_SECTION_CONTACT},
    {IN(SECTION), 29978, 20, IDC_SECTION_INTERESTS},
    {IN(SECTION), 29998, 31, IDC_SECTION_CONTACT},
    {IN(SECTION), 30029, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30043, 31, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 30074, 14, 0},
    {IN(SECTION), 30088, 14, IDC_SECTION_WORK},
    {IN(SECTION), 30102, 29, IDC_SECTION_WORK},
    {IN(SECTION), 30131, 12, IDC_SECTION_WORK},
    {IN(SECTION), 30143, 27, IDC_SECTION_WORK},
    {IN(SECTION), 30170, 27, IDC_SECTION_WORK},
    {IN(SECTION), 30197, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30211, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 30225, 33, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 30258, 16, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 30274, 10, IDC_SECTION_WORK},
    {IN(SECTION), 30284, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30296, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30312, 31, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30343, 33, IDC_SECTION_CONTACT},
    {IN(SECTION), 30376, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 30388, 23, IDC_SECTION_PROFILE},
    {IN(SECTION), 30411, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 30427, 25, IDC_SECTION_PROFILE},
    {IN(SECTION), 30452, 16, IDC_SECTION_INTERESTS},
    {IN(SECTION), 30468, 19, IDC_SECTION_WORK},
    {IN(SECTION), 30487, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30501, 8, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 30509, 10, 0},
    {IN(SECTION), 30519, 21, IDC_SECTION_WORK},
    {IN(SECTION), 30540, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 30550, 17, IDC_SECTION_PROFILE},
    {IN(SECTION), 30567, 13, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30580, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30592, 17, IDC_SECTION_WORK},
    {IN(SECTION), 30609, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30632, 19, IDC_SECTION_WORK},
    {IN(SECTION), 30651, 19, IDC_SECTION_WORK},
    {IN(SCHOOL), 30670, 8, 0},
    {IN(SECTION), 30678, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30686, 29, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 30715, 8, 0},
    {IN(SECTION), 30723, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 30731, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 30743, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 30758, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 30772, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 30780, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 30795, 15, IDC_SECTION_WORK},
    {IN(SECTION), 30810, 15, IDC_SECTION_WORK},
    {IN(SECTION), 30825, 31, IDC_SECTION_WORK},
    {IN(SECTION), 30856, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 30868, 18, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30886, 18, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 30904, 49, IDC_SECTION_CONTACT},
    {IN(SECTION), 30953, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 30971, 46, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31017, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 31035, 40, IDC_SECTION_WORK},
    {IN(SECTION), 31075, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31093, 15, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31108, 31, IDC_SECTION_WORK},
    {IN(SECTION), 31139, 24, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31163, 36, IDC_SECTION_CONTACT},
    {IN(SECTION), 31199, 39, IDC_SECTION_CONTACT},
    {IN(SECTION), 31238, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 31256, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 31271, 48, IDC_SECTION_WORK},
    {IN(SECTION), 31319, 45, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31364, 30, IDC_SECTION_PROFILE},
    {IN(SECTION), 31394, 30, IDC_SECTION_WORK},
    {IN(SECTION), 31424, 57, IDC_SECTION_WORK},
    {IN(SECTION), 31481, 48, IDC_SECTION_WORK},
    {IN(SECTION), 31529, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 31541, 36, IDC_SECTION_PROFILE},
    {IN(SECTION), 31577, 27, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31604, 55, IDC_SECTION_WORK},
    {IN(TYPE), 31659, 15, 0},
    {IN(SECTION), 31674, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 31683, 24, IDC_SECTION_SKILLS},
    {IN(SECTION), 31707, 18, IDC_SECTION_PROJECTS},
    {IN(SECTION), 31725, 18, IDC_SECTION_PROFILE},
    {IN(LABEL), 31743, 9, 0},
    {IN(SECTION), 31752, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 31764, 6, IDC_SECTION_PROJECTS},
    {IN(SECTION), 31770, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 31776, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 31788, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 31800, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 31812, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 31824, 12, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 31836, 12, 0},
    {IN(SECTION), 31848, 12, IDC_SECTION_CONTACT},
    {IN(DURATION), 31860, 6, 0},
    {IN(SECTION), 31866, 6, IDC_SECTION_WORK},
    {IN(SECTION), 31872, 12, IDC_SECTION_WORK},
    {IN(LABEL), 31884, 6, 0},
    {IN(AUTHOR), 31890, 6, 0},
    {IN(AUTHOR), 31896, 9, 0},
    {IN(SECTION), 31905, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 31917, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 31929, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 31941, 13, IDC_SECTION_CERTIFICATES},
    {IN(TYPE), 31954, 6, 0},
    {IN(SECTION), 31960, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 31969, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 31975, 12, IDC_SECTION_INTERESTS},
    {IN(TYPE), 31987, 6, 0},
    {IN(SECTION), 31993, 9, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 32002, 12, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 32014, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 32020, 9, IDC_SECTION_AWARDS},
    {IN(TYPE), 32029, 9, 0},
    {IN(LABEL), 32038, 6, 0},
    {IN(SECTION), 32044, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 32056, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 32068, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 32080, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32092, 12, IDC_SECTION_LANGUAGES},
    {IN(TYPE), 32104, 12, 0},
    {IN(SECTION), 32116, 6, IDC_SECTION_AWARDS},
    {IN(LABEL), 32122, 6, 0},
    {IN(SECTION), 32128, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32140, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32146, 12, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 32158, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32164, 6, IDC_SECTION_EDUCATION},
    {IN(TYPE), 32170, 6, 0},
    {IN(SECTION), 32176, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32188, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32200, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32212, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32224, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 32236, 12, IDC_SECTION_SKILLS},
    {IN(DOCTITLE), 32248, 9, 0},
    {IN(DOCTITLE), 32257, 6, 0},
    {IN(SECTION), 32263, 6, IDC_SECTION_WORK},
    {IN(SECTION), 32269, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32281, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32293, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32305, 12, IDC_SECTION_WORK},
    {IN(DURATION), 32317, 3, 0},
    {IN(AUTHOR), 32320, 12, 0},
    {IN(SECTION), 32332, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 32344, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 32356, 15, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 32371, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 32383, 12, IDC_SECTION_CERTIFICATES},
    {IN(LABEL), 32395, 6, 0},
    {IN(SECTION), 32401, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 32410, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 32416, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 32428, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 32440, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 32446, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 32461, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 32473, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 32485, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 32494, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 32503, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32509, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32521, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32533, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32545, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32557, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 32569, 12, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 32581, 12, 0},
    {IN(SECTION), 32593, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32605, 6, IDC_SECTION_PROFILE},
    {IN(TYPE), 32611, 9, 0},
    {IN(FLUENCY), 32620, 6, 0},
    {IN(LABEL), 32626, 6, 0},
    {IN(SECTION), 32632, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32644, 32, IDC_SECTION_SKILLS},
    {IN(TYPE), 32676, 12, 0},
    {IN(FLUENCY), 32688, 6, 0},
    {IN(FLUENCY), 32694, 6, 0},
    {IN(SECTION), 32700, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 32706, 6, IDC_SECTION_AWARDS},
    {IN(AUTHOR), 32712, 6, 0},
    {IN(LABEL), 32718, 6, 0},
    {IN(SECTION), 32724, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 32736, 6, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 32742, 6, 0},
    {IN(DOCTITLE), 32748, 6, 0},
    {IN(FLUENCY), 32754, 6, 0},
    {IN(SECTION), 32760, 6, IDC_SECTION_WORK},
    {IN(SECTION), 32766, 6, IDC_SECTION_WORK},
    {IN(SECTION), 32772, 6, IDC_SECTION_WORK},
    {IN(SECTION), 32778, 6, IDC_SECTION_WORK},
    {IN(LABEL), 32784, 6, 0},
    {IN(SECTION), 32790, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 32802, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32814, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32826, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 32835, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 32847, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 32859, 12, IDC_SECTION_WORK},
    {IN(DOCTITLE), 32871, 15, 0},
    {IN(SECTION), 32886, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32898, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32910, 12, IDC_SECTION_WORK},
    {IN(SECTION), 32922, 6, IDC_SECTION_WORK},
    {IN(SECTION), 32928, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 32936, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32948, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32960, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 32972, 12, IDC_SECTION_PROFILE},
    {IN(TYPE), 32984, 12, 0},
    {IN(SECTION), 32996, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 33002, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 33008, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 33014, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 33026, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 33038, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 33050, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33062, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 33068, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33074, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33086, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33092, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33101, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33107, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33119, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33125, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33131, 6, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 33137, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33143, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33149, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33161, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33173, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33179, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33192, 18, IDC_SECTION_SKILLS},
    {IN(SECTION), 33210, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33222, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 33228, 13, IDC_SECTION_INTERESTS},
    {IN(SECTION), 33241, 9, IDC_SECTION_CONTACT},
    {IN(LABEL), 33250, 6, 0},
    {IN(SECTION), 33256, 9, IDC_SECTION_PROFILE},
    {IN(LABEL), 33265, 12, 0},
    {IN(LABEL), 33277, 6, 0},
    {IN(SECTION), 33283, 6, IDC_SECTION_PROJECTS},
    {IN(SECTION), 33289, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 33301, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 33313, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 33325, 6, IDC_SECTION_WORK},
    {IN(SECTION), 33331, 16, IDC_SECTION_WORK},
    {IN(SECTION), 33347, 13, IDC_SECTION_WORK},
    {IN(SECTION), 33360, 12, IDC_SECTION_WORK},
    {IN(SECTION), 33372, 6, IDC_SECTION_WORK},
    {IN(TYPE), 33378, 9, 0},
    {IN(SECTION), 33387, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 33396, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33402, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33414, 13, IDC_SECTION_WORK},
    {IN(SECTION), 33427, 13, IDC_SECTION_WORK},
    {IN(SECTION), 33440, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 33446, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 33459, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 33472, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 33484, 13, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 33497, 12, IDC_SECTION_VOLUNTEER},
    {IN(LABEL), 33509, 6, 0},
    {IN(SECTION), 33515, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 33521, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 33527, 13, IDC_SECTION_AWARDS},
    {IN(SECTION), 33540, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 33552, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 33558, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33564, 13, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33577, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33583, 13, IDC_SECTION_WORK},
    {IN(SECTION), 33596, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 33602, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 33611, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33620, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33636, 6, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 33642, 9, 0},
    {IN(LABEL), 33651, 6, 0},
    {IN(LABEL), 33657, 9, 0},
    {IN(SECTION), 33666, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 33679, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 33691, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33704, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33716, 9, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33725, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33745, 13, IDC_SECTION_PROFILE},
    {IN(SECTION), 33758, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 33770, 12, IDC_SECTION_VOLUNTEER},
    {IN(LABEL), 33782, 6, 0},
    {IN(TYPE), 33788, 9, 0},
    {IN(LABEL), 33797, 6, 0},
    {IN(SECTION), 33803, 13, IDC_SECTION_WORK},
    {IN(SECTION), 33816, 6, IDC_SECTION_INTERESTS},
    {IN(TYPE), 33822, 12, 0},
    {IN(SECTION), 33834, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 33846, 9, IDC_SECTION_PROFILE},
    {IN(TYPE), 33855, 12, 0},
    {IN(SECTION), 33867, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33873, 13, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33886, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33898, 13, IDC_SECTION_SKILLS},
    {IN(LABEL), 33911, 9, 0},
};
const size_t idc_lexicon_entry_count = 3007;
const size_t idc_lexicon_inside_count = 195;

const uint32_t idc_lexicon_slot_mask = 8191;
const uint16_t idc_lexicon_slots[] = {
    0, 1072, 0, 0, 0, 0, 0, 0, 1811, 0, 0, 0, 0, 1862, 0, 0,
    0, 2472, 0, 0, 1084, 1545, 601, 0, 0, 0, 0, 0, 0, 909, 488, 1205,
    1461, 987, 501, 2879, 0, 0, 0, 2236, 0, 0, 0, 0, 0, 0, 0, 2502,
    0, 0, 0, 0, 0, 0, 0, 0, 1825, 615, 2212, 2325, 2725, 0, 2471, 1668,
    0, 0, 272, 2698, 2916, 0, 0, 0, 0, 0, 1019, 0, 0, 0, 585, 1485,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 312, 0, 0,
    0, 0, 0, 957, 2176, 1159, 2400, 1894, 0, 0, 0, 0, 0, 0, 0, 770,
    0, 0, 2887, 1140, 0, 1422, 2893, 0, 586, 0, 1335, 0, 0, 0, 515, 1436,
    422, 58, 0, 0, 852, 2555, 0, 1020, 162, 0, 0, 0, 0, 341, 0, 303,
    1735, 0, 0, 0, 0, 2043, 826, 0, 0, 0, 0, 0, 0, 0, 73, 0,
    2433, 0, 0, 0, 0, 1063, 2900, 1174, 0, 943, 0, 59, 1781, 2596, 1113, 1438,
    1982, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1966, 0, 0, 24, 1260, 0,
    0, 0, 204, 2412, 2947, 1151, 2937, 784, 2556, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2077, 0, 0, 0, 0, 2484, 2230, 1680, 1697,
    0, 0, 0, 0, 989, 1478, 0, 0, 31, 1913, 0, 1629, 2387, 0, 0, 0,
    2762, 125, 598, 0, 0, 0, 2226, 2386, 0, 0, 2996, 225, 0, 1949, 0, 0,
    0, 0, 90, 1112, 390, 1354, 0, 0, 0, 1501, 1453, 2658, 0, 0, 2027, 0,
    0, 270, 2038, 0, 0, 0, 0, 0, 0, 0, 0, 2045, 0, 0, 1900, 0,
    0, 2693, 699, 1753, 2498, 0, 2625, 0, 0, 0, 94, 0, 0, 0, 0, 0,
    0, 0, 1528, 1605, 0, 1513, 0, 0, 0, 0, 1166, 2994, 584, 0, 0, 0,
    0, 0, 552, 0, 953, 0, 91, 2384, 2410, 2935, 0, 0, 0, 2802, 0, 0,
    0, 0, 0, 0, 0, 1281, 1365, 2019, 2598, 940, 1291, 2781, 0, 0, 0, 850,
    0, 1209, 0, 0, 0, 0, 1845, 2310, 1029, 0, 0, 0, 0, 0, 1057, 2392,
    0, 2173, 0, 0, 2138, 0, 0, 2068, 0, 0, 0, 2885, 0, 0, 0, 0,
    0, 2232, 0, 0, 0, 2685, 220, 0, 0, 0, 0, 0, 0, 215, 663, 0,
    0, 0, 133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 1229, 2069, 0,
    0, 0, 934, 2961, 0, 1648, 2052, 0, 2560, 0, 0, 0, 0, 0, 610, 0,
    0, 0, 0, 0, 449, 23, 721, 2203, 0, 1473, 0, 0, 0, 871, 0, 1791,
    0, 1180, 2520, 1349, 1475, 2119, 0, 1890, 2141, 1310, 0, 0, 1587, 0, 0, 0,
    639, 0, 0, 0, 0, 1435, 1852, 2584, 2752, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2546, 0, 0, 0, 829, 0, 825, 0, 2592, 0, 0, 0, 0, 0,
    0, 0, 0, 2151, 0, 2512, 0, 0, 857, 1015, 2103, 0, 0, 0, 0, 430,
    0, 0, 0, 0, 0, 72, 0, 1916, 0, 0, 0, 0, 1487, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2155, 0, 0, 0, 2500, 0, 0, 0,
    0, 0, 0, 0, 1194, 600, 1379, 2361, 2862, 2525, 0, 0, 0, 568, 1925, 0,
    0, 2407, 0, 0, 0, 0, 0, 1160, 1397, 0, 0, 551, 0, 417, 1723, 945,
    1305, 1522, 2260, 2922, 0, 1221, 0, 0, 0, 0, 0, 0, 0, 0, 858, 0,
    0, 0, 588, 2948, 0, 0, 0, 0, 0, 0, 1601, 122, 0, 0, 0, 0,
    1838, 0, 0, 2929, 2814, 1999, 0, 0, 0, 0, 0, 0, 2116, 0, 574, 439,
    519, 0, 0, 2323, 0, 540, 2906, 0, 811, 0, 0, 1930, 0, 2638, 2347, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 145, 0, 0, 0, 0, 0, 1111, 1972,
    0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 459, 2745,
    0, 0, 0, 0, 0, 710, 0, 0, 104, 0, 1230, 0, 62, 26, 1508, 0,
    0, 0, 2490, 0, 0, 1333, 1837, 0, 0, 0, 0, 0, 0, 414, 0, 485,
    1391, 2328, 0, 0, 0, 0, 0, 0, 0, 0, 84, 2803, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 855, 0, 2650, 2767, 2114, 0, 0, 0, 0, 2971, 0,
    0, 2883, 29, 1752, 50, 1755, 0, 0, 0, 0, 0, 490, 2459, 306, 727, 0,
    0, 487, 1677, 0, 141, 566, 0, 0, 0, 0, 0, 0, 0, 0, 466, 702,
    372, 0, 0, 0, 0, 0, 0, 0, 1383, 1424, 0, 0, 2036, 2123, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1027, 0, 0, 2601, 1346, 0, 2611, 2931, 861,
    2581, 0, 469, 0, 0, 0, 0, 0, 2962, 0, 526, 0, 0, 0, 0, 0,
    2753, 0, 0, 0, 0, 0, 543, 0, 0, 2865, 0, 2376, 0, 0, 2462, 0,
    0, 0, 0, 0, 0, 0, 700, 0, 0, 0, 0, 401, 1561, 0, 0, 0,
    889, 0, 0, 0, 0, 0, 0, 0, 131, 1202, 0, 0, 0, 0, 2398, 142,
    0, 1633, 0, 0, 0, 0, 0, 0, 0, 451, 1934, 0, 0, 0, 0, 0,
    0, 506, 538, 1127, 2621, 371, 0, 834, 0, 0, 0, 0, 0, 893, 0, 0,
    2073, 0, 2031, 1614, 1867, 0, 1771, 0, 1978, 0, 2082, 0, 0, 1426, 0, 0,
    0, 0, 0, 0, 1185, 0, 0, 124, 0, 0, 0, 626, 773, 0, 0, 13,
    0, 0, 2281, 0, 0, 192, 0, 0, 2167, 0, 265, 0, 2974, 1489, 1154, 0,
    0, 0, 0, 2886, 0, 0, 0, 2892, 0, 0, 326, 0, 0, 0, 0, 0,
    1642, 903, 2834, 0, 0, 0, 2272, 1820, 2888, 2983, 2823, 705, 1670, 0, 1917, 0,
    0, 0, 0, 0, 1330, 1798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 820,
    2859, 0, 1969, 0, 0, 0, 0, 2890, 2265, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2483, 0, 0, 2850, 0, 1102, 1359, 2264, 754, 2934, 0, 0, 498,
    2099, 0, 0, 0, 0, 0, 77, 562, 2300, 0, 0, 0, 0, 0, 0, 0,
    1215, 0, 1802, 0, 0, 1641, 0, 0, 0, 0, 2914, 2201, 0, 0, 0, 0,
    0, 0, 250, 1790, 971, 1647, 2626, 0, 1433, 1104, 1355, 1928, 0, 0, 0, 0,
    0, 1092, 0, 0, 1879, 0, 0, 210, 2020, 0, 0, 0, 2735, 837, 232, 1406,
    0, 0, 290, 2464, 0, 27, 380, 1477, 583, 554, 1959, 0, 109, 1714, 0, 0,
    0, 1211, 497, 0, 219, 0, 880, 0, 0, 1960, 1152, 1430, 2977, 0, 0, 0,
    0, 0, 594, 0, 0, 0, 2010, 1224, 0, 0, 1242, 53, 330, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 625, 2620, 1634, 2567, 2808, 0, 363,
    0, 0, 0, 2450, 511, 646, 1116, 0, 1606, 0, 1133, 293, 842, 1517, 2363, 0,
    0, 0, 2941, 95, 0, 0, 0, 0, 2360, 2330, 0, 0, 0, 0, 0, 0,
    0, 510, 1323, 1328, 1415, 0, 0, 0, 1906, 0, 0, 0, 1210, 0, 0, 900,
    1711, 0, 0, 0, 468, 1141, 0, 434, 1864, 0, 0, 0, 393, 740, 0, 1595,
    71, 0, 1047, 0, 0, 433, 558, 2815, 3007, 0, 0, 0, 0, 0, 0, 1408,
    0, 2101, 0, 0, 0, 0, 0, 0, 0, 0, 1847, 2696, 0, 130, 0, 2289,
    790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2094,
    2874, 0, 0, 2571, 2594, 0, 0, 0, 0, 1089, 0, 75, 359, 1724, 2582, 1129,
    0, 1227, 0, 0, 0, 0, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 781, 0, 0, 2644, 0, 0, 0, 1788, 964, 2590, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2349, 0, 0, 0, 1279, 0, 0, 0, 1440, 0,
    1282, 0, 0, 0, 0, 1244, 0, 0, 0, 0, 0, 0, 0, 2341, 2480, 2339,
    473, 0, 0, 0, 1350, 0, 0, 735, 0, 1965, 791, 611, 0, 364, 0, 0,
    2955, 0, 556, 0, 328, 0, 0, 0, 1763, 0, 0, 0, 2248, 0, 0, 0,
    0, 1309, 0, 0, 1326, 0, 0, 0, 1299, 645, 1253, 1471, 0, 0, 758, 0,
    1576, 2616, 0, 1757, 915, 2274, 0, 2563, 0, 2732, 0, 0, 2562, 397, 0, 0,
    191, 0, 712, 1444, 2956, 1675, 762, 1043, 1275, 0, 258, 0, 0, 0, 0, 0,
    878, 0, 0, 0, 0, 33, 2168, 105, 0, 0, 0, 0, 0, 1246, 815, 0,
    1463, 1822, 1261, 0, 0, 2872, 0, 0, 350, 1772, 0, 0, 424, 1786, 0, 0,
    0, 730, 110, 97, 2129, 1306, 1611, 0, 2008, 1164, 2430, 2637, 0, 2436, 0, 0,
    1998, 0, 0, 0, 1793, 2507, 0, 0, 0, 1637, 212, 0, 0, 0, 0, 0,
    436, 0, 729, 0, 0, 2143, 0, 0, 0, 0, 2169, 619, 2394, 2579, 1789, 2381,
    0, 0, 0, 0, 0, 0, 0, 0, 2245, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1532, 0, 1283, 0, 0, 0, 0, 0, 0, 596, 1161,
    0, 256, 1980, 0, 0, 1526, 1220, 2675, 0, 0, 214, 0, 0, 0, 0, 0,
    0, 1360, 2907, 2447, 0, 0, 0, 0, 0, 0, 0, 0, 2788, 0, 0, 0,
    0, 0, 0, 266, 334, 590, 867, 0, 156, 2424, 1448, 2806, 0, 0, 2491, 0,
    0, 0, 530, 1296, 0, 0, 1541, 1604, 0, 0, 0, 2606, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 20, 1559, 786, 2902, 0, 0, 0, 0, 0,
    0, 2657, 2607, 0, 741, 338, 0, 0, 1924, 1086, 76, 2251, 2454, 0, 991, 0,
    0, 0, 0, 0, 0, 0, 0, 2117, 0, 2923, 1277, 2018, 950, 2580, 0, 163,
    0, 0, 0, 0, 0, 0, 0, 0, 901, 21, 0, 0, 1695, 1858, 0, 0,
    2965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1414, 722, 1483, 0, 0, 0, 1131,
    0, 2964, 0, 0, 1413, 2279, 1971, 2848, 0, 0, 1520, 0, 0, 1315, 1040, 1061,
    2623, 0, 0, 0, 0, 0, 0, 2604, 0, 0, 2654, 0, 0, 0, 2012, 1935,
    0, 1721, 2098, 0, 0, 1566, 2714, 0, 2243, 1022, 0, 0, 396, 632, 2426, 0,
    1565, 0, 1871, 0, 0, 0, 2740, 0, 0, 0, 0, 0, 0, 1123, 1071, 0,
    0, 0, 1445, 0, 0, 0, 0, 923, 0, 0, 2406, 0, 427, 982, 0, 0,
    0, 0, 777, 0, 743, 0, 0, 0, 0, 0, 255, 1267, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 872, 1985, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2133, 0, 0, 418, 2711, 0, 18, 0, 0, 0, 0, 339, 3006,
    442, 0, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318, 335,
    0, 0, 0, 708, 0, 0, 0, 0, 0, 0, 0, 2389, 1090, 1603, 0, 0,
    0, 0, 0, 0, 0, 1255, 1479, 774, 0, 1078, 746, 0, 0, 2656, 1823, 2011,
    2128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2312,
    962, 2999, 0, 0, 0, 0, 0, 0, 1920, 0, 0, 0, 1008, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2618, 1509, 0, 0, 0, 0, 1523, 1434, 0, 0,
    0, 0, 0, 929, 2636, 0, 0, 2414, 0, 0, 715, 0, 0, 1542, 0, 1694,
    0, 0, 565, 0, 0, 0, 0, 0, 0, 2002, 0, 1814, 0, 0, 0, 0,
    2291, 1236, 2878, 0, 0, 0, 0, 183, 0, 1189, 2382, 1571, 0, 1510, 2110, 0,
    218, 0, 0, 744, 0, 1006, 320, 1955, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 873, 2801, 2988, 0, 1287, 617, 1975, 0, 0, 0, 1450, 0, 1505, 0,
    0, 2299, 513, 0, 1531, 0, 2946, 0, 0, 0, 0, 0, 2178, 0, 0, 0,
    1494, 0, 0, 0, 0, 317, 0, 0, 0, 0, 659, 0, 1988, 227, 2239, 691,
    2765, 0, 2494, 0, 0, 0, 0, 0, 0, 1285, 0, 0, 0, 0, 1666, 0,
    1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 332, 0, 0, 179,
    0, 0, 367, 2870, 194, 206, 2040, 0, 0, 0, 0, 892, 1685, 2800, 2535, 0,
    0, 516, 0, 0, 0, 0, 2826, 0, 732, 0, 0, 1269, 0, 2953, 0, 1096,
    0, 0, 0, 0, 0, 0, 0, 1147, 1981, 1322, 0, 167, 0, 0, 0, 2004,
    0, 0, 2455, 0, 5, 280, 2741, 2742, 0, 0, 81, 0, 0, 1844, 0, 0,
    0, 1284, 0, 0, 70, 446, 1046, 2273, 0, 961, 0, 0, 0, 0, 0, 199,
    289, 1570, 2271, 0, 0, 2326, 2287, 2648, 1514, 0, 1348, 1175, 1312, 0, 0, 2197,
    0, 0, 174, 0, 0, 0, 2624, 2619, 0, 0, 1403, 1754, 0, 492, 2421, 2976,
    0, 0, 0, 0, 0, 2612, 0, 0, 2285, 0, 0, 1815, 0, 0, 0, 0,
    435, 2088, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1554, 2670, 2704, 0, 0,
    0, 0, 1941, 0, 42, 0, 0, 0, 859, 0, 1204, 0, 2970, 0, 0, 0,
    1512, 0, 0, 0, 0, 0, 0, 1851, 0, 1692, 203, 0, 577, 0, 534, 2301,
    1144, 1950, 155, 2925, 2531, 0, 0, 474, 493, 537, 0, 1053, 1700, 2165, 0, 2565,
    0, 1233, 2653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2473,
    578, 0, 1004, 0, 1353, 885, 347, 0, 0, 0, 0, 2849, 0, 1818, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922, 0, 2786, 0, 0,
    0, 2066, 2866, 2833, 0, 555, 1659, 0, 0, 0, 1729, 0, 0, 1095, 2700, 1002,
    0, 1919, 1712, 2441, 1465, 1674, 0, 1984, 0, 0, 2344, 1070, 0, 1661, 0, 0,
    0, 766, 0, 0, 0, 161, 0, 0, 1738, 652, 2572, 0, 0, 999, 0, 1810,
    1093, 2378, 463, 0, 0, 0, 0, 0, 0, 2067, 2684, 1001, 0, 0, 2873, 0,
    0, 0, 0, 2576, 0, 0, 0, 0, 0, 0, 0, 0, 1409, 2551, 0, 0,
    0, 0, 0, 252, 0, 1580, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2750, 0,
    0, 0, 0, 0, 1562, 394, 1769, 0, 2743, 236, 0, 337, 0, 0, 559, 0,
    0, 0, 0, 0, 2084, 0, 1807, 1884, 450, 1262, 0, 847, 0, 51, 0, 1249,
    0, 0, 0, 1456, 0, 0, 0, 0, 597, 1248, 1645, 2092, 1507, 0, 0, 0,
    0, 789, 136, 1635, 0, 0, 1410, 0, 2706, 0, 1745, 0, 1636, 1195, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2001, 0, 2927, 0, 1936,
    2198, 0, 0, 0, 0, 0, 0, 1060, 1878, 0, 1715, 0, 0, 0, 0, 0,
    0, 2453, 0, 660, 0, 0, 0, 977, 0, 936, 0, 0, 0, 2841, 0, 2523,
    0, 2858, 1289, 0, 0, 0, 0, 0, 0, 2229, 1875, 241, 311, 0, 0, 0,
    2192, 0, 1238, 0, 2213, 0, 0, 0, 0, 1274, 1446, 2995, 1265, 2415, 0, 0,
    0, 0, 2534, 1828, 2558, 716, 2631, 0, 0, 0, 844, 2118, 0, 0, 2641, 0,
    0, 0, 0, 307, 1462, 0, 0, 0, 0, 697, 0, 0, 0, 2842, 268, 455,
    2297, 0, 2156, 0, 0, 2744, 0, 0, 447, 213, 0, 0, 0, 44, 1682, 1352,
    949, 2320, 2105, 2366, 2371, 0, 0, 1826, 0, 0, 0, 460, 108, 25, 2235, 2779,
    933, 2909, 2180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 426, 0, 0, 22,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2836, 0, 0, 1196, 0,
    2380, 1883, 0, 0, 0, 0, 1325, 0, 0, 0, 1658, 137, 2391, 0, 0, 913,
    0, 1031, 1179, 2047, 2159, 0, 0, 0, 1804, 0, 0, 0, 1770, 2157, 0, 0,
    1212, 1876, 0, 2023, 0, 1332, 2813, 0, 0, 0, 0, 0, 0, 561, 614, 2508,
    0, 0, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1995, 0, 1290, 1466, 52, 2497, 0, 0, 0, 2877, 0,
    0, 547, 0, 1699, 990, 1574, 1704, 2444, 0, 522, 88, 0, 0, 0, 0, 310,
    1400, 0, 0, 0, 0, 676, 1018, 0, 662, 0, 0, 0, 0, 0, 0, 0,
    1083, 0, 0, 0, 1087, 0, 0, 2757, 894, 0, 66, 0, 0, 1503, 30, 1569,
    2899, 1734, 2891, 0, 0, 1958, 2677, 0, 1398, 2954, 0, 0, 0, 0, 1829, 1887,
    0, 0, 0, 0, 2881, 1068, 1119, 1933, 2174, 986, 2208, 0, 0, 2106, 0, 0,
    0, 1840, 0, 316, 0, 641, 2785, 322, 302, 0, 0, 0, 274, 0, 0, 0,
    1502, 0, 15, 0, 1663, 0, 0, 0, 955, 635, 0, 0, 0, 0, 0, 2920,
    2730, 0, 1150, 0, 0, 0, 0, 0, 0, 2798, 0, 1050, 0, 0, 2440, 0,
    0, 0, 2540, 3005, 693, 0, 796, 1295, 1288, 0, 0, 0, 2220, 0, 0, 383,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1854, 2513, 2713, 55, 0, 0,
    0, 788, 0, 0, 2795, 0, 772, 0, 0, 0, 1897, 0, 0, 0, 0, 0,
    0, 1024, 0, 0, 0, 2613, 0, 0, 64, 782, 0, 0, 1245, 0, 0, 0,
    0, 2756, 0, 0, 0, 0, 0, 1437, 0, 0, 0, 491, 0, 1270, 0, 0,
    0, 1177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1944,
    0, 1493, 0, 2997, 2496, 0, 2504, 0, 2335, 0, 2487, 0, 1013, 0, 1476, 2634,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2831, 2111, 0, 0, 1460, 0, 41,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2884, 410, 0, 1482, 808, 0, 0,
    0, 0, 1527, 1077, 0, 1583, 2072, 0, 0, 0, 860, 0, 928, 1103, 1136, 437,
    0, 0, 0, 0, 0, 0, 0, 0, 2599, 0, 0, 856, 1718, 0, 2475, 413,
    98, 0, 0, 2936, 0, 0, 0, 0, 0, 0, 531, 0, 0, 0, 2777, 0,
    0, 462, 0, 0, 0, 1226, 2223, 2399, 0, 400, 879, 1891, 292, 2804, 2898, 1908,
    0, 0, 0, 0, 1091, 1178, 0, 0, 0, 0, 2794, 0, 0, 0, 865, 0,
    0, 0, 1841, 2703, 0, 0, 0, 2163, 0, 0, 1821, 1830, 0, 2668, 2314, 2694,
    1273, 375, 0, 329, 1519, 0, 0, 0, 0, 0, 0, 0, 0, 1081, 1342, 0,
    0, 132, 0, 0, 2716, 1114, 323, 1533, 1469, 1591, 1016, 2125, 1557, 2959, 0, 0,
    0, 2061, 0, 0, 385, 0, 0, 0, 0, 0, 0, 0, 0, 985, 1145, 0,
    0, 0, 0, 919, 0, 0, 0, 528, 0, 0, 279, 553, 1524, 1590, 0, 0,
    389, 717, 833, 0, 0, 0, 2652, 283, 2510, 1750, 2517, 2758, 2793, 0, 0, 0,
    1615, 0, 0, 0, 0, 0, 1943, 1515, 0, 0, 0, 0, 1722, 1861, 2505, 0,
    0, 649, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    472, 862, 0, 0, 0, 2356, 0, 0, 0, 2952, 0, 0, 0, 0, 0, 1609,
    0, 0, 0, 673, 0, 2346, 0, 0, 0, 154, 674, 0, 0, 2992, 0, 0,
    0, 0, 0, 2957, 0, 0, 0, 0, 38, 0, 0, 0, 0, 467, 2122, 0,
    0, 0, 0, 0, 0, 2062, 0, 0, 0, 188, 1853, 946, 2388, 0, 117, 2733,
    0, 576, 0, 0, 801, 1646, 56, 0, 0, 0, 0, 0, 0, 0, 340, 0,
    1181, 2237, 0, 0, 0, 0, 0, 0, 0, 0, 736, 0, 0, 2705, 2771, 0,
    0, 1860, 1886, 0, 0, 0, 0, 0, 0, 2318, 0, 0, 0, 0, 1417, 0,
    0, 1351, 1868, 2127, 0, 0, 0, 0, 0, 0, 1749, 0, 0, 828, 0, 0,
    0, 1584, 1500, 2247, 2259, 0, 2112, 2894, 0, 0, 0, 0, 2435, 630, 654, 2749,
    0, 0, 0, 0, 2079, 2522, 2053, 0, 0, 0, 0, 2290, 1364, 0, 0, 297,
    0, 658, 1405, 0, 0, 0, 827, 0, 2304, 2499, 286, 0, 0, 0, 0, 2646,
    1048, 2348, 0, 0, 0, 0, 0, 0, 0, 0, 921, 2709, 0, 0, 0, 0,
    1850, 0, 0, 0, 0, 0, 2207, 0, 0, 0, 0, 0, 0, 0, 271, 1135,
    0, 0, 0, 0, 0, 0, 0, 1693, 0, 0, 0, 0, 0, 235, 2442, 0,
    0, 0, 0, 2561, 0, 0, 0, 441, 1568, 1035, 2365, 2635, 0, 1848, 0, 1742,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 685, 0, 0, 0, 0, 0, 184,
    1079, 2135, 2943, 797, 1530, 0, 1085, 1843, 0, 0, 0, 1996, 0, 2445, 2181, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2370, 300, 0, 0, 0, 0,
    0, 2257, 2493, 0, 0, 0, 2726, 0, 0, 0, 0, 0, 0, 2432, 0, 0,
    0, 0, 0, 0, 2292, 0, 0, 0, 0, 0, 0, 176, 2152, 0, 96, 970,
    2967, 0, 0, 0, 2357, 0, 1758, 2488, 0, 0, 1873, 0, 0, 1766, 0, 0,
    2958, 0, 54, 0, 1914, 0, 0, 0, 477, 0, 0, 0, 0, 0, 2482, 2868,
    0, 0, 0, 0, 0, 1518, 1638, 0, 1314, 1097, 143, 313, 2541, 0, 0, 0,
    1962, 0, 1017, 1117, 1922, 1618, 2154, 737, 2402, 757, 0, 0, 267, 189, 2051, 0,
    0, 0, 0, 0, 295, 0, 2091, 0, 0, 0, 0, 2554, 0, 2303, 1977, 2140,
    2960, 0, 2261, 0, 704, 0, 0, 0, 2630, 0, 0, 0, 2288, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 707, 2354, 0, 0, 941, 0, 0, 0, 634,
    0, 0, 2352, 0, 0, 1956, 2830, 0, 482, 2917, 2585, 0, 0, 804, 2035, 0,
    0, 1534, 0, 0, 0, 0, 1080, 0, 0, 2728, 0, 440, 0, 0, 0, 1167,
    0, 0, 0, 0, 100, 0, 0, 486, 2211, 2206, 2283, 2336, 2526, 2809, 0, 1168,
    2267, 1452, 0, 1069, 0, 0, 0, 432, 2707, 0, 0, 0, 0, 0, 1779, 2727,
    0, 763, 0, 2338, 0, 1105, 2679, 0, 1551, 2734, 0, 0, 1719, 0, 0, 0,
    2064, 0, 0, 0, 0, 0, 1865, 276, 412, 2669, 1219, 0, 0, 0, 1109, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 703, 106, 0, 2691, 0, 0,
    0, 0, 2097, 0, 0, 2075, 0, 0, 0, 1665, 2438, 2998, 0, 0, 0, 942,
    0, 0, 0, 1418, 0, 1404, 512, 2263, 0, 0, 1751, 0, 1923, 1231, 0, 0,
    0, 0, 0, 1307, 0, 0, 0, 1653, 0, 2597, 1286, 0, 0, 1800, 2812, 1940,
    0, 200, 2548, 0, 0, 0, 0, 0, 0, 0, 2024, 0, 0, 0, 0, 0,
    0, 0, 1458, 1011, 0, 2427, 0, 0, 2403, 0, 2928, 0, 2218, 231, 1170, 1625,
    1441, 1945, 0, 0, 1009, 1874, 0, 0, 0, 0, 2409, 0, 0, 0, 443, 0,
    0, 0, 0, 0, 0, 0, 2828, 1639, 0, 0, 0, 0, 0, 1234, 425, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1824, 688, 0, 230, 2393, 0,
    0, 0, 0, 0, 223, 395, 1115, 1899, 2465, 2731, 175, 1849, 0, 0, 0, 1125,
    0, 0, 0, 0, 0, 1691, 0, 836, 0, 0, 0, 2306, 0, 0, 0, 0,
    1910, 0, 0, 0, 0, 924, 2284, 2241, 0, 1357, 0, 0, 0, 2589, 454, 0,
    1198, 2533, 0, 494, 2861, 0, 1481, 0, 0, 792, 0, 0, 0, 0, 0, 0,
    573, 1163, 0, 0, 0, 0, 0, 0, 0, 0, 181, 2408, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 305, 839, 2550, 911, 0, 0, 2217, 0, 0, 0, 0, 0, 0,
    0, 0, 2185, 0, 0, 0, 0, 2081, 1703, 0, 0, 0, 1610, 1498, 0, 0,
    0, 238, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 2234,
    767, 0, 0, 0, 2715, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1732,
    0, 2369, 0, 1384, 2506, 0, 1172, 0, 0, 0, 0, 0, 0, 0, 0, 1382,
    2074, 0, 549, 0, 0, 0, 0, 0, 0, 0, 0, 1607, 0, 0, 0, 0,
    0, 2150, 0, 0, 2095, 2175, 0, 1683, 2553, 0, 0, 0, 0, 0, 0, 1885,
    1597, 0, 2609, 1970, 0, 0, 0, 1304, 0, 0, 0, 0, 0, 1650, 0, 0,
    0, 2286, 0, 0, 1425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2982, 1427, 0, 0, 0, 1733, 0, 0, 1536, 0, 0, 0, 0, 0, 0, 1324,
    0, 0, 1338, 0, 0, 720, 0, 0, 0, 0, 0, 895, 2195, 0, 0, 0,
    314, 0, 0, 0, 0, 2821, 845, 0, 1396, 954, 0, 0, 0, 749, 0, 0,
    0, 761, 0, 0, 294, 0, 748, 1394, 1407, 0, 1074, 263, 2418, 0, 0, 205,
    0, 1228, 0, 1624, 1736, 2979, 2518, 0, 0, 0, 2022, 2113, 0, 0, 2501, 0,
    0, 61, 972, 1065, 0, 0, 1994, 0, 0, 14, 0, 0, 690, 1243, 2109, 0,
    0, 0, 1377, 1567, 0, 0, 0, 0, 0, 0, 1613, 0, 0, 1021, 2046, 0,
    0, 0, 0, 0, 1912, 864, 0, 0, 269, 0, 0, 0, 0, 0, 0, 2276,
    0, 376, 3002, 0, 2139, 2617, 0, 0, 0, 0, 0, 2723, 35, 0, 0, 0,
    0, 0, 0, 0, 0, 1378, 0, 0, 752, 0, 0, 0, 1341, 2968, 185, 2131,
    2355, 0, 0, 1363, 0, 0, 0, 0, 0, 0, 0, 817, 0, 0, 0, 382,
    2362, 0, 2664, 0, 0, 0, 0, 0, 0, 2901, 0, 0, 0, 0, 0, 0,
    0, 1451, 2789, 0, 2340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2784, 920,
    1857, 2688, 2775, 0, 2509, 0, 0, 0, 0, 1468, 1866, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1632, 0, 719, 0, 0, 0, 0, 0, 416, 1459, 0, 2240,
    0, 0, 0, 0, 60, 2100, 373, 0, 616, 0, 902, 0, 0, 0, 1833, 0,
    2121, 0, 0, 1014, 0, 0, 2071, 0, 402, 0, 0, 198, 2770, 2897, 93, 0,
    0, 0, 1225, 0, 0, 882, 0, 0, 0, 177, 0, 0, 830, 1037, 0, 0,
    0, 2880, 0, 975, 0, 0, 1099, 0, 0, 664, 2350, 1247, 0, 0, 0, 2429,
    0, 2003, 0, 315, 0, 2063, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2681, 0, 1644, 0, 0, 0, 0, 677, 0, 994, 0, 19, 0, 0, 0,
    0, 1203, 0, 2863, 1106, 1218, 2511, 0, 2242, 1250, 2911, 0, 980, 0, 0, 1767,
    0, 0, 0, 0, 742, 2536, 1775, 2537, 0, 2746, 0, 0, 0, 2721, 0, 0,
    0, 0, 0, 0, 0, 2266, 0, 2600, 0, 82, 0, 0, 1480, 0, 0, 0,
    180, 444, 0, 0, 0, 0, 273, 2224, 2827, 2417, 0, 0, 0, 0, 0, 1727,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 958, 2942, 0, 0,
    1457, 0, 0, 0, 0, 1373, 2699, 0, 0, 0, 0, 2183, 0, 0, 0, 0,
    0, 1563, 0, 0, 0, 404, 0, 2692, 1042, 952, 1497, 1631, 216, 0, 0, 0,
    0, 1746, 0, 0, 2268, 2225, 0, 0, 2162, 0, 0, 0, 0, 2545, 0, 0,
    0, 291, 0, 0, 0, 107, 0, 0, 1627, 0, 0, 0, 0, 2367, 159, 0,
    0, 0, 0, 636, 0, 0, 0, 0, 0, 0, 0, 2660, 0, 0, 0, 0,
    0, 1768, 2720, 0, 0, 428, 0, 731, 2404, 1953, 0, 1643, 0, 525, 518, 0,
    0, 0, 904, 2539, 0, 0, 2516, 0, 0, 0, 793, 0, 146, 357, 2054, 0,
    0, 0, 0, 0, 776, 0, 1558, 1777, 671, 907, 1932, 2791, 0, 354, 217, 1529,
    0, 288, 571, 2221, 794, 9, 0, 0, 0, 0, 563, 951, 0, 0, 0, 520,
    2373, 1320, 0, 0, 247, 0, 0, 0, 114, 1429, 0, 0, 0, 1495, 1701, 981,
    2416, 0, 0, 0, 1188, 1124, 0, 2552, 57, 420, 0, 2466, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1594, 2651, 0, 0, 0, 2912, 0, 1655, 2622,
    0, 0, 0, 2479, 592, 0, 0, 898, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1100, 240, 281, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 628, 0, 0, 0, 0, 2160, 0, 0, 0, 0, 1737, 1872,
    2177, 672, 529, 2148, 1241, 2413, 134, 0, 0, 47, 2134, 0, 0, 0, 2244, 0,
    0, 0, 0, 1130, 0, 0, 0, 2448, 0, 0, 0, 0, 937, 2608, 0, 0,
    580, 2672, 0, 1731, 37, 0, 0, 572, 0, 0, 0, 0, 0, 0, 0, 0,
    1356, 0, 0, 0, 0, 0, 287, 0, 0, 627, 779, 650, 242, 1764, 1443, 0,
    0, 0, 0, 0, 1329, 2171, 0, 0, 0, 2673, 0, 0, 2327, 2252, 0, 0,
    362, 0, 0, 0, 0, 2739, 0, 0, 0, 0, 1556, 0, 0, 0, 0, 0,
    0, 0, 0, 595, 1293, 644, 711, 0, 0, 0, 0, 2231, 2854, 140, 178, 0,
    0, 0, 12, 0, 0, 0, 0, 2191, 0, 910, 1263, 226, 0, 0, 168, 1374,
    1889, 2702, 2214, 229, 0, 0, 0, 0, 0, 764, 2665, 0, 0, 0, 0, 0,
    147, 1488, 0, 1964, 1380, 2222, 0, 0, 0, 0, 2258, 2586, 1706, 0, 445, 309,
    1747, 1846, 0, 0, 165, 0, 0, 2787, 0, 0, 0, 778, 0, 0, 0, 0,
    0, 1419, 0, 0, 0, 0, 0, 0, 613, 1007, 1713, 2978, 0, 1345, 2000, 2527,
    0, 1989, 0, 0, 1901, 0, 0, 0, 0, 0, 0, 608, 0, 0, 0, 0,
    0, 2666, 0, 0, 342, 1907, 0, 0, 0, 0, 0, 2938, 0, 0, 304, 0,
    0, 0, 0, 0, 0, 1300, 151, 0, 2918, 0, 1902, 0, 0, 0, 0, 0,
    319, 1744, 2037, 0, 0, 747, 0, 1948, 0, 2933, 0, 843, 1361, 1939, 1808, 0,
    0, 908, 0, 2216, 0, 0, 0, 0, 0, 0, 0, 733, 1973, 2659, 2671, 0,
    0, 0, 0, 0, 0, 388, 222, 848, 244, 1676, 2495, 1421, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1761, 0, 0, 128, 0, 0, 2603, 0, 0, 1239, 172,
    0, 0, 835, 0, 0, 0, 1652, 799, 1870, 806, 1968, 2425, 1390, 0, 0, 0,
    67, 0, 0, 1082, 1547, 2764, 0, 0, 0, 0, 0, 0, 760, 1449, 2467, 0,
    2007, 0, 0, 0, 1756, 0, 0, 0, 0, 0, 750, 1039, 0, 170, 0, 0,
    1268, 464, 1544, 0, 0, 101, 795, 899, 1979, 1062, 0, 0, 0, 0, 0, 0,
    0, 853, 0, 2104, 3003, 2790, 0, 0, 2032, 1492, 0, 2575, 2602, 0, 0, 0,
    195, 0, 0, 0, 0, 2717, 0, 2262, 2763, 0, 1051, 0, 0, 0, 0, 0,
    0, 1149, 1193, 1686, 2737, 0, 0, 1187, 0, 0, 0, 661, 0, 1318, 0, 406,
    0, 0, 32, 1593, 0, 0, 0, 0, 809, 0, 0, 0, 0, 1592, 0, 2856,
    0, 0, 1455, 0, 0, 2667, 0, 0, 0, 2307, 0, 0, 1869, 0, 0, 0,
    0, 0, 0, 481, 2595, 2811, 0, 0, 0, 0, 0, 2768, 0, 257, 1010, 2451,
    0, 1780, 0, 0, 0, 0, 0, 0, 224, 1271, 0, 2557, 0, 0, 457, 2209,
    1516, 0, 0, 0, 0, 0, 0, 0, 1337, 1952, 0, 0, 2843, 0, 0, 0,
    2359, 0, 0, 0, 0, 0, 0, 0, 0, 1555, 2028, 2270, 2655, 2096, 234, 1881,
    2940, 0, 0, 0, 0, 201, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1056, 0, 0, 0, 356, 0, 2568, 0, 2034, 0, 0, 0,
    0, 0, 0, 0, 3000, 897, 2431, 0, 0, 1617, 0, 0, 0, 0, 2372, 0,
    0, 0, 0, 0, 734, 0, 0, 164, 1651, 0, 0, 0, 1201, 0, 0, 0,
    0, 978, 0, 1785, 0, 0, 866, 1186, 1707, 2524, 0, 0, 0, 0, 1146, 1835,
    0, 0, 0, 28, 0, 2614, 0, 308, 475, 0, 0, 0, 0, 2521, 0, 0,
    1411, 2005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 391, 1157, 1831, 0, 0, 0, 1308, 1375, 0, 1208, 1347,
    2760, 1207, 2017, 0, 0, 0, 0, 0, 0, 0, 521, 0, 102, 1025, 1137, 1602,
    2065, 0, 2678, 80, 1909, 2528, 2882, 344, 0, 2006, 0, 83, 74, 0, 0, 138,
    2269, 324, 916, 0, 524, 2847, 0, 1946, 0, 0, 0, 1232, 968, 0, 0, 0,
    0, 0, 2021, 0, 541, 1673, 2481, 0, 751, 0, 2428, 0, 2627, 0, 0, 0,
    0, 0, 0, 0, 2993, 0, 0, 2807, 0, 0, 2980, 0, 0, 0, 0, 2837,
    1023, 0, 0, 0, 0, 0, 0, 2196, 0, 2924, 2329, 1336, 0, 0, 0, 0,
    0, 1726, 0, 0, 0, 0, 0, 0, 0, 2549, 0, 2615, 0, 0, 0, 0,
    0, 2751, 0, 0, 0, 2144, 0, 0, 0, 0, 560, 1416, 2050, 1678, 369, 0,
    411, 2182, 1896, 723, 0, 0, 0, 0, 0, 1302, 197, 687, 1028, 1809, 1108, 2319,
    0, 0, 150, 1805, 0, 0, 0, 0, 0, 0, 0, 0, 718, 0, 0, 0,
    0, 669, 0, 2921, 2695, 0, 0, 1855, 0, 0, 0, 0, 0, 0, 1030, 1654,
    657, 2543, 1564, 298, 1619, 2461, 2566, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2070, 69, 1206, 0, 0, 976, 0, 0, 0, 1197, 1278, 912, 995, 0, 0, 0,
    1795, 846, 0, 0, 0, 1190, 2818, 0, 0, 0, 0, 0, 0, 0, 0, 2322,
    0, 0, 1741, 0, 253, 0, 0, 0, 0, 0, 2986, 0, 0, 0, 2966, 0,
    0, 0, 0, 0, 0, 0, 0, 745, 959, 0, 0, 1991, 0, 0, 1586, 1987,
    0, 0, 0, 166, 1372, 0, 1339, 587, 891, 1577, 1797, 2080, 2420, 2146, 2489, 2663,
    2851, 0, 0, 0, 609, 2662, 0, 0, 0, 0, 637, 0, 0, 0, 123, 285,
    0, 0, 0, 0, 0, 1630, 0, 0, 1728, 2796, 0, 0, 221, 535, 2390, 0,
    127, 144, 2293, 2896, 2166, 116, 0, 2822, 0, 39, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2126, 0, 0, 2060, 0, 0, 2468, 0, 0, 0, 1827,
    884, 0, 694, 2747, 115, 0, 0, 681, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 0, 759, 1344, 2903,
    0, 0, 0, 1708, 2904, 0, 0, 0, 0, 0, 0, 0, 0, 2, 914, 0,
    0, 1882, 0, 0, 0, 2337, 0, 0, 2633, 0, 0, 0, 0, 0, 0, 1681,
    0, 0, 0, 931, 448, 1386, 1550, 0, 0, 0, 0, 0, 0, 1803, 0, 2184,
    0, 0, 2056, 0, 87, 2981, 2186, 517, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1200, 207, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1716, 0, 1155, 2295, 2316, 1986, 0, 2647, 0, 1834, 2199, 2368, 0, 0,
    0, 2547, 0, 405, 2351, 0, 296, 0, 0, 1921, 0, 0, 211, 374, 386, 1280,
    0, 0, 0, 0, 0, 701, 0, 0, 869, 0, 0, 0, 0, 780, 0, 0,
    0, 0, 0, 0, 706, 0, 0, 1947, 423, 2149, 0, 973, 0, 0, 1036, 996,
    2683, 237, 2519, 0, 1546, 0, 0, 2136, 599, 2470, 0, 1929, 2690, 0, 0, 0,
    0, 816, 1216, 2013, 993, 2577, 0, 0, 0, 0, 0, 45, 2463, 190, 1276, 1690,
    278, 0, 0, 0, 886, 0, 0, 2422, 569, 1371, 0, 0, 1538, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 984, 0, 0, 0, 0, 0, 0, 1064,
    1525, 0, 0, 0, 0, 679, 1599, 0, 810, 1598, 2202, 2643, 0, 1000, 0, 0,
    0, 0, 0, 0, 504, 0, 545, 429, 0, 0, 0, 0, 0, 1573, 36, 514,
    2676, 0, 0, 876, 666, 883, 1543, 2342, 2985, 0, 1589, 0, 0, 0, 0, 1311,
    2200, 2564, 0, 0, 0, 0, 0, 0, 2574, 0, 0, 489, 0, 365, 0, 1748,
    0, 0, 0, 1121, 0, 0, 0, 0, 1272, 0, 243, 881, 1005, 17, 0, 0,
    1992, 40, 0, 0, 0, 0, 1033, 0, 0, 0, 1689, 1903, 1297, 2829, 2755, 0,
    0, 0, 0, 0, 0, 2913, 0, 0, 0, 0, 675, 63, 2205, 3001, 0, 0,
    1388, 0, 2275, 0, 0, 0, 1428, 1395, 0, 0, 0, 0, 419, 0, 0, 0,
    1490, 1222, 0, 0, 0, 1608, 0, 1506, 0, 0, 0, 709, 896, 1888, 2228, 0,
    1076, 0, 0, 0, 965, 0, 7, 0, 2164, 0, 0, 1600, 0, 0, 0, 0,
    2708, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 1710, 0, 0, 0, 1252,
    1553, 686, 1504, 888, 1575, 0, 2379, 1799, 368, 1806, 2583, 0, 0, 0, 0, 0,
    0, 0, 1254, 1931, 824, 1327, 0, 0, 0, 0, 403, 0, 0, 0, 2250, 0,
    0, 567, 0, 0, 0, 818, 2799, 0, 0, 0, 944, 0, 1705, 0, 0, 2085,
    2353, 0, 1142, 0, 2485, 0, 1321, 1385, 0, 0, 0, 0, 0, 0, 875, 196,
    2569, 0, 121, 1687, 0, 593, 0, 0, 0, 0, 0, 0, 0, 0, 1169, 158,
    603, 1813, 803, 2477, 2132, 0, 640, 0, 0, 0, 0, 1334, 539, 0, 0, 111,
    0, 0, 16, 0, 476, 2423, 0, 1369, 0, 1549, 2282, 0, 1122, 0, 0, 0,
    0, 0, 0, 0, 0, 607, 0, 0, 0, 0, 714, 0, 0, 407, 0, 0,
    452, 0, 0, 0, 0, 0, 2919, 208, 0, 0, 0, 0, 870, 0, 325, 0,
    0, 0, 2115, 854, 1859, 1667, 1535, 2395, 0, 0, 1626, 182, 2857, 1138, 0, 1560,
    1120, 1366, 1367, 1660, 0, 0, 0, 0, 0, 0, 2839, 0, 2014, 2158, 2915, 1467,
    2093, 2645, 1892, 148, 582, 840, 905, 1003, 2016, 2345, 2476, 0, 812, 1649, 1214, 2905,
    0, 0, 0, 1856, 0, 0, 0, 49, 575, 1976, 0, 1616, 0, 483, 0, 0,
    629, 0, 43, 1961, 0, 0, 0, 0, 0, 112, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2640, 0, 0, 0,
    0, 0, 1539, 0, 0, 0, 0, 0, 0, 0, 0, 2411, 2042, 2682, 0, 0,
    0, 2397, 0, 622, 0, 0, 2973, 713, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1038, 1725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2190,
    2778, 0, 1162, 34, 0, 0, 0, 0, 1171, 0, 0, 1107, 0, 0, 0, 381,
    0, 0, 0, 1918, 1165, 0, 135, 2083, 2147, 2710, 0, 0, 0, 1782, 2302, 0,
    2573, 624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119,
    0, 0, 0, 0, 1389, 1264, 822, 500, 2078, 2972, 0, 0, 0, 0, 0, 0,
    2738, 233, 724, 0, 591, 351, 1816, 0, 0, 0, 0, 0, 1776, 1034, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 408, 969, 2383, 503, 0, 0, 0, 0, 0,
    0, 399, 2332, 1442, 1628, 683, 1393, 0, 0, 0, 1582, 0, 932, 0, 2194, 0,
    245, 2215, 0, 0, 1792, 1623, 0, 1669, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 638, 0, 465, 2331, 2515, 118, 0, 0, 0, 0, 0, 533, 960, 0,
    0, 0, 0, 0, 0, 2048, 502, 2343, 2588, 0, 0, 2015, 0, 0, 0, 800,
    1331, 579, 0, 0, 2876, 0, 0, 0, 0, 0, 0, 665, 0, 0, 0, 0,
    139, 2189, 0, 0, 0, 2049, 2317, 0, 0, 0, 0, 0, 0, 2419, 2076, 2846,
    0, 0, 0, 1191, 0, 8, 2179, 0, 0, 0, 0, 0, 0, 499, 0, 0,
    979, 0, 0, 0, 0, 938, 0, 1423, 0, 0, 0, 0, 187, 0, 0, 0,
    0, 2722, 0, 0, 0, 0, 0, 0, 0, 79, 1796, 0, 461, 508, 301, 1620,
    2102, 1596, 1679, 1292, 631, 655, 1720, 967, 1911, 1316, 209, 798, 2161, 2478, 2963, 0,
    0, 0, 0, 0, 0, 621, 831, 983, 1464, 0, 0, 0, 0, 0, 0, 0,
    2530, 458, 0, 0, 0, 0, 370, 0, 0, 0, 0, 415, 2593, 2824, 0, 0,
    0, 1774, 0, 0, 0, 0, 2233, 0, 0, 0, 0, 0, 0, 2153, 0, 0,
    2544, 0, 2774, 0, 0, 2238, 2860, 0, 0, 149, 333, 1926, 438, 1223, 421, 2819,
    4, 2057, 2044, 877, 2227, 832, 1963, 2754, 0, 1075, 0, 0, 0, 0, 2172, 813,
    0, 2333, 546, 0, 2278, 0, 0, 0, 0, 1110, 0, 0, 0, 0, 2396, 0,
    2680, 0, 0, 0, 1548, 0, 0, 2108, 0, 2712, 0, 927, 0, 0, 261, 0,
    0, 0, 0, 849, 0, 0, 1128, 0, 0, 0, 2089, 0, 0, 0, 2773, 0,
    0, 2578, 1612, 169, 544, 1258, 2334, 0, 925, 0, 2816, 0, 0, 239, 2769, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2944, 0, 2456, 0, 0, 0, 0, 0,
    0, 623, 0, 0, 0, 1688, 643, 696, 0, 0, 0, 1880, 2945, 0, 1401, 0,
    0, 0, 0, 0, 2783, 0, 0, 1581, 0, 2120, 0, 0, 0, 0, 0, 783,
    0, 0, 0, 0, 0, 0, 0, 2689, 1472, 2926, 0, 0, 0, 0, 0, 0,
    260, 1182, 0, 0, 0, 0, 0, 0, 2253, 0, 0, 0, 0, 0, 0, 0,
    480, 113, 0, 0, 171, 2142, 0, 346, 0, 0, 0, 0, 0, 887, 0, 0,
    1832, 0, 1905, 1672, 0, 0, 0, 0, 0, 618, 1778, 0, 0, 0, 0, 2443,
    0, 1662, 68, 0, 988, 2041, 2375, 1491, 2474, 0, 0, 0, 1431, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 581, 0, 0, 0,
    0, 2249, 0, 0, 2439, 0, 0, 0, 0, 345, 739, 2949, 0, 0, 0, 0,
    89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2810, 0, 2719, 1432,
    0, 0, 2736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2401, 0,
    1993, 0, 505, 0, 360, 361, 495, 819, 1622, 1765, 152, 1967, 0, 0, 0, 0,
    10, 453, 1213, 874, 1412, 0, 620, 0, 0, 0, 0, 0, 2629, 2867, 0, 0,
    0, 0, 0, 2853, 0, 527, 0, 0, 0, 0, 1153, 0, 0, 974, 0, 1148,
    1192, 1578, 1938, 0, 0, 0, 0, 0, 0, 1158, 0, 2374, 0, 1402, 2845, 0,
    1370, 377, 680, 0, 0, 2457, 0, 0, 0, 1702, 684, 0, 0, 0, 387, 725,
    0, 0, 0, 589, 0, 1496, 0, 0, 0, 0, 0, 0, 0, 2437, 262, 0,
    0, 0, 605, 1058, 2869, 0, 0, 99, 678, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2434, 0, 917, 0, 0, 0, 1671, 2107, 0, 755, 0, 0, 0, 1313,
    2591, 1572, 0, 1041, 695, 0, 0, 0, 0, 0, 173, 2308, 2782, 0, 557, 379,
    0, 86, 1762, 1730, 0, 1957, 2170, 2058, 0, 2855, 0, 0, 0, 868, 0, 0,
    1893, 0, 2254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 254,
    0, 1942, 1439, 0, 186, 0, 0, 1139, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2674, 0, 1836, 2055, 0, 841, 0, 0, 0, 1217, 0, 0, 670, 956, 1895,
    0, 0, 2137, 0, 0, 0, 0, 0, 2486, 0, 0, 2939, 0, 0, 0, 2984,
    0, 0, 0, 1927, 1012, 0, 0, 1266, 0, 0, 0, 3004, 0, 0, 2649, 0,
    0, 355, 0, 1032, 0, 0, 0, 0, 1794, 0, 0, 532, 0, 0, 1585, 0,
    0, 2385, 604, 0, 0, 0, 0, 1184, 284, 1257, 1773, 0, 0, 0, 0, 2039,
    0, 0, 0, 0, 0, 1842, 0, 2701, 0, 682, 0, 0, 698, 0, 1812, 0,
    0, 0, 0, 0, 0, 507, 0, 0, 0, 1067, 1990, 0, 2840, 1044, 0, 0,
    0, 2124, 0, 0, 2313, 0, 2219, 1588, 1657, 1983, 0, 0, 2838, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 906, 275, 0, 0, 0, 0, 0, 775, 0, 0, 0, 1101, 1787, 0, 0,
    2309, 823, 327, 1088, 2446, 0, 0, 0, 0, 1235, 863, 2187, 2908, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1740, 0, 0, 0, 0, 802, 2864, 0,
    0, 2975, 0, 935, 966, 0, 0, 0, 0, 1045, 633, 0, 0, 0, 251, 0,
    0, 0, 0, 0, 0, 11, 1540, 2059, 1684, 0, 0, 2780, 0, 1537, 2296, 0,
    1134, 890, 0, 0, 2825, 771, 2188, 2632, 542, 2832, 2761, 2930, 0, 0, 0, 1974,
    1486, 0, 0, 0, 0, 2460, 2932, 0, 0, 0, 753, 0, 0, 0, 0, 0,
    838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 384, 0, 0, 0, 2724, 0,
    0, 2377, 0, 0, 378, 0, 0, 0, 0, 0, 0, 2987, 0, 0, 2759, 0,
    0, 0, 2950, 0, 0, 1294, 1298, 0, 0, 0, 2766, 0, 2951, 0, 0, 1698,
    1954, 2687, 0, 0, 0, 0, 0, 667, 0, 0, 0, 0, 0, 1696, 2514, 0,
    0, 471, 1474, 2910, 0, 0, 0, 0, 78, 653, 0, 0, 277, 0, 0, 0,
    0, 0, 0, 85, 939, 0, 0, 0, 249, 1368, 1709, 1739, 0, 570, 606, 2193,
    0, 0, 0, 0, 689, 0, 1399, 2991, 0, 1176, 0, 0, 336, 2026, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2729, 0, 0, 0, 2130, 259, 0,
    0, 0, 0, 0, 0, 0, 129, 0, 0, 0, 2639, 1664, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1552, 805, 2492, 930, 0, 0, 0, 1839, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 202, 1132, 1183, 0, 348, 2204, 0, 0, 1951,
    2321, 2661, 1784, 0, 0, 0, 0, 0, 1094, 264, 1055, 0, 0, 1118, 2298, 0,
    0, 2969, 0, 0, 0, 0, 0, 0, 484, 1026, 120, 2792, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6, 807, 0, 0, 2405, 0, 0, 0, 1256, 0,
    548, 2529, 0, 0, 0, 431, 2030, 0, 282, 0, 0, 0, 0, 0, 0, 0,
    2718, 0, 352, 728, 2277, 0, 0, 0, 2358, 2294, 0, 0, 2776, 0, 0, 0,
    0, 564, 0, 0, 647, 1717, 0, 0, 2570, 0, 0, 0, 1049, 48, 0, 2844,
    0, 1621, 0, 1126, 1251, 2029, 0, 1303, 765, 478, 726, 787, 1240, 0, 821, 2990,
    0, 1237, 0, 0, 2087, 1997, 0, 0, 0, 2305, 992, 0, 0, 1877, 0, 0,
    0, 1073, 0, 0, 0, 0, 0, 1801, 1259, 0, 0, 0, 1052, 0, 0, 0,
    0, 0, 0, 1199, 0, 0, 1343, 0, 0, 0, 2542, 0, 353, 0, 1376, 0,
    2009, 0, 1743, 0, 0, 0, 0, 0, 1783, 0, 103, 2805, 2324, 0, 0, 0,
    0, 1387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    343, 656, 0, 0, 814, 193, 1340, 1511, 1759, 756, 1579, 2246, 0, 0, 692, 0,
    0, 0, 0, 997, 1420, 0, 0, 2875, 0, 0, 0, 963, 0, 0, 0, 0,
    0, 2145, 0, 1362, 0, 46, 0, 0, 0, 0, 648, 0, 1819, 0, 0, 998,
    1392, 0, 2315, 0, 0, 0, 0, 2820, 0, 0, 321, 926, 1317, 2628, 2086, 0,
    0, 0, 0, 1470, 2025, 0, 785, 0, 0, 0, 0, 65, 536, 1358, 0, 0,
    0, 2364, 0, 2280, 2449, 0, 509, 0, 0, 0, 2686, 0, 0, 0, 0, 0,
    0, 0, 0, 1054, 0, 0, 0, 0, 0, 2033, 0, 1, 0, 1319, 0, 0,
    0, 0, 0, 1454, 0, 2989, 0, 0, 1484, 2895, 0, 0, 0, 2642, 0, 0,
    0, 0, 1817, 0, 0, 0, 2817, 0, 0, 0, 0, 0, 1937, 0, 0, 0,
    2458, 768, 0, 470, 769, 299, 2889, 0, 0, 2605, 0, 0, 0, 0, 157, 0,
    0, 0, 0, 228, 0, 0, 2748, 0, 0, 0, 1863, 0, 2255, 2532, 0, 1447,
    2871, 2610, 1904, 0, 0, 2538, 0, 0, 0, 0, 0, 0, 0, 0, 948, 1066,
    1656, 0, 0, 1640, 366, 1760, 0, 0, 1098, 0, 550, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2452, 1381, 0, 0, 0, 0, 1173, 0, 1898, 612, 2256, 851,
    602, 2503, 358, 331, 2697, 2835, 2852, 0, 0, 0, 0, 0, 0, 642, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 153, 918, 947, 349, 1915, 1059, 2311, 0, 392,
    0, 0, 0, 0, 0, 398, 0, 2210, 2559, 1143, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2469, 479, 2090, 0, 0, 1499, 0, 0,
    0, 0, 0, 0, 0, 1521, 0, 0, 0, 0, 0, 0, 668, 0, 0, 2772,
    0, 0, 0, 2797, 0, 0, 409, 0, 2587, 0, 0, 0, 0, 0, 0, 0,
};
