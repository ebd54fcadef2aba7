/* Made by build-aux/gen-date-words from data/dates; do not edit. */
#include "norm/dates/words.h"

/* Words one behind the other; offsets instead of pointers, so that nothing is relocated. */
const char idc_date_word_pool[] =
    "a"
    "a ce jour"
    "a data"
    "a la"
    "a la fecha"
    "aasta"
    "ab"
    "abameta"
    "aban"
    "abe"
    "abendua"
    "abenduan"
    "abenduaren"
    "abenduean"
    "abendueko"
    "abenduera"
    "abenduko"
    "abendura"
    "abenduren"
    "abendutik"
    "about"
    "abr"
    "abrell"
    "abriil"
    "abril"
    "abrëll"
    "abu"
    "abuztua"
    "abuztuan"
    "abuztuaren"
    "abuztuean"
    "abuztueko"
    "abuztuera"
    "abuztuko"
    "abuztura"
    "abuzturen"
    "abuztutik"
    "access"
    "actual"
    "actualidad"
    "actualidade"
    "actualitat"
    "actualment"
    "actualmente"
    "actuel"
    "actuellement"
    "acum"
    "ad"
    "adar"
    "adar i"
    "adar ii"
    "adare"
    "adarê"
    "af"
    "afirilu"
    "agasti"
    "agemo"
    "ago"
    "agora"
    "agost"
    "agosti"
    "agosto"
    "agt"
    "agu"
    "agust"
    "agusta"
    "agustos"
    "agustosdan"
    "agustosden"
    "agustostan"
    "agustosten"
    "agustus"
    "agẹmọ"
    "ahora"
    "aib"
    "aibreain"
    "aibrean"
    "aibreáin"
    "aibreán"
    "ajjuma"
    "aktuale"
    "aktualisht"
    "aktuell"
    "al"
    "alahady"
    "alakamisy"
    "alarba"
    "alarobia"
    "alates"
    "alats"
    "alatsinainy"
    "alhamis"
    "alhamisi"
    "alkaen"
    "almost"
    "alrededor"
    "altine"
    "alxamis"
    "am"
    "an"
    "an la inniu"
    "an lá inniu"
    "and"
    "anfang"
    "annee"
    "annees"
    "anni"
    "anno"
    "année"
    "années"
    "ano"
    "ano de"
    "anois"
    "anos"
    "ans"
    "ansi"
    "anticipated"
    "anticipated graduation"
    "antradienis"
    "ao"
    "ao presente"
    "aogositra"
    "aoine"
    "aout"
    "août"
    "apartment"
    "api"
    "apirila"
    "apirilan"
    "apirilaren"
    "apirilean"
    "apirileko"
    "apirilera"
    "apiriletik"
    "apirilko"
    "apirilra"
    "apirilren"
    "approx"
    "approximately"
    "apr"
    "aprel"
    "apreladək"
    "apreldan"
    "apreldən"
    "aprelgacha"
    "aprelidan"
    "apreligacha"
    "aprelindən"
    "aprelinə"
    "aprelinədək"
    "apreluna"
    "aprelunadək"
    "aprelundan"
    "aprelündən"
    "aprelünə"
    "aprelına"
    "aprelınadək"
    "aprelından"
    "aprelədək"
    "april"
    "aprila"
    "aprilam"
    "aprile"
    "aprili"
    "aprilie"
    "aprilim"
    "aprilis"
    "aprilisa"
    "aprilisaban"
    "aprilisaig"
    "aprilisara"
    "aprilisatol"
    "aprilisban"
    "aprilisben"
    "aprilise"
    "apriliseben"
    "apriliseig"
    "aprilisere"
    "aprilisetol"
    "aprilisig"
    "aprilistol"
    "aprill"
    "aprillini"
    "aprillist"
    "aprily"
    "aprox"
    "apríl"
    "apríla"
    "aprīla"
    "aprīlam"
    "aprīlim"
    "aprīlis"
    "aprīlī"
    "aprīļa"
    "apt"
    "ar"
    "ar hyn o bryd"
    "ara"
    "aralık"
    "aralıkdan"
    "aralıkden"
    "aralıktan"
    "aralıkten"
    "arbaco"
    "around"
    "ars"
    "art"
    "arte"
    "article"
    "artikel"
    "as"
    "asabar"
    "asabotsy"
    "aseer"
    "asme"
    "astazi"
    "asteartea"
    "asteazkena"
    "astelehena"
    "astăzi"
    "at"
    "at present"
    "ata"
    "ata a actualidade"
    "ata hoxe"
    "ate"
    "ate a data"
    "ate ao presente"
    "attendees"
    "attuale"
    "atual"
    "atualidade"
    "atualmente"
    "até"
    "até ao presente"
    "até à data"
    "au"
    "aug"
    "august"
    "augusta"
    "augustam"
    "augusti"
    "augustim"
    "augustini"
    "augustist"
    "augusts"
    "augustus"
    "augustī"
    "augusztus"
    "augusztusa"
    "augusztusaban"
    "augusztusaig"
    "augusztusara"
    "augusztusatol"
    "augusztusban"
    "augusztusben"
    "augusztuse"
    "augusztuseben"
    "augusztuseig"
    "augusztusere"
    "augusztusetol"
    "augusztusig"
    "augusztustol"
    "augusztustól"
    "augusztustől"
    "augusztusában"
    "augusztusáig"
    "augusztusára"
    "augusztusától"
    "augusztusében"
    "augusztuséig"
    "augusztusére"
    "augusztusétől"
    "aujourd"
    "aujourd hui"
    "aujourdhui"
    "autocad"
    "automne"
    "autumn"
    "autunno"
    "av"
    "ave"
    "avenue"
    "avg"
    "avgust"
    "avgusta"
    "avgustdan"
    "avgustgacha"
    "avgustidan"
    "avgustigacha"
    "avq"
    "avqust"
    "avqustadək"
    "avqustdan"
    "avqustdən"
    "avqustindən"
    "avqustinə"
    "avqustinədək"
    "avqustuna"
    "avqustunadək"
    "avqustundan"
    "avqustündən"
    "avqustünə"
    "avqustına"
    "avqustınadək"
    "avqustından"
    "avqustədək"
    "avr"
    "avrel"
    "avrele"
    "avril"
    "avrêl"
    "avrêlê"
    "avui"
    "awgust"
    "awril"
    "awst"
    "aww"
    "awwissu"
    "ax"
    "ayı"
    "ayına"
    "ayında"
    "ayından"
    "az"
    "az do"
    "aza"
    "azar"
    "azaroa"
    "azaroan"
    "azaroaren"
    "azaroean"
    "azaroeko"
    "azaroera"
    "azaroko"
    "azarora"
    "azaroren"
    "azarotik"
    "azi"
    "año"
    "años"
    "ağu"
    "ağustos"
    "ağustosdan"
    "ağustosden"
    "ağustostan"
    "ağustosten"
    "aż"
    "aż do"
    "až"
    "až do"
    "bahar"
    "bahman"
    "bal"
    "balandis"
    "balandzio"
    "balandžio"
    "ban"
    "baslayaraq"
    "bay"
    "bay gio"
    "bazar"
    "bazar ertəsi"
    "başlayaraq"
    "beal"
    "bealtaine"
    "began"
    "beginning"
    "beginning of"
    "belu"
    "ben"
    "berfanbar"
    "berfanbare"
    "berfanbarê"
    "beri"
    "between"
    "bhealtaine"
    "biezaco"
    "bieżąco"
    "birz"
    "birzelio"
    "birzelis"
    "birž"
    "birželio"
    "birželis"
    "bis"
    "bis dato"
    "bis heute"
    "bis jetzt"
    "bisha"
    "bisha afraad"
    "bisha koobaad"
    "bisha labaad"
    "bisha lixaad"
    "bisha saddexaad"
    "bisha sagaalaad"
    "bisha shanaad"
    "bisha sideedaad"
    "bisha tobnaad"
    "bisha todobaad"
    "biyernes"
    "boshlab"
    "box"
    "bre"
    "brezen"
    "brezna"
    "bu"
    "bu gun"
    "bu gün"
    "bu günə qədər"
    "bu yana"
    "bugun"
    "bugün"
    "build"
    "bulan"
    "by"
    "bytes"
    "bây"
    "bây giờ"
    "bélú"
    "bħalissa"
    "bře"
    "březen"
    "března"
    "ca"
    "calle"
    "calls"
    "carsamba"
    "carsem"
    "carsenbe"
    "ce"
    "ce jour"
    "cemaziyelahir"
    "cemaziyelevvel"
    "cer"
    "cerven"
    "cervence"
    "cervenec"
    "cervna"
    "cetrtek"
    "ceturtd"
    "ceturtdiena"
    "cetvrtak"
    "cheshvan"
    "chf"
    "chorshanba"
    "chu"
    "chu nhat"
    "chw"
    "chwef"
    "chwefror"
    "chwili"
    "chwili obecnej"
    "chủ"
    "chủ nhật"
    "ci"
    "ci il"
    "ci ildən"
    "ci ilin"
    "circa"
    "class"
    "clients"
    "cohort"
    "commits"
    "companies"
    "completed"
    "concurrent"
    "connections"
    "containers"
    "copies"
    "csutortok"
    "csütörtök"
    "ctv"
    "ctvrtek"
    "cu"
    "cu il"
    "cu ildən"
    "cu ilin"
    "cumartesi"
    "current"
    "current position"
    "currently"
    "customers"
    "cvc"
    "cvn"
    "cze"
    "czerwca"
    "czerwiec"
    "czwartek"
    "cü"
    "cü il"
    "cü ildən"
    "cü ilin"
    "cümə"
    "cümə axşamı"
    "cı"
    "cı il"
    "cı ildən"
    "cı ilin"
    "d"
    "d abr"
    "d abril"
    "d agost"
    "d d"
    "d oct"
    "d octubre"
    "da"
    "dabar"
    "dabartis"
    "dachwedd"
    "dags"
    "dags dato"
    "daily"
    "dal"
    "dalej"
    "dalje"
    "dalla"
    "dan"
    "dan beri"
    "dan boshlab"
    "danas"
    "danes"
    "dari"
    "date"
    "date present"
    "dated"
    "dato"
    "davam"
    "davam edir"
    "day"
    "days"
    "de"
    "de ceadaoin"
    "de des"
    "de desembre"
    "de domhnaigh"
    "de febr"
    "de febrer"
    "de gen"
    "de gener"
    "de haoine"
    "de jul"
    "de juliol"
    "de juny"
    "de luain"
    "de maig"
    "de mairt"
    "de marc"
    "de març"
    "de nov"
    "de novembre"
    "de puis"
    "de sathairn"
    "de set"
    "de setembre"
    "deardaoin"
    "debut"
    "debut de"
    "dec"
    "decembar"
    "december"
    "decembera"
    "decemberaban"
    "decemberaig"
    "decemberara"
    "decemberatol"
    "decemberban"
    "decemberben"
    "decembere"
    "decembereben"
    "decembereig"
    "decemberere"
    "decemberetol"
    "decemberig"
    "decembertol"
    "decembertól"
    "decembertől"
    "decemberában"
    "decemberáig"
    "decemberára"
    "decemberától"
    "decemberében"
    "decemberéig"
    "decemberére"
    "decemberétől"
    "decembra"
    "decembram"
    "decembre"
    "decembri"
    "decembrie"
    "decembrim"
    "decembris"
    "decembro"
    "decembrī"
    "deireadh"
    "deireadh fomhair"
    "deireadh fómhair"
    "dek"
    "dekabr"
    "dekabradək"
    "dekabrdan"
    "dekabrdən"
    "dekabrgacha"
    "dekabridan"
    "dekabrigacha"
    "dekabrindən"
    "dekabrinə"
    "dekabrinədək"
    "dekabruna"
    "dekabrunadək"
    "dekabrundan"
    "dekabründən"
    "dekabrünə"
    "dekabrına"
    "dekabrınadək"
    "dekabrından"
    "dekabrədək"
    "del"
    "dem"
    "den"
    "denschdeg"
    "depuis"
    "der"
    "deri"
    "deri me sot"
    "deri më sot"
    "deri ne"
    "deri në"
    "deri sot"
    "deri tani"
    "derzeit"
    "des"
    "des de"
    "des del"
    "desambar"
    "desambra"
    "desde"
    "desemba"
    "desember"
    "desembre"
    "desàmbar"
    "dets"
    "detsember"
    "detsembrini"
    "detsembrist"
    "devam"
    "devam ediyor"
    "devam etmekte"
    "developers"
    "devices"
    "dewasa"
    "dewasa ini"
    "dey"
    "dez"
    "dezember"
    "dezembro"
    "dfomh"
    "dfómh"
    "dheireadhfomhair"
    "dheireadhfómhair"
    "dhj"
    "dhjetor"
    "dhjetori"
    "dhu"
    "dhu al hijjah"
    "dhu al qadah"
    "di"
    "dibeer"
    "dibéer"
    "dic"
    "dicembre"
    "dicembru"
    "diciembre"
    "dienstag"
    "dijous"
    "dilluns"
    "dimanche"
    "dimarts"
    "dimecres"
    "din"
    "dinsdag"
    "dis"
    "disamba"
    "diseembar"
    "disemba"
    "disember"
    "dissabte"
    "disyembre"
    "diumenge"
    "divendres"
    "diċ"
    "diċembru"
    "dn"
    "dnes"
    "do"
    "do chwili obecnej"
    "do dneska"
    "do dneška"
    "do dnia dzisiejszego"
    "do dzis"
    "do dzisiaj"
    "do dziś"
    "do sada"
    "do teraz"
    "dollar"
    "dollars"
    "domenica"
    "domingo"
    "donderdag"
    "donnerstag"
    "donneschdeg"
    "doposud"
    "dosud"
    "doteraz"
    "downloads"
    "dpi"
    "dub"
    "duben"
    "dubna"
    "duminica"
    "duminică"
    "during"
    "dusem"
    "dusenbe"
    "dushanba"
    "duşem"
    "duşenbe"
    "dydd"
    "dydd gwener"
    "dydd iau"
    "dydd llun"
    "dydd mawrth"
    "dydd mercher"
    "dydd sadwrn"
    "dydd sul"
    "dynamics"
    "dzis"
    "dziś"
    "dès"
    "dé"
    "dé céadaoin"
    "dé domhnaigh"
    "dé haoine"
    "dé luain"
    "dé máirt"
    "dé sathairn"
    "déardaoin"
    "début"
    "début de"
    "déc"
    "décembre"
    "dënschdeg"
    "dən"
    "d’abr"
    "d’abril"
    "d’ag"
    "d’agost"
    "d’oct"
    "d’octubre"
    "e"
    "e diel"
    "e enjte"
    "e hene"
    "e hënë"
    "e ko"
    "e marte"
    "e martë"
    "e merkure"
    "e mërkurë"
    "e premte"
    "e shtune"
    "e shtunë"
    "ean"
    "eanair"
    "eanáir"
    "early"
    "ebi"
    "ebibi"
    "ebr"
    "ebrill"
    "edelleen"
    "efterar"
    "efterår"
    "egun"
    "egun arte"
    "eka"
    "ekaina"
    "ekainan"
    "ekainaren"
    "ekainean"
    "ekaineko"
    "ekainera"
    "ekainetik"
    "ekainko"
    "ekainra"
    "ekainren"
    "eki"
    "ekim"
    "ekimdan"
    "ekimden"
    "ekimtan"
    "ekimten"
    "eko"
    "el"
    "elo"
    "elok"
    "elokuu"
    "elokuuhun"
    "elokuulle"
    "elokuulta"
    "elokuun"
    "elokuussa"
    "elokuusta"
    "elokuuta"
    "elul"
    "em"
    "eme"
    "employees"
    "en"
    "en cours"
    "en curs"
    "end"
    "end of"
    "ende"
    "ended"
    "ene"
    "enero"
    "engineers"
    "entre"
    "environ"
    "ephreli"
    "epreel"
    "epreli"
    "er"
    "erel"
    "erele"
    "eren"
    "erena"
    "ers"
    "erwartet"
    "esfand"
    "esmaspaev"
    "esmaspäev"
    "established"
    "estate"
    "estimated"
    "estiu"
    "et"
    "ete"
    "etibarən"
    "etwa"
    "eur"
    "euro"
    "euros"
    "events"
    "excel"
    "exchange"
    "expected"
    "expected graduation"
    "expecting"
    "eyl"
    "eylul"
    "eyluldan"
    "eylulden"
    "eylultan"
    "eylulten"
    "eylül"
    "eylüldan"
    "eylülden"
    "eylültan"
    "eylülten"
    "faburairu"
    "fai"
    "fall"
    "faoi"
    "faoi lathair"
    "faoi láthair"
    "farvardin"
    "fawrth"
    "fax"
    "feabh"
    "feabhra"
    "feb"
    "febbr"
    "febbraio"
    "feber"
    "febr"
    "febraayo"
    "febreiro"
    "febrer"
    "febrero"
    "febroary"
    "februar"
    "februara"
    "februaraban"
    "februaraig"
    "februaram"
    "februarara"
    "februaratol"
    "februarban"
    "februarben"
    "februare"
    "februareben"
    "februareig"
    "februarere"
    "februaretol"
    "februari"
    "februarie"
    "februarig"
    "februarim"
    "februaris"
    "februarja"
    "februartol"
    "february"
    "februwari"
    "február"
    "februára"
    "februárban"
    "februárben"
    "februáre"
    "februárig"
    "februártól"
    "februártől"
    "februárában"
    "februáráig"
    "februárára"
    "februárától"
    "februárében"
    "februáréig"
    "februárére"
    "februárétől"
    "februāra"
    "februāram"
    "februārim"
    "februāris"
    "februārī"
    "febrúar"
    "febrụwarị"
    "fedi"
    "feet"
    "fehefin"
    "fev"
    "fevereiro"
    "fevr"
    "fevral"
    "fevraladək"
    "fevraldan"
    "fevraldən"
    "fevralgacha"
    "fevralidan"
    "fevraligacha"
    "fevralindən"
    "fevralinə"
    "fevralinədək"
    "fevraluna"
    "fevralunadək"
    "fevralundan"
    "fevralündən"
    "fevralünə"
    "fevralına"
    "fevralınadək"
    "fevralından"
    "fevralədək"
    "fevrier"
    "fewral"
    "fewriyee"
    "fheabhra"
    "files"
    "fimmtudagur"
    "fin"
    "fin de"
    "fino"
    "fino a"
    "fino al"
    "fins"
    "fins a"
    "flat"
    "followers"
    "folyamatban"
    "for"
    "forar"
    "forår"
    "fostudagur"
    "founded"
    "fra"
    "fraidee"
    "fran"
    "frar"
    "fraịdee"
    "fredag"
    "freideg"
    "freitag"
    "fri"
    "friday"
    "friggjadagur"
    "from"
    "fruhjahr"
    "fruhling"
    "frá"
    "från"
    "fríggjadagur"
    "frühjahr"
    "frühling"
    "ft"
    "fév"
    "févr"
    "février"
    "föstudagur"
    "gacha"
    "gada"
    "gadam"
    "gads"
    "gadu"
    "gadā"
    "gashyantare"
    "gaur"
    "gaur arte"
    "gaur egun"
    "gaur egun arte"
    "gaurdaino"
    "gb"
    "gbp"
    "geg"
    "gegenwartig"
    "gegenwärtig"
    "geguze"
    "geguzes"
    "gegužė"
    "gegužės"
    "gelawej"
    "gelaweje"
    "gelawêj"
    "gelawêjê"
    "gen"
    "genbot"
    "gener"
    "genn"
    "gennaio"
    "geroztik"
    "gicurasi"
    "giovedi"
    "giovedì"
    "giu"
    "giugno"
    "go"
    "go dti"
    "go dti an la inniu"
    "go dtí"
    "go dtí an lá inniu"
    "god"
    "godine"
    "gor"
    "gorff"
    "gorffennaf"
    "graduated"
    "graduating"
    "graduation"
    "gru"
    "grudnia"
    "grudzien"
    "grudzień"
    "gruod"
    "gruodis"
    "gruodzio"
    "gruodžio"
    "gulan"
    "gulane"
    "gulanê"
    "gun"
    "guncel"
    "gunju"
    "gunumuz"
    "gunumuze"
    "gush"
    "gusht"
    "gushti"
    "guz"
    "güncel"
    "günümüz"
    "günümüze"
    "güz"
    "h"
    "hadi"
    "hadi leo"
    "hadi sasa"
    "hal"
    "hal hazıra"
    "hal hazıradək"
    "hal hazırda"
    "hala"
    "halen"
    "half"
    "hamle"
    "hanggang"
    "hanggang ngayon"
    "hanggang sa"
    "hanggang sa kasalukuyan"
    "hari"
    "hari ini"
    "hasta"
    "hasta la fecha"
    "haz"
    "haziran"
    "hazirandan"
    "haziranden"
    "hazirantan"
    "haziranten"
    "hazırda"
    "hazırkı"
    "hedar"
    "heddiw"
    "hede"
    "heden"
    "heina"
    "heinak"
    "heinakuu"
    "heinakuuhun"
    "heinakuulle"
    "heinakuulta"
    "heinakuun"
    "heinakuussa"
    "heinakuusta"
    "heinakuuta"
    "heinä"
    "heinäk"
    "heinäkuu"
    "heinäkuuhun"
    "heinäkuulle"
    "heinäkuulta"
    "heinäkuun"
    "heinäkuussa"
    "heinäkuusta"
    "heinäkuuta"
    "heisei"
    "helmi"
    "helmik"
    "helmikuu"
    "helmikuuhun"
    "helmikuulle"
    "helmikuulta"
    "helmikuun"
    "helmikuussa"
    "helmikuusta"
    "helmikuuta"
    "herbst"
    "herfst"
    "heshvan"
    "hetfo"
    "hetkel"
    "heute"
    "hien"
    "hien gio"
    "hien nay"
    "hien tai"
    "hingga"
    "hingga kini"
    "hingga saat ini"
    "hingga sekarang"
    "hiver"
    "hivern"
    "hiện"
    "hiện giờ"
    "hiện nay"
    "hiện tại"
    "hoje"
    "hom"
    "hom nay"
    "hosdagur"
    "host"
    "hosts"
    "hour"
    "hours"
    "hoxe"
    "hoy"
    "hozir"
    "hozirda"
    "hozirgacha"
    "hozirgi"
    "hozirgi kun"
    "hozirgi kungacha"
    "hozirgi paytgacha"
    "hozirgi vaqt"
    "hozirgi vaqtgacha"
    "hp"
    "hrs"
    "huhti"
    "huhtik"
    "huhtikuu"
    "huhtikuuhun"
    "huhtikuulle"
    "huhtikuulta"
    "huhtikuun"
    "huhtikuussa"
    "huhtikuusta"
    "huhtikuuta"
    "huidig"
    "huidige"
    "hul"
    "hulyo"
    "hun"
    "hunyo"
    "huwebes"
    "hyd"
    "hyd yn hyn"
    "hydref"
    "hâlâ"
    "hétfő"
    "hósdagur"
    "hôm"
    "hôm nay"
    "höst"
    "høst"
    "i"
    "i dag"
    "i gangi"
    "i lathair"
    "i lathair na huaire"
    "i láthair"
    "i láthair na huaire"
    "ian"
    "ianuarie"
    "iarna"
    "iarnă"
    "id"
    "idag"
    "iec"
    "ieee"
    "ig"
    "igandea"
    "igbe"
    "ijumaa"
    "iki"
    "iki dabar"
    "iki siol"
    "iki šiol"
    "ilaa"
    "ildə"
    "ildək"
    "ildən"
    "ili"
    "ilkbahar"
    "illum"
    "im"
    "in"
    "in corso"
    "in curs"
    "in curs de desfasurare"
    "in prezent"
    "incepand"
    "indi"
    "indiki"
    "indiyə"
    "indiyə qədər"
    "indiyədək"
    "inniu"
    "instances"
    "intake"
    "inverno"
    "invierno"
    "ion"
    "ionawr"
    "ira"
    "iraila"
    "irailan"
    "irailaren"
    "irailean"
    "iraileko"
    "irailera"
    "irailetik"
    "irailko"
    "irailra"
    "irailren"
    "isbn"
    "iseg"
    "isegun"
    "isniin"
    "isnin"
    "iso"
    "isonto"
    "issn"
    "items"
    "itibaren"
    "iuil"
    "iul"
    "iulie"
    "iun"
    "iunie"
    "iyar"
    "iyl"
    "iyn"
    "iyul"
    "iyuladək"
    "iyuldan"
    "iyuldən"
    "iyulgacha"
    "iyulidan"
    "iyuligacha"
    "iyulindən"
    "iyulinə"
    "iyulinədək"
    "iyuluna"
    "iyulunadək"
    "iyulundan"
    "iyulündən"
    "iyulünə"
    "iyulına"
    "iyulınadək"
    "iyulından"
    "iyulədək"
    "iyun"
    "iyunadək"
    "iyundan"
    "iyundən"
    "iyungacha"
    "iyunidan"
    "iyunigacha"
    "iyunindən"
    "iyuninə"
    "iyuninədək"
    "iyununa"
    "iyununadək"
    "iyunundan"
    "iyunündən"
    "iyunünə"
    "iyunına"
    "iyunınadək"
    "iyunından"
    "iyunədək"
    "iúil"
    "iýul"
    "iýun"
    "jaan"
    "jaanuar"
    "jaanuarini"
    "jaanuarist"
    "jaar"
    "jaenner"
    "jahr"
    "jahre"
    "jahren"
    "jamadilakhir"
    "jamadilawal"
    "jan"
    "janairu"
    "janar"
    "janari"
    "janeiro"
    "jannaayo"
    "jannar"
    "janner"
    "janoary"
    "januar"
    "januara"
    "januaraban"
    "januaraig"
    "januarara"
    "januaratol"
    "januarban"
    "januarben"
    "januare"
    "januareben"
    "januareig"
    "januarere"
    "januaretol"
    "januari"
    "januarie"
    "januarig"
    "januarja"
    "januartol"
    "january"
    "januwari"
    "január"
    "januára"
    "januárban"
    "januárben"
    "januáre"
    "januárig"
    "januártól"
    "januártől"
    "januárában"
    "januáráig"
    "januárára"
    "januárától"
    "januárében"
    "januáréig"
    "januárére"
    "januárétől"
    "janv"
    "janvara"
    "janvaram"
    "janvari"
    "janvarim"
    "janvaris"
    "janvier"
    "janvāra"
    "janvāram"
    "janvārim"
    "janvāris"
    "janvārī"
    "janyuwari"
    "janúar"
    "jar"
    "jaro"
    "jatkuu"
    "jelen"
    "jelenleg"
    "jelenleg is"
    "jenuwari"
    "jenụwarị"
    "jesen"
    "jeseň"
    "jesien"
    "jesienia"
    "jesienią"
    "jesień"
    "jetzt"
    "jeudi"
    "jimco"
    "joined"
    "jolay"
    "jona"
    "joulu"
    "jouluk"
    "joulukuu"
    "joulukuuhun"
    "joulukuulle"
    "joulukuulta"
    "joulukuun"
    "joulukuussa"
    "joulukuusta"
    "joulukuuta"
    "juche"
    "jueves"
    "juil"
    "juill"
    "juillet"
    "juin"
    "jul"
    "jula"
    "julai"
    "julayi"
    "julaị"
    "julho"
    "juli"
    "julie"
    "julij"
    "julija"
    "julijam"
    "juliji"
    "julijim"
    "julijs"
    "julio"
    "juliol"
    "julius"
    "juliusa"
    "juliusaban"
    "juliusaig"
    "juliusara"
    "juliusatol"
    "juliusban"
    "juliusben"
    "juliuse"
    "juliuseben"
    "juliuseig"
    "juliusere"
    "juliusetol"
    "juliusig"
    "juliustol"
    "july"
    "jumaat"
    "jumada"
    "jumada al awwal"
    "jumada al thani"
    "jumada i"
    "jumada ii"
    "jumadilakhir"
    "jumadilawal"
    "jumamosi"
    "jumanne"
    "jumapili"
    "jumat"
    "jumatano"
    "jumatatu"
    "jummaʼa"
    "jun"
    "juna"
    "june"
    "junho"
    "juni"
    "junie"
    "junij"
    "junija"
    "junijam"
    "juniji"
    "junijim"
    "junijs"
    "junio"
    "junius"
    "juniusa"
    "juniusaban"
    "juniusaig"
    "juniusara"
    "juniusatol"
    "juniusban"
    "juniusben"
    "juniuse"
    "juniuseben"
    "juniuseig"
    "juniusere"
    "juniusetol"
    "juniusig"
    "juniustol"
    "juny"
    "jusqu"
    "jusqu en"
    "juuli"
    "juulini"
    "juulist"
    "juun"
    "juuni"
    "juunini"
    "juunist"
    "jänner"
    "júl"
    "júla"
    "július"
    "júliusa"
    "júliusban"
    "júliusben"
    "júliuse"
    "júliusig"
    "júliustól"
    "júliustől"
    "júliusában"
    "júliusáig"
    "júliusára"
    "júliusától"
    "júliusében"
    "júliuséig"
    "júliusére"
    "júliusétől"
    "júlí"
    "jún"
    "júna"
    "június"
    "júniusa"
    "júniusban"
    "júniusben"
    "júniuse"
    "júniusig"
    "júniustól"
    "júniustől"
    "júniusában"
    "júniusáig"
    "júniusára"
    "júniusától"
    "júniusében"
    "júniuséig"
    "júniusére"
    "júniusétől"
    "júní"
    "jūl"
    "jūlija"
    "jūlijam"
    "jūlijim"
    "jūlijs"
    "jūlijī"
    "jūn"
    "jūnija"
    "jūnijam"
    "jūnijim"
    "jūnijs"
    "jūnijī"
    "kadar"
    "kaesolev"
    "kamena"
    "kamis"
    "kanama"
    "kas"
    "kasalukuyan"
    "kasım"
    "kasımdan"
    "kasımden"
    "kasımtan"
    "kasımten"
    "kb"
    "ke"
    "ke tu"
    "kesa"
    "kesak"
    "kesakuu"
    "kesakuuhun"
    "kesakuulle"
    "kesakuulta"
    "kesakuun"
    "kesakuussa"
    "kesakuusta"
    "kesakuuta"
    "kesalla"
    "keskiviikko"
    "keskiviikkona"
    "kesä"
    "kesäk"
    "kesäkuu"
    "kesäkuuhun"
    "kesäkuulle"
    "kesäkuulta"
    "kesäkuun"
    "kesäkuussa"
    "kesäkuusta"
    "kesäkuuta"
    "kesällä"
    "ketvirtadienis"
    "kevaalla"
    "kevad"
    "kevat"
    "kevät"
    "keväällä"
    "kewcer"
    "kewcere"
    "kewçêr"
    "kewçêrê"
    "kezdve"
    "kg"
    "khamiis"
    "khamis"
    "khordad"
    "kini"
    "kislev"
    "km"
    "ko"
    "kol"
    "kolmapaev"
    "kolmapäev"
    "kolovoz"
    "kolovoza"
    "kolovozu"
    "kops"
    "kopš"
    "korr"
    "korrik"
    "korriki"
    "kov"
    "kovas"
    "kovo"
    "ku"
    "ku cyumweru"
    "kuanzia"
    "kuni"
    "kuwa"
    "kuwa gatandatu"
    "kuwa gatanu"
    "kuwa gatatu"
    "kuwa kabiri"
    "kuwa kane"
    "kuwa mbere"
    "kve"
    "kveten"
    "kvetna"
    "kvě"
    "květen"
    "května"
    "kwi"
    "kwiecien"
    "kwiecień"
    "kwietnia"
    "käesolev"
    "kıs"
    "kış"
    "kể"
    "kể từ"
    "l"
    "l actualitat"
    "l annee"
    "l année"
    "la"
    "la actualidad"
    "la fecha"
    "la inniu"
    "lahadi"
    "lahtien"
    "lapkr"
    "lapkricio"
    "lapkritis"
    "lapkričio"
    "laraba"
    "larunbata"
    "lat"
    "lata"
    "late"
    "latem"
    "lato"
    "lauantai"
    "lauantaina"
    "laufend"
    "laugardagur"
    "laupaev"
    "laupäev"
    "laurdag"
    "le"
    "least"
    "led"
    "leden"
    "ledna"
    "lente"
    "leo"
    "leta"
    "leto"
    "leygardagur"
    "lidz"
    "lidz sim"
    "lidz sim bridim"
    "lidz sodienai"
    "liep"
    "liepa"
    "liepos"
    "lines"
    "linggo"
    "lip"
    "lipanj"
    "lipca"
    "lipiec"
    "lipnja"
    "lipnju"
    "lis"
    "listopad"
    "listopada"
    "listopadu"
    "litinin"
    "ljeto"
    "llum"
    "loka"
    "lokak"
    "lokakuu"
    "lokakuuhun"
    "lokakuulle"
    "lokakuulta"
    "lokakuun"
    "lokakuussa"
    "lokakuusta"
    "lokakuuta"
    "lordag"
    "lug"
    "luglio"
    "lukien"
    "lul"
    "lulju"
    "lun"
    "lunasa"
    "lundi"
    "lunedi"
    "lunedì"
    "lunes"
    "lut"
    "lutego"
    "luty"
    "luuliyo"
    "lwesb"
    "lwesibini"
    "lwesihlanu"
    "lwesine"
    "lwesithathu"
    "lá"
    "lá inniu"
    "lähtien"
    "léto"
    "lördag"
    "lørdag"
    "lún"
    "lúnasa"
    "līdz"
    "līdz šim"
    "līdz šim brīdim"
    "līdz šodienai"
    "m"
    "m i"
    "maachi"
    "maachị"
    "maalis"
    "maalisk"
    "maaliskuu"
    "maaliskuuhun"
    "maaliskuulle"
    "maaliskuulta"
    "maaliskuun"
    "maaliskuussa"
    "maaliskuusta"
    "maaliskuuta"
    "maanantai"
    "maanantaina"
    "maand"
    "maandag"
    "maanden"
    "maarso"
    "maart"
    "machi"
    "machines"
    "maerz"
    "mag"
    "maggio"
    "mai"
    "maiatza"
    "maiatzan"
    "maiatzaren"
    "maiatzean"
    "maiatzeko"
    "maiatzera"
    "maiatzetik"
    "maiatzko"
    "maiatzra"
    "maiatzren"
    "maig"
    "maija"
    "maijam"
    "maiji"
    "maijim"
    "maijs"
    "maijī"
    "maini"
    "maintenant"
    "maio"
    "mairt"
    "maist"
    "maj"
    "maja"
    "maji"
    "majus"
    "majusa"
    "majusaban"
    "majusaig"
    "majusara"
    "majusatol"
    "majusban"
    "majusben"
    "majuse"
    "majuseben"
    "majuseig"
    "majusere"
    "majusetol"
    "majusig"
    "majustol"
    "manadagur"
    "mandag"
    "manudagur"
    "mar"
    "marc"
    "marca"
    "march"
    "marcius"
    "marciusa"
    "marciusaban"
    "marciusaig"
    "marciusara"
    "marciusatol"
    "marciusban"
    "marciusben"
    "marciuse"
    "marciuseben"
    "marciuseig"
    "marciusere"
    "marciusetol"
    "marciusig"
    "marciustol"
    "marco"
    "mardi"
    "marec"
    "maret"
    "maris"
    "marras"
    "marrask"
    "marraskuu"
    "marraskuuhun"
    "marraskuulle"
    "marraskuulta"
    "marraskuun"
    "marraskuussa"
    "marraskuusta"
    "marraskuuta"
    "mars"
    "marsi"
    "marso"
    "mart"
    "marta"
    "martadək"
    "martam"
    "martdan"
    "martden"
    "martdən"
    "martedi"
    "martedì"
    "martes"
    "martgacha"
    "marti"
    "martidan"
    "martie"
    "martigacha"
    "martim"
    "martindən"
    "martinə"
    "martinədək"
    "marts"
    "martsa"
    "martsini"
    "martsist"
    "marttan"
    "martten"
    "martuna"
    "martunadək"
    "martundan"
    "martxoa"
    "martxoan"
    "martxoaren"
    "martxoean"
    "martxoeko"
    "martxoera"
    "martxoko"
    "martxora"
    "martxoren"
    "martxotik"
    "martündən"
    "martünə"
    "martī"
    "martına"
    "martınadək"
    "martından"
    "martədək"
    "marz"
    "marzec"
    "marzo"
    "marzu"
    "març"
    "março"
    "marți"
    "mashi"
    "mata"
    "matshi"
    "mawrth"
    "may"
    "maygacha"
    "mayidan"
    "mayigacha"
    "mayiidan"
    "mayo"
    "mayu"
    "mayıadək"
    "mayıdan"
    "mayıdən"
    "mayıindən"
    "mayıinə"
    "mayıinədək"
    "mayıs"
    "mayısdan"
    "mayısden"
    "mayıstan"
    "mayısten"
    "mayıuna"
    "mayıunadək"
    "mayıundan"
    "mayıündən"
    "mayıünə"
    "mayıına"
    "mayıınadək"
    "mayıından"
    "mayıədək"
    "maí"
    "mb"
    "mean"
    "mean fomhair"
    "medi"
    "megabit"
    "meh"
    "mehefin"
    "mehr"
    "mei"
    "meindeg"
    "meith"
    "meitheamh"
    "mej"
    "mejju"
    "members"
    "men"
    "mercoledi"
    "mercoledì"
    "mercores"
    "mercredi"
    "mes"
    "mese"
    "meses"
    "mesi"
    "meskerem"
    "messages"
    "metai"
    "mettwoch"
    "metu"
    "metų"
    "meyi"
    "meán"
    "meán fómhair"
    "mfomh"
    "mfómh"
    "mgqibelo"
    "mharta"
    "mheanfomhair"
    "mheitheamh"
    "mheánfómhair"
    "mhárta"
    "mi"
    "miazia"
    "mid"
    "mid of"
    "middle"
    "middle of"
    "miercoles"
    "miercuri"
    "miesiac"
    "miesiace"
    "miesiecy"
    "miesiąc"
    "miesiące"
    "miesięcy"
    "mikudagur"
    "miles"
    "minggu"
    "minn"
    "mitte"
    "mittwoch"
    "miyerkules"
    "miércoles"
    "miðvikudagur"
    "mo"
    "model"
    "mois"
    "mon"
    "monat"
    "monate"
    "monaten"
    "monday"
    "monde"
    "mong"
    "montag"
    "month"
    "months"
    "mordad"
    "mos"
    "mostanaig"
    "mostanáig"
    "mpaka"
    "mpaka leo"
    "mpaka sasa"
    "mrt"
    "mrz"
    "ms"
    "mth"
    "mths"
    "mua"
    "mua he"
    "mua thu"
    "mua xuan"
    "mua đong"
    "muharam"
    "muharram"
    "muharrem"
    "mula"
    "mula noong"
    "mula sa"
    "mutarama"
    "mvulo"
    "mwaka"
    "mwaka wa"
    "máirt"
    "máj"
    "mája"
    "május"
    "májusa"
    "májusban"
    "májusben"
    "májuse"
    "májusig"
    "májustól"
    "májustől"
    "májusában"
    "májusáig"
    "májusára"
    "májusától"
    "májusében"
    "májuséig"
    "májusére"
    "májusétől"
    "mánadagur"
    "mánudagur"
    "márc"
    "március"
    "márciusa"
    "márciusban"
    "márciusben"
    "márciuse"
    "márciusig"
    "márciustól"
    "márciustől"
    "márciusában"
    "márciusáig"
    "márciusára"
    "márciusától"
    "márciusében"
    "márciuséig"
    "márciusére"
    "márciusétől"
    "márta"
    "mäerz"
    "mär"
    "märts"
    "märtsini"
    "märtsist"
    "märz"
    "måndag"
    "méindeg"
    "mércores"
    "mês"
    "mëttwoch"
    "mùa"
    "mùa hè"
    "mùa thu"
    "mùa xuân"
    "mùa đông"
    "mėn"
    "mọnde"
    "mồng"
    "n"
    "na"
    "na actualidade"
    "nadal"
    "nadalje"
    "nam"
    "napjainkig"
    "nav"
    "naværende"
    "nawr"
    "nay"
    "nd"
    "ne"
    "ne vazhdim"
    "nearly"
    "ned"
    "nedela"
    "nedele"
    "nedelja"
    "nedeľa"
    "nedjelja"
    "neděle"
    "negua"
    "nehasse"
    "nel"
    "neljapaev"
    "neljapäev"
    "nen"
    "nentor"
    "nentori"
    "nga"
    "ngay"
    "ngay mong"
    "ngay mung"
    "ngayon"
    "ngày"
    "ngày mùng"
    "ngày mồng"
    "niedz"
    "niedziela"
    "nis"
    "nisan"
    "nisandan"
    "nisanden"
    "nisantan"
    "nisanten"
    "no"
    "nob"
    "nobyembre"
    "nodes"
    "noiembrie"
    "noll"
    "nollaig"
    "noofeembar"
    "nov"
    "novambra"
    "novemba"
    "novembar"
    "november"
    "novembera"
    "novemberaban"
    "novemberaig"
    "novemberara"
    "novemberatol"
    "novemberban"
    "novemberben"
    "novembere"
    "novembereben"
    "novembereig"
    "novemberere"
    "novemberetol"
    "novemberig"
    "novembertol"
    "novembertól"
    "novembertől"
    "novemberában"
    "novemberáig"
    "novemberára"
    "novemberától"
    "novemberében"
    "novemberéig"
    "novemberére"
    "novemberétől"
    "novembra"
    "novembram"
    "novembre"
    "novembri"
    "novembrim"
    "novembrini"
    "novembris"
    "novembrist"
    "novembro"
    "novembru"
    "novembrī"
    "noviembre"
    "now"
    "nowambar"
    "nowàmbar"
    "noy"
    "noyabr"
    "noyabradək"
    "noyabrdan"
    "noyabrdən"
    "noyabrgacha"
    "noyabridan"
    "noyabrigacha"
    "noyabrindən"
    "noyabrinə"
    "noyabrinədək"
    "noyabruna"
    "noyabrunadək"
    "noyabrundan"
    "noyabründən"
    "noyabrünə"
    "noyabrına"
    "noyabrınadək"
    "noyabrından"
    "noyabrədək"
    "noýabr"
    "nr"
    "nu"
    "num"
    "number"
    "nuna"
    "nuo"
    "nuvarande"
    "nuværende"
    "nuwamba"
    "nyakanga"
    "nyar"
    "nykyhetki"
    "nykyinen"
    "nyni"
    "nyní"
    "nyt"
    "nyár"
    "nzeli"
    "nå"
    "nåværende"
    "në"
    "në vazhdim"
    "nën"
    "nëntor"
    "nëntori"
    "nóv"
    "nóvember"
    "nú"
    "núna"
    "năm"
    "o"
    "o momento"
    "o presente"
    "obecnie"
    "oca"
    "ocak"
    "ocakdan"
    "ocakden"
    "ocaktan"
    "ocakten"
    "oct"
    "october"
    "octobre"
    "octombrie"
    "octubre"
    "od"
    "of"
    "office"
    "oggi"
    "ogo"
    "ogoost"
    "ogos"
    "ogosto"
    "ogun"
    "ojo"
    "ojo abameta"
    "ojo aiku"
    "ojo aje"
    "ojo eti"
    "ojo isegun"
    "ojob"
    "ojobo"
    "ojor"
    "ojoru"
    "okt"
    "oktabr"
    "oktabrdan"
    "oktabrgacha"
    "oktabridan"
    "oktabrigacha"
    "okthoba"
    "okthobha"
    "oktoba"
    "oktobar"
    "oktober"
    "oktobera"
    "oktoberaban"
    "oktoberaig"
    "oktoberara"
    "oktoberatol"
    "oktoberban"
    "oktoberben"
    "oktobere"
    "oktobereben"
    "oktobereig"
    "oktoberere"
    "oktoberetol"
    "oktoberig"
    "oktobertol"
    "oktobra"
    "oktobram"
    "oktobri"
    "oktobrim"
    "oktobris"
    "oktobrī"
    "oktoobar"
    "oktoober"
    "oktoobrini"
    "oktoobrist"
    "oktubre"
    "oktyabr"
    "oktyabradək"
    "oktyabrdan"
    "oktyabrdən"
    "oktyabrgacha"
    "oktyabridan"
    "oktyabrigacha"
    "oktyabrindən"
    "oktyabrinə"
    "oktyabrinədək"
    "oktyabruna"
    "oktyabrunadək"
    "oktyabrundan"
    "oktyabründən"
    "oktyabrünə"
    "oktyabrına"
    "oktyabrınadək"
    "oktyabrından"
    "oktyabrədək"
    "október"
    "októbera"
    "októberban"
    "októberben"
    "októbere"
    "októberig"
    "októbertól"
    "októbertől"
    "októberában"
    "októberáig"
    "októberára"
    "októberától"
    "októberében"
    "októberéig"
    "októberére"
    "októberétől"
    "októbra"
    "oktýabr"
    "okudu"
    "on"
    "ongoing"
    "onsdag"
    "onward"
    "onwards"
    "ope"
    "or"
    "orain"
    "orders"
    "ordibehesht"
    "orffennaf"
    "os"
    "osteguna"
    "ostirala"
    "osu"
    "osu agemo"
    "osu belu"
    "osu ebibi"
    "osu erele"
    "osu erena"
    "osu igbe"
    "osu ogun"
    "osu okudu"
    "osu ope"
    "osu owara"
    "osu owewe"
    "osu sere"
    "osz"
    "ota"
    "otono"
    "otoño"
    "otrdiena"
    "ots"
    "otsaila"
    "otsailan"
    "otsailaren"
    "otsailean"
    "otsaileko"
    "otsailera"
    "otsailetik"
    "otsailko"
    "otsailra"
    "otsailren"
    "ott"
    "ottobre"
    "ottubru"
    "out"
    "outlook"
    "outono"
    "outubro"
    "over"
    "owa"
    "owara"
    "owewe"
    "oyi"
    "oyidan"
    "oyigacha"
    "ozu"
    "ozujak"
    "ozujka"
    "ozujku"
    "ožu"
    "ožujak"
    "ožujka"
    "ožujku"
    "oṣù"
    "oṣù agẹmọ"
    "oṣù bélú"
    "oṣù owewe"
    "oṣù èrèlè"
    "oṣù ìgbé"
    "oṣù ògún"
    "oṣù òkúdu"
    "oṣù ṣẹ́rẹ́"
    "oṣù ẹrẹ̀nà"
    "oṣù ẹ̀bibi"
    "oṣù ọ̀pẹ̀"
    "oṣù ọ̀wàrà"
    "p"
    "pagaende"
    "pagar"
    "page"
    "pages"
    "pagumen"
    "pana"
    "pana in"
    "pana la"
    "participants"
    "paslaik"
    "pat"
    "patek"
    "patients"
    "pavasaris"
    "payshanba"
    "paz"
    "pazar"
    "pazartesi"
    "pazdziernik"
    "pazdziernika"
    "pašlaik"
    "paź"
    "październik"
    "października"
    "peb"
    "pebrero"
    "pencsem"
    "penktadienis"
    "pensenbe"
    "pentek"
    "penşenbe"
    "people"
    "perjantai"
    "perjantaina"
    "persembe"
    "perşembe"
    "petak"
    "petek"
    "pg"
    "phone"
    "piatek"
    "piatok"
    "piektd"
    "piektdiena"
    "pina"
    "pirmadienis"
    "pirmd"
    "pirmdiena"
    "piątek"
    "planned"
    "plz"
    "po"
    "po sucasnost"
    "po súčasnosť"
    "pods"
    "podzim"
    "points"
    "poletje"
    "pomlad"
    "pon"
    "pondeli"
    "pondelok"
    "pondělí"
    "ponedeljak"
    "ponedeljek"
    "ponedjeljak"
    "poniedziałek"
    "port"
    "postcode"
    "pounds"
    "powerpoint"
    "pp"
    "praegu"
    "praeguseni"
    "prej"
    "presennol"
    "present"
    "present day"
    "presente"
    "prevista"
    "previsto"
    "prevu"
    "prevue"
    "prezent"
    "preżent"
    "pri"
    "prill"
    "prilli"
    "primavara"
    "primavera"
    "primăvara"
    "primăvară"
    "printemps"
    "pro"
    "project"
    "projected"
    "proljece"
    "proljeće"
    "prosinac"
    "prosinca"
    "prosince"
    "prosincu"
    "prosinec"
    "prospective"
    "présent"
    "prévu"
    "prévue"
    "puhapaev"
    "pusper"
    "puspere"
    "px"
    "pát"
    "pátek"
    "până"
    "până la"
    "până în"
    "pågående"
    "pågår"
    "péntek"
    "pêncşem"
    "pînă"
    "pûşper"
    "pûşperê"
    "pühapäev"
    "q"
    "qe"
    "qe nga"
    "qer"
    "qershor"
    "qershori"
    "qps"
    "quartal"
    "quarter"
    "quarter term"
    "queries"
    "që"
    "që nga"
    "qədər"
    "r"
    "ra"
    "rabi"
    "rabi al awwal"
    "rabi al thani"
    "rabi i"
    "rabi ii"
    "rabiulakhir"
    "rabiulawal"
    "ragfyr"
    "rajab"
    "ramadan"
    "ramadhan"
    "ramazan"
    "ratio"
    "rd"
    "re"
    "rebbiegħa"
    "rebendan"
    "rebendane"
    "rebiulahir"
    "rebiulevvel"
    "rebiülahir"
    "rebiülevvel"
    "recep"
    "records"
    "reede"
    "reiwa"
    "rejab"
    "release"
    "repos"
    "repositories"
    "requests"
    "resemi"
    "resemiye"
    "rezber"
    "rezbere"
    "rezberê"
    "reşemiyê"
    "reşemî"
    "rfc"
    "rhag"
    "rhagfyr"
    "rij"
    "rijen"
    "rijna"
    "road"
    "rok"
    "roku"
    "room"
    "roughly"
    "rows"
    "rpm"
    "rps"
    "rua"
    "rub"
    "rudens"
    "ruduo"
    "rue"
    "rugp"
    "rugpjucio"
    "rugpjutis"
    "rugpjūtis"
    "rugpjūčio"
    "rugs"
    "rugsejis"
    "rugsejo"
    "rugsėjis"
    "rugsėjo"
    "ruj"
    "rujan"
    "rujna"
    "rujnu"
    "rêbendan"
    "rêbendanê"
    "s"
    "s d"
    "s d sekarang"
    "s issa"
    "sa"
    "sa kasalukuyan"
    "sa llum"
    "sa ngayon"
    "saakka"
    "saat"
    "saat ini"
    "sabado"
    "saban"
    "sabato"
    "sabti"
    "sabtu"
    "sada"
    "sadasnjost"
    "sadašnjost"
    "safar"
    "sajf"
    "sal"
    "sal lum"
    "sambata"
    "samedi"
    "samh"
    "samhain"
    "sampai"
    "sampai dengan"
    "sampai sekarang"
    "samschdeg"
    "samstag"
    "samwiyee"
    "sasa"
    "sat"
    "saterdag"
    "satodee"
    "sattumbar"
    "satumba"
    "saturday"
    "satọdee"
    "saus"
    "sausio"
    "sausis"
    "score"
    "sebteembar"
    "section"
    "sedaj"
    "sedan"
    "sedert"
    "sehingga"
    "sehingga kini"
    "sehingga sekarang"
    "seit"
    "seite"
    "seiten"
    "sejak"
    "sekarang"
    "sekmadienis"
    "selasa"
    "semester"
    "sen"
    "senbe"
    "sene"
    "senin"
    "sentabr"
    "sentabrdan"
    "sentabrgacha"
    "sentabridan"
    "sentabrigacha"
    "sentyabr"
    "sentyabradək"
    "sentyabrdan"
    "sentyabrdən"
    "sentyabrgacha"
    "sentyabridan"
    "sentyabrigacha"
    "sentyabrindən"
    "sentyabrinə"
    "sentyabrinədək"
    "sentyabruna"
    "sentyabrunadək"
    "sentyabrundan"
    "sentyabründən"
    "sentyabrünə"
    "sentyabrına"
    "sentyabrınadək"
    "sentyabrından"
    "sentyabrədək"
    "sentýabr"
    "sep"
    "sept"
    "septambra"
    "septemba"
    "septembar"
    "september"
    "septembra"
    "septembram"
    "septembre"
    "septembri"
    "septembrie"
    "septembrim"
    "septembrini"
    "septembris"
    "septembrist"
    "septembrī"
    "septhemba"
    "septiembre"
    "ser"
    "sere"
    "sermawez"
    "sermaweze"
    "sermawezê"
    "server"
    "servers"
    "sesem"
    "seshanba"
    "session"
    "sestadienis"
    "sestd"
    "sestdiena"
    "set"
    "setembre"
    "setembro"
    "setiembre"
    "sett"
    "settembre"
    "settembru"
    "setyembre"
    "sevval"
    "shaaban"
    "shaban"
    "shahrivar"
    "shamhain"
    "shanba"
    "sharepoint"
    "shawwal"
    "shevat"
    "shk"
    "shkurt"
    "shkurti"
    "showa"
    "sht"
    "shtator"
    "shtatori"
    "shu"
    "shu kungacha"
    "siandien"
    "siandienos"
    "siden"
    "sie"
    "sierpien"
    "sierpień"
    "sierpnia"
    "siiani"
    "sij"
    "sijecanj"
    "sijecnja"
    "sijecnju"
    "siječanj"
    "siječnja"
    "siječnju"
    "sim"
    "sim bridim"
    "simdi"
    "since"
    "sinds"
    "sisenbe"
    "sites"
    "siuo"
    "siuo metu"
    "sivan"
    "siðan"
    "sişenbe"
    "sob"
    "sobota"
    "sobrid"
    "sodien"
    "sodienai"
    "sommar"
    "sommer"
    "sonbahar"
    "sondag"
    "sondee"
    "sonndeg"
    "sonntag"
    "sot"
    "soucasnost"
    "soucasnosti"
    "současnost"
    "současnosti"
    "spal"
    "spalio"
    "spalis"
    "spring"
    "springs"
    "sq"
    "square"
    "sreda"
    "srijeda"
    "sroda"
    "srp"
    "srpanj"
    "srpen"
    "srpna"
    "srpnja"
    "srpnju"
    "st"
    "stars"
    "start"
    "start of"
    "starting"
    "ste"
    "stores"
    "str"
    "strasse"
    "straße"
    "streda"
    "street"
    "stu"
    "studeni"
    "studenog"
    "studenoga"
    "studenom"
    "students"
    "studio"
    "stvrtok"
    "sty"
    "styczen"
    "styczeń"
    "stycznia"
    "stř"
    "středa"
    "su"
    "su an"
    "su anda"
    "suan"
    "sub"
    "subat"
    "subatdan"
    "subatden"
    "subattan"
    "subatten"
    "subota"
    "sucasnost"
    "sucasnosti"
    "sugis"
    "suite"
    "sulet"
    "summer"
    "summers"
    "sun"
    "sunday"
    "sunnudagur"
    "sunnuntai"
    "sunnuntaina"
    "suvi"
    "suwe"
    "svetd"
    "svetdiena"
    "svi"
    "svibanj"
    "svibnja"
    "svibnju"
    "svētd"
    "svētdiena"
    "syaaban"
    "syakban"
    "syawal"
    "syksy"
    "syksylla"
    "syksyllä"
    "syys"
    "syysk"
    "syyskuu"
    "syyskuuhun"
    "syyskuulle"
    "syyskuulta"
    "syyskuun"
    "syyskuussa"
    "syyskuusta"
    "syyskuuta"
    "szept"
    "szeptember"
    "szeptembera"
    "szeptemberaban"
    "szeptemberaig"
    "szeptemberara"
    "szeptemberatol"
    "szeptemberban"
    "szeptemberben"
    "szeptembere"
    "szeptembereben"
    "szeptembereig"
    "szeptemberere"
    "szeptemberetol"
    "szeptemberig"
    "szeptembertol"
    "szeptembertól"
    "szeptembertől"
    "szeptemberában"
    "szeptemberáig"
    "szeptemberára"
    "szeptemberától"
    "szeptemberében"
    "szeptemberéig"
    "szeptemberére"
    "szeptemberétől"
    "szerda"
    "szombat"
    "sàttumbar"
    "sábado"
    "sâmbătă"
    "sêşem"
    "síðan"
    "söndag"
    "søndag"
    "súčasnosti"
    "súčasnosť"
    "sügis"
    "sọndee"
    "t"
    "t m"
    "t o m"
    "tach"
    "tachwedd"
    "tagad"
    "tahan"
    "tahan paivaan"
    "tahon"
    "tahsas"
    "tahun"
    "talaado"
    "talaata"
    "talata"
    "talla"
    "talla hetkella"
    "talv"
    "talvella"
    "talvi"
    "tammi"
    "tammik"
    "tammikuu"
    "tammikuuhun"
    "tammikuulle"
    "tammikuulta"
    "tammikuun"
    "tammikuussa"
    "tammikuusta"
    "tammikuuta"
    "tamuz"
    "tan"
    "tana"
    "tanapaev"
    "tanase"
    "tanase paevani"
    "tanaseni"
    "tanggal"
    "tangu"
    "tani"
    "tans"
    "taong"
    "tardor"
    "tavasz"
    "tb"
    "teisipaev"
    "teisipäev"
    "tekemt"
    "tel"
    "telephone"
    "tem"
    "temmuz"
    "temmuzdan"
    "temmuzden"
    "temmuztan"
    "temmuzten"
    "teraz"
    "term"
    "tests"
    "tet"
    "tetor"
    "tetori"
    "tevet"
    "tgl"
    "th"
    "than"
    "thang"
    "thang ba"
    "thang bay"
    "thang chap"
    "thang chin"
    "thang gieng"
    "thang hai"
    "thang mot"
    "thang muoi"
    "thang muoi hai"
    "thang muoi mot"
    "thang nam"
    "thang sau"
    "thang tam"
    "thang tu"
    "the"
    "the present"
    "thg"
    "through"
    "thru"
    "thu"
    "thu ba"
    "thu bay"
    "thu hai"
    "thu nam"
    "thu sau"
    "thu tu"
    "thur"
    "thurs"
    "thursday"
    "tháng"
    "tháng ba"
    "tháng bảy"
    "tháng chín"
    "tháng chạp"
    "tháng giêng"
    "tháng hai"
    "tháng mười"
    "tháng mười hai"
    "tháng mười một"
    "tháng một"
    "tháng năm"
    "tháng sáu"
    "tháng tám"
    "tháng tư"
    "thứ"
    "thứ ba"
    "thứ bảy"
    "thứ hai"
    "thứ năm"
    "thứ sáu"
    "thứ tư"
    "tickets"
    "tiistai"
    "tiistaina"
    "tijeku"
    "tik"
    "til"
    "til dagsins i dag"
    "til dagsins í dag"
    "til þessa"
    "till"
    "till date"
    "till now"
    "till present"
    "tills"
    "tills vidare"
    "tir"
    "tirmeh"
    "tirmehe"
    "tirsdag"
    "tisdag"
    "tishri"
    "tiuzdee"
    "to"
    "to date"
    "to now"
    "to present"
    "to the present"
    "toamna"
    "toamnă"
    "today"
    "toi"
    "toi nay"
    "toistaiseksi"
    "tol"
    "toozdee"
    "torek"
    "torsdag"
    "torstai"
    "torstaina"
    "tot"
    "tot en met"
    "tot heden"
    "tot nu"
    "tot op hede"
    "touko"
    "toukok"
    "toukokuu"
    "toukokuuhun"
    "toukokuulle"
    "toukokuulta"
    "toukokuun"
    "toukokuussa"
    "toukokuusta"
    "toukokuuta"
    "tra"
    "transactions"
    "travanj"
    "travnja"
    "travnju"
    "treciadienis"
    "trenutacno"
    "trenutačno"
    "trenutno"
    "tresd"
    "tresdiena"
    "trečiadienis"
    "trešd"
    "trešdiena"
    "trimester"
    "trimestre"
    "trva"
    "trvale"
    "trvá"
    "tue"
    "tues"
    "tuesday"
    "tysdag"
    "tysdagur"
    "tähän"
    "tähän päivään"
    "tällä"
    "tällä hetkellä"
    "täna"
    "tänapäev"
    "tänase"
    "tänase päevani"
    "tänaseni"
    "tél"
    "tîrmeh"
    "tîrmehê"
    "tól"
    "týsdagur"
    "től"
    "tọọzdee"
    "tới"
    "tới nay"
    "từ"
    "u"
    "u tecaju"
    "u tečaju"
    "u tijeku"
    "u toku"
    "uda"
    "udaberria"
    "udazkena"
    "ugushyingo"
    "ukuboza"
    "ukwakira"
    "ulwesibili"
    "ulwesihlanu"
    "ulwesine"
    "ulwesithathu"
    "umgqibelo"
    "umsombuluko"
    "und"
    "under"
    "ungefahr"
    "ungefähr"
    "unit"
    "units"
    "uno"
    "unor"
    "unora"
    "until"
    "until now"
    "until present"
    "until the"
    "up"
    "up to"
    "up to now"
    "upto"
    "urr"
    "urria"
    "urrian"
    "urriaren"
    "urriean"
    "urrieko"
    "urriera"
    "urriko"
    "urrira"
    "urriren"
    "urritik"
    "urt"
    "urtarrila"
    "urtarrilan"
    "urtarrilaren"
    "urtarrilean"
    "urtarrileko"
    "urtarrilera"
    "urtarriletik"
    "urtarrilko"
    "urtarrilra"
    "urtarrilren"
    "usd"
    "users"
    "ute"
    "utery"
    "utorak"
    "utorok"
    "uzt"
    "uztaila"
    "uztailan"
    "uztailaren"
    "uztailean"
    "uztaileko"
    "uztailera"
    "uztailetik"
    "uztailko"
    "uztailra"
    "uztailren"
    "v"
    "vanaf"
    "vandaag"
    "vandag"
    "var"
    "vara"
    "vară"
    "vas"
    "vasara"
    "vasario"
    "vasaris"
    "vasarnap"
    "vasárnap"
    "veebr"
    "veebruar"
    "veebruarini"
    "veebruarist"
    "velj"
    "veljaca"
    "veljace"
    "veljaci"
    "veljača"
    "veljače"
    "veljači"
    "vendredi"
    "venerdi"
    "venerdì"
    "venres"
    "ver"
    "veran"
    "verano"
    "verao"
    "vers"
    "version"
    "verán"
    "verão"
    "via"
    "viernes"
    "vineri"
    "vinter"
    "visio"
    "volts"
    "von"
    "voraussichtlich"
    "vrijdag"
    "vrydag"
    "vår"
    "w"
    "w trakcie"
    "watts"
    "wed"
    "wednesday"
    "week"
    "weeks"
    "wenezdee"
    "werurwe"
    "windows"
    "winter"
    "wiosna"
    "wiosną"
    "wk"
    "wks"
    "woensdag"
    "won"
    "word"
    "words"
    "wrz"
    "wrzesien"
    "wrzesień"
    "wrzesnia"
    "września"
    "wtorek"
    "www"
    "xan"
    "xaneiro"
    "xitwa"
    "xoves"
    "xul"
    "xullo"
    "xuno"
    "xuño"
    "y"
    "y presennol"
    "yakshanba"
    "yan"
    "yanvar"
    "yanvaradək"
    "yanvardan"
    "yanvardən"
    "yanvargacha"
    "yanvaridan"
    "yanvarigacha"
    "yanvarindən"
    "yanvarinə"
    "yanvarinədək"
    "yanvaruna"
    "yanvarunadək"
    "yanvarundan"
    "yanvaründən"
    "yanvarünə"
    "yanvarına"
    "yanvarınadək"
    "yanvarından"
    "yanvarədək"
    "yanwar"
    "yaz"
    "year"
    "year of"
    "years"
    "yekatit"
    "yeksem"
    "yeksenbe"
    "yekşem"
    "yen"
    "yil"
    "yilda"
    "yildan"
    "yilgacha"
    "yilidan"
    "yilning"
    "yr"
    "yrs"
    "yuli"
    "yuni"
    "yıl"
    "yılı"
    "yılına"
    "yılında"
    "yılından"
    "zar"
    "zari"
    "zaterdag"
    "zdaj"
    "ziema"
    "zilhicce"
    "zilkade"
    "zima"
    "zimą"
    "zip"
    "zomer"
    "zondag"
    "zulhijah"
    "zulkaedah"
    "zulkaidah"
    "zwischen"
    "zář"
    "září"
    "ª"
    "°"
    "º"
    "à"
    "à ce jour"
    "à data"
    "à la"
    "àbámẹ́ta"
    "àjjuma"
    "àlarba"
    "ágú"
    "ágúst"
    "ápr"
    "április"
    "áprilisa"
    "áprilisban"
    "áprilisben"
    "áprilise"
    "áprilisig"
    "áprilistól"
    "áprilistől"
    "áprilisában"
    "áprilisáig"
    "áprilisára"
    "áprilisától"
    "áprilisében"
    "ápriliséig"
    "áprilisére"
    "áprilisétől"
    "ár"
    "års"
    "çarşamba"
    "çarşem"
    "çarşenbe"
    "çərşənbə"
    "çərşənbə axşamı"
    "ème"
    "èrèl"
    "èrèlè"
    "été"
    "év"
    "ìgbé"
    "ìsẹ́g"
    "ìsẹ́gun"
    "í"
    "í dag"
    "í gangi"
    "în"
    "în curs"
    "în curs de desfășurare"
    "în prezent"
    "începând"
    "ògún"
    "òkúdu"
    "ó"
    "óta"
    "úno"
    "únor"
    "února"
    "úte"
    "úterý"
    "ýanwar"
    "ýekşenbe"
    "þriðjudagur"
    "čer"
    "červen"
    "července"
    "červenec"
    "června"
    "četrtek"
    "četvrtak"
    "čtv"
    "čtvrtek"
    "čvc"
    "čvn"
    "đen"
    "đen bay gio"
    "đen hien nay"
    "đen hien tai"
    "đen nay"
    "đến"
    "đến bây giờ"
    "đến hiện nay"
    "đến hiện tại"
    "đến nay"
    "ġun"
    "ġunju"
    "ħarifa"
    "ősz"
    "říj"
    "říjen"
    "října"
    "środa"
    "şaban"
    "şenbe"
    "şevval"
    "şimdi"
    "şu"
    "şu an"
    "şu anda"
    "şuan"
    "şub"
    "şubat"
    "şubatdan"
    "şubatden"
    "şubattan"
    "şubatten"
    "şənbə"
    "šeštadienis"
    "šiandien"
    "šiandienos"
    "šim"
    "šim brīdim"
    "šiuo"
    "šiuo metu"
    "šobrīd"
    "šodien"
    "šodienai"
    "štvrtok"
    "žiema"
    "άνοιξη"
    "έως"
    "έως σήμερα"
    "απρ"
    "απρίλη"
    "απρίλης"
    "απρίλιο"
    "απρίλιος"
    "απριλίου"
    "από"
    "από τον"
    "αυγ"
    "αυγούστου"
    "αύγ"
    "αύγουστο"
    "αύγουστος"
    "γενάρη"
    "γενάρης"
    "δεκ"
    "δεκέμβρη"
    "δεκέμβρης"
    "δεκέμβριο"
    "δεκέμβριος"
    "δεκεμβρίου"
    "δευ"
    "δευτέρα"
    "εως"
    "ιαν"
    "ιανουάριο"
    "ιανουάριος"
    "ιανουαρίου"
    "ιουλ"
    "ιουλίου"
    "ιουν"
    "ιουνίου"
    "ιούλ"
    "ιούλη"
    "ιούλης"
    "ιούλιο"
    "ιούλιος"
    "ιούν"
    "ιούνη"
    "ιούνης"
    "ιούνιο"
    "ιούνιος"
    "καλοκαίρι"
    "κυρ"
    "κυριακή"
    "μάη"
    "μάης"
    "μάι"
    "μάιο"
    "μάιος"
    "μάρ"
    "μάρτη"
    "μάρτης"
    "μάρτιο"
    "μάρτιος"
    "μέχρι"
    "μέχρι σήμερα"
    "μέχρι τώρα"
    "μαΐ"
    "μαΐου"
    "μαρ"
    "μαρτίου"
    "νοέ"
    "νοέμβρη"
    "νοέμβρης"
    "νοέμβριο"
    "νοέμβριος"
    "νοε"
    "νοεμβρίου"
    "οκτ"
    "οκτωβρίου"
    "οκτώβρη"
    "οκτώβρης"
    "οκτώβριο"
    "οκτώβριος"
    "πέμ"
    "πέμπτη"
    "παρ"
    "παρασκευή"
    "παρον"
    "παρόν"
    "σάβ"
    "σάββατο"
    "σήμερα"
    "σεπ"
    "σεπτέμβρη"
    "σεπτέμβρης"
    "σεπτέμβριο"
    "σεπτέμβριος"
    "σεπτεμβρίου"
    "τετ"
    "τετάρτη"
    "τον"
    "του"
    "τρί"
    "τρίτη"
    "τώρα"
    "φεβ"
    "φεβρουάριο"
    "φεβρουάριος"
    "φεβρουαρίου"
    "φθινόπωρο"
    "φλεβάρη"
    "φλεβάρης"
    "χειμώνας"
    "ως"
    "авг"
    "август"
    "августа"
    "августга"
    "августге"
    "августдан"
    "августден"
    "августинден"
    "августине"
    "августинен"
    "августка"
    "августке"
    "августнан"
    "августтан"
    "августтен"
    "августына"
    "августынан"
    "августындан"
    "ад"
    "азыр"
    "азыркы"
    "азыркы убакыт"
    "азыркы убакытка чейин"
    "азыркы учур"
    "азыркы учурга чейин"
    "айы"
    "айына"
    "айынан"
    "айынын"
    "айының"
    "апр"
    "апрел"
    "апрелинден"
    "апрелинен"
    "апрелынан"
    "апрелындан"
    "апрель"
    "апрельга"
    "апрельге"
    "апрельдан"
    "апрельден"
    "апрельине"
    "апрелька"
    "апрельке"
    "апрельнан"
    "апрельтан"
    "апрельтен"
    "апрельына"
    "апреля"
    "април"
    "априла"
    "аравдугаар"
    "аравдугаар сар"
    "арван"
    "арван нэгдүгээр сар"
    "арван хоёрдугаар сар"
    "ауг"
    "аугуст"
    "аўторак"
    "ақп"
    "ақпан"
    "ақпанге"
    "ақпандан"
    "ақпанден"
    "ақпандың"
    "ақпандің"
    "ақпанке"
    "ақпаннан"
    "ақпаннен"
    "ақпанның"
    "ақпаннің"
    "ақпансы"
    "ақпансына"
    "ақпансынан"
    "ақпансі"
    "ақпансіне"
    "ақпансінен"
    "ақпантан"
    "ақпантен"
    "ақпантың"
    "ақпантің"
    "ақпаны"
    "ақпанына"
    "ақпанынан"
    "ақпанында"
    "ақпані"
    "ақпанінде"
    "ақпаніне"
    "ақпанінен"
    "ақпанға"
    "ақпанқа"
    "баасан"
    "базар"
    "базар ертәси"
    "бастап"
    "баштап"
    "бейсенбі"
    "бейш"
    "бейшемби"
    "бер"
    "берез"
    "березень"
    "березня"
    "бери"
    "бері"
    "бямба"
    "бүгін"
    "бүгінге"
    "бүгінге дейін"
    "бүгүн"
    "бүгүнкү"
    "бүгүнкү күнгө чейин"
    "в"
    "в момента"
    "вер"
    "верасень"
    "верасня"
    "верес"
    "вересень"
    "вересня"
    "весна"
    "весной"
    "взимку"
    "влітку"
    "во"
    "во тек"
    "восени"
    "восень"
    "воскресенье"
    "вто"
    "вторник"
    "вясна"
    "вівторок"
    "від"
    "г"
    "гг"
    "год"
    "года"
    "годзе"
    "година"
    "години"
    "году"
    "гру"
    "груд"
    "грудень"
    "грудня"
    "гуравдугаар"
    "гуравдугаар сар"
    "гыйн"
    "гыйнвар"
    "гэсэн"
    "гэтага"
    "гэтага часу"
    "д"
    "да"
    "да гэтага часу"
    "даваа"
    "дагэтуль"
    "дальнейшее"
    "данас"
    "даний"
    "даний час"
    "данное"
    "данное время"
    "данный"
    "данный момент"
    "дейін"
    "дек"
    "декабр"
    "декабринден"
    "декабринен"
    "декабрынан"
    "декабрындан"
    "декабрь"
    "декабрьга"
    "декабрьге"
    "декабрьдан"
    "декабрьден"
    "декабрьине"
    "декабрька"
    "декабрьке"
    "декабрьнан"
    "декабрьтан"
    "декабрьтен"
    "декабрьына"
    "декабря"
    "декември"
    "денес"
    "дец"
    "децембар"
    "децембра"
    "днес"
    "до"
    "до данас"
    "до денес"
    "до момента"
    "до настоящем"
    "до т"
    "до тех"
    "до цього часу"
    "долоодугаар"
    "долоодугаар сар"
    "дом"
    "донині"
    "досега"
    "досі"
    "дотепер"
    "душ"
    "душанба"
    "душанбе"
    "дшб"
    "дүй"
    "дүйсенбі"
    "дүйшөмбү"
    "дүш"
    "дүшәмбе"
    "дөрөвдүгээр"
    "дөрөвдүгээр сар"
    "есдүгээр"
    "есдүгээр сар"
    "есен"
    "ж"
    "жек"
    "жексенбі"
    "жекшемби"
    "жел"
    "желтоқсан"
    "желтоқсанге"
    "желтоқсандан"
    "желтоқсанден"
    "желтоқсандың"
    "желтоқсандің"
    "желтоқсанке"
    "желтоқсаннан"
    "желтоқсаннен"
    "желтоқсанның"
    "желтоқсаннің"
    "желтоқсансы"
    "желтоқсансына"
    "желтоқсансынан"
    "желтоқсансі"
    "желтоқсансіне"
    "желтоқсансінен"
    "желтоқсантан"
    "желтоқсантен"
    "желтоқсантың"
    "желтоқсантің"
    "желтоқсаны"
    "желтоқсанына"
    "желтоқсанынан"
    "желтоқсанында"
    "желтоқсані"
    "желтоқсанінде"
    "желтоқсаніне"
    "желтоқсанінен"
    "желтоқсанға"
    "желтоқсанқа"
    "жні"
    "жнівень"
    "жніўня"
    "жов"
    "жовт"
    "жовтень"
    "жовтня"
    "жум"
    "жума"
    "жыл"
    "жылга"
    "жылдан"
    "жылдын"
    "жылдың"
    "жылы"
    "жылға"
    "жылғы"
    "жұма"
    "з"
    "заканчваючы"
    "зараз"
    "зима"
    "зимой"
    "зургаадугаар"
    "зургаадугаар сар"
    "зіма"
    "и"
    "ишемби"
    "ишм"
    "июл"
    "июлинден"
    "июлинен"
    "июлынан"
    "июлындан"
    "июль"
    "июльга"
    "июльге"
    "июльдан"
    "июльден"
    "июльине"
    "июлька"
    "июльке"
    "июльнан"
    "июльтан"
    "июльтен"
    "июльына"
    "июля"
    "июн"
    "июнинден"
    "июнинен"
    "июнынан"
    "июнындан"
    "июнь"
    "июньга"
    "июньге"
    "июньдан"
    "июньден"
    "июньине"
    "июнька"
    "июньке"
    "июньнан"
    "июньтан"
    "июньтен"
    "июньына"
    "июня"
    "ијл"
    "ијн"
    "ијул"
    "ијун"
    "кас"
    "кастрычнік"
    "кастрычніка"
    "кв"
    "квартал"
    "кві"
    "квіт"
    "квітень"
    "квітня"
    "конец"
    "конце"
    "кра"
    "красавік"
    "красавіка"
    "лет"
    "лета"
    "лето"
    "летом"
    "лип"
    "липень"
    "липня"
    "лис"
    "лист"
    "листоп"
    "листопад"
    "листопада"
    "лхагва"
    "лют"
    "лютага"
    "лютий"
    "лютого"
    "люты"
    "лято"
    "ліп"
    "ліпень"
    "ліпеня"
    "ліс"
    "лістапад"
    "лістапада"
    "літо"
    "май"
    "майга"
    "майге"
    "майдан"
    "майден"
    "майинден"
    "майине"
    "майинен"
    "майка"
    "майке"
    "майнан"
    "майтан"
    "майтен"
    "майына"
    "майынан"
    "майындан"
    "мам"
    "мамыр"
    "мамырге"
    "мамырдан"
    "мамырден"
    "мамырдың"
    "мамырдің"
    "мамырке"
    "мамырнан"
    "мамырнен"
    "мамырның"
    "мамырнің"
    "мамырсы"
    "мамырсына"
    "мамырсынан"
    "мамырсі"
    "мамырсіне"
    "мамырсінен"
    "мамыртан"
    "мамыртен"
    "мамыртың"
    "мамыртің"
    "мамыры"
    "мамырына"
    "мамырынан"
    "мамырында"
    "мамырі"
    "мамырінде"
    "мамыріне"
    "мамырінен"
    "мамырға"
    "мамырқа"
    "мар"
    "март"
    "марта"
    "мартга"
    "мартге"
    "мартдан"
    "мартден"
    "мартинден"
    "мартине"
    "мартинен"
    "мартка"
    "мартке"
    "мартнан"
    "марттан"
    "марттен"
    "мартына"
    "мартынан"
    "мартындан"
    "мау"
    "маусым"
    "маусымге"
    "маусымдан"
    "маусымден"
    "маусымдың"
    "маусымдің"
    "маусымке"
    "маусымнан"
    "маусымнен"
    "маусымның"
    "маусымнің"
    "маусымсы"
    "маусымсына"
    "маусымсынан"
    "маусымсі"
    "маусымсіне"
    "маусымсінен"
    "маусымтан"
    "маусымтен"
    "маусымтың"
    "маусымтің"
    "маусымы"
    "маусымына"
    "маусымынан"
    "маусымында"
    "маусымі"
    "маусымінде"
    "маусыміне"
    "маусымінен"
    "маусымға"
    "маусымқа"
    "мая"
    "мај"
    "маја"
    "мес"
    "месяц"
    "месяца"
    "месяцев"
    "момента"
    "моментално"
    "мягмар"
    "місяць"
    "місяці"
    "місяців"
    "н"
    "н в"
    "на"
    "навесні"
    "наймдугаар"
    "наймдугаар сар"
    "наст"
    "наст вр"
    "наст время"
    "наст момент"
    "настояще"
    "настоящего"
    "настоящего времени"
    "настоящее"
    "настоящее время"
    "настоящем"
    "настоящий"
    "настоящий момент"
    "нау"
    "наурыз"
    "наурызге"
    "наурыздан"
    "наурызден"
    "наурыздың"
    "наурыздің"
    "наурызке"
    "наурызнан"
    "наурызнен"
    "наурызның"
    "наурызнің"
    "наурызсы"
    "наурызсына"
    "наурызсынан"
    "наурызсі"
    "наурызсіне"
    "наурызсінен"
    "наурызтан"
    "наурызтен"
    "наурызтың"
    "наурызтің"
    "наурызы"
    "наурызына"
    "наурызынан"
    "наурызында"
    "наурызі"
    "наурызінде"
    "наурызіне"
    "наурызінен"
    "наурызға"
    "наурызқа"
    "начале"
    "начало"
    "нв"
    "нед"
    "недела"
    "неделя"
    "недеља"
    "неділя"
    "недјеља"
    "нов"
    "новембар"
    "новембра"
    "ное"
    "ноем"
    "ноември"
    "ноя"
    "нояб"
    "ноябр"
    "ноябринден"
    "ноябринен"
    "ноябрынан"
    "ноябрындан"
    "ноябрь"
    "ноябрьга"
    "ноябрьге"
    "ноябрьдан"
    "ноябрьден"
    "ноябрьине"
    "ноябрька"
    "ноябрьке"
    "ноябрьнан"
    "ноябрьтан"
    "ноябрьтен"
    "ноябрьына"
    "ноября"
    "ној"
    "нојабр"
    "нэгдүгээр"
    "нэгдүгээр сар"
    "нядзеля"
    "ням"
    "од"
    "одоо"
    "одоог"
    "одоог хүртэл"
    "ожидается"
    "около"
    "окт"
    "октобар"
    "октобра"
    "октомври"
    "октябр"
    "октябринден"
    "октябринен"
    "октябрынан"
    "октябрындан"
    "октябрь"
    "октябрьга"
    "октябрьге"
    "октябрьдан"
    "октябрьден"
    "октябрьине"
    "октябрька"
    "октябрьке"
    "октябрьнан"
    "октябрьтан"
    "октябрьтен"
    "октябрьына"
    "октября"
    "октјабр"
    "он"
    "оноос"
    "оны"
    "осень"
    "осенью"
    "осы"
    "осы күнге дейін"
    "осы уақытқа дейін"
    "осінь"
    "от"
    "оф"
    "пʼятниця"
    "па"
    "па сённяшні дзень"
    "па цяперашні час"
    "пай"
    "пайшанба"
    "панядзелак"
    "панҷшанбе"
    "пачынаючы"
    "пачынаючы з"
    "пет"
    "петак"
    "петок"
    "петък"
    "по"
    "по даний час"
    "по н в"
    "по настоящее время"
    "по сей день"
    "по теперішній час"
    "пользователей"
    "пон"
    "понастоящем"
    "понеделник"
    "понедельник"
    "понедељак"
    "понеділок"
    "понедјељак"
    "приблизно"
    "примерно"
    "пролет"
    "пролеће"
    "пшб"
    "пятница"
    "пятніца"
    "пүрэв"
    "пәнҗ"
    "пәнҗешәмбе"
    "р"
    "роки"
    "року"
    "років"
    "руб"
    "рублей"
    "рік"
    "с"
    "саб"
    "сабота"
    "сада"
    "садашњост"
    "сак"
    "сакавік"
    "сакавіка"
    "сар"
    "сараас"
    "сард"
    "сарын"
    "сега"
    "сегашно"
    "сегашно време"
    "сегодня"
    "сейсенбі"
    "сейчас"
    "сен"
    "сенбі"
    "сент"
    "сентябр"
    "сентябринден"
    "сентябринен"
    "сентябрынан"
    "сентябрындан"
    "сентябрь"
    "сентябрьга"
    "сентябрьге"
    "сентябрьдан"
    "сентябрьден"
    "сентябрьине"
    "сентябрька"
    "сентябрьке"
    "сентябрьнан"
    "сентябрьтан"
    "сентябрьтен"
    "сентябрьына"
    "сентября"
    "сентјабр"
    "сеп"
    "септ"
    "септембар"
    "септембра"
    "септември"
    "сер"
    "серада"
    "середа"
    "серп"
    "серпень"
    "серпня"
    "сеуште"
    "сеш"
    "сешанба"
    "сешанбе"
    "сих"
    "сих пор"
    "сиш"
    "сишәмбе"
    "сне"
    "снежань"
    "снежня"
    "сре"
    "среда"
    "сри"
    "сриједа"
    "сряда"
    "стр"
    "сту"
    "студзень"
    "студзеня"
    "суб"
    "суббота"
    "субота"
    "сшб"
    "събота"
    "сьогодення"
    "сьогодні"
    "сёння"
    "січ"
    "січень"
    "січня"
    "сәрсенбі"
    "сәу"
    "сәуір"
    "сәуірге"
    "сәуірдан"
    "сәуірден"
    "сәуірдың"
    "сәуірдің"
    "сәуірке"
    "сәуірнан"
    "сәуірнен"
    "сәуірның"
    "сәуірнің"
    "сәуірсы"
    "сәуірсына"
    "сәуірсынан"
    "сәуірсі"
    "сәуірсіне"
    "сәуірсінен"
    "сәуіртан"
    "сәуіртен"
    "сәуіртың"
    "сәуіртің"
    "сәуіры"
    "сәуірына"
    "сәуірынан"
    "сәуірында"
    "сәуірі"
    "сәуірінде"
    "сәуіріне"
    "сәуірінен"
    "сәуірға"
    "сәуірқа"
    "тавдугаар"
    "тавдугаар сар"
    "там"
    "тамыз"
    "тамызге"
    "тамыздан"
    "тамызден"
    "тамыздың"
    "тамыздің"
    "тамызке"
    "тамызнан"
    "тамызнен"
    "тамызның"
    "тамызнің"
    "тамызсы"
    "тамызсына"
    "тамызсынан"
    "тамызсі"
    "тамызсіне"
    "тамызсінен"
    "тамызтан"
    "тамызтен"
    "тамызтың"
    "тамызтің"
    "тамызы"
    "тамызына"
    "тамызынан"
    "тамызында"
    "тамызі"
    "тамызінде"
    "тамызіне"
    "тамызінен"
    "тамызға"
    "тамызқа"
    "тан"
    "тартып"
    "тековно"
    "теперішній"
    "теперішній час"
    "тра"
    "трав"
    "травень"
    "травня"
    "тренутно"
    "у"
    "у току"
    "ул"
    "уто"
    "уторак"
    "учур"
    "ушул"
    "ушул убакка чейин"
    "феб"
    "фебруар"
    "фебруара"
    "фев"
    "февр"
    "феврал"
    "февралинден"
    "февралинен"
    "февралынан"
    "февралындан"
    "февраль"
    "февральга"
    "февральге"
    "февральдан"
    "февральден"
    "февральине"
    "февралька"
    "февральке"
    "февральнан"
    "февральтан"
    "февральтен"
    "февральына"
    "февраля"
    "февруари"
    "хойш"
    "хоёрдугаар"
    "хоёрдугаар сар"
    "хүртэл"
    "цього"
    "цього часу"
    "цяпер"
    "цяперашні"
    "цяперашні час"
    "чацвер"
    "чейин"
    "человек"
    "чер"
    "черв"
    "червень"
    "червня"
    "чет"
    "четвер"
    "четверг"
    "четвртак"
    "четврток"
    "четвъртък"
    "чор"
    "чоршанба"
    "чоршанбе"
    "чшб"
    "чэр"
    "чэрвень"
    "чэрвеня"
    "чәр"
    "чәршәмбе"
    "чәршәнбә"
    "чәршәнбә ахшамы"
    "шан"
    "шанба"
    "шанбе"
    "шарш"
    "шаршемби"
    "шейш"
    "шейшемби"
    "шим"
    "шимбә"
    "шнб"
    "шіл"
    "шілде"
    "шілдеге"
    "шілдедан"
    "шілдеден"
    "шілдедың"
    "шілдедің"
    "шілдеке"
    "шілденан"
    "шілденен"
    "шілденың"
    "шілденің"
    "шілдесы"
    "шілдесына"
    "шілдесынан"
    "шілдесі"
    "шілдесіне"
    "шілдесінен"
    "шілдетан"
    "шілдетен"
    "шілдетың"
    "шілдетің"
    "шілдеы"
    "шілдеына"
    "шілдеынан"
    "шілдеында"
    "шілдеі"
    "шілдеінде"
    "шілдеіне"
    "шілдеінен"
    "шілдеға"
    "шілдеқа"
    "шәнбә"
    "эхлэн"
    "юли"
    "юни"
    "якш"
    "якшанба"
    "якшанбе"
    "якшәмбе"
    "ян"
    "янв"
    "январ"
    "январинден"
    "январинен"
    "январынан"
    "январындан"
    "январь"
    "январьга"
    "январьге"
    "январьдан"
    "январьден"
    "январьине"
    "январька"
    "январьке"
    "январьнан"
    "январьтан"
    "январьтен"
    "январьына"
    "января"
    "яну"
    "януари"
    "яшб"
    "јан"
    "јанвар"
    "јануар"
    "јануара"
    "јануари"
    "јесен"
    "јул"
    "јула"
    "јули"
    "јун"
    "јуна"
    "јуни"
    "җом"
    "җомга"
    "қаз"
    "қазан"
    "қазанге"
    "қазандан"
    "қазанден"
    "қазандың"
    "қазандің"
    "қазанке"
    "қазаннан"
    "қазаннен"
    "қазанның"
    "қазаннің"
    "қазансы"
    "қазансына"
    "қазансынан"
    "қазансі"
    "қазансіне"
    "қазансінен"
    "қазантан"
    "қазантен"
    "қазантың"
    "қазантің"
    "қазаны"
    "қазанына"
    "қазанынан"
    "қазанында"
    "қазані"
    "қазанінде"
    "қазаніне"
    "қазанінен"
    "қазанға"
    "қазанқа"
    "қазір"
    "қазірге"
    "қазірге дейін"
    "қазіргі"
    "қазіргі кезге дейін"
    "қазіргі уақыт"
    "қазіргі уақытқа дейін"
    "қар"
    "қараша"
    "қарашаге"
    "қарашадан"
    "қарашаден"
    "қарашадың"
    "қарашадің"
    "қарашаке"
    "қарашанан"
    "қарашанен"
    "қарашаның"
    "қарашанің"
    "қарашасы"
    "қарашасына"
    "қарашасынан"
    "қарашасі"
    "қарашасіне"
    "қарашасінен"
    "қарашатан"
    "қарашатен"
    "қарашатың"
    "қарашатің"
    "қарашаы"
    "қарашаына"
    "қарашаынан"
    "қарашаында"
    "қарашаі"
    "қарашаінде"
    "қарашаіне"
    "қарашаінен"
    "қарашаға"
    "қарашақа"
    "қаң"
    "қаңтар"
    "қаңтарге"
    "қаңтардан"
    "қаңтарден"
    "қаңтардың"
    "қаңтардің"
    "қаңтарке"
    "қаңтарнан"
    "қаңтарнен"
    "қаңтарның"
    "қаңтарнің"
    "қаңтарсы"
    "қаңтарсына"
    "қаңтарсынан"
    "қаңтарсі"
    "қаңтарсіне"
    "қаңтарсінен"
    "қаңтартан"
    "қаңтартен"
    "қаңтартың"
    "қаңтартің"
    "қаңтары"
    "қаңтарына"
    "қаңтарынан"
    "қаңтарында"
    "қаңтарі"
    "қаңтарінде"
    "қаңтаріне"
    "қаңтарінен"
    "қаңтарға"
    "қаңтарқа"
    "қыр"
    "қыркүйек"
    "қыркүйекге"
    "қыркүйекдан"
    "қыркүйекден"
    "қыркүйекдың"
    "қыркүйекдің"
    "қыркүйекке"
    "қыркүйекнан"
    "қыркүйекнен"
    "қыркүйекның"
    "қыркүйекнің"
    "қыркүйексы"
    "қыркүйексына"
    "қыркүйексынан"
    "қыркүйексі"
    "қыркүйексіне"
    "қыркүйексінен"
    "қыркүйектан"
    "қыркүйектен"
    "қыркүйектың"
    "қыркүйектің"
    "қыркүйекы"
    "қыркүйекына"
    "қыркүйекынан"
    "қыркүйекында"
    "қыркүйекі"
    "қыркүйекінде"
    "қыркүйекіне"
    "қыркүйекінен"
    "қыркүйекға"
    "қыркүйекқа"
    "ҳозиргача"
    "ҳозирги"
    "ҳозирги вақтгача"
    "ҷмъ"
    "ҷумъа"
    "ҹүмә"
    "ҹүмә ахшамы"
    "өнөөг"
    "өнөөг хүртэл"
    "өнөөдөр"
    "ամառ"
    "այժմ"
    "աշուն"
    "ապր"
    "ապրիլ"
    "ապրիլը"
    "ապրիլի"
    "ապրիլին"
    "ապրիլից"
    "առ"
    "առ այսօր"
    "գարուն"
    "դեկ"
    "դեկտեմբեր"
    "դեկտեմբերը"
    "դեկտեմբերի"
    "դեկտեմբերին"
    "դեկտեմբերից"
    "երեքշաբթի"
    "երկ"
    "երկուշաբթի"
    "երք"
    "թ"
    "թ ից"
    "թվական"
    "թվականի"
    "թվականին"
    "թվականից"
    "ի"
    "ի վեր"
    "կիր"
    "կիրակի"
    "հիմա"
    "հինգշաբթի"
    "հլս"
    "հնգ"
    "հնս"
    "հնվ"
    "հոկ"
    "հոկտեմբեր"
    "հոկտեմբերը"
    "հոկտեմբերի"
    "հոկտեմբերին"
    "հոկտեմբերից"
    "հուլիս"
    "հուլիսը"
    "հուլիսի"
    "հուլիսին"
    "հուլիսից"
    "հունիս"
    "հունիսը"
    "հունիսի"
    "հունիսին"
    "հունիսից"
    "հունվար"
    "հունվարը"
    "հունվարի"
    "հունվարին"
    "հունվարից"
    "ձմեռ"
    "մայիս"
    "մայիսը"
    "մայիսի"
    "մայիսին"
    "մայիսից"
    "մարտ"
    "մարտը"
    "մարտի"
    "մարտին"
    "մարտից"
    "մինչ"
    "մինչ այժմ"
    "մինչ օրս"
    "մինչև"
    "մինչև այժմ"
    "մինչև հիմա"
    "մյս"
    "մրտ"
    "ներկա"
    "ներկա պահը"
    "ներկայումս"
    "նոյ"
    "նոյեմբեր"
    "նոյեմբերը"
    "նոյեմբերի"
    "նոյեմբերին"
    "նոյեմբերից"
    "շաբաթ"
    "շբթ"
    "ուր"
    "ուրբաթ"
    "չորեքշաբթի"
    "չրք"
    "սեպ"
    "սեպտեմբեր"
    "սեպտեմբերը"
    "սեպտեմբերի"
    "սեպտեմբերին"
    "սեպտեմբերից"
    "փետրվար"
    "փետրվարը"
    "փետրվարի"
    "փետրվարին"
    "փետրվարից"
    "փտվ"
    "օգոստոս"
    "օգոստոսը"
    "օգոստոսի"
    "օգոստոսին"
    "օգոստոսից"
    "օգս"
    "אביב"
    "אדר"
    "אדר א"
    "אדר ב"
    "אוג"
    "אוגוסט"
    "אוק"
    "אוקטובר"
    "אייר"
    "אלול"
    "אפר"
    "אפריל"
    "באב"
    "באדר"
    "באדר א"
    "באדר ב"
    "באוג"
    "באוגוסט"
    "באוק"
    "באוקטובר"
    "באייר"
    "באלול"
    "באפר"
    "באפריל"
    "בדצמ"
    "בדצמבר"
    "בחשוון"
    "בטבת"
    "ביולי"
    "ביוני"
    "בינו"
    "בינואר"
    "בכסלו"
    "במאי"
    "במרץ"
    "בנוב"
    "בנובמבר"
    "בניסן"
    "בסיוון"
    "בספט"
    "בספטמבר"
    "בפבר"
    "בפברואר"
    "בשבט"
    "בשנת"
    "בתמוז"
    "בתשרי"
    "דצמ"
    "דצמבר"
    "האב"
    "האדר"
    "האדר א"
    "האדר ב"
    "האוג"
    "האוגוסט"
    "האוק"
    "האוקטובר"
    "האייר"
    "האלול"
    "האפר"
    "האפריל"
    "הדצמ"
    "הדצמבר"
    "הווה"
    "החל"
    "החל מ"
    "החשוון"
    "הטבת"
    "היולי"
    "היום"
    "היוני"
    "הינו"
    "הינואר"
    "הכסלו"
    "המאי"
    "המרץ"
    "הנוב"
    "הנובמבר"
    "הניסן"
    "הסיוון"
    "הספט"
    "הספטמבר"
    "הפבר"
    "הפברואר"
    "השבט"
    "התמוז"
    "התשרי"
    "חורף"
    "חשוון"
    "טבת"
    "יולי"
    "יום"
    "יום א"
    "יום ב"
    "יום ג"
    "יום ד"
    "יום ה"
    "יום ו"
    "יום חמישי"
    "יום ראשון"
    "יום רביעי"
    "יום שבת"
    "יום שישי"
    "יום שלישי"
    "יום שני"
    "יוני"
    "ינו"
    "ינואר"
    "כיום"
    "כסלו"
    "לאב"
    "לאדר"
    "לאדר א"
    "לאדר ב"
    "לאוג"
    "לאוגוסט"
    "לאוק"
    "לאוקטובר"
    "לאייר"
    "לאלול"
    "לאפר"
    "לאפריל"
    "לדצמ"
    "לדצמבר"
    "לחשוון"
    "לטבת"
    "ליולי"
    "ליוני"
    "לינו"
    "לינואר"
    "לכסלו"
    "למאי"
    "למרץ"
    "לנוב"
    "לנובמבר"
    "לניסן"
    "לסיוון"
    "לספט"
    "לספטמבר"
    "לפבר"
    "לפברואר"
    "לשבט"
    "לתמוז"
    "לתשרי"
    "מאב"
    "מאדר"
    "מאדר א"
    "מאדר ב"
    "מאוג"
    "מאוגוסט"
    "מאוק"
    "מאוקטובר"
    "מאז"
    "מאי"
    "מאייר"
    "מאלול"
    "מאפר"
    "מאפריל"
    "מדצמ"
    "מדצמבר"
    "מחשוון"
    "מטבת"
    "מיולי"
    "מיוני"
    "מינו"
    "מינואר"
    "מכסלו"
    "ממאי"
    "ממרץ"
    "מנוב"
    "מנובמבר"
    "מניסן"
    "מסיוון"
    "מספט"
    "מספטמבר"
    "מפבר"
    "מפברואר"
    "מרץ"
    "משבט"
    "משנת"
    "מתמוז"
    "מתשרי"
    "נוב"
    "נובמבר"
    "נוכחי"
    "ניסן"
    "סיוון"
    "ספט"
    "ספטמבר"
    "סתיו"
    "עד"
    "עד היום"
    "עכשיו"
    "פבר"
    "פברואר"
    "קיץ"
    "שבט"
    "שבת"
    "שנת"
    "תמוז"
    "תשרי"
    "آبان"
    "آج"
    "آذار"
    "آذر"
    "آوریل"
    "آچر"
    "آڪٽوبر"
    "آگسٽ"
    "أبريل"
    "أغسطس"
    "أفريل"
    "أكتوبر"
    "أوت"
    "أيار"
    "أيلول"
    "إلى"
    "إلى الآن"
    "ئاپرېل"
    "ئاۋغۇست"
    "ئىيۇل"
    "ئىيۇن"
    "ئۆكتەبىر"
    "اب"
    "اب تک"
    "ابھی"
    "اتوار"
    "ادامه"
    "ادامه دارد"
    "اربع"
    "اردیبهشت"
    "از"
    "از سال"
    "اسفند"
    "الآن"
    "الأحد"
    "الأربعاء"
    "الاثنين"
    "الان"
    "الثلاثاء"
    "الجمعة"
    "الحاضر"
    "الحالي"
    "الخميس"
    "السبت"
    "الوقت"
    "الوقت الحاضر"
    "الوقت الحالي"
    "الى"
    "اليوم"
    "امرداد"
    "امروز"
    "اوت"
    "اونۍ"
    "اپريل"
    "اپریل"
    "اکتبر"
    "اکتوبر"
    "اکنون"
    "اګست"
    "اگست"
    "اڱارو"
    "بدھ"
    "بهار"
    "بهمن"
    "تا"
    "تا امروز"
    "تا ایں دم"
    "تا به امروز"
    "تا به حال"
    "تا حال"
    "تا کنون"
    "تابستان"
    "تاحال"
    "تاريخه"
    "تاکنون"
    "تشرين"
    "تشرين الأول"
    "تشرين الثاني"
    "تله"
    "تموز"
    "تک"
    "تیر"
    "جانفي"
    "جمادى"
    "جمادى الآخرة"
    "جمادى الأولى"
    "جمادى الاولى"
    "جمادى الثانية"
    "جمادی"
    "جمادی الاول"
    "جمادی الثانی"
    "جمعرات"
    "جمعه"
    "جمعو"
    "جمعہ"
    "جنو"
    "جنوري"
    "جنوری"
    "جوان"
    "جول"
    "جولاءِ"
    "جولائی"
    "جولای"
    "جون"
    "جويلية"
    "جۈمە"
    "حال"
    "حال تک"
    "حال حاضر"
    "حاليا"
    "حالياً"
    "حتى"
    "حتى الآن"
    "حتى الان"
    "حتى الوقت الحاضر"
    "حتى الوقت الحالي"
    "حتى اليوم"
    "حتى تاريخه"
    "حزيران"
    "خرداد"
    "خريف"
    "خميس"
    "د"
    "دجنبر"
    "درېنۍ"
    "دسامبر"
    "دسم"
    "دسمبر"
    "دوشنبه"
    "دونۍ"
    "دي"
    "ديسمبر"
    "دۈشەنبە"
    "دی"
    "دېكابىر"
    "ذو"
    "ذو الحجة"
    "ذو الحجه"
    "ذو القعدة"
    "ذو القعده"
    "ذوالحجۃ"
    "ذوالقعدۃ"
    "ذیحجه"
    "ذیحجهٔ"
    "ذیقعده"
    "ذیقعدهٔ"
    "ر"
    "ر بیع الاول"
    "ر بیع الثانی"
    "ربيع"
    "ربيع الآخر"
    "ربيع الأول"
    "ربيع الاول"
    "ربيع الثاني"
    "ربیع"
    "ربیع الاول"
    "ربیع الثانی"
    "رجب"
    "رمضان"
    "زمری"
    "زمستان"
    "سال"
    "سبتمبر"
    "ستمبر"
    "سلواغه"
    "سنة"
    "سه"
    "سه شنبه"
    "سومر"
    "سيپٽمبر"
    "سپتامبر"
    "سپتمبر"
    "سېنتەبىر"
    "سېپتمبر"
    "سے"
    "سەيشەنبە"
    "شباط"
    "شتاء"
    "شتنبر"
    "شعبان"
    "شنبه"
    "شهریور"
    "شوال"
    "شەنبە"
    "صفر"
    "صيف"
    "عام"
    "غبرگولی"
    "غشت"
    "غویی"
    "فبراير"
    "فبروري"
    "فبروری"
    "فروردین"
    "فروری"
    "فعلی"
    "فوریه"
    "فوریهٔ"
    "فيبروري"
    "فيفري"
    "فېبروري"
    "فېۋرال"
    "كانون"
    "كانون الأول"
    "كانون الثاني"
    "لحد"
    "لحد الآن"
    "لړم"
    "لیندۍ"
    "م"
    "مئي"
    "مئی"
    "مارت"
    "مارس"
    "مارچ"
    "ماي"
    "مايو"
    "محرم"
    "مرداد"
    "مرغومی"
    "مستمر"
    "من"
    "من سنة"
    "من عام"
    "منذ"
    "منذ عام"
    "منگل"
    "مه"
    "مهر"
    "موجودہ"
    "میلادی"
    "نوامبر"
    "نوفمبر"
    "نومبر"
    "نونبر"
    "نويابىر"
    "نيسان"
    "ه"
    "ه ش"
    "هـ"
    "هم"
    "هم اکنون"
    "وحتى"
    "وحتى الآن"
    "وری"
    "وږی"
    "يانۋار"
    "يناير"
    "يوليو"
    "يوليوز"
    "يونيو"
    "يونۍ"
    "يەكشەنبە"
    "پاییز"
    "پنجشنبه"
    "پينځنۍ"
    "پیر"
    "پەيشەنبە"
    "څلرنۍ"
    "چارشەنبە"
    "چنگاښ"
    "چهارشنبه"
    "ڇنڇر"
    "ڊسمبر"
    "ژانویه"
    "ژانویهٔ"
    "ژوئن"
    "ژوئیه"
    "ژوئیهٔ"
    "ھ"
    "ہفتہ"
    "یکشنبه"
    "अक्टूबर"
    "अक्टोबर"
    "अक्तू"
    "अक्तूबर"
    "अग"
    "अगस्ट"
    "अगस्त"
    "अद्याप"
    "अद्यापि"
    "अप्रिल"
    "अप्रैल"
    "अब"
    "अब तक"
    "अभी"
    "अहिले"
    "आइत"
    "आइतबार"
    "आज"
    "आज तक"
    "आजपर्यंत"
    "आतापर्यंत"
    "एप्रि"
    "एप्रिल"
    "ऑक्टो"
    "ऑक्टोबर"
    "ऑग"
    "ऑगस्ट"
    "गुरु"
    "गुरुवार"
    "जन"
    "जनवरी"
    "जाने"
    "जानेवारी"
    "जारी"
    "जुन"
    "जुल"
    "जुलाई"
    "जुलै"
    "जून"
    "डिसें"
    "डिसेंबर"
    "डिसेम्बर"
    "तक"
    "तक अब"
    "ते"
    "ते आजपर्यंत"
    "दिस"
    "दिसंबर"
    "दिसम्बर"
    "देखि"
    "नव"
    "नवं"
    "नवंबर"
    "नवम्बर"
    "नोभेम्बर"
    "नोव्हें"
    "नोव्हेंबर"
    "पर्यंत"
    "पासून"
    "फर"
    "फरवरी"
    "फ़र"
    "फ़रवरी"
    "फेब्रु"
    "फेब्रुअरी"
    "फेब्रुवारी"
    "बिहि"
    "बिहिबार"
    "बुध"
    "बुधबार"
    "बुधवार"
    "मंगल"
    "मंगलवार"
    "मंगळ"
    "मंगळवार"
    "मई"
    "मङ्गल"
    "मङ्गलबार"
    "मार्च"
    "मे"
    "रवि"
    "रविवार"
    "वर्तमान"
    "वर्तमान तक"
    "वर्तमान में"
    "वर्ष"
    "शनि"
    "शनिबार"
    "शनिवार"
    "शुक्र"
    "शुक्रबार"
    "शुक्रवार"
    "सध्या"
    "सन"
    "सन्"
    "सप्टें"
    "सप्टेंबर"
    "सम्म"
    "साल"
    "सित"
    "सितंबर"
    "से"
    "सेप्टेम्बर"
    "सोम"
    "सोमबार"
    "सोमवार"
    "हाल"
    "हालको"
    "हालसम्म"
    "फ़रवरी"
    "অক্টো"
    "অক্টোবর"
    "অক্টোবৰ"
    "অদ্যাবধি"
    "আগ"
    "আগষ্ট"
    "আগস্ট"
    "আজ"
    "এখন"
    "এখন পর্যন্ত"
    "এপ্রি"
    "এপ্রিল"
    "এপ্ৰিল"
    "চলমান"
    "ছেপ্তে"
    "ছেপ্তেম্বৰ"
    "জানু"
    "জানুয়ারী"
    "জানুয়ারী"
    "জানুৱাৰী"
    "জুন"
    "জুল"
    "জুলাই"
    "ডিচে"
    "ডিচেম্বৰ"
    "ডিসে"
    "ডিসেম্বর"
    "তারিখ"
    "তারিখ থেকে"
    "থেকে"
    "দেও"
    "দেওবাৰ"
    "নভে"
    "নভেম্বর"
    "নৱে"
    "নৱেম্বৰ"
    "পর্যন্ত"
    "ফেব"
    "ফেব্রুয়ারী"
    "ফেব্রুয়ারী"
    "ফেব্ৰু"
    "ফেব্ৰুৱাৰী"
    "বর্তমান"
    "বর্তমান পর্যন্ত"
    "বুধ"
    "বুধবার"
    "বুধবাৰ"
    "বৃহ"
    "বৃহস্পতি"
    "বৃহস্পতিবার"
    "বৃহস্পতিবাৰ"
    "মঙ্গল"
    "মঙ্গলবার"
    "মঙ্গলবাৰ"
    "মার্চ"
    "মাৰ্চ"
    "মে"
    "রবি"
    "রবিবার"
    "শনি"
    "শনিবার"
    "শনিবাৰ"
    "শুক্র"
    "শুক্রবার"
    "শুক্ৰ"
    "শুক্ৰবাৰ"
    "সাল"
    "সালে"
    "সালের"
    "সেপ"
    "সেপ্টেম্বর"
    "সোম"
    "সোমবার"
    "সোমবাৰ"
    "হতে"
    "ਅਕਤੂ"
    "ਅਕਤੂਬਰ"
    "ਅਗ"
    "ਅਗਸਤ"
    "ਅਪ੍ਰੈ"
    "ਅਪ੍ਰੈਲ"
    "ਅੱਜ"
    "ਐਤਵਾਰ"
    "ਜਨ"
    "ਜਨਵਰੀ"
    "ਜੁਲਾ"
    "ਜੁਲਾਈ"
    "ਜੂਨ"
    "ਤੋਂ"
    "ਤੱਕ"
    "ਦਸੰ"
    "ਦਸੰਬਰ"
    "ਨਵੰ"
    "ਨਵੰਬਰ"
    "ਫ਼ਰ"
    "ਫ਼ਰਵਰੀ"
    "ਬੁੱਧ"
    "ਬੁੱਧਵਾਰ"
    "ਮਈ"
    "ਮਾਰਚ"
    "ਮੌਜੂਦਾ"
    "ਮੰਗਲ"
    "ਮੰਗਲਵਾਰ"
    "ਵਰਤਮਾਨ"
    "ਵੀਰ"
    "ਵੀਰਵਾਰ"
    "ਸ਼ਨਿੱਚਰ"
    "ਸ਼ਨਿੱਚਰਵਾਰ"
    "ਸ਼ੁੱਕਰ"
    "ਸ਼ੁੱਕਰਵਾਰ"
    "ਸਤੰ"
    "ਸਤੰਬਰ"
    "ਸ਼ਨਿੱਚਰ"
    "ਸ਼ਨਿੱਚਰਵਾਰ"
    "ਸ਼ੁੱਕਰ"
    "ਸ਼ੁੱਕਰਵਾਰ"
    "ਸੋਮ"
    "ਸੋਮਵਾਰ"
    "ਹੁਣ"
    "ਹੁਣ ਤੱਕ"
    "ਫ਼ਰਵਰੀ"
    "અત્યાર"
    "અત્યાર સુધી"
    "આજ"
    "એપ્રિલ"
    "ઑક્ટો"
    "ઑક્ટોબર"
    "ઑગસ્ટ"
    "ગુરુ"
    "ગુરુવાર"
    "ચાલુ"
    "જાન્યુ"
    "જાન્યુઆરી"
    "જુલાઈ"
    "જૂન"
    "ડિસે"
    "ડિસેમ્બર"
    "થી"
    "નવે"
    "નવેમ્બર"
    "ફેબ્રુ"
    "ફેબ્રુઆરી"
    "બુધ"
    "બુધવાર"
    "મંગળ"
    "મંગળવાર"
    "માર્ચ"
    "મે"
    "રવિ"
    "રવિવાર"
    "વર્તમાન"
    "શનિ"
    "શનિવાર"
    "શુક્ર"
    "શુક્રવાર"
    "સપ્ટે"
    "સપ્ટેમ્બર"
    "સુધી"
    "સોમ"
    "સોમવાર"
    "હાલ"
    "હાલમાં"
    "ଅକ୍ଟୋବର"
    "ଅଗଷ୍ଟ"
    "ଅପ୍ରେଲ"
    "ଗୁରୁ"
    "ଗୁରୁବାର"
    "ଜାନୁଆରୀ"
    "ଜୁନ"
    "ଜୁଲାଇ"
    "ଡିସେମ୍ବର"
    "ନଭେମ୍ବର"
    "ଫେବୃଆରୀ"
    "ବୁଧ"
    "ବୁଧବାର"
    "ମଇ"
    "ମଙ୍ଗଳ"
    "ମଙ୍ଗଳବାର"
    "ମାର୍ଚ୍ଚ"
    "ରବି"
    "ରବିବାର"
    "ଶନି"
    "ଶନିବାର"
    "ଶୁକ୍ର"
    "ଶୁକ୍ରବାର"
    "ସେପ୍ଟେମ୍ବର"
    "ସୋମ"
    "ସୋମବାର"
    "அக்"
    "அக்டோபர்"
    "ஆக"
    "ஆகஸ்ட்"
    "ஆண்டு"
    "ஆம்"
    "ஆம் ஆண்டு"
    "இதுவரை"
    "இன்று"
    "இன்று வரை"
    "இன்றுவரை"
    "ஏப்"
    "ஏப்ரல்"
    "சனி"
    "செப்"
    "செப்டம்பர்"
    "செவ்"
    "செவ்வாய்"
    "ஜன"
    "ஜனவரி"
    "ஜூன்"
    "ஜூலை"
    "ஞாயி"
    "ஞாயிறு"
    "டிச"
    "டிசம்பர்"
    "தற்போது"
    "தற்போது வரை"
    "தற்போதைய"
    "திங்"
    "திங்கள்"
    "நவ"
    "நவம்பர்"
    "பிப்"
    "பிப்ரவரி"
    "புத"
    "புதன்"
    "மார்"
    "மார்ச்"
    "முதல்"
    "மே"
    "வரை"
    "வியா"
    "வியாழன்"
    "வெள்"
    "வெள்ளி"
    "అక్టో"
    "అక్టోబర్"
    "ఆగ"
    "ఆగస్టు"
    "ఆది"
    "ఆదివారం"
    "ఇప్పటి"
    "ఇప్పటి వరకు"
    "ఇప్పటివరకు"
    "ఇప్పుడు"
    "ఏప్రి"
    "ఏప్రిల్"
    "గురు"
    "గురువారం"
    "జన"
    "జనవరి"
    "జులై"
    "జూన్"
    "డిసెం"
    "డిసెంబర్"
    "నవం"
    "నవంబర్"
    "నుంచి"
    "నుండి"
    "నేటి"
    "నేటి వరకు"
    "ప్రస్తుత"
    "ప్రస్తుతం"
    "ప్రస్తుతం వరకు"
    "ఫిబ్ర"
    "ఫిబ్రవరి"
    "బుధ"
    "బుధవారం"
    "మంగళ"
    "మంగళవారం"
    "మార్చి"
    "మే"
    "వరకు"
    "శని"
    "శనివారం"
    "శుక్ర"
    "శుక్రవారం"
    "సంవత్సరం"
    "సెప్టెం"
    "సెప్టెంబర్"
    "సోమ"
    "సోమవారం"
    "ಅಕ್ಟೋ"
    "ಅಕ್ಟೋಬರ್"
    "ಆಗ"
    "ಆಗಸ್ಟ್"
    "ಇಂದಿನವರೆಗೆ"
    "ಇಂದು"
    "ಇಲ್ಲಿಯವರೆಗೆ"
    "ಏಪ್ರಿ"
    "ಏಪ್ರಿಲ್"
    "ಗುರು"
    "ಗುರುವಾರ"
    "ಜನ"
    "ಜನವರಿ"
    "ಜುಲೈ"
    "ಜೂನ್"
    "ಡಿಸೆಂ"
    "ಡಿಸೆಂಬರ್"
    "ನವೆಂ"
    "ನವೆಂಬರ್"
    "ಪ್ರಸ್ತುತ"
    "ಪ್ರಸ್ತುತದವರೆಗೆ"
    "ಫೆಬ್ರ"
    "ಫೆಬ್ರವರಿ"
    "ಬುಧ"
    "ಬುಧವಾರ"
    "ಭಾನು"
    "ಭಾನುವಾರ"
    "ಮಂಗಳ"
    "ಮಂಗಳವಾರ"
    "ಮಾರ್ಚ್"
    "ಮೇ"
    "ರಿಂದ"
    "ವರೆಗೆ"
    "ಶನಿ"
    "ಶನಿವಾರ"
    "ಶುಕ್ರ"
    "ಶುಕ್ರವಾರ"
    "ಸೆಪ್ಟೆಂ"
    "ಸೆಪ್ಟೆಂಬರ್"
    "ಸೋಮ"
    "ಸೋಮವಾರ"
    "ഇതുവരെ"
    "ഇന്നുവരെ"
    "ഇന്ന്"
    "ഇന്ന് വരെ"
    "ഇപ്പോൾ"
    "ഇപ്പോൾ വരെ"
    "ഏപ്രി"
    "ഏപ്രിൽ"
    "ഒക്"
    "ഒക് ടോബർ"
    "ഒക്ടോ"
    "ഓഗ"
    "ഓഗസ്റ്റ്"
    "ചൊവ്വ"
    "ചൊവ്വാഴ്"
    "ചൊവ്വാഴ് ച"
    "ചൊവ്വാഴ്ച"
    "ജനു"
    "ജനുവരി"
    "ജൂലൈ"
    "ജൂൺ"
    "ഞായറാഴ്"
    "ഞായറാഴ് ച"
    "ഞായർ"
    "ഡിസം"
    "ഡിസംബർ"
    "തിങ്കളാഴ്"
    "തിങ്കളാഴ് ച"
    "തിങ്കൾ"
    "നവം"
    "നവംബർ"
    "നിലവിൽ"
    "ഫെബ്രു"
    "ഫെബ്രുവരി"
    "ബുധനാഴ്"
    "ബുധനാഴ് ച"
    "ബുധൻ"
    "മാർ"
    "മാർച്ച്"
    "മുതൽ"
    "മേയ്"
    "വരെ"
    "വെള്ളി"
    "വെള്ളിയാഴ്"
    "വെള്ളിയാഴ് ച"
    "വ്യാഴം"
    "വ്യാഴാഴ്"
    "വ്യാഴാഴ് ച"
    "ശനി"
    "ശനിയാഴ്"
    "ശനിയാഴ് ച"
    "സെപ്റ്റം"
    "സെപ്റ്റംബർ"
    "අගෝ"
    "අගෝස්තු"
    "අඟහ"
    "අඟහරුවාදා"
    "අද"
    "අද දක්වා"
    "අප්රේල්"
    "ඉරිදා"
    "ඔක්"
    "ඔක්තෝබර්"
    "ජන"
    "ජනවාරි"
    "ජූනි"
    "ජූලි"
    "දක්වා"
    "දැනට"
    "දැන්"
    "දෙසැ"
    "දෙසැම්බර්"
    "නොවැ"
    "නොවැම්බර්"
    "පෙබ"
    "පෙබරවාරි"
    "බදාදා"
    "බ්රහස්"
    "බ්රහස්පතින්දා"
    "මාර්"
    "මාර්තු"
    "මැයි"
    "මේ"
    "මේ දක්වා"
    "වර්තමානය"
    "සඳුදා"
    "සැප්"
    "සැප්තැම්බර්"
    "සිකු"
    "සිකුරාදා"
    "සිට"
    "සෙන"
    "සෙනසුරාදා"
    "ก"
    "ก ค"
    "ก พ"
    "ก ย"
    "กก"
    "กม"
    "กรกฎา"
    "กรกฎาคม"
    "กันยา"
    "กันยายน"
    "กุมภา"
    "กุมภาพันธ์"
    "ขณะนี้"
    "คน"
    "ครั้ง"
    "จนถึง"
    "จนถึงปัจจุบัน"
    "จาก"
    "ชิ้น"
    "ต"
    "ต ค"
    "ตร"
    "ตัว"
    "ตั้งแต่"
    "ตุลา"
    "ตุลาคม"
    "ถึง"
    "ถึงปัจจุบัน"
    "ธ"
    "ธ ค"
    "ธันวา"
    "ธันวาคม"
    "บาท"
    "ปัจจุบัน"
    "ปี"
    "พ"
    "พ ค"
    "พ ย"
    "พ ศ"
    "พฤศจิกา"
    "พฤศจิกายน"
    "พฤษภา"
    "พฤษภาคม"
    "พุทธศักราช"
    "ม"
    "ม ค"
    "มกรา"
    "มกราคม"
    "มิ"
    "มิ ย"
    "มิถุนา"
    "มิถุนายน"
    "มี"
    "มี ค"
    "มีนา"
    "มีนาคม"
    "ราย"
    "วันจันทร์"
    "วันที่"
    "วันนี้"
    "วันพฤหัสบดี"
    "วันพุธ"
    "วันศุกร์"
    "วันอังคาร"
    "วันอาทิตย์"
    "วันเสาร์"
    "ส"
    "ส ค"
    "สิงหา"
    "สิงหาคม"
    "เดือน"
    "เดือนก"
    "เดือนก ค"
    "เดือนก พ"
    "เดือนก ย"
    "เดือนกรกฎาคม"
    "เดือนกันยายน"
    "เดือนกุมภาพันธ์"
    "เดือนต"
    "เดือนต ค"
    "เดือนตุลาคม"
    "เดือนธ"
    "เดือนธ ค"
    "เดือนธันวาคม"
    "เดือนพ"
    "เดือนพ ค"
    "เดือนพ ย"
    "เดือนพฤศจิกายน"
    "เดือนพฤษภาคม"
    "เดือนม"
    "เดือนม ค"
    "เดือนมกราคม"
    "เดือนมิ"
    "เดือนมิ ย"
    "เดือนมิถุนายน"
    "เดือนมี"
    "เดือนมี ค"
    "เดือนมีนาคม"
    "เดือนส"
    "เดือนส ค"
    "เดือนสิงหาคม"
    "เดือนเม"
    "เดือนเม ย"
    "เดือนเมษายน"
    "เม"
    "เม ย"
    "เมตร"
    "เมษา"
    "เมษายน"
    "ກ"
    "ກ ຍ"
    "ກ ພ"
    "ກ ລ"
    "ກັນຍາ"
    "ກຸມພາ"
    "ກໍລະກົດ"
    "ຈັນ"
    "ດຽວນີ້"
    "ຕ"
    "ຕ ລ"
    "ຕັ້ງແຕ່"
    "ຕຸລາ"
    "ທ"
    "ທ ວ"
    "ທັນວາ"
    "ປັດຈຸບັນ"
    "ປີ"
    "ພ"
    "ພ ຈ"
    "ພ ພ"
    "ພ ສ"
    "ພະຈິກ"
    "ພະຫັດ"
    "ພຶດສະພາ"
    "ພຸດ"
    "ມ"
    "ມ ກ"
    "ມ ນ"
    "ມ ສ"
    "ມັງກອນ"
    "ມິ"
    "ມິ ຖ"
    "ມິຖຸນາ"
    "ມີນາ"
    "ວັນຈັນ"
    "ວັນພະຫັດ"
    "ວັນພຸດ"
    "ວັນສຸກ"
    "ວັນອັງຄານ"
    "ວັນອາທິດ"
    "ວັນເສົາ"
    "ສ"
    "ສ ຫ"
    "ສິງຫາ"
    "ສຸກ"
    "ຫາ"
    "ຫາປັດຈຸບັນ"
    "ອັງຄານ"
    "ອາທິດ"
    "ຮອດ"
    "ເດືອນ"
    "ເຖິງ"
    "ເຖິງປັດຈຸບັນ"
    "ເມສາ"
    "ເສົາ"
    "ແຕ່"
    "ကြာသပတေး"
    "စက်"
    "စက်တင်ဘာ"
    "စနေ"
    "ဇန်"
    "ဇန်နဝါရီ"
    "ဇူ"
    "ဇူလိုင်"
    "ဇွန်"
    "တနင်္ဂနွေ"
    "တနင်္လာ"
    "ထိ"
    "ဒီ"
    "ဒီဇင်ဘာ"
    "နို"
    "နိုဝင်ဘာ"
    "ပြီး"
    "ဖေ"
    "ဖေဖော်ဝါရီ"
    "ဗုဒ္ဓဟူး"
    "မတ်"
    "မေ"
    "မှ"
    "ယခု"
    "ယခုအချိန်ထိ"
    "ယနေ့"
    "ယနေ့ထိ"
    "ယနေ့အထိ"
    "လက်ရှိ"
    "သောကြာ"
    "အင်္ဂါ"
    "အထိ"
    "အောက်"
    "အောက်တိုဘာ"
    "ဧပြီ"
    "ဩဂုတ်"
    "აგვ"
    "აგვისტო"
    "აგვისტოამდე"
    "აგვისტოდან"
    "აგვისტოიდან"
    "აგვისტოის"
    "აგვისტომდე"
    "აგვისტოში"
    "ამჟამად"
    "აპრ"
    "აპრილამდე"
    "აპრილი"
    "აპრილიდან"
    "აპრილიიდან"
    "აპრილის"
    "აპრილმდე"
    "აპრილში"
    "აწმყო"
    "ახლა"
    "გაზაფხული"
    "დეკ"
    "დეკემბერამდე"
    "დეკემბერი"
    "დეკემბერიდან"
    "დეკემბერიიდან"
    "დეკემბერის"
    "დეკემბერმდე"
    "დეკემბერში"
    "დეკემბრამდე"
    "დეკემბრიდან"
    "დეკემბრის"
    "დღევანდელი"
    "დღემდე"
    "დღეს"
    "ზამთარი"
    "ზაფხული"
    "თებ"
    "თებერვალამდე"
    "თებერვალი"
    "თებერვალიდან"
    "თებერვალიიდან"
    "თებერვალის"
    "თებერვალმდე"
    "თებერვალში"
    "თებერვლამდე"
    "თებერვლიდან"
    "თებერვლის"
    "თვე"
    "თვიდან"
    "იან"
    "იანვარამდე"
    "იანვარი"
    "იანვარიდან"
    "იანვარის"
    "იანვარმდე"
    "იანვარში"
    "იანვრამდე"
    "იანვრდან"
    "იანვრიდან"
    "იანვრის"
    "ივლ"
    "ივლისამდე"
    "ივლისი"
    "ივლისიდან"
    "ივლისიიდან"
    "ივლისის"
    "ივლისმდე"
    "ივლისში"
    "ივნ"
    "ივნისამდე"
    "ივნისი"
    "ივნისიდან"
    "ივნისიიდან"
    "ივნისის"
    "ივნისმდე"
    "ივნისში"
    "ის"
    "კვი"
    "კვირა"
    "მაი"
    "მაისამდე"
    "მაისი"
    "მაისიდან"
    "მაისიიდან"
    "მაისის"
    "მაისმდე"
    "მაისში"
    "მარ"
    "მარტამდე"
    "მარტი"
    "მარტიდან"
    "მარტიიდან"
    "მარტის"
    "მარტმდე"
    "მარტში"
    "მდე"
    "მიმდინარე"
    "ნოე"
    "ნოემბერამდე"
    "ნოემბერი"
    "ნოემბერიდან"
    "ნოემბერიიდან"
    "ნოემბერის"
    "ნოემბერმდე"
    "ნოემბერში"
    "ნოემბრამდე"
    "ნოემბრიდან"
    "ნოემბრის"
    "ოთხ"
    "ოთხშაბათი"
    "ორშ"
    "ორშაბათი"
    "ოქტ"
    "ოქტომბერამდე"
    "ოქტომბერი"
    "ოქტომბერიდან"
    "ოქტომბერიიდან"
    "ოქტომბერის"
    "ოქტომბერმდე"
    "ოქტომბერში"
    "ოქტომბრამდე"
    "ოქტომბრიდან"
    "ოქტომბრის"
    "პარ"
    "პარასკევი"
    "სამ"
    "სამშაბათი"
    "სექ"
    "სექტემბერამდე"
    "სექტემბერი"
    "სექტემბერიდან"
    "სექტემბერიიდან"
    "სექტემბერის"
    "სექტემბერმდე"
    "სექტემბერში"
    "სექტემბრამდე"
    "სექტემბრიდან"
    "სექტემბრის"
    "შაბ"
    "შაბათი"
    "შემოდგომა"
    "წ"
    "წელი"
    "წელს"
    "წლამდე"
    "წლიდან"
    "წლის"
    "ხუთ"
    "ხუთშაბათი"
    "ለካ"
    "ለካቲት"
    "ሐሙስ"
    "ሐምሌ"
    "ሓሙስ"
    "ሓም"
    "ሓምለ"
    "ሕዳ"
    "ሕዳር"
    "መስ"
    "መስከረም"
    "መጋ"
    "መጋቢት"
    "ሚያ"
    "ሚያዝያ"
    "ማርች"
    "ማክሰ"
    "ማክሰኞ"
    "ሜይ"
    "ረቡዕ"
    "ሰሉስ"
    "ሰነ"
    "ሰኑይ"
    "ሰኔ"
    "ሰንበት"
    "ሴፕቴ"
    "ሴፕቴምበር"
    "ቀዳም"
    "ቅዳሜ"
    "ታሕ"
    "ታሕሳስ"
    "ታኅሣሥ"
    "ኅዳር"
    "ነሐሴ"
    "ነሓ"
    "ነሓሰ"
    "ኖቬም"
    "ኖቬምበር"
    "አሁን"
    "ኤፕሪ"
    "ኤፕሪል"
    "እሑድ"
    "እስከ"
    "እስከ አሁን"
    "እስካሁን"
    "ኦክቶ"
    "ኦክቶበር"
    "ኦገስ"
    "ኦገስት"
    "ከ"
    "ከማርች"
    "ከሜይ"
    "ከሴፕቴምበር"
    "ከኖቬምበር"
    "ከኤፕሪል"
    "ከኦክቶበር"
    "ከኦገስት"
    "ከዲሴምበር"
    "ከጁላይ"
    "ከጁን"
    "ከጃንዩወሪ"
    "ከፌብሩወሪ"
    "ዓ"
    "ዓ ም"
    "ዓርቢ"
    "ዓርብ"
    "ዛሬ"
    "የካቲት"
    "ዲሴም"
    "ዲሴምበር"
    "ጀምሮ"
    "ጁላይ"
    "ጁን"
    "ጃንዩ"
    "ጃንዩወሪ"
    "ግን"
    "ግንቦት"
    "ጥሪ"
    "ጥር"
    "ጥቅ"
    "ጥቅምቲ"
    "ጥቅምት"
    "ጳጉሜን"
    "ፌብሩ"
    "ፌብሩወሪ"
    "កក្កដា"
    "កញ្ញា"
    "កុម្ភៈ"
    "ខែ"
    "ចន្ទ"
    "ចាប់តាំងពី"
    "ចាប់ពី"
    "ចាប់ពីខែ"
    "ច័ន្ទ"
    "ឆ្នាំ"
    "ដល់"
    "ដល់បច្ចុប្បន្ន"
    "តុលា"
    "ធ្នូ"
    "បច្ចុប្បន្ន"
    "បច្ចុប្បន្នភាព"
    "ព"
    "ព ស"
    "ពី"
    "ពីខែ"
    "ពុធ"
    "ព្រហ"
    "ព្រហស្បតិ៍"
    "មករា"
    "មិថុនា"
    "មីនា"
    "មេសា"
    "វិច្ឆិកា"
    "សព្វថ្ងៃ"
    "សីហា"
    "សុក្រ"
    "សៅរ៍"
    "អង្គារ"
    "អាទិត្យ"
    "ឥឡូវនេះ"
    "ឧសភា"
    "ṣẹ́"
    "ṣẹ́r"
    "ṣẹ́rẹ́"
    "ẹrẹ̀n"
    "ẹrẹ̀nà"
    "ẹ̀b"
    "ẹ̀bi"
    "ẹ̀bibi"
    "ọgọọst"
    "ọjọ́"
    "ọjọ́ ajé"
    "ọjọ́ àbámẹ́ta"
    "ọjọ́ àìkú"
    "ọjọ́ ìsẹ́gun"
    "ọjọ́ ẹtì"
    "ọjọ́b"
    "ọjọ́bọ"
    "ọjọ́r"
    "ọjọ́rú"
    "ọktoba"
    "ọ̀p"
    "ọ̀pẹ"
    "ọ̀pẹ̀"
    "ọ̀w"
    "ọ̀wà"
    "ọ̀wàrà"
    "から"
    "か月"
    "の"
    "まで"
    "より"
    "ヶ月"
    "万"
    "万元"
    "个"
    "个月"
    "中華民國"
    "人"
    "今"
    "今日"
    "仍在职"
    "从"
    "令和"
    "以來"
    "以来"
    "件"
    "元"
    "円"
    "冬"
    "冬季"
    "到"
    "卒業見込"
    "台"
    "号"
    "名"
    "四半期"
    "在籍中"
    "在职"
    "在職中"
    "夏"
    "夏季"
    "大正"
    "大約"
    "大约"
    "季度"
    "平成"
    "年"
    "年度"
    "日"
    "明治"
    "春"
    "春季"
    "昭和"
    "月"
    "月份"
    "次"
    "民国"
    "民國"
    "现今"
    "现在"
    "現在"
    "現在に至る"
    "現在に至るまで"
    "現在まで"
    "現職"
    "由"
    "目前"
    "秋"
    "秋季"
    "約"
    "约"
    "自"
    "自从"
    "至"
    "至今"
    "至今为止"
    "至目前"
    "號"
    "見込"
    "起"
    "起至"
    "迄今"
    "预计"
    "가을"
    "개월"
    "겨울"
    "년"
    "명"
    "봄"
    "부터"
    "분기"
    "여름"
    "예정"
    "원"
    "월"
    "이후"
    "일"
    "재직"
    "재직 중"
    "재직중"
    "재학"
    "재학 중"
    "재학중"
    "주체"
    "중화민국"
    "지금"
    "현재"
    ;

const idc_date_word idc_date_words[] = {
    {0, 1, 0x0, 0x1200004},
    {1, 9, 0x0, 0x8},
    {10, 6, 0x0, 0x8},
    {16, 4, 0x0, 0x4},
    {20, 10, 0x0, 0x8},
    {30, 5, 0x0, 0x1000},
    {35, 2, 0x0, 0x10},
    {37, 7, 0x0, 0x8000},
    {44, 4, 0x18, 0x2000000},
    {48, 3, 0x800, 0x1},
    {51, 7, 0x800, 0x1},
    {58, 8, 0x800, 0x1},
    {66, 10, 0x800, 0x1},
    {76, 9, 0x800, 0x1},
    {85, 9, 0x800, 0x1},
    {94, 9, 0x800, 0x1},
    {103, 8, 0x800, 0x1},
    {111, 8, 0x800, 0x1},
    {119, 9, 0x800, 0x1},
    {128, 9, 0x800, 0x10000001},
    {137, 5, 0x0, 0x100},
    {142, 3, 0x8, 0x1},
    {145, 6, 0x8, 0x1},
    {151, 6, 0x8, 0x1},
    {157, 5, 0x8, 0x1},
    {162, 7, 0x8, 0x1},
    {169, 3, 0x80, 0x1},
    {172, 7, 0x80, 0x1},
    {179, 8, 0x80, 0x1},
    {187, 10, 0x80, 0x1},
    {197, 9, 0x80, 0x1},
    {206, 9, 0x80, 0x1},
    {215, 9, 0x80, 0x1},
    {224, 8, 0x80, 0x1},
    {232, 8, 0x80, 0x1},
    {240, 9, 0x80, 0x1},
    {249, 9, 0x80, 0x10000001},
    {258, 6, 0x0, 0x100000},
    {264, 6, 0x0, 0x8},
    {270, 10, 0x0, 0x8},
    {280, 11, 0x0, 0x8},
    {291, 10, 0x0, 0x8},
    {301, 10, 0x0, 0x8},
    {311, 11, 0x0, 0x8},
    {322, 6, 0x0, 0x8},
    {328, 12, 0x0, 0x8},
    {340, 4, 0x0, 0x8},
    {344, 2, 0x0, 0x4},
    {346, 4, 0x4, 0x1000001},
    {350, 6, 0x36, 0x2000000},
    {356, 7, 0x37, 0x2000000},
    {363, 5, 0x4, 0x1},
    {368, 6, 0x4, 0x1},
    {374, 2, 0x0, 0x800},
    {376, 7, 0x8, 0x1},
    {383, 6, 0x80, 0x1},
    {389, 5, 0x40, 0x1},
    {394, 3, 0x80, 0x800001},
    {397, 5, 0x0, 0x8},
    {402, 5, 0x80, 0x1},
    {407, 6, 0x80, 0x1},
    {413, 6, 0x80, 0x1},
    {419, 3, 0x80, 0x1},
    {422, 3, 0x80, 0x1},
    {425, 5, 0x80, 0x1},
    {430, 6, 0x80, 0x1},
    {436, 7, 0x80, 0x1},
    {443, 10, 0x80, 0x10000001},
    {453, 10, 0x80, 0x10000001},
    {463, 10, 0x80, 0x10000001},
    {473, 10, 0x80, 0x10000001},
    {483, 7, 0x80, 0x1},
    {490, 9, 0x40, 0x1},
    {499, 5, 0x0, 0x8},
    {504, 3, 0x8, 0x1},
    {507, 8, 0x8, 0x1},
    {515, 7, 0x8, 0x1},
    {522, 9, 0x8, 0x1},
    {531, 8, 0x8, 0x1},
    {539, 6, 0x0, 0x8000},
    {545, 7, 0x0, 0x8},
    {552, 10, 0x0, 0x8},
    {562, 7, 0x0, 0x8},
    {569, 2, 0x0, 0x4},
    {571, 7, 0x0, 0x8000},
    {578, 9, 0x0, 0x8000},
    {587, 6, 0x0, 0x8000},
    {593, 8, 0x0, 0x8000},
    {601, 6, 0x0, 0x14},
    {607, 5, 0x0, 0x8000},
    {612, 11, 0x0, 0x8000},
    {623, 7, 0x0, 0x8000},
    {630, 8, 0x0, 0x8000},
    {638, 6, 0x0, 0x10000010},
    {644, 6, 0x0, 0x100000},
    {650, 9, 0x0, 0x100},
    {659, 6, 0x0, 0x8000},
    {665, 7, 0x0, 0x8000},
    {672, 2, 0x0, 0x200000},
    {674, 2, 0x0, 0x1040000},
    {676, 11, 0x0, 0x8},
    {687, 12, 0x0, 0x8},
    {699, 3, 0x0, 0x200080},
    {702, 6, 0x0, 0x400},
    {708, 5, 0x3, 0x8040000},
    {713, 6, 0x0, 0x40000},
    {719, 4, 0x0, 0x40000},
    {723, 4, 0x3, 0x8040000},
    {727, 6, 0x3, 0x8040000},
    {733, 7, 0x0, 0x40000},
    {740, 3, 0x3, 0x9040000},
    {743, 6, 0x3, 0x8000000},
    {749, 5, 0x0, 0x8},
    {754, 4, 0x0, 0x40000},
    {758, 3, 0x0, 0x40000},
    {761, 4, 0x0, 0x100000},
    {765, 11, 0x0, 0x1000200},
    {776, 22, 0x0, 0x200},
    {798, 11, 0x0, 0x8000},
    {809, 2, 0x0, 0x1000000},
    {811, 11, 0x0, 0x8},
    {822, 9, 0x80, 0x1},
    {831, 5, 0x0, 0x8000},
    {836, 4, 0x80, 0x1},
    {840, 5, 0x80, 0x1},
    {845, 9, 0x0, 0x100000},
    {854, 3, 0x8, 0x1},
    {857, 7, 0x8, 0x1},
    {864, 8, 0x8, 0x1},
    {872, 10, 0x8, 0x1},
    {882, 9, 0x8, 0x1},
    {891, 9, 0x8, 0x1},
    {900, 9, 0x8, 0x1},
    {909, 10, 0x8, 0x10000001},
    {919, 8, 0x8, 0x1},
    {927, 8, 0x8, 0x1},
    {935, 9, 0x8, 0x1},
    {944, 6, 0x0, 0x100},
    {950, 13, 0x0, 0x100},
    {963, 3, 0x8, 0x40000001},
    {966, 5, 0x8, 0x1},
    {971, 10, 0x8, 0x1},
    {981, 8, 0x8, 0x10000001},
    {989, 9, 0x8, 0x10000001},
    {998, 10, 0x8, 0x1},
    {1008, 9, 0x8, 0x10000001},
    {1017, 11, 0x8, 0x1},
    {1028, 11, 0x8, 0x10000001},
    {1039, 9, 0x8, 0x1},
    {1048, 13, 0x8, 0x1},
    {1061, 8, 0x8, 0x1},
    {1069, 12, 0x8, 0x1},
    {1081, 10, 0x8, 0x10000001},
    {1091, 12, 0x8, 0x10000001},
    {1103, 10, 0x8, 0x1},
    {1113, 9, 0x8, 0x1},
    {1122, 13, 0x8, 0x1},
    {1135, 11, 0x8, 0x10000001},
    {1146, 11, 0x8, 0x1},
    {1157, 5, 0x8, 0x40000001},
    {1162, 6, 0x8, 0x40000001},
    {1168, 7, 0x8, 0x1},
    {1175, 6, 0x8, 0x1},
    {1181, 6, 0x8, 0x1},
    {1187, 7, 0x8, 0x1},
    {1194, 7, 0x8, 0x1},
    {1201, 7, 0x8, 0x1},
    {1208, 8, 0x8, 0x1},
    {1216, 11, 0x8, 0x1},
    {1227, 10, 0x8, 0x1},
    {1237, 10, 0x8, 0x1},
    {1247, 11, 0x8, 0x10000001},
    {1258, 10, 0x8, 0x1},
    {1268, 10, 0x8, 0x1},
    {1278, 8, 0x8, 0x1},
    {1286, 11, 0x8, 0x1},
    {1297, 10, 0x8, 0x1},
    {1307, 10, 0x8, 0x1},
    {1317, 11, 0x8, 0x10000001},
    {1328, 9, 0x8, 0x1},
    {1337, 10, 0x8, 0x10000001},
    {1347, 6, 0x8, 0x1},
    {1353, 9, 0x8, 0x1},
    {1362, 9, 0x8, 0x10000001},
    {1371, 6, 0x8, 0x1},
    {1377, 5, 0x0, 0x100},
    {1382, 6, 0x8, 0x40000001},
    {1388, 7, 0x8, 0x40000001},
    {1395, 7, 0x8, 0x1},
    {1402, 8, 0x8, 0x1},
    {1410, 8, 0x8, 0x1},
    {1418, 8, 0x8, 0x1},
    {1426, 8, 0x8, 0x1},
    {1434, 8, 0x8, 0x1},
    {1442, 3, 0x0, 0x100000},
    {1445, 2, 0x0, 0x1000000},
    {1447, 13, 0x0, 0x8},
    {1460, 3, 0x800, 0x800001},
    {1463, 7, 0x800, 0x1},
    {1470, 10, 0x800, 0x10000001},
    {1480, 10, 0x800, 0x10000001},
    {1490, 10, 0x800, 0x10000001},
    {1500, 10, 0x800, 0x10000001},
    {1510, 6, 0x0, 0x8000},
    {1516, 6, 0x0, 0x100},
    {1522, 3, 0x0, 0x1000},
    {1525, 3, 0x0, 0x100000},
    {1528, 4, 0x0, 0x4},
    {1532, 7, 0x0, 0x100000},
    {1539, 7, 0x0, 0x100000},
    {1546, 2, 0x0, 0x200000},
    {1548, 6, 0x0, 0x8000},
    {1554, 8, 0x0, 0x8000},
    {1562, 5, 0x0, 0x8000},
    {1567, 4, 0x0, 0x100000},
    {1571, 6, 0x0, 0x8},
    {1577, 9, 0x0, 0x8000},
    {1586, 10, 0x0, 0x8000},
    {1596, 10, 0x0, 0x8000},
    {1606, 7, 0x0, 0x8},
    {1613, 2, 0x0, 0x1200000},
    {1615, 10, 0x0, 0x8},
    {1625, 3, 0x0, 0x1000004},
    {1628, 17, 0x0, 0x8},
    {1645, 8, 0x0, 0x8},
    {1653, 3, 0x0, 0x1000004},
    {1656, 10, 0x0, 0x8},
    {1666, 15, 0x0, 0x8},
    {1681, 9, 0x0, 0x80000},
    {1690, 7, 0x0, 0x8},
    {1697, 5, 0x0, 0x8},
    {1702, 10, 0x0, 0x8},
    {1712, 10, 0x0, 0x8},
    {1722, 4, 0x0, 0x1000004},
    {1726, 16, 0x0, 0x8},
    {1742, 12, 0x0, 0x8},
    {1754, 2, 0x0, 0x4},
    {1756, 3, 0x80, 0x40000001},
    {1759, 6, 0x80, 0x40000001},
    {1765, 7, 0x80, 0x40000001},
    {1772, 8, 0x80, 0x1},
    {1780, 7, 0x80, 0x1},
    {1787, 8, 0x80, 0x1},
    {1795, 9, 0x80, 0x1},
    {1804, 9, 0x80, 0x10000001},
    {1813, 7, 0x80, 0x1},
    {1820, 8, 0x80, 0x1},
    {1828, 8, 0x80, 0x1},
    {1836, 9, 0x80, 0x1},
    {1845, 10, 0x80, 0x1},
    {1855, 13, 0x80, 0x1},
    {1868, 12, 0x80, 0x1},
    {1880, 12, 0x80, 0x1},
    {1892, 13, 0x80, 0x10000001},
    {1905, 12, 0x80, 0x1},
    {1917, 12, 0x80, 0x1},
    {1929, 10, 0x80, 0x1},
    {1939, 13, 0x80, 0x1},
    {1952, 12, 0x80, 0x1},
    {1964, 12, 0x80, 0x1},
    {1976, 13, 0x80, 0x10000001},
    {1989, 11, 0x80, 0x1},
    {2000, 12, 0x80, 0x10000001},
    {2012, 13, 0x80, 0x10000001},
    {2025, 13, 0x80, 0x10000001},
    {2038, 14, 0x80, 0x1},
    {2052, 13, 0x80, 0x1},
    {2065, 13, 0x80, 0x1},
    {2078, 15, 0x80, 0x10000001},
    {2093, 14, 0x80, 0x1},
    {2107, 13, 0x80, 0x1},
    {2120, 13, 0x80, 0x1},
    {2133, 15, 0x80, 0x10000001},
    {2148, 7, 0x0, 0x1000000},
    {2155, 11, 0x0, 0x8},
    {2166, 10, 0x0, 0x8},
    {2176, 7, 0x0, 0x100000},
    {2183, 7, 0x17, 0x2},
    {2190, 6, 0x17, 0x2},
    {2196, 7, 0x17, 0x2},
    {2203, 2, 0x3c, 0x2000000},
    {2205, 3, 0x0, 0x100000},
    {2208, 6, 0x0, 0x100000},
    {2214, 3, 0x80, 0x1},
    {2217, 6, 0x80, 0x1},
    {2223, 7, 0x80, 0x1},
    {2230, 9, 0x80, 0x10000001},
    {2239, 11, 0x80, 0x1},
    {2250, 10, 0x80, 0x10000001},
    {2260, 12, 0x80, 0x1},
    {2272, 3, 0x80, 0x1},
    {2275, 6, 0x80, 0x1},
    {2281, 11, 0x80, 0x1},
    {2292, 9, 0x80, 0x10000001},
    {2301, 10, 0x80, 0x10000001},
    {2311, 12, 0x80, 0x10000001},
    {2323, 10, 0x80, 0x1},
    {2333, 14, 0x80, 0x1},
    {2347, 9, 0x80, 0x1},
    {2356, 13, 0x80, 0x1},
    {2369, 11, 0x80, 0x10000001},
    {2380, 13, 0x80, 0x10000001},
    {2393, 11, 0x80, 0x1},
    {2404, 10, 0x80, 0x1},
    {2414, 14, 0x80, 0x1},
    {2428, 12, 0x80, 0x10000001},
    {2440, 12, 0x80, 0x1},
    {2452, 3, 0x8, 0x1},
    {2455, 5, 0x8, 0x1},
    {2460, 6, 0x8, 0x1},
    {2466, 5, 0x8, 0x1},
    {2471, 6, 0x8, 0x1},
    {2477, 8, 0x8, 0x1},
    {2485, 4, 0x0, 0x8},
    {2489, 6, 0x80, 0x1},
    {2495, 5, 0x8, 0x1},
    {2500, 4, 0x80, 0x1},
    {2504, 3, 0x80, 0x1},
    {2507, 7, 0x80, 0x1},
    {2514, 2, 0x0, 0x100000},
    {2516, 4, 0x0, 0x2000},
    {2520, 6, 0x0, 0x2000},
    {2526, 7, 0x0, 0x2000},
    {2533, 8, 0x0, 0x10002000},
    {2541, 2, 0x0, 0x1000000},
    {2543, 5, 0x0, 0x4},
    {2548, 3, 0x400, 0x800001},
    {2551, 4, 0x19, 0x2000000},
    {2555, 6, 0x400, 0x1},
    {2561, 7, 0x400, 0x1},
    {2568, 9, 0x400, 0x1},
    {2577, 8, 0x400, 0x1},
    {2585, 8, 0x400, 0x1},
    {2593, 8, 0x400, 0x1},
    {2601, 7, 0x400, 0x1},
    {2608, 7, 0x400, 0x1},
    {2615, 8, 0x400, 0x1},
    {2623, 8, 0x400, 0x10000001},
    {2631, 3, 0x0, 0x8},
    {2634, 4, 0x3, 0x8040000},
    {2638, 5, 0x0, 0x40000},
    {2643, 4, 0x80, 0x1},
    {2647, 8, 0x80, 0x1},
    {2655, 11, 0x80, 0x10000001},
    {2666, 11, 0x80, 0x10000001},
    {2677, 11, 0x80, 0x10000001},
    {2688, 11, 0x80, 0x10000001},
    {2699, 3, 0x0, 0x1000004},
    {2702, 6, 0x0, 0x4},
    {2708, 3, 0x0, 0x1000004},
    {2711, 6, 0x0, 0x4},
    {2717, 5, 0x15, 0x2},
    {2722, 6, 0x1b, 0x2000000},
    {2728, 3, 0x8, 0x1},
    {2731, 8, 0x8, 0x1},
    {2739, 9, 0x8, 0x1},
    {2748, 10, 0x8, 0x1},
    {2758, 3, 0x0, 0x10000},
    {2761, 10, 0x0, 0x10000000},
    {2771, 3, 0x0, 0x1000000},
    {2774, 7, 0x0, 0x8},
    {2781, 5, 0x0, 0x1008000},
    {2786, 13, 0x0, 0x8000},
    {2799, 11, 0x0, 0x10000000},
    {2810, 4, 0x10, 0x1},
    {2814, 9, 0x10, 0x1},
    {2823, 5, 0x0, 0x200000},
    {2828, 9, 0x0, 0x1000000},
    {2837, 12, 0x0, 0x400},
    {2849, 4, 0x400, 0x1},
    {2853, 3, 0x0, 0x10000},
    {2856, 9, 0x800, 0x1},
    {2865, 10, 0x800, 0x1},
    {2875, 11, 0x800, 0x1},
    {2886, 4, 0x0, 0x10000010},
    {2890, 7, 0x0, 0x40},
    {2897, 10, 0x10, 0x1},
    {2907, 7, 0x0, 0x8},
    {2914, 9, 0x0, 0x8},
    {2923, 4, 0x20, 0x1},
    {2927, 8, 0x20, 0x1},
    {2935, 8, 0x20, 0x1},
    {2943, 5, 0x20, 0x1},
    {2948, 9, 0x20, 0x1},
    {2957, 9, 0x20, 0x1},
    {2966, 3, 0x0, 0x1000024},
    {2969, 8, 0x0, 0x8},
    {2977, 9, 0x0, 0x8},
    {2986, 9, 0x0, 0x8},
    {2995, 5, 0x0, 0x1000000},
    {3000, 12, 0x8, 0x1},
    {3012, 13, 0x1, 0x1},
    {3025, 12, 0x2, 0x1},
    {3037, 12, 0x20, 0x1},
    {3049, 15, 0x4, 0x1},
    {3064, 15, 0x100, 0x1},
    {3079, 13, 0x10, 0x1},
    {3092, 15, 0x80, 0x1},
    {3107, 13, 0x200, 0x1},
    {3120, 14, 0x40, 0x1},
    {3134, 8, 0x0, 0x8000},
    {3142, 7, 0x0, 0x10000000},
    {3149, 3, 0x0, 0x100000},
    {3152, 3, 0x4, 0x40000001},
    {3155, 6, 0x4, 0x40000001},
    {3161, 6, 0x4, 0x40000001},
    {3167, 2, 0x0, 0x1000000},
    {3169, 6, 0x0, 0x8},
    {3175, 7, 0x0, 0x8},
    {3182, 17, 0x0, 0x8},
    {3199, 7, 0x0, 0x10000000},
    {3206, 5, 0x0, 0x8},
    {3211, 6, 0x0, 0x8},
    {3217, 5, 0x0, 0x100000},
    {3222, 5, 0x2, 0x8000000},
    {3227, 2, 0x0, 0x200000},
    {3229, 5, 0x0, 0x80000},
    {3234, 4, 0x0, 0x1000000},
    {3238, 10, 0x0, 0x8},
    {3248, 6, 0x400, 0x1},
    {3254, 9, 0x0, 0x8},
    {3263, 4, 0x4, 0x40000001},
    {3267, 7, 0x4, 0x40000001},
    {3274, 7, 0x4, 0x40000001},
    {3281, 2, 0x0, 0x100},
    {3283, 5, 0x0, 0x100000},
    {3288, 5, 0x0, 0x80000},
    {3293, 8, 0x0, 0x8000},
    {3301, 6, 0x0, 0x8000},
    {3307, 8, 0x0, 0x8000},
    {3315, 2, 0x0, 0x1000000},
    {3317, 7, 0x0, 0x8},
    {3324, 13, 0x26, 0x2000000},
    {3337, 14, 0x25, 0x2000000},
    {3351, 3, 0x20, 0x40000001},
    {3354, 6, 0x20, 0x40000001},
    {3360, 8, 0x40, 0x40000001},
    {3368, 8, 0x40, 0x40000001},
    {3376, 6, 0x20, 0x40000001},
    {3382, 7, 0x0, 0x8000},
    {3389, 7, 0x0, 0x8000},
    {3396, 11, 0x0, 0x8000},
    {3407, 8, 0x0, 0x8000},
    {3415, 8, 0x32, 0x2000000},
    {3423, 3, 0x0, 0x100000},
    {3426, 10, 0x0, 0x8000},
    {3436, 3, 0x0, 0x1000000},
    {3439, 8, 0x0, 0x8000},
    {3447, 3, 0x2, 0x1},
    {3450, 5, 0x2, 0x1},
    {3455, 8, 0x2, 0x1},
    {3463, 6, 0x0, 0x1000000},
    {3469, 14, 0x0, 0x40000008},
    {3483, 5, 0x0, 0x1000000},
    {3488, 12, 0x0, 0x8000},
    {3500, 2, 0x0, 0x1000000},
    {3502, 5, 0x0, 0x1000},
    {3507, 9, 0x0, 0x10001000},
    {3516, 7, 0x0, 0x1000},
    {3523, 5, 0x0, 0x100},
    {3528, 5, 0x0, 0x220000},
    {3533, 7, 0x0, 0x80000},
    {3540, 6, 0x0, 0x20000},
    {3546, 7, 0x0, 0x80000},
    {3553, 9, 0x0, 0x80000},
    {3562, 9, 0x0, 0x200000},
    {3571, 10, 0x0, 0x80000},
    {3581, 11, 0x0, 0x80000},
    {3592, 10, 0x0, 0x80000},
    {3602, 6, 0x0, 0x80000},
    {3608, 9, 0x0, 0x8000},
    {3617, 12, 0x0, 0x8000},
    {3629, 3, 0x0, 0x8000},
    {3632, 7, 0x0, 0x8000},
    {3639, 2, 0x0, 0x1000000},
    {3641, 5, 0x0, 0x1000},
    {3646, 9, 0x0, 0x10001000},
    {3655, 7, 0x0, 0x1000},
    {3662, 9, 0x0, 0x8000},
    {3671, 7, 0x0, 0x1000008},
    {3678, 16, 0x0, 0x8},
    {3694, 9, 0x0, 0x8},
    {3703, 9, 0x0, 0x80000},
    {3712, 3, 0x40, 0x40000001},
    {3715, 3, 0x20, 0x40000001},
    {3718, 3, 0x20, 0x40000001},
    {3721, 7, 0x20, 0x40000001},
    {3728, 8, 0x20, 0x40000001},
    {3736, 8, 0x0, 0x8000},
    {3744, 3, 0x0, 0x1000000},
    {3747, 6, 0x0, 0x1000},
    {3753, 10, 0x0, 0x10001000},
    {3763, 8, 0x0, 0x1000},
    {3771, 6, 0x0, 0x1008000},
    {3777, 15, 0x0, 0x8000},
    {3792, 3, 0x0, 0x1000000},
    {3795, 6, 0x0, 0x1000},
    {3801, 10, 0x0, 0x10001000},
    {3811, 8, 0x0, 0x1000},
    {3819, 1, 0x0, 0x1000800},
    {3820, 5, 0x8, 0x1},
    {3825, 7, 0x8, 0x1},
    {3832, 7, 0x80, 0x1},
    {3839, 3, 0x0, 0x8},
    {3842, 5, 0x200, 0x1},
    {3847, 9, 0x200, 0x1},
    {3856, 2, 0x0, 0x810},
    {3858, 5, 0x0, 0x8},
    {3863, 8, 0x0, 0x8},
    {3871, 8, 0x400, 0x1},
    {3879, 4, 0x0, 0x1000000},
    {3883, 9, 0x0, 0x8},
    {3892, 5, 0x0, 0x80000},
    {3897, 3, 0x0, 0x10},
    {3900, 5, 0x0, 0x10000000},
    {3905, 5, 0x0, 0x10000000},
    {3910, 5, 0x0, 0x10},
    {3915, 3, 0x0, 0x1000000},
    {3918, 8, 0x0, 0x10},
    {3926, 11, 0x0, 0x10},
    {3937, 5, 0x0, 0x20000008},
    {3942, 5, 0x0, 0x8},
    {3947, 4, 0x0, 0x10},
    {3951, 4, 0x0, 0x1200000},
    {3955, 12, 0x0, 0x8},
    {3967, 5, 0x0, 0x200000},
    {3972, 4, 0x0, 0x8},
    {3976, 5, 0x0, 0x1000000},
    {3981, 10, 0x0, 0x8},
    {3991, 3, 0x0, 0x40000},
    {3994, 4, 0x0, 0x40000},
    {3998, 2, 0x0, 0x1000800},
    {4000, 11, 0x0, 0x8000},
    {4011, 6, 0x800, 0x1},
    {4017, 11, 0x800, 0x1},
    {4028, 12, 0x0, 0x8000},
    {4040, 7, 0x2, 0x1},
    {4047, 9, 0x2, 0x1},
    {4056, 6, 0x1, 0x1},
    {4062, 8, 0x1, 0x1},
    {4070, 9, 0x0, 0x8000},
    {4079, 6, 0x40, 0x1},
    {4085, 9, 0x40, 0x1},
    {4094, 7, 0x20, 0x1},
    {4101, 8, 0x0, 0x8000},
    {4109, 7, 0x10, 0x1},
    {4116, 8, 0x0, 0x8000},
    {4124, 7, 0x4, 0x1},
    {4131, 8, 0x4, 0x1},
    {4139, 6, 0x400, 0x1},
    {4145, 11, 0x400, 0x1},
    {4156, 7, 0x0, 0x10},
    {4163, 11, 0x0, 0x8000},
    {4174, 6, 0x100, 0x1},
    {4180, 11, 0x100, 0x1},
    {4191, 9, 0x0, 0x8000},
    {4200, 5, 0x0, 0x1000400},
    {4205, 8, 0x0, 0x400},
    {4213, 3, 0x800, 0x40800001},
    {4216, 8, 0x800, 0x1},
    {4224, 8, 0x800, 0x40000001},
    {4232, 9, 0x800, 0x1},
    {4241, 12, 0x800, 0x1},
    {4253, 11, 0x800, 0x1},
    {4264, 11, 0x800, 0x1},
    {4275, 12, 0x800, 0x10000001},
    {4287, 11, 0x800, 0x1},
    {4298, 11, 0x800, 0x1},
    {4309, 9, 0x800, 0x1},
    {4318, 12, 0x800, 0x1},
    {4330, 11, 0x800, 0x1},
    {4341, 11, 0x800, 0x1},
    {4352, 12, 0x800, 0x10000001},
    {4364, 10, 0x800, 0x1},
    {4374, 11, 0x800, 0x10000001},
    {4385, 12, 0x800, 0x10000001},
    {4397, 12, 0x800, 0x10000001},
    {4409, 13, 0x800, 0x1},
    {4422, 12, 0x800, 0x1},
    {4434, 12, 0x800, 0x1},
    {4446, 14, 0x800, 0x10000001},
    {4460, 13, 0x800, 0x1},
    {4473, 12, 0x800, 0x1},
    {4485, 12, 0x800, 0x1},
    {4497, 14, 0x800, 0x10000001},
    {4511, 8, 0x800, 0x40000001},
    {4519, 9, 0x800, 0x1},
    {4528, 8, 0x800, 0x1},
    {4536, 8, 0x800, 0x1},
    {4544, 9, 0x800, 0x1},
    {4553, 9, 0x800, 0x1},
    {4562, 9, 0x800, 0x1},
    {4571, 8, 0x800, 0x1},
    {4579, 9, 0x800, 0x1},
    {4588, 8, 0x0, 0x1000000},
    {4596, 16, 0x200, 0x1},
    {4612, 17, 0x200, 0x1},
    {4629, 3, 0x800, 0x1},
    {4632, 6, 0x800, 0x1},
    {4638, 11, 0x800, 0x1},
    {4649, 9, 0x800, 0x10000001},
    {4658, 10, 0x800, 0x10000001},
    {4668, 11, 0x800, 0x1},
    {4679, 10, 0x800, 0x10000001},
    {4689, 12, 0x800, 0x1},
    {4701, 12, 0x800, 0x10000001},
    {4713, 10, 0x800, 0x1},
    {4723, 14, 0x800, 0x1},
    {4737, 9, 0x800, 0x1},
    {4746, 13, 0x800, 0x1},
    {4759, 11, 0x800, 0x10000001},
    {4770, 13, 0x800, 0x10000001},
    {4783, 11, 0x800, 0x1},
    {4794, 10, 0x800, 0x1},
    {4804, 14, 0x800, 0x1},
    {4818, 12, 0x800, 0x10000001},
    {4830, 12, 0x800, 0x1},
    {4842, 3, 0x0, 0x800},
    {4845, 3, 0x0, 0x800},
    {4848, 3, 0x0, 0x800},
    {4851, 9, 0x0, 0x8000},
    {4860, 6, 0x0, 0x10},
    {4866, 3, 0x0, 0x800},
    {4869, 4, 0x0, 0x1000024},
    {4873, 11, 0x0, 0x8},
    {4884, 12, 0x0, 0x8},
    {4896, 7, 0x0, 0x4},
    {4903, 8, 0x0, 0x4},
    {4911, 8, 0x0, 0x8},
    {4919, 9, 0x0, 0x8},
    {4928, 7, 0x0, 0x8},
    {4935, 3, 0x800, 0x1800811},
    {4938, 6, 0x0, 0x10},
    {4944, 7, 0x0, 0x10},
    {4951, 8, 0x800, 0x1},
    {4959, 8, 0x800, 0x1},
    {4967, 5, 0x0, 0x10},
    {4972, 7, 0x800, 0x1},
    {4979, 8, 0x800, 0x1},
    {4987, 8, 0x800, 0x1},
    {4995, 9, 0x800, 0x1},
    {5004, 4, 0x800, 0x1},
    {5008, 9, 0x800, 0x1},
    {5017, 11, 0x800, 0x1},
    {5028, 11, 0x800, 0x10000001},
    {5039, 5, 0x0, 0x1000008},
    {5044, 12, 0x0, 0x8},
    {5056, 13, 0x0, 0x8},
    {5069, 10, 0x0, 0x80000},
    {5079, 7, 0x0, 0x80000},
    {5086, 6, 0x0, 0x1000000},
    {5092, 10, 0x0, 0x8},
    {5102, 3, 0x1a, 0x2000000},
    {5105, 3, 0x800, 0x1},
    {5108, 8, 0x800, 0x1},
    {5116, 8, 0x800, 0x1},
    {5124, 5, 0x200, 0x1},
    {5129, 6, 0x200, 0x1},
    {5135, 16, 0x200, 0x1},
    {5151, 17, 0x200, 0x1},
    {5168, 3, 0x800, 0x1},
    {5171, 7, 0x800, 0x1},
    {5178, 8, 0x800, 0x1},
    {5186, 3, 0x0, 0x1000000},
    {5189, 13, 0x2c, 0x2000000},
    {5202, 12, 0x2b, 0x2000000},
    {5214, 2, 0x0, 0x800},
    {5216, 6, 0x0, 0x8000},
    {5222, 7, 0x0, 0x8000},
    {5229, 3, 0x800, 0x1},
    {5232, 8, 0x800, 0x1},
    {5240, 8, 0x800, 0x1},
    {5248, 9, 0x800, 0x1},
    {5257, 8, 0x0, 0x8000},
    {5265, 6, 0x0, 0x8000},
    {5271, 7, 0x0, 0x8000},
    {5278, 8, 0x0, 0x8000},
    {5286, 7, 0x0, 0x8000},
    {5293, 8, 0x0, 0x8000},
    {5301, 3, 0x0, 0x100010},
    {5304, 7, 0x0, 0x8000},
    {5311, 3, 0x800, 0x1},
    {5314, 7, 0x800, 0x1},
    {5321, 9, 0x800, 0x1},
    {5330, 7, 0x800, 0x1},
    {5337, 8, 0x800, 0x1},
    {5345, 8, 0x0, 0x8000},
    {5353, 9, 0x800, 0x1},
    {5362, 8, 0x0, 0x8000},
    {5370, 9, 0x0, 0x8000},
    {5379, 4, 0x800, 0x1},
    {5383, 9, 0x800, 0x1},
    {5392, 2, 0x0, 0x100000},
    {5394, 4, 0x0, 0x40000008},
    {5398, 2, 0x0, 0x1000804},
    {5400, 17, 0x0, 0x40000008},
    {5417, 9, 0x0, 0x8},
    {5426, 10, 0x0, 0x8},
    {5436, 20, 0x0, 0x8},
    {5456, 7, 0x0, 0x40000008},
    {5463, 10, 0x0, 0x8},
    {5473, 8, 0x0, 0x40000008},
    {5481, 7, 0x0, 0x8},
    {5488, 8, 0x0, 0x40000008},
    {5496, 6, 0x0, 0x80000},
    {5502, 7, 0x0, 0x80000},
    {5509, 8, 0x0, 0x8000},
    {5517, 7, 0x0, 0x8000},
    {5524, 9, 0x0, 0x8000},
    {5533, 10, 0x0, 0x8000},
    {5543, 11, 0x0, 0x8000},
    {5554, 7, 0x0, 0x40000008},
    {5561, 5, 0x0, 0x40000008},
    {5566, 7, 0x0, 0x8},
    {5573, 9, 0x0, 0x80000},
    {5582, 3, 0x0, 0x80000},
    {5585, 3, 0x8, 0x40000001},
    {5588, 5, 0x8, 0x40000001},
    {5593, 5, 0x8, 0x40000001},
    {5598, 8, 0x0, 0x8000},
    {5606, 9, 0x0, 0x8000},
    {5615, 6, 0x0, 0x200000},
    {5621, 5, 0x0, 0x8000},
    {5626, 7, 0x0, 0x8000},
    {5633, 8, 0x0, 0x8000},
    {5641, 6, 0x0, 0x8000},
    {5647, 8, 0x0, 0x8000},
    {5655, 4, 0x0, 0x1000000},
    {5659, 11, 0x0, 0x8000},
    {5670, 8, 0x0, 0x8000},
    {5678, 9, 0x0, 0x8000},
    {5687, 11, 0x0, 0x8000},
    {5698, 12, 0x0, 0x8000},
    {5710, 11, 0x0, 0x8000},
    {5721, 8, 0x0, 0x8000},
    {5729, 8, 0x0, 0x100000},
    {5737, 4, 0x0, 0x40000008},
    {5741, 5, 0x0, 0x40000008},
    {5746, 4, 0x0, 0x10},
    {5750, 3, 0x0, 0x1000000},
    {5753, 13, 0x0, 0x8000},
    {5766, 13, 0x0, 0x8000},
    {5779, 10, 0x0, 0x8000},
    {5789, 9, 0x0, 0x8000},
    {5798, 10, 0x0, 0x8000},
    {5808, 12, 0x0, 0x8000},
    {5820, 10, 0x0, 0x8000},
    {5830, 6, 0x0, 0x1000400},
    {5836, 9, 0x0, 0x400},
    {5845, 4, 0x800, 0x1},
    {5849, 9, 0x800, 0x1},
    {5858, 10, 0x0, 0x8000},
    {5868, 4, 0x0, 0x4},
    {5872, 7, 0x8, 0x1},
    {5879, 9, 0x8, 0x1},
    {5888, 6, 0x80, 0x1},
    {5894, 9, 0x80, 0x1},
    {5903, 7, 0x200, 0x1},
    {5910, 11, 0x200, 0x1},
    {5921, 1, 0x0, 0x1000080},
    {5922, 6, 0x0, 0x8000},
    {5928, 7, 0x0, 0x8000},
    {5935, 6, 0x0, 0x8000},
    {5941, 8, 0x0, 0x8000},
    {5949, 4, 0x0, 0x10000},
    {5953, 7, 0x0, 0x8000},
    {5960, 8, 0x0, 0x8000},
    {5968, 9, 0x0, 0x8000},
    {5977, 11, 0x0, 0x8000},
    {5988, 8, 0x0, 0x8000},
    {5996, 8, 0x0, 0x8000},
    {6004, 9, 0x0, 0x8000},
    {6013, 3, 0x1, 0x1},
    {6016, 6, 0x1, 0x1},
    {6022, 7, 0x1, 0x1},
    {6029, 5, 0x0, 0x400},
    {6034, 3, 0x10, 0x1},
    {6037, 5, 0x10, 0x1},
    {6042, 3, 0x8, 0x1},
    {6045, 6, 0x8, 0x1},
    {6051, 8, 0x0, 0x8},
    {6059, 7, 0x17, 0x2},
    {6066, 8, 0x17, 0x2},
    {6074, 4, 0x0, 0x1000008},
    {6078, 9, 0x0, 0x8},
    {6087, 3, 0x20, 0x800001},
    {6090, 6, 0x20, 0x1},
    {6096, 7, 0x20, 0x1},
    {6103, 9, 0x20, 0x1},
    {6112, 8, 0x20, 0x1},
    {6120, 8, 0x20, 0x1},
    {6128, 8, 0x20, 0x1},
    {6136, 9, 0x20, 0x10000001},
    {6145, 7, 0x20, 0x1},
    {6152, 7, 0x20, 0x1},
    {6159, 8, 0x20, 0x1},
    {6167, 3, 0x200, 0x1},
    {6170, 4, 0x200, 0x1},
    {6174, 7, 0x200, 0x10000001},
    {6181, 7, 0x200, 0x10000001},
    {6188, 7, 0x200, 0x10000001},
    {6195, 7, 0x200, 0x10000001},
    {6202, 3, 0x0, 0x10000},
    {6205, 2, 0x0, 0x200800},
    {6207, 3, 0x80, 0x1},
    {6210, 4, 0x80, 0x1},
    {6214, 6, 0x80, 0x1},
    {6220, 9, 0x80, 0x1},
    {6229, 9, 0x80, 0x1},
    {6238, 9, 0x80, 0x10000001},
    {6247, 7, 0x80, 0x1},
    {6254, 9, 0x80, 0x1},
    {6263, 9, 0x80, 0x10000001},
    {6272, 8, 0x80, 0x1},
    {6280, 4, 0x3d, 0x2000000},
    {6284, 2, 0x0, 0x200000},
    {6286, 3, 0x0, 0x10000},
    {6289, 9, 0x0, 0x80000},
    {6298, 2, 0x0, 0x1200000},
    {6300, 8, 0x0, 0x8},
    {6308, 7, 0x0, 0x8},
    {6315, 3, 0x0, 0x1200000},
    {6318, 6, 0x0, 0x400},
    {6324, 4, 0x0, 0x400},
    {6328, 5, 0x0, 0x200000},
    {6333, 3, 0x1, 0x1},
    {6336, 5, 0x1, 0x1},
    {6341, 9, 0x0, 0x80000},
    {6350, 5, 0x0, 0x40},
    {6355, 7, 0x0, 0x100},
    {6362, 7, 0x8, 0x1},
    {6369, 6, 0x8, 0x1},
    {6375, 6, 0x8, 0x1},
    {6381, 2, 0x0, 0x10000},
    {6383, 4, 0x2, 0x1},
    {6387, 5, 0x2, 0x1},
    {6392, 4, 0x4, 0x1},
    {6396, 5, 0x4, 0x1},
    {6401, 3, 0x0, 0x10},
    {6404, 8, 0x0, 0x200},
    {6412, 6, 0x1c, 0x2000000},
    {6418, 9, 0x0, 0x8000},
    {6427, 10, 0x0, 0x8000},
    {6437, 11, 0x0, 0x200000},
    {6448, 6, 0x16, 0x2},
    {6454, 9, 0x0, 0x200},
    {6463, 5, 0x16, 0x2},
    {6468, 2, 0x0, 0x80},
    {6470, 3, 0x16, 0x2},
    {6473, 9, 0x0, 0x10000000},
    {6482, 4, 0x0, 0x100},
    {6486, 3, 0x0, 0x180000},
    {6489, 4, 0x0, 0x80000},
    {6493, 5, 0x0, 0x80000},
    {6498, 6, 0x0, 0x80000},
    {6504, 5, 0x0, 0x100000},
    {6509, 8, 0x0, 0x100000},
    {6517, 8, 0x0, 0x1000200},
    {6525, 19, 0x0, 0x200},
    {6544, 9, 0x0, 0x200},
    {6553, 3, 0x100, 0x1},
    {6556, 5, 0x100, 0x1},
    {6561, 8, 0x100, 0x10000001},
    {6569, 8, 0x100, 0x10000001},
    {6577, 8, 0x100, 0x10000001},
    {6585, 8, 0x100, 0x10000001},
    {6593, 6, 0x100, 0x1},
    {6599, 9, 0x100, 0x10000001},
    {6608, 9, 0x100, 0x10000001},
    {6617, 9, 0x100, 0x10000001},
    {6626, 9, 0x100, 0x10000001},
    {6635, 9, 0x2, 0x1},
    {6644, 3, 0x10, 0x1},
    {6647, 4, 0x17, 0x800002},
    {6651, 4, 0x0, 0x1000000},
    {6655, 12, 0x0, 0x8},
    {6667, 13, 0x0, 0x8},
    {6680, 9, 0x11, 0x2000000},
    {6689, 6, 0x4, 0x1},
    {6695, 3, 0x0, 0x100000},
    {6698, 5, 0x2, 0x1},
    {6703, 7, 0x2, 0x1},
    {6710, 3, 0x2, 0x40000001},
    {6713, 5, 0x2, 0x1},
    {6718, 8, 0x2, 0x1},
    {6726, 5, 0x2, 0x1},
    {6731, 4, 0x2, 0x1},
    {6735, 8, 0x2, 0x1},
    {6743, 8, 0x2, 0x1},
    {6751, 6, 0x2, 0x1},
    {6757, 7, 0x2, 0x1},
    {6764, 8, 0x2, 0x1},
    {6772, 7, 0x2, 0x40000001},
    {6779, 8, 0x2, 0x40000001},
    {6787, 11, 0x2, 0x1},
    {6798, 10, 0x2, 0x1},
    {6808, 9, 0x2, 0x1},
    {6817, 10, 0x2, 0x1},
    {6827, 11, 0x2, 0x10000001},
    {6838, 10, 0x2, 0x1},
    {6848, 10, 0x2, 0x1},
    {6858, 8, 0x2, 0x1},
    {6866, 11, 0x2, 0x1},
    {6877, 10, 0x2, 0x1},
    {6887, 10, 0x2, 0x1},
    {6897, 11, 0x2, 0x10000001},
    {6908, 8, 0x2, 0x1},
    {6916, 9, 0x2, 0x1},
    {6925, 9, 0x2, 0x1},
    {6934, 9, 0x2, 0x1},
    {6943, 9, 0x2, 0x1},
    {6952, 9, 0x2, 0x1},
    {6961, 10, 0x2, 0x10000001},
    {6971, 8, 0x2, 0x1},
    {6979, 9, 0x2, 0x1},
    {6988, 8, 0x2, 0x40000001},
    {6996, 9, 0x2, 0x40000001},
    {7005, 11, 0x2, 0x1},
    {7016, 11, 0x2, 0x1},
    {7027, 9, 0x2, 0x1},
    {7036, 10, 0x2, 0x1},
    {7046, 12, 0x2, 0x10000001},
    {7058, 12, 0x2, 0x10000001},
    {7070, 13, 0x2, 0x1},
    {7083, 12, 0x2, 0x1},
    {7095, 12, 0x2, 0x1},
    {7107, 14, 0x2, 0x10000001},
    {7121, 13, 0x2, 0x1},
    {7134, 12, 0x2, 0x1},
    {7146, 12, 0x2, 0x1},
    {7158, 14, 0x2, 0x10000001},
    {7172, 9, 0x2, 0x1},
    {7181, 10, 0x2, 0x1},
    {7191, 10, 0x2, 0x1},
    {7201, 10, 0x2, 0x1},
    {7211, 10, 0x2, 0x1},
    {7221, 8, 0x2, 0x1},
    {7229, 13, 0x2, 0x1},
    {7242, 4, 0x100, 0x1},
    {7246, 4, 0x0, 0x80000},
    {7250, 7, 0x20, 0x1},
    {7257, 3, 0x2, 0x1},
    {7260, 9, 0x2, 0x1},
    {7269, 4, 0x2, 0x1},
    {7273, 6, 0x2, 0x1},
    {7279, 11, 0x2, 0x1},
    {7290, 9, 0x2, 0x10000001},
    {7299, 10, 0x2, 0x10000001},
    {7309, 11, 0x2, 0x1},
    {7320, 10, 0x2, 0x10000001},
    {7330, 12, 0x2, 0x1},
    {7342, 12, 0x2, 0x10000001},
    {7354, 10, 0x2, 0x1},
    {7364, 14, 0x2, 0x1},
    {7378, 9, 0x2, 0x1},
    {7387, 13, 0x2, 0x1},
    {7400, 11, 0x2, 0x10000001},
    {7411, 13, 0x2, 0x10000001},
    {7424, 11, 0x2, 0x1},
    {7435, 10, 0x2, 0x1},
    {7445, 14, 0x2, 0x1},
    {7459, 12, 0x2, 0x10000001},
    {7471, 12, 0x2, 0x1},
    {7483, 7, 0x2, 0x1},
    {7490, 6, 0x2, 0x1},
    {7496, 8, 0x2, 0x1},
    {7504, 8, 0x2, 0x1},
    {7512, 5, 0x0, 0x80000},
    {7517, 11, 0x0, 0x8000},
    {7528, 3, 0x0, 0x1000400},
    {7531, 6, 0x0, 0x400},
    {7537, 4, 0x0, 0x1000000},
    {7541, 6, 0x0, 0x4},
    {7547, 7, 0x0, 0x4},
    {7554, 4, 0x0, 0x1000004},
    {7558, 6, 0x0, 0x4},
    {7564, 4, 0x0, 0x100000},
    {7568, 9, 0x0, 0x80000},
    {7577, 11, 0x0, 0x8},
    {7588, 3, 0x0, 0x200000},
    {7591, 5, 0x15, 0x2},
    {7596, 6, 0x15, 0x2},
    {7602, 10, 0x0, 0x8000},
    {7612, 7, 0x0, 0x200000},
    {7619, 3, 0x0, 0x10},
    {7622, 7, 0x0, 0x8000},
    {7629, 4, 0x0, 0x10},
    {7633, 4, 0x2, 0x1},
    {7637, 9, 0x0, 0x8000},
    {7646, 6, 0x0, 0x8000},
    {7652, 7, 0x0, 0x8000},
    {7659, 7, 0x0, 0x8000},
    {7666, 3, 0x0, 0x8000},
    {7669, 6, 0x0, 0x8000},
    {7675, 12, 0x0, 0x8000},
    {7687, 4, 0x0, 0x200010},
    {7691, 8, 0x15, 0x2},
    {7699, 8, 0x15, 0x2},
    {7707, 4, 0x0, 0x10},
    {7711, 5, 0x0, 0x10},
    {7716, 13, 0x0, 0x8000},
    {7729, 9, 0x15, 0x2},
    {7738, 9, 0x15, 0x2},
    {7747, 2, 0x0, 0x80000},
    {7749, 4, 0x2, 0x1},
    {7753, 5, 0x2, 0x1},
    {7758, 8, 0x2, 0x1},
    {7766, 11, 0x0, 0x8000},
    {7777, 5, 0x0, 0x4},
    {7782, 4, 0x0, 0x1000},
    {7786, 5, 0x0, 0x1000},
    {7791, 4, 0x0, 0x1000},
    {7795, 4, 0x0, 0x1000},
    {7799, 5, 0x0, 0x1000},
    {7804, 11, 0x2, 0x1},
    {7815, 4, 0x0, 0x1000008},
    {7819, 9, 0x0, 0x8},
    {7828, 9, 0x0, 0x8},
    {7837, 14, 0x0, 0x8},
    {7851, 9, 0x0, 0x8},
    {7860, 2, 0x0, 0x80000},
    {7862, 3, 0x0, 0x180000},
    {7865, 3, 0x10, 0x1},
    {7868, 11, 0x0, 0x8},
    {7879, 12, 0x0, 0x8},
    {7891, 6, 0x10, 0x1},
    {7897, 7, 0x10, 0x1},
    {7904, 8, 0x10, 0x1},
    {7912, 9, 0x10, 0x1},
    {7921, 7, 0x80, 0x1},
    {7928, 8, 0x80, 0x1},
    {7936, 8, 0x80, 0x1},
    {7944, 10, 0x80, 0x1},
    {7954, 3, 0x1, 0x800001},
    {7957, 6, 0x49, 0x2000000},
    {7963, 5, 0x1, 0x1},
    {7968, 4, 0x1, 0x1},
    {7972, 7, 0x1, 0x1},
    {7979, 8, 0x0, 0x10},
    {7987, 8, 0x10, 0x1},
    {7995, 7, 0x0, 0x8000},
    {8002, 8, 0x0, 0x8000},
    {8010, 3, 0x20, 0x1},
    {8013, 6, 0x20, 0x1},
    {8019, 2, 0x0, 0x1000004},
    {8021, 6, 0x0, 0x4},
    {8027, 18, 0x0, 0x8},
    {8045, 7, 0x0, 0x4},
    {8052, 20, 0x0, 0x8},
    {8072, 3, 0x0, 0x1000},
    {8075, 6, 0x0, 0x20001000},
    {8081, 3, 0x40, 0x1},
    {8084, 5, 0x40, 0x1},
    {8089, 10, 0x40, 0x1},
    {8099, 9, 0x0, 0x200000},
    {8108, 10, 0x0, 0x200},
    {8118, 10, 0x0, 0x200000},
    {8128, 3, 0x800, 0x40000001},
    {8131, 7, 0x800, 0x40000001},
    {8138, 8, 0x800, 0x40000001},
    {8146, 9, 0x800, 0x40000001},
    {8155, 5, 0x800, 0x1},
    {8160, 7, 0x800, 0x1},
    {8167, 8, 0x800, 0x1},
    {8175, 9, 0x800, 0x1},
    {8184, 5, 0x10, 0x1},
    {8189, 6, 0x10, 0x1},
    {8195, 7, 0x10, 0x1},
    {8202, 3, 0x20, 0x1},
    {8205, 6, 0x0, 0x8},
    {8211, 5, 0x20, 0x1},
    {8216, 7, 0x0, 0x8},
    {8223, 8, 0x0, 0x8},
    {8231, 4, 0x80, 0x1},
    {8235, 5, 0x80, 0x1},
    {8240, 6, 0x80, 0x1},
    {8246, 3, 0x17, 0x2},
    {8249, 7, 0x0, 0x8},
    {8256, 10, 0x0, 0x8},
    {8266, 11, 0x0, 0x8},
    {8277, 4, 0x17, 0x2},
    {8281, 1, 0x6, 0x400000},
    {8282, 4, 0x0, 0x1000024},
    {8286, 8, 0x0, 0x8},
    {8294, 9, 0x0, 0x8},
    {8303, 3, 0x0, 0x1000000},
    {8306, 11, 0x0, 0x8},
    {8317, 15, 0x0, 0x8},
    {8332, 12, 0x0, 0x8},
    {8344, 4, 0x0, 0x8},
    {8348, 5, 0x0, 0x8},
    {8353, 4, 0x6, 0x400000},
    {8357, 5, 0x4b, 0x2000000},
    {8362, 8, 0x0, 0x1000004},
    {8370, 15, 0x0, 0x8},
    {8385, 11, 0x0, 0x4},
    {8396, 23, 0x0, 0x8},
    {8419, 4, 0x0, 0x1000000},
    {8423, 8, 0x0, 0x8},
    {8431, 5, 0x0, 0x1000024},
    {8436, 14, 0x0, 0x8},
    {8450, 3, 0x20, 0x1},
    {8453, 7, 0x20, 0x1},
    {8460, 10, 0x20, 0x10000001},
    {8470, 10, 0x20, 0x10000001},
    {8480, 10, 0x20, 0x10000001},
    {8490, 10, 0x20, 0x10000001},
    {8500, 8, 0x0, 0x8},
    {8508, 9, 0x0, 0x8},
    {8517, 5, 0x43, 0x2000000},
    {8522, 6, 0x0, 0x8},
    {8528, 4, 0x0, 0x8},
    {8532, 5, 0x0, 0x8},
    {8537, 5, 0x40, 0x1},
    {8542, 6, 0x40, 0x1},
    {8548, 8, 0x40, 0x1},
    {8556, 11, 0x40, 0x1},
    {8567, 11, 0x40, 0x1},
    {8578, 11, 0x40, 0x10000001},
    {8589, 9, 0x40, 0x1},
    {8598, 11, 0x40, 0x1},
    {8609, 11, 0x40, 0x10000001},
    {8620, 10, 0x40, 0x1},
    {8630, 6, 0x40, 0x1},
    {8636, 7, 0x40, 0x1},
    {8643, 9, 0x40, 0x1},
    {8652, 12, 0x40, 0x1},
    {8664, 12, 0x40, 0x1},
    {8676, 12, 0x40, 0x10000001},
    {8688, 10, 0x40, 0x1},
    {8698, 12, 0x40, 0x1},
    {8710, 12, 0x40, 0x10000001},
    {8722, 11, 0x40, 0x1},
    {8733, 6, 0x7c4, 0x4000000},
    {8739, 5, 0x2, 0x1},
    {8744, 6, 0x2, 0x1},
    {8750, 8, 0x2, 0x1},
    {8758, 11, 0x2, 0x1},
    {8769, 11, 0x2, 0x1},
    {8780, 11, 0x2, 0x10000001},
    {8791, 9, 0x2, 0x1},
    {8800, 11, 0x2, 0x1},
    {8811, 11, 0x2, 0x10000001},
    {8822, 10, 0x2, 0x1},
    {8832, 6, 0x17, 0x2},
    {8838, 6, 0x17, 0x2},
    {8844, 7, 0x32, 0x2000000},
    {8851, 5, 0x0, 0x8000},
    {8856, 6, 0x0, 0x8},
    {8862, 5, 0x0, 0x8},
    {8867, 4, 0x0, 0x1000000},
    {8871, 8, 0x0, 0x8},
    {8879, 8, 0x0, 0x8},
    {8887, 8, 0x0, 0x8},
    {8895, 6, 0x0, 0x1000024},
    {8901, 11, 0x0, 0x8},
    {8912, 15, 0x0, 0x8},
    {8927, 15, 0x0, 0x8},
    {8942, 5, 0x18, 0x2},
    {8947, 6, 0x18, 0x2},
    {8953, 6, 0x0, 0x1000000},
    {8959, 12, 0x0, 0x8},
    {8971, 10, 0x0, 0x8},
    {8981, 12, 0x0, 0x8},
    {8993, 4, 0x0, 0x8},
    {8997, 3, 0x0, 0x1000000},
    {9000, 7, 0x0, 0x8},
    {9007, 8, 0x0, 0x8000},
    {9015, 4, 0x17, 0x2},
    {9019, 5, 0x0, 0x80000},
    {9024, 4, 0x0, 0x40000},
    {9028, 5, 0x0, 0x40000},
    {9033, 4, 0x0, 0x8},
    {9037, 3, 0x0, 0x8},
    {9040, 5, 0x0, 0x8},
    {9045, 7, 0x0, 0x8},
    {9052, 10, 0x0, 0x8},
    {9062, 7, 0x0, 0x1000000},
    {9069, 11, 0x0, 0x8},
    {9080, 16, 0x0, 0x8},
    {9096, 17, 0x0, 0x8},
    {9113, 12, 0x0, 0x8},
    {9125, 17, 0x0, 0x8},
    {9142, 2, 0x0, 0x80000},
    {9144, 3, 0x0, 0x40000},
    {9147, 5, 0x8, 0x1},
    {9152, 6, 0x8, 0x1},
    {9158, 8, 0x8, 0x1},
    {9166, 11, 0x8, 0x1},
    {9177, 11, 0x8, 0x1},
    {9188, 11, 0x8, 0x10000001},
    {9199, 9, 0x8, 0x1},
    {9208, 11, 0x8, 0x1},
    {9219, 11, 0x8, 0x10000001},
    {9230, 10, 0x8, 0x1},
    {9240, 6, 0x0, 0x8},
    {9246, 7, 0x0, 0x8},
    {9253, 3, 0x40, 0x1},
    {9256, 5, 0x40, 0x1},
    {9261, 3, 0x20, 0x1},
    {9264, 5, 0x20, 0x1},
    {9269, 7, 0x0, 0x8000},
    {9276, 3, 0x0, 0x1000004},
    {9279, 10, 0x0, 0x8},
    {9289, 6, 0x200, 0x1},
    {9295, 6, 0x0, 0x8},
    {9301, 7, 0x0, 0x8000},
    {9308, 9, 0x0, 0x8000},
    {9317, 4, 0x0, 0x1000000},
    {9321, 8, 0x0, 0x8},
    {9329, 5, 0x17, 0x2},
    {9334, 5, 0x17, 0x2},
    {9339, 1, 0x0, 0x1200080},
    {9340, 5, 0x0, 0x8},
    {9345, 7, 0x0, 0x8},
    {9352, 9, 0x0, 0x8},
    {9361, 19, 0x0, 0x8},
    {9380, 10, 0x0, 0x8},
    {9390, 20, 0x0, 0x8},
    {9410, 3, 0x1, 0x1},
    {9413, 8, 0x1, 0x1},
    {9421, 5, 0x18, 0x2},
    {9426, 6, 0x18, 0x2},
    {9432, 2, 0x0, 0x100000},
    {9434, 4, 0x0, 0x8},
    {9438, 3, 0x0, 0x100000},
    {9441, 4, 0x0, 0x100000},
    {9445, 2, 0x0, 0x10000},
    {9447, 7, 0x0, 0x8000},
    {9454, 4, 0x8, 0x1},
    {9458, 6, 0x0, 0x8000},
    {9464, 3, 0x0, 0x1000024},
    {9467, 9, 0x0, 0x8},
    {9476, 8, 0x0, 0x8},
    {9484, 9, 0x0, 0x8},
    {9493, 4, 0x0, 0x4},
    {9497, 5, 0x0, 0x1000},
    {9502, 6, 0x0, 0x1000},
    {9508, 6, 0x0, 0x10001000},
    {9514, 3, 0x0, 0x1000},
    {9517, 8, 0x15, 0x2},
    {9525, 5, 0x0, 0x8},
    {9530, 2, 0x0, 0x200000},
    {9532, 2, 0x0, 0x1200000},
    {9534, 8, 0x0, 0x8},
    {9542, 7, 0x0, 0x8},
    {9549, 22, 0x0, 0x8},
    {9571, 10, 0x0, 0x8},
    {9581, 8, 0x0, 0x10},
    {9589, 4, 0x0, 0x8},
    {9593, 6, 0x0, 0x8},
    {9599, 7, 0x0, 0x1000000},
    {9606, 15, 0x0, 0x8},
    {9621, 11, 0x0, 0x8},
    {9632, 5, 0x0, 0x8},
    {9637, 9, 0x0, 0x80000},
    {9646, 6, 0x0, 0x20000},
    {9652, 7, 0x18, 0x2},
    {9659, 8, 0x18, 0x2},
    {9667, 3, 0x1, 0x1},
    {9670, 6, 0x1, 0x1},
    {9676, 3, 0x100, 0x800001},
    {9679, 6, 0x100, 0x1},
    {9685, 7, 0x100, 0x1},
    {9692, 9, 0x100, 0x1},
    {9701, 8, 0x100, 0x1},
    {9709, 8, 0x100, 0x1},
    {9717, 8, 0x100, 0x1},
    {9725, 9, 0x100, 0x10000001},
    {9734, 7, 0x100, 0x1},
    {9741, 7, 0x100, 0x1},
    {9748, 8, 0x100, 0x1},
    {9756, 4, 0x0, 0x100000},
    {9760, 4, 0x0, 0x8000},
    {9764, 6, 0x0, 0x8000},
    {9770, 6, 0x0, 0x8000},
    {9776, 5, 0x0, 0x8000},
    {9781, 3, 0x0, 0x100000},
    {9784, 6, 0x0, 0x8000},
    {9790, 4, 0x0, 0x100000},
    {9794, 5, 0x0, 0x80000},
    {9799, 8, 0x0, 0x10000010},
    {9807, 4, 0x40, 0x1},
    {9811, 3, 0x40, 0x1},
    {9814, 5, 0x40, 0x1},
    {9819, 3, 0x20, 0x1},
    {9822, 5, 0x20, 0x1},
    {9827, 4, 0x39, 0x2000000},
    {9831, 3, 0x40, 0x1},
    {9834, 3, 0x20, 0x1},
    {9837, 4, 0x40, 0x1},
    {9841, 9, 0x40, 0x1},
    {9850, 7, 0x40, 0x10000001},
    {9857, 8, 0x40, 0x10000001},
    {9865, 9, 0x40, 0x1},
    {9874, 8, 0x40, 0x10000001},
    {9882, 10, 0x40, 0x1},
    {9892, 10, 0x40, 0x10000001},
    {9902, 8, 0x40, 0x1},
    {9910, 12, 0x40, 0x1},
    {9922, 7, 0x40, 0x1},
    {9929, 11, 0x40, 0x1},
    {9940, 9, 0x40, 0x10000001},
    {9949, 11, 0x40, 0x10000001},
    {9960, 9, 0x40, 0x1},
    {9969, 8, 0x40, 0x1},
    {9977, 12, 0x40, 0x1},
    {9989, 10, 0x40, 0x10000001},
    {9999, 10, 0x40, 0x1},
    {10009, 4, 0x20, 0x1},
    {10013, 9, 0x20, 0x1},
    {10022, 7, 0x20, 0x10000001},
    {10029, 8, 0x20, 0x10000001},
    {10037, 9, 0x20, 0x1},
    {10046, 8, 0x20, 0x10000001},
    {10054, 10, 0x20, 0x1},
    {10064, 10, 0x20, 0x10000001},
    {10074, 8, 0x20, 0x1},
    {10082, 12, 0x20, 0x1},
    {10094, 7, 0x20, 0x1},
    {10101, 11, 0x20, 0x1},
    {10112, 9, 0x20, 0x10000001},
    {10121, 11, 0x20, 0x10000001},
    {10132, 9, 0x20, 0x1},
    {10141, 8, 0x20, 0x1},
    {10149, 12, 0x20, 0x1},
    {10161, 10, 0x20, 0x10000001},
    {10171, 10, 0x20, 0x1},
    {10181, 5, 0x40, 0x1},
    {10186, 5, 0x40, 0x1},
    {10191, 5, 0x20, 0x1},
    {10196, 4, 0x1, 0x1},
    {10200, 7, 0x1, 0x1},
    {10207, 10, 0x1, 0x1},
    {10217, 10, 0x1, 0x10000001},
    {10227, 4, 0x0, 0x40000},
    {10231, 7, 0x1, 0x1},
    {10238, 4, 0x0, 0x40000},
    {10242, 5, 0x0, 0x40000},
    {10247, 6, 0x0, 0x40000},
    {10253, 12, 0x26, 0x2000000},
    {10265, 11, 0x25, 0x2000000},
    {10276, 3, 0x1, 0x40000001},
    {10279, 7, 0x1, 0x1},
    {10286, 5, 0x1, 0x1},
    {10291, 6, 0x1, 0x1},
    {10297, 7, 0x1, 0x1},
    {10304, 8, 0x1, 0x1},
    {10312, 6, 0x1, 0x1},
    {10318, 6, 0x1, 0x1},
    {10324, 7, 0x1, 0x1},
    {10331, 6, 0x1, 0x40000001},
    {10337, 7, 0x1, 0x40000001},
    {10344, 10, 0x1, 0x1},
    {10354, 9, 0x1, 0x1},
    {10363, 9, 0x1, 0x1},
    {10372, 10, 0x1, 0x10000001},
    {10382, 9, 0x1, 0x1},
    {10391, 9, 0x1, 0x1},
    {10400, 7, 0x1, 0x1},
    {10407, 10, 0x1, 0x1},
    {10417, 9, 0x1, 0x1},
    {10426, 9, 0x1, 0x1},
    {10435, 10, 0x1, 0x10000001},
    {10445, 7, 0x1, 0x1},
    {10452, 8, 0x1, 0x1},
    {10460, 8, 0x1, 0x1},
    {10468, 8, 0x1, 0x1},
    {10476, 9, 0x1, 0x10000001},
    {10485, 7, 0x1, 0x1},
    {10492, 8, 0x1, 0x1},
    {10500, 7, 0x1, 0x40000001},
    {10507, 8, 0x1, 0x40000001},
    {10515, 10, 0x1, 0x1},
    {10525, 10, 0x1, 0x1},
    {10535, 8, 0x1, 0x1},
    {10543, 9, 0x1, 0x1},
    {10552, 11, 0x1, 0x10000001},
    {10563, 11, 0x1, 0x10000001},
    {10574, 12, 0x1, 0x1},
    {10586, 11, 0x1, 0x1},
    {10597, 11, 0x1, 0x1},
    {10608, 13, 0x1, 0x10000001},
    {10621, 12, 0x1, 0x1},
    {10633, 11, 0x1, 0x1},
    {10644, 11, 0x1, 0x1},
    {10655, 13, 0x1, 0x10000001},
    {10668, 4, 0x1, 0x1},
    {10672, 7, 0x1, 0x1},
    {10679, 8, 0x1, 0x1},
    {10687, 7, 0x1, 0x1},
    {10694, 8, 0x1, 0x1},
    {10702, 8, 0x1, 0x1},
    {10710, 7, 0x1, 0x1},
    {10717, 8, 0x1, 0x1},
    {10725, 9, 0x1, 0x1},
    {10734, 9, 0x1, 0x1},
    {10743, 9, 0x1, 0x1},
    {10752, 9, 0x1, 0x1},
    {10761, 9, 0x1, 0x1},
    {10770, 7, 0x1, 0x1},
    {10777, 3, 0x15, 0x800002},
    {10780, 4, 0x15, 0x2},
    {10784, 6, 0x0, 0x8},
    {10790, 5, 0x0, 0x8},
    {10795, 8, 0x0, 0x1000008},
    {10803, 11, 0x0, 0x8},
    {10814, 8, 0x1, 0x1},
    {10822, 12, 0x1, 0x1},
    {10834, 5, 0x17, 0x800002},
    {10839, 6, 0x17, 0x2},
    {10845, 6, 0x17, 0x2},
    {10851, 8, 0x17, 0x2},
    {10859, 9, 0x17, 0x2},
    {10868, 7, 0x17, 0x2},
    {10875, 5, 0x0, 0x8},
    {10880, 5, 0x0, 0x8000},
    {10885, 5, 0x0, 0x8000},
    {10890, 6, 0x0, 0x200000},
    {10896, 5, 0x40, 0x1},
    {10901, 4, 0x20, 0x1},
    {10905, 5, 0x800, 0x1},
    {10910, 6, 0x800, 0x1},
    {10916, 8, 0x800, 0x1},
    {10924, 11, 0x800, 0x1},
    {10935, 11, 0x800, 0x1},
    {10946, 11, 0x800, 0x10000001},
    {10957, 9, 0x800, 0x1},
    {10966, 11, 0x800, 0x1},
    {10977, 11, 0x800, 0x10000001},
    {10988, 10, 0x800, 0x1},
    {10998, 5, 0x777, 0x4000000},
    {11003, 6, 0x0, 0x8000},
    {11009, 4, 0x40, 0x1},
    {11013, 5, 0x40, 0x1},
    {11018, 7, 0x40, 0x1},
    {11025, 4, 0x20, 0x1},
    {11029, 3, 0x40, 0x40000001},
    {11032, 4, 0x40, 0x40000001},
    {11036, 5, 0x40, 0x1},
    {11041, 6, 0x40, 0x1},
    {11047, 7, 0x40, 0x1},
    {11054, 5, 0x40, 0x1},
    {11059, 4, 0x40, 0x1},
    {11063, 5, 0x40, 0x1},
    {11068, 5, 0x40, 0x1},
    {11073, 6, 0x40, 0x1},
    {11079, 7, 0x40, 0x1},
    {11086, 6, 0x40, 0x1},
    {11092, 7, 0x40, 0x1},
    {11099, 6, 0x40, 0x1},
    {11105, 5, 0x40, 0x1},
    {11110, 6, 0x40, 0x1},
    {11116, 6, 0x40, 0x1},
    {11122, 7, 0x40, 0x1},
    {11129, 10, 0x40, 0x1},
    {11139, 9, 0x40, 0x1},
    {11148, 9, 0x40, 0x1},
    {11157, 10, 0x40, 0x10000001},
    {11167, 9, 0x40, 0x1},
    {11176, 9, 0x40, 0x1},
    {11185, 7, 0x40, 0x1},
    {11192, 10, 0x40, 0x1},
    {11202, 9, 0x40, 0x1},
    {11211, 9, 0x40, 0x1},
    {11220, 10, 0x40, 0x10000001},
    {11230, 8, 0x40, 0x1},
    {11238, 9, 0x40, 0x10000001},
    {11247, 4, 0x40, 0x1},
    {11251, 6, 0x0, 0x8000},
    {11257, 6, 0x0, 0x1000000},
    {11263, 15, 0x25, 0x2000000},
    {11278, 15, 0x26, 0x2000000},
    {11293, 8, 0x25, 0x2000000},
    {11301, 9, 0x26, 0x2000000},
    {11310, 12, 0x26, 0x2000000},
    {11322, 11, 0x25, 0x2000000},
    {11333, 8, 0x0, 0x8000},
    {11341, 7, 0x0, 0x8000},
    {11348, 8, 0x0, 0x8000},
    {11356, 5, 0x0, 0x8000},
    {11361, 8, 0x0, 0x8000},
    {11369, 8, 0x0, 0x8000},
    {11377, 8, 0x0, 0x8000},
    {11385, 3, 0x20, 0x40000001},
    {11388, 4, 0x20, 0x40000001},
    {11392, 4, 0x20, 0x1},
    {11396, 5, 0x20, 0x1},
    {11401, 4, 0x20, 0x1},
    {11405, 5, 0x20, 0x1},
    {11410, 5, 0x20, 0x1},
    {11415, 6, 0x20, 0x1},
    {11421, 7, 0x20, 0x1},
    {11428, 6, 0x20, 0x1},
    {11434, 7, 0x20, 0x1},
    {11441, 6, 0x20, 0x1},
    {11447, 5, 0x20, 0x1},
    {11452, 6, 0x20, 0x1},
    {11458, 7, 0x20, 0x1},
    {11465, 10, 0x20, 0x1},
    {11475, 9, 0x20, 0x1},
    {11484, 9, 0x20, 0x1},
    {11493, 10, 0x20, 0x10000001},
    {11503, 9, 0x20, 0x1},
    {11512, 9, 0x20, 0x1},
    {11521, 7, 0x20, 0x1},
    {11528, 10, 0x20, 0x1},
    {11538, 9, 0x20, 0x1},
    {11547, 9, 0x20, 0x1},
    {11556, 10, 0x20, 0x10000001},
    {11566, 8, 0x20, 0x1},
    {11574, 9, 0x20, 0x10000001},
    {11583, 4, 0x20, 0x1},
    {11587, 5, 0x0, 0x1000020},
    {11592, 8, 0x0, 0x20},
    {11600, 5, 0x40, 0x1},
    {11605, 7, 0x40, 0x1},
    {11612, 7, 0x40, 0x10000001},
    {11619, 4, 0x20, 0x1},
    {11623, 5, 0x20, 0x1},
    {11628, 7, 0x20, 0x1},
    {11635, 7, 0x20, 0x10000001},
    {11642, 7, 0x1, 0x1},
    {11649, 4, 0x40, 0x40000001},
    {11653, 5, 0x40, 0x40000001},
    {11658, 7, 0x40, 0x1},
    {11665, 8, 0x40, 0x1},
    {11673, 10, 0x40, 0x1},
    {11683, 10, 0x40, 0x1},
    {11693, 8, 0x40, 0x1},
    {11701, 9, 0x40, 0x1},
    {11710, 11, 0x40, 0x10000001},
    {11721, 11, 0x40, 0x10000001},
    {11732, 12, 0x40, 0x1},
    {11744, 11, 0x40, 0x1},
    {11755, 11, 0x40, 0x1},
    {11766, 13, 0x40, 0x10000001},
    {11779, 12, 0x40, 0x1},
    {11791, 11, 0x40, 0x1},
    {11802, 11, 0x40, 0x1},
    {11813, 13, 0x40, 0x10000001},
    {11826, 6, 0x40, 0x1},
    {11832, 4, 0x20, 0x40000001},
    {11836, 5, 0x20, 0x40000001},
    {11841, 7, 0x20, 0x1},
    {11848, 8, 0x20, 0x1},
    {11856, 10, 0x20, 0x1},
    {11866, 10, 0x20, 0x1},
    {11876, 8, 0x20, 0x1},
    {11884, 9, 0x20, 0x1},
    {11893, 11, 0x20, 0x10000001},
    {11904, 11, 0x20, 0x10000001},
    {11915, 12, 0x20, 0x1},
    {11927, 11, 0x20, 0x1},
    {11938, 11, 0x20, 0x1},
    {11949, 13, 0x20, 0x10000001},
    {11962, 12, 0x20, 0x1},
    {11974, 11, 0x20, 0x1},
    {11985, 11, 0x20, 0x1},
    {11996, 13, 0x20, 0x10000001},
    {12009, 6, 0x20, 0x1},
    {12015, 4, 0x40, 0x1},
    {12019, 7, 0x40, 0x1},
    {12026, 8, 0x40, 0x1},
    {12034, 8, 0x40, 0x1},
    {12042, 7, 0x40, 0x1},
    {12049, 8, 0x40, 0x1},
    {12057, 4, 0x20, 0x1},
    {12061, 7, 0x20, 0x1},
    {12068, 8, 0x20, 0x1},
    {12076, 8, 0x20, 0x1},
    {12084, 7, 0x20, 0x1},
    {12091, 8, 0x20, 0x1},
    {12099, 5, 0x0, 0x4},
    {12104, 8, 0x0, 0x8},
    {12112, 6, 0x20, 0x1},
    {12118, 5, 0x0, 0x8000},
    {12123, 6, 0x80, 0x1},
    {12129, 3, 0x400, 0x1},
    {12132, 11, 0x0, 0x8},
    {12143, 6, 0x400, 0x1},
    {12149, 9, 0x400, 0x10000001},
    {12158, 9, 0x400, 0x10000001},
    {12167, 9, 0x400, 0x10000001},
    {12176, 9, 0x400, 0x10000001},
    {12185, 2, 0x0, 0x80000},
    {12187, 2, 0x0, 0x1000000},
    {12189, 5, 0x0, 0x10},
    {12194, 4, 0x20, 0x3},
    {12198, 5, 0x20, 0x1},
    {12203, 7, 0x20, 0x1},
    {12210, 10, 0x20, 0x1},
    {12220, 10, 0x20, 0x1},
    {12230, 10, 0x20, 0x10000001},
    {12240, 8, 0x20, 0x1},
    {12248, 10, 0x20, 0x1},
    {12258, 10, 0x20, 0x10000001},
    {12268, 9, 0x20, 0x1},
    {12277, 7, 0x16, 0x2},
    {12284, 11, 0x0, 0x8000},
    {12295, 13, 0x0, 0x8000},
    {12308, 5, 0x20, 0x3},
    {12313, 6, 0x20, 0x1},
    {12319, 8, 0x20, 0x1},
    {12327, 11, 0x20, 0x1},
    {12338, 11, 0x20, 0x1},
    {12349, 11, 0x20, 0x10000001},
    {12360, 9, 0x20, 0x1},
    {12369, 11, 0x20, 0x1},
    {12380, 11, 0x20, 0x10000001},
    {12391, 10, 0x20, 0x1},
    {12401, 9, 0x16, 0x2},
    {12410, 14, 0x0, 0x8000},
    {12424, 8, 0x15, 0x2},
    {12432, 5, 0x15, 0x2},
    {12437, 5, 0x15, 0x2},
    {12442, 6, 0x15, 0x2},
    {12448, 11, 0x15, 0x2},
    {12459, 6, 0x200, 0x1},
    {12465, 7, 0x200, 0x1},
    {12472, 8, 0x200, 0x1},
    {12480, 10, 0x200, 0x1},
    {12490, 6, 0x0, 0x10000000},
    {12496, 2, 0x0, 0x80000},
    {12498, 7, 0x0, 0x8000},
    {12505, 6, 0x0, 0x8000},
    {12511, 7, 0x13, 0x2000000},
    {12518, 4, 0x0, 0x8},
    {12522, 6, 0x33, 0x2000000},
    {12528, 2, 0x0, 0x80000},
    {12530, 2, 0x0, 0x10000},
    {12532, 3, 0x80, 0x20000001},
    {12535, 9, 0x0, 0x8000},
    {12544, 10, 0x0, 0x8000},
    {12554, 7, 0x80, 0x20000001},
    {12561, 8, 0x80, 0x20000001},
    {12569, 8, 0x80, 0x20000001},
    {12577, 4, 0x0, 0x10},
    {12581, 5, 0x0, 0x10},
    {12586, 4, 0x40, 0x1},
    {12590, 6, 0x40, 0x1},
    {12596, 7, 0x40, 0x1},
    {12603, 3, 0x4, 0x1},
    {12606, 5, 0x4, 0x1},
    {12611, 4, 0x4, 0x1},
    {12615, 2, 0x0, 0x1000000},
    {12617, 11, 0x0, 0x8000},
    {12628, 7, 0x0, 0x10},
    {12635, 4, 0x0, 0x24},
    {12639, 4, 0x0, 0x1000000},
    {12643, 14, 0x0, 0x8000},
    {12657, 11, 0x0, 0x8000},
    {12668, 11, 0x0, 0x8000},
    {12679, 11, 0x0, 0x8000},
    {12690, 9, 0x0, 0x8000},
    {12699, 10, 0x0, 0x8000},
    {12709, 3, 0x10, 0x40000001},
    {12712, 6, 0x10, 0x40000001},
    {12718, 6, 0x10, 0x40000001},
    {12724, 4, 0x10, 0x40000001},
    {12728, 7, 0x10, 0x40000001},
    {12735, 7, 0x10, 0x40000001},
    {12742, 3, 0x8, 0x40000001},
    {12745, 8, 0x8, 0x40000001},
    {12753, 9, 0x8, 0x40000001},
    {12762, 8, 0x8, 0x40000001},
    {12770, 9, 0x0, 0x8},
    {12779, 4, 0x18, 0x2},
    {12783, 5, 0x18, 0x2},
    {12788, 4, 0x0, 0x1000000},
    {12792, 9, 0x0, 0x10},
    {12801, 1, 0x0, 0x1000000},
    {12802, 12, 0x0, 0x8},
    {12814, 7, 0x3, 0x8000000},
    {12821, 8, 0x3, 0x8000000},
    {12829, 2, 0x0, 0x1000800},
    {12831, 13, 0x0, 0x8},
    {12844, 8, 0x0, 0x8},
    {12852, 8, 0x0, 0x8},
    {12860, 6, 0x0, 0x8000},
    {12866, 7, 0x0, 0x10000010},
    {12873, 5, 0x400, 0x1},
    {12878, 9, 0x400, 0x1},
    {12887, 9, 0x400, 0x1},
    {12896, 10, 0x400, 0x1},
    {12906, 6, 0x0, 0x8000},
    {12912, 9, 0x0, 0x8000},
    {12921, 3, 0x0, 0x40000},
    {12924, 4, 0x0, 0x840000},
    {12928, 4, 0x0, 0x400},
    {12932, 5, 0x16, 0x2},
    {12937, 4, 0x16, 0x2},
    {12941, 8, 0x0, 0x8000},
    {12949, 10, 0x0, 0x8000},
    {12959, 7, 0x0, 0x8},
    {12966, 11, 0x0, 0x8000},
    {12977, 7, 0x0, 0x8000},
    {12984, 8, 0x0, 0x8000},
    {12992, 7, 0x0, 0x8000},
    {12999, 2, 0x0, 0x200800},
    {13001, 5, 0x0, 0x100000},
    {13006, 3, 0x1, 0x40000001},
    {13009, 5, 0x1, 0x40000001},
    {13014, 5, 0x1, 0x40000001},
    {13019, 5, 0x15, 0x2},
    {13024, 3, 0x0, 0x8},
    {13027, 4, 0x0, 0x1000},
    {13031, 4, 0x16, 0x2},
    {13035, 11, 0x0, 0x8000},
    {13046, 4, 0x0, 0x1000024},
    {13050, 8, 0x0, 0x8},
    {13058, 15, 0x0, 0x8},
    {13073, 13, 0x0, 0x8},
    {13086, 4, 0x40, 0x1},
    {13090, 5, 0x40, 0x1},
    {13095, 6, 0x40, 0x1},
    {13101, 5, 0x0, 0x80000},
    {13106, 6, 0x0, 0x8000},
    {13112, 3, 0x60, 0x1},
    {13115, 6, 0x20, 0x20000001},
    {13121, 5, 0x40, 0x40000001},
    {13126, 6, 0x40, 0x40000001},
    {13132, 6, 0x20, 0x20000001},
    {13138, 6, 0x20, 0x20000001},
    {13144, 3, 0x600, 0x800001},
    {13147, 8, 0x600, 0x1},
    {13155, 9, 0x600, 0x1},
    {13164, 9, 0x600, 0x1},
    {13173, 7, 0x0, 0x8000},
    {13180, 5, 0x16, 0x2},
    {13185, 4, 0x0, 0x8},
    {13189, 4, 0x200, 0x800001},
    {13193, 5, 0x200, 0x1},
    {13198, 7, 0x200, 0x1},
    {13205, 10, 0x200, 0x1},
    {13215, 10, 0x200, 0x1},
    {13225, 10, 0x200, 0x10000001},
    {13235, 8, 0x200, 0x1},
    {13243, 10, 0x200, 0x1},
    {13253, 10, 0x200, 0x10000001},
    {13263, 9, 0x200, 0x1},
    {13272, 6, 0x0, 0x8000},
    {13278, 3, 0x40, 0x1},
    {13281, 6, 0x40, 0x1},
    {13287, 6, 0x0, 0x10000000},
    {13293, 3, 0x40, 0x1},
    {13296, 5, 0x40, 0x1},
    {13301, 3, 0x80, 0x1},
    {13304, 6, 0x80, 0x1},
    {13310, 5, 0x0, 0x8000},
    {13315, 6, 0x0, 0x8000},
    {13321, 7, 0x0, 0x8000},
    {13328, 5, 0x0, 0x8000},
    {13333, 3, 0x2, 0x40000001},
    {13336, 6, 0x2, 0x40000001},
    {13342, 4, 0x2, 0x40000001},
    {13346, 7, 0x40, 0x1},
    {13353, 5, 0x0, 0x8000},
    {13358, 9, 0x0, 0x8000},
    {13367, 10, 0x0, 0x8000},
    {13377, 7, 0x0, 0x8000},
    {13384, 11, 0x0, 0x8000},
    {13395, 3, 0x0, 0x1000000},
    {13398, 9, 0x0, 0x8},
    {13407, 8, 0x0, 0x10000010},
    {13415, 5, 0x16, 0x2},
    {13420, 7, 0x0, 0x8000},
    {13427, 7, 0x0, 0x8000},
    {13434, 4, 0x80, 0x1},
    {13438, 7, 0x80, 0x1},
    {13445, 5, 0x0, 0x1000024},
    {13450, 10, 0x0, 0x8},
    {13460, 18, 0x0, 0x8},
    {13478, 15, 0x0, 0x8},
    {13493, 1, 0x0, 0x1001000},
    {13494, 3, 0x0, 0x4},
    {13497, 6, 0x4, 0x1},
    {13503, 8, 0x4, 0x1},
    {13511, 6, 0x4, 0x1},
    {13517, 7, 0x4, 0x1},
    {13524, 9, 0x4, 0x1},
    {13533, 12, 0x4, 0x1},
    {13545, 12, 0x4, 0x1},
    {13557, 12, 0x4, 0x10000001},
    {13569, 10, 0x4, 0x1},
    {13579, 12, 0x4, 0x1},
    {13591, 12, 0x4, 0x10000001},
    {13603, 11, 0x4, 0x1},
    {13614, 9, 0x0, 0x8000},
    {13623, 11, 0x0, 0x8000},
    {13634, 5, 0x0, 0x40000},
    {13639, 7, 0x0, 0x8000},
    {13646, 7, 0x0, 0x40000},
    {13653, 6, 0x4, 0x1},
    {13659, 5, 0x4, 0x1},
    {13664, 5, 0x4, 0x1},
    {13669, 8, 0x0, 0x80000},
    {13677, 5, 0x4, 0x1},
    {13682, 3, 0x10, 0x800001},
    {13685, 6, 0x10, 0x1},
    {13691, 3, 0x10, 0x1},
    {13694, 7, 0x10, 0x1},
    {13701, 8, 0x10, 0x1},
    {13709, 10, 0x10, 0x1},
    {13719, 9, 0x10, 0x1},
    {13728, 9, 0x10, 0x1},
    {13737, 9, 0x10, 0x1},
    {13746, 10, 0x10, 0x10000001},
    {13756, 8, 0x10, 0x1},
    {13764, 8, 0x10, 0x1},
    {13772, 9, 0x10, 0x1},
    {13781, 4, 0x10, 0x1},
    {13785, 5, 0x10, 0x1},
    {13790, 6, 0x10, 0x1},
    {13796, 5, 0x10, 0x1},
    {13801, 6, 0x10, 0x1},
    {13807, 5, 0x10, 0x1},
    {13812, 6, 0x10, 0x1},
    {13818, 5, 0x10, 0x1},
    {13823, 10, 0x0, 0x8},
    {13833, 4, 0x10, 0x1},
    {13837, 5, 0x0, 0x8000},
    {13842, 5, 0x10, 0x10000001},
    {13847, 3, 0x10, 0x40000001},
    {13850, 4, 0x10, 0x40000001},
    {13854, 4, 0x10, 0x1},
    {13858, 5, 0x10, 0x1},
    {13863, 6, 0x10, 0x1},
    {13869, 9, 0x10, 0x1},
    {13878, 8, 0x10, 0x1},
    {13886, 8, 0x10, 0x1},
    {13894, 9, 0x10, 0x10000001},
    {13903, 8, 0x10, 0x1},
    {13911, 8, 0x10, 0x1},
    {13919, 6, 0x10, 0x1},
    {13925, 9, 0x10, 0x1},
    {13934, 8, 0x10, 0x1},
    {13942, 8, 0x10, 0x1},
    {13950, 9, 0x10, 0x10000001},
    {13959, 7, 0x10, 0x1},
    {13966, 8, 0x10, 0x10000001},
    {13974, 9, 0x0, 0x8000},
    {13983, 6, 0x0, 0x8000},
    {13989, 9, 0x0, 0x8000},
    {13998, 3, 0x4, 0x40800001},
    {14001, 4, 0x4, 0x1},
    {14005, 5, 0x4, 0x40000001},
    {14010, 5, 0x4, 0x800001},
    {14015, 7, 0x4, 0x1},
    {14022, 8, 0x4, 0x1},
    {14030, 11, 0x4, 0x1},
    {14041, 10, 0x4, 0x1},
    {14051, 10, 0x4, 0x1},
    {14061, 11, 0x4, 0x10000001},
    {14072, 10, 0x4, 0x1},
    {14082, 10, 0x4, 0x1},
    {14092, 8, 0x4, 0x1},
    {14100, 11, 0x4, 0x1},
    {14111, 10, 0x4, 0x1},
    {14121, 10, 0x4, 0x1},
    {14131, 11, 0x4, 0x10000001},
    {14142, 9, 0x4, 0x1},
    {14151, 10, 0x4, 0x10000001},
    {14161, 5, 0x4, 0x1},
    {14166, 5, 0x0, 0x8000},
    {14171, 5, 0x4, 0x40000001},
    {14176, 5, 0x4, 0x1},
    {14181, 5, 0x4, 0x1},
    {14186, 6, 0x400, 0x1},
    {14192, 7, 0x400, 0x1},
    {14199, 9, 0x400, 0x1},
    {14208, 12, 0x400, 0x1},
    {14220, 12, 0x400, 0x1},
    {14232, 12, 0x400, 0x10000001},
    {14244, 10, 0x400, 0x1},
    {14254, 12, 0x400, 0x1},
    {14266, 12, 0x400, 0x10000001},
    {14278, 11, 0x400, 0x1},
    {14289, 4, 0x4, 0x1},
    {14293, 5, 0x4, 0x1},
    {14298, 5, 0x4, 0x1},
    {14303, 4, 0x4, 0x800001},
    {14307, 5, 0x4, 0x1},
    {14312, 9, 0x4, 0x1},
    {14321, 6, 0x4, 0x1},
    {14327, 7, 0x4, 0x10000001},
    {14334, 7, 0x4, 0x10000001},
    {14341, 8, 0x4, 0x10000001},
    {14349, 7, 0x0, 0x8000},
    {14356, 8, 0x0, 0x8000},
    {14364, 6, 0x0, 0x8000},
    {14370, 9, 0x4, 0x1},
    {14379, 5, 0x4, 0x8001},
    {14384, 8, 0x4, 0x10000001},
    {14392, 6, 0x4, 0x1},
    {14398, 10, 0x4, 0x1},
    {14408, 6, 0x4, 0x1},
    {14414, 10, 0x4, 0x10000001},
    {14424, 8, 0x4, 0x1},
    {14432, 12, 0x4, 0x1},
    {14444, 5, 0x4, 0x1},
    {14449, 6, 0x4, 0x1},
    {14455, 8, 0x4, 0x1},
    {14463, 8, 0x4, 0x10000001},
    {14471, 7, 0x4, 0x10000001},
    {14478, 7, 0x4, 0x10000001},
    {14485, 7, 0x4, 0x1},
    {14492, 11, 0x4, 0x1},
    {14503, 9, 0x4, 0x10000001},
    {14512, 7, 0x4, 0x1},
    {14519, 8, 0x4, 0x1},
    {14527, 10, 0x4, 0x1},
    {14537, 9, 0x4, 0x1},
    {14546, 9, 0x4, 0x1},
    {14555, 9, 0x4, 0x1},
    {14564, 8, 0x4, 0x1},
    {14572, 8, 0x4, 0x1},
    {14580, 9, 0x4, 0x1},
    {14589, 9, 0x4, 0x10000001},
    {14598, 11, 0x4, 0x10000001},
    {14609, 9, 0x4, 0x1},
    {14618, 6, 0x4, 0x1},
    {14624, 8, 0x4, 0x1},
    {14632, 12, 0x4, 0x1},
    {14644, 10, 0x4, 0x10000001},
    {14654, 10, 0x4, 0x1},
    {14664, 4, 0x4, 0x1},
    {14668, 6, 0x4, 0x40000001},
    {14674, 5, 0x4, 0x1},
    {14679, 5, 0x4, 0x1},
    {14684, 5, 0x4, 0x1},
    {14689, 6, 0x4, 0x1},
    {14695, 6, 0x0, 0x8000},
    {14701, 5, 0x4, 0x1},
    {14706, 4, 0x8, 0x1},
    {14710, 6, 0x4, 0x1},
    {14716, 6, 0x4, 0x1},
    {14722, 3, 0x10, 0x800001},
    {14725, 8, 0x10, 0x1},
    {14733, 7, 0x10, 0x10000001},
    {14740, 9, 0x10, 0x1},
    {14749, 8, 0x10, 0x10000001},
    {14757, 4, 0x10, 0x1},
    {14761, 4, 0x10, 0x1},
    {14765, 10, 0x10, 0x1},
    {14775, 8, 0x10, 0x10000001},
    {14783, 9, 0x10, 0x10000001},
    {14792, 11, 0x10, 0x10000001},
    {14803, 9, 0x10, 0x1},
    {14812, 13, 0x10, 0x1},
    {14825, 6, 0x10, 0x1},
    {14831, 9, 0x10, 0x10000001},
    {14840, 9, 0x10, 0x10000001},
    {14849, 9, 0x10, 0x10000001},
    {14858, 9, 0x10, 0x10000001},
    {14867, 8, 0x10, 0x1},
    {14875, 12, 0x10, 0x1},
    {14887, 10, 0x10, 0x10000001},
    {14897, 12, 0x10, 0x10000001},
    {14909, 10, 0x10, 0x1},
    {14919, 9, 0x10, 0x1},
    {14928, 13, 0x10, 0x1},
    {14941, 11, 0x10, 0x10000001},
    {14952, 11, 0x10, 0x1},
    {14963, 4, 0x10, 0x1},
    {14967, 2, 0x0, 0x80000},
    {14969, 4, 0x0, 0x1000000},
    {14973, 12, 0x100, 0x1},
    {14985, 4, 0x100, 0x1},
    {14989, 7, 0x47, 0x2000000},
    {14996, 3, 0x20, 0x1},
    {14999, 7, 0x20, 0x1},
    {15006, 4, 0x17, 0x2000000},
    {15010, 3, 0x10, 0x1},
    {15013, 7, 0x0, 0x8000},
    {15020, 5, 0x20, 0x1},
    {15025, 9, 0x20, 0x1},
    {15034, 3, 0x10, 0x1},
    {15037, 5, 0x10, 0x1},
    {15042, 7, 0x0, 0x80000},
    {15049, 3, 0x0, 0x2000},
    {15052, 9, 0x0, 0x8000},
    {15061, 10, 0x0, 0x8000},
    {15071, 8, 0x0, 0x8000},
    {15079, 8, 0x0, 0x8000},
    {15087, 3, 0x0, 0x40000},
    {15090, 4, 0x0, 0x40000},
    {15094, 5, 0x0, 0x40000},
    {15099, 4, 0x0, 0x40000},
    {15103, 8, 0x41, 0x2000000},
    {15111, 8, 0x0, 0x80000},
    {15119, 5, 0x0, 0x1000},
    {15124, 8, 0x0, 0x8000},
    {15132, 4, 0x0, 0x1000},
    {15136, 5, 0x0, 0x1000},
    {15141, 4, 0x10, 0x1},
    {15145, 5, 0x0, 0x1000000},
    {15150, 14, 0x100, 0x1},
    {15164, 5, 0x100, 0x1},
    {15169, 6, 0x100, 0x1},
    {15175, 8, 0x0, 0x8000},
    {15183, 6, 0x4, 0x1},
    {15189, 12, 0x100, 0x1},
    {15201, 10, 0x20, 0x1},
    {15211, 14, 0x100, 0x1},
    {15225, 7, 0x4, 0x1},
    {15232, 2, 0x0, 0x400},
    {15234, 6, 0x48, 0x2000000},
    {15240, 3, 0x0, 0x1000400},
    {15243, 6, 0x0, 0x400},
    {15249, 6, 0x0, 0x1000000},
    {15255, 9, 0x0, 0x400},
    {15264, 9, 0x0, 0x8000},
    {15273, 8, 0x0, 0x8000},
    {15281, 7, 0x0, 0x40000},
    {15288, 8, 0x0, 0x40000},
    {15296, 8, 0x0, 0x40000},
    {15304, 8, 0x0, 0x40000},
    {15312, 9, 0x0, 0x40000},
    {15321, 9, 0x0, 0x40000},
    {15330, 9, 0x0, 0x8000},
    {15339, 5, 0x0, 0x80000},
    {15344, 6, 0x0, 0x8000},
    {15350, 4, 0x0, 0x10},
    {15354, 5, 0x0, 0x400},
    {15359, 8, 0x0, 0x8000},
    {15367, 10, 0x0, 0x8000},
    {15377, 10, 0x0, 0x8000},
    {15387, 13, 0x0, 0x8000},
    {15400, 2, 0x0, 0x40000},
    {15402, 5, 0x0, 0x100000},
    {15407, 4, 0x0, 0x40000},
    {15411, 3, 0x0, 0x8000},
    {15414, 5, 0x0, 0x40000},
    {15419, 6, 0x0, 0x40000},
    {15425, 7, 0x0, 0x40000},
    {15432, 6, 0x0, 0x8000},
    {15438, 5, 0x0, 0x8000},
    {15443, 4, 0x1, 0x8000000},
    {15447, 6, 0x0, 0x8000},
    {15453, 5, 0x0, 0x40000},
    {15458, 6, 0x0, 0x40000},
    {15464, 6, 0x15, 0x2000000},
    {15470, 3, 0x0, 0x40000},
    {15473, 9, 0x0, 0x8},
    {15482, 10, 0x0, 0x8},
    {15492, 5, 0x0, 0x1000004},
    {15497, 9, 0x0, 0x8},
    {15506, 10, 0x0, 0x8},
    {15516, 3, 0x4, 0x1},
    {15519, 3, 0x4, 0x1},
    {15522, 2, 0x0, 0x80000},
    {15524, 3, 0x0, 0x40000},
    {15527, 4, 0x0, 0x40000},
    {15531, 3, 0x0, 0x1000000},
    {15534, 6, 0x16, 0x2},
    {15540, 7, 0x17, 0x2},
    {15547, 8, 0x15, 0x2},
    {15555, 9, 0x18, 0x2},
    {15564, 7, 0x21, 0x2000000},
    {15571, 8, 0x21, 0x2000000},
    {15579, 8, 0x21, 0x2000000},
    {15587, 4, 0x0, 0x1000010},
    {15591, 10, 0x0, 0x10},
    {15601, 7, 0x0, 0x10},
    {15608, 8, 0x1, 0x1},
    {15616, 5, 0x0, 0x8000},
    {15621, 5, 0x3, 0x9000000},
    {15626, 8, 0x3, 0x8000000},
    {15634, 6, 0x0, 0x8000},
    {15640, 4, 0x10, 0x40000001},
    {15644, 5, 0x10, 0x40000001},
    {15649, 6, 0x10, 0x1},
    {15655, 7, 0x10, 0x1},
    {15662, 9, 0x10, 0x1},
    {15671, 9, 0x10, 0x1},
    {15680, 7, 0x10, 0x1},
    {15687, 8, 0x10, 0x1},
    {15695, 10, 0x10, 0x10000001},
    {15705, 10, 0x10, 0x10000001},
    {15715, 11, 0x10, 0x1},
    {15726, 10, 0x10, 0x1},
    {15736, 10, 0x10, 0x1},
    {15746, 12, 0x10, 0x10000001},
    {15758, 11, 0x10, 0x1},
    {15769, 10, 0x10, 0x1},
    {15779, 10, 0x10, 0x1},
    {15789, 12, 0x10, 0x10000001},
    {15801, 10, 0x0, 0x8000},
    {15811, 10, 0x0, 0x8000},
    {15821, 5, 0x4, 0x1},
    {15826, 8, 0x4, 0x1},
    {15834, 9, 0x4, 0x1},
    {15843, 11, 0x4, 0x1},
    {15854, 11, 0x4, 0x1},
    {15865, 9, 0x4, 0x1},
    {15874, 10, 0x4, 0x1},
    {15884, 12, 0x4, 0x10000001},
    {15896, 12, 0x4, 0x10000001},
    {15908, 13, 0x4, 0x1},
    {15921, 12, 0x4, 0x1},
    {15933, 12, 0x4, 0x1},
    {15945, 14, 0x4, 0x10000001},
    {15959, 13, 0x4, 0x1},
    {15972, 12, 0x4, 0x1},
    {15984, 12, 0x4, 0x1},
    {15996, 14, 0x4, 0x10000001},
    {16010, 6, 0x4, 0x1},
    {16016, 6, 0x4, 0x1},
    {16022, 4, 0x4, 0x1},
    {16026, 6, 0x4, 0x1},
    {16032, 9, 0x4, 0x1},
    {16041, 9, 0x4, 0x10000001},
    {16050, 5, 0x4, 0x1},
    {16055, 7, 0x0, 0x8000},
    {16062, 8, 0x0, 0x8000},
    {16070, 9, 0x0, 0x8000},
    {16079, 4, 0x0, 0x40000},
    {16083, 9, 0x0, 0x8000},
    {16092, 4, 0x0, 0x1000000},
    {16096, 8, 0x16, 0x2},
    {16104, 8, 0x17, 0x2},
    {16112, 10, 0x15, 0x2},
    {16122, 11, 0x18, 0x2},
    {16133, 4, 0x0, 0x2000},
    {16137, 7, 0x0, 0x8000},
    {16144, 6, 0x1, 0x8000000},
    {16150, 1, 0x0, 0x100000},
    {16151, 2, 0x0, 0x1000000},
    {16153, 14, 0x0, 0x8},
    {16167, 5, 0x0, 0x40000008},
    {16172, 7, 0x0, 0x10000000},
    {16179, 3, 0x3, 0x8000000},
    {16182, 10, 0x0, 0x8},
    {16192, 3, 0x0, 0x100000},
    {16195, 10, 0x0, 0x8},
    {16205, 4, 0x0, 0x8},
    {16209, 3, 0x0, 0x8},
    {16212, 2, 0x0, 0x10000},
    {16214, 2, 0x0, 0x1000000},
    {16216, 10, 0x0, 0x8},
    {16226, 6, 0x0, 0x100000},
    {16232, 3, 0x0, 0x8000},
    {16235, 6, 0x0, 0x8000},
    {16241, 6, 0x0, 0x8000},
    {16247, 7, 0x0, 0x8000},
    {16254, 7, 0x0, 0x8000},
    {16261, 8, 0x0, 0x8000},
    {16269, 7, 0x0, 0x8000},
    {16276, 5, 0x18, 0x2},
    {16281, 7, 0x4c, 0x2000000},
    {16288, 3, 0x0, 0x200000},
    {16291, 9, 0x0, 0x8000},
    {16300, 10, 0x0, 0x8000},
    {16310, 3, 0x400, 0x1},
    {16313, 6, 0x400, 0x1},
    {16319, 7, 0x400, 0x1},
    {16326, 3, 0x0, 0x10},
    {16329, 4, 0x1, 0x9000000},
    {16333, 9, 0x1, 0x8000000},
    {16342, 9, 0x1, 0x8000000},
    {16351, 6, 0x0, 0x8},
    {16357, 5, 0x1, 0x9000000},
    {16362, 11, 0x1, 0x8000000},
    {16373, 12, 0x1, 0x8000000},
    {16385, 5, 0x0, 0x8000},
    {16390, 9, 0x0, 0x8000},
    {16399, 3, 0x8, 0x1},
    {16402, 5, 0x8, 0x1},
    {16407, 8, 0x8, 0x10000001},
    {16415, 8, 0x8, 0x10000001},
    {16423, 8, 0x8, 0x10000001},
    {16431, 8, 0x8, 0x10000001},
    {16439, 2, 0x0, 0x100000},
    {16441, 3, 0x400, 0x1},
    {16444, 9, 0x400, 0x1},
    {16453, 5, 0x0, 0x80000},
    {16458, 9, 0x400, 0x1},
    {16467, 4, 0x800, 0x1},
    {16471, 7, 0x800, 0x1},
    {16478, 10, 0x400, 0x1},
    {16488, 3, 0x400, 0x40000001},
    {16491, 8, 0x400, 0x1},
    {16499, 7, 0x400, 0x1},
    {16506, 8, 0x400, 0x1},
    {16514, 8, 0x400, 0x40000001},
    {16522, 9, 0x400, 0x1},
    {16531, 12, 0x400, 0x1},
    {16543, 11, 0x400, 0x1},
    {16554, 11, 0x400, 0x1},
    {16565, 12, 0x400, 0x10000001},
    {16577, 11, 0x400, 0x1},
    {16588, 11, 0x400, 0x1},
    {16599, 9, 0x400, 0x1},
    {16608, 12, 0x400, 0x1},
    {16620, 11, 0x400, 0x1},
    {16631, 11, 0x400, 0x1},
    {16642, 12, 0x400, 0x10000001},
    {16654, 10, 0x400, 0x1},
    {16664, 11, 0x400, 0x10000001},
    {16675, 12, 0x400, 0x10000001},
    {16687, 12, 0x400, 0x10000001},
    {16699, 13, 0x400, 0x1},
    {16712, 12, 0x400, 0x1},
    {16724, 12, 0x400, 0x1},
    {16736, 14, 0x400, 0x10000001},
    {16750, 13, 0x400, 0x1},
    {16763, 12, 0x400, 0x1},
    {16775, 12, 0x400, 0x1},
    {16787, 14, 0x400, 0x10000001},
    {16801, 8, 0x400, 0x40000001},
    {16809, 9, 0x400, 0x1},
    {16818, 8, 0x400, 0x1},
    {16826, 8, 0x400, 0x1},
    {16834, 9, 0x400, 0x1},
    {16843, 10, 0x400, 0x1},
    {16853, 9, 0x400, 0x1},
    {16862, 10, 0x400, 0x10000001},
    {16872, 8, 0x400, 0x1},
    {16880, 8, 0x400, 0x1},
    {16888, 9, 0x400, 0x1},
    {16897, 9, 0x400, 0x1},
    {16906, 3, 0x0, 0x8},
    {16909, 8, 0x400, 0x1},
    {16917, 9, 0x400, 0x1},
    {16926, 3, 0x400, 0x1},
    {16929, 6, 0x400, 0x1},
    {16935, 11, 0x400, 0x1},
    {16946, 9, 0x400, 0x10000001},
    {16955, 10, 0x400, 0x10000001},
    {16965, 11, 0x400, 0x1},
    {16976, 10, 0x400, 0x10000001},
    {16986, 12, 0x400, 0x1},
    {16998, 12, 0x400, 0x10000001},
    {17010, 10, 0x400, 0x1},
    {17020, 14, 0x400, 0x1},
    {17034, 9, 0x400, 0x1},
    {17043, 13, 0x400, 0x1},
    {17056, 11, 0x400, 0x10000001},
    {17067, 13, 0x400, 0x10000001},
    {17080, 11, 0x400, 0x1},
    {17091, 10, 0x400, 0x1},
    {17101, 14, 0x400, 0x1},
    {17115, 12, 0x400, 0x10000001},
    {17127, 12, 0x400, 0x1},
    {17139, 7, 0x400, 0x1},
    {17146, 2, 0x0, 0x100000},
    {17148, 2, 0x0, 0x8},
    {17150, 3, 0x0, 0x100000},
    {17153, 6, 0x0, 0x100000},
    {17159, 4, 0x0, 0x8},
    {17163, 3, 0x0, 0x10},
    {17166, 9, 0x0, 0x8},
    {17175, 10, 0x0, 0x8},
    {17185, 7, 0x400, 0x1},
    {17192, 8, 0x40, 0x1},
    {17200, 4, 0x16, 0x2},
    {17204, 9, 0x0, 0x8},
    {17213, 8, 0x0, 0x8},
    {17221, 4, 0x0, 0x40000008},
    {17225, 5, 0x0, 0x40000008},
    {17230, 3, 0x0, 0x8},
    {17233, 5, 0x16, 0x2},
    {17238, 5, 0x100, 0x1},
    {17243, 3, 0x0, 0x8},
    {17246, 11, 0x0, 0x8},
    {17257, 3, 0x0, 0x1000000},
    {17260, 11, 0x0, 0x8},
    {17271, 4, 0x400, 0x1},
    {17275, 7, 0x400, 0x1},
    {17282, 8, 0x400, 0x1},
    {17290, 4, 0x400, 0x1},
    {17294, 9, 0x400, 0x1},
    {17303, 3, 0x0, 0x8},
    {17306, 5, 0x0, 0x8},
    {17311, 4, 0x3, 0x8000000},
    {17315, 1, 0x0, 0x1000800},
    {17316, 9, 0x0, 0x8},
    {17325, 10, 0x0, 0x8},
    {17335, 7, 0x0, 0x40000008},
    {17342, 3, 0x1, 0x1},
    {17345, 4, 0x1, 0x1},
    {17349, 7, 0x1, 0x10000001},
    {17356, 7, 0x1, 0x10000001},
    {17363, 7, 0x1, 0x10000001},
    {17370, 7, 0x1, 0x10000001},
    {17377, 3, 0x200, 0x1},
    {17380, 7, 0x200, 0x1},
    {17387, 7, 0x200, 0x1},
    {17394, 9, 0x200, 0x1},
    {17403, 7, 0x200, 0x1},
    {17410, 2, 0x0, 0x10},
    {17412, 2, 0x0, 0x200800},
    {17414, 6, 0x0, 0x100000},
    {17420, 4, 0x0, 0x8},
    {17424, 3, 0x80, 0x1},
    {17427, 6, 0x80, 0x1},
    {17433, 4, 0x80, 0x1},
    {17437, 6, 0x80, 0x1},
    {17443, 4, 0x80, 0x1},
    {17447, 3, 0x0, 0x1000000},
    {17450, 11, 0x0, 0x8000},
    {17461, 8, 0x0, 0x8000},
    {17469, 7, 0x0, 0x8000},
    {17476, 7, 0x0, 0x8000},
    {17483, 10, 0x0, 0x8000},
    {17493, 4, 0x0, 0x8000},
    {17497, 5, 0x0, 0x8000},
    {17502, 4, 0x0, 0x8000},
    {17506, 5, 0x0, 0x8000},
    {17511, 3, 0x200, 0x40000001},
    {17514, 6, 0x200, 0x1},
    {17520, 9, 0x200, 0x10000001},
    {17529, 11, 0x200, 0x1},
    {17540, 10, 0x200, 0x10000001},
    {17550, 12, 0x200, 0x1},
    {17562, 7, 0x200, 0x1},
    {17569, 8, 0x200, 0x1},
    {17577, 6, 0x200, 0x1},
    {17583, 7, 0x200, 0x1},
    {17590, 7, 0x200, 0x40000001},
    {17597, 8, 0x200, 0x1},
    {17605, 11, 0x200, 0x1},
    {17616, 10, 0x200, 0x1},
    {17626, 10, 0x200, 0x1},
    {17636, 11, 0x200, 0x10000001},
    {17647, 10, 0x200, 0x1},
    {17657, 10, 0x200, 0x1},
    {17667, 8, 0x200, 0x1},
    {17675, 11, 0x200, 0x1},
    {17686, 10, 0x200, 0x1},
    {17696, 10, 0x200, 0x1},
    {17706, 11, 0x200, 0x10000001},
    {17717, 9, 0x200, 0x1},
    {17726, 10, 0x200, 0x10000001},
    {17736, 7, 0x200, 0x40000001},
    {17743, 8, 0x200, 0x1},
    {17751, 7, 0x200, 0x1},
    {17758, 8, 0x200, 0x1},
    {17766, 8, 0x200, 0x1},
    {17774, 8, 0x200, 0x1},
    {17782, 8, 0x200, 0x1},
    {17790, 8, 0x200, 0x1},
    {17798, 10, 0x200, 0x1},
    {17808, 10, 0x200, 0x10000001},
    {17818, 7, 0x200, 0x1},
    {17825, 7, 0x200, 0x1},
    {17832, 12, 0x200, 0x1},
    {17844, 10, 0x200, 0x10000001},
    {17854, 11, 0x200, 0x10000001},
    {17865, 12, 0x200, 0x1},
    {17877, 11, 0x200, 0x10000001},
    {17888, 13, 0x200, 0x1},
    {17901, 13, 0x200, 0x10000001},
    {17914, 11, 0x200, 0x1},
    {17925, 15, 0x200, 0x1},
    {17940, 10, 0x200, 0x1},
    {17950, 14, 0x200, 0x1},
    {17964, 12, 0x200, 0x10000001},
    {17976, 14, 0x200, 0x10000001},
    {17990, 12, 0x200, 0x1},
    {18002, 11, 0x200, 0x1},
    {18013, 15, 0x200, 0x1},
    {18028, 13, 0x200, 0x10000001},
    {18041, 13, 0x200, 0x1},
    {18054, 8, 0x200, 0x40000001},
    {18062, 9, 0x200, 0x1},
    {18071, 11, 0x200, 0x1},
    {18082, 11, 0x200, 0x1},
    {18093, 9, 0x200, 0x1},
    {18102, 10, 0x200, 0x1},
    {18112, 12, 0x200, 0x10000001},
    {18124, 12, 0x200, 0x10000001},
    {18136, 13, 0x200, 0x1},
    {18149, 12, 0x200, 0x1},
    {18161, 12, 0x200, 0x1},
    {18173, 14, 0x200, 0x10000001},
    {18187, 13, 0x200, 0x1},
    {18200, 12, 0x200, 0x1},
    {18212, 12, 0x200, 0x1},
    {18224, 14, 0x200, 0x10000001},
    {18238, 8, 0x200, 0x40000001},
    {18246, 8, 0x200, 0x1},
    {18254, 5, 0x20, 0x1},
    {18259, 2, 0x0, 0x200000},
    {18261, 7, 0x0, 0x8},
    {18268, 6, 0x0, 0x8000},
    {18274, 6, 0x0, 0x8},
    {18280, 7, 0x0, 0x8},
    {18287, 3, 0x800, 0x1},
    {18290, 2, 0x0, 0x200000},
    {18292, 5, 0x0, 0x8},
    {18297, 6, 0x0, 0x80000},
    {18303, 11, 0x12, 0x2000000},
    {18314, 9, 0x40, 0x1},
    {18323, 2, 0x0, 0x800},
    {18325, 8, 0x0, 0x8000},
    {18333, 8, 0x0, 0x8000},
    {18341, 3, 0x0, 0x1000000},
    {18344, 9, 0x40, 0x1},
    {18353, 8, 0x400, 0x1},
    {18361, 9, 0x10, 0x1},
    {18370, 9, 0x2, 0x1},
    {18379, 9, 0x4, 0x1},
    {18388, 8, 0x8, 0x1},
    {18396, 8, 0x80, 0x1},
    {18404, 9, 0x20, 0x1},
    {18413, 7, 0x800, 0x1},
    {18420, 9, 0x200, 0x1},
    {18429, 9, 0x100, 0x1},
    {18438, 8, 0x1, 0x1},
    {18446, 3, 0x17, 0x2},
    {18449, 3, 0x0, 0x10000010},
    {18452, 5, 0x17, 0x2},
    {18457, 6, 0x17, 0x2},
    {18463, 8, 0x0, 0x8000},
    {18471, 3, 0x2, 0x1},
    {18474, 7, 0x2, 0x1},
    {18481, 8, 0x2, 0x1},
    {18489, 10, 0x2, 0x1},
    {18499, 9, 0x2, 0x1},
    {18508, 9, 0x2, 0x1},
    {18517, 9, 0x2, 0x1},
    {18526, 10, 0x2, 0x10000001},
    {18536, 8, 0x2, 0x1},
    {18544, 8, 0x2, 0x1},
    {18552, 9, 0x2, 0x1},
    {18561, 3, 0x200, 0x1},
    {18564, 7, 0x200, 0x1},
    {18571, 7, 0x200, 0x1},
    {18578, 3, 0x200, 0x800001},
    {18581, 7, 0x0, 0x100000},
    {18588, 6, 0x17, 0x2},
    {18594, 7, 0x200, 0x1},
    {18601, 4, 0x0, 0x100000},
    {18605, 3, 0x200, 0x1},
    {18608, 5, 0x200, 0x1},
    {18613, 5, 0x100, 0x1},
    {18618, 3, 0x0, 0x2000},
    {18621, 6, 0x0, 0x10002000},
    {18627, 8, 0x0, 0x2000},
    {18635, 3, 0x4, 0x20000001},
    {18638, 6, 0x4, 0x20000001},
    {18644, 6, 0x4, 0x20000001},
    {18650, 6, 0x4, 0x20000001},
    {18656, 4, 0x4, 0x20000001},
    {18660, 7, 0x4, 0x20000001},
    {18667, 7, 0x4, 0x20000001},
    {18674, 7, 0x4, 0x20000001},
    {18681, 6, 0x0, 0x1000000},
    {18687, 16, 0x40, 0x1},
    {18703, 13, 0x400, 0x1},
    {18716, 12, 0x100, 0x1},
    {18728, 15, 0x2, 0x1},
    {18743, 13, 0x8, 0x1},
    {18756, 13, 0x80, 0x1},
    {18769, 14, 0x20, 0x1},
    {18783, 21, 0x1, 0x1},
    {18804, 19, 0x4, 0x1},
    {18823, 16, 0x10, 0x1},
    {18839, 18, 0x800, 0x1},
    {18857, 18, 0x200, 0x1},
    {18875, 1, 0x0, 0x100000},
    {18876, 8, 0x0, 0x8},
    {18884, 5, 0x0, 0x8},
    {18889, 4, 0x0, 0x100000},
    {18893, 5, 0x0, 0x180000},
    {18898, 7, 0x4d, 0x2000000},
    {18905, 4, 0x0, 0x1000024},
    {18909, 7, 0x0, 0x4},
    {18916, 7, 0x0, 0x4},
    {18923, 12, 0x0, 0x80000},
    {18935, 7, 0x0, 0x8},
    {18942, 3, 0x0, 0x8000},
    {18945, 5, 0x0, 0x8000},
    {18950, 8, 0x0, 0x80000},
    {18958, 9, 0x15, 0x2},
    {18967, 9, 0x0, 0x8000},
    {18976, 3, 0x200, 0x40000001},
    {18979, 5, 0x0, 0x8000},
    {18984, 9, 0x0, 0x8000},
    {18993, 11, 0x200, 0x40000001},
    {19004, 12, 0x200, 0x40000001},
    {19016, 8, 0x0, 0x8},
    {19024, 4, 0x200, 0x40000001},
    {19028, 12, 0x200, 0x40000001},
    {19040, 13, 0x200, 0x40000001},
    {19053, 3, 0x2, 0x1},
    {19056, 7, 0x2, 0x1},
    {19063, 7, 0x0, 0x8000},
    {19070, 12, 0x0, 0x8000},
    {19082, 8, 0x0, 0x8000},
    {19090, 6, 0x0, 0x8000},
    {19096, 9, 0x0, 0x8000},
    {19105, 6, 0x0, 0x80000},
    {19111, 9, 0x0, 0x8000},
    {19120, 11, 0x0, 0x8000},
    {19131, 8, 0x0, 0x8000},
    {19139, 9, 0x0, 0x8000},
    {19148, 5, 0x0, 0x8000},
    {19153, 5, 0x0, 0x8000},
    {19158, 2, 0x0, 0x100000},
    {19160, 5, 0x0, 0x100000},
    {19165, 6, 0x0, 0x8000},
    {19171, 6, 0x0, 0x8000},
    {19177, 6, 0x0, 0x8000},
    {19183, 10, 0x0, 0x8000},
    {19193, 4, 0x0, 0x4},
    {19197, 11, 0x0, 0x8000},
    {19208, 5, 0x0, 0x8000},
    {19213, 9, 0x0, 0x8000},
    {19222, 7, 0x0, 0x8000},
    {19229, 7, 0x0, 0x200},
    {19236, 3, 0x0, 0x100000},
    {19239, 2, 0x0, 0x1000004},
    {19241, 12, 0x0, 0x8},
    {19253, 15, 0x0, 0x8},
    {19268, 4, 0x0, 0x80000},
    {19272, 6, 0x17, 0x2},
    {19278, 6, 0x0, 0x80000},
    {19284, 7, 0x16, 0x2},
    {19291, 6, 0x15, 0x2},
    {19297, 3, 0x0, 0x8000},
    {19300, 7, 0x0, 0x8000},
    {19307, 8, 0x0, 0x8000},
    {19315, 9, 0x0, 0x8000},
    {19324, 10, 0x0, 0x8000},
    {19334, 10, 0x0, 0x8000},
    {19344, 11, 0x0, 0x8000},
    {19355, 13, 0x0, 0x8000},
    {19368, 4, 0x0, 0x100000},
    {19372, 8, 0x0, 0x100000},
    {19380, 6, 0x0, 0x80000},
    {19386, 10, 0x0, 0x100000},
    {19396, 2, 0x0, 0x100000},
    {19398, 6, 0x0, 0x8},
    {19404, 10, 0x0, 0x8},
    {19414, 4, 0x0, 0x10},
    {19418, 9, 0x0, 0x8},
    {19427, 7, 0x0, 0x1000008},
    {19434, 11, 0x0, 0x8},
    {19445, 8, 0x0, 0x8},
    {19453, 8, 0x0, 0x200},
    {19461, 8, 0x0, 0x200},
    {19469, 5, 0x0, 0x200},
    {19474, 6, 0x0, 0x200},
    {19480, 7, 0x0, 0x8},
    {19487, 8, 0x0, 0x8},
    {19495, 3, 0x8, 0x1},
    {19498, 5, 0x8, 0x1},
    {19503, 6, 0x8, 0x1},
    {19509, 9, 0x15, 0x2},
    {19518, 9, 0x15, 0x2},
    {19527, 10, 0x15, 0x2},
    {19537, 11, 0x15, 0x2},
    {19548, 9, 0x15, 0x2},
    {19557, 3, 0x800, 0x1},
    {19560, 7, 0x0, 0x100000},
    {19567, 9, 0x0, 0x200},
    {19576, 8, 0x15, 0x2},
    {19584, 9, 0x15, 0x2},
    {19593, 8, 0x800, 0x20000001},
    {19601, 8, 0x800, 0x20000001},
    {19609, 8, 0x800, 0x40000001},
    {19617, 8, 0x800, 0x20000001},
    {19625, 8, 0x800, 0x40000001},
    {19633, 11, 0x0, 0x200},
    {19644, 8, 0x0, 0x8},
    {19652, 6, 0x0, 0x200},
    {19658, 7, 0x0, 0x200},
    {19665, 8, 0x0, 0x8000},
    {19673, 6, 0x20, 0x1},
    {19679, 7, 0x20, 0x1},
    {19686, 2, 0x0, 0x80000},
    {19688, 4, 0x0, 0x8000},
    {19692, 6, 0x0, 0x8000},
    {19698, 6, 0x0, 0x1000024},
    {19704, 9, 0x0, 0x4},
    {19713, 10, 0x0, 0x4},
    {19723, 10, 0x0, 0x8},
    {19733, 7, 0x0, 0x8},
    {19740, 7, 0x0, 0x8000},
    {19747, 9, 0x0, 0x8000},
    {19756, 6, 0x0, 0x4},
    {19762, 8, 0x20, 0x1},
    {19770, 10, 0x20, 0x1},
    {19780, 10, 0x0, 0x8000},
    {19790, 1, 0x3, 0x400000},
    {19791, 2, 0x0, 0x1000000},
    {19793, 6, 0x0, 0x10},
    {19799, 3, 0x20, 0x1},
    {19802, 7, 0x20, 0x1},
    {19809, 8, 0x20, 0x1},
    {19817, 3, 0x0, 0x80000},
    {19820, 7, 0x3, 0x400000},
    {19827, 7, 0x3, 0x1400000},
    {19834, 12, 0x0, 0x20000},
    {19846, 7, 0x0, 0x80000},
    {19853, 3, 0x0, 0x1000000},
    {19856, 7, 0x0, 0x10},
    {19863, 7, 0x0, 0x4},
    {19870, 1, 0x0, 0x40001000},
    {19871, 2, 0x0, 0x10000},
    {19873, 4, 0x0, 0x1000000},
    {19877, 13, 0x23, 0x2000000},
    {19890, 13, 0x24, 0x2000000},
    {19903, 6, 0x23, 0x2000000},
    {19909, 7, 0x24, 0x2000000},
    {19916, 11, 0x24, 0x2000000},
    {19927, 10, 0x23, 0x2000000},
    {19937, 6, 0x800, 0x1},
    {19943, 5, 0x27, 0x2000000},
    {19948, 7, 0x29, 0x2000000},
    {19955, 8, 0x29, 0x2000000},
    {19963, 7, 0x29, 0x2000000},
    {19970, 5, 0x0, 0x100000},
    {19975, 2, 0x0, 0x10000},
    {19977, 2, 0x0, 0x10000},
    {19979, 10, 0x15, 0x2},
    {19989, 8, 0x1, 0x1},
    {19997, 9, 0x1, 0x1},
    {20006, 10, 0x24, 0x2000000},
    {20016, 11, 0x23, 0x2000000},
    {20027, 11, 0x24, 0x2000000},
    {20038, 12, 0x23, 0x2000000},
    {20050, 5, 0x27, 0x2000000},
    {20055, 7, 0x0, 0x80000},
    {20062, 5, 0x0, 0x8000},
    {20067, 5, 0x7e2, 0x4000000},
    {20072, 5, 0x27, 0x2000000},
    {20077, 7, 0x0, 0x100000},
    {20084, 5, 0x0, 0x80000},
    {20089, 12, 0x0, 0x80000},
    {20101, 8, 0x0, 0x80000},
    {20109, 6, 0x2, 0x1},
    {20115, 8, 0x2, 0x1},
    {20123, 6, 0x100, 0x1},
    {20129, 7, 0x100, 0x1},
    {20136, 8, 0x100, 0x1},
    {20144, 10, 0x2, 0x1},
    {20154, 8, 0x2, 0x1},
    {20162, 3, 0x0, 0x100000},
    {20165, 4, 0x800, 0x1},
    {20169, 7, 0x800, 0x1},
    {20176, 3, 0x200, 0x40000001},
    {20179, 5, 0x200, 0x40000001},
    {20184, 5, 0x200, 0x40000001},
    {20189, 4, 0x0, 0x100000},
    {20193, 3, 0x0, 0x41000},
    {20196, 4, 0x0, 0x40001000},
    {20200, 4, 0x0, 0x100000},
    {20204, 7, 0x0, 0x100},
    {20211, 4, 0x0, 0x80000},
    {20215, 3, 0x0, 0x80000},
    {20218, 3, 0x0, 0x80000},
    {20221, 3, 0x0, 0x100000},
    {20224, 3, 0x0, 0x80000},
    {20227, 6, 0x17, 0x2},
    {20233, 5, 0x17, 0x2},
    {20238, 3, 0x0, 0x100000},
    {20241, 4, 0x80, 0x1},
    {20245, 9, 0x80, 0x1},
    {20254, 9, 0x80, 0x1},
    {20263, 10, 0x80, 0x1},
    {20273, 11, 0x80, 0x1},
    {20284, 4, 0x100, 0x1},
    {20288, 8, 0x100, 0x1},
    {20296, 7, 0x100, 0x1},
    {20303, 9, 0x100, 0x1},
    {20312, 8, 0x100, 0x1},
    {20320, 3, 0x100, 0x20000001},
    {20323, 5, 0x100, 0x20000001},
    {20328, 5, 0x100, 0x20000001},
    {20333, 5, 0x100, 0x20000001},
    {20338, 9, 0x1, 0x1},
    {20347, 11, 0x1, 0x1},
    {20358, 1, 0x0, 0x1000000},
    {20359, 3, 0x0, 0x4},
    {20362, 12, 0x0, 0x8},
    {20374, 6, 0x0, 0x8},
    {20380, 2, 0x0, 0x1000004},
    {20382, 14, 0x0, 0x8},
    {20396, 7, 0x0, 0x8},
    {20403, 9, 0x0, 0x8},
    {20412, 6, 0x0, 0x4},
    {20418, 4, 0x0, 0x1000000},
    {20422, 8, 0x0, 0x8},
    {20430, 6, 0x0, 0x8000},
    {20436, 5, 0x28, 0x2000000},
    {20441, 6, 0x0, 0x8000},
    {20447, 5, 0x0, 0x8000},
    {20452, 5, 0x0, 0x8000},
    {20457, 4, 0x0, 0x20000008},
    {20461, 10, 0x0, 0x20000008},
    {20471, 11, 0x0, 0x20000008},
    {20482, 5, 0x22, 0x2000000},
    {20487, 4, 0x16, 0x2},
    {20491, 3, 0x0, 0x1000004},
    {20494, 7, 0x0, 0x8},
    {20501, 7, 0x0, 0x8000},
    {20508, 6, 0x0, 0x8000},
    {20514, 4, 0x400, 0x1},
    {20518, 7, 0x400, 0x1},
    {20525, 6, 0x0, 0x1000024},
    {20531, 13, 0x0, 0x4},
    {20544, 15, 0x0, 0x8},
    {20559, 9, 0x0, 0x8000},
    {20568, 7, 0x0, 0x8000},
    {20575, 8, 0x1, 0x1},
    {20583, 4, 0x0, 0x8},
    {20587, 3, 0x0, 0x8000},
    {20590, 8, 0x0, 0x8000},
    {20598, 7, 0x0, 0x8000},
    {20605, 9, 0x100, 0x1},
    {20614, 7, 0x100, 0x1},
    {20621, 8, 0x0, 0x8000},
    {20629, 9, 0x0, 0x8000},
    {20638, 4, 0x1, 0x1},
    {20642, 6, 0x1, 0x1},
    {20648, 6, 0x1, 0x1},
    {20654, 5, 0x0, 0x100000},
    {20659, 10, 0x100, 0x1},
    {20669, 7, 0x0, 0x100000},
    {20676, 5, 0x0, 0x8},
    {20681, 5, 0x0, 0x10},
    {20686, 6, 0x0, 0x10},
    {20692, 8, 0x0, 0x1000004},
    {20700, 13, 0x0, 0x8},
    {20713, 17, 0x0, 0x8},
    {20730, 4, 0x0, 0x10},
    {20734, 5, 0x0, 0x100000},
    {20739, 6, 0x0, 0x100000},
    {20745, 5, 0x0, 0x10},
    {20750, 8, 0x0, 0x8},
    {20758, 11, 0x0, 0x8000},
    {20769, 6, 0x0, 0x8000},
    {20775, 8, 0x0, 0x20000},
    {20783, 3, 0x100, 0x1},
    {20786, 5, 0x0, 0x8000},
    {20791, 4, 0x4a, 0x2000000},
    {20795, 5, 0x0, 0x8000},
    {20800, 7, 0x100, 0x1},
    {20807, 10, 0x100, 0x10000001},
    {20817, 12, 0x100, 0x1},
    {20829, 11, 0x100, 0x10000001},
    {20840, 13, 0x100, 0x1},
    {20853, 8, 0x100, 0x1},
    {20861, 13, 0x100, 0x1},
    {20874, 11, 0x100, 0x10000001},
    {20885, 12, 0x100, 0x10000001},
    {20897, 13, 0x100, 0x1},
    {20910, 12, 0x100, 0x10000001},
    {20922, 14, 0x100, 0x1},
    {20936, 14, 0x100, 0x10000001},
    {20950, 12, 0x100, 0x1},
    {20962, 16, 0x100, 0x1},
    {20978, 11, 0x100, 0x1},
    {20989, 15, 0x100, 0x1},
    {21004, 13, 0x100, 0x10000001},
    {21017, 15, 0x100, 0x10000001},
    {21032, 13, 0x100, 0x1},
    {21045, 12, 0x100, 0x1},
    {21057, 16, 0x100, 0x1},
    {21073, 14, 0x100, 0x10000001},
    {21087, 14, 0x100, 0x1},
    {21101, 9, 0x100, 0x1},
    {21110, 3, 0x100, 0x40000001},
    {21113, 4, 0x100, 0x1},
    {21117, 9, 0x100, 0x1},
    {21126, 8, 0x100, 0x1},
    {21134, 9, 0x100, 0x1},
    {21143, 9, 0x100, 0x40000001},
    {21152, 9, 0x100, 0x40000001},
    {21161, 10, 0x100, 0x1},
    {21171, 9, 0x100, 0x1},
    {21180, 9, 0x100, 0x1},
    {21189, 10, 0x100, 0x1},
    {21199, 10, 0x100, 0x1},
    {21209, 11, 0x100, 0x1},
    {21220, 10, 0x100, 0x1},
    {21230, 11, 0x100, 0x10000001},
    {21241, 10, 0x100, 0x1},
    {21251, 9, 0x100, 0x1},
    {21260, 10, 0x100, 0x1},
    {21270, 3, 0x1, 0x1},
    {21273, 4, 0x1, 0x1},
    {21277, 8, 0x400, 0x1},
    {21285, 9, 0x400, 0x1},
    {21294, 10, 0x400, 0x1},
    {21304, 6, 0x0, 0x100000},
    {21310, 7, 0x0, 0x80000},
    {21317, 5, 0x0, 0x8000},
    {21322, 8, 0x0, 0x8000},
    {21330, 7, 0x0, 0x20000},
    {21337, 11, 0x0, 0x8000},
    {21348, 5, 0x0, 0x8000},
    {21353, 9, 0x0, 0x8000},
    {21362, 3, 0x100, 0x800001},
    {21365, 8, 0x100, 0x1},
    {21373, 8, 0x100, 0x1},
    {21381, 9, 0x100, 0x1},
    {21390, 4, 0x100, 0x1},
    {21394, 9, 0x100, 0x1},
    {21403, 9, 0x100, 0x1},
    {21412, 9, 0x100, 0x1},
    {21421, 6, 0x2a, 0x2000000},
    {21427, 7, 0x28, 0x2000000},
    {21434, 6, 0x28, 0x2000000},
    {21440, 9, 0x16, 0x2000000},
    {21449, 8, 0x400, 0x1},
    {21457, 6, 0x0, 0x8000},
    {21463, 10, 0x0, 0x100000},
    {21473, 7, 0x2a, 0x2000000},
    {21480, 6, 0x35, 0x2000000},
    {21486, 3, 0x2, 0x1},
    {21489, 6, 0x2, 0x1},
    {21495, 7, 0x2, 0x1},
    {21502, 5, 0x785, 0x4000000},
    {21507, 3, 0x100, 0x1},
    {21510, 7, 0x100, 0x1},
    {21517, 8, 0x100, 0x1},
    {21525, 3, 0x0, 0x1000000},
    {21528, 12, 0x0, 0x8},
    {21540, 8, 0x0, 0x8},
    {21548, 10, 0x0, 0x8},
    {21558, 5, 0x0, 0x10},
    {21563, 3, 0x80, 0x40000001},
    {21566, 8, 0x80, 0x40000001},
    {21574, 9, 0x80, 0x40000001},
    {21583, 8, 0x80, 0x40000001},
    {21591, 6, 0x0, 0x8},
    {21597, 3, 0x1, 0x20000001},
    {21600, 8, 0x1, 0x20000001},
    {21608, 8, 0x1, 0x20000001},
    {21616, 8, 0x1, 0x20000001},
    {21624, 9, 0x1, 0x20000001},
    {21633, 9, 0x1, 0x20000001},
    {21642, 9, 0x1, 0x20000001},
    {21651, 3, 0x0, 0x1000000},
    {21654, 10, 0x0, 0x8},
    {21664, 5, 0x0, 0x8},
    {21669, 5, 0x0, 0x200010},
    {21674, 5, 0x0, 0x10},
    {21679, 7, 0x0, 0x8000},
    {21686, 5, 0x0, 0x80000},
    {21691, 4, 0x0, 0x1000000},
    {21695, 9, 0x0, 0x8},
    {21704, 5, 0x3a, 0x2000000},
    {21709, 6, 0x0, 0x10},
    {21715, 8, 0x0, 0x8000},
    {21723, 3, 0x0, 0x8000},
    {21726, 6, 0x0, 0x8000},
    {21732, 6, 0x0, 0x8},
    {21738, 6, 0x0, 0x8},
    {21744, 8, 0x0, 0x8},
    {21752, 6, 0x16, 0x2},
    {21758, 6, 0x16, 0x2},
    {21764, 8, 0x17, 0x2},
    {21772, 6, 0x0, 0x8000},
    {21778, 6, 0x0, 0x8000},
    {21784, 7, 0x0, 0x8000},
    {21791, 7, 0x0, 0x8000},
    {21798, 3, 0x0, 0x8},
    {21801, 10, 0x0, 0x40000008},
    {21811, 11, 0x0, 0x40000008},
    {21822, 11, 0x0, 0x40000008},
    {21833, 12, 0x0, 0x40000008},
    {21845, 4, 0x200, 0x1},
    {21849, 6, 0x200, 0x1},
    {21855, 6, 0x200, 0x1},
    {21861, 6, 0x15, 0x800002},
    {21867, 7, 0x15, 0x800002},
    {21874, 2, 0x0, 0x80000},
    {21876, 6, 0x0, 0x80000},
    {21882, 5, 0x0, 0x8000},
    {21887, 7, 0x0, 0x8000},
    {21894, 5, 0x0, 0x8000},
    {21899, 3, 0xc0, 0x1},
    {21902, 6, 0x40, 0x20000001},
    {21908, 5, 0x80, 0x40000001},
    {21913, 5, 0x80, 0x40000001},
    {21918, 6, 0x40, 0x20000001},
    {21924, 6, 0x40, 0x20000001},
    {21930, 2, 0x0, 0x10000},
    {21932, 5, 0x0, 0x80000},
    {21937, 5, 0x0, 0x1200000},
    {21942, 8, 0x0, 0x400},
    {21950, 8, 0x0, 0x200000},
    {21958, 3, 0x0, 0x10000},
    {21961, 6, 0x0, 0x80000},
    {21967, 3, 0x0, 0x108000},
    {21970, 7, 0x0, 0x100000},
    {21977, 7, 0x0, 0x100000},
    {21984, 6, 0x0, 0x8000},
    {21990, 6, 0x0, 0x100000},
    {21996, 3, 0x400, 0x20000001},
    {21999, 7, 0x400, 0x20000001},
    {22006, 8, 0x400, 0x20000001},
    {22014, 9, 0x400, 0x20000001},
    {22023, 8, 0x400, 0x20000001},
    {22031, 8, 0x0, 0x80000},
    {22039, 6, 0x0, 0x100000},
    {22045, 7, 0x0, 0x8000},
    {22052, 3, 0x1, 0x40000001},
    {22055, 7, 0x1, 0x40000001},
    {22062, 8, 0x1, 0x40000001},
    {22070, 8, 0x1, 0x40000001},
    {22078, 4, 0x0, 0x8000},
    {22082, 7, 0x0, 0x8000},
    {22089, 2, 0x0, 0x1000000},
    {22091, 5, 0x0, 0x8},
    {22096, 7, 0x0, 0x8},
    {22103, 4, 0x0, 0x8},
    {22107, 3, 0x2, 0x1},
    {22110, 5, 0x2, 0x1},
    {22115, 8, 0x2, 0x10000001},
    {22123, 8, 0x2, 0x10000001},
    {22131, 8, 0x2, 0x10000001},
    {22139, 8, 0x2, 0x10000001},
    {22147, 6, 0x0, 0x8000},
    {22153, 9, 0x0, 0x8},
    {22162, 10, 0x0, 0x8},
    {22172, 5, 0x17, 0x2},
    {22177, 5, 0x0, 0x100000},
    {22182, 5, 0x40, 0x1},
    {22187, 6, 0x16, 0x2},
    {22193, 7, 0x16, 0x2},
    {22200, 3, 0x0, 0x8000},
    {22203, 6, 0x0, 0x8000},
    {22209, 10, 0x0, 0x8000},
    {22219, 9, 0x0, 0x8000},
    {22228, 11, 0x0, 0x8000},
    {22239, 4, 0x16, 0x2},
    {22243, 4, 0x20, 0x1},
    {22247, 5, 0x0, 0x8000},
    {22252, 9, 0x0, 0x8000},
    {22261, 3, 0x10, 0x20000001},
    {22264, 7, 0x10, 0x20000001},
    {22271, 7, 0x10, 0x20000001},
    {22278, 7, 0x10, 0x20000001},
    {22285, 6, 0x0, 0x8000},
    {22291, 10, 0x0, 0x8000},
    {22301, 7, 0x28, 0x2000000},
    {22308, 7, 0x28, 0x2000000},
    {22315, 6, 0x2a, 0x2000000},
    {22321, 5, 0x17, 0x2},
    {22326, 8, 0x17, 0x2},
    {22334, 9, 0x17, 0x2},
    {22343, 4, 0x100, 0x1},
    {22347, 5, 0x100, 0x1},
    {22352, 7, 0x100, 0x1},
    {22359, 10, 0x100, 0x1},
    {22369, 10, 0x100, 0x1},
    {22379, 10, 0x100, 0x10000001},
    {22389, 8, 0x100, 0x1},
    {22397, 10, 0x100, 0x1},
    {22407, 10, 0x100, 0x10000001},
    {22417, 9, 0x100, 0x1},
    {22426, 5, 0x100, 0x1},
    {22431, 10, 0x100, 0x1},
    {22441, 11, 0x100, 0x1},
    {22452, 14, 0x100, 0x1},
    {22466, 13, 0x100, 0x1},
    {22479, 13, 0x100, 0x1},
    {22492, 14, 0x100, 0x10000001},
    {22506, 13, 0x100, 0x1},
    {22519, 13, 0x100, 0x1},
    {22532, 11, 0x100, 0x1},
    {22543, 14, 0x100, 0x1},
    {22557, 13, 0x100, 0x1},
    {22570, 13, 0x100, 0x1},
    {22583, 14, 0x100, 0x10000001},
    {22597, 12, 0x100, 0x1},
    {22609, 13, 0x100, 0x10000001},
    {22622, 14, 0x100, 0x10000001},
    {22636, 14, 0x100, 0x10000001},
    {22650, 15, 0x100, 0x1},
    {22665, 14, 0x100, 0x1},
    {22679, 14, 0x100, 0x1},
    {22693, 16, 0x100, 0x10000001},
    {22709, 15, 0x100, 0x1},
    {22724, 14, 0x100, 0x1},
    {22738, 14, 0x100, 0x1},
    {22752, 16, 0x100, 0x10000001},
    {22768, 6, 0x0, 0x8000},
    {22774, 7, 0x0, 0x8000},
    {22781, 10, 0x100, 0x1},
    {22791, 7, 0x0, 0x8000},
    {22798, 10, 0x0, 0x8000},
    {22808, 7, 0x0, 0x8000},
    {22815, 7, 0x0, 0x10},
    {22822, 7, 0x0, 0x8000},
    {22829, 7, 0x0, 0x8000},
    {22836, 12, 0x0, 0x8},
    {22848, 12, 0x0, 0x8},
    {22860, 6, 0x17, 0x2},
    {22866, 8, 0x0, 0x8000},
    {22874, 1, 0x2, 0x9000000},
    {22875, 3, 0x0, 0x4},
    {22878, 5, 0x0, 0x4},
    {22883, 4, 0x400, 0x1},
    {22887, 8, 0x400, 0x1},
    {22895, 5, 0x0, 0x8},
    {22900, 5, 0x0, 0x1000000},
    {22905, 13, 0x0, 0x8},
    {22918, 5, 0x3, 0x8000000},
    {22923, 6, 0x44, 0x2000000},
    {22929, 5, 0x3, 0x8000000},
    {22934, 7, 0x0, 0x8000},
    {22941, 7, 0x0, 0x8000},
    {22948, 6, 0x0, 0x8000},
    {22954, 5, 0x0, 0x1000000},
    {22959, 14, 0x0, 0x8},
    {22973, 4, 0x18, 0x2},
    {22977, 8, 0x18, 0x2},
    {22985, 5, 0x18, 0x2},
    {22990, 5, 0x1, 0x1},
    {22995, 6, 0x1, 0x1},
    {23001, 8, 0x1, 0x1},
    {23009, 11, 0x1, 0x1},
    {23020, 11, 0x1, 0x1},
    {23031, 11, 0x1, 0x10000001},
    {23042, 9, 0x1, 0x1},
    {23051, 11, 0x1, 0x1},
    {23062, 11, 0x1, 0x10000001},
    {23073, 10, 0x1, 0x1},
    {23083, 5, 0x3b, 0x2000000},
    {23088, 3, 0x0, 0x4},
    {23091, 4, 0x0, 0x8},
    {23095, 8, 0x0, 0x8},
    {23103, 6, 0x0, 0x1000000},
    {23109, 14, 0x0, 0x8},
    {23123, 8, 0x0, 0x8},
    {23131, 7, 0x1, 0x8000000},
    {23138, 5, 0x0, 0x10},
    {23143, 4, 0x0, 0x8},
    {23147, 4, 0x0, 0x8},
    {23151, 5, 0x3, 0x8000000},
    {23156, 6, 0x17, 0x2},
    {23162, 6, 0x15, 0x2},
    {23168, 2, 0x0, 0x80000},
    {23170, 9, 0x0, 0x8000},
    {23179, 10, 0x0, 0x8000},
    {23189, 6, 0x42, 0x2000000},
    {23195, 3, 0x18, 0x100002},
    {23198, 9, 0x0, 0x100000},
    {23207, 3, 0x40, 0x1},
    {23210, 6, 0x40, 0x1},
    {23216, 9, 0x40, 0x10000001},
    {23225, 9, 0x40, 0x10000001},
    {23234, 9, 0x40, 0x10000001},
    {23243, 9, 0x40, 0x10000001},
    {23252, 5, 0x0, 0x40000008},
    {23257, 4, 0x0, 0x20000},
    {23261, 5, 0x0, 0x80000},
    {23266, 3, 0x200, 0x1},
    {23269, 5, 0x200, 0x1},
    {23274, 6, 0x200, 0x1},
    {23280, 5, 0x34, 0x2000000},
    {23285, 3, 0x1, 0x8000000},
    {23288, 2, 0x0, 0x10000},
    {23290, 4, 0x0, 0x100000},
    {23294, 5, 0x2, 0x9000000},
    {23299, 8, 0x4, 0x1},
    {23307, 9, 0x40, 0x1},
    {23316, 10, 0x800, 0x1},
    {23326, 10, 0x100, 0x1},
    {23336, 11, 0x1, 0x1},
    {23347, 9, 0x2, 0x1},
    {23356, 9, 0x1, 0x1},
    {23365, 10, 0x200, 0x1},
    {23375, 14, 0x800, 0x1},
    {23389, 14, 0x400, 0x1},
    {23403, 9, 0x10, 0x1},
    {23412, 9, 0x20, 0x1},
    {23421, 9, 0x80, 0x1},
    {23430, 8, 0x8, 0x1},
    {23438, 3, 0x0, 0x1200800},
    {23441, 11, 0x0, 0x8},
    {23452, 3, 0x2, 0x8000000},
    {23455, 7, 0x0, 0x4},
    {23462, 4, 0x0, 0x4},
    {23466, 3, 0x0, 0x1008000},
    {23469, 6, 0x0, 0x8000},
    {23475, 7, 0x0, 0x8000},
    {23482, 7, 0x0, 0x8000},
    {23489, 7, 0x0, 0x8000},
    {23496, 7, 0x0, 0x8000},
    {23503, 6, 0x0, 0x8000},
    {23509, 4, 0x0, 0x8000},
    {23513, 5, 0x0, 0x8000},
    {23518, 8, 0x0, 0x8000},
    {23526, 6, 0x2, 0x9000000},
    {23532, 9, 0x4, 0x1},
    {23541, 12, 0x40, 0x1},
    {23553, 12, 0x100, 0x1},
    {23565, 13, 0x800, 0x1},
    {23578, 13, 0x1, 0x1},
    {23591, 10, 0x2, 0x1},
    {23601, 14, 0x200, 0x1},
    {23615, 18, 0x800, 0x1},
    {23633, 20, 0x400, 0x1},
    {23653, 12, 0x1, 0x1},
    {23665, 11, 0x10, 0x1},
    {23676, 11, 0x20, 0x1},
    {23687, 11, 0x80, 0x1},
    {23698, 10, 0x8, 0x1},
    {23708, 5, 0x0, 0x1000000},
    {23713, 8, 0x0, 0x8000},
    {23721, 11, 0x0, 0x8000},
    {23732, 9, 0x0, 0x8000},
    {23741, 10, 0x0, 0x8000},
    {23751, 10, 0x0, 0x8000},
    {23761, 9, 0x0, 0x8000},
    {23770, 7, 0x0, 0x80000},
    {23777, 7, 0x0, 0x8000},
    {23784, 9, 0x0, 0x8000},
    {23793, 6, 0x0, 0x20000000},
    {23799, 3, 0x0, 0x10000},
    {23802, 3, 0x0, 0x1000024},
    {23805, 17, 0x0, 0x8},
    {23822, 18, 0x0, 0x8},
    {23840, 10, 0x0, 0x8},
    {23850, 4, 0x0, 0x1000024},
    {23854, 9, 0x0, 0x8},
    {23863, 8, 0x0, 0x8},
    {23871, 12, 0x0, 0x8},
    {23883, 5, 0x0, 0x1000000},
    {23888, 12, 0x0, 0x8},
    {23900, 3, 0x14, 0x2000000},
    {23903, 6, 0x40, 0x1},
    {23909, 7, 0x40, 0x1},
    {23916, 7, 0x0, 0x8000},
    {23923, 6, 0x0, 0x8000},
    {23929, 6, 0x31, 0x2000000},
    {23935, 7, 0x0, 0x8000},
    {23942, 2, 0x0, 0x1000024},
    {23944, 7, 0x0, 0x8},
    {23951, 6, 0x0, 0x8},
    {23957, 10, 0x0, 0x8},
    {23967, 14, 0x0, 0x8},
    {23981, 6, 0x17, 0x2},
    {23987, 7, 0x17, 0x2},
    {23994, 5, 0x0, 0x8},
    {23999, 3, 0x0, 0x1000004},
    {24002, 7, 0x0, 0x8},
    {24009, 12, 0x0, 0x8},
    {24021, 3, 0x0, 0x10010},
    {24024, 7, 0x0, 0x8000},
    {24031, 5, 0x0, 0x8000},
    {24036, 7, 0x0, 0x8000},
    {24043, 7, 0x0, 0x8000},
    {24050, 9, 0x0, 0x8000},
    {24059, 3, 0x0, 0x1000024},
    {24062, 10, 0x0, 0x4},
    {24072, 9, 0x0, 0x8},
    {24081, 6, 0x0, 0x8},
    {24087, 11, 0x0, 0x8},
    {24098, 5, 0x10, 0x1},
    {24103, 6, 0x10, 0x1},
    {24109, 8, 0x10, 0x1},
    {24117, 11, 0x10, 0x1},
    {24128, 11, 0x10, 0x1},
    {24139, 11, 0x10, 0x10000001},
    {24150, 9, 0x10, 0x1},
    {24159, 11, 0x10, 0x1},
    {24170, 11, 0x10, 0x10000001},
    {24181, 10, 0x10, 0x1},
    {24191, 3, 0x8, 0x20000041},
    {24194, 12, 0x0, 0x80000},
    {24206, 7, 0x8, 0x20000001},
    {24213, 7, 0x8, 0x20000001},
    {24220, 7, 0x8, 0x20000001},
    {24227, 12, 0x0, 0x8000},
    {24239, 10, 0x0, 0x20000008},
    {24249, 11, 0x0, 0x20000008},
    {24260, 8, 0x0, 0x20000008},
    {24268, 5, 0x0, 0x8000},
    {24273, 9, 0x0, 0x8000},
    {24282, 13, 0x0, 0x8000},
    {24295, 6, 0x0, 0x8000},
    {24301, 10, 0x0, 0x8000},
    {24311, 9, 0x0, 0x20000},
    {24320, 9, 0x3, 0x400000},
    {24329, 4, 0x0, 0x8},
    {24333, 6, 0x0, 0x8},
    {24339, 5, 0x0, 0x8},
    {24344, 3, 0x0, 0x8000},
    {24347, 4, 0x0, 0x8000},
    {24351, 7, 0x0, 0x8000},
    {24358, 6, 0x0, 0x8000},
    {24364, 8, 0x0, 0x8000},
    {24372, 7, 0x0, 0x1000000},
    {24379, 18, 0x0, 0x8},
    {24397, 7, 0x0, 0x1000000},
    {24404, 17, 0x0, 0x8},
    {24421, 5, 0x0, 0x8},
    {24426, 10, 0x0, 0x8},
    {24436, 7, 0x0, 0x1000000},
    {24443, 16, 0x0, 0x8},
    {24459, 9, 0x0, 0x8},
    {24468, 4, 0x18, 0x2},
    {24472, 7, 0x40, 0x1},
    {24479, 9, 0x40, 0x1},
    {24488, 4, 0x0, 0x10010},
    {24492, 9, 0x0, 0x8000},
    {24501, 4, 0x0, 0x10000},
    {24505, 11, 0x0, 0x8000},
    {24516, 5, 0x0, 0x1000004},
    {24521, 9, 0x0, 0x8},
    {24530, 4, 0x0, 0x10},
    {24534, 1, 0x0, 0x1200000},
    {24535, 8, 0x0, 0x8},
    {24543, 9, 0x0, 0x8},
    {24552, 8, 0x0, 0x8},
    {24560, 6, 0x0, 0x8},
    {24566, 3, 0x16, 0x800002},
    {24569, 9, 0x15, 0x2},
    {24578, 8, 0x17, 0x2},
    {24586, 10, 0x400, 0x1},
    {24596, 7, 0x800, 0x1},
    {24603, 8, 0x200, 0x1},
    {24611, 10, 0x0, 0x8000},
    {24621, 11, 0x0, 0x8000},
    {24632, 8, 0x0, 0x8000},
    {24640, 12, 0x0, 0x8000},
    {24652, 9, 0x0, 0x8000},
    {24661, 11, 0x0, 0x8000},
    {24672, 3, 0x0, 0x80},
    {24675, 5, 0x0, 0x100000},
    {24680, 8, 0x0, 0x100},
    {24688, 9, 0x0, 0x100},
    {24697, 4, 0x0, 0x100000},
    {24701, 5, 0x0, 0x80000},
    {24706, 3, 0x2, 0x40000001},
    {24709, 4, 0x2, 0x40000001},
    {24713, 5, 0x2, 0x40000001},
    {24718, 5, 0x0, 0x1000024},
    {24723, 9, 0x0, 0x8},
    {24732, 13, 0x0, 0x8},
    {24745, 9, 0x0, 0x20},
    {24754, 2, 0x0, 0x1000000},
    {24756, 5, 0x0, 0x4},
    {24761, 9, 0x0, 0x8},
    {24770, 4, 0x0, 0x4},
    {24774, 3, 0x200, 0x1},
    {24777, 5, 0x200, 0x1},
    {24782, 6, 0x200, 0x1},
    {24788, 8, 0x200, 0x1},
    {24796, 7, 0x200, 0x1},
    {24803, 7, 0x200, 0x1},
    {24810, 7, 0x200, 0x1},
    {24817, 6, 0x200, 0x1},
    {24823, 6, 0x200, 0x1},
    {24829, 7, 0x200, 0x1},
    {24836, 7, 0x200, 0x10000001},
    {24843, 3, 0x1, 0x1},
    {24846, 9, 0x1, 0x1},
    {24855, 10, 0x1, 0x1},
    {24865, 12, 0x1, 0x1},
    {24877, 11, 0x1, 0x1},
    {24888, 11, 0x1, 0x1},
    {24899, 11, 0x1, 0x1},
    {24910, 12, 0x1, 0x10000001},
    {24922, 10, 0x1, 0x1},
    {24932, 10, 0x1, 0x1},
    {24942, 11, 0x1, 0x1},
    {24953, 3, 0x0, 0x180000},
    {24956, 5, 0x0, 0x80000},
    {24961, 3, 0x0, 0x8000},
    {24964, 5, 0x0, 0x8000},
    {24969, 6, 0x0, 0x8000},
    {24975, 6, 0x0, 0x8000},
    {24981, 3, 0x40, 0x1},
    {24984, 7, 0x40, 0x1},
    {24991, 8, 0x40, 0x1},
    {24999, 10, 0x40, 0x1},
    {25009, 9, 0x40, 0x1},
    {25018, 9, 0x40, 0x1},
    {25027, 9, 0x40, 0x1},
    {25036, 10, 0x40, 0x10000001},
    {25046, 8, 0x40, 0x1},
    {25054, 8, 0x40, 0x1},
    {25062, 9, 0x40, 0x1},
    {25071, 1, 0x0, 0x200000},
    {25072, 5, 0x0, 0x10},
    {25077, 7, 0x0, 0x8},
    {25084, 6, 0x0, 0x8},
    {25090, 3, 0x15, 0x2},
    {25093, 4, 0x16, 0x800002},
    {25097, 5, 0x16, 0x2},
    {25102, 3, 0x2, 0x1},
    {25105, 6, 0x16, 0x2},
    {25111, 7, 0x2, 0x1},
    {25118, 7, 0x2, 0x1},
    {25125, 8, 0x0, 0x8000},
    {25133, 9, 0x0, 0x8000},
    {25142, 5, 0x2, 0x1},
    {25147, 8, 0x2, 0x1},
    {25155, 11, 0x2, 0x1},
    {25166, 11, 0x2, 0x10000001},
    {25177, 4, 0x2, 0x20000001},
    {25181, 7, 0x2, 0x20000001},
    {25188, 7, 0x2, 0x20000001},
    {25195, 7, 0x2, 0x20000001},
    {25202, 8, 0x2, 0x20000001},
    {25210, 8, 0x2, 0x20000001},
    {25218, 8, 0x2, 0x20000001},
    {25226, 8, 0x0, 0x8000},
    {25234, 7, 0x0, 0x8000},
    {25241, 8, 0x0, 0x8000},
    {25249, 6, 0x0, 0x8000},
    {25255, 3, 0x0, 0x100000},
    {25258, 5, 0x16, 0x2},
    {25263, 6, 0x16, 0x2},
    {25269, 5, 0x16, 0x2},
    {25274, 4, 0x0, 0x100},
    {25278, 7, 0x0, 0x100000},
    {25285, 6, 0x16, 0x2},
    {25291, 6, 0x16, 0x2},
    {25297, 3, 0x0, 0x100000},
    {25300, 7, 0x0, 0x8000},
    {25307, 6, 0x0, 0x8000},
    {25313, 6, 0x18, 0x2},
    {25319, 5, 0x0, 0x100000},
    {25324, 5, 0x0, 0x80000},
    {25329, 3, 0x0, 0x10},
    {25332, 15, 0x0, 0x200},
    {25347, 7, 0x0, 0x8000},
    {25354, 6, 0x0, 0x8000},
    {25360, 4, 0x15, 0x2},
    {25364, 1, 0x0, 0x1200000},
    {25365, 9, 0x0, 0x40000008},
    {25374, 5, 0x0, 0x80000},
    {25379, 3, 0x0, 0x8000},
    {25382, 9, 0x0, 0x8000},
    {25391, 4, 0x0, 0x40000},
    {25395, 5, 0x0, 0x40000},
    {25400, 8, 0x0, 0x8000},
    {25408, 7, 0x4, 0x1},
    {25415, 7, 0x0, 0x100000},
    {25422, 6, 0x18, 0x2},
    {25428, 6, 0x15, 0x2},
    {25434, 7, 0x15, 0x2},
    {25441, 2, 0x0, 0x40000},
    {25443, 3, 0x0, 0x40000},
    {25446, 8, 0x0, 0x8000},
    {25454, 3, 0x0, 0x80000},
    {25457, 4, 0x0, 0x100000},
    {25461, 5, 0x0, 0x80000},
    {25466, 3, 0x100, 0x40000001},
    {25469, 8, 0x100, 0x40000001},
    {25477, 9, 0x100, 0x40000001},
    {25486, 8, 0x100, 0x40000001},
    {25494, 9, 0x100, 0x40000001},
    {25503, 6, 0x0, 0x8000},
    {25509, 3, 0x0, 0x100000},
    {25512, 3, 0x1, 0x1},
    {25515, 7, 0x1, 0x1},
    {25522, 5, 0x18, 0x2},
    {25527, 5, 0x0, 0x8000},
    {25532, 3, 0x40, 0x1},
    {25535, 5, 0x40, 0x1},
    {25540, 4, 0x20, 0x1},
    {25544, 5, 0x20, 0x1},
    {25549, 1, 0x0, 0x1000080},
    {25550, 11, 0x0, 0x8},
    {25561, 9, 0x0, 0x8000},
    {25570, 3, 0x1, 0x1},
    {25573, 6, 0x1, 0x1},
    {25579, 11, 0x1, 0x1},
    {25590, 9, 0x1, 0x10000001},
    {25599, 10, 0x1, 0x10000001},
    {25609, 11, 0x1, 0x1},
    {25620, 10, 0x1, 0x10000001},
    {25630, 12, 0x1, 0x1},
    {25642, 12, 0x1, 0x10000001},
    {25654, 10, 0x1, 0x1},
    {25664, 14, 0x1, 0x1},
    {25678, 9, 0x1, 0x1},
    {25687, 13, 0x1, 0x1},
    {25700, 11, 0x1, 0x10000001},
    {25711, 13, 0x1, 0x10000001},
    {25724, 11, 0x1, 0x1},
    {25735, 10, 0x1, 0x1},
    {25745, 14, 0x1, 0x1},
    {25759, 12, 0x1, 0x10000001},
    {25771, 12, 0x1, 0x1},
    {25783, 6, 0x1, 0x1},
    {25789, 3, 0x16, 0x800002},
    {25792, 4, 0x0, 0x1240000},
    {25796, 7, 0x0, 0x1000},
    {25803, 5, 0x0, 0x40000},
    {25808, 7, 0x46, 0x2000000},
    {25815, 6, 0x0, 0x8000},
    {25821, 8, 0x0, 0x8000},
    {25829, 7, 0x0, 0x8000},
    {25836, 3, 0x0, 0x80000},
    {25839, 3, 0x0, 0x1000},
    {25842, 5, 0x0, 0x1000},
    {25847, 6, 0x0, 0x10001000},
    {25853, 8, 0x0, 0x1000},
    {25861, 7, 0x0, 0x10001000},
    {25868, 7, 0x0, 0x1000},
    {25875, 2, 0x0, 0x40000},
    {25877, 3, 0x0, 0x40000},
    {25880, 4, 0x40, 0x1},
    {25884, 4, 0x20, 0x1},
    {25888, 4, 0x0, 0x1000},
    {25892, 6, 0x0, 0x1000},
    {25898, 8, 0x0, 0x1000},
    {25906, 9, 0x0, 0x1000},
    {25915, 10, 0x0, 0x10001000},
    {25925, 3, 0x100, 0x40000001},
    {25928, 4, 0x100, 0x40000001},
    {25932, 8, 0x0, 0x8000},
    {25940, 4, 0x0, 0x8},
    {25944, 5, 0x18, 0x2},
    {25949, 8, 0x2c, 0x2000000},
    {25957, 7, 0x2b, 0x2000000},
    {25964, 4, 0x18, 0x2},
    {25968, 5, 0x18, 0x2},
    {25973, 3, 0x0, 0x100000},
    {25976, 5, 0x16, 0x2},
    {25981, 6, 0x0, 0x8000},
    {25987, 8, 0x2c, 0x2000000},
    {25995, 9, 0x2b, 0x2000000},
    {26004, 9, 0x2b, 0x2000000},
    {26013, 8, 0x0, 0x40},
    {26021, 5, 0x100, 0x40000001},
    {26026, 7, 0x100, 0x40000001},
    {26033, 2, 0x0, 0x10000},
    {26035, 2, 0x0, 0x10000},
    {26037, 2, 0x0, 0x10000},
    {26039, 2, 0x0, 0x1200004},
    {26041, 10, 0x0, 0x8},
    {26051, 7, 0x0, 0x8},
    {26058, 5, 0x0, 0x4},
    {26063, 13, 0x0, 0x8000},
    {26076, 7, 0x0, 0x8000},
    {26083, 7, 0x0, 0x8000},
    {26090, 5, 0x80, 0x1},
    {26095, 7, 0x80, 0x1},
    {26102, 4, 0x8, 0x1},
    {26106, 8, 0x8, 0x1},
    {26114, 9, 0x8, 0x1},
    {26123, 11, 0x8, 0x1},
    {26134, 11, 0x8, 0x1},
    {26145, 9, 0x8, 0x1},
    {26154, 10, 0x8, 0x1},
    {26164, 12, 0x8, 0x10000001},
    {26176, 12, 0x8, 0x10000001},
    {26188, 13, 0x8, 0x1},
    {26201, 12, 0x8, 0x1},
    {26213, 12, 0x8, 0x1},
    {26225, 14, 0x8, 0x10000001},
    {26239, 13, 0x8, 0x1},
    {26252, 12, 0x8, 0x1},
    {26264, 12, 0x8, 0x1},
    {26276, 14, 0x8, 0x10000001},
    {26290, 3, 0x0, 0x1000},
    {26293, 4, 0x0, 0x1000},
    {26297, 10, 0x0, 0x8000},
    {26307, 8, 0x0, 0x8000},
    {26315, 10, 0x0, 0x8000},
    {26325, 13, 0x0, 0x1008000},
    {26338, 22, 0x0, 0x8000},
    {26360, 4, 0x0, 0x10000},
    {26364, 6, 0x2, 0x1},
    {26370, 8, 0x2, 0x1},
    {26378, 5, 0x16, 0x2},
    {26383, 3, 0x0, 0x1000},
    {26386, 6, 0x8, 0x1},
    {26392, 9, 0x0, 0x8000},
    {26401, 11, 0x0, 0x8000},
    {26412, 2, 0x0, 0x1000000},
    {26414, 6, 0x0, 0x8},
    {26420, 8, 0x0, 0x8},
    {26428, 3, 0x0, 0x1000000},
    {26431, 8, 0x0, 0x8},
    {26439, 25, 0x0, 0x8},
    {26464, 11, 0x0, 0x8},
    {26475, 10, 0x0, 0x10},
    {26485, 6, 0x80, 0x1},
    {26491, 7, 0x20, 0x1},
    {26498, 2, 0x0, 0x10},
    {26500, 4, 0x0, 0x10000010},
    {26504, 4, 0x2, 0x40000001},
    {26508, 5, 0x2, 0x40000001},
    {26513, 6, 0x2, 0x40000001},
    {26519, 4, 0x0, 0x8000},
    {26523, 7, 0x0, 0x8000},
    {26530, 7, 0x1, 0x1},
    {26537, 10, 0x0, 0x8000},
    {26547, 13, 0x0, 0x8000},
    {26560, 4, 0x20, 0x40000001},
    {26564, 7, 0x20, 0x40000001},
    {26571, 9, 0x40, 0x40000001},
    {26580, 9, 0x40, 0x40000001},
    {26589, 7, 0x20, 0x40000001},
    {26596, 8, 0x0, 0x8000},
    {26604, 9, 0x0, 0x8000},
    {26613, 4, 0x0, 0x8000},
    {26617, 8, 0x0, 0x8000},
    {26625, 4, 0x40, 0x40000001},
    {26629, 4, 0x20, 0x40000001},
    {26633, 4, 0x0, 0x1000024},
    {26637, 12, 0x0, 0x8},
    {26649, 13, 0x0, 0x8},
    {26662, 13, 0x0, 0x8},
    {26675, 8, 0x0, 0x8},
    {26683, 6, 0x0, 0x1000024},
    {26689, 17, 0x0, 0x8},
    {26706, 17, 0x0, 0x8},
    {26723, 19, 0x0, 0x8},
    {26742, 10, 0x0, 0x8},
    {26752, 4, 0x20, 0x1},
    {26756, 6, 0x20, 0x1},
    {26762, 7, 0x17, 0x2},
    {26769, 4, 0x17, 0x2},
    {26773, 5, 0x200, 0x40000001},
    {26778, 7, 0x200, 0x40000001},
    {26785, 7, 0x200, 0x40000001},
    {26792, 6, 0x0, 0x8000},
    {26798, 6, 0x28, 0x2000000},
    {26804, 6, 0x0, 0x8000},
    {26810, 7, 0x2a, 0x2000000},
    {26817, 6, 0x0, 0x8},
    {26823, 3, 0x0, 0x1000000},
    {26826, 6, 0x0, 0x8},
    {26832, 8, 0x0, 0x8},
    {26840, 5, 0x0, 0x8},
    {26845, 4, 0x2, 0x1},
    {26849, 6, 0x2, 0x1},
    {26855, 9, 0x2, 0x10000001},
    {26864, 9, 0x2, 0x10000001},
    {26873, 9, 0x2, 0x10000001},
    {26882, 9, 0x2, 0x10000001},
    {26891, 8, 0x0, 0x8000},
    {26899, 13, 0x0, 0x8000},
    {26912, 9, 0x0, 0x8},
    {26921, 11, 0x0, 0x8},
    {26932, 4, 0x0, 0x1000000},
    {26936, 12, 0x0, 0x8},
    {26948, 5, 0x0, 0x1000000},
    {26953, 10, 0x0, 0x8},
    {26963, 8, 0x0, 0x8},
    {26971, 7, 0x0, 0x8},
    {26978, 9, 0x0, 0x8},
    {26987, 8, 0x0, 0x8000},
    {26995, 6, 0x18, 0x2},
    {27001, 12, 0x15, 0x2},
    {27013, 6, 0x0, 0x1000024},
    {27019, 19, 0x0, 0x8},
    {27038, 6, 0x8, 0x1},
    {27044, 12, 0x8, 0x1},
    {27056, 14, 0x8, 0x1},
    {27070, 14, 0x8, 0x1},
    {27084, 16, 0x8, 0x1},
    {27100, 16, 0x8, 0x1},
    {27116, 6, 0x0, 0x1000010},
    {27122, 13, 0x0, 0x10},
    {27135, 6, 0x80, 0x1},
    {27141, 18, 0x80, 0x1},
    {27159, 6, 0x80, 0x1},
    {27165, 16, 0x80, 0x1},
    {27181, 18, 0x80, 0x1},
    {27199, 12, 0x1, 0x1},
    {27211, 14, 0x1, 0x1},
    {27225, 6, 0x800, 0x1},
    {27231, 16, 0x800, 0x1},
    {27247, 18, 0x800, 0x1},
    {27265, 18, 0x800, 0x1},
    {27283, 20, 0x800, 0x1},
    {27303, 20, 0x800, 0x1},
    {27323, 6, 0x0, 0x8000},
    {27329, 14, 0x0, 0x8000},
    {27343, 6, 0x0, 0x4},
    {27349, 6, 0x1, 0x1},
    {27355, 18, 0x1, 0x1},
    {27373, 20, 0x1, 0x1},
    {27393, 20, 0x1, 0x1},
    {27413, 8, 0x40, 0x1},
    {27421, 14, 0x40, 0x1},
    {27435, 8, 0x20, 0x1},
    {27443, 14, 0x20, 0x1},
    {27457, 8, 0x40, 0x1},
    {27465, 10, 0x40, 0x1},
    {27475, 12, 0x40, 0x1},
    {27487, 12, 0x40, 0x1},
    {27499, 14, 0x40, 0x1},
    {27513, 8, 0x20, 0x1},
    {27521, 10, 0x20, 0x1},
    {27531, 12, 0x20, 0x1},
    {27543, 12, 0x20, 0x1},
    {27555, 14, 0x20, 0x1},
    {27569, 18, 0x16, 0x2},
    {27587, 6, 0x0, 0x8000},
    {27593, 14, 0x0, 0x8000},
    {27607, 6, 0x10, 0x1},
    {27613, 8, 0x10, 0x1},
    {27621, 6, 0x10, 0x1},
    {27627, 8, 0x10, 0x1},
    {27635, 10, 0x10, 0x1},
    {27645, 6, 0x4, 0x1},
    {27651, 10, 0x4, 0x1},
    {27661, 12, 0x4, 0x1},
    {27673, 12, 0x4, 0x1},
    {27685, 14, 0x4, 0x1},
    {27699, 10, 0x0, 0x1000024},
    {27709, 23, 0x0, 0x8},
    {27732, 19, 0x0, 0x8},
    {27751, 6, 0x10, 0x1},
    {27757, 10, 0x10, 0x1},
    {27767, 6, 0x4, 0x1},
    {27773, 14, 0x4, 0x1},
    {27787, 6, 0x400, 0x1},
    {27793, 14, 0x400, 0x1},
    {27807, 16, 0x400, 0x1},
    {27823, 16, 0x400, 0x1},
    {27839, 18, 0x400, 0x1},
    {27857, 6, 0x400, 0x1},
    {27863, 18, 0x400, 0x1},
    {27881, 6, 0x200, 0x1},
    {27887, 18, 0x200, 0x1},
    {27905, 14, 0x200, 0x1},
    {27919, 16, 0x200, 0x1},
    {27935, 16, 0x200, 0x1},
    {27951, 18, 0x200, 0x1},
    {27969, 6, 0x0, 0x8000},
    {27975, 12, 0x0, 0x8000},
    {27987, 6, 0x0, 0x8000},
    {27993, 18, 0x0, 0x8000},
    {28011, 10, 0x0, 0x8},
    {28021, 10, 0x0, 0x8},
    {28031, 6, 0x0, 0x8000},
    {28037, 14, 0x0, 0x8000},
    {28051, 12, 0x0, 0x8},
    {28063, 6, 0x100, 0x1},
    {28069, 18, 0x100, 0x1},
    {28087, 20, 0x100, 0x1},
    {28107, 20, 0x100, 0x1},
    {28127, 22, 0x100, 0x1},
    {28149, 22, 0x100, 0x1},
    {28171, 6, 0x0, 0x8000},
    {28177, 14, 0x0, 0x8000},
    {28191, 6, 0x0, 0x800},
    {28197, 6, 0x0, 0x800},
    {28203, 6, 0x0, 0x8000},
    {28209, 10, 0x0, 0x8000},
    {28219, 8, 0x0, 0x8},
    {28227, 6, 0x2, 0x1},
    {28233, 20, 0x2, 0x1},
    {28253, 22, 0x2, 0x1},
    {28275, 22, 0x2, 0x1},
    {28297, 18, 0x17, 0x2},
    {28315, 14, 0x2, 0x1},
    {28329, 16, 0x2, 0x1},
    {28345, 16, 0x18, 0x2},
    {28361, 4, 0x0, 0x4},
    {28365, 6, 0x80, 0x1},
    {28371, 12, 0x80, 0x1},
    {28383, 14, 0x80, 0x1},
    {28397, 16, 0x80, 0x1},
    {28413, 16, 0x80, 0x1},
    {28429, 18, 0x80, 0x10000001},
    {28447, 18, 0x80, 0x10000001},
    {28465, 22, 0x80, 0x10000001},
    {28487, 18, 0x80, 0x1},
    {28505, 20, 0x80, 0x10000001},
    {28525, 16, 0x80, 0x1},
    {28541, 16, 0x80, 0x1},
    {28557, 18, 0x80, 0x10000001},
    {28575, 18, 0x80, 0x10000001},
    {28593, 18, 0x80, 0x10000001},
    {28611, 18, 0x80, 0x1},
    {28629, 20, 0x80, 0x10000001},
    {28649, 22, 0x80, 0x10000001},
    {28671, 4, 0x0, 0x10},
    {28675, 8, 0x0, 0x8},
    {28683, 12, 0x0, 0x1000000},
    {28695, 25, 0x0, 0x8},
    {28720, 40, 0x0, 0x8},
    {28760, 21, 0x0, 0x8},
    {28781, 36, 0x0, 0x8},
    {28817, 6, 0x0, 0x2000},
    {28823, 10, 0x0, 0x2000},
    {28833, 12, 0x0, 0x10002000},
    {28845, 12, 0x0, 0x2000},
    {28857, 12, 0x0, 0x2000},
    {28869, 6, 0x8, 0x1},
    {28875, 10, 0x8, 0x1},
    {28885, 20, 0x8, 0x10000001},
    {28905, 18, 0x8, 0x10000001},
    {28923, 18, 0x8, 0x10000001},
    {28941, 20, 0x8, 0x10000001},
    {28961, 12, 0x8, 0x1},
    {28973, 16, 0x8, 0x1},
    {28989, 16, 0x8, 0x1},
    {29005, 18, 0x8, 0x10000001},
    {29023, 18, 0x8, 0x10000001},
    {29041, 18, 0x8, 0x1},
    {29059, 16, 0x8, 0x1},
    {29075, 16, 0x8, 0x1},
    {29091, 18, 0x8, 0x10000001},
    {29109, 18, 0x8, 0x10000001},
    {29127, 18, 0x8, 0x10000001},
    {29145, 18, 0x8, 0x1},
    {29163, 12, 0x8, 0x1},
    {29175, 10, 0x8, 0x1},
    {29185, 12, 0x8, 0x1},
    {29197, 20, 0x0, 0x1000000},
    {29217, 27, 0x200, 0x1},
    {29244, 10, 0x0, 0x1000000},
    {29254, 36, 0x400, 0x1},
    {29290, 38, 0x800, 0x1},
    {29328, 6, 0x80, 0x1},
    {29334, 12, 0x80, 0x1},
    {29346, 14, 0x0, 0x8000},
    {29360, 6, 0x2, 0x1},
    {29366, 10, 0x2, 0x1},
    {29376, 14, 0x2, 0x1},
    {29390, 16, 0x2, 0x10000001},
    {29406, 16, 0x2, 0x10000001},
    {29422, 16, 0x2, 0x1},
    {29438, 16, 0x2, 0x1},
    {29454, 14, 0x2, 0x1},
    {29468, 16, 0x2, 0x10000001},
    {29484, 16, 0x2, 0x10000001},
    {29500, 16, 0x2, 0x1},
    {29516, 16, 0x2, 0x1},
    {29532, 14, 0x2, 0x1},
    {29546, 18, 0x2, 0x1},
    {29564, 20, 0x2, 0x10000001},
    {29584, 14, 0x2, 0x1},
    {29598, 18, 0x2, 0x1},
    {29616, 20, 0x2, 0x10000001},
    {29636, 16, 0x2, 0x10000001},
    {29652, 16, 0x2, 0x10000001},
    {29668, 16, 0x2, 0x1},
    {29684, 16, 0x2, 0x1},
    {29700, 12, 0x2, 0x1},
    {29712, 16, 0x2, 0x1},
    {29728, 18, 0x2, 0x10000001},
    {29746, 18, 0x2, 0x1},
    {29764, 12, 0x2, 0x1},
    {29776, 18, 0x2, 0x1},
    {29794, 16, 0x2, 0x1},
    {29810, 18, 0x2, 0x10000001},
    {29828, 14, 0x2, 0x1},
    {29842, 14, 0x2, 0x1},
    {29856, 12, 0x0, 0x8000},
    {29868, 10, 0x0, 0x1008000},
    {29878, 23, 0x0, 0x8000},
    {29901, 12, 0x0, 0x10000010},
    {29913, 12, 0x0, 0x10000000},
    {29925, 16, 0x0, 0x8000},
    {29941, 8, 0x0, 0x8000},
    {29949, 16, 0x0, 0x8000},
    {29965, 6, 0x4, 0x1},
    {29971, 10, 0x4, 0x1},
    {29981, 16, 0x4, 0x1},
    {29997, 14, 0x4, 0x1},
    {30011, 8, 0x0, 0x10000000},
    {30019, 8, 0x0, 0x10000000},
    {30027, 10, 0x0, 0x8000},
    {30037, 10, 0x0, 0x8},
    {30047, 14, 0x0, 0x1000000},
    {30061, 25, 0x0, 0x8},
    {30086, 10, 0x0, 0x8},
    {30096, 14, 0x0, 0x1000000},
    {30110, 36, 0x0, 0x8},
    {30146, 2, 0x0, 0x1200000},
    {30148, 17, 0x0, 0x8},
    {30165, 6, 0x100, 0x1},
    {30171, 16, 0x100, 0x1},
    {30187, 14, 0x100, 0x1},
    {30201, 10, 0x100, 0x1},
    {30211, 16, 0x100, 0x1},
    {30227, 14, 0x100, 0x1},
    {30241, 10, 0x15, 0x2},
    {30251, 12, 0x15, 0x2},
    {30263, 12, 0x18, 0x2},
    {30275, 12, 0x16, 0x2},
    {30287, 4, 0x0, 0x1200000},
    {30291, 11, 0x0, 0x8},
    {30302, 12, 0x17, 0x2},
    {30314, 12, 0x17, 0x2},
    {30326, 22, 0x0, 0x8000},
    {30348, 6, 0x0, 0x8000},
    {30354, 14, 0x0, 0x8000},
    {30368, 10, 0x15, 0x2},
    {30378, 16, 0x0, 0x8000},
    {30394, 6, 0x0, 0x10},
    {30400, 2, 0x0, 0x41000},
    {30402, 4, 0x0, 0x1000},
    {30406, 6, 0x0, 0x41000},
    {30412, 8, 0x0, 0x41000},
    {30420, 10, 0x0, 0x1000},
    {30430, 12, 0x0, 0x1000},
    {30442, 12, 0x0, 0x1000},
    {30454, 8, 0x0, 0x1000},
    {30462, 6, 0x800, 0x1},
    {30468, 8, 0x800, 0x1},
    {30476, 14, 0x800, 0x1},
    {30490, 12, 0x800, 0x1},
    {30502, 22, 0x0, 0x1000000},
    {30524, 29, 0x4, 0x1},
    {30553, 8, 0x1, 0x1},
    {30561, 14, 0x1, 0x1},
    {30575, 10, 0x0, 0x4},
    {30585, 12, 0x0, 0x1000000},
    {30597, 21, 0x0, 0x8},
    {30618, 2, 0x0, 0x100000},
    {30620, 4, 0x0, 0x1000004},
    {30624, 26, 0x0, 0x8},
    {30650, 10, 0x0, 0x8000},
    {30660, 16, 0x0, 0x8},
    {30676, 20, 0x0, 0x8},
    {30696, 10, 0x0, 0x8},
    {30706, 10, 0x0, 0x1000000},
    {30716, 17, 0x0, 0x8},
    {30733, 12, 0x0, 0x1000000},
    {30745, 23, 0x0, 0x8},
    {30768, 12, 0x0, 0x1000000},
    {30780, 25, 0x0, 0x8},
    {30805, 10, 0x0, 0x4},
    {30815, 6, 0x800, 0x1},
    {30821, 12, 0x800, 0x1},
    {30833, 22, 0x800, 0x10000001},
    {30855, 20, 0x800, 0x10000001},
    {30875, 20, 0x800, 0x10000001},
    {30895, 22, 0x800, 0x10000001},
    {30917, 14, 0x800, 0x1},
    {30931, 18, 0x800, 0x1},
    {30949, 18, 0x800, 0x1},
    {30967, 20, 0x800, 0x10000001},
    {30987, 20, 0x800, 0x10000001},
    {31007, 20, 0x800, 0x1},
    {31027, 18, 0x800, 0x1},
    {31045, 18, 0x800, 0x1},
    {31063, 20, 0x800, 0x10000001},
    {31083, 20, 0x800, 0x10000001},
    {31103, 20, 0x800, 0x10000001},
    {31123, 20, 0x800, 0x1},
    {31143, 14, 0x800, 0x1},
    {31157, 16, 0x800, 0x1},
    {31173, 10, 0x0, 0x8},
    {31183, 6, 0x800, 0x1},
    {31189, 16, 0x800, 0x1},
    {31205, 16, 0x800, 0x1},
    {31221, 8, 0x0, 0x8},
    {31229, 4, 0x0, 0x1000024},
    {31233, 15, 0x0, 0x8},
    {31248, 15, 0x0, 0x8},
    {31263, 19, 0x0, 0x8},
    {31282, 23, 0x0, 0x8},
    {31305, 7, 0x0, 0x4},
    {31312, 11, 0x0, 0x20},
    {31323, 24, 0x0, 0x8},
    {31347, 22, 0x0, 0x1000000},
    {31369, 29, 0x40, 0x1},
    {31398, 6, 0x0, 0x100000},
    {31404, 12, 0x0, 0x8},
    {31416, 12, 0x0, 0x8},
    {31428, 8, 0x0, 0x8},
    {31436, 14, 0x0, 0x8},
    {31450, 6, 0x0, 0x8000},
    {31456, 14, 0x0, 0x8000},
    {31470, 14, 0x0, 0x8000},
    {31484, 6, 0x0, 0x8000},
    {31490, 6, 0x0, 0x8000},
    {31496, 16, 0x0, 0x8000},
    {31512, 16, 0x0, 0x8000},
    {31528, 6, 0x0, 0x8000},
    {31534, 14, 0x0, 0x8000},
    {31548, 22, 0x0, 0x1000000},
    {31570, 29, 0x8, 0x1},
    {31599, 16, 0x0, 0x1000000},
    {31615, 23, 0x100, 0x1},
    {31638, 8, 0x17, 0x2},
    {31646, 2, 0x0, 0x1000},
    {31648, 6, 0x0, 0x8000},
    {31654, 16, 0x0, 0x8000},
    {31670, 16, 0x0, 0x8000},
    {31686, 6, 0x800, 0x1},
    {31692, 18, 0x800, 0x1},
    {31710, 22, 0x800, 0x1},
    {31732, 24, 0x800, 0x10000001},
    {31756, 24, 0x800, 0x10000001},
    {31780, 24, 0x800, 0x1},
    {31804, 24, 0x800, 0x1},
    {31828, 22, 0x800, 0x1},
    {31850, 24, 0x800, 0x10000001},
    {31874, 24, 0x800, 0x10000001},
    {31898, 24, 0x800, 0x1},
    {31922, 24, 0x800, 0x1},
    {31946, 22, 0x800, 0x1},
    {31968, 26, 0x800, 0x1},
    {31994, 28, 0x800, 0x10000001},
    {32022, 22, 0x800, 0x1},
    {32044, 26, 0x800, 0x1},
    {32070, 28, 0x800, 0x10000001},
    {32098, 24, 0x800, 0x10000001},
    {32122, 24, 0x800, 0x10000001},
    {32146, 24, 0x800, 0x1},
    {32170, 24, 0x800, 0x1},
    {32194, 20, 0x800, 0x1},
    {32214, 24, 0x800, 0x1},
    {32238, 26, 0x800, 0x10000001},
    {32264, 26, 0x800, 0x1},
    {32290, 20, 0x800, 0x1},
    {32310, 26, 0x800, 0x1},
    {32336, 24, 0x800, 0x1},
    {32360, 26, 0x800, 0x10000001},
    {32386, 22, 0x800, 0x1},
    {32408, 22, 0x800, 0x1},
    {32430, 6, 0x80, 0x1},
    {32436, 14, 0x80, 0x1},
    {32450, 12, 0x80, 0x1},
    {32462, 6, 0x200, 0x1},
    {32468, 8, 0x200, 0x1},
    {32476, 14, 0x200, 0x1},
    {32490, 12, 0x200, 0x1},
    {32502, 6, 0x0, 0x8000},
    {32508, 8, 0x0, 0x8000},
    {32516, 6, 0x0, 0x1000},
    {32522, 10, 0x0, 0x1000},
    {32532, 12, 0x0, 0x10001000},
    {32544, 12, 0x0, 0x1000},
    {32556, 12, 0x0, 0x1000},
    {32568, 8, 0x0, 0x1000},
    {32576, 10, 0x0, 0x1000},
    {32586, 10, 0x0, 0x1000},
    {32596, 8, 0x0, 0x8000},
    {32604, 2, 0x0, 0x10},
    {32606, 22, 0x0, 0x4},
    {32628, 10, 0x0, 0x8},
    {32638, 8, 0x18, 0x2},
    {32646, 10, 0x18, 0x2},
    {32656, 24, 0x0, 0x1000000},
    {32680, 31, 0x20, 0x1},
    {32711, 8, 0x18, 0x2},
    {32719, 2, 0x0, 0x80},
    {32721, 12, 0x0, 0x8000},
    {32733, 6, 0x0, 0x8000},
    {32739, 6, 0x40, 0x1},
    {32745, 16, 0x40, 0x10000001},
    {32761, 14, 0x40, 0x10000001},
    {32775, 14, 0x40, 0x10000001},
    {32789, 16, 0x40, 0x10000001},
    {32805, 8, 0x40, 0x1},
    {32813, 12, 0x40, 0x1},
    {32825, 12, 0x40, 0x1},
    {32837, 14, 0x40, 0x10000001},
    {32851, 14, 0x40, 0x10000001},
    {32865, 14, 0x40, 0x1},
    {32879, 12, 0x40, 0x1},
    {32891, 12, 0x40, 0x1},
    {32903, 14, 0x40, 0x10000001},
    {32917, 14, 0x40, 0x10000001},
    {32931, 14, 0x40, 0x10000001},
    {32945, 14, 0x40, 0x1},
    {32959, 8, 0x40, 0x1},
    {32967, 6, 0x20, 0x1},
    {32973, 16, 0x20, 0x10000001},
    {32989, 14, 0x20, 0x10000001},
    {33003, 14, 0x20, 0x10000001},
    {33017, 16, 0x20, 0x10000001},
    {33033, 8, 0x20, 0x1},
    {33041, 12, 0x20, 0x1},
    {33053, 12, 0x20, 0x1},
    {33065, 14, 0x20, 0x10000001},
    {33079, 14, 0x20, 0x10000001},
    {33093, 14, 0x20, 0x1},
    {33107, 12, 0x20, 0x1},
    {33119, 12, 0x20, 0x1},
    {33131, 14, 0x20, 0x10000001},
    {33145, 14, 0x20, 0x10000001},
    {33159, 14, 0x20, 0x10000001},
    {33173, 14, 0x20, 0x1},
    {33187, 8, 0x20, 0x1},
    {33195, 6, 0x40, 0x1},
    {33201, 6, 0x20, 0x1},
    {33207, 8, 0x40, 0x1},
    {33215, 8, 0x20, 0x1},
    {33223, 6, 0x200, 0x1},
    {33229, 20, 0x200, 0x1},
    {33249, 22, 0x200, 0x1},
    {33271, 4, 0x0, 0x100000},
    {33275, 14, 0x3, 0x400000},
    {33289, 6, 0x8, 0x1},
    {33295, 8, 0x8, 0x1},
    {33303, 14, 0x8, 0x1},
    {33317, 12, 0x8, 0x1},
    {33329, 10, 0x0, 0x400},
    {33339, 10, 0x0, 0x400},
    {33349, 6, 0x8, 0x1},
    {33355, 16, 0x8, 0x1},
    {33371, 18, 0x8, 0x1},
    {33389, 6, 0x0, 0x40000},
    {33395, 8, 0x16, 0x2},
    {33403, 8, 0x16, 0x2},
    {33411, 10, 0x16, 0x2},
    {33421, 6, 0x40, 0x1},
    {33427, 12, 0x40, 0x1},
    {33439, 10, 0x40, 0x1},
    {33449, 6, 0x400, 0x1},
    {33455, 8, 0x400, 0x1},
    {33463, 12, 0x400, 0x1},
    {33475, 16, 0x400, 0x1},
    {33491, 18, 0x400, 0x1},
    {33509, 12, 0x0, 0x8000},
    {33521, 6, 0x2, 0x1},
    {33527, 12, 0x2, 0x1},
    {33539, 10, 0x2, 0x1},
    {33549, 12, 0x2, 0x1},
    {33561, 8, 0x2, 0x1},
    {33569, 8, 0x16, 0x2},
    {33577, 6, 0x40, 0x1},
    {33583, 12, 0x40, 0x1},
    {33595, 12, 0x40, 0x1},
    {33607, 6, 0x400, 0x1},
    {33613, 16, 0x400, 0x1},
    {33629, 18, 0x400, 0x1},
    {33647, 8, 0x16, 0x2},
    {33655, 6, 0x10, 0x1},
    {33661, 10, 0x10, 0x1},
    {33671, 10, 0x10, 0x1},
    {33681, 12, 0x10, 0x10000001},
    {33693, 12, 0x10, 0x10000001},
    {33705, 16, 0x10, 0x10000001},
    {33721, 12, 0x10, 0x1},
    {33733, 14, 0x10, 0x10000001},
    {33747, 10, 0x10, 0x1},
    {33757, 10, 0x10, 0x1},
    {33767, 12, 0x10, 0x10000001},
    {33779, 12, 0x10, 0x10000001},
    {33791, 12, 0x10, 0x10000001},
    {33803, 12, 0x10, 0x1},
    {33815, 14, 0x10, 0x10000001},
    {33829, 16, 0x10, 0x10000001},
    {33845, 6, 0x10, 0x1},
    {33851, 10, 0x10, 0x1},
    {33861, 14, 0x10, 0x1},
    {33875, 16, 0x10, 0x10000001},
    {33891, 16, 0x10, 0x10000001},
    {33907, 16, 0x10, 0x1},
    {33923, 16, 0x10, 0x1},
    {33939, 14, 0x10, 0x1},
    {33953, 16, 0x10, 0x10000001},
    {33969, 16, 0x10, 0x10000001},
    {33985, 16, 0x10, 0x1},
    {34001, 16, 0x10, 0x1},
    {34017, 14, 0x10, 0x1},
    {34031, 18, 0x10, 0x1},
    {34049, 20, 0x10, 0x10000001},
    {34069, 14, 0x10, 0x1},
    {34083, 18, 0x10, 0x1},
    {34101, 20, 0x10, 0x10000001},
    {34121, 16, 0x10, 0x10000001},
    {34137, 16, 0x10, 0x10000001},
    {34153, 16, 0x10, 0x1},
    {34169, 16, 0x10, 0x1},
    {34185, 12, 0x10, 0x1},
    {34197, 16, 0x10, 0x1},
    {34213, 18, 0x10, 0x10000001},
    {34231, 18, 0x10, 0x1},
    {34249, 12, 0x10, 0x1},
    {34261, 18, 0x10, 0x1},
    {34279, 16, 0x10, 0x1},
    {34295, 18, 0x10, 0x10000001},
    {34313, 14, 0x10, 0x1},
    {34327, 14, 0x10, 0x1},
    {34341, 6, 0x4, 0x1},
    {34347, 8, 0x4, 0x1},
    {34355, 10, 0x4, 0x1},
    {34365, 12, 0x4, 0x1},
    {34377, 12, 0x4, 0x1},
    {34389, 14, 0x4, 0x10000001},
    {34403, 14, 0x4, 0x10000001},
    {34417, 18, 0x4, 0x10000001},
    {34435, 14, 0x4, 0x1},
    {34449, 16, 0x4, 0x10000001},
    {34465, 12, 0x4, 0x1},
    {34477, 12, 0x4, 0x1},
    {34489, 14, 0x4, 0x10000001},
    {34503, 14, 0x4, 0x10000001},
    {34517, 14, 0x4, 0x10000001},
    {34531, 14, 0x4, 0x1},
    {34545, 16, 0x4, 0x10000001},
    {34561, 18, 0x4, 0x10000001},
    {34579, 6, 0x20, 0x1},
    {34585, 12, 0x20, 0x1},
    {34597, 16, 0x20, 0x1},
    {34613, 18, 0x20, 0x10000001},
    {34631, 18, 0x20, 0x10000001},
    {34649, 18, 0x20, 0x1},
    {34667, 18, 0x20, 0x1},
    {34685, 16, 0x20, 0x1},
    {34701, 18, 0x20, 0x10000001},
    {34719, 18, 0x20, 0x10000001},
    {34737, 18, 0x20, 0x1},
    {34755, 18, 0x20, 0x1},
    {34773, 16, 0x20, 0x1},
    {34789, 20, 0x20, 0x1},
    {34809, 22, 0x20, 0x10000001},
    {34831, 16, 0x20, 0x1},
    {34847, 20, 0x20, 0x1},
    {34867, 22, 0x20, 0x10000001},
    {34889, 18, 0x20, 0x10000001},
    {34907, 18, 0x20, 0x10000001},
    {34925, 18, 0x20, 0x1},
    {34943, 18, 0x20, 0x1},
    {34961, 14, 0x20, 0x1},
    {34975, 18, 0x20, 0x1},
    {34993, 20, 0x20, 0x10000001},
    {35013, 20, 0x20, 0x1},
    {35033, 14, 0x20, 0x1},
    {35047, 20, 0x20, 0x1},
    {35067, 18, 0x20, 0x1},
    {35085, 20, 0x20, 0x10000001},
    {35105, 16, 0x20, 0x1},
    {35121, 16, 0x20, 0x1},
    {35137, 6, 0x10, 0x1},
    {35143, 6, 0x10, 0x1},
    {35149, 8, 0x10, 0x1},
    {35157, 6, 0x0, 0x40000},
    {35163, 10, 0x0, 0x40000},
    {35173, 12, 0x0, 0x40000},
    {35185, 14, 0x0, 0x40000},
    {35199, 14, 0x0, 0x8},
    {35213, 20, 0x0, 0x8},
    {35233, 12, 0x0, 0x8000},
    {35245, 12, 0x0, 0x40000},
    {35257, 12, 0x0, 0x40000},
    {35269, 14, 0x0, 0x40000},
    {35283, 2, 0x0, 0x1000000},
    {35285, 5, 0x0, 0x8},
    {35290, 4, 0x0, 0x200000},
    {35294, 14, 0x15, 0x2},
    {35308, 20, 0x0, 0x1000000},
    {35328, 27, 0x80, 0x1},
    {35355, 8, 0x0, 0x1000000},
    {35363, 13, 0x0, 0x8},
    {35376, 19, 0x0, 0x8},
    {35395, 21, 0x0, 0x8},
    {35416, 16, 0x0, 0x8},
    {35432, 20, 0x0, 0x1000000},
    {35452, 35, 0x0, 0x8},
    {35487, 18, 0x0, 0x1000000},
    {35505, 29, 0x0, 0x8},
    {35534, 18, 0x0, 0x8},
    {35552, 18, 0x0, 0x1000000},
    {35570, 31, 0x0, 0x8},
    {35601, 6, 0x4, 0x1},
    {35607, 12, 0x4, 0x1},
    {35619, 16, 0x4, 0x1},
    {35635, 18, 0x4, 0x10000001},
    {35653, 18, 0x4, 0x10000001},
    {35671, 18, 0x4, 0x1},
    {35689, 18, 0x4, 0x1},
    {35707, 16, 0x4, 0x1},
    {35723, 18, 0x4, 0x10000001},
    {35741, 18, 0x4, 0x10000001},
    {35759, 18, 0x4, 0x1},
    {35777, 18, 0x4, 0x1},
    {35795, 16, 0x4, 0x1},
    {35811, 20, 0x4, 0x1},
    {35831, 22, 0x4, 0x10000001},
    {35853, 16, 0x4, 0x1},
    {35869, 20, 0x4, 0x1},
    {35889, 22, 0x4, 0x10000001},
    {35911, 18, 0x4, 0x10000001},
    {35929, 18, 0x4, 0x10000001},
    {35947, 18, 0x4, 0x1},
    {35965, 18, 0x4, 0x1},
    {35983, 14, 0x4, 0x1},
    {35997, 18, 0x4, 0x1},
    {36015, 20, 0x4, 0x10000001},
    {36035, 20, 0x4, 0x1},
    {36055, 14, 0x4, 0x1},
    {36069, 20, 0x4, 0x1},
    {36089, 18, 0x4, 0x1},
    {36107, 20, 0x4, 0x10000001},
    {36127, 16, 0x4, 0x1},
    {36143, 16, 0x4, 0x1},
    {36159, 12, 0x0, 0x400},
    {36171, 12, 0x0, 0x400},
    {36183, 4, 0x0, 0x8},
    {36187, 6, 0x0, 0x8000},
    {36193, 12, 0x0, 0x8000},
    {36205, 12, 0x0, 0x8000},
    {36217, 12, 0x0, 0x8000},
    {36229, 12, 0x0, 0x8000},
    {36241, 14, 0x0, 0x8000},
    {36255, 6, 0x400, 0x1},
    {36261, 16, 0x400, 0x1},
    {36277, 16, 0x400, 0x1},
    {36293, 6, 0x400, 0x1},
    {36299, 8, 0x400, 0x1},
    {36307, 14, 0x400, 0x1},
    {36321, 6, 0x400, 0x1},
    {36327, 8, 0x400, 0x1},
    {36335, 10, 0x400, 0x1},
    {36345, 20, 0x400, 0x10000001},
    {36365, 18, 0x400, 0x10000001},
    {36383, 18, 0x400, 0x10000001},
    {36401, 20, 0x400, 0x10000001},
    {36421, 12, 0x400, 0x1},
    {36433, 16, 0x400, 0x1},
    {36449, 16, 0x400, 0x1},
    {36465, 18, 0x400, 0x10000001},
    {36483, 18, 0x400, 0x10000001},
    {36501, 18, 0x400, 0x1},
    {36519, 16, 0x400, 0x1},
    {36535, 16, 0x400, 0x1},
    {36551, 18, 0x400, 0x10000001},
    {36569, 18, 0x400, 0x10000001},
    {36587, 18, 0x400, 0x10000001},
    {36605, 18, 0x400, 0x1},
    {36623, 12, 0x400, 0x1},
    {36635, 6, 0x400, 0x1},
    {36641, 12, 0x400, 0x1},
    {36653, 18, 0x0, 0x1000000},
    {36671, 25, 0x1, 0x1},
    {36696, 14, 0x0, 0x8000},
    {36710, 6, 0x0, 0x8000},
    {36716, 4, 0x0, 0x10},
    {36720, 8, 0x0, 0x8},
    {36728, 10, 0x0, 0x1000000},
    {36738, 23, 0x0, 0x8},
    {36761, 18, 0x0, 0x200},
    {36779, 10, 0x0, 0x100},
    {36789, 6, 0x200, 0x1},
    {36795, 14, 0x200, 0x1},
    {36809, 14, 0x200, 0x1},
    {36823, 16, 0x200, 0x1},
    {36839, 12, 0x200, 0x1},
    {36851, 22, 0x200, 0x10000001},
    {36873, 20, 0x200, 0x10000001},
    {36893, 20, 0x200, 0x10000001},
    {36913, 22, 0x200, 0x10000001},
    {36935, 14, 0x200, 0x1},
    {36949, 18, 0x200, 0x1},
    {36967, 18, 0x200, 0x1},
    {36985, 20, 0x200, 0x10000001},
    {37005, 20, 0x200, 0x10000001},
    {37025, 20, 0x200, 0x1},
    {37045, 18, 0x200, 0x1},
    {37063, 18, 0x200, 0x1},
    {37081, 20, 0x200, 0x10000001},
    {37101, 20, 0x200, 0x10000001},
    {37121, 20, 0x200, 0x10000001},
    {37141, 20, 0x200, 0x1},
    {37161, 14, 0x200, 0x1},
    {37175, 14, 0x200, 0x1},
    {37189, 4, 0x0, 0x1000},
    {37193, 10, 0x0, 0x10001000},
    {37203, 6, 0x0, 0x1000},
    {37209, 10, 0x17, 0x2},
    {37219, 12, 0x17, 0x2},
    {37231, 6, 0x0, 0x1000000},
    {37237, 28, 0x0, 0x8},
    {37265, 32, 0x0, 0x8},
    {37297, 10, 0x17, 0x2},
    {37307, 4, 0x0, 0x10},
    {37311, 4, 0x0, 0x100000},
    {37315, 16, 0x0, 0x8000},
    {37331, 4, 0x0, 0x1000004},
    {37335, 32, 0x0, 0x8},
    {37367, 30, 0x0, 0x8},
    {37397, 6, 0x0, 0x8000},
    {37403, 16, 0x0, 0x8000},
    {37419, 20, 0x0, 0x8000},
    {37439, 18, 0x0, 0x8000},
    {37457, 18, 0x0, 0x1000000},
    {37475, 21, 0x0, 0x10},
    {37496, 6, 0x0, 0x8000},
    {37502, 10, 0x0, 0x8000},
    {37512, 10, 0x0, 0x8000},
    {37522, 10, 0x0, 0x8000},
    {37532, 4, 0x0, 0x1000004},
    {37536, 22, 0x0, 0x8},
    {37558, 10, 0x0, 0x8},
    {37568, 34, 0x0, 0x8},
    {37602, 20, 0x0, 0x8},
    {37622, 32, 0x0, 0x8},
    {37654, 26, 0x0, 0x80000},
    {37680, 6, 0x0, 0x8000},
    {37686, 22, 0x0, 0x8},
    {37708, 20, 0x0, 0x8000},
    {37728, 22, 0x0, 0x8000},
    {37750, 18, 0x0, 0x8000},
    {37768, 18, 0x0, 0x8000},
    {37786, 20, 0x0, 0x8000},
    {37806, 18, 0x0, 0x100},
    {37824, 16, 0x0, 0x100},
    {37840, 12, 0x15, 0x2},
    {37852, 14, 0x15, 0x2},
    {37866, 6, 0x0, 0x8000},
    {37872, 14, 0x0, 0x8000},
    {37886, 14, 0x0, 0x8000},
    {37900, 10, 0x0, 0x8000},
    {37910, 8, 0x0, 0x8000},
    {37918, 20, 0x0, 0x8000},
    {37938, 2, 0x0, 0x11000},
    {37940, 8, 0x0, 0x40000},
    {37948, 8, 0x0, 0x1000},
    {37956, 10, 0x0, 0x40000},
    {37966, 6, 0x0, 0x80000},
    {37972, 12, 0x0, 0x80000},
    {37984, 6, 0x0, 0x41000},
    {37990, 2, 0x0, 0x10},
    {37992, 6, 0x0, 0x8000},
    {37998, 12, 0x0, 0x8000},
    {38010, 8, 0x0, 0x8},
    {38018, 18, 0x0, 0x8},
    {38036, 6, 0x4, 0x1},
    {38042, 14, 0x4, 0x1},
    {38056, 16, 0x4, 0x1},
    {38072, 6, 0x0, 0x2000},
    {38078, 12, 0x0, 0x10002000},
    {38090, 8, 0x0, 0x2000},
    {38098, 10, 0x0, 0x2000},
    {38108, 8, 0x0, 0x8},
    {38116, 14, 0x0, 0x1000000},
    {38130, 25, 0x0, 0x8},
    {38155, 14, 0x0, 0x8},
    {38169, 16, 0x0, 0x8000},
    {38185, 12, 0x0, 0x8},
    {38197, 6, 0x100, 0x1},
    {38203, 10, 0x0, 0x8000},
    {38213, 8, 0x100, 0x1},
    {38221, 14, 0x100, 0x1},
    {38235, 24, 0x100, 0x10000001},
    {38259, 22, 0x100, 0x10000001},
    {38281, 22, 0x100, 0x10000001},
    {38303, 24, 0x100, 0x10000001},
    {38327, 16, 0x100, 0x1},
    {38343, 20, 0x100, 0x1},
    {38363, 20, 0x100, 0x1},
    {38383, 22, 0x100, 0x10000001},
    {38405, 22, 0x100, 0x10000001},
    {38427, 22, 0x100, 0x1},
    {38449, 20, 0x100, 0x1},
    {38469, 20, 0x100, 0x1},
    {38489, 22, 0x100, 0x10000001},
    {38511, 22, 0x100, 0x10000001},
    {38533, 22, 0x100, 0x10000001},
    {38555, 22, 0x100, 0x1},
    {38577, 16, 0x100, 0x1},
    {38593, 16, 0x100, 0x1},
    {38609, 6, 0x100, 0x1},
    {38615, 8, 0x100, 0x1},
    {38623, 18, 0x100, 0x1},
    {38641, 18, 0x100, 0x1},
    {38659, 18, 0x100, 0x1},
    {38677, 6, 0x80, 0x1},
    {38683, 12, 0x0, 0x8000},
    {38695, 12, 0x0, 0x8000},
    {38707, 8, 0x80, 0x1},
    {38715, 14, 0x80, 0x1},
    {38729, 12, 0x80, 0x1},
    {38741, 12, 0x0, 0x8},
    {38753, 6, 0x0, 0x8000},
    {38759, 14, 0x0, 0x8000},
    {38773, 14, 0x0, 0x8000},
    {38787, 6, 0x0, 0x1000000},
    {38793, 13, 0x0, 0x8},
    {38806, 6, 0x0, 0x8000},
    {38812, 14, 0x0, 0x8000},
    {38826, 6, 0x800, 0x1},
    {38832, 14, 0x800, 0x1},
    {38846, 12, 0x800, 0x1},
    {38858, 6, 0x0, 0x8000},
    {38864, 10, 0x0, 0x8000},
    {38874, 6, 0x0, 0x8000},
    {38880, 14, 0x0, 0x8000},
    {38894, 10, 0x0, 0x8000},
    {38904, 6, 0x0, 0x100000},
    {38910, 6, 0x1, 0x1},
    {38916, 16, 0x1, 0x1},
    {38932, 16, 0x1, 0x1},
    {38948, 6, 0x0, 0x8000},
    {38954, 14, 0x0, 0x8000},
    {38968, 12, 0x0, 0x8000},
    {38980, 6, 0x0, 0x8000},
    {38986, 12, 0x0, 0x8000},
    {38998, 20, 0x0, 0x8},
    {39018, 16, 0x0, 0x8},
    {39034, 10, 0x0, 0x8},
    {39044, 6, 0x1, 0x1},
    {39050, 12, 0x1, 0x1},
    {39062, 10, 0x1, 0x1},
    {39072, 16, 0x0, 0x8000},
    {39088, 6, 0x8, 0x1},
    {39094, 10, 0x8, 0x1},
    {39104, 14, 0x8, 0x1},
    {39118, 16, 0x8, 0x10000001},
    {39134, 16, 0x8, 0x10000001},
    {39150, 16, 0x8, 0x1},
    {39166, 16, 0x8, 0x1},
    {39182, 14, 0x8, 0x1},
    {39196, 16, 0x8, 0x10000001},
    {39212, 16, 0x8, 0x10000001},
    {39228, 16, 0x8, 0x1},
    {39244, 16, 0x8, 0x1},
    {39260, 14, 0x8, 0x1},
    {39274, 18, 0x8, 0x1},
    {39292, 20, 0x8, 0x10000001},
    {39312, 14, 0x8, 0x1},
    {39326, 18, 0x8, 0x1},
    {39344, 20, 0x8, 0x10000001},
    {39364, 16, 0x8, 0x10000001},
    {39380, 16, 0x8, 0x10000001},
    {39396, 16, 0x8, 0x1},
    {39412, 16, 0x8, 0x1},
    {39428, 12, 0x8, 0x1},
    {39440, 16, 0x8, 0x1},
    {39456, 18, 0x8, 0x10000001},
    {39474, 18, 0x8, 0x1},
    {39492, 12, 0x8, 0x1},
    {39504, 18, 0x8, 0x1},
    {39522, 16, 0x8, 0x1},
    {39538, 18, 0x8, 0x10000001},
    {39556, 14, 0x8, 0x1},
    {39570, 14, 0x8, 0x1},
    {39584, 18, 0x0, 0x1000000},
    {39602, 25, 0x10, 0x1},
    {39627, 6, 0x80, 0x1},
    {39633, 10, 0x80, 0x1},
    {39643, 14, 0x80, 0x1},
    {39657, 16, 0x80, 0x10000001},
    {39673, 16, 0x80, 0x10000001},
    {39689, 16, 0x80, 0x1},
    {39705, 16, 0x80, 0x1},
    {39721, 14, 0x80, 0x1},
    {39735, 16, 0x80, 0x10000001},
    {39751, 16, 0x80, 0x10000001},
    {39767, 16, 0x80, 0x1},
    {39783, 16, 0x80, 0x1},
    {39799, 14, 0x80, 0x1},
    {39813, 18, 0x80, 0x1},
    {39831, 20, 0x80, 0x10000001},
    {39851, 14, 0x80, 0x1},
    {39865, 18, 0x80, 0x1},
    {39883, 20, 0x80, 0x10000001},
    {39903, 16, 0x80, 0x10000001},
    {39919, 16, 0x80, 0x10000001},
    {39935, 16, 0x80, 0x1},
    {39951, 16, 0x80, 0x1},
    {39967, 12, 0x80, 0x1},
    {39979, 16, 0x80, 0x1},
    {39995, 18, 0x80, 0x10000001},
    {40013, 18, 0x80, 0x1},
    {40031, 12, 0x80, 0x1},
    {40043, 18, 0x80, 0x1},
    {40061, 16, 0x80, 0x1},
    {40077, 18, 0x80, 0x10000001},
    {40095, 14, 0x80, 0x1},
    {40109, 14, 0x80, 0x1},
    {40123, 6, 0x0, 0x4},
    {40129, 12, 0x0, 0x10},
    {40141, 14, 0x0, 0x8},
    {40155, 20, 0x0, 0x1000000},
    {40175, 27, 0x0, 0x8},
    {40202, 6, 0x10, 0x1},
    {40208, 8, 0x10, 0x1},
    {40216, 14, 0x10, 0x1},
    {40230, 12, 0x10, 0x1},
    {40242, 16, 0x0, 0x8},
    {40258, 2, 0x0, 0x1200000},
    {40260, 11, 0x0, 0x8},
    {40271, 4, 0x0, 0x100000},
    {40275, 6, 0x0, 0x8000},
    {40281, 12, 0x0, 0x8000},
    {40293, 8, 0x0, 0x8},
    {40301, 8, 0x0, 0x1000000},
    {40309, 32, 0x0, 0x8},
    {40341, 6, 0x2, 0x1},
    {40347, 14, 0x2, 0x1},
    {40361, 16, 0x2, 0x1},
    {40377, 6, 0x2, 0x1},
    {40383, 8, 0x2, 0x1},
    {40391, 12, 0x2, 0x1},
    {40403, 22, 0x2, 0x10000001},
    {40425, 20, 0x2, 0x10000001},
    {40445, 20, 0x2, 0x10000001},
    {40465, 22, 0x2, 0x10000001},
    {40487, 14, 0x2, 0x1},
    {40501, 18, 0x2, 0x1},
    {40519, 18, 0x2, 0x1},
    {40537, 20, 0x2, 0x10000001},
    {40557, 20, 0x2, 0x10000001},
    {40577, 20, 0x2, 0x1},
    {40597, 18, 0x2, 0x1},
    {40615, 18, 0x2, 0x1},
    {40633, 20, 0x2, 0x10000001},
    {40653, 20, 0x2, 0x10000001},
    {40673, 20, 0x2, 0x10000001},
    {40693, 20, 0x2, 0x1},
    {40713, 14, 0x2, 0x1},
    {40727, 16, 0x2, 0x1},
    {40743, 8, 0x0, 0x10000000},
    {40751, 20, 0x0, 0x1000000},
    {40771, 27, 0x2, 0x1},
    {40798, 12, 0x0, 0x4},
    {40810, 10, 0x0, 0x1000000},
    {40820, 19, 0x0, 0x8},
    {40839, 10, 0x0, 0x8},
    {40849, 18, 0x0, 0x1000000},
    {40867, 25, 0x0, 0x8},
    {40892, 12, 0x0, 0x8000},
    {40904, 10, 0x0, 0x4},
    {40914, 14, 0x0, 0x80000},
    {40928, 6, 0x20, 0x1},
    {40934, 8, 0x20, 0x1},
    {40942, 14, 0x20, 0x1},
    {40956, 12, 0x20, 0x1},
    {40968, 6, 0x0, 0x8000},
    {40974, 12, 0x0, 0x8000},
    {40986, 14, 0x0, 0x8000},
    {41000, 16, 0x0, 0x8000},
    {41016, 16, 0x0, 0x8000},
    {41032, 18, 0x0, 0x8000},
    {41050, 6, 0x0, 0x8000},
    {41056, 16, 0x0, 0x8000},
    {41072, 16, 0x0, 0x8000},
    {41088, 6, 0x0, 0x8000},
    {41094, 6, 0x20, 0x1},
    {41100, 14, 0x20, 0x1},
    {41114, 14, 0x20, 0x1},
    {41128, 6, 0x0, 0x8000},
    {41134, 16, 0x0, 0x8000},
    {41150, 16, 0x0, 0x1008000},
    {41166, 29, 0x0, 0x8000},
    {41195, 6, 0x0, 0x8000},
    {41201, 10, 0x0, 0x8000},
    {41211, 10, 0x0, 0x8000},
    {41221, 8, 0x0, 0x8000},
    {41229, 16, 0x0, 0x8000},
    {41245, 8, 0x0, 0x8000},
    {41253, 16, 0x0, 0x8000},
    {41269, 6, 0x0, 0x8000},
    {41275, 10, 0x0, 0x8000},
    {41285, 6, 0x0, 0x8000},
    {41291, 6, 0x40, 0x1},
    {41297, 10, 0x40, 0x1},
    {41307, 14, 0x40, 0x1},
    {41321, 16, 0x40, 0x10000001},
    {41337, 16, 0x40, 0x10000001},
    {41353, 16, 0x40, 0x1},
    {41369, 16, 0x40, 0x1},
    {41385, 14, 0x40, 0x1},
    {41399, 16, 0x40, 0x10000001},
    {41415, 16, 0x40, 0x10000001},
    {41431, 16, 0x40, 0x1},
    {41447, 16, 0x40, 0x1},
    {41463, 14, 0x40, 0x1},
    {41477, 18, 0x40, 0x1},
    {41495, 20, 0x40, 0x10000001},
    {41515, 14, 0x40, 0x1},
    {41529, 18, 0x40, 0x1},
    {41547, 20, 0x40, 0x10000001},
    {41567, 16, 0x40, 0x10000001},
    {41583, 16, 0x40, 0x10000001},
    {41599, 16, 0x40, 0x1},
    {41615, 16, 0x40, 0x1},
    {41631, 12, 0x40, 0x1},
    {41643, 16, 0x40, 0x1},
    {41659, 18, 0x40, 0x10000001},
    {41677, 18, 0x40, 0x1},
    {41695, 12, 0x40, 0x1},
    {41707, 18, 0x40, 0x1},
    {41725, 16, 0x40, 0x1},
    {41741, 18, 0x40, 0x10000001},
    {41759, 14, 0x40, 0x1},
    {41773, 14, 0x40, 0x1},
    {41787, 10, 0x0, 0x8000},
    {41797, 10, 0x0, 0x10000010},
    {41807, 6, 0x40, 0x1},
    {41813, 6, 0x20, 0x1},
    {41819, 6, 0x0, 0x8000},
    {41825, 14, 0x0, 0x8000},
    {41839, 14, 0x0, 0x8000},
    {41853, 14, 0x0, 0x8000},
    {41867, 4, 0x1, 0x1},
    {41871, 6, 0x1, 0x1},
    {41877, 10, 0x1, 0x1},
    {41887, 20, 0x1, 0x10000001},
    {41907, 18, 0x1, 0x10000001},
    {41925, 18, 0x1, 0x10000001},
    {41943, 20, 0x1, 0x10000001},
    {41963, 12, 0x1, 0x1},
    {41975, 16, 0x1, 0x1},
    {41991, 16, 0x1, 0x1},
    {42007, 18, 0x1, 0x10000001},
    {42025, 18, 0x1, 0x10000001},
    {42043, 18, 0x1, 0x1},
    {42061, 16, 0x1, 0x1},
    {42077, 16, 0x1, 0x1},
    {42093, 18, 0x1, 0x10000001},
    {42111, 18, 0x1, 0x10000001},
    {42129, 18, 0x1, 0x10000001},
    {42147, 18, 0x1, 0x1},
    {42165, 12, 0x1, 0x1},
    {42177, 6, 0x1, 0x1},
    {42183, 12, 0x1, 0x1},
    {42195, 6, 0x0, 0x8000},
    {42201, 6, 0x1, 0x1},
    {42207, 12, 0x1, 0x1},
    {42219, 12, 0x1, 0x1},
    {42231, 14, 0x1, 0x1},
    {42245, 14, 0x1, 0x1},
    {42259, 10, 0x17, 0x2},
    {42269, 6, 0x40, 0x1},
    {42275, 8, 0x40, 0x1},
    {42283, 8, 0x40, 0x1},
    {42291, 6, 0x20, 0x1},
    {42297, 8, 0x20, 0x1},
    {42305, 8, 0x20, 0x1},
    {42313, 6, 0x0, 0x8000},
    {42319, 10, 0x0, 0x8000},
    {42329, 6, 0x200, 0x1},
    {42335, 10, 0x200, 0x1},
    {42345, 14, 0x200, 0x1},
    {42359, 16, 0x200, 0x10000001},
    {42375, 16, 0x200, 0x10000001},
    {42391, 16, 0x200, 0x1},
    {42407, 16, 0x200, 0x1},
    {42423, 14, 0x200, 0x1},
    {42437, 16, 0x200, 0x10000001},
    {42453, 16, 0x200, 0x10000001},
    {42469, 16, 0x200, 0x1},
    {42485, 16, 0x200, 0x1},
    {42501, 14, 0x200, 0x1},
    {42515, 18, 0x200, 0x1},
    {42533, 20, 0x200, 0x10000001},
    {42553, 14, 0x200, 0x1},
    {42567, 18, 0x200, 0x1},
    {42585, 20, 0x200, 0x10000001},
    {42605, 16, 0x200, 0x10000001},
    {42621, 16, 0x200, 0x10000001},
    {42637, 16, 0x200, 0x1},
    {42653, 16, 0x200, 0x1},
    {42669, 12, 0x200, 0x1},
    {42681, 16, 0x200, 0x1},
    {42697, 18, 0x200, 0x10000001},
    {42715, 18, 0x200, 0x1},
    {42733, 12, 0x200, 0x1},
    {42745, 18, 0x200, 0x1},
    {42763, 16, 0x200, 0x1},
    {42779, 18, 0x200, 0x10000001},
    {42797, 14, 0x200, 0x1},
    {42811, 14, 0x200, 0x1},
    {42825, 10, 0x0, 0x8},
    {42835, 14, 0x0, 0x1000000},
    {42849, 25, 0x0, 0x8},
    {42874, 14, 0x0, 0x1000000},
    {42888, 36, 0x0, 0x8},
    {42924, 25, 0x0, 0x8},
    {42949, 40, 0x0, 0x8},
    {42989, 6, 0x400, 0x1},
    {42995, 12, 0x400, 0x1},
    {43007, 16, 0x400, 0x1},
    {43023, 18, 0x400, 0x10000001},
    {43041, 18, 0x400, 0x10000001},
    {43059, 18, 0x400, 0x1},
    {43077, 18, 0x400, 0x1},
    {43095, 16, 0x400, 0x1},
    {43111, 18, 0x400, 0x10000001},
    {43129, 18, 0x400, 0x10000001},
    {43147, 18, 0x400, 0x1},
    {43165, 18, 0x400, 0x1},
    {43183, 16, 0x400, 0x1},
    {43199, 20, 0x400, 0x1},
    {43219, 22, 0x400, 0x10000001},
    {43241, 16, 0x400, 0x1},
    {43257, 20, 0x400, 0x1},
    {43277, 22, 0x400, 0x10000001},
    {43299, 18, 0x400, 0x10000001},
    {43317, 18, 0x400, 0x10000001},
    {43335, 18, 0x400, 0x1},
    {43353, 18, 0x400, 0x1},
    {43371, 14, 0x400, 0x1},
    {43385, 18, 0x400, 0x1},
    {43403, 20, 0x400, 0x10000001},
    {43423, 20, 0x400, 0x1},
    {43443, 14, 0x400, 0x1},
    {43457, 20, 0x400, 0x1},
    {43477, 18, 0x400, 0x1},
    {43495, 20, 0x400, 0x10000001},
    {43515, 16, 0x400, 0x1},
    {43531, 16, 0x400, 0x1},
    {43547, 6, 0x1, 0x1},
    {43553, 12, 0x1, 0x1},
    {43565, 16, 0x1, 0x1},
    {43581, 18, 0x1, 0x10000001},
    {43599, 18, 0x1, 0x10000001},
    {43617, 18, 0x1, 0x1},
    {43635, 18, 0x1, 0x1},
    {43653, 16, 0x1, 0x1},
    {43669, 18, 0x1, 0x10000001},
    {43687, 18, 0x1, 0x10000001},
    {43705, 18, 0x1, 0x1},
    {43723, 18, 0x1, 0x1},
    {43741, 16, 0x1, 0x1},
    {43757, 20, 0x1, 0x1},
    {43777, 22, 0x1, 0x10000001},
    {43799, 16, 0x1, 0x1},
    {43815, 20, 0x1, 0x1},
    {43835, 22, 0x1, 0x10000001},
    {43857, 18, 0x1, 0x10000001},
    {43875, 18, 0x1, 0x10000001},
    {43893, 18, 0x1, 0x1},
    {43911, 18, 0x1, 0x1},
    {43929, 14, 0x1, 0x1},
    {43943, 18, 0x1, 0x1},
    {43961, 20, 0x1, 0x10000001},
    {43981, 20, 0x1, 0x1},
    {44001, 14, 0x1, 0x1},
    {44015, 20, 0x1, 0x1},
    {44035, 18, 0x1, 0x1},
    {44053, 20, 0x1, 0x10000001},
    {44073, 16, 0x1, 0x1},
    {44089, 16, 0x1, 0x1},
    {44105, 6, 0x100, 0x1},
    {44111, 16, 0x100, 0x1},
    {44127, 20, 0x100, 0x1},
    {44147, 22, 0x100, 0x10000001},
    {44169, 22, 0x100, 0x10000001},
    {44191, 22, 0x100, 0x1},
    {44213, 22, 0x100, 0x1},
    {44235, 20, 0x100, 0x1},
    {44255, 22, 0x100, 0x10000001},
    {44277, 22, 0x100, 0x10000001},
    {44299, 22, 0x100, 0x1},
    {44321, 22, 0x100, 0x1},
    {44343, 20, 0x100, 0x1},
    {44363, 24, 0x100, 0x1},
    {44387, 26, 0x100, 0x10000001},
    {44413, 20, 0x100, 0x1},
    {44433, 24, 0x100, 0x1},
    {44457, 26, 0x100, 0x10000001},
    {44483, 22, 0x100, 0x10000001},
    {44505, 22, 0x100, 0x10000001},
    {44527, 22, 0x100, 0x1},
    {44549, 22, 0x100, 0x1},
    {44571, 18, 0x100, 0x1},
    {44589, 22, 0x100, 0x1},
    {44611, 24, 0x100, 0x10000001},
    {44635, 24, 0x100, 0x1},
    {44659, 18, 0x100, 0x1},
    {44677, 24, 0x100, 0x1},
    {44701, 22, 0x100, 0x1},
    {44723, 24, 0x100, 0x10000001},
    {44747, 20, 0x100, 0x1},
    {44767, 20, 0x100, 0x1},
    {44787, 18, 0x0, 0x8},
    {44805, 14, 0x0, 0x1000000},
    {44819, 31, 0x0, 0x8},
    {44850, 6, 0x0, 0x8000},
    {44856, 10, 0x0, 0x8000},
    {44866, 8, 0x0, 0x1008000},
    {44874, 21, 0x0, 0x8000},
    {44895, 10, 0x0, 0x1000000},
    {44905, 23, 0x0, 0x8},
    {44928, 14, 0x0, 0x8},
    {44942, 8, 0x16, 0x2},
    {44950, 8, 0x0, 0x8},
    {44958, 10, 0x17, 0x2},
    {44968, 6, 0x8, 0x1},
    {44974, 10, 0x8, 0x1},
    {44984, 12, 0x8, 0x1},
    {44996, 12, 0x8, 0x1},
    {45008, 14, 0x8, 0x1},
    {45022, 14, 0x8, 0x10000001},
    {45036, 4, 0x0, 0x1000000},
    {45040, 15, 0x0, 0x8},
    {45055, 12, 0x15, 0x2},
    {45067, 6, 0x800, 0x1},
    {45073, 18, 0x800, 0x1},
    {45091, 20, 0x800, 0x1},
    {45111, 20, 0x800, 0x1},
    {45131, 22, 0x800, 0x1},
    {45153, 22, 0x800, 0x10000001},
    {45175, 18, 0x0, 0x8000},
    {45193, 6, 0x0, 0x8000},
    {45199, 20, 0x0, 0x8000},
    {45219, 6, 0x0, 0x8000},
    {45225, 2, 0x0, 0x1001000},
    {45227, 7, 0x0, 0x1000},
    {45234, 12, 0x0, 0x1000},
    {45246, 14, 0x0, 0x1000},
    {45260, 16, 0x0, 0x1000},
    {45276, 16, 0x0, 0x10001000},
    {45292, 2, 0x0, 0x1000800},
    {45294, 9, 0x0, 0x10000000},
    {45303, 6, 0x0, 0x8000},
    {45309, 12, 0x0, 0x8000},
    {45321, 8, 0x0, 0x8},
    {45329, 18, 0x0, 0x8000},
    {45347, 6, 0x40, 0x1},
    {45353, 6, 0x0, 0x8000},
    {45359, 6, 0x20, 0x1},
    {45365, 6, 0x1, 0x1},
    {45371, 6, 0x200, 0x1},
    {45377, 18, 0x200, 0x1},
    {45395, 20, 0x200, 0x1},
    {45415, 20, 0x200, 0x1},
    {45435, 22, 0x200, 0x1},
    {45457, 22, 0x200, 0x10000001},
    {45479, 12, 0x40, 0x1},
    {45491, 14, 0x40, 0x1},
    {45505, 14, 0x40, 0x1},
    {45519, 16, 0x40, 0x1},
    {45535, 16, 0x40, 0x10000001},
    {45551, 12, 0x20, 0x1},
    {45563, 14, 0x20, 0x1},
    {45577, 14, 0x20, 0x1},
    {45591, 16, 0x20, 0x1},
    {45607, 16, 0x20, 0x10000001},
    {45623, 14, 0x1, 0x1},
    {45637, 16, 0x1, 0x1},
    {45653, 16, 0x1, 0x1},
    {45669, 18, 0x1, 0x1},
    {45687, 18, 0x1, 0x10000001},
    {45705, 8, 0x18, 0x2},
    {45713, 10, 0x10, 0x1},
    {45723, 12, 0x10, 0x1},
    {45735, 12, 0x10, 0x1},
    {45747, 14, 0x10, 0x1},
    {45761, 14, 0x10, 0x10000001},
    {45775, 8, 0x4, 0x1},
    {45783, 10, 0x4, 0x1},
    {45793, 10, 0x4, 0x1},
    {45803, 12, 0x4, 0x1},
    {45815, 12, 0x4, 0x10000001},
    {45827, 8, 0x0, 0x1000000},
    {45835, 17, 0x0, 0x8},
    {45852, 15, 0x0, 0x8},
    {45867, 10, 0x0, 0x1000004},
    {45877, 19, 0x0, 0x8},
    {45896, 19, 0x0, 0x8},
    {45915, 6, 0x10, 0x1},
    {45921, 6, 0x4, 0x1},
    {45927, 10, 0x0, 0x1000008},
    {45937, 19, 0x0, 0x8},
    {45956, 20, 0x0, 0x8},
    {45976, 6, 0x400, 0x1},
    {45982, 16, 0x400, 0x1},
    {45998, 18, 0x400, 0x1},
    {46016, 18, 0x400, 0x1},
    {46034, 20, 0x400, 0x1},
    {46054, 20, 0x400, 0x10000001},
    {46074, 10, 0x0, 0x8000},
    {46084, 6, 0x0, 0x8000},
    {46090, 6, 0x0, 0x8000},
    {46096, 12, 0x0, 0x8000},
    {46108, 20, 0x0, 0x8000},
    {46128, 6, 0x0, 0x8000},
    {46134, 6, 0x100, 0x1},
    {46140, 18, 0x100, 0x1},
    {46158, 20, 0x100, 0x1},
    {46178, 20, 0x100, 0x1},
    {46198, 22, 0x100, 0x1},
    {46220, 22, 0x100, 0x10000001},
    {46242, 14, 0x2, 0x1},
    {46256, 16, 0x2, 0x1},
    {46272, 16, 0x2, 0x1},
    {46288, 18, 0x2, 0x1},
    {46306, 18, 0x2, 0x10000001},
    {46324, 6, 0x2, 0x1},
    {46330, 14, 0x80, 0x1},
    {46344, 16, 0x80, 0x1},
    {46360, 16, 0x80, 0x1},
    {46376, 18, 0x80, 0x1},
    {46394, 18, 0x80, 0x10000001},
    {46412, 6, 0x80, 0x1},
    {46418, 8, 0x15, 0x2},
    {46426, 6, 0x37, 0x3000000},
    {46432, 9, 0x36, 0x2000000},
    {46441, 9, 0x37, 0x2000000},
    {46450, 6, 0x80, 0x1},
    {46456, 12, 0x80, 0x1},
    {46468, 6, 0x200, 0x1},
    {46474, 14, 0x200, 0x1},
    {46488, 8, 0x39, 0x2000000},
    {46496, 8, 0x3d, 0x2000000},
    {46504, 6, 0x8, 0x1},
    {46510, 10, 0x8, 0x1},
    {46520, 6, 0x3c, 0x2000000},
    {46526, 8, 0x37, 0x3000000},
    {46534, 11, 0x36, 0x2000000},
    {46545, 11, 0x37, 0x2000000},
    {46556, 8, 0x80, 0x1},
    {46564, 14, 0x80, 0x1},
    {46578, 8, 0x200, 0x1},
    {46586, 16, 0x200, 0x1},
    {46602, 10, 0x39, 0x2000000},
    {46612, 10, 0x3d, 0x2000000},
    {46622, 8, 0x8, 0x1},
    {46630, 12, 0x8, 0x1},
    {46642, 8, 0x800, 0x1},
    {46650, 12, 0x800, 0x1},
    {46662, 12, 0x32, 0x2000000},
    {46674, 8, 0x34, 0x2000000},
    {46682, 10, 0x40, 0x1},
    {46692, 10, 0x20, 0x1},
    {46702, 8, 0x1, 0x1},
    {46710, 12, 0x1, 0x1},
    {46722, 10, 0x33, 0x2000000},
    {46732, 8, 0x10, 0x1},
    {46740, 8, 0x4, 0x1},
    {46748, 8, 0x400, 0x1},
    {46756, 14, 0x400, 0x1},
    {46770, 10, 0x38, 0x2000000},
    {46780, 12, 0x3a, 0x2000000},
    {46792, 8, 0x100, 0x1},
    {46800, 14, 0x100, 0x1},
    {46814, 8, 0x2, 0x1},
    {46822, 14, 0x2, 0x1},
    {46836, 8, 0x35, 0x2000000},
    {46844, 8, 0x3, 0x8000000},
    {46852, 10, 0x3b, 0x2000000},
    {46862, 10, 0x31, 0x2000000},
    {46872, 6, 0x800, 0x1},
    {46878, 10, 0x800, 0x1},
    {46888, 6, 0x3c, 0x2000000},
    {46894, 8, 0x37, 0x3000000},
    {46902, 11, 0x36, 0x2000000},
    {46913, 11, 0x37, 0x2000000},
    {46924, 8, 0x80, 0x1},
    {46932, 14, 0x80, 0x1},
    {46946, 8, 0x200, 0x1},
    {46954, 16, 0x200, 0x1},
    {46970, 10, 0x39, 0x2000000},
    {46980, 10, 0x3d, 0x2000000},
    {46990, 8, 0x8, 0x1},
    {46998, 12, 0x8, 0x1},
    {47010, 8, 0x800, 0x1},
    {47018, 12, 0x800, 0x1},
    {47030, 8, 0x0, 0x8},
    {47038, 6, 0x0, 0x1000010},
    {47044, 9, 0x0, 0x10},
    {47053, 12, 0x32, 0x2000000},
    {47065, 8, 0x34, 0x2000000},
    {47073, 10, 0x40, 0x1},
    {47083, 8, 0x0, 0x8},
    {47091, 10, 0x20, 0x1},
    {47101, 8, 0x1, 0x1},
    {47109, 12, 0x1, 0x1},
    {47121, 10, 0x33, 0x2000000},
    {47131, 8, 0x10, 0x1},
    {47139, 8, 0x4, 0x1},
    {47147, 8, 0x400, 0x1},
    {47155, 14, 0x400, 0x1},
    {47169, 10, 0x38, 0x2000000},
    {47179, 12, 0x3a, 0x2000000},
    {47191, 8, 0x100, 0x1},
    {47199, 14, 0x100, 0x1},
    {47213, 8, 0x2, 0x1},
    {47221, 14, 0x2, 0x1},
    {47235, 8, 0x35, 0x2000000},
    {47243, 10, 0x3b, 0x2000000},
    {47253, 10, 0x31, 0x2000000},
    {47263, 8, 0x18, 0x2},
    {47271, 10, 0x32, 0x2000000},
    {47281, 6, 0x34, 0x2000000},
    {47287, 8, 0x40, 0x1},
    {47295, 6, 0x0, 0x1000000},
    {47301, 9, 0x0, 0x8000},
    {47310, 9, 0x0, 0x8000},
    {47319, 9, 0x0, 0x8000},
    {47328, 9, 0x0, 0x8000},
    {47337, 9, 0x0, 0x8000},
    {47346, 9, 0x0, 0x8000},
    {47355, 17, 0x0, 0x8000},
    {47372, 17, 0x0, 0x8000},
    {47389, 17, 0x0, 0x8000},
    {47406, 13, 0x0, 0x8000},
    {47419, 15, 0x0, 0x8000},
    {47434, 17, 0x0, 0x8000},
    {47451, 13, 0x0, 0x8000},
    {47464, 8, 0x20, 0x1},
    {47472, 6, 0x1, 0x1},
    {47478, 10, 0x1, 0x1},
    {47488, 8, 0x0, 0x8},
    {47496, 8, 0x33, 0x2000000},
    {47504, 6, 0x3c, 0x2000000},
    {47510, 8, 0x37, 0x3000000},
    {47518, 11, 0x36, 0x2000000},
    {47529, 11, 0x37, 0x2000000},
    {47540, 8, 0x80, 0x1},
    {47548, 14, 0x80, 0x1},
    {47562, 8, 0x200, 0x1},
    {47570, 16, 0x200, 0x1},
    {47586, 10, 0x39, 0x2000000},
    {47596, 10, 0x3d, 0x2000000},
    {47606, 8, 0x8, 0x1},
    {47614, 12, 0x8, 0x1},
    {47626, 8, 0x800, 0x1},
    {47634, 12, 0x800, 0x1},
    {47646, 12, 0x32, 0x2000000},
    {47658, 8, 0x34, 0x2000000},
    {47666, 10, 0x40, 0x1},
    {47676, 10, 0x20, 0x1},
    {47686, 8, 0x1, 0x1},
    {47694, 12, 0x1, 0x1},
    {47706, 10, 0x33, 0x2000000},
    {47716, 8, 0x10, 0x1},
    {47724, 8, 0x4, 0x1},
    {47732, 8, 0x400, 0x1},
    {47740, 14, 0x400, 0x1},
    {47754, 10, 0x38, 0x2000000},
    {47764, 12, 0x3a, 0x2000000},
    {47776, 8, 0x100, 0x1},
    {47784, 14, 0x100, 0x1},
    {47798, 8, 0x2, 0x1},
    {47806, 14, 0x2, 0x1},
    {47820, 8, 0x35, 0x2000000},
    {47828, 10, 0x3b, 0x2000000},
    {47838, 10, 0x31, 0x2000000},
    {47848, 6, 0x3c, 0x2000000},
    {47854, 8, 0x37, 0x3000000},
    {47862, 11, 0x36, 0x2000000},
    {47873, 11, 0x37, 0x2000000},
    {47884, 8, 0x80, 0x1},
    {47892, 14, 0x80, 0x1},
    {47906, 8, 0x200, 0x1},
    {47914, 16, 0x200, 0x1},
    {47930, 6, 0x0, 0x10},
    {47936, 6, 0x10, 0x1},
    {47942, 10, 0x39, 0x2000000},
    {47952, 10, 0x3d, 0x2000000},
    {47962, 8, 0x8, 0x1},
    {47970, 12, 0x8, 0x1},
    {47982, 8, 0x800, 0x1},
    {47990, 12, 0x800, 0x1},
    {48002, 12, 0x32, 0x2000000},
    {48014, 8, 0x34, 0x2000000},
    {48022, 10, 0x40, 0x1},
    {48032, 10, 0x20, 0x1},
    {48042, 8, 0x1, 0x1},
    {48050, 12, 0x1, 0x1},
    {48062, 10, 0x33, 0x2000000},
    {48072, 8, 0x10, 0x1},
    {48080, 8, 0x4, 0x1},
    {48088, 8, 0x400, 0x1},
    {48096, 14, 0x400, 0x1},
    {48110, 10, 0x38, 0x2000000},
    {48120, 12, 0x3a, 0x2000000},
    {48132, 8, 0x100, 0x1},
    {48140, 14, 0x100, 0x1},
    {48154, 8, 0x2, 0x1},
    {48162, 14, 0x2, 0x1},
    {48176, 6, 0x4, 0x1},
    {48182, 8, 0x35, 0x2000000},
    {48190, 8, 0x0, 0x10},
    {48198, 10, 0x3b, 0x2000000},
    {48208, 10, 0x31, 0x2000000},
    {48218, 6, 0x400, 0x1},
    {48224, 12, 0x400, 0x1},
    {48236, 10, 0x0, 0x8},
    {48246, 8, 0x38, 0x2000000},
    {48254, 10, 0x3a, 0x2000000},
    {48264, 6, 0x100, 0x1},
    {48270, 12, 0x100, 0x1},
    {48282, 8, 0x17, 0x2},
    {48290, 4, 0x0, 0x1000024},
    {48294, 13, 0x0, 0x8},
    {48307, 10, 0x0, 0x8},
    {48317, 6, 0x2, 0x1},
    {48323, 12, 0x2, 0x1},
    {48335, 6, 0x16, 0x2},
    {48341, 6, 0x35, 0x2000000},
    {48347, 6, 0x0, 0x8000},
    {48353, 6, 0x3, 0x8000000},
    {48359, 8, 0x3b, 0x2000000},
    {48367, 8, 0x31, 0x2000000},
    {48375, 8, 0x18, 0x2000000},
    {48383, 4, 0x0, 0x8},
    {48387, 8, 0x4, 0x1},
    {48395, 6, 0x19, 0x2000000},
    {48401, 10, 0x8, 0x1},
    {48411, 6, 0x0, 0x8000},
    {48417, 12, 0x200, 0x1},
    {48429, 8, 0x80, 0x1},
    {48437, 10, 0x8, 0x1},
    {48447, 10, 0x80, 0x1},
    {48457, 10, 0x8, 0x1},
    {48467, 12, 0x200, 0x1},
    {48479, 6, 0x80, 0x1},
    {48485, 8, 0x10, 0x1},
    {48493, 10, 0x100, 0x1},
    {48503, 6, 0x0, 0x1000004},
    {48509, 15, 0x0, 0x8},
    {48524, 12, 0x8, 0x1},
    {48536, 14, 0x80, 0x1},
    {48550, 10, 0x40, 0x1},
    {48560, 10, 0x20, 0x1},
    {48570, 16, 0x200, 0x1},
    {48586, 4, 0x0, 0x1000000},
    {48590, 9, 0x0, 0x8},
    {48599, 8, 0x0, 0x8},
    {48607, 10, 0x0, 0x8000},
    {48617, 10, 0x0, 0x1000000},
    {48627, 19, 0x0, 0x8},
    {48646, 8, 0x0, 0x8000},
    {48654, 16, 0x12, 0x2000000},
    {48670, 4, 0x0, 0x1000010},
    {48674, 11, 0x0, 0x10},
    {48685, 10, 0x1c, 0x2000000},
    {48695, 8, 0x0, 0x8},
    {48703, 10, 0x0, 0x8000},
    {48713, 16, 0x0, 0x8000},
    {48729, 14, 0x0, 0x8000},
    {48743, 8, 0x0, 0x8},
    {48751, 16, 0x0, 0x8000},
    {48767, 12, 0x0, 0x8000},
    {48779, 12, 0x0, 0x8},
    {48791, 12, 0x0, 0x8},
    {48803, 12, 0x0, 0x8000},
    {48815, 10, 0x0, 0x8000},
    {48825, 10, 0x0, 0x1000000},
    {48835, 23, 0x0, 0x8},
    {48858, 23, 0x0, 0x8},
    {48881, 6, 0x0, 0x4},
    {48887, 10, 0x0, 0x8},
    {48897, 12, 0x15, 0x2000000},
    {48909, 10, 0x0, 0x8},
    {48919, 6, 0x80, 0x1},
    {48925, 8, 0x0, 0x8000},
    {48933, 10, 0x8, 0x1},
    {48943, 10, 0x8, 0x1},
    {48953, 10, 0x200, 0x1},
    {48963, 12, 0x200, 0x1},
    {48975, 10, 0x0, 0x8},
    {48985, 8, 0x80, 0x1},
    {48993, 8, 0x80, 0x1},
    {49001, 10, 0x0, 0x8000},
    {49011, 6, 0x0, 0x8000},
    {49017, 8, 0x15, 0x2},
    {49025, 8, 0x1b, 0x2000000},
    {49033, 4, 0x0, 0x1000024},
    {49037, 15, 0x0, 0x8},
    {49052, 16, 0x0, 0x8},
    {49068, 20, 0x0, 0x8},
    {49088, 16, 0x0, 0x8},
    {49104, 11, 0x0, 0x8},
    {49115, 13, 0x0, 0x8},
    {49128, 14, 0x16, 0x2},
    {49142, 10, 0x0, 0x8},
    {49152, 12, 0x0, 0x8},
    {49164, 12, 0x0, 0x8},
    {49176, 10, 0x0, 0x1000000},
    {49186, 21, 0x200, 0x1},
    {49207, 23, 0x400, 0x1},
    {49230, 6, 0x17, 0x2000000},
    {49236, 8, 0x40, 0x1},
    {49244, 4, 0x0, 0x4},
    {49248, 6, 0x14, 0x2000000},
    {49254, 10, 0x1, 0x1},
    {49264, 10, 0x0, 0x1000000},
    {49274, 23, 0x26, 0x2000000},
    {49297, 23, 0x25, 0x2000000},
    {49320, 23, 0x25, 0x2000000},
    {49343, 25, 0x26, 0x2000000},
    {49368, 10, 0x0, 0x1000000},
    {49378, 21, 0x25, 0x2000000},
    {49399, 23, 0x26, 0x2000000},
    {49422, 12, 0x0, 0x8000},
    {49434, 8, 0x0, 0x8000},
    {49442, 8, 0x0, 0x8000},
    {49450, 8, 0x0, 0x8000},
    {49458, 6, 0x1, 0x1},
    {49464, 10, 0x1, 0x1},
    {49474, 10, 0x1, 0x1},
    {49484, 8, 0x20, 0x1},
    {49492, 6, 0x40, 0x1},
    {49498, 12, 0x40, 0x1},
    {49510, 12, 0x40, 0x1},
    {49522, 10, 0x40, 0x1},
    {49532, 6, 0x20, 0x1},
    {49538, 12, 0x40, 0x1},
    {49550, 8, 0x0, 0x8000},
    {49558, 6, 0x0, 0x1000008},
    {49564, 11, 0x0, 0x8},
    {49575, 15, 0x0, 0x8},
    {49590, 10, 0x0, 0x8},
    {49600, 12, 0x0, 0x8},
    {49612, 6, 0x0, 0x1000024},
    {49618, 15, 0x0, 0x8},
    {49633, 15, 0x0, 0x8},
    {49648, 30, 0x0, 0x8},
    {49678, 30, 0x0, 0x8},
    {49708, 17, 0x0, 0x8},
    {49725, 19, 0x0, 0x8},
    {49744, 12, 0x20, 0x1},
    {49756, 10, 0x13, 0x2000000},
    {49766, 8, 0x17, 0x2},
    {49774, 8, 0x0, 0x8000},
    {49782, 2, 0x0, 0x800},
    {49784, 10, 0x800, 0x1},
    {49794, 10, 0x0, 0x8000},
    {49804, 12, 0x800, 0x1},
    {49816, 6, 0x800, 0x1},
    {49822, 10, 0x800, 0x1},
    {49832, 12, 0x0, 0x8000},
    {49844, 8, 0x0, 0x8000},
    {49852, 4, 0x1a, 0x2000000},
    {49856, 12, 0x800, 0x1},
    {49868, 14, 0x0, 0x8000},
    {49882, 4, 0x1a, 0x2000000},
    {49886, 14, 0x800, 0x1},
    {49900, 4, 0x0, 0x1000000},
    {49904, 15, 0x2c, 0x2000000},
    {49919, 15, 0x2c, 0x2000000},
    {49934, 17, 0x2b, 0x2000000},
    {49951, 17, 0x2b, 0x2000000},
    {49968, 14, 0x2c, 0x2000000},
    {49982, 16, 0x2b, 0x2000000},
    {49998, 10, 0x2c, 0x2000000},
    {50008, 12, 0x2c, 0x2000000},
    {50020, 12, 0x2b, 0x2000000},
    {50032, 14, 0x2b, 0x2000000},
    {50046, 2, 0x0, 0x1000000},
    {50048, 20, 0x23, 0x2000000},
    {50068, 22, 0x24, 0x2000000},
    {50090, 8, 0x15, 0x1000002},
    {50098, 19, 0x24, 0x2000000},
    {50117, 19, 0x23, 0x2000000},
    {50136, 19, 0x23, 0x2000000},
    {50155, 21, 0x24, 0x2000000},
    {50176, 8, 0x0, 0x1000000},
    {50184, 19, 0x23, 0x2000000},
    {50203, 21, 0x24, 0x2000000},
    {50224, 6, 0x27, 0x2000000},
    {50230, 10, 0x29, 0x2000000},
    {50240, 8, 0x15, 0x2000000},
    {50248, 12, 0x18, 0x2},
    {50260, 6, 0x3, 0x8000000},
    {50266, 12, 0x100, 0x1},
    {50278, 10, 0x100, 0x1},
    {50288, 12, 0x1b, 0x2000000},
    {50300, 6, 0x3, 0x8000800},
    {50306, 4, 0x0, 0x1000000},
    {50310, 13, 0x0, 0x8000},
    {50323, 8, 0x0, 0x8000},
    {50331, 14, 0x100, 0x1},
    {50345, 14, 0x100, 0x1},
    {50359, 12, 0x100, 0x1},
    {50371, 16, 0x100, 0x1},
    {50387, 14, 0x100, 0x1},
    {50401, 4, 0x0, 0x10000004},
    {50405, 16, 0x0, 0x8000},
    {50421, 8, 0x2, 0x1},
    {50429, 8, 0x18, 0x2},
    {50437, 10, 0x100, 0x1},
    {50447, 10, 0x28, 0x2000000},
    {50457, 8, 0x0, 0x8000},
    {50465, 12, 0x16, 0x2000000},
    {50477, 8, 0x2a, 0x2000000},
    {50485, 10, 0x0, 0x8000},
    {50495, 6, 0x22, 0x2000000},
    {50501, 6, 0x16, 0x2},
    {50507, 6, 0x3, 0x8000800},
    {50513, 14, 0x13, 0x2000000},
    {50527, 6, 0x80, 0x1},
    {50533, 8, 0x12, 0x2000000},
    {50541, 12, 0x2, 0x1},
    {50553, 12, 0x2, 0x1},
    {50565, 12, 0x2, 0x1},
    {50577, 14, 0x11, 0x2000000},
    {50591, 10, 0x2, 0x1},
    {50601, 8, 0x0, 0x8},
    {50609, 10, 0x2, 0x1},
    {50619, 12, 0x2, 0x1},
    {50631, 14, 0x2, 0x1},
    {50645, 10, 0x2, 0x1},
    {50655, 14, 0x2, 0x1},
    {50669, 12, 0x2, 0x1},
    {50681, 10, 0x0, 0x1000000},
    {50691, 21, 0x800, 0x1},
    {50712, 23, 0x1, 0x1},
    {50735, 6, 0x0, 0x1000000},
    {50741, 15, 0x0, 0x8},
    {50756, 6, 0x18, 0x2000000},
    {50762, 10, 0x19, 0x2000000},
    {50772, 2, 0x0, 0x1000},
    {50774, 6, 0x10, 0x1},
    {50780, 6, 0x10, 0x1},
    {50786, 8, 0x4, 0x1},
    {50794, 8, 0x4, 0x1},
    {50802, 8, 0x4, 0x1},
    {50810, 6, 0x10, 0x1},
    {50816, 8, 0x10, 0x1},
    {50824, 8, 0x21, 0x2000000},
    {50832, 10, 0x15, 0x2000000},
    {50842, 12, 0x1a, 0x2000000},
    {50854, 10, 0x0, 0x8},
    {50864, 4, 0x0, 0x1000010},
    {50868, 11, 0x0, 0x10},
    {50879, 11, 0x0, 0x10},
    {50890, 6, 0x0, 0x1000010},
    {50896, 13, 0x0, 0x10},
    {50909, 8, 0x0, 0x8000},
    {50917, 4, 0x10, 0x1},
    {50921, 6, 0x17, 0x2000000},
    {50927, 12, 0x0, 0x8},
    {50939, 12, 0x0, 0x1000},
    {50951, 12, 0x400, 0x1},
    {50963, 12, 0x400, 0x1},
    {50975, 10, 0x400, 0x1},
    {50985, 10, 0x400, 0x1},
    {50995, 14, 0x400, 0x1},
    {51009, 10, 0x8, 0x1},
    {51019, 2, 0x0, 0x1001000},
    {51021, 5, 0x0, 0x1000},
    {51026, 4, 0x0, 0x1000},
    {51030, 4, 0x0, 0x1000000},
    {51034, 15, 0x0, 0x8},
    {51049, 8, 0x0, 0x1000000},
    {51057, 17, 0x0, 0x8},
    {51074, 6, 0x11, 0x2000000},
    {51080, 6, 0x16, 0x2000000},
    {51086, 12, 0x1, 0x1},
    {51098, 10, 0x1, 0x1},
    {51108, 10, 0x40, 0x1},
    {51118, 12, 0x40, 0x1},
    {51130, 10, 0x20, 0x1},
    {51140, 8, 0x0, 0x8000},
    {51148, 16, 0x0, 0x8000},
    {51164, 10, 0x17, 0x2},
    {51174, 14, 0x0, 0x8000},
    {51188, 12, 0x0, 0x8000},
    {51200, 6, 0x0, 0x8000},
    {51206, 16, 0x0, 0x8000},
    {51222, 10, 0x0, 0x8000},
    {51232, 16, 0x0, 0x8000},
    {51248, 10, 0x14, 0x2000000},
    {51258, 16, 0x0, 0x8000},
    {51274, 8, 0x0, 0x8000},
    {51282, 10, 0x800, 0x1},
    {51292, 12, 0x1, 0x1},
    {51304, 14, 0x1, 0x1},
    {51318, 8, 0x20, 0x1},
    {51326, 10, 0x40, 0x1},
    {51336, 12, 0x40, 0x1},
    {51348, 2, 0x0, 0x1000},
    {51350, 8, 0x0, 0x8000},
    {51358, 12, 0x0, 0x8000},
    {51370, 21, 0x200, 0x1},
    {51391, 21, 0x200, 0x1},
    {51412, 15, 0x200, 0x1},
    {51427, 21, 0x200, 0x1},
    {51448, 6, 0x80, 0x1},
    {51454, 15, 0x80, 0x1},
    {51469, 15, 0x80, 0x1},
    {51484, 18, 0x0, 0x8},
    {51502, 21, 0x0, 0x8},
    {51523, 18, 0x8, 0x1},
    {51541, 18, 0x8, 0x1},
    {51559, 6, 0x0, 0x1000008},
    {51565, 13, 0x0, 0x8},
    {51578, 9, 0x0, 0x8},
    {51587, 15, 0x0, 0x8},
    {51602, 9, 0x0, 0x8000},
    {51611, 18, 0x0, 0x8000},
    {51629, 6, 0x0, 0x1000008},
    {51635, 13, 0x0, 0x8},
    {51648, 24, 0x0, 0x8},
    {51672, 27, 0x0, 0x8},
    {51699, 15, 0x8, 0x1},
    {51714, 18, 0x8, 0x1},
    {51732, 15, 0x200, 0x1},
    {51747, 21, 0x200, 0x1},
    {51768, 6, 0x80, 0x1},
    {51774, 15, 0x80, 0x1},
    {51789, 12, 0x0, 0x8000},
    {51801, 21, 0x0, 0x8000},
    {51822, 6, 0x1, 0x1},
    {51828, 15, 0x1, 0x1},
    {51843, 12, 0x1, 0x1},
    {51855, 24, 0x1, 0x1},
    {51879, 12, 0x0, 0x8},
    {51891, 9, 0x20, 0x1},
    {51900, 9, 0x40, 0x1},
    {51909, 15, 0x40, 0x1},
    {51924, 12, 0x40, 0x1},
    {51936, 9, 0x20, 0x1},
    {51945, 15, 0x800, 0x1},
    {51960, 21, 0x800, 0x1},
    {51981, 24, 0x800, 0x1},
    {52005, 6, 0x0, 0x1000004},
    {52011, 13, 0x0, 0x8},
    {52024, 6, 0x0, 0x1000004},
    {52030, 31, 0x0, 0x8},
    {52061, 9, 0x800, 0x1},
    {52070, 18, 0x800, 0x1},
    {52088, 21, 0x800, 0x1},
    {52109, 12, 0x0, 0x10000004},
    {52121, 6, 0x400, 0x1},
    {52127, 9, 0x400, 0x1},
    {52136, 15, 0x400, 0x1},
    {52151, 18, 0x400, 0x1},
    {52169, 24, 0x400, 0x1},
    {52193, 21, 0x400, 0x1},
    {52214, 27, 0x400, 0x1},
    {52241, 18, 0x0, 0x4},
    {52259, 15, 0x0, 0x10000004},
    {52274, 6, 0x2, 0x1},
    {52280, 15, 0x2, 0x1},
    {52295, 9, 0x2, 0x1},
    {52304, 18, 0x2, 0x1},
    {52322, 18, 0x2, 0x1},
    {52340, 27, 0x2, 0x1},
    {52367, 30, 0x2, 0x1},
    {52397, 12, 0x0, 0x8000},
    {52409, 21, 0x0, 0x8000},
    {52430, 9, 0x0, 0x8000},
    {52439, 18, 0x0, 0x8000},
    {52457, 18, 0x0, 0x8000},
    {52475, 12, 0x0, 0x8000},
    {52487, 21, 0x0, 0x8000},
    {52508, 12, 0x0, 0x8000},
    {52520, 21, 0x0, 0x8000},
    {52541, 6, 0x10, 0x1},
    {52547, 15, 0x0, 0x8000},
    {52562, 24, 0x0, 0x8000},
    {52586, 15, 0x4, 0x1},
    {52601, 6, 0x10, 0x1},
    {52607, 9, 0x0, 0x8000},
    {52616, 18, 0x0, 0x8000},
    {52634, 21, 0x0, 0x1000008},
    {52655, 28, 0x0, 0x8},
    {52683, 31, 0x0, 0x8},
    {52714, 12, 0x0, 0x1000},
    {52726, 9, 0x0, 0x8000},
    {52735, 18, 0x0, 0x8000},
    {52753, 18, 0x0, 0x8000},
    {52771, 15, 0x0, 0x8000},
    {52786, 24, 0x0, 0x8000},
    {52810, 24, 0x0, 0x8000},
    {52834, 15, 0x0, 0x8},
    {52849, 6, 0x3, 0x8001000},
    {52855, 9, 0x3, 0x8000000},
    {52864, 18, 0x100, 0x1},
    {52882, 24, 0x100, 0x1},
    {52906, 12, 0x0, 0x4},
    {52918, 9, 0x0, 0x1000},
    {52927, 9, 0x100, 0x1},
    {52936, 18, 0x100, 0x1},
    {52954, 6, 0x0, 0x10000014},
    {52960, 30, 0x100, 0x1},
    {52990, 9, 0x0, 0x8000},
    {52999, 18, 0x0, 0x8000},
    {53017, 18, 0x0, 0x8000},
    {53035, 9, 0x0, 0x8},
    {53044, 15, 0x0, 0x8},
    {53059, 21, 0x0, 0x8},
    {53080, 15, 0x2, 0x1},
    {53095, 15, 0x200, 0x1},
    {53110, 21, 0x200, 0x1},
    {53131, 21, 0x200, 0x1},
    {53152, 24, 0x0, 0x8},
    {53176, 6, 0x80, 0x1},
    {53182, 15, 0x80, 0x1},
    {53197, 15, 0x80, 0x1},
    {53212, 6, 0x0, 0x8},
    {53218, 9, 0x0, 0x1000008},
    {53227, 31, 0x0, 0x8},
    {53258, 15, 0x8, 0x1},
    {53273, 18, 0x8, 0x1},
    {53291, 18, 0x8, 0x1},
    {53309, 15, 0x0, 0x8},
    {53324, 18, 0x100, 0x1},
    {53342, 30, 0x100, 0x1},
    {53372, 12, 0x1, 0x1},
    {53384, 27, 0x1, 0x1},
    {53411, 24, 0x1, 0x1},
    {53435, 24, 0x1, 0x1},
    {53459, 9, 0x20, 0x1},
    {53468, 9, 0x40, 0x1},
    {53477, 15, 0x40, 0x1},
    {53492, 12, 0x800, 0x1},
    {53504, 24, 0x800, 0x1},
    {53528, 12, 0x800, 0x1},
    {53540, 24, 0x800, 0x1},
    {53564, 15, 0x0, 0x1000000},
    {53579, 28, 0x0, 0x10},
    {53607, 12, 0x0, 0x10000004},
    {53619, 9, 0x0, 0x8000},
    {53628, 18, 0x0, 0x8000},
    {53646, 9, 0x400, 0x1},
    {53655, 21, 0x400, 0x1},
    {53676, 9, 0x400, 0x1},
    {53685, 21, 0x400, 0x1},
    {53706, 21, 0x0, 0x4},
    {53727, 9, 0x2, 0x1},
    {53736, 33, 0x2, 0x1},
    {53769, 30, 0x2, 0x1},
    {53799, 18, 0x2, 0x1},
    {53817, 30, 0x2, 0x1},
    {53847, 21, 0x0, 0x1000008},
    {53868, 43, 0x0, 0x8},
    {53911, 9, 0x0, 0x8000},
    {53920, 18, 0x0, 0x8000},
    {53938, 18, 0x0, 0x8000},
    {53956, 9, 0x0, 0x8000},
    {53965, 24, 0x0, 0x8000},
    {53989, 33, 0x0, 0x8000},
    {54022, 33, 0x0, 0x8000},
    {54055, 15, 0x0, 0x8000},
    {54070, 24, 0x0, 0x8000},
    {54094, 24, 0x0, 0x8000},
    {54118, 15, 0x4, 0x1},
    {54133, 15, 0x4, 0x1},
    {54148, 6, 0x10, 0x1},
    {54154, 9, 0x0, 0x8000},
    {54163, 18, 0x0, 0x8000},
    {54181, 9, 0x0, 0x8000},
    {54190, 18, 0x0, 0x8000},
    {54208, 18, 0x0, 0x8000},
    {54226, 15, 0x0, 0x8000},
    {54241, 24, 0x0, 0x8000},
    {54265, 15, 0x0, 0x8000},
    {54280, 24, 0x0, 0x8000},
    {54304, 9, 0x0, 0x1000},
    {54313, 12, 0x0, 0x1000},
    {54325, 15, 0x0, 0x1000},
    {54340, 9, 0x100, 0x1},
    {54349, 30, 0x100, 0x1},
    {54379, 9, 0x0, 0x8000},
    {54388, 18, 0x0, 0x8000},
    {54406, 18, 0x0, 0x8000},
    {54424, 9, 0x0, 0x10000004},
    {54433, 12, 0x200, 0x1},
    {54445, 18, 0x200, 0x1},
    {54463, 6, 0x80, 0x1},
    {54469, 12, 0x80, 0x1},
    {54481, 15, 0x8, 0x1},
    {54496, 18, 0x8, 0x1},
    {54514, 9, 0x0, 0x8},
    {54523, 15, 0x0, 0x8000},
    {54538, 6, 0x1, 0x1},
    {54544, 15, 0x1, 0x1},
    {54559, 12, 0x40, 0x1},
    {54571, 15, 0x40, 0x1},
    {54586, 9, 0x20, 0x1},
    {54595, 9, 0x0, 0x10000004},
    {54604, 9, 0x0, 0x4},
    {54613, 9, 0x800, 0x1},
    {54622, 15, 0x800, 0x1},
    {54637, 9, 0x400, 0x1},
    {54646, 15, 0x400, 0x1},
    {54661, 9, 0x2, 0x1},
    {54670, 18, 0x2, 0x1},
    {54688, 12, 0x0, 0x8000},
    {54700, 21, 0x0, 0x8000},
    {54721, 6, 0x10, 0x1},
    {54727, 12, 0x4, 0x1},
    {54739, 18, 0x0, 0x8},
    {54757, 12, 0x0, 0x8000},
    {54769, 21, 0x0, 0x8000},
    {54790, 18, 0x0, 0x8},
    {54808, 9, 0x0, 0x8000},
    {54817, 18, 0x0, 0x8000},
    {54835, 18, 0x0, 0x8000},
    {54853, 27, 0x0, 0x8000},
    {54880, 15, 0x0, 0x8000},
    {54895, 24, 0x0, 0x8000},
    {54919, 9, 0x100, 0x1},
    {54928, 15, 0x100, 0x1},
    {54943, 21, 0x0, 0x8000},
    {54964, 30, 0x0, 0x8000},
    {54994, 18, 0x0, 0x8000},
    {55012, 27, 0x0, 0x8000},
    {55039, 9, 0x0, 0x8000},
    {55048, 18, 0x0, 0x8000},
    {55066, 9, 0x0, 0x1000008},
    {55075, 19, 0x0, 0x8},
    {55094, 15, 0x2, 0x1},
    {55109, 18, 0x0, 0x1000008},
    {55127, 31, 0x0, 0x8},
    {55158, 6, 0x0, 0x8},
    {55164, 18, 0x8, 0x1},
    {55182, 15, 0x200, 0x1},
    {55197, 21, 0x200, 0x1},
    {55218, 15, 0x80, 0x1},
    {55233, 12, 0x0, 0x8000},
    {55245, 21, 0x0, 0x8000},
    {55266, 12, 0x0, 0x8},
    {55278, 18, 0x1, 0x1},
    {55296, 27, 0x1, 0x1},
    {55323, 15, 0x40, 0x1},
    {55338, 9, 0x20, 0x1},
    {55347, 12, 0x800, 0x1},
    {55359, 24, 0x800, 0x1},
    {55383, 6, 0x0, 0x10000004},
    {55389, 9, 0x400, 0x1},
    {55398, 21, 0x400, 0x1},
    {55419, 18, 0x2, 0x1},
    {55437, 27, 0x2, 0x1},
    {55464, 9, 0x0, 0x8000},
    {55473, 18, 0x0, 0x8000},
    {55491, 12, 0x0, 0x8000},
    {55503, 21, 0x0, 0x8000},
    {55524, 15, 0x4, 0x1},
    {55539, 6, 0x10, 0x1},
    {55545, 9, 0x0, 0x8000},
    {55554, 18, 0x0, 0x8000},
    {55572, 21, 0x0, 0x8},
    {55593, 9, 0x0, 0x8000},
    {55602, 18, 0x0, 0x8000},
    {55620, 15, 0x0, 0x8000},
    {55635, 24, 0x0, 0x8000},
    {55659, 15, 0x100, 0x1},
    {55674, 27, 0x100, 0x1},
    {55701, 12, 0x0, 0x4},
    {55713, 9, 0x0, 0x8000},
    {55722, 18, 0x0, 0x8000},
    {55740, 9, 0x0, 0x8},
    {55749, 18, 0x0, 0x8},
    {55767, 21, 0x200, 0x1},
    {55788, 15, 0x80, 0x1},
    {55803, 18, 0x8, 0x1},
    {55821, 12, 0x0, 0x8000},
    {55833, 21, 0x0, 0x8000},
    {55854, 21, 0x1, 0x1},
    {55875, 9, 0x20, 0x1},
    {55884, 15, 0x40, 0x1},
    {55899, 24, 0x800, 0x1},
    {55923, 21, 0x400, 0x1},
    {55944, 21, 0x2, 0x1},
    {55965, 9, 0x0, 0x8000},
    {55974, 18, 0x0, 0x8000},
    {55992, 6, 0x10, 0x1},
    {55998, 15, 0x0, 0x8000},
    {56013, 24, 0x0, 0x8000},
    {56037, 21, 0x4, 0x1},
    {56058, 9, 0x0, 0x8000},
    {56067, 18, 0x0, 0x8000},
    {56085, 9, 0x0, 0x8000},
    {56094, 18, 0x0, 0x8000},
    {56112, 15, 0x0, 0x8000},
    {56127, 24, 0x0, 0x8000},
    {56151, 30, 0x100, 0x1},
    {56181, 9, 0x0, 0x8000},
    {56190, 18, 0x0, 0x8000},
    {56208, 9, 0x200, 0x1},
    {56217, 24, 0x200, 0x1},
    {56241, 6, 0x80, 0x1},
    {56247, 18, 0x80, 0x1},
    {56265, 15, 0x0, 0x1000},
    {56280, 9, 0x0, 0x1000000},
    {56289, 25, 0x0, 0x1000},
    {56314, 18, 0x0, 0x8},
    {56332, 15, 0x0, 0x1000008},
    {56347, 25, 0x0, 0x8},
    {56372, 24, 0x0, 0x8},
    {56396, 9, 0x8, 0x1},
    {56405, 18, 0x8, 0x1},
    {56423, 9, 0x0, 0x8000},
    {56432, 12, 0x100, 0x1},
    {56444, 30, 0x100, 0x1},
    {56474, 12, 0x0, 0x8000},
    {56486, 24, 0x0, 0x8000},
    {56510, 6, 0x1, 0x1},
    {56516, 15, 0x1, 0x1},
    {56531, 12, 0x20, 0x1},
    {56543, 12, 0x40, 0x1},
    {56555, 12, 0x0, 0x8000},
    {56567, 18, 0x0, 0x8000},
    {56585, 9, 0x800, 0x1},
    {56594, 24, 0x800, 0x1},
    {56618, 21, 0x0, 0x1000008},
    {56639, 31, 0x0, 0x8},
    {56670, 24, 0x0, 0x8},
    {56694, 12, 0x0, 0x8000},
    {56706, 21, 0x0, 0x8000},
    {56727, 6, 0x400, 0x1},
    {56733, 21, 0x400, 0x1},
    {56754, 12, 0x2, 0x1},
    {56766, 24, 0x2, 0x1},
    {56790, 9, 0x0, 0x8000},
    {56799, 15, 0x0, 0x8000},
    {56814, 12, 0x4, 0x1},
    {56826, 18, 0x4, 0x1},
    {56844, 15, 0x0, 0x10000004},
    {56859, 6, 0x10, 0x1},
    {56865, 9, 0x0, 0x4},
    {56874, 12, 0x0, 0x8000},
    {56886, 21, 0x0, 0x8000},
    {56907, 12, 0x0, 0x8000},
    {56919, 18, 0x0, 0x8000},
    {56937, 15, 0x200, 0x1},
    {56952, 24, 0x200, 0x1},
    {56976, 6, 0x80, 0x1},
    {56982, 18, 0x80, 0x1},
    {57000, 9, 0x0, 0x8000},
    {57009, 21, 0x0, 0x8000},
    {57030, 18, 0x0, 0x1000000},
    {57048, 31, 0x0, 0x8},
    {57079, 30, 0x0, 0x8},
    {57109, 21, 0x0, 0x8},
    {57130, 15, 0x8, 0x1},
    {57145, 21, 0x8, 0x1},
    {57166, 12, 0x0, 0x8000},
    {57178, 24, 0x0, 0x8000},
    {57202, 6, 0x1, 0x1},
    {57208, 15, 0x1, 0x1},
    {57223, 12, 0x40, 0x1},
    {57235, 12, 0x20, 0x1},
    {57247, 15, 0x800, 0x1},
    {57262, 24, 0x800, 0x1},
    {57286, 9, 0x400, 0x1},
    {57295, 18, 0x400, 0x1},
    {57313, 15, 0x0, 0x10000004},
    {57328, 15, 0x0, 0x10000004},
    {57343, 12, 0x0, 0x1000000},
    {57355, 25, 0x0, 0x8},
    {57380, 24, 0x0, 0x8},
    {57404, 27, 0x0, 0x1000008},
    {57431, 40, 0x0, 0x8},
    {57471, 15, 0x2, 0x1},
    {57486, 24, 0x2, 0x1},
    {57510, 9, 0x0, 0x8000},
    {57519, 21, 0x0, 0x8000},
    {57540, 12, 0x0, 0x8000},
    {57552, 24, 0x0, 0x8000},
    {57576, 18, 0x4, 0x1},
    {57594, 6, 0x10, 0x1},
    {57600, 12, 0x0, 0x4},
    {57612, 9, 0x0, 0x8000},
    {57621, 21, 0x0, 0x8000},
    {57642, 15, 0x0, 0x8000},
    {57657, 27, 0x0, 0x8000},
    {57684, 24, 0x0, 0x1000},
    {57708, 21, 0x100, 0x1},
    {57729, 30, 0x100, 0x1},
    {57759, 9, 0x0, 0x8000},
    {57768, 21, 0x0, 0x8000},
    {57789, 15, 0x200, 0x1},
    {57804, 24, 0x200, 0x1},
    {57828, 6, 0x80, 0x1},
    {57834, 18, 0x80, 0x1},
    {57852, 30, 0x0, 0x8},
    {57882, 12, 0x0, 0x8},
    {57894, 33, 0x0, 0x8},
    {57927, 15, 0x8, 0x1},
    {57942, 21, 0x8, 0x1},
    {57963, 12, 0x0, 0x8000},
    {57975, 21, 0x0, 0x8000},
    {57996, 6, 0x1, 0x1},
    {58002, 15, 0x1, 0x1},
    {58017, 12, 0x40, 0x1},
    {58029, 12, 0x20, 0x1},
    {58041, 15, 0x800, 0x1},
    {58056, 24, 0x800, 0x1},
    {58080, 12, 0x400, 0x1},
    {58092, 21, 0x400, 0x1},
    {58113, 24, 0x0, 0x8},
    {58137, 42, 0x0, 0x8},
    {58179, 15, 0x2, 0x1},
    {58194, 24, 0x2, 0x1},
    {58218, 9, 0x0, 0x8000},
    {58227, 18, 0x0, 0x8000},
    {58245, 12, 0x0, 0x8000},
    {58257, 21, 0x0, 0x8000},
    {58278, 12, 0x0, 0x8000},
    {58290, 21, 0x0, 0x8000},
    {58311, 18, 0x4, 0x1},
    {58329, 6, 0x10, 0x1},
    {58335, 12, 0x0, 0x10000004},
    {58347, 15, 0x0, 0x4},
    {58362, 9, 0x0, 0x8000},
    {58371, 18, 0x0, 0x8000},
    {58389, 15, 0x0, 0x8000},
    {58404, 24, 0x0, 0x8000},
    {58428, 21, 0x100, 0x1},
    {58449, 30, 0x100, 0x1},
    {58479, 9, 0x0, 0x8000},
    {58488, 18, 0x0, 0x8000},
    {58506, 18, 0x0, 0x8},
    {58524, 24, 0x0, 0x8},
    {58548, 15, 0x0, 0x1000008},
    {58563, 25, 0x0, 0x8},
    {58588, 18, 0x0, 0x1000008},
    {58606, 28, 0x0, 0x8},
    {58634, 15, 0x8, 0x1},
    {58649, 18, 0x8, 0x1},
    {58667, 9, 0x0, 0x1000000},
    {58676, 22, 0x200, 0x1},
    {58698, 15, 0x200, 0x1},
    {58713, 6, 0x80, 0x1},
    {58719, 24, 0x80, 0x1},
    {58743, 15, 0x0, 0x8000},
    {58758, 24, 0x0, 0x1000000},
    {58782, 28, 0x0, 0x8000},
    {58810, 27, 0x0, 0x8000},
    {58837, 9, 0x1, 0x1},
    {58846, 18, 0x1, 0x1},
    {58864, 12, 0x40, 0x1},
    {58876, 9, 0x20, 0x1},
    {58885, 21, 0x0, 0x1000000},
    {58906, 25, 0x0, 0x8000},
    {58931, 12, 0x0, 0x8000},
    {58943, 12, 0x800, 0x1},
    {58955, 18, 0x800, 0x1},
    {58973, 27, 0x0, 0x1000000},
    {59000, 31, 0x0, 0x8000},
    {59031, 18, 0x0, 0x8000},
    {59049, 9, 0x400, 0x1},
    {59058, 15, 0x400, 0x1},
    {59073, 18, 0x0, 0x8},
    {59091, 18, 0x2, 0x1},
    {59109, 27, 0x2, 0x1},
    {59136, 21, 0x0, 0x1000000},
    {59157, 25, 0x0, 0x8000},
    {59182, 12, 0x0, 0x8000},
    {59194, 9, 0x4, 0x1},
    {59203, 21, 0x4, 0x1},
    {59224, 12, 0x0, 0x10000004},
    {59236, 12, 0x10, 0x1},
    {59248, 9, 0x0, 0x4},
    {59257, 18, 0x0, 0x8000},
    {59275, 30, 0x0, 0x1000000},
    {59305, 34, 0x0, 0x8000},
    {59339, 18, 0x0, 0x8000},
    {59357, 24, 0x0, 0x1000000},
    {59381, 28, 0x0, 0x8000},
    {59409, 9, 0x0, 0x8000},
    {59418, 21, 0x0, 0x1000000},
    {59439, 25, 0x0, 0x8000},
    {59464, 24, 0x100, 0x1},
    {59488, 30, 0x100, 0x1},
    {59518, 9, 0x80, 0x1},
    {59527, 21, 0x80, 0x1},
    {59548, 9, 0x0, 0x8000},
    {59557, 27, 0x0, 0x8000},
    {59584, 6, 0x0, 0x1000008},
    {59590, 22, 0x0, 0x8},
    {59612, 21, 0x8, 0x1},
    {59633, 15, 0x0, 0x8000},
    {59648, 9, 0x200, 0x1},
    {59657, 24, 0x200, 0x1},
    {59681, 6, 0x1, 0x1},
    {59687, 18, 0x1, 0x1},
    {59705, 12, 0x20, 0x1},
    {59717, 12, 0x40, 0x1},
    {59729, 15, 0x0, 0x8},
    {59744, 12, 0x0, 0x8},
    {59756, 12, 0x0, 0x8},
    {59768, 12, 0x800, 0x1},
    {59780, 27, 0x800, 0x1},
    {59807, 12, 0x400, 0x1},
    {59819, 27, 0x400, 0x1},
    {59846, 9, 0x2, 0x1},
    {59855, 24, 0x2, 0x1},
    {59879, 15, 0x0, 0x8000},
    {59894, 18, 0x0, 0x8000},
    {59912, 39, 0x0, 0x8000},
    {59951, 12, 0x4, 0x1},
    {59963, 18, 0x4, 0x1},
    {59981, 12, 0x10, 0x1},
    {59993, 6, 0x0, 0x1000000},
    {59999, 22, 0x0, 0x8},
    {60021, 24, 0x0, 0x8},
    {60045, 15, 0x0, 0x8000},
    {60060, 12, 0x100, 0x1},
    {60072, 33, 0x100, 0x1},
    {60105, 12, 0x0, 0x8000},
    {60117, 24, 0x0, 0x8000},
    {60141, 9, 0x0, 0x10000004},
    {60150, 9, 0x0, 0x8000},
    {60159, 27, 0x0, 0x8000},
    {60186, 3, 0x0, 0x1000000},
    {60189, 7, 0x40, 0x1},
    {60196, 7, 0x2, 0x1},
    {60203, 7, 0x100, 0x1},
    {60210, 6, 0x0, 0x80000},
    {60216, 6, 0x0, 0x80000},
    {60222, 15, 0x40, 0x1},
    {60237, 21, 0x40, 0x1},
    {60258, 15, 0x100, 0x1},
    {60273, 21, 0x100, 0x1},
    {60294, 15, 0x2, 0x1},
    {60309, 30, 0x2, 0x1},
    {60339, 18, 0x0, 0x8},
    {60357, 6, 0x0, 0x80000},
    {60363, 15, 0x0, 0x80000},
    {60378, 15, 0x0, 0x4},
    {60393, 39, 0x0, 0x8},
    {60432, 9, 0x0, 0x10},
    {60441, 12, 0x0, 0x80000},
    {60453, 3, 0x0, 0x1000000},
    {60456, 7, 0x200, 0x1},
    {60463, 6, 0x0, 0x80000},
    {60469, 9, 0x0, 0x80000},
    {60478, 21, 0x0, 0x10},
    {60499, 12, 0x200, 0x1},
    {60511, 18, 0x200, 0x1},
    {60529, 9, 0x0, 0x24},
    {60538, 33, 0x0, 0x8},
    {60571, 3, 0x0, 0x1000000},
    {60574, 7, 0x800, 0x1},
    {60581, 15, 0x800, 0x1},
    {60596, 21, 0x800, 0x1},
    {60617, 9, 0x0, 0x80000},
    {60626, 24, 0x0, 0x8},
    {60650, 6, 0x3, 0x8000000},
    {60656, 3, 0x0, 0x1000000},
    {60659, 7, 0x10, 0x1},
    {60666, 7, 0x400, 0x1},
    {60673, 7, 0xfde1, 0x4000000},
    {60680, 21, 0x400, 0x1},
    {60701, 27, 0x400, 0x1},
    {60728, 15, 0x10, 0x1},
    {60743, 21, 0x10, 0x1},
    {60764, 30, 0xfde1, 0x4000000},
    {60794, 3, 0x0, 0x1000000},
    {60797, 7, 0x1, 0x1},
    {60804, 12, 0x1, 0x1},
    {60816, 18, 0x1, 0x1},
    {60834, 6, 0x0, 0x1000000},
    {60840, 10, 0x20, 0x1},
    {60850, 18, 0x20, 0x1},
    {60868, 24, 0x20, 0x1},
    {60892, 6, 0x0, 0x1000000},
    {60898, 10, 0x4, 0x1},
    {60908, 12, 0x4, 0x1},
    {60920, 18, 0x4, 0x1},
    {60938, 9, 0x0, 0x80000},
    {60947, 27, 0x0, 0x8000},
    {60974, 18, 0x1, 0x8000000},
    {60992, 18, 0x0, 0x8},
    {61010, 33, 0x0, 0x8000},
    {61043, 18, 0x0, 0x8000},
    {61061, 24, 0x0, 0x8000},
    {61085, 27, 0x0, 0x8000},
    {61112, 30, 0x0, 0x8000},
    {61142, 24, 0x0, 0x8000},
    {61166, 3, 0x0, 0x1000000},
    {61169, 7, 0x80, 0x1},
    {61176, 15, 0x80, 0x1},
    {61191, 21, 0x80, 0x1},
    {61212, 15, 0x2, 0x8000000},
    {61227, 18, 0x0, 0x1000000},
    {61245, 22, 0x40, 0x1},
    {61267, 22, 0x2, 0x1},
    {61289, 22, 0x100, 0x1},
    {61311, 36, 0x40, 0x1},
    {61347, 36, 0x100, 0x1},
    {61383, 45, 0x2, 0x1},
    {61428, 18, 0x0, 0x1000000},
    {61446, 22, 0x200, 0x1},
    {61468, 33, 0x200, 0x1},
    {61501, 18, 0x0, 0x1000000},
    {61519, 22, 0x800, 0x1},
    {61541, 36, 0x800, 0x1},
    {61577, 18, 0x0, 0x1000000},
    {61595, 22, 0x10, 0x1},
    {61617, 22, 0x400, 0x1},
    {61639, 42, 0x400, 0x1},
    {61681, 36, 0x10, 0x1},
    {61717, 18, 0x0, 0x1000000},
    {61735, 22, 0x1, 0x1},
    {61757, 33, 0x1, 0x1},
    {61790, 21, 0x0, 0x1000000},
    {61811, 25, 0x20, 0x1},
    {61836, 39, 0x20, 0x1},
    {61875, 21, 0x0, 0x1000000},
    {61896, 25, 0x4, 0x1},
    {61921, 33, 0x4, 0x1},
    {61954, 18, 0x0, 0x1000000},
    {61972, 22, 0x80, 0x1},
    {61994, 36, 0x80, 0x1},
    {62030, 21, 0x0, 0x1000000},
    {62051, 25, 0x8, 0x1},
    {62076, 33, 0x8, 0x1},
    {62109, 6, 0x0, 0x1000000},
    {62115, 10, 0x8, 0x1},
    {62125, 12, 0x0, 0x80000},
    {62137, 12, 0x8, 0x1},
    {62149, 18, 0x8, 0x1},
    {62167, 3, 0x0, 0x1000000},
    {62170, 7, 0x100, 0x1},
    {62177, 7, 0x2, 0x1},
    {62184, 7, 0x40, 0x1},
    {62191, 15, 0x100, 0x1},
    {62206, 15, 0x2, 0x1},
    {62221, 21, 0x40, 0x1},
    {62242, 9, 0x0, 0x8000},
    {62251, 18, 0x0, 0x8},
    {62269, 3, 0x0, 0x1000000},
    {62272, 7, 0x200, 0x1},
    {62279, 21, 0x0, 0x10},
    {62300, 12, 0x200, 0x1},
    {62312, 3, 0x0, 0x1000000},
    {62315, 7, 0x800, 0x1},
    {62322, 15, 0x800, 0x1},
    {62337, 24, 0x0, 0x8},
    {62361, 6, 0x3, 0x8000000},
    {62367, 3, 0x0, 0x1000000},
    {62370, 7, 0x400, 0x1},
    {62377, 7, 0x10, 0x1},
    {62384, 7, 0xfde1, 0x4000000},
    {62391, 15, 0x400, 0x1},
    {62406, 15, 0x0, 0x8000},
    {62421, 21, 0x10, 0x1},
    {62442, 9, 0x0, 0x8000},
    {62451, 3, 0x0, 0x1000000},
    {62454, 7, 0x1, 0x1},
    {62461, 7, 0x4, 0x1},
    {62468, 7, 0x8, 0x1},
    {62475, 18, 0x1, 0x1},
    {62493, 6, 0x0, 0x1000000},
    {62499, 10, 0x20, 0x1},
    {62509, 18, 0x20, 0x1},
    {62527, 12, 0x4, 0x1},
    {62539, 18, 0x0, 0x8000},
    {62557, 24, 0x0, 0x8000},
    {62581, 18, 0x0, 0x8000},
    {62599, 18, 0x0, 0x8000},
    {62617, 27, 0x0, 0x8000},
    {62644, 24, 0x0, 0x8000},
    {62668, 21, 0x0, 0x8000},
    {62689, 3, 0x0, 0x1000000},
    {62692, 7, 0x80, 0x1},
    {62699, 15, 0x80, 0x1},
    {62714, 9, 0x0, 0x8000},
    {62723, 6, 0x0, 0x4},
    {62729, 30, 0x0, 0x8},
    {62759, 18, 0x0, 0x8000},
    {62777, 15, 0x0, 0x8000},
    {62792, 9, 0x0, 0x4},
    {62801, 15, 0x2, 0x8000000},
    {62816, 12, 0x0, 0x4},
    {62828, 36, 0x0, 0x8},
    {62864, 12, 0x8, 0x1},
    {62876, 12, 0x0, 0x8000},
    {62888, 9, 0x0, 0x10},
    {62897, 24, 0x0, 0x8000},
    {62921, 9, 0x100, 0x1},
    {62930, 24, 0x100, 0x1},
    {62954, 9, 0x0, 0x8000},
    {62963, 9, 0x1, 0x1},
    {62972, 24, 0x1, 0x1},
    {62996, 6, 0x40, 0x1},
    {63002, 21, 0x40, 0x1},
    {63023, 12, 0x20, 0x1},
    {63035, 27, 0x0, 0x8000},
    {63062, 21, 0x0, 0x8000},
    {63083, 6, 0x0, 0x4},
    {63089, 6, 0x800, 0x1},
    {63095, 21, 0x800, 0x1},
    {63116, 9, 0x400, 0x1},
    {63125, 24, 0x400, 0x1},
    {63149, 12, 0x3, 0x8000000},
    {63161, 6, 0x2, 0x1},
    {63167, 30, 0x2, 0x1},
    {63197, 24, 0x0, 0x8000},
    {63221, 9, 0x4, 0x1},
    {63230, 6, 0x10, 0x1},
    {63236, 6, 0x0, 0x10000004},
    {63242, 9, 0x0, 0x8},
    {63251, 33, 0x0, 0x8},
    {63284, 12, 0x0, 0x8},
    {63296, 18, 0x0, 0x8},
    {63314, 21, 0x0, 0x8},
    {63335, 18, 0x0, 0x8},
    {63353, 18, 0x0, 0x8000},
    {63371, 18, 0x0, 0x8000},
    {63389, 9, 0x0, 0x4},
    {63398, 15, 0x200, 0x1},
    {63413, 30, 0x200, 0x1},
    {63443, 12, 0x8, 0x1},
    {63455, 15, 0x80, 0x1},
    {63470, 9, 0x80, 0x1},
    {63479, 21, 0x80, 0x1},
    {63500, 33, 0x80, 0x1},
    {63533, 30, 0x80, 0x10000001},
    {63563, 33, 0x80, 0x10000001},
    {63596, 27, 0x80, 0x1},
    {63623, 30, 0x80, 0x1},
    {63653, 27, 0x80, 0x1},
    {63680, 21, 0x0, 0x8},
    {63701, 9, 0x8, 0x1},
    {63710, 27, 0x8, 0x1},
    {63737, 18, 0x8, 0x1},
    {63755, 27, 0x8, 0x10000001},
    {63782, 30, 0x8, 0x10000001},
    {63812, 21, 0x8, 0x1},
    {63833, 24, 0x8, 0x1},
    {63857, 21, 0x8, 0x1},
    {63878, 15, 0x0, 0x8},
    {63893, 12, 0x0, 0x8},
    {63905, 27, 0x15, 0x2},
    {63932, 9, 0x800, 0x1},
    {63941, 36, 0x800, 0x1},
    {63977, 27, 0x800, 0x1},
    {64004, 36, 0x800, 0x10000001},
    {64040, 39, 0x800, 0x10000001},
    {64079, 30, 0x800, 0x1},
    {64109, 33, 0x800, 0x1},
    {64142, 30, 0x800, 0x1},
    {64172, 33, 0x800, 0x1},
    {64205, 33, 0x800, 0x10000001},
    {64238, 27, 0x800, 0x1},
    {64265, 30, 0x0, 0x8},
    {64295, 18, 0x0, 0x8},
    {64313, 12, 0x0, 0x8},
    {64325, 21, 0x18, 0x2},
    {64346, 21, 0x16, 0x2},
    {64367, 9, 0x2, 0x1},
    {64376, 36, 0x2, 0x1},
    {64412, 27, 0x2, 0x1},
    {64439, 36, 0x2, 0x10000001},
    {64475, 39, 0x2, 0x10000001},
    {64514, 30, 0x2, 0x1},
    {64544, 33, 0x2, 0x1},
    {64577, 30, 0x2, 0x1},
    {64607, 33, 0x2, 0x1},
    {64640, 33, 0x2, 0x10000001},
    {64673, 27, 0x2, 0x1},
    {64700, 9, 0x0, 0x2000},
    {64709, 18, 0x0, 0x10002000},
    {64727, 9, 0x1, 0x1},
    {64736, 30, 0x1, 0x1},
    {64766, 21, 0x1, 0x1},
    {64787, 30, 0x1, 0x10000001},
    {64817, 24, 0x1, 0x1},
    {64841, 27, 0x1, 0x1},
    {64868, 24, 0x1, 0x1},
    {64892, 27, 0x1, 0x1},
    {64919, 24, 0x1, 0x10000001},
    {64943, 27, 0x1, 0x10000001},
    {64970, 21, 0x1, 0x1},
    {64991, 9, 0x40, 0x1},
    {65000, 27, 0x40, 0x1},
    {65027, 18, 0x40, 0x1},
    {65045, 27, 0x40, 0x10000001},
    {65072, 30, 0x40, 0x10000001},
    {65102, 21, 0x40, 0x1},
    {65123, 24, 0x40, 0x1},
    {65147, 21, 0x40, 0x1},
    {65168, 9, 0x20, 0x1},
    {65177, 27, 0x20, 0x1},
    {65204, 18, 0x20, 0x1},
    {65222, 27, 0x20, 0x10000001},
    {65249, 30, 0x20, 0x10000001},
    {65279, 21, 0x20, 0x1},
    {65300, 24, 0x20, 0x1},
    {65324, 21, 0x20, 0x1},
    {65345, 6, 0x0, 0x800},
    {65351, 9, 0x0, 0x8000},
    {65360, 15, 0x0, 0x8000},
    {65375, 9, 0x10, 0x1},
    {65384, 24, 0x10, 0x1},
    {65408, 15, 0x10, 0x1},
    {65423, 24, 0x10, 0x10000001},
    {65447, 27, 0x10, 0x10000001},
    {65474, 18, 0x10, 0x1},
    {65492, 21, 0x10, 0x1},
    {65513, 18, 0x10, 0x1},
    {65531, 9, 0x4, 0x1},
    {65540, 24, 0x4, 0x1},
    {65564, 15, 0x4, 0x1},
    {65579, 24, 0x4, 0x10000001},
    {65603, 27, 0x4, 0x10000001},
    {65630, 18, 0x4, 0x1},
    {65648, 21, 0x4, 0x1},
    {65669, 18, 0x4, 0x1},
    {65687, 9, 0x0, 0x4},
    {65696, 27, 0x0, 0x8},
    {65723, 9, 0x400, 0x1},
    {65732, 33, 0x400, 0x1},
    {65765, 24, 0x400, 0x1},
    {65789, 33, 0x400, 0x10000001},
    {65822, 36, 0x400, 0x10000001},
    {65858, 27, 0x400, 0x1},
    {65885, 30, 0x400, 0x1},
    {65915, 27, 0x400, 0x1},
    {65942, 30, 0x400, 0x1},
    {65972, 30, 0x400, 0x10000001},
    {66002, 24, 0x400, 0x1},
    {66026, 9, 0x0, 0x8000},
    {66035, 27, 0x0, 0x8000},
    {66062, 9, 0x0, 0x8000},
    {66071, 24, 0x0, 0x8000},
    {66095, 9, 0x200, 0x1},
    {66104, 36, 0x200, 0x1},
    {66140, 27, 0x200, 0x1},
    {66167, 36, 0x200, 0x10000001},
    {66203, 39, 0x200, 0x10000001},
    {66242, 30, 0x200, 0x1},
    {66272, 33, 0x200, 0x1},
    {66305, 30, 0x200, 0x1},
    {66335, 33, 0x200, 0x1},
    {66368, 33, 0x200, 0x10000001},
    {66401, 27, 0x200, 0x1},
    {66428, 9, 0x0, 0x8000},
    {66437, 27, 0x0, 0x8000},
    {66464, 9, 0x0, 0x8000},
    {66473, 27, 0x0, 0x8000},
    {66500, 9, 0x100, 0x1},
    {66509, 39, 0x100, 0x1},
    {66548, 30, 0x100, 0x1},
    {66578, 39, 0x100, 0x10000001},
    {66617, 42, 0x100, 0x10000001},
    {66659, 33, 0x100, 0x1},
    {66692, 36, 0x100, 0x1},
    {66728, 33, 0x100, 0x1},
    {66761, 36, 0x100, 0x1},
    {66797, 36, 0x100, 0x10000001},
    {66833, 30, 0x100, 0x1},
    {66863, 9, 0x0, 0x8000},
    {66872, 18, 0x0, 0x8000},
    {66890, 27, 0x17, 0x2},
    {66917, 3, 0x0, 0x1000},
    {66920, 12, 0x0, 0x1000},
    {66932, 12, 0x0, 0x1000},
    {66944, 18, 0x0, 0x1000},
    {66962, 18, 0x0, 0x10001000},
    {66980, 12, 0x0, 0x1000},
    {66992, 9, 0x0, 0x8000},
    {67001, 27, 0x0, 0x8000},
    {67028, 6, 0x2, 0x1},
    {67034, 12, 0x2, 0x1},
    {67046, 9, 0x0, 0x8000},
    {67055, 9, 0x4b, 0x2000000},
    {67064, 9, 0x0, 0x8000},
    {67073, 6, 0x40, 0x1},
    {67079, 9, 0x40, 0x1},
    {67088, 6, 0x400, 0x1},
    {67094, 9, 0x400, 0x1},
    {67103, 6, 0x100, 0x1},
    {67109, 15, 0x100, 0x1},
    {67124, 6, 0x4, 0x1},
    {67130, 12, 0x4, 0x1},
    {67142, 6, 0x8, 0x1},
    {67148, 12, 0x8, 0x1},
    {67160, 9, 0x4, 0x1},
    {67169, 9, 0x0, 0x8000},
    {67178, 12, 0x0, 0x8000},
    {67190, 6, 0x10, 0x1},
    {67196, 9, 0x0, 0x8000},
    {67205, 9, 0x0, 0x8000},
    {67214, 6, 0x20, 0x1},
    {67220, 9, 0x0, 0x8000},
    {67229, 6, 0x4a, 0x2000000},
    {67235, 12, 0x0, 0x8000},
    {67247, 9, 0x100, 0x1},
    {67256, 18, 0x100, 0x1},
    {67274, 9, 0x0, 0x8000},
    {67283, 9, 0x0, 0x8000},
    {67292, 6, 0x800, 0x1},
    {67298, 12, 0x800, 0x1},
    {67310, 12, 0x44, 0x2000000},
    {67322, 9, 0x43, 0x2000000},
    {67331, 9, 0x4c, 0x2000000},
    {67340, 6, 0x80, 0x1},
    {67346, 9, 0x80, 0x1},
    {67355, 9, 0x400, 0x1},
    {67364, 15, 0x400, 0x1},
    {67379, 9, 0x0, 0x8},
    {67388, 9, 0x8, 0x1},
    {67397, 12, 0x8, 0x1},
    {67409, 9, 0x0, 0x8000},
    {67418, 9, 0x0, 0x1000004},
    {67427, 19, 0x0, 0x8},
    {67446, 15, 0x0, 0x8},
    {67461, 9, 0x200, 0x1},
    {67470, 15, 0x200, 0x1},
    {67485, 9, 0x80, 0x1},
    {67494, 12, 0x80, 0x1},
    {67506, 3, 0x0, 0x10},
    {67509, 12, 0x4, 0x10000001},
    {67521, 9, 0x10, 0x10000001},
    {67530, 21, 0x100, 0x10000001},
    {67551, 18, 0x400, 0x10000001},
    {67569, 15, 0x8, 0x10000001},
    {67584, 18, 0x200, 0x10000001},
    {67602, 15, 0x80, 0x10000001},
    {67617, 18, 0x800, 0x10000001},
    {67635, 12, 0x40, 0x10000001},
    {67647, 9, 0x20, 0x10000001},
    {67656, 18, 0x1, 0x10000001},
    {67674, 18, 0x2, 0x10000001},
    {67692, 3, 0x0, 0x1000000},
    {67695, 7, 0x0, 0x1000},
    {67702, 9, 0x0, 0x8000},
    {67711, 9, 0x0, 0x8000},
    {67720, 6, 0x0, 0x8},
    {67726, 12, 0x46, 0x2000000},
    {67738, 9, 0x800, 0x1},
    {67747, 15, 0x800, 0x1},
    {67762, 9, 0x0, 0x10000000},
    {67771, 9, 0x40, 0x1},
    {67780, 6, 0x20, 0x1},
    {67786, 9, 0x1, 0x1},
    {67795, 15, 0x1, 0x1},
    {67810, 6, 0x10, 0x1},
    {67816, 12, 0x10, 0x1},
    {67828, 6, 0x1, 0x1},
    {67834, 6, 0x45, 0x2000000},
    {67840, 6, 0x200, 0x1},
    {67846, 12, 0x200, 0x1},
    {67858, 12, 0x42, 0x2000000},
    {67870, 12, 0x4d, 0x2000000},
    {67882, 9, 0x2, 0x1},
    {67891, 15, 0x2, 0x1},
    {67906, 18, 0x40, 0x1},
    {67924, 15, 0x100, 0x1},
    {67939, 18, 0x2, 0x1},
    {67957, 6, 0x2, 0x8000000},
    {67963, 12, 0x0, 0x8000},
    {67975, 30, 0x0, 0x10},
    {68005, 18, 0x0, 0x10},
    {68023, 24, 0x0, 0x10},
    {68047, 15, 0x0, 0x8000},
    {68062, 15, 0x3, 0x8000000},
    {68077, 9, 0x0, 0x4},
    {68086, 42, 0x0, 0x8},
    {68128, 12, 0x200, 0x1},
    {68140, 12, 0x800, 0x1},
    {68152, 33, 0x0, 0x8},
    {68185, 42, 0x0, 0x8},
    {68227, 3, 0x0, 0x1000000},
    {68230, 7, 0xfde1, 0x4000000},
    {68237, 6, 0x0, 0x10},
    {68243, 12, 0x0, 0x10},
    {68255, 9, 0x0, 0x8000},
    {68264, 12, 0x0, 0x8000},
    {68276, 30, 0x0, 0x8000},
    {68306, 12, 0x1, 0x1},
    {68318, 18, 0x20, 0x1},
    {68336, 12, 0x4, 0x1},
    {68348, 12, 0x8, 0x1},
    {68360, 24, 0x400, 0x1},
    {68384, 24, 0x0, 0x8},
    {68408, 12, 0x80, 0x1},
    {68420, 15, 0x0, 0x8000},
    {68435, 12, 0x0, 0x8000},
    {68447, 18, 0x0, 0x8000},
    {68465, 21, 0x0, 0x8000},
    {68486, 21, 0x0, 0x8},
    {68507, 12, 0x10, 0x1},
    {68519, 8, 0x1, 0x1},
    {68527, 9, 0x1, 0x1},
    {68536, 14, 0x1, 0x1},
    {68550, 10, 0x4, 0x1},
    {68560, 12, 0x4, 0x1},
    {68572, 6, 0x10, 0x1},
    {68578, 7, 0x10, 0x1},
    {68585, 9, 0x10, 0x1},
    {68594, 12, 0x80, 0x1},
    {68606, 9, 0x0, 0x1000000},
    {68615, 14, 0x0, 0x8000},
    {68629, 23, 0x0, 0x8000},
    {68652, 17, 0x0, 0x8000},
    {68669, 21, 0x0, 0x8000},
    {68690, 16, 0x0, 0x8000},
    {68706, 10, 0x0, 0x8000},
    {68716, 13, 0x0, 0x8000},
    {68729, 10, 0x0, 0x8000},
    {68739, 12, 0x0, 0x8000},
    {68751, 8, 0x200, 0x1},
    {68759, 6, 0x800, 0x1},
    {68765, 9, 0x800, 0x1},
    {68774, 11, 0x800, 0x1},
    {68785, 6, 0x200, 0x1},
    {68791, 8, 0x200, 0x1},
    {68799, 11, 0x200, 0x1},
    {68810, 6, 0x0, 0x10000004},
    {68816, 6, 0x0, 0x40000},
    {68822, 3, 0x0, 0x800},
    {68825, 6, 0x0, 0x4},
    {68831, 6, 0x0, 0x10000004},
    {68837, 6, 0x0, 0x40000},
    {68843, 3, 0x0, 0x80000},
    {68846, 6, 0x0, 0x80000},
    {68852, 3, 0x0, 0x80000},
    {68855, 6, 0x0, 0x40000},
    {68861, 12, 0x777, 0x4000000},
    {68873, 3, 0x0, 0x80000},
    {68876, 3, 0x0, 0x8},
    {68879, 6, 0x0, 0x8},
    {68885, 9, 0x0, 0x8},
    {68894, 3, 0x0, 0x10},
    {68897, 6, 0x7e2, 0x4000000},
    {68903, 6, 0x0, 0x10000000},
    {68909, 6, 0x0, 0x10000000},
    {68915, 3, 0x0, 0x80000},
    {68918, 3, 0x0, 0x80000},
    {68921, 3, 0x0, 0x80000},
    {68924, 3, 0x18, 0x2},
    {68927, 6, 0x18, 0x2},
    {68933, 3, 0x0, 0x4},
    {68936, 12, 0x0, 0x200},
    {68948, 3, 0x0, 0x80000},
    {68951, 3, 0x0, 0x4000},
    {68954, 3, 0x0, 0x80000},
    {68957, 9, 0x3, 0x400000},
    {68966, 9, 0x0, 0x8},
    {68975, 6, 0x0, 0x8},
    {68981, 9, 0x0, 0x8},
    {68990, 3, 0x16, 0x2},
    {68993, 6, 0x16, 0x2},
    {68999, 6, 0x777, 0x4000000},
    {69005, 6, 0x0, 0x100},
    {69011, 6, 0x0, 0x100},
    {69017, 6, 0x3, 0x400000},
    {69023, 6, 0x7c4, 0x4000000},
    {69029, 3, 0x0, 0x41000},
    {69032, 6, 0x0, 0x1000},
    {69038, 3, 0x0, 0x4000},
    {69041, 6, 0x74b, 0x4000000},
    {69047, 3, 0x15, 0x2},
    {69050, 6, 0x15, 0x2},
    {69056, 6, 0x785, 0x4000000},
    {69062, 3, 0x0, 0x2000},
    {69065, 6, 0x0, 0x2000},
    {69071, 3, 0x0, 0x80000},
    {69074, 6, 0x777, 0x4000000},
    {69080, 6, 0x777, 0x4000000},
    {69086, 6, 0x0, 0x8},
    {69092, 6, 0x0, 0x8},
    {69098, 6, 0x0, 0x8},
    {69104, 15, 0x0, 0x8},
    {69119, 21, 0x0, 0x8},
    {69140, 12, 0x0, 0x8},
    {69152, 6, 0x0, 0x8},
    {69158, 3, 0x0, 0x10},
    {69161, 6, 0x0, 0x8},
    {69167, 3, 0x17, 0x2},
    {69170, 6, 0x17, 0x2},
    {69176, 3, 0x0, 0x100},
    {69179, 3, 0x0, 0x100},
    {69182, 3, 0x0, 0x10},
    {69185, 6, 0x0, 0x10},
    {69191, 3, 0x0, 0x4},
    {69194, 6, 0x0, 0x8},
    {69200, 12, 0x0, 0x8},
    {69212, 9, 0x0, 0x8},
    {69221, 3, 0x0, 0x4000},
    {69224, 6, 0x0, 0x200},
    {69230, 3, 0x0, 0x10000004},
    {69233, 6, 0x0, 0x10000004},
    {69239, 6, 0x0, 0x8},
    {69245, 6, 0x0, 0x200},
    {69251, 6, 0x17, 0x2},
    {69257, 6, 0x0, 0x40000},
    {69263, 6, 0x18, 0x2},
    {69269, 3, 0x0, 0x41000},
    {69272, 3, 0x0, 0x80000},
    {69275, 3, 0x15, 0x2},
    {69278, 6, 0x0, 0x10000004},
    {69284, 6, 0x3, 0x400000},
    {69290, 6, 0x16, 0x2},
    {69296, 6, 0x0, 0x200},
    {69302, 3, 0x0, 0x80000},
    {69305, 3, 0x0, 0x2000},
    {69308, 6, 0x0, 0x10000000},
    {69314, 3, 0x0, 0x4000},
    {69317, 6, 0x0, 0x1000008},
    {69323, 10, 0x0, 0x8},
    {69333, 9, 0x0, 0x8},
    {69342, 6, 0x0, 0x1000000},
    {69348, 10, 0x0, 0x8},
    {69358, 9, 0x0, 0x8},
    {69367, 6, 0x777, 0x4000000},
    {69373, 12, 0x777, 0x4000000},
    {69385, 6, 0x0, 0x8},
    {69391, 6, 0x0, 0x8},
};

/* Number of the word, from 1, at the slot of its FNV-1a hash or the next free one. */
const uint16_t idc_date_word_slots[] = {
    6316, 0, 0, 0, 3261, 0, 0, 1234, 0, 0, 0, 0, 2679, 1365, 4523, 0,
    0, 0, 3571, 0, 0, 5334, 0, 0, 2112, 3524, 0, 0, 0, 0, 143, 543,
    3619, 4650, 0, 0, 958, 1637, 2885, 3197, 4124, 4518, 0, 0, 4828, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 542, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3147, 4314, 0, 0, 0, 0, 0, 0, 1989,
    0, 509, 2766, 0, 5370, 2802, 5256, 2879, 0, 0, 0, 0, 1619, 0, 0, 0,
    0, 0, 0, 0, 0, 4269, 4319, 925, 2843, 5625, 0, 0, 3945, 1931, 0, 451,
    856, 0, 2741, 0, 0, 996, 0, 0, 0, 0, 906, 0, 0, 0, 0, 2437,
    3481, 0, 0, 0, 0, 3700, 4038, 0, 0, 0, 0, 0, 346, 0, 0, 0,
    968, 5977, 0, 0, 3103, 0, 6441, 0, 0, 0, 0, 0, 0, 246, 0, 2660,
    0, 0, 0, 0, 5653, 4839, 0, 0, 22, 234, 4282, 0, 4049, 5139, 1623, 0,
    0, 0, 0, 5611, 1710, 6285, 0, 0, 0, 0, 3090, 4779, 0, 0, 5529, 0,
    0, 0, 0, 1827, 0, 0, 3892, 0, 0, 3285, 0, 0, 0, 0, 0, 0,
    4114, 0, 0, 6190, 0, 5504, 0, 0, 0, 3636, 0, 0, 0, 4206, 6172, 0,
    448, 3264, 0, 5153, 0, 0, 2532, 18, 3519, 1703, 0, 0, 0, 0, 0, 0,
    0, 1048, 0, 2953, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0,
    0, 0, 6168, 0, 0, 4860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4913, 0, 466, 0, 3805, 4384, 1768, 4276, 0, 0, 0, 0, 5614, 5957, 0, 0,
    0, 0, 0, 0, 5951, 0, 0, 0, 6060, 0, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1950, 2806, 3008, 0, 2561, 4133, 5832, 0, 1535,
    0, 0, 6292, 0, 0, 0, 3033, 0, 0, 0, 0, 5124, 0, 0, 0, 0,
    0, 424, 0, 1025, 0, 0, 3576, 3622, 2557, 0, 0, 0, 0, 0, 0, 0,
    5056, 0, 0, 1435, 4718, 475, 2955, 3429, 2706, 3835, 3832, 1961, 2817, 5918, 0, 0,
    4035, 871, 0, 1780, 6126, 0, 0, 0, 0, 0, 0, 0, 0, 2997, 2824, 1900,
    5439, 0, 0, 0, 0, 1892, 0, 3773, 0, 5480, 5468, 0, 0, 0, 0, 0,
    5519, 0, 0, 0, 0, 0, 0, 4679, 0, 5345, 0, 0, 1225, 2380, 0, 0,
    3060, 5996, 0, 0, 0, 4618, 0, 0, 797, 3624, 0, 6462, 0, 0, 0, 0,
    5321, 0, 0, 0, 0, 0, 1482, 4812, 0, 5272, 0, 0, 0, 0, 2541, 835,
    0, 0, 3351, 3798, 0, 0, 3732, 3031, 0, 5165, 0, 0, 0, 5875, 3129, 0,
    2279, 2479, 597, 0, 0, 2137, 0, 5910, 0, 4965, 0, 5043, 0, 0, 0, 1525,
    2023, 0, 660, 5479, 0, 0, 2438, 2804, 6438, 0, 0, 4099, 0, 0, 0, 1868,
    1894, 927, 1686, 0, 3850, 0, 0, 0, 3958, 0, 0, 0, 0, 4586, 0, 0,
    2985, 0, 0, 3206, 1072, 6451, 0, 0, 1529, 0, 6160, 0, 0, 6215, 0, 1378,
    6057, 4683, 5956, 3641, 0, 0, 1354, 1350, 389, 4980, 1023, 3030, 3705, 233, 5382, 6013,
    0, 0, 2491, 0, 2900, 4249, 0, 0, 0, 0, 412, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 201, 4476, 0, 0, 699, 2180, 6404, 1161,
    0, 2033, 4178, 0, 0, 0, 0, 678, 2295, 3573, 830, 3509, 4821, 5484, 5833, 3838,
    0, 0, 0, 540, 0, 5937, 0, 0, 368, 0, 2148, 595, 2588, 2702, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5596, 0, 1191,
    0, 0, 4389, 0, 2555, 4445, 0, 0, 0, 0, 0, 0, 5839, 0, 0, 2801,
    2515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 763, 0, 0, 0, 0, 0,
    0, 0, 0, 6367, 0, 6134, 0, 0, 6269, 2012, 3253, 0, 0, 0, 0, 0,
    0, 0, 0, 3568, 2327, 3075, 103, 2848, 4637, 0, 0, 0, 3339, 5085, 5412, 0,
    0, 0, 0, 0, 0, 0, 1547, 5185, 0, 248, 3160, 0, 0, 4252, 2558, 0,
    2887, 0, 0, 0, 4065, 5295, 367, 0, 0, 3971, 2124, 3051, 4134, 0, 1483, 5005,
    0, 854, 0, 0, 0, 0, 0, 656, 2367, 6138, 0, 0, 2343, 3721, 0, 1047,
    3087, 6338, 0, 1593, 0, 0, 5738, 0, 3970, 0, 0, 0, 148, 0, 0, 0,
    1599, 4624, 3569, 1897, 3793, 1475, 5801, 0, 0, 0, 0, 2083, 2787, 0, 0, 0,
    5250, 0, 318, 0, 0, 6277, 3131, 0, 0, 2166, 0, 1398, 1230, 0, 3701, 5488,
    0, 0, 1998, 1923, 4379, 5459, 6054, 0, 0, 0, 0, 0, 0, 4448, 0, 4716,
    0, 2949, 2940, 3122, 2579, 612, 1932, 1539, 385, 4349, 0, 0, 0, 0, 6322, 2805,
    0, 0, 1968, 0, 0, 0, 4055, 0, 2167, 0, 139, 4582, 4656, 0, 0, 0,
    0, 4708, 0, 628, 0, 0, 0, 5431, 0, 1907, 5787, 0, 0, 0, 0, 0,
    0, 0, 0, 3372, 0, 3449, 4688, 5646, 0, 0, 0, 0, 0, 0, 0, 0,
    5873, 0, 0, 5766, 0, 2889, 0, 0, 4126, 0, 0, 0, 0, 1498, 4473, 0,
    0, 0, 4487, 3101, 2192, 0, 4938, 0, 0, 2743, 5647, 5213, 0, 2057, 2639, 184,
    1407, 1523, 446, 5501, 5583, 6031, 6251, 4628, 0, 197, 2921, 3331, 0, 0, 0, 0,
    980, 0, 0, 0, 0, 0, 6098, 0, 0, 0, 977, 4224, 2430, 5551, 0, 1166,
    2342, 6250, 0, 0, 0, 0, 0, 829, 0, 0, 6396, 1639, 0, 0, 2231, 5021,
    5662, 0, 0, 0, 0, 0, 4668, 0, 891, 4226, 0, 0, 0, 0, 0, 1613,
    2351, 3924, 0, 0, 0, 0, 6474, 0, 3777, 4829, 0, 0, 0, 1872, 0, 0,
    0, 0, 0, 0, 0, 1843, 5889, 6115, 6429, 3026, 0, 0, 0, 0, 0, 0,
    2878, 720, 3691, 0, 586, 3598, 5762, 0, 0, 1983, 0, 0, 3443, 5697, 0, 2463,
    5994, 0, 0, 0, 0, 0, 4890, 0, 0, 5855, 0, 0, 0, 0, 0, 5483,
    0, 0, 0, 2609, 2528, 1208, 4173, 6120, 974, 1441, 0, 0, 0, 3290, 0, 0,
    5367, 0, 0, 0, 0, 0, 0, 226, 3782, 0, 0, 0, 0, 0, 0, 5470,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4601, 0,
    0, 0, 994, 0, 2067, 0, 0, 0, 0, 0, 5396, 6445, 0, 0, 2895, 4024,
    0, 0, 0, 0, 0, 3244, 0, 0, 998, 0, 0, 0, 0, 0, 5664, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2681, 0, 4432, 0, 0, 5193, 0,
    0, 0, 315, 0, 0, 2455, 0, 1336, 953, 6032, 0, 284, 4505, 5810, 0, 0,
    0, 2241, 3955, 2791, 4922, 1554, 5178, 39, 2027, 3775, 5721, 5466, 4589, 5752, 4027, 4400,
    2793, 6019, 6353, 1738, 0, 0, 0, 0, 0, 879, 185, 2276, 0, 0, 0, 691,
    2717, 1956, 2425, 0, 0, 0, 0, 0, 5428, 4196, 0, 0, 2361, 0, 0, 0,
    3297, 4580, 0, 3403, 0, 0, 4527, 0, 0, 0, 758, 3790, 0, 0, 0, 0,
    985, 4669, 4298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2353, 0, 4903, 0,
    0, 0, 0, 0, 0, 1068, 0, 3731, 0, 2505, 0, 0, 3851, 0, 0, 0,
    0, 0, 0, 0, 5024, 4365, 0, 0, 0, 0, 0, 2442, 0, 0, 181, 483,
    2886, 0, 0, 0, 5733, 837, 0, 1454, 0, 0, 4574, 0, 1751, 5802, 0, 256,
    0, 0, 5768, 6402, 0, 4770, 0, 4262, 0, 0, 0, 0, 4470, 1450, 0, 0,
    0, 0, 0, 0, 4450, 0, 0, 0, 380, 0, 0, 0, 0, 0, 0, 545,
    694, 5681, 4672, 3269, 4997, 5843, 0, 730, 2484, 0, 0, 4804, 0, 0, 1476, 0,
    0, 0, 0, 0, 0, 0, 1399, 0, 4452, 1550, 5051, 0, 0, 2757, 3802, 2937,
    0, 0, 0, 3741, 4819, 4989, 0, 0, 6289, 0, 1468, 5336, 4807, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3444, 0, 1507, 0, 0,
    0, 0, 1835, 0, 0, 0, 0, 0, 0, 0, 0, 939, 0, 0, 3111, 1393,
    5549, 3272, 3536, 0, 1622, 0, 3689, 0, 0, 0, 0, 4200, 0, 0, 0, 0,
    1401, 0, 0, 0, 0, 3634, 5755, 0, 5576, 2247, 0, 4, 1232, 1567, 0, 0,
    680, 0, 2677, 0, 0, 0, 0, 0, 0, 5130, 4559, 3142, 4584, 0, 0, 0,
    2826, 0, 0, 0, 0, 1018, 1381, 5657, 1506, 2876, 0, 1067, 5750, 0, 468, 0,
    0, 0, 0, 0, 0, 517, 4987, 0, 0, 0, 0, 0, 2299, 5804, 0, 4215,
    0, 0, 2424, 1682, 4169, 1991, 4834, 6397, 0, 3756, 0, 0, 4256, 2970, 0, 0,
    0, 0, 0, 5854, 0, 0, 0, 0, 0, 679, 7, 2179, 6431, 0, 0, 4068,
    5111, 3000, 5415, 6288, 0, 0, 0, 1594, 3336, 0, 1447, 6024, 3373, 3929, 5181, 0,
    0, 885, 0, 0, 0, 0, 0, 916, 0, 0, 1527, 766, 5709, 6430, 0, 0,
    4413, 0, 5465, 0, 0, 0, 0, 1624, 3425, 3901, 6384, 0, 4707, 0, 0, 4652,
    0, 5816, 0, 6055, 0, 2000, 2041, 0, 0, 684, 0, 0, 0, 165, 0, 1125,
    0, 2131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3097, 0, 0, 1766, 0,
    2844, 5284, 0, 0, 0, 0, 0, 0, 0, 5985, 0, 0, 0, 0, 0, 0,
    5298, 0, 157, 1205, 0, 0, 0, 0, 0, 4581, 0, 4077, 0, 0, 1111, 6425,
    4676, 0, 140, 0, 0, 0, 1101, 6113, 1753, 0, 0, 5275, 6298, 0, 0, 0,
    0, 0, 0, 0, 0, 552, 3364, 2890, 0, 0, 0, 598, 6391, 0, 0, 4658,
    0, 0, 0, 0, 0, 0, 0, 0, 928, 536, 0, 0, 0, 4552, 0, 0,
    0, 0, 2239, 3547, 0, 5283, 0, 3268, 0, 0, 3247, 0, 0, 0, 0, 1683,
    5540, 3061, 0, 0, 2971, 0, 5239, 0, 0, 0, 0, 1987, 6409, 0, 0, 0,
    1329, 0, 0, 0, 0, 3166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5119,
    0, 0, 5942, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 276, 6362, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4372, 1058, 0, 0, 0, 0,
    0, 0, 0, 3748, 0, 675, 1979, 1698, 4054, 6001, 0, 0, 0, 0, 0, 0,
    4777, 0, 2704, 0, 0, 1744, 0, 0, 1388, 1756, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6403, 0, 768, 0, 0, 0, 0, 0, 3772,
    0, 4820, 5906, 2798, 5109, 0, 0, 3626, 6243, 0, 0, 0, 2248, 455, 0, 4697,
    2875, 1090, 0, 4356, 0, 2602, 6461, 810, 0, 0, 0, 0, 2740, 5599, 513, 2071,
    3674, 0, 0, 0, 0, 0, 5935, 3007, 0, 0, 0, 6070, 0, 4489, 0, 0,
    0, 4417, 512, 0, 1172, 2964, 4931, 5735, 0, 6252, 0, 0, 0, 0, 0, 1734,
    2867, 0, 0, 0, 5342, 5677, 4513, 0, 0, 1091, 5577, 3980, 4044, 4474, 0, 2883,
    0, 0, 0, 2278, 0, 0, 0, 6012, 5943, 0, 1916, 5934, 0, 0, 0, 0,
    874, 0, 0, 0, 4934, 0, 0, 4311, 0, 2778, 1608, 6197, 0, 0, 0, 376,
    0, 0, 0, 0, 0, 0, 0, 0, 4457, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3972, 4864, 5177, 5556, 0, 0, 2725, 4013, 5746, 0, 0, 3267, 0, 0,
    0, 282, 0, 415, 0, 2594, 2685, 6325, 2379, 2529, 6164, 3893, 0, 6395, 0, 2629,
    2816, 3982, 5061, 0, 0, 0, 4255, 4428, 6343, 0, 0, 0, 0, 0, 0, 0,
    3531, 0, 0, 0, 0, 6254, 0, 0, 0, 0, 0, 0, 4750, 0, 0, 0,
    0, 0, 0, 411, 3383, 4113, 30, 773, 4147, 0, 1553, 1663, 4634, 0, 3124, 0,
    2099, 0, 2281, 3621, 652, 3500, 5008, 5976, 762, 0, 0, 0, 2626, 0, 0, 0,
    4390, 0, 5592, 5858, 0, 0, 0, 0, 4918, 5343, 0, 2840, 1645, 0, 0, 0,
    0, 6231, 6304, 0, 0, 0, 0, 2469, 6317, 0, 0, 0, 6398, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1005, 3361, 0, 0, 0, 0, 0,
    1980, 3884, 0, 914, 0, 0, 2800, 3471, 5716, 0, 4209, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3137, 0, 0, 3709, 5661, 0, 0, 0, 5253, 0, 0, 0,
    717, 0, 0, 0, 0, 0, 1348, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 726, 2835, 4315, 0, 0, 0, 0, 4787, 33, 2614, 3749, 1056,
    4593, 2402, 0, 0, 0, 0, 507, 0, 6095, 0, 1548, 0, 2029, 0, 0, 3168,
    0, 0, 952, 3926, 0, 0, 0, 0, 0, 0, 0, 4749, 4089, 5240, 0, 0,
    0, 0, 0, 2517, 0, 0, 6291, 0, 0, 0, 3081, 2319, 69, 3661, 2671, 689,
    5658, 0, 2217, 0, 5751, 4953, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2731,
    0, 5682, 0, 0, 0, 0, 1595, 2110, 4305, 5204, 0, 0, 4362, 0, 131, 5392,
    6390, 0, 0, 5582, 1092, 0, 0, 3017, 2230, 0, 0, 5944, 0, 4443, 5499, 0,
    0, 3359, 4438, 4439, 0, 0, 0, 0, 4681, 0, 0, 0, 0, 1148, 4944, 0,
    0, 0, 3585, 0, 0, 5612, 0, 0, 0, 6018, 2838, 0, 2936, 3864, 4635, 6448,
    0, 0, 5482, 0, 0, 0, 0, 0, 0, 6058, 0, 0, 756, 0, 0, 0,
    0, 0, 0, 0, 631, 0, 0, 0, 0, 0, 0, 0, 0, 5221, 3537, 0,
    0, 5455, 0, 591, 3826, 5978, 0, 0, 0, 4040, 5936, 3942, 5960, 0, 0, 1469,
    1783, 2554, 4767, 5004, 0, 1881, 0, 0, 0, 4387, 0, 0, 1313, 1958, 5200, 6130,
    5820, 3399, 0, 0, 0, 0, 0, 3488, 3255, 745, 1667, 0, 0, 1587, 2111, 798,
    5527, 0, 0, 0, 0, 0, 0, 4455, 0, 0, 0, 5254, 0, 0, 0, 0,
    2786, 2183, 4723, 6456, 0, 0, 0, 0, 0, 2688, 3651, 0, 0, 3388, 646, 4322,
    5219, 5940, 3213, 1876, 4402, 3836, 5659, 4562, 0, 0, 0, 0, 0, 0, 0, 3065,
    4036, 3766, 795, 0, 0, 0, 6355, 0, 3148, 0, 0, 0, 0, 0, 0, 3089,
    1659, 0, 0, 2854, 0, 0, 1786, 4865, 0, 0, 0, 0, 5261, 490, 0, 3467,
    4271, 5743, 4423, 0, 0, 0, 0, 0, 0, 6311, 0, 0, 0, 2172, 3432, 4235,
    0, 0, 0, 0, 0, 3188, 0, 0, 5374, 0, 2255, 2707, 0, 1260, 1389, 2405,
    3105, 4194, 5322, 0, 0, 0, 0, 6109, 943, 355, 0, 3478, 0, 6156, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1633, 1162, 0, 2689, 5692, 3856, 3708, 5818, 6442,
    0, 0, 5747, 0, 0, 0, 0, 3073, 0, 0, 3697, 0, 0, 0, 0, 1463,
    0, 0, 5789, 0, 0, 0, 0, 1749, 2134, 0, 0, 0, 4699, 6135, 0, 0,
    3724, 0, 0, 0, 0, 0, 811, 1644, 3959, 0, 0, 0, 0, 2390, 1676, 5413,
    4190, 4382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3196, 2957, 4741,
    1063, 0, 0, 0, 0, 391, 4806, 5624, 0, 0, 0, 0, 0, 5289, 5997, 3489,
    0, 146, 0, 0, 0, 0, 0, 2845, 4193, 0, 0, 0, 0, 3324, 4109, 242,
    0, 5726, 116, 2599, 0, 0, 0, 0, 5958, 0, 1252, 3858, 6399, 0, 0, 0,
    2122, 0, 0, 0, 556, 5269, 0, 0, 0, 0, 0, 0, 2487, 948, 2368, 4181,
    880, 0, 2286, 0, 4926, 0, 5502, 5586, 0, 0, 0, 2264, 0, 0, 0, 5797,
    0, 0, 0, 0, 2098, 0, 3169, 0, 0, 0, 0, 0, 0, 2170, 3215, 0,
    0, 0, 0, 0, 0, 0, 251, 5850, 850, 6114, 0, 0, 0, 0, 0, 1405,
    4962, 5378, 0, 0, 0, 2251, 4339, 0, 1879, 6152, 0, 1866, 2184, 4519, 0, 0,
    0, 0, 0, 0, 1799, 4244, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4492, 0, 0, 0, 0, 0, 0, 722, 6433, 0, 0, 0, 0, 0, 0,
    0, 0, 1457, 4872, 0, 0, 0, 2410, 0, 0, 0, 0, 0, 1558, 0, 0,
    0, 0, 0, 4069, 3309, 0, 0, 0, 0, 2265, 0, 1885, 1363, 1765, 0, 0,
    3898, 0, 0, 1180, 0, 0, 0, 0, 0, 0, 0, 0, 1591, 0, 937, 4567,
    0, 6122, 0, 0, 0, 0, 0, 2104, 1767, 1051, 2549, 2272, 4087, 4434, 4740, 3163,
    2894, 5235, 6364, 0, 0, 5676, 163, 1585, 0, 0, 0, 0, 0, 4316, 0, 1838,
    0, 0, 2429, 3172, 0, 1177, 0, 2596, 2228, 2764, 3518, 38, 0, 493, 0, 0,
    0, 0, 5574, 0, 0, 0, 0, 578, 0, 3930, 4866, 5580, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1500, 0, 0, 114, 0, 0, 0, 6310, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 803, 0, 0, 1809, 0, 2545,
    3242, 3252, 0, 2880, 620, 4955, 87, 91, 1473, 1731, 1086, 1999, 3515, 3676, 1504, 6170,
    0, 1424, 0, 0, 0, 0, 4730, 2102, 0, 2226, 0, 1598, 2841, 0, 0, 0,
    5714, 1136, 5384, 3629, 4822, 1227, 2399, 6321, 0, 1632, 0, 4611, 2395, 2652, 5879, 395,
    3699, 3765, 4163, 1910, 3176, 0, 0, 0, 0, 989, 0, 1404, 0, 0, 3906, 0,
    2670, 892, 6472, 0, 0, 0, 0, 0, 603, 6125, 0, 0, 0, 0, 0, 1813,
    4210, 5640, 1505, 954, 0, 0, 0, 0, 0, 0, 4254, 0, 0, 0, 0, 0,
    650, 557, 0, 754, 4143, 0, 5278, 0, 0, 0, 0, 5642, 778, 3872, 6081, 0,
    0, 2404, 5361, 0, 0, 0, 0, 0, 5938, 0, 5514, 0, 0, 3513, 0, 1518,
    3613, 3911, 0, 0, 0, 0, 0, 1583, 2090, 0, 0, 0, 0, 27, 5701, 0,
    0, 0, 0, 0, 4555, 5222, 0, 0, 0, 0, 0, 0, 1100, 0, 0, 792,
    5825, 0, 0, 0, 0, 0, 800, 0, 0, 0, 0, 1190, 3716, 4084, 0, 3095,
    0, 4536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0,
    122, 6318, 0, 0, 1499, 0, 0, 0, 0, 4150, 0, 0, 6201, 0, 0, 0,
    0, 0, 0, 4028, 0, 6117, 4135, 0, 445, 5507, 0, 0, 969, 0, 0, 461,
    4047, 5403, 0, 0, 0, 0, 0, 4081, 6182, 6199, 3295, 0, 0, 4602, 0, 214,
    0, 5542, 0, 0, 0, 1665, 0, 0, 2715, 0, 0, 0, 0, 0, 0, 1423,
    0, 0, 0, 0, 1834, 2625, 3240, 3828, 397, 4911, 0, 3210, 0, 0, 0, 0,
    5391, 0, 1242, 6423, 0, 0, 1758, 0, 0, 5552, 0, 72, 0, 5764, 4137, 0,
    2144, 3822, 0, 3006, 0, 5352, 0, 0, 0, 3418, 0, 0, 0, 0, 0, 4921,
    0, 0, 696, 4333, 0, 0, 0, 0, 4116, 0, 3586, 2035, 4172, 4043, 3620, 0,
    0, 1254, 5020, 0, 0, 3539, 5437, 0, 0, 0, 0, 0, 0, 5541, 0, 2123,
    0, 2260, 0, 0, 6240, 0, 0, 0, 6211, 0, 0, 814, 3346, 3266, 0, 0,
    0, 5571, 2728, 0, 0, 783, 0, 0, 750, 2371, 5847, 0, 1899, 0, 6236, 1351,
    1417, 1626, 1742, 169, 416, 2663, 0, 4395, 4862, 4264, 0, 2648, 1696, 0, 4895, 0,
    0, 0, 0, 0, 0, 0, 0, 1884, 714, 3786, 1429, 5880, 0, 0, 0, 0,
    124, 342, 1501, 0, 0, 0, 0, 0, 0, 0, 0, 3494, 5885, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1189, 0, 4570, 0, 4397, 2723, 0, 0, 0,
    0, 0, 420, 4205, 0, 0, 4057, 0, 0, 0, 1416, 0, 6064, 4904, 4299, 0,
    0, 0, 0, 0, 0, 0, 0, 1670, 2339, 0, 6414, 0, 0, 2072, 0, 5883,
    0, 0, 0, 0, 0, 0, 0, 2794, 0, 0, 0, 6223, 807, 5876, 6217, 0,
    0, 0, 3114, 2902, 4222, 0, 4140, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4906, 0, 0, 0, 4014, 0, 0, 2114, 0, 3096, 0, 0, 3391, 3919, 5602, 0,
    1288, 1690, 2493, 0, 426, 0, 0, 0, 0, 0, 0, 5286, 0, 0, 0, 106,
    0, 3151, 0, 1755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5291, 0, 3505, 0, 0, 0, 0, 4197, 5037, 0, 1328, 1957, 2767,
    3353, 2774, 2758, 567, 5778, 1917, 3106, 6229, 1062, 3713, 0, 4958, 4853, 0, 0, 0,
    0, 0, 0, 0, 0, 4272, 0, 0, 0, 0, 0, 0, 3757, 0, 0, 6147,
    0, 0, 0, 0, 0, 2784, 0, 0, 3482, 0, 1477, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3902, 0, 481, 0, 0, 0, 0, 0, 0,
    0, 0, 5132, 0, 0, 1274, 53, 1545, 4659, 6420, 0, 0, 0, 0, 0, 0,
    0, 0, 674, 0, 1671, 3974, 4141, 5158, 0, 6352, 3883, 111, 1641, 0, 2601, 6030,
    0, 0, 0, 4653, 0, 0, 0, 2330, 6329, 0, 0, 4648, 0, 0, 0, 0,
    0, 0, 5821, 0, 135, 0, 0, 0, 0, 0, 2013, 645, 3204, 0, 0, 0,
    576, 3069, 5098, 0, 2724, 0, 0, 0, 0, 0, 0, 0, 0, 5983, 1970, 0,
    354, 0, 0, 2959, 5780, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3037, 0, 6196, 0, 0, 1003, 0, 2534, 0, 3167, 0, 351, 0, 0, 4838,
    0, 4841, 0, 0, 0, 2181, 0, 0, 1693, 2510, 0, 0, 0, 6203, 1343, 5385,
    5965, 0, 0, 6302, 0, 5730, 574, 5769, 4898, 0, 0, 2233, 0, 0, 813, 2543,
    0, 0, 0, 0, 4649, 0, 0, 4151, 5420, 0, 408, 0, 843, 3616, 2680, 0,
    0, 4896, 0, 3540, 0, 0, 0, 0, 0, 0, 0, 15, 2002, 4619, 4936, 0,
    0, 1687, 2220, 0, 0, 3962, 4263, 3473, 3770, 0, 618, 0, 0, 375, 495, 0,
    4393, 2052, 0, 0, 0, 0, 5948, 0, 0, 1888, 4735, 0, 0, 0, 984, 2283,
    0, 0, 2200, 0, 0, 0, 878, 1024, 1662, 4670, 6405, 0, 0, 0, 0, 1531,
    0, 0, 0, 0, 0, 0, 0, 2208, 4496, 0, 0, 0, 0, 0, 6100, 734,
    2930, 1181, 2086, 6275, 0, 0, 0, 0, 3181, 0, 0, 2986, 0, 657, 0, 0,
    0, 126, 0, 4651, 0, 0, 1721, 4925, 0, 4381, 6446, 0, 0, 0, 5641, 210,
    4491, 0, 532, 0, 0, 0, 0, 4218, 193, 0, 0, 2994, 0, 0, 0, 0,
    0, 0, 0, 0, 3881, 0, 0, 5128, 0, 2582, 4863, 0, 0, 0, 0, 1942,
    4818, 0, 0, 1116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 596, 0, 5397,
    0, 0, 0, 0, 5899, 138, 2377, 0, 0, 0, 0, 0, 4102, 0, 0, 0,
    0, 0, 2224, 0, 4899, 0, 0, 0, 0, 0, 0, 4088, 0, 0, 0, 2433,
    5828, 0, 0, 1349, 3366, 3159, 5433, 0, 0, 0, 0, 0, 0, 5945, 0, 40,
    1141, 2684, 5383, 0, 0, 0, 0, 0, 0, 1377, 2727, 0, 0, 0, 5362, 153,
    0, 0, 5280, 0, 0, 0, 0, 921, 2502, 0, 0, 0, 0, 5503, 5063, 3859,
    0, 0, 3055, 3121, 0, 0, 0, 5703, 4666, 0, 0, 3834, 174, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3587, 0, 4493, 2912, 320, 3510, 3886, 4783,
    0, 0, 4855, 0, 3767, 0, 0, 0, 0, 0, 831, 3806, 5265, 0, 1236, 0,
    0, 3656, 0, 4655, 0, 4294, 1712, 0, 0, 3483, 2605, 2290, 0, 0, 0, 0,
    636, 3670, 2237, 0, 0, 0, 6192, 0, 1032, 1103, 2636, 516, 2828, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 600, 0, 0, 0, 782, 0, 0, 0, 841, 0,
    0, 0, 5740, 0, 0, 0, 1194, 0, 0, 4577, 0, 1895, 0, 0, 2692, 5255,
    0, 0, 1472, 6413, 2225, 4440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2674,
    2811, 0, 1930, 0, 0, 0, 0, 1797, 5035, 0, 0, 0, 2903, 0, 0, 19,
    2359, 0, 0, 0, 0, 0, 0, 0, 6344, 0, 0, 0, 0, 0, 0, 0,
    0, 2202, 3077, 0, 0, 0, 0, 0, 5924, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1150, 0, 3014, 0, 935, 5162, 6045, 619, 3495, 0,
    0, 0, 0, 0, 0, 0, 1850, 2196, 4236, 0, 0, 0, 2701, 0, 0, 3485,
    4858, 0, 0, 0, 3844, 0, 1231, 5629, 0, 0, 3755, 0, 0, 0, 1384, 0,
    4096, 0, 0, 0, 417, 3199, 0, 0, 353, 6238, 0, 1137, 0, 0, 0, 0,
    0, 1773, 0, 0, 0, 0, 0, 0, 4835, 3527, 784, 3177, 413, 0, 0, 0,
    0, 0, 0, 1087, 0, 0, 0, 5597, 278, 0, 1700, 5311, 5615, 0, 4941, 5146,
    0, 0, 5049, 0, 0, 0, 1668, 0, 2915, 0, 0, 5045, 2268, 0, 0, 0,
    3760, 0, 3265, 2598, 5134, 5955, 6200, 0, 0, 4405, 0, 0, 5078, 0, 806, 2460,
    1419, 3415, 0, 0, 0, 1178, 0, 2445, 2597, 1390, 2177, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 101, 2345, 5579, 6265, 4090, 5319, 2189, 0, 6281, 0, 0, 0,
    6418, 5252, 20, 144, 0, 2785, 0, 55, 5353, 0, 3504, 0, 2659, 0, 0, 0,
    0, 0, 3991, 4162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1222, 3315,
    0, 0, 0, 0, 0, 2721, 0, 0, 0, 0, 0, 4357, 0, 0, 0, 3662,
    2121, 6245, 0, 0, 0, 5047, 0, 0, 0, 0, 0, 587, 4029, 5214, 0, 3152,
    0, 0, 492, 1503, 973, 4243, 5887, 6104, 0, 0, 0, 0, 1066, 0, 3846, 0,
    0, 0, 0, 0, 0, 0, 0, 2983, 4985, 3840, 5082, 0, 0, 0, 0, 0,
    0, 0, 5760, 0, 0, 0, 0, 0, 4563, 4142, 0, 5921, 0, 0, 0, 5888,
    0, 0, 5952, 0, 4512, 5901, 5423, 109, 5645, 1027, 4576, 0, 3647, 2570, 0, 5294,
    0, 0, 1515, 0, 1534, 5550, 249, 0, 3820, 3763, 0, 3871, 0, 0, 0, 453,
    0, 0, 0, 2047, 0, 0, 358, 0, 0, 0, 0, 0, 1616, 3135, 2546, 0,
    1820, 3299, 0, 0, 0, 2526, 0, 0, 0, 0, 0, 0, 4992, 464, 0, 0,
    0, 0, 161, 2365, 0, 259, 5071, 4550, 3855, 0, 0, 3270, 0, 0, 0, 82,
    0, 0, 5301, 0, 0, 0, 258, 3145, 0, 4661, 0, 698, 0, 0, 5679, 6059,
    0, 0, 0, 3964, 0, 0, 0, 0, 993, 0, 0, 2958, 0, 6072, 1149, 6301,
    1741, 0, 0, 0, 0, 0, 1520, 0, 0, 0, 0, 4345, 4053, 4112, 0, 0,
    0, 2664, 0, 0, 0, 0, 0, 5194, 0, 0, 0, 0, 0, 0, 0, 0,
    623, 3638, 1564, 5554, 0, 0, 0, 0, 0, 0, 6375, 0, 34, 1685, 1739, 2348,
    3430, 3502, 2244, 3560, 5695, 0, 0, 0, 2799, 4061, 0, 0, 205, 1697, 1322, 0,
    2891, 0, 0, 3843, 0, 192, 6041, 0, 0, 0, 649, 0, 0, 0, 0, 0,
    0, 971, 0, 1020, 0, 0, 0, 4636, 0, 3245, 0, 206, 0, 0, 0, 2503,
    4192, 5366, 3056, 0, 0, 0, 827, 4374, 0, 0, 0, 0, 6163, 0, 0, 4117,
    4435, 0, 0, 1573, 1088, 4281, 0, 0, 0, 0, 0, 5260, 0, 5812, 3961, 1305,
    0, 0, 0, 45, 5166, 3012, 0, 0, 0, 0, 2015, 4468, 0, 5090, 0, 0,
    0, 0, 0, 0, 0, 4662, 0, 1679, 4115, 2305, 3032, 3363, 0, 2710, 6017, 1551,
    4499, 6370, 0, 1264, 0, 0, 4301, 6439, 1769, 0, 0, 0, 0, 0, 436, 3506,
    0, 1033, 0, 3715, 5064, 0, 457, 0, 1357, 0, 0, 0, 3371, 0, 2194, 2435,
    0, 0, 0, 0, 0, 3803, 4854, 5190, 3612, 6280, 0, 0, 0, 1297, 3551, 3849,
    6039, 0, 0, 0, 0, 0, 0, 2133, 2647, 4796, 0, 0, 429, 0, 0, 0,
    0, 0, 0, 3411, 4260, 5299, 0, 1302, 4996, 0, 0, 6457, 3857, 0, 21, 0,
    0, 0, 2448, 642, 0, 0, 2874, 0, 0, 0, 0, 5987, 0, 5388, 697, 4773,
    5517, 1471, 3963, 0, 0, 4407, 3294, 0, 1152, 5566, 349, 0, 0, 0, 0, 0,
    2772, 5242, 325, 6385, 0, 1184, 1764, 0, 0, 0, 0, 4517, 4870, 60, 5498, 2271,
    4123, 5963, 6157, 0, 0, 0, 3329, 0, 4956, 0, 0, 0, 0, 0, 0, 0,
    4746, 0, 0, 0, 2739, 0, 4174, 960, 5310, 0, 531, 0, 2145, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1315, 1456, 2499, 0, 0, 3751, 0, 0, 0, 4771,
    0, 0, 0, 0, 1784, 452, 2062, 2531, 303, 3949, 5823, 0, 4158, 0, 1422, 0,
    1969, 0, 0, 3404, 3787, 5781, 1701, 5643, 4845, 4253, 5372, 0, 0, 3191, 0, 607,
    0, 0, 4231, 4094, 964, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4108, 0,
    1964, 5070, 599, 4610, 0, 0, 3952, 2711, 3099, 0, 0, 5251, 0, 0, 1794, 4026,
    0, 4696, 3354, 0, 2005, 1413, 0, 1889, 0, 0, 0, 0, 0, 0, 0, 3433,
    0, 0, 0, 5728, 0, 0, 884, 394, 1319, 0, 0, 0, 0, 0, 0, 442,
    4595, 869, 0, 632, 3789, 0, 0, 0, 1636, 4005, 0, 5487, 2482, 1049, 5911, 0,
    1713, 0, 0, 1085, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3010, 1870, 5003, 0, 0, 0, 0, 0, 0, 0, 847, 3454, 3698,
    6162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1990, 208, 2999, 0,
    0, 4763, 0, 222, 6309, 11, 0, 0, 0, 0, 4406, 4758, 0, 0, 0, 0,
    0, 0, 0, 5674, 0, 5175, 0, 0, 5087, 369, 4503, 0, 4221, 0, 0, 0,
    0, 0, 0, 4317, 0, 0, 1993, 0, 0, 2153, 1754, 0, 0, 1689, 6282, 0,
    404, 4080, 0, 0, 1201, 0, 6124, 3618, 0, 0, 0, 4802, 239, 405, 4641, 2924,
    0, 0, 0, 5100, 0, 0, 0, 0, 0, 3707, 4991, 0, 741, 0, 2742, 2952,
    3522, 5198, 0, 0, 0, 0, 0, 4302, 0, 0, 0, 0, 2222, 0, 0, 0,
    903, 0, 0, 0, 0, 0, 0, 0, 0, 5007, 0, 0, 0, 732, 4394, 0,
    3794, 3076, 5393, 471, 1280, 0, 5678, 0, 0, 2821, 0, 0, 2312, 6204, 0, 0,
    0, 0, 2236, 0, 0, 0, 5534, 0, 203, 4127, 3400, 0, 5844, 0, 0, 5069,
    487, 1803, 4336, 0, 0, 0, 0, 0, 0, 0, 6315, 1070, 0, 0, 0, 3546,
    5104, 2768, 0, 0, 0, 0, 1798, 0, 6340, 3917, 0, 0, 0, 0, 0, 3193,
    6233, 661, 1517, 0, 0, 0, 494, 1361, 0, 2676, 0, 0, 5333, 0, 0, 0,
    0, 2777, 2010, 2394, 710, 2480, 3280, 0, 4265, 0, 0, 0, 0, 0, 3125, 4797,
    5783, 0, 0, 1195, 0, 0, 0, 0, 0, 1406, 793, 0, 3784, 0, 2428, 5053,
    0, 2352, 0, 0, 0, 5030, 1814, 0, 0, 0, 0, 4129, 0, 0, 0, 0,
    1135, 5157, 0, 0, 0, 0, 0, 3492, 3104, 3780, 0, 0, 0, 5364, 361, 272,
    0, 0, 0, 1206, 3660, 0, 2678, 0, 1129, 425, 0, 0, 2366, 5698, 0, 1699,
    4104, 5224, 0, 0, 0, 0, 0, 0, 4410, 0, 0, 0, 0, 2004, 6393, 0,
    5648, 0, 0, 0, 0, 0, 942, 2773, 0, 0, 2700, 3198, 0, 0, 0, 0,
    0, 1660, 390, 0, 5971, 421, 4369, 2504, 4902, 0, 0, 0, 3847, 0, 0, 2823,
    0, 0, 0, 0, 4917, 0, 1036, 1095, 5105, 1153, 4176, 5449, 5784, 5813, 0, 0,
    0, 0, 0, 0, 0, 6103, 0, 2483, 0, 0, 0, 0, 1123, 2595, 2699, 709,
    2341, 4286, 4612, 5939, 1185, 0, 1187, 0, 0, 781, 846, 0, 0, 3059, 0, 5215,
    0, 0, 0, 0, 0, 1466, 2587, 6440, 0, 0, 0, 0, 0, 0, 0, 2199,
    5559, 0, 90, 5511, 0, 2927, 0, 0, 5341, 0, 0, 3863, 0, 0, 0, 0,
    2933, 0, 433, 0, 0, 0, 4842, 0, 0, 3132, 0, 0, 0, 0, 6087, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4856, 5174, 0, 0, 0, 0, 667, 0,
    4846, 5817, 1951, 6007, 0, 5241, 0, 0, 0, 0, 0, 0, 0, 0, 534, 0,
    0, 0, 0, 0, 3544, 0, 4639, 0, 0, 0, 5438, 5605, 0, 5929, 0, 0,
    1394, 2465, 5107, 5493, 218, 0, 0, 0, 0, 4377, 0, 6235, 0, 629, 4360, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3675, 0, 787, 0, 0, 0, 0, 0,
    976, 0, 0, 6076, 2519, 2374, 3968, 0, 2065, 236, 2781, 5430, 6051, 0, 4318, 0,
    2159, 5268, 5116, 0, 0, 3174, 0, 0, 521, 0, 0, 4246, 1893, 4957, 6153, 0,
    6447, 0, 0, 0, 0, 0, 0, 283, 0, 1787, 3281, 336, 978, 4995, 5125, 5663,
    6394, 0, 0, 0, 2203, 2862, 5705, 0, 0, 774, 2820, 0, 3607, 1882, 3155, 0,
    0, 0, 5186, 0, 2972, 0, 0, 73, 3655, 0, 0, 0, 0, 0, 5794, 0,
    4810, 0, 3841, 5775, 0, 4744, 341, 4704, 221, 1108, 3706, 590, 1572, 6050, 0, 0,
    0, 4521, 0, 0, 5323, 0, 0, 0, 4873, 2747, 4994, 1934, 0, 0, 0, 0,
    0, 503, 0, 4364, 0, 0, 4106, 0, 0, 0, 0, 0, 0, 0, 2812, 0,
    4454, 0, 0, 5668, 467, 6044, 0, 0, 0, 0, 0, 1851, 4897, 0, 0, 0,
    0, 6089, 6449, 0, 3717, 2571, 0, 5076, 0, 0, 0, 0, 0, 3020, 0, 0,
    0, 0, 0, 0, 0, 0, 4341, 0, 0, 0, 0, 0, 0, 0, 0, 962,
    2467, 298, 2956, 107, 6004, 4017, 6464, 0, 0, 0, 0, 0, 0, 0, 0, 2661,
    3154, 3916, 4386, 6319, 0, 5300, 0, 0, 0, 0, 3643, 3164, 4072, 4833, 0, 0,
    6177, 0, 2978, 0, 0, 6176, 0, 5974, 0, 0, 0, 5083, 522, 0, 307, 454,
    88, 1179, 3058, 51, 3469, 0, 0, 0, 0, 0, 0, 4784, 5317, 4525, 4986, 0,
    5187, 0, 0, 0, 0, 0, 2563, 1853, 0, 4327, 5161, 0, 0, 0, 0, 0,
    0, 0, 1857, 1560, 0, 4165, 31, 1730, 0, 0, 5182, 0, 0, 0, 3604, 364,
    0, 0, 3702, 0, 0, 1977, 4337, 986, 359, 0, 1728, 0, 0, 0, 4497, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 142, 3337, 3912,
    0, 0, 474, 4712, 0, 0, 0, 0, 0, 0, 0, 0, 2084, 0, 0, 0,
    0, 0, 2008, 3690, 4533, 0, 0, 0, 3738, 5258, 0, 0, 0, 0, 0, 0,
    5264, 0, 0, 1174, 0, 2849, 4507, 4983, 0, 5980, 0, 0, 0, 0, 0, 2334,
    0, 6358, 0, 5199, 0, 4155, 0, 0, 0, 0, 294, 4338, 776, 1982, 5666, 1080,
    5891, 1037, 2309, 3179, 4799, 0, 4573, 240, 0, 0, 371, 3813, 5133, 0, 0, 0,
    0, 0, 0, 2850, 0, 0, 0, 0, 2193, 605, 4732, 5509, 6167, 0, 0, 1640,
    0, 0, 0, 0, 0, 5627, 0, 0, 5419, 0, 0, 0, 4006, 3004, 0, 0,
    0, 0, 0, 0, 0, 0, 4431, 4509, 0, 2173, 1431, 4052, 4967, 1009, 5669, 2762,
    1922, 4823, 0, 0, 0, 1132, 5798, 4122, 6083, 3644, 5197, 0, 2393, 0, 3011, 4361,
    0, 0, 0, 0, 0, 5474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4949, 0, 1812, 882, 6366, 0, 0, 0, 6056, 0, 0, 0, 0, 0, 0,
    0, 5926, 1075, 0, 0, 1430, 0, 1309, 4998, 0, 0, 237, 0, 4186, 0, 808,
    529, 5874, 0, 1104, 0, 4871, 0, 0, 310, 0, 5800, 4993, 0, 0, 0, 0,
    0, 0, 3797, 2234, 3419, 1952, 2668, 5216, 6339, 1532, 2037, 2315, 0, 0, 3722, 0,
    0, 0, 4131, 1673, 0, 0, 5492, 1653, 0, 0, 2509, 0, 4495, 1175, 0, 2087,
    0, 805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6333, 1042, 0,
    0, 4313, 3334, 3036, 3875, 0, 0, 0, 5066, 257, 1652, 2759, 6263, 0, 0, 95,
    716, 957, 0, 0, 0, 0, 5710, 0, 0, 2077, 0, 1519, 8, 6473, 0, 0,
    0, 0, 2666, 0, 0, 0, 0, 4149, 3888, 1112, 2369, 5092, 0, 0, 5905, 0,
    0, 2544, 1656, 4355, 0, 0, 6389, 0, 6332, 0, 0, 3326, 4051, 0, 0, 0,
    0, 0, 0, 3273, 5429, 0, 3590, 0, 0, 2171, 0, 0, 0, 0, 4785, 5208,
    0, 382, 3237, 0, 0, 0, 0, 0, 0, 4607, 5853, 1097, 3417, 0, 2877, 0,
    0, 3593, 6258, 406, 2007, 3842, 0, 0, 0, 0, 0, 0, 4542, 2006, 0, 0,
    0, 0, 0, 0, 0, 0, 5670, 0, 0, 2863, 2474, 3042, 3966, 0, 634, 0,
    5337, 4398, 6221, 0, 0, 0, 0, 0, 6194, 5290, 0, 0, 2624, 4188, 0, 0,
    0, 293, 0, 0, 501, 0, 0, 0, 3946, 0, 3214, 0, 1811, 0, 0, 548,
    0, 0, 0, 0, 0, 6354, 0, 1815, 0, 0, 0, 0, 0, 0, 6279, 2694,
    0, 0, 3445, 0, 695, 3472, 0, 0, 1427, 3378, 0, 506, 1460, 0, 3156, 1470,
    0, 0, 4012, 6383, 0, 5512, 0, 0, 0, 459, 0, 4066, 0, 0, 1830, 0,
    0, 0, 0, 1584, 0, 0, 701, 0, 0, 0, 1695, 0, 0, 3827, 0, 0,
    0, 0, 0, 4477, 0, 0, 243, 0, 0, 0, 2061, 5896, 0, 2275, 0, 0,
    0, 4869, 1118, 1332, 0, 0, 0, 0, 0, 840, 2187, 0, 4458, 0, 0, 0,
    1012, 1461, 0, 0, 4757, 0, 4010, 2346, 2818, 606, 476, 1563, 4463, 0, 6306, 0,
    0, 0, 0, 6002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6084, 6434, 4062,
    0, 1818, 0, 2979, 1030, 0, 0, 0, 0, 6374, 0, 275, 2051, 844, 2080, 3779,
    1959, 0, 5230, 0, 0, 0, 0, 0, 0, 2672, 0, 0, 0, 659, 1138, 6037,
    6341, 0, 0, 0, 0, 0, 1462, 0, 0, 0, 3592, 0, 253, 2473, 281, 0,
    0, 0, 0, 0, 0, 0, 3257, 0, 3428, 0, 0, 5348, 0, 0, 0, 0,
    0, 4556, 0, 0, 0, 2486, 0, 3063, 0, 4292, 2109, 0, 3487, 5617, 0, 4935,
    4270, 1596, 0, 0, 0, 2640, 0, 2417, 0, 3308, 5292, 5536, 0, 0, 0, 0,
    3740, 0, 0, 1383, 1718, 0, 4418, 0, 0, 1186, 0, 0, 3083, 3248, 5578, 0,
    0, 0, 5546, 0, 3139, 0, 0, 178, 6078, 0, 0, 1840, 110, 2056, 2164, 2827,
    1795, 182, 3474, 1582, 2585, 4217, 4444, 6033, 2810, 0, 4709, 2001, 0, 0, 0, 113,
    3068, 0, 0, 0, 0, 1397, 0, 3603, 3673, 6242, 0, 0, 1906, 3416, 0, 0,
    0, 0, 491, 0, 3018, 0, 62, 0, 0, 5863, 0, 2325, 0, 0, 4371, 0,
    0, 0, 1061, 5731, 0, 0, 0, 1704, 0, 1304, 0, 6314, 0, 0, 2464, 0,
    0, 0, 666, 0, 0, 0, 0, 0, 0, 0, 0, 6193, 0, 5461, 0, 0,
    0, 0, 4588, 0, 0, 0, 0, 0, 0, 6155, 58, 0, 0, 0, 6195, 0,
    1905, 4128, 6422, 0, 2182, 3284, 0, 0, 0, 0, 0, 0, 1356, 356, 3645, 0,
    0, 0, 0, 0, 0, 5202, 0, 0, 1782, 0, 2623, 5838, 0, 0, 5851, 0,
    0, 2049, 0, 0, 0, 0, 0, 1611, 2472, 0, 207, 3102, 0, 9, 571, 737,
    0, 0, 0, 0, 0, 1995, 2718, 0, 0, 0, 0, 0, 0, 0, 1761, 3566,
    0, 1006, 0, 3440, 0, 435, 1984, 693, 1121, 3158, 5442, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3039, 3517, 0, 0, 4568, 0, 1620, 0, 0, 0, 4411,
    0, 0, 0, 3973, 2714, 0, 0, 0, 0, 4009, 0, 1675, 4700, 1722, 0, 4021,
    0, 0, 0, 0, 0, 0, 5338, 0, 2814, 3837, 0, 0, 0, 0, 898, 0,
    1492, 0, 3027, 0, 0, 0, 0, 4409, 0, 0, 0, 5023, 672, 2909, 5113, 0,
    74, 280, 2129, 0, 0, 3811, 0, 670, 0, 0, 5028, 0, 0, 6417, 0, 3118,
    0, 4085, 0, 0, 4245, 0, 2409, 2770, 3233, 0, 0, 1796, 6365, 0, 1590, 1852,
    1792, 812, 5246, 0, 2908, 0, 5156, 1004, 6299, 1486, 2754, 2347, 5363, 5687, 6262, 6371,
    0, 0, 1156, 0, 0, 0, 92, 2073, 3387, 0, 4304, 0, 0, 0, 0, 0,
    704, 1886, 3894, 3695, 0, 3599, 0, 2416, 4195, 4811, 5837, 0, 0, 4183, 5055, 0,
    1442, 0, 0, 0, 0, 0, 6169, 0, 254, 6189, 6323, 0, 0, 2733, 0, 3207,
    0, 0, 0, 0, 0, 0, 170, 1120, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4247, 0, 0, 0, 0, 2267, 0, 0, 0, 1981, 0, 0, 0, 1725,
    5500, 2317, 579, 0, 3493, 0, 0, 4291, 0, 0, 1478, 0, 6267, 0, 0, 0,
    0, 0, 0, 2197, 0, 0, 0, 2344, 2954, 0, 0, 0, 1677, 1724, 0, 5739,
    5884, 0, 0, 0, 5172, 431, 3435, 3877, 0, 0, 2550, 0, 604, 0, 0, 0,
    6259, 2612, 6454, 2641, 0, 0, 0, 0, 1114, 0, 0, 6, 0, 5196, 0, 0,
    0, 0, 2775, 0, 3742, 0, 930, 0, 0, 327, 0, 0, 0, 0, 2209, 0,
    0, 4657, 2386, 0, 6346, 0, 0, 0, 0, 0, 0, 0, 4701, 0, 2942, 0,
    0, 0, 0, 2634, 5922, 0, 0, 0, 0, 0, 0, 849, 0, 1130, 0, 3747,
    3251, 4082, 6261, 0, 0, 3525, 0, 0, 1102, 6214, 0, 0, 5644, 0, 0, 2387,
    6460, 0, 5400, 0, 0, 0, 0, 2223, 1265, 4179, 0, 6121, 5555, 3605, 4690, 0,
    0, 0, 0, 0, 0, 263, 4310, 4446, 4780, 5110, 0, 0, 0, 460, 0, 6415,
    6020, 0, 0, 0, 5243, 0, 2803, 3908, 0, 0, 0, 0, 0, 1418, 0, 520,
    3994, 6328, 867, 0, 0, 0, 2511, 0, 2834, 0, 5584, 0, 0, 4532, 0, 4714,
    3778, 5444, 0, 1458, 0, 0, 0, 0, 0, 0, 0, 0, 3937, 0, 744, 3582,
    0, 0, 2218, 3024, 0, 0, 0, 2229, 0, 0, 0, 0, 1791, 0, 651, 2119,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2206, 4971, 3249, 261, 0, 0, 0,
    4803, 0, 4022, 0, 0, 0, 0, 0, 3512, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3370, 1193, 0, 0, 269, 944, 0, 0,
    791, 0, 0, 0, 5660, 0, 1898, 0, 0, 0, 5331, 0, 0, 3606, 5027, 0,
    6227, 0, 4020, 0, 0, 1832, 0, 0, 0, 0, 0, 0, 0, 2362, 0, 352,
    961, 4284, 4232, 5446, 5604, 6093, 0, 0, 0, 5808, 0, 0, 0, 0, 2837, 0,
    0, 0, 3093, 0, 0, 5836, 3960, 0, 0, 0, 0, 0, 0, 0, 4037, 0,
    68, 0, 0, 5327, 0, 1369, 0, 0, 4239, 0, 5211, 0, 838, 1420, 1464, 0,
    0, 0, 0, 0, 1949, 0, 0, 0, 3978, 0, 525, 6014, 265, 777, 2060, 3246,
    6272, 6026, 1204, 2736, 0, 0, 0, 3209, 5179, 0, 0, 0, 0, 0, 0, 4453,
    0, 6101, 5478, 0, 0, 0, 0, 0, 0, 443, 0, 0, 5406, 0, 0, 0,
    4261, 753, 1719, 5727, 6435, 0, 0, 0, 1855, 5744, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4564, 3303, 3062, 0, 0, 0, 3761, 1028,
    1940, 0, 0, 0, 0, 0, 0, 0, 0, 3100, 5748, 0, 6465, 0, 643, 0,
    0, 0, 3538, 0, 0, 4889, 0, 0, 3854, 0, 0, 5475, 3228, 0, 0, 5452,
    0, 0, 0, 0, 0, 0, 761, 0, 0, 2287, 0, 2100, 61, 0, 0, 0,
    2675, 0, 3904, 0, 1258, 3781, 5634, 0, 0, 524, 1262, 0, 0, 78, 0, 2870,
    0, 0, 3792, 4199, 0, 0, 0, 0, 2151, 0, 0, 0, 1168, 0, 0, 4144,
    2527, 0, 2564, 1323, 0, 0, 0, 0, 0, 0, 0, 0, 6218, 0, 728, 0,
    0, 0, 2566, 4166, 0, 0, 5220, 4774, 0, 1694, 2938, 0, 2354, 0, 0, 0,
    70, 287, 4990, 0, 0, 2896, 5902, 2412, 3394, 3457, 0, 0, 147, 3726, 0, 1706,
    0, 0, 0, 4466, 0, 0, 0, 0, 0, 118, 2523, 0, 0, 4415, 0, 0,
    0, 0, 0, 0, 0, 4223, 5761, 5913, 796, 0, 0, 0, 647, 0, 0, 0,
    0, 0, 2097, 1928, 0, 0, 0, 1105, 2553, 0, 6426, 0, 0, 0, 1192, 5472,
    3107, 6225, 0, 0, 1301, 0, 0, 0, 0, 0, 0, 1605, 1748, 0, 0, 0,
    594, 0, 0, 0, 0, 0, 4274, 0, 0, 0, 0, 0, 2540, 771, 4330, 0,
    5999, 0, 3405, 5622, 0, 0, 0, 3291, 5088, 3541, 5325, 2156, 0, 4764, 0, 0,
    0, 383, 4041, 0, 1528, 0, 0, 0, 2665, 0, 0, 0, 0, 0, 1278, 216,
    3190, 2941, 0, 0, 0, 3001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2168, 0, 1238, 0, 0, 0, 486, 0, 0, 1680, 0, 0, 0, 0, 292,
    1226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6108,
    0, 1874, 0, 6443, 0, 0, 0, 0, 5522, 0, 0, 0, 0, 0, 3380, 0,
    0, 0, 0, 5772, 0, 5426, 3890, 5434, 5809, 0, 0, 0, 0, 0, 0, 0,
    0, 922, 0, 0, 5377, 0, 0, 0, 0, 4710, 0, 0, 0, 6140, 3499, 0,
    0, 828, 1436, 0, 0, 0, 0, 0, 685, 0, 0, 0, 1245, 0, 4145, 823,
    0, 5458, 4375, 0, 0, 0, 0, 0, 0, 2873, 2082, 0, 0, 5335, 0, 0,
    0, 5095, 0, 0, 0, 0, 1327, 3810, 5288, 1414, 0, 1241, 0, 0, 0, 5144,
    4075, 0, 3165, 6128, 0, 5777, 3615, 0, 0, 3084, 0, 0, 6022, 0, 0, 508,
    3390, 4731, 0, 2249, 638, 250, 2043, 2712, 3799, 2158, 164, 4342, 0, 0, 2830, 2559,
    0, 0, 0, 0, 419, 1575, 2074, 2583, 3595, 4959, 0, 0, 0, 0, 0, 4070,
    0, 0, 0, 0, 4604, 0, 0, 3079, 0, 1878, 0, 3413, 5195, 0, 0, 0,
    0, 0, 5368, 6392, 0, 6406, 0, 0, 4793, 5448, 5700, 0, 0, 186, 639, 3048,
    2152, 0, 1147, 3219, 0, 0, 98, 0, 4251, 4879, 6118, 0, 0, 2697, 0, 0,
    0, 0, 0, 4664, 875, 0, 915, 4551, 654, 2690, 3801, 0, 0, 1716, 5065, 0,
    0, 0, 0, 3463, 0, 4152, 0, 0, 3608, 0, 4514, 0, 0, 2298, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5741, 0, 2506, 0, 5770, 4498, 0, 5919,
    5898, 0, 3015, 0, 0, 0, 0, 0, 0, 0, 1131, 3534, 0, 0, 1474, 5655,
    5774, 0, 5152, 1789, 286, 2720, 0, 852, 5170, 0, 0, 0, 5893, 2518, 5628, 0,
    5247, 0, 0, 0, 0, 4403, 0, 3678, 3903, 2922, 6220, 3453, 0, 0, 0, 0,
    0, 0, 0, 6450, 1524, 0, 3340, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6036, 0, 0, 1559, 5959, 154, 0, 0, 0, 5524, 0, 0, 0, 0, 0,
    0, 5651, 1790, 0, 2616, 0, 0, 3355, 0, 1443, 0, 0, 0, 5000, 0, 0,
    5909, 230, 0, 0, 2744, 4067, 4988, 5912, 0, 5865, 0, 0, 0, 0, 0, 1552,
    0, 0, 5228, 0, 862, 3143, 738, 5623, 549, 0, 0, 0, 3064, 0, 0, 0,
    0, 0, 0, 1819, 0, 0, 0, 0, 0, 0, 2788, 1285, 4086, 0, 0, 0,
    0, 0, 0, 0, 5167, 0, 0, 2897, 0, 0, 2447, 0, 0, 0, 3825, 0,
    0, 0, 1859, 1750, 0, 5530, 0, 3054, 0, 858, 0, 0, 0, 0, 6294, 0,
    0, 6040, 0, 0, 0, 5189, 0, 333, 4414, 6469, 5685, 6475, 0, 0, 0, 0,
    0, 0, 1455, 2857, 0, 3178, 0, 4915, 0, 711, 196, 0, 1877, 1050, 1017, 1396,
    0, 0, 5077, 0, 0, 1781, 0, 0, 4461, 0, 52, 0, 6110, 0, 0, 0,
    2407, 0, 0, 2916, 553, 724, 3406, 4590, 0, 0, 0, 0, 0, 0, 2819, 0,
    0, 0, 0, 0, 0, 0, 4531, 0, 0, 0, 0, 0, 0, 0, 3995, 0,
    2, 4334, 5811, 0, 0, 2054, 0, 2809, 1988, 0, 956, 0, 0, 0, 0, 0,
    4329, 0, 0, 0, 0, 0, 0, 5845, 6342, 0, 0, 4928, 1233, 0, 0, 6086,
    0, 0, 0, 3071, 4729, 108, 5908, 0, 6219, 0, 0, 5894, 0, 0, 1176, 5089,
    0, 2947, 5164, 0, 0, 662, 0, 0, 0, 0, 0, 6009, 2783, 3496, 0, 2698,
    0, 440, 6052, 0, 0, 0, 0, 1316, 1437, 0, 0, 3951, 0, 0, 0, 0,
    5440, 0, 0, 6388, 4738, 5969, 0, 0, 247, 2216, 3108, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1001, 4880, 0, 5521, 923, 1400, 0, 4202, 0, 0, 0,
    1975, 0, 0, 0, 1912, 2059, 5485, 0, 2456, 1158, 3866, 1331, 5520, 0, 0, 0,
    0, 0, 0, 1654, 0, 0, 4686, 0, 0, 0, 0, 0, 1490, 0, 0, 0,
    877, 0, 0, 0, 0, 0, 1614, 0, 641, 0, 0, 0, 0, 0, 0, 0,
    3344, 0, 0, 0, 0, 0, 0, 4502, 0, 0, 0, 5046, 0, 0, 1597, 0,
    0, 0, 0, 0, 663, 0, 0, 0, 0, 0, 0, 255, 4481, 4107, 0, 0,
    519, 0, 0, 0, 1295, 4907, 0, 0, 0, 5296, 0, 141, 4914, 0, 241, 3572,
    5545, 393, 1746, 0, 6082, 0, 0, 890, 3950, 3562, 0, 0, 0, 0, 0, 3759,
    4545, 3630, 5758, 6209, 0, 0, 4280, 0, 0, 0, 0, 0, 0, 0, 262, 0,
    0, 0, 0, 0, 0, 0, 5281, 0, 0, 1155, 0, 0, 3668, 0, 0, 0,
    0, 0, 0, 0, 0, 1873, 0, 2905, 0, 0, 700, 3918, 2140, 0, 2650, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2450, 3279, 0, 0, 123, 2960, 3409,
    4462, 340, 5142, 5610, 0, 0, 0, 6244, 0, 702, 267, 0, 0, 0, 3535, 0,
    3113, 0, 0, 0, 0, 1487, 0, 0, 0, 510, 0, 5324, 6151, 0, 0, 5263,
    0, 4490, 0, 0, 0, 0, 0, 0, 6145, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5689, 0, 211, 5897, 115,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4984, 0, 0, 5011,
    934, 0, 0, 0, 0, 1113, 1250, 2513, 3236, 3456, 0, 0, 0, 881, 4692, 0,
    2931, 2822, 0, 4076, 0, 0, 2117, 1978, 0, 0, 0, 0, 0, 0, 2349, 0,
    6303, 2253, 2829, 0, 0, 0, 5523, 1154, 0, 5207, 0, 0, 0, 1287, 0, 0,
    2146, 0, 0, 0, 0, 0, 2331, 0, 0, 2252, 2929, 5081, 3666, 4216, 0, 0,
    0, 456, 1603, 0, 0, 0, 6463, 0, 0, 0, 2426, 3565, 0, 0, 0, 0,
    1848, 0, 2205, 0, 1709, 5344, 0, 5409, 0, 1115, 4380, 0, 0, 0, 2776, 3899,
    4569, 1246, 3300, 4071, 4737, 4960, 5649, 2852, 0, 0, 0, 0, 0, 0, 1736, 6248,
    851, 0, 0, 0, 1924, 0, 2155, 0, 0, 5846, 926, 0, 0, 0, 0, 145,
    6077, 0, 0, 4437, 0, 0, 0, 0, 372, 0, 0, 610, 0, 644, 1629, 0,
    0, 3480, 2044, 0, 3528, 2030, 4734, 0, 0, 0, 0, 0, 0, 0, 0, 5708,
    5995, 0, 0, 907, 3807, 4023, 3514, 6161, 0, 0, 4100, 0, 0, 0, 2687, 3238,
    2358, 5376, 0, 0, 5613, 0, 0, 0, 842, 4469, 0, 0, 227, 0, 5538, 0,
    1026, 6308, 0, 2256, 0, 2318, 0, 0, 0, 0, 0, 0, 0, 5594, 3672, 3235,
    5636, 6173, 4259, 3133, 3491, 0, 0, 0, 0, 0, 4008, 0, 0, 1933, 0, 0,
    0, 0, 0, 6222, 5572, 0, 1938, 0, 0, 0, 1543, 1807, 4979, 3914, 5494, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2019, 0, 301, 0, 0, 0, 0,
    5950, 0, 0, 3356, 0, 0, 0, 0, 5173, 0, 4306, 0, 3357, 0, 3686, 3588,
    5129, 0, 0, 0, 79, 4015, 755, 1286, 0, 2547, 6410, 0, 2147, 2920, 6149, 0,
    5416, 0, 1915, 1196, 0, 0, 0, 5237, 0, 2462, 0, 1943, 0, 0, 5696, 2139,
    0, 0, 1013, 2039, 5018, 1084, 0, 119, 2476, 0, 5464, 1182, 1239, 2477, 0, 0,
    0, 0, 6477, 0, 1883, 0, 3768, 0, 0, 0, 0, 0, 0, 2161, 0, 0,
    0, 0, 4471, 6097, 6345, 3625, 1976, 0, 0, 0, 5699, 0, 0, 530, 2050, 0,
    4645, 0, 2996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1134, 2833, 305, 3342,
    4219, 3891, 0, 0, 2892, 861, 4837, 5824, 0, 0, 0, 0, 664, 6171, 0, 5016,
    4877, 4852, 0, 0, 0, 5340, 0, 0, 0, 1271, 0, 0, 0, 0, 0, 1444,
    0, 0, 4711, 0, 3939, 3507, 3458, 0, 0, 0, 4324, 0, 0, 0, 715, 0,
    2337, 0, 2884, 0, 0, 0, 4615, 3455, 3824, 0, 1974, 4171, 0, 1646, 1985, 1562,
    0, 0, 0, 4083, 308, 3923, 0, 0, 0, 4093, 1729, 5515, 0, 0, 6212, 0,
    0, 2858, 2242, 1657, 804, 3304, 0, 0, 0, 0, 0, 0, 4213, 0, 0, 0,
    0, 0, 0, 2492, 0, 845, 0, 0, 0, 0, 0, 0, 0, 0, 3967, 0,
    0, 1272, 0, 2673, 0, 0, 5312, 0, 4098, 0, 0, 0, 5137, 0, 0, 0,
    0, 0, 0, 3448, 0, 0, 4488, 0, 3764, 3907, 0, 0, 0, 1434, 0, 0,
    430, 0, 5842, 0, 0, 0, 0, 3333, 3710, 0, 0, 0, 0, 3434, 498, 5274,
    4436, 1057, 3450, 0, 4277, 0, 0, 0, 0, 0, 0, 0, 0, 2397, 0, 0,
    0, 653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1330, 3117, 0, 0, 3635, 0, 1221, 5563, 6091, 0, 747, 2190, 6021, 0, 117,
    760, 1661, 2904, 3696, 5510, 0, 1825, 2115, 3920, 0, 2169, 0, 0, 80, 0, 0,
    0, 2020, 2611, 4725, 4500, 204, 6307, 0, 0, 6427, 0, 0, 0, 0, 0, 0,
    0, 5084, 6330, 0, 0, 6379, 0, 5244, 0, 0, 0, 0, 5307, 0, 0, 0,
    0, 0, 0, 4882, 0, 0, 0, 0, 0, 1251, 0, 0, 918, 0, 5387, 0,
    0, 0, 1292, 703, 1167, 1408, 3880, 4449, 0, 0, 1215, 0, 0, 0, 427, 6287,
    0, 4673, 0, 0, 965, 0, 0, 0, 0, 0, 0, 65, 2444, 0, 0, 0,
    1627, 3461, 5297, 0, 820, 0, 0, 75, 0, 252, 0, 0, 0, 285, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 584, 0, 0, 0, 0, 2548, 67, 0, 0,
    919, 0, 0, 0, 0, 0, 0, 2434, 0, 0, 0, 167, 0, 0, 0, 2643,
    0, 0, 2638, 669, 4537, 6424, 3343, 5693, 0, 0, 0, 0, 0, 0, 1119, 6273,
    1218, 0, 400, 1312, 855, 1576, 5349, 0, 0, 0, 0, 2556, 0, 0, 0, 47,
    1708, 4739, 0, 6003, 0, 0, 0, 5245, 6295, 0, 0, 1821, 0, 0, 0, 0,
    0, 6142, 0, 3298, 0, 0, 2939, 4702, 0, 2866, 0, 0, 384, 0, 0, 1514,
    5991, 2968, 3466, 0, 2552, 0, 0, 0, 1366, 794, 3490, 1098, 779, 5882, 6191, 0,
    2452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6377, 5886, 0, 0, 0, 289,
    5537, 0, 0, 0, 0, 2910, 5830, 5932, 3878, 2934, 0, 0, 0, 1971, 0, 0,
    0, 0, 0, 0, 0, 0, 4335, 2195, 5591, 0, 0, 0, 0, 0, 0, 2734,
    5656, 0, 6074, 0, 0, 4952, 4268, 816, 0, 2210, 4346, 3029, 0, 0, 0, 3123,
    0, 2832, 0, 1207, 0, 5805, 5456, 913, 2079, 1355, 5815, 0, 0, 0, 357, 4091,
    4948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1948, 5184,
    0, 0, 3374, 0, 0, 0, 0, 0, 5248, 0, 0, 0, 0, 0, 2058, 0,
    0, 0, 0, 0, 0, 2709, 0, 0, 0, 2326, 0, 0, 0, 0, 0, 0,
    4119, 0, 0, 0, 5497, 0, 0, 0, 0, 0, 0, 975, 6270, 3889, 0, 0,
    0, 224, 0, 0, 4295, 0, 0, 0, 0, 0, 0, 4340, 2089, 0, 6320, 0,
    0, 0, 0, 370, 1040, 0, 0, 0, 0, 0, 3126, 5734, 6249, 0, 0, 0,
    0, 5149, 0, 500, 718, 4475, 5779, 5792, 0, 2093, 0, 0, 0, 0, 0, 1183,
    0, 2861, 0, 0, 3744, 0, 0, 0, 1248, 0, 2925, 3873, 4451, 0, 0, 3057,
    4929, 0, 2693, 2995, 1935, 4501, 0, 1625, 0, 6381, 0, 1465, 2771, 3234, 0, 0,
    0, 0, 5293, 0, 0, 4484, 0, 6382, 0, 2577, 0, 0, 0, 0, 4045, 0,
    0, 0, 0, 3044, 0, 0, 0, 2917, 0, 0, 0, 0, 0, 2592, 0, 0,
    0, 0, 0, 0, 0, 0, 5609, 0, 0, 0, 0, 0, 0, 2356, 3557, 0,
    0, 0, 14, 0, 0, 5831, 0, 0, 0, 0, 0, 0, 0, 1284, 0, 0,
    0, 1273, 0, 0, 57, 751, 2107, 3277, 5131, 2568, 6141, 0, 0, 4809, 0, 0,
    4629, 1544, 4506, 4524, 0, 0, 0, 1705, 0, 0, 0, 0, 0, 6419, 3788, 0,
    0, 719, 1340, 0, 334, 4350, 1579, 5014, 0, 3679, 2982, 0, 1039, 0, 2441, 0,
    0, 0, 0, 5618, 3941, 2125, 0, 0, 0, 3005, 970, 0, 0, 0, 635, 5122,
    0, 1083, 398, 0, 0, 0, 0, 0, 3529, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1941, 3153, 6470, 0, 6334, 0, 0, 0, 0, 26, 0,
    1604, 0, 0, 0, 0, 0, 0, 0, 2422, 5151, 0, 0, 0, 5394, 0, 4560,
    0, 2245, 0, 2219, 4204, 5302, 2360, 0, 4442, 0, 0, 2185, 2270, 309, 0, 3981,
    0, 0, 3414, 4814, 963, 0, 317, 485, 1574, 4472, 0, 326, 0, 2258, 0, 1169,
    0, 3306, 0, 5916, 0, 1568, 4187, 0, 0, 6444, 0, 1763, 4001, 0, 6278, 0,
    0, 569, 0, 423, 0, 0, 0, 1089, 2919, 5169, 819, 0, 0, 4558, 0, 0,
    347, 5673, 0, 3879, 2839, 4161, 0, 0, 0, 0, 3470, 3396, 0, 0, 0, 0,
    541, 0, 735, 2055, 2232, 3360, 4724, 0, 0, 2901, 0, 0, 0, 0, 0, 85,
    4266, 0, 0, 0, 0, 0, 0, 0, 0, 1635, 1375, 0, 0, 3393, 4684, 4794,
    6293, 0, 0, 0, 0, 0, 0, 0, 0, 4695, 0, 527, 0, 0, 3397, 2165,
    4078, 4644, 0, 0, 0, 0, 0, 295, 4250, 5869, 0, 0, 0, 0, 554, 5826,
    0, 0, 0, 0, 5115, 3293, 0, 0, 0, 0, 4288, 5981, 0, 0, 1966, 4352,
    0, 0, 0, 0, 0, 4257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 931, 3225, 0, 2980, 0, 0, 0, 3694, 4279, 1164, 5637, 0, 5724, 0, 0,
    0, 0, 0, 5505, 0, 912, 338, 1467, 5308, 0, 1648, 5619, 0, 0, 0, 523,
    2186, 0, 0, 0, 0, 0, 0, 0, 0, 1669, 0, 2320, 2756, 3013, 5176, 5435,
    0, 3727, 0, 6376, 6378, 4786, 0, 0, 0, 4032, 0, 0, 1717, 2735, 112, 3381,
    6043, 0, 0, 5665, 941, 868, 1875, 4000, 0, 0, 5990, 0, 0, 0, 3628, 5723,
    0, 3754, 3895, 0, 0, 5650, 0, 0, 0, 0, 2031, 0, 6337, 2855, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 479, 6326, 0, 0, 4132, 0, 3574, 0,
    0, 0, 0, 0, 3683, 870, 1372, 0, 1494, 0, 4663, 0, 0, 0, 4157, 3389,
    0, 0, 0, 0, 539, 3909, 5424, 0, 5694, 0, 3465, 0, 0, 1428, 0, 1173,
    5326, 0, 0, 6335, 0, 0, 1484, 0, 0, 3002, 3718, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3392, 1788, 1869, 2789, 3231, 0, 0, 0, 0, 66, 0,
    0, 1489, 4535, 0, 0, 2574, 5558, 0, 0, 1216, 2378, 449, 721, 1726, 0, 0,
    6063, 5814, 0, 2066, 0, 0, 0, 0, 3138, 0, 3221, 5102, 0, 4836, 0, 0,
    0, 4772, 0, 0, 2488, 0, 0, 0, 0, 4876, 0, 0, 2628, 1370, 1367, 0,
    0, 4760, 4571, 5025, 0, 0, 0, 0, 0, 6188, 3341, 0, 0, 2400, 570, 2321,
    860, 1839, 4504, 0, 0, 0, 0, 0, 775, 0, 5450, 0, 0, 0, 6165, 0,
    3452, 0, 0, 0, 0, 0, 1617, 4548, 0, 0, 0, 410, 1425, 291, 0, 743,
    2141, 0, 0, 5790, 0, 0, 0, 0, 2011, 1411, 2289, 688, 3594, 4267, 2524, 6123,
    6458, 4543, 4920, 0, 0, 1069, 1918, 4616, 441, 5753, 3545, 0, 1939, 0, 0, 0,
    0, 0, 0, 1776, 2926, 5103, 0, 0, 2792, 0, 0, 0, 0, 129, 4859, 5518,
    6208, 0, 0, 0, 3867, 0, 0, 1831, 5445, 5547, 3996, 4494, 5715, 3990, 2021, 5967,
    6080, 339, 0, 1521, 0, 0, 0, 865, 0, 209, 0, 2512, 0, 3009, 0, 2188,
    5267, 3149, 0, 0, 6237, 2046, 0, 5495, 4234, 0, 0, 0, 2760, 0, 0, 0,
    0, 3905, 0, 0, 0, 0, 5638, 0, 0, 0, 0, 0, 2034, 0, 1124, 0,
    0, 0, 621, 0, 0, 5691, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2737,
    4399, 5961, 1610, 0, 0, 0, 2468, 5890, 0, 0, 4963, 0, 0, 0, 0, 171,
    0, 0, 4557, 0, 2658, 4056, 1016, 0, 2328, 0, 0, 0, 0, 0, 0, 0,
    0, 3296, 0, 0, 5080, 0, 0, 0, 0, 3897, 2373, 3420, 6286, 86, 2235, 3289,
    3556, 0, 0, 0, 0, 0, 2520, 0, 0, 0, 0, 5249, 5793, 0, 0, 0,
    2427, 5022, 6092, 2332, 2882, 5776, 6154, 0, 0, 0, 4909, 0, 0, 0, 4766, 0,
    0, 0, 5339, 4064, 0, 1362, 0, 0, 1371, 0, 0, 0, 0, 0, 0, 0,
    558, 2163, 4212, 0, 0, 0, 0, 160, 3809, 4385, 5686, 3642, 0, 2525, 0, 0,
    6186, 1002, 1392, 0, 0, 0, 0, 0, 17, 3330, 3402, 0, 0, 0, 563, 0,
    0, 0, 0, 5749, 0, 5737, 6206, 0, 0, 2646, 0, 0, 6116, 0, 0, 0,
    0, 0, 0, 0, 565, 5305, 3385, 863, 4778, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3254, 0, 0, 0, 0, 3447, 0, 1165, 4359, 2282, 6247, 0, 3737, 630,
    0, 0, 0, 0, 2227, 3023, 1270, 3222, 5626, 0, 4420, 0, 0, 0, 0, 0,
    0, 0, 3437, 5754, 0, 0, 0, 5690, 0, 2888, 4675, 6061, 3812, 4258, 2501, 5010,
    0, 0, 3484, 0, 3130, 0, 1642, 3180, 3376, 0, 1380, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1896, 3910, 314, 6075, 0, 0, 366, 0, 0, 0,
    0, 0, 3313, 0, 990, 0, 0, 0, 0, 4030, 0, 0, 0, 0, 0, 0,
    0, 0, 1752, 5608, 0, 0, 0, 0, 0, 0, 0, 5234, 0, 0, 3040, 0,
    0, 4227, 4425, 0, 0, 0, 0, 0, 0, 0, 0, 3053, 0, 0, 0, 0,
    0, 3305, 4347, 2406, 3611, 4348, 4901, 5209, 0, 179, 0, 1925, 5017, 0, 168, 4515,
    0, 0, 0, 0, 0, 2683, 2314, 0, 0, 0, 0, 0, 0, 0, 1094, 0,
    0, 4713, 0, 0, 1188, 3609, 0, 0, 1516, 5601, 0, 0, 0, 0, 0, 3669,
    0, 0, 0, 0, 0, 0, 888, 0, 0, 5528, 0, 613, 4214, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 194, 0, 0, 0, 748, 3263, 0, 4039, 0, 4565,
    0, 0, 2149, 0, 0, 0, 5508, 0, 4748, 5564, 6411, 3258, 4074, 1298, 0, 3758,
    4561, 0, 0, 0, 450, 1022, 1909, 4120, 0, 0, 0, 4101, 0, 0, 0, 0,
    0, 6351, 0, 0, 0, 29, 1863, 0, 0, 0, 0, 0, 1, 3287, 1727, 2160,
    3601, 0, 0, 1059, 3459, 3750, 0, 0, 0, 0, 0, 3986, 0, 4189, 0, 0,
    0, 1902, 97, 4130, 4118, 0, 0, 0, 4296, 2201, 4801, 6226, 0, 3671, 899, 0,
    0, 3292, 0, 1159, 1967, 4751, 6356, 0, 0, 0, 5417, 0, 0, 4370, 0, 5389,
    3868, 5672, 0, 0, 0, 0, 0, 0, 0, 5532, 0, 946, 2591, 0, 5454, 0,
    4063, 0, 5188, 0, 6357, 0, 1618, 2443, 4630, 0, 987, 5988, 3548, 0, 0, 1965,
    0, 0, 5704, 0, 1451, 2391, 0, 0, 0, 949, 0, 6016, 0, 428, 0, 0,
    772, 945, 5732, 2350, 4894, 601, 0, 0, 0, 0, 3223, 0, 0, 2842, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 2584, 1007,
    3183, 6412, 0, 0, 0, 0, 0, 3092, 0, 5360, 5946, 0, 0, 0, 0, 0,
    0, 0, 0, 2085, 0, 0, 0, 0, 0, 2604, 0, 4905, 0, 1269, 319, 757,
    0, 304, 0, 0, 0, 0, 2263, 3066, 0, 0, 2865, 0, 0, 0, 4427, 0,
    0, 447, 2989, 0, 0, 0, 0, 0, 50, 0, 0, 0, 611, 0, 0, 0,
    0, 2613, 2494, 5101, 0, 0, 0, 4025, 0, 0, 0, 0, 713, 2961, 3349, 3259,
    6048, 0, 0, 0, 0, 0, 5881, 6348, 585, 5351, 1223, 0, 0, 0, 0, 0,
    0, 4632, 1314, 279, 1053, 0, 0, 5079, 0, 4464, 0, 3431, 4441, 0, 1320, 5928,
    4850, 3931, 2003, 1992, 0, 0, 1217, 2973, 0, 2178, 4421, 3885, 0, 0, 836, 0,
    0, 3913, 0, 1031, 2136, 5607, 0, 5557, 0, 0, 0, 0, 1615, 0, 0, 0,
    0, 0, 4228, 0, 0, 0, 0, 0, 0, 0, 0, 5148, 5159, 0, 0, 1263,
    0, 0, 0, 0, 3098, 6088, 0, 23, 1282, 0, 0, 624, 1770, 93, 0, 3182,
    4660, 5432, 0, 0, 0, 0, 0, 0, 0, 0, 3338, 3591, 4300, 4599, 0, 5763,
    0, 0, 0, 0, 0, 0, 4592, 0, 0, 158, 765, 0, 0, 1936, 2398, 0,
    0, 4419, 0, 0, 0, 0, 0, 127, 2143, 0, 3350, 4031, 0, 0, 0, 3681,
    2481, 0, 3791, 6027, 5218, 381, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3800, 0, 0, 0, 0, 0, 3682, 0, 5270, 0, 0, 0, 0, 0, 0,
    0, 0, 2475, 0, 0, 6166, 2913, 0, 0, 1479, 0, 4769, 0, 6369, 3464, 0,
    1452, 1491, 0, 0, 0, 2096, 0, 0, 4343, 0, 1702, 2381, 4752, 3477, 0, 0,
    0, 0, 0, 0, 2419, 0, 3003, 4578, 0, 0, 0, 0, 0, 0, 0, 6228,
    1224, 0, 0, 4831, 0, 0, 0, 3220, 0, 0, 0, 0, 5736, 0, 0, 0,
    2730, 0, 0, 0, 0, 5075, 0, 3046, 0, 1844, 0, 0, 6179, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 633, 1160, 1743, 5441, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 580, 1170, 5052, 0, 2396, 6096, 0, 0, 0, 0, 0, 0, 0,
    3975, 0, 6180, 0, 0, 2516, 3658, 4587, 6274, 6386, 0, 0, 3401, 3728, 0, 3301,
    1376, 5379, 0, 0, 0, 5114, 0, 0, 1200, 0, 0, 0, 0, 0, 2329, 3187,
    1015, 0, 6213, 0, 0, 0, 0, 4238, 0, 0, 0, 0, 0, 0, 0, 0,
    5168, 2014, 5834, 3704, 0, 0, 0, 0, 0, 0, 2622, 6380, 0, 0, 4642, 0,
    857, 0, 0, 472, 0, 0, 3734, 0, 0, 5803, 0, 0, 388, 4170, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4241, 6239, 0, 1867, 5782, 3584, 2303, 0, 0,
    0, 3262, 0, 0, 0, 1000, 0, 0, 0, 0, 1638, 0, 0, 5147, 0, 0,
    0, 0, 0, 0, 0, 0, 5026, 0, 0, 0, 0, 0, 0, 0, 4237, 4916,
    0, 0, 5443, 0, 0, 0, 920, 2094, 5019, 0, 0, 2542, 909, 0, 6241, 0,
    887, 0, 1655, 0, 0, 4939, 0, 0, 0, 0, 0, 0, 1986, 3307, 0, 0,
    0, 0, 2042, 4321, 0, 0, 2118, 0, 1581, 5401, 3288, 0, 0, 562, 313, 0,
    0, 3988, 5411, 0, 0, 886, 834, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2142, 0, 0, 1019, 0, 0, 0, 1060, 5106, 0, 3424, 0, 0, 0, 5702, 5799,
    0, 0, 872, 0, 0, 1339, 1864, 0, 0, 0, 2645, 4538, 0, 2457, 0, 0,
    0, 0, 0, 0, 0, 0, 4275, 0, 0, 0, 5868, 0, 0, 0, 4693, 1171,
    2825, 2130, 3865, 2615, 626, 3321, 3421, 4698, 0, 0, 0, 0, 0, 0, 3640, 0,
    0, 0, 1044, 0, 0, 6216, 0, 0, 2176, 6276, 0, 0, 0, 1344, 4667, 2323,
    5575, 0, 1778, 0, 0, 0, 0, 373, 3928, 0, 5042, 6271, 0, 0, 0, 0,
    4412, 0, 3935, 3442, 0, 0, 2105, 3217, 2175, 0, 377, 3549, 0, 0, 1035, 0,
    0, 6300, 0, 0, 0, 0, 0, 0, 6297, 0, 6144, 4878, 0, 0, 0, 0,
    0, 0, 1960, 0, 0, 0, 1342, 0, 1822, 0, 0, 2257, 0, 0, 3769, 0,
    0, 0, 0, 2748, 0, 0, 4832, 0, 0, 0, 0, 0, 0, 1973, 1757, 3597,
    5009, 0, 0, 0, 0, 0, 0, 3074, 0, 2551, 0, 1845, 0, 0, 0, 0,
    2212, 5756, 0, 0, 5191, 0, 0, 0, 0, 2246, 0, 220, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3426, 0, 0, 1600, 4211, 0, 189, 0, 0, 0,
    0, 12, 0, 0, 3451, 4717, 0, 504, 0, 0, 0, 0, 0, 0, 3957, 0,
    0, 5171, 0, 2048, 1453, 6065, 0, 0, 0, 0, 1779, 0, 4534, 0, 0, 0,
    5631, 0, 0, 4646, 0, 0, 0, 0, 0, 0, 0, 673, 5795, 5031, 5707, 0,
    0, 0, 2696, 0, 0, 4743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1533, 0, 0, 0, 4401, 0, 0, 2461, 5567, 0, 0, 0, 0, 0, 5506,
    0, 1707, 2713, 4363, 0, 0, 0, 0, 0, 0, 0, 4620, 0, 2198, 0, 0,
    0, 0, 0, 0, 0, 232, 4912, 0, 0, 3989, 0, 0, 0, 0, 0, 0,
    5598, 0, 2363, 950, 0, 0, 0, 2967, 832, 1360, 2853, 0, 5630, 901, 0, 3140,
    0, 0, 1561, 0, 0, 386, 5259, 5094, 0, 0, 0, 0, 5569, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4857, 0, 5350, 0,
    0, 0, 0, 0, 3241, 0, 0, 5516, 0, 1081, 0, 0, 0, 0, 0, 0,
    0, 2022, 4544, 0, 0, 0, 5048, 1804, 3723, 0, 0, 4391, 0, 0, 0, 0,
    0, 0, 0, 4765, 6000, 0, 0, 0, 0, 392, 3648, 0, 0, 0, 37, 2950,
    5463, 749, 5773, 6178, 0, 0, 0, 0, 0, 0, 0, 2389, 3774, 0, 0, 0,
    0, 328, 3438, 0, 0, 0, 0, 0, 4886, 2846, 0, 0, 4002, 0, 5421, 3239,
    0, 0, 0, 0, 0, 0, 3497, 0, 0, 0, 6363, 0, 0, 4079, 2038, 6119,
    0, 0, 4004, 4881, 0, 0, 4947, 0, 0, 1151, 0, 0, 0, 665, 4164, 5767,
    0, 1955, 2311, 3086, 2976, 6107, 0, 0, 3201, 0, 0, 0, 5099, 5920, 5117, 0,
    0, 0, 0, 0, 0, 0, 5785, 0, 0, 0, 0, 894, 1311, 1345, 3232, 0,
    5927, 0, 0, 4092, 0, 992, 1110, 0, 3579, 3815, 0, 0, 4396, 0, 0, 0,
    0, 690, 2135, 5895, 2490, 2749, 3993, 6255, 0, 0, 0, 0, 0, 0, 2101, 0,
    0, 198, 0, 0, 0, 1954, 5395, 0, 0, 1914, 0, 0, 924, 4554, 0, 6387,
    0, 0, 0, 0, 3427, 0, 0, 0, 6401, 1666, 0, 0, 1438, 0, 2962, 1317,
    1079, 0, 0, 5375, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4059, 5742, 5791,
    0, 0, 0, 0, 938, 0, 6471, 0, 2459, 0, 0, 0, 155, 1577, 0, 0,
    0, 0, 3189, 4156, 6230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 1198,
    2662, 4297, 0, 0, 0, 0, 0, 0, 0, 0, 785, 0, 1732, 0, 2297, 0,
    3085, 0, 0, 0, 3783, 0, 0, 0, 0, 2514, 5581, 789, 5771, 2333, 2631, 6183,
    0, 0, 0, 0, 5127, 0, 1410, 3128, 0, 0, 0, 0, 6137, 3633, 0, 0,
    0, 0, 1402, 0, 0, 0, 0, 983, 2040, 3318, 0, 1997, 0, 0, 0, 0,
    2965, 0, 0, 0, 1691, 0, 0, 4728, 0, 0, 0, 0, 2578, 2911, 4392, 1359,
    0, 0, 951, 0, 0, 0, 0, 0, 0, 2238, 422, 1052, 5067, 0, 4999, 1259,
    0, 0, 5033, 0, 202, 2214, 0, 1439, 0, 2191, 5462, 0, 0, 0, 0, 0,
    0, 4594, 908, 5972, 1994, 2987, 0, 0, 0, 0, 4283, 6432, 0, 0, 1816, 4614,
    0, 4596, 0, 4621, 0, 288, 2572, 0, 2045, 0, 0, 0, 0, 1720, 0, 360,
    3439, 0, 0, 0, 200, 5001, 5192, 5481, 5357, 0, 0, 0, 848, 0, 3896, 0,
    4242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 175, 0, 0, 3476, 0, 0,
    16, 1555, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1847, 0, 0, 1715, 4868,
    1303, 0, 2906, 2530, 0, 0, 0, 0, 0, 0, 0, 0, 473, 4981, 0, 0,
    0, 4325, 0, 0, 0, 0, 0, 0, 0, 2539, 0, 5962, 0, 5593, 0, 0,
    895, 3022, 4539, 4103, 573, 5968, 438, 0, 0, 0, 0, 0, 5041, 547, 2471, 746,
    5573, 0, 2500, 655, 0, 505, 0, 0, 2984, 0, 2261, 0, 0, 0, 0, 0,
    0, 0, 6407, 0, 6184, 0, 0, 0, 0, 2162, 0, 0, 1021, 821, 2644, 3735,
    0, 0, 0, 5931, 0, 1267, 4745, 0, 1775, 0, 1497, 0, 5786, 0, 1826, 5711,
    6094, 5914, 2944, 1109, 0, 0, 0, 4048, 0, 0, 0, 0, 0, 6102, 0, 0,
    3311, 0, 0, 3567, 0, 0, 0, 2357, 0, 1228, 297, 3229, 5212, 0, 0, 0,
    0, 0, 2831, 0, 0, 0, 0, 0, 0, 0, 0, 3322, 0, 2016, 1810, 32,
    5848, 0, 0, 0, 0, 4486, 0, 0, 2126, 5859, 0, 0, 2310, 5849, 2266, 0,
    84, 499, 3900, 1240, 6312, 6066, 0, 0, 0, 0, 0, 0, 0, 3796, 4608, 0,
    2385, 1947, 6069, 0, 0, 0, 0, 0, 0, 0, 5108, 0, 1426, 5355, 0, 4460,
    6455, 0, 0, 0, 4736, 0, 1808, 0, 0, 0, 0, 0, 614, 4404, 0, 0,
    3637, 5057, 0, 0, 0, 0, 0, 0, 378, 893, 2174, 3947, 2296, 3987, 4424, 4583,
    0, 0, 0, 2420, 2458, 0, 0, 0, 0, 0, 5160, 0, 3703, 0, 0, 0,
    0, 0, 2691, 5568, 0, 2338, 0, 102, 4753, 0, 0, 0, 0, 0, 0, 0,
    658, 0, 0, 3395, 1308, 0, 0, 0, 518, 5390, 0, 0, 0, 0, 0, 0,
    1382, 0, 2796, 3746, 3852, 6368, 4138, 0, 4309, 5054, 0, 0, 0, 156, 967, 4095,
    0, 0, 0, 3043, 0, 0, 5407, 5320, 0, 5652, 0, 2752, 2907, 4640, 4289, 0,
    0, 0, 0, 769, 0, 1326, 0, 0, 0, 0, 1237, 0, 0, 0, 5953, 3552,
    0, 3665, 0, 1607, 0, 0, 0, 0, 3038, 3816, 0, 6148, 64, 0, 0, 2815,
    0, 0, 2769, 0, 0, 4479, 5002, 0, 0, 1502, 0, 725, 0, 0, 0, 555,
    0, 0, 0, 0, 0, 0, 0, 0, 2763, 3711, 0, 3925, 5330, 0, 1540, 5029,
    5180, 4426, 2340, 0, 5328, 0, 0, 0, 0, 0, 0, 0, 0, 4951, 0, 0,
    2250, 4547, 5688, 0, 0, 0, 0, 0, 0, 0, 0, 0, 947, 2951, 0, 0,
    2497, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 489, 0, 0, 1602, 331, 3578,
    0, 1621, 0, 0, 1300, 0, 0, 0, 0, 0, 5606, 0, 0, 0, 0, 0,
    1538, 1549, 3860, 0, 0, 0, 3997, 3398, 5408, 0, 56, 4792, 5871, 6187, 6468, 0,
    2069, 343, 0, 1488, 0, 0, 1480, 0, 0, 5866, 0, 4598, 5729, 5930, 0, 712,
    0, 4182, 0, 0, 0, 0, 0, 0, 1266, 0, 0, 0, 3025, 0, 0, 0,
    0, 5713, 0, 0, 0, 0, 0, 1911, 0, 5867, 0, 1672, 0, 648, 0, 537,
    2088, 0, 0, 0, 0, 0, 0, 0, 0, 0, 231, 0, 0, 0, 0, 0,
    0, 0, 0, 809, 0, 0, 3992, 4680, 1833, 0, 0, 0, 0, 0, 2856, 0,
    4721, 3804, 1338, 4320, 3358, 5306, 0, 0, 1846, 0, 0, 0, 0, 0, 0, 0,
    533, 5819, 1485, 3019, 0, 0, 0, 3276, 3319, 6008, 6143, 0, 0, 0, 0, 2204,
    0, 3550, 4572, 99, 0, 0, 0, 0, 1542, 6067, 0, 3146, 1913, 0, 0, 0,
    0, 6234, 5486, 0, 1144, 2538, 0, 0, 0, 0, 5318, 0, 5633, 2948, 0, 0,
    0, 0, 0, 0, 5759, 0, 0, 0, 0, 4685, 0, 0, 1373, 0, 363, 0,
    0, 2932, 0, 0, 6047, 2750, 0, 0, 0, 1944, 2322, 5332, 0, 0, 4060, 0,
    0, 0, 0, 3275, 6131, 4167, 0, 0, 0, 1146, 2536, 5236, 0, 0, 0, 0,
    0, 0, 0, 0, 2401, 0, 0, 0, 0, 0, 0, 3729, 3839, 0, 0, 0,
    0, 0, 2836, 3887, 0, 0, 0, 0, 0, 2243, 0, 4530, 0, 0, 5717, 4344,
    0, 6452, 0, 0, 2415, 0, 0, 0, 0, 0, 0, 0, 3407, 0, 0, 0,
    2945, 0, 0, 5313, 0, 0, 3120, 4046, 264, 4207, 5205, 5346, 5856, 0, 0, 0,
    5877, 1569, 0, 0, 0, 0, 0, 6071, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 917, 299, 5015, 5835, 3352, 1107, 1071, 5381, 0, 0, 0, 1609, 2489, 63,
    0, 0, 0, 0, 5654, 0, 24, 132, 0, 0, 0, 0, 5718, 0, 0, 0,
    3328, 0, 0, 0, 4485, 2576, 0, 0, 0, 0, 0, 0, 3078, 4456, 0, 0,
    0, 0, 0, 0, 2392, 5543, 76, 3379, 1055, 4755, 0, 5562, 1919, 0, 5287, 0,
    0, 1953, 0, 0, 0, 3021, 3733, 5304, 1946, 6260, 0, 0, 3260, 1745, 0, 0,
    0, 4184, 0, 0, 0, 0, 5231, 0, 0, 0, 0, 0, 5933, 0, 0, 0,
    0, 0, 0, 4526, 3460, 1972, 3302, 904, 4208, 0, 0, 0, 1346, 5457, 3520, 0,
    0, 0, 0, 0, 5225, 0, 0, 0, 0, 0, 0, 5410, 0, 0, 0, 0,
    0, 0, 0, 1759, 6175, 0, 0, 1122, 2215, 5058, 676, 2651, 0, 10, 0, 1379,
    3580, 0, 3184, 5402, 0, 0, 5683, 0, 0, 0, 0, 418, 582, 0, 0, 3530,
    2259, 0, 1341, 873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2277, 1446,
    0, 0, 0, 414, 0, 0, 0, 5907, 465, 2567, 0, 2138, 0, 3985, 4146, 0,
    0, 362, 0, 0, 2280, 3874, 0, 0, 1337, 4851, 0, 0, 0, 0, 3144, 0,
    0, 0, 0, 0, 0, 0, 1140, 2449, 0, 0, 1255, 3185, 46, 4961, 0, 1945,
    0, 0, 0, 752, 683, 0, 0, 0, 0, 0, 1612, 0, 0, 0, 0, 0,
    3845, 4326, 0, 2918, 0, 217, 100, 5544, 616, 5857, 0, 0, 0, 0, 0, 0,
    3170, 1891, 1737, 3940, 5975, 5447, 0, 4353, 6028, 0, 0, 0, 2383, 172, 723, 0,
    0, 4689, 6466, 3870, 0, 0, 0, 0, 1647, 0, 0, 0, 2306, 4293, 2470, 1495,
    5036, 0, 6185, 0, 1214, 0, 1374, 4373, 5039, 0, 177, 2569, 671, 2070, 2753, 5862,
    4678, 1261, 0, 0, 0, 5725, 0, 682, 5595, 0, 0, 0, 2478, 5539, 4613, 350,
    3348, 0, 0, 94, 0, 3553, 4566, 0, 0, 0, 0, 4198, 0, 0, 2372, 0,
    6224, 0, 2302, 3927, 5060, 0, 0, 2064, 0, 0, 0, 0, 0, 2535, 514, 4950,
    0, 0, 0, 35, 4844, 0, 0, 6011, 0, 0, 0, 0, 0, 0, 0, 5471,
    6331, 0, 1651, 2284, 3162, 3317, 3976, 4791, 1296, 0, 0, 49, 2871, 4654, 0, 0,
    0, 0, 0, 0, 0, 1353, 0, 0, 3685, 0, 3310, 3984, 5034, 815, 3533, 399,
    0, 0, 159, 3564, 0, 2496, 0, 2150, 0, 0, 0, 0, 4848, 0, 3712, 1281,
    5013, 0, 0, 0, 1628, 5616, 0, 0, 2653, 1008, 4597, 0, 4168, 0, 0, 0,
    321, 4050, 0, 3016, 0, 0, 1268, 2860, 6034, 6042, 0, 4528, 4546, 0, 0, 2508,
    0, 0, 0, 3070, 3423, 4240, 0, 0, 0, 1211, 5347, 0, 0, 575, 3367, 0,
    0, 3368, 3475, 0, 0, 0, 3932, 0, 0, 0, 0, 0, 0, 0, 4579, 0,
    0, 0, 0, 190, 0, 0, 5285, 0, 0, 77, 2364, 0, 0, 0, 0, 0,
    5526, 0, 883, 0, 0, 0, 0, 0, 0, 5712, 0, 4805, 260, 0, 0, 0,
    5373, 0, 1837, 0, 1202, 932, 1854, 2240, 4376, 4762, 4825, 6349, 4631, 0, 0, 4430,
    4790, 4798, 0, 0, 0, 0, 0, 526, 0, 0, 2946, 219, 0, 0, 5870, 0,
    2755, 4510, 4691, 1210, 0, 4638, 0, 0, 0, 0, 0, 0, 409, 0, 0, 535,
    4308, 0, 0, 0, 2439, 3649, 593, 902, 4687, 2899, 544, 1580, 3596, 0, 4225, 2851,
    173, 2128, 4312, 0, 0, 999, 4416, 2621, 1926, 4964, 6467, 0, 3561, 2586, 0, 0,
    5143, 0, 0, 5513, 5314, 0, 0, 0, 0, 0, 5315, 0, 1508, 0, 0, 0,
    0, 469, 0, 0, 0, 0, 802, 0, 0, 3250, 6038, 0, 0, 0, 0, 1335,
    3532, 0, 0, 0, 0, 0, 2695, 0, 0, 0, 1133, 0, 0, 0, 0, 1368,
    0, 1823, 0, 0, 0, 0, 2635, 432, 3948, 120, 3436, 5238, 5840, 0, 6023, 0,
    4478, 0, 0, 0, 0, 0, 0, 0, 5418, 0, 0, 0, 0, 4177, 6158, 0,
    0, 0, 2533, 0, 0, 0, 0, 0, 3028, 0, 1481, 3194, 3282, 3736, 4910, 0,
    0, 0, 0, 4759, 0, 0, 0, 2440, 0, 0, 2632, 0, 2522, 2627, 0, 0,
    0, 0, 3808, 866, 577, 0, 708, 1010, 0, 0, 0, 0, 0, 0, 1199, 839,
    3526, 739, 1011, 1566, 3617, 3933, 0, 0, 2521, 2580, 5093, 3720, 0, 0, 0, 0,
    2408, 1099, 4366, 617, 5091, 0, 1325, 0, 0, 5473, 5925, 0, 6105, 824, 2642, 0,
    0, 0, 0, 0, 0, 4105, 0, 5992, 0, 0, 5864, 1421, 0, 0, 0, 0,
    5141, 0, 0, 0, 581, 3503, 0, 0, 0, 790, 0, 0, 0, 6361, 0, 0,
    0, 3830, 0, 0, 0, 1733, 458, 3208, 4946, 2795, 0, 0, 0, 2619, 0, 0,
    786, 2213, 5496, 0, 0, 0, 1064, 0, 0, 2610, 3664, 0, 1364, 889, 0, 4677,
    0, 0, 982, 3115, 3211, 5118, 0, 1606, 0, 0, 3150, 3677, 1887, 2413, 995, 780,
    0, 2992, 3653, 2403, 1588, 5917, 0, 0, 0, 0, 0, 0, 0, 4125, 0, 6046,
    2207, 0, 3080, 0, 4483, 3127, 0, 0, 0, 0, 0, 0, 0, 0, 3776, 3657,
    2618, 0, 0, 0, 0, 4508, 0, 0, 0, 6408, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1963, 2655, 1817, 4761, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1785, 0, 3563, 3693, 0, 0, 0, 0, 0, 0, 0, 0, 0, 332, 0,
    0, 128, 897, 864, 5588, 0, 0, 4943, 640, 2745, 3558, 3347, 0, 0, 4368, 0,
    668, 0, 0, 0, 0, 0, 6025, 0, 0, 0, 0, 3817, 0, 4972, 4788, 3921,
    0, 0, 2565, 0, 0, 6296, 0, 0, 0, 3577, 822, 4893, 0, 3320, 0, 0,
    4351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5012, 1385, 5282, 1860,
    637, 4191, 4849, 5155, 1213, 6035, 4575, 0, 2446, 1537, 0, 0, 0, 0, 4742, 0,
    0, 0, 0, 3876, 546, 5829, 0, 4097, 1046, 0, 6372, 0, 0, 0, 0, 0,
    0, 0, 2025, 0, 0, 0, 437, 5635, 0, 0, 0, 0, 0, 4034, 2495, 5806,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4970,
    3508, 0, 0, 0, 0, 0, 0, 5316, 0, 0, 0, 3632, 0, 0, 0, 5266,
    0, 0, 0, 0, 3468, 0, 0, 0, 4600, 0, 0, 0, 0, 3109, 0, 215,
    396, 2975, 4973, 6015, 0, 0, 0, 4800, 5973, 0, 0, 3953, 0, 0, 3915, 4827,
    0, 2751, 0, 0, 0, 0, 1496, 0, 0, 3200, 2308, 740, 0, 1800, 0, 0,
    0, 6283, 0, 0, 0, 955, 0, 0, 0, 0, 0, 0, 0, 2974, 0, 0,
    0, 0, 0, 3195, 0, 348, 0, 0, 0, 5860, 6400, 0, 0, 0, 0, 2431,
    0, 0, 5262, 36, 4887, 0, 0, 0, 0, 0, 0, 4754, 0, 0, 3362, 0,
    0, 6159, 0, 0, 0, 478, 0, 0, 0, 0, 0, 4720, 0, 4617, 1664, 0,
    0, 0, 0, 0, 0, 0, 764, 4229, 4815, 0, 1432, 0, 0, 0, 1096, 3119,
    0, 6198, 0, 0, 1386, 0, 1681, 0, 0, 0, 0, 0, 2537, 3278, 1688, 42,
    0, 1076, 4388, 0, 0, 0, 4982, 0, 0, 0, 1735, 1358, 2453, 4940, 0, 2254,
    0, 0, 0, 0, 0, 0, 2273, 4332, 3684, 5329, 0, 2028, 0, 228, 3325, 0,
    0, 0, 1536, 981, 2682, 0, 0, 5587, 0, 0, 0, 1290, 0, 0, 0, 2411,
    0, 0, 6257, 3041, 0, 0, 3581, 6347, 0, 0, 0, 0, 0, 0, 0, 5354,
    4933, 0, 3631, 2106, 316, 1157, 2617, 0, 0, 4789, 0, 0, 1038, 5398, 2285, 0,
    4705, 0, 4682, 0, 6428, 0, 0, 0, 1771, 5453, 0, 0, 0, 1324, 0, 0,
    0, 0, 1684, 1556, 1856, 6150, 105, 3094, 0, 2301, 2633, 6336, 0, 0, 3498, 3365,
    4003, 1459, 3785, 0, 0, 1034, 0, 0, 0, 0, 0, 0, 1546, 0, 3226, 979,
    4540, 0, 0, 1249, 1253, 0, 4782, 0, 0, 0, 0, 0, 0, 0, 0, 972,
    4795, 0, 0, 1858, 0, 3650, 3831, 4609, 5183, 5603, 0, 0, 0, 826, 0, 5861,
    0, 125, 1395, 0, 0, 0, 3271, 0, 0, 0, 0, 1045, 589, 121, 3979, 0,
    1649, 1861, 2575, 0, 0, 0, 0, 1082, 0, 0, 0, 4927, 0, 0, 0, 0,
    0, 0, 0, 4073, 0, 0, 0, 936, 0, 496, 0, 0, 4328, 3134, 0, 2036,
    3739, 0, 0, 0, 0, 5600, 0, 6202, 0, 0, 2991, 3045, 0, 0, 0, 0,
    0, 0, 686, 5451, 2432, 0, 0, 0, 5006, 0, 1139, 0, 71, 0, 0, 0,
    0, 0, 1093, 0, 0, 3186, 0, 0, 0, 0, 0, 0, 0, 0, 2436, 4627,
    2063, 1126, 4733, 5706, 0, 2485, 0, 0, 627, 759, 0, 0, 1571, 4541, 0, 0,
    0, 4930, 0, 4974, 1772, 0, 0, 0, 4459, 0, 2382, 2993, 3869, 5719, 0, 707,
    245, 2375, 0, 0, 0, 3821, 0, 0, 0, 0, 0, 0, 4633, 0, 2498, 0,
    5684, 0, 0, 1387, 4323, 5414, 0, 5059, 0, 550, 2923, 1212, 0, 4285, 0, 0,
    5904, 0, 0, 0, 0, 3610, 0, 0, 4148, 0, 0, 0, 0, 0, 0, 5807,
    0, 0, 0, 3819, 0, 1257, 0, 0, 0, 0, 0, 0, 0, 2667, 4808, 3173,
    3745, 0, 0, 0, 0, 3386, 0, 6181, 0, 5941, 0, 0, 2703, 0, 0, 0,
    1512, 5386, 6127, 0, 0, 3944, 2716, 3725, 2893, 0, 4816, 0, 0, 0, 0, 0,
    0, 482, 6476, 1849, 133, 0, 0, 0, 0, 3256, 0, 0, 0, 592, 4422, 5722,
    6359, 0, 0, 0, 238, 1806, 0, 6305, 5303, 2573, 3543, 0, 1865, 0, 0, 0,
    0, 0, 5399, 0, 0, 625, 3861, 1403, 933, 0, 0, 0, 0, 3687, 4843, 2091,
    4888, 1054, 1197, 5954, 0, 0, 0, 4747, 0, 3969, 0, 5998, 677, 5467, 0, 5903,
    0, 329, 0, 0, 4529, 0, 0, 0, 0, 6090, 0, 0, 4303, 0, 0, 0,
    0, 0, 3753, 312, 4932, 2560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4203, 4248, 0, 0, 0, 5632, 6373, 4776, 0, 0, 0, 0, 0, 5531, 0, 3521,
    0, 0, 0, 0, 0, 0, 4447, 0, 0, 199, 2859, 0, 0, 5585, 0, 0,
    0, 5900, 0, 0, 0, 0, 0, 0, 0, 89, 3934, 176, 0, 0, 4378, 4781,
    5425, 4826, 2898, 0, 0, 0, 3050, 1276, 4830, 5226, 0, 2024, 1962, 0, 0, 0,
    229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 183, 5040, 0, 0, 5232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 83, 0, 0, 3848, 5796, 0, 0, 2300, 0, 0, 0,
    0, 0, 3175, 0, 0, 0, 1908, 1493, 727, 853, 2116, 5565, 0, 0, 0, 0,
    0, 0, 0, 2095, 0, 2108, 0, 0, 0, 0, 0, 96, 1243, 3047, 6246, 0,
    0, 0, 0, 0, 4647, 2914, 0, 3663, 0, 0, 0, 0, 2765, 0, 149, 5984,
    0, 0, 2092, 1824, 335, 2847, 0, 0, 2620, 188, 0, 0, 1128, 0, 244, 6111,
    0, 3067, 0, 4966, 0, 5947, 0, 0, 0, 0, 0, 0, 4875, 2746, 0, 0,
    0, 0, 1449, 0, 0, 0, 4975, 0, 463, 0, 1275, 0, 0, 0, 2078, 3479,
    0, 2384, 3956, 1433, 0, 0, 290, 0, 0, 0, 0, 5279, 0, 0, 0, 1631,
    0, 0, 0, 0, 692, 2053, 0, 0, 0, 0, 0, 0, 0, 3965, 0, 0,
    0, 0, 5671, 2669, 300, 166, 0, 0, 2103, 876, 3161, 3646, 0, 0, 561, 0,
    0, 0, 0, 0, 4722, 0, 0, 0, 0, 3243, 0, 137, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4847, 0, 1306, 4220, 2324, 5878, 0, 0, 2761, 3274,
    4703, 4937, 0, 0, 0, 0, 2127, 0, 3936, 0, 0, 0, 0, 0, 0, 0,
    407, 3659, 0, 0, 0, 4331, 0, 0, 0, 0, 1658, 0, 2593, 0, 0, 5765,
    0, 0, 0, 0, 538, 0, 0, 0, 0, 6324, 0, 5309, 0, 2872, 1235, 0,
    0, 0, 0, 559, 0, 966, 1283, 2157, 0, 1293, 6266, 0, 6290, 484, 4354, 0,
    5422, 1509, 0, 0, 0, 0, 5271, 5371, 0, 0, 0, 0, 0, 0, 0, 266,
    4480, 1289, 2881, 0, 4813, 0, 0, 859, 0, 0, 801, 2075, 4942, 0, 0, 0,
    3218, 0, 0, 0, 0, 0, 2607, 3752, 0, 1077, 4553, 0, 788, 0, 0, 0,
    0, 502, 0, 0, 0, 0, 3227, 0, 0, 0, 4775, 5227, 0, 0, 4585, 0,
    4429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2726, 0, 5745, 0,
    0, 2294, 5949, 488, 2732, 0, 0, 4467, 4715, 0, 0, 2981, 1127, 0, 0, 2076,
    2454, 0, 560, 3600, 3082, 2451, 1117, 1841, 4110, 5427, 5436, 0, 0, 2722, 3286, 3999,
    0, 0, 0, 180, 2656, 4824, 0, 0, 0, 0, 0, 0, 0, 2590, 1557, 4892,
    0, 3714, 0, 0, 0, 0, 0, 4016, 0, 5477, 0, 0, 0, 0, 0, 3377,
    5720, 311, 0, 444, 0, 0, 2466, 0, 0, 0, 0, 0, 4726, 0, 1445, 5044,
    5223, 0, 1277, 2966, 572, 0, 1415, 6207, 0, 900, 4159, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3283, 0, 0, 0, 0, 0, 5966, 0, 0, 1244, 2581,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4874, 5073, 3088, 5852, 0, 3627, 0,
    0, 322, 0, 270, 0, 0, 1801, 4945, 0, 0, 0, 0, 0, 0, 2355, 681,
    0, 0, 0, 0, 0, 0, 2813, 0, 1920, 0, 0, 0, 0, 3230, 0, 0,
    0, 0, 0, 0, 6129, 5993, 0, 0, 1043, 4976, 5590, 0, 1014, 0, 0, 3205,
    0, 0, 4520, 0, 3954, 0, 0, 4201, 0, 0, 3112, 3408, 0, 0, 0, 6133,
    3422, 0, 0, 2154, 5206, 0, 0, 0, 0, 1762, 0, 4233, 0, 4175, 0, 0,
    0, 0, 0, 0, 0, 2797, 3375, 0, 0, 1634, 0, 0, 0, 4768, 5097, 0,
    0, 1723, 4867, 0, 0, 0, 0, 0, 0, 1247, 6350, 3667, 0, 5548, 4883, 0,
    0, 0, 0, 5163, 0, 1842, 0, 0, 0, 5273, 6313, 0, 0, 150, 0, 0,
    0, 0, 2335, 5469, 0, 0, 1409, 3692, 0, 0, 0, 3882, 4273, 3511, 6210, 0,
    0, 374, 1871, 0, 3623, 3977, 733, 0, 1310, 0, 0, 0, 0, 306, 0, 0,
    0, 0, 3203, 0, 5145, 0, 0, 0, 0, 0, 0, 1862, 0, 2211, 0, 0,
    5570, 0, 4516, 5667, 0, 0, 0, 0, 0, 2376, 910, 0, 0, 0, 0, 1209,
    0, 0, 0, 997, 0, 4923, 0, 4706, 0, 0, 0, 4622, 0, 0, 0, 1793,
    0, 0, 4924, 0, 3938, 0, 0, 0, 0, 4278, 0, 191, 1412, 365, 1643, 1777,
    4042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2779, 402, 2603, 3192, 6437,
    0, 212, 5138, 0, 3441, 6436, 4033, 0, 0, 0, 0, 0, 1229, 0, 0, 0,
    0, 0, 0, 3034, 0, 0, 1352, 1747, 2943, 3652, 3771, 4840, 4154, 2507, 6174, 0,
    0, 0, 0, 1740, 0, 0, 2018, 134, 0, 0, 477, 1921, 742, 5050, 5589, 0,
    4623, 0, 4011, 6006, 3141, 6049, 0, 0, 0, 0, 480, 2869, 6136, 0, 0, 0,
    0, 0, 0, 0, 5217, 2009, 2657, 5365, 5982, 0, 1440, 0, 3730, 0, 0, 0,
    0, 0, 0, 4605, 0, 0, 0, 151, 0, 731, 6327, 0, 0, 0, 0, 0,
    0, 0, 3316, 0, 6106, 0, 0, 0, 0, 0, 0, 1760, 0, 3384, 0, 0,
    3212, 3559, 0, 0, 0, 213, 5136, 0, 0, 0, 1565, 3555, 344, 0, 3998, 0,
    0, 0, 0, 0, 0, 0, 0, 1510, 0, 5123, 5476, 2269, 5639, 1321, 0, 0,
    0, 0, 0, 0, 5038, 0, 0, 4606, 4136, 4511, 4549, 0, 0, 1145, 0, 0,
    0, 0, 0, 0, 1903, 2262, 3202, 0, 0, 0, 0, 2120, 0, 6256, 5892, 0,
    0, 0, 2113, 0, 2600, 0, 0, 0, 48, 3922, 1674, 0, 4383, 0, 2562, 0,
    345, 1333, 0, 0, 0, 0, 959, 2288, 2293, 5872, 0, 3091, 4977, 6264, 41, 0,
    0, 0, 434, 1347, 5135, 6284, 0, 0, 5680, 0, 0, 0, 0, 5201, 0, 4908,
    0, 0, 0, 896, 0, 1630, 5154, 5915, 2414, 0, 551, 2370, 4160, 0, 0, 0,
    4603, 0, 0, 3943, 0, 0, 235, 4230, 0, 2990, 0, 0, 0, 0, 81, 3614,
    273, 3823, 302, 0, 0, 0, 0, 0, 0, 1279, 0, 0, 0, 2336, 0, 1143,
    0, 1334, 4884, 0, 0, 0, 0, 5535, 0, 0, 0, 0, 4626, 2608, 0, 0,
    3312, 515, 3462, 0, 0, 0, 0, 0, 3035, 0, 0, 0, 0, 0, 5112, 1526,
    0, 0, 2026, 1836, 2686, 3762, 0, 0, 0, 0, 44, 528, 0, 0, 0, 0,
    195, 0, 0, 0, 0, 0, 0, 770, 0, 0, 0, 0, 0, 3983, 0, 0,
    511, 2421, 5986, 2316, 6232, 0, 1391, 0, 0, 0, 0, 136, 5257, 1650, 0, 0,
    104, 991, 2963, 0, 0, 0, 3589, 0, 0, 28, 1203, 3446, 0, 0, 5404, 0,
    0, 1522, 0, 0, 0, 0, 818, 0, 5405, 0, 13, 3570, 0, 0, 0, 3654,
    0, 0, 767, 0, 0, 0, 3052, 0, 5359, 0, 0, 4625, 0, 324, 0, 0,
    0, 6253, 5553, 1256, 5380, 0, 0, 5233, 0, 0, 0, 2304, 687, 4885, 4919, 705,
    5277, 0, 4408, 0, 0, 5126, 0, 0, 0, 1318, 5964, 0, 0, 0, 0, 0,
    0, 0, 271, 0, 0, 5276, 3829, 0, 296, 4643, 0, 1829, 0, 0, 0, 0,
    0, 0, 0, 1692, 5086, 0, 5, 988, 3602, 5032, 0, 337, 0, 3072, 4367, 0,
    0, 2307, 5072, 0, 3327, 0, 0, 0, 0, 0, 583, 4756, 3719, 0, 1294, 0,
    6146, 0, 6421, 6453, 0, 0, 5491, 5788, 0, 0, 0, 0, 2132, 0, 0, 0,
    0, 2738, 3110, 4591, 0, 3314, 0, 0, 588, 0, 0, 4111, 0, 0, 0, 0,
    0, 0, 0, 2998, 5525, 6268, 0, 3853, 0, 0, 6029, 0, 5356, 5923, 0, 0,
    0, 0, 0, 0, 0, 4433, 0, 0, 0, 0, 4465, 0, 0, 3639, 6085, 0,
    3116, 2719, 602, 3554, 0, 0, 0, 0, 0, 0, 0, 223, 0, 0, 0, 0,
    0, 0, 2790, 4665, 4727, 0, 5369, 5121, 1041, 387, 3216, 4185, 3323, 6459, 0, 0,
    6068, 0, 0, 0, 0, 0, 0, 736, 2977, 4287, 5989, 5827, 0, 0, 3410, 0,
    566, 4121, 5074, 0, 0, 0, 5096, 2780, 0, 0, 0, 1890, 0, 1774, 0, 2649,
    4978, 0, 4007, 5062, 1029, 0, 0, 0, 0, 0, 6205, 0, 0, 0, 0, 2291,
    470, 1589, 0, 0, 0, 0, 5210, 6139, 1586, 0, 0, 1065, 0, 0, 4674, 0,
    0, 3136, 0, 0, 0, 0, 0, 2423, 4954, 3501, 0, 0, 439, 0, 0, 0,
    152, 0, 403, 2418, 3369, 0, 0, 0, 0, 0, 1901, 0, 0, 0, 1578, 2313,
    4891, 0, 0, 1307, 0, 0, 0, 4861, 0, 0, 0, 0, 0, 0, 3224, 0,
    0, 323, 0, 0, 5841, 0, 0, 0, 0, 0, 3049, 0, 0, 4522, 4968, 0,
    0, 3814, 5979, 1711, 2637, 6099, 6112, 0, 0, 1541, 277, 799, 0, 0, 1291, 0,
    0, 0, 0, 0, 0, 5970, 0, 0, 0, 0, 0, 0, 4719, 4058, 6005, 929,
    6010, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2782, 0, 0, 5489, 0, 0,
    911, 0, 0, 0, 0, 0, 0, 2864, 0, 0, 0, 0, 0, 0, 905, 1802,
    1937, 5068, 5675, 0, 706, 4482, 0, 0, 0, 0, 0, 0, 0, 1805, 1904, 2221,
    0, 0, 0, 1073, 4307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3862, 0, 1163, 0, 6073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4900, 0, 0, 0, 0, 0, 817, 2654, 0, 0, 0, 3743, 0, 3818, 0, 379,
    1592, 5757, 0, 0, 0, 5150, 0, 1219, 5533, 1996, 6053, 0, 5822, 0, 2808, 0,
    0, 0, 0, 0, 5560, 0, 0, 0, 0, 0, 0, 1678, 0, 0, 0, 2081,
    0, 0, 4180, 1220, 2068, 5203, 1828, 0, 0, 2729, 0, 0, 0, 0, 6360, 0,
    609, 564, 0, 0, 0, 1448, 3523, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1142, 0, 0, 1299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    729, 0, 0, 0, 0, 0, 3332, 0, 0, 0, 0, 825, 4671, 5561, 0, 0,
    0, 3680, 0, 0, 0, 274, 0, 0, 0, 0, 0, 1714, 0, 2630, 401, 0,
    3583, 0, 0, 1106, 0, 940, 0, 0, 5460, 622, 2388, 2708, 5621, 162, 3157, 0,
    0, 2928, 0, 1927, 1570, 0, 0, 3345, 608, 0, 0, 225, 1078, 0, 3688, 4358,
    0, 4817, 0, 5120, 0, 4969, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0,
    0, 0, 0, 3542, 0, 0, 0, 0, 0, 0, 0, 0, 4139, 0, 2292, 0,
    0, 0, 1074, 1880, 0, 5358, 0, 462, 0, 0, 0, 43, 2868, 330, 1530, 5229,
    0, 0, 2988, 5620, 2274, 0, 0, 3171, 0, 0, 0, 0, 1601, 0, 0, 0,
    0, 0, 187, 0, 0, 5490, 0, 3335, 0, 4290, 0, 2589, 0, 3575, 0, 0,
    0, 0, 0, 0, 0, 2807, 0, 0, 0, 0, 0, 0, 5140, 0, 0, 0,
    2606, 4694, 833, 3486, 0, 0, 0, 0, 0, 0, 6062, 0, 0, 2017, 4019, 615,
    3516, 1513, 2705, 0, 1929, 2032, 0, 0, 0, 0, 6132, 268, 6079, 0, 0, 0,
    0, 0, 0, 0, 3795, 0, 3833, 568, 3412, 0, 0, 2935, 4018, 4153, 2969, 3382,
};
const uint32_t idc_date_word_slot_mask = 16383;
const size_t idc_date_word_longest = 45;
