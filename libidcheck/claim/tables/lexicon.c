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
    "\340\270\204\340\270\243\340\270\271"
    "\340\270\210\340\271\215\340\270\262\340\270\201\340\270\261\340\270\224"
    "\340\270\212\340\271\210\340\270\262\340\270\207"
    "\340\270\227\340\270\265\340\271\210\340\270\233\340\270\243\340\270\266\340\270\201\340\270\251\340\270\262"
    "\340\270\230\340\270\231\340\270\262\340\270\204\340\270\262\340\270\243"
    "\340\270\231\340\270\261\340\270\201\340\270\232\340\270\261\340\270\215\340\270\212\340\270\265"
    "\340\270\231\340\270\261\340\270\201\340\270\236\340\270\261\340\270\222\340\270\231\340\270\262"
    "\340\270\231\340\270\261\340\270\201\340\270\247\340\270\264\340\271\200\340\270\204\340\270\243\340\270\262\340\270\260\340\270\253\340\271\214"
    "\340\270\231\340\270\261\340\270\201\340\270\250\340\270\266\340\270\201\340\270\251\340\270\262\340\270\235\340\270\266\340\270\201\340\270\207\340\270\262\340\270\231"
    "\340\270\231\340\270\261\340\270\201\340\270\255\340\270\255\340\270\201\340\271\201\340\270\232\340\270\232"
    "\340\270\232\340\270\243\340\270\264\340\270\251\340\270\261\340\270\227"
    "\340\270\233\340\270\243\340\270\264\340\270\215\340\270\215\340\270\262\340\270\225\340\270\243\340\270\265"
    "\340\270\233\340\270\243\340\270\264\340\270\215\340\270\215\340\270\262\340\271\200\340\270\255\340\270\201"
    "\340\270\233\340\270\243\340\270\264\340\270\215\340\270\215\340\270\262\340\271\202\340\270\227"
    "\340\270\234\340\270\271\340\271\211\340\270\210\340\270\261\340\270\224\340\270\201\340\270\262\340\270\243"
    "\340\270\234\340\270\271\340\271\211\340\270\212\340\271\210\340\270\247\340\270\242"
    "\340\270\234\340\270\271\340\271\211\340\270\255\340\271\215\340\270\262\340\270\231\340\270\247\340\270\242\340\270\201\340\270\262\340\270\243"
    "\340\270\236\340\270\231\340\270\261\340\270\201\340\270\207\340\270\262\340\270\231"
    "\340\270\241\340\270\253\340\270\262\340\270\212\340\270\231"
    "\340\270\241\340\270\253\340\270\262\340\270\247\340\270\264\340\270\227\340\270\242\340\270\262\340\270\245\340\270\261\340\270\242"
    "\340\270\247\340\270\264\340\270\227\340\270\242\340\270\262\340\270\245\340\270\261\340\270\242"
    "\340\270\247\340\270\264\340\270\250\340\270\247\340\270\201\340\270\243"
    "\340\270\247\340\270\264\340\270\250\340\270\247\340\270\201\340\270\243\340\270\243\340\270\241\340\270\250\340\270\262\340\270\252\340\270\225\340\270\243\340\270\232\340\270\261\340\270\223\340\270\221\340\270\264\340\270\225"
    "\340\270\252\340\270\226\340\270\262\340\270\232\340\270\261\340\270\231"
    "\340\270\253\340\270\261\340\270\247\340\270\253\340\270\231\340\271\211\340\270\262"
    "\340\270\253\340\271\211\340\270\262\340\270\207\340\270\253\340\270\270\340\271\211\340\270\231\340\270\252\340\271\210\340\270\247\340\270\231"
    "\340\270\255\340\270\262\340\270\210\340\270\262\340\270\243\340\270\242\340\271\214"
    "\340\271\200\340\270\210\340\271\211\340\270\262\340\270\253\340\270\231\340\271\211\340\270\262\340\270\227\340\270\265\340\271\210"
    "\340\271\202\340\270\233\340\270\243\340\271\201\340\270\201\340\270\243\340\270\241\340\271\200\340\270\241\340\270\255\340\270\243\340\271\214"
    "\340\271\202\340\270\243\340\270\207\340\271\200\340\270\243\340\270\265\340\270\242\340\270\231"
    "\343\202\242\343\202\267\343\202\271\343\202\277\343\203\263\343\203\210"
    "\343\202\242\343\203\211\343\203\237\343\203\213\343\202\271\343\203\210\343\203\254\343\203\274\343\202\277\343\203\274"
    "\343\202\242\343\203\212\343\203\252\343\202\271\343\203\210"
    "\343\202\242\343\203\274\343\202\255\343\203\206\343\202\257\343\203\210"
    "\343\202\244\343\203\263\343\202\277\343\203\274\343\203\263"
    "\343\202\250\343\203\263\343\202\270\343\203\213\343\202\242"
    "\343\202\252\343\203\232\343\203\254\343\203\274\343\202\277\343\203\274"
    "\343\202\260\343\203\253\343\203\274\343\203\227"
    "\343\202\263\343\203\263\343\202\265\343\203\253\343\202\277\343\203\263\343\203\210"
    "\343\202\271\343\203\232\343\202\267\343\203\243\343\203\252\343\202\271\343\203\210"
    "\343\203\206\343\202\271\343\202\277\343\203\274"
    "\343\203\207\343\202\243\343\203\254\343\202\257\343\202\277\343\203\274"
    "\343\203\207\343\202\266\343\202\244\343\203\212\343\203\274"
    "\343\203\207\343\203\231\343\203\255\343\203\203\343\203\221\343\203\274"
    "\343\203\227\343\203\255\343\202\260\343\203\251\343\203\236"
    "\343\203\227\343\203\255\343\202\260\343\203\251\343\203\236\343\203\274"
    "\343\203\233\343\203\274\343\203\253\343\203\207\343\202\243\343\203\263\343\202\260\343\202\271"
    "\343\203\236\343\203\215\343\202\270\343\203\243\343\203\274"
    "\343\203\236\343\203\215\343\203\274\343\202\270\343\203\243\343\203\274"
    "\343\203\252\343\203\274\343\203\200\343\203\274"
    "\344\270\223\345\221\230"
    "\344\270\223\347\247\221"
    "\344\270\232\345\212\241\345\221\230"
    "\344\270\255\345\255\246"
    "\344\270\255\345\255\270"
    "\344\270\255\345\277\203"
    "\344\270\273\344\273\273"
    "\344\270\273\344\273\273\347\240\224\347\251\266\345\223\241"
    "\344\270\273\345\270\255"
    "\344\270\273\347\256\241"
    "\344\272\213\345\212\241\346\211\200"
    "\344\272\213\345\213\231"
    "\344\272\213\345\213\231\346\211\200"
    "\344\273\243\350\241\250"
    "\344\274\201\344\270\232"
    "\344\274\201\346\245\255"
    "\344\274\232\347\244\276"
    "\344\274\232\350\256\241"
    "\344\274\240\345\252\222"
    "\344\277\202\351\225\267"
    "\344\277\241\346\201\257\346\212\200\346\234\257"
    "\344\277\256\345\243\253"
    "\344\277\256\345\243\253\350\252\262\347\250\213"
    "\345\205\254\345\217\270"
    "\345\207\206\346\225\231\346\216\210"
    "\345\207\272\347\211\210\347\244\276"
    "\345\210\206\346\236\220\345\270\210"
    "\345\210\233\345\247\213\344\272\272"
    "\345\211\257\346\200\273"
    "\345\212\251\346\225\231"
    "\345\212\251\347\220\206"
    "\345\214\273\345\270\253"
    "\345\214\273\347\224\237"
    "\345\214\273\351\231\242"
    "\345\215\224\344\274\232"
    "\345\215\232\345\243\253"
    "\345\215\232\345\243\253\345\220\216"
    "\345\215\232\345\243\253\350\252\262\347\250\213"
    "\345\217\226\347\267\240\345\275\271"
    "\345\220\210\344\274\231\344\272\272"
    "\345\220\210\345\220\214\344\274\232\347\244\276"
    "\345\220\210\350\263\207\344\274\232\347\244\276"
    "\345\225\206\344\272\213"
    "\345\225\206\350\241\214"
    "\345\226\266\346\245\255\346\213\205\345\275\223"
    "\345\226\266\346\245\255\350\201\267"
    "\345\237\272\351\207\221\344\274\232"
    "\345\244\247\344\270\223"
    "\345\244\247\345\255\246"
    "\345\244\247\345\255\246\351\231\242"
    "\345\244\247\345\255\270"
    "\345\255\246\345\243\253"
    "\345\255\246\346\240\241"
    "\345\255\246\351\231\242"
    "\345\255\270\345\243\253"
    "\345\255\270\346\240\241"
    "\345\255\270\351\231\242"
    "\345\256\236\344\271\240\347\224\237"
    "\345\260\202\351\226\200\345\255\246\346\240\241"
    "\345\260\210\347\247\221"
    "\345\267\245\344\275\234\345\256\244"
    "\345\267\245\345\216\202"
    "\345\267\245\345\273\240"
    "\345\267\245\346\245\255\346\211\200"
    "\345\267\245\347\250\213\345\270\210"
    "\345\267\245\347\250\213\345\270\253"
    "\345\272\227\351\225\267"
    "\345\272\227\351\225\277"
    "\345\274\200\345\217\221"
    "\345\275\271\346\211\200"
    "\345\276\213\345\270\210"
    "\346\200\273\347\233\221"
    "\346\200\273\347\273\217\347\220\206"
    "\346\200\273\350\243\201"
    "\346\212\200\345\270\210"
    "\346\212\200\345\270\253"
    "\346\212\200\346\234\257\345\221\230"
    "\346\212\200\350\241\223\350\200\205"
    "\346\212\244\345\243\253"
    "\346\213\205\345\275\223"
    "\346\225\231\345\270\210"
    "\346\225\231\346\216\210"
    "\346\225\231\350\253\255"
    "\346\234\203\350\250\210"
    "\346\234\211\351\231\220"
    "\346\234\211\351\231\220\344\274\232\347\244\276"
    "\346\234\254\347\247\221"
    "\346\234\254\351\203\250\351\225\267"
    "\346\236\266\346\236\204\345\270\210"
    "\346\240\252\345\274\217\344\274\232\347\244\276"
    "\346\245\255\345\213\231\345\223\241"
    "\346\254\241\351\225\267"
    "\346\272\226\345\255\246\345\243\253"
    "\347\217\255\344\270\273\344\273\273"
    "\347\224\242\345\223\201"
    "\347\227\205\351\231\242"
    "\347\234\213\350\255\267\345\270\253"
    "\347\237\255\346\234\237\345\244\247\345\255\246"
    "\347\240\224\347\251\266\345\221\230"
    "\347\240\224\347\251\266\345\223\241"
    "\347\240\224\347\251\266\346\211\200"
    "\347\240\224\347\251\266\347\224\237"
    "\347\240\224\347\251\266\347\224\237\351\231\242"
    "\347\240\224\347\251\266\351\231\242"
    "\347\241\225\345\243\253"
    "\347\242\251\345\243\253"
    "\347\244\276\345\233\243\346\263\225\344\272\272"
    "\347\244\276\351\225\267"
    "\347\247\221\346\212\200"
    "\347\247\230\344\271\246"
    "\347\250\213\345\272\217\345\221\230"
    "\347\255\226\345\210\222"
    "\347\266\223\347\220\206"
    "\347\267\250\350\274\257"
    "\347\267\250\351\233\206\350\200\205"
    "\347\270\275\347\233\243"
    "\347\273\204\351\225\277"
    "\347\273\217\347\220\206"
    "\347\274\226\350\276\221"
    "\347\275\221\347\273\234\346\212\200\346\234\257"
    "\350\201\214\344\270\232\346\212\200\346\234\257"
    "\350\202\241\344\273\275"
    "\350\221\243\344\272\213\351\225\277"
    "\350\243\275\344\275\234\346\211\200"
    "\350\250\230\350\200\205"
    "\350\250\255\350\250\210\345\270\253"
    "\350\252\262\351\225\267"
    "\350\254\233\345\270\253"
    "\350\256\260\350\200\205"
    "\350\256\262\345\270\210"
    "\350\256\276\350\256\241\345\270\210"
    "\350\262\241\345\233\243\346\263\225\344\272\272"
    "\350\264\237\350\264\243\344\272\272"
    "\350\277\220\347\273\264"
    "\351\201\213\347\266\255"
    "\351\203\250\351\225\267"
    "\351\212\200\350\241\214"
    "\351\223\266\350\241\214"
    "\351\224\200\345\224\256"
    "\351\226\213\347\231\272\350\200\205"
    "\351\233\206\345\233\242"
    "\351\233\206\345\234\230"
    "\351\241\247\345\225\217"
    "\351\241\276\351\227\256"
    "\351\246\226\345\270\255"
    "\351\253\230\344\270\255"
    "\351\253\230\344\270\255\346\257\225\344\270\232"
    "\351\253\230\345\260\202"
    "\351\253\230\346\240\241"
    "\351\253\230\347\255\211\345\255\246\346\240\241"
    "\352\260\204\355\230\270\354\202\254"
    "\352\260\225\354\202\254"
    "\352\260\234\353\260\234\354\236\220"
    "\352\263\240\353\223\261\355\225\231\352\265\220"
    "\352\263\265\354\202\254"
    "\352\263\274\354\236\245"
    "\352\263\274\355\225\231\352\270\260\354\210\240\354\233\220"
    "\352\264\200\353\246\254\354\236\220"
    "\352\265\220\354\202\254"
    "\352\265\220\354\210\230"
    "\352\267\270\353\243\271"
    "\352\270\260\354\236\220"
    "\352\270\260\355\232\215\354\236\220"
    "\353\204\244\355\212\270\354\233\215\354\212\244"
    "\353\214\200\353\246\254"
    "\353\214\200\355\221\234"
    "\353\214\200\355\225\231"
    "\353\214\200\355\225\231\352\265\220"
    "\353\214\200\355\225\231\354\233\220"
    "\353\224\224\354\236\220\354\235\264\353\204\210"
    "\353\247\210\354\274\200\355\204\260"
    "\353\247\244\353\213\210\354\240\200"
    "\353\254\274\354\202\260"
    "\353\260\225\354\202\254"
    "\353\263\200\355\230\270\354\202\254"
    "\353\263\221\354\233\220"
    "\353\263\270\353\266\200\354\236\245"
    "\353\266\200\354\236\245"
    "\353\266\204\354\204\235\352\260\200"
    "\354\202\254\354\233\220"
    "\354\202\254\354\235\264\353\262\204\353\214\200"
    "\354\204\235\354\202\254"
    "\354\204\240\354\236\204"
    "\354\206\214\355\224\204\355\212\270"
    "\354\212\244\355\216\230\354\205\234\353\246\254\354\212\244\355\212\270"
    "\354\213\234\354\212\244\355\205\234\354\246\210"
    "\354\213\234\354\262\255"
    "\354\213\244\354\236\245"
    "\354\225\204\355\202\244\355\205\215\355\212\270"
    "\354\226\264\354\213\234\354\212\244\355\204\264\355\212\270"
    "\354\227\224\354\247\200\353\213\210\354\226\264"
    "\354\227\260\352\265\254\354\206\214"
    "\354\227\260\352\265\254\354\206\214\354\236\245"
    "\354\227\260\352\265\254\354\233\220"
    "\354\230\201\354\227\205\354\202\254\354\233\220"
    "\354\234\240\355\225\234\355\232\214\354\202\254"
    "\354\235\200\355\226\211"
    "\354\235\230\354\202\254"
    "\354\235\264\354\202\254"
    "\354\235\270\355\204\264"
    "\354\236\254\353\213\250"
    "\354\240\204\353\254\270\353\214\200\355\225\231"
    "\354\240\204\353\254\270\355\225\231\354\202\254"
    "\354\240\204\354\236\220"
    "\354\241\260\352\265\220"
    "\354\243\274\354\213\235\355\232\214\354\202\254"
    "\354\243\274\354\236\204"
    "\354\260\250\354\236\245"
    "\354\261\205\354\236\204"
    "\354\261\205\354\236\204\354\236\220"
    "\354\273\250\354\204\244\355\204\264\355\212\270"
    "\354\273\250\354\204\244\355\214\205"
    "\355\205\214\354\212\244\355\204\260"
    "\355\205\214\355\201\254"
    "\355\214\200\354\236\245"
    "\355\215\274\353\270\224\353\246\254\354\205\224"
    "\355\216\270\354\247\221\354\236\220"
    "\355\224\204\353\241\234\352\267\270\353\236\230\353\250\270"
    "\355\224\204\353\241\234\353\223\200\354\204\234"
    "\355\225\231\352\265\220"
    "\355\225\231\354\202\254"
    "\355\230\221\355\232\214"
    "\355\232\214\352\263\204\354\202\254"
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
    "abogada"
    "abogado"
    "about"
    "about me"
    "abschluss"
    "abteilungsleiter"
    "abteilungsleiterin"
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
    "acheteur"
    "acheteuse"
    "achievements"
    "aciklama"
    "acting"
    "activities"
    "activities and societies"
    "activity"
    "actor"
    "actress"
    "actuary"
    "ad soyad"
    "addetta"
    "addetto"
    "additional"
    "additional experience"
    "additional information"
    "additional skills"
    "address"
    "adi soyadi"
    "adjoint"
    "adjointe"
    "admin"
    "admin1"
    "administrador"
    "administradora"
    "administrateur"
    "administratiu"
    "administrativa"
    "administrator"
    "administratorica"
    "administratorin"
    "administratorka"
    "administratrice"
    "adobe"
    "adobe acrobat"
    "adres"
    "adresa"
    "adress"
    "adresse"
    "advanced"
    "adviser"
    "adviseur"
    "advisor"
    "advocate"
    "advogada"
    "advogado"
    "afdelingsleder"
    "affiliations"
    "aficiones"
    "afisa"
    "ag"
    "agence"
    "agency"
    "agent"
    "agente"
    "aide"
    "airlines"
    "airways"
    "akadeemia"
    "akademia"
    "akademie"
    "akademija"
    "akademische ausbildung"
    "akademischer werdegang"
    "akauntan"
    "akuntan"
    "alapitvany"
    "alapkepzes"
    "alternance"
    "alternant"
    "alternante"
    "ambassador"
    "ammattikorkeakoulu"
    "amministratore"
    "amministratrice"
    "amt"
    "an"
    "ana dil"
    "anadil"
    "analis"
    "analist"
    "analista"
    "analiste"
    "analisti"
    "analiticar"
    "analiticarka"
    "analitik"
    "analitikas"
    "analitike"
    "analitikis"
    "analityczka"
    "analityk"
    "analuutik"
    "analyst"
    "analyste"
    "analystin"
    "analyticka"
    "analytics"
    "analytik"
    "analytiker"
    "analyytikko"
    "angajator"
    "angestellt"
    "animateur"
    "animator"
    "animatrice"
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
    "ansioluettelo"
    "anstallningar"
    "anstellungen"
    "anwender"
    "apache poi"
    "apolo"
    "apple"
    "appointments"
    "apprendistato"
    "apprenti"
    "apprentice"
    "apprenticeship"
    "apprentie"
    "apprentissage"
    "apresentacao"
    "aps"
    "aptidoes"
    "aptitudes"
    "aptitudini"
    "ar"
    "arastirmaci"
    "arbeidserfaring"
    "arbeidsverleden"
    "arbeitgeber"
    "arbeitserfahrung"
    "arbejdserfaring"
    "arbetserfarenhet"
    "arbetslivserfarenhet"
    "architect"
    "architecte"
    "architekt"
    "architektin"
    "architektka"
    "architetto"
    "areas of expertise"
    "arendaja"
    "arhitect"
    "arkitekt"
    "arkkitehti"
    "army"
    "arquitecta"
    "arquitecto"
    "arquiteta"
    "arquiteto"
    "articles"
    "artist"
    "arzt"
    "arztin"
    "as"
    "asa"
    "asesor"
    "asesora"
    "asiantuntija"
    "asistan"
    "asistani"
    "asisten"
    "asistent"
    "asistenta"
    "asistentas"
    "asistente"
    "asistentica"
    "asistentka"
    "asistents"
    "assembler"
    "assistant"
    "assistante"
    "assistent"
    "assistente"
    "assistentin"
    "assistentti"
    "associate"
    "associates"
    "association"
    "associations"
    "asszisztens"
    "asus"
    "asystent"
    "asystentka"
    "atividades"
    "atouts"
    "attendant"
    "attorney"
    "attributes"
    "auditeur"
    "auditor"
    "auditrice"
    "aufgaben"
    "augstskola"
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
    "avdelingsleder"
    "avocat"
    "avocate"
    "avukat"
    "avvocato"
    "awarded by"
    "awards"
    "awards and achievements"
    "awards and honors"
    "ay"
    "ayuntamiento"
    "azienda"
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
    "bac si"
    "baccalaureat"
    "bacharel"
    "bacharelado"
    "bachelor"
    "bachelorgrad"
    "bachelors"
    "bachelorstudium"
    "bachillerato"
    "back end"
    "backend"
    "background"
    "badacz"
    "badaczka"
    "bahasa"
    "bakalar"
    "baker"
    "ban ngu"
    "ban thoi gian"
    "banca"
    "banco"
    "bang"
    "bank"
    "banka"
    "bankasi"
    "banken"
    "banque"
    "barista"
    "barrister"
    "bartender"
    "basic"
    "basico"
    "baslangic"
    "bba"
    "bc"
    "bca"
    "bcom"
    "be"
    "beca"
    "becari"
    "becaria"
    "becario"
    "beceriler"
    "bed"
    "bedrijf"
    "befristet"
    "beginner"
    "beheerder"
    "belangrijkste activiteiten"
    "belediye"
    "belediyesi"
    "bemutatkozas"
    "benevolat"
    "benevole"
    "beng"
    "benh vien"
    "benutzer"
    "berater"
    "beraterin"
    "beruf oder funktion"
    "berufliche erfahrung"
    "berufliche erfahrungen"
    "berufliche laufbahn"
    "berufliche stationen"
    "berufliche tatigkeit"
    "beruflicher hintergrund"
    "beruflicher werdegang"
    "berufsbezeichnung"
    "berufserfahrung"
    "berufspraxis"
    "berufsprofil"
    "berufsschule"
    "beschreibung"
    "besondere kenntnisse"
    "bezeichnung der erworbenen qualifikation"
    "bfa"
    "bhd"
    "biegly"
    "bijbaan"
    "bildung"
    "bildungseinrichtung"
    "bildungsgang"
    "bildungsweg"
    "bilingual"
    "bilingue"
    "bilisim"
    "bio"
    "biography"
    "biologist"
    "birthday"
    "blog"
    "boekhouder"
    "bookkeeper"
    "books"
    "bootcamp"
    "born"
    "branche"
    "brewery"
    "brigada"
    "broker"
    "bs"
    "bsc"
    "btech"
    "bts"
    "buchhalter"
    "buchhalterin"
    "buhaltere"
    "buhalteris"
    "builder"
    "bundesamt"
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
    "cand"
    "canva"
    "cap"
    "capabilities"
    "capacidades"
    "capacita"
    "capacita e competenze"
    "capital"
    "capo"
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
    "cargo"
    "carpenter"
    "carriera"
    "carriere"
    "cashier"
    "castecny uvazek"
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
    "centro"
    "centro de estudios"
    "ceo"
    "cep telefonu"
    "cercetator"
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
    "chefe"
    "cheffe"
    "chemist"
    "chercheur"
    "chercheuse"
    "chi sono"
    "chief"
    "chromium"
    "chuc danh"
    "chuc vu"
    "chung chi"
    "church"
    "chuyen gia"
    "chuyen vien"
    "cidade"
    "cim"
    "cio"
    "ciso"
    "citta"
    "city"
    "ciudad"
    "civilingenjor"
    "cleaner"
    "clearance"
    "clerk"
    "client"
    "clinic"
    "clinica"
    "cloud"
    "clt"
    "club"
    "co"
    "co op"
    "coach"
    "cofounder"
    "col legi"
    "colegio"
    "colegiul"
    "collaborator"
    "collaboratore"
    "collective"
    "college"
    "comments"
    "commercial"
    "commerciale"
    "commessa"
    "commesso"
    "communications"
    "community"
    "community involvement"
    "community service"
    "compania"
    "companie"
    "company"
    "company name"
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
    "cong nghe"
    "cong tac vien"
    "cong ty"
    "cong ty co phan"
    "cong ty tnhh"
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
    "consulent"
    "consulente"
    "consultant"
    "consultanta"
    "consultante"
    "consulting"
    "consulting experience"
    "consultor"
    "consultora"
    "contabil"
    "contabila"
    "contabile"
    "contable"
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
    "controleur"
    "controller"
    "conversational"
    "coo"
    "cook"
    "cooperative"
    "coordenador"
    "coordenadora"
    "coordinador"
    "coordinadora"
    "coordinateur"
    "coordinator"
    "coordinatore"
    "coordinatrice"
    "coordonatoare"
    "coordonator"
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
    "course"
    "courses"
    "courses and certifications"
    "courses and training"
    "courses taken"
    "coursework"
    "creative"
    "credential"
    "credential id"
    "credentials"
    "csoport"
    "csoportvezeto"
    "cto"
    "cty"
    "cu nhan"
    "cunostinte"
    "curator"
    "current"
    "current position"
    "currently"
    "curriculo"
    "curriculum"
    "curriculum vitae"
    "curriculum vitae of"
    "curso"
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
    "d3"
    "da remoto"
    "dados pessoais"
    "daftar riwayat hidup"
    "dai hoc"
    "dancer"
    "dane kontaktowe"
    "dane osobowe"
    "danisman"
    "danismani"
    "danismanlik"
    "darba pieredze"
    "darbo patirtis"
    "data"
    "data diri"
    "data pribadi"
    "data urodzenia"
    "datas"
    "date"
    "date of birth"
    "date personale"
    "daten"
    "datenanalyst"
    "datenanalystin"
    "dates"
    "dati personali"
    "datore di lavoro"
    "datos academicos"
    "datos de contacto"
    "datos personales"
    "datum"
    "datum narozeni"
    "daty"
    "dauer"
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
    "dependienta"
    "dependiente"
    "deputy"
    "desainer"
    "desarrollador"
    "desarrolladora"
    "descricao"
    "descripcion"
    "description"
    "descrizione"
    "desenvolupador"
    "desenvolupadora"
    "desenvolvedor"
    "desenvolvedora"
    "designation"
    "designer"
    "designerin"
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
    "dezvoltatoare"
    "dezvoltator"
    "dia chi"
    "dien thoai"
    "dieu phoi vien"
    "digital"
    "digital skills"
    "dil bilgisi"
    "diller"
    "dinas"
    "diplom"
    "diploma"
    "diplomado"
    "diplome"
    "diplomes"
    "diplomes et formations"
    "diplomi insinoori"
    "direccion"
    "directeur"
    "directoare"
    "director"
    "directora"
    "directrice"
    "direktor"
    "direktore"
    "direktorica"
    "direktorius"
    "direktors"
    "direktoru"
    "direktur"
    "diretor"
    "diretora"
    "direttore"
    "direttrice"
    "disainer"
    "disenador"
    "disenadora"
    "dispatcher"
    "disposition"
    "dissenyador"
    "dissenyadora"
    "distinctions"
    "dizajner"
    "dizajnerica"
    "dj"
    "doanh nghiep"
    "docent"
    "docente"
    "doctor"
    "doctorado"
    "doctoral"
    "doctorant"
    "doctorante"
    "doctorat"
    "doctorate"
    "docx4j"
    "dogum tarihi"
    "dokter"
    "doktor"
    "doktora"
    "doktori"
    "donem"
    "doo"
    "doradca"
    "dosen"
    "doswiadczenie"
    "doswiadczenie zawodowe"
    "dottorato"
    "doutorado"
    "doutoramento"
    "dovednosti"
    "dozent"
    "dozentin"
    "dpc"
    "dphil"
    "dpp"
    "dr"
    "drafter"
    "draftsman"
    "drejtor"
    "drejtore"
    "driver"
    "drukarnia"
    "duales studium"
    "duracao"
    "duracion"
    "durata"
    "duration"
    "duree"
    "dut"
    "duties"
    "dynamics"
    "dyrektor"
    "dyrektorka"
    "e mail"
    "e mail cim"
    "e posta"
    "ecole"
    "economist"
    "edd"
    "editor"
    "educacao"
    "educacao e formacao"
    "educacio"
    "educacion"
    "educacion y formacion"
    "educateur"
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
    "educatrice"
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
    "einsatzort"
    "eirl"
    "ejecutiva"
    "ejecutivo"
    "eksekutif"
    "electrician"
    "electronics"
    "elektriker"
    "elektrikerin"
    "elemani"
    "elementary"
    "elementary proficiency"
    "elemzo"
    "elerhetoseg"
    "elimu"
    "elsewhere"
    "email"
    "email address"
    "empleador"
    "empleo"
    "emploi"
    "emplois"
    "employe"
    "employee"
    "employer"
    "employer name"
    "employeur"
    "employment"
    "employment experience"
    "employment history"
    "employment period"
    "employment record"
    "empregador"
    "emprego"
    "empresa"
    "en remoto"
    "encargada"
    "encargado"
    "encarregada"
    "encarregado"
    "endereco"
    "energy"
    "enfermeira"
    "enfermeiro"
    "enfermera"
    "enfermero"
    "engagement"
    "engagement associatif"
    "engenheira"
    "engenheiro"
    "engineer"
    "engineering experience"
    "enginyer"
    "enginyera"
    "enseignant"
    "enseignante"
    "enterprise"
    "enterprises"
    "entrepreneur"
    "entreprise"
    "entry"
    "entwickler"
    "entwicklerin"
    "entwicklungsleiter"
    "entwicklungsleiterin"
    "environment"
    "environnement technique"
    "eood"
    "erettsegi"
    "erfahrung"
    "erfarenhet"
    "erfaring"
    "erhvervsakademi"
    "erhvervserfaring"
    "ertekesito"
    "ervaring"
    "erzieher"
    "erzieherin"
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
    "etablissement"
    "etablissements"
    "etat civil"
    "ets"
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
    "fachkraft"
    "faculdade"
    "facultad"
    "facultat"
    "faculte"
    "faculty"
    "faerdigheder"
    "fagskole"
    "fahigkeiten"
    "fahrer"
    "fahrerin"
    "fakulta"
    "fakultesi"
    "fakultet"
    "fakulteta"
    "fakulteti"
    "fardigheter"
    "farms"
    "fast stilling"
    "fastansaettelse"
    "fax"
    "fechas"
    "federation"
    "fejleszto"
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
    "firm"
    "firma"
    "fixed term"
    "fliessend"
    "fluent"
    "fluente"
    "fluently"
    "fluido"
    "fodelsedatum"
    "foiskola"
    "followers"
    "following"
    "fonction"
    "fonction ou poste occupe"
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
    "formateur"
    "formation"
    "formation academique"
    "formation et diplomes"
    "formations"
    "formations complementaires"
    "formatrice"
    "formazione"
    "forscher"
    "forscherin"
    "forskare"
    "forsker"
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
    "from to"
    "front end"
    "frontend"
    "fujitsu"
    "fuldtid"
    "full name"
    "full professional"
    "full professional proficiency"
    "full stack"
    "full time"
    "full time contract"
    "full time position"
    "fullstack"
    "fulltime"
    "funcao"
    "funcao ou cargo ocupado"
    "funciones"
    "funciones y responsabilidades principales"
    "functia"
    "functia sau postul ocupat"
    "functie"
    "functie of beroep"
    "function"
    "fundacja"
    "fundi"
    "funkce"
    "funktion"
    "fzco"
    "fze"
    "games"
    "gardener"
    "gateway"
    "gbr"
    "gebejimai"
    "geboortedatum"
    "geburtsdatum"
    "geburtsort"
    "ged"
    "gelistirici"
    "gelistiricisi"
    "gemeente"
    "gemeinde"
    "gender"
    "generalist"
    "geologist"
    "gerant"
    "gerante"
    "gerente"
    "geringfugig"
    "geschaftsfuhrer"
    "geschaftsfuhrerin"
    "gesellschaft"
    "gestionnaire"
    "gestor"
    "gestora"
    "get in touch"
    "giam doc"
    "giang vien"
    "giao duc"
    "giao vien"
    "gig"
    "gimnazija"
    "gioi thieu"
    "gioi tinh"
    "github"
    "gitlab"
    "gjimnazi"
    "global"
    "glowne zadania i obowiazki"
    "gmbh"
    "goed"
    "good"
    "google"
    "google docs"
    "gorev"
    "gorevler"
    "gorevlisi"
    "governance"
    "government"
    "grado"
    "graduacao"
    "graduate"
    "graduate certificate"
    "grafica"
    "grafico"
    "grafikdesigner"
    "grafikdesignerin"
    "gramatvede"
    "gramatvedis"
    "grants"
    "graphiste"
    "grau"
    "groep"
    "group"
    "groupe"
    "grunder"
    "grunderin"
    "grundkenntnisse"
    "grup"
    "grupa"
    "grupo"
    "gruppen"
    "gruppo"
    "guard"
    "guest"
    "gumnaasium"
    "guro"
    "guru"
    "gut"
    "gyakornok"
    "gymnasium"
    "gymnazium"
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
    "harjoittelija"
    "harjoittelu"
    "harrastukset"
    "hastanesi"
    "havo"
    "hbo"
    "head"
    "headline"
    "health"
    "healthcare"
    "helper"
    "heltid"
    "hemsire"
    "henkilotiedot"
    "herramientas"
    "hewlett packard"
    "hewlett packard company"
    "hibrido"
    "high school"
    "high school diploma"
    "highlights"
    "hilfskraft"
    "historia zatrudnienia"
    "historial laboral"
    "historico profissional"
    "hivatal"
    "hnc"
    "hnd"
    "ho ten"
    "ho va ten"
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
    "hogskolen"
    "hoja de vida"
    "hojskole"
    "holding"
    "holdings"
    "home"
    "home address"
    "homeoffice"
    "homepage"
    "honap"
    "honors"
    "honors and awards"
    "honors awards"
    "honours"
    "honours and awards"
    "hoofd"
    "hop dong"
    "hopital"
    "hospital"
    "hostess"
    "hotel"
    "hoyskole"
    "hoyskolen"
    "hp"
    "hr"
    "hybrid"
    "hybride"
    "ibrido"
    "idiomas"
    "idiomes"
    "igazgato"
    "igudziai"
    "ileri"
    "iletisim"
    "iletisim bilgileri"
    "ilgi alanlari"
    "illustrator"
    "imie i nazwisko"
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
    "infermiera"
    "infermiere"
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
    "ingenieursbureau"
    "ingenior"
    "ingenjor"
    "inginer"
    "inginera"
    "inglese"
    "inhaber"
    "inhaberin"
    "inhinyero"
    "insegnante"
    "insener"
    "insinoori"
    "insinyur"
    "inspector"
    "institucion"
    "instituicao"
    "instituicao de ensino"
    "institut"
    "institute"
    "institution"
    "instituto"
    "instructor"
    "instytut"
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
    "intitule du certificat ou diplome delivre"
    "intitule du poste"
    "intressen"
    "introduction"
    "investigador"
    "investigadora"
    "investor"
    "inxhinier"
    "inxhiniere"
    "inz"
    "inzeniere"
    "inzenieris"
    "inzenir"
    "inzenirka"
    "inzenjer"
    "inzenjerka"
    "inzenyr"
    "inzenyrka"
    "inzinier"
    "inziniere"
    "inzinierius"
    "inzinierka"
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
    "isveren"
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
    "jmeno"
    "job description"
    "job experience"
    "job history"
    "job role"
    "job title"
    "jobberfaring"
    "jobs"
    "johtaja"
    "jornada completa"
    "journalist"
    "journaliste"
    "jr"
    "jsc"
    "juhataja"
    "juht"
    "junior"
    "juriste"
    "juruteknik"
    "jurutera"
    "k k"
    "kalbos"
    "kandidaatti"
    "kandidat"
    "kandidatexamen"
    "kapcsolat"
    "karanasan sa trabaho"
    "karani"
    "kariera"
    "kariyer hedefi"
    "karriere"
    "karyawan"
    "katulong"
    "kauffrau"
    "kaufmann"
    "kawani"
    "ke toan"
    "ke toan truong"
    "keahlian"
    "keeled"
    "keeleoskus"
    "kehittaja"
    "kemahiran"
    "kemampuan"
    "kementerian"
    "kennis"
    "kennis en vaardigheden"
    "kenntnisse"
    "kenntnisse und fahigkeiten"
    "kepala"
    "kepessegek"
    "kepzettseg"
    "kerani"
    "kesatyo"
    "kesatyontekija"
    "keshilltar"
    "keshilltare"
    "keszsegek"
    "keszsegek es kepessegek"
    "keterampilan"
    "ketua"
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
    "kiem thu vien"
    "kierowniczka"
    "kierownik"
    "kierunek"
    "kiinnostuksen kohteet"
    "kingsoft"
    "kinh nghiem"
    "kinh nghiem lam viec"
    "kisisel bilgiler"
    "kk"
    "klinik"
    "koch"
    "kochin"
    "kogemus"
    "kokemus"
    "kokoaikainen"
    "koledza"
    "kolegija"
    "kolehiyo"
    "kolej"
    "kolledz"
    "kommun"
    "kompetanse"
    "kompetencer"
    "kompetencje"
    "kompetens"
    "kompetenser"
    "kompetenzen"
    "konicky"
    "konstrukteur"
    "konstrukteurin"
    "konsulent"
    "konsult"
    "konsultan"
    "konsultant"
    "konsultantas"
    "konsultante"
    "konsultantka"
    "konsultants"
    "konsultti"
    "kontabilist"
    "kontak"
    "kontakt"
    "kontaktdaten"
    "kontaktinformasjon"
    "kontaktoplysninger"
    "kontaktuppgifter"
    "kontrak"
    "konyvelo"
    "konzultant"
    "konzultantka"
    "kool"
    "koordinaattori"
    "koordinator"
    "koordinatorin"
    "koordinatorka"
    "koordinatoru"
    "koordynator"
    "koordynatorka"
    "korgkool"
    "korhaz"
    "korkeakoulu"
    "koulutus"
    "krankenhaus"
    "krankenpfleger"
    "krankenschwester"
    "ksiegowa"
    "ksiegowy"
    "kunde"
    "kundenberater"
    "kundenberaterin"
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
    "kutato"
    "kuukausi"
    "kuukautta"
    "kvalifikationer"
    "ky nang"
    "ky su"
    "ky thuat vien"
    "lab"
    "laboratories"
    "laboratory"
    "labs"
    "laerer"
    "laerling"
    "lagerist"
    "lageristin"
    "lan esperientzia"
    "landesamt"
    "language"
    "language proficiency"
    "language skills"
    "languages"
    "languages spoken"
    "langue maternelle"
    "langues"
    "langues etrangeres"
    "lap trinh vien"
    "laptop"
    "larare"
    "lat"
    "lata"
    "latex"
    "laurea"
    "laurea magistrale"
    "laurea triennale"
    "lavoratore autonomo"
    "lavoro o posizione ricoperti"
    "lawyer"
    "lead"
    "leader"
    "leadership and activities"
    "leadership experience"
    "lebenslauf"
    "lecturer"
    "ledare"
    "leder"
    "lehrer"
    "lehrerin"
    "leidinggevende"
    "leiter"
    "leiterin"
    "leitung"
    "lekar"
    "lekarz"
    "lengua materna"
    "lenguas"
    "lenovo"
    "leraar"
    "lerares"
    "less than a year"
    "let"
    "level in national classification"
    "liaison"
    "libero professionista"
    "librarian"
    "library"
    "libreoffice"
    "licejus"
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
    "licenta"
    "liceo"
    "liceul"
    "liceum"
    "lider"
    "lideri"
    "liderka"
    "lien he"
    "lieu"
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
    "local"
    "location"
    "logistics"
    "logros"
    "loisirs"
    "loopbaan"
    "lp"
    "ltd"
    "ltda"
    "lugar"
    "lukio"
    "luogo"
    "luu loat"
    "ly lich"
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
    "maaraaikainen"
    "mac"
    "macbook"
    "machinist"
    "madrelingua"
    "maestra"
    "maestria"
    "maestro"
    "magang"
    "magazynier"
    "magister"
    "magistr"
    "magistrale"
    "mail"
    "main activities and responsibilities"
    "main duties"
    "maintainer"
    "mairie"
    "maisteri"
    "maitrise"
    "major"
    "major achievements"
    "man"
    "manad"
    "manader"
    "manager"
    "managerin"
    "managing"
    "manajer"
    "manazer"
    "manazerka"
    "maned"
    "maneder"
    "mansione"
    "mansioni"
    "market"
    "marketer"
    "master"
    "masterat"
    "mastere"
    "masterexamen"
    "mastergrad"
    "masters"
    "masterstudium"
    "mathematician"
    "matura"
    "maturita"
    "mba"
    "mbo"
    "mca"
    "mchambuzi"
    "mcom"
    "md"
    "me"
    "mechanic"
    "mechaniker"
    "mechanikerin"
    "med"
    "medarbeider"
    "medarbejder"
    "medarbetare"
    "medecin"
    "medewerker"
    "medewerkster"
    "media"
    "media jornada"
    "meio expediente"
    "meio periodo"
    "meister"
    "meisterin"
    "mel"
    "member"
    "memberships"
    "memur"
    "memuru"
    "menadzer"
    "menadzerka"
    "menaxher"
    "menaxhere"
    "menedzer"
    "menedzerka"
    "menedzser"
    "meneja"
    "meng"
    "menntun"
    "mentor"
    "merchandiser"
    "meritforteckning"
    "mernok"
    "mes"
    "mese"
    "meses"
    "mesi"
    "mesic"
    "mesice"
    "mesicu"
    "mesleki deneyim"
    "mesterkepzes"
    "mestra"
    "mestrado"
    "mestre"
    "mesues"
    "mesuese"
    "mfa"
    "mgr"
    "mhandisi"
    "mhasibu"
    "mi temps"
    "microsoft"
    "microsoft corporation"
    "microsoft office"
    "microsoft office user"
    "microsoft word"
    "mid"
    "miejsce"
    "miejsce zamieszkania"
    "miejscowosc"
    "miesiac"
    "miesiace"
    "miesiecy"
    "military experience"
    "military service"
    "mills"
    "mimar"
    "mimari"
    "minijob"
    "ministere"
    "ministerie"
    "ministerio"
    "ministerium"
    "ministerstvo"
    "ministerstwo"
    "ministry"
    "miniszterium"
    "minor"
    "miscellaneous"
    "missions"
    "mitarbeiter"
    "mitarbeiterin"
    "mittlere reife"
    "mjukvaruutvecklare"
    "mkurugenzi"
    "mo"
    "mo ta cong viec"
    "mobiel"
    "mobil"
    "mobile"
    "mobile number"
    "modeler"
    "modeller"
    "moderator"
    "modules"
    "moedertaal"
    "mois"
    "mokykla"
    "mokytoja"
    "mokytojas"
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
    "msaidizi"
    "msanidi"
    "msc"
    "mshauri"
    "mtaalamu"
    "mtech"
    "muc tieu"
    "muc tieu nghe nghiep"
    "mudur"
    "muduru"
    "muhasebeci"
    "muhendis"
    "muhendisi"
    "munkahelyek"
    "munkatapasztalat"
    "munkatars"
    "museum"
    "musician"
    "muttersprache"
    "muttersprachler"
    "mutual"
    "mwalimu"
    "my contacts"
    "my pc"
    "myyja"
    "naam"
    "naam en adres van de werkgever"
    "nadace"
    "nam"
    "name"
    "name and address of employer"
    "name and type of organisation providing education and training"
    "name der bildungseinrichtung"
    "name of employer"
    "name of institution"
    "name of organisation providing education"
    "name und adresse des arbeitgebers"
    "name und art der bildungs oder ausbildungseinrichtung"
    "namn"
    "nanny"
    "nars"
    "nastavnica"
    "nastavnik"
    "natif"
    "nationality"
    "native"
    "native language"
    "native or bilingual"
    "native or bilingual proficiency"
    "native speaker"
    "nativo"
    "nauczyciel"
    "nauczycielka"
    "navrhar"
    "navy"
    "nazwa i adres pracodawcy"
    "nazwa organizacji"
    "near native"
    "nebenjob"
    "nemocnice"
    "network"
    "networks"
    "nev"
    "ngan hang"
    "ngay sinh"
    "ngo"
    "ngoai ngu"
    "ngon ngu"
    "nha phan tich"
    "nha thiet ke"
    "nhan vien"
    "nhiem vu"
    "ninja"
    "no expiration date"
    "no name"
    "noi lam viec"
    "nom"
    "nom de l etablissement d enseignement"
    "nom de letablissement denseignement"
    "nom et adresse de l employeur"
    "nom et adresse de lemployeur"
    "nombre"
    "nombre de la organizacion"
    "nombre y direccion de la empresa"
    "nombre y direccion del empleador"
    "nome"
    "nome dell organizzazione erogatrice"
    "nome dellorganizzazione erogatrice"
    "nome e endereco do empregador"
    "nome e indirizzo del datore di lavoro"
    "notable projects"
    "notary"
    "notes"
    "notions"
    "now"
    "numele si adresa angajatorului"
    "nurse"
    "nv"
    "nyelvek"
    "nyelvismeret"
    "nyelvtudas"
    "o mne"
    "o mnie"
    "obchodnik"
    "obiettivo"
    "objectif"
    "objective"
    "objetivo"
    "oblikovalec"
    "oblikovalka"
    "obowiazki"
    "obrazovanje"
    "obrazovanje i osposobljavanje"
    "occupation"
    "occupation or position held"
    "occupazione"
    "ocupacion"
    "office"
    "office user"
    "officer"
    "ogrenim"
    "ogrenim bilgileri"
    "ogretmen"
    "ogretmeni"
    "ohg"
    "ohjelmistokehittaja"
    "ohjelmistosuunnittelija"
    "ohjelmoija"
    "ojczysty"
    "okres"
    "okres zatrudnienia"
    "oktatas"
    "om meg"
    "om mig"
    "omschrijving"
    "on lisans"
    "on site"
    "on the web"
    "on yazi"
    "onderwijs"
    "onderzoeker"
    "oneletrajz"
    "ongoing"
    "online"
    "online presence"
    "online profiles"
    "onsite"
    "ontwerper"
    "ontwerpster"
    "ontwikkelaar"
    "ood"
    "ooo"
    "open source"
    "open source contributions"
    "open source projects"
    "openoffice"
    "openoffice org"
    "operador"
    "operadora"
    "operaia"
    "operaio"
    "operaria"
    "operario"
    "operateur"
    "operator"
    "operatoru"
    "operatrice"
    "opetaja"
    "opettaja"
    "opinnot"
    "opis"
    "opleiding"
    "opleiding en training"
    "opleidingen"
    "optometrist"
    "organisation"
    "organization"
    "organizations"
    "ort"
    "orta"
    "orvos"
    "osa aikainen"
    "osaaminen"
    "osiagniecia"
    "oskused"
    "osobni podaci"
    "osobni udaje"
    "ospedale"
    "osszefoglalo"
    "osvc"
    "other"
    "other experience"
    "other information"
    "other skills"
    "outcomes"
    "outils"
    "ouvrier"
    "ouvriere"
    "over mij"
    "overview"
    "owner"
    "owner pc"
    "oy"
    "oyj"
    "ozet"
    "ozgecmis"
    "paallikko"
    "paaralan"
    "packard bell"
    "packer"
    "pages"
    "pamantasan"
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
    "paruh waktu"
    "pasante"
    "passatempos"
    "passions"
    "patents"
    "patents and publications"
    "patirtis"
    "pc"
    "pdf"
    "pegawai"
    "pelatih"
    "pelatihan"
    "pelny etat"
    "pembangun"
    "pembantu"
    "pendidikan"
    "peneliti"
    "pengalaman"
    "pengalaman bekerja"
    "pengalaman kerja"
    "penganalisis"
    "pengarah"
    "pengaturcara"
    "pengembang"
    "pengurus"
    "pensyarah"
    "penuh waktu"
    "penyelia"
    "people also viewed"
    "per diem"
    "perawat"
    "percorso formativo"
    "percorso professionale"
    "percurso academico"
    "percurso profissional"
    "pereka"
    "perfil"
    "perfil profesional"
    "perfil profissional"
    "period"
    "periode"
    "periodo"
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
    "pho giam doc"
    "pho phong"
    "phone"
    "phone number"
    "photographer"
    "physician"
    "physicist"
    "picker"
    "pielegniarka"
    "pieredze"
    "pilot"
    "pilote"
    "pinned"
    "place"
    "planner"
    "plc"
    "plein temps"
    "plny uvazek"
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
    "posicao"
    "position"
    "position held"
    "positions"
    "positions held"
    "posizione"
    "post"
    "posta elettronica"
    "postdoc"
    "poste"
    "poste occupe"
    "postgraduate"
    "pozice"
    "pozisyon"
    "pozitie"
    "praca"
    "pracodawca"
    "pracovne skusenosti"
    "pracovni pozice"
    "pracovni praxe"
    "pracovni zkusenost"
    "pracovni zkusenosti"
    "pracovnice"
    "pracovnicka"
    "pracovnik"
    "practical experience"
    "practicante"
    "practicas"
    "practicas profesionales"
    "practitioner"
    "praktik"
    "praktika"
    "praktikant"
    "praktikantas"
    "praktikante"
    "praktikantin"
    "praktikants"
    "praktikum"
    "praktische erfahrung"
    "praktische erfahrungen"
    "praktyka"
    "praktykant"
    "praktykantka"
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
    "principais atividades"
    "principais atividades e responsabilidades"
    "principais competencias"
    "principal"
    "principal subjects"
    "principales activites et responsabilites"
    "principali attivita e responsabilita"
    "pripravnica"
    "pripravnik"
    "prix"
    "prizes"
    "producer"
    "produktmanager"
    "produktmanagerin"
    "profesion o cargo desempenado"
    "profesional independiente"
    "profesoara"
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
    "professorin"
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
    "program"
    "programador"
    "programadora"
    "programatoare"
    "programator"
    "programatorka"
    "programer"
    "programerka"
    "programista"
    "programistka"
    "programmatore"
    "programmatrice"
    "programme"
    "programmeerija"
    "programmer"
    "programmerare"
    "programmerer"
    "programmetaja"
    "programmetajs"
    "programmeur"
    "programmeuse"
    "programmierer"
    "programmiererin"
    "programming languages"
    "programmor"
    "programozo"
    "programues"
    "programuese"
    "programuotoja"
    "programuotojas"
    "project experience"
    "projecten"
    "projectleider"
    "projectmanager"
    "projectos"
    "projects"
    "projekt"
    "projektant"
    "projektantka"
    "projekte"
    "projekterfahrung"
    "projektetajs"
    "projektijuht"
    "projektipaallikko"
    "projektledare"
    "projektleder"
    "projektleiter"
    "projektleiterin"
    "projektmanager"
    "projektmanagerin"
    "projektmenedzser"
    "projektuotojas"
    "projektvezeto"
    "projekty"
    "projeler"
    "projetos"
    "projets"
    "projets personnels"
    "promotion"
    "prosjektleder"
    "proyectos"
    "przebieg kariery"
    "przebieg pracy zawodowej"
    "przedsiebiorstwo"
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
    "puesto"
    "puesto desempenado"
    "pvt"
    "python docx"
    "qua trinh lam viec"
    "qualifica"
    "qualification"
    "qualifications"
    "qualifications summary"
    "qualifikationen"
    "qualifikationsprofil"
    "quan ly"
    "quan tri vien"
    "qui suis je"
    "raamatupidaja"
    "racunovoda"
    "racunovodja"
    "radgivare"
    "radgiver"
    "radiographer"
    "radno iskustvo"
    "ragioniera"
    "ragioniere"
    "razvijalec"
    "razvijalka"
    "reach me"
    "reading"
    "realisations"
    "realschule"
    "reason for leaving"
    "recent experience"
    "recepcionista"
    "receptionist"
    "recognition"
    "recommendations"
    "recompenses"
    "reconocimientos"
    "recruiter"
    "redacteur"
    "redactor"
    "redactora"
    "redactrice"
    "redakteur"
    "redakteurin"
    "redattore"
    "redattrice"
    "reditel"
    "reditelka"
    "referanslar"
    "referees"
    "reference"
    "references"
    "referencias"
    "referencje"
    "referenser"
    "referent"
    "referenties"
    "referentin"
    "referentka"
    "referenze"
    "referenzen"
    "region"
    "regionen"
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
    "rendszergazda"
    "reporter"
    "repositories"
    "representative"
    "research"
    "research experience"
    "research projects"
    "researcher"
    "residence"
    "responsabil"
    "responsabile"
    "responsabilidades"
    "responsabilita"
    "responsable"
    "responsavel"
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
    "reszmunkaido"
    "retail"
    "revisor"
    "rezumat"
    "riaditel"
    "riaditelka"
    "ricercatore"
    "ricercatrice"
    "riconoscimenti"
    "riepilogo"
    "ringkasan"
    "riwayat pekerjaan"
    "riwayat pendidikan"
    "robotics"
    "rodowity"
    "rok"
    "roky"
    "rolam"
    "role"
    "role description"
    "roles and responsibilities"
    "root"
    "rukovodilac"
    "rumah sakit"
    "ruolo"
    "s a"
    "s p a"
    "s r l"
    "s1"
    "s2"
    "sa"
    "sachbearbeiter"
    "sachbearbeiterin"
    "sachbearbeitung"
    "saelger"
    "saisonnier"
    "salary"
    "salesman"
    "salesperson"
    "saleswoman"
    "saljare"
    "samenvatting"
    "sammanfattning"
    "sammendrag"
    "samordnare"
    "samozatrudnienie"
    "samples"
    "samsung"
    "sanayi"
    "sapi"
    "saradnik"
    "sarjana"
    "sarl"
    "sas"
    "savetnik"
    "savjetnica"
    "savjetnik"
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
    "schwerpunkte"
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
    "secretaire"
    "secretaresse"
    "secretaria"
    "secretario"
    "secretary"
    "secteur"
    "sector"
    "security"
    "security clearance"
    "sede"
    "see credential"
    "sef"
    "sefa"
    "sefi"
    "segretaria"
    "segretario"
    "sehir"
    "sehr gut"
    "sekolah"
    "sekretar"
    "sekretarin"
    "sekretaris"
    "sekretarka"
    "sekreter"
    "selbstandig"
    "selbststandig"
    "selected achievements"
    "selected experience"
    "selected projects"
    "selected publications"
    "self employed"
    "self employment"
    "selger"
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
    "serveur"
    "serveuse"
    "service"
    "services"
    "sestra"
    "shkolla"
    "shrnuti"
    "side projects"
    "sigorta"
    "sihteeri"
    "singer"
    "sirket"
    "sistemas"
    "sistemista"
    "sistemleri"
    "site"
    "site web"
    "sitio web"
    "siv ing"
    "sjef"
    "sjukhus"
    "sjukskoterska"
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
    "skole"
    "skolotaja"
    "skolotajs"
    "skrbnik"
    "skupina"
    "skusenosti"
    "skype"
    "sl"
    "slu"
    "snc"
    "so yeu ly lich"
    "sobre"
    "sobre mi"
    "sobre mim"
    "social"
    "social engagement"
    "social links"
    "social media"
    "social profiles"
    "societa"
    "societe"
    "society"
    "soft skills"
    "software"
    "softwarearchitekt"
    "softwarearchitektin"
    "softwareentwickler"
    "softwareentwicklerin"
    "softwareudvikler"
    "sola"
    "solicitor"
    "solutions"
    "sommario"
    "sommelier"
    "sommerjobb"
    "sony"
    "sorumlu"
    "sorumluluklar"
    "sorumlusu"
    "sovelluskehittaja"
    "soziales engagement"
    "sozlesmeli"
    "sp z o o"
    "spa"
    "sparkasse"
    "speaking"
    "speaking engagements"
    "specialist"
    "specialista"
    "specialistas"
    "specialiste"
    "specialistka"
    "specialists"
    "specialities"
    "specialties"
    "specjalista"
    "specjalistka"
    "spesialist"
    "spetsialist"
    "spezialist"
    "spezialistin"
    "spoken languages"
    "spolecnost"
    "sprachen"
    "sprachkenntnisse"
    "sprak"
    "sprakkunnskaper"
    "sprakkunskaper"
    "spravca"
    "spravce"
    "sprog"
    "sprogkundskaber"
    "sprzedawca"
    "spzoo"
    "sr"
    "sre"
    "srl"
    "sro"
    "staatsangehorigkeit"
    "staatsexamen"
    "stack"
    "stadtverwaltung"
    "stadtwerke"
    "staf"
    "staff"
    "stage"
    "stages"
    "stagiair"
    "stagiaire"
    "stagiar"
    "stagiara"
    "stagista"
    "staj"
    "stajyer"
    "standort"
    "stanowisko"
    "starfsreynsla"
    "starken"
    "startup"
    "statement"
    "statistician"
    "staz"
    "stazista"
    "stazistka"
    "stazysta"
    "stazystka"
    "stelle"
    "stichting"
    "stiftelsen"
    "stipendien"
    "stores"
    "strani jezici"
    "strategist"
    "strengths"
    "strokovnjak"
    "strona"
    "strucnjak"
    "student"
    "studentermedhjaelper"
    "studi"
    "studia"
    "studie"
    "studiejob"
    "studiengang"
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
    "suradnica"
    "suradnik"
    "sure"
    "surgeon"
    "surveyor"
    "suunnittelija"
    "svetovalec"
    "svetovalka"
    "sveuciliste"
    "sviluppatore"
    "sviluppatrice"
    "sygeplejerske"
    "sykepleier"
    "sysadmin"
    "systeembeheerder"
    "systemadministrator"
    "systemadministratorin"
    "systems"
    "systemutvecklare"
    "systemutvikler"
    "systemy"
    "szabaduszo"
    "szakerto"
    "szakmai gyakorlat"
    "szakmai oneletrajz"
    "szakmai tapasztalat"
    "szemelyes adatok"
    "szkola"
    "szkolenia"
    "szkolenia i edukacja"
    "szoftverfejleszto"
    "szoftvermernok"
    "szpital"
    "szuletesi datum"
    "taalvaardigheid"
    "table of contents"
    "tagapagturo"
    "tagapamahala"
    "tagasuri"
    "taidot"
    "tailor"
    "taken"
    "talen"
    "talenkennis"
    "talks"
    "tam zamanli"
    "tanacsado"
    "tanar"
    "tanfolyamok"
    "tanulmanyok"
    "tanusitvanyok"
    "tap doan"
    "tapasztalat"
    "tarih"
    "tarihler"
    "tarkvaraarendaja"
    "tasarimci"
    "tasarimcisi"
    "tasks"
    "tatigkeit als"
    "tatigkeiten"
    "tatigkeitsbereich oder branche"
    "tbk"
    "teacher"
    "teaching experience"
    "team size"
    "teamledare"
    "teamleder"
    "teamleider"
    "teamleiter"
    "teamleiterin"
    "teamleitung"
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
    "technicka"
    "technicus"
    "technik"
    "technikas"
    "techniker"
    "technikerin"
    "technikus"
    "technische kenntnisse"
    "technische universitat"
    "technische vaardigheden"
    "technologie"
    "technologieen"
    "technologien"
    "technologies"
    "technologies used"
    "technology"
    "tecnic"
    "tecnica"
    "tecnico"
    "tecnico superior"
    "tecnologias"
    "tecnologie"
    "tecnologo"
    "tecrube"
    "tehnicar"
    "tehnicarka"
    "tehnician"
    "tehnik"
    "tehnikis"
    "tehnikums"
    "teilzeit"
    "teknik beceriler"
    "tekniker"
    "teknikeri"
    "teknikker"
    "tekniset taidot"
    "teknisi"
    "teknisyen"
    "teknoloji"
    "teknolojiler"
    "tel"
    "telecom"
    "telefon"
    "telefone"
    "telefono"
    "telefoon"
    "telegram"
    "telephone"
    "teletravail"
    "teljes munkaido"
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
    "temsilci"
    "temsilcisi"
    "ten cong ty"
    "tentang saya"
    "terceirizado"
    "tervezo"
    "test"
    "tester"
    "testerin"
    "testerka"
    "testimonials"
    "tex"
    "thac si"
    "thang"
    "therapist"
    "thesis"
    "thiet ke vien"
    "thoi gian"
    "thong tin ca nhan"
    "thong tin lien he"
    "thu dien tu"
    "thu ky"
    "thuc tap"
    "thuc tap sinh"
    "ticaret"
    "tiempo completo"
    "tiempo parcial"
    "tien si"
    "tietoa minusta"
    "tiiminvetaja"
    "tijdelijk"
    "tillsvidareanstallning"
    "time period"
    "tipo de empresa o sector"
    "tipo di attivita o settore"
    "tirocinante"
    "tirocinio"
    "title"
    "title of qualification awarded"
    "titoli di studio"
    "titolo"
    "titolo della qualifica rilasciata"
    "titolo di studio"
    "titulacion"
    "titulo"
    "titulo da qualificacao atribuida"
    "titulo de la cualificacion obtenida"
    "tlumacz"
    "tlumaczka"
    "to date"
    "toan thoi gian"
    "today"
    "todistukset"
    "tohtori"
    "toimitusjohtaja"
    "tom tat"
    "tong cong ty"
    "tookogemus"
    "tools"
    "tools and technologies"
    "top skills"
    "toshiba"
    "tot"
    "total"
    "trabajo"
    "trabajo por cuenta propia"
    "trabalho"
    "trabalho voluntario"
    "trach nhiem"
    "tradenomi"
    "trader"
    "trading"
    "traducteur"
    "traductrice"
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
    "tro ly"
    "truong"
    "truong ban"
    "truong nhom"
    "truong phong"
    "trust"
    "tu"
    "tu do"
    "tu van vien"
    "tutkija"
    "tutor"
    "twitter"
    "tyohistoria"
    "tyokokemus"
    "tyontekija"
    "tyoura"
    "type of business or sector"
    "type ou secteur d activite"
    "tytul"
    "uber mich"
    "ubicacion"
    "ucetni"
    "uciliste"
    "ucitel"
    "ucitelj"
    "uciteljica"
    "ucitelka"
    "uctovnicka"
    "uctovnik"
    "uczelnia"
    "uddannelse"
    "uddannelser"
    "udvikler"
    "ug"
    "ugyintezo"
    "ulikool"
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
    "unibersidad"
    "union"
    "univ"
    "universidad"
    "universidade"
    "universita"
    "universitas"
    "universitat"
    "universitate"
    "universitatea"
    "universite"
    "universiteit"
    "universitesi"
    "universitet"
    "universitetas"
    "universitetet"
    "universiteti"
    "universiti"
    "university"
    "university education"
    "univerza"
    "univerzita"
    "univerzitet"
    "uniwersytet"
    "unknown"
    "unnamed"
    "unternehmen"
    "unternehmensberater"
    "unternehmensberaterin"
    "unvan"
    "upper intermediate"
    "urad"
    "url"
    "urzad"
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
    "utvikler"
    "uzaktan"
    "uzman"
    "uzmani"
    "uzoefu wa kazi"
    "uzyskane kwalifikacje"
    "uzytkownik"
    "vaardigheden"
    "vaditaja"
    "vaditajs"
    "vadovas"
    "vadove"
    "vadybininkas"
    "vadybininke"
    "valid until"
    "valodas"
    "vanzator"
    "vast"
    "vastaava"
    "ve toi"
    "vedec"
    "vedouci"
    "veduca"
    "veduci"
    "vegzettseg"
    "veleuciliste"
    "vendedor"
    "vendedora"
    "vendeur"
    "vendeuse"
    "venditore"
    "venditrice"
    "ventures"
    "verantwortlichkeiten"
    "verein"
    "verhandlungssicher"
    "verkaufer"
    "verkauferin"
    "verkaufsberater"
    "verkaufsberaterin"
    "verkoopster"
    "verkoper"
    "verlag"
    "veroffentlichungen"
    "verpleegkundige"
    "vescine"
    "vestine"
    "veterinarian"
    "vezeto"
    "vi tri"
    "vice"
    "vie associative"
    "vikariat"
    "ville"
    "visa"
    "vita"
    "vjestine"
    "vloeiend"
    "voditelj"
    "voditeljica"
    "vodja"
    "vollzeit"
    "volontar"
    "volontariato"
    "volontarin"
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
    "vorstand"
    "vortrage"
    "vp"
    "vrijwilligerswerk"
    "vuosi"
    "vuotta"
    "vwo"
    "vysoka skola"
    "vyvojar"
    "vyvojarka"
    "vzdelani"
    "vzdelanie"
    "vzdelavani"
    "waiter"
    "waitress"
    "wakil"
    "waterschap"
    "web"
    "webentwickler"
    "webentwicklerin"
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
    "werkgever"
    "werkstudent"
    "werkstudententatigkeit"
    "werkstudentin"
    "werkvoorbereider"
    "werkzaamheden"
    "whatsapp"
    "who am i"
    "wichtigste tatigkeiten und zustandigkeiten"
    "win10"
    "win7"
    "windows"
    "windows user"
    "wissenschaftler"
    "wissenschaftlerin"
    "wizard"
    "wkhtmltopdf"
    "wo"
    "wochen"
    "wohnort"
    "wolontariat"
    "woonplaats"
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
    "wykladowca"
    "wyksztalcenie"
    "xp"
    "yabanci dil"
    "yabanci diller"
    "yari zamanli"
    "yayasan"
    "yazilim"
    "yazilimci"
    "year"
    "years"
    "yer"
    "yetenekler"
    "yetkinlikler"
    "yhteenveto"
    "yhteystiedot"
    "yil"
    "yliopisto"
    "ylioppilas"
    "yllapitaja"
    "yonetici"
    "yoneticisi"
    "your name"
    "yr"
    "yrkeserfarenhet"
    "yrkeserfaring"
    "yrs"
    "yuksek lisans"
    "zainteresowania"
    "zajmowane stanowisko"
    "zajmy"
    "zakres obowiazkow"
    "zamestnani"
    "zamestnanie"
    "zamestnavatel"
    "zawod lub zajmowane stanowisko"
    "zdalnie"
    "zeit"
    "zeitarbeit"
    "zeitraum"
    "zelfstandige"
    "zero hours"
    "zertifikate"
    "zertifizierungen"
    "zhvillues"
    "zhvilluese"
    "ziekenhuis"
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
    "\316\261\316\275\316\261\316\273\317\205\317\204\316\256\317\203"
    "\316\261\316\275\316\261\316\273\317\215\317\204\317\201\316\271\316\261"
    "\316\261\317\200\316\277\316\273\317\205\317\204\316\256\317\201\316\271\316\277"
    "\316\261\317\203\316\272\316\277\317\215\316\274\316\265\316\275\316\267"
    "\316\261\317\203\316\272\316\277\317\215\316\274\316\265\316\275\316\277\317\203"
    "\316\262\316\271\316\277\316\263\317\201\316\261\317\206\316\271\316\272\317\214"
    "\316\262\316\271\316\277\316\263\317\201\316\261\317\206\316\271\316\272\317\214 \317\203\316\267\316\274\316\265\316\257\317\211\316\274\316\261"
    "\316\262\316\277\316\267\316\270\317\214\317\203"
    "\316\263\316\273\317\216\317\203\317\203\316\265\317\203"
    "\316\263\316\275\317\216\317\203\316\265\316\271\317\203"
    "\316\263\317\201\316\261\316\274\316\274\316\261\317\204\316\255\316\261\317\203"
    "\316\264\316\257\317\200\316\273\317\211\316\274\316\261"
    "\316\264\316\265\316\276\316\271\317\214\317\204\316\267\317\204\316\265\317\203"
    "\316\264\316\271\316\264\316\261\316\272\317\204\316\277\317\201\316\271\316\272\317\214"
    "\316\264\316\271\316\265\317\205\316\270\317\205\316\275\317\204\316\256\317\203"
    "\316\264\316\271\316\265\317\205\316\270\317\215\316\275\317\204\317\201\316\271\316\261"
    "\316\264\316\271\316\265\317\215\316\270\317\205\316\275\317\203\316\267"
    "\316\265\316\272\317\200\316\261\316\257\316\264\316\265\317\205\317\203\316\267"
    "\316\265\316\272\317\200\316\261\316\257\316\264\316\265\317\205\317\203\316\267 \316\272\316\261\316\271 \316\272\316\261\317\204\316\254\317\201\317\204\316\271\317\203\316\267"
    "\316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\265\317\200\316\261\316\263\316\263\316\265\316\273\316\274\316\261\317\204\316\271\316\272\316\256 \316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\265\317\200\316\271\316\272\316\277\316\271\316\275\317\211\316\275\316\257\316\261"
    "\316\265\317\200\316\271\317\203\317\204\316\256\316\274\316\277\316\275\316\261\317\203"
    "\316\265\317\201\316\263\316\261\317\203\316\271\316\261\316\272\316\256 \316\265\316\274\317\200\316\265\316\271\317\201\316\257\316\261"
    "\316\267\316\274\316\265\317\201\316\277\316\274\316\267\316\275\316\257\316\261 \316\263\316\255\316\275\316\275\316\267\317\203\316\267\317\203"
    "\316\271\316\272\316\261\316\275\317\214\317\204\316\267\317\204\316\265\317\203"
    "\316\272\316\261\316\270\316\267\316\263\316\256\317\204\317\201\316\271\316\261"
    "\316\272\316\261\316\270\316\267\316\263\316\267\317\204\316\256\317\203"
    "\316\273\316\277\316\263\316\257\317\203\317\204\317\201\316\271\316\261"
    "\316\273\316\277\316\263\316\271\317\203\317\204\316\256\317\203"
    "\316\274\316\265\317\201\316\271\316\272\316\256 \316\261\317\200\316\261\317\203\317\207\317\214\316\273\316\267\317\203\316\267"
    "\316\274\316\265\317\204\316\261\317\200\317\204\317\205\317\207\316\271\316\261\316\272\317\214"
    "\316\274\316\267\317\207\316\261\316\275\316\271\316\272\317\214\317\203"
    "\316\276\316\255\316\275\316\265\317\203 \316\263\316\273\317\216\317\203\317\203\316\265\317\203"
    "\316\277\316\275\316\277\316\274\316\261\317\204\316\265\317\200\317\216\316\275\317\205\316\274\316\277"
    "\317\200\316\261\316\275\316\265\317\200\316\271\317\203\317\204\316\256\316\274\316\271\316\277"
    "\317\200\316\265\317\201\316\257\316\273\316\267\317\210\316\267"
    "\317\200\316\273\316\256\317\201\316\267\317\203 \316\261\317\200\316\261\317\203\317\207\317\214\316\273\316\267\317\203\316\267"
    "\317\200\316\277\316\273\317\205\317\204\316\265\317\207\316\275\316\265\316\257\316\277"
    "\317\200\317\201\316\261\316\272\317\204\316\271\316\272\316\256 \316\254\317\203\316\272\316\267\317\203\316\267"
    "\317\200\317\201\316\277\316\263\317\201\316\261\316\274\316\274\316\261\317\204\316\257\317\203\317\204\317\201\316\271\316\261"
    "\317\200\317\201\316\277\316\263\317\201\316\261\316\274\316\274\316\261\317\204\316\271\317\203\317\204\316\256\317\203"
    "\317\200\317\201\316\277\317\203\317\211\317\200\316\271\316\272\316\254 \317\203\317\204\316\277\316\271\317\207\316\265\316\257\316\261"
    "\317\200\317\201\316\277\317\206\316\257\316\273"
    "\317\200\317\201\316\277\317\212\317\203\317\204\316\254\316\274\316\265\316\275\316\277\317\203"
    "\317\200\317\201\316\277\317\213\317\200\316\267\317\201\316\265\317\203\316\257\316\261"
    "\317\200\317\204\317\205\317\207\316\257\316\277"
    "\317\203\317\200\316\277\317\205\316\264\316\255\317\203"
    "\317\203\317\205\316\275\317\204\316\277\316\275\316\271\317\203\317\204\316\256\317\203"
    "\317\203\317\207\316\265\316\264\316\271\316\254\317\203\317\204\317\201\316\271\316\261"
    "\317\203\317\207\316\265\316\264\316\271\316\261\317\203\317\204\316\256\317\203"
    "\317\203\317\207\316\265\317\204\316\271\316\272\316\254 \316\274\316\265 \316\265\316\274\316\255\316\275\316\261"
    "\317\203\317\215\316\274\316\262\316\277\317\205\316\273\316\277\317\203"
    "\317\204\316\265\317\207\316\275\316\271\316\272\317\214\317\203"
    "\317\204\316\267\316\273\316\255\317\206\317\211\316\275\316\277"
    "\317\205\317\200\316\254\316\273\316\273\316\267\316\273\316\277\317\203"
    "\317\205\317\200\316\265\317\215\316\270\317\205\316\275\316\267"
    "\317\205\317\200\316\265\317\215\316\270\317\205\316\275\316\277\317\203"
    "\317\214\316\275\316\277\316\274\316\261"
    "\320\260\320\262\321\202\320\276\320\261\320\270\320\276\320\263\321\200\320\260\321\204\320\270\321\217"
    "\320\260\320\263\320\265\320\275\321\206\321\226\321\217"
    "\320\260\320\264\320\274\320\270\320\275\320\270\321\201\321\202\321\200\320\260\321\202\320\276\321\200"
    "\320\260\320\264\320\274\320\270\320\275\320\270\321\201\321\202\321\200\320\260\321\202\320\276\321\200\320\272\320\260"
    "\320\260\320\264\320\274\320\270\320\275\320\270\321\201\321\202\321\200\320\260\321\206\320\270\321\217"
    "\320\260\320\264\320\274\321\226\320\275\321\226\321\201\321\202\321\200\320\260\321\202\320\276\321\200"
    "\320\260\320\264\320\274\321\226\320\275\321\226\321\201\321\202\321\200\320\260\321\202\320\276\321\200\320\272\320\260"
    "\320\260\320\264\321\200\320\265\321\201"
    "\320\260\320\264\321\200\320\265\321\201\320\260"
    "\320\260\320\272\320\260\320\264\320\265\320\274\320\270\321\217"
    "\320\260\320\272\320\260\320\264\320\265\320\274\321\226\321\217"
    "\320\260\320\275\320\260\320\273\320\270\320\267\320\260\321\202\320\276\321\200"
    "\320\260\320\275\320\260\320\273\320\270\321\202\320\270\320\272"
    "\320\260\320\275\320\260\320\273\320\270\321\202\320\270\321\207\320\260\321\200"
    "\320\260\320\275\320\260\320\273\321\226\321\202\320\270\320\272"
    "\320\260\320\275\320\260\320\273\321\226\321\202\320\270\320\272\320\270\320\275\321\217"
    "\320\260\320\276"
    "\320\260\321\200\321\205\320\270\321\202\320\265\320\272\321\202\320\276\321\200"
    "\320\260\321\200\321\205\321\226\321\202\320\265\320\272\321\202\320\276\321\200"
    "\320\260\321\200\321\205\321\226\321\202\320\265\320\272\321\202\320\276\321\200\320\272\320\260"
    "\320\260\321\201\320\270\321\201\321\202\320\265\320\275\321\202"
    "\320\260\321\201\320\270\321\201\321\202\320\265\320\275\321\202\320\272\320\260"
    "\320\260\321\201\320\277\320\270\321\200\320\260\320\275\321\202\321\203\321\200\320\260"
    "\320\260\321\201\320\277\321\226\321\200\320\260\320\275\321\202\321\203\321\200\320\260"
    "\320\260\321\201\321\201\320\270\321\201\321\202\320\265\320\275\321\202"
    "\320\261\320\260\320\267\320\276\320\262\321\213\320\271"
    "\320\261\320\260\320\272\320\260\320\273\320\260\320\262\321\200"
    "\320\261\320\260\320\272\320\260\320\273\320\260\320\262\321\200\320\270\320\260\321\202"
    "\320\261\320\260\320\275\320\272"
    "\320\261\321\203\321\205\320\263\320\260\320\273\321\202\320\265\321\200"
    "\320\261\321\203\321\205\320\263\320\260\320\273\321\202\320\265\321\200\320\272\320\260"
    "\320\262\320\265\320\264\321\203\321\211\320\270\320\271"
    "\320\262\320\265\321\210\321\202\320\270\320\275\320\265"
    "\320\262\320\270\320\272\320\273\320\260\320\264\320\260\321\207"
    "\320\262\320\270\320\272\320\273\320\260\320\264\320\260\321\207\320\272\320\260"
    "\320\262\320\270\321\201\321\210\320\265 \321\203\321\207\320\270\320\273\320\270\321\211\320\265"
    "\320\262\320\273\320\260\320\264\320\265\320\275\320\270\320\265 \321\217\320\267\321\213\320\272\320\260\320\274\320\270"
    "\320\262\320\274\321\226\320\275\320\275\321\217"
    "\320\262\320\276\320\264\320\270\321\202\320\265\320\273\321\214"
    "\320\262\320\276\320\273\320\276\320\264\321\226\320\275\320\275\321\217 \320\274\320\276\320\262\320\260\320\274\320\270"
    "\320\262\320\276\320\273\320\276\320\275\321\202\320\265\321\200\321\201\321\202\320\262\320\276"
    "\320\262\320\276\320\273\320\276\320\275\321\202\321\221\321\200\321\201\321\202\320\262\320\276"
    "\320\262\321\200\320\260\321\207"
    "\320\262\321\203\320\267"
    "\320\262\321\207\320\270\321\202\320\265\320\273\321\214"
    "\320\262\321\207\320\270\321\202\320\265\320\273\321\214\320\272\320\260"
    "\320\262\321\213\321\201\321\210\320\265\320\265 \320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265"
    "\320\262\321\226\320\264\320\264\320\260\320\273\320\265\320\275\320\276"
    "\320\262\321\226\320\273\321\214\320\275\320\276"
    "\320\263\320\270\320\274\320\275\320\260\320\267\320\270\321\217"
    "\320\263\320\270\320\274\320\275\320\260\320\267\320\270\321\230\320\260"
    "\320\263\320\272"
    "\320\263\320\276\320\264"
    "\320\263\320\276\320\264\320\260"
    "\320\263\320\276\321\200\320\276\320\264"
    "\320\263\321\200\321\203\320\277\320\260"
    "\320\263\321\200\321\203\320\277\320\277\320\260"
    "\320\263\321\226\320\274\320\275\320\260\320\267\321\226\321\217"
    "\320\264\320\260\321\202\320\260 \320\275\320\260\321\200\320\276\320\264\320\266\320\265\320\275\320\275\321\217"
    "\320\264\320\260\321\202\320\260 \321\200\320\276\320\266\320\264\320\265\320\275\320\270\321\217"
    "\320\264\320\260\321\202\321\213"
    "\320\264\320\270\320\267\320\260\320\271\320\275\320\265\321\200"
    "\320\264\320\270\320\267\320\260\320\271\320\275\320\265\321\200\320\272\320\260"
    "\320\264\320\270\320\267\320\260\321\230\320\275\320\265\321\200"
    "\320\264\320\270\321\200\320\265\320\272\321\202\320\276\321\200"
    "\320\264\320\270\321\200\320\265\320\272\321\202\320\276\321\200\320\272\320\260"
    "\320\264\320\270\321\201\320\277\320\265\321\202\321\207\320\265\321\200"
    "\320\264\320\276\320\272\321\202\320\276\321\200"
    "\320\264\320\276\320\272\321\202\320\276\321\200 \320\275\320\260\321\203\320\272"
    "\320\264\320\276\320\273\320\266\320\275\320\276\321\201\321\202\321\214"
    "\320\264\320\276\320\277\320\276\320\273\320\275\320\270\321\202\320\265\320\273\321\214\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217 \320\276 \321\201\320\265\320\261\320\265"
    "\320\264\320\276\321\201\320\262\321\226\320\264"
    "\320\264\320\276\321\201\320\262\321\226\320\264 \321\200\320\276\320\261\320\276\321\202\320\270"
    "\320\264\320\276\321\201\320\273\321\226\320\264\320\275\320\270\320\272"
    "\320\264\320\276\321\201\320\273\321\226\320\264\320\275\320\270\321\206\321\217"
    "\320\264\320\276\321\201\321\202\320\270\320\266\320\265\320\275\320\270\321\217"
    "\320\264\320\276\321\201\321\217\320\263\320\275\320\265\320\275\320\275\321\217"
    "\320\264\321\200\321\203\320\272\320\260\321\200\320\275\321\217"
    "\320\265\320\267\320\270\321\206\320\270"
    "\320\265\320\272\321\201\320\277\320\265\321\200\321\202"
    "\320\265\320\273 \320\277\320\276\321\210\321\202\320\260"
    "\320\265\320\276\320\276\320\264"
    "\320\266\321\203\321\200\320\275\320\260\320\273\321\226\321\201\321\202"
    "\320\266\321\203\321\200\320\275\320\260\320\273\321\226\321\201\321\202\320\272\320\260"
    "\320\267\320\260 \320\274\320\265\320\275"
    "\320\267\320\260\320\262\320\276\320\264"
    "\320\267\320\260\320\274\320\265\321\201\321\202\320\270\321\202\320\265\320\273\321\214"
    "\320\267\320\260\320\276"
    "\320\267\320\275\320\260\320\275\320\270\320\265 \321\217\320\267\321\213\320\272\320\276\320\262"
    "\320\267\320\275\320\260\320\275\320\270\321\217"
    "\320\267\320\275\320\260\320\275\320\275\321\217 \320\274\320\276\320\262"
    "\320\270\320\274\321\217"
    "\320\270\320\275\320\266\320\265\320\275\320\265\321\200"
    "\320\270\320\275\320\266\320\265\320\275\320\265\321\200 \320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\274\320\270\321\201\321\202"
    "\320\270\320\275\320\266\320\265\321\232\320\265\321\200"
    "\320\270\320\275\320\266\320\265\321\232\320\265\321\200\320\272\320\260"
    "\320\270\320\275\320\276\321\201\321\202\321\200\320\260\320\275\320\275\321\213\320\265 \321\217\320\267\321\213\320\272\320\270"
    "\320\270\320\275\321\201\320\277\320\265\320\272\321\202\320\276\321\200"
    "\320\270\320\275\321\201\321\202\320\270\321\202\321\203\321\202"
    "\320\270\320\275\321\202\320\265\321\200\320\265\321\201\321\213"
    "\320\270\320\277"
    "\320\270\321\201\321\201\320\273\320\265\320\264\320\276\320\262\320\260\321\202\320\265\320\273\321\214"
    "\320\272\320\260\320\275\320\264\320\270\320\264\320\260\321\202"
    "\320\272\320\260\320\275\320\264\320\270\320\264\320\260\321\202 \320\275\320\260\321\203\320\272"
    "\320\272\320\260\321\200\321\214\320\265\321\200\320\260"
    "\320\272\320\260\321\200\321\224\321\200\320\260"
    "\320\272\320\260\321\201\321\201\320\270\321\200"
    "\320\272\320\262\320\260\320\273\320\270\321\204\320\270\320\272\320\260\321\206\320\270\321\217"
    "\320\272\320\265\321\200\321\226\320\262\320\275\320\270\320\272"
    "\320\272\320\265\321\200\321\226\320\262\320\275\320\270\321\206\321\217"
    "\320\272\320\273\320\260\320\264\320\276\320\262\321\211\320\270\320\272"
    "\320\272\320\273\321\216\321\207\320\265\320\262\321\213\320\265 \320\275\320\260\320\262\321\213\320\272\320\270"
    "\320\272\320\273\321\216\321\207\320\276\320\262\321\226 \320\275\320\260\320\262\320\270\321\207\320\272\320\270"
    "\320\272\320\276\320\273\320\265\320\264\320\266"
    "\320\272\320\276\320\273\320\265\320\266"
    "\320\272\320\276\320\273\320\273\320\265\320\264\320\266"
    "\320\272\320\276\320\274\320\277\320\260\320\275\320\270\321\217"
    "\320\272\320\276\320\274\320\277\320\260\320\275\321\226\321\217"
    "\320\272\320\276\320\274\320\277\320\265\321\202\320\265\320\275\321\206\320\270\320\270"
    "\320\272\320\276\320\275\321\201\321\203\320\273\321\202\320\260\320\275\321\202"
    "\320\272\320\276\320\275\321\201\321\203\320\273\321\214\321\202\320\260\320\275\321\202"
    "\320\272\320\276\320\275\321\201\321\203\320\273\321\214\321\202\320\260\320\275\321\202\320\272\320\260"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\270"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\275\320\260 \321\226\320\275\321\204\320\276\321\200\320\274\320\260\321\206\321\226\321\217"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\272\320\276\320\275\321\202\320\260\320\272\321\202\321\213"
    "\320\272\320\276\320\275\321\202\321\200\320\260\320\272\321\202"
    "\320\272\320\276\320\276\321\200\320\264\320\270\320\275\320\260\321\202\320\276\321\200"
    "\320\272\320\276\320\276\321\200\320\264\320\270\320\275\320\260\321\202\320\276\321\200\320\272\320\260"
    "\320\272\320\276\321\200\320\277\320\276\321\200\320\260\321\206\320\270\321\217"
    "\320\272\320\276\321\200\320\277\320\276\321\200\320\260\321\206\321\226\321\217"
    "\320\272\321\203\321\200\321\201\320\270"
    "\320\272\321\203\321\200\321\201\321\213"
    "\320\272\321\203\321\200\321\201\321\213 \320\270 \321\201\320\265\321\200\321\202\320\270\321\204\320\270\320\272\320\260\321\202\321\213"
    "\320\273\320\260\320\261\320\276\321\200\320\260\320\275\321\202"
    "\320\273\320\265\321\202"
    "\320\273\320\270\321\206\320\265\320\271"
    "\320\273\320\270\321\207\320\275\320\260 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\273\320\270\321\207\320\275\320\260\321\217 \320\270\320\275\321\204\320\276\321\200\320\274\320\260\321\206\320\270\321\217"
    "\320\273\320\270\321\207\320\275\321\213\320\265 \320\264\320\260\320\275\320\275\321\213\320\265"
    "\320\273\320\276\320\263\320\270\321\201\321\202"
    "\320\273\321\226\320\272\320\260\321\200"
    "\320\273\321\226\320\272\320\260\321\200\320\272\320\260"
    "\320\273\321\226\320\272\320\260\321\200\320\275\321\217"
    "\320\273\321\226\321\206\320\265\320\271"
    "\320\274\320\260\320\263\320\270\321\201\321\202\321\200"
    "\320\274\320\260\320\263\320\270\321\201\321\202\321\200\320\260\321\202\321\203\321\200\320\260"
    "\320\274\320\260\320\263\321\226\321\201\321\202\321\200"
    "\320\274\320\260\321\200\320\272\320\265\321\202\320\276\320\273\320\276\320\263"
    "\320\274\320\263\321\203"
    "\320\274\320\265\320\264\321\201\320\265\321\201\321\202\321\200\320\260"
    "\320\274\320\265\320\275\320\260\321\237\320\265\321\200"
    "\320\274\320\265\320\275\320\260\321\237\320\265\321\200\320\272\320\260"
    "\320\274\320\265\320\275\320\265\320\264\320\266\320\265\321\200"
    "\320\274\320\265\320\275\320\265\320\264\320\266\320\265\321\200\320\272\320\260"
    "\320\274\320\265\320\275\320\270\320\264\320\266\321\212\321\200"
    "\320\274\320\265\321\201"
    "\320\274\320\265\321\201\321\202\320\276"
    "\320\274\320\265\321\201\321\202\320\276 \321\200\320\260\320\261\320\276\321\202\321\213"
    "\320\274\320\265\321\201\321\217\321\206"
    "\320\274\320\265\321\201\321\217\321\206\320\260"
    "\320\274\320\265\321\201\321\217\321\206\320\265\320\262"
    "\320\274\320\265\321\202\320\260"
    "\320\274\320\265\321\205\320\260\320\275\320\270\320\272"
    "\320\274\320\270\320\275\320\270\321\201\321\202\320\265\321\200\321\201\321\202\320\262\320\276"
    "\320\274\320\276\320\262\320\270"
    "\320\274\320\276\320\273\320\276\320\264\321\210\320\270\320\271 \321\201\320\277\320\265\321\206\321\226\320\260\320\273\321\226\321\201\321\202"
    "\320\274\321\226\320\275\321\226\321\201\321\202\320\265\321\200\321\201\321\202\320\262\320\276"
    "\320\274\321\226\321\201"
    "\320\274\321\226\321\201\321\202\320\276"
    "\320\274\321\226\321\201\321\206\320\265 \321\200\320\276\320\261\320\276\321\202\320\270"
    "\320\274\321\226\321\201\321\217\321\206\321\214"
    "\320\274\321\226\321\201\321\217\321\206\321\226"
    "\320\274\321\226\321\201\321\217\321\206\321\226\320\262"
    "\320\275\320\260\320\262\320\270\321\207\320\272\320\270"
    "\320\275\320\260\320\262\321\207\320\260\320\275\320\275\321\217"
    "\320\275\320\260\320\262\321\213\320\272\320\270"
    "\320\275\320\260\320\263\321\200\320\260\320\264\321\213"
    "\320\275\320\260\321\201\321\202\320\260\320\262\320\275\320\270\320\272"
    "\320\275\320\260\321\203\320\272\320\276\320\262\320\265\321\206\321\214"
    "\320\275\320\260\321\203\321\207\320\275\321\213\320\271 \321\201\320\276\321\202\321\200\321\203\320\264\320\275\320\270\320\272"
    "\320\275\320\260\321\207\320\260\320\273\321\214\320\275\320\270\320\272"
    "\320\275\320\260\321\207\320\260\320\273\321\214\320\275\321\213\320\271"
    "\320\275\320\276\321\201\320\270\321\202\320\265\320\273\321\214"
    "\320\276 \320\272\320\260\320\275\320\264\320\270\320\264\320\260\321\202\320\265"
    "\320\276 \321\201\320\265\320\261\320\265"
    "\320\276\320\260\320\276"
    "\320\276\320\261\320\276 \320\274\320\275\320\265"
    "\320\276\320\261\320\276\320\262\321\217\320\267\320\272\320\270"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\320\275\320\270\320\265 \320\270 \320\276\320\261\321\203\321\207\320\265\320\275\320\270\320\265"
    "\320\276\320\261\321\200\320\260\320\267\320\276\320\262\320\260\321\232\320\265"
    "\320\276\320\261\321\203\321\207\320\265\320\275\320\270\320\265"
    "\320\276\320\261\321\217\320\267\320\260\320\275\320\275\320\276\321\201\321\202\320\270"
    "\320\276\320\276\320\276"
    "\320\276\320\277\320\265\321\200\320\260\321\202\320\276\321\200"
    "\320\276\320\277\320\270\321\201"
    "\320\276\320\277\320\270\321\201\320\260\320\275\320\270\320\265"
    "\320\276\320\277\320\270\321\202"
    "\320\276\320\277\321\213\321\202"
    "\320\276\320\277\321\213\321\202 \321\200\320\260\320\261\320\276\321\202\321\213"
    "\320\276\321\200\320\263\320\260\320\275\320\270\320\267\320\260\321\206\320\270\321\217"
    "\320\276\321\200\320\263\320\260\320\275\321\226\320\267\320\260\321\206\321\226\321\217"
    "\320\276\321\201\320\262\321\226\321\202\320\260"
    "\320\277\320\260\320\276"
    "\320\277\320\260\321\202"
    "\320\277\320\265\321\200\320\265\320\262\320\276\320\264\321\207\320\270\320\272"
    "\320\277\320\265\321\200\320\265\320\272\320\273\320\260\320\264\320\260\321\207"
    "\320\277\320\265\321\200\320\265\320\272\320\273\320\260\320\264\320\260\321\207\320\272\320\260"
    "\320\277\320\265\321\200\320\270\320\276\320\264"
    "\320\277\320\265\321\200\320\270\320\276\320\264 \321\200\320\260\320\261\320\276\321\202\321\213"
    "\320\277\320\265\321\200\321\226\320\276\320\264"
    "\320\277\320\265\321\200\321\226\320\276\320\264 \321\200\320\276\320\261\320\276\321\202\320\270"
    "\320\277\320\276\320\262\320\275\320\260 \320\267\320\260\320\271\320\275\321\217\321\202\321\226\321\201\321\202\321\214"
    "\320\277\320\276\320\262\321\213\321\210\320\265\320\275\320\270\320\265 \320\272\320\262\320\260\320\273\320\270\321\204\320\270\320\272\320\260\321\206\320\270\320\270"
    "\320\277\320\276\320\267\320\270\321\206\320\270\321\217"
    "\320\277\320\276\320\273\320\275\320\260\321\217 \320\267\320\260\320\275\321\217\321\202\320\276\321\201\321\202\321\214"
    "\320\277\320\276\320\273\321\214\320\267\320\276\320\262\320\260\321\202\320\265\320\273\321\214"
    "\320\277\320\276\320\273\321\226\321\202\320\265\321\205\320\275\321\226\320\272\320\260"
    "\320\277\320\276\320\274\321\226\321\207\320\275\320\270\320\272"
    "\320\277\320\276\320\274\321\226\321\207\320\275\320\270\321\206\321\217"
    "\320\277\320\276\321\201\320\260\320\264\320\260"
    "\320\277\320\276\321\207\321\202\320\260"
    "\320\277\320\276\321\210\321\202\320\260"
    "\320\277\321\200\320\260\320\272\321\202\320\270\320\272\320\260\320\275\321\202"
    "\320\277\321\200\320\260\321\202"
    "\320\277\321\200\320\265\320\277\320\276\320\264\320\260\320\262\320\260\321\202\320\265\320\273"
    "\320\277\321\200\320\265\320\277\320\276\320\264\320\260\320\262\320\260\321\202\320\265\320\273\321\214"
    "\320\277\321\200\320\270\320\277\321\200\320\260\320\262\320\275\320\270\320\272"
    "\320\277\321\200\320\276 \320\274\320\265\320\275\320\265"
    "\320\277\321\200\320\276 \321\201\320\265\320\261\320\265"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\265\321\200"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\265\321\200\320\272\320\260"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\270\321\201\321\202"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\270\321\201\321\202\320\272\320\260"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\320\274\320\270\321\201\321\202"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\321\226\321\201\321\202"
    "\320\277\321\200\320\276\320\263\321\200\320\260\320\274\321\226\321\201\321\202\320\272\320\260"
    "\320\277\321\200\320\276\320\264\320\260\320\262\320\265\321\206"
    "\320\277\321\200\320\276\320\264\320\260\320\262\320\265\321\206\321\214"
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
    "\320\277\321\226\320\261"
    "\321\200\320\260\320\261\320\276\321\202\320\260"
    "\321\200\320\260\320\261\320\276\321\202\320\276\320\264\320\260\321\202\320\265\320\273\321\214"
    "\321\200\320\260\320\264\320\275\320\276 \320\270\321\201\320\272\321\203\321\201\321\202\320\262\320\276"
    "\321\200\320\260\320\267\320\263\320\276\320\262\320\276\321\200\320\275\321\213\320\271"
    "\321\200\320\260\320\267\321\200\320\260\320\261\320\276\321\202\321\207\320\270\320\272"
    "\321\200\320\260\320\267\321\200\320\260\320\261\320\276\321\202\321\207\320\270\321\206\320\260"
    "\321\200\320\260\320\267\321\200\320\260\320\261\320\276\321\202\321\207\320\270\321\207\320\272\320\260"
    "\321\200\320\260\321\207\321\203\320\275\320\276\320\262\320\276\321\222\320\260"
    "\321\200\320\265\320\264\320\260\320\272\321\202\320\276\321\200"
    "\321\200\320\265\320\264\320\260\320\272\321\202\320\276\321\200\320\272\320\260"
    "\321\200\320\265\320\267\321\216\320\274\320\265"
    "\321\200\320\265\320\272\320\276\320\274\320\265\320\275\320\264\320\260\321\206\320\270\320\270"
    "\321\200\320\265\320\272\321\200\321\203\321\202\320\265\321\200"
    "\321\200\320\276\320\261\320\276\321\202\320\260"
    "\321\200\320\276\320\261\320\276\321\202\320\276\320\264\320\260\320\262\320\265\321\206\321\214"
    "\321\200\320\276\320\264\320\275\320\276\320\271"
    "\321\200\320\276\320\267\321\200\320\276\320\261\320\275\320\270\320\272"
    "\321\200\320\276\320\267\321\200\320\276\320\261\320\275\320\270\321\206\321\217"
    "\321\200\320\276\320\272\320\270"
    "\321\200\320\276\320\272\321\226\320\262"
    "\321\200\321\203\320\272\320\276\320\262\320\276\320\264\320\270\320\273\320\260\321\206"
    "\321\200\321\203\320\272\320\276\320\262\320\276\320\264\320\270\321\202\320\265\320\273\321\214"
    "\321\200\321\203\320\272\320\276\320\262\320\276\320\264\320\270\321\202\320\265\320\273\321\214\320\275\320\270\321\206\320\260"
    "\321\200\321\212\320\272\320\276\320\262\320\276\320\264\320\270\321\202\320\265\320\273"
    "\321\200\321\226\320\264\320\275\320\260"
    "\321\200\321\226\320\272"
    "\321\201\320\260\320\262\320\265\321\202\320\275\320\270\320\272"
    "\321\201\320\260\320\271\321\202"
    "\321\201\320\260\321\200\320\260\320\264\320\275\320\270\320\272"
    "\321\201\320\262\320\276\320\261\320\276\320\264\320\275\320\276"
    "\321\201\320\262\320\276\320\261\320\276\320\264\320\275\320\276\320\265 \320\262\320\273\320\260\320\264\320\265\320\275\320\270\320\265"
    "\321\201\320\265\320\272\321\200\320\265\321\202\320\260\321\200"
    "\321\201\320\265\320\272\321\200\320\265\321\202\320\260\321\200\321\214"
    "\321\201\320\265\321\200\321\202\320\270\321\204\320\270\320\272\320\260\321\202\321\213"
    "\321\201\320\265\321\200\321\202\320\270\321\204\321\226\320\272\320\260\321\202\320\270"
    "\321\201\320\270\321\201\321\202\320\265\320\274\320\260"
    "\321\201\320\270\321\201\321\202\320\265\320\274\320\270"
    "\321\201\320\277\320\265\321\206\320\270\320\260\320\273\320\270\321\201\321\202"
    "\321\201\320\277\320\265\321\206\320\270\320\260\320\273\320\270\321\202\320\265\321\202"
    "\321\201\320\277\320\265\321\206\320\270\320\260\320\273\321\214\320\275\320\276\321\201\321\202\321\214"
    "\321\201\320\277\320\265\321\206\321\226\320\260\320\273\321\226\321\201\321\202"
    "\321\201\320\277\320\265\321\206\321\226\320\260\320\273\321\226\321\201\321\202\320\272\320\260"
    "\321\201\321\200\320\265\320\264\320\275\320\270\320\271"
    "\321\201\321\202\320\260\320\266\320\260\320\275\321\202"
    "\321\201\321\202\320\260\320\266\320\260\320\275\321\202\320\272\320\260"
    "\321\201\321\202\320\260\320\266\320\265\321\200"
    "\321\201\321\202\320\260\320\266\320\265\321\200\320\272\320\260"
    "\321\201\321\202\320\260\320\266\320\270\321\200\320\276\320\262\320\272\320\260"
    "\321\201\321\202\320\260\320\266\320\270\321\201\321\202"
    "\321\201\321\202\320\260\320\266\320\270\321\201\321\202\320\272\320\260"
    "\321\201\321\202\320\260\320\266\321\203\320\262\320\260\320\275\320\275\321\217"
    "\321\201\321\202\320\260\320\266\321\221\321\200"
    "\321\201\321\202\320\265\320\272"
    "\321\201\321\202\320\265\320\277\320\265\320\275\321\214"
    "\321\201\321\202\321\203\320\264\320\270\321\217"
    "\321\201\321\202\321\203\320\264\321\226\321\217"
    "\321\201\321\207\320\265\321\202\320\276\320\262\320\276\320\264\320\270\321\202\320\265\320\273"
    "\321\201\321\212\321\202\321\200\321\203\320\264\320\275\320\270\320\272"
    "\321\202\320\265\320\273\320\265\321\204\320\276\320\275"
    "\321\202\320\265\321\201\321\202\320\270\321\200\320\276\320\262\321\211\320\270\320\272"
    "\321\202\320\265\321\201\321\202\321\203\320\262\320\260\320\273\321\214\320\275\320\270\320\272"
    "\321\202\320\265\321\201\321\202\321\203\320\262\320\260\320\273\321\214\320\275\320\270\321\206\321\217"
    "\321\202\320\265\321\205\320\275\320\270\320\272"
    "\321\202\320\265\321\205\320\275\320\270\320\272\321\203\320\274"
    "\321\202\320\265\321\205\320\275\320\270\321\207\320\260\321\200"
    "\321\202\320\265\321\205\320\275\320\270\321\207\320\265\321\201\320\272\320\270\320\265 \320\275\320\260\320\262\321\213\320\272\320\270"
    "\321\202\320\265\321\205\320\275\320\276\320\273\320\276\320\263\320\270\320\270"
    "\321\202\320\265\321\205\320\275\320\276\320\273\320\276\320\263\321\226\321\227"
    "\321\202\320\265\321\205\320\275\321\226\320\272"
    "\321\202\320\267\320\276\320\262"
    "\321\202\320\270\320\274\320\273\320\270\320\264"
    "\321\202\320\270\320\277\320\276\320\263\321\200\320\260\321\204\320\270\321\217"
    "\321\202\320\276\320\262"
    "\321\202\321\200\321\203\320\264\320\276\320\262 \320\276\320\277\320\270\321\202"
    "\321\202\321\200\321\203\320\264\320\276\320\262 \321\201\321\202\320\260\320\266"
    "\321\202\321\200\321\203\320\264\320\276\320\262\320\260\321\217 \320\264\320\265\321\217\321\202\320\265\320\273\321\214\320\275\320\276\321\201\321\202\321\214"
    "\321\202\321\200\321\203\320\264\320\276\320\262\320\276\320\271 \321\201\321\202\320\260\320\266"
    "\321\203\320\262\320\273\320\265\321\207\320\265\320\275\320\270\321\217"
    "\321\203\320\264\320\260\320\273\320\265\320\275\320\275\320\276"
    "\321\203\320\274\320\265\320\275\320\270\321\217"
    "\321\203\320\275\320\270\320\262\320\265\321\200\320\267\320\270\321\202\320\265\321\202"
    "\321\203\320\275\320\270\320\262\320\265\321\200\321\201\320\270\321\202\320\265\321\202"
    "\321\203\320\275\321\226\320\262\320\265\321\200\321\201\320\270\321\202\320\265\321\202"
    "\321\203\320\277"
    "\321\203\321\207\320\265\320\261\320\275\320\276\320\265 \320\267\320\260\320\262\320\265\320\264\320\265\320\275\320\270\320\265"
    "\321\203\321\207\320\270\320\273\320\270\321\211\320\265"
    "\321\203\321\207\320\270\321\202\320\265\320\273"
    "\321\203\321\207\320\270\321\202\320\265\320\273\320\272\320\260"
    "\321\203\321\207\320\270\321\202\320\265\320\273\321\214"
    "\321\204\320\260\320\272\321\203\320\273\321\202\320\265\321\202"
    "\321\204\320\260\321\205\321\226\320\262\320\265\321\206\321\214"
    "\321\204\320\260\321\205\321\226\320\262\321\207\320\270\320\275\321\217"
    "\321\204\320\270\320\276"
    "\321\204\320\276\320\275\320\264"
    "\321\204\320\276\320\277"
    "\321\204\321\200\320\270\320\273\320\260\320\275\321\201"
    "\321\204\321\200\321\226\320\273\320\260\320\275\321\201"
    "\321\205\320\274\320\260\321\200\320\260"
    "\321\205\320\276\320\261\320\261\320\270"
    "\321\205\320\276\320\261\321\226"
    "\321\205\320\276\320\273\320\264\320\270\320\275\320\263"
    "\321\206\320\265\320\273\321\214"
    "\321\206\320\265\320\275\321\202\321\200"
    "\321\207\320\260\321\201\321\202\320\270\321\207\320\275\320\260\321\217 \320\267\320\260\320\275\321\217\321\202\320\276\321\201\321\202\321\214"
    "\321\207\320\260\321\201\321\202\320\272\320\276\320\262\320\260 \320\267\320\260\320\271\320\275\321\217\321\202\321\226\321\201\321\202\321\214"
    "\321\207\320\277"
    "\321\207\321\203\320\266\320\264\320\270 \320\265\320\267\320\270\321\206\320\270"
    "\321\210\320\272\320\276\320\273\320\260"
    "\321\210\320\272\320\276\320\273\320\276\320\262\320\260\321\232\320\265"
    "\321\215\320\272\320\276\320\275\320\276\320\274\320\270\321\201\321\202"
    "\321\215\320\273 \320\277\320\276\321\207\321\202\320\260"
    "\321\216\321\200\320\270\321\201\321\202"
    "\321\216\321\200\320\270\321\201\321\202\320\272\320\260"
    "\321\217\320\267\321\213\320\272\320\270"
    "\321\226\320\274\321\217"
    "\321\226\320\275\320\266\320\265\320\275\320\265\321\200"
    "\321\226\320\275\320\266\320\265\320\275\320\265\321\200\320\272\320\260"
    "\321\226\320\275\321\201\321\202\320\270\321\202\321\203\321\202"
    "\321\226\320\275\321\202\320\265\321\200\320\265\321\201\320\270"
    "\321\230\320\265\320\267\320\270\321\206\320\270"
    "\325\241\325\257\325\241\325\244\325\245\325\264\325\253\325\241"
    "\325\241\325\267\325\255\325\241\325\277\325\241\325\266\326\204\325\241\325\265\325\253\325\266 \326\203\325\270\326\200\325\261"
    "\325\244\325\241\325\275\325\241\325\255\325\270\325\275"
    "\325\244\325\253\325\246\325\241\325\265\325\266\325\245\326\200"
    "\325\244\325\272\326\200\325\270\326\201"
    "\325\253\325\266\325\252\325\245\325\266\325\245\326\200"
    "\325\253\325\266\325\275\325\277\325\253\325\277\325\270\326\202\325\277"
    "\325\255\325\270\326\200\325\260\326\200\325\244\325\241\325\277\325\270\326\202"
    "\325\256\326\200\325\241\325\243\326\200\325\241\325\276\325\270\326\200\325\270\325\262"
    "\325\257\326\200\325\251\325\270\326\202\325\251\325\265\325\270\326\202\325\266"
    "\325\260\325\241\325\264\325\241\325\254\325\275\325\241\326\200\325\241\325\266"
    "\325\260\325\241\325\267\325\276\325\241\325\272\325\241\325\260"
    "\325\262\325\245\325\257\325\241\325\276\325\241\326\200"
    "\325\264\325\241\325\275\325\266\325\241\325\243\325\245\325\277"
    "\325\264\325\245\325\266\325\245\325\273\325\245\326\200"
    "\325\270\326\202\325\275\325\270\326\202\326\201\325\253\325\271"
    "\325\276\325\245\326\200\325\254\325\270\326\202\325\256\325\241\325\242\325\241\325\266"
    "\325\277\325\266\326\205\326\200\325\245\325\266"
    "\326\203\325\270\326\200\325\261\325\266\325\241\325\257"
    "\326\204\325\270\325\254\325\245\325\273"
    "\326\205\325\243\325\266\325\241\325\257\325\241\325\266"
    "\327\220\327\225\327\223\327\225\327\252"
    "\327\220\327\225\327\240\327\231\327\221\327\250\327\241\327\231\327\230\327\224"
    "\327\220\327\225\327\240\327\231\327\221\327\250\327\241\327\231\327\230\327\252"
    "\327\220\327\227\327\225\327\252"
    "\327\220\327\227\327\250\327\231\327\225\327\252"
    "\327\220\327\231\327\236\327\231\327\231\327\234"
    "\327\220\327\231\327\251 \327\236\327\233\327\231\327\250\327\225\327\252"
    "\327\220\327\240\327\234\327\231\327\241\327\230"
    "\327\220\327\240\327\234\327\231\327\241\327\230\327\231\327\252"
    "\327\220\327\250\327\233\327\231\327\230\327\247\327\230"
    "\327\220\327\250\327\233\327\231\327\230\327\247\327\230\327\231\327\252"
    "\327\220\327\251\327\252 \327\236\327\233\327\231\327\250\327\225\327\252"
    "\327\221\327\222\327\250\327\225\327\252"
    "\327\221\327\225\327\223\327\247"
    "\327\221\327\225\327\223\327\247\327\252"
    "\327\221\327\231\327\252 \327\227\327\225\327\234\327\231\327\235"
    "\327\221\327\231\327\252 \327\241\327\244\327\250"
    "\327\221\327\240\327\247"
    "\327\221\327\241\327\231\327\241\327\231\327\252"
    "\327\221\327\242 \327\236"
    "\327\223\327\225\327\220 \327\234"
    "\327\223\327\225\327\220\327\234"
    "\327\223\327\225\327\247\327\230\327\225\327\250\327\230"
    "\327\224\327\220\327\225\327\240\327\231\327\221\327\250\327\241\327\231\327\230\327\224"
    "\327\224\327\230\327\233\327\240\327\231\327\225\327\237"
    "\327\224\327\236\327\233\327\234\327\234\327\224"
    "\327\224\327\240\327\223\327\241\327\220\327\231"
    "\327\224\327\240\327\223\327\241\327\220\327\231\327\252"
    "\327\224\327\241\327\236\327\233\327\224"
    "\327\224\327\251\327\233\327\234\327\224"
    "\327\224\327\252\327\236\327\227\327\225\327\252"
    "\327\227\327\221\327\250\327\224"
    "\327\227\327\221\327\250\327\252"
    "\327\227\327\225\327\223\327\251"
    "\327\227\327\225\327\223\327\251\327\231\327\235"
    "\327\227\327\225\327\247\327\250"
    "\327\227\327\225\327\247\327\250\327\252"
    "\327\230\327\233\327\240\327\220\327\231"
    "\327\230\327\233\327\240\327\220\327\231\327\252"
    "\327\230\327\233\327\240\327\225\327\234\327\225\327\222\327\231\327\225\327\252"
    "\327\230\327\234\327\244\327\225\327\237"
    "\327\231\327\225\327\242\327\245"
    "\327\231\327\225\327\242\327\246\327\252"
    "\327\231\327\246\327\231\327\250\327\252 \327\247\327\251\327\250"
    "\327\233\327\231\327\251\327\225\327\250\327\231\327\235"
    "\327\233\327\252\327\221"
    "\327\233\327\252\327\225\327\221\327\252"
    "\327\234\327\231\327\236\327\225\327\223\327\231\327\235"
    "\327\236\327\224\327\240\327\223\327\241"
    "\327\236\327\224\327\240\327\223\327\241\327\252"
    "\327\236\327\225\327\250\327\224"
    "\327\236\327\226\327\233\327\231\327\250"
    "\327\236\327\226\327\233\327\231\327\250\327\224"
    "\327\236\327\231\327\225\327\236\327\240\327\225\327\231\327\225\327\252"
    "\327\236\327\233\327\234\327\234\327\224"
    "\327\236\327\233\327\234\327\234\327\252"
    "\327\236\327\240\327\224\327\234"
    "\327\236\327\240\327\224\327\234\327\252"
    "\327\236\327\240\327\233\327\234"
    "\327\236\327\240\327\233\327\234\327\231\327\252"
    "\327\236\327\242\327\241\327\231\327\247"
    "\327\236\327\242\327\246\327\221"
    "\327\236\327\242\327\246\327\221\327\252"
    "\327\236\327\242\327\250\327\233\327\225\327\252"
    "\327\236\327\244\327\252\327\227"
    "\327\236\327\244\327\252\327\227\327\252"
    "\327\236\327\247\327\225\327\235 \327\242\327\221\327\225\327\223\327\224"
    "\327\236\327\250\327\246\327\224"
    "\327\236\327\251\327\250\327\223"
    "\327\236\327\251\327\250\327\224 \327\227\327\234\327\247\327\231\327\252"
    "\327\236\327\251\327\250\327\224 \327\236\327\234\327\220\327\224"
    "\327\236\327\252\327\220\327\235"
    "\327\236\327\252\327\220\327\236\327\252"
    "\327\236\327\252\327\233\327\240\327\252"
    "\327\236\327\252\327\233\327\240\327\252\327\252"
    "\327\236\327\252\327\236\327\227\327\224"
    "\327\240\327\231\327\231\327\223"
    "\327\240\327\231\327\241\327\231\327\225\327\237"
    "\327\240\327\231\327\241\327\231\327\225\327\237 \327\236\327\247\327\246\327\225\327\242\327\231"
    "\327\240\327\231\327\241\327\231\327\225\327\237 \327\252\327\242\327\241\327\225\327\247\327\252\327\231"
    "\327\240\327\241\327\231\327\225\327\237 \327\252\327\242\327\241\327\225\327\247\327\252\327\231"
    "\327\240\327\246\327\231\327\222"
    "\327\240\327\246\327\231\327\222\327\224"
    "\327\241\327\230\327\220\327\226 \327\250"
    "\327\241\327\230\327\225\327\223\327\240\327\230"
    "\327\241\327\230\327\225\327\223\327\240\327\230\327\231\327\252"
    "\327\241\327\236\327\231\327\240\327\250"
    "\327\241\327\236\327\240\327\233\327\234"
    "\327\242\327\225\327\226\327\250"
    "\327\242\327\225\327\226\327\250\327\252"
    "\327\242\327\225\327\250\327\232"
    "\327\242\327\225\327\250\327\233\327\252"
    "\327\242\327\231\327\250\327\231\327\231\327\252"
    "\327\242\327\246\327\236\327\220\327\231"
    "\327\244\327\250\327\225\327\244\327\231\327\234"
    "\327\244\327\250\327\230\327\231\327\235 \327\220\327\231\327\251\327\231\327\231\327\235"
    "\327\244\327\250\327\231\327\234\327\240\327\241"
    "\327\244\327\252\327\250\327\225\327\240\327\225\327\252"
    "\327\247\327\221\327\225\327\246\327\252"
    "\327\247\327\225\327\250\327\225\327\252 \327\227\327\231\327\231\327\235"
    "\327\250\327\220\327\251"
    "\327\250\327\220\327\251 \327\246\327\225\327\225\327\252"
    "\327\250\327\225\327\220\327\224 \327\227\327\251\327\221\327\225\327\237"
    "\327\250\327\225\327\244\327\220"
    "\327\250\327\225\327\244\327\220\327\224"
    "\327\250\327\233\327\226"
    "\327\250\327\233\327\226\327\252"
    "\327\251\327\225\327\230\327\244\327\252"
    "\327\251\327\231\327\250\327\225\327\252\327\231\327\235"
    "\327\251\327\235"
    "\327\251\327\240\327\224"
    "\327\251\327\240\327\231\327\235"
    "\327\251\327\244\327\225\327\252"
    "\327\251\327\244\327\252 \327\220\327\235"
    "\327\252\327\220\327\250\327\231\327\232 \327\234\327\231\327\223\327\224"
    "\327\252\327\220\327\250\327\231\327\233\327\231\327\235"
    "\327\252\327\225\327\220\327\250"
    "\327\252\327\225\327\220\327\250 \327\250\327\220\327\251\327\225\327\237"
    "\327\252\327\225\327\220\327\250 \327\251\327\240\327\231"
    "\327\252\327\227\327\225\327\236\327\231 \327\220\327\227\327\250\327\231\327\225\327\252"
    "\327\252\327\231\327\233\327\225\327\237"
    "\327\252\327\242\327\225\327\223\327\252"
    "\327\252\327\242\327\251\327\231\327\225\327\252"
    "\327\252\327\244\327\247\327\231\327\223"
    "\327\252\327\247\327\225\327\244\327\224"
    "\327\252\327\247\327\246\327\231\327\250"
    "\327\252\327\247\327\251\327\225\327\250\327\252"
    "\330\243\330\256\330\265\330\247\330\246\331\212"
    "\330\243\330\256\330\265\330\247\330\246\331\212\330\251"
    "\330\243\330\264\331\207\330\261"
    "\330\243\331\203\330\247\330\257\331\212\331\205\331\212\330\251"
    "\330\245\330\254\330\247\330\262\330\251"
    "\330\247\330\267\331\204\330\247\330\271\330\247\330\252 \330\252\331\205\330\247\330\263"
    "\330\247\330\267\331\204\330\247\330\271\330\247\330\252 \330\264\330\256\330\265\333\214"
    "\330\247\331\204\330\247\330\252\330\265\330\247\331\204"
    "\330\247\331\204\330\247\330\263\331\205"
    "\330\247\331\204\330\247\331\207\330\252\331\205\330\247\331\205\330\247\330\252"
    "\330\247\331\204\330\250\330\261\331\212\330\257 \330\247\331\204\330\245\331\204\331\203\330\252\330\261\331\210\331\206\331\212"
    "\330\247\331\204\330\250\331\212\330\247\331\206\330\247\330\252 \330\247\331\204\330\264\330\256\330\265\331\212\330\251"
    "\330\247\331\204\330\252\330\247\330\261\331\212\330\256"
    "\330\247\331\204\330\252\330\271\331\204\331\212\331\205"
    "\330\247\331\204\330\252\330\271\331\204\331\212\331\205 \331\210\330\247\331\204\330\252\330\257\330\261\331\212\330\250"
    "\330\247\331\204\330\252\331\202\331\206\331\212\330\247\330\252"
    "\330\247\331\204\330\253\330\247\331\206\331\210\331\212\330\251"
    "\330\247\331\204\330\254\330\247\331\205\330\271\330\251"
    "\330\247\331\204\330\254\331\210\330\247\331\204"
    "\330\247\331\204\330\256\330\250\330\261\330\247\330\252"
    "\330\247\331\204\330\256\330\250\330\261\330\247\330\252 \330\247\331\204\330\271\331\205\331\204\331\212\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251 \330\247\331\204\330\271\331\205\331\204\331\212\330\251"
    "\330\247\331\204\330\256\330\250\330\261\330\251 \330\247\331\204\331\205\331\207\331\206\331\212\330\251"
    "\330\247\331\204\330\257\330\261\330\247\330\263\330\251"
    "\330\247\331\204\330\257\331\210\330\261\330\247\330\252"
    "\330\247\331\204\330\257\331\210\330\261\330\247\330\252 \330\247\331\204\330\252\330\257\330\261\331\212\330\250\331\212\330\251"
    "\330\247\331\204\330\263\331\212\330\261\330\251 \330\247\331\204\330\260\330\247\330\252\331\212\330\251"
    "\330\247\331\204\330\264\330\261\331\203\330\251"
    "\330\247\331\204\330\264\331\207\330\247\330\257\330\247\330\252"
    "\330\247\331\204\330\271\331\205\331\204"
    "\330\247\331\204\330\271\331\206\331\210\330\247\331\206"
    "\330\247\331\204\331\201\330\252\330\261\330\251"
    "\330\247\331\204\331\202\330\247\330\250\330\266\330\251"
    "\330\247\331\204\331\204\330\272\330\247\330\252"
    "\330\247\331\204\331\204\330\272\330\251 \330\247\331\204\330\243\331\205"
    "\330\247\331\204\331\205\330\244\331\207\331\204\330\247\330\252"
    "\330\247\331\204\331\205\330\244\331\207\331\204\330\247\330\252 \330\247\331\204\330\271\331\204\331\205\331\212\330\251"
    "\330\247\331\204\331\205\330\263\330\244\331\210\331\204\331\212\330\247\330\252"
    "\330\247\331\204\331\205\330\263\331\205\331\211 \330\247\331\204\331\210\330\270\331\212\331\201\331\212"
    "\330\247\331\204\331\205\330\271\331\204\331\210\331\205\330\247\330\252 \330\247\331\204\330\264\330\256\330\265\331\212\330\251"
    "\330\247\331\204\331\205\330\271\331\207\330\257"
    "\330\247\331\204\331\205\331\204\330\256\330\265"
    "\330\247\331\204\331\205\331\204\331\201 \330\247\331\204\330\264\330\256\330\265\331\212"
    "\330\247\331\204\331\205\331\206\330\265\330\250"
    "\330\247\331\204\331\205\331\207\330\247\330\261\330\247\330\252"
    "\330\247\331\204\331\205\331\207\330\247\331\205"
    "\330\247\331\204\331\205\331\210\331\202\330\271"
    "\330\247\331\204\331\207\330\247\330\252\331\201"
    "\330\247\331\204\331\207\330\257\331\201 \330\247\331\204\331\210\330\270\331\212\331\201\331\212"
    "\330\247\331\204\331\207\331\210\330\247\331\212\330\247\330\252"
    "\330\247\331\204\331\210\330\270\331\212\331\201\330\251"
    "\330\250\330\247\330\255\330\253"
    "\330\250\330\247\330\255\330\253\330\251"
    "\330\250\330\247\331\206\332\251"
    "\330\250\330\261\331\206\330\247\331\205\331\207 \331\206\331\210\333\214\330\263"
    "\330\250\330\261\331\206\330\247\331\205\331\207\331\206\331\210\333\214\330\263"
    "\330\250\331\203\330\247\331\204\331\210\330\261\331\212\331\210\330\263"
    "\330\250\331\204\330\257\331\212\330\251"
    "\330\250\331\206\331\203"
    "\330\250\333\214\331\205\330\247\330\261\330\263\330\252\330\247\331\206"
    "\330\252\330\247\330\261\331\212\330\256 \330\247\331\204\331\205\331\212\331\204\330\247\330\257"
    "\330\252\330\254\330\261\330\250\331\207 \332\251\330\247\330\261\333\214"
    "\330\252\330\255\330\265\333\214\331\204\330\247\330\252"
    "\330\252\330\255\331\204\333\214\331\204\332\257\330\261"
    "\330\252\330\257\330\261\331\212\330\250"
    "\330\252\331\205\330\247\330\263"
    "\330\252\331\210\330\263\330\271\331\207 \330\257\331\207\331\206\330\257\331\207"
    "\330\252\332\251\331\206\330\263\333\214\331\206"
    "\330\253\330\247\331\206\331\210\331\212\330\251"
    "\330\254\330\247\331\205\330\271\330\251"
    "\330\254\331\207\330\251 \330\247\331\204\330\271\331\205\331\204"
    "\330\255\330\263\330\247\330\250\330\257\330\247\330\261"
    "\330\256\330\250\330\261\330\247\330\252 \330\247\331\204\330\271\331\205\331\204"
    "\330\256\330\250\331\212\330\261"
    "\330\256\330\250\331\212\330\261\330\251"
    "\330\256\331\204\330\247\330\265\331\207"
    "\330\257\330\247\330\261"
    "\330\257\330\247\331\206\330\264\332\251\330\257\331\207"
    "\330\257\330\247\331\206\330\264\332\257\330\247\331\207"
    "\330\257\330\250\331\204\331\210\331\205"
    "\330\257\330\250\333\214\330\261\330\263\330\252\330\247\331\206"
    "\330\257\330\261\330\250\330\247\330\261\331\207 \331\205\331\206"
    "\330\257\330\263\330\252\333\214\330\247\330\261"
    "\330\257\331\203\330\252\331\210\330\261\330\247\331\207"
    "\330\257\331\210\330\247\331\205 \330\254\330\262\330\246\331\212"
    "\330\257\331\210\330\247\331\205 \331\203\330\247\331\205\331\204"
    "\330\257\332\251\330\252\330\261\330\247"
    "\330\257\332\251\330\252\330\261\333\214"
    "\330\257\333\214\331\276\331\204\331\205"
    "\330\261\330\246\331\212\330\263"
    "\330\261\330\246\331\212\330\263\330\251"
    "\330\261\330\246\333\214\330\263"
    "\330\261\330\262\331\210\331\205\331\207"
    "\330\262\330\250\330\247\331\206 \331\207\330\247"
    "\330\262\330\250\330\247\331\206\331\207\330\247"
    "\330\263\330\247\330\250\331\202\331\207 \332\251\330\247\330\261"
    "\330\263\330\261\331\276\330\261\330\263\330\252"
    "\330\263\331\203\330\261\330\252\331\212\330\261"
    "\330\263\331\203\330\261\330\252\331\212\330\261\330\251"
    "\330\263\331\206\330\251"
    "\330\263\331\206\330\252\330\247\331\206"
    "\330\263\331\206\331\210\330\247\330\252"
    "\330\263\331\207\330\247\331\205\333\214 \330\256\330\247\330\265"
    "\330\263\331\210\330\247\330\250\331\202 \330\252\330\255\330\265\333\214\331\204\333\214"
    "\330\263\331\210\330\247\330\250\331\202 \330\264\330\272\331\204\333\214"
    "\330\263\331\210\330\247\330\250\331\202 \332\251\330\247\330\261\333\214"
    "\330\264\330\261\331\203\330\251"
    "\330\264\330\261\332\251\330\252"
    "\330\264\331\207\330\261"
    "\330\264\331\207\331\210\330\261"
    "\330\265\330\247\330\255\330\250 \330\247\331\204\330\271\331\205\331\204"
    "\330\265\330\255\331\201\331\212"
    "\330\265\330\255\331\201\331\212\330\251"
    "\330\265\331\212\330\257\331\204\330\247\331\206\331\212\330\251"
    "\330\265\331\212\330\257\331\204\331\212"
    "\330\267\330\250\331\212\330\250"
    "\330\267\330\250\331\212\330\250\330\251"
    "\330\267\330\261\330\247\330\255"
    "\330\271\331\202\330\257"
    "\330\271\331\205\331\204 \330\255\330\261"
    "\330\271\331\206 \330\250\330\271\330\257"
    "\331\201\331\206\331\212"
    "\331\201\331\206\331\212\330\251"
    "\331\201\331\210\331\202 \331\204\333\214\330\263\330\247\331\206\330\263"
    "\331\202\330\247\330\246\330\257"
    "\331\203\330\247\330\252\330\250"
    "\331\203\330\247\330\252\330\250\330\251"
    "\331\203\331\204\331\212\330\251"
    "\331\204\330\272\330\247\330\252"
    "\331\204\331\204\330\247\330\252\330\265\330\247\331\204\330\247\330\252"
    "\331\204\331\204\330\250\330\261\331\205\330\254\331\212\330\247\330\252"
    "\331\204\331\204\330\252\330\254\330\247\330\261\330\251"
    "\331\204\331\204\330\252\331\202\331\206\331\212\330\251"
    "\331\204\331\204\330\256\330\257\331\205\330\247\330\252"
    "\331\204\331\212\330\263\330\247\331\206\330\263"
    "\331\204\333\214\330\263\330\247\331\206\330\263"
    "\331\205\330\244\330\263\330\263\330\251"
    "\331\205\330\247\330\254\330\263\330\252\331\212\330\261"
    "\331\205\330\250\330\261\331\205\330\254"
    "\331\205\330\250\330\261\331\205\330\254\330\251"
    "\331\205\330\252\330\257\330\261\330\250"
    "\331\205\330\252\330\257\330\261\330\250\330\251"
    "\331\205\330\252\330\261\330\254\331\205"
    "\331\205\330\252\330\261\330\254\331\205\330\251"
    "\331\205\330\252\331\210\330\263\330\267"
    "\331\205\330\254\331\205\331\210\330\271\330\251"
    "\331\205\330\255\330\247\330\263\330\250"
    "\331\205\330\255\330\247\330\263\330\250\330\251"
    "\331\205\330\255\330\247\331\205"
    "\331\205\330\255\330\247\331\205\331\212\330\251"
    "\331\205\330\255\330\261\330\261"
    "\331\205\330\255\330\261\330\261\330\251"
    "\331\205\330\255\331\204\331\204"
    "\331\205\330\255\331\204\331\204\330\251"
    "\331\205\330\257\330\261\330\263"
    "\331\205\330\257\330\261\330\263\330\251"
    "\331\205\330\257\330\261\330\263\331\207"
    "\331\205\330\257\331\212\330\261"
    "\331\205\330\257\331\212\330\261\330\251"
    "\331\205\330\257\333\214\330\261"
    "\331\205\330\263\330\244\331\210\331\204"
    "\331\205\330\263\330\244\331\210\331\204\330\251"
    "\331\205\330\263\330\247\330\271\330\257"
    "\331\205\330\263\330\247\330\271\330\257\330\251"
    "\331\205\330\263\330\252\330\264\330\247\330\261"
    "\331\205\330\263\330\252\330\264\330\247\330\261\330\251"
    "\331\205\330\263\330\252\330\264\331\201\331\211"
    "\331\205\330\264\330\247\331\210\330\261"
    "\331\205\330\264\330\261\331\201"
    "\331\205\330\264\330\261\331\201\330\251"
    "\331\205\330\264\330\272\331\204"
    "\331\205\330\265\330\261\331\201"
    "\331\205\330\265\331\205\331\205"
    "\331\205\330\265\331\205\331\205\330\251"
    "\331\205\330\265\331\206\330\271"
    "\331\205\330\267\331\210\330\261"
    "\331\205\330\267\331\210\330\261\330\251"
    "\331\205\330\271\331\204\331\205"
    "\331\205\330\271\331\204\331\205\330\251"
    "\331\205\330\271\331\204\331\210\331\205\330\247\330\252 \330\247\331\204\330\247\330\252\330\265\330\247\331\204"
    "\331\205\330\271\331\207\330\257"
    "\331\205\331\203\330\252\330\250"
    "\331\205\331\204\330\256\330\265"
    "\331\205\331\205\330\252\330\247\330\262"
    "\331\205\331\205\330\261\330\266"
    "\331\205\331\205\330\261\330\266\330\251"
    "\331\205\331\206\330\257\331\210\330\250"
    "\331\205\331\206\330\257\331\210\330\250\330\251"
    "\331\205\331\206\330\263\331\202"
    "\331\205\331\206\330\263\331\202\330\251"
    "\331\205\331\207\330\247\330\261\330\247\330\252"
    "\331\205\331\207\330\247\330\261\330\252 \331\207\330\247"
    "\331\205\331\207\330\247\330\261\330\252\331\207\330\247"
    "\331\205\331\207\331\206\330\257\330\263"
    "\331\205\331\207\331\206\330\257\330\263\330\251"
    "\331\205\331\210\330\263\330\263\331\207"
    "\331\205\331\210\330\270\331\201"
    "\331\205\331\210\330\270\331\201\330\251"
    "\331\206\330\247\330\246\330\250"
    "\331\206\330\250\330\260\330\251"
    "\331\206\330\250\330\260\330\251 \330\271\331\206\331\212"
    "\331\206\331\210\333\214\330\263\331\206\330\257\331\207"
    "\331\207\331\206\330\261\330\263\330\252\330\247\331\206"
    "\331\207\331\212\330\246\330\251"
    "\331\210\330\262\330\247\330\261\330\251"
    "\331\210\330\262\330\247\330\261\330\252"
    "\331\276\330\261\330\263\330\252\330\247\330\261"
    "\331\276\330\262\330\264\332\251"
    "\331\276\332\230\331\210\331\207\330\264\332\257\330\247\331\207"
    "\331\276\332\230\331\210\331\207\330\264\332\257\330\261"
    "\332\251\330\247\330\261\330\242\331\205\331\210\330\262"
    "\332\251\330\247\330\261\330\256\330\247\331\206\331\207"
    "\332\251\330\247\330\261\330\264\331\206\330\247\330\263"
    "\332\251\330\247\330\261\330\264\331\206\330\247\330\263\333\214"
    "\332\251\330\247\330\261\330\264\331\206\330\247\330\263\333\214 \330\247\330\261\330\264\330\257"
    "\332\251\330\247\330\261\331\205\331\206\330\257"
    "\332\257\330\261\331\210\331\207"
    "\340\244\205\340\244\202\340\244\266\340\244\225\340\244\276\340\244\262\340\244\277\340\244\225"
    "\340\244\205\340\244\232\340\245\215\340\244\233\340\245\200"
    "\340\244\205\340\244\247\340\244\277\340\244\225\340\244\276\340\244\260\340\245\200"
    "\340\244\205\340\244\247\340\245\215\340\244\257\340\244\225\340\245\215\340\244\267"
    "\340\244\205\340\244\247\340\245\215\340\244\257\340\244\276\340\244\252\340\244\225"
    "\340\244\205\340\244\250\340\245\201\340\244\255\340\244\265"
    "\340\244\205\340\244\255\340\244\277\340\244\257\340\244\202\340\244\244\340\244\276"
    "\340\244\207\340\244\202\340\244\234\340\245\200\340\244\250\340\244\277\340\244\257\340\244\260"
    "\340\244\207\340\244\202\340\244\237\340\244\260\340\245\215\340\244\250"
    "\340\244\210\340\244\256\340\245\207\340\244\262"
    "\340\244\211\340\244\244\340\245\215\340\244\244\340\244\260\340\244\246\340\244\276\340\244\257\340\244\277\340\244\244\340\245\215\340\244\265"
    "\340\244\211\340\244\246\340\245\215\340\244\257\340\245\213\340\244\227"
    "\340\244\217\340\244\256\340\244\217\340\244\270\340\244\270\340\245\200"
    "\340\244\217\340\244\256\340\244\237\340\245\207\340\244\225"
    "\340\244\225\340\244\202\340\244\252\340\244\250\340\245\200"
    "\340\244\225\340\244\276\340\244\260\340\245\215\340\244\257"
    "\340\244\225\340\244\276\340\244\260\340\245\215\340\244\257 \340\244\205\340\244\250\340\245\201\340\244\255\340\244\265"
    "\340\244\225\340\245\211\340\244\262\340\245\207\340\244\234"
    "\340\244\225\340\245\214\340\244\266\340\244\262"
    "\340\244\225\340\245\215\340\244\262\340\244\260\340\245\215\340\244\225"
    "\340\244\232\340\244\277\340\244\225\340\244\277\340\244\244\340\245\215\340\244\270\340\244\225"
    "\340\244\234\340\244\250\340\245\215\340\244\256 \340\244\244\340\244\277\340\244\245\340\244\277"
    "\340\244\234\340\244\277\340\244\256\340\245\215\340\244\256\340\245\207\340\244\246\340\244\276\340\244\260\340\244\277\340\244\257\340\244\276\340\244\201"
    "\340\244\234\340\245\200\340\244\265\340\244\250\340\244\265\340\245\203\340\244\244\340\245\215\340\244\244"
    "\340\244\237\340\245\207\340\244\225\340\245\215\340\244\250\340\245\213\340\244\262\340\245\211\340\244\234\340\245\200\340\244\234"
    "\340\244\241\340\244\277\340\244\234\340\244\274\340\244\276\340\244\207\340\244\250\340\244\260"
    "\340\244\241\340\244\277\340\244\234\340\244\276\340\244\207\340\244\250\340\244\260"
    "\340\244\241\340\244\277\340\244\252\340\245\215\340\244\262\340\245\213\340\244\256\340\244\276"
    "\340\244\241\340\245\207\340\244\265\340\244\262\340\244\252\340\244\260"
    "\340\244\244\340\244\225\340\244\250\340\245\200\340\244\225"
    "\340\244\244\340\244\225\340\244\250\340\245\200\340\244\266\340\244\277\340\244\257\340\244\250"
    "\340\244\250\340\244\276\340\244\256"
    "\340\244\250\340\244\277\340\244\246\340\245\207\340\244\266\340\244\225"
    "\340\244\250\340\244\277\340\244\257\340\245\213\340\244\225\340\245\215\340\244\244\340\244\276"
    "\340\244\252\340\244\244\340\244\276"
    "\340\244\252\340\244\244\340\245\215\340\244\260\340\244\225\340\244\276\340\244\260"
    "\340\244\252\340\244\246"
    "\340\244\252\340\244\246\340\244\250\340\244\276\340\244\256"
    "\340\244\252\340\244\260\340\245\215\340\244\257\340\244\265\340\245\207\340\244\225\340\245\215\340\244\267\340\244\225"
    "\340\244\252\340\245\200\340\244\217\340\244\232\340\244\241\340\245\200"
    "\340\244\252\340\245\202\340\244\260\340\245\215\340\244\243\340\244\225\340\244\276\340\244\262\340\244\277\340\244\225"
    "\340\244\252\340\245\215\340\244\260\340\244\254\340\244\202\340\244\247\340\244\225"
    "\340\244\252\340\245\215\340\244\260\340\244\256\340\245\201\340\244\226"
    "\340\244\252\340\245\215\340\244\260\340\244\266\340\244\277\340\244\225\340\245\215\340\244\267\340\244\243"
    "\340\244\252\340\245\215\340\244\260\340\244\266\340\244\277\340\244\225\340\245\215\340\244\267\340\245\201"
    "\340\244\252\340\245\215\340\244\260\340\244\276\340\244\207\340\244\265\340\245\207\340\244\237 \340\244\262\340\244\277\340\244\256\340\244\277\340\244\237\340\245\207\340\244\241"
    "\340\244\252\340\245\215\340\244\260\340\244\276\340\244\247\340\245\215\340\244\257\340\244\276\340\244\252\340\244\225"
    "\340\244\252\340\245\215\340\244\260\340\245\213\340\244\227\340\245\215\340\244\260\340\244\276\340\244\256\340\244\260"
    "\340\244\253\340\245\213\340\244\250"
    "\340\244\254\340\244\276\340\244\257\340\245\213\340\244\241\340\244\276\340\244\237\340\244\276"
    "\340\244\254\340\245\200\340\244\217\340\244\270\340\244\270\340\245\200"
    "\340\244\254\340\245\200\340\244\237\340\245\207\340\244\225"
    "\340\244\254\340\245\210\340\244\202\340\244\225"
    "\340\244\255\340\244\276\340\244\267\340\244\276\340\244\217\340\244\201"
    "\340\244\255\340\244\276\340\244\267\340\244\276\340\244\217\340\244\202"
    "\340\244\256\340\244\271\340\244\276\340\244\265\340\244\277\340\244\246\340\245\215\340\244\257\340\244\276\340\244\262\340\244\257"
    "\340\244\256\340\244\271\340\245\200\340\244\250\340\245\207"
    "\340\244\256\340\244\276\340\244\244\340\245\203\340\244\255\340\244\276\340\244\267\340\244\276"
    "\340\244\256\340\244\276\340\244\271"
    "\340\244\256\340\245\210\340\244\250\340\245\207\340\244\234\340\244\260"
    "\340\244\256\340\245\213\340\244\254\340\244\276\340\244\207\340\244\262"
    "\340\244\262\340\244\277\340\244\252\340\244\277\340\244\225"
    "\340\244\262\340\244\277\340\244\256\340\244\277\340\244\237\340\245\207\340\244\241"
    "\340\244\262\340\245\207\340\244\226\340\244\276\340\244\225\340\244\276\340\244\260"
    "\340\244\265\340\244\260\340\245\215\340\244\267"
    "\340\244\265\340\244\276\340\244\270\340\245\215\340\244\244\340\245\201\340\244\225\340\244\276\340\244\260"
    "\340\244\265\340\244\277\340\244\246\340\245\215\340\244\257\340\244\276\340\244\252\340\245\200\340\244\240"
    "\340\244\265\340\244\277\340\244\246\340\245\215\340\244\257\340\244\276\340\244\262\340\244\257"
    "\340\244\265\340\244\277\340\244\266\340\245\215\340\244\262\340\245\207\340\244\267\340\244\225"
    "\340\244\265\340\244\277\340\244\266\340\245\215\340\244\265\340\244\265\340\244\277\340\244\246\340\245\215\340\244\257\340\244\276\340\244\262\340\244\257"
    "\340\244\265\340\245\210\340\244\234\340\245\215\340\244\236\340\244\276\340\244\250\340\244\277\340\244\225"
    "\340\244\265\340\245\215\340\244\257\340\244\225\340\245\215\340\244\244\340\244\277\340\244\227\340\244\244 \340\244\234\340\244\276\340\244\250\340\244\225\340\244\276\340\244\260\340\245\200"
    "\340\244\266\340\244\277\340\244\225\340\245\215\340\244\267\340\244\225"
    "\340\244\266\340\244\277\340\244\225\340\245\215\340\244\267\340\244\276"
    "\340\244\266\340\245\210\340\244\225\340\245\215\340\244\267\340\244\243\340\244\277\340\244\225 \340\244\257\340\245\213\340\244\227\340\245\215\340\244\257\340\244\244\340\244\276"
    "\340\244\270\340\244\202\340\244\252\340\244\260\340\245\215\340\244\225"
    "\340\244\270\340\244\202\340\244\252\340\244\276\340\244\246\340\244\225"
    "\340\244\270\340\244\202\340\244\265\340\244\277\340\244\246\340\244\276"
    "\340\244\270\340\244\202\340\244\270\340\245\215\340\244\245\340\244\276"
    "\340\244\270\340\244\202\340\244\270\340\245\215\340\244\245\340\244\276\340\244\250"
    "\340\244\270\340\244\256\340\244\250\340\245\215\340\244\265\340\244\257\340\244\225"
    "\340\244\270\340\244\256\340\245\202\340\244\271"
    "\340\244\270\340\244\260\340\245\215\340\244\265\340\244\277\340\244\270\340\245\207\340\244\234"
    "\340\244\270\340\244\262\340\244\276\340\244\271\340\244\225\340\244\276\340\244\260"
    "\340\244\270\340\244\271\340\244\276\340\244\257\340\244\225"
    "\340\244\270\340\244\276\340\244\262"
    "\340\244\270\340\244\277\340\244\270\340\245\215\340\244\237\340\244\256\340\245\215\340\244\270"
    "\340\244\270\340\245\211\340\244\262\340\245\215\340\244\257\340\245\202\340\244\266\340\244\202\340\244\270"
    "\340\244\270\340\245\215\340\244\225\340\245\202\340\244\262"
    "\340\244\270\340\245\215\340\244\250\340\244\276\340\244\244\340\244\225"
    "\340\244\270\340\245\215\340\244\250\340\244\276\340\244\244\340\244\225\340\245\213\340\244\244\340\245\215\340\244\244\340\244\260"
    "\340\246\207\340\246\236\340\247\215\340\246\234\340\246\277\340\246\250\340\246\277\340\246\257\340\246\274\340\246\276\340\246\260"
    "\340\246\225\340\246\260\340\247\215\340\246\256\340\246\225\340\246\260\340\247\215\340\246\244\340\246\276"
    "\340\246\225\340\246\262\340\247\207\340\246\234"
    "\340\246\225\340\246\276\340\246\234\340\247\207\340\246\260 \340\246\205\340\246\255\340\246\277\340\246\234\340\247\215\340\246\236\340\246\244\340\246\276"
    "\340\246\241\340\246\277\340\246\234\340\246\276\340\246\207\340\246\250\340\246\276\340\246\260"
    "\340\246\241\340\247\207\340\246\255\340\247\207\340\246\262\340\246\252\340\246\276\340\246\260"
    "\340\246\252\340\246\260\340\246\276\340\246\256\340\246\260\340\247\215\340\246\266\340\246\225"
    "\340\246\252\340\246\260\340\246\277\340\246\232\340\246\276\340\246\262\340\246\225"
    "\340\246\252\340\247\215\340\246\260\340\246\225\340\247\214\340\246\266\340\246\262\340\247\200"
    "\340\246\252\340\247\215\340\246\260\340\247\213\340\246\227\340\247\215\340\246\260\340\246\276\340\246\256\340\246\276\340\246\260"
    "\340\246\254\340\246\277\340\246\246\340\247\215\340\246\257\340\246\276\340\246\262\340\246\257\340\246\274"
    "\340\246\254\340\246\277\340\246\266\340\247\215\340\246\254\340\246\254\340\246\277\340\246\246\340\247\215\340\246\257\340\246\276\340\246\262\340\246\257\340\246\274"
    "\340\246\254\340\246\277\340\246\266\340\247\215\340\246\262\340\247\207\340\246\267\340\246\225"
    "\340\246\254\340\247\215\340\246\257\340\246\254\340\246\270\340\247\215\340\246\245\340\246\276\340\246\252\340\246\225"
    "\340\246\256\340\246\271\340\246\276\340\246\254\340\246\277\340\246\246\340\247\215\340\246\257\340\246\276\340\246\262\340\246\257\340\246\274"
    "\340\246\256\340\247\215\340\246\257\340\246\276\340\246\250\340\247\207\340\246\234\340\246\276\340\246\260"
    "\340\246\266\340\246\277\340\246\225\340\247\215\340\246\267\340\246\225"
    "\340\246\266\340\246\277\340\246\225\340\247\215\340\246\267\340\246\276"
    "\340\246\270\340\246\271\340\246\225\340\246\276\340\246\260\340\247\200"
    "\340\246\271\340\246\277\340\246\270\340\246\276\340\246\254\340\246\260\340\246\225\340\247\215\340\246\267\340\246\225"
    "\340\256\206\340\256\232\340\256\277\340\256\260\340\256\277\340\256\257\340\256\260\340\257\215"
    "\340\256\206\340\256\257\340\257\215\340\256\265\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\206\340\256\262\340\257\213\340\256\232\340\256\225\340\256\260\340\257\215"
    "\340\256\207\340\256\257\340\256\225\340\257\215\340\256\225\340\257\201\340\256\250\340\256\260\340\257\215"
    "\340\256\211\340\256\244\340\256\265\340\256\277\340\256\257\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\225\340\256\243\340\256\225\340\257\215\340\256\225\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\225\340\256\262\340\257\215\340\256\262\340\257\202\340\256\260\340\256\277"
    "\340\256\225\340\256\262\340\257\215\340\256\265\340\256\277"
    "\340\256\252\340\256\243\340\256\277 \340\256\205\340\256\251\340\257\201\340\256\252\340\256\265\340\256\256\340\257\215"
    "\340\256\252\340\256\257\340\256\277\340\256\261\340\257\215\340\256\232\340\256\277\340\256\257\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\252\340\256\262\340\257\215\340\256\225\340\256\262\340\257\210\340\256\225\340\257\215\340\256\225\340\256\264\340\256\225\340\256\256\340\257\215"
    "\340\256\252\340\256\263\340\257\215\340\256\263\340\256\277"
    "\340\256\252\340\257\212\340\256\261\340\256\277\340\256\257\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\256\340\257\207\340\256\262\340\256\276\340\256\263\340\256\260\340\257\215"
    "\340\256\265\340\256\237\340\256\277\340\256\265\340\256\256\340\257\210\340\256\252\340\257\215\340\256\252\340\256\276\340\256\263\340\256\260\340\257\215"
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
    "\341\203\220\341\203\223\341\203\233\341\203\230\341\203\234\341\203\230\341\203\241\341\203\242\341\203\240\341\203\220\341\203\242\341\203\235\341\203\240\341\203\230"
    "\341\203\220\341\203\231\341\203\220\341\203\223\341\203\224\341\203\233\341\203\230\341\203\220"
    "\341\203\220\341\203\234\341\203\220\341\203\232\341\203\230\341\203\242\341\203\230\341\203\231\341\203\235\341\203\241\341\203\230"
    "\341\203\220\341\203\241\341\203\230\341\203\241\341\203\242\341\203\224\341\203\234\341\203\242\341\203\230"
    "\341\203\221\341\203\243\341\203\246\341\203\220\341\203\232\341\203\242\341\203\224\341\203\240\341\203\230"
    "\341\203\222\341\203\220\341\203\234\341\203\220\341\203\227\341\203\232\341\203\224\341\203\221\341\203\220"
    "\341\203\223\341\203\224\341\203\225\341\203\224\341\203\232\341\203\235\341\203\236\341\203\224\341\203\240\341\203\230"
    "\341\203\223\341\203\230\341\203\226\341\203\220\341\203\230\341\203\234\341\203\224\341\203\240\341\203\230"
    "\341\203\223\341\203\230\341\203\240\341\203\224\341\203\245\341\203\242\341\203\235\341\203\240\341\203\230"
    "\341\203\230\341\203\234\341\203\237\341\203\230\341\203\234\341\203\224\341\203\240\341\203\230"
    "\341\203\230\341\203\234\341\203\241\341\203\242\341\203\230\341\203\242\341\203\243\341\203\242\341\203\230"
    "\341\203\231\341\203\235\341\203\232\341\203\224\341\203\257\341\203\230"
    "\341\203\231\341\203\235\341\203\234\341\203\241\341\203\243\341\203\232\341\203\242\341\203\220\341\203\234\341\203\242\341\203\230"
    "\341\203\232\341\203\224\341\203\245\341\203\242\341\203\235\341\203\240\341\203\230"
    "\341\203\233\341\203\220\341\203\241\341\203\254\341\203\220\341\203\225\341\203\232\341\203\224\341\203\221\341\203\224\341\203\232\341\203\230"
    "\341\203\233\341\203\224\341\203\234\341\203\224\341\203\257\341\203\224\341\203\240\341\203\230"
    "\341\203\236\341\203\240\341\203\235\341\203\222\341\203\240\341\203\220\341\203\233\341\203\230\341\203\241\341\203\242\341\203\230"
    "\341\203\241\341\203\220\341\203\233\341\203\243\341\203\250\341\203\220\341\203\235 \341\203\222\341\203\220\341\203\233\341\203\235\341\203\252\341\203\223\341\203\230\341\203\232\341\203\224\341\203\221\341\203\220"
    "\341\203\241\341\203\231\341\203\235\341\203\232\341\203\220"
    "\341\203\241\341\203\236\341\203\224\341\203\252\341\203\230\341\203\220\341\203\232\341\203\230\341\203\241\341\203\242\341\203\230"
    "\341\203\241\341\203\242\341\203\220\341\203\237\341\203\230\341\203\235\341\203\240\341\203\230"
    "\341\203\243\341\203\234\341\203\230\341\203\225\341\203\224\341\203\240\341\203\241\341\203\230\341\203\242\341\203\224\341\203\242\341\203\230"
    "\341\203\256\341\203\224\341\203\232\341\203\233\341\203\253\341\203\246\341\203\225\341\203\220\341\203\234\341\203\224\341\203\232\341\203\230"
    "\343\201\213\346\234\210"
    "\343\202\242\343\203\253\343\203\220\343\202\244\343\203\210"
    "\343\202\271\343\202\255\343\203\253"
    "\343\203\206\343\202\257\343\203\213\343\202\253\343\203\253\343\202\271\343\202\255\343\203\253"
    "\343\203\223\343\202\270\343\203\215\343\202\271"
    "\343\203\223\343\202\270\343\203\215\343\202\271\343\203\254\343\203\231\343\203\253"
    "\343\203\227\343\203\255\343\202\270\343\202\247\343\202\257\343\203\210"
    "\343\203\227\343\203\255\343\203\225\343\202\243\343\203\274\343\203\253"
    "\343\203\241\343\203\274\343\203\253"
    "\343\203\265\346\234\210"
    "\343\203\266\346\234\210"
    "\344\270\223\344\270\232"
    "\344\270\223\344\270\232\346\212\200\350\203\275"
    "\344\270\223\346\241\210"
    "\344\270\223\351\225\277"
    "\344\270\232\347\273\251"
    "\344\270\252\344\272\272\344\277\241\346\201\257"
    "\344\270\252\344\272\272\346\200\273\347\273\223"
    "\344\270\252\344\272\272\346\212\200\350\203\275"
    "\344\270\252\344\272\272\346\246\202\350\277\260"
    "\344\270\252\344\272\272\347\256\200\344\273\213"
    "\344\270\252\344\272\272\347\256\200\345\216\206"
    "\344\270\252\344\272\272\350\265\204\346\226\231"
    "\344\270\252\346\234\210"
    "\344\270\273\350\246\201\350\201\214\350\264\243"
    "\344\273\225\344\272\213"
    "\344\273\273\350\201\214\347\273\217\345\216\206"
    "\344\274\201\344\270\232\345\220\215\347\247\260"
    "\344\274\201\346\245\255\345\220\215"
    "\344\274\232\347\244\276\345\220\215"
    "\344\275\217\346\211\200"
    "\344\275\234\350\200\205"
    "\344\275\277\347\224\250\346\212\200\350\241\223"
    "\344\275\277\347\224\250\350\200\205"
    "\345\200\213\344\272\272\346\203\205\345\240\261"
    "\345\200\213\344\272\272\347\260\241\344\273\213"
    "\345\200\213\344\272\272\350\263\207\346\226\231"
    "\345\205\215\350\250\261 \350\263\207\346\240\274"
    "\345\205\250\350\201\214"
    "\345\205\254\345\217\270\345\220\215\347\247\260"
    "\345\205\254\345\217\270\345\220\215\347\250\261"
    "\345\205\263\344\272\216\346\210\221"
    "\345\205\264\350\266\243"
    "\345\205\264\350\266\243\347\210\261\345\245\275"
    "\345\205\274\350\201\214"
    "\345\207\272\347\211\210\347\211\251"
    "\345\213\244\345\213\231\345\205\210"
    "\345\213\244\345\213\231\345\234\260"
    "\345\215\225\344\275\215"
    "\345\217\221\350\241\250\350\256\272\346\226\207"
    "\345\217\227\350\263\236"
    "\345\217\227\350\263\236\346\255\264"
    "\345\220\210\345\220\214\345\267\245"
    "\345\234\250\347\261\215\346\234\237\351\226\223"
    "\345\234\260\345\235\200"
    "\345\234\260\347\202\271"
    "\345\234\260\351\273\236"
    "\345\237\271\350\256\255\347\273\217\345\216\206"
    "\345\237\272\346\234\254\344\277\241\346\201\257"
    "\345\237\272\346\234\254\350\265\204\346\226\231"
    "\345\244\226\350\257\255\346\260\264\345\271\263"
    "\345\244\226\350\257\255\350\203\275\345\212\233"
    "\345\245\221\347\264\204\347\244\276\345\223\241"
    "\345\245\226\351\241\271"
    "\345\247\223\345\220\215"
    "\345\255\246\344\271\240\347\273\217\345\216\206"
    "\345\255\246\344\275\215"
    "\345\255\246\345\216\206"
    "\345\255\246\346\234\257\346\210\220\346\236\234"
    "\345\255\246\346\240\241\345\220\215"
    "\345\255\246\346\255\264"
    "\345\255\270\346\255\267"
    "\345\256\236\344\271\240"
    "\345\256\236\344\271\240\347\273\217\345\216\206"
    "\345\256\236\344\271\240\347\273\217\351\252\214"
    "\345\256\237\345\213\231\347\265\214\351\250\223"
    "\345\256\237\347\270\276"
    "\345\257\246\347\277\222\347\266\223\346\255\267"
    "\345\260\202\346\224\273"
    "\345\260\210\346\241\210\347\266\223\346\255\267"
    "\345\260\210\346\245\255\346\212\200\350\203\275"
    "\345\261\245\346\255\264\346\233\270"
    "\345\261\245\346\255\267"
    "\345\262\227\344\275\215"
    "\345\267\245\344\275\234"
    "\345\267\245\344\275\234\345\205\247\345\256\271"
    "\345\267\245\344\275\234\345\206\205\345\256\271"
    "\345\267\245\344\275\234\345\215\225\344\275\215"
    "\345\267\245\344\275\234\345\234\260\347\202\271"
    "\345\267\245\344\275\234\346\217\217\350\277\260"
    "\345\267\245\344\275\234\347\266\223\346\255\267"
    "\345\267\245\344\275\234\347\266\223\351\251\227"
    "\345\267\245\344\275\234\347\273\217\345\216\206"
    "\345\267\245\344\275\234\347\273\217\351\252\214"
    "\345\267\245\344\275\234\350\201\214\350\264\243"
    "\345\271\264"
    "\345\271\264\346\234\210"
    "\345\275\271\350\201\267"
    "\345\276\256\350\275\257\347\224\250\346\210\267"
    "\345\277\227\346\204\277\346\234\215\345\212\241"
    "\345\277\227\346\204\277\347\273\217\345\216\206"
    "\345\277\227\346\204\277\350\200\205\347\273\217\345\216\206"
    "\346\211\200\345\234\250\345\234\260"
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
    "\346\213\205\345\275\223\346\245\255\345\213\231"
    "\346\216\214\346\217\241\346\212\200\350\203\275"
    "\346\216\250\350\215\220\344\272\272"
    "\346\216\250\350\226\246\344\272\272"
    "\346\225\231\350\202\262"
    "\346\225\231\350\202\262\345\237\271\350\256\255"
    "\346\225\231\350\202\262\347\250\213\345\272\246"
    "\346\225\231\350\202\262\347\266\223\346\255\267"
    "\346\225\231\350\202\262\347\273\217\345\216\206"
    "\346\225\231\350\202\262\350\203\214\346\231\257"
    "\346\227\245\345\270\270\344\274\232\350\251\261"
    "\346\227\245\346\234\237"
    "\346\227\266\351\227\264"
    "\346\231\202\351\226\223"
    "\346\234\237\351\226\223"
    "\346\234\237\351\227\264"
    "\346\240\241\345\233\255\347\273\217\345\216\206"
    "\346\245\255\345\213\231\345\206\205\345\256\271"
    "\346\245\255\345\213\231\345\247\224\350\250\227"
    "\346\245\255\345\213\231\347\265\214\346\255\264"
    "\346\246\202\350\246\201"
    "\346\255\243\347\244\276\345\223\241"
    "\346\257\215\350\252\236"
    "\346\257\215\350\257\255"
    "\346\257\225\344\270\232\351\231\242\346\240\241"
    "\346\260\217\345\220\215"
    "\346\261\202\350\201\214\346\204\217\345\220\221"
    "\346\264\273\343\201\213\343\201\233\343\202\213\347\265\214\351\250\223 \347\237\245\350\255\230 \346\212\200\350\241\223"
    "\346\264\276\351\201\243\347\244\276\345\223\241"
    "\346\265\201\345\210\251"
    "\346\265\201\346\232\242"
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
    "\350\201\214\344\275\215"
    "\350\201\214\345\212\241"
    "\350\201\214\350\264\243"
    "\350\201\224\347\263\273\346\210\221"
    "\350\201\224\347\263\273\346\226\271\345\274\217"
    "\350\201\257\347\265\241\346\226\271\345\274\217"
    "\350\201\267\344\275\215"
    "\350\201\267\345\213\231"
    "\350\201\267\345\213\231\345\206\205\345\256\271"
    "\350\201\267\345\213\231\347\265\214\346\255\264"
    "\350\201\267\345\213\231\347\265\214\346\255\264\346\233\270"
    "\350\201\267\345\213\231\347\265\214\351\250\223"
    "\350\201\267\345\213\231\350\246\201\347\264\204"
    "\350\201\267\346\245\255\347\266\223\346\255\267"
    "\350\201\267\346\255\264"
    "\350\201\267\347\250\256"
    "\350\201\267\347\250\261"
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
    "\350\265\267\346\255\242\346\227\266\351\227\264"
    "\350\266\243\345\221\263"
    "\350\266\243\345\221\263 \347\211\271\346\212\200"
    "\351\200\243\347\265\241\345\205\210"
    "\351\202\256\347\256\261"
    "\351\226\213\347\231\272\347\222\260\345\242\203"
    "\351\227\234\346\226\274\346\210\221"
    "\351\231\242\346\240\241"
    "\351\233\273\345\255\220\351\203\265\344\273\266"
    "\351\233\273\350\251\261"
    "\351\241\271\347\233\256"
    "\351\241\271\347\233\256\346\217\217\350\277\260"
    "\351\241\271\347\233\256\347\273\217\345\216\206"
    "\351\241\271\347\233\256\347\273\217\351\252\214"
    "\352\260\234\354\233\224"
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
    "\352\267\274\353\254\264\352\270\260\352\260\204"
    "\352\267\274\353\254\264\354\247\200"
    "\352\267\274\353\254\264\354\262\230"
    "\352\270\260\352\260\204"
    "\352\270\260\354\210\240"
    "\352\270\260\354\210\240 \354\212\244\355\203\235"
    "\353\205\204"
    "\353\213\264\353\213\271"
    "\353\213\264\353\213\271 \354\227\205\353\254\264"
    "\353\213\264\353\213\271\354\227\205\353\254\264"
    "\353\252\250\352\265\255\354\226\264"
    "\353\263\264\354\234\240 \352\270\260\354\210\240"
    "\353\263\264\354\234\240\352\270\260\354\210\240"
    "\353\264\211\354\202\254 \355\231\234\353\217\231"
    "\353\264\211\354\202\254\355\231\234\353\217\231"
    "\353\271\204\354\246\210\353\213\210\354\212\244"
    "\354\202\254\354\232\251 \352\270\260\354\210\240"
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
    "\354\227\205\353\254\264 \353\202\264\354\232\251"
    "\354\227\205\353\254\264\353\202\264\354\232\251"
    "\354\227\255\353\237\211"
    "\354\227\260\353\235\275\354\262\230"
    "\354\231\270\352\265\255\354\226\264"
    "\354\231\270\352\265\255\354\226\264 \353\212\245\353\240\245"
    "\354\232\224\354\225\275"
    "\354\233\220\354\226\264\353\257\274"
    "\354\235\264\353\240\245\354\204\234"
    "\354\235\264\353\246\204"
    "\354\235\264\353\251\224\354\235\274"
    "\354\235\270\354\240\201 \354\202\254\355\225\255"
    "\354\235\270\354\240\201\354\202\254\355\225\255"
    "\354\235\274\354\203\201\355\232\214\355\231\224"
    "\354\236\220\352\262\251 \354\202\254\355\225\255"
    "\354\236\220\352\262\251\354\202\254\355\225\255"
    "\354\236\220\352\262\251\354\246\235"
    "\354\236\220\352\262\251\354\246\235 \353\260\217 \353\251\264\355\227\210"
    "\354\236\220\352\270\260 \354\206\214\352\260\234"
    "\354\236\220\352\270\260\354\206\214\352\260\234"
    "\354\236\220\354\233\220\353\264\211\354\202\254"
    "\354\236\254\354\247\201\352\270\260\352\260\204"
    "\354\240\204\352\263\265"
    "\354\240\204\355\231\224"
    "\354\240\225\352\267\234\354\247\201"
    "\354\243\274\354\206\214"
    "\354\243\274\354\232\224 \354\204\261\352\263\274"
    "\354\243\274\354\232\224 \354\227\205\353\254\264"
    "\354\247\200\354\227\255"
    "\354\247\201\352\270\211"
    "\354\247\201\353\254\264"
    "\354\247\201\353\254\264 \352\262\275\353\240\245"
    "\354\247\201\354\234\204"
    "\354\247\201\354\236\245"
    "\354\247\201\354\261\205"
    "\354\267\250\353\257\270"
    "\355\214\214\355\212\270\355\203\200\354\236\204"
    "\355\224\204\353\241\234\354\240\235\355\212\270"
    "\355\224\204\353\241\234\355\225\204"
    "\355\224\204\353\246\254\353\236\234\354\204\234"
    "\355\225\231\352\265\220\353\252\205"
    "\355\225\231\353\240\245"
    "\355\225\231\353\240\245 \354\202\254\355\225\255"
    "\355\225\231\353\240\245\354\202\254\355\225\255"
    "\355\225\231\354\234\204"
    "\355\225\265\354\213\254 \354\227\255\353\237\211"
    "\355\232\214\354\202\254\353\252\205"
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
    {IN(TITLEPART), 1164, 9, 0},
    {IN(ORGPART), 1173, 18, 0},
    {IN(TITLEPART), 1191, 12, 0},
    {IN(TITLEPART), 1203, 27, 0},
    {IN(ORGPART), 1230, 18, 0},
    {IN(TITLEPART), 1248, 24, 0},
    {IN(TITLEPART), 1272, 24, 0},
    {IN(TITLEPART), 1296, 36, 0},
    {IN(TITLEPART), 1332, 42, 0},
    {IN(TITLEPART), 1374, 27, 0},
    {IN(ORGPART), 1401, 18, 0},
    {IN(DEGREEPART), 1419, 27, 0},
    {IN(DEGREEPART), 1446, 27, 0},
    {IN(DEGREEPART), 1473, 24, 0},
    {IN(TITLEPART), 1497, 27, 0},
    {IN(TITLEPART), 1524, 21, 0},
    {IN(TITLEPART), 1545, 36, 0},
    {IN(TITLEPART), 1581, 21, 0},
    {IN(ORGPART), 1602, 15, 0},
    {IN(SCHOOLPART), 1617, 33, 0},
    {IN(SCHOOLPART), 1650, 24, 0},
    {IN(TITLEPART), 1674, 18, 0},
    {IN(DEGREEPART), 1692, 57, 0},
    {IN(SCHOOLPART), 1749, 18, 0},
    {IN(TITLEPART), 1767, 21, 0},
    {IN(ORGPART), 1788, 36, 0},
    {IN(TITLEPART), 1824, 21, 0},
    {IN(TITLEPART), 1845, 33, 0},
    {IN(TITLEPART), 1878, 36, 0},
    {IN(SCHOOLPART), 1914, 24, 0},
    {IN(TITLEPART), 1938, 18, 0},
    {IN(TITLEPART), 1956, 30, 0},
    {IN(TITLEPART), 1986, 15, 0},
    {IN(TITLEPART), 2001, 18, 0},
    {IN(TITLEPART) | IN(TYPE), 2019, 15, 0},
    {IN(TITLEPART), 2034, 15, 0},
    {IN(TITLEPART), 2049, 18, 0},
    {IN(ORGPART), 2067, 12, 0},
    {IN(TITLEPART), 2079, 21, 0},
    {IN(TITLEPART), 2100, 21, 0},
    {IN(TITLEPART), 2121, 12, 0},
    {IN(TITLEPART), 2133, 18, 0},
    {IN(TITLEPART), 2151, 15, 0},
    {IN(TITLEPART), 2166, 18, 0},
    {IN(TITLEPART), 2184, 15, 0},
    {IN(TITLEPART), 2199, 18, 0},
    {IN(ORGPART), 2217, 24, 0},
    {IN(TITLEPART), 2241, 15, 0},
    {IN(TITLEPART), 2256, 18, 0},
    {IN(TITLEPART), 2274, 12, 0},
    {IN(TITLEPART), 2286, 6, 0},
    {IN(DEGREEPART), 2292, 6, 0},
    {IN(TITLEPART), 2298, 9, 0},
    {IN(SCHOOLPART), 2307, 6, 0},
    {IN(SCHOOLPART), 2313, 6, 0},
    {IN(ORGPART), 2319, 6, 0},
    {IN(TITLEPART), 2325, 6, 0},
    {IN(TITLEPART), 2331, 15, 0},
    {IN(TITLEPART), 2346, 6, 0},
    {IN(TITLEPART), 2352, 6, 0},
    {IN(ORGPART), 2358, 9, 0},
    {IN(TITLEPART), 2367, 6, 0},
    {IN(ORGPART), 2373, 9, 0},
    {IN(TITLEPART), 2382, 6, 0},
    {IN(ORGPART), 2388, 6, 0},
    {IN(ORGPART), 2394, 6, 0},
    {IN(FIELDORG) | IN(ORGPART), 2400, 6, 0},
    {IN(TITLEPART), 2406, 6, 0},
    {IN(ORGPART), 2412, 6, 0},
    {IN(TITLEPART), 2418, 6, 0},
    {IN(ORGPART), 2424, 12, 0},
    {IN(DEGREEPART), 2436, 6, 0},
    {IN(DEGREEPART), 2442, 12, 0},
    {IN(FIELDORG) | IN(ORGPART), 2454, 6, 0},
    {IN(TITLEPART), 2460, 9, 0},
    {IN(ORGPART), 2469, 9, 0},
    {IN(TITLEPART), 2478, 9, 0},
    {IN(TITLEPART), 2487, 9, 0},
    {IN(TITLEPART), 2496, 6, 0},
    {IN(TITLEPART), 2502, 6, 0},
    {IN(TITLEPART), 2508, 6, 0},
    {IN(TITLEPART), 2514, 6, 0},
    {IN(TITLEPART), 2520, 6, 0},
    {IN(ORGPART), 2526, 6, 0},
    {IN(ORGPART), 2532, 6, 0},
    {IN(DEGREEPART), 2538, 6, 0},
    {IN(DEGREEPART), 2544, 9, 0},
    {IN(DEGREEPART), 2553, 12, 0},
    {IN(TITLEPART), 2565, 9, 0},
    {IN(TITLEPART), 2574, 9, 0},
    {IN(ORGPART), 2583, 12, 0},
    {IN(ORGPART), 2595, 12, 0},
    {IN(ORGPART), 2607, 6, 0},
    {IN(ORGPART), 2613, 6, 0},
    {IN(TITLEPART), 2619, 12, 0},
    {IN(TITLEPART), 2631, 9, 0},
    {IN(ORGPART), 2640, 9, 0},
    {IN(DEGREEPART), 2649, 6, 0},
    {IN(SCHOOLPART), 2655, 6, 0},
    {IN(SCHOOLPART), 2661, 9, 0},
    {IN(SCHOOLPART), 2670, 6, 0},
    {IN(DEGREEPART), 2676, 6, 0},
    {IN(FIELDSCHOOL) | IN(SCHOOLPART), 2682, 6, 0},
    {IN(SCHOOLPART), 2688, 6, 0},
    {IN(DEGREEPART), 2694, 6, 0},
    {IN(FIELDSCHOOL) | IN(SCHOOLPART), 2700, 6, 0},
    {IN(SCHOOLPART), 2706, 6, 0},
    {IN(TITLEPART), 2712, 9, 0},
    {IN(SCHOOLPART), 2721, 12, 0},
    {IN(DEGREEPART), 2733, 6, 0},
    {IN(ORGPART), 2739, 9, 0},
    {IN(ORGPART), 2748, 6, 0},
    {IN(ORGPART), 2754, 6, 0},
    {IN(ORGPART), 2760, 9, 0},
    {IN(TITLEPART), 2769, 9, 0},
    {IN(TITLEPART), 2778, 9, 0},
    {IN(TITLEPART), 2787, 6, 0},
    {IN(TITLEPART), 2793, 6, 0},
    {IN(TITLEPART), 2799, 6, 0},
    {IN(ORGPART), 2805, 6, 0},
    {IN(TITLEPART), 2811, 6, 0},
    {IN(TITLEPART), 2817, 6, 0},
    {IN(TITLEPART), 2823, 9, 0},
    {IN(TITLEPART), 2832, 6, 0},
    {IN(TITLEPART), 2838, 6, 0},
    {IN(TITLEPART), 2844, 6, 0},
    {IN(TITLEPART), 2850, 9, 0},
    {IN(TITLEPART), 2859, 9, 0},
    {IN(TITLEPART), 2868, 6, 0},
    {IN(TITLEPART), 2874, 6, 0},
    {IN(TITLEPART), 2880, 6, 0},
    {IN(TITLEPART), 2886, 6, 0},
    {IN(TITLEPART), 2892, 6, 0},
    {IN(TITLEPART), 2898, 6, 0},
    {IN(ORGPART), 2904, 6, 0},
    {IN(ORGPART), 2910, 12, 0},
    {IN(DEGREEPART), 2922, 6, 0},
    {IN(TITLEPART), 2928, 9, 0},
    {IN(TITLEPART), 2937, 9, 0},
    {IN(ORGPART), 2946, 12, 0},
    {IN(TITLEPART), 2958, 9, 0},
    {IN(TITLEPART), 2967, 6, 0},
    {IN(DEGREEPART), 2973, 9, 0},
    {IN(TITLEPART), 2982, 9, 0},
    {IN(TITLEPART), 2991, 6, 0},
    {IN(ORGPART), 2997, 6, 0},
    {IN(TITLEPART), 3003, 9, 0},
    {IN(SCHOOLPART), 3012, 12, 0},
    {IN(TITLEPART), 3024, 9, 0},
    {IN(TITLEPART), 3033, 9, 0},
    {IN(ORGPART), 3042, 9, 0},
    {IN(DEGREEPART), 3051, 9, 0},
    {IN(SCHOOLPART), 3060, 12, 0},
    {IN(ORGPART), 3072, 9, 0},
    {IN(DEGREEPART), 3081, 6, 0},
    {IN(DEGREEPART), 3087, 6, 0},
    {IN(ORGPART), 3093, 12, 0},
    {IN(TITLEPART), 3105, 6, 0},
    {IN(ORGPART), 3111, 6, 0},
    {IN(TITLEPART), 3117, 6, 0},
    {IN(TITLEPART), 3123, 9, 0},
    {IN(TITLEPART), 3132, 6, 0},
    {IN(TITLEPART), 3138, 6, 0},
    {IN(TITLEPART), 3144, 6, 0},
    {IN(TITLEPART), 3150, 9, 0},
    {IN(TITLEPART), 3159, 6, 0},
    {IN(TITLEPART), 3165, 6, 0},
    {IN(TITLEPART), 3171, 6, 0},
    {IN(TITLEPART), 3177, 6, 0},
    {IN(ORGPART), 3183, 12, 0},
    {IN(SCHOOLPART), 3195, 12, 0},
    {IN(ORGPART), 3207, 6, 0},
    {IN(TITLEPART), 3213, 9, 0},
    {IN(ORGPART), 3222, 9, 0},
    {IN(TITLEPART), 3231, 6, 0},
    {IN(TITLEPART), 3237, 9, 0},
    {IN(TITLEPART), 3246, 6, 0},
    {IN(TITLEPART), 3252, 6, 0},
    {IN(TITLEPART), 3258, 6, 0},
    {IN(TITLEPART), 3264, 6, 0},
    {IN(TITLEPART), 3270, 9, 0},
    {IN(ORGPART), 3279, 12, 0},
    {IN(TITLEPART), 3291, 9, 0},
    {IN(TITLEPART), 3300, 6, 0},
    {IN(TITLEPART), 3306, 6, 0},
    {IN(TITLEPART), 3312, 6, 0},
    {IN(ORGPART), 3318, 6, 0},
    {IN(ORGPART), 3324, 6, 0},
    {IN(TITLEPART), 3330, 6, 0},
    {IN(TITLEPART), 3336, 9, 0},
    {IN(ORGPART), 3345, 6, 0},
    {IN(ORGPART), 3351, 6, 0},
    {IN(TITLEPART), 3357, 6, 0},
    {IN(TITLEPART), 3363, 6, 0},
    {IN(TITLEPART), 3369, 6, 0},
    {IN(SCHOOLPART), 3375, 6, 0},
    {IN(DEGREEPART), 3381, 12, 0},
    {IN(SCHOOLPART), 3393, 6, 0},
    {IN(SCHOOLPART), 3399, 6, 0},
    {IN(SCHOOLPART), 3405, 12, 0},
    {IN(TITLEPART), 3417, 9, 0},
    {IN(TITLEPART), 3426, 6, 0},
    {IN(TITLEPART), 3432, 9, 0},
    {IN(SCHOOLPART), 3441, 12, 0},
    {IN(ORGPART), 3453, 6, 0},
    {IN(TITLEPART), 3459, 6, 0},
    {IN(SCHOOLPART), 3465, 15, 0},
    {IN(TITLEPART), 3480, 9, 0},
    {IN(TITLEPART), 3489, 6, 0},
    {IN(TITLEPART), 3495, 6, 0},
    {IN(ORGPART), 3501, 6, 0},
    {IN(TITLEPART), 3507, 6, 0},
    {IN(TITLEPART), 3513, 9, 0},
    {IN(ORGPART), 3522, 12, 0},
    {IN(TITLEPART), 3534, 6, 0},
    {IN(TITLEPART), 3540, 6, 0},
    {IN(SCHOOLPART), 3546, 6, 0},
    {IN(SCHOOLPART), 3552, 9, 0},
    {IN(SCHOOLPART), 3561, 9, 0},
    {IN(TITLEPART), 3570, 12, 0},
    {IN(TITLEPART), 3582, 9, 0},
    {IN(TITLEPART), 3591, 9, 0},
    {IN(ORGPART), 3600, 6, 0},
    {IN(DEGREEPART), 3606, 6, 0},
    {IN(TITLEPART), 3612, 9, 0},
    {IN(ORGPART), 3621, 6, 0},
    {IN(TITLEPART), 3627, 9, 0},
    {IN(TITLEPART), 3636, 6, 0},
    {IN(TITLEPART), 3642, 9, 0},
    {IN(TITLEPART), 3651, 6, 0},
    {IN(SCHOOLPART), 3657, 12, 0},
    {IN(DEGREEPART), 3669, 6, 0},
    {IN(TITLEPART), 3675, 6, 0},
    {IN(ORGPART), 3681, 9, 0},
    {IN(TITLEPART), 3690, 18, 0},
    {IN(ORGPART), 3708, 12, 0},
    {IN(ORGPART), 3720, 6, 0},
    {IN(TITLEPART), 3726, 6, 0},
    {IN(TITLEPART), 3732, 12, 0},
    {IN(TITLEPART), 3744, 15, 0},
    {IN(TITLEPART), 3759, 12, 0},
    {IN(ORGPART), 3771, 9, 0},
    {IN(TITLEPART), 3780, 12, 0},
    {IN(TITLEPART), 3792, 9, 0},
    {IN(TITLEPART), 3801, 12, 0},
    {IN(ORGPART), 3813, 12, 0},
    {IN(ORGPART), 3825, 6, 0},
    {IN(TITLEPART), 3831, 6, 0},
    {IN(TITLEPART), 3837, 6, 0},
    {IN(TITLEPART) | IN(TYPE), 3843, 6, 0},
    {IN(ORGPART), 3849, 6, 0},
    {IN(SCHOOLPART), 3855, 12, 0},
    {IN(DEGREEPART), 3867, 12, 0},
    {IN(ORGPART), 3879, 6, 0},
    {IN(TITLEPART), 3885, 6, 0},
    {IN(ORGPART), 3891, 12, 0},
    {IN(TITLEPART), 3903, 6, 0},
    {IN(TITLEPART), 3909, 6, 0},
    {IN(TITLEPART), 3915, 6, 0},
    {IN(TITLEPART), 3921, 9, 0},
    {IN(TITLEPART), 3930, 12, 0},
    {IN(TITLEPART), 3942, 9, 0},
    {IN(TITLEPART), 3951, 9, 0},
    {IN(ORGPART), 3960, 6, 0},
    {IN(TITLEPART), 3966, 6, 0},
    {IN(TITLEPART), 3972, 12, 0},
    {IN(TITLEPART), 3984, 9, 0},
    {IN(TITLEPART), 3993, 15, 0},
    {IN(TITLEPART), 4008, 12, 0},
    {IN(FIELDSCHOOL) | IN(SCHOOLPART), 4020, 6, 0},
    {IN(DEGREEPART), 4026, 6, 0},
    {IN(ORGPART), 4032, 6, 0},
    {IN(TITLEPART), 4038, 9, 0},
    {IN(FIELDORG) | IN(ORGPART), 4047, 6, 0},
    {IN(DEGREE), 4053, 3, 0},
    {IN(DEGREE), 4056, 5, 0},
    {IN(DEGREE), 4061, 8, 0},
    {IN(SECTION), 4069, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 4077, 15, IDC_SECTION_PROFILE},
    {IN(DEGREE) | IN(LEGAL), 4092, 3, 0},
    {IN(TYPE), 4095, 16, 0},
    {IN(TYPE), 4111, 13, 0},
    {IN(TYPE), 4124, 15, 0},
    {IN(TYPE), 4139, 13, 0},
    {IN(TYPE), 4152, 17, 0},
    {IN(TYPE), 4169, 16, 0},
    {IN(FLUENCY), 4185, 2, 0},
    {IN(FLUENCY), 4187, 2, 0},
    {IN(DEGREE), 4189, 2, 0},
    {IN(DEGREE), 4191, 3, 0},
    {IN(LEGAL), 4194, 2, 0},
    {IN(SECTION), 4196, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 4203, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 4212, 9, IDC_SECTION_SKILLS},
    {IN(DEGREE), 4221, 6, 0},
    {IN(TITLE), 4227, 7, 0},
    {IN(TITLE), 4234, 7, 0},
    {IN(SECTION), 4241, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 4246, 8, IDC_SECTION_PROFILE},
    {IN(FIELDDEGREE), 4254, 9, 0},
    {IN(TITLE), 4263, 16, 0},
    {IN(TITLE), 4279, 18, 0},
    {IN(SCHOOL), 4297, 8, 0},
    {IN(SECTION), 4305, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4324, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4342, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4358, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 4375, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4398, 15, IDC_SECTION_EDUCATION},
    {IN(SECTION), 4413, 9, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 4422, 7, 0},
    {IN(SCHOOL), 4429, 9, 0},
    {IN(SECTION), 4438, 15, IDC_SECTION_AWARDS},
    {IN(TITLE), 4453, 10, 0},
    {IN(SECTION), 4463, 8, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 4471, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 4485, 8, IDC_SECTION_PROFILE},
    {IN(AUTHOR), 4493, 4, 0},
    {IN(AUTHOR), 4497, 9, 0},
    {IN(SECTION), 4506, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 4515, 12, IDC_SECTION_PROFILE},
    {IN(TITLE), 4527, 8, 0},
    {IN(TITLE), 4535, 9, 0},
    {IN(FIELDTEXT) | IN(SECTION), 4544, 12, IDC_SECTION_AWARDS},
    {IN(FIELDTEXT), 4556, 8, 0},
    {IN(LEVEL), 4564, 6, 0},
    {IN(SECTION), 4570, 10, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 4580, 24, IDC_SECTION_SUB},
    {IN(SECTION), 4604, 8, IDC_SECTION_OTHER},
    {IN(TITLE), 4612, 5, 0},
    {IN(TITLE), 4617, 7, 0},
    {IN(TITLE), 4624, 7, 0},
    {IN(LABEL), 4631, 8, 0},
    {IN(TITLE), 4639, 7, 0},
    {IN(TITLE), 4646, 7, 0},
    {IN(SECTION), 4653, 10, IDC_SECTION_OTHER},
    {IN(SECTION), 4663, 21, IDC_SECTION_WORK},
    {IN(SECTION), 4684, 22, IDC_SECTION_OTHER},
    {IN(SECTION), 4706, 17, IDC_SECTION_SKILLS},
    {IN(LABEL) | IN(SECTION), 4723, 7, IDC_SECTION_CONTACT},
    {IN(LABEL), 4730, 10, 0},
    {IN(TITLE), 4740, 7, 0},
    {IN(TITLE), 4747, 8, 0},
    {IN(AUTHOR), 4755, 5, 0},
    {IN(AUTHOR), 4760, 6, 0},
    {IN(TITLE), 4766, 13, 0},
    {IN(TITLE), 4779, 14, 0},
    {IN(TITLE), 4793, 14, 0},
    {IN(TITLE), 4807, 13, 0},
    {IN(TITLE), 4820, 14, 0},
    {IN(AUTHOR) | IN(TITLE), 4834, 13, 0},
    {IN(TITLE), 4847, 16, 0},
    {IN(TITLE), 4863, 15, 0},
    {IN(TITLE), 4878, 15, 0},
    {IN(TITLE), 4893, 15, 0},
    {IN(AUTHOR), 4908, 5, 0},
    {IN(AUTHOR), 4913, 13, 0},
    {IN(LABEL), 4926, 5, 0},
    {IN(LABEL), 4931, 6, 0},
    {IN(LABEL), 4937, 6, 0},
    {IN(LABEL) | IN(SECTION), 4943, 7, IDC_SECTION_CONTACT},
    {IN(FLUENCY), 4950, 8, 0},
    {IN(TITLE), 4958, 7, 0},
    {IN(TITLE), 4965, 8, 0},
    {IN(TITLE), 4973, 7, 0},
    {IN(TITLE), 4980, 8, 0},
    {IN(TITLE), 4988, 8, 0},
    {IN(TITLE), 4996, 8, 0},
    {IN(TITLE), 5004, 14, 0},
    {IN(SECTION), 5018, 12, IDC_SECTION_OTHER},
    {IN(SECTION), 5030, 9, IDC_SECTION_INTERESTS},
    {IN(TITLE), 5039, 5, 0},
    {IN(LEGAL), 5044, 2, 0},
    {IN(ORG), 5046, 6, 0},
    {IN(ORG), 5052, 6, 0},
    {IN(TITLE), 5058, 5, 0},
    {IN(TITLE), 5063, 6, 0},
    {IN(TITLE), 5069, 4, 0},
    {IN(ORG), 5073, 8, 0},
    {IN(ORG), 5081, 7, 0},
    {IN(SCHOOL), 5088, 9, 0},
    {IN(SCHOOL), 5097, 8, 0},
    {IN(SCHOOL), 5105, 8, 0},
    {IN(SCHOOL), 5113, 9, 0},
    {IN(SECTION), 5122, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 5144, 22, IDC_SECTION_EDUCATION},
    {IN(TITLE), 5166, 8, 0},
    {IN(TITLE), 5174, 7, 0},
    {IN(ORG), 5181, 10, 0},
    {IN(DEGREE), 5191, 10, 0},
    {IN(TYPE), 5201, 10, 0},
    {IN(TITLE), 5211, 9, 0},
    {IN(TITLE), 5220, 10, 0},
    {IN(TITLE), 5230, 10, 0},
    {IN(SCHOOL), 5240, 18, 0},
    {IN(TITLE), 5258, 14, 0},
    {IN(TITLE), 5272, 15, 0},
    {IN(ORGHEAD), 5287, 3, 0},
    {IN(DURATION), 5290, 2, 0},
    {IN(FLUENCY), 5292, 7, 0},
    {IN(FLUENCY), 5299, 6, 0},
    {IN(TITLE), 5305, 6, 0},
    {IN(TITLE), 5311, 7, 0},
    {IN(TITLE), 5318, 8, 0},
    {IN(TITLE), 5326, 8, 0},
    {IN(TITLE), 5334, 8, 0},
    {IN(TITLE), 5342, 10, 0},
    {IN(TITLE), 5352, 12, 0},
    {IN(TITLE), 5364, 8, 0},
    {IN(TITLE), 5372, 10, 0},
    {IN(TITLE), 5382, 9, 0},
    {IN(TITLE), 5391, 10, 0},
    {IN(TITLE), 5401, 11, 0},
    {IN(TITLE), 5412, 8, 0},
    {IN(TITLE), 5420, 9, 0},
    {IN(TITLE), 5429, 7, 0},
    {IN(TITLE), 5436, 8, 0},
    {IN(TITLE), 5444, 9, 0},
    {IN(TITLE), 5453, 10, 0},
    {IN(ORG), 5463, 9, 0},
    {IN(TITLE), 5472, 8, 0},
    {IN(TITLE), 5480, 10, 0},
    {IN(TITLE), 5490, 11, 0},
    {IN(FIELDORG), 5501, 9, 0},
    {IN(TYPE), 5510, 10, 0},
    {IN(TITLE), 5520, 9, 0},
    {IN(TITLE), 5529, 8, 0},
    {IN(TITLE), 5537, 10, 0},
    {IN(DURATION), 5547, 5, 0},
    {IN(DURATION), 5552, 6, 0},
    {IN(DURATION), 5558, 4, 0},
    {IN(DURATION), 5562, 4, 0},
    {IN(DURATION), 5566, 3, 0},
    {IN(AUTHOR), 5569, 9, 0},
    {IN(DURATION), 5578, 4, 0},
    {IN(DURATION), 5582, 3, 0},
    {IN(SECTION), 5585, 12, IDC_SECTION_WORK},
    {IN(LABEL) | IN(SECTION), 5597, 9, IDC_SECTION_CONTACT},
    {IN(DOCTITLE), 5606, 13, 0},
    {IN(SECTION), 5619, 13, IDC_SECTION_WORK},
    {IN(SECTION), 5632, 12, IDC_SECTION_WORK},
    {IN(AUTHOR), 5644, 8, 0},
    {IN(AUTHOR), 5652, 10, 0},
    {IN(TITLE), 5662, 5, 0},
    {IN(AUTHOR), 5667, 5, 0},
    {IN(SECTION), 5672, 12, IDC_SECTION_WORK},
    {IN(TYPE), 5684, 13, 0},
    {IN(TITLE), 5697, 8, 0},
    {IN(TITLE), 5705, 10, 0},
    {IN(TYPE), 5715, 14, 0},
    {IN(TITLE), 5729, 9, 0},
    {IN(TYPE), 5738, 13, 0},
    {IN(SECTION), 5751, 12, IDC_SECTION_PROFILE},
    {IN(LEGAL), 5763, 3, 0},
    {IN(SECTION), 5766, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 5774, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 5783, 10, IDC_SECTION_SKILLS},
    {IN(DURATION), 5793, 2, 0},
    {IN(TITLE), 5795, 11, 0},
    {IN(SECTION), 5806, 15, IDC_SECTION_WORK},
    {IN(SECTION), 5821, 15, IDC_SECTION_WORK},
    {IN(FIELDORG), 5836, 11, 0},
    {IN(SECTION), 5847, 16, IDC_SECTION_WORK},
    {IN(SECTION), 5863, 15, IDC_SECTION_WORK},
    {IN(SECTION), 5878, 16, IDC_SECTION_WORK},
    {IN(SECTION), 5894, 20, IDC_SECTION_WORK},
    {IN(TITLE), 5914, 9, 0},
    {IN(TITLE), 5923, 10, 0},
    {IN(TITLE), 5933, 9, 0},
    {IN(TITLE), 5942, 11, 0},
    {IN(TITLE), 5953, 11, 0},
    {IN(TITLE), 5964, 10, 0},
    {IN(SECTION), 5974, 18, IDC_SECTION_SKILLS},
    {IN(TITLE), 5992, 8, 0},
    {IN(TITLE), 6000, 8, 0},
    {IN(TITLE), 6008, 8, 0},
    {IN(TITLE), 6016, 10, 0},
    {IN(ORG), 6026, 4, 0},
    {IN(TITLE), 6030, 10, 0},
    {IN(TITLE), 6040, 10, 0},
    {IN(TITLE), 6050, 9, 0},
    {IN(TITLE), 6059, 9, 0},
    {IN(SECTION), 6068, 8, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 6076, 6, 0},
    {IN(TITLE), 6082, 4, 0},
    {IN(TITLE), 6086, 6, 0},
    {IN(DEGREE) | IN(LEGAL), 6092, 2, 0},
    {IN(LEGAL), 6094, 3, 0},
    {IN(TITLE), 6097, 6, 0},
    {IN(TITLE), 6103, 7, 0},
    {IN(TITLE), 6110, 12, 0},
    {IN(TITLE), 6122, 7, 0},
    {IN(TITLE), 6129, 8, 0},
    {IN(TITLE), 6137, 7, 0},
    {IN(TITLE), 6144, 8, 0},
    {IN(TITLE), 6152, 9, 0},
    {IN(TITLE), 6161, 10, 0},
    {IN(TITLE), 6171, 9, 0},
    {IN(TITLE), 6180, 11, 0},
    {IN(TITLE), 6191, 10, 0},
    {IN(TITLE), 6201, 9, 0},
    {IN(TITLE), 6210, 9, 0},
    {IN(LEVEL) | IN(TITLE), 6219, 9, 0},
    {IN(TITLE), 6228, 10, 0},
    {IN(TITLE), 6238, 9, 0},
    {IN(TITLE), 6247, 10, 0},
    {IN(TITLE), 6257, 11, 0},
    {IN(TITLE), 6268, 11, 0},
    {IN(DEGREE) | IN(LEVEL) | IN(TITLE), 6279, 9, 0},
    {IN(DEGREE) | IN(ORG), 6288, 10, 0},
    {IN(ORG), 6298, 11, 0},
    {IN(SECTION), 6309, 12, IDC_SECTION_OTHER},
    {IN(TITLE), 6321, 11, 0},
    {IN(AUTHOR), 6332, 4, 0},
    {IN(TITLE), 6336, 8, 0},
    {IN(TITLE), 6344, 10, 0},
    {IN(FIELDTEXT), 6354, 10, 0},
    {IN(SECTION), 6364, 6, IDC_SECTION_SKILLS},
    {IN(TITLE), 6370, 9, 0},
    {IN(TITLE), 6379, 8, 0},
    {IN(SECTION), 6387, 10, IDC_SECTION_OTHER},
    {IN(TITLE), 6397, 8, 0},
    {IN(TITLE), 6405, 7, 0},
    {IN(TITLE), 6412, 9, 0},
    {IN(FIELDTEXT), 6421, 8, 0},
    {IN(SCHOOL), 6429, 10, 0},
    {IN(SECTION), 6439, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION) | IN(TYPE), 6460, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 6470, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 6492, 20, IDC_SECTION_PROJECTS},
    {IN(TITLE) | IN(TYPE), 6512, 8, 0},
    {IN(SECTION), 6520, 14, IDC_SECTION_AWARDS},
    {IN(TITLE), 6534, 13, 0},
    {IN(TITLE), 6547, 14, 0},
    {IN(AUTHOR) | IN(TITLE), 6561, 6, 0},
    {IN(TYPE), 6567, 8, 0},
    {IN(TITLE), 6575, 8, 0},
    {IN(SECTION), 6583, 12, IDC_SECTION_OTHER},
    {IN(FLUENCY), 6595, 8, 0},
    {IN(FLUENCY), 6603, 6, 0},
    {IN(FLUENCY), 6609, 8, 0},
    {IN(FLUENCY), 6617, 8, 0},
    {IN(TITLE), 6625, 14, 0},
    {IN(TITLE), 6639, 6, 0},
    {IN(TITLE), 6645, 7, 0},
    {IN(TITLE), 6652, 6, 0},
    {IN(TITLE), 6658, 8, 0},
    {IN(EXPRESSION), 6666, 10, 0},
    {IN(SECTION), 6676, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 6682, 23, IDC_SECTION_AWARDS},
    {IN(SECTION), 6705, 17, IDC_SECTION_AWARDS},
    {IN(DURATION), 6722, 2, 0},
    {IN(ORG) | IN(ORGHEAD), 6724, 12, 0},
    {IN(FIELDORG), 6736, 7, 0},
    {IN(DEGREE), 6743, 3, 0},
    {IN(DEGREE), 6746, 5, 0},
    {IN(DEGREE), 6751, 3, 0},
    {IN(DEGREE), 6754, 4, 0},
    {IN(DEGREE), 6758, 5, 0},
    {IN(DEGREE), 6763, 5, 0},
    {IN(DEGREE), 6768, 3, 0},
    {IN(DEGREE), 6771, 4, 0},
    {IN(DEGREE), 6775, 6, 0},
    {IN(FLUENCY), 6781, 2, 0},
    {IN(FLUENCY), 6783, 2, 0},
    {IN(TYPE), 6785, 3, 0},
    {IN(DEGREE), 6788, 2, 0},
    {IN(DEGREE), 6790, 3, 0},
    {IN(TITLE), 6793, 6, 0},
    {IN(DEGREE), 6799, 12, 0},
    {IN(DEGREE), 6811, 8, 0},
    {IN(DEGREE), 6819, 11, 0},
    {IN(DEGREE), 6830, 8, 0},
    {IN(DEGREE), 6838, 12, 0},
    {IN(DEGREE), 6850, 9, 0},
    {IN(DEGREE), 6859, 15, 0},
    {IN(DEGREE), 6874, 12, 0},
    {IN(LEVEL), 6886, 8, 0},
    {IN(LEVEL), 6894, 7, 0},
    {IN(SECTION), 6901, 10, IDC_SECTION_PROFILE},
    {IN(TITLE), 6911, 6, 0},
    {IN(TITLE), 6917, 8, 0},
    {IN(SECTION), 6925, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 6931, 7, 0},
    {IN(TITLE), 6938, 5, 0},
    {IN(FLUENCY), 6943, 7, 0},
    {IN(TYPE), 6950, 13, 0},
    {IN(ORG), 6963, 5, 0},
    {IN(ORG) | IN(ORGHEAD), 6968, 5, 0},
    {IN(DEGREE), 6973, 4, 0},
    {IN(ORG) | IN(ORGHEAD), 6977, 4, 0},
    {IN(ORG), 6981, 5, 0},
    {IN(ORG), 6986, 7, 0},
    {IN(ORG), 6993, 6, 0},
    {IN(ORG) | IN(ORGHEAD), 6999, 6, 0},
    {IN(TITLE), 7005, 7, 0},
    {IN(TITLE), 7012, 9, 0},
    {IN(TITLE), 7021, 9, 0},
    {IN(FLUENCY), 7030, 5, 0},
    {IN(FLUENCY), 7035, 6, 0},
    {IN(FLUENCY), 7041, 9, 0},
    {IN(DEGREE), 7050, 3, 0},
    {IN(DEGREE), 7053, 2, 0},
    {IN(DEGREE), 7055, 3, 0},
    {IN(DEGREE), 7058, 4, 0},
    {IN(DEGREE), 7062, 2, 0},
    {IN(TYPE), 7064, 4, 0},
    {IN(TITLE), 7068, 6, 0},
    {IN(TITLE), 7074, 7, 0},
    {IN(TITLE), 7081, 7, 0},
    {IN(SECTION), 7088, 9, IDC_SECTION_SKILLS},
    {IN(DEGREE), 7097, 3, 0},
    {IN(FIELDORG), 7100, 7, 0},
    {IN(TYPE), 7107, 9, 0},
    {IN(FLUENCY), 7116, 8, 0},
    {IN(TITLE), 7124, 9, 0},
    {IN(FIELDTEXT), 7133, 26, 0},
    {IN(ORG), 7159, 8, 0},
    {IN(ORG), 7167, 10, 0},
    {IN(SECTION), 7177, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 7189, 9, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 7198, 8, 0},
    {IN(DEGREE), 7206, 4, 0},
    {IN(ORGHEAD), 7210, 9, 0},
    {IN(AUTHOR), 7219, 8, 0},
    {IN(TITLE), 7227, 7, 0},
    {IN(TITLE), 7234, 9, 0},
    {IN(FIELDTITLE), 7243, 19, 0},
    {IN(SECTION), 7262, 20, IDC_SECTION_WORK},
    {IN(SECTION), 7282, 22, IDC_SECTION_WORK},
    {IN(SECTION), 7304, 19, IDC_SECTION_WORK},
    {IN(SECTION), 7323, 20, IDC_SECTION_WORK},
    {IN(SECTION), 7343, 20, IDC_SECTION_WORK},
    {IN(SECTION), 7363, 23, IDC_SECTION_WORK},
    {IN(SECTION), 7386, 21, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 7407, 17, 0},
    {IN(SECTION), 7424, 15, IDC_SECTION_WORK},
    {IN(SECTION), 7439, 12, IDC_SECTION_WORK},
    {IN(SECTION), 7451, 12, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 7463, 12, 0},
    {IN(FIELDTEXT), 7475, 12, 0},
    {IN(SECTION), 7487, 20, IDC_SECTION_SKILLS},
    {IN(FIELDDEGREE), 7507, 40, 0},
    {IN(DEGREE), 7547, 3, 0},
    {IN(LEGAL), 7550, 3, 0},
    {IN(FLUENCY), 7553, 6, 0},
    {IN(TYPE), 7559, 7, 0},
    {IN(SECTION), 7566, 7, IDC_SECTION_EDUCATION},
    {IN(FIELDSCHOOL), 7573, 19, 0},
    {IN(SECTION), 7592, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 7604, 11, IDC_SECTION_EDUCATION},
    {IN(FLUENCY), 7615, 9, 0},
    {IN(FLUENCY), 7624, 8, 0},
    {IN(ORG), 7632, 7, 0},
    {IN(SECTION), 7639, 3, IDC_SECTION_PROFILE},
    {IN(SECTION), 7642, 9, IDC_SECTION_PROFILE},
    {IN(TITLE), 7651, 9, 0},
    {IN(LABEL), 7660, 8, 0},
    {IN(LABEL), 7668, 4, 0},
    {IN(TITLE), 7672, 10, 0},
    {IN(TITLE), 7682, 10, 0},
    {IN(SECTION), 7692, 5, IDC_SECTION_PUBLICATIONS},
    {IN(SCHOOL), 7697, 8, 0},
    {IN(LABEL), 7705, 4, 0},
    {IN(FIELDTEXT), 7709, 7, 0},
    {IN(ORG), 7716, 7, 0},
    {IN(TYPE), 7723, 7, 0},
    {IN(TITLE), 7730, 6, 0},
    {IN(DEGREE), 7736, 2, 0},
    {IN(DEGREE), 7738, 3, 0},
    {IN(DEGREE), 7741, 5, 0},
    {IN(DEGREE), 7746, 3, 0},
    {IN(TITLE), 7749, 10, 0},
    {IN(TITLE), 7759, 12, 0},
    {IN(TITLE), 7771, 9, 0},
    {IN(TITLE), 7780, 10, 0},
    {IN(TITLE), 7790, 7, 0},
    {IN(ORGHEAD), 7797, 9, 0},
    {IN(ORG) | IN(ORGHEAD), 7806, 6, 0},
    {IN(FLUENCY), 7812, 15, 0},
    {IN(TITLE), 7827, 7, 0},
    {IN(TITLE), 7834, 5, 0},
    {IN(LEGAL), 7839, 2, 0},
    {IN(FLUENCY), 7841, 2, 0},
    {IN(FLUENCY), 7843, 2, 0},
    {IN(ORG) | IN(ORGHEAD), 7845, 7, 0},
    {IN(ORG), 7852, 4, 0},
    {IN(SECTION), 7856, 16, IDC_SECTION_WORK},
    {IN(DEGREE), 7872, 4, 0},
    {IN(AUTHOR), 7876, 5, 0},
    {IN(TITLE), 7881, 3, 0},
    {IN(SECTION), 7884, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 7896, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 7907, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 7915, 21, IDC_SECTION_SKILLS},
    {IN(ORG), 7936, 7, 0},
    {IN(TITLE), 7943, 4, 0},
    {IN(TITLE), 7947, 7, 0},
    {IN(SECTION), 7954, 6, IDC_SECTION_WORK},
    {IN(SECTION), 7960, 17, IDC_SECTION_WORK},
    {IN(SECTION), 7977, 17, IDC_SECTION_PROFILE},
    {IN(SECTION), 7994, 14, IDC_SECTION_WORK},
    {IN(SECTION), 8008, 16, IDC_SECTION_PROFILE},
    {IN(SECTION), 8024, 11, IDC_SECTION_WORK},
    {IN(SECTION), 8035, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 8049, 14, IDC_SECTION_PROFILE},
    {IN(TITLE), 8063, 9, 0},
    {IN(FIELDTITLE), 8072, 5, 0},
    {IN(TITLE), 8077, 9, 0},
    {IN(SECTION), 8086, 8, IDC_SECTION_WORK},
    {IN(SECTION), 8094, 8, IDC_SECTION_WORK},
    {IN(TITLE), 8102, 7, 0},
    {IN(TYPE), 8109, 15, 0},
    {IN(TYPE), 8124, 6, 0},
    {IN(TYPE), 8130, 3, 0},
    {IN(TYPE), 8133, 3, 0},
    {IN(LABEL), 8136, 4, 0},
    {IN(LABEL), 8140, 10, 0},
    {IN(LABEL), 8150, 9, 0},
    {IN(LABEL), 8159, 7, 0},
    {IN(ORG), 8166, 6, 0},
    {IN(ORG), 8172, 6, 0},
    {IN(SECTION), 8178, 16, IDC_SECTION_INTERESTS},
    {IN(FIELDSCHOOL), 8194, 6, 0},
    {IN(FIELDSCHOOL), 8200, 18, 0},
    {IN(TITLE), 8218, 3, 0},
    {IN(LABEL), 8221, 12, 0},
    {IN(TITLE), 8233, 10, 0},
    {IN(SECTION), 8243, 15, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8258, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8271, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8283, 11, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE) | IN(SECTION), 8294, 11, IDC_SECTION_CERTIFICATES},
    {IN(EXPRESSION), 8305, 14, 0},
    {IN(SECTION), 8319, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8331, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8343, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8367, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8378, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8391, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8405, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8432, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8459, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8470, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8484, 15, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8499, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8513, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8523, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8535, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 8546, 11, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 8557, 3, 0},
    {IN(TITLE), 8560, 6, 0},
    {IN(TITLE), 8566, 7, 0},
    {IN(TITLE), 8573, 4, 0},
    {IN(TITLE), 8577, 5, 0},
    {IN(TITLE), 8582, 6, 0},
    {IN(TITLE), 8588, 7, 0},
    {IN(TITLE), 8595, 9, 0},
    {IN(TITLE), 8604, 10, 0},
    {IN(SECTION), 8614, 8, IDC_SECTION_PROFILE},
    {IN(LEVEL) | IN(TITLE), 8622, 5, 0},
    {IN(AUTHOR), 8627, 8, 0},
    {IN(FIELDTITLE), 8635, 9, 0},
    {IN(FIELDTITLE), 8644, 7, 0},
    {IN(SECTION), 8651, 9, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 8660, 6, 0},
    {IN(TITLE), 8666, 10, 0},
    {IN(TITLE), 8676, 11, 0},
    {IN(FIELDPLACE), 8687, 6, 0},
    {IN(LABEL), 8693, 3, 0},
    {IN(TITLE), 8696, 3, 0},
    {IN(TITLE), 8699, 4, 0},
    {IN(FIELDPLACE), 8703, 5, 0},
    {IN(FIELDPLACE) | IN(LABEL), 8708, 4, 0},
    {IN(FIELDPLACE), 8712, 6, 0},
    {IN(DEGREE), 8718, 13, 0},
    {IN(TITLE), 8731, 7, 0},
    {IN(SECTION), 8738, 9, IDC_SECTION_OTHER},
    {IN(TITLE), 8747, 5, 0},
    {IN(AUTHOR) | IN(FIELDORG), 8752, 6, 0},
    {IN(ORG), 8758, 6, 0},
    {IN(ORGHEAD), 8764, 7, 0},
    {IN(ORG), 8771, 5, 0},
    {IN(TYPE), 8776, 3, 0},
    {IN(ORG), 8779, 4, 0},
    {IN(LEGAL), 8783, 2, 0},
    {IN(TYPE), 8785, 5, 0},
    {IN(TITLE), 8790, 5, 0},
    {IN(TITLE), 8795, 9, 0},
    {IN(SCHOOL), 8804, 8, 0},
    {IN(ORG) | IN(SCHOOL), 8812, 7, 0},
    {IN(SCHOOL), 8819, 8, 0},
    {IN(TITLE), 8827, 12, 0},
    {IN(TITLE), 8839, 13, 0},
    {IN(ORG), 8852, 10, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 8862, 7, 0},
    {IN(SECTION), 8869, 8, IDC_SECTION_OTHER},
    {IN(TITLE), 8877, 10, 0},
    {IN(TITLE), 8887, 11, 0},
    {IN(TITLE), 8898, 8, 0},
    {IN(TITLE), 8906, 8, 0},
    {IN(ORG), 8914, 14, 0},
    {IN(SECTION), 8928, 9, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 8937, 21, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 8958, 17, IDC_SECTION_VOLUNTEER},
    {IN(FIELDORG), 8975, 8, 0},
    {IN(FIELDORG), 8983, 8, 0},
    {IN(FIELDORG) | IN(ORG), 8991, 7, 0},
    {IN(FIELDORG), 8998, 12, 0},
    {IN(AUTHOR), 9010, 6, 0},
    {IN(SECTION), 9016, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 9027, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 9043, 25, IDC_SECTION_SKILLS},
    {IN(SECTION), 9068, 25, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 9093, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 9115, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 9127, 21, IDC_SECTION_SKILLS},
    {IN(SECTION), 9148, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 9160, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 9170, 22, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 9192, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 9204, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 9214, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 9233, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 9256, 23, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 9279, 19, IDC_SECTION_SKILLS},
    {IN(TITLE), 9298, 8, 0},
    {IN(TITLE), 9306, 9, 0},
    {IN(AUTHOR), 9315, 8, 0},
    {IN(SECTION), 9323, 15, IDC_SECTION_SKILLS},
    {IN(ORG), 9338, 6, 0},
    {IN(TITLE), 9344, 10, 0},
    {IN(TITLE), 9354, 11, 0},
    {IN(TITLE), 9365, 9, 0},
    {IN(SECTION), 9374, 11, IDC_SECTION_PUBLICATIONS},
    {IN(FIELDTEXT), 9385, 9, 0},
    {IN(TITLE), 9394, 13, 0},
    {IN(FIELDORG) | IN(ORGHEAD), 9407, 7, 0},
    {IN(ORGHEAD), 9414, 15, 0},
    {IN(ORGHEAD), 9429, 12, 0},
    {IN(SECTION), 9441, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 9454, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 9476, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 9489, 26, IDC_SECTION_SKILLS},
    {IN(SECTION), 9515, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 9537, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 9547, 23, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 9570, 10, IDC_SECTION_AWARDS},
    {IN(TITLE), 9580, 10, 0},
    {IN(TITLE), 9590, 11, 0},
    {IN(SCHOOL), 9601, 12, 0},
    {IN(TITLE), 9613, 9, 0},
    {IN(TITLE), 9622, 10, 0},
    {IN(TITLE), 9632, 10, 0},
    {IN(TITLE), 9642, 11, 0},
    {IN(TITLE), 9653, 11, 0},
    {IN(ORG) | IN(TYPE), 9664, 10, 0},
    {IN(SECTION), 9674, 21, IDC_SECTION_WORK},
    {IN(TITLE), 9695, 9, 0},
    {IN(TITLE), 9704, 10, 0},
    {IN(TITLE), 9714, 8, 0},
    {IN(TITLE), 9722, 9, 0},
    {IN(TITLE), 9731, 9, 0},
    {IN(TITLE), 9740, 8, 0},
    {IN(LABEL) | IN(SECTION), 9748, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 9755, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 9770, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 9782, 19, IDC_SECTION_CONTACT},
    {IN(SECTION), 9801, 10, IDC_SECTION_CONTACT},
    {IN(SECTION), 9811, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 9826, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 9834, 8, IDC_SECTION_CONTACT},
    {IN(TITLE), 9842, 8, 0},
    {IN(TITLE), 9850, 9, 0},
    {IN(SECTION), 9859, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 9866, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 9874, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 9882, 8, IDC_SECTION_CONTACT},
    {IN(TYPE), 9890, 8, 0},
    {IN(TYPE), 9898, 16, 0},
    {IN(TITLE) | IN(TYPE), 9914, 10, 0},
    {IN(TYPE), 9924, 7, 0},
    {IN(TYPE), 9931, 26, 0},
    {IN(TYPE), 9957, 28, 0},
    {IN(TYPE), 9985, 8, 0},
    {IN(TYPE), 9993, 19, 0},
    {IN(TYPE), 10012, 17, 0},
    {IN(TYPE), 10029, 29, 0},
    {IN(TYPE), 10058, 31, 0},
    {IN(SECTION), 10089, 13, IDC_SECTION_OTHER},
    {IN(TITLE), 10102, 11, 0},
    {IN(TITLE), 10113, 10, 0},
    {IN(TITLE), 10123, 10, 0},
    {IN(FLUENCY), 10133, 14, 0},
    {IN(TITLE), 10147, 3, 0},
    {IN(TITLE), 10150, 4, 0},
    {IN(ORG), 10154, 11, 0},
    {IN(TITLE), 10165, 11, 0},
    {IN(TITLE), 10176, 12, 0},
    {IN(TITLE), 10188, 11, 0},
    {IN(TITLE), 10199, 12, 0},
    {IN(TITLE), 10211, 12, 0},
    {IN(TITLE), 10223, 11, 0},
    {IN(TITLE), 10234, 12, 0},
    {IN(TITLE), 10246, 13, 0},
    {IN(TITLE), 10259, 13, 0},
    {IN(TITLE), 10272, 11, 0},
    {IN(SECTION), 10283, 11, IDC_SECTION_CONTACT},
    {IN(TITLE), 10294, 10, 0},
    {IN(SECTION), 10304, 17, IDC_SECTION_SKILLS},
    {IN(SECTION), 10321, 11, IDC_SECTION_SKILLS},
    {IN(LEGAL) | IN(ORG), 10332, 4, 0},
    {IN(LEGAL), 10336, 11, 0},
    {IN(LABEL), 10347, 6, 0},
    {IN(LABEL), 10353, 18, 0},
    {IN(SECTION), 10371, 5, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 10376, 7, 0},
    {IN(LABEL), 10383, 7, 0},
    {IN(FLUENCY), 10390, 7, 0},
    {IN(LABEL), 10397, 8, 0},
    {IN(FIELDDEGREE), 10405, 6, 0},
    {IN(SECTION), 10411, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10418, 26, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10444, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10464, 13, IDC_SECTION_SUB},
    {IN(SECTION), 10477, 10, IDC_SECTION_OTHER},
    {IN(ORG), 10487, 8, 0},
    {IN(EXPRESSION), 10495, 10, 0},
    {IN(EXPRESSION), 10505, 13, 0},
    {IN(SECTION), 10518, 11, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 10529, 7, 0},
    {IN(TITLE), 10536, 13, 0},
    {IN(TITLE), 10549, 3, 0},
    {IN(ORGHEAD), 10552, 3, 0},
    {IN(DEGREE), 10555, 7, 0},
    {IN(SECTION), 10562, 10, IDC_SECTION_SKILLS},
    {IN(TITLE), 10572, 7, 0},
    {IN(PRESENT), 10579, 7, 0},
    {IN(SECTION), 10586, 16, IDC_SECTION_WORK},
    {IN(PRESENT), 10602, 9, 0},
    {IN(DOCTITLE), 10611, 9, 0},
    {IN(DOCTITLE), 10620, 10, 0},
    {IN(DOCTITLE), 10630, 16, 0},
    {IN(LABEL), 10646, 19, 0},
    {IN(FIELDDEGREE), 10665, 5, 0},
    {IN(SECTION), 10670, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10676, 21, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10697, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10721, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 10728, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 10734, 9, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 10743, 9, 0},
    {IN(AUTHOR), 10752, 8, 0},
    {IN(DOCTITLE) | IN(LEGAL), 10760, 2, 0},
    {IN(TYPE), 10762, 11, 0},
    {IN(DEGREE), 10773, 2, 0},
    {IN(TYPE), 10775, 9, 0},
    {IN(SECTION), 10784, 14, IDC_SECTION_CONTACT},
    {IN(DOCTITLE), 10798, 20, 0},
    {IN(SCHOOL), 10818, 7, 0},
    {IN(TITLE), 10825, 6, 0},
    {IN(SECTION), 10831, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 10846, 12, IDC_SECTION_CONTACT},
    {IN(TITLE), 10858, 8, 0},
    {IN(TITLE), 10866, 9, 0},
    {IN(ORG), 10875, 11, 0},
    {IN(SECTION), 10886, 14, IDC_SECTION_WORK},
    {IN(SECTION), 10900, 14, IDC_SECTION_WORK},
    {IN(FIELDDATES) | IN(ORG), 10914, 4, 0},
    {IN(SECTION), 10918, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 10927, 12, IDC_SECTION_CONTACT},
    {IN(LABEL), 10939, 14, 0},
    {IN(FIELDDATES), 10953, 5, 0},
    {IN(FIELDDATES), 10958, 4, 0},
    {IN(LABEL), 10962, 13, 0},
    {IN(SECTION), 10975, 14, IDC_SECTION_CONTACT},
    {IN(FIELDDATES), 10989, 5, 0},
    {IN(TITLE), 10994, 12, 0},
    {IN(TITLE), 11006, 14, 0},
    {IN(FIELDDATES), 11020, 5, 0},
    {IN(SECTION), 11025, 14, IDC_SECTION_CONTACT},
    {IN(FIELDORG), 11039, 16, 0},
    {IN(SECTION), 11055, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11071, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 11088, 16, IDC_SECTION_CONTACT},
    {IN(FIELDDATES), 11104, 5, 0},
    {IN(LABEL), 11109, 14, 0},
    {IN(FIELDDATES), 11123, 4, 0},
    {IN(FIELDDATES), 11127, 5, 0},
    {IN(DEGREE) | IN(TITLE), 11132, 3, 0},
    {IN(LEGAL), 11135, 2, 0},
    {IN(TITLE), 11137, 4, 0},
    {IN(FLUENCY), 11141, 8, 0},
    {IN(SECTION), 11149, 11, IDC_SECTION_OTHER},
    {IN(TYPE), 11160, 8, 0},
    {IN(AUTHOR), 11168, 7, 0},
    {IN(DEGREE) | IN(FIELDDEGREE), 11175, 6, 0},
    {IN(SECTION), 11181, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11188, 12, IDC_SECTION_SUB},
    {IN(AUTHOR), 11200, 4, 0},
    {IN(SECTION), 11204, 16, IDC_SECTION_WORK},
    {IN(TYPE), 11220, 6, 0},
    {IN(SECTION), 11226, 7, IDC_SECTION_WORK},
    {IN(SECTION), 11233, 10, IDC_SECTION_WORK},
    {IN(TITLE), 11243, 7, 0},
    {IN(ORG), 11250, 10, 0},
    {IN(TITLE), 11260, 11, 0},
    {IN(TITLE), 11271, 11, 0},
    {IN(LEVEL), 11282, 6, 0},
    {IN(TITLE), 11288, 8, 0},
    {IN(TITLE), 11296, 13, 0},
    {IN(TITLE), 11309, 14, 0},
    {IN(FIELDTEXT), 11323, 9, 0},
    {IN(FIELDTEXT), 11332, 11, 0},
    {IN(FIELDTEXT) | IN(SECTION), 11343, 11, IDC_SECTION_SUB},
    {IN(FIELDTEXT), 11354, 11, 0},
    {IN(TITLE), 11365, 14, 0},
    {IN(TITLE), 11379, 15, 0},
    {IN(TITLE), 11394, 13, 0},
    {IN(TITLE), 11407, 14, 0},
    {IN(FIELDTITLE), 11421, 11, 0},
    {IN(TITLE), 11432, 8, 0},
    {IN(TITLE), 11440, 10, 0},
    {IN(ORG), 11450, 7, 0},
    {IN(AUTHOR), 11457, 7, 0},
    {IN(SECTION), 11464, 11, IDC_SECTION_PROFILE},
    {IN(SECTION), 11475, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 11484, 7, IDC_SECTION_CONTACT},
    {IN(DEGREE), 11491, 4, 0},
    {IN(TITLE), 11495, 9, 0},
    {IN(TITLE), 11504, 11, 0},
    {IN(TITLE), 11515, 12, 0},
    {IN(TITLE), 11527, 6, 0},
    {IN(TITLE), 11533, 9, 0},
    {IN(TITLE), 11542, 13, 0},
    {IN(TITLE), 11555, 11, 0},
    {IN(LABEL), 11566, 7, 0},
    {IN(LABEL), 11573, 10, 0},
    {IN(TITLE), 11583, 14, 0},
    {IN(ORG), 11597, 7, 0},
    {IN(SECTION), 11604, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 11618, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 11629, 6, IDC_SECTION_LANGUAGES},
    {IN(ORG), 11635, 5, 0},
    {IN(DEGREE), 11640, 6, 0},
    {IN(DEGREE), 11646, 7, 0},
    {IN(DEGREE), 11653, 9, 0},
    {IN(DEGREE) | IN(FIELDDEGREE), 11662, 7, 0},
    {IN(SECTION), 11669, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 11677, 22, IDC_SECTION_EDUCATION},
    {IN(DEGREE), 11699, 17, 0},
    {IN(LABEL), 11716, 9, 0},
    {IN(TITLE), 11725, 9, 0},
    {IN(TITLE), 11734, 10, 0},
    {IN(TITLE), 11744, 8, 0},
    {IN(TITLE), 11752, 9, 0},
    {IN(TITLE), 11761, 10, 0},
    {IN(TITLE), 11771, 8, 0},
    {IN(TITLE), 11779, 9, 0},
    {IN(TITLE), 11788, 11, 0},
    {IN(TITLE), 11799, 11, 0},
    {IN(TITLE), 11810, 9, 0},
    {IN(TITLE), 11819, 9, 0},
    {IN(TITLE), 11828, 8, 0},
    {IN(TITLE), 11836, 7, 0},
    {IN(TITLE), 11843, 8, 0},
    {IN(TITLE), 11851, 9, 0},
    {IN(TITLE), 11860, 10, 0},
    {IN(TITLE), 11870, 8, 0},
    {IN(TITLE), 11878, 9, 0},
    {IN(TITLE), 11887, 10, 0},
    {IN(TITLE), 11897, 10, 0},
    {IN(SECTION), 11907, 11, IDC_SECTION_OTHER},
    {IN(TITLE), 11918, 11, 0},
    {IN(TITLE), 11929, 12, 0},
    {IN(SECTION), 11941, 12, IDC_SECTION_AWARDS},
    {IN(TITLE), 11953, 8, 0},
    {IN(TITLE), 11961, 11, 0},
    {IN(TITLE), 11972, 2, 0},
    {IN(ORGHEAD), 11974, 12, 0},
    {IN(TITLE), 11986, 6, 0},
    {IN(TITLE), 11992, 7, 0},
    {IN(DEGREE) | IN(TITLE), 11999, 6, 0},
    {IN(DEGREE), 12005, 9, 0},
    {IN(DEGREE), 12014, 8, 0},
    {IN(TITLE), 12022, 9, 0},
    {IN(TITLE), 12031, 10, 0},
    {IN(DEGREE), 12041, 8, 0},
    {IN(DEGREE), 12049, 9, 0},
    {IN(AUTHOR), 12058, 6, 0},
    {IN(LABEL), 12064, 12, 0},
    {IN(TITLE), 12076, 6, 0},
    {IN(DEGREE) | IN(TITLE), 12082, 6, 0},
    {IN(DEGREE), 12088, 7, 0},
    {IN(DEGREE), 12095, 7, 0},
    {IN(FIELDDATES), 12102, 5, 0},
    {IN(LEGAL), 12107, 3, 0},
    {IN(TITLE), 12110, 7, 0},
    {IN(TITLE), 12117, 5, 0},
    {IN(SECTION), 12122, 13, IDC_SECTION_WORK},
    {IN(SECTION), 12135, 22, IDC_SECTION_WORK},
    {IN(DEGREE), 12157, 9, 0},
    {IN(DEGREE), 12166, 9, 0},
    {IN(DEGREE), 12175, 12, 0},
    {IN(SECTION), 12187, 10, IDC_SECTION_SKILLS},
    {IN(TITLE), 12197, 6, 0},
    {IN(TITLE), 12203, 8, 0},
    {IN(TYPE), 12211, 3, 0},
    {IN(DEGREE), 12214, 5, 0},
    {IN(TYPE), 12219, 3, 0},
    {IN(DEGREE), 12222, 2, 0},
    {IN(TITLE), 12224, 7, 0},
    {IN(TITLE), 12231, 9, 0},
    {IN(TITLE), 12240, 7, 0},
    {IN(TITLE), 12247, 8, 0},
    {IN(TITLE), 12255, 6, 0},
    {IN(ORGHEAD), 12261, 9, 0},
    {IN(TYPE), 12270, 14, 0},
    {IN(FIELDDATES), 12284, 7, 0},
    {IN(FIELDDATES), 12291, 8, 0},
    {IN(FIELDDATES), 12299, 6, 0},
    {IN(DURATION) | IN(FIELDDATES), 12305, 8, 0},
    {IN(FIELDDATES), 12313, 5, 0},
    {IN(DEGREE), 12318, 3, 0},
    {IN(FIELDTEXT) | IN(SECTION), 12321, 6, IDC_SECTION_SUB},
    {IN(ORG), 12327, 8, 0},
    {IN(TITLE), 12335, 8, 0},
    {IN(TITLE), 12343, 10, 0},
    {IN(LABEL), 12353, 6, 0},
    {IN(LABEL), 12359, 10, 0},
    {IN(LABEL), 12369, 7, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 12376, 5, 0},
    {IN(TITLE), 12381, 9, 0},
    {IN(DEGREE), 12390, 3, 0},
    {IN(TITLE), 12393, 6, 0},
    {IN(SECTION), 12399, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12407, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12426, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12434, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12443, 21, IDC_SECTION_EDUCATION},
    {IN(TITLE), 12464, 9, 0},
    {IN(SECTION), 12473, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12481, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12500, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12509, 28, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12537, 28, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12565, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12587, 17, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12604, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12626, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12645, 26, IDC_SECTION_EDUCATION},
    {IN(TITLE), 12671, 10, 0},
    {IN(SECTION), 12681, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12691, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12699, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12708, 14, IDC_SECTION_SKILLS},
    {IN(TYPE), 12722, 7, 0},
    {IN(LEGAL), 12729, 2, 0},
    {IN(SECTION), 12731, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12737, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12753, 13, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 12766, 7, 0},
    {IN(SECTION), 12773, 8, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 12781, 23, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 12804, 25, IDC_SECTION_VOLUNTEER},
    {IN(FIELDPLACE), 12829, 10, 0},
    {IN(LEGAL), 12839, 4, 0},
    {IN(TITLE), 12843, 9, 0},
    {IN(TITLE), 12852, 9, 0},
    {IN(TITLE), 12861, 9, 0},
    {IN(TITLE), 12870, 11, 0},
    {IN(ORG), 12881, 11, 0},
    {IN(TITLE), 12892, 10, 0},
    {IN(TITLE), 12902, 12, 0},
    {IN(TITLE), 12914, 7, 0},
    {IN(FLUENCY), 12921, 10, 0},
    {IN(FLUENCY), 12931, 22, 0},
    {IN(TITLE), 12953, 6, 0},
    {IN(SECTION), 12959, 11, IDC_SECTION_CONTACT},
    {IN(SECTION), 12970, 5, IDC_SECTION_EDUCATION},
    {IN(SECTION), 12975, 9, IDC_SECTION_ACCOUNTS},
    {IN(LABEL), 12984, 5, 0},
    {IN(LABEL), 12989, 13, 0},
    {IN(FIELDORG), 13002, 9, 0},
    {IN(SECTION), 13011, 6, IDC_SECTION_WORK},
    {IN(SECTION), 13017, 6, IDC_SECTION_WORK},
    {IN(SECTION), 13023, 7, IDC_SECTION_WORK},
    {IN(TITLE), 13030, 7, 0},
    {IN(AUTHOR) | IN(TITLE), 13037, 8, 0},
    {IN(FIELDORG), 13045, 8, 0},
    {IN(FIELDORG), 13053, 13, 0},
    {IN(FIELDORG), 13066, 9, 0},
    {IN(SECTION), 13075, 10, IDC_SECTION_WORK},
    {IN(SECTION), 13085, 21, IDC_SECTION_WORK},
    {IN(SECTION), 13106, 18, IDC_SECTION_WORK},
    {IN(FIELDDATES), 13124, 17, 0},
    {IN(SECTION), 13141, 17, IDC_SECTION_WORK},
    {IN(FIELDORG), 13158, 10, 0},
    {IN(SECTION), 13168, 7, IDC_SECTION_WORK},
    {IN(FIELDORG) | IN(ORG), 13175, 7, 0},
    {IN(TYPE), 13182, 9, 0},
    {IN(TITLE), 13191, 9, 0},
    {IN(TITLE), 13200, 9, 0},
    {IN(TITLE), 13209, 11, 0},
    {IN(TITLE), 13220, 11, 0},
    {IN(LABEL), 13231, 8, 0},
    {IN(ORG), 13239, 6, 0},
    {IN(TITLE), 13245, 10, 0},
    {IN(TITLE), 13255, 10, 0},
    {IN(TITLE), 13265, 9, 0},
    {IN(TITLE), 13274, 9, 0},
    {IN(SECTION), 13283, 10, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 13293, 21, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 13314, 10, 0},
    {IN(TITLE), 13324, 10, 0},
    {IN(TITLE), 13334, 8, 0},
    {IN(SECTION), 13342, 22, IDC_SECTION_WORK},
    {IN(TITLE), 13364, 8, 0},
    {IN(TITLE), 13372, 9, 0},
    {IN(TITLE), 13381, 10, 0},
    {IN(TITLE), 13391, 11, 0},
    {IN(ORG), 13402, 10, 0},
    {IN(ORG), 13412, 11, 0},
    {IN(TITLE), 13423, 12, 0},
    {IN(FIELDORG), 13435, 10, 0},
    {IN(LEVEL), 13445, 5, 0},
    {IN(TITLE), 13450, 10, 0},
    {IN(TITLE), 13460, 12, 0},
    {IN(TITLE), 13472, 18, 0},
    {IN(TITLE), 13490, 20, 0},
    {IN(FIELDTEXT) | IN(SECTION), 13510, 11, IDC_SECTION_SUB},
    {IN(FIELDTEXT), 13521, 23, 0},
    {IN(LEGAL), 13544, 4, 0},
    {IN(DEGREE), 13548, 9, 0},
    {IN(SECTION), 13557, 9, IDC_SECTION_WORK},
    {IN(SECTION), 13566, 10, IDC_SECTION_WORK},
    {IN(SECTION), 13576, 8, IDC_SECTION_WORK},
    {IN(DEGREE), 13584, 15, 0},
    {IN(SECTION), 13599, 16, IDC_SECTION_WORK},
    {IN(TITLE), 13615, 10, 0},
    {IN(SECTION), 13625, 8, IDC_SECTION_WORK},
    {IN(TITLE), 13633, 8, 0},
    {IN(TITLE), 13641, 10, 0},
    {IN(SCHOOL), 13651, 6, 0},
    {IN(SECTION), 13657, 12, IDC_SECTION_EDUCATION},
    {IN(ORG) | IN(SCHOOL), 13669, 7, 0},
    {IN(TITLE), 13676, 12, 0},
    {IN(SECTION), 13688, 10, IDC_SECTION_WORK},
    {IN(SECTION), 13698, 21, IDC_SECTION_WORK},
    {IN(SECTION), 13719, 24, IDC_SECTION_WORK},
    {IN(SECTION), 13743, 10, IDC_SECTION_WORK},
    {IN(SECTION), 13753, 21, IDC_SECTION_WORK},
    {IN(SECTION), 13774, 24, IDC_SECTION_WORK},
    {IN(TITLE), 13798, 10, 0},
    {IN(TITLE), 13808, 10, 0},
    {IN(TYPE), 13818, 7, 0},
    {IN(TITLE), 13825, 9, 0},
    {IN(SECTION), 13834, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 13842, 7, IDC_SECTION_EDUCATION},
    {IN(FIELDSCHOOL), 13849, 13, 0},
    {IN(ORGHEAD), 13862, 14, 0},
    {IN(SECTION), 13876, 10, IDC_SECTION_CONTACT},
    {IN(ORGHEAD), 13886, 3, 0},
    {IN(SECTION), 13889, 6, IDC_SECTION_EDUCATION},
    {IN(DURATION) | IN(LEGAL), 13895, 2, 0},
    {IN(TITLE), 13897, 10, 0},
    {IN(DEGREE), 13907, 6, 0},
    {IN(FLUENCY), 13913, 9, 0},
    {IN(LEVEL) | IN(TITLE), 13922, 9, 0},
    {IN(SECTION), 13931, 17, IDC_SECTION_PROFILE},
    {IN(SECTION), 13948, 10, IDC_SECTION_WORK},
    {IN(SECTION), 13958, 25, IDC_SECTION_WORK},
    {IN(SECTION), 13983, 19, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 14002, 26, IDC_SECTION_WORK},
    {IN(SECTION), 14028, 11, IDC_SECTION_WORK},
    {IN(SECTION), 14039, 22, IDC_SECTION_WORK},
    {IN(SECTION), 14061, 28, IDC_SECTION_WORK},
    {IN(SECTION), 14089, 11, IDC_SECTION_WORK},
    {IN(SECTION), 14100, 22, IDC_SECTION_WORK},
    {IN(SECTION), 14122, 27, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 14149, 19, IDC_SECTION_WORK},
    {IN(SECTION), 14168, 23, IDC_SECTION_WORK},
    {IN(SECTION), 14191, 24, IDC_SECTION_WORK},
    {IN(SECTION), 14215, 24, IDC_SECTION_WORK},
    {IN(SECTION), 14239, 12, IDC_SECTION_WORK},
    {IN(SECTION), 14251, 26, IDC_SECTION_WORK},
    {IN(SECTION), 14277, 10, IDC_SECTION_WORK},
    {IN(SECTION), 14287, 23, IDC_SECTION_WORK},
    {IN(SECTION), 14310, 9, IDC_SECTION_SKILLS},
    {IN(EXPRESSION), 14319, 7, 0},
    {IN(SECTION), 14326, 5, IDC_SECTION_OTHER},
    {IN(SECTION), 14331, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 14339, 26, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 14365, 16, IDC_SECTION_VOLUNTEER},
    {IN(DEGREE), 14381, 10, 0},
    {IN(SCHOOL), 14391, 14, 0},
    {IN(DEGREE), 14405, 18, 0},
    {IN(TITLE), 14423, 16, 0},
    {IN(SECTION), 14439, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 14453, 9, 0},
    {IN(SCHOOL), 14462, 9, 0},
    {IN(SCHOOL), 14471, 8, 0},
    {IN(SCHOOL), 14479, 8, 0},
    {IN(SCHOOL), 14487, 7, 0},
    {IN(SCHOOL), 14494, 7, 0},
    {IN(SECTION), 14501, 12, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 14513, 8, 0},
    {IN(SECTION), 14521, 11, IDC_SECTION_SKILLS},
    {IN(TITLE), 14532, 6, 0},
    {IN(TITLE), 14538, 8, 0},
    {IN(SCHOOL), 14546, 7, 0},
    {IN(SCHOOL), 14553, 9, 0},
    {IN(SCHOOL), 14562, 8, 0},
    {IN(SCHOOL), 14570, 9, 0},
    {IN(SCHOOL), 14579, 9, 0},
    {IN(SECTION), 14588, 11, IDC_SECTION_SKILLS},
    {IN(ORG), 14599, 5, 0},
    {IN(TYPE), 14604, 13, 0},
    {IN(TYPE), 14617, 15, 0},
    {IN(LABEL), 14632, 3, 0},
    {IN(FIELDDATES), 14635, 6, 0},
    {IN(ORG), 14641, 10, 0},
    {IN(TITLE), 14651, 9, 0},
    {IN(TITLE), 14660, 6, 0},
    {IN(SECTION), 14666, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 14677, 11, IDC_SECTION_SKILLS},
    {IN(TYPE), 14688, 9, 0},
    {IN(SECTION), 14697, 12, IDC_SECTION_SKILLS},
    {IN(TYPE), 14709, 14, 0},
    {IN(SCHOOL), 14723, 2, 0},
    {IN(ORG), 14725, 9, 0},
    {IN(SECTION), 14734, 14, IDC_SECTION_ACCOUNTS},
    {IN(TITLE), 14748, 11, 0},
    {IN(FIELDORG), 14759, 4, 0},
    {IN(FIELDORG) | IN(ORGHEAD), 14763, 5, 0},
    {IN(TYPE), 14768, 10, 0},
    {IN(FLUENCY), 14778, 9, 0},
    {IN(FLUENCY), 14787, 6, 0},
    {IN(FLUENCY), 14793, 7, 0},
    {IN(FLUENCY), 14800, 8, 0},
    {IN(FLUENCY), 14808, 6, 0},
    {IN(LABEL), 14814, 12, 0},
    {IN(SCHOOL), 14826, 8, 0},
    {IN(SECTION), 14834, 9, IDC_SECTION_OTHER},
    {IN(SECTION), 14843, 9, IDC_SECTION_OTHER},
    {IN(FIELDTITLE), 14852, 8, 0},
    {IN(FIELDTITLE), 14860, 24, 0},
    {IN(ORG), 14884, 5, 0},
    {IN(SECTION), 14889, 17, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 14906, 7, 0},
    {IN(SECTION), 14913, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14921, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14939, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14947, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14965, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14974, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 14993, 24, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15017, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15033, 7, IDC_SECTION_EDUCATION},
    {IN(TITLE), 15040, 9, 0},
    {IN(SECTION), 15049, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15058, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15078, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15099, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 15109, 26, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 15135, 10, 0},
    {IN(SECTION), 15145, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 15155, 8, 0},
    {IN(TITLE), 15163, 10, 0},
    {IN(TITLE), 15173, 8, 0},
    {IN(TITLE), 15181, 7, 0},
    {IN(SECTION), 15188, 13, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 15201, 10, 0},
    {IN(TITLE), 15211, 7, 0},
    {IN(TYPE), 15218, 9, 0},
    {IN(SECTION), 15227, 20, IDC_SECTION_WORK},
    {IN(TITLE) | IN(TYPE), 15247, 10, 0},
    {IN(TYPE), 15257, 12, 0},
    {IN(TYPE), 15269, 13, 0},
    {IN(TYPE), 15282, 15, 0},
    {IN(SECTION), 15297, 8, IDC_SECTION_INTERESTS},
    {IN(SECTION), 15305, 13, IDC_SECTION_LANGUAGES},
    {IN(FIELDDATES), 15318, 7, 0},
    {IN(LEVEL), 15325, 9, 0},
    {IN(LEVEL), 15334, 8, 0},
    {IN(AUTHOR), 15342, 7, 0},
    {IN(TYPE), 15349, 7, 0},
    {IN(LABEL), 15356, 9, 0},
    {IN(FLUENCY), 15365, 17, 0},
    {IN(FLUENCY), 15382, 29, 0},
    {IN(LEVEL), 15411, 10, 0},
    {IN(TYPE), 15421, 9, 0},
    {IN(TYPE), 15430, 18, 0},
    {IN(TYPE), 15448, 18, 0},
    {IN(LEVEL), 15466, 9, 0},
    {IN(TYPE), 15475, 8, 0},
    {IN(FIELDTITLE), 15483, 6, 0},
    {IN(FIELDTITLE), 15489, 23, 0},
    {IN(FIELDTEXT), 15512, 9, 0},
    {IN(FIELDTEXT), 15521, 41, 0},
    {IN(FIELDTITLE), 15562, 7, 0},
    {IN(FIELDTITLE), 15569, 25, 0},
    {IN(FIELDTITLE), 15594, 7, 0},
    {IN(FIELDTITLE), 15601, 17, 0},
    {IN(FIELDTITLE), 15618, 8, 0},
    {IN(ORG), 15626, 8, 0},
    {IN(TITLE), 15634, 5, 0},
    {IN(FIELDTITLE), 15639, 6, 0},
    {IN(FIELDTITLE), 15645, 8, 0},
    {IN(LEGAL), 15653, 4, 0},
    {IN(LEGAL), 15657, 3, 0},
    {IN(ORG), 15660, 5, 0},
    {IN(TITLE), 15665, 8, 0},
    {IN(AUTHOR), 15673, 7, 0},
    {IN(LEGAL), 15680, 3, 0},
    {IN(SECTION), 15683, 9, IDC_SECTION_SKILLS},
    {IN(LABEL), 15692, 13, 0},
    {IN(LABEL), 15705, 12, 0},
    {IN(LABEL), 15717, 10, 0},
    {IN(DEGREE), 15727, 3, 0},
    {IN(TITLE), 15730, 11, 0},
    {IN(TITLE), 15741, 13, 0},
    {IN(ORG) | IN(ORGHEAD), 15754, 8, 0},
    {IN(ORGHEAD), 15762, 8, 0},
    {IN(LABEL), 15770, 6, 0},
    {IN(TITLE), 15776, 10, 0},
    {IN(TITLE), 15786, 9, 0},
    {IN(TITLE), 15795, 6, 0},
    {IN(TITLE), 15801, 7, 0},
    {IN(TITLE), 15808, 7, 0},
    {IN(TYPE), 15815, 11, 0},
    {IN(TITLE), 15826, 15, 0},
    {IN(TITLE), 15841, 17, 0},
    {IN(ORG), 15858, 12, 0},
    {IN(TITLE), 15870, 12, 0},
    {IN(TITLE), 15882, 6, 0},
    {IN(TITLE), 15888, 7, 0},
    {IN(SECTION), 15895, 12, IDC_SECTION_CONTACT},
    {IN(TITLE), 15907, 8, 0},
    {IN(TITLE), 15915, 10, 0},
    {IN(SECTION), 15925, 8, IDC_SECTION_EDUCATION},
    {IN(TITLE), 15933, 9, 0},
    {IN(TYPE), 15942, 3, 0},
    {IN(SCHOOL), 15945, 9, 0},
    {IN(SECTION), 15954, 10, IDC_SECTION_PROFILE},
    {IN(LABEL), 15964, 9, 0},
    {IN(LABEL), 15973, 6, 0},
    {IN(LABEL), 15979, 6, 0},
    {IN(SCHOOL), 15985, 8, 0},
    {IN(ORG), 15993, 6, 0},
    {IN(FIELDTEXT), 15999, 26, 0},
    {IN(LEGAL), 16025, 4, 0},
    {IN(FLUENCY), 16029, 4, 0},
    {IN(FLUENCY), 16033, 4, 0},
    {IN(AUTHOR), 16037, 6, 0},
    {IN(AUTHOR), 16043, 11, 0},
    {IN(FIELDTITLE), 16054, 5, 0},
    {IN(FIELDTEXT), 16059, 8, 0},
    {IN(TITLE), 16067, 9, 0},
    {IN(SECTION), 16076, 10, IDC_SECTION_OTHER},
    {IN(ORG), 16086, 10, 0},
    {IN(DEGREE), 16096, 5, 0},
    {IN(DEGREE), 16101, 9, 0},
    {IN(LEVEL), 16110, 8, 0},
    {IN(DEGREE), 16118, 20, 0},
    {IN(TITLE), 16138, 7, 0},
    {IN(TITLE), 16145, 7, 0},
    {IN(TITLE), 16152, 14, 0},
    {IN(TITLE), 16166, 16, 0},
    {IN(TITLE), 16182, 10, 0},
    {IN(TITLE), 16192, 11, 0},
    {IN(SECTION), 16203, 6, IDC_SECTION_AWARDS},
    {IN(TITLE), 16209, 9, 0},
    {IN(FIELDDEGREE), 16218, 4, 0},
    {IN(ORG), 16222, 5, 0},
    {IN(ORG), 16227, 5, 0},
    {IN(ORG) | IN(ORGHEAD), 16232, 6, 0},
    {IN(TITLE), 16238, 7, 0},
    {IN(TITLE), 16245, 9, 0},
    {IN(FLUENCY), 16254, 15, 0},
    {IN(ORG), 16269, 4, 0},
    {IN(ORG) | IN(ORGHEAD), 16273, 5, 0},
    {IN(ORG) | IN(ORGHEAD), 16278, 5, 0},
    {IN(ORG), 16283, 7, 0},
    {IN(ORG), 16290, 6, 0},
    {IN(TITLE), 16296, 5, 0},
    {IN(AUTHOR), 16301, 5, 0},
    {IN(SCHOOL), 16306, 10, 0},
    {IN(TITLE), 16316, 4, 0},
    {IN(TITLE), 16320, 4, 0},
    {IN(FLUENCY), 16324, 3, 0},
    {IN(TITLE), 16327, 9, 0},
    {IN(SCHOOL), 16336, 9, 0},
    {IN(SCHOOL), 16345, 9, 0},
    {IN(SECTION), 16354, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 16365, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 16385, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16408, 10, IDC_SECTION_SKILLS},
    {IN(TITLE), 16418, 6, 0},
    {IN(SECTION), 16424, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 16432, 11, 0},
    {IN(TITLE), 16443, 7, 0},
    {IN(LABEL), 16450, 5, 0},
    {IN(SECTION), 16455, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 16466, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16473, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 16483, 13, 0},
    {IN(TYPE), 16496, 11, 0},
    {IN(SECTION), 16507, 12, IDC_SECTION_INTERESTS},
    {IN(ORG), 16519, 9, 0},
    {IN(DEGREE), 16528, 4, 0},
    {IN(DEGREE), 16532, 3, 0},
    {IN(LEVEL) | IN(TITLE), 16535, 4, 0},
    {IN(SECTION), 16539, 8, IDC_SECTION_PROFILE},
    {IN(ORG), 16547, 6, 0},
    {IN(ORG), 16553, 10, 0},
    {IN(TITLE), 16563, 6, 0},
    {IN(TYPE), 16569, 6, 0},
    {IN(TITLE), 16575, 7, 0},
    {IN(SECTION), 16582, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 16595, 12, IDC_SECTION_SKILLS},
    {IN(AUTHOR), 16607, 15, 0},
    {IN(AUTHOR), 16622, 23, 0},
    {IN(TYPE), 16645, 7, 0},
    {IN(DEGREE), 16652, 11, 0},
    {IN(DEGREE), 16663, 19, 0},
    {IN(FIELDTEXT) | IN(SECTION), 16682, 10, IDC_SECTION_SUB},
    {IN(TITLE), 16692, 10, 0},
    {IN(SECTION), 16702, 21, IDC_SECTION_WORK},
    {IN(SECTION), 16723, 17, IDC_SECTION_WORK},
    {IN(SECTION), 16740, 22, IDC_SECTION_WORK},
    {IN(ORG), 16762, 7, 0},
    {IN(DEGREE), 16769, 3, 0},
    {IN(DEGREE), 16772, 3, 0},
    {IN(LABEL), 16775, 6, 0},
    {IN(LABEL), 16781, 9, 0},
    {IN(SECTION), 16790, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16797, 21, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16818, 17, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16835, 22, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16857, 5, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16862, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16868, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 16875, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 16882, 16, IDC_SECTION_EDUCATION},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 16898, 10, 0},
    {IN(SCHOOL), 16908, 10, 0},
    {IN(SCHOOL), 16918, 8, 0},
    {IN(SCHOOL), 16926, 9, 0},
    {IN(DOCTITLE), 16935, 12, 0},
    {IN(SCHOOL), 16947, 8, 0},
    {IN(ORG), 16955, 7, 0},
    {IN(ORG), 16962, 8, 0},
    {IN(AUTHOR), 16970, 4, 0},
    {IN(LABEL), 16974, 12, 0},
    {IN(TYPE), 16986, 10, 0},
    {IN(LABEL), 16996, 8, 0},
    {IN(DURATION), 17004, 5, 0},
    {IN(SECTION), 17009, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 17015, 17, IDC_SECTION_AWARDS},
    {IN(SECTION), 17032, 13, IDC_SECTION_AWARDS},
    {IN(DEGREE) | IN(SECTION), 17045, 7, IDC_SECTION_AWARDS},
    {IN(SECTION), 17052, 18, IDC_SECTION_AWARDS},
    {IN(TITLE), 17070, 5, 0},
    {IN(TYPE), 17075, 8, 0},
    {IN(ORG), 17083, 7, 0},
    {IN(ORG) | IN(ORGHEAD), 17090, 8, 0},
    {IN(TITLE), 17098, 7, 0},
    {IN(ORG), 17105, 5, 0},
    {IN(SCHOOL), 17110, 8, 0},
    {IN(SCHOOL), 17118, 9, 0},
    {IN(AUTHOR), 17127, 2, 0},
    {IN(AUTHOR), 17129, 2, 0},
    {IN(TYPE), 17131, 6, 0},
    {IN(TYPE), 17137, 7, 0},
    {IN(TYPE), 17144, 6, 0},
    {IN(SECTION), 17150, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 17157, 7, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 17164, 8, 0},
    {IN(SECTION), 17172, 8, IDC_SECTION_SKILLS},
    {IN(FLUENCY), 17180, 5, 0},
    {IN(SECTION), 17185, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 17193, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 17211, 13, IDC_SECTION_INTERESTS},
    {IN(TITLE), 17224, 11, 0},
    {IN(LABEL), 17235, 15, 0},
    {IN(TITLE), 17250, 9, 0},
    {IN(TITLE), 17259, 9, 0},
    {IN(TYPE), 17268, 7, 0},
    {IN(LEGAL), 17275, 3, 0},
    {IN(LEGAL), 17278, 12, 0},
    {IN(TYPE), 17290, 10, 0},
    {IN(TYPE), 17300, 10, 0},
    {IN(TYPE), 17310, 11, 0},
    {IN(TYPE), 17321, 22, 0},
    {IN(LABEL), 17343, 9, 0},
    {IN(SECTION), 17352, 21, IDC_SECTION_WORK},
    {IN(ORG), 17373, 10, 0},
    {IN(FIELDTEXT) | IN(ORG), 17383, 8, 0},
    {IN(SECTION), 17391, 19, IDC_SECTION_WORK},
    {IN(TITLE), 17410, 10, 0},
    {IN(TITLE), 17420, 10, 0},
    {IN(TITLE), 17430, 9, 0},
    {IN(TITLE), 17439, 10, 0},
    {IN(SECTION), 17449, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 17472, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 17492, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 17512, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 17523, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 17543, 25, IDC_SECTION_CONTACT},
    {IN(SECTION), 17568, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 17580, 22, IDC_SECTION_CONTACT},
    {IN(TITLE), 17602, 9, 0},
    {IN(TITLE), 17611, 9, 0},
    {IN(DEGREE), 17620, 10, 0},
    {IN(TITLE), 17630, 9, 0},
    {IN(DEGREE) | IN(TITLE), 17639, 9, 0},
    {IN(TITLE), 17648, 10, 0},
    {IN(TITLE), 17658, 11, 0},
    {IN(ORG) | IN(ORGHEAD), 17669, 16, 0},
    {IN(TITLE), 17685, 8, 0},
    {IN(TITLE), 17693, 8, 0},
    {IN(TITLE), 17701, 7, 0},
    {IN(TITLE), 17708, 8, 0},
    {IN(FLUENCY), 17716, 7, 0},
    {IN(TITLE), 17723, 7, 0},
    {IN(TITLE), 17730, 9, 0},
    {IN(TITLE), 17739, 9, 0},
    {IN(TITLE), 17748, 10, 0},
    {IN(TITLE), 17758, 7, 0},
    {IN(DEGREE) | IN(TITLE), 17765, 9, 0},
    {IN(TITLE), 17774, 8, 0},
    {IN(TITLE), 17782, 9, 0},
    {IN(FIELDSCHOOL), 17791, 11, 0},
    {IN(FIELDSCHOOL), 17802, 11, 0},
    {IN(FIELDSCHOOL), 17813, 21, 0},
    {IN(ORG) | IN(SCHOOL), 17834, 8, 0},
    {IN(ORG) | IN(SCHOOL), 17842, 9, 0},
    {IN(FIELDSCHOOL), 17851, 11, 0},
    {IN(ORG) | IN(SCHOOL), 17862, 9, 0},
    {IN(TITLE), 17871, 10, 0},
    {IN(ORG), 17881, 8, 0},
    {IN(ORG), 17889, 9, 0},
    {IN(ORG), 17898, 11, 0},
    {IN(SECTION), 17909, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17918, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17928, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17938, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17948, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17957, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17966, 21, IDC_SECTION_INTERESTS},
    {IN(SECTION), 17987, 8, IDC_SECTION_INTERESTS},
    {IN(LEVEL) | IN(TYPE), 17995, 7, 0},
    {IN(TYPE), 18002, 11, 0},
    {IN(FLUENCY), 18013, 13, 0},
    {IN(FLUENCY), 18026, 13, 0},
    {IN(FLUENCY), 18039, 12, 0},
    {IN(FLUENCY), 18051, 10, 0},
    {IN(TITLE) | IN(TYPE), 18061, 6, 0},
    {IN(ORG), 18067, 13, 0},
    {IN(SECTION) | IN(TYPE), 18080, 10, IDC_SECTION_WORK},
    {IN(SECTION), 18090, 21, IDC_SECTION_WORK},
    {IN(SECTION), 18111, 11, IDC_SECTION_WORK},
    {IN(TITLE), 18122, 11, 0},
    {IN(FIELDDEGREE), 18133, 41, 0},
    {IN(FIELDTITLE), 18174, 17, 0},
    {IN(SECTION), 18191, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 18200, 12, IDC_SECTION_PROFILE},
    {IN(TITLE), 18212, 12, 0},
    {IN(TITLE), 18224, 13, 0},
    {IN(TITLE), 18237, 8, 0},
    {IN(TITLE), 18245, 9, 0},
    {IN(TITLE), 18254, 10, 0},
    {IN(DEGREE), 18264, 3, 0},
    {IN(TITLE), 18267, 9, 0},
    {IN(TITLE), 18276, 10, 0},
    {IN(TITLE), 18286, 7, 0},
    {IN(TITLE), 18293, 9, 0},
    {IN(TITLE), 18302, 8, 0},
    {IN(TITLE), 18310, 10, 0},
    {IN(DEGREE) | IN(TITLE), 18320, 7, 0},
    {IN(TITLE), 18327, 9, 0},
    {IN(TITLE), 18336, 8, 0},
    {IN(TITLE), 18344, 9, 0},
    {IN(TITLE), 18353, 11, 0},
    {IN(TITLE), 18364, 10, 0},
    {IN(DEGREE) | IN(TITLE), 18374, 8, 0},
    {IN(SECTION), 18382, 11, IDC_SECTION_WORK},
    {IN(SECTION), 18393, 10, IDC_SECTION_WORK},
    {IN(SECTION), 18403, 12, IDC_SECTION_WORK},
    {IN(SECTION), 18415, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 18433, 8, IDC_SECTION_WORK},
    {IN(SECTION), 18441, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 18450, 13, IDC_SECTION_EDUCATION},
    {IN(EXPRESSION), 18463, 6, 0},
    {IN(EXPRESSION), 18469, 9, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 18478, 8, 0},
    {IN(SECTION), 18486, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 18496, 23, IDC_SECTION_EDUCATION},
    {IN(FIELDORG), 18519, 7, 0},
    {IN(AUTHOR), 18526, 2, 0},
    {IN(SECTION), 18528, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 18541, 9, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 18550, 3, 0},
    {IN(SECTION), 18553, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 18562, 8, IDC_SECTION_WORK},
    {IN(SECTION), 18570, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 18579, 13, IDC_SECTION_EDUCATION},
    {IN(DURATION), 18592, 1, 0},
    {IN(DURATION), 18593, 4, 0},
    {IN(DURATION), 18597, 4, 0},
    {IN(DURATION), 18601, 5, 0},
    {IN(DURATION), 18606, 6, 0},
    {IN(DURATION), 18612, 5, 0},
    {IN(SECTION), 18617, 19, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 18636, 17, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 18653, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 18659, 2, 0},
    {IN(TITLE), 18661, 4, 0},
    {IN(TITLE), 18665, 4, 0},
    {IN(SECTION), 18669, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 18675, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 18681, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 18687, 11, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 18698, 5, 0},
    {IN(SECTION), 18703, 15, IDC_SECTION_SUB},
    {IN(SECTION), 18718, 14, IDC_SECTION_WORK},
    {IN(SECTION), 18732, 11, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 18743, 8, 0},
    {IN(FIELDTITLE), 18751, 9, 0},
    {IN(SECTION), 18760, 12, IDC_SECTION_WORK},
    {IN(SECTION), 18772, 4, IDC_SECTION_WORK},
    {IN(TITLE), 18776, 7, 0},
    {IN(TYPE), 18783, 16, 0},
    {IN(TITLE), 18799, 10, 0},
    {IN(TITLE), 18809, 11, 0},
    {IN(LEVEL), 18820, 2, 0},
    {IN(LEGAL), 18822, 3, 0},
    {IN(TITLE), 18825, 8, 0},
    {IN(TITLE), 18833, 4, 0},
    {IN(LEVEL), 18837, 6, 0},
    {IN(TITLE), 18843, 7, 0},
    {IN(TITLE), 18850, 10, 0},
    {IN(TITLE), 18860, 8, 0},
    {IN(LEGAL), 18868, 3, 0},
    {IN(SECTION), 18871, 6, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 18877, 11, 0},
    {IN(DEGREE), 18888, 8, 0},
    {IN(DEGREE), 18896, 14, 0},
    {IN(SECTION), 18910, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 18919, 20, IDC_SECTION_WORK},
    {IN(TITLE), 18939, 6, 0},
    {IN(SECTION), 18945, 7, IDC_SECTION_WORK},
    {IN(SECTION), 18952, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 18966, 8, IDC_SECTION_WORK},
    {IN(TITLE), 18974, 8, 0},
    {IN(TITLE), 18982, 8, 0},
    {IN(TITLE), 18990, 8, 0},
    {IN(TITLE), 18998, 8, 0},
    {IN(TITLE), 19006, 6, 0},
    {IN(TITLE), 19012, 7, 0},
    {IN(TITLE), 19019, 14, 0},
    {IN(SECTION), 19033, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 19041, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 19047, 10, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 19057, 9, 0},
    {IN(SECTION), 19066, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 19075, 9, IDC_SECTION_SKILLS},
    {IN(ORG), 19084, 11, 0},
    {IN(SECTION), 19095, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 19101, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 19123, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 19133, 26, IDC_SECTION_SKILLS},
    {IN(TITLE), 19159, 6, 0},
    {IN(SECTION), 19165, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 19175, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 19185, 6, 0},
    {IN(TYPE), 19191, 7, 0},
    {IN(TITLE), 19198, 14, 0},
    {IN(TITLE), 19212, 10, 0},
    {IN(TITLE), 19222, 11, 0},
    {IN(SECTION), 19233, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 19242, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 19265, 12, IDC_SECTION_SKILLS},
    {IN(TITLE), 19277, 5, 0},
    {IN(FIELDTEXT) | IN(SECTION), 19282, 16, IDC_SECTION_AWARDS},
    {IN(SECTION), 19298, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 19314, 17, IDC_SECTION_SUB},
    {IN(SECTION), 19331, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 19343, 18, IDC_SECTION_PROFILE},
    {IN(FIELDTEXT) | IN(SECTION), 19361, 20, IDC_SECTION_SUB},
    {IN(SECTION), 19381, 11, IDC_SECTION_SUB},
    {IN(SECTION), 19392, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 19402, 8, IDC_SECTION_SUB},
    {IN(LEGAL), 19410, 3, 0},
    {IN(LEGAL), 19413, 2, 0},
    {IN(SECTION), 19415, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 19422, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 19428, 10, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 19438, 13, 0},
    {IN(TITLE), 19451, 12, 0},
    {IN(TITLE), 19463, 9, 0},
    {IN(FIELDDEGREE), 19472, 8, 0},
    {IN(SECTION), 19480, 21, IDC_SECTION_INTERESTS},
    {IN(AUTHOR), 19501, 8, 0},
    {IN(SECTION), 19509, 11, IDC_SECTION_WORK},
    {IN(SECTION), 19520, 20, IDC_SECTION_WORK},
    {IN(SECTION), 19540, 16, IDC_SECTION_CONTACT},
    {IN(LEGAL), 19556, 2, 0},
    {IN(ORG), 19558, 6, 0},
    {IN(TITLE), 19564, 4, 0},
    {IN(TITLE), 19568, 6, 0},
    {IN(SECTION), 19574, 7, IDC_SECTION_WORK},
    {IN(SECTION), 19581, 7, IDC_SECTION_WORK},
    {IN(TYPE), 19588, 12, 0},
    {IN(SCHOOL), 19600, 7, 0},
    {IN(SCHOOL), 19607, 8, 0},
    {IN(SCHOOL), 19615, 8, 0},
    {IN(SCHOOL), 19623, 5, 0},
    {IN(SCHOOL), 19628, 7, 0},
    {IN(ORG), 19635, 6, 0},
    {IN(SECTION), 19641, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 19651, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 19662, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 19673, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 19682, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 19693, 11, IDC_SECTION_SKILLS},
    {IN(SECTION), 19704, 7, IDC_SECTION_INTERESTS},
    {IN(TITLE), 19711, 12, 0},
    {IN(TITLE), 19723, 14, 0},
    {IN(TITLE), 19737, 9, 0},
    {IN(TITLE), 19746, 7, 0},
    {IN(TITLE), 19753, 9, 0},
    {IN(TITLE), 19762, 10, 0},
    {IN(TITLE), 19772, 12, 0},
    {IN(TITLE), 19784, 11, 0},
    {IN(TITLE), 19795, 12, 0},
    {IN(TITLE), 19807, 11, 0},
    {IN(TITLE), 19818, 9, 0},
    {IN(TITLE), 19827, 11, 0},
    {IN(SECTION), 19838, 6, IDC_SECTION_CONTACT},
    {IN(SECTION), 19844, 7, IDC_SECTION_CONTACT},
    {IN(SECTION), 19851, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 19863, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 19881, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 19899, 16, IDC_SECTION_CONTACT},
    {IN(TYPE), 19915, 7, 0},
    {IN(TITLE), 19922, 8, 0},
    {IN(TITLE), 19930, 10, 0},
    {IN(TITLE), 19940, 12, 0},
    {IN(SCHOOL), 19952, 4, 0},
    {IN(TITLE), 19956, 14, 0},
    {IN(TITLE), 19970, 11, 0},
    {IN(TITLE), 19981, 13, 0},
    {IN(TITLE), 19994, 13, 0},
    {IN(TITLE), 20007, 12, 0},
    {IN(TITLE), 20019, 11, 0},
    {IN(TITLE), 20030, 13, 0},
    {IN(SCHOOL), 20043, 8, 0},
    {IN(ORG), 20051, 6, 0},
    {IN(SCHOOL), 20057, 11, 0},
    {IN(SECTION), 20068, 8, IDC_SECTION_EDUCATION},
    {IN(ORG), 20076, 11, 0},
    {IN(TITLE), 20087, 14, 0},
    {IN(TITLE), 20101, 16, 0},
    {IN(TITLE), 20117, 8, 0},
    {IN(TITLE), 20125, 8, 0},
    {IN(FIELDORG), 20133, 5, 0},
    {IN(TITLE), 20138, 13, 0},
    {IN(TITLE), 20151, 15, 0},
    {IN(SECTION), 20166, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 20176, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 20185, 4, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20189, 5, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20194, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20200, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20207, 7, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20214, 5, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20219, 17, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20236, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 20246, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 20261, 5, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 20266, 6, 0},
    {IN(DURATION), 20272, 8, 0},
    {IN(DURATION), 20280, 9, 0},
    {IN(SECTION), 20289, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 20304, 7, IDC_SECTION_SKILLS},
    {IN(DEGREE) | IN(TITLE), 20311, 5, 0},
    {IN(TITLE), 20316, 13, 0},
    {IN(ORG), 20329, 3, 0},
    {IN(ORG), 20332, 12, 0},
    {IN(ORG), 20344, 10, 0},
    {IN(ORG), 20354, 4, 0},
    {IN(TITLE), 20358, 6, 0},
    {IN(TITLE), 20364, 8, 0},
    {IN(TITLE), 20372, 8, 0},
    {IN(TITLE), 20380, 10, 0},
    {IN(SECTION), 20390, 16, IDC_SECTION_WORK},
    {IN(ORGHEAD), 20406, 9, 0},
    {IN(SECTION), 20415, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 20423, 20, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 20443, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 20458, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 20467, 16, IDC_SECTION_LANGUAGES},
    {IN(FLUENCY), 20483, 17, 0},
    {IN(SECTION), 20500, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 20507, 18, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 20525, 14, 0},
    {IN(AUTHOR), 20539, 6, 0},
    {IN(TITLE), 20545, 6, 0},
    {IN(DURATION), 20551, 3, 0},
    {IN(DURATION), 20554, 4, 0},
    {IN(AUTHOR), 20558, 5, 0},
    {IN(DEGREE), 20563, 6, 0},
    {IN(DEGREE), 20569, 17, 0},
    {IN(DEGREE), 20586, 16, 0},
    {IN(TYPE), 20602, 19, 0},
    {IN(FIELDTITLE), 20621, 28, 0},
    {IN(TITLE), 20649, 6, 0},
    {IN(LEVEL) | IN(TITLE), 20655, 4, 0},
    {IN(TITLE), 20659, 6, 0},
    {IN(SECTION), 20665, 25, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 20690, 21, IDC_SECTION_WORK},
    {IN(DOCTITLE), 20711, 10, 0},
    {IN(TITLE), 20721, 8, 0},
    {IN(TITLE), 20729, 6, 0},
    {IN(TITLE), 20735, 5, 0},
    {IN(TITLE), 20740, 6, 0},
    {IN(TITLE), 20746, 8, 0},
    {IN(TITLE), 20754, 14, 0},
    {IN(TITLE), 20768, 6, 0},
    {IN(TITLE), 20774, 8, 0},
    {IN(TITLE), 20782, 7, 0},
    {IN(TITLE), 20789, 5, 0},
    {IN(TITLE), 20794, 6, 0},
    {IN(FLUENCY), 20800, 14, 0},
    {IN(SECTION), 20814, 7, IDC_SECTION_LANGUAGES},
    {IN(AUTHOR), 20821, 6, 0},
    {IN(TITLE), 20827, 6, 0},
    {IN(TITLE), 20833, 7, 0},
    {IN(DURATION), 20840, 16, 0},
    {IN(DURATION), 20856, 3, 0},
    {IN(FIELDTEXT), 20859, 32, 0},
    {IN(TITLE), 20891, 7, 0},
    {IN(TYPE), 20898, 21, 0},
    {IN(TITLE), 20919, 9, 0},
    {IN(ORG), 20928, 7, 0},
    {IN(AUTHOR), 20935, 11, 0},
    {IN(SCHOOL), 20946, 7, 0},
    {IN(DEGREE), 20953, 7, 0},
    {IN(SECTION), 20960, 8, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 20968, 27, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 20995, 10, 0},
    {IN(DEGREE), 21005, 10, 0},
    {IN(SECTION), 21015, 27, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 21042, 12, 0},
    {IN(DEGREE), 21054, 9, 0},
    {IN(EXPRESSION), 21063, 7, 0},
    {IN(SECTION), 21070, 8, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21078, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 21105, 23, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 21128, 7, 0},
    {IN(SCHOOL), 21135, 5, 0},
    {IN(SCHOOL), 21140, 6, 0},
    {IN(SCHOOL), 21146, 6, 0},
    {IN(TITLE), 21152, 5, 0},
    {IN(TITLE), 21157, 6, 0},
    {IN(TITLE), 21163, 7, 0},
    {IN(SECTION), 21170, 7, IDC_SECTION_CONTACT},
    {IN(FIELDPLACE), 21177, 4, 0},
    {IN(TITLE), 21181, 10, 0},
    {IN(TITLE), 21191, 9, 0},
    {IN(SECTION), 21200, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21205, 13, IDC_SECTION_LANGUAGES},
    {IN(LEGAL), 21218, 7, 0},
    {IN(FLUENCY), 21225, 15, 0},
    {IN(FLUENCY), 21240, 27, 0},
    {IN(SECTION), 21267, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21274, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21280, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 21296, 17, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 21313, 8, 0},
    {IN(SECTION), 21321, 5, IDC_SECTION_ACCOUNTS},
    {IN(DEGREE), 21326, 6, 0},
    {IN(SCHOOL), 21332, 6, 0},
    {IN(DEGREE), 21338, 3, 0},
    {IN(LEGAL), 21341, 3, 0},
    {IN(SECTION), 21344, 8, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 21352, 3, 0},
    {IN(LEGAL), 21355, 3, 0},
    {IN(SECTION), 21358, 12, IDC_SECTION_WORK},
    {IN(FIELDPLACE), 21370, 5, 0},
    {IN(FIELDPLACE) | IN(LABEL), 21375, 8, 0},
    {IN(ORG), 21383, 9, 0},
    {IN(FIELDTEXT) | IN(SECTION), 21392, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 21398, 7, IDC_SECTION_INTERESTS},
    {IN(SECTION), 21405, 8, IDC_SECTION_WORK},
    {IN(LEGAL), 21413, 2, 0},
    {IN(LEGAL), 21415, 3, 0},
    {IN(LEGAL), 21418, 4, 0},
    {IN(FIELDPLACE), 21422, 5, 0},
    {IN(SCHOOL), 21427, 5, 0},
    {IN(FIELDPLACE), 21432, 5, 0},
    {IN(FLUENCY), 21437, 8, 0},
    {IN(DOCTITLE), 21445, 7, 0},
    {IN(SCHOOL), 21452, 5, 0},
    {IN(SCHOOL), 21457, 6, 0},
    {IN(DEGREE), 21463, 3, 0},
    {IN(DEGREE), 21466, 5, 0},
    {IN(DEGREE), 21471, 3, 0},
    {IN(DEGREE), 21474, 4, 0},
    {IN(DEGREE), 21478, 5, 0},
    {IN(DEGREE), 21483, 5, 0},
    {IN(DEGREE), 21488, 3, 0},
    {IN(DEGREE), 21491, 4, 0},
    {IN(DEGREE), 21495, 6, 0},
    {IN(DEGREE), 21501, 2, 0},
    {IN(DURATION), 21503, 5, 0},
    {IN(DURATION), 21508, 7, 0},
    {IN(TYPE), 21515, 13, 0},
    {IN(AUTHOR), 21528, 3, 0},
    {IN(AUTHOR), 21531, 7, 0},
    {IN(TITLE), 21538, 9, 0},
    {IN(FLUENCY), 21547, 11, 0},
    {IN(TITLE), 21558, 7, 0},
    {IN(DEGREE), 21565, 8, 0},
    {IN(TITLE), 21573, 7, 0},
    {IN(TITLE) | IN(TYPE), 21580, 6, 0},
    {IN(TITLE), 21586, 10, 0},
    {IN(DEGREE), 21596, 8, 0},
    {IN(DEGREE), 21604, 7, 0},
    {IN(DEGREE), 21611, 10, 0},
    {IN(LABEL), 21621, 4, 0},
    {IN(FIELDTEXT), 21625, 36, 0},
    {IN(SECTION), 21661, 11, IDC_SECTION_SUB},
    {IN(TITLE), 21672, 10, 0},
    {IN(ORG) | IN(ORGHEAD), 21682, 6, 0},
    {IN(DEGREE), 21688, 8, 0},
    {IN(DEGREE), 21696, 8, 0},
    {IN(DEGREE) | IN(FIELDDEGREE), 21704, 5, 0},
    {IN(SECTION), 21709, 18, IDC_SECTION_SUB},
    {IN(DURATION), 21727, 3, 0},
    {IN(DURATION), 21730, 5, 0},
    {IN(DURATION), 21735, 7, 0},
    {IN(TITLE), 21742, 7, 0},
    {IN(TITLE), 21749, 9, 0},
    {IN(LEVEL), 21758, 8, 0},
    {IN(TITLE), 21766, 7, 0},
    {IN(TITLE), 21773, 7, 0},
    {IN(TITLE), 21780, 9, 0},
    {IN(DURATION), 21789, 5, 0},
    {IN(DURATION), 21794, 7, 0},
    {IN(FIELDTITLE), 21801, 8, 0},
    {IN(FIELDTEXT), 21809, 8, 0},
    {IN(ORG), 21817, 6, 0},
    {IN(TITLE), 21823, 8, 0},
    {IN(DEGREE) | IN(TITLE), 21831, 6, 0},
    {IN(DEGREE), 21837, 8, 0},
    {IN(DEGREE), 21845, 7, 0},
    {IN(DEGREE), 21852, 12, 0},
    {IN(DEGREE), 21864, 10, 0},
    {IN(DEGREE), 21874, 7, 0},
    {IN(DEGREE), 21881, 13, 0},
    {IN(TITLE), 21894, 13, 0},
    {IN(DEGREE), 21907, 6, 0},
    {IN(DEGREE), 21913, 8, 0},
    {IN(DEGREE), 21921, 3, 0},
    {IN(DEGREE), 21924, 3, 0},
    {IN(DEGREE), 21927, 3, 0},
    {IN(TITLE), 21930, 9, 0},
    {IN(DEGREE), 21939, 4, 0},
    {IN(DEGREE), 21943, 2, 0},
    {IN(DEGREE), 21945, 2, 0},
    {IN(TITLE), 21947, 8, 0},
    {IN(TITLE), 21955, 10, 0},
    {IN(TITLE), 21965, 12, 0},
    {IN(DEGREE), 21977, 3, 0},
    {IN(TITLE), 21980, 11, 0},
    {IN(TITLE), 21991, 11, 0},
    {IN(TITLE), 22002, 11, 0},
    {IN(TITLE), 22013, 7, 0},
    {IN(TITLE), 22020, 10, 0},
    {IN(TITLE), 22030, 12, 0},
    {IN(ORG), 22042, 5, 0},
    {IN(TYPE), 22047, 13, 0},
    {IN(TYPE), 22060, 15, 0},
    {IN(TYPE), 22075, 12, 0},
    {IN(TITLE), 22087, 7, 0},
    {IN(TITLE), 22094, 9, 0},
    {IN(LABEL), 22103, 3, 0},
    {IN(TITLE), 22106, 6, 0},
    {IN(SECTION), 22112, 11, IDC_SECTION_OTHER},
    {IN(TITLE), 22123, 5, 0},
    {IN(TITLE), 22128, 6, 0},
    {IN(TITLE), 22134, 8, 0},
    {IN(TITLE), 22142, 10, 0},
    {IN(TITLE), 22152, 8, 0},
    {IN(TITLE), 22160, 9, 0},
    {IN(TITLE), 22169, 8, 0},
    {IN(TITLE), 22177, 10, 0},
    {IN(TITLE), 22187, 9, 0},
    {IN(TITLE), 22196, 6, 0},
    {IN(DEGREE), 22202, 4, 0},
    {IN(SECTION), 22206, 7, IDC_SECTION_EDUCATION},
    {IN(TITLE), 22213, 6, 0},
    {IN(TITLE), 22219, 12, 0},
    {IN(DOCTITLE), 22231, 16, 0},
    {IN(TITLE), 22247, 6, 0},
    {IN(DURATION), 22253, 3, 0},
    {IN(DURATION), 22256, 4, 0},
    {IN(DURATION), 22260, 5, 0},
    {IN(DURATION), 22265, 4, 0},
    {IN(DURATION), 22269, 5, 0},
    {IN(DURATION), 22274, 6, 0},
    {IN(DURATION), 22280, 6, 0},
    {IN(SECTION), 22286, 15, IDC_SECTION_WORK},
    {IN(DEGREE), 22301, 12, 0},
    {IN(TITLE), 22313, 6, 0},
    {IN(DEGREE), 22319, 8, 0},
    {IN(TITLE), 22327, 6, 0},
    {IN(TITLE), 22333, 6, 0},
    {IN(TITLE), 22339, 7, 0},
    {IN(DEGREE), 22346, 3, 0},
    {IN(DEGREE), 22349, 3, 0},
    {IN(TITLE), 22352, 8, 0},
    {IN(TITLE), 22360, 7, 0},
    {IN(TYPE), 22367, 8, 0},
    {IN(AUTHOR), 22375, 9, 0},
    {IN(AUTHOR), 22384, 21, 0},
    {IN(AUTHOR), 22405, 16, 0},
    {IN(AUTHOR), 22421, 21, 0},
    {IN(AUTHOR), 22442, 14, 0},
    {IN(LEVEL), 22456, 3, 0},
    {IN(FIELDPLACE), 22459, 7, 0},
    {IN(LABEL), 22466, 20, 0},
    {IN(FIELDPLACE), 22486, 11, 0},
    {IN(DURATION), 22497, 7, 0},
    {IN(DURATION), 22504, 8, 0},
    {IN(DURATION), 22512, 8, 0},
    {IN(SECTION), 22520, 19, IDC_SECTION_WORK},
    {IN(SECTION), 22539, 16, IDC_SECTION_WORK},
    {IN(ORG), 22555, 5, 0},
    {IN(TITLE), 22560, 5, 0},
    {IN(TITLE), 22565, 6, 0},
    {IN(TYPE), 22571, 7, 0},
    {IN(ORG) | IN(ORGHEAD), 22578, 9, 0},
    {IN(ORGHEAD), 22587, 10, 0},
    {IN(ORG) | IN(ORGHEAD), 22597, 10, 0},
    {IN(ORG), 22607, 11, 0},
    {IN(ORG), 22618, 12, 0},
    {IN(ORGHEAD), 22630, 12, 0},
    {IN(ORG), 22642, 8, 0},
    {IN(ORG), 22650, 12, 0},
    {IN(DEGREE), 22662, 5, 0},
    {IN(SECTION), 22667, 13, IDC_SECTION_OTHER},
    {IN(FIELDTEXT), 22680, 8, 0},
    {IN(TITLE), 22688, 11, 0},
    {IN(TITLE), 22699, 13, 0},
    {IN(DEGREE), 22712, 14, 0},
    {IN(TITLE), 22726, 18, 0},
    {IN(TITLE), 22744, 10, 0},
    {IN(DURATION), 22754, 2, 0},
    {IN(FIELDTEXT), 22756, 15, 0},
    {IN(LABEL), 22771, 6, 0},
    {IN(LABEL), 22777, 5, 0},
    {IN(LABEL), 22782, 6, 0},
    {IN(LABEL), 22788, 13, 0},
    {IN(TITLE), 22801, 7, 0},
    {IN(TITLE), 22808, 8, 0},
    {IN(TITLE), 22816, 9, 0},
    {IN(SECTION), 22825, 7, IDC_SECTION_SUB},
    {IN(FLUENCY), 22832, 10, 0},
    {IN(DURATION), 22842, 4, 0},
    {IN(SCHOOL), 22846, 7, 0},
    {IN(TITLE), 22853, 8, 0},
    {IN(TITLE), 22861, 9, 0},
    {IN(DURATION), 22870, 3, 0},
    {IN(DURATION), 22873, 5, 0},
    {IN(DURATION), 22878, 6, 0},
    {IN(DURATION), 22884, 7, 0},
    {IN(DURATION), 22891, 5, 0},
    {IN(DURATION), 22896, 6, 0},
    {IN(DURATION), 22902, 3, 0},
    {IN(FLUENCY), 22905, 13, 0},
    {IN(ORG), 22918, 6, 0},
    {IN(LABEL), 22924, 5, 0},
    {IN(DEGREE), 22929, 5, 0},
    {IN(DEGREE), 22934, 4, 0},
    {IN(DEGREE), 22938, 2, 0},
    {IN(TITLE), 22940, 8, 0},
    {IN(TITLE), 22948, 7, 0},
    {IN(DEGREE), 22955, 3, 0},
    {IN(TITLE), 22958, 7, 0},
    {IN(TITLE), 22965, 8, 0},
    {IN(DEGREE), 22973, 5, 0},
    {IN(SECTION), 22978, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 22986, 20, IDC_SECTION_PROFILE},
    {IN(TITLE), 23006, 5, 0},
    {IN(TITLE), 23011, 6, 0},
    {IN(TITLE), 23017, 10, 0},
    {IN(TITLE), 23027, 8, 0},
    {IN(TITLE), 23035, 9, 0},
    {IN(SECTION), 23044, 11, IDC_SECTION_WORK},
    {IN(SECTION), 23055, 16, IDC_SECTION_WORK},
    {IN(TITLE), 23071, 9, 0},
    {IN(ORG), 23080, 6, 0},
    {IN(TITLE), 23086, 8, 0},
    {IN(FLUENCY), 23094, 13, 0},
    {IN(FLUENCY), 23107, 15, 0},
    {IN(ORG), 23122, 6, 0},
    {IN(TITLE), 23128, 7, 0},
    {IN(SECTION), 23135, 11, IDC_SECTION_CONTACT},
    {IN(AUTHOR), 23146, 5, 0},
    {IN(TITLE), 23151, 5, 0},
    {IN(LABEL), 23156, 4, 0},
    {IN(FIELDORG), 23160, 30, 0},
    {IN(ORG), 23190, 6, 0},
    {IN(DURATION), 23196, 3, 0},
    {IN(LABEL), 23199, 4, 0},
    {IN(FIELDORG), 23203, 28, 0},
    {IN(FIELDSCHOOL), 23231, 62, 0},
    {IN(FIELDSCHOOL), 23293, 28, 0},
    {IN(FIELDORG), 23321, 16, 0},
    {IN(FIELDSCHOOL), 23337, 19, 0},
    {IN(FIELDSCHOOL), 23356, 40, 0},
    {IN(FIELDORG), 23396, 33, 0},
    {IN(FIELDSCHOOL), 23429, 53, 0},
    {IN(LABEL), 23482, 4, 0},
    {IN(TITLE), 23486, 5, 0},
    {IN(TITLE), 23491, 4, 0},
    {IN(TITLE), 23495, 10, 0},
    {IN(TITLE), 23505, 9, 0},
    {IN(FLUENCY), 23514, 5, 0},
    {IN(LABEL), 23519, 11, 0},
    {IN(FLUENCY), 23530, 6, 0},
    {IN(FLUENCY), 23536, 15, 0},
    {IN(FLUENCY), 23551, 19, 0},
    {IN(FLUENCY), 23570, 31, 0},
    {IN(FLUENCY), 23601, 14, 0},
    {IN(FLUENCY), 23615, 6, 0},
    {IN(TITLE), 23621, 10, 0},
    {IN(TITLE), 23631, 12, 0},
    {IN(TITLE), 23643, 7, 0},
    {IN(ORG), 23650, 4, 0},
    {IN(FIELDORG), 23654, 24, 0},
    {IN(FIELDSCHOOL), 23678, 17, 0},
    {IN(FLUENCY), 23695, 11, 0},
    {IN(TYPE), 23706, 8, 0},
    {IN(ORG), 23714, 9, 0},
    {IN(ORG), 23723, 7, 0},
    {IN(ORG), 23730, 8, 0},
    {IN(LABEL), 23738, 3, 0},
    {IN(ORGHEAD), 23741, 9, 0},
    {IN(LABEL), 23750, 9, 0},
    {IN(ORG), 23759, 3, 0},
    {IN(SECTION), 23762, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 23771, 8, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 23779, 13, 0},
    {IN(TITLE), 23792, 12, 0},
    {IN(TITLE), 23804, 9, 0},
    {IN(FIELDTEXT), 23813, 8, 0},
    {IN(TITLE), 23821, 5, 0},
    {IN(EXPRESSION), 23826, 18, 0},
    {IN(AUTHOR), 23844, 7, 0},
    {IN(FIELDORG), 23851, 12, 0},
    {IN(LABEL), 23863, 3, 0},
    {IN(FIELDSCHOOL), 23866, 37, 0},
    {IN(FIELDSCHOOL), 23903, 35, 0},
    {IN(FIELDORG), 23938, 29, 0},
    {IN(FIELDORG), 23967, 28, 0},
    {IN(LABEL), 23995, 6, 0},
    {IN(FIELDSCHOOL), 24001, 25, 0},
    {IN(FIELDORG), 24026, 32, 0},
    {IN(FIELDORG), 24058, 32, 0},
    {IN(LABEL), 24090, 4, 0},
    {IN(FIELDSCHOOL), 24094, 35, 0},
    {IN(FIELDSCHOOL), 24129, 34, 0},
    {IN(FIELDORG), 24163, 29, 0},
    {IN(FIELDORG), 24192, 37, 0},
    {IN(SECTION), 24229, 16, IDC_SECTION_PROJECTS},
    {IN(TITLE), 24245, 6, 0},
    {IN(SECTION), 24251, 5, IDC_SECTION_OTHER},
    {IN(FLUENCY), 24256, 7, 0},
    {IN(PRESENT), 24263, 3, 0},
    {IN(FIELDORG), 24266, 30, 0},
    {IN(TITLE), 24296, 5, 0},
    {IN(LEGAL), 24301, 2, 0},
    {IN(SECTION), 24303, 7, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 24310, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 24322, 10, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 24332, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 24337, 6, IDC_SECTION_PROFILE},
    {IN(TITLE), 24343, 9, 0},
    {IN(SECTION), 24352, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 24361, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 24369, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 24378, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 24386, 11, 0},
    {IN(TITLE), 24397, 11, 0},
    {IN(FIELDTEXT), 24408, 9, 0},
    {IN(SECTION), 24417, 11, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24428, 29, IDC_SECTION_EDUCATION},
    {IN(FIELDTITLE), 24457, 10, 0},
    {IN(FIELDTITLE), 24467, 27, 0},
    {IN(SECTION), 24494, 11, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 24505, 9, 0},
    {IN(AUTHOR), 24514, 6, 0},
    {IN(AUTHOR), 24520, 11, 0},
    {IN(TITLE), 24531, 7, 0},
    {IN(SECTION), 24538, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24545, 17, IDC_SECTION_EDUCATION},
    {IN(TITLE), 24562, 8, 0},
    {IN(TITLE), 24570, 9, 0},
    {IN(LEGAL), 24579, 3, 0},
    {IN(TITLE), 24582, 19, 0},
    {IN(TITLE), 24601, 23, 0},
    {IN(TITLE), 24624, 10, 0},
    {IN(FLUENCY), 24634, 8, 0},
    {IN(FIELDDATES), 24642, 5, 0},
    {IN(FIELDDATES), 24647, 18, 0},
    {IN(SECTION), 24665, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 24672, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 24678, 6, IDC_SECTION_PROFILE},
    {IN(FIELDTEXT), 24684, 12, 0},
    {IN(DEGREE), 24696, 9, 0},
    {IN(TYPE), 24705, 7, 0},
    {IN(SECTION), 24712, 10, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 24722, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 24729, 9, IDC_SECTION_EDUCATION},
    {IN(TITLE), 24738, 11, 0},
    {IN(DOCTITLE), 24749, 10, 0},
    {IN(PRESENT), 24759, 7, 0},
    {IN(SECTION), 24766, 6, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 24772, 15, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 24787, 15, IDC_SECTION_ACCOUNTS},
    {IN(TYPE), 24802, 6, 0},
    {IN(TITLE), 24808, 9, 0},
    {IN(TITLE), 24817, 11, 0},
    {IN(TITLE), 24828, 12, 0},
    {IN(LEGAL), 24840, 3, 0},
    {IN(LEGAL), 24843, 3, 0},
    {IN(SECTION), 24846, 11, IDC_SECTION_PROJECTS},
    {IN(SECTION), 24857, 25, IDC_SECTION_PROJECTS},
    {IN(SECTION), 24882, 20, IDC_SECTION_PROJECTS},
    {IN(AUTHOR), 24902, 10, 0},
    {IN(AUTHOR), 24912, 14, 0},
    {IN(TITLE), 24926, 8, 0},
    {IN(TITLE), 24934, 9, 0},
    {IN(TITLE), 24943, 7, 0},
    {IN(TITLE), 24950, 7, 0},
    {IN(TITLE), 24957, 8, 0},
    {IN(TITLE), 24965, 8, 0},
    {IN(TITLE), 24973, 9, 0},
    {IN(TITLE), 24982, 8, 0},
    {IN(TITLE), 24990, 9, 0},
    {IN(TITLE), 24999, 10, 0},
    {IN(TITLE), 25009, 7, 0},
    {IN(TITLE), 25016, 8, 0},
    {IN(SECTION), 25024, 7, IDC_SECTION_EDUCATION},
    {IN(FIELDTEXT), 25031, 4, 0},
    {IN(SECTION), 25035, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25044, 21, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25065, 11, IDC_SECTION_EDUCATION},
    {IN(TITLE), 25076, 11, 0},
    {IN(FIELDORG), 25087, 12, 0},
    {IN(FIELDORG), 25099, 12, 0},
    {IN(SECTION), 25111, 13, IDC_SECTION_OTHER},
    {IN(FIELDPLACE), 25124, 3, 0},
    {IN(FLUENCY), 25127, 4, 0},
    {IN(TITLE), 25131, 5, 0},
    {IN(TYPE), 25136, 12, 0},
    {IN(SECTION), 25148, 9, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 25157, 11, 0},
    {IN(SECTION), 25168, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 25175, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 25188, 12, IDC_SECTION_CONTACT},
    {IN(ORG), 25200, 8, 0},
    {IN(SECTION), 25208, 12, IDC_SECTION_PROFILE},
    {IN(TYPE), 25220, 4, 0},
    {IN(SECTION), 25224, 5, IDC_SECTION_OTHER},
    {IN(SECTION), 25229, 16, IDC_SECTION_WORK},
    {IN(SECTION), 25245, 17, IDC_SECTION_OTHER},
    {IN(SECTION), 25262, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 25274, 8, IDC_SECTION_SUB},
    {IN(SECTION), 25282, 6, IDC_SECTION_SKILLS},
    {IN(TITLE), 25288, 7, 0},
    {IN(TITLE), 25295, 8, 0},
    {IN(SECTION), 25303, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 25311, 8, IDC_SECTION_PROFILE},
    {IN(AUTHOR) | IN(TITLE), 25319, 5, 0},
    {IN(AUTHOR), 25324, 8, 0},
    {IN(LEGAL), 25332, 2, 0},
    {IN(LEGAL), 25334, 3, 0},
    {IN(SECTION), 25337, 4, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 25341, 8, 0},
    {IN(TITLE), 25349, 9, 0},
    {IN(SCHOOL), 25358, 8, 0},
    {IN(AUTHOR), 25366, 12, 0},
    {IN(TITLE), 25378, 6, 0},
    {IN(AUTHOR), 25384, 5, 0},
    {IN(SCHOOL), 25389, 10, 0},
    {IN(SECTION), 25399, 6, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 25405, 9, 0},
    {IN(TITLE), 25414, 9, 0},
    {IN(SECTION), 25423, 8, IDC_SECTION_WORK},
    {IN(SECTION), 25431, 19, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25450, 22, IDC_SECTION_WORK},
    {IN(TYPE), 25472, 9, 0},
    {IN(TYPE), 25481, 18, 0},
    {IN(TYPE), 25499, 18, 0},
    {IN(SECTION), 25517, 11, IDC_SECTION_CONTACT},
    {IN(TITLE), 25528, 7, 0},
    {IN(ORG), 25535, 8, 0},
    {IN(TYPE), 25543, 8, 0},
    {IN(TYPE), 25551, 11, 0},
    {IN(TITLE), 25562, 7, 0},
    {IN(SECTION), 25569, 11, IDC_SECTION_INTERESTS},
    {IN(SECTION), 25580, 8, IDC_SECTION_INTERESTS},
    {IN(SECTION), 25588, 7, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 25595, 24, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 25619, 8, IDC_SECTION_WORK},
    {IN(AUTHOR), 25627, 2, 0},
    {IN(AUTHOR), 25629, 3, 0},
    {IN(TITLE), 25632, 7, 0},
    {IN(TITLE), 25639, 7, 0},
    {IN(SECTION), 25646, 9, IDC_SECTION_CERTIFICATES},
    {IN(TYPE), 25655, 10, 0},
    {IN(TITLE), 25665, 9, 0},
    {IN(TITLE), 25674, 8, 0},
    {IN(SECTION), 25682, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 25692, 8, 0},
    {IN(SECTION), 25700, 10, IDC_SECTION_WORK},
    {IN(SECTION), 25710, 18, IDC_SECTION_WORK},
    {IN(SECTION), 25728, 16, IDC_SECTION_WORK},
    {IN(TITLE), 25744, 12, 0},
    {IN(TITLE), 25756, 8, 0},
    {IN(TITLE), 25764, 12, 0},
    {IN(TITLE), 25776, 10, 0},
    {IN(TITLE), 25786, 8, 0},
    {IN(TITLE), 25794, 9, 0},
    {IN(TYPE), 25803, 11, 0},
    {IN(TITLE), 25814, 8, 0},
    {IN(SECTION), 25822, 18, IDC_SECTION_OTHER},
    {IN(TYPE), 25840, 8, 0},
    {IN(TITLE), 25848, 7, 0},
    {IN(SECTION), 25855, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25873, 22, IDC_SECTION_WORK},
    {IN(SECTION), 25895, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 25913, 21, IDC_SECTION_WORK},
    {IN(TITLE), 25934, 6, 0},
    {IN(SECTION), 25940, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 25946, 18, IDC_SECTION_PROFILE},
    {IN(SECTION), 25964, 19, IDC_SECTION_PROFILE},
    {IN(FIELDDATES), 25983, 6, 0},
    {IN(FIELDDATES), 25989, 7, 0},
    {IN(FIELDDATES), 25996, 7, 0},
    {IN(TYPE), 26003, 16, 0},
    {IN(TYPE), 26019, 9, 0},
    {IN(TYPE), 26028, 18, 0},
    {IN(TYPE), 26046, 19, 0},
    {IN(TYPE), 26065, 19, 0},
    {IN(TYPE), 26084, 18, 0},
    {IN(SECTION), 26102, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 26110, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 26123, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 26139, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 26152, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 26172, 18, IDC_SECTION_INTERESTS},
    {IN(SECTION), 26190, 20, IDC_SECTION_CONTACT},
    {IN(SECTION), 26210, 16, IDC_SECTION_PROFILE},
    {IN(SECTION), 26226, 17, IDC_SECTION_PROJECTS},
    {IN(DOCTITLE), 26243, 15, 0},
    {IN(SECTION), 26258, 18, IDC_SECTION_PROFILE},
    {IN(SECTION), 26276, 10, IDC_SECTION_CONTACT},
    {IN(SECTION), 26286, 19, IDC_SECTION_CONTACT},
    {IN(SECTION), 26305, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 26322, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 26341, 22, IDC_SECTION_CONTACT},
    {IN(SECTION), 26363, 15, IDC_SECTION_CONTACT},
    {IN(SECTION), 26378, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 26397, 21, IDC_SECTION_CONTACT},
    {IN(SECTION), 26418, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 26434, 15, IDC_SECTION_WORK},
    {IN(TITLE), 26449, 11, 0},
    {IN(TITLE), 26460, 12, 0},
    {IN(DEGREE), 26472, 4, 0},
    {IN(DEGREE), 26476, 5, 0},
    {IN(DEGREE), 26481, 4, 0},
    {IN(ORG), 26485, 6, 0},
    {IN(ORG), 26491, 15, 0},
    {IN(TITLE), 26506, 10, 0},
    {IN(DEGREE), 26516, 3, 0},
    {IN(TITLE), 26519, 12, 0},
    {IN(TITLE), 26531, 12, 0},
    {IN(TITLE), 26543, 9, 0},
    {IN(LABEL), 26552, 5, 0},
    {IN(LABEL), 26557, 12, 0},
    {IN(TITLE), 26569, 12, 0},
    {IN(TITLE), 26581, 9, 0},
    {IN(TITLE), 26590, 9, 0},
    {IN(TITLE), 26599, 6, 0},
    {IN(TITLE), 26605, 12, 0},
    {IN(SECTION), 26617, 8, IDC_SECTION_WORK},
    {IN(TITLE), 26625, 5, 0},
    {IN(TITLE), 26630, 6, 0},
    {IN(SECTION), 26636, 6, IDC_SECTION_OTHER},
    {IN(FIELDPLACE), 26642, 5, 0},
    {IN(TITLE), 26647, 7, 0},
    {IN(LEGAL), 26654, 3, 0},
    {IN(TYPE), 26657, 11, 0},
    {IN(TYPE), 26668, 11, 0},
    {IN(TITLE), 26679, 7, 0},
    {IN(SECTION), 26686, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 26698, 21, IDC_SECTION_PROFILE},
    {IN(TYPE), 26719, 9, 0},
    {IN(SCHOOL), 26728, 12, 0},
    {IN(SCHOOL), 26740, 11, 0},
    {IN(SCHOOL), 26751, 11, 0},
    {IN(SCHOOL), 26762, 10, 0},
    {IN(SCHOOL), 26772, 11, 0},
    {IN(SCHOOL), 26783, 13, 0},
    {IN(SECTION), 26796, 20, IDC_SECTION_OTHER},
    {IN(TYPE), 26816, 17, 0},
    {IN(LABEL), 26833, 8, 0},
    {IN(LABEL) | IN(SECTION), 26841, 9, IDC_SECTION_PROJECTS},
    {IN(DEGREE), 26850, 13, 0},
    {IN(FIELDTITLE), 26863, 7, 0},
    {IN(FIELDTITLE), 26870, 8, 0},
    {IN(FIELDTITLE), 26878, 13, 0},
    {IN(SECTION), 26891, 9, IDC_SECTION_WORK},
    {IN(SECTION), 26900, 14, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 26914, 9, 0},
    {IN(FIELDTITLE), 26923, 4, 0},
    {IN(LABEL), 26927, 17, 0},
    {IN(TITLE), 26944, 7, 0},
    {IN(FIELDTITLE), 26951, 5, 0},
    {IN(FIELDTITLE), 26956, 12, 0},
    {IN(DEGREE), 26968, 12, 0},
    {IN(FIELDTITLE), 26980, 6, 0},
    {IN(FIELDTITLE), 26986, 8, 0},
    {IN(FIELDTITLE), 26994, 7, 0},
    {IN(SECTION), 27001, 5, IDC_SECTION_WORK},
    {IN(FIELDORG), 27006, 10, 0},
    {IN(SECTION), 27016, 19, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 27035, 15, 0},
    {IN(SECTION), 27050, 14, IDC_SECTION_WORK},
    {IN(SECTION), 27064, 18, IDC_SECTION_WORK},
    {IN(SECTION), 27082, 19, IDC_SECTION_WORK},
    {IN(TITLE), 27101, 10, 0},
    {IN(TITLE), 27111, 11, 0},
    {IN(TITLE), 27122, 9, 0},
    {IN(SECTION), 27131, 20, IDC_SECTION_WORK},
    {IN(TITLE), 27151, 11, 0},
    {IN(SECTION) | IN(TYPE), 27162, 9, IDC_SECTION_WORK},
    {IN(TYPE), 27171, 23, 0},
    {IN(TITLE), 27194, 12, 0},
    {IN(TYPE), 27206, 7, 0},
    {IN(SECTION), 27213, 8, IDC_SECTION_WORK},
    {IN(TITLE), 27221, 10, 0},
    {IN(TITLE), 27231, 12, 0},
    {IN(TITLE), 27243, 11, 0},
    {IN(TITLE), 27254, 12, 0},
    {IN(TITLE), 27266, 11, 0},
    {IN(TYPE), 27277, 9, 0},
    {IN(SECTION), 27286, 20, IDC_SECTION_WORK},
    {IN(SECTION), 27306, 22, IDC_SECTION_WORK},
    {IN(TYPE), 27328, 8, 0},
    {IN(TITLE), 27336, 10, 0},
    {IN(TITLE), 27346, 12, 0},
    {IN(SECTION), 27358, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 27365, 4, IDC_SECTION_WORK},
    {IN(SECTION), 27369, 5, IDC_SECTION_WORK},
    {IN(ORG) | IN(ORGHEAD), 27374, 10, 0},
    {IN(SECTION), 27384, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 27390, 5, IDC_SECTION_AWARDS},
    {IN(SECTION), 27395, 7, IDC_SECTION_AWARDS},
    {IN(SECTION), 27402, 21, IDC_SECTION_EDUCATION},
    {IN(TYPE), 27423, 10, 0},
    {IN(PRESENT), 27433, 7, 0},
    {IN(SECTION), 27440, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 27452, 13, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 27465, 13, IDC_SECTION_PROFILE},
    {IN(TITLE), 27478, 9, 0},
    {IN(ORG), 27487, 5, 0},
    {IN(SECTION), 27492, 19, IDC_SECTION_WORK},
    {IN(SECTION), 27511, 18, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 27529, 21, 0},
    {IN(FIELDTEXT), 27550, 41, 0},
    {IN(SECTION), 27591, 23, IDC_SECTION_SKILLS},
    {IN(LEVEL) | IN(TITLE), 27614, 9, 0},
    {IN(FIELDTEXT), 27623, 18, 0},
    {IN(FIELDTEXT), 27641, 40, 0},
    {IN(FIELDTEXT), 27681, 36, 0},
    {IN(TITLE), 27717, 11, 0},
    {IN(TITLE), 27728, 10, 0},
    {IN(SECTION), 27738, 4, IDC_SECTION_AWARDS},
    {IN(SECTION), 27742, 6, IDC_SECTION_AWARDS},
    {IN(TITLE), 27748, 8, 0},
    {IN(TITLE), 27756, 14, 0},
    {IN(TITLE), 27770, 16, 0},
    {IN(FIELDTITLE), 27786, 29, 0},
    {IN(TYPE), 27815, 25, 0},
    {IN(TITLE), 27840, 10, 0},
    {IN(TITLE), 27850, 8, 0},
    {IN(TITLE), 27858, 9, 0},
    {IN(TITLE), 27867, 10, 0},
    {IN(TITLE), 27877, 11, 0},
    {IN(FLUENCY), 27888, 12, 0},
    {IN(SECTION), 27900, 25, IDC_SECTION_OTHER},
    {IN(SECTION), 27925, 25, IDC_SECTION_OTHER},
    {IN(SECTION), 27950, 23, IDC_SECTION_WORK},
    {IN(SECTION), 27973, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 28000, 24, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 28024, 23, IDC_SECTION_WORK},
    {IN(SECTION), 28047, 23, IDC_SECTION_WORK},
    {IN(SECTION), 28070, 20, IDC_SECTION_WORK},
    {IN(SECTION), 28090, 24, IDC_SECTION_OTHER},
    {IN(SECTION), 28114, 20, IDC_SECTION_PROFILE},
    {IN(SECTION), 28134, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 28153, 20, IDC_SECTION_PROFILE},
    {IN(FLUENCY), 28173, 20, 0},
    {IN(FLUENCY), 28193, 32, 0},
    {IN(SECTION), 28225, 22, IDC_SECTION_WORK},
    {IN(TITLE), 28247, 9, 0},
    {IN(TITLE), 28256, 10, 0},
    {IN(TITLE), 28266, 11, 0},
    {IN(SECTION), 28277, 13, IDC_SECTION_SKILLS},
    {IN(FLUENCY), 28290, 10, 0},
    {IN(SECTION), 28300, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 28307, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 28315, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 28321, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 28336, 7, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 28343, 10, 0},
    {IN(SECTION), 28353, 8, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 28361, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 28368, 21, IDC_SECTION_PROFILE},
    {IN(SECTION), 28389, 8, IDC_SECTION_PROJECTS},
    {IN(TITLE), 28397, 11, 0},
    {IN(FIELDDEGREE), 28408, 7, 0},
    {IN(TITLE), 28415, 11, 0},
    {IN(TITLE), 28426, 12, 0},
    {IN(TITLE), 28438, 13, 0},
    {IN(TITLE), 28451, 11, 0},
    {IN(TITLE), 28462, 13, 0},
    {IN(TITLE), 28475, 9, 0},
    {IN(TITLE), 28484, 11, 0},
    {IN(TITLE), 28495, 11, 0},
    {IN(TITLE), 28506, 12, 0},
    {IN(TITLE), 28518, 13, 0},
    {IN(TITLE), 28531, 14, 0},
    {IN(FIELDDEGREE), 28545, 9, 0},
    {IN(TITLE), 28554, 14, 0},
    {IN(TITLE), 28568, 10, 0},
    {IN(TITLE), 28578, 13, 0},
    {IN(TITLE), 28591, 12, 0},
    {IN(TITLE), 28603, 13, 0},
    {IN(TITLE), 28616, 13, 0},
    {IN(TITLE), 28629, 11, 0},
    {IN(TITLE), 28640, 12, 0},
    {IN(TITLE), 28652, 13, 0},
    {IN(TITLE), 28665, 15, 0},
    {IN(SECTION), 28680, 21, IDC_SECTION_SKILLS},
    {IN(TITLE), 28701, 10, 0},
    {IN(TITLE), 28711, 10, 0},
    {IN(TITLE), 28721, 10, 0},
    {IN(TITLE), 28731, 11, 0},
    {IN(TITLE), 28742, 13, 0},
    {IN(TITLE), 28755, 14, 0},
    {IN(SECTION), 28769, 18, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28787, 9, IDC_SECTION_PROJECTS},
    {IN(TITLE), 28796, 13, 0},
    {IN(TITLE), 28809, 14, 0},
    {IN(SECTION), 28823, 9, IDC_SECTION_PROJECTS},
    {IN(FIELDTEXT) | IN(SECTION), 28832, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28840, 7, IDC_SECTION_PROJECTS},
    {IN(TITLE), 28847, 10, 0},
    {IN(TITLE), 28857, 12, 0},
    {IN(SECTION), 28869, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 28877, 16, IDC_SECTION_PROJECTS},
    {IN(TITLE), 28893, 12, 0},
    {IN(TITLE), 28905, 12, 0},
    {IN(TITLE), 28917, 17, 0},
    {IN(TITLE), 28934, 13, 0},
    {IN(TITLE), 28947, 12, 0},
    {IN(TITLE), 28959, 13, 0},
    {IN(TITLE), 28972, 15, 0},
    {IN(TITLE), 28987, 14, 0},
    {IN(TITLE), 29001, 16, 0},
    {IN(TITLE), 29017, 16, 0},
    {IN(TITLE), 29033, 14, 0},
    {IN(TITLE), 29047, 13, 0},
    {IN(SECTION), 29060, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 29068, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 29076, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 29084, 7, IDC_SECTION_PROJECTS},
    {IN(SECTION), 29091, 18, IDC_SECTION_PROJECTS},
    {IN(DEGREE), 29109, 9, 0},
    {IN(TITLE), 29118, 13, 0},
    {IN(SECTION), 29131, 9, IDC_SECTION_PROJECTS},
    {IN(SECTION), 29140, 16, IDC_SECTION_WORK},
    {IN(SECTION), 29156, 24, IDC_SECTION_WORK},
    {IN(ORGHEAD), 29180, 16, 0},
    {IN(TITLE), 29196, 12, 0},
    {IN(LEGAL) | IN(ORGHEAD), 29208, 2, 0},
    {IN(LEGAL), 29210, 3, 0},
    {IN(LEGAL), 29213, 3, 0},
    {IN(SECTION), 29216, 15, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 29231, 13, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 29244, 12, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 29256, 22, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 29278, 13, IDC_SECTION_PUBLICATIONS},
    {IN(ORG), 29291, 10, 0},
    {IN(FIELDTITLE), 29301, 6, 0},
    {IN(FIELDTITLE), 29307, 18, 0},
    {IN(LEGAL), 29325, 3, 0},
    {IN(AUTHOR), 29328, 11, 0},
    {IN(SECTION), 29339, 18, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 29357, 9, 0},
    {IN(FIELDDEGREE), 29366, 13, 0},
    {IN(SECTION), 29379, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 29393, 22, IDC_SECTION_PROFILE},
    {IN(SECTION), 29415, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 29430, 20, IDC_SECTION_PROFILE},
    {IN(TITLE), 29450, 7, 0},
    {IN(TITLE), 29457, 13, 0},
    {IN(SECTION), 29470, 11, IDC_SECTION_PROFILE},
    {IN(TITLE), 29481, 13, 0},
    {IN(TITLE), 29494, 10, 0},
    {IN(TITLE), 29504, 11, 0},
    {IN(TITLE), 29515, 9, 0},
    {IN(TITLE), 29524, 8, 0},
    {IN(TITLE), 29532, 12, 0},
    {IN(SECTION), 29544, 14, IDC_SECTION_WORK},
    {IN(TITLE), 29558, 10, 0},
    {IN(TITLE), 29568, 10, 0},
    {IN(TITLE), 29578, 10, 0},
    {IN(TITLE), 29588, 10, 0},
    {IN(SECTION), 29598, 8, IDC_SECTION_CONTACT},
    {IN(SECTION), 29606, 7, IDC_SECTION_OTHER},
    {IN(FIELDTEXT) | IN(SECTION), 29613, 12, IDC_SECTION_PROJECTS},
    {IN(SCHOOL), 29625, 10, 0},
    {IN(FIELDTEXT), 29635, 18, 0},
    {IN(SECTION), 29653, 17, IDC_SECTION_WORK},
    {IN(TITLE), 29670, 13, 0},
    {IN(TITLE), 29683, 12, 0},
    {IN(SECTION), 29695, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 29706, 15, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29721, 11, IDC_SECTION_AWARDS},
    {IN(SECTION), 29732, 15, IDC_SECTION_AWARDS},
    {IN(TITLE), 29747, 9, 0},
    {IN(TITLE), 29756, 9, 0},
    {IN(TITLE), 29765, 8, 0},
    {IN(TITLE), 29773, 9, 0},
    {IN(TITLE), 29782, 10, 0},
    {IN(TITLE), 29792, 9, 0},
    {IN(TITLE), 29801, 11, 0},
    {IN(TITLE), 29812, 9, 0},
    {IN(TITLE), 29821, 10, 0},
    {IN(TITLE), 29831, 7, 0},
    {IN(TITLE), 29838, 9, 0},
    {IN(SECTION), 29847, 11, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29858, 8, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29866, 9, IDC_SECTION_REFERENCES},
    {IN(FIELDTEXT) | IN(SECTION), 29875, 10, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29885, 11, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29896, 10, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29906, 10, IDC_SECTION_REFERENCES},
    {IN(TITLE), 29916, 8, 0},
    {IN(SECTION), 29924, 11, IDC_SECTION_REFERENCES},
    {IN(TITLE), 29935, 10, 0},
    {IN(TITLE), 29945, 10, 0},
    {IN(SECTION), 29955, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 29964, 10, IDC_SECTION_REFERENCES},
    {IN(FIELDPLACE), 29974, 6, 0},
    {IN(ORG), 29980, 8, 0},
    {IN(AUTHOR), 29988, 15, 0},
    {IN(SECTION), 30003, 7, IDC_SECTION_OTHER},
    {IN(SECTION), 30010, 18, IDC_SECTION_WORK},
    {IN(SECTION), 30028, 19, IDC_SECTION_OTHER},
    {IN(SECTION), 30047, 19, IDC_SECTION_WORK},
    {IN(SECTION), 30066, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 30083, 24, IDC_SECTION_WORK},
    {IN(SECTION), 30107, 22, IDC_SECTION_WORK},
    {IN(TYPE), 30129, 6, 0},
    {IN(TYPE), 30135, 6, 0},
    {IN(TITLE), 30141, 13, 0},
    {IN(TITLE), 30154, 8, 0},
    {IN(SECTION), 30162, 12, IDC_SECTION_OTHER},
    {IN(TITLE), 30174, 14, 0},
    {IN(SECTION), 30188, 8, IDC_SECTION_PROJECTS},
    {IN(SECTION), 30196, 19, IDC_SECTION_WORK},
    {IN(SECTION), 30215, 17, IDC_SECTION_PROJECTS},
    {IN(TITLE), 30232, 10, 0},
    {IN(LABEL), 30242, 9, 0},
    {IN(TITLE), 30251, 11, 0},
    {IN(TITLE), 30262, 12, 0},
    {IN(FIELDTEXT), 30274, 17, 0},
    {IN(FIELDTEXT), 30291, 14, 0},
    {IN(TITLE), 30305, 11, 0},
    {IN(TITLE), 30316, 11, 0},
    {IN(FIELDTEXT) | IN(SECTION), 30327, 16, IDC_SECTION_SUB},
    {IN(SECTION), 30343, 33, IDC_SECTION_SUB},
    {IN(ORG), 30376, 10, 0},
    {IN(SECTION), 30386, 7, IDC_SECTION_SUB},
    {IN(DOCTITLE) | IN(SECTION), 30393, 6, IDC_SECTION_PROFILE},
    {IN(LABEL), 30399, 9, 0},
    {IN(SECTION), 30408, 20, IDC_SECTION_PROFILE},
    {IN(SECTION), 30428, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 30435, 19, IDC_SECTION_PROFILE},
    {IN(SECTION), 30454, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 30460, 19, IDC_SECTION_PROFILE},
    {IN(TYPE), 30479, 12, 0},
    {IN(ORG), 30491, 6, 0},
    {IN(TITLE), 30497, 7, 0},
    {IN(SECTION), 30504, 7, IDC_SECTION_PROFILE},
    {IN(TITLE), 30511, 8, 0},
    {IN(TITLE), 30519, 10, 0},
    {IN(TITLE), 30529, 11, 0},
    {IN(TITLE), 30540, 12, 0},
    {IN(SECTION), 30552, 14, IDC_SECTION_AWARDS},
    {IN(SECTION), 30566, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 30575, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 30584, 17, IDC_SECTION_WORK},
    {IN(SECTION), 30601, 18, IDC_SECTION_EDUCATION},
    {IN(ORG), 30619, 8, 0},
    {IN(FLUENCY), 30627, 8, 0},
    {IN(DURATION), 30635, 3, 0},
    {IN(DURATION), 30638, 4, 0},
    {IN(SECTION), 30642, 5, IDC_SECTION_PROFILE},
    {IN(FIELDTITLE) | IN(SECTION), 30647, 4, IDC_SECTION_SUB},
    {IN(SECTION), 30651, 16, IDC_SECTION_SUB},
    {IN(SECTION), 30667, 26, IDC_SECTION_SUB},
    {IN(AUTHOR), 30693, 4, 0},
    {IN(TITLE), 30697, 11, 0},
    {IN(ORG), 30708, 11, 0},
    {IN(FIELDTITLE), 30719, 5, 0},
    {IN(LEGAL), 30724, 3, 0},
    {IN(LEGAL), 30727, 5, 0},
    {IN(LEGAL), 30732, 5, 0},
    {IN(DEGREE), 30737, 2, 0},
    {IN(DEGREE), 30739, 2, 0},
    {IN(LEGAL), 30741, 2, 0},
    {IN(TITLE), 30743, 14, 0},
    {IN(TITLE), 30757, 16, 0},
    {IN(TITLE), 30773, 15, 0},
    {IN(TITLE), 30788, 7, 0},
    {IN(TYPE), 30795, 10, 0},
    {IN(SECTION), 30805, 6, IDC_SECTION_OTHER},
    {IN(TITLE), 30811, 8, 0},
    {IN(TITLE), 30819, 11, 0},
    {IN(TITLE), 30830, 10, 0},
    {IN(TITLE), 30840, 7, 0},
    {IN(SECTION), 30847, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 30859, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 30873, 10, IDC_SECTION_PROFILE},
    {IN(TITLE), 30883, 10, 0},
    {IN(TYPE), 30893, 16, 0},
    {IN(SECTION), 30909, 7, IDC_SECTION_OTHER},
    {IN(AUTHOR), 30916, 7, 0},
    {IN(ORG), 30923, 6, 0},
    {IN(LEGAL), 30929, 4, 0},
    {IN(TITLE), 30933, 8, 0},
    {IN(DEGREE), 30941, 7, 0},
    {IN(LEGAL), 30948, 4, 0},
    {IN(LEGAL), 30952, 3, 0},
    {IN(TITLE), 30955, 8, 0},
    {IN(TITLE), 30963, 10, 0},
    {IN(TITLE), 30973, 9, 0},
    {IN(SECTION), 30982, 12, IDC_SECTION_SKILLS},
    {IN(LEGAL), 30994, 3, 0},
    {IN(TITLE), 30997, 7, 0},
    {IN(SECTION), 31004, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 31016, 8, IDC_SECTION_EDUCATION},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 31024, 6, 0},
    {IN(SECTION), 31030, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31039, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 31049, 12, IDC_SECTION_EDUCATION},
    {IN(FIELDSCHOOL) | IN(SCHOOL) | IN(SECTION), 31061, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 31067, 21, IDC_SECTION_EDUCATION},
    {IN(FIELDTEXT), 31088, 12, 0},
    {IN(TITLE), 31100, 9, 0},
    {IN(SECTION), 31109, 9, IDC_SECTION_EDUCATION},
    {IN(TITLE), 31118, 11, 0},
    {IN(LEGAL), 31129, 3, 0},
    {IN(ORG) | IN(SCHOOL), 31132, 6, 0},
    {IN(LEGAL), 31138, 7, 0},
    {IN(LEGAL), 31145, 2, 0},
    {IN(TITLE), 31147, 10, 0},
    {IN(TYPE), 31157, 8, 0},
    {IN(DEGREE), 31165, 28, 0},
    {IN(TYPE), 31193, 10, 0},
    {IN(TITLE), 31203, 10, 0},
    {IN(TITLE), 31213, 12, 0},
    {IN(TITLE), 31225, 10, 0},
    {IN(TITLE), 31235, 10, 0},
    {IN(TITLE), 31245, 9, 0},
    {IN(FIELDTEXT), 31254, 7, 0},
    {IN(FIELDTEXT), 31261, 6, 0},
    {IN(ORG), 31267, 8, 0},
    {IN(SECTION), 31275, 18, IDC_SECTION_OTHER},
    {IN(FIELDPLACE), 31293, 4, 0},
    {IN(EXPRESSION), 31297, 14, 0},
    {IN(TITLE), 31311, 3, 0},
    {IN(TITLE), 31314, 4, 0},
    {IN(TITLE), 31318, 4, 0},
    {IN(TITLE), 31322, 10, 0},
    {IN(TITLE), 31332, 10, 0},
    {IN(FIELDPLACE), 31342, 5, 0},
    {IN(FLUENCY), 31347, 8, 0},
    {IN(SCHOOL), 31355, 7, 0},
    {IN(TITLE), 31362, 8, 0},
    {IN(TITLE), 31370, 10, 0},
    {IN(TITLE), 31380, 10, 0},
    {IN(TITLE), 31390, 10, 0},
    {IN(TITLE), 31400, 8, 0},
    {IN(TYPE), 31408, 11, 0},
    {IN(TYPE), 31419, 13, 0},
    {IN(SECTION), 31432, 21, IDC_SECTION_SUB},
    {IN(SECTION), 31453, 19, IDC_SECTION_WORK},
    {IN(SECTION), 31472, 17, IDC_SECTION_PROJECTS},
    {IN(SECTION), 31489, 21, IDC_SECTION_PUBLICATIONS},
    {IN(TYPE), 31510, 13, 0},
    {IN(TYPE), 31523, 15, 0},
    {IN(TITLE), 31538, 6, 0},
    {IN(DURATION), 31544, 8, 0},
    {IN(DURATION), 31552, 7, 0},
    {IN(ORG), 31559, 13, 0},
    {IN(ORG), 31572, 14, 0},
    {IN(SCHOOL), 31586, 8, 0},
    {IN(LEVEL), 31594, 6, 0},
    {IN(TYPE), 31600, 7, 0},
    {IN(TITLE), 31607, 8, 0},
    {IN(SECTION), 31615, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31635, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31648, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31660, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31671, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31681, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 31693, 15, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 31708, 7, 0},
    {IN(TITLE), 31715, 8, 0},
    {IN(SECTION), 31723, 7, IDC_SECTION_VOLUNTEER},
    {IN(ORG), 31730, 8, 0},
    {IN(TITLE), 31738, 6, 0},
    {IN(SCHOOL), 31744, 7, 0},
    {IN(SECTION), 31751, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 31758, 13, IDC_SECTION_PROJECTS},
    {IN(ORG), 31771, 7, 0},
    {IN(TITLE), 31778, 8, 0},
    {IN(TITLE), 31786, 6, 0},
    {IN(FIELDORG), 31792, 6, 0},
    {IN(ORG), 31798, 8, 0},
    {IN(TITLE), 31806, 10, 0},
    {IN(ORG), 31816, 10, 0},
    {IN(LABEL), 31826, 4, 0},
    {IN(LABEL), 31830, 8, 0},
    {IN(LABEL), 31838, 9, 0},
    {IN(DEGREE), 31847, 7, 0},
    {IN(TITLE), 31854, 4, 0},
    {IN(ORG), 31858, 7, 0},
    {IN(TITLE), 31865, 13, 0},
    {IN(SECTION), 31878, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 31887, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 31893, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 31913, 20, IDC_SECTION_SKILLS},
    {IN(SECTION), 31933, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 31956, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 31972, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 31987, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 32001, 8, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 32009, 5, 0},
    {IN(SCHOOL), 32014, 5, 0},
    {IN(TITLE), 32019, 9, 0},
    {IN(TITLE), 32028, 9, 0},
    {IN(TITLE), 32037, 7, 0},
    {IN(ORG), 32044, 7, 0},
    {IN(SECTION), 32051, 10, IDC_SECTION_WORK},
    {IN(LABEL), 32061, 5, 0},
    {IN(LEGAL), 32066, 2, 0},
    {IN(LEGAL), 32068, 3, 0},
    {IN(LEGAL), 32071, 3, 0},
    {IN(DOCTITLE), 32074, 14, 0},
    {IN(SECTION), 32088, 5, IDC_SECTION_PROFILE},
    {IN(SECTION), 32093, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 32101, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 32110, 6, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 32116, 17, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 32133, 12, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 32145, 12, IDC_SECTION_ACCOUNTS},
    {IN(SECTION), 32157, 15, IDC_SECTION_ACCOUNTS},
    {IN(FIELDORG), 32172, 7, 0},
    {IN(FIELDORG) | IN(ORG) | IN(ORGHEAD), 32179, 7, 0},
    {IN(ORG), 32186, 7, 0},
    {IN(SECTION), 32193, 11, IDC_SECTION_SKILLS},
    {IN(LEVEL) | IN(ORG), 32204, 8, 0},
    {IN(TITLE), 32212, 17, 0},
    {IN(TITLE), 32229, 19, 0},
    {IN(TITLE), 32248, 18, 0},
    {IN(TITLE), 32266, 20, 0},
    {IN(TITLE), 32286, 16, 0},
    {IN(SCHOOL), 32302, 4, 0},
    {IN(TITLE), 32306, 9, 0},
    {IN(ORG), 32315, 9, 0},
    {IN(SECTION), 32324, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 32332, 9, 0},
    {IN(TYPE), 32341, 10, 0},
    {IN(AUTHOR), 32351, 4, 0},
    {IN(TITLE), 32355, 7, 0},
    {IN(FIELDTEXT), 32362, 13, 0},
    {IN(TITLE), 32375, 9, 0},
    {IN(TITLE), 32384, 17, 0},
    {IN(SECTION), 32401, 19, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 32420, 10, 0},
    {IN(LEGAL), 32430, 8, 0},
    {IN(LEGAL), 32438, 3, 0},
    {IN(ORG), 32441, 9, 0},
    {IN(SECTION), 32450, 8, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 32458, 20, IDC_SECTION_OTHER},
    {IN(TITLE), 32478, 10, 0},
    {IN(TITLE), 32488, 11, 0},
    {IN(TITLE), 32499, 12, 0},
    {IN(TITLE), 32511, 11, 0},
    {IN(TITLE), 32522, 12, 0},
    {IN(TITLE), 32534, 11, 0},
    {IN(SECTION), 32545, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 32557, 11, IDC_SECTION_SKILLS},
    {IN(TITLE), 32568, 11, 0},
    {IN(TITLE), 32579, 12, 0},
    {IN(TITLE), 32591, 10, 0},
    {IN(TITLE), 32601, 11, 0},
    {IN(TITLE), 32612, 10, 0},
    {IN(TITLE), 32622, 12, 0},
    {IN(SECTION), 32634, 16, IDC_SECTION_LANGUAGES},
    {IN(FIELDORG), 32650, 10, 0},
    {IN(SECTION), 32660, 8, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32668, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32684, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32689, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32704, 14, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 32718, 7, 0},
    {IN(TITLE), 32725, 7, 0},
    {IN(SECTION), 32732, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 32737, 15, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 32752, 10, 0},
    {IN(LEGAL), 32762, 5, 0},
    {IN(LEVEL), 32767, 2, 0},
    {IN(TITLE), 32769, 3, 0},
    {IN(LEGAL), 32772, 3, 0},
    {IN(LEGAL), 32775, 3, 0},
    {IN(LABEL), 32778, 19, 0},
    {IN(DEGREE), 32797, 12, 0},
    {IN(FIELDTEXT) | IN(SECTION), 32809, 5, IDC_SECTION_SUB},
    {IN(ORGHEAD), 32814, 15, 0},
    {IN(ORG) | IN(ORGHEAD), 32829, 10, 0},
    {IN(TITLE), 32839, 4, 0},
    {IN(AUTHOR) | IN(LEVEL), 32843, 5, 0},
    {IN(TYPE), 32848, 5, 0},
    {IN(SECTION), 32853, 6, IDC_SECTION_WORK},
    {IN(TITLE), 32859, 8, 0},
    {IN(TITLE), 32867, 9, 0},
    {IN(TITLE), 32876, 7, 0},
    {IN(TITLE), 32883, 8, 0},
    {IN(TITLE), 32891, 8, 0},
    {IN(TYPE), 32899, 4, 0},
    {IN(TITLE), 32903, 7, 0},
    {IN(FIELDPLACE), 32910, 8, 0},
    {IN(FIELDTITLE), 32918, 10, 0},
    {IN(SECTION), 32928, 13, IDC_SECTION_WORK},
    {IN(SECTION), 32941, 7, IDC_SECTION_SKILLS},
    {IN(ORG), 32948, 7, 0},
    {IN(SECTION), 32955, 9, IDC_SECTION_PROFILE},
    {IN(TITLE), 32964, 12, 0},
    {IN(TYPE), 32976, 4, 0},
    {IN(TITLE), 32980, 8, 0},
    {IN(TITLE), 32988, 9, 0},
    {IN(TITLE), 32997, 8, 0},
    {IN(TITLE), 33005, 9, 0},
    {IN(FIELDTITLE), 33014, 6, 0},
    {IN(ORG) | IN(ORGHEAD), 33020, 9, 0},
    {IN(ORG), 33029, 10, 0},
    {IN(SECTION), 33039, 10, IDC_SECTION_AWARDS},
    {IN(ORG), 33049, 6, 0},
    {IN(SECTION), 33055, 13, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 33068, 10, 0},
    {IN(SECTION), 33078, 9, IDC_SECTION_SKILLS},
    {IN(TITLE), 33087, 11, 0},
    {IN(LABEL), 33098, 6, 0},
    {IN(TITLE), 33104, 9, 0},
    {IN(AUTHOR), 33113, 7, 0},
    {IN(TITLE), 33120, 20, 0},
    {IN(SECTION), 33140, 5, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33145, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33151, 6, IDC_SECTION_EDUCATION},
    {IN(TYPE), 33157, 9, 0},
    {IN(FIELDDEGREE), 33166, 11, 0},
    {IN(SECTION), 33177, 7, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33184, 6, IDC_SECTION_EDUCATION},
    {IN(ORG), 33190, 6, 0},
    {IN(ORG), 33196, 7, 0},
    {IN(SECTION), 33203, 7, IDC_SECTION_EDUCATION},
    {IN(TITLE), 33210, 7, 0},
    {IN(SECTION), 33217, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 33225, 8, IDC_SECTION_SUB},
    {IN(SECTION), 33233, 7, IDC_SECTION_PROFILE},
    {IN(SECTION), 33240, 25, IDC_SECTION_PROFILE},
    {IN(TITLE), 33265, 14, 0},
    {IN(TITLE), 33279, 10, 0},
    {IN(TITLE), 33289, 11, 0},
    {IN(TYPE), 33300, 8, 0},
    {IN(TITLE), 33308, 9, 0},
    {IN(TITLE), 33317, 8, 0},
    {IN(FIELDDATES), 33325, 4, 0},
    {IN(TITLE), 33329, 7, 0},
    {IN(TITLE), 33336, 8, 0},
    {IN(TITLE), 33344, 13, 0},
    {IN(TITLE), 33357, 10, 0},
    {IN(TITLE), 33367, 10, 0},
    {IN(SCHOOL), 33377, 11, 0},
    {IN(TITLE), 33388, 12, 0},
    {IN(TITLE), 33400, 13, 0},
    {IN(TITLE), 33413, 13, 0},
    {IN(TITLE), 33426, 10, 0},
    {IN(TITLE), 33436, 8, 0},
    {IN(TITLE), 33444, 16, 0},
    {IN(TITLE), 33460, 19, 0},
    {IN(TITLE), 33479, 21, 0},
    {IN(ORG), 33500, 7, 0},
    {IN(TITLE), 33507, 16, 0},
    {IN(TITLE), 33523, 14, 0},
    {IN(ORG), 33537, 7, 0},
    {IN(TYPE), 33544, 10, 0},
    {IN(TITLE), 33554, 8, 0},
    {IN(TYPE), 33562, 17, 0},
    {IN(SECTION), 33579, 18, IDC_SECTION_WORK},
    {IN(SECTION), 33597, 19, IDC_SECTION_WORK},
    {IN(SECTION), 33616, 16, IDC_SECTION_CONTACT},
    {IN(FIELDSCHOOL) | IN(SCHOOL), 33632, 6, 0},
    {IN(SECTION), 33638, 9, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33647, 20, IDC_SECTION_EDUCATION},
    {IN(TITLE), 33667, 17, 0},
    {IN(TITLE), 33684, 14, 0},
    {IN(ORG) | IN(ORGHEAD), 33698, 7, 0},
    {IN(LABEL), 33705, 15, 0},
    {IN(SECTION), 33720, 15, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33735, 17, IDC_SECTION_OTHER},
    {IN(TITLE), 33752, 11, 0},
    {IN(TITLE), 33763, 12, 0},
    {IN(TITLE), 33775, 8, 0},
    {IN(SECTION), 33783, 6, IDC_SECTION_SKILLS},
    {IN(TITLE), 33789, 6, 0},
    {IN(FIELDTEXT), 33795, 5, 0},
    {IN(SECTION), 33800, 5, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33805, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 33816, 5, IDC_SECTION_PUBLICATIONS},
    {IN(TYPE), 33821, 11, 0},
    {IN(TITLE), 33832, 9, 0},
    {IN(TITLE), 33841, 5, 0},
    {IN(SECTION), 33846, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 33857, 11, IDC_SECTION_EDUCATION},
    {IN(SECTION), 33868, 13, IDC_SECTION_CERTIFICATES},
    {IN(ORGHEAD), 33881, 8, 0},
    {IN(SECTION), 33889, 11, IDC_SECTION_WORK},
    {IN(FIELDDATES), 33900, 5, 0},
    {IN(FIELDDATES), 33905, 8, 0},
    {IN(TITLE), 33913, 16, 0},
    {IN(TITLE), 33929, 9, 0},
    {IN(TITLE), 33938, 11, 0},
    {IN(FIELDTEXT) | IN(SECTION), 33949, 5, IDC_SECTION_SUB},
    {IN(FIELDTITLE), 33954, 13, 0},
    {IN(FIELDTEXT) | IN(SECTION), 33967, 11, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 33978, 30, 0},
    {IN(LEGAL), 34008, 3, 0},
    {IN(TITLE), 34011, 7, 0},
    {IN(SECTION), 34018, 19, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 34037, 9, 0},
    {IN(TITLE), 34046, 10, 0},
    {IN(TITLE), 34056, 9, 0},
    {IN(TITLE), 34065, 10, 0},
    {IN(TITLE), 34075, 10, 0},
    {IN(TITLE), 34085, 12, 0},
    {IN(TITLE), 34097, 11, 0},
    {IN(SECTION), 34108, 4, IDC_SECTION_SUB},
    {IN(FIELDTEXT) | IN(SECTION), 34112, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 34122, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 34144, 20, IDC_SECTION_WORK},
    {IN(SECTION), 34164, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 34183, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 34202, 23, IDC_SECTION_SKILLS},
    {IN(SECTION), 34225, 16, IDC_SECTION_SKILLS},
    {IN(SECTION), 34241, 19, IDC_SECTION_SKILLS},
    {IN(SECTION), 34260, 17, IDC_SECTION_SKILLS},
    {IN(TITLE), 34277, 10, 0},
    {IN(TITLE), 34287, 10, 0},
    {IN(TITLE), 34297, 12, 0},
    {IN(TITLE), 34309, 9, 0},
    {IN(TITLE), 34318, 9, 0},
    {IN(TITLE), 34327, 7, 0},
    {IN(TITLE), 34334, 9, 0},
    {IN(TITLE), 34343, 9, 0},
    {IN(TITLE), 34352, 11, 0},
    {IN(TITLE), 34363, 9, 0},
    {IN(SECTION), 34372, 21, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 34393, 22, 0},
    {IN(SECTION), 34415, 23, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 34438, 11, 0},
    {IN(FIELDTEXT), 34449, 13, 0},
    {IN(FIELDTEXT), 34462, 12, 0},
    {IN(FIELDTEXT) | IN(ORG) | IN(SECTION), 34474, 12, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT) | IN(SECTION), 34486, 17, IDC_SECTION_SUB},
    {IN(ORG), 34503, 10, 0},
    {IN(TITLE), 34513, 6, 0},
    {IN(TITLE), 34519, 7, 0},
    {IN(TITLE), 34526, 7, 0},
    {IN(DEGREE), 34533, 16, 0},
    {IN(FIELDTEXT), 34549, 11, 0},
    {IN(FIELDTEXT), 34560, 10, 0},
    {IN(DEGREE), 34570, 9, 0},
    {IN(SECTION), 34579, 7, IDC_SECTION_WORK},
    {IN(TITLE), 34586, 8, 0},
    {IN(TITLE), 34594, 10, 0},
    {IN(TITLE), 34604, 9, 0},
    {IN(TITLE), 34613, 6, 0},
    {IN(TITLE), 34619, 8, 0},
    {IN(SCHOOL), 34627, 9, 0},
    {IN(TYPE), 34636, 8, 0},
    {IN(SECTION), 34644, 16, IDC_SECTION_SKILLS},
    {IN(TITLE), 34660, 8, 0},
    {IN(TITLE), 34668, 9, 0},
    {IN(TITLE), 34677, 9, 0},
    {IN(SECTION), 34686, 15, IDC_SECTION_SKILLS},
    {IN(TITLE), 34701, 7, 0},
    {IN(TITLE), 34708, 9, 0},
    {IN(ORG), 34717, 9, 0},
    {IN(FIELDTEXT), 34726, 12, 0},
    {IN(LABEL), 34738, 3, 0},
    {IN(ORG), 34741, 7, 0},
    {IN(LABEL), 34748, 7, 0},
    {IN(LABEL), 34755, 8, 0},
    {IN(LABEL), 34763, 8, 0},
    {IN(LABEL), 34771, 8, 0},
    {IN(LABEL), 34779, 8, 0},
    {IN(LABEL), 34787, 9, 0},
    {IN(TYPE), 34796, 11, 0},
    {IN(TYPE), 34807, 15, 0},
    {IN(TYPE), 34822, 4, 0},
    {IN(TYPE), 34826, 17, 0},
    {IN(TYPE), 34843, 19, 0},
    {IN(TYPE), 34862, 14, 0},
    {IN(TYPE), 34876, 14, 0},
    {IN(TYPE), 34890, 11, 0},
    {IN(TYPE), 34901, 8, 0},
    {IN(TYPE), 34909, 10, 0},
    {IN(TYPE), 34919, 9, 0},
    {IN(TYPE), 34928, 18, 0},
    {IN(TYPE), 34946, 13, 0},
    {IN(TYPE), 34959, 13, 0},
    {IN(TYPE), 34972, 11, 0},
    {IN(TITLE), 34983, 8, 0},
    {IN(TITLE), 34991, 10, 0},
    {IN(FIELDORG), 35001, 11, 0},
    {IN(SECTION), 35012, 12, IDC_SECTION_PROFILE},
    {IN(TYPE), 35024, 12, 0},
    {IN(TITLE), 35036, 7, 0},
    {IN(AUTHOR), 35043, 4, 0},
    {IN(TITLE), 35047, 6, 0},
    {IN(TITLE), 35053, 8, 0},
    {IN(TITLE), 35061, 8, 0},
    {IN(SECTION), 35069, 12, IDC_SECTION_REFERENCES},
    {IN(AUTHOR), 35081, 3, 0},
    {IN(DEGREE), 35084, 7, 0},
    {IN(DURATION), 35091, 5, 0},
    {IN(TITLE), 35096, 9, 0},
    {IN(SECTION), 35105, 6, IDC_SECTION_SUB},
    {IN(TITLE), 35111, 13, 0},
    {IN(FIELDDATES), 35124, 9, 0},
    {IN(SECTION), 35133, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 35150, 17, IDC_SECTION_CONTACT},
    {IN(LABEL), 35167, 11, 0},
    {IN(TITLE), 35178, 6, 0},
    {IN(TYPE), 35184, 8, 0},
    {IN(TITLE), 35192, 13, 0},
    {IN(ORG), 35205, 7, 0},
    {IN(TYPE), 35212, 15, 0},
    {IN(TYPE), 35227, 14, 0},
    {IN(DEGREE), 35241, 7, 0},
    {IN(SECTION), 35248, 14, IDC_SECTION_PROFILE},
    {IN(TITLE), 35262, 12, 0},
    {IN(TYPE), 35274, 9, 0},
    {IN(TYPE), 35283, 22, 0},
    {IN(FIELDDATES), 35305, 11, 0},
    {IN(FIELDTEXT), 35316, 24, 0},
    {IN(FIELDTEXT), 35340, 26, 0},
    {IN(TITLE), 35366, 11, 0},
    {IN(TYPE), 35377, 9, 0},
    {IN(FIELDTITLE), 35386, 5, 0},
    {IN(FIELDDEGREE), 35391, 30, 0},
    {IN(SECTION), 35421, 16, IDC_SECTION_EDUCATION},
    {IN(FIELDDEGREE), 35437, 6, 0},
    {IN(FIELDDEGREE), 35443, 33, 0},
    {IN(FIELDDEGREE), 35476, 16, 0},
    {IN(FIELDDEGREE) | IN(SECTION), 35492, 10, IDC_SECTION_EDUCATION},
    {IN(DEGREE) | IN(FIELDDEGREE), 35502, 6, 0},
    {IN(FIELDDEGREE), 35508, 32, 0},
    {IN(FIELDDEGREE), 35540, 35, 0},
    {IN(TITLE), 35575, 7, 0},
    {IN(TITLE), 35582, 9, 0},
    {IN(PRESENT), 35591, 7, 0},
    {IN(TYPE), 35598, 14, 0},
    {IN(PRESENT), 35612, 5, 0},
    {IN(SECTION), 35617, 11, IDC_SECTION_CERTIFICATES},
    {IN(DEGREE), 35628, 7, 0},
    {IN(TITLE), 35635, 15, 0},
    {IN(SECTION), 35650, 7, IDC_SECTION_PROFILE},
    {IN(ORGHEAD), 35657, 12, 0},
    {IN(SECTION), 35669, 10, IDC_SECTION_WORK},
    {IN(FIELDTEXT) | IN(SECTION), 35679, 5, IDC_SECTION_SKILLS},
    {IN(SECTION), 35684, 22, IDC_SECTION_SKILLS},
    {IN(SECTION), 35706, 10, IDC_SECTION_SKILLS},
    {IN(AUTHOR), 35716, 7, 0},
    {IN(FLUENCY), 35723, 3, 0},
    {IN(DURATION), 35726, 5, 0},
    {IN(SECTION), 35731, 7, IDC_SECTION_WORK},
    {IN(TYPE), 35738, 25, 0},
    {IN(SECTION), 35763, 8, IDC_SECTION_WORK},
    {IN(SECTION), 35771, 19, IDC_SECTION_VOLUNTEER},
    {IN(FIELDTEXT), 35790, 11, 0},
    {IN(DEGREE), 35801, 9, 0},
    {IN(TITLE), 35810, 6, 0},
    {IN(ORG), 35816, 7, 0},
    {IN(TITLE), 35823, 10, 0},
    {IN(TITLE), 35833, 11, 0},
    {IN(TITLE), 35844, 7, 0},
    {IN(TYPE), 35851, 15, 0},
    {IN(TITLE), 35866, 7, 0},
    {IN(SECTION), 35873, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 35881, 27, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 35908, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 35930, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 35940, 23, IDC_SECTION_WORK},
    {IN(TITLE), 35963, 10, 0},
    {IN(SECTION), 35973, 11, IDC_SECTION_WORK},
    {IN(SECTION), 35984, 19, IDC_SECTION_WORK},
    {IN(SECTION), 36003, 23, IDC_SECTION_WORK},
    {IN(TITLE), 36026, 9, 0},
    {IN(SECTION), 36035, 16, IDC_SECTION_EDUCATION},
    {IN(TITLE), 36051, 6, 0},
    {IN(SCHOOL), 36057, 6, 0},
    {IN(TITLE), 36063, 10, 0},
    {IN(TITLE), 36073, 11, 0},
    {IN(TITLE), 36084, 12, 0},
    {IN(ORG), 36096, 5, 0},
    {IN(SCHOOL), 36101, 2, 0},
    {IN(TYPE), 36103, 5, 0},
    {IN(TITLE), 36108, 11, 0},
    {IN(TITLE), 36119, 7, 0},
    {IN(TITLE), 36126, 5, 0},
    {IN(LABEL), 36131, 7, 0},
    {IN(SECTION), 36138, 11, IDC_SECTION_WORK},
    {IN(SECTION), 36149, 10, IDC_SECTION_WORK},
    {IN(TITLE), 36159, 10, 0},
    {IN(SECTION), 36169, 6, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 36175, 26, 0},
    {IN(FIELDTEXT), 36201, 26, 0},
    {IN(FIELDDEGREE), 36227, 5, 0},
    {IN(SECTION), 36232, 9, IDC_SECTION_PROFILE},
    {IN(FIELDPLACE), 36241, 9, 0},
    {IN(TITLE), 36250, 6, 0},
    {IN(SCHOOL), 36256, 8, 0},
    {IN(TITLE), 36264, 6, 0},
    {IN(TITLE), 36270, 7, 0},
    {IN(TITLE), 36277, 10, 0},
    {IN(TITLE), 36287, 8, 0},
    {IN(TITLE), 36295, 10, 0},
    {IN(TITLE), 36305, 8, 0},
    {IN(FIELDSCHOOL), 36313, 8, 0},
    {IN(SECTION), 36321, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 36331, 11, IDC_SECTION_EDUCATION},
    {IN(TITLE), 36342, 8, 0},
    {IN(LEGAL), 36350, 2, 0},
    {IN(TITLE), 36352, 9, 0},
    {IN(SCHOOL), 36361, 7, 0},
    {IN(SECTION), 36368, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 36380, 23, IDC_SECTION_SKILLS},
    {IN(TYPE), 36403, 14, 0},
    {IN(TYPE), 36417, 13, 0},
    {IN(TYPE), 36430, 14, 0},
    {IN(AUTHOR), 36444, 8, 0},
    {IN(TYPE), 36452, 11, 0},
    {IN(DEGREE), 36463, 13, 0},
    {IN(TITLE), 36476, 11, 0},
    {IN(SCHOOL), 36487, 3, 0},
    {IN(SCHOOL), 36490, 11, 0},
    {IN(ORG), 36501, 5, 0},
    {IN(SCHOOL), 36506, 4, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36510, 11, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36521, 12, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36533, 10, 0},
    {IN(SCHOOL), 36543, 11, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36554, 11, 0},
    {IN(SCHOOL), 36565, 12, 0},
    {IN(SCHOOL), 36577, 13, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36590, 10, 0},
    {IN(SCHOOL), 36600, 12, 0},
    {IN(SCHOOL), 36612, 12, 0},
    {IN(SCHOOL), 36624, 11, 0},
    {IN(SCHOOL), 36635, 13, 0},
    {IN(SCHOOL), 36648, 13, 0},
    {IN(SCHOOL), 36661, 12, 0},
    {IN(SCHOOL), 36673, 10, 0},
    {IN(FIELDSCHOOL) | IN(ORG) | IN(SCHOOL), 36683, 10, 0},
    {IN(SECTION), 36693, 20, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 36713, 8, 0},
    {IN(SCHOOL), 36721, 10, 0},
    {IN(SCHOOL), 36731, 11, 0},
    {IN(SCHOOL), 36742, 11, 0},
    {IN(AUTHOR), 36753, 7, 0},
    {IN(AUTHOR), 36760, 7, 0},
    {IN(FIELDORG), 36767, 11, 0},
    {IN(TITLE), 36778, 19, 0},
    {IN(TITLE), 36797, 21, 0},
    {IN(FIELDTITLE), 36818, 5, 0},
    {IN(FLUENCY), 36823, 18, 0},
    {IN(ORG), 36841, 4, 0},
    {IN(LABEL), 36845, 3, 0},
    {IN(ORG) | IN(ORGHEAD), 36848, 5, 0},
    {IN(AUTHOR), 36853, 4, 0},
    {IN(AUTHOR), 36857, 9, 0},
    {IN(AUTHOR), 36866, 6, 0},
    {IN(AUTHOR), 36872, 5, 0},
    {IN(AUTHOR), 36877, 8, 0},
    {IN(AUTHOR), 36885, 3, 0},
    {IN(AUTHOR), 36888, 4, 0},
    {IN(AUTHOR), 36892, 7, 0},
    {IN(SECTION), 36899, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 36909, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 36921, 10, IDC_SECTION_EDUCATION},
    {IN(SECTION), 36931, 9, IDC_SECTION_EDUCATION},
    {IN(AUTHOR), 36940, 6, 0},
    {IN(AUTHOR), 36946, 11, 0},
    {IN(AUTHOR), 36957, 10, 0},
    {IN(TITLE), 36967, 10, 0},
    {IN(TITLE), 36977, 8, 0},
    {IN(TYPE), 36985, 7, 0},
    {IN(TITLE), 36992, 5, 0},
    {IN(TITLE), 36997, 6, 0},
    {IN(SECTION), 37003, 14, IDC_SECTION_WORK},
    {IN(FIELDDEGREE), 37017, 21, 0},
    {IN(AUTHOR), 37038, 10, 0},
    {IN(SECTION), 37048, 12, IDC_SECTION_SKILLS},
    {IN(TITLE), 37060, 8, 0},
    {IN(TITLE), 37068, 8, 0},
    {IN(TITLE), 37076, 7, 0},
    {IN(TITLE), 37083, 6, 0},
    {IN(TITLE), 37089, 12, 0},
    {IN(TITLE), 37101, 11, 0},
    {IN(EXPRESSION), 37112, 11, 0},
    {IN(SECTION), 37123, 7, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 37130, 8, 0},
    {IN(TYPE), 37138, 4, 0},
    {IN(TITLE), 37142, 8, 0},
    {IN(SECTION), 37150, 6, IDC_SECTION_PROFILE},
    {IN(TITLE), 37156, 5, 0},
    {IN(TITLE), 37161, 7, 0},
    {IN(TITLE), 37168, 6, 0},
    {IN(TITLE), 37174, 6, 0},
    {IN(SECTION), 37180, 10, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 37190, 12, 0},
    {IN(TITLE), 37202, 8, 0},
    {IN(TITLE), 37210, 9, 0},
    {IN(TITLE), 37219, 7, 0},
    {IN(TITLE), 37226, 8, 0},
    {IN(TITLE), 37234, 9, 0},
    {IN(TITLE), 37243, 10, 0},
    {IN(ORG), 37253, 8, 0},
    {IN(FIELDTEXT), 37261, 20, 0},
    {IN(ORG), 37281, 6, 0},
    {IN(FLUENCY), 37287, 18, 0},
    {IN(TITLE), 37305, 9, 0},
    {IN(TITLE), 37314, 11, 0},
    {IN(TITLE), 37325, 15, 0},
    {IN(TITLE), 37340, 17, 0},
    {IN(TITLE), 37357, 11, 0},
    {IN(TITLE), 37368, 8, 0},
    {IN(ORG), 37376, 6, 0},
    {IN(SECTION), 37382, 18, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 37400, 15, 0},
    {IN(SECTION), 37415, 7, IDC_SECTION_SKILLS},
    {IN(SECTION), 37422, 7, IDC_SECTION_SKILLS},
    {IN(TITLE), 37429, 12, 0},
    {IN(TITLE), 37441, 6, 0},
    {IN(FIELDTITLE), 37447, 6, 0},
    {IN(LEVEL), 37453, 4, 0},
    {IN(SECTION), 37457, 15, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 37472, 8, 0},
    {IN(FIELDPLACE), 37480, 5, 0},
    {IN(SECTION), 37485, 4, IDC_SECTION_OTHER},
    {IN(DOCTITLE), 37489, 4, 0},
    {IN(SECTION), 37493, 8, IDC_SECTION_SKILLS},
    {IN(FLUENCY), 37501, 8, 0},
    {IN(TITLE), 37509, 8, 0},
    {IN(TITLE), 37517, 11, 0},
    {IN(TITLE), 37528, 5, 0},
    {IN(TYPE), 37533, 8, 0},
    {IN(TITLE), 37541, 8, 0},
    {IN(SECTION), 37549, 12, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 37561, 10, 0},
    {IN(TYPE), 37571, 7, 0},
    {IN(SECTION), 37578, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37590, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37610, 14, IDC_SECTION_VOLUNTEER},
    {IN(SECTION) | IN(TITLE) | IN(TYPE), 37624, 9, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37633, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37653, 20, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37673, 14, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 37687, 12, IDC_SECTION_VOLUNTEER},
    {IN(TYPE), 37699, 7, 0},
    {IN(TITLE), 37706, 8, 0},
    {IN(SECTION), 37714, 8, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 37722, 2, 0},
    {IN(SECTION), 37724, 17, IDC_SECTION_VOLUNTEER},
    {IN(DURATION), 37741, 5, 0},
    {IN(DURATION), 37746, 6, 0},
    {IN(DEGREE), 37752, 3, 0},
    {IN(SCHOOL), 37755, 12, 0},
    {IN(TITLE), 37767, 7, 0},
    {IN(TITLE), 37774, 9, 0},
    {IN(SECTION), 37783, 8, IDC_SECTION_EDUCATION},
    {IN(SECTION), 37791, 9, IDC_SECTION_EDUCATION},
    {IN(SECTION), 37800, 10, IDC_SECTION_EDUCATION},
    {IN(TITLE), 37810, 6, 0},
    {IN(TITLE), 37816, 8, 0},
    {IN(TITLE), 37824, 5, 0},
    {IN(ORG) | IN(ORGHEAD), 37829, 10, 0},
    {IN(LABEL) | IN(SECTION), 37839, 3, IDC_SECTION_ACCOUNTS},
    {IN(TITLE), 37842, 13, 0},
    {IN(TITLE), 37855, 15, 0},
    {IN(TITLE), 37870, 9, 0},
    {IN(LABEL), 37879, 8, 0},
    {IN(FIELDTEXT) | IN(LABEL), 37887, 7, 0},
    {IN(SECTION), 37894, 8, IDC_SECTION_ACCOUNTS},
    {IN(DURATION), 37902, 4, 0},
    {IN(DURATION), 37906, 5, 0},
    {IN(SECTION), 37911, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 37924, 15, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 37939, 6, 0},
    {IN(SECTION), 37945, 9, IDC_SECTION_WORK},
    {IN(SECTION), 37954, 4, IDC_SECTION_WORK},
    {IN(ORG), 37958, 5, 0},
    {IN(SECTION), 37963, 12, IDC_SECTION_WORK},
    {IN(FIELDORG), 37975, 9, 0},
    {IN(TITLE) | IN(TYPE), 37984, 11, 0},
    {IN(TYPE), 37995, 22, 0},
    {IN(TITLE), 38017, 13, 0},
    {IN(TITLE), 38030, 16, 0},
    {IN(FIELDTEXT), 38046, 13, 0},
    {IN(LABEL), 38059, 8, 0},
    {IN(SECTION), 38067, 8, IDC_SECTION_PROFILE},
    {IN(FIELDTEXT), 38075, 42, 0},
    {IN(AUTHOR), 38117, 5, 0},
    {IN(AUTHOR), 38122, 4, 0},
    {IN(AUTHOR), 38126, 7, 0},
    {IN(AUTHOR), 38133, 12, 0},
    {IN(TITLE), 38145, 15, 0},
    {IN(TITLE), 38160, 17, 0},
    {IN(TITLE), 38177, 6, 0},
    {IN(AUTHOR), 38183, 11, 0},
    {IN(DEGREE), 38194, 2, 0},
    {IN(DURATION), 38196, 6, 0},
    {IN(LABEL), 38202, 7, 0},
    {IN(SECTION), 38209, 11, IDC_SECTION_VOLUNTEER},
    {IN(LABEL), 38220, 10, 0},
    {IN(AUTHOR), 38230, 4, 0},
    {IN(SECTION), 38234, 4, IDC_SECTION_WORK},
    {IN(SECTION), 38238, 18, IDC_SECTION_OTHER},
    {IN(SECTION), 38256, 15, IDC_SECTION_WORK},
    {IN(SECTION), 38271, 16, IDC_SECTION_WORK},
    {IN(SECTION), 38287, 12, IDC_SECTION_WORK},
    {IN(TYPE), 38299, 10, 0},
    {IN(TITLE), 38309, 6, 0},
    {IN(SECTION), 38315, 18, IDC_SECTION_WORK},
    {IN(FLUENCY), 38333, 19, 0},
    {IN(ORG), 38352, 5, 0},
    {IN(ORG), 38357, 9, 0},
    {IN(AUTHOR), 38366, 10, 0},
    {IN(TITLE), 38376, 6, 0},
    {IN(SECTION), 38382, 7, IDC_SECTION_PUBLICATIONS},
    {IN(TITLE), 38389, 10, 0},
    {IN(SECTION), 38399, 13, IDC_SECTION_EDUCATION},
    {IN(AUTHOR), 38412, 2, 0},
    {IN(SECTION), 38414, 11, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 38425, 14, IDC_SECTION_LANGUAGES},
    {IN(TYPE), 38439, 12, 0},
    {IN(ORG), 38451, 7, 0},
    {IN(ORG), 38458, 7, 0},
    {IN(TITLE), 38465, 9, 0},
    {IN(DURATION), 38474, 4, 0},
    {IN(DURATION) | IN(FIELDDATES), 38478, 5, 0},
    {IN(FIELDPLACE), 38483, 3, 0},
    {IN(SECTION), 38486, 10, IDC_SECTION_SKILLS},
    {IN(SECTION), 38496, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 38508, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 38518, 12, IDC_SECTION_CONTACT},
    {IN(DURATION), 38530, 3, 0},
    {IN(SCHOOL), 38533, 9, 0},
    {IN(DEGREE), 38542, 10, 0},
    {IN(TITLE), 38552, 10, 0},
    {IN(TITLE), 38562, 8, 0},
    {IN(TITLE), 38570, 10, 0},
    {IN(AUTHOR), 38580, 9, 0},
    {IN(DURATION), 38589, 2, 0},
    {IN(SECTION), 38591, 15, IDC_SECTION_WORK},
    {IN(SECTION), 38606, 13, IDC_SECTION_WORK},
    {IN(DURATION), 38619, 3, 0},
    {IN(DEGREE), 38622, 13, 0},
    {IN(SECTION), 38635, 15, IDC_SECTION_INTERESTS},
    {IN(FIELDTITLE), 38650, 20, 0},
    {IN(SECTION), 38670, 5, IDC_SECTION_INTERESTS},
    {IN(FIELDTEXT), 38675, 17, 0},
    {IN(SECTION), 38692, 10, IDC_SECTION_WORK},
    {IN(SECTION), 38702, 11, IDC_SECTION_WORK},
    {IN(FIELDORG), 38713, 13, 0},
    {IN(FIELDTITLE), 38726, 30, 0},
    {IN(TYPE), 38756, 7, 0},
    {IN(FIELDDATES), 38763, 4, 0},
    {IN(TYPE), 38767, 10, 0},
    {IN(FIELDDATES), 38777, 8, 0},
    {IN(TYPE), 38785, 12, 0},
    {IN(TYPE), 38797, 10, 0},
    {IN(SECTION), 38807, 11, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 38818, 16, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 38834, 9, 0},
    {IN(TITLE), 38843, 10, 0},
    {IN(ORG), 38853, 10, 0},
    {IN(SECTION), 38863, 4, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 38867, 9, 0},
    {IN(SECTION), 38876, 10, IDC_SECTION_WORK},
    {IN(SECTION), 38886, 17, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 38903, 8, IDC_SECTION_SKILLS},
    {IN(SECTION), 38911, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 38917, 17, IDC_SECTION_SKILLS},
    {IN(LEGAL), 38934, 3, 0},
    {IN(SECTION), 38937, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 38946, 10, IDC_SECTION_PROFILE},
    {IN(SECTION), 38956, 15, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 38971, 8, 0},
    {IN(TYPE), 38979, 3, 0},
    {IN(TITLE), 38982, 16, 0},
    {IN(TITLE), 38998, 18, 0},
    {IN(DEGREE), 39016, 20, 0},
    {IN(TITLE), 39036, 18, 0},
    {IN(TITLE), 39054, 20, 0},
    {IN(DOCTITLE), 39074, 20, 0},
    {IN(DOCTITLE), 39094, 37, 0},
    {IN(TITLE), 39131, 12, 0},
    {IN(SECTION), 39143, 14, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 39157, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 39171, 20, 0},
    {IN(DEGREE), 39191, 14, 0},
    {IN(SECTION), 39205, 20, IDC_SECTION_SKILLS},
    {IN(DEGREE), 39225, 22, 0},
    {IN(TITLE), 39247, 20, 0},
    {IN(TITLE), 39267, 22, 0},
    {IN(LABEL), 39289, 18, 0},
    {IN(SECTION), 39307, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 39327, 46, IDC_SECTION_EDUCATION},
    {IN(SECTION), 39373, 16, IDC_SECTION_WORK},
    {IN(SECTION), 39389, 43, IDC_SECTION_WORK},
    {IN(SECTION), 39432, 22, IDC_SECTION_CONTACT},
    {IN(TITLE), 39454, 22, 0},
    {IN(SECTION), 39476, 35, IDC_SECTION_WORK},
    {IN(LABEL), 39511, 37, 0},
    {IN(SECTION), 39548, 20, IDC_SECTION_SKILLS},
    {IN(TITLE), 39568, 20, 0},
    {IN(TITLE), 39588, 18, 0},
    {IN(TITLE), 39606, 18, 0},
    {IN(TITLE), 39624, 16, 0},
    {IN(TYPE), 39640, 33, 0},
    {IN(DEGREE), 39673, 24, 0},
    {IN(TITLE), 39697, 18, 0},
    {IN(SECTION), 39715, 25, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 39740, 26, 0},
    {IN(SCHOOL), 39766, 24, 0},
    {IN(SECTION), 39790, 16, IDC_SECTION_PROFILE},
    {IN(TYPE), 39806, 33, 0},
    {IN(SCHOOL), 39839, 22, 0},
    {IN(TYPE), 39861, 29, 0},
    {IN(TITLE), 39890, 32, 0},
    {IN(TITLE), 39922, 30, 0},
    {IN(SECTION), 39952, 35, IDC_SECTION_CONTACT},
    {IN(SECTION), 39987, 12, IDC_SECTION_PROFILE},
    {IN(TITLE), 39999, 24, 0},
    {IN(SECTION), 40023, 22, IDC_SECTION_WORK},
    {IN(DEGREE), 40045, 12, 0},
    {IN(SECTION), 40057, 14, IDC_SECTION_EDUCATION},
    {IN(TITLE), 40071, 22, 0},
    {IN(TITLE), 40093, 22, 0},
    {IN(TITLE), 40115, 20, 0},
    {IN(SECTION), 40135, 30, IDC_SECTION_PROFILE},
    {IN(TITLE), 40165, 18, 0},
    {IN(TITLE), 40183, 16, 0},
    {IN(LABEL), 40199, 16, 0},
    {IN(TITLE), 40215, 18, 0},
    {IN(TITLE), 40233, 16, 0},
    {IN(TITLE), 40249, 18, 0},
    {IN(LABEL), 40267, 10, 0},
    {IN(DOCTITLE), 40277, 26, 0},
    {IN(ORGHEAD), 40303, 14, 0},
    {IN(TITLE), 40317, 26, 0},
    {IN(TITLE), 40343, 30, 0},
    {IN(ORGHEAD), 40373, 26, 0},
    {IN(TITLE), 40399, 26, 0},
    {IN(TITLE), 40425, 30, 0},
    {IN(LABEL), 40455, 10, 0},
    {IN(LABEL), 40465, 12, 0},
    {IN(ORG) | IN(SCHOOL), 40477, 16, 0},
    {IN(SCHOOL), 40493, 16, 0},
    {IN(TITLE), 40509, 20, 0},
    {IN(TITLE), 40529, 16, 0},
    {IN(TITLE), 40545, 20, 0},
    {IN(TITLE), 40565, 16, 0},
    {IN(TITLE), 40581, 22, 0},
    {IN(ORGHEAD), 40603, 4, 0},
    {IN(TITLE), 40607, 20, 0},
    {IN(TITLE), 40627, 20, 0},
    {IN(TITLE), 40647, 24, 0},
    {IN(TITLE), 40671, 16, 0},
    {IN(TITLE), 40687, 20, 0},
    {IN(DEGREE), 40707, 22, 0},
    {IN(DEGREE), 40729, 22, 0},
    {IN(TITLE), 40751, 18, 0},
    {IN(FLUENCY), 40769, 14, 0},
    {IN(DEGREE), 40783, 16, 0},
    {IN(DEGREE), 40799, 22, 0},
    {IN(ORG) | IN(ORGHEAD), 40821, 8, 0},
    {IN(TITLE), 40829, 18, 0},
    {IN(TITLE), 40847, 22, 0},
    {IN(TITLE), 40869, 14, 0},
    {IN(SECTION), 40883, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 40897, 16, 0},
    {IN(TITLE), 40913, 20, 0},
    {IN(SCHOOL), 40933, 25, 0},
    {IN(SECTION), 40958, 31, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 40989, 12, IDC_SECTION_SKILLS},
    {IN(TITLE), 41001, 16, 0},
    {IN(SECTION), 41017, 31, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 41048, 24, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 41072, 24, IDC_SECTION_VOLUNTEER},
    {IN(TITLE), 41096, 8, 0},
    {IN(FIELDSCHOOL), 41104, 6, 0},
    {IN(TITLE), 41110, 14, 0},
    {IN(TITLE), 41124, 18, 0},
    {IN(SECTION), 41142, 35, IDC_SECTION_EDUCATION},
    {IN(TYPE), 41177, 18, 0},
    {IN(FLUENCY), 41195, 12, 0},
    {IN(SCHOOL), 41207, 16, 0},
    {IN(SCHOOL), 41223, 18, 0},
    {IN(ORGHEAD), 41241, 4, 0},
    {IN(DURATION), 41245, 6, 0},
    {IN(DURATION), 41251, 8, 0},
    {IN(FIELDPLACE) | IN(LABEL), 41259, 10, 0},
    {IN(ORG) | IN(ORGHEAD), 41269, 10, 0},
    {IN(ORG) | IN(ORGHEAD), 41279, 12, 0},
    {IN(SCHOOL), 41291, 16, 0},
    {IN(LABEL), 41307, 29, 0},
    {IN(LABEL), 41336, 25, 0},
    {IN(FIELDDATES), 41361, 8, 0},
    {IN(TITLE), 41369, 16, 0},
    {IN(TITLE), 41385, 20, 0},
    {IN(TITLE), 41405, 16, 0},
    {IN(TITLE), 41421, 16, 0},
    {IN(TITLE), 41437, 20, 0},
    {IN(TITLE), 41457, 18, 0},
    {IN(DEGREE), 41475, 12, 0},
    {IN(DEGREE), 41487, 21, 0},
    {IN(FIELDTITLE), 41508, 18, 0},
    {IN(SECTION), 41526, 61, IDC_SECTION_PROFILE},
    {IN(SECTION), 41587, 12, IDC_SECTION_WORK},
    {IN(SECTION), 41599, 25, IDC_SECTION_WORK},
    {IN(TITLE), 41624, 18, 0},
    {IN(TITLE), 41642, 20, 0},
    {IN(FIELDTEXT) | IN(SECTION), 41662, 20, IDC_SECTION_AWARDS},
    {IN(FIELDTEXT), 41682, 20, 0},
    {IN(ORGHEAD), 41702, 16, 0},
    {IN(SECTION), 41718, 10, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 41728, 14, 0},
    {IN(LABEL), 41742, 15, 0},
    {IN(ORGHEAD), 41757, 8, 0},
    {IN(TITLE), 41765, 18, 0},
    {IN(TITLE), 41783, 22, 0},
    {IN(SECTION), 41805, 11, IDC_SECTION_PROFILE},
    {IN(ORG) | IN(ORGHEAD), 41816, 10, 0},
    {IN(TITLE), 41826, 22, 0},
    {IN(LEGAL) | IN(ORGHEAD), 41848, 6, 0},
    {IN(SECTION), 41854, 25, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 41879, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 41891, 19, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 41910, 6, 0},
    {IN(TITLE), 41916, 14, 0},
    {IN(TITLE), 41930, 37, 0},
    {IN(TITLE), 41967, 14, 0},
    {IN(TITLE), 41981, 18, 0},
    {IN(SECTION), 41999, 33, IDC_SECTION_LANGUAGES},
    {IN(TITLE), 42032, 18, 0},
    {IN(ORG) | IN(SCHOOL), 42050, 16, 0},
    {IN(SECTION), 42066, 16, IDC_SECTION_INTERESTS},
    {IN(LEGAL) | IN(ORGHEAD), 42082, 4, 0},
    {IN(TITLE), 42086, 26, 0},
    {IN(DEGREE), 42112, 16, 0},
    {IN(DEGREE), 42128, 25, 0},
    {IN(SECTION), 42153, 14, IDC_SECTION_WORK},
    {IN(SECTION), 42167, 12, IDC_SECTION_WORK},
    {IN(TITLE), 42179, 12, 0},
    {IN(FIELDDEGREE), 42191, 24, 0},
    {IN(TITLE), 42215, 16, 0},
    {IN(TITLE), 42231, 18, 0},
    {IN(TITLE), 42249, 18, 0},
    {IN(SECTION), 42267, 29, IDC_SECTION_SKILLS},
    {IN(SECTION), 42296, 29, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 42325, 12, 0},
    {IN(SCHOOL), 42337, 10, 0},
    {IN(SCHOOL), 42347, 14, 0},
    {IN(FIELDORG) | IN(ORG) | IN(ORGHEAD), 42361, 16, 0},
    {IN(FIELDORG) | IN(ORGHEAD), 42377, 16, 0},
    {IN(SECTION), 42393, 22, IDC_SECTION_SKILLS},
    {IN(TITLE), 42415, 20, 0},
    {IN(TITLE), 42435, 22, 0},
    {IN(TITLE), 42457, 26, 0},
    {IN(SECTION), 42483, 16, IDC_SECTION_CONTACT},
    {IN(SECTION), 42499, 39, IDC_SECTION_CONTACT},
    {IN(SECTION), 42538, 41, IDC_SECTION_CONTACT},
    {IN(SECTION), 42579, 16, IDC_SECTION_CONTACT},
    {IN(TYPE), 42595, 16, 0},
    {IN(TITLE), 42611, 22, 0},
    {IN(TITLE), 42633, 26, 0},
    {IN(ORGHEAD), 42659, 20, 0},
    {IN(ORGHEAD), 42679, 20, 0},
    {IN(SECTION), 42699, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 42709, 10, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 42719, 36, IDC_SECTION_CERTIFICATES},
    {IN(TITLE), 42755, 16, 0},
    {IN(DURATION), 42771, 6, 0},
    {IN(SCHOOL), 42777, 10, 0},
    {IN(SECTION), 42787, 31, IDC_SECTION_CONTACT},
    {IN(SECTION), 42818, 33, IDC_SECTION_CONTACT},
    {IN(SECTION), 42851, 25, IDC_SECTION_CONTACT},
    {IN(TITLE), 42876, 12, 0},
    {IN(TITLE), 42888, 10, 0},
    {IN(TITLE), 42898, 14, 0},
    {IN(ORG), 42912, 14, 0},
    {IN(SCHOOL), 42926, 10, 0},
    {IN(DEGREE), 42936, 14, 0},
    {IN(DEGREE), 42950, 24, 0},
    {IN(DEGREE), 42974, 14, 0},
    {IN(TITLE), 42988, 20, 0},
    {IN(SCHOOL), 43008, 6, 0},
    {IN(TITLE), 43014, 18, 0},
    {IN(TITLE), 43032, 14, 0},
    {IN(TITLE), 43046, 18, 0},
    {IN(TITLE), 43064, 16, 0},
    {IN(TITLE), 43080, 20, 0},
    {IN(TITLE), 43100, 16, 0},
    {IN(DURATION), 43116, 6, 0},
    {IN(FIELDPLACE), 43122, 10, 0},
    {IN(FIELDORG) | IN(SECTION), 43132, 23, IDC_SECTION_WORK},
    {IN(DURATION), 43155, 10, 0},
    {IN(DURATION), 43165, 12, 0},
    {IN(DURATION), 43177, 14, 0},
    {IN(SECTION), 43191, 8, IDC_SECTION_PROFILE},
    {IN(TITLE), 43199, 14, 0},
    {IN(ORGHEAD), 43213, 24, 0},
    {IN(SECTION), 43237, 8, IDC_SECTION_LANGUAGES},
    {IN(DEGREE), 43245, 37, 0},
    {IN(ORGHEAD), 43282, 24, 0},
    {IN(DURATION), 43306, 6, 0},
    {IN(LABEL), 43312, 10, 0},
    {IN(FIELDORG), 43322, 23, 0},
    {IN(DURATION), 43345, 12, 0},
    {IN(DURATION), 43357, 12, 0},
    {IN(DURATION), 43369, 14, 0},
    {IN(SECTION), 43383, 14, IDC_SECTION_SKILLS},
    {IN(SECTION), 43397, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 43413, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 43425, 14, IDC_SECTION_AWARDS},
    {IN(TITLE), 43439, 18, 0},
    {IN(TITLE), 43457, 18, 0},
    {IN(TITLE), 43475, 33, 0},
    {IN(TITLE), 43508, 18, 0},
    {IN(FLUENCY), 43526, 18, 0},
    {IN(FLUENCY), 43544, 16, 0},
    {IN(SECTION), 43560, 21, IDC_SECTION_PROFILE},
    {IN(SECTION), 43581, 11, IDC_SECTION_PROFILE},
    {IN(LEGAL) | IN(ORGHEAD), 43592, 6, 0},
    {IN(SECTION), 43598, 13, IDC_SECTION_PROFILE},
    {IN(FIELDTEXT), 43611, 16, 0},
    {IN(SECTION), 43627, 22, IDC_SECTION_EDUCATION},
    {IN(SECTION), 43649, 42, IDC_SECTION_EDUCATION},
    {IN(SECTION), 43691, 20, IDC_SECTION_EDUCATION},
    {IN(SECTION), 43711, 16, IDC_SECTION_EDUCATION},
    {IN(FIELDTEXT), 43727, 22, 0},
    {IN(LEGAL) | IN(ORGHEAD), 43749, 6, 0},
    {IN(TITLE), 43755, 16, 0},
    {IN(FIELDTEXT), 43771, 8, 0},
    {IN(FIELDTEXT), 43779, 16, 0},
    {IN(SECTION), 43795, 8, IDC_SECTION_WORK},
    {IN(SECTION), 43803, 8, IDC_SECTION_WORK},
    {IN(SECTION), 43811, 21, IDC_SECTION_WORK},
    {IN(FIELDORG), 43832, 22, 0},
    {IN(FIELDORG), 43854, 22, 0},
    {IN(SECTION), 43876, 12, IDC_SECTION_EDUCATION},
    {IN(LEGAL) | IN(ORGHEAD), 43888, 6, 0},
    {IN(ORGHEAD), 43894, 6, 0},
    {IN(TITLE), 43900, 20, 0},
    {IN(TITLE), 43920, 20, 0},
    {IN(TITLE), 43940, 24, 0},
    {IN(FIELDDATES), 43964, 12, 0},
    {IN(FIELDDATES), 43976, 25, 0},
    {IN(FIELDDATES), 44001, 12, 0},
    {IN(FIELDDATES), 44013, 25, 0},
    {IN(TYPE), 44038, 31, 0},
    {IN(SECTION), 44069, 43, IDC_SECTION_EDUCATION},
    {IN(FIELDTITLE), 44112, 14, 0},
    {IN(TYPE), 44126, 31, 0},
    {IN(AUTHOR), 44157, 24, 0},
    {IN(SCHOOL), 44181, 22, 0},
    {IN(TITLE), 44203, 16, 0},
    {IN(TITLE), 44219, 18, 0},
    {IN(FIELDTITLE), 44237, 12, 0},
    {IN(LABEL), 44249, 10, 0},
    {IN(LABEL), 44259, 10, 0},
    {IN(TITLE), 44269, 20, 0},
    {IN(ORGHEAD), 44289, 8, 0},
    {IN(TITLE), 44297, 24, 0},
    {IN(TITLE), 44321, 26, 0},
    {IN(TITLE), 44347, 20, 0},
    {IN(SECTION), 44367, 15, IDC_SECTION_PROFILE},
    {IN(SECTION), 44382, 15, IDC_SECTION_PROFILE},
    {IN(TITLE), 44397, 18, 0},
    {IN(TITLE), 44415, 22, 0},
    {IN(TITLE), 44437, 20, 0},
    {IN(TITLE), 44457, 24, 0},
    {IN(TITLE), 44481, 22, 0},
    {IN(TITLE), 44503, 20, 0},
    {IN(TITLE), 44523, 24, 0},
    {IN(TITLE), 44547, 16, 0},
    {IN(TITLE), 44563, 18, 0},
    {IN(SECTION), 44581, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 44595, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 44609, 35, IDC_SECTION_WORK},
    {IN(SECTION), 44644, 45, IDC_SECTION_SKILLS},
    {IN(SECTION), 44689, 41, IDC_SECTION_WORK},
    {IN(SECTION), 44730, 35, IDC_SECTION_WORK},
    {IN(SECTION), 44765, 35, IDC_SECTION_SKILLS},
    {IN(SECTION), 44800, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 44812, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 44826, 14, IDC_SECTION_PROFILE},
    {IN(SECTION), 44840, 14, IDC_SECTION_PROJECTS},
    {IN(SECTION), 44854, 20, IDC_SECTION_PUBLICATIONS},
    {IN(LABEL), 44874, 6, 0},
    {IN(SECTION), 44880, 12, IDC_SECTION_WORK},
    {IN(FIELDORG), 44892, 24, 0},
    {IN(SECTION), 44916, 27, IDC_SECTION_WORK},
    {IN(FLUENCY), 44943, 22, 0},
    {IN(TITLE), 44965, 22, 0},
    {IN(TITLE), 44987, 24, 0},
    {IN(TITLE), 45011, 26, 0},
    {IN(TITLE), 45037, 20, 0},
    {IN(TITLE), 45057, 16, 0},
    {IN(TITLE), 45073, 20, 0},
    {IN(DOCTITLE), 45093, 12, 0},
    {IN(SECTION), 45105, 24, IDC_SECTION_REFERENCES},
    {IN(TITLE), 45129, 16, 0},
    {IN(SECTION), 45145, 12, IDC_SECTION_WORK},
    {IN(FIELDORG), 45157, 24, 0},
    {IN(FLUENCY), 45181, 12, 0},
    {IN(TITLE), 45193, 18, 0},
    {IN(TITLE), 45211, 20, 0},
    {IN(DURATION), 45231, 8, 0},
    {IN(DURATION), 45239, 10, 0},
    {IN(TITLE), 45249, 22, 0},
    {IN(TITLE), 45271, 24, 0},
    {IN(TITLE), 45295, 32, 0},
    {IN(TITLE), 45327, 22, 0},
    {IN(FLUENCY), 45349, 10, 0},
    {IN(DURATION), 45359, 6, 0},
    {IN(TITLE), 45365, 16, 0},
    {IN(LABEL), 45381, 8, 0},
    {IN(TITLE), 45389, 16, 0},
    {IN(FLUENCY), 45405, 16, 0},
    {IN(FLUENCY), 45421, 35, 0},
    {IN(TITLE), 45456, 16, 0},
    {IN(TITLE), 45472, 18, 0},
    {IN(SECTION), 45490, 22, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 45512, 22, IDC_SECTION_CERTIFICATES},
    {IN(ORG), 45534, 14, 0},
    {IN(ORG), 45548, 14, 0},
    {IN(DEGREE) | IN(TITLE), 45562, 20, 0},
    {IN(DEGREE), 45582, 22, 0},
    {IN(FIELDDEGREE), 45604, 26, 0},
    {IN(DEGREE) | IN(TITLE), 45630, 20, 0},
    {IN(TITLE), 45650, 24, 0},
    {IN(FLUENCY), 45674, 14, 0},
    {IN(TITLE), 45688, 14, 0},
    {IN(TITLE), 45702, 18, 0},
    {IN(TITLE), 45720, 12, 0},
    {IN(TITLE), 45732, 16, 0},
    {IN(TYPE), 45748, 20, 0},
    {IN(TITLE), 45768, 14, 0},
    {IN(TITLE), 45782, 18, 0},
    {IN(TYPE), 45800, 20, 0},
    {IN(TITLE), 45820, 12, 0},
    {IN(FIELDTEXT), 45832, 8, 0},
    {IN(FIELDDEGREE), 45840, 14, 0},
    {IN(ORGHEAD), 45854, 12, 0},
    {IN(ORG) | IN(ORGHEAD), 45866, 12, 0},
    {IN(TITLE), 45878, 24, 0},
    {IN(TITLE), 45902, 18, 0},
    {IN(LABEL), 45920, 14, 0},
    {IN(TITLE), 45934, 22, 0},
    {IN(TITLE), 45956, 24, 0},
    {IN(TITLE), 45980, 26, 0},
    {IN(TITLE), 46006, 12, 0},
    {IN(SCHOOL), 46018, 16, 0},
    {IN(TITLE), 46034, 16, 0},
    {IN(SECTION), 46050, 35, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT) | IN(SECTION), 46085, 20, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 46105, 20, 0},
    {IN(TITLE), 46125, 12, 0},
    {IN(ORGHEAD), 46137, 8, 0},
    {IN(TITLE), 46145, 12, 0},
    {IN(ORGHEAD), 46157, 20, 0},
    {IN(LEGAL) | IN(ORGHEAD), 46177, 6, 0},
    {IN(SECTION), 46183, 21, IDC_SECTION_WORK},
    {IN(SECTION), 46204, 21, IDC_SECTION_WORK},
    {IN(SECTION), 46225, 41, IDC_SECTION_WORK},
    {IN(SECTION), 46266, 25, IDC_SECTION_WORK},
    {IN(SECTION), 46291, 18, IDC_SECTION_INTERESTS},
    {IN(TYPE), 46309, 16, 0},
    {IN(SECTION), 46325, 12, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 46337, 22, 0},
    {IN(ORG) | IN(SCHOOL), 46359, 22, 0},
    {IN(SCHOOL), 46381, 22, 0},
    {IN(ORGHEAD), 46403, 4, 0},
    {IN(FIELDSCHOOL), 46407, 33, 0},
    {IN(SCHOOL), 46440, 14, 0},
    {IN(TITLE), 46454, 12, 0},
    {IN(TITLE), 46466, 16, 0},
    {IN(TITLE), 46482, 14, 0},
    {IN(SCHOOL), 46496, 16, 0},
    {IN(TITLE), 46512, 16, 0},
    {IN(TITLE), 46528, 18, 0},
    {IN(LABEL), 46546, 6, 0},
    {IN(ORG), 46552, 8, 0},
    {IN(ORGHEAD), 46560, 6, 0},
    {IN(TYPE), 46566, 14, 0},
    {IN(TYPE), 46580, 14, 0},
    {IN(ORG), 46594, 10, 0},
    {IN(SECTION), 46604, 10, IDC_SECTION_INTERESTS},
    {IN(SECTION), 46614, 8, IDC_SECTION_INTERESTS},
    {IN(ORGHEAD), 46622, 14, 0},
    {IN(SECTION), 46636, 8, IDC_SECTION_PROFILE},
    {IN(ORG), 46644, 10, 0},
    {IN(TYPE), 46654, 37, 0},
    {IN(TYPE), 46691, 37, 0},
    {IN(ORGHEAD), 46728, 4, 0},
    {IN(SECTION), 46732, 21, IDC_SECTION_LANGUAGES},
    {IN(ORG) | IN(SCHOOL), 46753, 10, 0},
    {IN(SECTION), 46763, 18, IDC_SECTION_EDUCATION},
    {IN(TITLE), 46781, 18, 0},
    {IN(LABEL), 46799, 15, 0},
    {IN(TITLE), 46814, 10, 0},
    {IN(TITLE), 46824, 14, 0},
    {IN(SECTION), 46838, 10, IDC_SECTION_LANGUAGES},
    {IN(LABEL), 46848, 6, 0},
    {IN(TITLE), 46854, 14, 0},
    {IN(TITLE), 46868, 18, 0},
    {IN(SCHOOL), 46886, 16, 0},
    {IN(SECTION), 46902, 16, IDC_SECTION_INTERESTS},
    {IN(SECTION), 46918, 12, IDC_SECTION_LANGUAGES},
    {IN(SCHOOL), 46930, 16, 0},
    {IN(SECTION), 46946, 33, IDC_SECTION_WORK},
    {IN(TITLE), 46979, 14, 0},
    {IN(TITLE), 46993, 16, 0},
    {IN(SCHOOL), 47009, 10, 0},
    {IN(TITLE), 47019, 14, 0},
    {IN(SCHOOL), 47033, 18, 0},
    {IN(TITLE), 47051, 20, 0},
    {IN(TITLE), 47071, 22, 0},
    {IN(SECTION), 47093, 20, IDC_SECTION_EDUCATION},
    {IN(SCHOOL), 47113, 20, 0},
    {IN(TITLE), 47133, 16, 0},
    {IN(TITLE), 47149, 14, 0},
    {IN(TITLE), 47163, 16, 0},
    {IN(TITLE), 47179, 14, 0},
    {IN(TITLE), 47193, 16, 0},
    {IN(TITLE), 47209, 22, 0},
    {IN(TITLE), 47231, 12, 0},
    {IN(TITLE), 47243, 14, 0},
    {IN(SCHOOL), 47257, 10, 0},
    {IN(TITLE), 47267, 14, 0},
    {IN(SECTION), 47281, 10, IDC_SECTION_PROFILE},
    {IN(SCHOOL), 47291, 20, 0},
    {IN(SCHOOL), 47311, 20, 0},
    {IN(TITLE), 47331, 8, 0},
    {IN(FIELDTEXT), 47339, 12, 0},
    {IN(LABEL), 47351, 12, 0},
    {IN(TITLE), 47363, 19, 0},
    {IN(TITLE), 47382, 12, 0},
    {IN(TITLE), 47394, 16, 0},
    {IN(TITLE), 47410, 14, 0},
    {IN(TITLE), 47424, 18, 0},
    {IN(TITLE), 47442, 19, 0},
    {IN(DEGREE), 47461, 10, 0},
    {IN(TITLE), 47471, 8, 0},
    {IN(TITLE), 47479, 10, 0},
    {IN(ORGHEAD), 47489, 17, 0},
    {IN(SCHOOL), 47506, 13, 0},
    {IN(ORGHEAD), 47519, 6, 0},
    {IN(FLUENCY), 47525, 12, 0},
    {IN(LEGAL), 47537, 7, 0},
    {IN(LABEL), 47544, 9, 0},
    {IN(LABEL), 47553, 8, 0},
    {IN(DEGREE), 47561, 14, 0},
    {IN(SCHOOL), 47575, 22, 0},
    {IN(SCHOOL), 47597, 14, 0},
    {IN(SCHOOL), 47611, 12, 0},
    {IN(TITLE), 47623, 12, 0},
    {IN(TITLE), 47635, 14, 0},
    {IN(DEGREE), 47649, 10, 0},
    {IN(SECTION), 47659, 10, IDC_SECTION_EDUCATION},
    {IN(TYPE), 47669, 12, 0},
    {IN(FIELDORG), 47681, 8, 0},
    {IN(ORGHEAD), 47689, 8, 0},
    {IN(DURATION), 47697, 8, 0},
    {IN(DURATION), 47705, 12, 0},
    {IN(TITLE), 47717, 8, 0},
    {IN(TITLE), 47725, 10, 0},
    {IN(TITLE), 47735, 10, 0},
    {IN(TITLE), 47745, 12, 0},
    {IN(FIELDTEXT) | IN(ORG), 47757, 20, 0},
    {IN(LABEL), 47777, 10, 0},
    {IN(TITLE), 47787, 8, 0},
    {IN(TITLE), 47795, 10, 0},
    {IN(SECTION), 47805, 17, IDC_SECTION_CONTACT},
    {IN(SECTION), 47822, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 47836, 6, 0},
    {IN(LABEL), 47842, 10, 0},
    {IN(SECTION), 47852, 14, IDC_SECTION_EDUCATION},
    {IN(TITLE), 47866, 10, 0},
    {IN(TITLE), 47876, 12, 0},
    {IN(TITLE), 47888, 8, 0},
    {IN(TITLE), 47896, 10, 0},
    {IN(TITLE), 47906, 12, 0},
    {IN(SECTION), 47918, 18, IDC_SECTION_SKILLS},
    {IN(SCHOOL), 47936, 10, 0},
    {IN(SCHOOL), 47946, 10, 0},
    {IN(TITLE), 47956, 8, 0},
    {IN(TITLE), 47964, 10, 0},
    {IN(TITLE), 47974, 8, 0},
    {IN(TITLE), 47982, 12, 0},
    {IN(FIELDORG), 47994, 10, 0},
    {IN(TITLE), 48004, 8, 0},
    {IN(TITLE), 48012, 10, 0},
    {IN(ORG), 48022, 12, 0},
    {IN(TITLE), 48034, 8, 0},
    {IN(TITLE), 48042, 10, 0},
    {IN(FIELDORG), 48052, 19, 0},
    {IN(TITLE), 48071, 8, 0},
    {IN(ORGHEAD), 48079, 8, 0},
    {IN(TYPE), 48087, 19, 0},
    {IN(TYPE), 48106, 17, 0},
    {IN(TITLE), 48123, 8, 0},
    {IN(TITLE), 48131, 10, 0},
    {IN(TITLE), 48141, 10, 0},
    {IN(TITLE), 48151, 12, 0},
    {IN(TITLE), 48163, 10, 0},
    {IN(LABEL), 48173, 8, 0},
    {IN(SECTION), 48181, 12, IDC_SECTION_WORK},
    {IN(SECTION), 48193, 25, IDC_SECTION_WORK},
    {IN(SECTION), 48218, 27, IDC_SECTION_WORK},
    {IN(SECTION), 48245, 25, IDC_SECTION_WORK},
    {IN(TITLE), 48270, 8, 0},
    {IN(TITLE), 48278, 10, 0},
    {IN(TITLE), 48288, 11, 0},
    {IN(TITLE), 48299, 12, 0},
    {IN(TITLE), 48311, 16, 0},
    {IN(SCHOOL), 48327, 10, 0},
    {IN(TITLE), 48337, 10, 0},
    {IN(TITLE), 48347, 8, 0},
    {IN(TITLE), 48355, 10, 0},
    {IN(TITLE), 48365, 8, 0},
    {IN(TITLE), 48373, 10, 0},
    {IN(ORGHEAD), 48383, 12, 0},
    {IN(TYPE), 48395, 10, 0},
    {IN(SECTION), 48405, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 48417, 23, IDC_SECTION_CONTACT},
    {IN(TYPE), 48440, 12, 0},
    {IN(ORG), 48452, 14, 0},
    {IN(ORGHEAD), 48466, 10, 0},
    {IN(DOCTITLE), 48476, 19, 0},
    {IN(TITLE), 48495, 6, 0},
    {IN(TITLE), 48501, 15, 0},
    {IN(TITLE), 48516, 19, 0},
    {IN(TITLE), 48535, 8, 0},
    {IN(TITLE), 48543, 10, 0},
    {IN(TITLE), 48553, 6, 0},
    {IN(TITLE), 48559, 8, 0},
    {IN(FLUENCY), 48567, 10, 0},
    {IN(ORG), 48577, 14, 0},
    {IN(LABEL), 48591, 4, 0},
    {IN(DURATION), 48595, 6, 0},
    {IN(DURATION), 48601, 8, 0},
    {IN(SECTION), 48609, 8, IDC_SECTION_LANGUAGES},
    {IN(FLUENCY), 48617, 11, 0},
    {IN(LABEL), 48628, 19, 0},
    {IN(FIELDDATES), 48647, 14, 0},
    {IN(DEGREE), 48661, 8, 0},
    {IN(DEGREE), 48669, 19, 0},
    {IN(DEGREE), 48688, 15, 0},
    {IN(FIELDTEXT), 48703, 23, 0},
    {IN(SCHOOL), 48726, 10, 0},
    {IN(DEGREE), 48736, 10, 0},
    {IN(ORG), 48746, 12, 0},
    {IN(FIELDTITLE), 48758, 10, 0},
    {IN(FIELDDATES), 48768, 10, 0},
    {IN(SECTION), 48778, 10, IDC_SECTION_PROFILE},
    {IN(ORG), 48788, 12, 0},
    {IN(TITLE), 48800, 12, 0},
    {IN(TITLE), 48812, 14, 0},
    {IN(DURATION), 48826, 8, 0},
    {IN(SCHOOL), 48834, 16, 0},
    {IN(DEGREE), 48850, 10, 0},
    {IN(SECTION), 48860, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 48883, 23, IDC_SECTION_CONTACT},
    {IN(SECTION), 48906, 14, IDC_SECTION_CONTACT},
    {IN(LABEL), 48920, 10, 0},
    {IN(SECTION), 48930, 20, IDC_SECTION_INTERESTS},
    {IN(LABEL), 48950, 33, 0},
    {IN(SECTION), 48983, 31, IDC_SECTION_CONTACT},
    {IN(FIELDDATES), 49014, 14, 0},
    {IN(SECTION), 49028, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 49042, 31, IDC_SECTION_EDUCATION},
    {IN(FIELDTEXT), 49073, 16, 0},
    {IN(DEGREE), 49089, 16, 0},
    {IN(SCHOOL), 49105, 14, 0},
    {IN(LABEL), 49119, 12, 0},
    {IN(SECTION), 49131, 14, IDC_SECTION_WORK},
    {IN(SECTION), 49145, 29, IDC_SECTION_WORK},
    {IN(SECTION), 49174, 12, IDC_SECTION_WORK},
    {IN(SECTION), 49186, 27, IDC_SECTION_WORK},
    {IN(SECTION), 49213, 27, IDC_SECTION_WORK},
    {IN(SECTION), 49240, 14, IDC_SECTION_EDUCATION},
    {IN(SECTION), 49254, 14, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 49268, 33, IDC_SECTION_CERTIFICATES},
    {IN(DOCTITLE), 49301, 27, 0},
    {IN(FIELDORG), 49328, 12, 0},
    {IN(SECTION), 49340, 16, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 49356, 10, IDC_SECTION_WORK},
    {IN(LABEL), 49366, 14, 0},
    {IN(FIELDDATES), 49380, 12, 0},
    {IN(ORG), 49392, 14, 0},
    {IN(SECTION), 49406, 12, IDC_SECTION_LANGUAGES},
    {IN(FLUENCY), 49418, 19, 0},
    {IN(SECTION), 49437, 16, IDC_SECTION_EDUCATION},
    {IN(SECTION), 49453, 31, IDC_SECTION_EDUCATION},
    {IN(FIELDTEXT), 49484, 20, 0},
    {IN(FIELDTITLE), 49504, 27, 0},
    {IN(SECTION), 49531, 33, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 49564, 12, 0},
    {IN(SECTION), 49576, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 49588, 23, IDC_SECTION_PROFILE},
    {IN(FIELDTITLE), 49611, 12, 0},
    {IN(SECTION), 49623, 16, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 49639, 12, 0},
    {IN(LABEL), 49651, 12, 0},
    {IN(LABEL), 49663, 12, 0},
    {IN(SECTION), 49675, 25, IDC_SECTION_PROFILE},
    {IN(SECTION), 49700, 16, IDC_SECTION_INTERESTS},
    {IN(FIELDTITLE), 49716, 14, 0},
    {IN(TITLE), 49730, 8, 0},
    {IN(TITLE), 49738, 10, 0},
    {IN(ORGHEAD), 49748, 8, 0},
    {IN(TITLE), 49756, 21, 0},
    {IN(TITLE), 49777, 20, 0},
    {IN(DEGREE), 49797, 18, 0},
    {IN(ORGHEAD), 49815, 10, 0},
    {IN(ORGHEAD), 49825, 6, 0},
    {IN(ORGHEAD), 49831, 18, 0},
    {IN(LABEL), 49849, 25, 0},
    {IN(SECTION), 49874, 19, IDC_SECTION_WORK},
    {IN(SECTION), 49893, 14, IDC_SECTION_EDUCATION},
    {IN(TITLE), 49907, 14, 0},
    {IN(TYPE), 49921, 10, 0},
    {IN(SECTION), 49931, 8, IDC_SECTION_CONTACT},
    {IN(TITLE), 49939, 21, 0},
    {IN(TITLE), 49960, 12, 0},
    {IN(SCHOOL), 49972, 12, 0},
    {IN(SCHOOL), 49984, 10, 0},
    {IN(FIELDORG), 49994, 17, 0},
    {IN(TITLE), 50011, 14, 0},
    {IN(SECTION), 50025, 21, IDC_SECTION_WORK},
    {IN(TITLE), 50046, 8, 0},
    {IN(TITLE), 50054, 10, 0},
    {IN(SECTION), 50064, 10, IDC_SECTION_PROFILE},
    {IN(ORGHEAD), 50074, 6, 0},
    {IN(SCHOOL), 50080, 14, 0},
    {IN(SCHOOL), 50094, 14, 0},
    {IN(DEGREE), 50108, 10, 0},
    {IN(SCHOOL), 50118, 16, 0},
    {IN(SECTION), 50134, 17, IDC_SECTION_PROFILE},
    {IN(TITLE), 50151, 12, 0},
    {IN(DEGREE), 50163, 14, 0},
    {IN(TYPE), 50177, 17, 0},
    {IN(TYPE), 50194, 17, 0},
    {IN(DEGREE), 50211, 10, 0},
    {IN(DEGREE), 50221, 10, 0},
    {IN(DEGREE), 50231, 10, 0},
    {IN(TITLE), 50241, 8, 0},
    {IN(TITLE), 50249, 10, 0},
    {IN(TITLE), 50259, 8, 0},
    {IN(DOCTITLE), 50267, 10, 0},
    {IN(SECTION), 50277, 13, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 50290, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 50302, 17, IDC_SECTION_WORK},
    {IN(TITLE), 50319, 12, 0},
    {IN(TITLE), 50331, 12, 0},
    {IN(TITLE), 50343, 14, 0},
    {IN(DURATION), 50357, 6, 0},
    {IN(DURATION), 50363, 10, 0},
    {IN(DURATION), 50373, 10, 0},
    {IN(LEGAL), 50383, 17, 0},
    {IN(SECTION), 50400, 23, IDC_SECTION_EDUCATION},
    {IN(SECTION), 50423, 19, IDC_SECTION_WORK},
    {IN(SECTION), 50442, 19, IDC_SECTION_WORK},
    {IN(ORGHEAD), 50461, 8, 0},
    {IN(ORGHEAD), 50469, 8, 0},
    {IN(DURATION), 50477, 6, 0},
    {IN(DURATION), 50483, 8, 0},
    {IN(FIELDORG), 50491, 19, 0},
    {IN(TITLE), 50510, 8, 0},
    {IN(TITLE), 50518, 10, 0},
    {IN(TITLE), 50528, 16, 0},
    {IN(TITLE), 50544, 10, 0},
    {IN(TITLE), 50554, 8, 0},
    {IN(TITLE), 50562, 10, 0},
    {IN(TITLE), 50572, 8, 0},
    {IN(TYPE), 50580, 6, 0},
    {IN(TYPE), 50586, 11, 0},
    {IN(TYPE), 50597, 11, 0},
    {IN(TITLE), 50608, 6, 0},
    {IN(TITLE), 50614, 8, 0},
    {IN(DEGREE), 50622, 19, 0},
    {IN(TITLE), 50641, 8, 0},
    {IN(TITLE), 50649, 8, 0},
    {IN(TITLE), 50657, 10, 0},
    {IN(SCHOOL), 50667, 8, 0},
    {IN(SECTION), 50675, 8, IDC_SECTION_LANGUAGES},
    {IN(ORG), 50683, 18, 0},
    {IN(ORG), 50701, 18, 0},
    {IN(ORG), 50719, 14, 0},
    {IN(ORG), 50733, 14, 0},
    {IN(ORG), 50747, 14, 0},
    {IN(DEGREE), 50761, 12, 0},
    {IN(DEGREE), 50773, 12, 0},
    {IN(ORGHEAD), 50785, 10, 0},
    {IN(DEGREE), 50795, 14, 0},
    {IN(TITLE), 50809, 10, 0},
    {IN(TITLE), 50819, 12, 0},
    {IN(TITLE), 50831, 10, 0},
    {IN(TITLE), 50841, 12, 0},
    {IN(TITLE), 50853, 10, 0},
    {IN(TITLE), 50863, 12, 0},
    {IN(FLUENCY), 50875, 10, 0},
    {IN(ORGHEAD), 50885, 12, 0},
    {IN(TITLE), 50897, 10, 0},
    {IN(TITLE), 50907, 12, 0},
    {IN(TITLE), 50919, 8, 0},
    {IN(TITLE), 50927, 12, 0},
    {IN(TITLE), 50939, 8, 0},
    {IN(TITLE), 50947, 10, 0},
    {IN(TITLE), 50957, 8, 0},
    {IN(TITLE), 50965, 10, 0},
    {IN(TITLE), 50975, 8, 0},
    {IN(SCHOOL), 50983, 10, 0},
    {IN(SCHOOL), 50993, 10, 0},
    {IN(TITLE), 51003, 8, 0},
    {IN(TITLE), 51011, 10, 0},
    {IN(TITLE), 51021, 8, 0},
    {IN(TITLE), 51029, 10, 0},
    {IN(TITLE), 51039, 12, 0},
    {IN(TITLE), 51051, 10, 0},
    {IN(TITLE), 51061, 12, 0},
    {IN(TITLE), 51073, 12, 0},
    {IN(TITLE), 51085, 14, 0},
    {IN(ORGHEAD), 51099, 12, 0},
    {IN(TITLE), 51111, 10, 0},
    {IN(TITLE), 51121, 8, 0},
    {IN(TITLE), 51129, 10, 0},
    {IN(TITLE), 51139, 8, 0},
    {IN(ORGHEAD), 51147, 8, 0},
    {IN(TITLE), 51155, 8, 0},
    {IN(TITLE), 51163, 10, 0},
    {IN(ORGHEAD), 51173, 8, 0},
    {IN(TITLE), 51181, 8, 0},
    {IN(TITLE), 51189, 10, 0},
    {IN(TITLE), 51199, 8, 0},
    {IN(TITLE), 51207, 10, 0},
    {IN(SECTION), 51217, 29, IDC_SECTION_CONTACT},
    {IN(SCHOOL), 51246, 8, 0},
    {IN(ORGHEAD), 51254, 8, 0},
    {IN(SECTION), 51262, 8, IDC_SECTION_PROFILE},
    {IN(FLUENCY), 51270, 10, 0},
    {IN(TITLE), 51280, 8, 0},
    {IN(TITLE), 51288, 10, 0},
    {IN(TITLE), 51298, 10, 0},
    {IN(TITLE), 51308, 12, 0},
    {IN(TITLE), 51320, 8, 0},
    {IN(TITLE), 51328, 10, 0},
    {IN(SECTION), 51338, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 51350, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 51365, 14, IDC_SECTION_SKILLS},
    {IN(TITLE), 51379, 10, 0},
    {IN(TITLE), 51389, 12, 0},
    {IN(ORGHEAD), 51401, 10, 0},
    {IN(TITLE), 51411, 8, 0},
    {IN(TITLE), 51419, 10, 0},
    {IN(TITLE), 51429, 8, 0},
    {IN(SECTION), 51437, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 51445, 15, IDC_SECTION_PROFILE},
    {IN(TITLE), 51460, 14, 0},
    {IN(SCHOOL), 51474, 14, 0},
    {IN(ORGHEAD), 51488, 8, 0},
    {IN(ORGHEAD), 51496, 10, 0},
    {IN(ORGHEAD), 51506, 10, 0},
    {IN(TITLE), 51516, 12, 0},
    {IN(TITLE), 51528, 8, 0},
    {IN(SCHOOL), 51536, 16, 0},
    {IN(TITLE), 51552, 14, 0},
    {IN(TITLE), 51566, 14, 0},
    {IN(ORGHEAD), 51580, 14, 0},
    {IN(TITLE), 51594, 14, 0},
    {IN(DEGREE), 51608, 16, 0},
    {IN(DEGREE), 51624, 25, 0},
    {IN(TITLE), 51649, 12, 0},
    {IN(ORGHEAD), 51661, 8, 0},
    {IN(TYPE), 51669, 24, 0},
    {IN(FLUENCY), 51693, 15, 0},
    {IN(TITLE), 51708, 21, 0},
    {IN(TITLE), 51729, 21, 0},
    {IN(TITLE), 51750, 21, 0},
    {IN(SECTION), 51771, 15, IDC_SECTION_WORK},
    {IN(TITLE), 51786, 21, 0},
    {IN(TITLE), 51807, 24, 0},
    {IN(TITLE), 51831, 18, 0},
    {IN(LABEL), 51849, 12, 0},
    {IN(FIELDTEXT), 51861, 36, 0},
    {IN(ORG), 51897, 18, 0},
    {IN(DEGREE), 51915, 18, 0},
    {IN(DEGREE), 51933, 15, 0},
    {IN(FIELDORG) | IN(ORG) | IN(ORGHEAD), 51948, 15, 0},
    {IN(SECTION), 51963, 15, IDC_SECTION_WORK},
    {IN(SECTION), 51978, 31, IDC_SECTION_WORK},
    {IN(SCHOOL), 52009, 15, 0},
    {IN(SECTION), 52024, 12, IDC_SECTION_SKILLS},
    {IN(TITLE), 52036, 18, 0},
    {IN(TITLE), 52054, 24, 0},
    {IN(LABEL), 52078, 25, 0},
    {IN(FIELDTEXT), 52103, 39, 0},
    {IN(DOCTITLE), 52142, 27, 0},
    {IN(ORG), 52169, 33, 0},
    {IN(TITLE), 52202, 24, 0},
    {IN(TITLE), 52226, 21, 0},
    {IN(DEGREE), 52247, 24, 0},
    {IN(TITLE), 52271, 18, 0},
    {IN(FIELDTEXT), 52289, 15, 0},
    {IN(TITLE), 52304, 24, 0},
    {IN(LABEL), 52328, 9, 0},
    {IN(TITLE), 52337, 18, 0},
    {IN(FIELDORG), 52355, 24, 0},
    {IN(LABEL), 52379, 9, 0},
    {IN(TITLE), 52388, 21, 0},
    {IN(FIELDTITLE), 52409, 6, 0},
    {IN(FIELDTITLE), 52415, 15, 0},
    {IN(TITLE), 52430, 30, 0},
    {IN(DEGREE), 52460, 18, 0},
    {IN(TYPE), 52478, 30, 0},
    {IN(TITLE), 52508, 21, 0},
    {IN(TITLE), 52529, 18, 0},
    {IN(TYPE), 52547, 27, 0},
    {IN(TITLE), 52574, 27, 0},
    {IN(LEGAL), 52601, 46, 0},
    {IN(TITLE), 52647, 30, 0},
    {IN(TITLE), 52677, 30, 0},
    {IN(LABEL), 52707, 9, 0},
    {IN(DOCTITLE), 52716, 24, 0},
    {IN(DEGREE), 52740, 18, 0},
    {IN(DEGREE), 52758, 15, 0},
    {IN(ORG) | IN(ORGHEAD), 52773, 12, 0},
    {IN(SECTION), 52785, 18, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 52803, 18, IDC_SECTION_LANGUAGES},
    {IN(SCHOOL), 52821, 33, 0},
    {IN(DURATION), 52854, 15, 0},
    {IN(FLUENCY), 52869, 24, 0},
    {IN(DURATION), 52893, 9, 0},
    {IN(TITLE), 52902, 18, 0},
    {IN(LABEL), 52920, 18, 0},
    {IN(TITLE), 52938, 15, 0},
    {IN(LEGAL), 52953, 21, 0},
    {IN(TITLE), 52974, 21, 0},
    {IN(DURATION), 52995, 12, 0},
    {IN(TITLE), 53007, 27, 0},
    {IN(SCHOOL), 53034, 27, 0},
    {IN(SCHOOL), 53061, 24, 0},
    {IN(TITLE), 53085, 24, 0},
    {IN(SCHOOL), 53109, 39, 0},
    {IN(TITLE), 53148, 27, 0},
    {IN(SECTION), 53175, 49, IDC_SECTION_CONTACT},
    {IN(TITLE), 53224, 18, 0},
    {IN(SECTION), 53242, 18, IDC_SECTION_EDUCATION},
    {IN(SECTION), 53260, 46, IDC_SECTION_EDUCATION},
    {IN(SECTION), 53306, 18, IDC_SECTION_CONTACT},
    {IN(TITLE), 53324, 18, 0},
    {IN(TYPE), 53342, 18, 0},
    {IN(FIELDORG), 53360, 18, 0},
    {IN(SCHOOL), 53378, 21, 0},
    {IN(TITLE), 53399, 21, 0},
    {IN(ORG) | IN(ORGHEAD), 53420, 12, 0},
    {IN(ORG), 53432, 24, 0},
    {IN(TITLE), 53456, 21, 0},
    {IN(TITLE), 53477, 15, 0},
    {IN(DURATION), 53492, 9, 0},
    {IN(ORG), 53501, 24, 0},
    {IN(ORG), 53525, 27, 0},
    {IN(SCHOOL), 53552, 15, 0},
    {IN(DEGREE), 53567, 18, 0},
    {IN(DEGREE), 53585, 33, 0},
    {IN(TITLE), 53618, 33, 0},
    {IN(TITLE), 53651, 27, 0},
    {IN(SCHOOL), 53678, 12, 0},
    {IN(SECTION), 53690, 40, IDC_SECTION_WORK},
    {IN(TITLE), 53730, 24, 0},
    {IN(TITLE), 53754, 24, 0},
    {IN(TITLE), 53778, 24, 0},
    {IN(TITLE), 53802, 21, 0},
    {IN(TITLE), 53823, 24, 0},
    {IN(TITLE), 53847, 33, 0},
    {IN(SCHOOL), 53880, 27, 0},
    {IN(SCHOOL), 53907, 42, 0},
    {IN(TITLE), 53949, 24, 0},
    {IN(TITLE), 53973, 30, 0},
    {IN(SCHOOL), 54003, 36, 0},
    {IN(TITLE), 54039, 27, 0},
    {IN(TITLE), 54066, 18, 0},
    {IN(SECTION), 54084, 18, IDC_SECTION_EDUCATION},
    {IN(TITLE), 54102, 18, 0},
    {IN(TITLE), 54120, 30, 0},
    {IN(TITLE), 54150, 24, 0},
    {IN(TITLE), 54174, 24, 0},
    {IN(TITLE), 54198, 21, 0},
    {IN(TITLE), 54219, 27, 0},
    {IN(TITLE), 54246, 27, 0},
    {IN(TITLE), 54273, 27, 0},
    {IN(SCHOOL), 54300, 21, 0},
    {IN(SECTION), 54321, 15, IDC_SECTION_EDUCATION},
    {IN(SECTION), 54336, 31, IDC_SECTION_WORK},
    {IN(TITLE), 54367, 36, 0},
    {IN(SCHOOL), 54403, 39, 0},
    {IN(SCHOOL), 54442, 15, 0},
    {IN(TITLE), 54457, 27, 0},
    {IN(TITLE), 54484, 21, 0},
    {IN(TITLE), 54505, 39, 0},
    {IN(SECTION), 54544, 24, IDC_SECTION_EDUCATION},
    {IN(SECTION), 54568, 36, IDC_SECTION_CONTACT},
    {IN(SECTION), 54604, 39, IDC_SECTION_CONTACT},
    {IN(SECTION), 54643, 18, IDC_SECTION_CONTACT},
    {IN(SECTION), 54661, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 54676, 48, IDC_SECTION_WORK},
    {IN(SECTION), 54724, 45, IDC_SECTION_EDUCATION},
    {IN(DOCTITLE) | IN(SECTION), 54769, 30, IDC_SECTION_PROFILE},
    {IN(SECTION), 54799, 30, IDC_SECTION_WORK},
    {IN(SECTION), 54829, 57, IDC_SECTION_WORK},
    {IN(SECTION), 54886, 48, IDC_SECTION_WORK},
    {IN(SECTION), 54934, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 54946, 36, IDC_SECTION_PROFILE},
    {IN(TITLE), 54982, 42, 0},
    {IN(SCHOOL), 55024, 24, 0},
    {IN(TITLE), 55048, 33, 0},
    {IN(TITLE), 55081, 27, 0},
    {IN(TITLE), 55108, 27, 0},
    {IN(SECTION), 55135, 27, IDC_SECTION_EDUCATION},
    {IN(TITLE), 55162, 30, 0},
    {IN(TITLE), 55192, 27, 0},
    {IN(TITLE), 55219, 27, 0},
    {IN(TITLE), 55246, 24, 0},
    {IN(SCHOOL), 55270, 27, 0},
    {IN(SCHOOL), 55297, 18, 0},
    {IN(TITLE), 55315, 33, 0},
    {IN(TITLE), 55348, 21, 0},
    {IN(TITLE), 55369, 36, 0},
    {IN(TITLE), 55405, 24, 0},
    {IN(TITLE), 55429, 33, 0},
    {IN(SECTION), 55462, 55, IDC_SECTION_WORK},
    {IN(SCHOOL), 55517, 15, 0},
    {IN(TITLE), 55532, 33, 0},
    {IN(TITLE), 55565, 24, 0},
    {IN(SCHOOL), 55589, 36, 0},
    {IN(TITLE), 55625, 36, 0},
    {IN(DURATION), 55661, 6, 0},
    {IN(TYPE), 55667, 15, 0},
    {IN(SECTION), 55682, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 55691, 24, IDC_SECTION_SKILLS},
    {IN(FLUENCY), 55715, 12, 0},
    {IN(FLUENCY), 55727, 21, 0},
    {IN(SECTION), 55748, 18, IDC_SECTION_PROJECTS},
    {IN(SECTION), 55766, 18, IDC_SECTION_PROFILE},
    {IN(LABEL), 55784, 9, 0},
    {IN(DURATION), 55793, 6, 0},
    {IN(DURATION), 55799, 6, 0},
    {IN(FIELDDEGREE), 55805, 6, 0},
    {IN(SECTION), 55811, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 55823, 6, IDC_SECTION_PROJECTS},
    {IN(SECTION), 55829, 6, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 55835, 6, 0},
    {IN(SECTION), 55841, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 55853, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 55865, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 55877, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 55889, 12, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 55901, 12, 0},
    {IN(SECTION), 55913, 12, IDC_SECTION_CONTACT},
    {IN(DURATION), 55925, 6, 0},
    {IN(FIELDTEXT), 55931, 12, 0},
    {IN(SECTION), 55943, 6, IDC_SECTION_WORK},
    {IN(SECTION), 55949, 12, IDC_SECTION_WORK},
    {IN(FIELDORG), 55961, 12, 0},
    {IN(FIELDORG), 55973, 9, 0},
    {IN(FIELDORG), 55982, 9, 0},
    {IN(LABEL), 55991, 6, 0},
    {IN(AUTHOR), 55997, 6, 0},
    {IN(FIELDTEXT), 56003, 12, 0},
    {IN(AUTHOR), 56015, 9, 0},
    {IN(SECTION), 56024, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 56036, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 56048, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 56060, 13, IDC_SECTION_CERTIFICATES},
    {IN(TYPE), 56073, 6, 0},
    {IN(FIELDORG), 56079, 12, 0},
    {IN(FIELDORG), 56091, 12, 0},
    {IN(SECTION), 56103, 9, IDC_SECTION_PROFILE},
    {IN(SECTION), 56112, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 56118, 12, IDC_SECTION_INTERESTS},
    {IN(TYPE), 56130, 6, 0},
    {IN(SECTION), 56136, 9, IDC_SECTION_PUBLICATIONS},
    {IN(FIELDORG), 56145, 9, 0},
    {IN(FIELDPLACE), 56154, 9, 0},
    {IN(FIELDORG), 56163, 6, 0},
    {IN(SECTION), 56169, 12, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 56181, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 56187, 9, IDC_SECTION_AWARDS},
    {IN(TYPE), 56196, 9, 0},
    {IN(FIELDDATES), 56205, 12, 0},
    {IN(LABEL), 56217, 6, 0},
    {IN(FIELDPLACE), 56223, 6, 0},
    {IN(FIELDPLACE), 56229, 6, 0},
    {IN(SECTION), 56235, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 56247, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 56259, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 56271, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 56283, 12, IDC_SECTION_LANGUAGES},
    {IN(TYPE), 56295, 12, 0},
    {IN(SECTION), 56307, 6, IDC_SECTION_AWARDS},
    {IN(LABEL), 56313, 6, 0},
    {IN(SECTION), 56319, 12, IDC_SECTION_EDUCATION},
    {IN(FIELDDEGREE), 56331, 6, 0},
    {IN(FIELDDEGREE) | IN(SECTION), 56337, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56343, 12, IDC_SECTION_PUBLICATIONS},
    {IN(FIELDSCHOOL), 56355, 9, 0},
    {IN(SECTION), 56364, 6, IDC_SECTION_EDUCATION},
    {IN(FIELDDEGREE) | IN(SECTION), 56370, 6, IDC_SECTION_EDUCATION},
    {IN(TYPE), 56376, 6, 0},
    {IN(SECTION), 56382, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56394, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56406, 12, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 56418, 6, 0},
    {IN(SECTION), 56424, 12, IDC_SECTION_WORK},
    {IN(FIELDDEGREE), 56436, 6, 0},
    {IN(SECTION), 56442, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 56454, 12, IDC_SECTION_SKILLS},
    {IN(DOCTITLE), 56466, 9, 0},
    {IN(DOCTITLE), 56475, 6, 0},
    {IN(FIELDTITLE), 56481, 6, 0},
    {IN(SECTION), 56487, 6, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 56493, 12, 0},
    {IN(FIELDTEXT), 56505, 12, 0},
    {IN(FIELDORG), 56517, 12, 0},
    {IN(FIELDPLACE), 56529, 12, 0},
    {IN(FIELDTEXT), 56541, 12, 0},
    {IN(SECTION), 56553, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56565, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56577, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56589, 12, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 56601, 12, 0},
    {IN(DURATION), 56613, 3, 0},
    {IN(FIELDDATES), 56616, 6, 0},
    {IN(FIELDTITLE), 56622, 6, 0},
    {IN(AUTHOR), 56628, 12, 0},
    {IN(SECTION), 56640, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 56652, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 56664, 15, IDC_SECTION_VOLUNTEER},
    {IN(FIELDPLACE), 56679, 9, 0},
    {IN(SECTION), 56688, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 56700, 12, IDC_SECTION_CERTIFICATES},
    {IN(LABEL), 56712, 6, 0},
    {IN(FIELDTEXT) | IN(SECTION), 56718, 9, IDC_SECTION_SKILLS},
    {IN(SECTION), 56727, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 56733, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 56745, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 56757, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 56763, 15, IDC_SECTION_SKILLS},
    {IN(SECTION), 56778, 12, IDC_SECTION_SKILLS},
    {IN(FIELDTEXT), 56790, 12, 0},
    {IN(SECTION), 56802, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 56814, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 56823, 9, IDC_SECTION_REFERENCES},
    {IN(SECTION), 56832, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56838, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56850, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56862, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56874, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 56886, 12, IDC_SECTION_EDUCATION},
    {IN(FLUENCY), 56898, 12, 0},
    {IN(FIELDDATES), 56910, 6, 0},
    {IN(FIELDDATES), 56916, 6, 0},
    {IN(FIELDDATES), 56922, 6, 0},
    {IN(FIELDDATES), 56928, 6, 0},
    {IN(FIELDDATES), 56934, 6, 0},
    {IN(SECTION), 56940, 12, IDC_SECTION_VOLUNTEER},
    {IN(FIELDTEXT), 56952, 12, 0},
    {IN(TYPE), 56964, 12, 0},
    {IN(SECTION), 56976, 12, IDC_SECTION_WORK},
    {IN(SECTION), 56988, 6, IDC_SECTION_PROFILE},
    {IN(TYPE), 56994, 9, 0},
    {IN(FLUENCY), 57003, 6, 0},
    {IN(FLUENCY), 57009, 6, 0},
    {IN(FIELDSCHOOL), 57015, 12, 0},
    {IN(LABEL), 57027, 6, 0},
    {IN(SECTION), 57033, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57045, 32, IDC_SECTION_SKILLS},
    {IN(TYPE), 57077, 12, 0},
    {IN(FLUENCY), 57089, 6, 0},
    {IN(FLUENCY), 57095, 6, 0},
    {IN(FLUENCY), 57101, 6, 0},
    {IN(SECTION), 57107, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57113, 6, IDC_SECTION_AWARDS},
    {IN(AUTHOR), 57119, 6, 0},
    {IN(LABEL), 57125, 6, 0},
    {IN(SECTION), 57131, 12, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 57143, 6, IDC_SECTION_PROFILE},
    {IN(DOCTITLE), 57149, 6, 0},
    {IN(DOCTITLE), 57155, 6, 0},
    {IN(FLUENCY), 57161, 6, 0},
    {IN(SECTION), 57167, 6, IDC_SECTION_WORK},
    {IN(SECTION), 57173, 6, IDC_SECTION_WORK},
    {IN(SECTION), 57179, 6, IDC_SECTION_WORK},
    {IN(SECTION), 57185, 6, IDC_SECTION_WORK},
    {IN(LABEL), 57191, 6, 0},
    {IN(SECTION), 57197, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 57209, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57221, 12, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 57233, 6, 0},
    {IN(FIELDTITLE), 57239, 6, 0},
    {IN(FIELDTEXT), 57245, 6, 0},
    {IN(SECTION), 57251, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 57260, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 57272, 12, IDC_SECTION_CONTACT},
    {IN(FIELDTITLE), 57284, 6, 0},
    {IN(FIELDTITLE), 57290, 6, 0},
    {IN(FIELDTEXT), 57296, 12, 0},
    {IN(SECTION), 57308, 12, IDC_SECTION_WORK},
    {IN(DOCTITLE), 57320, 15, 0},
    {IN(SECTION), 57335, 12, IDC_SECTION_WORK},
    {IN(SECTION), 57347, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57359, 12, IDC_SECTION_WORK},
    {IN(SECTION), 57371, 6, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 57377, 6, 0},
    {IN(FIELDTITLE), 57383, 6, 0},
    {IN(SECTION), 57389, 8, IDC_SECTION_PROFILE},
    {IN(SECTION), 57397, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57409, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57421, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 57433, 12, IDC_SECTION_PROFILE},
    {IN(TYPE), 57445, 12, 0},
    {IN(SECTION), 57457, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57463, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57469, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 57475, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 57487, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 57499, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 57511, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57523, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 57529, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57535, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57547, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57553, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57562, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57568, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57580, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57586, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57592, 6, IDC_SECTION_PUBLICATIONS},
    {IN(SECTION), 57598, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57604, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57610, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57622, 12, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 57634, 6, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57640, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 57653, 18, IDC_SECTION_SKILLS},
    {IN(SECTION), 57671, 12, IDC_SECTION_CERTIFICATES},
    {IN(FIELDDATES), 57683, 12, 0},
    {IN(SECTION), 57695, 6, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57701, 13, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57714, 9, IDC_SECTION_CONTACT},
    {IN(LABEL), 57723, 6, 0},
    {IN(FIELDTEXT), 57729, 12, 0},
    {IN(SECTION), 57741, 9, IDC_SECTION_PROFILE},
    {IN(FIELDSCHOOL), 57750, 6, 0},
    {IN(LABEL), 57756, 12, 0},
    {IN(LABEL), 57768, 6, 0},
    {IN(SECTION), 57774, 6, IDC_SECTION_PROJECTS},
    {IN(FIELDTEXT), 57780, 12, 0},
    {IN(SECTION), 57792, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 57804, 12, IDC_SECTION_PROJECTS},
    {IN(DURATION), 57816, 6, 0},
    {IN(SECTION), 57822, 12, IDC_SECTION_CONTACT},
    {IN(SECTION), 57834, 6, IDC_SECTION_WORK},
    {IN(SECTION), 57840, 16, IDC_SECTION_WORK},
    {IN(SECTION), 57856, 13, IDC_SECTION_WORK},
    {IN(SECTION), 57869, 12, IDC_SECTION_WORK},
    {IN(SECTION), 57881, 6, IDC_SECTION_WORK},
    {IN(TYPE), 57887, 9, 0},
    {IN(SECTION), 57896, 9, IDC_SECTION_INTERESTS},
    {IN(SECTION), 57905, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 57911, 12, IDC_SECTION_EDUCATION},
    {IN(SECTION), 57923, 13, IDC_SECTION_WORK},
    {IN(SECTION), 57936, 13, IDC_SECTION_WORK},
    {IN(FIELDDATES), 57949, 12, 0},
    {IN(FIELDPLACE), 57961, 9, 0},
    {IN(FIELDORG), 57970, 9, 0},
    {IN(FIELDDATES), 57979, 6, 0},
    {IN(SECTION), 57985, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 57991, 13, IDC_SECTION_SKILLS},
    {IN(DURATION), 58004, 3, 0},
    {IN(FIELDTITLE), 58007, 6, 0},
    {IN(FIELDTEXT), 58013, 13, 0},
    {IN(FIELDTEXT), 58026, 12, 0},
    {IN(FLUENCY), 58038, 9, 0},
    {IN(SECTION), 58047, 13, IDC_SECTION_SKILLS},
    {IN(SECTION), 58060, 12, IDC_SECTION_SKILLS},
    {IN(SECTION), 58072, 13, IDC_SECTION_VOLUNTEER},
    {IN(SECTION), 58085, 12, IDC_SECTION_VOLUNTEER},
    {IN(FLUENCY), 58097, 12, 0},
    {IN(FIELDTEXT), 58109, 13, 0},
    {IN(LABEL), 58122, 6, 0},
    {IN(SECTION), 58128, 6, IDC_SECTION_PROFILE},
    {IN(SECTION), 58134, 6, IDC_SECTION_AWARDS},
    {IN(SECTION), 58140, 13, IDC_SECTION_AWARDS},
    {IN(SECTION), 58153, 12, IDC_SECTION_AWARDS},
    {IN(SECTION), 58165, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 58171, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 58177, 13, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 58190, 6, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 58196, 13, IDC_SECTION_WORK},
    {IN(FIELDTEXT), 58209, 13, 0},
    {IN(FIELDTEXT), 58222, 12, 0},
    {IN(SECTION), 58234, 6, IDC_SECTION_SKILLS},
    {IN(SECTION), 58240, 9, IDC_SECTION_CONTACT},
    {IN(SECTION), 58249, 9, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 58258, 16, IDC_SECTION_LANGUAGES},
    {IN(SECTION), 58274, 6, IDC_SECTION_PROFILE},
    {IN(FLUENCY), 58280, 9, 0},
    {IN(DOCTITLE), 58289, 9, 0},
    {IN(LABEL), 58298, 6, 0},
    {IN(LABEL), 58304, 9, 0},
    {IN(SECTION), 58313, 13, IDC_SECTION_CONTACT},
    {IN(SECTION), 58326, 12, IDC_SECTION_CONTACT},
    {IN(FLUENCY), 58338, 12, 0},
    {IN(SECTION), 58350, 13, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 58363, 12, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 58375, 9, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 58384, 20, IDC_SECTION_CERTIFICATES},
    {IN(SECTION), 58404, 13, IDC_SECTION_PROFILE},
    {IN(SECTION), 58417, 12, IDC_SECTION_PROFILE},
    {IN(SECTION), 58429, 12, IDC_SECTION_VOLUNTEER},
    {IN(FIELDDATES), 58441, 12, 0},
    {IN(FIELDDEGREE), 58453, 6, 0},
    {IN(LABEL), 58459, 6, 0},
    {IN(TYPE), 58465, 9, 0},
    {IN(LABEL), 58474, 6, 0},
    {IN(FIELDTEXT), 58480, 13, 0},
    {IN(FIELDTEXT), 58493, 13, 0},
    {IN(FIELDPLACE), 58506, 6, 0},
    {IN(FIELDTITLE), 58512, 6, 0},
    {IN(FIELDTITLE), 58518, 6, 0},
    {IN(SECTION), 58524, 13, IDC_SECTION_WORK},
    {IN(FIELDTITLE), 58537, 6, 0},
    {IN(FIELDORG), 58543, 6, 0},
    {IN(FIELDTITLE), 58549, 6, 0},
    {IN(SECTION), 58555, 6, IDC_SECTION_INTERESTS},
    {IN(TYPE), 58561, 12, 0},
    {IN(SECTION), 58573, 12, IDC_SECTION_PROJECTS},
    {IN(SECTION), 58585, 9, IDC_SECTION_PROFILE},
    {IN(TYPE), 58594, 12, 0},
    {IN(FIELDSCHOOL), 58606, 9, 0},
    {IN(SECTION), 58615, 6, IDC_SECTION_EDUCATION},
    {IN(SECTION), 58621, 13, IDC_SECTION_EDUCATION},
    {IN(SECTION), 58634, 12, IDC_SECTION_EDUCATION},
    {IN(FIELDDEGREE), 58646, 6, 0},
    {IN(SECTION), 58652, 13, IDC_SECTION_SKILLS},
    {IN(FIELDORG), 58665, 9, 0},
    {IN(LABEL), 58674, 9, 0},
};
const size_t idc_lexicon_entry_count = 5007;
const size_t idc_lexicon_inside_count = 362;

const uint32_t idc_lexicon_slot_mask = 16383;
const uint16_t idc_lexicon_slots[] = {
    0, 0, 0, 0, 0, 2489, 0, 0, 2702, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1609, 0, 921, 0, 2443, 0, 0, 0, 3962, 1358, 0, 0,
    4913, 1455, 798, 0, 0, 0, 0, 3377, 0, 0, 0, 4659, 0, 0, 0, 3819,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2349, 3336, 0, 0, 0, 0, 0,
    1766, 0, 0, 4269, 4883, 0, 0, 0, 0, 0, 0, 0, 0, 4180, 905, 2200,
    3130, 4334, 0, 0, 4153, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2519,
    0, 3762, 0, 0, 0, 1700, 2615, 2836, 3641, 0, 0, 0, 182, 0, 4246, 0,
    0, 0, 4846, 0, 430, 0, 0, 0, 906, 0, 0, 0, 0, 0, 817, 2112,
    4181, 0, 0, 0, 1275, 0, 0, 1508, 0, 1261, 0, 0, 0, 0, 0, 2594,
    0, 0, 0, 93, 0, 0, 0, 0, 1148, 0, 0, 0, 0, 0, 92, 0,
    0, 0, 0, 0, 0, 1584, 0, 1731, 283, 0, 0, 0, 2661, 1867, 2962, 2118,
    3988, 3990, 0, 0, 0, 0, 4094, 0, 0, 0, 0, 0, 0, 24, 1852, 0,
    240, 0, 0, 0, 0, 1692, 153, 4904, 0, 0, 0, 4466, 0, 0, 0, 0,
    0, 0, 0, 1409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3362, 2522, 0,
    0, 0, 0, 0, 1461, 2191, 0, 0, 2868, 0, 4485, 3627, 0, 2108, 2826, 4522,
    0, 210, 0, 4006, 3217, 0, 3354, 0, 0, 0, 2391, 4985, 0, 0, 0, 0,
    0, 0, 1643, 3163, 0, 0, 1299, 4237, 0, 0, 2144, 0, 4328, 0, 3027, 0,
    0, 461, 3051, 0, 0, 0, 0, 0, 0, 0, 0, 3058, 0, 0, 2850, 0,
    0, 4243, 2614, 3807, 0, 0, 4050, 0, 0, 4299, 131, 0, 0, 119, 0, 0,
    0, 0, 2411, 0, 0, 0, 0, 4065, 0, 0, 0, 0, 904, 0, 0, 0,
    0, 0, 862, 0, 0, 0, 0, 3381, 682, 2639, 3655, 4902, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1882, 2026, 3994, 4690, 0, 1895, 0, 0, 0, 4028, 0,
    0, 0, 0, 0, 0, 0, 2750, 2923, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3271, 2657, 0, 3198, 0, 0, 2681, 0, 0, 0, 0, 0, 0, 0, 4598,
    0, 3366, 0, 0, 0, 4189, 392, 0, 4228, 0, 0, 0, 0, 382, 1000, 2987,
    0, 0, 0, 3897, 0, 0, 0, 0, 0, 2181, 0, 0, 424, 1803, 0, 0,
    0, 0, 1383, 0, 0, 3070, 0, 0, 3927, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 730, 0, 3325, 0, 0, 0, 0, 233, 0, 0, 0, 0,
    0, 0, 3848, 3173, 0, 0, 0, 2830, 0, 1933, 4247, 0, 2379, 0, 0, 0,
    970, 163, 3304, 0, 4265, 2111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3561, 3840, 4561, 0, 2820, 3985, 3442, 0, 0, 0, 0,
    0, 0, 0, 3227, 0, 0, 0, 0, 0, 1502, 2461, 3147, 3547, 0, 0, 0,
    0, 0, 0, 4076, 0, 0, 0, 2871, 0, 0, 0, 0, 2207, 0, 0, 0,
    0, 0, 0, 4108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 920, 0, 0, 4811, 0, 0, 1719, 4935, 881, 0, 4457,
    0, 3651, 0, 0, 0, 1532, 0, 1701, 2067, 0, 0, 860, 0, 687, 2578, 1399,
    1922, 2265, 209, 3422, 4889, 1795, 0, 4566, 0, 1493, 0, 0, 0, 0, 1287, 0,
    0, 0, 908, 0, 0, 0, 185, 0, 0, 0, 2400, 203, 0, 0, 0, 0,
    2736, 0, 0, 0, 4745, 2980, 0, 4554, 159, 0, 0, 0, 3170, 0, 0, 0,
    0, 0, 206, 0, 3780, 842, 0, 0, 1223, 0, 1942, 2890, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3653, 0, 0, 0, 0, 0, 0, 0, 0, 1642, 2946,
    0, 0, 0, 98, 0, 441, 422, 1286, 0, 0, 0, 3591, 0, 0, 0, 3444,
    4496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1804, 2955, 0, 0, 0, 0,
    0, 0, 3781, 0, 0, 0, 0, 0, 0, 0, 2754, 0, 0, 684, 0, 780,
    0, 0, 0, 0, 1207, 270, 2746, 0, 0, 0, 0, 112, 4729, 0, 0, 0,
    0, 3786, 0, 0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 0, 4954, 0,
    0, 0, 0, 2613, 50, 1848, 0, 0, 0, 0, 0, 0, 0, 528, 1086, 0,
    0, 782, 0, 0, 244, 879, 4281, 4387, 2353, 0, 0, 0, 0, 0, 752, 1048,
    625, 0, 0, 0, 1254, 1868, 0, 0, 0, 2099, 0, 0, 3045, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1519, 0, 0, 3999, 2001, 0, 4033, 4898, 1290,
    3970, 3862, 757, 0, 0, 0, 0, 0, 0, 0, 3877, 4565, 0, 476, 0, 0,
    4539, 0, 3356, 0, 0, 0, 0, 0, 0, 4814, 2676, 4152, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1045, 0, 0, 0, 0, 0, 2328, 0, 0, 0,
    3739, 0, 0, 0, 0, 0, 0, 0, 0, 1775, 0, 0, 0, 0, 3638, 0,
    0, 2462, 0, 0, 3232, 0, 0, 0, 0, 733, 0, 0, 0, 0, 0, 0,
    0, 804, 3514, 0, 0, 624, 0, 1248, 0, 0, 0, 0, 0, 1339, 0, 0,
    0, 0, 0, 2422, 0, 0, 2624, 0, 2958, 0, 3116, 0, 0, 0, 0, 0,
    0, 0, 0, 3048, 1742, 0, 446, 514, 0, 0, 0, 0, 1158, 0, 0, 13,
    3109, 0, 3454, 0, 4070, 353, 4224, 0, 0, 0, 0, 0, 4957, 2212, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4851, 0, 0, 553, 0, 0, 0, 0, 0,
    2472, 0, 0, 0, 0, 0, 0, 4847, 4402, 4969, 4757, 1051, 0, 0, 2872, 0,
    0, 0, 0, 0, 2685, 0, 0, 0, 0, 0, 0, 3853, 0, 0, 0, 1233,
    4807, 0, 0, 0, 0, 1715, 0, 4849, 0, 0, 0, 0, 4215, 0, 0, 0,
    0, 0, 0, 0, 4207, 0, 164, 0, 2017, 4901, 2030, 1128, 0, 0, 2365, 794,
    3615, 4332, 0, 0, 2058, 0, 3487, 1976, 0, 0, 0, 0, 0, 0, 0, 0,
    1789, 0, 2693, 1512, 0, 0, 0, 0, 0, 0, 4881, 0, 0, 0, 0, 0,
    3049, 0, 2670, 4051, 4533, 2479, 0, 0, 2109, 2885, 0, 0, 0, 0, 0, 0,
    3542, 0, 0, 0, 2806, 3625, 0, 377, 0, 0, 3043, 0, 4471, 0, 4145, 4360,
    0, 4687, 502, 3726, 2441, 4839, 2146, 1652, 2928, 865, 0, 0, 2569, 0, 0, 0,
    0, 1784, 793, 2367, 0, 0, 0, 0, 0, 2931, 0, 2887, 4962, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1623, 1798, 0, 0, 53, 3904, 4296, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 956, 4734, 2463, 3940, 0, 0, 616,
    0, 0, 0, 4057, 809, 977, 3099, 0, 2413, 0, 0, 508, 2022, 2256, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4819, 3530, 0, 0, 0, 3921, 0, 0,
    0, 808, 1975, 0, 0, 0, 0, 0, 2856, 0, 0, 0, 0, 0, 0, 1346,
    0, 0, 887, 0, 756, 1680, 4647, 2788, 0, 0, 0, 4182, 0, 0, 0, 2393,
    71, 0, 0, 0, 0, 869, 0, 4746, 0, 0, 0, 0, 0, 0, 0, 0,
    2456, 0, 0, 0, 0, 0, 0, 856, 0, 2312, 2758, 4267, 0, 4400, 0, 3475,
    1188, 0, 0, 0, 0, 0, 4474, 4572, 0, 0, 0, 202, 0, 0, 0, 0,
    2807, 0, 0, 3987, 0, 0, 1326, 0, 0, 1614, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1914, 0, 184, 0, 0, 0, 0, 2755, 0, 0,
    0, 4216, 1175, 0, 0, 4095, 4684, 0, 0, 3355, 0, 0, 0, 0, 0, 0,
    0, 0, 4865, 0, 0, 3595, 3567, 1866, 0, 3843, 0, 0, 0, 0, 0, 0,
    0, 0, 2475, 0, 0, 1822, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3548,
    765, 3065, 0, 0, 2005, 341, 2201, 0, 0, 0, 1189, 0, 0, 617, 0, 0,
    4029, 0, 0, 0, 555, 0, 0, 0, 2636, 4049, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1970, 0, 0, 0, 1912, 976, 1839, 2173, 2538, 2206, 1095, 0,
    633, 4039, 0, 2623, 1364, 3440, 0, 3931, 4206, 0, 0, 0, 0, 0, 0, 0,
    3296, 0, 0, 2127, 0, 2514, 4208, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 33, 3262, 160, 0, 0, 0, 0, 0, 0, 0, 0,
    2157, 0, 0, 0, 0, 4828, 101, 0, 595, 2650, 3838, 4581, 0, 2666, 0, 0,
    0, 0, 186, 0, 3189, 1929, 0, 0, 3677, 0, 0, 0, 3902, 4053, 0, 0,
    4104, 0, 0, 4000, 0, 0, 0, 0, 0, 0, 379, 0, 0, 0, 3000, 0,
    714, 0, 1088, 0, 0, 0, 0, 0, 0, 0, 3263, 946, 3634, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4179, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4461, 0, 0, 1884, 0, 0, 0, 0, 0, 0, 916, 0,
    0, 0, 0, 0, 0, 2269, 1794, 4157, 0, 0, 381, 0, 0, 0, 0, 0,
    0, 0, 4872, 0, 0, 1891, 0, 0, 0, 0, 0, 0, 4427, 0, 0, 0,
    0, 4575, 0, 0, 0, 910, 0, 0, 273, 0, 2381, 4732, 0, 2021, 0, 0,
    0, 0, 1902, 0, 0, 0, 2289, 0, 0, 0, 0, 4022, 0, 0, 0, 4383,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2305, 0, 0, 0, 0,
    0, 4125, 4024, 0, 1108, 570, 0, 172, 2880, 1611, 76, 3408, 3709, 0, 0, 0,
    0, 0, 0, 0, 0, 4271, 0, 3171, 0, 0, 1878, 3018, 1410, 3969, 0, 0,
    0, 0, 0, 0, 0, 0, 4455, 0, 3929, 0, 0, 0, 0, 2781, 0, 0,
    4946, 0, 0, 0, 2182, 0, 0, 2302, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3004, 2184, 3512, 0, 0, 0, 0, 2085, 1081, 2198, 4627, 0, 0, 1668,
    0, 0, 0, 0, 3448, 0, 2944, 0, 3508, 0, 0, 3860, 0, 0, 1538, 1581,
    0, 3705, 0, 0, 0, 0, 0, 0, 0, 2633, 0, 0, 0, 0, 0, 2895,
    0, 3140, 0, 0, 0, 2338, 4338, 3040, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2796, 0, 0, 0, 4420, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 700, 0, 0, 0,
    0, 3909, 0, 0, 1112, 0, 0, 0, 0, 3775, 434, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2542, 0, 0, 0, 1309, 2965, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3193, 1899, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    721, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 543, 567,
    2752, 0, 2195, 2171, 0, 0, 0, 0, 0, 0, 0, 2293, 2346, 2409, 3629, 0,
    0, 0, 0, 0, 0, 1842, 4648, 889, 1159, 0, 0, 0, 0, 0, 2715, 245,
    3010, 0, 2437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221, 0, 4996,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4546, 0,
    0, 4782, 0, 167, 3112, 0, 0, 2243, 0, 0, 179, 0, 0, 2110, 0, 0,
    0, 2886, 0, 1378, 4078, 0, 0, 3659, 0, 0, 1069, 0, 0, 2290, 0, 0,
    0, 0, 0, 0, 3801, 0, 0, 0, 0, 2989, 4219, 0, 0, 0, 2119, 0,
    4836, 0, 0, 0, 0, 0, 0, 329, 0, 3618, 0, 0, 1889, 539, 2245, 3158,
    387, 4618, 0, 1113, 0, 1480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1310, 4975, 0, 0, 1331, 1890, 2950, 0, 0, 0, 2133, 0, 0, 0,
    0, 3486, 0, 0, 0, 0, 4916, 1505, 0, 0, 3868, 0, 0, 3965, 3097, 0,
    2219, 0, 0, 3050, 0, 542, 2833, 0, 0, 0, 0, 0, 0, 3383, 4652, 1035,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1941, 0, 0, 4765, 0, 2501, 0,
    1570, 0, 0, 0, 0, 1567, 3142, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 620, 0, 0, 373, 4320, 1953, 0, 0, 0, 0, 2536, 0, 3883, 0,
    0, 818, 0, 4982, 0, 0, 0, 0, 3240, 0, 0, 1864, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1686, 3751, 1966, 0, 294, 0, 2444, 0, 4440,
    0, 0, 0, 0, 5, 474, 1216, 4421, 2734, 0, 81, 0, 0, 0, 0, 0,
    0, 1885, 4293, 0, 70, 3436, 3798, 0, 0, 1424, 0, 0, 0, 0, 2969, 0,
    0, 2345, 3433, 0, 1720, 0, 489, 3473, 0, 0, 0, 0, 1949, 1076, 0, 3306,
    0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 2073, 2618, 0, 3667, 0, 0,
    0, 0, 0, 0, 0, 4035, 0, 0, 413, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4278, 0, 4062, 0, 1646, 2321, 4150, 0, 0,
    0, 4403, 2902, 0, 42, 0, 0, 3062, 0, 4298, 0, 0, 4953, 1330, 0, 0,
    2247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4542, 0, 3488,
    2914, 0, 0, 4892, 0, 0, 0, 767, 789, 2166, 0, 2555, 0, 3257, 3961, 0,
    0, 170, 1807, 0, 0, 0, 1534, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1478, 0, 2009, 0, 4020, 0, 0, 0, 0, 2316, 4796, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1371, 0, 4703, 0, 0,
    0, 0, 4815, 4769, 0, 866, 0, 133, 0, 0, 0, 705, 0, 1622, 4284, 1476,
    0, 1322, 2567, 2874, 3692, 2511, 4418, 2136, 0, 0, 0, 1591, 0, 4254, 0, 0,
    0, 1143, 0, 0, 0, 279, 314, 0, 0, 0, 0, 0, 0, 1472, 0, 0,
    1619, 0, 0, 0, 1768, 0, 0, 0, 0, 0, 4177, 0, 0, 0, 4829, 0,
    287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 729, 358, 2079, 2205,
    3910, 4211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 675, 0, 4632,
    0, 0, 0, 1836, 0, 0, 0, 2453, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2329, 2645, 0, 0, 0, 0, 0, 569, 0, 0, 0, 0,
    0, 0, 0, 0, 3122, 0, 0, 2815, 732, 1855, 0, 1269, 0, 0, 0, 897,
    0, 0, 0, 2148, 2310, 499, 0, 0, 917, 1829, 3134, 0, 2240, 0, 0, 0,
    0, 1185, 2464, 0, 0, 0, 0, 0, 0, 0, 2606, 4109, 0, 1752, 0, 0,
    0, 0, 0, 3013, 0, 0, 0, 0, 0, 4274, 0, 2988, 0, 4894, 0, 0,
    0, 0, 3215, 0, 0, 0, 0, 1579, 2805, 0, 328, 0, 0, 952, 0, 0,
    0, 3708, 4375, 997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4780, 0, 0,
    0, 4806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 416, 534, 0, 0, 0,
    0, 0, 1812, 0, 3337, 0, 0, 0, 0, 1875, 0, 0, 1859, 0, 0, 0,
    0, 0, 3882, 2720, 0, 1071, 0, 0, 0, 4256, 3172, 0, 0, 0, 4088, 0,
    0, 0, 0, 2156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4786, 458, 1349,
    3484, 3991, 0, 0, 0, 4445, 0, 0, 0, 380, 0, 0, 0, 0, 0, 2008,
    1408, 0, 3149, 3597, 201, 3602, 0, 2718, 0, 0, 0, 0, 169, 2163, 4876, 4672,
    1382, 2757, 3278, 0, 0, 0, 2115, 0, 0, 0, 0, 0, 0, 0, 0, 22,
    0, 0, 0, 4409, 0, 0, 0, 949, 0, 0, 0, 4773, 0, 0, 1755, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238, 2529, 0, 0, 0,
    0, 0, 1736, 3060, 3243, 178, 0, 0, 2438, 302, 2695, 3322, 2646, 4371, 0, 0,
    0, 0, 0, 2523, 0, 0, 4741, 0, 0, 0, 0, 3323, 0, 0, 939, 0,
    0, 0, 0, 0, 0, 0, 0, 527, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2976, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0,
    0, 0, 3829, 928, 0, 632, 1909, 2559, 3199, 824, 88, 0, 0, 0, 250, 2070,
    3763, 0, 0, 0, 0, 1014, 0, 0, 512, 0, 980, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1147, 1612, 0, 4587, 1340, 0, 66, 0, 0, 0, 4861, 0,
    0, 0, 0, 0, 0, 2927, 4159, 0, 2068, 0, 0, 0, 0, 0, 2721, 2620,
    0, 0, 0, 0, 4840, 1589, 1651, 2893, 3272, 0, 0, 0, 0, 0, 0, 0,
    266, 1616, 2738, 541, 0, 972, 4702, 0, 523, 0, 4476, 0, 466, 0, 0, 0,
    2230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4582, 0, 0, 1351, 0, 0,
    4378, 0, 1691, 3254, 0, 1946, 0, 0, 0, 0, 0, 1553, 0, 0, 2139, 0,
    0, 0, 3891, 5003, 1037, 0, 0, 0, 3536, 0, 0, 0, 0, 0, 0, 0,
    0, 2846, 0, 0, 3462, 4285, 0, 0, 0, 0, 2768, 3834, 0, 0, 0, 0,
    0, 1182, 0, 0, 4716, 0, 0, 0, 4742, 0, 2839, 4557, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4036, 0, 1033, 64, 1172, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2114, 0, 0, 0, 0, 0, 1870, 0, 0,
    4197, 0, 0, 0, 3758, 0, 0, 0, 0, 0, 0, 0, 4469, 3287, 0, 0,
    0, 0, 0, 0, 0, 2740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2153, 4132, 41,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4843, 1096, 0, 0, 1220, 0, 0,
    0, 0, 4695, 1601, 1708, 2375, 4449, 3590, 0, 2875, 0, 895, 1632, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1977, 3995, 0, 0, 0, 2573, 0, 0, 4468,
    139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 833, 0, 0, 0, 4670, 3452,
    4465, 0, 2582, 0, 0, 3640, 3350, 3966, 4673, 660, 2333, 2832, 505, 0, 0, 2861,
    0, 0, 0, 0, 1617, 1735, 0, 0, 0, 0, 0, 0, 0, 0, 1300, 0,
    0, 0, 2739, 4321, 0, 0, 0, 0, 0, 0, 2712, 2680, 0, 4147, 3513, 0,
    1874, 0, 0, 0, 0, 3815, 0, 0, 0, 0, 0, 0, 0, 1605, 1997, 0,
    0, 224, 1539, 0, 4340, 0, 1208, 2276, 588, 0, 4931, 0, 2324, 0, 3968, 0,
    2995, 3081, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1452, 0, 0,
    0, 0, 0, 1368, 4573, 0, 0, 0, 0, 2373, 864, 2267, 0, 2383, 0, 0,
    648, 0, 157, 0, 0, 0, 0, 4714, 3831, 2611, 4014, 1198, 4588, 0, 0, 0,
    2423, 0, 0, 0, 0, 4257, 0, 2254, 0, 0, 0, 0, 2784, 0, 0, 0,
    0, 0, 740, 0, 0, 0, 3438, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1291, 0, 0, 0, 3578, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1124,
    3766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1724, 0,
    0, 0, 4408, 4929, 0, 0, 951, 0, 38, 0, 0, 0, 2116, 0, 0, 0,
    0, 0, 742, 0, 0, 0, 0, 0, 0, 338, 2767, 1400, 3628, 0, 4386, 0,
    0, 893, 0, 0, 2478, 0, 56, 0, 0, 0, 0, 0, 0, 0, 572, 0,
    0, 0, 3855, 0, 0, 0, 0, 0, 0, 4544, 1097, 0, 4510, 4323, 4664, 0,
    0, 2822, 0, 0, 0, 0, 2982, 0, 0, 352, 0, 0, 4229, 0, 0, 0,
    4089, 2007, 0, 3187, 0, 0, 0, 0, 0, 0, 2610, 0, 0, 0, 0, 0,
    0, 0, 2228, 3404, 0, 0, 0, 3938, 4853, 0, 0, 0, 3685, 961, 1904, 4508,
    0, 0, 0, 0, 0, 3851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 518,
    0, 0, 2075, 0, 0, 2841, 0, 0, 0, 3245, 0, 0, 0, 0, 0, 4106,
    3566, 108, 0, 0, 0, 0, 0, 0, 0, 0, 4330, 0, 0, 0, 2679, 0,
    0, 0, 0, 0, 0, 0, 3330, 0, 0, 0, 0, 634, 4404, 0, 462, 0,
    0, 0, 0, 0, 0, 0, 0, 2548, 0, 0, 0, 2778, 0, 407, 3693, 0,
    0, 0, 0, 3928, 0, 0, 0, 2753, 3596, 0, 4873, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1027, 0, 0, 0, 0, 0, 330,
    3195, 0, 4912, 2273, 0, 0, 1610, 3237, 0, 388, 437, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3265, 3601, 521, 2675, 0, 0, 0,
    0, 4526, 0, 0, 0, 0, 0, 0, 0, 3047, 0, 0, 0, 0, 0, 0,
    1821, 0, 0, 0, 4134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4950, 0, 0, 0, 3581, 0, 0, 0, 0, 0, 2798, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2869, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3759, 0,
    0, 0, 0, 0, 0, 2257, 2468, 0, 0, 0, 0, 0, 0, 1905, 0, 0,
    2933, 4273, 1649, 0, 0, 0, 0, 1099, 2055, 0, 2616, 0, 454, 183, 4355, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3915, 0, 3491, 2954, 0,
    0, 1873, 3423, 0, 0, 0, 0, 0, 4061, 0, 0, 0, 870, 2309, 0, 0,
    0, 0, 1077, 0, 0, 0, 0, 1053, 3576, 4483, 3496, 1392, 0, 0, 0, 0,
    0, 0, 3573, 0, 0, 2922, 0, 0, 775, 0, 3977, 0, 0, 0, 0, 0,
    0, 2277, 0, 0, 0, 0, 0, 0, 0, 4365, 0, 0, 0, 0, 0, 1710,
    0, 0, 0, 0, 0, 0, 0, 0, 3466, 3328, 3538, 3842, 3863, 4737, 0, 0,
    0, 0, 0, 1590, 0, 0, 0, 709, 0, 0, 0, 0, 0, 0, 2659, 4361,
    0, 0, 0, 3546, 4462, 1634, 0, 0, 2301, 4389, 0, 0, 0, 198, 0, 0,
    3084, 0, 0, 0, 0, 0, 0, 468, 0, 4149, 0, 0, 596, 0, 1639, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3888, 0, 0, 0, 3295, 4236, 0,
    0, 0, 3139, 0, 0, 0, 0, 0, 0, 2500, 4995, 0, 0, 0, 0, 0,
    0, 0, 4528, 2090, 0, 2074, 0, 0, 0, 0, 0, 0, 2879, 0, 0, 0,
    0, 0, 0, 1930, 4643, 1830, 0, 2487, 0, 3993, 1887, 0, 0, 0, 4740, 3588,
    0, 0, 0, 0, 0, 208, 0, 0, 0, 0, 0, 0, 0, 3144, 0, 0,
    0, 0, 0, 1498, 1955, 3673, 4451, 0, 0, 0, 0, 584, 3342, 403, 440, 564,
    1457, 1725, 2123, 2909, 1483, 2799, 3810, 0, 4858, 0, 205, 3654, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2469, 2037, 0, 0, 0, 1563, 1808, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1031, 0, 402, 0, 0,
    0, 0, 0, 4685, 395, 1647, 4610, 0, 0, 0, 308, 0, 0, 0, 0, 1661,
    0, 0, 927, 2023, 0, 4736, 0, 1250, 0, 0, 0, 0, 0, 0, 0, 0,
    2865, 0, 0, 0, 0, 1373, 0, 3390, 0, 0, 0, 0, 0, 3981, 0, 0,
    1757, 3880, 4175, 4810, 0, 0, 2194, 0, 0, 4479, 0, 0, 0, 0, 0, 0,
    890, 0, 0, 0, 0, 2627, 3713, 0, 0, 0, 0, 2484, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4625, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 526, 0, 0, 1360, 4372, 0, 0, 0, 0, 0, 0, 2167, 3621,
    0, 0, 0, 0, 0, 0, 0, 0, 2558, 0, 0, 0, 2417, 0, 0, 0,
    0, 412, 0, 0, 0, 0, 0, 0, 983, 0, 0, 0, 4859, 0, 0, 0,
    861, 1144, 0, 0, 2330, 4339, 115, 0, 0, 0, 0, 0, 0, 0, 2935, 2589,
    0, 3556, 0, 2051, 3823, 0, 0, 0, 0, 3284, 0, 0, 0, 2889, 0, 3544,
    3103, 0, 125, 1987, 0, 0, 4091, 0, 0, 0, 0, 2414, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4300, 2821,
    2396, 0, 4030, 0, 0, 0, 1956, 2625, 0, 0, 0, 0, 0, 2482, 0, 0,
    0, 3472, 0, 0, 2100, 0, 4555, 0, 0, 0, 0, 2733, 0, 0, 0, 0,
    0, 2102, 0, 0, 0, 2591, 0, 0, 2283, 0, 2214, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1079, 0, 0, 0, 0, 0, 1341, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1267, 0, 2066, 0, 0, 0, 0, 1118, 0, 0,
    0, 1136, 0, 0, 513, 0, 0, 0, 2077, 0, 1597, 0, 0, 0, 0, 0,
    0, 1802, 284, 2434, 0, 0, 0, 0, 0, 0, 3022, 3161, 0, 0, 3817, 0,
    0, 61, 1438, 1586, 0, 0, 285, 0, 0, 0, 0, 0, 0, 1820, 0, 3030,
    0, 0, 2339, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4362, 0, 0, 0,
    0, 0, 0, 0, 0, 1295, 4752, 0, 459, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3202, 0, 0, 0, 286, 0, 0, 0, 1209, 0, 0, 0,
    0, 0, 0, 0, 0, 2044, 0, 0, 0, 0, 0, 0, 0, 4951, 332, 3061,
    1044, 3191, 0, 0, 1298, 3286, 0, 0, 0, 0, 0, 1230, 0, 0, 0, 640,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2135, 4709, 0, 0, 0, 0, 0, 0, 0, 0, 4225, 0, 0, 0, 0,
    0, 4668, 0, 0, 0, 0, 0, 0, 0, 2165, 2790, 0, 0, 1517, 0, 0,
    0, 0, 0, 0, 2460, 0, 0, 214, 0, 0, 0, 0, 0, 0, 4367, 0,
    0, 0, 0, 0, 0, 0, 0, 1388, 0, 0, 1350, 0, 0, 0, 0, 0,
    0, 0, 0, 1501, 0, 0, 3096, 0, 0, 0, 0, 4663, 0, 4856, 0, 0,
    0, 0, 0, 0, 0, 1324, 0, 0, 0, 312, 0, 0, 0, 2533, 0, 0,
    0, 4838, 0, 3033, 4096, 4541, 1628, 0, 0, 3568, 0, 1826, 0, 0, 0, 3675,
    0, 0, 0, 0, 0, 3083, 0, 0, 0, 0, 0, 0, 3579, 0, 0, 0,
    0, 0, 0, 2476, 0, 0, 0, 0, 3253, 0, 1466, 0, 19, 0, 0, 0,
    0, 1776, 0, 4812, 176, 1635, 0, 0, 3391, 1834, 4878, 0, 0, 0, 0, 2643,
    3367, 0, 0, 0, 1110, 3885, 2654, 662, 0, 0, 0, 0, 0, 4350, 0, 4405,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    318, 0, 0, 0, 0, 2362, 3351, 0, 0, 3663, 0, 0, 0, 0, 0, 2584,
    3790, 0, 4585, 1869, 0, 0, 0, 0, 0, 0, 0, 0, 1419, 4910, 0, 0,
    2150, 0, 0, 0, 0, 2039, 4283, 0, 0, 0, 0, 0, 0, 0, 4019, 3749,
    0, 0, 506, 0, 0, 0, 0, 4242, 0, 1413, 1023, 2225, 383, 2455, 1162, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3248, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4407, 0, 967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2644, 0, 0, 0, 0, 2348, 894, 0, 0, 0, 2473, 0, 4388, 0, 4639,
    4981, 4397, 3887, 0, 0, 0, 3837, 2306, 0, 0, 1191, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1161, 0, 2656, 0, 1008, 4712, 0, 4939, 0, 600, 386, 2272,
    516, 3150, 3345, 4286, 1192, 4221, 0, 0, 0, 0, 1412, 0, 0, 0, 0, 0,
    350, 0, 0, 0, 423, 0, 1292, 0, 190, 2104, 0, 0, 1817, 0, 2556, 0,
    3662, 0, 0, 0, 1745, 1660, 4139, 0, 0, 0, 0, 0, 0, 0, 2169, 0,
    1925, 4357, 0, 0, 0, 0, 1596, 2390, 4114, 0, 0, 0, 4879, 0, 2490, 0,
    0, 0, 0, 3755, 0, 0, 0, 1344, 4591, 0, 0, 0, 0, 3080, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 479, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 926, 4249, 0, 0, 0, 0, 0, 4866, 0, 0, 0, 2597, 3275,
    4253, 1010, 831, 2314, 1816, 3224, 227, 0, 2819, 4364, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1666, 0, 0, 0, 3701, 0, 0, 0, 0, 0, 0, 0, 4676,
    0, 0, 0, 110, 0, 0, 0, 885, 0, 0, 1714, 0, 0, 0, 0, 0,
    2012, 0, 0, 0, 0, 0, 0, 0, 2355, 958, 1169, 982, 417, 0, 0, 0,
    0, 0, 0, 2202, 1978, 3268, 4005, 0, 0, 0, 0, 0, 3527, 3410, 0, 0,
    0, 0, 950, 3481, 0, 4412, 0, 0, 0, 0, 2323, 0, 0, 2168, 0, 0,
    3397, 0, 2426, 485, 0, 0, 0, 0, 0, 0, 0, 3365, 4802, 243, 316, 0,
    0, 0, 12, 0, 0, 0, 0, 0, 0, 1527, 1856, 0, 4821, 0, 0, 2040,
    2829, 4314, 3338, 401, 0, 0, 0, 0, 0, 0, 0, 0, 2356, 339, 0, 0,
    255, 1488, 2211, 3721, 4393, 0, 4532, 0, 0, 0, 3418, 3978, 0, 0, 725, 531,
    2608, 0, 0, 0, 291, 0, 0, 0, 136, 0, 0, 1167, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 938, 2568, 0, 0, 0, 2000, 3865, 0,
    0, 2970, 0, 0, 2851, 4227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 576, 631, 2436, 0, 0, 0, 0, 2691, 4905, 0, 525, 0,
    1958, 0, 0, 0, 0, 1913, 265, 0, 4885, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1492, 2912, 0, 0, 4241, 2019, 2899, 2699, 0,
    0, 1357, 0, 3340, 1620, 0, 0, 0, 0, 325, 0, 0, 0, 0, 4151, 0,
    0, 0, 0, 0, 0, 0, 3352, 1270, 4987, 3802, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 218, 0, 0, 0, 0, 0, 1814, 0,
    0, 0, 1249, 3571, 0, 0, 2486, 0, 2795, 0, 0, 0, 2060, 0, 0, 0,
    0, 0, 0, 1606, 4642, 2334, 0, 0, 0, 0, 0, 0, 0, 2132, 0, 0,
    3006, 0, 0, 0, 0, 0, 0, 0, 3176, 0, 1119, 1536, 2981, 0, 0, 0,
    0, 0, 0, 1496, 457, 144, 1193, 2959, 0, 4172, 3593, 0, 241, 0, 0, 0,
    0, 1277, 0, 0, 5001, 0, 0, 0, 3036, 2217, 0, 3954, 4009, 0, 0, 0,
    362, 0, 0, 0, 0, 4341, 0, 0, 0, 0, 1560, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1744, 1854, 2357, 0, 998, 0, 0, 498, 667,
    0, 0, 0, 0, 0, 4735, 4071, 0, 1221, 0, 0, 0, 0, 2385, 0, 4804,
    4656, 0, 0, 0, 0, 4146, 0, 0, 0, 3499, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4739, 0, 0, 0, 0, 0, 0, 0, 3469, 4661, 3704, 2340, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1871, 0, 0, 3919, 0, 0, 741, 3332,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1490, 4787, 0, 4406, 0,
    0, 4212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4123, 4594, 0, 0, 755,
    0, 0, 0, 0, 0, 368, 2744, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1985, 1573, 3722, 0, 0, 603, 0, 0, 0, 3041, 0, 3874, 0,
    0, 0, 1973, 0, 1258, 1343, 3168, 4997, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3924, 0, 0, 0, 0, 0, 288, 1104, 2483, 0, 0, 0, 0, 3294, 0,
    3230, 1444, 0, 0, 0, 0, 1301, 2562, 0, 0, 0, 1637, 0, 0, 1685, 0,
    0, 0, 0, 28, 0, 0, 4310, 530, 0, 3389, 2857, 0, 0, 3849, 0, 0,
    2082, 2999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3169, 0, 0, 994,
    0, 0, 0, 0, 0, 650, 2342, 0, 0, 0, 0, 0, 0, 0, 1781, 0,
    477, 1780, 3017, 0, 0, 4116, 0, 0, 0, 0, 0, 1667, 1515, 2791, 3087, 0,
    0, 0, 3333, 4161, 3866, 4841, 0, 586, 0, 0, 0, 4630, 74, 0, 1157, 0,
    4513, 551, 0, 0, 3086, 4794, 0, 0, 1009, 0, 0, 0, 1432, 0, 0, 0,
    0, 0, 0, 0, 844, 2510, 3757, 0, 1120, 0, 3674, 0, 0, 0, 0, 0,
    0, 0, 0, 1595, 0, 0, 0, 3501, 4733, 0, 0, 2209, 0, 0, 0, 4775,
    1513, 0, 0, 0, 0, 4596, 0, 3303, 0, 4891, 3529, 0, 0, 0, 0, 0,
    0, 2581, 0, 0, 0, 3539, 0, 0, 0, 0, 0, 0, 0, 3541, 0, 0,
    0, 0, 0, 4514, 0, 0, 0, 1528, 0, 0, 3068, 0, 0, 0, 622, 0,
    677, 3280, 2838, 1082, 0, 0, 0, 0, 0, 1915, 1030, 779, 1520, 2700, 1638, 3519,
    0, 0, 264, 2696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1770, 1006, 0, 4888, 4266, 0, 0, 2772, 0, 0, 0, 0, 4967, 0, 4304, 2488,
    0, 0, 2335, 519, 0, 3723, 0, 0, 0, 0, 0, 0, 1074, 1402, 3872, 0,
    3409, 69, 0, 0, 0, 0, 4354, 0, 0, 465, 1756, 1361, 1467, 0, 0, 0,
    2677, 1268, 0, 0, 0, 1747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3522,
    0, 0, 0, 0, 0, 0, 0, 4576, 0, 0, 4972, 361, 0, 0, 1068, 0,
    0, 4548, 0, 0, 0, 0, 0, 1114, 0, 0, 0, 0, 298, 0, 2378, 120,
    0, 2177, 0, 292, 2038, 0, 1993, 907, 2368, 2684, 3114, 3666, 3779, 4136, 0, 0,
    4419, 0, 0, 0, 934, 4133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 483,
    0, 1862, 0, 0, 0, 0, 0, 0, 0, 4604, 4717, 4906, 393, 3630, 0, 0,
    212, 249, 4855, 0, 3259, 192, 0, 4756, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3186, 3467, 0, 3079, 4034, 0, 3730, 0, 0, 4584, 2719,
    3201, 0, 1038, 4499, 191, 0, 0, 1021, 3816, 4545, 0, 0, 0, 0, 0, 4117,
    0, 0, 104, 0, 0, 0, 0, 0, 0, 0, 211, 0, 0, 1134, 4868, 0,
    0, 0, 1982, 2563, 0, 0, 0, 4683, 0, 0, 0, 0, 3179, 2, 1363, 0,
    0, 0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2531,
    0, 0, 0, 0, 728, 2300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3282,
    0, 0, 3075, 0, 87, 105, 3288, 819, 4966, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1061, 0, 0, 0, 374, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1696, 3482, 0, 0, 0, 4107, 0, 2726, 3314, 3599, 3570, 0,
    0, 3903, 3715, 666, 3572, 3531, 0, 0, 0, 0, 475, 0, 0, 0, 1881, 0,
    0, 0, 0, 0, 0, 0, 3387, 5000, 1304, 4495, 0, 0, 0, 0, 3643, 0,
    0, 0, 1098, 0, 0, 0, 0, 2911, 3225, 0, 0, 0, 0, 0, 1531, 1256,
    1468, 0, 3847, 0, 2295, 0, 0, 3196, 919, 0, 0, 2888, 4233, 863, 0, 0,
    0, 0, 3956, 0, 1149, 1465, 0, 4460, 1561, 0, 1674, 0, 0, 0, 1877, 2545,
    0, 0, 0, 0, 1332, 0, 0, 0, 882, 0, 0, 0, 2285, 0, 0, 0,
    0, 4073, 0, 0, 0, 0, 0, 0, 1451, 3974, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2771, 3218, 0, 2398, 0, 1222, 4093, 0, 0, 0, 0, 0, 0,
    4635, 0, 0, 0, 802, 0, 848, 0, 0, 0, 0, 0, 0, 0, 36, 4158,
    0, 0, 0, 1314, 2291, 1325, 3557, 0, 4971, 0, 0, 0, 0, 0, 0, 0,
    1769, 3315, 1554, 0, 0, 0, 0, 0, 3875, 1940, 0, 0, 0, 618, 0, 2609,
    0, 0, 0, 1655, 0, 0, 0, 4287, 0, 0, 418, 0, 0, 2262, 0, 0,
    2439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2541, 0, 1910, 4764, 0, 0,
    0, 4992, 0, 0, 0, 1658, 0, 0, 0, 0, 0, 63, 3327, 0, 0, 1723,
    2057, 2638, 3167, 3441, 1545, 0, 2103, 0, 4492, 0, 0, 0, 690, 0, 0, 0,
    2215, 1796, 0, 2787, 0, 0, 0, 0, 0, 0, 0, 1342, 2828, 0, 3358, 0,
    0, 0, 0, 0, 1428, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2235, 0, 3740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1838,
    2359, 2234, 0, 1334, 389, 0, 0, 0, 621, 2697, 3972, 0, 346, 4294, 0, 0,
    2849, 0, 2891, 0, 0, 0, 0, 0, 0, 0, 2808, 3175, 4579, 0, 0, 0,
    855, 880, 0, 0, 4640, 0, 0, 0, 0, 0, 0, 2687, 0, 0, 0, 3574,
    0, 0, 1681, 0, 0, 0, 4530, 0, 0, 1348, 0, 0, 0, 0, 0, 3942,
    0, 1569, 199, 2539, 0, 913, 0, 0, 4592, 0, 0, 0, 0, 0, 1721, 2704,
    923, 2446, 0, 3753, 0, 99, 971, 0, 4226, 0, 0, 0, 0, 0, 0, 187,
    0, 0, 0, 3510, 769, 3669, 0, 2034, 4160, 0, 3465, 0, 1656, 0, 0, 0,
    0, 0, 0, 1487, 0, 0, 0, 3495, 0, 0, 1064, 3034, 0, 668, 0, 0,
    0, 0, 0, 0, 0, 0, 113, 4886, 0, 322, 0, 0, 0, 0, 552, 0,
    4993, 0, 3165, 0, 0, 2502, 2280, 3635, 0, 0, 2447, 4805, 0, 0, 4480, 2495,
    2032, 2029, 4055, 4617, 0, 0, 0, 3360, 0, 0, 4777, 0, 3014, 0, 0, 2745,
    3135, 4099, 2834, 256, 222, 1477, 0, 0, 3016, 3560, 3748, 4202, 4870, 0, 0, 0,
    0, 0, 177, 2774, 0, 0, 0, 49, 892, 0, 0, 2424, 0, 0, 0, 0,
    0, 0, 0, 2932, 4989, 0, 0, 0, 4384, 188, 1566, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4250, 0, 0, 0, 0, 0, 5004, 0, 0, 1730, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4167, 0, 4426,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2580, 0, 0, 0, 0, 0, 4622, 0, 0, 878, 0, 0, 0,
    4671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2251, 1636, 0, 0, 0, 639,
    0, 0, 0, 2780, 1706, 1713, 0, 3117, 0, 0, 0, 0, 4351, 0, 0, 0,
    2281, 955, 2957, 3951, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196,
    0, 0, 0, 0, 0, 0, 4955, 797, 0, 0, 0, 0, 0, 0, 0, 0,
    4411, 405, 0, 1174, 911, 0, 0, 0, 0, 0, 0, 0, 154, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 671, 1433, 3619, 0, 0, 0, 0, 0, 0,
    0, 659, 3533, 2450, 4305, 2063, 0, 0, 4536, 0, 0, 0, 0, 0, 0, 0,
    420, 0, 0, 672, 0, 2433, 4270, 2506, 4641, 0, 0, 103, 3435, 4493, 0, 0,
    0, 0, 0, 0, 3836, 0, 0, 195, 0, 2260, 0, 0, 0, 835, 0, 0,
    0, 3001, 3285, 0, 0, 3066, 3207, 0, 0, 0, 536, 0, 0, 0, 0, 1204,
    1980, 899, 4638, 0, 4834, 0, 0, 94, 2735, 0, 0, 1002, 4599, 0, 0, 0,
    0, 0, 2917, 0, 0, 3067, 0, 0, 0, 0, 0, 0, 0, 3665, 4791, 150,
    0, 0, 0, 1748, 2113, 8, 3277, 0, 0, 0, 0, 4105, 0, 795, 0, 0,
    1445, 0, 0, 0, 2014, 1387, 0, 0, 0, 1202, 0, 4210, 337, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 4083, 0, 746, 806, 522, 3146,
    0, 2521, 0, 1896, 987, 716, 2575, 1431, 990, 1960, 3754, 1200, 3767, 0, 0, 0,
    0, 0, 3256, 3777, 0, 0, 3710, 3845, 0, 0, 0, 0, 0, 0, 0, 0,
    3870, 743, 4425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3986, 4016, 0, 0,
    3611, 2653, 0, 0, 0, 0, 3372, 0, 0, 0, 4512, 4142, 0, 2196, 3233, 4331,
    0, 0, 4667, 0, 0, 0, 0, 1434, 4080, 0, 0, 4753, 488, 717, 693, 0,
    0, 3357, 0, 0, 0, 1246, 2936, 0, 0, 0, 0, 0, 0, 0, 3269, 0,
    1313, 3534, 0, 0, 3447, 0, 0, 0, 0, 1641, 0, 0, 0, 0, 3636, 0,
    0, 0, 0, 4942, 0, 0, 0, 3154, 0, 4336, 0, 1376, 0, 0, 445, 2651,
    0, 0, 0, 0, 0, 0, 1664, 0, 0, 0, 3128, 0, 0, 0, 0, 0,
    0, 3957, 2420, 299, 431, 0, 3535, 0, 1374, 1555, 0, 0, 0, 414, 3320, 3374,
    4662, 0, 0, 0, 0, 0, 0, 0, 4428, 4590, 3714, 0, 2337, 0, 0, 0,
    0, 954, 0, 4430, 0, 2540, 974, 0, 0, 737, 0, 0, 0, 0, 2071, 0,
    0, 0, 0, 0, 724, 1928, 0, 2372, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4067, 4396, 0, 0, 3206, 0, 0, 0, 0, 0, 0,
    0, 1739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3890, 0, 0, 0,
    773, 3814, 0, 0, 0, 0, 0, 591, 0, 0, 0, 0, 267, 1333, 0, 0,
    0, 0, 2320, 2509, 0, 0, 3255, 0, 0, 945, 0, 3363, 992, 0, 2448, 3696,
    0, 0, 68, 0, 1460, 3607, 0, 0, 0, 0, 4785, 0, 2106, 0, 0, 0,
    0, 0, 2189, 0, 2583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1659, 3406, 0, 3690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3896,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4738, 0, 1850, 0,
    0, 0, 1576, 0, 4631, 0, 0, 0, 0, 0, 0, 4417, 0, 0, 0, 0,
    0, 0, 0, 0, 609, 791, 1232, 0, 2432, 2641, 268, 0, 0, 0, 0, 0,
    736, 1786, 4551, 1311, 2083, 0, 947, 3839, 0, 0, 0, 550, 0, 0, 0, 0,
    0, 0, 0, 678, 4010, 149, 4319, 0, 0, 0, 3914, 0, 0, 1440, 0, 0,
    0, 0, 2898, 0, 0, 0, 0, 0, 0, 1699, 0, 2282, 3605, 0, 0, 0,
    0, 630, 1018, 0, 0, 0, 385, 0, 0, 2557, 0, 0, 0, 0, 1084, 0,
    0, 0, 0, 0, 1767, 0, 0, 4164, 0, 0, 0, 0, 0, 0, 449, 4477,
    0, 1530, 0, 1575, 3639, 0, 0, 140, 1016, 4195, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1366, 0, 0, 0, 2508, 0, 0, 0, 0, 0, 0, 1950,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 306, 4697, 0, 0, 868, 637,
    0, 86, 1435, 2635, 2949, 1456, 2926, 3155, 3267, 4833, 0, 0, 4728, 0, 0, 0,
    0, 0, 3412, 0, 0, 0, 0, 0, 4188, 1280, 0, 0, 0, 0, 3937, 4619,
    0, 0, 2120, 0, 335, 2141, 0, 1678, 0, 0, 4279, 0, 0, 0, 0, 0,
    0, 0, 0, 2729, 3074, 0, 0, 0, 0, 1062, 3266, 0, 0, 1007, 1417, 0,
    0, 0, 0, 0, 0, 0, 0, 236, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1499, 4654, 0, 0, 0, 0, 0, 5002, 0, 0, 0, 0,
    0, 0, 0, 1524, 0, 0, 0, 3509, 2674, 0, 0, 0, 0, 0, 1047, 2377,
    3200, 4441, 0, 0, 107, 0, 0, 2652, 482, 0, 2279, 0, 0, 0, 0, 3052,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2703, 0,
    0, 0, 0, 0, 1105, 805, 1921, 0, 0, 1588, 3997, 0, 785, 4778, 0, 0,
    0, 2590, 3182, 0, 0, 0, 0, 2380, 2492, 1945, 2963, 0, 0, 0, 0, 0,
    0, 3100, 0, 0, 0, 0, 825, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2648, 0, 0, 0, 0, 0, 0, 4196, 0, 0, 1630, 2667, 0, 0,
    0, 0, 554, 3699, 3795, 0, 0, 0, 0, 0, 0, 4875, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2845, 0, 3950, 0, 0,
    0, 4958, 0, 1384, 0, 0, 0, 0, 0, 1548, 0, 0, 0, 0, 427, 0,
    0, 0, 0, 0, 0, 11, 2287, 761, 2535, 3078, 3782, 0, 0, 2284, 3483, 0,
    0, 0, 0, 0, 4759, 3291, 4064, 0, 0, 0, 4608, 0, 0, 0, 0, 2188,
    2204, 2948, 4491, 0, 0, 3719, 4899, 0, 0, 0, 1122, 0, 0, 0, 0, 0,
    0, 0, 4162, 0, 0, 0, 0, 0, 0, 2222, 0, 0, 0, 0, 0, 4762,
    0, 3609, 114, 0, 0, 0, 0, 0, 0, 0, 0, 4974, 0, 0, 0, 262,
    3973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3695, 2553,
    4191, 0, 0, 0, 0, 0, 0, 1004, 0, 0, 3738, 0, 0, 2551, 3835, 0,
    0, 759, 2178, 4877, 0, 0, 0, 0, 985, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1126, 85, 0, 0, 0, 0, 425, 0, 0, 0, 3368, 883, 931, 0,
    0, 0, 0, 2543, 1032, 0, 0, 4978, 0, 0, 1075, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4366, 2248, 0, 0, 3190, 0, 1832,
    0, 0, 0, 0, 0, 0, 4711, 4790, 0, 0, 4085, 2499, 3869, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1379, 0, 0, 0, 2737, 0, 3222,
    0, 0, 0, 0, 0, 0, 0, 369, 1670, 1740, 3310, 593, 3326, 0, 0, 0,
    3521, 0, 2664, 0, 0, 0, 0, 0, 0, 0, 1571, 4238, 0, 1650, 0, 0,
    3464, 4952, 0, 0, 4311, 0, 0, 0, 778, 1518, 4713, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1217, 4131, 0, 0, 0, 2412, 3459, 0, 0,
    0, 3867, 0, 0, 0, 3032, 0, 0, 0, 1146, 0, 0, 0, 0, 0, 1125,
    0, 0, 0, 0, 4098, 0, 0, 0, 3582, 3480, 0, 2331, 4669, 0, 0, 0,
    4416, 876, 4187, 0, 978, 2572, 0, 0, 1054, 0, 0, 0, 0, 48, 0, 0,
    0, 2431, 0, 1837, 3031, 0, 0, 1916, 1141, 1815, 1181, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3126, 2978, 0, 0, 0, 0, 0, 0, 0, 2804, 0, 0,
    0, 1594, 0, 0, 0, 0, 0, 0, 1851, 0, 0, 0, 1564, 0, 0, 0,
    0, 0, 4368, 1758, 0, 0, 1998, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    579, 3008, 0, 0, 0, 0, 0, 0, 2663, 0, 148, 4731, 0, 0, 0, 0,
    0, 2054, 0, 0, 0, 4538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 988, 0, 0, 1994, 0, 2246, 0, 0, 1130, 2370, 0, 0, 0, 1036, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1426, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1020, 0, 0, 0, 0, 1470,
    4571, 4056, 3515, 0, 0, 0, 0, 4754, 0, 0, 546, 1624, 1961, 4058, 4432, 0,
    0, 0, 0, 2172, 0, 0, 1177, 0, 4315, 1996, 0, 0, 0, 0, 0, 3164,
    0, 0, 0, 3702, 0, 0, 807, 0, 0, 0, 0, 390, 0, 0, 0, 0,
    0, 3461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 4743, 0, 0, 0, 4976, 0, 0, 2199, 4854, 0, 852, 0, 0, 0, 0,
    0, 0, 2708, 0, 0, 0, 0, 1186, 0, 0, 0, 0, 2897, 0, 0, 0,
    2934, 1145, 3717, 758, 1153, 520, 0, 0, 0, 0, 2122, 4933, 0, 4553, 274, 0,
    0, 0, 3038, 400, 0, 0, 4507, 0, 0, 0, 2786, 0, 3413, 3879, 3947, 0,
    0, 4031, 0, 0, 0, 0, 0, 0, 0, 4524, 0, 0, 0, 0, 0, 1587,
    0, 1690, 0, 0, 0, 2632, 0, 4290, 1627, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3071, 0, 2047, 0, 0, 0, 0, 1729, 0, 2840, 937, 3414, 1274,
    3820, 0, 0, 478, 558, 886, 1218, 4272, 0, 0, 0, 0, 0, 0, 156, 0,
    0, 0, 226, 0, 0, 0, 0, 269, 1367, 1404, 594, 2766, 2870, 3505, 4691, 651,
    0, 0, 509, 0, 0, 4288, 4021, 0, 3926, 0, 0, 0, 924, 0, 0, 1123,
    0, 0, 0, 4874, 0, 0, 0, 0, 3731, 772, 3131, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4682, 0, 0, 0, 0, 0, 1005, 0, 0, 0,
    0, 0, 0, 0, 0, 3113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2785, 0, 0,
    3606, 3734, 0, 0, 0, 2294, 0, 0, 585, 0, 0, 0, 0, 1778, 234, 783,
    2155, 4303, 3221, 4837, 3788, 0, 0, 2408, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4239, 0, 0, 0, 2717, 941, 213, 3525, 4358, 0, 3733, 1924,
    2313, 2394, 463, 2505, 0, 0, 0, 0, 0, 0, 1507, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 1760,
    0, 0, 0, 1418, 3274, 486, 0, 1279, 0, 0, 0, 0, 4395, 0, 0, 1154,
    0, 0, 4217, 1679, 0, 2097, 4852, 0, 3455, 0, 1989, 0, 0, 0, 681, 0,
    694, 58, 0, 0, 2027, 3917, 0, 0, 280, 0, 0, 0, 0, 575, 2435, 524,
    0, 0, 0, 0, 0, 3056, 1239, 0, 0, 0, 0, 0, 0, 0, 73, 0,
    3680, 1139, 1257, 0, 0, 0, 4862, 0, 0, 1394, 0, 59, 4176, 0, 1644, 1297,
    3037, 4234, 0, 0, 0, 2776, 1562, 0, 0, 0, 2939, 0, 0, 0, 0, 0,
    0, 0, 371, 3657, 4918, 0, 4313, 1176, 532, 3918, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4413, 0, 0, 3106, 0, 2140, 0, 3395, 3769, 4103, 0, 2552,
    0, 0, 0, 4464, 0, 0, 0, 0, 31, 0, 0, 2451, 0, 0, 0, 0,
    4609, 0, 918, 0, 0, 0, 0, 3626, 0, 1827, 0, 397, 4220, 2913, 0, 0,
    0, 1397, 123, 2134, 649, 323, 2010, 4023, 0, 2229, 4126, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4431, 0, 0, 0, 0, 1711,
    0, 4401, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 342,
    0, 0, 2271, 0, 4458, 2250, 4700, 0, 0, 3564, 1707, 4026, 4983, 0, 0, 0,
    0, 0, 0, 0, 1414, 4007, 124, 3620, 3183, 0, 0, 0, 0, 4727, 0, 0,
    0, 258, 497, 0, 0, 3019, 0, 3923, 4240, 1390, 0, 0, 0, 0, 0, 1273,
    0, 1782, 2629, 4349, 1944, 4437, 3504, 0, 1521, 0, 0, 0, 0, 0, 1574, 3632,
    0, 0, 0, 0, 0, 0, 0, 3092, 1845, 0, 0, 943, 4280, 4844, 2824, 448,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3093, 0,
    0, 0, 3846, 4148, 4937, 2480, 0, 4318, 0, 4454, 0, 4307, 0, 0, 935, 0,
    0, 0, 0, 2817, 0, 23, 1080, 0, 0, 2175, 0, 0, 0, 1308, 3258, 2671,
    0, 1737, 0, 2004, 2179, 3317, 0, 3208, 0, 0, 0, 0, 0, 0, 0, 2149,
    0, 0, 0, 3443, 0, 0, 2764, 3976, 4517, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3900, 0, 4309, 3952, 1243, 0, 1238, 0, 0, 0, 0, 0, 0, 0,
    0, 3803, 0, 0, 0, 3833, 0, 0, 1285, 0, 0, 0, 0, 0, 0, 704,
    0, 0, 0, 0, 0, 72, 4481, 0, 0, 0, 0, 0, 0, 0, 3760, 0,
    0, 0, 0, 0, 1293, 0, 0, 0, 3238, 0, 0, 0, 3812, 0, 0, 0,
    1458, 4102, 0, 0, 1751, 2045, 0, 3586, 0, 3859, 0, 0, 0, 0, 2881, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2996, 0, 0, 0, 0, 0,
    0, 0, 4919, 0, 0, 0, 0, 4994, 0, 0, 0, 0, 0, 4720, 0, 0,
    0, 0, 0, 3042, 4896, 0, 4442, 0, 3121, 4473, 0, 0, 0, 0, 891, 718,
    821, 0, 0, 3523, 0, 4871, 0, 0, 1179, 4456, 0, 0, 0, 4082, 3565, 3553,
    0, 0, 0, 0, 1403, 0, 313, 0, 251, 0, 0, 0, 0, 0, 0, 0,
    0, 2142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 744, 4472,
    0, 0, 0, 2457, 0, 1057, 4141, 0, 155, 0, 0, 0, 62, 26, 2242, 0,
    0, 0, 0, 0, 0, 1986, 2730, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2061, 3528, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0,
    3614, 3936, 0, 0, 0, 1282, 0, 4113, 4660, 3162, 0, 0, 0, 1475, 2406, 4502,
    4798, 4842, 29, 2619, 0, 0, 0, 0, 0, 0, 0, 786, 3718, 0, 0, 0,
    0, 0, 2518, 0, 0, 0, 0, 0, 1165, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4459, 0, 0, 0, 2049, 0, 0, 0, 0, 3181, 0, 0,
    0, 0, 0, 438, 2770, 0, 0, 0, 0, 0, 0, 0, 0, 175, 3098, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4938, 230, 828, 0, 4644, 0, 0, 1831,
    0, 0, 0, 0, 0, 0, 846, 0, 0, 0, 0, 3608, 0, 0, 3724, 0,
    0, 0, 0, 0, 4199, 0, 4306, 0, 0, 0, 0, 661, 0, 4677, 0, 1106,
    1335, 1952, 2407, 0, 0, 0, 0, 0, 223, 0, 3876, 0, 0, 4222, 0, 246,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 0,
    0, 840, 1422, 1663, 4044, 0, 3235, 0, 0, 0, 3003, 0, 0, 0, 0, 0,
    3102, 0, 3035, 2792, 0, 0, 2647, 0, 0, 1558, 0, 0, 0, 2101, 4620, 0,
    0, 0, 0, 0, 0, 0, 0, 207, 0, 495, 0, 957, 0, 0, 0, 0,
    2089, 0, 4370, 0, 0, 0, 0, 0, 3261, 0, 452, 0, 0, 0, 1695, 0,
    4589, 0, 0, 4845, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1352, 4770, 0, 0, 0, 3434, 2711, 0, 4531, 0, 0, 2507, 0, 0, 0,
    0, 0, 0, 0, 1979, 300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2942, 3392, 0, 0, 0, 0, 3427, 0, 0, 0, 0, 3644, 4621, 1307,
    0, 0, 0, 3761, 0, 0, 456, 4118, 1631, 3426, 4797, 0, 0, 0, 0, 3141,
    712, 0, 0, 0, 0, 0, 77, 565, 874, 0, 0, 581, 0, 0, 0, 0,
    0, 0, 0, 4973, 0, 2471, 0, 0, 0, 0, 0, 3319, 0, 0, 0, 0,
    0, 0, 426, 0, 1328, 1437, 3451, 3569, 0, 1633, 2011, 0, 0, 0, 0, 0,
    0, 1618, 0, 0, 0, 0, 0, 3020, 0, 0, 0, 3300, 4392, 1251, 404, 2076,
    0, 0, 4302, 4602, 3305, 27, 638, 2187, 903, 0, 1262, 0, 174, 0, 0, 0,
    0, 0, 0, 0, 391, 0, 1321, 0, 0, 0, 1693, 816, 2105, 2884, 0, 0,
    0, 0, 914, 4394, 0, 0, 3009, 0, 0, 0, 1819, 0, 557, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4043, 0, 0, 0, 0, 0,
    95, 1923, 0, 3703, 0, 1648, 0, 3347, 0, 0, 1671, 3592, 1260, 0, 0, 0,
    0, 0, 4909, 134, 4173, 0, 0, 0, 3585, 2231, 0, 0, 0, 0, 0, 0,
    0, 2086, 1967, 0, 0, 0, 0, 4706, 0, 0, 0, 0, 1783, 0, 0, 2566,
    0, 0, 0, 0, 0, 0, 0, 711, 0, 0, 0, 0, 652, 1107, 0, 0,
    0, 0, 1550, 0, 0, 710, 0, 5007, 0, 0, 0, 0, 1908, 0, 0, 2078,
    0, 3145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 220, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3136,
    4830, 0, 0, 3945, 0, 0, 0, 0, 0, 0, 0, 75, 608, 2579, 3971, 1665,
    4940, 1801, 0, 4032, 0, 0, 0, 3747, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 235, 1171, 0, 0, 0, 0, 0, 0, 2668, 1427, 3982, 4452, 0, 0, 0,
    4230, 0, 0, 0, 0, 0, 0, 796, 0, 4482, 1880, 0, 0, 0, 2121, 0,
    1883, 257, 0, 0, 0, 0, 0, 4436, 0, 0, 0, 0, 0, 3555, 3756, 0,
    0, 0, 0, 0, 0, 0, 1888, 1094, 3229, 2938, 0, 936, 0, 2761, 0, 0,
    4927, 0, 867, 0, 4597, 0, 0, 0, 0, 0, 0, 0, 3405, 0, 0, 0,
    0, 1932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1133, 0,
    2363, 0, 0, 0, 0, 0, 0, 0, 0, 4382, 0, 0, 3930, 656, 0, 0,
    349, 511, 707, 1059, 2732, 348, 1137, 1543, 1876, 4928, 439, 0, 0, 0, 0, 0,
    1316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1825, 1227, 0,
    0, 2713, 1853, 0, 0, 0, 0, 0, 0, 460, 0, 0, 697, 0, 0, 0,
    0, 1089, 0, 138, 0, 2419, 0, 0, 3007, 1705, 4081, 0, 0, 3686, 0, 0,
    2979, 0, 0, 0, 2673, 3824, 0, 0, 0, 2466, 0, 0, 3683, 1689, 0, 0,
    2232, 315, 0, 0, 3764, 3212, 0, 0, 0, 0, 0, 0, 4689, 3960, 2669, 3617,
    0, 0, 0, 0, 0, 0, 0, 0, 3399, 0, 0, 0, 0, 0, 0, 0,
    0, 748, 3270, 0, 0, 2275, 0, 0, 577, 0, 0, 0, 0, 0, 0, 1702,
    311, 435, 2960, 4680, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    501, 2018, 0, 3700, 0, 0, 669, 0, 0, 0, 0, 0, 4708, 0, 0, 0,
    0, 0, 0, 453, 566, 1302, 3746, 0, 0, 3670, 2131, 0, 0, 0, 3783, 4692,
    0, 0, 832, 0, 4696, 0, 2410, 0, 0, 0, 0, 0, 0, 0, 0, 1229,
    4616, 0, 0, 3394, 0, 0, 0, 20, 2326, 1178, 4867, 0, 0, 0, 0, 0,
    0, 0, 4612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1463, 0,
    0, 0, 0, 0, 472, 0, 0, 0, 0, 4890, 0, 0, 0, 0, 0, 282,
    0, 0, 0, 0, 0, 0, 0, 0, 1347, 21, 0, 1111, 2550, 0, 0, 3219,
    4185, 0, 0, 0, 0, 0, 0, 0, 411, 0, 0, 0, 0, 4498, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3676, 0, 0, 0, 0, 0, 0,
    0, 4945, 0, 0, 2084, 4795, 0, 0, 0, 0, 2259, 0, 0, 1959, 0, 4046,
    4115, 0, 0, 0, 0, 0, 0, 4012, 0, 0, 4122, 0, 0, 0, 3011, 0,
    0, 2576, 4084, 4316, 0, 0, 0, 0, 3396, 1510, 0, 2728, 655, 963, 3672, 0,
    2336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1657, 1592, 4264,
    0, 0, 0, 0, 0, 0, 940, 1372, 0, 0, 3650, 0, 1449, 0, 3736, 4779,
    0, 0, 1164, 0, 0, 0, 0, 0, 4487, 0, 0, 1861, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2080, 0, 3889, 0, 0, 0, 0, 657,
    1765, 0, 0, 0, 0, 0, 688, 4213, 4335, 18, 0, 0, 1263, 0, 571, 3439,
    4707, 5005, 278, 161, 0, 4626, 3562, 0, 0, 0, 0, 0, 1828, 0, 1196, 4511,
    0, 0, 0, 1055, 0, 0, 0, 503, 0, 0, 0, 0, 1615, 0, 0, 0,
    0, 4252, 0, 0, 0, 0, 2192, 1511, 0, 1602, 1115, 4475, 0, 4124, 0, 0,
    3188, 0, 670, 0, 0, 0, 0, 0, 0, 0, 3741, 0, 0, 0, 0, 3506,
    1425, 0, 0, 0, 0, 0, 0, 0, 2876, 0, 0, 0, 1482, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4041, 0, 0, 0, 0, 0, 2266, 0, 0, 0,
    0, 0, 0, 0, 1772, 2773, 0, 0, 0, 0, 0, 0, 4783, 0, 0, 2549,
    3211, 3963, 877, 0, 0, 0, 1448, 0, 0, 0, 0, 2705, 0, 0, 0, 0,
    3477, 1810, 3791, 0, 0, 1849, 3720, 2137, 0, 1746, 1947, 2350, 0, 0, 0, 0,
    4072, 0, 0, 0, 0, 0, 545, 168, 2921, 0, 0, 0, 0, 2905, 0, 0,
    0, 0, 4726, 0, 0, 0, 0, 944, 4087, 0, 2823, 0, 0, 0, 2236, 0,
    0, 0, 811, 0, 2274, 0, 0, 0, 0, 0, 0, 0, 3276, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 996, 0, 2968, 399, 0, 0,
    0, 2158, 3800, 0, 0, 0, 0, 0, 0, 1886, 0, 0, 0, 0, 0, 0,
    1697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0, 317,
    0, 0, 0, 4825, 359, 3053, 0, 0, 0, 0, 0, 1338, 4722, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4760, 0, 253, 1091, 0, 0, 0, 4925, 0, 1625,
    0, 0, 0, 0, 0, 0, 0, 0, 2961, 0, 0, 0, 0, 0, 0, 2998,
    3349, 0, 3712, 0, 0, 4422, 0, 0, 0, 0, 0, 0, 0, 2749, 0, 4324,
    0, 0, 0, 0, 0, 726, 1549, 0, 0, 0, 0, 2945, 0, 327, 0, 366,
    492, 0, 0, 2503, 3133, 1764, 3526, 4110, 2253, 0, 2003, 1732, 0, 0, 0, 0,
    0, 0, 0, 0, 4558, 0, 4048, 4042, 0, 0, 0, 0, 0, 788, 4959, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3471, 3456, 0, 2706, 0, 0, 0, 0,
    713, 3127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4322, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1288, 0, 1777, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2763, 0, 2547, 309, 370, 896, 3943, 836, 4276,
    1683, 0, 272, 1152, 3873, 0, 0, 0, 0, 839, 4079, 1565, 0, 0, 0, 3933,
    0, 4121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3735,
    898, 0, 0, 0, 0, 1329, 592, 0, 0, 0, 0, 0, 0, 2709, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3088, 0, 0, 0, 2494, 0, 0, 0, 0, 2586, 0, 0, 0, 1060, 0,
    0, 0, 334, 0, 2160, 2405, 4523, 2964, 0, 0, 3559, 0, 0, 2496, 3660, 0,
    0, 0, 0, 0, 0, 4015, 0, 0, 2598, 984, 3948, 0, 0, 0, 0, 2701,
    3612, 0, 749, 0, 0, 0, 0, 0, 0, 3091, 0, 1474, 3878, 0, 0, 2418,
    0, 0, 0, 3955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4577, 2777, 0,
    0, 0, 0, 428, 0, 2371, 0, 0, 0, 0, 0, 3260, 0, 0, 0, 0,
    0, 2526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4509, 0,
    0, 0, 0, 0, 0, 653, 0, 0, 4444, 408, 0, 0, 0, 0, 871, 0,
    0, 1142, 0, 0, 0, 0, 2698, 0, 0, 0, 0, 281, 0, 51, 0, 1833,
    0, 3371, 0, 0, 0, 0, 2154, 0, 0, 0, 2477, 4651, 0, 0, 357, 0,
    0, 0, 237, 0, 0, 0, 2081, 0, 4325, 0, 4277, 0, 2465, 2818, 0, 0,
    0, 4223, 0, 0, 2599, 4424, 0, 0, 351, 1180, 0, 0, 0, 0, 0, 2896,
    3307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2570, 4186, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1443, 3369, 1385, 3864, 0, 0, 0, 1919, 3854,
    0, 0, 1893, 0, 0, 0, 0, 0, 3376, 3361, 2800, 0, 0, 0, 0, 0,
    3298, 0, 691, 0, 2186, 4013, 0, 0, 0, 3123, 2129, 4984, 0, 3661, 0, 0,
    0, 0, 0, 0, 3920, 4063, 1486, 0, 0, 0, 1265, 0, 4391, 0, 0, 0,
    0, 0, 0, 529, 0, 0, 0, 0, 0, 1041, 0, 0, 0, 0, 739, 0,
    0, 1296, 3239, 0, 0, 0, 0, 0, 727, 0, 0, 0, 0, 44, 2532, 0,
    0, 3520, 0, 0, 0, 0, 0, 2813, 0, 0, 0, 745, 3375, 25, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 699, 0, 0, 2092,
    0, 0, 0, 0, 0, 0, 4505, 4601, 3503, 3871, 0, 0, 0, 0, 0, 0,
    3616, 2812, 1067, 0, 0, 0, 1969, 851, 3996, 4793, 1907, 2493, 3507, 3631, 0, 1362,
    4960, 1523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3241, 0, 0,
    1785, 2801, 0, 3023, 0, 1981, 0, 2050, 0, 0, 181, 0, 0, 873, 3827, 0,
    0, 0, 1100, 0, 0, 1065, 0, 0, 0, 0, 0, 0, 0, 3437, 0, 0,
    0, 0, 0, 4611, 0, 0, 0, 1835, 1894, 2161, 3805, 4390, 0, 0, 4835, 0,
    0, 850, 0, 587, 1462, 2354, 2554, 3697, 4385, 3916, 4774, 0, 0, 0, 0, 533,
    0, 0, 0, 0, 0, 0, 1506, 0, 999, 0, 0, 0, 0, 0, 0, 0,
    1608, 0, 1669, 1971, 4603, 0, 0, 0, 0, 0, 0, 0, 0, 2233, 30, 2344,
    4961, 2592, 4850, 0, 0, 0, 507, 0, 4926, 0, 0, 0, 0, 0, 2827, 0,
    0, 0, 0, 0, 0, 0, 0, 3331, 0, 1453, 0, 0, 0, 3152, 0, 1019,
    0, 0, 0, 0, 0, 0, 0, 548, 4200, 0, 2360, 0, 0, 0, 0, 0,
    0, 0, 15, 0, 2498, 0, 0, 0, 1416, 966, 0, 0, 0, 277, 4060, 4262,
    336, 4887, 3002, 0, 0, 0, 0, 0, 0, 4719, 0, 813, 0, 0, 3691, 0,
    0, 0, 4343, 0, 0, 4344, 1197, 1901, 1892, 0, 0, 0, 3344, 0, 0, 641,
    0, 0, 4650, 0, 0, 0, 1917, 0, 0, 0, 0, 4337, 0, 55, 0, 2637,
    0, 0, 0, 0, 0, 0, 1156, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1514, 0, 0, 0, 0, 0, 0, 1240, 0, 0, 0, 1823, 4198, 0, 0,
    0, 4552, 0, 0, 0, 0, 0, 0, 3552, 0, 0, 787, 582, 0, 0, 0,
    0, 1734, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3151, 0, 2908,
    3624, 2218, 0, 4991, 384, 3804, 3821, 0, 3537, 0, 3774, 0, 1500, 0, 2180, 3905,
    4075, 4595, 4629, 0, 0, 0, 0, 0, 0, 4767, 3159, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 676, 0, 2197, 0, 0, 0,
    0, 0, 2270, 0, 0, 0, 3101, 0, 0, 0, 1289, 0, 1377, 1675, 0, 715,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1283, 0, 0, 3745, 683,
    4809, 0, 0, 4903, 4054, 0, 4308, 0, 0, 0, 0, 0, 0, 0, 0, 1546,
    0, 747, 0, 0, 0, 1800, 0, 0, 0, 4730, 1319, 0, 0, 3784, 4857, 0,
    0, 0, 0, 0, 3589, 0, 0, 0, 0, 0, 4715, 0, 0, 0, 0, 0,
    0, 0, 2388, 0, 1184, 0, 0, 3249, 0, 0, 0, 2722, 3064, 5006, 0, 4244,
    0, 129, 628, 556, 1411, 2203, 2258, 3825, 0, 0, 0, 0, 0, 0, 2176, 0,
    0, 0, 0, 0, 0, 1645, 549, 3185, 2170, 2384, 1503, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 644, 0, 4701, 0, 0, 0, 0, 0, 0, 1684, 0, 0,
    0, 0, 0, 171, 0, 0, 4381, 830, 0, 0, 473, 3743, 3463, 563, 0, 0,
    1072, 0, 1247, 0, 0, 0, 4120, 481, 0, 3841, 0, 0, 0, 0, 4002, 0,
    4694, 0, 0, 0, 0, 0, 2907, 0, 0, 0, 0, 0, 2577, 3822, 0, 0,
    0, 981, 1066, 0, 3110, 0, 0, 0, 0, 0, 3901, 0, 0, 0, 0, 0,
    760, 0, 0, 0, 0, 0, 0, 0, 4614, 4924, 0, 0, 0, 0, 252, 2416,
    1284, 0, 0, 1011, 0, 3563, 0, 0, 0, 271, 1012, 0, 2459, 4979, 0, 0,
    0, 0, 4415, 0, 0, 0, 0, 0, 4725, 0, 0, 0, 0, 754, 3180, 0,
    0, 0, 126, 3575, 0, 3082, 0, 0, 0, 0, 0, 3770, 0, 0, 193, 0,
    0, 0, 0, 0, 1206, 0, 0, 0, 0, 0, 0, 0, 3549, 0, 0, 0,
    1738, 3378, 0, 0, 0, 2263, 0, 0, 0, 3156, 4623, 0, 0, 4414, 0, 0,
    0, 2783, 0, 0, 0, 0, 0, 0, 0, 3518, 0, 0, 0, 0, 2088, 0,
    3231, 2793, 4174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1195, 1242, 0, 0,
    0, 2376, 0, 3421, 1813, 0, 3160, 0, 0, 0, 0, 0, 0, 986, 0, 0,
    0, 0, 97, 1937, 2474, 3108, 3072, 0, 0, 614, 0, 3476, 2025, 4990, 0, 0,
    0, 991, 0, 0, 0, 0, 1241, 0, 3492, 3809, 484, 0, 0, 0, 0, 0,
    1551, 0, 680, 0, 0, 0, 0, 0, 0, 0, 1370, 1407, 0, 0, 0, 2765,
    2762, 4235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1673, 0,
    753, 1580, 0, 0, 0, 0, 0, 0, 0, 1754, 0, 0, 0, 0, 0, 0,
    0, 2544, 0, 0, 0, 0, 0, 720, 1070, 1529, 260, 2343, 4077, 2759, 2244, 2603,
    0, 1840, 0, 0, 0, 0, 0, 0, 2516, 4092, 0, 4450, 0, 0, 0, 1603,
    0, 0, 0, 1199, 0, 0, 2747, 4637, 0, 0, 0, 1547, 2977, 3698, 3279, 0,
    0, 0, 0, 4540, 0, 1598, 0, 0, 0, 0, 0, 0, 0, 857, 0, 0,
    0, 3417, 3797, 0, 0, 0, 4359, 0, 0, 0, 0, 0, 0, 3679, 0, 0,
    0, 0, 0, 1494, 3478, 0, 0, 0, 0, 0, 2440, 310, 2593, 3228, 137, 1436,
    0, 0, 0, 0, 0, 0, 2626, 3778, 0, 0, 0, 0, 0, 2642, 0, 0,
    4930, 0, 54, 0, 0, 0, 0, 0, 770, 0, 0, 0, 0, 343, 0, 4817,
    3089, 0, 0, 0, 0, 0, 0, 0, 1951, 1626, 247, 537, 3893, 4792, 0, 0,
    0, 0, 1504, 3234, 2878, 2428, 0, 3645, 0, 1131, 0, 0, 2628, 344, 3069, 0,
    0, 0, 0, 0, 515, 0, 3132, 4574, 0, 0, 0, 0, 3861, 0, 3203, 605,
    4932, 0, 0, 0, 1050, 0, 0, 0, 0, 0, 0, 0, 3474, 0, 0, 3313,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 345, 0, 4263, 0, 0, 965,
    0, 2392, 147, 3205, 0, 141, 4766, 0, 0, 4586, 4884, 0, 0, 1213, 3044, 0,
    0, 0, 0, 0, 0, 0, 1604, 2238, 0, 0, 0, 719, 0, 0, 731, 0,
    0, 0, 0, 0, 142, 0, 0, 781, 3335, 0, 0, 0, 0, 0, 0, 1717,
    3429, 2143, 340, 0, 3551, 0, 0, 0, 4327, 0, 0, 3811, 0, 0, 1150, 0,
    0, 1138, 0, 0, 0, 4100, 4163, 0, 0, 0, 0, 0, 2574, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2789, 679, 0, 0, 1793, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4986, 0, 0, 0, 1049, 162, 493, 0, 0, 0,
    0, 0, 0, 2341, 135, 3104, 0, 0, 0, 0, 3689, 3120, 0, 0, 0, 1393,
    132, 0, 0, 0, 0, 3425, 810, 3393, 0, 0, 2612, 0, 0, 1805, 0, 0,
    0, 0, 0, 3359, 0, 0, 0, 0, 0, 0, 0, 4170, 0, 2690, 0, 2900,
    4231, 367, 3906, 0, 0, 0, 0, 0, 0, 0, 3024, 0, 0, 0, 0, 0,
    0, 0, 2151, 0, 0, 0, 0, 0, 3646, 0, 2031, 2504, 4895, 2442, 0, 0,
    2848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 217, 326, 722, 4289,
    3785, 0, 0, 0, 2844, 0, 2984, 3554, 4763, 0, 0, 0, 4435, 0, 698, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2716, 0, 0, 3633, 3489, 4564,
    0, 4478, 0, 3329, 0, 654, 2843, 3727, 4379, 3580, 0, 2760, 3949, 0, 289, 0,
    0, 0, 0, 0, 0, 2546, 0, 4525, 0, 0, 0, 3494, 0, 0, 0, 0,
    0, 0, 2093, 574, 4201, 3468, 0, 0, 0, 2013, 0, 0, 0, 0, 738, 0,
    0, 0, 0, 790, 0, 0, 0, 0, 4633, 1190, 0, 0, 0, 0, 0, 0,
    0, 1704, 0, 0, 1572, 1773, 0, 0, 0, 0, 320, 3652, 0, 0, 0, 0,
    0, 3808, 4434, 4001, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1253, 0, 3908, 2860, 0, 0, 3341, 0, 0, 0, 0, 0, 0,
    0, 0, 3283, 0, 0, 0, 4822, 3115, 0, 0, 0, 2028, 0, 1163, 2226, 4559,
    4657, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3373,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3600, 0, 0, 0, 0, 1728, 0, 0, 0, 0, 578, 0, 2617, 4826, 2048,
    4920, 0, 854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    355, 3226, 0, 0, 3137, 3273, 0, 2534, 3913, 4688, 0, 0, 0, 0, 0, 0,
    4377, 0, 0, 2943, 0, 0, 0, 1920, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1844, 0, 0, 4563, 0,
    4968, 0, 2264, 4494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1968,
    0, 0, 1992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3302, 0, 0, 0,
    538, 0, 0, 0, 0, 229, 4755, 0, 0, 1415, 0, 0, 2404, 0, 0, 0,
    0, 91, 0, 1489, 3118, 0, 1117, 2064, 0, 0, 4291, 450, 3664, 0, 925, 372,
    4824, 0, 0, 2596, 4964, 0, 3844, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2975, 0, 0, 14, 0, 3420, 1034, 0, 3157, 0,
    3992, 0, 2043, 4490, 0, 0, 0, 0, 764, 0, 2421, 0, 0, 1509, 3059, 0,
    0, 0, 0, 0, 2867, 0, 0, 0, 0, 0, 0, 4209, 0, 0, 0, 3445,
    0, 629, 993, 4999, 4040, 0, 0, 0, 0, 0, 0, 3246, 35, 4353, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4297, 1121, 0, 1101, 0, 1995, 0, 0, 3577,
    0, 0, 0, 2024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3587,
    0, 0, 4138, 0, 0, 0, 0, 0, 0, 2126, 4863, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4699, 1369,
    2775, 4218, 0, 0, 3828, 0, 0, 0, 0, 2992, 0, 0, 0, 0, 0, 0,
    2530, 2769, 0, 0, 0, 0, 1078, 0, 2364, 0, 0, 0, 686, 2152, 0, 2224,
    3386, 0, 0, 3309, 60, 3143, 626, 0, 942, 4519, 0, 0, 2387, 0, 2725, 0,
    3178, 0, 0, 0, 4744, 0, 0, 0, 663, 0, 0, 365, 0, 0, 130, 490,
    0, 0, 1799, 0, 1203, 0, 0, 0, 0, 0, 1559, 4101, 1244, 1533, 3415, 0,
    0, 1320, 0, 1441, 0, 0, 0, 0, 0, 1001, 0, 0, 0, 0, 0, 0,
    0, 2991, 0, 540, 3460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4166, 0, 0, 0, 0, 0, 0, 1015, 4515, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3832, 1792, 0, 0, 0, 0, 0, 0, 1446, 0, 0, 0,
    0, 0, 0, 0, 3884, 0, 0, 0, 0, 4497, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1166, 0, 3428, 0, 3998, 0, 82, 0, 0, 2193, 0, 0, 0,
    723, 0, 0, 0, 1151, 2315, 464, 2682, 4761, 0, 0, 0, 0, 2743, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4723, 0, 0, 1938, 0, 0, 0, 0,
    0, 0, 3470, 200, 0, 0, 0, 0, 0, 0, 0, 3281, 0, 0, 4258, 0,
    0, 2332, 0, 3813, 0, 665, 3773, 0, 1542, 1983, 0, 0, 4008, 0, 4537, 0,
    0, 2607, 0, 4518, 3430, 3353, 0, 0, 0, 0, 0, 0, 0, 3899, 4326, 0,
    0, 504, 0, 0, 0, 165, 1272, 0, 2449, 0, 0, 0, 0, 3598, 276, 0,
    0, 0, 0, 0, 0, 1727, 0, 0, 0, 0, 0, 4129, 0, 0, 0, 111,
    0, 4346, 0, 0, 0, 702, 0, 1090, 3648, 2919, 0, 0, 0, 827, 820, 0,
    0, 0, 1353, 0, 0, 0, 2006, 0, 0, 0, 0, 0, 254, 606, 2117, 3073,
    1423, 2319, 601, 0, 0, 0, 2325, 2892, 0, 1356, 0, 0, 0, 0, 0, 0,
    2213, 491, 884, 4135, 0, 9, 0, 0, 0, 0, 875, 0, 0, 0, 0, 822,
    3604, 1964, 2864, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2220, 0, 1447,
    0, 0, 152, 4261, 0, 0, 0, 3911, 57, 290, 692, 3728, 559, 0, 0, 0,
    2467, 0, 0, 0, 0, 0, 706, 3401, 0, 4570, 0, 0, 610, 2741, 0, 4045,
    0, 0, 0, 0, 912, 0, 3497, 0, 0, 0, 0, 0, 1984, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1629, 415, 0, 0, 0, 0, 3063, 3852, 3166,
    0, 0, 151, 0, 959, 0, 0, 0, 0, 3244, 410, 0, 0, 0, 2797, 0,
    2994, 3658, 0, 0, 0, 0, 0, 0, 0, 47, 801, 3194, 3204, 0, 3398, 0,
    0, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1386, 4025, 0, 0,
    900, 4154, 0, 2588, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1398, 0, 0, 0, 487, 0, 0, 0, 0, 0, 2640, 0, 2125, 0,
    0, 0, 0, 0, 2689, 4205, 0, 0, 2403, 4155, 0, 0, 2595, 0, 0, 0,
    615, 2956, 0, 0, 0, 0, 0, 1194, 0, 1753, 0, 0, 0, 0, 0, 102,
    0, 0, 0, 915, 1897, 975, 1058, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4214, 0, 0, 0, 0, 3297, 0, 1359, 0, 398, 0, 0, 296, 1972,
    0, 0, 4649, 0, 0, 0, 0, 0, 0, 1140, 4140, 4251, 3765, 0, 0, 0,
    0, 0, 0, 2937, 2046, 3346, 0, 0, 0, 0, 0, 4282, 2561, 4543, 0, 2816,
    0, 2751, 0, 0, 0, 0, 0, 4704, 0, 0, 0, 0, 216, 0, 0, 0,
    0, 2094, 0, 0, 0, 0, 0, 0, 0, 1481, 0, 4963, 0, 2985, 1211, 0,
    0, 4529, 0, 0, 2631, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0,
    0, 4143, 0, 0, 0, 2858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 613, 612, 0, 0, 2997, 0, 2852, 0, 2249, 0, 1276, 0,
    544, 2605, 3046, 0, 0, 1116, 0, 0, 0, 4900, 0, 1264, 0, 0, 0, 0,
    0, 0, 4655, 0, 455, 0, 0, 0, 0, 0, 0, 1092, 2947, 4127, 0, 0,
    0, 0, 0, 0, 0, 647, 394, 2515, 419, 2425, 0, 2096, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2634, 0, 0, 0, 0, 0, 4011, 0, 0, 0, 305,
    0, 0, 0, 815, 0, 0, 0, 1201, 2941, 1215, 3671, 0, 0, 0, 0, 0,
    67, 0, 0, 0, 2296, 0, 0, 0, 0, 0, 0, 0, 1135, 0, 2223, 3729,
    0, 0, 2825, 0, 2622, 0, 0, 0, 0, 0, 0, 4429, 0, 303, 0, 0,
    231, 750, 1863, 2292, 2930, 1345, 442, 0, 0, 1583, 0, 0, 0, 3826, 0, 0,
    3311, 4066, 0, 3148, 0, 3252, 4710, 3318, 0, 0, 3184, 0, 0, 0, 0, 0,
    0, 1219, 0, 0, 0, 0, 0, 3424, 2688, 4628, 0, 0, 0, 0, 0, 0,
    0, 1688, 1750, 2537, 4410, 0, 0, 0, 0, 0, 166, 0, 0, 1962, 0, 2318,
    0, 0, 32, 2389, 0, 0, 0, 0, 0, 0, 4448, 0, 0, 0, 0, 0,
    0, 0, 2147, 0, 0, 4184, 0, 0, 0, 0, 0, 0, 2794, 0, 0, 0,
    0, 0, 0, 774, 3989, 4374, 0, 0, 0, 0, 0, 2683, 0, 436, 1484, 0,
    0, 2660, 0, 0, 0, 0, 0, 0, 396, 0, 0, 0, 3400, 0, 0, 0,
    2255, 0, 0, 0, 0, 0, 0, 0, 1991, 2918, 0, 0, 0, 0, 0, 0,
    3583, 0, 0, 0, 2748, 0, 0, 0, 0, 2322, 3028, 3432, 0, 3138, 406, 2810,
    4908, 0, 0, 2756, 0, 0, 194, 0, 0, 0, 0, 1954, 0, 0, 0, 3946,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3941, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3678, 0, 0, 0, 2427, 0, 2485, 0, 0, 3603, 0,
    0, 0, 0, 0, 1093, 0, 0, 0, 0, 0, 0, 0, 1762, 0, 0, 0,
    0, 0, 0, 2665, 0, 0, 3856, 1743, 494, 0, 0, 1903, 0, 0, 0, 2727,
    2304, 0, 0, 0, 3364, 4037, 0, 768, 0, 3384, 1471, 1900, 0, 0, 0, 0,
    0, 4097, 0, 0, 0, 0, 0, 1406, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1698, 2723, 4820, 0, 0, 1931, 762, 2041, 0, 2002,
    4607, 0, 0, 0, 0, 2288, 0, 0, 0, 0, 823, 0, 145, 0, 1676, 2402,
    3090, 0, 0, 80, 2862, 0, 1537, 4674, 0, 3005, 0, 83, 0, 0, 0, 239,
    3431, 1365, 0, 0, 826, 0, 0, 2910, 0, 0, 0, 1806, 4447, 0, 0, 0,
    0, 0, 3021, 0, 0, 0, 0, 0, 0, 1918, 2303, 0, 4052, 0, 0, 0,
    0, 0, 0, 0, 4980, 0, 0, 0, 0, 0, 4965, 0, 3684, 0, 0, 0,
    0, 0, 2990, 0, 4047, 1401, 0, 0, 0, 0, 0, 1990, 0, 0, 4749, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1607, 3907, 4193, 4038, 0, 0, 0, 0,
    0, 4516, 4569, 0, 0, 3213, 0, 0, 4681, 2814, 872, 2087, 0, 2520, 4446, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 364, 0, 0, 0, 1556, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1073, 701, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1395, 0, 0, 4772, 0, 0, 0, 1522, 3934,
    989, 3895, 4203, 0, 2429, 0, 0, 0, 0, 0, 0, 547, 0, 0, 0, 0,
    3094, 1779, 0, 0, 0, 1442, 0, 0, 0, 0, 1879, 4178, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4750, 0, 4705, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2602, 0, 432, 0, 0, 0, 0, 0, 0, 0, 0, 1266, 4947, 0,
    331, 1927, 4074, 0, 0, 0, 0, 1420, 0, 0, 0, 2972, 0, 0, 0, 2967,
    0, 0, 0, 0, 0, 0, 0, 0, 1337, 3449, 0, 0, 0, 3216, 4799, 0,
    0, 0, 0, 0, 0, 0, 0, 1485, 0, 1926, 968, 1577, 2401, 0, 204, 0,
    0, 0, 0, 0, 0, 2452, 0, 0, 2585, 0, 0, 0, 837, 3321, 0, 0,
    0, 0, 3479, 4380, 0, 1495, 1168, 4948, 0, 39, 0, 0, 0, 3752, 0, 0,
    1763, 0, 0, 2164, 0, 3799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3737, 0, 0, 0, 0, 0, 1999, 1491,
    0, 0, 0, 0, 4869, 0, 0, 0, 4988, 0, 0, 0, 0, 0, 0, 3085,
    0, 2811, 0, 0, 0, 3545, 0, 0, 4069, 0, 0, 0, 2361, 0, 0, 0,
    0, 1788, 0, 1380, 2053, 4562, 0, 0, 0, 0, 0, 0, 0, 2694, 0, 0,
    0, 2278, 0, 0, 0, 2091, 0, 0, 4137, 2185, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1759, 0, 0, 0, 0, 0, 562, 0, 0, 0, 0,
    0, 0, 2571, 0, 0, 3516, 0, 2966, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 517, 0, 0, 2877, 0, 0, 378, 627, 645, 0,
    0, 0, 0, 0, 0, 1046, 4636, 0, 0, 0, 0, 0, 3959, 1170, 0, 0,
    0, 0, 0, 3687, 1052, 0, 0, 0, 695, 0, 0, 1439, 0, 0, 0, 4169,
    0, 409, 0, 0, 0, 0, 0, 3732, 0, 0, 0, 0, 4679, 0, 0, 0,
    0, 1228, 1790, 3012, 0, 0, 0, 3584, 0, 0, 0, 45, 2183, 347, 3725, 0,
    471, 0, 2924, 0, 146, 0, 0, 3453, 3668, 2036, 0, 0, 0, 0, 0, 1906,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1585,
    2268, 0, 0, 0, 0, 1017, 2986, 0, 2458, 2397, 3324, 0, 0, 1473, 0, 4438,
    0, 0, 0, 0, 0, 0, 0, 703, 0, 888, 0, 4568, 0, 2352, 814, 4934,
    0, 0, 0, 0, 1003, 0, 0, 0, 0, 0, 2382, 2524, 0, 0, 0, 1934,
    3932, 4194, 0, 0, 0, 0, 0, 0, 3953, 0, 0, 784, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1872, 0, 0, 1323, 1479, 17, 0, 3647,
    1132, 40, 2973, 0, 0, 0, 1525, 0, 0, 0, 324, 2853, 3707, 0, 4550, 0,
    0, 0, 0, 0, 0, 4880, 143, 0, 0, 0, 1013, 2802, 4998, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2065, 0, 0, 1187, 0, 0, 0, 1722, 0,
    0, 0, 0, 0, 0, 2415, 3922, 2237, 4317, 4645, 0, 1056, 0, 0, 0, 0,
    1600, 0, 0, 0, 0, 0, 4593, 0, 3251, 0, 0, 2399, 0, 0, 0, 0,
    4329, 4433, 0, 0, 0, 0, 0, 0, 0, 0, 792, 2565, 0, 0, 0, 2317,
    0, 1028, 0, 0, 0, 0, 3613, 2686, 0, 0, 0, 0, 4453, 0, 0, 0,
    3250, 0, 1841, 2525, 1237, 1974, 0, 0, 812, 0, 664, 0, 0, 0, 3407, 0,
    0, 0, 1818, 0, 0, 1231, 4721, 0, 0, 109, 1396, 0, 2560, 0, 0, 3124,
    0, 0, 0, 0, 3771, 642, 1965, 2052, 4949, 0, 0, 0, 0, 4112, 1312, 363,
    0, 4488, 297, 0, 0, 4556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 275,
    4520, 0, 1212, 0, 3192, 0, 0, 0, 0, 0, 0, 1988, 122, 841, 0, 0,
    0, 0, 16, 1957, 0, 0, 0, 0, 0, 2298, 0, 4534, 1205, 0, 0, 0,
    0, 0, 4068, 0, 0, 932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    735, 0, 0, 0, 4439, 0, 0, 375, 0, 0, 0, 0, 1305, 3939, 0, 0,
    0, 0, 0, 1281, 2782, 0, 0, 0, 0, 0, 0, 321, 0, 1677, 3370, 2327,
    1654, 4423, 0, 0, 0, 0, 0, 0, 0, 2929, 0, 0, 0, 3242, 4882, 2162,
    0, 0, 0, 902, 0, 1255, 1354, 0, 0, 0, 0, 0, 1224, 2481, 1787, 0,
    0, 1029, 4606, 0, 0, 0, 0, 2953, 0, 0, 0, 0, 0, 776, 0, 0,
    960, 589, 43, 2952, 0, 4192, 0, 0, 0, 3682, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4086, 0, 0, 0,
    4463, 0, 2286, 0, 0, 0, 0, 0, 635, 0, 0, 3656, 573, 2308, 3055, 0,
    0, 3637, 0, 953, 0, 0, 4956, 96, 1063, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3293,
    3540, 0, 1703, 34, 0, 0, 0, 0, 1726, 3312, 0, 0, 0, 0, 319, 0,
    4751, 2366, 0, 2873, 0, 3458, 228, 3223, 4333, 4527, 1712, 0, 0, 2662, 3490, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2059, 1858, 1235, 3107, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1083, 0, 2707, 597, 0, 0, 0, 0, 0, 0, 2655, 1526, 2517, 4470,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 800, 0, 0, 0, 354, 0,
    0, 0, 0, 2124, 0, 1025, 0, 3983, 0, 0, 2374, 3881, 1381, 0, 3301, 0,
    0, 3339, 0, 0, 2672, 0, 0, 0, 0, 0, 0, 0, 4503, 0, 0, 0,
    0, 0, 969, 0, 751, 3532, 0, 0, 0, 0, 0, 0, 0, 0, 1421, 0,
    0, 0, 4347, 0, 0, 3558, 799, 0, 3980, 0, 0, 3015, 0, 0, 1857, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4615, 0, 0,
    242, 3292, 0, 0, 4500, 3517, 0, 0, 0, 0, 0, 0, 0, 0, 3105, 0,
    0, 1497, 0, 3129, 0, 0, 0, 0, 0, 0, 0, 4686, 0, 0, 0, 0,
    0, 0, 0, 3029, 674, 3177, 0, 2098, 0, 0, 0, 0, 0, 0, 100, 0,
    0, 4352, 0, 0, 0, 3793, 0, 0, 0, 2678, 0, 0, 248, 3247, 2430, 0,
    0, 1022, 2395, 4944, 962, 0, 0, 0, 2866, 0, 376, 0, 0, 0, 0, 0,
    0, 0, 2831, 0, 0, 948, 1245, 1450, 2159, 2621, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 623, 0, 0, 0, 0, 685, 0, 4758, 0, 0,
    3850, 0, 0, 0, 0, 0, 0, 0, 604, 4168, 0, 0, 0, 0, 0, 0,
    3898, 0, 2513, 0, 0, 3382, 4363, 4808, 0, 261, 561, 2882, 3818, 1797, 0, 0,
    4, 3076, 3057, 1315, 0, 1935, 4549, 0, 0, 1391, 1599, 0, 0, 689, 0, 1225,
    0, 0, 849, 0, 0, 0, 0, 0, 0, 3750, 0, 0, 0, 2015, 2299, 0,
    4165, 0, 0, 0, 2297, 0, 0, 0, 0, 0, 0, 0, 2358, 0, 0, 0,
    0, 0, 0, 1271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4666, 0,
    0, 0, 0, 0, 847, 1847, 4399, 0, 0, 0, 4747, 4864, 0, 3610, 4486, 0,
    0, 0, 0, 0, 0, 333, 3380, 0, 4914, 3290, 0, 0, 0, 0, 4781, 0,
    0, 0, 0, 0, 0, 0, 0, 1040, 4183, 0, 0, 2809, 4915, 0, 0, 0,
    0, 0, 0, 0, 421, 4698, 0, 0, 0, 3174, 1430, 0, 0, 0, 0, 1173,
    2311, 0, 0, 0, 0, 0, 0, 4232, 2174, 4893, 0, 0, 0, 0, 0, 0,
    444, 0, 0, 0, 0, 0, 0, 0, 3411, 0, 0, 0, 0, 0, 0, 0,
    0, 189, 0, 0, 304, 3095, 3209, 4248, 0, 0, 0, 0, 0, 0, 0, 0,
    2724, 0, 2855, 0, 0, 0, 0, 0, 0, 3498, 2658, 0, 2842, 0, 0, 1718,
    0, 1459, 2497, 0, 0, 3054, 0, 2216, 3744, 0, 0, 0, 0, 3830, 1761, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 901, 0, 0, 0,
    4003, 0, 0, 0, 0, 1865, 0, 0, 4784, 590, 1103, 4921, 0, 0, 263, 0,
    121, 0, 0, 0, 0, 0, 1127, 0, 0, 0, 0, 0, 0, 0, 4345, 2107,
    0, 0, 4398, 90, 0, 0, 0, 0, 0, 0, 0, 0, 1716, 0, 3642, 0,
    2974, 3416, 803, 4292, 0, 611, 0, 2940, 0, 0, 0, 0, 0, 0, 0, 0,
    10, 0, 0, 0, 3796, 0, 0, 0, 4004, 0, 0, 0, 4059, 4295, 4816, 0,
    0, 0, 0, 4801, 0, 829, 3964, 0, 4128, 0, 1694, 3622, 0, 0, 0, 1687,
    1749, 2369, 0, 0, 0, 4348, 0, 4245, 0, 0, 0, 0, 0, 2072, 1653, 116,
    2035, 4789, 0, 0, 0, 3716, 0, 0, 0, 0, 1026, 0, 0, 0, 646, 763,
    0, 0, 0, 89, 909, 1774, 2221, 0, 0, 0, 2454, 0, 0, 3688, 0, 0,
    0, 0, 930, 4818, 0, 0, 0, 0, 0, 0, 0, 4027, 4501, 0, 0, 0,
    0, 0, 3681, 0, 0, 0, 0, 1454, 0, 3153, 0, 1129, 0, 0, 0, 0,
    3984, 2351, 0, 1540, 1039, 0, 0, 0, 0, 0, 0, 3500, 0, 0, 0, 0,
    0, 0, 0, 2587, 0, 0, 0, 3077, 0, 4803, 0, 0, 4484, 1303, 0, 3348,
    2835, 0, 2951, 0, 360, 0, 429, 0, 3967, 0, 0, 0, 4119, 0, 0, 433,
    0, 2904, 0, 0, 215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4156, 0, 0, 0, 0, 1259, 0, 3742, 0, 1791, 0, 0, 2837, 0, 0,
    2347, 0, 3197, 0, 858, 0, 0, 0, 3772, 0, 0, 4907, 0, 0, 0, 4970,
    0, 0, 0, 2883, 0, 4369, 0, 1860, 0, 0, 0, 0, 0, 0, 4111, 180,
    0, 602, 0, 0, 1278, 2512, 0, 0, 0, 1771, 0, 834, 0, 4917, 0, 0,
    4634, 3623, 929, 777, 0, 0, 0, 1741, 1846, 4560, 0, 0, 3789, 0, 0, 0,
    0, 0, 3210, 0, 0, 2742, 0, 4301, 0, 1024, 0, 0, 1042, 0, 0, 0,
    0, 0, 0, 0, 0, 496, 0, 0, 0, 2971, 3694, 0, 0, 293, 1544, 3385,
    0, 0, 0, 0, 3511, 0, 3343, 0, 0, 4443, 4578, 259, 4776, 0, 0, 0,
    0, 3958, 0, 0, 0, 0, 4260, 0, 0, 0, 0, 0, 0, 0, 0, 232,
    0, 1355, 467, 3935, 0, 0, 0, 0, 1160, 0, 0, 0, 0, 0, 0, 0,
    3502, 1236, 128, 1613, 0, 0, 0, 0, 0, 1809, 1294, 3289, 4467, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2601, 0, 1541, 0, 0, 1210, 4255, 4813,
    0, 0, 0, 0, 1429, 0, 0, 0, 0, 0, 964, 0, 0, 0, 0, 0,
    4693, 0, 0, 0, 0, 2714, 0, 0, 0, 4600, 0, 4678, 0, 0, 0, 0,
    1672, 1336, 4943, 0, 4897, 1155, 0, 4941, 845, 2906, 4768, 0, 0, 0, 2527, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1516, 469, 0, 0, 0, 2241,
    1252, 0, 0, 3111, 0, 0, 0, 0, 0, 0, 643, 4376, 0, 0, 4356, 2239,
    0, 0, 0, 0, 636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4605, 0,
    0, 0, 4922, 0, 0, 1898, 1911, 3457, 3316, 4373, 4653, 0, 4923, 0, 0, 2920,
    0, 1557, 0, 0, 0, 0, 0, 4312, 0, 0, 0, 0, 0, 0, 3806, 0,
    0, 3220, 0, 0, 0, 0, 0, 0, 78, 583, 3857, 0, 470, 0, 0, 0,
    0, 0, 0, 0, 1389, 0, 0, 0, 2600, 2033, 2564, 0, 0, 0, 0, 3299,
    766, 0, 0, 0, 0, 0, 2069, 0, 0, 1733, 2528, 3236, 568, 3026, 0, 0,
    0, 0, 4547, 0, 0, 0, 4144, 0, 0, 0, 0, 3308, 0, 0, 443, 0,
    0, 0, 0, 0, 1306, 447, 219, 0, 0, 0, 0, 2731, 4275, 0, 1582, 0,
    0, 0, 0, 0, 0, 0, 2307, 1214, 3787, 0, 2803, 0, 0, 0, 0, 0,
    0, 4204, 0, 0, 0, 0, 0, 0, 0, 301, 1948, 0, 4658, 0, 0, 2916,
    4130, 0, 0, 0, 0, 0, 0, 2445, 1621, 451, 2386, 0, 0, 0, 3485, 3776,
    0, 0, 0, 0, 0, 1943, 2859, 0, 0, 4506, 197, 0, 0, 0, 0, 4504,
    0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 3649, 0, 0, 0, 1843, 0,
    853, 0, 0, 0, 0, 708, 0, 0, 480, 0, 2210, 0, 0, 0, 0, 0,
    4342, 0, 598, 1087, 3446, 0, 4567, 0, 2915, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2847, 0, 117, 0, 0, 0, 3944, 2649, 0, 0, 1552, 0, 0, 4788,
    0, 0, 0, 1662, 0, 0, 0, 0, 0, 771, 1085, 0, 0, 0, 1234, 4977,
    0, 1811, 0, 2779, 0, 0, 0, 0, 0, 3493, 1464, 0, 3858, 2863, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2692, 0, 0, 0, 734, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4624, 0, 3894, 0, 599, 2252, 2042, 2138,
    0, 0, 2604, 0, 2925, 3379, 3119, 0, 0, 0, 0, 0, 3524, 0, 0, 0,
    0, 0, 0, 0, 1939, 0, 0, 0, 0, 1183, 0, 0, 0, 0, 0, 0,
    580, 4936, 0, 0, 1226, 356, 2630, 0, 0, 0, 3402, 0, 0, 0, 0, 0,
    1640, 0, 0, 1469, 1109, 2095, 2983, 4832, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3214, 0, 2020, 4675, 46, 0, 0, 0, 0, 979, 0, 2710, 0, 4646, 4860,
    2062, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1375, 0, 0, 0, 3125, 0,
    0, 0, 0, 3025, 0, 0, 0, 3403, 0, 0, 0, 65, 838, 2016, 0, 0,
    295, 3594, 3892, 3450, 0, 0, 0, 0, 0, 0, 4190, 0, 0, 0, 0, 3711,
    0, 2208, 3975, 1568, 0, 0, 0, 0, 0, 3039, 0, 1824, 3794, 1963, 0, 995,
    843, 0, 0, 2145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4090, 4911, 0,
    1317, 0, 0, 0, 4171, 696, 4748, 0, 2993, 3388, 3419, 4535, 0, 0, 3925, 0,
    0, 0, 0, 2190, 4018, 4848, 1709, 0, 0, 4017, 4613, 3792, 4521, 2056, 4823, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3912, 0, 0, 2903, 0, 0, 0, 2130,
    4827, 0, 2854, 0, 0, 3886, 106, 0, 0, 0, 1102, 0, 0, 0, 1405, 1318,
    2491, 4580, 4583, 2470, 619, 0, 0, 0, 0, 0, 859, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3706, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    922, 4800, 607, 4268, 4724, 4771, 0, 0, 0, 0, 0, 0, 0, 973, 0, 0,
    0, 158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1578, 0, 0, 0,
    0, 0, 0, 0, 0, 658, 0, 3334, 0, 1682, 1936, 0, 0, 0, 0, 0,
    0, 0, 0, 4831, 0, 0, 0, 0, 0, 0, 3768, 0, 0, 2227, 0, 2901,
    0, 0, 0, 0, 0, 2261, 4259, 0, 0, 0, 0, 0, 0, 0, 0, 4665,
    4489, 0, 0, 4718, 0, 0, 673, 0, 3979, 0, 0, 0, 0, 3264, 0, 0,
};
