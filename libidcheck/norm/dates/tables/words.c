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
    "ani"
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
    "ay"
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
    "honap"
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
    "hónap"
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
    "kuukausi"
    "kuukautta"
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
    "let"
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
    "luna"
    "lunasa"
    "lundi"
    "lunedi"
    "lunedì"
    "lunes"
    "luni"
    "lună"
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
    "manad"
    "manadagur"
    "manader"
    "mandag"
    "maned"
    "maneder"
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
    "mesic"
    "mesice"
    "mesicu"
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
    "månad"
    "månader"
    "måndag"
    "måned"
    "måneder"
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
    "měsíc"
    "měsíce"
    "měsíců"
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
    "roky"
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
    "vuosi"
    "vuotta"
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
    "år"
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
    "μήνες"
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
    "χρόνια"
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
    "أشهر"
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
    "سنوات"
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
    "شهر"
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
    "महीने"
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
    "カ月"
    "ケ月"
    "ヶ月"
    "万"
    "万元"
    "个"
    "个 月"
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
    "個月"
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
    {674, 2, 0xc, 0x1040000},
    {676, 11, 0x0, 0x8},
    {687, 12, 0x0, 0x8},
    {699, 3, 0x0, 0x200080},
    {702, 6, 0x0, 0x400},
    {708, 3, 0xc, 0x40000},
    {711, 5, 0x3, 0x8040000},
    {716, 6, 0xc, 0x40000},
    {722, 4, 0xc, 0x40000},
    {726, 4, 0x3, 0x8040000},
    {730, 6, 0x3, 0x8040000},
    {736, 7, 0xc, 0x40000},
    {743, 3, 0x3, 0x9040000},
    {746, 6, 0x3, 0x8000000},
    {752, 5, 0x0, 0x8},
    {757, 4, 0xc, 0x40000},
    {761, 3, 0xc, 0x40000},
    {764, 4, 0x0, 0x100000},
    {768, 11, 0x0, 0x1000200},
    {779, 22, 0x0, 0x200},
    {801, 11, 0x0, 0x8000},
    {812, 2, 0x0, 0x1000000},
    {814, 11, 0x0, 0x8},
    {825, 9, 0x80, 0x1},
    {834, 5, 0x0, 0x8000},
    {839, 4, 0x80, 0x1},
    {843, 5, 0x80, 0x1},
    {848, 9, 0x0, 0x100000},
    {857, 3, 0x8, 0x1},
    {860, 7, 0x8, 0x1},
    {867, 8, 0x8, 0x1},
    {875, 10, 0x8, 0x1},
    {885, 9, 0x8, 0x1},
    {894, 9, 0x8, 0x1},
    {903, 9, 0x8, 0x1},
    {912, 10, 0x8, 0x10000001},
    {922, 8, 0x8, 0x1},
    {930, 8, 0x8, 0x1},
    {938, 9, 0x8, 0x1},
    {947, 6, 0x0, 0x100},
    {953, 13, 0x0, 0x100},
    {966, 3, 0x8, 0x40000001},
    {969, 5, 0x8, 0x1},
    {974, 10, 0x8, 0x1},
    {984, 8, 0x8, 0x10000001},
    {992, 9, 0x8, 0x10000001},
    {1001, 10, 0x8, 0x1},
    {1011, 9, 0x8, 0x10000001},
    {1020, 11, 0x8, 0x1},
    {1031, 11, 0x8, 0x10000001},
    {1042, 9, 0x8, 0x1},
    {1051, 13, 0x8, 0x1},
    {1064, 8, 0x8, 0x1},
    {1072, 12, 0x8, 0x1},
    {1084, 10, 0x8, 0x10000001},
    {1094, 12, 0x8, 0x10000001},
    {1106, 10, 0x8, 0x1},
    {1116, 9, 0x8, 0x1},
    {1125, 13, 0x8, 0x1},
    {1138, 11, 0x8, 0x10000001},
    {1149, 11, 0x8, 0x1},
    {1160, 5, 0x8, 0x40000001},
    {1165, 6, 0x8, 0x40000001},
    {1171, 7, 0x8, 0x1},
    {1178, 6, 0x8, 0x1},
    {1184, 6, 0x8, 0x1},
    {1190, 7, 0x8, 0x1},
    {1197, 7, 0x8, 0x1},
    {1204, 7, 0x8, 0x1},
    {1211, 8, 0x8, 0x1},
    {1219, 11, 0x8, 0x1},
    {1230, 10, 0x8, 0x1},
    {1240, 10, 0x8, 0x1},
    {1250, 11, 0x8, 0x10000001},
    {1261, 10, 0x8, 0x1},
    {1271, 10, 0x8, 0x1},
    {1281, 8, 0x8, 0x1},
    {1289, 11, 0x8, 0x1},
    {1300, 10, 0x8, 0x1},
    {1310, 10, 0x8, 0x1},
    {1320, 11, 0x8, 0x10000001},
    {1331, 9, 0x8, 0x1},
    {1340, 10, 0x8, 0x10000001},
    {1350, 6, 0x8, 0x1},
    {1356, 9, 0x8, 0x1},
    {1365, 9, 0x8, 0x10000001},
    {1374, 6, 0x8, 0x1},
    {1380, 5, 0x0, 0x100},
    {1385, 6, 0x8, 0x40000001},
    {1391, 7, 0x8, 0x40000001},
    {1398, 7, 0x8, 0x1},
    {1405, 8, 0x8, 0x1},
    {1413, 8, 0x8, 0x1},
    {1421, 8, 0x8, 0x1},
    {1429, 8, 0x8, 0x1},
    {1437, 8, 0x8, 0x1},
    {1445, 3, 0x0, 0x100000},
    {1448, 2, 0x0, 0x1000000},
    {1450, 13, 0x0, 0x8},
    {1463, 3, 0x800, 0x800001},
    {1466, 7, 0x800, 0x1},
    {1473, 10, 0x800, 0x10000001},
    {1483, 10, 0x800, 0x10000001},
    {1493, 10, 0x800, 0x10000001},
    {1503, 10, 0x800, 0x10000001},
    {1513, 6, 0x0, 0x8000},
    {1519, 6, 0x0, 0x100},
    {1525, 3, 0x0, 0x1000},
    {1528, 3, 0x0, 0x100000},
    {1531, 4, 0x0, 0x4},
    {1535, 7, 0x0, 0x100000},
    {1542, 7, 0x0, 0x100000},
    {1549, 2, 0x0, 0x200000},
    {1551, 6, 0x0, 0x8000},
    {1557, 8, 0x0, 0x8000},
    {1565, 5, 0x0, 0x8000},
    {1570, 4, 0x0, 0x100000},
    {1574, 6, 0x0, 0x8},
    {1580, 9, 0x0, 0x8000},
    {1589, 10, 0x0, 0x8000},
    {1599, 10, 0x0, 0x8000},
    {1609, 7, 0x0, 0x8},
    {1616, 2, 0x0, 0x1200000},
    {1618, 10, 0x0, 0x8},
    {1628, 3, 0x0, 0x1000004},
    {1631, 17, 0x0, 0x8},
    {1648, 8, 0x0, 0x8},
    {1656, 3, 0x0, 0x1000004},
    {1659, 10, 0x0, 0x8},
    {1669, 15, 0x0, 0x8},
    {1684, 9, 0x0, 0x80000},
    {1693, 7, 0x0, 0x8},
    {1700, 5, 0x0, 0x8},
    {1705, 10, 0x0, 0x8},
    {1715, 10, 0x0, 0x8},
    {1725, 4, 0x0, 0x1000004},
    {1729, 16, 0x0, 0x8},
    {1745, 12, 0x0, 0x8},
    {1757, 2, 0x0, 0x4},
    {1759, 3, 0x80, 0x40000001},
    {1762, 6, 0x80, 0x40000001},
    {1768, 7, 0x80, 0x40000001},
    {1775, 8, 0x80, 0x1},
    {1783, 7, 0x80, 0x1},
    {1790, 8, 0x80, 0x1},
    {1798, 9, 0x80, 0x1},
    {1807, 9, 0x80, 0x10000001},
    {1816, 7, 0x80, 0x1},
    {1823, 8, 0x80, 0x1},
    {1831, 8, 0x80, 0x1},
    {1839, 9, 0x80, 0x1},
    {1848, 10, 0x80, 0x1},
    {1858, 13, 0x80, 0x1},
    {1871, 12, 0x80, 0x1},
    {1883, 12, 0x80, 0x1},
    {1895, 13, 0x80, 0x10000001},
    {1908, 12, 0x80, 0x1},
    {1920, 12, 0x80, 0x1},
    {1932, 10, 0x80, 0x1},
    {1942, 13, 0x80, 0x1},
    {1955, 12, 0x80, 0x1},
    {1967, 12, 0x80, 0x1},
    {1979, 13, 0x80, 0x10000001},
    {1992, 11, 0x80, 0x1},
    {2003, 12, 0x80, 0x10000001},
    {2015, 13, 0x80, 0x10000001},
    {2028, 13, 0x80, 0x10000001},
    {2041, 14, 0x80, 0x1},
    {2055, 13, 0x80, 0x1},
    {2068, 13, 0x80, 0x1},
    {2081, 15, 0x80, 0x10000001},
    {2096, 14, 0x80, 0x1},
    {2110, 13, 0x80, 0x1},
    {2123, 13, 0x80, 0x1},
    {2136, 15, 0x80, 0x10000001},
    {2151, 7, 0x0, 0x1000000},
    {2158, 11, 0x0, 0x8},
    {2169, 10, 0x0, 0x8},
    {2179, 7, 0x0, 0x100000},
    {2186, 7, 0x17, 0x2},
    {2193, 6, 0x17, 0x2},
    {2199, 7, 0x17, 0x2},
    {2206, 2, 0x3c, 0x2000000},
    {2208, 3, 0x0, 0x100000},
    {2211, 6, 0x0, 0x100000},
    {2217, 3, 0x80, 0x1},
    {2220, 6, 0x80, 0x1},
    {2226, 7, 0x80, 0x1},
    {2233, 9, 0x80, 0x10000001},
    {2242, 11, 0x80, 0x1},
    {2253, 10, 0x80, 0x10000001},
    {2263, 12, 0x80, 0x1},
    {2275, 3, 0x80, 0x1},
    {2278, 6, 0x80, 0x1},
    {2284, 11, 0x80, 0x1},
    {2295, 9, 0x80, 0x10000001},
    {2304, 10, 0x80, 0x10000001},
    {2314, 12, 0x80, 0x10000001},
    {2326, 10, 0x80, 0x1},
    {2336, 14, 0x80, 0x1},
    {2350, 9, 0x80, 0x1},
    {2359, 13, 0x80, 0x1},
    {2372, 11, 0x80, 0x10000001},
    {2383, 13, 0x80, 0x10000001},
    {2396, 11, 0x80, 0x1},
    {2407, 10, 0x80, 0x1},
    {2417, 14, 0x80, 0x1},
    {2431, 12, 0x80, 0x10000001},
    {2443, 12, 0x80, 0x1},
    {2455, 3, 0x8, 0x1},
    {2458, 5, 0x8, 0x1},
    {2463, 6, 0x8, 0x1},
    {2469, 5, 0x8, 0x1},
    {2474, 6, 0x8, 0x1},
    {2480, 8, 0x8, 0x1},
    {2488, 4, 0x0, 0x8},
    {2492, 6, 0x80, 0x1},
    {2498, 5, 0x8, 0x1},
    {2503, 4, 0x80, 0x1},
    {2507, 3, 0x80, 0x1},
    {2510, 7, 0x80, 0x1},
    {2517, 2, 0x0, 0x100000},
    {2519, 2, 0x1, 0x40000},
    {2521, 4, 0x0, 0x2000},
    {2525, 6, 0x0, 0x2000},
    {2531, 7, 0x0, 0x2000},
    {2538, 8, 0x0, 0x10002000},
    {2546, 2, 0x0, 0x1000000},
    {2548, 5, 0x0, 0x4},
    {2553, 3, 0x400, 0x800001},
    {2556, 4, 0x19, 0x2000000},
    {2560, 6, 0x400, 0x1},
    {2566, 7, 0x400, 0x1},
    {2573, 9, 0x400, 0x1},
    {2582, 8, 0x400, 0x1},
    {2590, 8, 0x400, 0x1},
    {2598, 8, 0x400, 0x1},
    {2606, 7, 0x400, 0x1},
    {2613, 7, 0x400, 0x1},
    {2620, 8, 0x400, 0x1},
    {2628, 8, 0x400, 0x10000001},
    {2636, 3, 0x0, 0x8},
    {2639, 4, 0x3, 0x8040000},
    {2643, 5, 0xc, 0x40000},
    {2648, 4, 0x80, 0x1},
    {2652, 8, 0x80, 0x1},
    {2660, 11, 0x80, 0x10000001},
    {2671, 11, 0x80, 0x10000001},
    {2682, 11, 0x80, 0x10000001},
    {2693, 11, 0x80, 0x10000001},
    {2704, 3, 0x0, 0x1000004},
    {2707, 6, 0x0, 0x4},
    {2713, 3, 0x0, 0x1000004},
    {2716, 6, 0x0, 0x4},
    {2722, 5, 0x15, 0x2},
    {2727, 6, 0x1b, 0x2000000},
    {2733, 3, 0x8, 0x1},
    {2736, 8, 0x8, 0x1},
    {2744, 9, 0x8, 0x1},
    {2753, 10, 0x8, 0x1},
    {2763, 3, 0x0, 0x10000},
    {2766, 10, 0x0, 0x10000000},
    {2776, 3, 0x0, 0x1000000},
    {2779, 7, 0x0, 0x8},
    {2786, 5, 0x0, 0x1008000},
    {2791, 13, 0x0, 0x8000},
    {2804, 11, 0x0, 0x10000000},
    {2815, 4, 0x10, 0x1},
    {2819, 9, 0x10, 0x1},
    {2828, 5, 0x0, 0x200000},
    {2833, 9, 0x0, 0x1000000},
    {2842, 12, 0x0, 0x400},
    {2854, 4, 0x400, 0x1},
    {2858, 3, 0x0, 0x10000},
    {2861, 9, 0x800, 0x1},
    {2870, 10, 0x800, 0x1},
    {2880, 11, 0x800, 0x1},
    {2891, 4, 0x0, 0x10000010},
    {2895, 7, 0x0, 0x40},
    {2902, 10, 0x10, 0x1},
    {2912, 7, 0x0, 0x8},
    {2919, 9, 0x0, 0x8},
    {2928, 4, 0x20, 0x1},
    {2932, 8, 0x20, 0x1},
    {2940, 8, 0x20, 0x1},
    {2948, 5, 0x20, 0x1},
    {2953, 9, 0x20, 0x1},
    {2962, 9, 0x20, 0x1},
    {2971, 3, 0x0, 0x1000024},
    {2974, 8, 0x0, 0x8},
    {2982, 9, 0x0, 0x8},
    {2991, 9, 0x0, 0x8},
    {3000, 5, 0x0, 0x1000000},
    {3005, 12, 0x8, 0x1},
    {3017, 13, 0x1, 0x1},
    {3030, 12, 0x2, 0x1},
    {3042, 12, 0x20, 0x1},
    {3054, 15, 0x4, 0x1},
    {3069, 15, 0x100, 0x1},
    {3084, 13, 0x10, 0x1},
    {3097, 15, 0x80, 0x1},
    {3112, 13, 0x200, 0x1},
    {3125, 14, 0x40, 0x1},
    {3139, 8, 0x0, 0x8000},
    {3147, 7, 0x0, 0x10000000},
    {3154, 3, 0x0, 0x100000},
    {3157, 3, 0x4, 0x40000001},
    {3160, 6, 0x4, 0x40000001},
    {3166, 6, 0x4, 0x40000001},
    {3172, 2, 0x0, 0x1000000},
    {3174, 6, 0x0, 0x8},
    {3180, 7, 0x0, 0x8},
    {3187, 17, 0x0, 0x8},
    {3204, 7, 0x0, 0x10000000},
    {3211, 5, 0x0, 0x8},
    {3216, 6, 0x0, 0x8},
    {3222, 5, 0x0, 0x100000},
    {3227, 5, 0x2, 0x8040000},
    {3232, 2, 0x0, 0x200000},
    {3234, 5, 0x0, 0x80000},
    {3239, 4, 0x0, 0x1000000},
    {3243, 10, 0x0, 0x8},
    {3253, 6, 0x400, 0x1},
    {3259, 9, 0x0, 0x8},
    {3268, 4, 0x4, 0x40000001},
    {3272, 7, 0x4, 0x40000001},
    {3279, 7, 0x4, 0x40000001},
    {3286, 2, 0x0, 0x100},
    {3288, 5, 0x0, 0x100000},
    {3293, 5, 0x0, 0x80000},
    {3298, 8, 0x0, 0x8000},
    {3306, 6, 0x0, 0x8000},
    {3312, 8, 0x0, 0x8000},
    {3320, 2, 0x0, 0x1000000},
    {3322, 7, 0x0, 0x8},
    {3329, 13, 0x26, 0x2000000},
    {3342, 14, 0x25, 0x2000000},
    {3356, 3, 0x20, 0x40000001},
    {3359, 6, 0x20, 0x40000001},
    {3365, 8, 0x40, 0x40000001},
    {3373, 8, 0x40, 0x40000001},
    {3381, 6, 0x20, 0x40000001},
    {3387, 7, 0x0, 0x8000},
    {3394, 7, 0x0, 0x8000},
    {3401, 11, 0x0, 0x8000},
    {3412, 8, 0x0, 0x8000},
    {3420, 8, 0x32, 0x2000000},
    {3428, 3, 0x0, 0x100000},
    {3431, 10, 0x0, 0x8000},
    {3441, 3, 0x0, 0x1000000},
    {3444, 8, 0x0, 0x8000},
    {3452, 3, 0x2, 0x1},
    {3455, 5, 0x2, 0x1},
    {3460, 8, 0x2, 0x1},
    {3468, 6, 0x0, 0x1000000},
    {3474, 14, 0x0, 0x40000008},
    {3488, 5, 0x0, 0x1000000},
    {3493, 12, 0x0, 0x8000},
    {3505, 2, 0x0, 0x1000000},
    {3507, 5, 0x0, 0x1000},
    {3512, 9, 0x0, 0x10001000},
    {3521, 7, 0x0, 0x1000},
    {3528, 5, 0x0, 0x100},
    {3533, 5, 0x0, 0x220000},
    {3538, 7, 0x0, 0x80000},
    {3545, 6, 0x0, 0x20000},
    {3551, 7, 0x0, 0x80000},
    {3558, 9, 0x0, 0x80000},
    {3567, 9, 0x0, 0x200000},
    {3576, 10, 0x0, 0x80000},
    {3586, 11, 0x0, 0x80000},
    {3597, 10, 0x0, 0x80000},
    {3607, 6, 0x0, 0x80000},
    {3613, 9, 0x0, 0x8000},
    {3622, 12, 0x0, 0x8000},
    {3634, 3, 0x0, 0x8000},
    {3637, 7, 0x0, 0x8000},
    {3644, 2, 0x0, 0x1000000},
    {3646, 5, 0x0, 0x1000},
    {3651, 9, 0x0, 0x10001000},
    {3660, 7, 0x0, 0x1000},
    {3667, 9, 0x0, 0x8000},
    {3676, 7, 0x0, 0x1000008},
    {3683, 16, 0x0, 0x8},
    {3699, 9, 0x0, 0x8},
    {3708, 9, 0x0, 0x80000},
    {3717, 3, 0x40, 0x40000001},
    {3720, 3, 0x20, 0x40000001},
    {3723, 3, 0x20, 0x40000001},
    {3726, 7, 0x20, 0x40000001},
    {3733, 8, 0x20, 0x40000001},
    {3741, 8, 0x0, 0x8000},
    {3749, 3, 0x0, 0x1000000},
    {3752, 6, 0x0, 0x1000},
    {3758, 10, 0x0, 0x10001000},
    {3768, 8, 0x0, 0x1000},
    {3776, 6, 0x0, 0x1008000},
    {3782, 15, 0x0, 0x8000},
    {3797, 3, 0x0, 0x1000000},
    {3800, 6, 0x0, 0x1000},
    {3806, 10, 0x0, 0x10001000},
    {3816, 8, 0x0, 0x1000},
    {3824, 1, 0x0, 0x1000800},
    {3825, 5, 0x8, 0x1},
    {3830, 7, 0x8, 0x1},
    {3837, 7, 0x80, 0x1},
    {3844, 3, 0x0, 0x8},
    {3847, 5, 0x200, 0x1},
    {3852, 9, 0x200, 0x1},
    {3861, 2, 0x0, 0x810},
    {3863, 5, 0x0, 0x8},
    {3868, 8, 0x0, 0x8},
    {3876, 8, 0x400, 0x1},
    {3884, 4, 0x0, 0x1000000},
    {3888, 9, 0x0, 0x8},
    {3897, 5, 0x0, 0x80000},
    {3902, 3, 0x0, 0x10},
    {3905, 5, 0x0, 0x10000000},
    {3910, 5, 0x0, 0x10000000},
    {3915, 5, 0x0, 0x10},
    {3920, 3, 0x0, 0x1000000},
    {3923, 8, 0x0, 0x10},
    {3931, 11, 0x0, 0x10},
    {3942, 5, 0x0, 0x20000008},
    {3947, 5, 0x0, 0x8},
    {3952, 4, 0x0, 0x10},
    {3956, 4, 0x0, 0x1200000},
    {3960, 12, 0x0, 0x8},
    {3972, 5, 0x0, 0x200000},
    {3977, 4, 0x0, 0x8},
    {3981, 5, 0x0, 0x1000000},
    {3986, 10, 0x0, 0x8},
    {3996, 3, 0x0, 0x40000},
    {3999, 4, 0x0, 0x40000},
    {4003, 2, 0x0, 0x1000800},
    {4005, 11, 0x0, 0x8000},
    {4016, 6, 0x800, 0x1},
    {4022, 11, 0x800, 0x1},
    {4033, 12, 0x0, 0x8000},
    {4045, 7, 0x2, 0x1},
    {4052, 9, 0x2, 0x1},
    {4061, 6, 0x1, 0x1},
    {4067, 8, 0x1, 0x1},
    {4075, 9, 0x0, 0x8000},
    {4084, 6, 0x40, 0x1},
    {4090, 9, 0x40, 0x1},
    {4099, 7, 0x20, 0x1},
    {4106, 8, 0x0, 0x8000},
    {4114, 7, 0x10, 0x1},
    {4121, 8, 0x0, 0x8000},
    {4129, 7, 0x4, 0x1},
    {4136, 8, 0x4, 0x1},
    {4144, 6, 0x400, 0x1},
    {4150, 11, 0x400, 0x1},
    {4161, 7, 0x0, 0x10},
    {4168, 11, 0x0, 0x8000},
    {4179, 6, 0x100, 0x1},
    {4185, 11, 0x100, 0x1},
    {4196, 9, 0x0, 0x8000},
    {4205, 5, 0x0, 0x1000400},
    {4210, 8, 0x0, 0x400},
    {4218, 3, 0x800, 0x40800001},
    {4221, 8, 0x800, 0x1},
    {4229, 8, 0x800, 0x40000001},
    {4237, 9, 0x800, 0x1},
    {4246, 12, 0x800, 0x1},
    {4258, 11, 0x800, 0x1},
    {4269, 11, 0x800, 0x1},
    {4280, 12, 0x800, 0x10000001},
    {4292, 11, 0x800, 0x1},
    {4303, 11, 0x800, 0x1},
    {4314, 9, 0x800, 0x1},
    {4323, 12, 0x800, 0x1},
    {4335, 11, 0x800, 0x1},
    {4346, 11, 0x800, 0x1},
    {4357, 12, 0x800, 0x10000001},
    {4369, 10, 0x800, 0x1},
    {4379, 11, 0x800, 0x10000001},
    {4390, 12, 0x800, 0x10000001},
    {4402, 12, 0x800, 0x10000001},
    {4414, 13, 0x800, 0x1},
    {4427, 12, 0x800, 0x1},
    {4439, 12, 0x800, 0x1},
    {4451, 14, 0x800, 0x10000001},
    {4465, 13, 0x800, 0x1},
    {4478, 12, 0x800, 0x1},
    {4490, 12, 0x800, 0x1},
    {4502, 14, 0x800, 0x10000001},
    {4516, 8, 0x800, 0x40000001},
    {4524, 9, 0x800, 0x1},
    {4533, 8, 0x800, 0x1},
    {4541, 8, 0x800, 0x1},
    {4549, 9, 0x800, 0x1},
    {4558, 9, 0x800, 0x1},
    {4567, 9, 0x800, 0x1},
    {4576, 8, 0x800, 0x1},
    {4584, 9, 0x800, 0x1},
    {4593, 8, 0x0, 0x1000000},
    {4601, 16, 0x200, 0x1},
    {4617, 17, 0x200, 0x1},
    {4634, 3, 0x800, 0x1},
    {4637, 6, 0x800, 0x1},
    {4643, 11, 0x800, 0x1},
    {4654, 9, 0x800, 0x10000001},
    {4663, 10, 0x800, 0x10000001},
    {4673, 11, 0x800, 0x1},
    {4684, 10, 0x800, 0x10000001},
    {4694, 12, 0x800, 0x1},
    {4706, 12, 0x800, 0x10000001},
    {4718, 10, 0x800, 0x1},
    {4728, 14, 0x800, 0x1},
    {4742, 9, 0x800, 0x1},
    {4751, 13, 0x800, 0x1},
    {4764, 11, 0x800, 0x10000001},
    {4775, 13, 0x800, 0x10000001},
    {4788, 11, 0x800, 0x1},
    {4799, 10, 0x800, 0x1},
    {4809, 14, 0x800, 0x1},
    {4823, 12, 0x800, 0x10000001},
    {4835, 12, 0x800, 0x1},
    {4847, 3, 0x0, 0x800},
    {4850, 3, 0x0, 0x800},
    {4853, 3, 0x0, 0x800},
    {4856, 9, 0x0, 0x8000},
    {4865, 6, 0x0, 0x10},
    {4871, 3, 0x0, 0x800},
    {4874, 4, 0x0, 0x1000024},
    {4878, 11, 0x0, 0x8},
    {4889, 12, 0x0, 0x8},
    {4901, 7, 0x0, 0x4},
    {4908, 8, 0x0, 0x4},
    {4916, 8, 0x0, 0x8},
    {4924, 9, 0x0, 0x8},
    {4933, 7, 0x0, 0x8},
    {4940, 3, 0x800, 0x1800811},
    {4943, 6, 0x0, 0x10},
    {4949, 7, 0x0, 0x10},
    {4956, 8, 0x800, 0x1},
    {4964, 8, 0x800, 0x1},
    {4972, 5, 0x0, 0x10},
    {4977, 7, 0x800, 0x1},
    {4984, 8, 0x800, 0x1},
    {4992, 8, 0x800, 0x1},
    {5000, 9, 0x800, 0x1},
    {5009, 4, 0x800, 0x1},
    {5013, 9, 0x800, 0x1},
    {5022, 11, 0x800, 0x1},
    {5033, 11, 0x800, 0x10000001},
    {5044, 5, 0x0, 0x1000008},
    {5049, 12, 0x0, 0x8},
    {5061, 13, 0x0, 0x8},
    {5074, 10, 0x0, 0x80000},
    {5084, 7, 0x0, 0x80000},
    {5091, 6, 0x0, 0x1000000},
    {5097, 10, 0x0, 0x8},
    {5107, 3, 0x1a, 0x2000000},
    {5110, 3, 0x800, 0x1},
    {5113, 8, 0x800, 0x1},
    {5121, 8, 0x800, 0x1},
    {5129, 5, 0x200, 0x1},
    {5134, 6, 0x200, 0x1},
    {5140, 16, 0x200, 0x1},
    {5156, 17, 0x200, 0x1},
    {5173, 3, 0x800, 0x1},
    {5176, 7, 0x800, 0x1},
    {5183, 8, 0x800, 0x1},
    {5191, 3, 0x0, 0x1000000},
    {5194, 13, 0x2c, 0x2000000},
    {5207, 12, 0x2b, 0x2000000},
    {5219, 2, 0x0, 0x800},
    {5221, 6, 0x0, 0x8000},
    {5227, 7, 0x0, 0x8000},
    {5234, 3, 0x800, 0x1},
    {5237, 8, 0x800, 0x1},
    {5245, 8, 0x800, 0x1},
    {5253, 9, 0x800, 0x1},
    {5262, 8, 0x0, 0x8000},
    {5270, 6, 0x0, 0x8000},
    {5276, 7, 0x0, 0x8000},
    {5283, 8, 0x0, 0x8000},
    {5291, 7, 0x0, 0x8000},
    {5298, 8, 0x0, 0x8000},
    {5306, 3, 0x0, 0x100010},
    {5309, 7, 0x0, 0x8000},
    {5316, 3, 0x800, 0x1},
    {5319, 7, 0x800, 0x1},
    {5326, 9, 0x800, 0x1},
    {5335, 7, 0x800, 0x1},
    {5342, 8, 0x800, 0x1},
    {5350, 8, 0x0, 0x8000},
    {5358, 9, 0x800, 0x1},
    {5367, 8, 0x0, 0x8000},
    {5375, 9, 0x0, 0x8000},
    {5384, 4, 0x800, 0x1},
    {5388, 9, 0x800, 0x1},
    {5397, 2, 0x0, 0x100000},
    {5399, 4, 0x0, 0x40000008},
    {5403, 2, 0x0, 0x1000804},
    {5405, 17, 0x0, 0x40000008},
    {5422, 9, 0x0, 0x8},
    {5431, 10, 0x0, 0x8},
    {5441, 20, 0x0, 0x8},
    {5461, 7, 0x0, 0x40000008},
    {5468, 10, 0x0, 0x8},
    {5478, 8, 0x0, 0x40000008},
    {5486, 7, 0x0, 0x8},
    {5493, 8, 0x0, 0x40000008},
    {5501, 6, 0x0, 0x80000},
    {5507, 7, 0x0, 0x80000},
    {5514, 8, 0x0, 0x8000},
    {5522, 7, 0x0, 0x8000},
    {5529, 9, 0x0, 0x8000},
    {5538, 10, 0x0, 0x8000},
    {5548, 11, 0x0, 0x8000},
    {5559, 7, 0x0, 0x40000008},
    {5566, 5, 0x0, 0x40000008},
    {5571, 7, 0x0, 0x8},
    {5578, 9, 0x0, 0x80000},
    {5587, 3, 0x0, 0x80000},
    {5590, 3, 0x8, 0x40000001},
    {5593, 5, 0x8, 0x40000001},
    {5598, 5, 0x8, 0x40000001},
    {5603, 8, 0x0, 0x8000},
    {5611, 9, 0x0, 0x8000},
    {5620, 6, 0x0, 0x200000},
    {5626, 5, 0x0, 0x8000},
    {5631, 7, 0x0, 0x8000},
    {5638, 8, 0x0, 0x8000},
    {5646, 6, 0x0, 0x8000},
    {5652, 8, 0x0, 0x8000},
    {5660, 4, 0x0, 0x1000000},
    {5664, 11, 0x0, 0x8000},
    {5675, 8, 0x0, 0x8000},
    {5683, 9, 0x0, 0x8000},
    {5692, 11, 0x0, 0x8000},
    {5703, 12, 0x0, 0x8000},
    {5715, 11, 0x0, 0x8000},
    {5726, 8, 0x0, 0x8000},
    {5734, 8, 0x0, 0x100000},
    {5742, 4, 0x0, 0x40000008},
    {5746, 5, 0x0, 0x40000008},
    {5751, 4, 0x0, 0x10},
    {5755, 3, 0x0, 0x1000000},
    {5758, 13, 0x0, 0x8000},
    {5771, 13, 0x0, 0x8000},
    {5784, 10, 0x0, 0x8000},
    {5794, 9, 0x0, 0x8000},
    {5803, 10, 0x0, 0x8000},
    {5813, 12, 0x0, 0x8000},
    {5825, 10, 0x0, 0x8000},
    {5835, 6, 0x0, 0x1000400},
    {5841, 9, 0x0, 0x400},
    {5850, 4, 0x800, 0x1},
    {5854, 9, 0x800, 0x1},
    {5863, 10, 0x0, 0x8000},
    {5873, 4, 0x0, 0x4},
    {5877, 7, 0x8, 0x1},
    {5884, 9, 0x8, 0x1},
    {5893, 6, 0x80, 0x1},
    {5899, 9, 0x80, 0x1},
    {5908, 7, 0x200, 0x1},
    {5915, 11, 0x200, 0x1},
    {5926, 1, 0x0, 0x1000080},
    {5927, 6, 0x0, 0x8000},
    {5933, 7, 0x0, 0x8000},
    {5940, 6, 0x0, 0x8000},
    {5946, 8, 0x0, 0x8000},
    {5954, 4, 0x0, 0x10000},
    {5958, 7, 0x0, 0x8000},
    {5965, 8, 0x0, 0x8000},
    {5973, 9, 0x0, 0x8000},
    {5982, 11, 0x0, 0x8000},
    {5993, 8, 0x0, 0x8000},
    {6001, 8, 0x0, 0x8000},
    {6009, 9, 0x0, 0x8000},
    {6018, 3, 0x1, 0x1},
    {6021, 6, 0x1, 0x1},
    {6027, 7, 0x1, 0x1},
    {6034, 5, 0x0, 0x400},
    {6039, 3, 0x10, 0x1},
    {6042, 5, 0x10, 0x1},
    {6047, 3, 0x8, 0x1},
    {6050, 6, 0x8, 0x1},
    {6056, 8, 0x0, 0x8},
    {6064, 7, 0x17, 0x2},
    {6071, 8, 0x17, 0x2},
    {6079, 4, 0x0, 0x1000008},
    {6083, 9, 0x0, 0x8},
    {6092, 3, 0x20, 0x800001},
    {6095, 6, 0x20, 0x1},
    {6101, 7, 0x20, 0x1},
    {6108, 9, 0x20, 0x1},
    {6117, 8, 0x20, 0x1},
    {6125, 8, 0x20, 0x1},
    {6133, 8, 0x20, 0x1},
    {6141, 9, 0x20, 0x10000001},
    {6150, 7, 0x20, 0x1},
    {6157, 7, 0x20, 0x1},
    {6164, 8, 0x20, 0x1},
    {6172, 3, 0x200, 0x1},
    {6175, 4, 0x200, 0x1},
    {6179, 7, 0x200, 0x10000001},
    {6186, 7, 0x200, 0x10000001},
    {6193, 7, 0x200, 0x10000001},
    {6200, 7, 0x200, 0x10000001},
    {6207, 3, 0x0, 0x10000},
    {6210, 2, 0x0, 0x200800},
    {6212, 3, 0x80, 0x1},
    {6215, 4, 0x80, 0x1},
    {6219, 6, 0x80, 0x1},
    {6225, 9, 0x80, 0x1},
    {6234, 9, 0x80, 0x1},
    {6243, 9, 0x80, 0x10000001},
    {6252, 7, 0x80, 0x1},
    {6259, 9, 0x80, 0x1},
    {6268, 9, 0x80, 0x10000001},
    {6277, 8, 0x80, 0x1},
    {6285, 4, 0x3d, 0x2000000},
    {6289, 2, 0x0, 0x200000},
    {6291, 3, 0x0, 0x10000},
    {6294, 9, 0x0, 0x80000},
    {6303, 2, 0x0, 0x1200000},
    {6305, 8, 0x0, 0x8},
    {6313, 7, 0x0, 0x8},
    {6320, 3, 0x0, 0x1200000},
    {6323, 6, 0x0, 0x400},
    {6329, 4, 0x0, 0x400},
    {6333, 5, 0x0, 0x200000},
    {6338, 3, 0x1, 0x1},
    {6341, 5, 0x1, 0x1},
    {6346, 9, 0x0, 0x80000},
    {6355, 5, 0x0, 0x40},
    {6360, 7, 0x0, 0x100},
    {6367, 7, 0x8, 0x1},
    {6374, 6, 0x8, 0x1},
    {6380, 6, 0x8, 0x1},
    {6386, 2, 0x0, 0x10000},
    {6388, 4, 0x2, 0x1},
    {6392, 5, 0x2, 0x1},
    {6397, 4, 0x4, 0x1},
    {6401, 5, 0x4, 0x1},
    {6406, 3, 0x0, 0x10},
    {6409, 8, 0x0, 0x200},
    {6417, 6, 0x1c, 0x2000000},
    {6423, 9, 0x0, 0x8000},
    {6432, 10, 0x0, 0x8000},
    {6442, 11, 0x0, 0x200000},
    {6453, 6, 0x16, 0x2},
    {6459, 9, 0x0, 0x200},
    {6468, 5, 0x16, 0x2},
    {6473, 2, 0x0, 0x80},
    {6475, 3, 0x16, 0x2},
    {6478, 9, 0x0, 0x10000000},
    {6487, 4, 0x0, 0x100},
    {6491, 3, 0x0, 0x180000},
    {6494, 4, 0x0, 0x80000},
    {6498, 5, 0x0, 0x80000},
    {6503, 6, 0x0, 0x80000},
    {6509, 5, 0x0, 0x100000},
    {6514, 8, 0x0, 0x100000},
    {6522, 8, 0x0, 0x1000200},
    {6530, 19, 0x0, 0x200},
    {6549, 9, 0x0, 0x200},
    {6558, 3, 0x100, 0x1},
    {6561, 5, 0x100, 0x1},
    {6566, 8, 0x100, 0x10000001},
    {6574, 8, 0x100, 0x10000001},
    {6582, 8, 0x100, 0x10000001},
    {6590, 8, 0x100, 0x10000001},
    {6598, 6, 0x100, 0x1},
    {6604, 9, 0x100, 0x10000001},
    {6613, 9, 0x100, 0x10000001},
    {6622, 9, 0x100, 0x10000001},
    {6631, 9, 0x100, 0x10000001},
    {6640, 9, 0x2, 0x1},
    {6649, 3, 0x10, 0x1},
    {6652, 4, 0x17, 0x800002},
    {6656, 4, 0x0, 0x1000000},
    {6660, 12, 0x0, 0x8},
    {6672, 13, 0x0, 0x8},
    {6685, 9, 0x11, 0x2000000},
    {6694, 6, 0x4, 0x1},
    {6700, 3, 0x0, 0x100000},
    {6703, 5, 0x2, 0x1},
    {6708, 7, 0x2, 0x1},
    {6715, 3, 0x2, 0x40000001},
    {6718, 5, 0x2, 0x1},
    {6723, 8, 0x2, 0x1},
    {6731, 5, 0x2, 0x1},
    {6736, 4, 0x2, 0x1},
    {6740, 8, 0x2, 0x1},
    {6748, 8, 0x2, 0x1},
    {6756, 6, 0x2, 0x1},
    {6762, 7, 0x2, 0x1},
    {6769, 8, 0x2, 0x1},
    {6777, 7, 0x2, 0x40000001},
    {6784, 8, 0x2, 0x40000001},
    {6792, 11, 0x2, 0x1},
    {6803, 10, 0x2, 0x1},
    {6813, 9, 0x2, 0x1},
    {6822, 10, 0x2, 0x1},
    {6832, 11, 0x2, 0x10000001},
    {6843, 10, 0x2, 0x1},
    {6853, 10, 0x2, 0x1},
    {6863, 8, 0x2, 0x1},
    {6871, 11, 0x2, 0x1},
    {6882, 10, 0x2, 0x1},
    {6892, 10, 0x2, 0x1},
    {6902, 11, 0x2, 0x10000001},
    {6913, 8, 0x2, 0x1},
    {6921, 9, 0x2, 0x1},
    {6930, 9, 0x2, 0x1},
    {6939, 9, 0x2, 0x1},
    {6948, 9, 0x2, 0x1},
    {6957, 9, 0x2, 0x1},
    {6966, 10, 0x2, 0x10000001},
    {6976, 8, 0x2, 0x1},
    {6984, 9, 0x2, 0x1},
    {6993, 8, 0x2, 0x40000001},
    {7001, 9, 0x2, 0x40000001},
    {7010, 11, 0x2, 0x1},
    {7021, 11, 0x2, 0x1},
    {7032, 9, 0x2, 0x1},
    {7041, 10, 0x2, 0x1},
    {7051, 12, 0x2, 0x10000001},
    {7063, 12, 0x2, 0x10000001},
    {7075, 13, 0x2, 0x1},
    {7088, 12, 0x2, 0x1},
    {7100, 12, 0x2, 0x1},
    {7112, 14, 0x2, 0x10000001},
    {7126, 13, 0x2, 0x1},
    {7139, 12, 0x2, 0x1},
    {7151, 12, 0x2, 0x1},
    {7163, 14, 0x2, 0x10000001},
    {7177, 9, 0x2, 0x1},
    {7186, 10, 0x2, 0x1},
    {7196, 10, 0x2, 0x1},
    {7206, 10, 0x2, 0x1},
    {7216, 10, 0x2, 0x1},
    {7226, 8, 0x2, 0x1},
    {7234, 13, 0x2, 0x1},
    {7247, 4, 0x100, 0x1},
    {7251, 4, 0x0, 0x80000},
    {7255, 7, 0x20, 0x1},
    {7262, 3, 0x2, 0x1},
    {7265, 9, 0x2, 0x1},
    {7274, 4, 0x2, 0x1},
    {7278, 6, 0x2, 0x1},
    {7284, 11, 0x2, 0x1},
    {7295, 9, 0x2, 0x10000001},
    {7304, 10, 0x2, 0x10000001},
    {7314, 11, 0x2, 0x1},
    {7325, 10, 0x2, 0x10000001},
    {7335, 12, 0x2, 0x1},
    {7347, 12, 0x2, 0x10000001},
    {7359, 10, 0x2, 0x1},
    {7369, 14, 0x2, 0x1},
    {7383, 9, 0x2, 0x1},
    {7392, 13, 0x2, 0x1},
    {7405, 11, 0x2, 0x10000001},
    {7416, 13, 0x2, 0x10000001},
    {7429, 11, 0x2, 0x1},
    {7440, 10, 0x2, 0x1},
    {7450, 14, 0x2, 0x1},
    {7464, 12, 0x2, 0x10000001},
    {7476, 12, 0x2, 0x1},
    {7488, 7, 0x2, 0x1},
    {7495, 6, 0x2, 0x1},
    {7501, 8, 0x2, 0x1},
    {7509, 8, 0x2, 0x1},
    {7517, 5, 0x0, 0x80000},
    {7522, 11, 0x0, 0x8000},
    {7533, 3, 0x0, 0x1000400},
    {7536, 6, 0x0, 0x400},
    {7542, 4, 0x0, 0x1000000},
    {7546, 6, 0x0, 0x4},
    {7552, 7, 0x0, 0x4},
    {7559, 4, 0x0, 0x1000004},
    {7563, 6, 0x0, 0x4},
    {7569, 4, 0x0, 0x100000},
    {7573, 9, 0x0, 0x80000},
    {7582, 11, 0x0, 0x8},
    {7593, 3, 0x0, 0x200000},
    {7596, 5, 0x15, 0x2},
    {7601, 6, 0x15, 0x2},
    {7607, 10, 0x0, 0x8000},
    {7617, 7, 0x0, 0x200000},
    {7624, 3, 0x0, 0x10},
    {7627, 7, 0x0, 0x8000},
    {7634, 4, 0x0, 0x10},
    {7638, 4, 0x2, 0x1},
    {7642, 9, 0x0, 0x8000},
    {7651, 6, 0x0, 0x8000},
    {7657, 7, 0x0, 0x8000},
    {7664, 7, 0x0, 0x8000},
    {7671, 3, 0x0, 0x8000},
    {7674, 6, 0x0, 0x8000},
    {7680, 12, 0x0, 0x8000},
    {7692, 4, 0x0, 0x200010},
    {7696, 8, 0x15, 0x2},
    {7704, 8, 0x15, 0x2},
    {7712, 4, 0x0, 0x10},
    {7716, 5, 0x0, 0x10},
    {7721, 13, 0x0, 0x8000},
    {7734, 9, 0x15, 0x2},
    {7743, 9, 0x15, 0x2},
    {7752, 2, 0x0, 0x80000},
    {7754, 4, 0x2, 0x1},
    {7758, 5, 0x2, 0x1},
    {7763, 8, 0x2, 0x1},
    {7771, 11, 0x0, 0x8000},
    {7782, 5, 0x0, 0x4},
    {7787, 4, 0x0, 0x1000},
    {7791, 5, 0x0, 0x1000},
    {7796, 4, 0x0, 0x1000},
    {7800, 4, 0x0, 0x1000},
    {7804, 5, 0x0, 0x1000},
    {7809, 11, 0x2, 0x1},
    {7820, 4, 0x0, 0x1000008},
    {7824, 9, 0x0, 0x8},
    {7833, 9, 0x0, 0x8},
    {7842, 14, 0x0, 0x8},
    {7856, 9, 0x0, 0x8},
    {7865, 2, 0x0, 0x80000},
    {7867, 3, 0x0, 0x180000},
    {7870, 3, 0x10, 0x1},
    {7873, 11, 0x0, 0x8},
    {7884, 12, 0x0, 0x8},
    {7896, 6, 0x10, 0x1},
    {7902, 7, 0x10, 0x1},
    {7909, 8, 0x10, 0x1},
    {7917, 9, 0x10, 0x1},
    {7926, 7, 0x80, 0x1},
    {7933, 8, 0x80, 0x1},
    {7941, 8, 0x80, 0x1},
    {7949, 10, 0x80, 0x1},
    {7959, 3, 0x1, 0x800001},
    {7962, 6, 0x49, 0x2000000},
    {7968, 5, 0x1, 0x1},
    {7973, 4, 0x1, 0x1},
    {7977, 7, 0x1, 0x1},
    {7984, 8, 0x0, 0x10},
    {7992, 8, 0x10, 0x1},
    {8000, 7, 0x0, 0x8000},
    {8007, 8, 0x0, 0x8000},
    {8015, 3, 0x20, 0x1},
    {8018, 6, 0x20, 0x1},
    {8024, 2, 0x0, 0x1000004},
    {8026, 6, 0x0, 0x4},
    {8032, 18, 0x0, 0x8},
    {8050, 7, 0x0, 0x4},
    {8057, 20, 0x0, 0x8},
    {8077, 3, 0x0, 0x1000},
    {8080, 6, 0x0, 0x20001000},
    {8086, 3, 0x40, 0x1},
    {8089, 5, 0x40, 0x1},
    {8094, 10, 0x40, 0x1},
    {8104, 9, 0x0, 0x200000},
    {8113, 10, 0x0, 0x200},
    {8123, 10, 0x0, 0x200000},
    {8133, 3, 0x800, 0x40000001},
    {8136, 7, 0x800, 0x40000001},
    {8143, 8, 0x800, 0x40000001},
    {8151, 9, 0x800, 0x40000001},
    {8160, 5, 0x800, 0x1},
    {8165, 7, 0x800, 0x1},
    {8172, 8, 0x800, 0x1},
    {8180, 9, 0x800, 0x1},
    {8189, 5, 0x10, 0x1},
    {8194, 6, 0x10, 0x1},
    {8200, 7, 0x10, 0x1},
    {8207, 3, 0x20, 0x1},
    {8210, 6, 0x0, 0x8},
    {8216, 5, 0x20, 0x1},
    {8221, 7, 0x0, 0x8},
    {8228, 8, 0x0, 0x8},
    {8236, 4, 0x80, 0x1},
    {8240, 5, 0x80, 0x1},
    {8245, 6, 0x80, 0x1},
    {8251, 3, 0x17, 0x2},
    {8254, 7, 0x0, 0x8},
    {8261, 10, 0x0, 0x8},
    {8271, 11, 0x0, 0x8},
    {8282, 4, 0x17, 0x2},
    {8286, 1, 0x6, 0x400000},
    {8287, 4, 0x0, 0x1000024},
    {8291, 8, 0x0, 0x8},
    {8299, 9, 0x0, 0x8},
    {8308, 3, 0x0, 0x1000000},
    {8311, 11, 0x0, 0x8},
    {8322, 15, 0x0, 0x8},
    {8337, 12, 0x0, 0x8},
    {8349, 4, 0x0, 0x8},
    {8353, 5, 0x0, 0x8},
    {8358, 4, 0x6, 0x400000},
    {8362, 5, 0x4b, 0x2000000},
    {8367, 8, 0x0, 0x1000004},
    {8375, 15, 0x0, 0x8},
    {8390, 11, 0x0, 0x4},
    {8401, 23, 0x0, 0x8},
    {8424, 4, 0x0, 0x1000000},
    {8428, 8, 0x0, 0x8},
    {8436, 5, 0x0, 0x1000024},
    {8441, 14, 0x0, 0x8},
    {8455, 3, 0x20, 0x1},
    {8458, 7, 0x20, 0x1},
    {8465, 10, 0x20, 0x10000001},
    {8475, 10, 0x20, 0x10000001},
    {8485, 10, 0x20, 0x10000001},
    {8495, 10, 0x20, 0x10000001},
    {8505, 8, 0x0, 0x8},
    {8513, 9, 0x0, 0x8},
    {8522, 5, 0x43, 0x2000000},
    {8527, 6, 0x0, 0x8},
    {8533, 4, 0x0, 0x8},
    {8537, 5, 0x0, 0x8},
    {8542, 5, 0x40, 0x1},
    {8547, 6, 0x40, 0x1},
    {8553, 8, 0x40, 0x1},
    {8561, 11, 0x40, 0x1},
    {8572, 11, 0x40, 0x1},
    {8583, 11, 0x40, 0x10000001},
    {8594, 9, 0x40, 0x1},
    {8603, 11, 0x40, 0x1},
    {8614, 11, 0x40, 0x10000001},
    {8625, 10, 0x40, 0x1},
    {8635, 6, 0x40, 0x1},
    {8641, 7, 0x40, 0x1},
    {8648, 9, 0x40, 0x1},
    {8657, 12, 0x40, 0x1},
    {8669, 12, 0x40, 0x1},
    {8681, 12, 0x40, 0x10000001},
    {8693, 10, 0x40, 0x1},
    {8703, 12, 0x40, 0x1},
    {8715, 12, 0x40, 0x10000001},
    {8727, 11, 0x40, 0x1},
    {8738, 6, 0x7c4, 0x4000000},
    {8744, 5, 0x2, 0x1},
    {8749, 6, 0x2, 0x1},
    {8755, 8, 0x2, 0x1},
    {8763, 11, 0x2, 0x1},
    {8774, 11, 0x2, 0x1},
    {8785, 11, 0x2, 0x10000001},
    {8796, 9, 0x2, 0x1},
    {8805, 11, 0x2, 0x1},
    {8816, 11, 0x2, 0x10000001},
    {8827, 10, 0x2, 0x1},
    {8837, 6, 0x17, 0x2},
    {8843, 6, 0x17, 0x2},
    {8849, 7, 0x32, 0x2000000},
    {8856, 5, 0x0, 0x8000},
    {8861, 6, 0x0, 0x8},
    {8867, 5, 0x0, 0x8},
    {8872, 4, 0x0, 0x1000000},
    {8876, 8, 0x0, 0x8},
    {8884, 8, 0x0, 0x8},
    {8892, 8, 0x0, 0x8},
    {8900, 6, 0x0, 0x1000024},
    {8906, 11, 0x0, 0x8},
    {8917, 15, 0x0, 0x8},
    {8932, 15, 0x0, 0x8},
    {8947, 5, 0x18, 0x2},
    {8952, 6, 0x18, 0x2},
    {8958, 6, 0x0, 0x1000000},
    {8964, 12, 0x0, 0x8},
    {8976, 10, 0x0, 0x8},
    {8986, 12, 0x0, 0x8},
    {8998, 4, 0x0, 0x8},
    {9002, 3, 0x0, 0x1000000},
    {9005, 7, 0x0, 0x8},
    {9012, 5, 0x1, 0x40000},
    {9017, 8, 0x0, 0x8000},
    {9025, 4, 0x17, 0x2},
    {9029, 5, 0x0, 0x80000},
    {9034, 4, 0x0, 0x40000},
    {9038, 5, 0x0, 0x40000},
    {9043, 4, 0x0, 0x8},
    {9047, 3, 0x0, 0x8},
    {9050, 5, 0x0, 0x8},
    {9055, 7, 0x0, 0x8},
    {9062, 10, 0x0, 0x8},
    {9072, 7, 0x0, 0x1000000},
    {9079, 11, 0x0, 0x8},
    {9090, 16, 0x0, 0x8},
    {9106, 17, 0x0, 0x8},
    {9123, 12, 0x0, 0x8},
    {9135, 17, 0x0, 0x8},
    {9152, 2, 0x0, 0x80000},
    {9154, 3, 0x0, 0x40000},
    {9157, 5, 0x8, 0x1},
    {9162, 6, 0x8, 0x1},
    {9168, 8, 0x8, 0x1},
    {9176, 11, 0x8, 0x1},
    {9187, 11, 0x8, 0x1},
    {9198, 11, 0x8, 0x10000001},
    {9209, 9, 0x8, 0x1},
    {9218, 11, 0x8, 0x1},
    {9229, 11, 0x8, 0x10000001},
    {9240, 10, 0x8, 0x1},
    {9250, 6, 0x0, 0x8},
    {9256, 7, 0x0, 0x8},
    {9263, 3, 0x40, 0x1},
    {9266, 5, 0x40, 0x1},
    {9271, 3, 0x20, 0x1},
    {9274, 5, 0x20, 0x1},
    {9279, 7, 0x0, 0x8000},
    {9286, 3, 0x0, 0x1000004},
    {9289, 10, 0x0, 0x8},
    {9299, 6, 0x200, 0x1},
    {9305, 6, 0x0, 0x8},
    {9311, 7, 0x0, 0x8000},
    {9318, 6, 0x1, 0x40000},
    {9324, 9, 0x0, 0x8000},
    {9333, 4, 0x0, 0x1000000},
    {9337, 8, 0x0, 0x8},
    {9345, 5, 0x17, 0x2},
    {9350, 5, 0x17, 0x2},
    {9355, 1, 0x0, 0x1200080},
    {9356, 5, 0x0, 0x8},
    {9361, 7, 0x0, 0x8},
    {9368, 9, 0x0, 0x8},
    {9377, 19, 0x0, 0x8},
    {9396, 10, 0x0, 0x8},
    {9406, 20, 0x0, 0x8},
    {9426, 3, 0x1, 0x1},
    {9429, 8, 0x1, 0x1},
    {9437, 5, 0x18, 0x2},
    {9442, 6, 0x18, 0x2},
    {9448, 2, 0x0, 0x100000},
    {9450, 4, 0x0, 0x8},
    {9454, 3, 0x0, 0x100000},
    {9457, 4, 0x0, 0x100000},
    {9461, 2, 0x0, 0x10000},
    {9463, 7, 0x0, 0x8000},
    {9470, 4, 0x8, 0x1},
    {9474, 6, 0x0, 0x8000},
    {9480, 3, 0x0, 0x1000024},
    {9483, 9, 0x0, 0x8},
    {9492, 8, 0x0, 0x8},
    {9500, 9, 0x0, 0x8},
    {9509, 4, 0x0, 0x4},
    {9513, 5, 0x0, 0x1000},
    {9518, 6, 0x0, 0x1000},
    {9524, 6, 0x0, 0x10001000},
    {9530, 3, 0x0, 0x1000},
    {9533, 8, 0x15, 0x2},
    {9541, 5, 0x0, 0x8},
    {9546, 2, 0x0, 0x200000},
    {9548, 2, 0x0, 0x1200000},
    {9550, 8, 0x0, 0x8},
    {9558, 7, 0x0, 0x8},
    {9565, 22, 0x0, 0x8},
    {9587, 10, 0x0, 0x8},
    {9597, 8, 0x0, 0x10},
    {9605, 4, 0x0, 0x8},
    {9609, 6, 0x0, 0x8},
    {9615, 7, 0x0, 0x1000000},
    {9622, 15, 0x0, 0x8},
    {9637, 11, 0x0, 0x8},
    {9648, 5, 0x0, 0x8},
    {9653, 9, 0x0, 0x80000},
    {9662, 6, 0x0, 0x20000},
    {9668, 7, 0x18, 0x2},
    {9675, 8, 0x18, 0x2},
    {9683, 3, 0x1, 0x1},
    {9686, 6, 0x1, 0x1},
    {9692, 3, 0x100, 0x800001},
    {9695, 6, 0x100, 0x1},
    {9701, 7, 0x100, 0x1},
    {9708, 9, 0x100, 0x1},
    {9717, 8, 0x100, 0x1},
    {9725, 8, 0x100, 0x1},
    {9733, 8, 0x100, 0x1},
    {9741, 9, 0x100, 0x10000001},
    {9750, 7, 0x100, 0x1},
    {9757, 7, 0x100, 0x1},
    {9764, 8, 0x100, 0x1},
    {9772, 4, 0x0, 0x100000},
    {9776, 4, 0x0, 0x8000},
    {9780, 6, 0x0, 0x8000},
    {9786, 6, 0x0, 0x8000},
    {9792, 5, 0x0, 0x8000},
    {9797, 3, 0x0, 0x100000},
    {9800, 6, 0x0, 0x8000},
    {9806, 4, 0x0, 0x100000},
    {9810, 5, 0x0, 0x80000},
    {9815, 8, 0x0, 0x10000010},
    {9823, 4, 0x40, 0x1},
    {9827, 3, 0x40, 0x1},
    {9830, 5, 0x40, 0x1},
    {9835, 3, 0x20, 0x1},
    {9838, 5, 0x20, 0x1},
    {9843, 4, 0x39, 0x2000000},
    {9847, 3, 0x40, 0x1},
    {9850, 3, 0x20, 0x1},
    {9853, 4, 0x40, 0x1},
    {9857, 9, 0x40, 0x1},
    {9866, 7, 0x40, 0x10000001},
    {9873, 8, 0x40, 0x10000001},
    {9881, 9, 0x40, 0x1},
    {9890, 8, 0x40, 0x10000001},
    {9898, 10, 0x40, 0x1},
    {9908, 10, 0x40, 0x10000001},
    {9918, 8, 0x40, 0x1},
    {9926, 12, 0x40, 0x1},
    {9938, 7, 0x40, 0x1},
    {9945, 11, 0x40, 0x1},
    {9956, 9, 0x40, 0x10000001},
    {9965, 11, 0x40, 0x10000001},
    {9976, 9, 0x40, 0x1},
    {9985, 8, 0x40, 0x1},
    {9993, 12, 0x40, 0x1},
    {10005, 10, 0x40, 0x10000001},
    {10015, 10, 0x40, 0x1},
    {10025, 4, 0x20, 0x1},
    {10029, 9, 0x20, 0x1},
    {10038, 7, 0x20, 0x10000001},
    {10045, 8, 0x20, 0x10000001},
    {10053, 9, 0x20, 0x1},
    {10062, 8, 0x20, 0x10000001},
    {10070, 10, 0x20, 0x1},
    {10080, 10, 0x20, 0x10000001},
    {10090, 8, 0x20, 0x1},
    {10098, 12, 0x20, 0x1},
    {10110, 7, 0x20, 0x1},
    {10117, 11, 0x20, 0x1},
    {10128, 9, 0x20, 0x10000001},
    {10137, 11, 0x20, 0x10000001},
    {10148, 9, 0x20, 0x1},
    {10157, 8, 0x20, 0x1},
    {10165, 12, 0x20, 0x1},
    {10177, 10, 0x20, 0x10000001},
    {10187, 10, 0x20, 0x1},
    {10197, 5, 0x40, 0x1},
    {10202, 5, 0x40, 0x1},
    {10207, 5, 0x20, 0x1},
    {10212, 4, 0x1, 0x1},
    {10216, 7, 0x1, 0x1},
    {10223, 10, 0x1, 0x1},
    {10233, 10, 0x1, 0x10000001},
    {10243, 4, 0xc, 0x40000},
    {10247, 7, 0x1, 0x1},
    {10254, 4, 0xc, 0x40000},
    {10258, 5, 0xc, 0x40000},
    {10263, 6, 0xc, 0x40000},
    {10269, 12, 0x26, 0x2000000},
    {10281, 11, 0x25, 0x2000000},
    {10292, 3, 0x1, 0x40000001},
    {10295, 7, 0x1, 0x1},
    {10302, 5, 0x1, 0x1},
    {10307, 6, 0x1, 0x1},
    {10313, 7, 0x1, 0x1},
    {10320, 8, 0x1, 0x1},
    {10328, 6, 0x1, 0x1},
    {10334, 6, 0x1, 0x1},
    {10340, 7, 0x1, 0x1},
    {10347, 6, 0x1, 0x40000001},
    {10353, 7, 0x1, 0x40000001},
    {10360, 10, 0x1, 0x1},
    {10370, 9, 0x1, 0x1},
    {10379, 9, 0x1, 0x1},
    {10388, 10, 0x1, 0x10000001},
    {10398, 9, 0x1, 0x1},
    {10407, 9, 0x1, 0x1},
    {10416, 7, 0x1, 0x1},
    {10423, 10, 0x1, 0x1},
    {10433, 9, 0x1, 0x1},
    {10442, 9, 0x1, 0x1},
    {10451, 10, 0x1, 0x10000001},
    {10461, 7, 0x1, 0x1},
    {10468, 8, 0x1, 0x1},
    {10476, 8, 0x1, 0x1},
    {10484, 8, 0x1, 0x1},
    {10492, 9, 0x1, 0x10000001},
    {10501, 7, 0x1, 0x1},
    {10508, 8, 0x1, 0x1},
    {10516, 7, 0x1, 0x40000001},
    {10523, 8, 0x1, 0x40000001},
    {10531, 10, 0x1, 0x1},
    {10541, 10, 0x1, 0x1},
    {10551, 8, 0x1, 0x1},
    {10559, 9, 0x1, 0x1},
    {10568, 11, 0x1, 0x10000001},
    {10579, 11, 0x1, 0x10000001},
    {10590, 12, 0x1, 0x1},
    {10602, 11, 0x1, 0x1},
    {10613, 11, 0x1, 0x1},
    {10624, 13, 0x1, 0x10000001},
    {10637, 12, 0x1, 0x1},
    {10649, 11, 0x1, 0x1},
    {10660, 11, 0x1, 0x1},
    {10671, 13, 0x1, 0x10000001},
    {10684, 4, 0x1, 0x1},
    {10688, 7, 0x1, 0x1},
    {10695, 8, 0x1, 0x1},
    {10703, 7, 0x1, 0x1},
    {10710, 8, 0x1, 0x1},
    {10718, 8, 0x1, 0x1},
    {10726, 7, 0x1, 0x1},
    {10733, 8, 0x1, 0x1},
    {10741, 9, 0x1, 0x1},
    {10750, 9, 0x1, 0x1},
    {10759, 9, 0x1, 0x1},
    {10768, 9, 0x1, 0x1},
    {10777, 9, 0x1, 0x1},
    {10786, 7, 0x1, 0x1},
    {10793, 3, 0x15, 0x800002},
    {10796, 4, 0x15, 0x2},
    {10800, 6, 0x0, 0x8},
    {10806, 5, 0x0, 0x8},
    {10811, 8, 0x0, 0x1000008},
    {10819, 11, 0x0, 0x8},
    {10830, 8, 0x1, 0x1},
    {10838, 12, 0x1, 0x1},
    {10850, 5, 0x17, 0x800002},
    {10855, 6, 0x17, 0x2},
    {10861, 6, 0x17, 0x2},
    {10867, 8, 0x17, 0x2},
    {10875, 9, 0x17, 0x2},
    {10884, 7, 0x17, 0x2},
    {10891, 5, 0x0, 0x8},
    {10896, 5, 0x0, 0x8000},
    {10901, 5, 0x0, 0x8000},
    {10906, 6, 0x0, 0x200000},
    {10912, 5, 0x40, 0x1},
    {10917, 4, 0x20, 0x1},
    {10921, 5, 0x800, 0x1},
    {10926, 6, 0x800, 0x1},
    {10932, 8, 0x800, 0x1},
    {10940, 11, 0x800, 0x1},
    {10951, 11, 0x800, 0x1},
    {10962, 11, 0x800, 0x10000001},
    {10973, 9, 0x800, 0x1},
    {10982, 11, 0x800, 0x1},
    {10993, 11, 0x800, 0x10000001},
    {11004, 10, 0x800, 0x1},
    {11014, 5, 0x777, 0x4000000},
    {11019, 6, 0x0, 0x8000},
    {11025, 4, 0x40, 0x1},
    {11029, 5, 0x40, 0x1},
    {11034, 7, 0x40, 0x1},
    {11041, 4, 0x20, 0x1},
    {11045, 3, 0x40, 0x40000001},
    {11048, 4, 0x40, 0x40000001},
    {11052, 5, 0x40, 0x1},
    {11057, 6, 0x40, 0x1},
    {11063, 7, 0x40, 0x1},
    {11070, 5, 0x40, 0x1},
    {11075, 4, 0x40, 0x1},
    {11079, 5, 0x40, 0x1},
    {11084, 5, 0x40, 0x1},
    {11089, 6, 0x40, 0x1},
    {11095, 7, 0x40, 0x1},
    {11102, 6, 0x40, 0x1},
    {11108, 7, 0x40, 0x1},
    {11115, 6, 0x40, 0x1},
    {11121, 5, 0x40, 0x1},
    {11126, 6, 0x40, 0x1},
    {11132, 6, 0x40, 0x1},
    {11138, 7, 0x40, 0x1},
    {11145, 10, 0x40, 0x1},
    {11155, 9, 0x40, 0x1},
    {11164, 9, 0x40, 0x1},
    {11173, 10, 0x40, 0x10000001},
    {11183, 9, 0x40, 0x1},
    {11192, 9, 0x40, 0x1},
    {11201, 7, 0x40, 0x1},
    {11208, 10, 0x40, 0x1},
    {11218, 9, 0x40, 0x1},
    {11227, 9, 0x40, 0x1},
    {11236, 10, 0x40, 0x10000001},
    {11246, 8, 0x40, 0x1},
    {11254, 9, 0x40, 0x10000001},
    {11263, 4, 0x40, 0x1},
    {11267, 6, 0x0, 0x8000},
    {11273, 6, 0x0, 0x1000000},
    {11279, 15, 0x25, 0x2000000},
    {11294, 15, 0x26, 0x2000000},
    {11309, 8, 0x25, 0x2000000},
    {11317, 9, 0x26, 0x2000000},
    {11326, 12, 0x26, 0x2000000},
    {11338, 11, 0x25, 0x2000000},
    {11349, 8, 0x0, 0x8000},
    {11357, 7, 0x0, 0x8000},
    {11364, 8, 0x0, 0x8000},
    {11372, 5, 0x0, 0x8000},
    {11377, 8, 0x0, 0x8000},
    {11385, 8, 0x0, 0x8000},
    {11393, 8, 0x0, 0x8000},
    {11401, 3, 0x20, 0x40000001},
    {11404, 4, 0x20, 0x40000001},
    {11408, 4, 0x20, 0x1},
    {11412, 5, 0x20, 0x1},
    {11417, 4, 0x20, 0x1},
    {11421, 5, 0x20, 0x1},
    {11426, 5, 0x20, 0x1},
    {11431, 6, 0x20, 0x1},
    {11437, 7, 0x20, 0x1},
    {11444, 6, 0x20, 0x1},
    {11450, 7, 0x20, 0x1},
    {11457, 6, 0x20, 0x1},
    {11463, 5, 0x20, 0x1},
    {11468, 6, 0x20, 0x1},
    {11474, 7, 0x20, 0x1},
    {11481, 10, 0x20, 0x1},
    {11491, 9, 0x20, 0x1},
    {11500, 9, 0x20, 0x1},
    {11509, 10, 0x20, 0x10000001},
    {11519, 9, 0x20, 0x1},
    {11528, 9, 0x20, 0x1},
    {11537, 7, 0x20, 0x1},
    {11544, 10, 0x20, 0x1},
    {11554, 9, 0x20, 0x1},
    {11563, 9, 0x20, 0x1},
    {11572, 10, 0x20, 0x10000001},
    {11582, 8, 0x20, 0x1},
    {11590, 9, 0x20, 0x10000001},
    {11599, 4, 0x20, 0x1},
    {11603, 5, 0x0, 0x1000020},
    {11608, 8, 0x0, 0x20},
    {11616, 5, 0x40, 0x1},
    {11621, 7, 0x40, 0x1},
    {11628, 7, 0x40, 0x10000001},
    {11635, 4, 0x20, 0x1},
    {11639, 5, 0x20, 0x1},
    {11644, 7, 0x20, 0x1},
    {11651, 7, 0x20, 0x10000001},
    {11658, 7, 0x1, 0x1},
    {11665, 4, 0x40, 0x40000001},
    {11669, 5, 0x40, 0x40000001},
    {11674, 7, 0x40, 0x1},
    {11681, 8, 0x40, 0x1},
    {11689, 10, 0x40, 0x1},
    {11699, 10, 0x40, 0x1},
    {11709, 8, 0x40, 0x1},
    {11717, 9, 0x40, 0x1},
    {11726, 11, 0x40, 0x10000001},
    {11737, 11, 0x40, 0x10000001},
    {11748, 12, 0x40, 0x1},
    {11760, 11, 0x40, 0x1},
    {11771, 11, 0x40, 0x1},
    {11782, 13, 0x40, 0x10000001},
    {11795, 12, 0x40, 0x1},
    {11807, 11, 0x40, 0x1},
    {11818, 11, 0x40, 0x1},
    {11829, 13, 0x40, 0x10000001},
    {11842, 6, 0x40, 0x1},
    {11848, 4, 0x20, 0x40000001},
    {11852, 5, 0x20, 0x40000001},
    {11857, 7, 0x20, 0x1},
    {11864, 8, 0x20, 0x1},
    {11872, 10, 0x20, 0x1},
    {11882, 10, 0x20, 0x1},
    {11892, 8, 0x20, 0x1},
    {11900, 9, 0x20, 0x1},
    {11909, 11, 0x20, 0x10000001},
    {11920, 11, 0x20, 0x10000001},
    {11931, 12, 0x20, 0x1},
    {11943, 11, 0x20, 0x1},
    {11954, 11, 0x20, 0x1},
    {11965, 13, 0x20, 0x10000001},
    {11978, 12, 0x20, 0x1},
    {11990, 11, 0x20, 0x1},
    {12001, 11, 0x20, 0x1},
    {12012, 13, 0x20, 0x10000001},
    {12025, 6, 0x20, 0x1},
    {12031, 4, 0x40, 0x1},
    {12035, 7, 0x40, 0x1},
    {12042, 8, 0x40, 0x1},
    {12050, 8, 0x40, 0x1},
    {12058, 7, 0x40, 0x1},
    {12065, 8, 0x40, 0x1},
    {12073, 4, 0x20, 0x1},
    {12077, 7, 0x20, 0x1},
    {12084, 8, 0x20, 0x1},
    {12092, 8, 0x20, 0x1},
    {12100, 7, 0x20, 0x1},
    {12107, 8, 0x20, 0x1},
    {12115, 5, 0x0, 0x4},
    {12120, 8, 0x0, 0x8},
    {12128, 6, 0x20, 0x1},
    {12134, 5, 0x0, 0x8000},
    {12139, 6, 0x80, 0x1},
    {12145, 3, 0x400, 0x1},
    {12148, 11, 0x0, 0x8},
    {12159, 6, 0x400, 0x1},
    {12165, 9, 0x400, 0x10000001},
    {12174, 9, 0x400, 0x10000001},
    {12183, 9, 0x400, 0x10000001},
    {12192, 9, 0x400, 0x10000001},
    {12201, 2, 0x0, 0x80000},
    {12203, 2, 0x0, 0x1000000},
    {12205, 5, 0x0, 0x10},
    {12210, 4, 0x20, 0x3},
    {12214, 5, 0x20, 0x1},
    {12219, 7, 0x20, 0x1},
    {12226, 10, 0x20, 0x1},
    {12236, 10, 0x20, 0x1},
    {12246, 10, 0x20, 0x10000001},
    {12256, 8, 0x20, 0x1},
    {12264, 10, 0x20, 0x1},
    {12274, 10, 0x20, 0x10000001},
    {12284, 9, 0x20, 0x1},
    {12293, 7, 0x16, 0x2},
    {12300, 11, 0x0, 0x8000},
    {12311, 13, 0x0, 0x8000},
    {12324, 5, 0x20, 0x3},
    {12329, 6, 0x20, 0x1},
    {12335, 8, 0x20, 0x1},
    {12343, 11, 0x20, 0x1},
    {12354, 11, 0x20, 0x1},
    {12365, 11, 0x20, 0x10000001},
    {12376, 9, 0x20, 0x1},
    {12385, 11, 0x20, 0x1},
    {12396, 11, 0x20, 0x10000001},
    {12407, 10, 0x20, 0x1},
    {12417, 9, 0x16, 0x2},
    {12426, 14, 0x0, 0x8000},
    {12440, 8, 0x15, 0x2},
    {12448, 5, 0x15, 0x2},
    {12453, 5, 0x15, 0x2},
    {12458, 6, 0x15, 0x2},
    {12464, 11, 0x15, 0x2},
    {12475, 6, 0x200, 0x1},
    {12481, 7, 0x200, 0x1},
    {12488, 8, 0x200, 0x1},
    {12496, 10, 0x200, 0x1},
    {12506, 6, 0x0, 0x10000000},
    {12512, 2, 0x0, 0x80000},
    {12514, 7, 0x0, 0x8000},
    {12521, 6, 0x0, 0x8000},
    {12527, 7, 0x13, 0x2000000},
    {12534, 4, 0x0, 0x8},
    {12538, 6, 0x33, 0x2000000},
    {12544, 2, 0x0, 0x80000},
    {12546, 2, 0x0, 0x10000},
    {12548, 3, 0x80, 0x20000001},
    {12551, 9, 0x0, 0x8000},
    {12560, 10, 0x0, 0x8000},
    {12570, 7, 0x80, 0x20000001},
    {12577, 8, 0x80, 0x20000001},
    {12585, 8, 0x80, 0x20000001},
    {12593, 4, 0x0, 0x10},
    {12597, 5, 0x0, 0x10},
    {12602, 4, 0x40, 0x1},
    {12606, 6, 0x40, 0x1},
    {12612, 7, 0x40, 0x1},
    {12619, 3, 0x4, 0x1},
    {12622, 5, 0x4, 0x1},
    {12627, 4, 0x4, 0x1},
    {12631, 2, 0x0, 0x1000000},
    {12633, 11, 0x0, 0x8000},
    {12644, 7, 0x0, 0x10},
    {12651, 4, 0x0, 0x24},
    {12655, 8, 0x1, 0x40000},
    {12663, 9, 0x1, 0x40000},
    {12672, 4, 0x0, 0x1000000},
    {12676, 14, 0x0, 0x8000},
    {12690, 11, 0x0, 0x8000},
    {12701, 11, 0x0, 0x8000},
    {12712, 11, 0x0, 0x8000},
    {12723, 9, 0x0, 0x8000},
    {12732, 10, 0x0, 0x8000},
    {12742, 3, 0x10, 0x40000001},
    {12745, 6, 0x10, 0x40000001},
    {12751, 6, 0x10, 0x40000001},
    {12757, 4, 0x10, 0x40000001},
    {12761, 7, 0x10, 0x40000001},
    {12768, 7, 0x10, 0x40000001},
    {12775, 3, 0x8, 0x40000001},
    {12778, 8, 0x8, 0x40000001},
    {12786, 9, 0x8, 0x40000001},
    {12795, 8, 0x8, 0x40000001},
    {12803, 9, 0x0, 0x8},
    {12812, 4, 0x18, 0x2},
    {12816, 5, 0x18, 0x2},
    {12821, 4, 0x0, 0x1000000},
    {12825, 9, 0x0, 0x10},
    {12834, 1, 0x0, 0x1000000},
    {12835, 12, 0x0, 0x8},
    {12847, 7, 0x3, 0x8000000},
    {12854, 8, 0x3, 0x8000000},
    {12862, 2, 0x0, 0x1000800},
    {12864, 13, 0x0, 0x8},
    {12877, 8, 0x0, 0x8},
    {12885, 8, 0x0, 0x8},
    {12893, 6, 0x0, 0x8000},
    {12899, 7, 0x0, 0x10000010},
    {12906, 5, 0x400, 0x1},
    {12911, 9, 0x400, 0x1},
    {12920, 9, 0x400, 0x1},
    {12929, 10, 0x400, 0x1},
    {12939, 6, 0x0, 0x8000},
    {12945, 9, 0x0, 0x8000},
    {12954, 3, 0xc, 0x40000},
    {12957, 4, 0xc, 0x840000},
    {12961, 4, 0x0, 0x400},
    {12965, 5, 0x16, 0x2},
    {12970, 4, 0x16, 0x2},
    {12974, 8, 0x0, 0x8000},
    {12982, 10, 0x0, 0x8000},
    {12992, 7, 0x0, 0x8},
    {12999, 11, 0x0, 0x8000},
    {13010, 7, 0x0, 0x8000},
    {13017, 8, 0x0, 0x8000},
    {13025, 7, 0x0, 0x8000},
    {13032, 2, 0x0, 0x200800},
    {13034, 5, 0x0, 0x100000},
    {13039, 3, 0x1, 0x40000001},
    {13042, 5, 0x1, 0x40000001},
    {13047, 5, 0x1, 0x40000001},
    {13052, 5, 0x15, 0x2},
    {13057, 3, 0x0, 0x8},
    {13060, 3, 0xc, 0x40000},
    {13063, 4, 0x0, 0x1000},
    {13067, 4, 0x16, 0x2},
    {13071, 11, 0x0, 0x8000},
    {13082, 4, 0x0, 0x1000024},
    {13086, 8, 0x0, 0x8},
    {13094, 15, 0x0, 0x8},
    {13109, 13, 0x0, 0x8},
    {13122, 4, 0x40, 0x1},
    {13126, 5, 0x40, 0x1},
    {13131, 6, 0x40, 0x1},
    {13137, 5, 0x0, 0x80000},
    {13142, 6, 0x0, 0x8000},
    {13148, 3, 0x60, 0x1},
    {13151, 6, 0x20, 0x20000001},
    {13157, 5, 0x40, 0x40000001},
    {13162, 6, 0x40, 0x40000001},
    {13168, 6, 0x20, 0x20000001},
    {13174, 6, 0x20, 0x20000001},
    {13180, 3, 0x600, 0x800001},
    {13183, 8, 0x600, 0x1},
    {13191, 9, 0x600, 0x1},
    {13200, 9, 0x600, 0x1},
    {13209, 7, 0x0, 0x8000},
    {13216, 5, 0x16, 0x2},
    {13221, 4, 0x0, 0x8},
    {13225, 4, 0x200, 0x800001},
    {13229, 5, 0x200, 0x1},
    {13234, 7, 0x200, 0x1},
    {13241, 10, 0x200, 0x1},
    {13251, 10, 0x200, 0x1},
    {13261, 10, 0x200, 0x10000001},
    {13271, 8, 0x200, 0x1},
    {13279, 10, 0x200, 0x1},
    {13289, 10, 0x200, 0x10000001},
    {13299, 9, 0x200, 0x1},
    {13308, 6, 0x0, 0x8000},
    {13314, 3, 0x40, 0x1},
    {13317, 6, 0x40, 0x1},
    {13323, 6, 0x0, 0x10000000},
    {13329, 3, 0x40, 0x1},
    {13332, 5, 0x40, 0x1},
    {13337, 3, 0x80, 0x1},
    {13340, 4, 0x1, 0x40000},
    {13344, 6, 0x80, 0x1},
    {13350, 5, 0x0, 0x8000},
    {13355, 6, 0x0, 0x8000},
    {13361, 7, 0x0, 0x8000},
    {13368, 5, 0x0, 0x8000},
    {13373, 4, 0x1, 0x40000},
    {13377, 5, 0x1, 0x40000},
    {13382, 3, 0x2, 0x40000001},
    {13385, 6, 0x2, 0x40000001},
    {13391, 4, 0x2, 0x40000001},
    {13395, 7, 0x40, 0x1},
    {13402, 5, 0x0, 0x8000},
    {13407, 9, 0x0, 0x8000},
    {13416, 10, 0x0, 0x8000},
    {13426, 7, 0x0, 0x8000},
    {13433, 11, 0x0, 0x8000},
    {13444, 3, 0x0, 0x1000000},
    {13447, 9, 0x0, 0x8},
    {13456, 8, 0x0, 0x10000010},
    {13464, 5, 0x16, 0x2},
    {13469, 7, 0x0, 0x8000},
    {13476, 7, 0x0, 0x8000},
    {13483, 4, 0x80, 0x1},
    {13487, 7, 0x80, 0x1},
    {13494, 5, 0x0, 0x1000024},
    {13499, 10, 0x0, 0x8},
    {13509, 18, 0x0, 0x8},
    {13527, 15, 0x0, 0x8},
    {13542, 1, 0x0, 0x1001000},
    {13543, 3, 0x0, 0x4},
    {13546, 6, 0x4, 0x1},
    {13552, 8, 0x4, 0x1},
    {13560, 6, 0x4, 0x1},
    {13566, 7, 0x4, 0x1},
    {13573, 9, 0x4, 0x1},
    {13582, 12, 0x4, 0x1},
    {13594, 12, 0x4, 0x1},
    {13606, 12, 0x4, 0x10000001},
    {13618, 10, 0x4, 0x1},
    {13628, 12, 0x4, 0x1},
    {13640, 12, 0x4, 0x10000001},
    {13652, 11, 0x4, 0x1},
    {13663, 9, 0x0, 0x8000},
    {13672, 11, 0x0, 0x8000},
    {13683, 5, 0x1, 0x40000},
    {13688, 7, 0x0, 0x8000},
    {13695, 7, 0x1, 0x40000},
    {13702, 6, 0x4, 0x1},
    {13708, 5, 0x4, 0x1},
    {13713, 5, 0x4, 0x1},
    {13718, 8, 0x0, 0x80000},
    {13726, 5, 0x4, 0x1},
    {13731, 3, 0x10, 0x800001},
    {13734, 6, 0x10, 0x1},
    {13740, 3, 0x10, 0x1},
    {13743, 7, 0x10, 0x1},
    {13750, 8, 0x10, 0x1},
    {13758, 10, 0x10, 0x1},
    {13768, 9, 0x10, 0x1},
    {13777, 9, 0x10, 0x1},
    {13786, 9, 0x10, 0x1},
    {13795, 10, 0x10, 0x10000001},
    {13805, 8, 0x10, 0x1},
    {13813, 8, 0x10, 0x1},
    {13821, 9, 0x10, 0x1},
    {13830, 4, 0x10, 0x1},
    {13834, 5, 0x10, 0x1},
    {13839, 6, 0x10, 0x1},
    {13845, 5, 0x10, 0x1},
    {13850, 6, 0x10, 0x1},
    {13856, 5, 0x10, 0x1},
    {13861, 6, 0x10, 0x1},
    {13867, 5, 0x10, 0x1},
    {13872, 10, 0x0, 0x8},
    {13882, 4, 0x10, 0x1},
    {13886, 5, 0x0, 0x8000},
    {13891, 5, 0x10, 0x10000001},
    {13896, 3, 0x10, 0x40000001},
    {13899, 4, 0x10, 0x40000001},
    {13903, 4, 0x10, 0x1},
    {13907, 5, 0x10, 0x1},
    {13912, 6, 0x10, 0x1},
    {13918, 9, 0x10, 0x1},
    {13927, 8, 0x10, 0x1},
    {13935, 8, 0x10, 0x1},
    {13943, 9, 0x10, 0x10000001},
    {13952, 8, 0x10, 0x1},
    {13960, 8, 0x10, 0x1},
    {13968, 6, 0x10, 0x1},
    {13974, 9, 0x10, 0x1},
    {13983, 8, 0x10, 0x1},
    {13991, 8, 0x10, 0x1},
    {13999, 9, 0x10, 0x10000001},
    {14008, 7, 0x10, 0x1},
    {14015, 8, 0x10, 0x10000001},
    {14023, 5, 0x1, 0x40000},
    {14028, 9, 0x0, 0x8000},
    {14037, 7, 0x1, 0x40000},
    {14044, 6, 0x0, 0x8000},
    {14050, 5, 0x1, 0x40000},
    {14055, 7, 0x1, 0x40000},
    {14062, 9, 0x0, 0x8000},
    {14071, 3, 0x4, 0x40800001},
    {14074, 4, 0x4, 0x1},
    {14078, 5, 0x4, 0x40000001},
    {14083, 5, 0x4, 0x800001},
    {14088, 7, 0x4, 0x1},
    {14095, 8, 0x4, 0x1},
    {14103, 11, 0x4, 0x1},
    {14114, 10, 0x4, 0x1},
    {14124, 10, 0x4, 0x1},
    {14134, 11, 0x4, 0x10000001},
    {14145, 10, 0x4, 0x1},
    {14155, 10, 0x4, 0x1},
    {14165, 8, 0x4, 0x1},
    {14173, 11, 0x4, 0x1},
    {14184, 10, 0x4, 0x1},
    {14194, 10, 0x4, 0x1},
    {14204, 11, 0x4, 0x10000001},
    {14215, 9, 0x4, 0x1},
    {14224, 10, 0x4, 0x10000001},
    {14234, 5, 0x4, 0x1},
    {14239, 5, 0x0, 0x8000},
    {14244, 5, 0x4, 0x40000001},
    {14249, 5, 0x4, 0x1},
    {14254, 5, 0x4, 0x1},
    {14259, 6, 0x400, 0x1},
    {14265, 7, 0x400, 0x1},
    {14272, 9, 0x400, 0x1},
    {14281, 12, 0x400, 0x1},
    {14293, 12, 0x400, 0x1},
    {14305, 12, 0x400, 0x10000001},
    {14317, 10, 0x400, 0x1},
    {14327, 12, 0x400, 0x1},
    {14339, 12, 0x400, 0x10000001},
    {14351, 11, 0x400, 0x1},
    {14362, 4, 0x4, 0x1},
    {14366, 5, 0x4, 0x1},
    {14371, 5, 0x4, 0x1},
    {14376, 4, 0x4, 0x800001},
    {14380, 5, 0x4, 0x1},
    {14385, 9, 0x4, 0x1},
    {14394, 6, 0x4, 0x1},
    {14400, 7, 0x4, 0x10000001},
    {14407, 7, 0x4, 0x10000001},
    {14414, 8, 0x4, 0x10000001},
    {14422, 7, 0x0, 0x8000},
    {14429, 8, 0x0, 0x8000},
    {14437, 6, 0x0, 0x8000},
    {14443, 9, 0x4, 0x1},
    {14452, 5, 0x4, 0x8001},
    {14457, 8, 0x4, 0x10000001},
    {14465, 6, 0x4, 0x1},
    {14471, 10, 0x4, 0x1},
    {14481, 6, 0x4, 0x1},
    {14487, 10, 0x4, 0x10000001},
    {14497, 8, 0x4, 0x1},
    {14505, 12, 0x4, 0x1},
    {14517, 5, 0x4, 0x1},
    {14522, 6, 0x4, 0x1},
    {14528, 8, 0x4, 0x1},
    {14536, 8, 0x4, 0x10000001},
    {14544, 7, 0x4, 0x10000001},
    {14551, 7, 0x4, 0x10000001},
    {14558, 7, 0x4, 0x1},
    {14565, 11, 0x4, 0x1},
    {14576, 9, 0x4, 0x10000001},
    {14585, 7, 0x4, 0x1},
    {14592, 8, 0x4, 0x1},
    {14600, 10, 0x4, 0x1},
    {14610, 9, 0x4, 0x1},
    {14619, 9, 0x4, 0x1},
    {14628, 9, 0x4, 0x1},
    {14637, 8, 0x4, 0x1},
    {14645, 8, 0x4, 0x1},
    {14653, 9, 0x4, 0x1},
    {14662, 9, 0x4, 0x10000001},
    {14671, 11, 0x4, 0x10000001},
    {14682, 9, 0x4, 0x1},
    {14691, 6, 0x4, 0x1},
    {14697, 8, 0x4, 0x1},
    {14705, 12, 0x4, 0x1},
    {14717, 10, 0x4, 0x10000001},
    {14727, 10, 0x4, 0x1},
    {14737, 4, 0x4, 0x1},
    {14741, 6, 0x4, 0x40000001},
    {14747, 5, 0x4, 0x1},
    {14752, 5, 0x4, 0x1},
    {14757, 5, 0x4, 0x1},
    {14762, 6, 0x4, 0x1},
    {14768, 6, 0x0, 0x8000},
    {14774, 5, 0x4, 0x1},
    {14779, 4, 0x8, 0x1},
    {14783, 6, 0x4, 0x1},
    {14789, 6, 0x4, 0x1},
    {14795, 3, 0x10, 0x800001},
    {14798, 8, 0x10, 0x1},
    {14806, 7, 0x10, 0x10000001},
    {14813, 9, 0x10, 0x1},
    {14822, 8, 0x10, 0x10000001},
    {14830, 4, 0x10, 0x1},
    {14834, 4, 0x10, 0x1},
    {14838, 10, 0x10, 0x1},
    {14848, 8, 0x10, 0x10000001},
    {14856, 9, 0x10, 0x10000001},
    {14865, 11, 0x10, 0x10000001},
    {14876, 9, 0x10, 0x1},
    {14885, 13, 0x10, 0x1},
    {14898, 6, 0x10, 0x1},
    {14904, 9, 0x10, 0x10000001},
    {14913, 9, 0x10, 0x10000001},
    {14922, 9, 0x10, 0x10000001},
    {14931, 9, 0x10, 0x10000001},
    {14940, 8, 0x10, 0x1},
    {14948, 12, 0x10, 0x1},
    {14960, 10, 0x10, 0x10000001},
    {14970, 12, 0x10, 0x10000001},
    {14982, 10, 0x10, 0x1},
    {14992, 9, 0x10, 0x1},
    {15001, 13, 0x10, 0x1},
    {15014, 11, 0x10, 0x10000001},
    {15025, 11, 0x10, 0x1},
    {15036, 4, 0x10, 0x1},
    {15040, 2, 0x0, 0x80000},
    {15042, 4, 0x0, 0x1000000},
    {15046, 12, 0x100, 0x1},
    {15058, 4, 0x100, 0x1},
    {15062, 7, 0x47, 0x2000000},
    {15069, 3, 0x20, 0x1},
    {15072, 7, 0x20, 0x1},
    {15079, 4, 0x17, 0x2000000},
    {15083, 3, 0x10, 0x1},
    {15086, 7, 0x0, 0x8000},
    {15093, 5, 0x20, 0x1},
    {15098, 9, 0x20, 0x1},
    {15107, 3, 0x10, 0x1},
    {15110, 5, 0x10, 0x1},
    {15115, 7, 0x0, 0x80000},
    {15122, 3, 0x0, 0x2000},
    {15125, 9, 0x0, 0x8000},
    {15134, 10, 0x0, 0x8000},
    {15144, 8, 0x0, 0x8000},
    {15152, 8, 0x0, 0x8000},
    {15160, 3, 0x1, 0x40000},
    {15163, 4, 0x1, 0x40000},
    {15167, 5, 0x1, 0x40000},
    {15172, 4, 0x1, 0x40000},
    {15176, 5, 0x1, 0x40000},
    {15181, 6, 0x1, 0x40000},
    {15187, 6, 0x1, 0x40000},
    {15193, 8, 0x41, 0x2000000},
    {15201, 8, 0x0, 0x80000},
    {15209, 5, 0x0, 0x1000},
    {15214, 8, 0x0, 0x8000},
    {15222, 4, 0x0, 0x1000},
    {15226, 5, 0x0, 0x1000},
    {15231, 4, 0x10, 0x1},
    {15235, 5, 0x0, 0x1000000},
    {15240, 14, 0x100, 0x1},
    {15254, 5, 0x100, 0x1},
    {15259, 6, 0x100, 0x1},
    {15265, 8, 0x0, 0x8000},
    {15273, 6, 0x4, 0x1},
    {15279, 12, 0x100, 0x1},
    {15291, 10, 0x20, 0x1},
    {15301, 14, 0x100, 0x1},
    {15315, 7, 0x4, 0x1},
    {15322, 2, 0x0, 0x400},
    {15324, 6, 0x48, 0x2000000},
    {15330, 3, 0x0, 0x1000400},
    {15333, 6, 0x0, 0x400},
    {15339, 6, 0x0, 0x1000000},
    {15345, 9, 0x0, 0x400},
    {15354, 9, 0x0, 0x8000},
    {15363, 8, 0x0, 0x8000},
    {15371, 7, 0x1, 0x40000},
    {15378, 8, 0x1, 0x40000},
    {15386, 8, 0x1, 0x40000},
    {15394, 8, 0x1, 0x40000},
    {15402, 9, 0x1, 0x40000},
    {15411, 9, 0x1, 0x40000},
    {15420, 9, 0x0, 0x8000},
    {15429, 5, 0x0, 0x80000},
    {15434, 6, 0x0, 0x8000},
    {15440, 4, 0x0, 0x10},
    {15444, 5, 0x0, 0x400},
    {15449, 8, 0x0, 0x8000},
    {15457, 10, 0x0, 0x8000},
    {15467, 10, 0x0, 0x8000},
    {15477, 13, 0x0, 0x8000},
    {15490, 2, 0x1, 0x40000},
    {15492, 5, 0x0, 0x100000},
    {15497, 4, 0x1, 0x40000},
    {15501, 3, 0x0, 0x8000},
    {15504, 5, 0x1, 0x40000},
    {15509, 6, 0x1, 0x40000},
    {15515, 7, 0x1, 0x40000},
    {15522, 6, 0x0, 0x8000},
    {15528, 5, 0x0, 0x8000},
    {15533, 4, 0x1, 0x8000000},
    {15537, 6, 0x0, 0x8000},
    {15543, 5, 0x1, 0x40000},
    {15548, 6, 0x1, 0x40000},
    {15554, 6, 0x15, 0x2000000},
    {15560, 3, 0x1, 0x40000},
    {15563, 9, 0x0, 0x8},
    {15572, 10, 0x0, 0x8},
    {15582, 5, 0x0, 0x1000004},
    {15587, 9, 0x0, 0x8},
    {15596, 10, 0x0, 0x8},
    {15606, 3, 0x4, 0x1},
    {15609, 3, 0x4, 0x1},
    {15612, 2, 0x0, 0x80000},
    {15614, 3, 0x1, 0x40000},
    {15617, 4, 0x1, 0x40000},
    {15621, 3, 0x0, 0x1000000},
    {15624, 6, 0x16, 0x2},
    {15630, 7, 0x17, 0x2},
    {15637, 8, 0x15, 0x2},
    {15645, 9, 0x18, 0x2},
    {15654, 7, 0x21, 0x2000000},
    {15661, 8, 0x21, 0x2000000},
    {15669, 8, 0x21, 0x2000000},
    {15677, 4, 0x0, 0x1000010},
    {15681, 10, 0x0, 0x10},
    {15691, 7, 0x0, 0x10},
    {15698, 8, 0x1, 0x1},
    {15706, 5, 0x0, 0x8000},
    {15711, 5, 0x3, 0x9000000},
    {15716, 8, 0x3, 0x8000000},
    {15724, 6, 0x0, 0x8000},
    {15730, 4, 0x10, 0x40000001},
    {15734, 5, 0x10, 0x40000001},
    {15739, 6, 0x10, 0x1},
    {15745, 7, 0x10, 0x1},
    {15752, 9, 0x10, 0x1},
    {15761, 9, 0x10, 0x1},
    {15770, 7, 0x10, 0x1},
    {15777, 8, 0x10, 0x1},
    {15785, 10, 0x10, 0x10000001},
    {15795, 10, 0x10, 0x10000001},
    {15805, 11, 0x10, 0x1},
    {15816, 10, 0x10, 0x1},
    {15826, 10, 0x10, 0x1},
    {15836, 12, 0x10, 0x10000001},
    {15848, 11, 0x10, 0x1},
    {15859, 10, 0x10, 0x1},
    {15869, 10, 0x10, 0x1},
    {15879, 12, 0x10, 0x10000001},
    {15891, 10, 0x0, 0x8000},
    {15901, 10, 0x0, 0x8000},
    {15911, 5, 0x4, 0x1},
    {15916, 8, 0x4, 0x1},
    {15924, 9, 0x4, 0x1},
    {15933, 11, 0x4, 0x1},
    {15944, 11, 0x4, 0x1},
    {15955, 9, 0x4, 0x1},
    {15964, 10, 0x4, 0x1},
    {15974, 12, 0x4, 0x10000001},
    {15986, 12, 0x4, 0x10000001},
    {15998, 13, 0x4, 0x1},
    {16011, 12, 0x4, 0x1},
    {16023, 12, 0x4, 0x1},
    {16035, 14, 0x4, 0x10000001},
    {16049, 13, 0x4, 0x1},
    {16062, 12, 0x4, 0x1},
    {16074, 12, 0x4, 0x1},
    {16086, 14, 0x4, 0x10000001},
    {16100, 6, 0x4, 0x1},
    {16106, 6, 0x4, 0x1},
    {16112, 4, 0x4, 0x1},
    {16116, 6, 0x4, 0x1},
    {16122, 9, 0x4, 0x1},
    {16131, 9, 0x4, 0x10000001},
    {16140, 5, 0x4, 0x1},
    {16145, 6, 0x1, 0x40000},
    {16151, 8, 0x1, 0x40000},
    {16159, 7, 0x0, 0x8000},
    {16166, 6, 0x1, 0x40000},
    {16172, 8, 0x1, 0x40000},
    {16180, 8, 0x0, 0x8000},
    {16188, 9, 0x0, 0x8000},
    {16197, 4, 0x1, 0x40000},
    {16201, 9, 0x0, 0x8000},
    {16210, 4, 0x0, 0x1000000},
    {16214, 8, 0x16, 0x2},
    {16222, 8, 0x17, 0x2},
    {16230, 10, 0x15, 0x2},
    {16240, 11, 0x18, 0x2},
    {16251, 4, 0x0, 0x2000},
    {16255, 7, 0x1, 0x40000},
    {16262, 8, 0x1, 0x40000},
    {16270, 9, 0x1, 0x40000},
    {16279, 7, 0x0, 0x8000},
    {16286, 6, 0x1, 0x8000000},
    {16292, 1, 0x0, 0x100000},
    {16293, 2, 0x0, 0x1000000},
    {16295, 14, 0x0, 0x8},
    {16309, 5, 0x0, 0x40000008},
    {16314, 7, 0x0, 0x10000000},
    {16321, 3, 0x3, 0x8040000},
    {16324, 10, 0x0, 0x8},
    {16334, 3, 0x0, 0x100000},
    {16337, 10, 0x0, 0x8},
    {16347, 4, 0x0, 0x8},
    {16351, 3, 0x0, 0x8},
    {16354, 2, 0x0, 0x10000},
    {16356, 2, 0x0, 0x1000000},
    {16358, 10, 0x0, 0x8},
    {16368, 6, 0x0, 0x100000},
    {16374, 3, 0x0, 0x8000},
    {16377, 6, 0x0, 0x8000},
    {16383, 6, 0x0, 0x8000},
    {16389, 7, 0x0, 0x8000},
    {16396, 7, 0x0, 0x8000},
    {16403, 8, 0x0, 0x8000},
    {16411, 7, 0x0, 0x8000},
    {16418, 5, 0x18, 0x2},
    {16423, 7, 0x4c, 0x2000000},
    {16430, 3, 0x0, 0x200000},
    {16433, 9, 0x0, 0x8000},
    {16442, 10, 0x0, 0x8000},
    {16452, 3, 0x400, 0x1},
    {16455, 6, 0x400, 0x1},
    {16461, 7, 0x400, 0x1},
    {16468, 3, 0x0, 0x10},
    {16471, 4, 0x1, 0x9000000},
    {16475, 9, 0x1, 0x8000000},
    {16484, 9, 0x1, 0x8000000},
    {16493, 6, 0x0, 0x8},
    {16499, 5, 0x1, 0x9000000},
    {16504, 11, 0x1, 0x8000000},
    {16515, 12, 0x1, 0x8000000},
    {16527, 5, 0x0, 0x8000},
    {16532, 9, 0x0, 0x8000},
    {16541, 3, 0x8, 0x1},
    {16544, 5, 0x8, 0x1},
    {16549, 8, 0x8, 0x10000001},
    {16557, 8, 0x8, 0x10000001},
    {16565, 8, 0x8, 0x10000001},
    {16573, 8, 0x8, 0x10000001},
    {16581, 2, 0x0, 0x100000},
    {16583, 3, 0x400, 0x1},
    {16586, 9, 0x400, 0x1},
    {16595, 5, 0x0, 0x80000},
    {16600, 9, 0x400, 0x1},
    {16609, 4, 0x800, 0x1},
    {16613, 7, 0x800, 0x1},
    {16620, 10, 0x400, 0x1},
    {16630, 3, 0x400, 0x40000001},
    {16633, 8, 0x400, 0x1},
    {16641, 7, 0x400, 0x1},
    {16648, 8, 0x400, 0x1},
    {16656, 8, 0x400, 0x40000001},
    {16664, 9, 0x400, 0x1},
    {16673, 12, 0x400, 0x1},
    {16685, 11, 0x400, 0x1},
    {16696, 11, 0x400, 0x1},
    {16707, 12, 0x400, 0x10000001},
    {16719, 11, 0x400, 0x1},
    {16730, 11, 0x400, 0x1},
    {16741, 9, 0x400, 0x1},
    {16750, 12, 0x400, 0x1},
    {16762, 11, 0x400, 0x1},
    {16773, 11, 0x400, 0x1},
    {16784, 12, 0x400, 0x10000001},
    {16796, 10, 0x400, 0x1},
    {16806, 11, 0x400, 0x10000001},
    {16817, 12, 0x400, 0x10000001},
    {16829, 12, 0x400, 0x10000001},
    {16841, 13, 0x400, 0x1},
    {16854, 12, 0x400, 0x1},
    {16866, 12, 0x400, 0x1},
    {16878, 14, 0x400, 0x10000001},
    {16892, 13, 0x400, 0x1},
    {16905, 12, 0x400, 0x1},
    {16917, 12, 0x400, 0x1},
    {16929, 14, 0x400, 0x10000001},
    {16943, 8, 0x400, 0x40000001},
    {16951, 9, 0x400, 0x1},
    {16960, 8, 0x400, 0x1},
    {16968, 8, 0x400, 0x1},
    {16976, 9, 0x400, 0x1},
    {16985, 10, 0x400, 0x1},
    {16995, 9, 0x400, 0x1},
    {17004, 10, 0x400, 0x10000001},
    {17014, 8, 0x400, 0x1},
    {17022, 8, 0x400, 0x1},
    {17030, 9, 0x400, 0x1},
    {17039, 9, 0x400, 0x1},
    {17048, 3, 0x0, 0x8},
    {17051, 8, 0x400, 0x1},
    {17059, 9, 0x400, 0x1},
    {17068, 3, 0x400, 0x1},
    {17071, 6, 0x400, 0x1},
    {17077, 11, 0x400, 0x1},
    {17088, 9, 0x400, 0x10000001},
    {17097, 10, 0x400, 0x10000001},
    {17107, 11, 0x400, 0x1},
    {17118, 10, 0x400, 0x10000001},
    {17128, 12, 0x400, 0x1},
    {17140, 12, 0x400, 0x10000001},
    {17152, 10, 0x400, 0x1},
    {17162, 14, 0x400, 0x1},
    {17176, 9, 0x400, 0x1},
    {17185, 13, 0x400, 0x1},
    {17198, 11, 0x400, 0x10000001},
    {17209, 13, 0x400, 0x10000001},
    {17222, 11, 0x400, 0x1},
    {17233, 10, 0x400, 0x1},
    {17243, 14, 0x400, 0x1},
    {17257, 12, 0x400, 0x10000001},
    {17269, 12, 0x400, 0x1},
    {17281, 7, 0x400, 0x1},
    {17288, 2, 0x0, 0x100000},
    {17290, 2, 0x0, 0x8},
    {17292, 3, 0x0, 0x100000},
    {17295, 6, 0x0, 0x100000},
    {17301, 4, 0x0, 0x8},
    {17305, 3, 0x0, 0x10},
    {17308, 9, 0x0, 0x8},
    {17317, 10, 0x0, 0x8},
    {17327, 7, 0x400, 0x1},
    {17334, 8, 0x40, 0x1},
    {17342, 4, 0x16, 0x2},
    {17346, 9, 0x0, 0x8},
    {17355, 8, 0x0, 0x8},
    {17363, 4, 0x0, 0x40000008},
    {17367, 5, 0x0, 0x40000008},
    {17372, 3, 0x0, 0x8},
    {17375, 5, 0x16, 0x2},
    {17380, 5, 0x100, 0x1},
    {17385, 3, 0x0, 0x8},
    {17388, 11, 0x0, 0x8},
    {17399, 3, 0x0, 0x1000000},
    {17402, 11, 0x0, 0x8},
    {17413, 4, 0x400, 0x1},
    {17417, 7, 0x400, 0x1},
    {17424, 8, 0x400, 0x1},
    {17432, 4, 0x400, 0x1},
    {17436, 9, 0x400, 0x1},
    {17445, 3, 0x0, 0x8},
    {17448, 5, 0x0, 0x8},
    {17453, 4, 0x3, 0x8040000},
    {17457, 1, 0x0, 0x1000800},
    {17458, 9, 0x0, 0x8},
    {17467, 10, 0x0, 0x8},
    {17477, 7, 0x0, 0x40000008},
    {17484, 3, 0x1, 0x1},
    {17487, 4, 0x1, 0x1},
    {17491, 7, 0x1, 0x10000001},
    {17498, 7, 0x1, 0x10000001},
    {17505, 7, 0x1, 0x10000001},
    {17512, 7, 0x1, 0x10000001},
    {17519, 3, 0x200, 0x1},
    {17522, 7, 0x200, 0x1},
    {17529, 7, 0x200, 0x1},
    {17536, 9, 0x200, 0x1},
    {17545, 7, 0x200, 0x1},
    {17552, 2, 0x0, 0x10},
    {17554, 2, 0x0, 0x200800},
    {17556, 6, 0x0, 0x100000},
    {17562, 4, 0x0, 0x8},
    {17566, 3, 0x80, 0x1},
    {17569, 6, 0x80, 0x1},
    {17575, 4, 0x80, 0x1},
    {17579, 6, 0x80, 0x1},
    {17585, 4, 0x80, 0x1},
    {17589, 3, 0x0, 0x1000000},
    {17592, 11, 0x0, 0x8000},
    {17603, 8, 0x0, 0x8000},
    {17611, 7, 0x0, 0x8000},
    {17618, 7, 0x0, 0x8000},
    {17625, 10, 0x0, 0x8000},
    {17635, 4, 0x0, 0x8000},
    {17639, 5, 0x0, 0x8000},
    {17644, 4, 0x0, 0x8000},
    {17648, 5, 0x0, 0x8000},
    {17653, 3, 0x200, 0x40000001},
    {17656, 6, 0x200, 0x1},
    {17662, 9, 0x200, 0x10000001},
    {17671, 11, 0x200, 0x1},
    {17682, 10, 0x200, 0x10000001},
    {17692, 12, 0x200, 0x1},
    {17704, 7, 0x200, 0x1},
    {17711, 8, 0x200, 0x1},
    {17719, 6, 0x200, 0x1},
    {17725, 7, 0x200, 0x1},
    {17732, 7, 0x200, 0x40000001},
    {17739, 8, 0x200, 0x1},
    {17747, 11, 0x200, 0x1},
    {17758, 10, 0x200, 0x1},
    {17768, 10, 0x200, 0x1},
    {17778, 11, 0x200, 0x10000001},
    {17789, 10, 0x200, 0x1},
    {17799, 10, 0x200, 0x1},
    {17809, 8, 0x200, 0x1},
    {17817, 11, 0x200, 0x1},
    {17828, 10, 0x200, 0x1},
    {17838, 10, 0x200, 0x1},
    {17848, 11, 0x200, 0x10000001},
    {17859, 9, 0x200, 0x1},
    {17868, 10, 0x200, 0x10000001},
    {17878, 7, 0x200, 0x40000001},
    {17885, 8, 0x200, 0x1},
    {17893, 7, 0x200, 0x1},
    {17900, 8, 0x200, 0x1},
    {17908, 8, 0x200, 0x1},
    {17916, 8, 0x200, 0x1},
    {17924, 8, 0x200, 0x1},
    {17932, 8, 0x200, 0x1},
    {17940, 10, 0x200, 0x1},
    {17950, 10, 0x200, 0x10000001},
    {17960, 7, 0x200, 0x1},
    {17967, 7, 0x200, 0x1},
    {17974, 12, 0x200, 0x1},
    {17986, 10, 0x200, 0x10000001},
    {17996, 11, 0x200, 0x10000001},
    {18007, 12, 0x200, 0x1},
    {18019, 11, 0x200, 0x10000001},
    {18030, 13, 0x200, 0x1},
    {18043, 13, 0x200, 0x10000001},
    {18056, 11, 0x200, 0x1},
    {18067, 15, 0x200, 0x1},
    {18082, 10, 0x200, 0x1},
    {18092, 14, 0x200, 0x1},
    {18106, 12, 0x200, 0x10000001},
    {18118, 14, 0x200, 0x10000001},
    {18132, 12, 0x200, 0x1},
    {18144, 11, 0x200, 0x1},
    {18155, 15, 0x200, 0x1},
    {18170, 13, 0x200, 0x10000001},
    {18183, 13, 0x200, 0x1},
    {18196, 8, 0x200, 0x40000001},
    {18204, 9, 0x200, 0x1},
    {18213, 11, 0x200, 0x1},
    {18224, 11, 0x200, 0x1},
    {18235, 9, 0x200, 0x1},
    {18244, 10, 0x200, 0x1},
    {18254, 12, 0x200, 0x10000001},
    {18266, 12, 0x200, 0x10000001},
    {18278, 13, 0x200, 0x1},
    {18291, 12, 0x200, 0x1},
    {18303, 12, 0x200, 0x1},
    {18315, 14, 0x200, 0x10000001},
    {18329, 13, 0x200, 0x1},
    {18342, 12, 0x200, 0x1},
    {18354, 12, 0x200, 0x1},
    {18366, 14, 0x200, 0x10000001},
    {18380, 8, 0x200, 0x40000001},
    {18388, 8, 0x200, 0x1},
    {18396, 5, 0x20, 0x1},
    {18401, 2, 0x0, 0x200000},
    {18403, 7, 0x0, 0x8},
    {18410, 6, 0x0, 0x8000},
    {18416, 6, 0x0, 0x8},
    {18422, 7, 0x0, 0x8},
    {18429, 3, 0x800, 0x1},
    {18432, 2, 0x0, 0x200000},
    {18434, 5, 0x0, 0x8},
    {18439, 6, 0x0, 0x80000},
    {18445, 11, 0x12, 0x2000000},
    {18456, 9, 0x40, 0x1},
    {18465, 2, 0x0, 0x800},
    {18467, 8, 0x0, 0x8000},
    {18475, 8, 0x0, 0x8000},
    {18483, 3, 0x0, 0x1000000},
    {18486, 9, 0x40, 0x1},
    {18495, 8, 0x400, 0x1},
    {18503, 9, 0x10, 0x1},
    {18512, 9, 0x2, 0x1},
    {18521, 9, 0x4, 0x1},
    {18530, 8, 0x8, 0x1},
    {18538, 8, 0x80, 0x1},
    {18546, 9, 0x20, 0x1},
    {18555, 7, 0x800, 0x1},
    {18562, 9, 0x200, 0x1},
    {18571, 9, 0x100, 0x1},
    {18580, 8, 0x1, 0x1},
    {18588, 3, 0x17, 0x2},
    {18591, 3, 0x0, 0x10000010},
    {18594, 5, 0x17, 0x2},
    {18599, 6, 0x17, 0x2},
    {18605, 8, 0x0, 0x8000},
    {18613, 3, 0x2, 0x1},
    {18616, 7, 0x2, 0x1},
    {18623, 8, 0x2, 0x1},
    {18631, 10, 0x2, 0x1},
    {18641, 9, 0x2, 0x1},
    {18650, 9, 0x2, 0x1},
    {18659, 9, 0x2, 0x1},
    {18668, 10, 0x2, 0x10000001},
    {18678, 8, 0x2, 0x1},
    {18686, 8, 0x2, 0x1},
    {18694, 9, 0x2, 0x1},
    {18703, 3, 0x200, 0x1},
    {18706, 7, 0x200, 0x1},
    {18713, 7, 0x200, 0x1},
    {18720, 3, 0x200, 0x800001},
    {18723, 7, 0x0, 0x100000},
    {18730, 6, 0x17, 0x2},
    {18736, 7, 0x200, 0x1},
    {18743, 4, 0x0, 0x100000},
    {18747, 3, 0x200, 0x1},
    {18750, 5, 0x200, 0x1},
    {18755, 5, 0x100, 0x1},
    {18760, 3, 0x0, 0x2000},
    {18763, 6, 0x0, 0x10002000},
    {18769, 8, 0x0, 0x2000},
    {18777, 3, 0x4, 0x20000001},
    {18780, 6, 0x4, 0x20000001},
    {18786, 6, 0x4, 0x20000001},
    {18792, 6, 0x4, 0x20000001},
    {18798, 4, 0x4, 0x20000001},
    {18802, 7, 0x4, 0x20000001},
    {18809, 7, 0x4, 0x20000001},
    {18816, 7, 0x4, 0x20000001},
    {18823, 6, 0x0, 0x1000000},
    {18829, 16, 0x40, 0x1},
    {18845, 13, 0x400, 0x1},
    {18858, 12, 0x100, 0x1},
    {18870, 15, 0x2, 0x1},
    {18885, 13, 0x8, 0x1},
    {18898, 13, 0x80, 0x1},
    {18911, 14, 0x20, 0x1},
    {18925, 21, 0x1, 0x1},
    {18946, 19, 0x4, 0x1},
    {18965, 16, 0x10, 0x1},
    {18981, 18, 0x800, 0x1},
    {18999, 18, 0x200, 0x1},
    {19017, 1, 0x0, 0x100000},
    {19018, 8, 0x0, 0x8},
    {19026, 5, 0x0, 0x8},
    {19031, 4, 0x0, 0x100000},
    {19035, 5, 0x0, 0x180000},
    {19040, 7, 0x4d, 0x2000000},
    {19047, 4, 0x0, 0x1000024},
    {19051, 7, 0x0, 0x4},
    {19058, 7, 0x0, 0x4},
    {19065, 12, 0x0, 0x80000},
    {19077, 7, 0x0, 0x8},
    {19084, 3, 0x0, 0x8000},
    {19087, 5, 0x0, 0x8000},
    {19092, 8, 0x0, 0x80000},
    {19100, 9, 0x15, 0x2},
    {19109, 9, 0x0, 0x8000},
    {19118, 3, 0x200, 0x40000001},
    {19121, 5, 0x0, 0x8000},
    {19126, 9, 0x0, 0x8000},
    {19135, 11, 0x200, 0x40000001},
    {19146, 12, 0x200, 0x40000001},
    {19158, 8, 0x0, 0x8},
    {19166, 4, 0x200, 0x40000001},
    {19170, 12, 0x200, 0x40000001},
    {19182, 13, 0x200, 0x40000001},
    {19195, 3, 0x2, 0x1},
    {19198, 7, 0x2, 0x1},
    {19205, 7, 0x0, 0x8000},
    {19212, 12, 0x0, 0x8000},
    {19224, 8, 0x0, 0x8000},
    {19232, 6, 0x0, 0x8000},
    {19238, 9, 0x0, 0x8000},
    {19247, 6, 0x0, 0x80000},
    {19253, 9, 0x0, 0x8000},
    {19262, 11, 0x0, 0x8000},
    {19273, 8, 0x0, 0x8000},
    {19281, 9, 0x0, 0x8000},
    {19290, 5, 0x0, 0x8000},
    {19295, 5, 0x0, 0x8000},
    {19300, 2, 0x0, 0x100000},
    {19302, 5, 0x0, 0x100000},
    {19307, 6, 0x0, 0x8000},
    {19313, 6, 0x0, 0x8000},
    {19319, 6, 0x0, 0x8000},
    {19325, 10, 0x0, 0x8000},
    {19335, 4, 0x0, 0x4},
    {19339, 11, 0x0, 0x8000},
    {19350, 5, 0x0, 0x8000},
    {19355, 9, 0x0, 0x8000},
    {19364, 7, 0x0, 0x8000},
    {19371, 7, 0x0, 0x200},
    {19378, 3, 0x0, 0x100000},
    {19381, 2, 0x0, 0x1000004},
    {19383, 12, 0x0, 0x8},
    {19395, 15, 0x0, 0x8},
    {19410, 4, 0x0, 0x80000},
    {19414, 6, 0x17, 0x2},
    {19420, 6, 0x0, 0x80000},
    {19426, 7, 0x16, 0x2},
    {19433, 6, 0x15, 0x2},
    {19439, 3, 0x0, 0x8000},
    {19442, 7, 0x0, 0x8000},
    {19449, 8, 0x0, 0x8000},
    {19457, 9, 0x0, 0x8000},
    {19466, 10, 0x0, 0x8000},
    {19476, 10, 0x0, 0x8000},
    {19486, 11, 0x0, 0x8000},
    {19497, 13, 0x0, 0x8000},
    {19510, 4, 0x0, 0x100000},
    {19514, 8, 0x0, 0x100000},
    {19522, 6, 0x0, 0x80000},
    {19528, 10, 0x0, 0x100000},
    {19538, 2, 0x0, 0x100000},
    {19540, 6, 0x0, 0x8},
    {19546, 10, 0x0, 0x8},
    {19556, 4, 0x0, 0x10},
    {19560, 9, 0x0, 0x8},
    {19569, 7, 0x0, 0x1000008},
    {19576, 11, 0x0, 0x8},
    {19587, 8, 0x0, 0x8},
    {19595, 8, 0x0, 0x200},
    {19603, 8, 0x0, 0x200},
    {19611, 5, 0x0, 0x200},
    {19616, 6, 0x0, 0x200},
    {19622, 7, 0x0, 0x8},
    {19629, 8, 0x0, 0x8},
    {19637, 3, 0x8, 0x1},
    {19640, 5, 0x8, 0x1},
    {19645, 6, 0x8, 0x1},
    {19651, 9, 0x15, 0x2},
    {19660, 9, 0x15, 0x2},
    {19669, 10, 0x15, 0x2},
    {19679, 11, 0x15, 0x2},
    {19690, 9, 0x15, 0x2},
    {19699, 3, 0x800, 0x1},
    {19702, 7, 0x0, 0x100000},
    {19709, 9, 0x0, 0x200},
    {19718, 8, 0x15, 0x2},
    {19726, 9, 0x15, 0x2},
    {19735, 8, 0x800, 0x20000001},
    {19743, 8, 0x800, 0x20000001},
    {19751, 8, 0x800, 0x40000001},
    {19759, 8, 0x800, 0x20000001},
    {19767, 8, 0x800, 0x40000001},
    {19775, 11, 0x0, 0x200},
    {19786, 8, 0x0, 0x8},
    {19794, 6, 0x0, 0x200},
    {19800, 7, 0x0, 0x200},
    {19807, 8, 0x0, 0x8000},
    {19815, 6, 0x20, 0x1},
    {19821, 7, 0x20, 0x1},
    {19828, 2, 0x0, 0x80000},
    {19830, 4, 0x0, 0x8000},
    {19834, 6, 0x0, 0x8000},
    {19840, 6, 0x0, 0x1000024},
    {19846, 9, 0x0, 0x4},
    {19855, 10, 0x0, 0x4},
    {19865, 10, 0x0, 0x8},
    {19875, 7, 0x0, 0x8},
    {19882, 7, 0x0, 0x8000},
    {19889, 9, 0x0, 0x8000},
    {19898, 6, 0x0, 0x4},
    {19904, 8, 0x20, 0x1},
    {19912, 10, 0x20, 0x1},
    {19922, 10, 0x0, 0x8000},
    {19932, 1, 0x3, 0x400000},
    {19933, 2, 0x0, 0x1000000},
    {19935, 6, 0x0, 0x10},
    {19941, 3, 0x20, 0x1},
    {19944, 7, 0x20, 0x1},
    {19951, 8, 0x20, 0x1},
    {19959, 3, 0x0, 0x80000},
    {19962, 7, 0x3, 0x400000},
    {19969, 7, 0x3, 0x1400000},
    {19976, 12, 0x0, 0x20000},
    {19988, 7, 0x0, 0x80000},
    {19995, 3, 0x0, 0x1000000},
    {19998, 7, 0x0, 0x10},
    {20005, 7, 0x0, 0x4},
    {20012, 1, 0x0, 0x40001000},
    {20013, 2, 0x0, 0x10000},
    {20015, 4, 0x0, 0x1000000},
    {20019, 13, 0x23, 0x2000000},
    {20032, 13, 0x24, 0x2000000},
    {20045, 6, 0x23, 0x2000000},
    {20051, 7, 0x24, 0x2000000},
    {20058, 11, 0x24, 0x2000000},
    {20069, 10, 0x23, 0x2000000},
    {20079, 6, 0x800, 0x1},
    {20085, 5, 0x27, 0x2000000},
    {20090, 7, 0x29, 0x2000000},
    {20097, 8, 0x29, 0x2000000},
    {20105, 7, 0x29, 0x2000000},
    {20112, 5, 0x0, 0x100000},
    {20117, 2, 0x0, 0x10000},
    {20119, 2, 0x0, 0x10000},
    {20121, 10, 0x15, 0x2},
    {20131, 8, 0x1, 0x1},
    {20139, 9, 0x1, 0x1},
    {20148, 10, 0x24, 0x2000000},
    {20158, 11, 0x23, 0x2000000},
    {20169, 11, 0x24, 0x2000000},
    {20180, 12, 0x23, 0x2000000},
    {20192, 5, 0x27, 0x2000000},
    {20197, 7, 0x0, 0x80000},
    {20204, 5, 0x0, 0x8000},
    {20209, 5, 0x7e2, 0x4000000},
    {20214, 5, 0x27, 0x2000000},
    {20219, 7, 0x0, 0x100000},
    {20226, 5, 0x0, 0x80000},
    {20231, 12, 0x0, 0x80000},
    {20243, 8, 0x0, 0x80000},
    {20251, 6, 0x2, 0x1},
    {20257, 8, 0x2, 0x1},
    {20265, 6, 0x100, 0x1},
    {20271, 7, 0x100, 0x1},
    {20278, 8, 0x100, 0x1},
    {20286, 10, 0x2, 0x1},
    {20296, 8, 0x2, 0x1},
    {20304, 3, 0x0, 0x100000},
    {20307, 4, 0x800, 0x1},
    {20311, 7, 0x800, 0x1},
    {20318, 3, 0x200, 0x40000001},
    {20321, 5, 0x200, 0x40000001},
    {20326, 5, 0x200, 0x40000001},
    {20331, 4, 0x0, 0x100000},
    {20335, 3, 0xc, 0x41000},
    {20338, 4, 0x0, 0x40001000},
    {20342, 4, 0xc, 0x40000},
    {20346, 4, 0x0, 0x100000},
    {20350, 7, 0x0, 0x100},
    {20357, 4, 0x0, 0x80000},
    {20361, 3, 0x0, 0x80000},
    {20364, 3, 0x0, 0x80000},
    {20367, 3, 0x0, 0x100000},
    {20370, 3, 0x0, 0x80000},
    {20373, 6, 0x17, 0x2},
    {20379, 5, 0x17, 0x2},
    {20384, 3, 0x0, 0x100000},
    {20387, 4, 0x80, 0x1},
    {20391, 9, 0x80, 0x1},
    {20400, 9, 0x80, 0x1},
    {20409, 10, 0x80, 0x1},
    {20419, 11, 0x80, 0x1},
    {20430, 4, 0x100, 0x1},
    {20434, 8, 0x100, 0x1},
    {20442, 7, 0x100, 0x1},
    {20449, 9, 0x100, 0x1},
    {20458, 8, 0x100, 0x1},
    {20466, 3, 0x100, 0x20000001},
    {20469, 5, 0x100, 0x20000001},
    {20474, 5, 0x100, 0x20000001},
    {20479, 5, 0x100, 0x20000001},
    {20484, 9, 0x1, 0x1},
    {20493, 11, 0x1, 0x1},
    {20504, 1, 0x0, 0x1000000},
    {20505, 3, 0x0, 0x4},
    {20508, 12, 0x0, 0x8},
    {20520, 6, 0x0, 0x8},
    {20526, 2, 0x0, 0x1000004},
    {20528, 14, 0x0, 0x8},
    {20542, 7, 0x0, 0x8},
    {20549, 9, 0x0, 0x8},
    {20558, 6, 0x0, 0x4},
    {20564, 4, 0x0, 0x1000000},
    {20568, 8, 0x0, 0x8},
    {20576, 6, 0x0, 0x8000},
    {20582, 5, 0x28, 0x2000000},
    {20587, 6, 0x0, 0x8000},
    {20593, 5, 0x0, 0x8000},
    {20598, 5, 0x0, 0x8000},
    {20603, 4, 0x0, 0x20000008},
    {20607, 10, 0x0, 0x20000008},
    {20617, 11, 0x0, 0x20000008},
    {20628, 5, 0x22, 0x2000000},
    {20633, 4, 0x16, 0x2},
    {20637, 3, 0x0, 0x1000004},
    {20640, 7, 0x0, 0x8},
    {20647, 7, 0x0, 0x8000},
    {20654, 6, 0x0, 0x8000},
    {20660, 4, 0x400, 0x1},
    {20664, 7, 0x400, 0x1},
    {20671, 6, 0x0, 0x1000024},
    {20677, 13, 0x0, 0x4},
    {20690, 15, 0x0, 0x8},
    {20705, 9, 0x0, 0x8000},
    {20714, 7, 0x0, 0x8000},
    {20721, 8, 0x1, 0x1},
    {20729, 4, 0x0, 0x8},
    {20733, 3, 0x0, 0x8000},
    {20736, 8, 0x0, 0x8000},
    {20744, 7, 0x0, 0x8000},
    {20751, 9, 0x100, 0x1},
    {20760, 7, 0x100, 0x1},
    {20767, 8, 0x0, 0x8000},
    {20775, 9, 0x0, 0x8000},
    {20784, 4, 0x1, 0x1},
    {20788, 6, 0x1, 0x1},
    {20794, 6, 0x1, 0x1},
    {20800, 5, 0x0, 0x100000},
    {20805, 10, 0x100, 0x1},
    {20815, 7, 0x0, 0x100000},
    {20822, 5, 0x0, 0x8},
    {20827, 5, 0x0, 0x10},
    {20832, 6, 0x0, 0x10},
    {20838, 8, 0x0, 0x1000004},
    {20846, 13, 0x0, 0x8},
    {20859, 17, 0x0, 0x8},
    {20876, 4, 0x0, 0x10},
    {20880, 5, 0x0, 0x100000},
    {20885, 6, 0x0, 0x100000},
    {20891, 5, 0x0, 0x10},
    {20896, 8, 0x0, 0x8},
    {20904, 11, 0x0, 0x8000},
    {20915, 6, 0x0, 0x8000},
    {20921, 8, 0x0, 0x20000},
    {20929, 3, 0x100, 0x1},
    {20932, 5, 0x0, 0x8000},
    {20937, 4, 0x4a, 0x2000000},
    {20941, 5, 0x0, 0x8000},
    {20946, 7, 0x100, 0x1},
    {20953, 10, 0x100, 0x10000001},
    {20963, 12, 0x100, 0x1},
    {20975, 11, 0x100, 0x10000001},
    {20986, 13, 0x100, 0x1},
    {20999, 8, 0x100, 0x1},
    {21007, 13, 0x100, 0x1},
    {21020, 11, 0x100, 0x10000001},
    {21031, 12, 0x100, 0x10000001},
    {21043, 13, 0x100, 0x1},
    {21056, 12, 0x100, 0x10000001},
    {21068, 14, 0x100, 0x1},
    {21082, 14, 0x100, 0x10000001},
    {21096, 12, 0x100, 0x1},
    {21108, 16, 0x100, 0x1},
    {21124, 11, 0x100, 0x1},
    {21135, 15, 0x100, 0x1},
    {21150, 13, 0x100, 0x10000001},
    {21163, 15, 0x100, 0x10000001},
    {21178, 13, 0x100, 0x1},
    {21191, 12, 0x100, 0x1},
    {21203, 16, 0x100, 0x1},
    {21219, 14, 0x100, 0x10000001},
    {21233, 14, 0x100, 0x1},
    {21247, 9, 0x100, 0x1},
    {21256, 3, 0x100, 0x40000001},
    {21259, 4, 0x100, 0x1},
    {21263, 9, 0x100, 0x1},
    {21272, 8, 0x100, 0x1},
    {21280, 9, 0x100, 0x1},
    {21289, 9, 0x100, 0x40000001},
    {21298, 9, 0x100, 0x40000001},
    {21307, 10, 0x100, 0x1},
    {21317, 9, 0x100, 0x1},
    {21326, 9, 0x100, 0x1},
    {21335, 10, 0x100, 0x1},
    {21345, 10, 0x100, 0x1},
    {21355, 11, 0x100, 0x1},
    {21366, 10, 0x100, 0x1},
    {21376, 11, 0x100, 0x10000001},
    {21387, 10, 0x100, 0x1},
    {21397, 9, 0x100, 0x1},
    {21406, 10, 0x100, 0x1},
    {21416, 3, 0x1, 0x1},
    {21419, 4, 0x1, 0x1},
    {21423, 8, 0x400, 0x1},
    {21431, 9, 0x400, 0x1},
    {21440, 10, 0x400, 0x1},
    {21450, 6, 0x0, 0x100000},
    {21456, 7, 0x0, 0x80000},
    {21463, 5, 0x0, 0x8000},
    {21468, 8, 0x0, 0x8000},
    {21476, 7, 0x0, 0x20000},
    {21483, 11, 0x0, 0x8000},
    {21494, 5, 0x0, 0x8000},
    {21499, 9, 0x0, 0x8000},
    {21508, 3, 0x100, 0x800001},
    {21511, 8, 0x100, 0x1},
    {21519, 8, 0x100, 0x1},
    {21527, 9, 0x100, 0x1},
    {21536, 4, 0x100, 0x1},
    {21540, 9, 0x100, 0x1},
    {21549, 9, 0x100, 0x1},
    {21558, 9, 0x100, 0x1},
    {21567, 6, 0x2a, 0x2000000},
    {21573, 7, 0x28, 0x2000000},
    {21580, 6, 0x28, 0x2000000},
    {21586, 9, 0x16, 0x2000000},
    {21595, 8, 0x400, 0x1},
    {21603, 6, 0x0, 0x8000},
    {21609, 10, 0x0, 0x100000},
    {21619, 7, 0x2a, 0x2000000},
    {21626, 6, 0x35, 0x2000000},
    {21632, 3, 0x2, 0x1},
    {21635, 6, 0x2, 0x1},
    {21641, 7, 0x2, 0x1},
    {21648, 5, 0x785, 0x4000000},
    {21653, 3, 0x100, 0x1},
    {21656, 7, 0x100, 0x1},
    {21663, 8, 0x100, 0x1},
    {21671, 3, 0x0, 0x1000000},
    {21674, 12, 0x0, 0x8},
    {21686, 8, 0x0, 0x8},
    {21694, 10, 0x0, 0x8},
    {21704, 5, 0x0, 0x10},
    {21709, 3, 0x80, 0x40000001},
    {21712, 8, 0x80, 0x40000001},
    {21720, 9, 0x80, 0x40000001},
    {21729, 8, 0x80, 0x40000001},
    {21737, 6, 0x0, 0x8},
    {21743, 3, 0x1, 0x20000001},
    {21746, 8, 0x1, 0x20000001},
    {21754, 8, 0x1, 0x20000001},
    {21762, 8, 0x1, 0x20000001},
    {21770, 9, 0x1, 0x20000001},
    {21779, 9, 0x1, 0x20000001},
    {21788, 9, 0x1, 0x20000001},
    {21797, 3, 0x0, 0x1000000},
    {21800, 10, 0x0, 0x8},
    {21810, 5, 0x0, 0x8},
    {21815, 5, 0x0, 0x200010},
    {21820, 5, 0x0, 0x10},
    {21825, 7, 0x0, 0x8000},
    {21832, 5, 0x0, 0x80000},
    {21837, 4, 0x0, 0x1000000},
    {21841, 9, 0x0, 0x8},
    {21850, 5, 0x3a, 0x2000000},
    {21855, 6, 0x0, 0x10},
    {21861, 8, 0x0, 0x8000},
    {21869, 3, 0x0, 0x8000},
    {21872, 6, 0x0, 0x8000},
    {21878, 6, 0x0, 0x8},
    {21884, 6, 0x0, 0x8},
    {21890, 8, 0x0, 0x8},
    {21898, 6, 0x16, 0x2},
    {21904, 6, 0x16, 0x2},
    {21910, 8, 0x17, 0x2},
    {21918, 6, 0x0, 0x8000},
    {21924, 6, 0x0, 0x8000},
    {21930, 7, 0x0, 0x8000},
    {21937, 7, 0x0, 0x8000},
    {21944, 3, 0x0, 0x8},
    {21947, 10, 0x0, 0x40000008},
    {21957, 11, 0x0, 0x40000008},
    {21968, 11, 0x0, 0x40000008},
    {21979, 12, 0x0, 0x40000008},
    {21991, 4, 0x200, 0x1},
    {21995, 6, 0x200, 0x1},
    {22001, 6, 0x200, 0x1},
    {22007, 6, 0x15, 0x800002},
    {22013, 7, 0x15, 0x800002},
    {22020, 2, 0x0, 0x80000},
    {22022, 6, 0x0, 0x80000},
    {22028, 5, 0x0, 0x8000},
    {22033, 7, 0x0, 0x8000},
    {22040, 5, 0x0, 0x8000},
    {22045, 3, 0xc0, 0x1},
    {22048, 6, 0x40, 0x20000001},
    {22054, 5, 0x80, 0x40000001},
    {22059, 5, 0x80, 0x40000001},
    {22064, 6, 0x40, 0x20000001},
    {22070, 6, 0x40, 0x20000001},
    {22076, 2, 0x0, 0x10000},
    {22078, 5, 0x0, 0x80000},
    {22083, 5, 0x0, 0x1200000},
    {22088, 8, 0x0, 0x400},
    {22096, 8, 0x0, 0x200000},
    {22104, 3, 0x0, 0x10000},
    {22107, 6, 0x0, 0x80000},
    {22113, 3, 0x0, 0x108000},
    {22116, 7, 0x0, 0x100000},
    {22123, 7, 0x0, 0x100000},
    {22130, 6, 0x0, 0x8000},
    {22136, 6, 0x0, 0x100000},
    {22142, 3, 0x400, 0x20000001},
    {22145, 7, 0x400, 0x20000001},
    {22152, 8, 0x400, 0x20000001},
    {22160, 9, 0x400, 0x20000001},
    {22169, 8, 0x400, 0x20000001},
    {22177, 8, 0x0, 0x80000},
    {22185, 6, 0x0, 0x100000},
    {22191, 7, 0x0, 0x8000},
    {22198, 3, 0x1, 0x40000001},
    {22201, 7, 0x1, 0x40000001},
    {22208, 8, 0x1, 0x40000001},
    {22216, 8, 0x1, 0x40000001},
    {22224, 4, 0x0, 0x8000},
    {22228, 7, 0x0, 0x8000},
    {22235, 2, 0x0, 0x1000000},
    {22237, 5, 0x0, 0x8},
    {22242, 7, 0x0, 0x8},
    {22249, 4, 0x0, 0x8},
    {22253, 3, 0x2, 0x1},
    {22256, 5, 0x2, 0x1},
    {22261, 8, 0x2, 0x10000001},
    {22269, 8, 0x2, 0x10000001},
    {22277, 8, 0x2, 0x10000001},
    {22285, 8, 0x2, 0x10000001},
    {22293, 6, 0x0, 0x8000},
    {22299, 9, 0x0, 0x8},
    {22308, 10, 0x0, 0x8},
    {22318, 5, 0x17, 0x2},
    {22323, 5, 0x0, 0x100000},
    {22328, 5, 0x40, 0x1},
    {22333, 6, 0x16, 0x2},
    {22339, 7, 0x16, 0x2},
    {22346, 3, 0x0, 0x8000},
    {22349, 6, 0x0, 0x8000},
    {22355, 10, 0x0, 0x8000},
    {22365, 9, 0x0, 0x8000},
    {22374, 11, 0x0, 0x8000},
    {22385, 4, 0x16, 0x2},
    {22389, 4, 0x20, 0x1},
    {22393, 5, 0x0, 0x8000},
    {22398, 9, 0x0, 0x8000},
    {22407, 3, 0x10, 0x20000001},
    {22410, 7, 0x10, 0x20000001},
    {22417, 7, 0x10, 0x20000001},
    {22424, 7, 0x10, 0x20000001},
    {22431, 6, 0x0, 0x8000},
    {22437, 10, 0x0, 0x8000},
    {22447, 7, 0x28, 0x2000000},
    {22454, 7, 0x28, 0x2000000},
    {22461, 6, 0x2a, 0x2000000},
    {22467, 5, 0x17, 0x2},
    {22472, 8, 0x17, 0x2},
    {22480, 9, 0x17, 0x2},
    {22489, 4, 0x100, 0x1},
    {22493, 5, 0x100, 0x1},
    {22498, 7, 0x100, 0x1},
    {22505, 10, 0x100, 0x1},
    {22515, 10, 0x100, 0x1},
    {22525, 10, 0x100, 0x10000001},
    {22535, 8, 0x100, 0x1},
    {22543, 10, 0x100, 0x1},
    {22553, 10, 0x100, 0x10000001},
    {22563, 9, 0x100, 0x1},
    {22572, 5, 0x100, 0x1},
    {22577, 10, 0x100, 0x1},
    {22587, 11, 0x100, 0x1},
    {22598, 14, 0x100, 0x1},
    {22612, 13, 0x100, 0x1},
    {22625, 13, 0x100, 0x1},
    {22638, 14, 0x100, 0x10000001},
    {22652, 13, 0x100, 0x1},
    {22665, 13, 0x100, 0x1},
    {22678, 11, 0x100, 0x1},
    {22689, 14, 0x100, 0x1},
    {22703, 13, 0x100, 0x1},
    {22716, 13, 0x100, 0x1},
    {22729, 14, 0x100, 0x10000001},
    {22743, 12, 0x100, 0x1},
    {22755, 13, 0x100, 0x10000001},
    {22768, 14, 0x100, 0x10000001},
    {22782, 14, 0x100, 0x10000001},
    {22796, 15, 0x100, 0x1},
    {22811, 14, 0x100, 0x1},
    {22825, 14, 0x100, 0x1},
    {22839, 16, 0x100, 0x10000001},
    {22855, 15, 0x100, 0x1},
    {22870, 14, 0x100, 0x1},
    {22884, 14, 0x100, 0x1},
    {22898, 16, 0x100, 0x10000001},
    {22914, 6, 0x0, 0x8000},
    {22920, 7, 0x0, 0x8000},
    {22927, 10, 0x100, 0x1},
    {22937, 7, 0x0, 0x8000},
    {22944, 10, 0x0, 0x8000},
    {22954, 7, 0x0, 0x8000},
    {22961, 7, 0x0, 0x10},
    {22968, 7, 0x0, 0x8000},
    {22975, 7, 0x0, 0x8000},
    {22982, 12, 0x0, 0x8},
    {22994, 12, 0x0, 0x8},
    {23006, 6, 0x17, 0x2},
    {23012, 8, 0x0, 0x8000},
    {23020, 1, 0x2, 0x9000000},
    {23021, 3, 0x0, 0x4},
    {23024, 5, 0x0, 0x4},
    {23029, 4, 0x400, 0x1},
    {23033, 8, 0x400, 0x1},
    {23041, 5, 0x0, 0x8},
    {23046, 5, 0x0, 0x1000000},
    {23051, 13, 0x0, 0x8},
    {23064, 5, 0x3, 0x8000000},
    {23069, 6, 0x44, 0x2000000},
    {23075, 5, 0x3, 0x8040000},
    {23080, 7, 0x0, 0x8000},
    {23087, 7, 0x0, 0x8000},
    {23094, 6, 0x0, 0x8000},
    {23100, 5, 0x0, 0x1000000},
    {23105, 14, 0x0, 0x8},
    {23119, 4, 0x18, 0x2},
    {23123, 8, 0x18, 0x2},
    {23131, 5, 0x18, 0x2},
    {23136, 5, 0x1, 0x1},
    {23141, 6, 0x1, 0x1},
    {23147, 8, 0x1, 0x1},
    {23155, 11, 0x1, 0x1},
    {23166, 11, 0x1, 0x1},
    {23177, 11, 0x1, 0x10000001},
    {23188, 9, 0x1, 0x1},
    {23197, 11, 0x1, 0x1},
    {23208, 11, 0x1, 0x10000001},
    {23219, 10, 0x1, 0x1},
    {23229, 5, 0x3b, 0x2000000},
    {23234, 3, 0x0, 0x4},
    {23237, 4, 0x0, 0x8},
    {23241, 8, 0x0, 0x8},
    {23249, 6, 0x0, 0x1000000},
    {23255, 14, 0x0, 0x8},
    {23269, 8, 0x0, 0x8},
    {23277, 7, 0x1, 0x8000000},
    {23284, 5, 0x0, 0x10},
    {23289, 4, 0x0, 0x8},
    {23293, 4, 0x0, 0x8},
    {23297, 5, 0x3, 0x8000000},
    {23302, 6, 0x17, 0x2},
    {23308, 6, 0x15, 0x2},
    {23314, 2, 0x0, 0x80000},
    {23316, 9, 0x0, 0x8000},
    {23325, 10, 0x0, 0x8000},
    {23335, 6, 0x42, 0x2000000},
    {23341, 3, 0x18, 0x100002},
    {23344, 9, 0x0, 0x100000},
    {23353, 3, 0x40, 0x1},
    {23356, 6, 0x40, 0x1},
    {23362, 9, 0x40, 0x10000001},
    {23371, 9, 0x40, 0x10000001},
    {23380, 9, 0x40, 0x10000001},
    {23389, 9, 0x40, 0x10000001},
    {23398, 5, 0x0, 0x40000008},
    {23403, 4, 0x0, 0x20000},
    {23407, 5, 0x0, 0x80000},
    {23412, 3, 0x200, 0x1},
    {23415, 5, 0x200, 0x1},
    {23420, 6, 0x200, 0x1},
    {23426, 5, 0x34, 0x2000000},
    {23431, 3, 0x1, 0x8000000},
    {23434, 2, 0x0, 0x10000},
    {23436, 4, 0x0, 0x100000},
    {23440, 5, 0x2, 0x9040000},
    {23445, 8, 0x4, 0x1},
    {23453, 9, 0x40, 0x1},
    {23462, 10, 0x800, 0x1},
    {23472, 10, 0x100, 0x1},
    {23482, 11, 0x1, 0x1},
    {23493, 9, 0x2, 0x1},
    {23502, 9, 0x1, 0x1},
    {23511, 10, 0x200, 0x1},
    {23521, 14, 0x800, 0x1},
    {23535, 14, 0x400, 0x1},
    {23549, 9, 0x10, 0x1},
    {23558, 9, 0x20, 0x1},
    {23567, 9, 0x80, 0x1},
    {23576, 8, 0x8, 0x1},
    {23584, 3, 0x0, 0x1200800},
    {23587, 11, 0x0, 0x8},
    {23598, 3, 0x2, 0x8000000},
    {23601, 7, 0x0, 0x4},
    {23608, 4, 0x0, 0x4},
    {23612, 3, 0x0, 0x1008000},
    {23615, 6, 0x0, 0x8000},
    {23621, 7, 0x0, 0x8000},
    {23628, 7, 0x0, 0x8000},
    {23635, 7, 0x0, 0x8000},
    {23642, 7, 0x0, 0x8000},
    {23649, 6, 0x0, 0x8000},
    {23655, 4, 0x0, 0x8000},
    {23659, 5, 0x0, 0x8000},
    {23664, 8, 0x0, 0x8000},
    {23672, 6, 0x2, 0x9040000},
    {23678, 9, 0x4, 0x1},
    {23687, 12, 0x40, 0x1},
    {23699, 12, 0x100, 0x1},
    {23711, 13, 0x800, 0x1},
    {23724, 13, 0x1, 0x1},
    {23737, 10, 0x2, 0x1},
    {23747, 14, 0x200, 0x1},
    {23761, 18, 0x800, 0x1},
    {23779, 20, 0x400, 0x1},
    {23799, 12, 0x1, 0x1},
    {23811, 11, 0x10, 0x1},
    {23822, 11, 0x20, 0x1},
    {23833, 11, 0x80, 0x1},
    {23844, 10, 0x8, 0x1},
    {23854, 5, 0x0, 0x1000000},
    {23859, 8, 0x0, 0x8000},
    {23867, 11, 0x0, 0x8000},
    {23878, 9, 0x0, 0x8000},
    {23887, 10, 0x0, 0x8000},
    {23897, 10, 0x0, 0x8000},
    {23907, 9, 0x0, 0x8000},
    {23916, 7, 0x0, 0x80000},
    {23923, 7, 0x0, 0x8000},
    {23930, 9, 0x0, 0x8000},
    {23939, 6, 0x0, 0x20000000},
    {23945, 3, 0x0, 0x10000},
    {23948, 3, 0x0, 0x1000024},
    {23951, 17, 0x0, 0x8},
    {23968, 18, 0x0, 0x8},
    {23986, 10, 0x0, 0x8},
    {23996, 4, 0x0, 0x1000024},
    {24000, 9, 0x0, 0x8},
    {24009, 8, 0x0, 0x8},
    {24017, 12, 0x0, 0x8},
    {24029, 5, 0x0, 0x1000000},
    {24034, 12, 0x0, 0x8},
    {24046, 3, 0x14, 0x2000000},
    {24049, 6, 0x40, 0x1},
    {24055, 7, 0x40, 0x1},
    {24062, 7, 0x0, 0x8000},
    {24069, 6, 0x0, 0x8000},
    {24075, 6, 0x31, 0x2000000},
    {24081, 7, 0x0, 0x8000},
    {24088, 2, 0x0, 0x1000024},
    {24090, 7, 0x0, 0x8},
    {24097, 6, 0x0, 0x8},
    {24103, 10, 0x0, 0x8},
    {24113, 14, 0x0, 0x8},
    {24127, 6, 0x17, 0x2},
    {24133, 7, 0x17, 0x2},
    {24140, 5, 0x0, 0x8},
    {24145, 3, 0x0, 0x1000004},
    {24148, 7, 0x0, 0x8},
    {24155, 12, 0x0, 0x8},
    {24167, 3, 0x0, 0x10010},
    {24170, 7, 0x0, 0x8000},
    {24177, 5, 0x0, 0x8000},
    {24182, 7, 0x0, 0x8000},
    {24189, 7, 0x0, 0x8000},
    {24196, 9, 0x0, 0x8000},
    {24205, 3, 0x0, 0x1000024},
    {24208, 10, 0x0, 0x4},
    {24218, 9, 0x0, 0x8},
    {24227, 6, 0x0, 0x8},
    {24233, 11, 0x0, 0x8},
    {24244, 5, 0x10, 0x1},
    {24249, 6, 0x10, 0x1},
    {24255, 8, 0x10, 0x1},
    {24263, 11, 0x10, 0x1},
    {24274, 11, 0x10, 0x1},
    {24285, 11, 0x10, 0x10000001},
    {24296, 9, 0x10, 0x1},
    {24305, 11, 0x10, 0x1},
    {24316, 11, 0x10, 0x10000001},
    {24327, 10, 0x10, 0x1},
    {24337, 3, 0x8, 0x20000041},
    {24340, 12, 0x0, 0x80000},
    {24352, 7, 0x8, 0x20000001},
    {24359, 7, 0x8, 0x20000001},
    {24366, 7, 0x8, 0x20000001},
    {24373, 12, 0x0, 0x8000},
    {24385, 10, 0x0, 0x20000008},
    {24395, 11, 0x0, 0x20000008},
    {24406, 8, 0x0, 0x20000008},
    {24414, 5, 0x0, 0x8000},
    {24419, 9, 0x0, 0x8000},
    {24428, 13, 0x0, 0x8000},
    {24441, 6, 0x0, 0x8000},
    {24447, 10, 0x0, 0x8000},
    {24457, 9, 0x0, 0x20000},
    {24466, 9, 0x3, 0x400000},
    {24475, 4, 0x0, 0x8},
    {24479, 6, 0x0, 0x8},
    {24485, 5, 0x0, 0x8},
    {24490, 3, 0x0, 0x8000},
    {24493, 4, 0x0, 0x8000},
    {24497, 7, 0x0, 0x8000},
    {24504, 6, 0x0, 0x8000},
    {24510, 8, 0x0, 0x8000},
    {24518, 7, 0x0, 0x1000000},
    {24525, 18, 0x0, 0x8},
    {24543, 7, 0x0, 0x1000000},
    {24550, 17, 0x0, 0x8},
    {24567, 5, 0x0, 0x8},
    {24572, 10, 0x0, 0x8},
    {24582, 7, 0x0, 0x1000000},
    {24589, 16, 0x0, 0x8},
    {24605, 9, 0x0, 0x8},
    {24614, 4, 0x18, 0x2},
    {24618, 7, 0x40, 0x1},
    {24625, 9, 0x40, 0x1},
    {24634, 4, 0x0, 0x10010},
    {24638, 9, 0x0, 0x8000},
    {24647, 4, 0x0, 0x10000},
    {24651, 11, 0x0, 0x8000},
    {24662, 5, 0x0, 0x1000004},
    {24667, 9, 0x0, 0x8},
    {24676, 4, 0x0, 0x10},
    {24680, 1, 0x0, 0x1200000},
    {24681, 8, 0x0, 0x8},
    {24689, 9, 0x0, 0x8},
    {24698, 8, 0x0, 0x8},
    {24706, 6, 0x0, 0x8},
    {24712, 3, 0x16, 0x800002},
    {24715, 9, 0x15, 0x2},
    {24724, 8, 0x17, 0x2},
    {24732, 10, 0x400, 0x1},
    {24742, 7, 0x800, 0x1},
    {24749, 8, 0x200, 0x1},
    {24757, 10, 0x0, 0x8000},
    {24767, 11, 0x0, 0x8000},
    {24778, 8, 0x0, 0x8000},
    {24786, 12, 0x0, 0x8000},
    {24798, 9, 0x0, 0x8000},
    {24807, 11, 0x0, 0x8000},
    {24818, 3, 0x0, 0x80},
    {24821, 5, 0x0, 0x100000},
    {24826, 8, 0x0, 0x100},
    {24834, 9, 0x0, 0x100},
    {24843, 4, 0x0, 0x100000},
    {24847, 5, 0x0, 0x80000},
    {24852, 3, 0x2, 0x40000001},
    {24855, 4, 0x2, 0x40000001},
    {24859, 5, 0x2, 0x40000001},
    {24864, 5, 0x0, 0x1000024},
    {24869, 9, 0x0, 0x8},
    {24878, 13, 0x0, 0x8},
    {24891, 9, 0x0, 0x20},
    {24900, 2, 0x0, 0x1000000},
    {24902, 5, 0x0, 0x4},
    {24907, 9, 0x0, 0x8},
    {24916, 4, 0x0, 0x4},
    {24920, 3, 0x200, 0x1},
    {24923, 5, 0x200, 0x1},
    {24928, 6, 0x200, 0x1},
    {24934, 8, 0x200, 0x1},
    {24942, 7, 0x200, 0x1},
    {24949, 7, 0x200, 0x1},
    {24956, 7, 0x200, 0x1},
    {24963, 6, 0x200, 0x1},
    {24969, 6, 0x200, 0x1},
    {24975, 7, 0x200, 0x1},
    {24982, 7, 0x200, 0x10000001},
    {24989, 3, 0x1, 0x1},
    {24992, 9, 0x1, 0x1},
    {25001, 10, 0x1, 0x1},
    {25011, 12, 0x1, 0x1},
    {25023, 11, 0x1, 0x1},
    {25034, 11, 0x1, 0x1},
    {25045, 11, 0x1, 0x1},
    {25056, 12, 0x1, 0x10000001},
    {25068, 10, 0x1, 0x1},
    {25078, 10, 0x1, 0x1},
    {25088, 11, 0x1, 0x1},
    {25099, 3, 0x0, 0x180000},
    {25102, 5, 0x0, 0x80000},
    {25107, 3, 0x0, 0x8000},
    {25110, 5, 0x0, 0x8000},
    {25115, 6, 0x0, 0x8000},
    {25121, 6, 0x0, 0x8000},
    {25127, 3, 0x40, 0x1},
    {25130, 7, 0x40, 0x1},
    {25137, 8, 0x40, 0x1},
    {25145, 10, 0x40, 0x1},
    {25155, 9, 0x40, 0x1},
    {25164, 9, 0x40, 0x1},
    {25173, 9, 0x40, 0x1},
    {25182, 10, 0x40, 0x10000001},
    {25192, 8, 0x40, 0x1},
    {25200, 8, 0x40, 0x1},
    {25208, 9, 0x40, 0x1},
    {25217, 1, 0x0, 0x200000},
    {25218, 5, 0x0, 0x10},
    {25223, 7, 0x0, 0x8},
    {25230, 6, 0x0, 0x8},
    {25236, 3, 0x15, 0x2},
    {25239, 4, 0x16, 0x800002},
    {25243, 5, 0x16, 0x2},
    {25248, 3, 0x2, 0x1},
    {25251, 6, 0x16, 0x2},
    {25257, 7, 0x2, 0x1},
    {25264, 7, 0x2, 0x1},
    {25271, 8, 0x0, 0x8000},
    {25279, 9, 0x0, 0x8000},
    {25288, 5, 0x2, 0x1},
    {25293, 8, 0x2, 0x1},
    {25301, 11, 0x2, 0x1},
    {25312, 11, 0x2, 0x10000001},
    {25323, 4, 0x2, 0x20000001},
    {25327, 7, 0x2, 0x20000001},
    {25334, 7, 0x2, 0x20000001},
    {25341, 7, 0x2, 0x20000001},
    {25348, 8, 0x2, 0x20000001},
    {25356, 8, 0x2, 0x20000001},
    {25364, 8, 0x2, 0x20000001},
    {25372, 8, 0x0, 0x8000},
    {25380, 7, 0x0, 0x8000},
    {25387, 8, 0x0, 0x8000},
    {25395, 6, 0x0, 0x8000},
    {25401, 3, 0x0, 0x100000},
    {25404, 5, 0x16, 0x2},
    {25409, 6, 0x16, 0x2},
    {25415, 5, 0x16, 0x2},
    {25420, 4, 0x0, 0x100},
    {25424, 7, 0x0, 0x100000},
    {25431, 6, 0x16, 0x2},
    {25437, 6, 0x16, 0x2},
    {25443, 3, 0x0, 0x100000},
    {25446, 7, 0x0, 0x8000},
    {25453, 6, 0x0, 0x8000},
    {25459, 6, 0x18, 0x2},
    {25465, 5, 0x0, 0x100000},
    {25470, 5, 0x0, 0x80000},
    {25475, 3, 0x0, 0x10},
    {25478, 15, 0x0, 0x200},
    {25493, 7, 0x0, 0x8000},
    {25500, 6, 0x0, 0x8000},
    {25506, 5, 0xc, 0x40000},
    {25511, 6, 0xc, 0x40000},
    {25517, 4, 0x15, 0x2},
    {25521, 1, 0x0, 0x1200000},
    {25522, 9, 0x0, 0x40000008},
    {25531, 5, 0x0, 0x80000},
    {25536, 3, 0x0, 0x8000},
    {25539, 9, 0x0, 0x8000},
    {25548, 4, 0x0, 0x40000},
    {25552, 5, 0x0, 0x40000},
    {25557, 8, 0x0, 0x8000},
    {25565, 7, 0x4, 0x1},
    {25572, 7, 0x0, 0x100000},
    {25579, 6, 0x18, 0x2},
    {25585, 6, 0x15, 0x2},
    {25591, 7, 0x15, 0x2},
    {25598, 2, 0x0, 0x40000},
    {25600, 3, 0x0, 0x40000},
    {25603, 8, 0x0, 0x8000},
    {25611, 3, 0x0, 0x80000},
    {25614, 4, 0x0, 0x100000},
    {25618, 5, 0x0, 0x80000},
    {25623, 3, 0x100, 0x40000001},
    {25626, 8, 0x100, 0x40000001},
    {25634, 9, 0x100, 0x40000001},
    {25643, 8, 0x100, 0x40000001},
    {25651, 9, 0x100, 0x40000001},
    {25660, 6, 0x0, 0x8000},
    {25666, 3, 0x0, 0x100000},
    {25669, 3, 0x1, 0x1},
    {25672, 7, 0x1, 0x1},
    {25679, 5, 0x18, 0x2},
    {25684, 5, 0x0, 0x8000},
    {25689, 3, 0x40, 0x1},
    {25692, 5, 0x40, 0x1},
    {25697, 4, 0x20, 0x1},
    {25701, 5, 0x20, 0x1},
    {25706, 1, 0x0, 0x1000080},
    {25707, 11, 0x0, 0x8},
    {25718, 9, 0x0, 0x8000},
    {25727, 3, 0x1, 0x1},
    {25730, 6, 0x1, 0x1},
    {25736, 11, 0x1, 0x1},
    {25747, 9, 0x1, 0x10000001},
    {25756, 10, 0x1, 0x10000001},
    {25766, 11, 0x1, 0x1},
    {25777, 10, 0x1, 0x10000001},
    {25787, 12, 0x1, 0x1},
    {25799, 12, 0x1, 0x10000001},
    {25811, 10, 0x1, 0x1},
    {25821, 14, 0x1, 0x1},
    {25835, 9, 0x1, 0x1},
    {25844, 13, 0x1, 0x1},
    {25857, 11, 0x1, 0x10000001},
    {25868, 13, 0x1, 0x10000001},
    {25881, 11, 0x1, 0x1},
    {25892, 10, 0x1, 0x1},
    {25902, 14, 0x1, 0x1},
    {25916, 12, 0x1, 0x10000001},
    {25928, 12, 0x1, 0x1},
    {25940, 6, 0x1, 0x1},
    {25946, 3, 0x16, 0x800002},
    {25949, 4, 0xc, 0x1240000},
    {25953, 7, 0x0, 0x1000},
    {25960, 5, 0xc, 0x40000},
    {25965, 7, 0x46, 0x2000000},
    {25972, 6, 0x0, 0x8000},
    {25978, 8, 0x0, 0x8000},
    {25986, 7, 0x0, 0x8000},
    {25993, 3, 0x0, 0x80000},
    {25996, 3, 0x0, 0x1000},
    {25999, 5, 0x0, 0x1000},
    {26004, 6, 0x0, 0x10001000},
    {26010, 8, 0x0, 0x1000},
    {26018, 7, 0x0, 0x10001000},
    {26025, 7, 0x0, 0x1000},
    {26032, 2, 0xc, 0x40000},
    {26034, 3, 0xc, 0x40000},
    {26037, 4, 0x40, 0x1},
    {26041, 4, 0x20, 0x1},
    {26045, 4, 0xc, 0x41000},
    {26049, 6, 0x0, 0x1000},
    {26055, 8, 0x0, 0x1000},
    {26063, 9, 0x0, 0x1000},
    {26072, 10, 0x0, 0x10001000},
    {26082, 3, 0x100, 0x40000001},
    {26085, 4, 0x100, 0x40000001},
    {26089, 8, 0x0, 0x8000},
    {26097, 4, 0x0, 0x8},
    {26101, 5, 0x18, 0x2},
    {26106, 8, 0x2c, 0x2000000},
    {26114, 7, 0x2b, 0x2000000},
    {26121, 4, 0x18, 0x2},
    {26125, 5, 0x18, 0x2},
    {26130, 3, 0x0, 0x100000},
    {26133, 5, 0x16, 0x2},
    {26138, 6, 0x0, 0x8000},
    {26144, 8, 0x2c, 0x2000000},
    {26152, 9, 0x2b, 0x2000000},
    {26161, 9, 0x2b, 0x2000000},
    {26170, 8, 0x0, 0x40},
    {26178, 5, 0x100, 0x40000001},
    {26183, 7, 0x100, 0x40000001},
    {26190, 2, 0x0, 0x10000},
    {26192, 2, 0x0, 0x10000},
    {26194, 2, 0x0, 0x10000},
    {26196, 2, 0x0, 0x1200004},
    {26198, 10, 0x0, 0x8},
    {26208, 7, 0x0, 0x8},
    {26215, 5, 0x0, 0x4},
    {26220, 13, 0x0, 0x8000},
    {26233, 7, 0x0, 0x8000},
    {26240, 7, 0x0, 0x8000},
    {26247, 5, 0x80, 0x1},
    {26252, 7, 0x80, 0x1},
    {26259, 4, 0x8, 0x1},
    {26263, 8, 0x8, 0x1},
    {26271, 9, 0x8, 0x1},
    {26280, 11, 0x8, 0x1},
    {26291, 11, 0x8, 0x1},
    {26302, 9, 0x8, 0x1},
    {26311, 10, 0x8, 0x1},
    {26321, 12, 0x8, 0x10000001},
    {26333, 12, 0x8, 0x10000001},
    {26345, 13, 0x8, 0x1},
    {26358, 12, 0x8, 0x1},
    {26370, 12, 0x8, 0x1},
    {26382, 14, 0x8, 0x10000001},
    {26396, 13, 0x8, 0x1},
    {26409, 12, 0x8, 0x1},
    {26421, 12, 0x8, 0x1},
    {26433, 14, 0x8, 0x10000001},
    {26447, 3, 0x0, 0x1000},
    {26450, 3, 0xc, 0x40000},
    {26453, 4, 0x0, 0x1000},
    {26457, 10, 0x0, 0x8000},
    {26467, 8, 0x0, 0x8000},
    {26475, 10, 0x0, 0x8000},
    {26485, 13, 0x0, 0x1008000},
    {26498, 22, 0x0, 0x8000},
    {26520, 4, 0x0, 0x10000},
    {26524, 6, 0x2, 0x1},
    {26530, 8, 0x2, 0x1},
    {26538, 5, 0x16, 0x2},
    {26543, 3, 0xc, 0x41000},
    {26546, 6, 0x8, 0x1},
    {26552, 9, 0x0, 0x8000},
    {26561, 11, 0x0, 0x8000},
    {26572, 2, 0x0, 0x1000000},
    {26574, 6, 0x0, 0x8},
    {26580, 8, 0x0, 0x8},
    {26588, 3, 0x0, 0x1000000},
    {26591, 8, 0x0, 0x8},
    {26599, 25, 0x0, 0x8},
    {26624, 11, 0x0, 0x8},
    {26635, 10, 0x0, 0x10},
    {26645, 6, 0x80, 0x1},
    {26651, 7, 0x20, 0x1},
    {26658, 2, 0x0, 0x10},
    {26660, 4, 0x0, 0x10000010},
    {26664, 4, 0x2, 0x40000001},
    {26668, 5, 0x2, 0x40000001},
    {26673, 6, 0x2, 0x40000001},
    {26679, 4, 0x0, 0x8000},
    {26683, 7, 0x0, 0x8000},
    {26690, 7, 0x1, 0x1},
    {26697, 10, 0x0, 0x8000},
    {26707, 13, 0x0, 0x8000},
    {26720, 4, 0x20, 0x40000001},
    {26724, 7, 0x20, 0x40000001},
    {26731, 9, 0x40, 0x40000001},
    {26740, 9, 0x40, 0x40000001},
    {26749, 7, 0x20, 0x40000001},
    {26756, 8, 0x0, 0x8000},
    {26764, 9, 0x0, 0x8000},
    {26773, 4, 0x0, 0x8000},
    {26777, 8, 0x0, 0x8000},
    {26785, 4, 0x40, 0x40000001},
    {26789, 4, 0x20, 0x40000001},
    {26793, 4, 0x0, 0x1000024},
    {26797, 12, 0x0, 0x8},
    {26809, 13, 0x0, 0x8},
    {26822, 13, 0x0, 0x8},
    {26835, 8, 0x0, 0x8},
    {26843, 6, 0x0, 0x1000024},
    {26849, 17, 0x0, 0x8},
    {26866, 17, 0x0, 0x8},
    {26883, 19, 0x0, 0x8},
    {26902, 10, 0x0, 0x8},
    {26912, 4, 0x20, 0x1},
    {26916, 6, 0x20, 0x1},
    {26922, 7, 0x17, 0x2},
    {26929, 4, 0x17, 0x2},
    {26933, 5, 0x200, 0x40000001},
    {26938, 7, 0x200, 0x40000001},
    {26945, 7, 0x200, 0x40000001},
    {26952, 6, 0x0, 0x8000},
    {26958, 6, 0x28, 0x2000000},
    {26964, 6, 0x0, 0x8000},
    {26970, 7, 0x2a, 0x2000000},
    {26977, 6, 0x0, 0x8},
    {26983, 3, 0x0, 0x1000000},
    {26986, 6, 0x0, 0x8},
    {26992, 8, 0x0, 0x8},
    {27000, 5, 0x0, 0x8},
    {27005, 4, 0x2, 0x1},
    {27009, 6, 0x2, 0x1},
    {27015, 9, 0x2, 0x10000001},
    {27024, 9, 0x2, 0x10000001},
    {27033, 9, 0x2, 0x10000001},
    {27042, 9, 0x2, 0x10000001},
    {27051, 8, 0x0, 0x8000},
    {27059, 13, 0x0, 0x8000},
    {27072, 9, 0x0, 0x8},
    {27081, 11, 0x0, 0x8},
    {27092, 4, 0x0, 0x1000000},
    {27096, 12, 0x0, 0x8},
    {27108, 5, 0x0, 0x1000000},
    {27113, 10, 0x0, 0x8},
    {27123, 8, 0x0, 0x8},
    {27131, 7, 0x0, 0x8},
    {27138, 9, 0x0, 0x8},
    {27147, 8, 0x0, 0x8000},
    {27155, 6, 0x18, 0x2},
    {27161, 12, 0x15, 0x2},
    {27173, 6, 0x0, 0x1000024},
    {27179, 19, 0x0, 0x8},
    {27198, 6, 0x8, 0x1},
    {27204, 12, 0x8, 0x1},
    {27216, 14, 0x8, 0x1},
    {27230, 14, 0x8, 0x1},
    {27244, 16, 0x8, 0x1},
    {27260, 16, 0x8, 0x1},
    {27276, 6, 0x0, 0x1000010},
    {27282, 13, 0x0, 0x10},
    {27295, 6, 0x80, 0x1},
    {27301, 18, 0x80, 0x1},
    {27319, 6, 0x80, 0x1},
    {27325, 16, 0x80, 0x1},
    {27341, 18, 0x80, 0x1},
    {27359, 12, 0x1, 0x1},
    {27371, 14, 0x1, 0x1},
    {27385, 6, 0x800, 0x1},
    {27391, 16, 0x800, 0x1},
    {27407, 18, 0x800, 0x1},
    {27425, 18, 0x800, 0x1},
    {27443, 20, 0x800, 0x1},
    {27463, 20, 0x800, 0x1},
    {27483, 6, 0x0, 0x8000},
    {27489, 14, 0x0, 0x8000},
    {27503, 6, 0x0, 0x4},
    {27509, 6, 0x1, 0x1},
    {27515, 18, 0x1, 0x1},
    {27533, 20, 0x1, 0x1},
    {27553, 20, 0x1, 0x1},
    {27573, 8, 0x40, 0x1},
    {27581, 14, 0x40, 0x1},
    {27595, 8, 0x20, 0x1},
    {27603, 14, 0x20, 0x1},
    {27617, 8, 0x40, 0x1},
    {27625, 10, 0x40, 0x1},
    {27635, 12, 0x40, 0x1},
    {27647, 12, 0x40, 0x1},
    {27659, 14, 0x40, 0x1},
    {27673, 8, 0x20, 0x1},
    {27681, 10, 0x20, 0x1},
    {27691, 12, 0x20, 0x1},
    {27703, 12, 0x20, 0x1},
    {27715, 14, 0x20, 0x1},
    {27729, 18, 0x16, 0x2},
    {27747, 6, 0x0, 0x8000},
    {27753, 14, 0x0, 0x8000},
    {27767, 6, 0x10, 0x1},
    {27773, 8, 0x10, 0x1},
    {27781, 6, 0x10, 0x1},
    {27787, 8, 0x10, 0x1},
    {27795, 10, 0x10, 0x1},
    {27805, 6, 0x4, 0x1},
    {27811, 10, 0x4, 0x1},
    {27821, 12, 0x4, 0x1},
    {27833, 12, 0x4, 0x1},
    {27845, 14, 0x4, 0x1},
    {27859, 10, 0x0, 0x1000024},
    {27869, 23, 0x0, 0x8},
    {27892, 19, 0x0, 0x8},
    {27911, 10, 0x1, 0x40000},
    {27921, 6, 0x10, 0x1},
    {27927, 10, 0x10, 0x1},
    {27937, 6, 0x4, 0x1},
    {27943, 14, 0x4, 0x1},
    {27957, 6, 0x400, 0x1},
    {27963, 14, 0x400, 0x1},
    {27977, 16, 0x400, 0x1},
    {27993, 16, 0x400, 0x1},
    {28009, 18, 0x400, 0x1},
    {28027, 6, 0x400, 0x1},
    {28033, 18, 0x400, 0x1},
    {28051, 6, 0x200, 0x1},
    {28057, 18, 0x200, 0x1},
    {28075, 14, 0x200, 0x1},
    {28089, 16, 0x200, 0x1},
    {28105, 16, 0x200, 0x1},
    {28121, 18, 0x200, 0x1},
    {28139, 6, 0x0, 0x8000},
    {28145, 12, 0x0, 0x8000},
    {28157, 6, 0x0, 0x8000},
    {28163, 18, 0x0, 0x8000},
    {28181, 10, 0x0, 0x8},
    {28191, 10, 0x0, 0x8},
    {28201, 6, 0x0, 0x8000},
    {28207, 14, 0x0, 0x8000},
    {28221, 12, 0x0, 0x8},
    {28233, 6, 0x100, 0x1},
    {28239, 18, 0x100, 0x1},
    {28257, 20, 0x100, 0x1},
    {28277, 20, 0x100, 0x1},
    {28297, 22, 0x100, 0x1},
    {28319, 22, 0x100, 0x1},
    {28341, 6, 0x0, 0x8000},
    {28347, 14, 0x0, 0x8000},
    {28361, 6, 0x0, 0x800},
    {28367, 6, 0x0, 0x800},
    {28373, 6, 0x0, 0x8000},
    {28379, 10, 0x0, 0x8000},
    {28389, 8, 0x0, 0x8},
    {28397, 6, 0x2, 0x1},
    {28403, 20, 0x2, 0x1},
    {28423, 22, 0x2, 0x1},
    {28445, 22, 0x2, 0x1},
    {28467, 18, 0x17, 0x2},
    {28485, 14, 0x2, 0x1},
    {28499, 16, 0x2, 0x1},
    {28515, 16, 0x18, 0x2},
    {28531, 12, 0xc, 0x40000},
    {28543, 4, 0x0, 0x4},
    {28547, 6, 0x80, 0x1},
    {28553, 12, 0x80, 0x1},
    {28565, 14, 0x80, 0x1},
    {28579, 16, 0x80, 0x1},
    {28595, 16, 0x80, 0x1},
    {28611, 18, 0x80, 0x10000001},
    {28629, 18, 0x80, 0x10000001},
    {28647, 22, 0x80, 0x10000001},
    {28669, 18, 0x80, 0x1},
    {28687, 20, 0x80, 0x10000001},
    {28707, 16, 0x80, 0x1},
    {28723, 16, 0x80, 0x1},
    {28739, 18, 0x80, 0x10000001},
    {28757, 18, 0x80, 0x10000001},
    {28775, 18, 0x80, 0x10000001},
    {28793, 18, 0x80, 0x1},
    {28811, 20, 0x80, 0x10000001},
    {28831, 22, 0x80, 0x10000001},
    {28853, 4, 0x0, 0x10},
    {28857, 8, 0x0, 0x8},
    {28865, 12, 0x0, 0x1000000},
    {28877, 25, 0x0, 0x8},
    {28902, 40, 0x0, 0x8},
    {28942, 21, 0x0, 0x8},
    {28963, 36, 0x0, 0x8},
    {28999, 6, 0x0, 0x2000},
    {29005, 10, 0x0, 0x2000},
    {29015, 12, 0x0, 0x10002000},
    {29027, 12, 0x0, 0x2000},
    {29039, 12, 0x0, 0x2000},
    {29051, 6, 0x8, 0x1},
    {29057, 10, 0x8, 0x1},
    {29067, 20, 0x8, 0x10000001},
    {29087, 18, 0x8, 0x10000001},
    {29105, 18, 0x8, 0x10000001},
    {29123, 20, 0x8, 0x10000001},
    {29143, 12, 0x8, 0x1},
    {29155, 16, 0x8, 0x1},
    {29171, 16, 0x8, 0x1},
    {29187, 18, 0x8, 0x10000001},
    {29205, 18, 0x8, 0x10000001},
    {29223, 18, 0x8, 0x1},
    {29241, 16, 0x8, 0x1},
    {29257, 16, 0x8, 0x1},
    {29273, 18, 0x8, 0x10000001},
    {29291, 18, 0x8, 0x10000001},
    {29309, 18, 0x8, 0x10000001},
    {29327, 18, 0x8, 0x1},
    {29345, 12, 0x8, 0x1},
    {29357, 10, 0x8, 0x1},
    {29367, 12, 0x8, 0x1},
    {29379, 20, 0x0, 0x1000000},
    {29399, 27, 0x200, 0x1},
    {29426, 10, 0x0, 0x1000000},
    {29436, 36, 0x400, 0x1},
    {29472, 38, 0x800, 0x1},
    {29510, 6, 0x80, 0x1},
    {29516, 12, 0x80, 0x1},
    {29528, 14, 0x0, 0x8000},
    {29542, 6, 0x2, 0x1},
    {29548, 10, 0x2, 0x1},
    {29558, 14, 0x2, 0x1},
    {29572, 16, 0x2, 0x10000001},
    {29588, 16, 0x2, 0x10000001},
    {29604, 16, 0x2, 0x1},
    {29620, 16, 0x2, 0x1},
    {29636, 14, 0x2, 0x1},
    {29650, 16, 0x2, 0x10000001},
    {29666, 16, 0x2, 0x10000001},
    {29682, 16, 0x2, 0x1},
    {29698, 16, 0x2, 0x1},
    {29714, 14, 0x2, 0x1},
    {29728, 18, 0x2, 0x1},
    {29746, 20, 0x2, 0x10000001},
    {29766, 14, 0x2, 0x1},
    {29780, 18, 0x2, 0x1},
    {29798, 20, 0x2, 0x10000001},
    {29818, 16, 0x2, 0x10000001},
    {29834, 16, 0x2, 0x10000001},
    {29850, 16, 0x2, 0x1},
    {29866, 16, 0x2, 0x1},
    {29882, 12, 0x2, 0x1},
    {29894, 16, 0x2, 0x1},
    {29910, 18, 0x2, 0x10000001},
    {29928, 18, 0x2, 0x1},
    {29946, 12, 0x2, 0x1},
    {29958, 18, 0x2, 0x1},
    {29976, 16, 0x2, 0x1},
    {29992, 18, 0x2, 0x10000001},
    {30010, 14, 0x2, 0x1},
    {30024, 14, 0x2, 0x1},
    {30038, 12, 0x0, 0x8000},
    {30050, 10, 0x0, 0x1008000},
    {30060, 23, 0x0, 0x8000},
    {30083, 12, 0x0, 0x10000010},
    {30095, 12, 0x0, 0x10000000},
    {30107, 16, 0x0, 0x8000},
    {30123, 8, 0x0, 0x8000},
    {30131, 16, 0x0, 0x8000},
    {30147, 6, 0x4, 0x1},
    {30153, 10, 0x4, 0x1},
    {30163, 16, 0x4, 0x1},
    {30179, 14, 0x4, 0x1},
    {30193, 8, 0x0, 0x10000000},
    {30201, 8, 0x0, 0x10000000},
    {30209, 10, 0x0, 0x8000},
    {30219, 10, 0x0, 0x8},
    {30229, 14, 0x0, 0x1000000},
    {30243, 25, 0x0, 0x8},
    {30268, 10, 0x0, 0x8},
    {30278, 14, 0x0, 0x1000000},
    {30292, 36, 0x0, 0x8},
    {30328, 2, 0x0, 0x1200000},
    {30330, 17, 0x0, 0x8},
    {30347, 6, 0x100, 0x1},
    {30353, 16, 0x100, 0x1},
    {30369, 14, 0x100, 0x1},
    {30383, 10, 0x100, 0x1},
    {30393, 16, 0x100, 0x1},
    {30409, 14, 0x100, 0x1},
    {30423, 10, 0x15, 0x2},
    {30433, 12, 0x15, 0x2},
    {30445, 12, 0x18, 0x2},
    {30457, 12, 0x16, 0x2},
    {30469, 4, 0x0, 0x1200000},
    {30473, 11, 0x0, 0x8},
    {30484, 12, 0x17, 0x2},
    {30496, 12, 0x17, 0x2},
    {30508, 22, 0x0, 0x8000},
    {30530, 6, 0x0, 0x8000},
    {30536, 14, 0x0, 0x8000},
    {30550, 10, 0x15, 0x2},
    {30560, 16, 0x0, 0x8000},
    {30576, 6, 0x0, 0x10},
    {30582, 2, 0xc, 0x41000},
    {30584, 4, 0x0, 0x1000},
    {30588, 6, 0xc, 0x41000},
    {30594, 8, 0xc, 0x41000},
    {30602, 10, 0x0, 0x1000},
    {30612, 12, 0x0, 0x1000},
    {30624, 12, 0x0, 0x1000},
    {30636, 8, 0x0, 0x1000},
    {30644, 6, 0x800, 0x1},
    {30650, 8, 0x800, 0x1},
    {30658, 14, 0x800, 0x1},
    {30672, 12, 0x800, 0x1},
    {30684, 22, 0x0, 0x1000000},
    {30706, 29, 0x4, 0x1},
    {30735, 8, 0x1, 0x1},
    {30743, 14, 0x1, 0x1},
    {30757, 10, 0x0, 0x4},
    {30767, 12, 0x0, 0x1000000},
    {30779, 21, 0x0, 0x8},
    {30800, 2, 0x0, 0x100000},
    {30802, 4, 0x0, 0x1000004},
    {30806, 26, 0x0, 0x8},
    {30832, 10, 0x0, 0x8000},
    {30842, 16, 0x0, 0x8},
    {30858, 20, 0x0, 0x8},
    {30878, 10, 0x0, 0x8},
    {30888, 10, 0x0, 0x1000000},
    {30898, 17, 0x0, 0x8},
    {30915, 12, 0x0, 0x1000000},
    {30927, 23, 0x0, 0x8},
    {30950, 12, 0x0, 0x1000000},
    {30962, 25, 0x0, 0x8},
    {30987, 10, 0x0, 0x4},
    {30997, 6, 0x800, 0x1},
    {31003, 12, 0x800, 0x1},
    {31015, 22, 0x800, 0x10000001},
    {31037, 20, 0x800, 0x10000001},
    {31057, 20, 0x800, 0x10000001},
    {31077, 22, 0x800, 0x10000001},
    {31099, 14, 0x800, 0x1},
    {31113, 18, 0x800, 0x1},
    {31131, 18, 0x800, 0x1},
    {31149, 20, 0x800, 0x10000001},
    {31169, 20, 0x800, 0x10000001},
    {31189, 20, 0x800, 0x1},
    {31209, 18, 0x800, 0x1},
    {31227, 18, 0x800, 0x1},
    {31245, 20, 0x800, 0x10000001},
    {31265, 20, 0x800, 0x10000001},
    {31285, 20, 0x800, 0x10000001},
    {31305, 20, 0x800, 0x1},
    {31325, 14, 0x800, 0x1},
    {31339, 16, 0x800, 0x1},
    {31355, 10, 0x0, 0x8},
    {31365, 6, 0x800, 0x1},
    {31371, 16, 0x800, 0x1},
    {31387, 16, 0x800, 0x1},
    {31403, 8, 0x0, 0x8},
    {31411, 4, 0x0, 0x1000024},
    {31415, 15, 0x0, 0x8},
    {31430, 15, 0x0, 0x8},
    {31445, 19, 0x0, 0x8},
    {31464, 23, 0x0, 0x8},
    {31487, 7, 0x0, 0x4},
    {31494, 11, 0x0, 0x20},
    {31505, 24, 0x0, 0x8},
    {31529, 22, 0x0, 0x1000000},
    {31551, 29, 0x40, 0x1},
    {31580, 6, 0x0, 0x100000},
    {31586, 12, 0x0, 0x8},
    {31598, 12, 0x0, 0x8},
    {31610, 8, 0x0, 0x8},
    {31618, 14, 0x0, 0x8},
    {31632, 6, 0x0, 0x8000},
    {31638, 14, 0x0, 0x8000},
    {31652, 14, 0x0, 0x8000},
    {31666, 6, 0x0, 0x8000},
    {31672, 6, 0x0, 0x8000},
    {31678, 16, 0x0, 0x8000},
    {31694, 16, 0x0, 0x8000},
    {31710, 6, 0x0, 0x8000},
    {31716, 14, 0x0, 0x8000},
    {31730, 22, 0x0, 0x1000000},
    {31752, 29, 0x8, 0x1},
    {31781, 16, 0x0, 0x1000000},
    {31797, 23, 0x100, 0x1},
    {31820, 8, 0x17, 0x2},
    {31828, 2, 0x0, 0x1000},
    {31830, 6, 0x0, 0x8000},
    {31836, 16, 0x0, 0x8000},
    {31852, 16, 0x0, 0x8000},
    {31868, 6, 0x800, 0x1},
    {31874, 18, 0x800, 0x1},
    {31892, 22, 0x800, 0x1},
    {31914, 24, 0x800, 0x10000001},
    {31938, 24, 0x800, 0x10000001},
    {31962, 24, 0x800, 0x1},
    {31986, 24, 0x800, 0x1},
    {32010, 22, 0x800, 0x1},
    {32032, 24, 0x800, 0x10000001},
    {32056, 24, 0x800, 0x10000001},
    {32080, 24, 0x800, 0x1},
    {32104, 24, 0x800, 0x1},
    {32128, 22, 0x800, 0x1},
    {32150, 26, 0x800, 0x1},
    {32176, 28, 0x800, 0x10000001},
    {32204, 22, 0x800, 0x1},
    {32226, 26, 0x800, 0x1},
    {32252, 28, 0x800, 0x10000001},
    {32280, 24, 0x800, 0x10000001},
    {32304, 24, 0x800, 0x10000001},
    {32328, 24, 0x800, 0x1},
    {32352, 24, 0x800, 0x1},
    {32376, 20, 0x800, 0x1},
    {32396, 24, 0x800, 0x1},
    {32420, 26, 0x800, 0x10000001},
    {32446, 26, 0x800, 0x1},
    {32472, 20, 0x800, 0x1},
    {32492, 26, 0x800, 0x1},
    {32518, 24, 0x800, 0x1},
    {32542, 26, 0x800, 0x10000001},
    {32568, 22, 0x800, 0x1},
    {32590, 22, 0x800, 0x1},
    {32612, 6, 0x80, 0x1},
    {32618, 14, 0x80, 0x1},
    {32632, 12, 0x80, 0x1},
    {32644, 6, 0x200, 0x1},
    {32650, 8, 0x200, 0x1},
    {32658, 14, 0x200, 0x1},
    {32672, 12, 0x200, 0x1},
    {32684, 6, 0x0, 0x8000},
    {32690, 8, 0x0, 0x8000},
    {32698, 6, 0x0, 0x1000},
    {32704, 10, 0x0, 0x1000},
    {32714, 12, 0x0, 0x10001000},
    {32726, 12, 0x0, 0x1000},
    {32738, 12, 0x0, 0x1000},
    {32750, 8, 0x0, 0x1000},
    {32758, 10, 0x0, 0x1000},
    {32768, 10, 0x0, 0x1000},
    {32778, 8, 0x0, 0x8000},
    {32786, 2, 0x0, 0x10},
    {32788, 22, 0x0, 0x4},
    {32810, 10, 0x0, 0x8},
    {32820, 8, 0x18, 0x2},
    {32828, 10, 0x18, 0x2},
    {32838, 24, 0x0, 0x1000000},
    {32862, 31, 0x20, 0x1},
    {32893, 8, 0x18, 0x2},
    {32901, 2, 0x0, 0x80},
    {32903, 12, 0x0, 0x8000},
    {32915, 6, 0x0, 0x8000},
    {32921, 6, 0x40, 0x1},
    {32927, 16, 0x40, 0x10000001},
    {32943, 14, 0x40, 0x10000001},
    {32957, 14, 0x40, 0x10000001},
    {32971, 16, 0x40, 0x10000001},
    {32987, 8, 0x40, 0x1},
    {32995, 12, 0x40, 0x1},
    {33007, 12, 0x40, 0x1},
    {33019, 14, 0x40, 0x10000001},
    {33033, 14, 0x40, 0x10000001},
    {33047, 14, 0x40, 0x1},
    {33061, 12, 0x40, 0x1},
    {33073, 12, 0x40, 0x1},
    {33085, 14, 0x40, 0x10000001},
    {33099, 14, 0x40, 0x10000001},
    {33113, 14, 0x40, 0x10000001},
    {33127, 14, 0x40, 0x1},
    {33141, 8, 0x40, 0x1},
    {33149, 6, 0x20, 0x1},
    {33155, 16, 0x20, 0x10000001},
    {33171, 14, 0x20, 0x10000001},
    {33185, 14, 0x20, 0x10000001},
    {33199, 16, 0x20, 0x10000001},
    {33215, 8, 0x20, 0x1},
    {33223, 12, 0x20, 0x1},
    {33235, 12, 0x20, 0x1},
    {33247, 14, 0x20, 0x10000001},
    {33261, 14, 0x20, 0x10000001},
    {33275, 14, 0x20, 0x1},
    {33289, 12, 0x20, 0x1},
    {33301, 12, 0x20, 0x1},
    {33313, 14, 0x20, 0x10000001},
    {33327, 14, 0x20, 0x10000001},
    {33341, 14, 0x20, 0x10000001},
    {33355, 14, 0x20, 0x1},
    {33369, 8, 0x20, 0x1},
    {33377, 6, 0x40, 0x1},
    {33383, 6, 0x20, 0x1},
    {33389, 8, 0x40, 0x1},
    {33397, 8, 0x20, 0x1},
    {33405, 6, 0x200, 0x1},
    {33411, 20, 0x200, 0x1},
    {33431, 22, 0x200, 0x1},
    {33453, 4, 0x0, 0x100000},
    {33457, 14, 0x3, 0x400000},
    {33471, 6, 0x8, 0x1},
    {33477, 8, 0x8, 0x1},
    {33485, 14, 0x8, 0x1},
    {33499, 12, 0x8, 0x1},
    {33511, 10, 0x0, 0x400},
    {33521, 10, 0x0, 0x400},
    {33531, 6, 0x8, 0x1},
    {33537, 16, 0x8, 0x1},
    {33553, 18, 0x8, 0x1},
    {33571, 6, 0xc, 0x40000},
    {33577, 8, 0x16, 0x2},
    {33585, 8, 0x16, 0x2},
    {33593, 10, 0x16, 0x2},
    {33603, 6, 0x40, 0x1},
    {33609, 12, 0x40, 0x1},
    {33621, 10, 0x40, 0x1},
    {33631, 6, 0x400, 0x1},
    {33637, 8, 0x400, 0x1},
    {33645, 12, 0x400, 0x1},
    {33657, 16, 0x400, 0x1},
    {33673, 18, 0x400, 0x1},
    {33691, 12, 0x0, 0x8000},
    {33703, 6, 0x2, 0x1},
    {33709, 12, 0x2, 0x1},
    {33721, 10, 0x2, 0x1},
    {33731, 12, 0x2, 0x1},
    {33743, 8, 0x2, 0x1},
    {33751, 8, 0x16, 0x2},
    {33759, 6, 0x40, 0x1},
    {33765, 12, 0x40, 0x1},
    {33777, 12, 0x40, 0x1},
    {33789, 6, 0x400, 0x1},
    {33795, 16, 0x400, 0x1},
    {33811, 18, 0x400, 0x1},
    {33829, 8, 0x16, 0x2},
    {33837, 6, 0x10, 0x1},
    {33843, 10, 0x10, 0x1},
    {33853, 10, 0x10, 0x1},
    {33863, 12, 0x10, 0x10000001},
    {33875, 12, 0x10, 0x10000001},
    {33887, 16, 0x10, 0x10000001},
    {33903, 12, 0x10, 0x1},
    {33915, 14, 0x10, 0x10000001},
    {33929, 10, 0x10, 0x1},
    {33939, 10, 0x10, 0x1},
    {33949, 12, 0x10, 0x10000001},
    {33961, 12, 0x10, 0x10000001},
    {33973, 12, 0x10, 0x10000001},
    {33985, 12, 0x10, 0x1},
    {33997, 14, 0x10, 0x10000001},
    {34011, 16, 0x10, 0x10000001},
    {34027, 6, 0x10, 0x1},
    {34033, 10, 0x10, 0x1},
    {34043, 14, 0x10, 0x1},
    {34057, 16, 0x10, 0x10000001},
    {34073, 16, 0x10, 0x10000001},
    {34089, 16, 0x10, 0x1},
    {34105, 16, 0x10, 0x1},
    {34121, 14, 0x10, 0x1},
    {34135, 16, 0x10, 0x10000001},
    {34151, 16, 0x10, 0x10000001},
    {34167, 16, 0x10, 0x1},
    {34183, 16, 0x10, 0x1},
    {34199, 14, 0x10, 0x1},
    {34213, 18, 0x10, 0x1},
    {34231, 20, 0x10, 0x10000001},
    {34251, 14, 0x10, 0x1},
    {34265, 18, 0x10, 0x1},
    {34283, 20, 0x10, 0x10000001},
    {34303, 16, 0x10, 0x10000001},
    {34319, 16, 0x10, 0x10000001},
    {34335, 16, 0x10, 0x1},
    {34351, 16, 0x10, 0x1},
    {34367, 12, 0x10, 0x1},
    {34379, 16, 0x10, 0x1},
    {34395, 18, 0x10, 0x10000001},
    {34413, 18, 0x10, 0x1},
    {34431, 12, 0x10, 0x1},
    {34443, 18, 0x10, 0x1},
    {34461, 16, 0x10, 0x1},
    {34477, 18, 0x10, 0x10000001},
    {34495, 14, 0x10, 0x1},
    {34509, 14, 0x10, 0x1},
    {34523, 6, 0x4, 0x1},
    {34529, 8, 0x4, 0x1},
    {34537, 10, 0x4, 0x1},
    {34547, 12, 0x4, 0x1},
    {34559, 12, 0x4, 0x1},
    {34571, 14, 0x4, 0x10000001},
    {34585, 14, 0x4, 0x10000001},
    {34599, 18, 0x4, 0x10000001},
    {34617, 14, 0x4, 0x1},
    {34631, 16, 0x4, 0x10000001},
    {34647, 12, 0x4, 0x1},
    {34659, 12, 0x4, 0x1},
    {34671, 14, 0x4, 0x10000001},
    {34685, 14, 0x4, 0x10000001},
    {34699, 14, 0x4, 0x10000001},
    {34713, 14, 0x4, 0x1},
    {34727, 16, 0x4, 0x10000001},
    {34743, 18, 0x4, 0x10000001},
    {34761, 6, 0x20, 0x1},
    {34767, 12, 0x20, 0x1},
    {34779, 16, 0x20, 0x1},
    {34795, 18, 0x20, 0x10000001},
    {34813, 18, 0x20, 0x10000001},
    {34831, 18, 0x20, 0x1},
    {34849, 18, 0x20, 0x1},
    {34867, 16, 0x20, 0x1},
    {34883, 18, 0x20, 0x10000001},
    {34901, 18, 0x20, 0x10000001},
    {34919, 18, 0x20, 0x1},
    {34937, 18, 0x20, 0x1},
    {34955, 16, 0x20, 0x1},
    {34971, 20, 0x20, 0x1},
    {34991, 22, 0x20, 0x10000001},
    {35013, 16, 0x20, 0x1},
    {35029, 20, 0x20, 0x1},
    {35049, 22, 0x20, 0x10000001},
    {35071, 18, 0x20, 0x10000001},
    {35089, 18, 0x20, 0x10000001},
    {35107, 18, 0x20, 0x1},
    {35125, 18, 0x20, 0x1},
    {35143, 14, 0x20, 0x1},
    {35157, 18, 0x20, 0x1},
    {35175, 20, 0x20, 0x10000001},
    {35195, 20, 0x20, 0x1},
    {35215, 14, 0x20, 0x1},
    {35229, 20, 0x20, 0x1},
    {35249, 18, 0x20, 0x1},
    {35267, 20, 0x20, 0x10000001},
    {35287, 16, 0x20, 0x1},
    {35303, 16, 0x20, 0x1},
    {35319, 6, 0x10, 0x1},
    {35325, 6, 0x10, 0x1},
    {35331, 8, 0x10, 0x1},
    {35339, 6, 0x1, 0x40000},
    {35345, 10, 0x1, 0x40000},
    {35355, 12, 0x1, 0x40000},
    {35367, 14, 0x1, 0x40000},
    {35381, 14, 0x0, 0x8},
    {35395, 20, 0x0, 0x8},
    {35415, 12, 0x0, 0x8000},
    {35427, 12, 0x1, 0x40000},
    {35439, 12, 0x1, 0x40000},
    {35451, 14, 0x1, 0x40000},
    {35465, 2, 0x0, 0x1000000},
    {35467, 5, 0x0, 0x8},
    {35472, 4, 0x0, 0x200000},
    {35476, 14, 0x15, 0x2},
    {35490, 20, 0x0, 0x1000000},
    {35510, 27, 0x80, 0x1},
    {35537, 8, 0x0, 0x1000000},
    {35545, 13, 0x0, 0x8},
    {35558, 19, 0x0, 0x8},
    {35577, 21, 0x0, 0x8},
    {35598, 16, 0x0, 0x8},
    {35614, 20, 0x0, 0x1000000},
    {35634, 35, 0x0, 0x8},
    {35669, 18, 0x0, 0x1000000},
    {35687, 29, 0x0, 0x8},
    {35716, 18, 0x0, 0x8},
    {35734, 18, 0x0, 0x1000000},
    {35752, 31, 0x0, 0x8},
    {35783, 6, 0x4, 0x1},
    {35789, 12, 0x4, 0x1},
    {35801, 16, 0x4, 0x1},
    {35817, 18, 0x4, 0x10000001},
    {35835, 18, 0x4, 0x10000001},
    {35853, 18, 0x4, 0x1},
    {35871, 18, 0x4, 0x1},
    {35889, 16, 0x4, 0x1},
    {35905, 18, 0x4, 0x10000001},
    {35923, 18, 0x4, 0x10000001},
    {35941, 18, 0x4, 0x1},
    {35959, 18, 0x4, 0x1},
    {35977, 16, 0x4, 0x1},
    {35993, 20, 0x4, 0x1},
    {36013, 22, 0x4, 0x10000001},
    {36035, 16, 0x4, 0x1},
    {36051, 20, 0x4, 0x1},
    {36071, 22, 0x4, 0x10000001},
    {36093, 18, 0x4, 0x10000001},
    {36111, 18, 0x4, 0x10000001},
    {36129, 18, 0x4, 0x1},
    {36147, 18, 0x4, 0x1},
    {36165, 14, 0x4, 0x1},
    {36179, 18, 0x4, 0x1},
    {36197, 20, 0x4, 0x10000001},
    {36217, 20, 0x4, 0x1},
    {36237, 14, 0x4, 0x1},
    {36251, 20, 0x4, 0x1},
    {36271, 18, 0x4, 0x1},
    {36289, 20, 0x4, 0x10000001},
    {36309, 16, 0x4, 0x1},
    {36325, 16, 0x4, 0x1},
    {36341, 12, 0x0, 0x400},
    {36353, 12, 0x0, 0x400},
    {36365, 4, 0x0, 0x8},
    {36369, 6, 0x0, 0x8000},
    {36375, 12, 0x0, 0x8000},
    {36387, 12, 0x0, 0x8000},
    {36399, 12, 0x0, 0x8000},
    {36411, 12, 0x0, 0x8000},
    {36423, 14, 0x0, 0x8000},
    {36437, 6, 0x400, 0x1},
    {36443, 16, 0x400, 0x1},
    {36459, 16, 0x400, 0x1},
    {36475, 6, 0x400, 0x1},
    {36481, 8, 0x400, 0x1},
    {36489, 14, 0x400, 0x1},
    {36503, 6, 0x400, 0x1},
    {36509, 8, 0x400, 0x1},
    {36517, 10, 0x400, 0x1},
    {36527, 20, 0x400, 0x10000001},
    {36547, 18, 0x400, 0x10000001},
    {36565, 18, 0x400, 0x10000001},
    {36583, 20, 0x400, 0x10000001},
    {36603, 12, 0x400, 0x1},
    {36615, 16, 0x400, 0x1},
    {36631, 16, 0x400, 0x1},
    {36647, 18, 0x400, 0x10000001},
    {36665, 18, 0x400, 0x10000001},
    {36683, 18, 0x400, 0x1},
    {36701, 16, 0x400, 0x1},
    {36717, 16, 0x400, 0x1},
    {36733, 18, 0x400, 0x10000001},
    {36751, 18, 0x400, 0x10000001},
    {36769, 18, 0x400, 0x10000001},
    {36787, 18, 0x400, 0x1},
    {36805, 12, 0x400, 0x1},
    {36817, 6, 0x400, 0x1},
    {36823, 12, 0x400, 0x1},
    {36835, 18, 0x0, 0x1000000},
    {36853, 25, 0x1, 0x1},
    {36878, 14, 0x0, 0x8000},
    {36892, 6, 0x0, 0x8000},
    {36898, 4, 0x0, 0x10},
    {36902, 8, 0x0, 0x8},
    {36910, 10, 0x0, 0x1000000},
    {36920, 23, 0x0, 0x8},
    {36943, 18, 0x0, 0x200},
    {36961, 10, 0x0, 0x100},
    {36971, 6, 0x200, 0x1},
    {36977, 14, 0x200, 0x1},
    {36991, 14, 0x200, 0x1},
    {37005, 16, 0x200, 0x1},
    {37021, 12, 0x200, 0x1},
    {37033, 22, 0x200, 0x10000001},
    {37055, 20, 0x200, 0x10000001},
    {37075, 20, 0x200, 0x10000001},
    {37095, 22, 0x200, 0x10000001},
    {37117, 14, 0x200, 0x1},
    {37131, 18, 0x200, 0x1},
    {37149, 18, 0x200, 0x1},
    {37167, 20, 0x200, 0x10000001},
    {37187, 20, 0x200, 0x10000001},
    {37207, 20, 0x200, 0x1},
    {37227, 18, 0x200, 0x1},
    {37245, 18, 0x200, 0x1},
    {37263, 20, 0x200, 0x10000001},
    {37283, 20, 0x200, 0x10000001},
    {37303, 20, 0x200, 0x10000001},
    {37323, 20, 0x200, 0x1},
    {37343, 14, 0x200, 0x1},
    {37357, 14, 0x200, 0x1},
    {37371, 4, 0x0, 0x1000},
    {37375, 10, 0x0, 0x10001000},
    {37385, 6, 0x0, 0x1000},
    {37391, 10, 0x17, 0x2},
    {37401, 12, 0x17, 0x2},
    {37413, 6, 0x0, 0x1000000},
    {37419, 28, 0x0, 0x8},
    {37447, 32, 0x0, 0x8},
    {37479, 10, 0x17, 0x2},
    {37489, 4, 0x0, 0x10},
    {37493, 4, 0x0, 0x100000},
    {37497, 16, 0x0, 0x8000},
    {37513, 4, 0x0, 0x1000004},
    {37517, 32, 0x0, 0x8},
    {37549, 30, 0x0, 0x8},
    {37579, 6, 0x0, 0x8000},
    {37585, 16, 0x0, 0x8000},
    {37601, 20, 0x0, 0x8000},
    {37621, 18, 0x0, 0x8000},
    {37639, 18, 0x0, 0x1000000},
    {37657, 21, 0x0, 0x10},
    {37678, 6, 0x0, 0x8000},
    {37684, 10, 0x0, 0x8000},
    {37694, 10, 0x0, 0x8000},
    {37704, 10, 0x0, 0x8000},
    {37714, 4, 0x0, 0x1000004},
    {37718, 22, 0x0, 0x8},
    {37740, 10, 0x0, 0x8},
    {37750, 34, 0x0, 0x8},
    {37784, 20, 0x0, 0x8},
    {37804, 32, 0x0, 0x8},
    {37836, 26, 0x0, 0x80000},
    {37862, 6, 0x0, 0x8000},
    {37868, 22, 0x0, 0x8},
    {37890, 20, 0x0, 0x8000},
    {37910, 22, 0x0, 0x8000},
    {37932, 18, 0x0, 0x8000},
    {37950, 18, 0x0, 0x8000},
    {37968, 20, 0x0, 0x8000},
    {37988, 18, 0x0, 0x100},
    {38006, 16, 0x0, 0x100},
    {38022, 12, 0x15, 0x2},
    {38034, 14, 0x15, 0x2},
    {38048, 6, 0x0, 0x8000},
    {38054, 14, 0x0, 0x8000},
    {38068, 14, 0x0, 0x8000},
    {38082, 10, 0x0, 0x8000},
    {38092, 8, 0x0, 0x8000},
    {38100, 20, 0x0, 0x8000},
    {38120, 2, 0x0, 0x11000},
    {38122, 8, 0xc, 0x40000},
    {38130, 8, 0x0, 0x1000},
    {38138, 10, 0xc, 0x40000},
    {38148, 6, 0x0, 0x80000},
    {38154, 12, 0x0, 0x80000},
    {38166, 6, 0xc, 0x41000},
    {38172, 2, 0x0, 0x10},
    {38174, 6, 0x0, 0x8000},
    {38180, 12, 0x0, 0x8000},
    {38192, 8, 0x0, 0x8},
    {38200, 18, 0x0, 0x8},
    {38218, 6, 0x4, 0x1},
    {38224, 14, 0x4, 0x1},
    {38238, 16, 0x4, 0x1},
    {38254, 6, 0x0, 0x2000},
    {38260, 12, 0x0, 0x10002000},
    {38272, 8, 0x0, 0x2000},
    {38280, 10, 0x0, 0x2000},
    {38290, 8, 0x0, 0x8},
    {38298, 14, 0x0, 0x1000000},
    {38312, 25, 0x0, 0x8},
    {38337, 14, 0x0, 0x8},
    {38351, 16, 0x0, 0x8000},
    {38367, 12, 0x0, 0x8},
    {38379, 6, 0x100, 0x1},
    {38385, 10, 0x0, 0x8000},
    {38395, 8, 0x100, 0x1},
    {38403, 14, 0x100, 0x1},
    {38417, 24, 0x100, 0x10000001},
    {38441, 22, 0x100, 0x10000001},
    {38463, 22, 0x100, 0x10000001},
    {38485, 24, 0x100, 0x10000001},
    {38509, 16, 0x100, 0x1},
    {38525, 20, 0x100, 0x1},
    {38545, 20, 0x100, 0x1},
    {38565, 22, 0x100, 0x10000001},
    {38587, 22, 0x100, 0x10000001},
    {38609, 22, 0x100, 0x1},
    {38631, 20, 0x100, 0x1},
    {38651, 20, 0x100, 0x1},
    {38671, 22, 0x100, 0x10000001},
    {38693, 22, 0x100, 0x10000001},
    {38715, 22, 0x100, 0x10000001},
    {38737, 22, 0x100, 0x1},
    {38759, 16, 0x100, 0x1},
    {38775, 16, 0x100, 0x1},
    {38791, 6, 0x100, 0x1},
    {38797, 8, 0x100, 0x1},
    {38805, 18, 0x100, 0x1},
    {38823, 18, 0x100, 0x1},
    {38841, 18, 0x100, 0x1},
    {38859, 6, 0x80, 0x1},
    {38865, 12, 0x0, 0x8000},
    {38877, 12, 0x0, 0x8000},
    {38889, 8, 0x80, 0x1},
    {38897, 14, 0x80, 0x1},
    {38911, 12, 0x80, 0x1},
    {38923, 12, 0x0, 0x8},
    {38935, 6, 0x0, 0x8000},
    {38941, 14, 0x0, 0x8000},
    {38955, 14, 0x0, 0x8000},
    {38969, 6, 0x0, 0x1000000},
    {38975, 13, 0x0, 0x8},
    {38988, 6, 0x0, 0x8000},
    {38994, 14, 0x0, 0x8000},
    {39008, 6, 0x800, 0x1},
    {39014, 14, 0x800, 0x1},
    {39028, 12, 0x800, 0x1},
    {39040, 6, 0x0, 0x8000},
    {39046, 10, 0x0, 0x8000},
    {39056, 6, 0x0, 0x8000},
    {39062, 14, 0x0, 0x8000},
    {39076, 10, 0x0, 0x8000},
    {39086, 6, 0x0, 0x100000},
    {39092, 6, 0x1, 0x1},
    {39098, 16, 0x1, 0x1},
    {39114, 16, 0x1, 0x1},
    {39130, 6, 0x0, 0x8000},
    {39136, 14, 0x0, 0x8000},
    {39150, 12, 0x0, 0x8000},
    {39162, 6, 0x0, 0x8000},
    {39168, 12, 0x0, 0x8000},
    {39180, 20, 0x0, 0x8},
    {39200, 16, 0x0, 0x8},
    {39216, 10, 0x0, 0x8},
    {39226, 6, 0x1, 0x1},
    {39232, 12, 0x1, 0x1},
    {39244, 10, 0x1, 0x1},
    {39254, 16, 0x0, 0x8000},
    {39270, 6, 0x8, 0x1},
    {39276, 10, 0x8, 0x1},
    {39286, 14, 0x8, 0x1},
    {39300, 16, 0x8, 0x10000001},
    {39316, 16, 0x8, 0x10000001},
    {39332, 16, 0x8, 0x1},
    {39348, 16, 0x8, 0x1},
    {39364, 14, 0x8, 0x1},
    {39378, 16, 0x8, 0x10000001},
    {39394, 16, 0x8, 0x10000001},
    {39410, 16, 0x8, 0x1},
    {39426, 16, 0x8, 0x1},
    {39442, 14, 0x8, 0x1},
    {39456, 18, 0x8, 0x1},
    {39474, 20, 0x8, 0x10000001},
    {39494, 14, 0x8, 0x1},
    {39508, 18, 0x8, 0x1},
    {39526, 20, 0x8, 0x10000001},
    {39546, 16, 0x8, 0x10000001},
    {39562, 16, 0x8, 0x10000001},
    {39578, 16, 0x8, 0x1},
    {39594, 16, 0x8, 0x1},
    {39610, 12, 0x8, 0x1},
    {39622, 16, 0x8, 0x1},
    {39638, 18, 0x8, 0x10000001},
    {39656, 18, 0x8, 0x1},
    {39674, 12, 0x8, 0x1},
    {39686, 18, 0x8, 0x1},
    {39704, 16, 0x8, 0x1},
    {39720, 18, 0x8, 0x10000001},
    {39738, 14, 0x8, 0x1},
    {39752, 14, 0x8, 0x1},
    {39766, 18, 0x0, 0x1000000},
    {39784, 25, 0x10, 0x1},
    {39809, 6, 0x80, 0x1},
    {39815, 10, 0x80, 0x1},
    {39825, 14, 0x80, 0x1},
    {39839, 16, 0x80, 0x10000001},
    {39855, 16, 0x80, 0x10000001},
    {39871, 16, 0x80, 0x1},
    {39887, 16, 0x80, 0x1},
    {39903, 14, 0x80, 0x1},
    {39917, 16, 0x80, 0x10000001},
    {39933, 16, 0x80, 0x10000001},
    {39949, 16, 0x80, 0x1},
    {39965, 16, 0x80, 0x1},
    {39981, 14, 0x80, 0x1},
    {39995, 18, 0x80, 0x1},
    {40013, 20, 0x80, 0x10000001},
    {40033, 14, 0x80, 0x1},
    {40047, 18, 0x80, 0x1},
    {40065, 20, 0x80, 0x10000001},
    {40085, 16, 0x80, 0x10000001},
    {40101, 16, 0x80, 0x10000001},
    {40117, 16, 0x80, 0x1},
    {40133, 16, 0x80, 0x1},
    {40149, 12, 0x80, 0x1},
    {40161, 16, 0x80, 0x1},
    {40177, 18, 0x80, 0x10000001},
    {40195, 18, 0x80, 0x1},
    {40213, 12, 0x80, 0x1},
    {40225, 18, 0x80, 0x1},
    {40243, 16, 0x80, 0x1},
    {40259, 18, 0x80, 0x10000001},
    {40277, 14, 0x80, 0x1},
    {40291, 14, 0x80, 0x1},
    {40305, 6, 0x0, 0x4},
    {40311, 12, 0x0, 0x10},
    {40323, 14, 0x0, 0x8},
    {40337, 20, 0x0, 0x1000000},
    {40357, 27, 0x0, 0x8},
    {40384, 6, 0x10, 0x1},
    {40390, 8, 0x10, 0x1},
    {40398, 14, 0x10, 0x1},
    {40412, 12, 0x10, 0x1},
    {40424, 16, 0x0, 0x8},
    {40440, 2, 0x0, 0x1200000},
    {40442, 11, 0x0, 0x8},
    {40453, 4, 0x0, 0x100000},
    {40457, 6, 0x0, 0x8000},
    {40463, 12, 0x0, 0x8000},
    {40475, 8, 0x0, 0x8},
    {40483, 8, 0x0, 0x1000000},
    {40491, 32, 0x0, 0x8},
    {40523, 6, 0x2, 0x1},
    {40529, 14, 0x2, 0x1},
    {40543, 16, 0x2, 0x1},
    {40559, 6, 0x2, 0x1},
    {40565, 8, 0x2, 0x1},
    {40573, 12, 0x2, 0x1},
    {40585, 22, 0x2, 0x10000001},
    {40607, 20, 0x2, 0x10000001},
    {40627, 20, 0x2, 0x10000001},
    {40647, 22, 0x2, 0x10000001},
    {40669, 14, 0x2, 0x1},
    {40683, 18, 0x2, 0x1},
    {40701, 18, 0x2, 0x1},
    {40719, 20, 0x2, 0x10000001},
    {40739, 20, 0x2, 0x10000001},
    {40759, 20, 0x2, 0x1},
    {40779, 18, 0x2, 0x1},
    {40797, 18, 0x2, 0x1},
    {40815, 20, 0x2, 0x10000001},
    {40835, 20, 0x2, 0x10000001},
    {40855, 20, 0x2, 0x10000001},
    {40875, 20, 0x2, 0x1},
    {40895, 14, 0x2, 0x1},
    {40909, 16, 0x2, 0x1},
    {40925, 8, 0x0, 0x10000000},
    {40933, 20, 0x0, 0x1000000},
    {40953, 27, 0x2, 0x1},
    {40980, 12, 0x0, 0x4},
    {40992, 10, 0x0, 0x1000000},
    {41002, 19, 0x0, 0x8},
    {41021, 10, 0x0, 0x8},
    {41031, 18, 0x0, 0x1000000},
    {41049, 25, 0x0, 0x8},
    {41074, 12, 0x0, 0x8000},
    {41086, 10, 0x0, 0x4},
    {41096, 14, 0x0, 0x80000},
    {41110, 6, 0x20, 0x1},
    {41116, 8, 0x20, 0x1},
    {41124, 14, 0x20, 0x1},
    {41138, 12, 0x20, 0x1},
    {41150, 6, 0x0, 0x8000},
    {41156, 12, 0x0, 0x8000},
    {41168, 14, 0x0, 0x8000},
    {41182, 16, 0x0, 0x8000},
    {41198, 16, 0x0, 0x8000},
    {41214, 18, 0x0, 0x8000},
    {41232, 6, 0x0, 0x8000},
    {41238, 16, 0x0, 0x8000},
    {41254, 16, 0x0, 0x8000},
    {41270, 6, 0x0, 0x8000},
    {41276, 6, 0x20, 0x1},
    {41282, 14, 0x20, 0x1},
    {41296, 14, 0x20, 0x1},
    {41310, 6, 0x0, 0x8000},
    {41316, 16, 0x0, 0x8000},
    {41332, 16, 0x0, 0x1008000},
    {41348, 29, 0x0, 0x8000},
    {41377, 6, 0x0, 0x8000},
    {41383, 10, 0x0, 0x8000},
    {41393, 10, 0x0, 0x8000},
    {41403, 8, 0x0, 0x8000},
    {41411, 16, 0x0, 0x8000},
    {41427, 8, 0x0, 0x8000},
    {41435, 16, 0x0, 0x8000},
    {41451, 6, 0x0, 0x8000},
    {41457, 10, 0x0, 0x8000},
    {41467, 6, 0x0, 0x8000},
    {41473, 6, 0x40, 0x1},
    {41479, 10, 0x40, 0x1},
    {41489, 14, 0x40, 0x1},
    {41503, 16, 0x40, 0x10000001},
    {41519, 16, 0x40, 0x10000001},
    {41535, 16, 0x40, 0x1},
    {41551, 16, 0x40, 0x1},
    {41567, 14, 0x40, 0x1},
    {41581, 16, 0x40, 0x10000001},
    {41597, 16, 0x40, 0x10000001},
    {41613, 16, 0x40, 0x1},
    {41629, 16, 0x40, 0x1},
    {41645, 14, 0x40, 0x1},
    {41659, 18, 0x40, 0x1},
    {41677, 20, 0x40, 0x10000001},
    {41697, 14, 0x40, 0x1},
    {41711, 18, 0x40, 0x1},
    {41729, 20, 0x40, 0x10000001},
    {41749, 16, 0x40, 0x10000001},
    {41765, 16, 0x40, 0x10000001},
    {41781, 16, 0x40, 0x1},
    {41797, 16, 0x40, 0x1},
    {41813, 12, 0x40, 0x1},
    {41825, 16, 0x40, 0x1},
    {41841, 18, 0x40, 0x10000001},
    {41859, 18, 0x40, 0x1},
    {41877, 12, 0x40, 0x1},
    {41889, 18, 0x40, 0x1},
    {41907, 16, 0x40, 0x1},
    {41923, 18, 0x40, 0x10000001},
    {41941, 14, 0x40, 0x1},
    {41955, 14, 0x40, 0x1},
    {41969, 10, 0x0, 0x8000},
    {41979, 10, 0x0, 0x10000010},
    {41989, 6, 0x40, 0x1},
    {41995, 6, 0x20, 0x1},
    {42001, 6, 0x0, 0x8000},
    {42007, 14, 0x0, 0x8000},
    {42021, 14, 0x0, 0x8000},
    {42035, 14, 0x0, 0x8000},
    {42049, 4, 0x1, 0x1},
    {42053, 6, 0x1, 0x1},
    {42059, 10, 0x1, 0x1},
    {42069, 20, 0x1, 0x10000001},
    {42089, 18, 0x1, 0x10000001},
    {42107, 18, 0x1, 0x10000001},
    {42125, 20, 0x1, 0x10000001},
    {42145, 12, 0x1, 0x1},
    {42157, 16, 0x1, 0x1},
    {42173, 16, 0x1, 0x1},
    {42189, 18, 0x1, 0x10000001},
    {42207, 18, 0x1, 0x10000001},
    {42225, 18, 0x1, 0x1},
    {42243, 16, 0x1, 0x1},
    {42259, 16, 0x1, 0x1},
    {42275, 18, 0x1, 0x10000001},
    {42293, 18, 0x1, 0x10000001},
    {42311, 18, 0x1, 0x10000001},
    {42329, 18, 0x1, 0x1},
    {42347, 12, 0x1, 0x1},
    {42359, 6, 0x1, 0x1},
    {42365, 12, 0x1, 0x1},
    {42377, 6, 0x0, 0x8000},
    {42383, 6, 0x1, 0x1},
    {42389, 12, 0x1, 0x1},
    {42401, 12, 0x1, 0x1},
    {42413, 14, 0x1, 0x1},
    {42427, 14, 0x1, 0x1},
    {42441, 10, 0x17, 0x2},
    {42451, 6, 0x40, 0x1},
    {42457, 8, 0x40, 0x1},
    {42465, 8, 0x40, 0x1},
    {42473, 6, 0x20, 0x1},
    {42479, 8, 0x20, 0x1},
    {42487, 8, 0x20, 0x1},
    {42495, 6, 0x0, 0x8000},
    {42501, 10, 0x0, 0x8000},
    {42511, 6, 0x200, 0x1},
    {42517, 10, 0x200, 0x1},
    {42527, 14, 0x200, 0x1},
    {42541, 16, 0x200, 0x10000001},
    {42557, 16, 0x200, 0x10000001},
    {42573, 16, 0x200, 0x1},
    {42589, 16, 0x200, 0x1},
    {42605, 14, 0x200, 0x1},
    {42619, 16, 0x200, 0x10000001},
    {42635, 16, 0x200, 0x10000001},
    {42651, 16, 0x200, 0x1},
    {42667, 16, 0x200, 0x1},
    {42683, 14, 0x200, 0x1},
    {42697, 18, 0x200, 0x1},
    {42715, 20, 0x200, 0x10000001},
    {42735, 14, 0x200, 0x1},
    {42749, 18, 0x200, 0x1},
    {42767, 20, 0x200, 0x10000001},
    {42787, 16, 0x200, 0x10000001},
    {42803, 16, 0x200, 0x10000001},
    {42819, 16, 0x200, 0x1},
    {42835, 16, 0x200, 0x1},
    {42851, 12, 0x200, 0x1},
    {42863, 16, 0x200, 0x1},
    {42879, 18, 0x200, 0x10000001},
    {42897, 18, 0x200, 0x1},
    {42915, 12, 0x200, 0x1},
    {42927, 18, 0x200, 0x1},
    {42945, 16, 0x200, 0x1},
    {42961, 18, 0x200, 0x10000001},
    {42979, 14, 0x200, 0x1},
    {42993, 14, 0x200, 0x1},
    {43007, 10, 0x0, 0x8},
    {43017, 14, 0x0, 0x1000000},
    {43031, 25, 0x0, 0x8},
    {43056, 14, 0x0, 0x1000000},
    {43070, 36, 0x0, 0x8},
    {43106, 25, 0x0, 0x8},
    {43131, 40, 0x0, 0x8},
    {43171, 6, 0x400, 0x1},
    {43177, 12, 0x400, 0x1},
    {43189, 16, 0x400, 0x1},
    {43205, 18, 0x400, 0x10000001},
    {43223, 18, 0x400, 0x10000001},
    {43241, 18, 0x400, 0x1},
    {43259, 18, 0x400, 0x1},
    {43277, 16, 0x400, 0x1},
    {43293, 18, 0x400, 0x10000001},
    {43311, 18, 0x400, 0x10000001},
    {43329, 18, 0x400, 0x1},
    {43347, 18, 0x400, 0x1},
    {43365, 16, 0x400, 0x1},
    {43381, 20, 0x400, 0x1},
    {43401, 22, 0x400, 0x10000001},
    {43423, 16, 0x400, 0x1},
    {43439, 20, 0x400, 0x1},
    {43459, 22, 0x400, 0x10000001},
    {43481, 18, 0x400, 0x10000001},
    {43499, 18, 0x400, 0x10000001},
    {43517, 18, 0x400, 0x1},
    {43535, 18, 0x400, 0x1},
    {43553, 14, 0x400, 0x1},
    {43567, 18, 0x400, 0x1},
    {43585, 20, 0x400, 0x10000001},
    {43605, 20, 0x400, 0x1},
    {43625, 14, 0x400, 0x1},
    {43639, 20, 0x400, 0x1},
    {43659, 18, 0x400, 0x1},
    {43677, 20, 0x400, 0x10000001},
    {43697, 16, 0x400, 0x1},
    {43713, 16, 0x400, 0x1},
    {43729, 6, 0x1, 0x1},
    {43735, 12, 0x1, 0x1},
    {43747, 16, 0x1, 0x1},
    {43763, 18, 0x1, 0x10000001},
    {43781, 18, 0x1, 0x10000001},
    {43799, 18, 0x1, 0x1},
    {43817, 18, 0x1, 0x1},
    {43835, 16, 0x1, 0x1},
    {43851, 18, 0x1, 0x10000001},
    {43869, 18, 0x1, 0x10000001},
    {43887, 18, 0x1, 0x1},
    {43905, 18, 0x1, 0x1},
    {43923, 16, 0x1, 0x1},
    {43939, 20, 0x1, 0x1},
    {43959, 22, 0x1, 0x10000001},
    {43981, 16, 0x1, 0x1},
    {43997, 20, 0x1, 0x1},
    {44017, 22, 0x1, 0x10000001},
    {44039, 18, 0x1, 0x10000001},
    {44057, 18, 0x1, 0x10000001},
    {44075, 18, 0x1, 0x1},
    {44093, 18, 0x1, 0x1},
    {44111, 14, 0x1, 0x1},
    {44125, 18, 0x1, 0x1},
    {44143, 20, 0x1, 0x10000001},
    {44163, 20, 0x1, 0x1},
    {44183, 14, 0x1, 0x1},
    {44197, 20, 0x1, 0x1},
    {44217, 18, 0x1, 0x1},
    {44235, 20, 0x1, 0x10000001},
    {44255, 16, 0x1, 0x1},
    {44271, 16, 0x1, 0x1},
    {44287, 6, 0x100, 0x1},
    {44293, 16, 0x100, 0x1},
    {44309, 20, 0x100, 0x1},
    {44329, 22, 0x100, 0x10000001},
    {44351, 22, 0x100, 0x10000001},
    {44373, 22, 0x100, 0x1},
    {44395, 22, 0x100, 0x1},
    {44417, 20, 0x100, 0x1},
    {44437, 22, 0x100, 0x10000001},
    {44459, 22, 0x100, 0x10000001},
    {44481, 22, 0x100, 0x1},
    {44503, 22, 0x100, 0x1},
    {44525, 20, 0x100, 0x1},
    {44545, 24, 0x100, 0x1},
    {44569, 26, 0x100, 0x10000001},
    {44595, 20, 0x100, 0x1},
    {44615, 24, 0x100, 0x1},
    {44639, 26, 0x100, 0x10000001},
    {44665, 22, 0x100, 0x10000001},
    {44687, 22, 0x100, 0x10000001},
    {44709, 22, 0x100, 0x1},
    {44731, 22, 0x100, 0x1},
    {44753, 18, 0x100, 0x1},
    {44771, 22, 0x100, 0x1},
    {44793, 24, 0x100, 0x10000001},
    {44817, 24, 0x100, 0x1},
    {44841, 18, 0x100, 0x1},
    {44859, 24, 0x100, 0x1},
    {44883, 22, 0x100, 0x1},
    {44905, 24, 0x100, 0x10000001},
    {44929, 20, 0x100, 0x1},
    {44949, 20, 0x100, 0x1},
    {44969, 18, 0x0, 0x8},
    {44987, 14, 0x0, 0x1000000},
    {45001, 31, 0x0, 0x8},
    {45032, 6, 0x0, 0x8000},
    {45038, 10, 0x0, 0x8000},
    {45048, 8, 0x0, 0x1008000},
    {45056, 21, 0x0, 0x8000},
    {45077, 10, 0x0, 0x1000000},
    {45087, 23, 0x0, 0x8},
    {45110, 14, 0x0, 0x8},
    {45124, 8, 0x16, 0x2},
    {45132, 8, 0x0, 0x8},
    {45140, 10, 0x17, 0x2},
    {45150, 6, 0x8, 0x1},
    {45156, 10, 0x8, 0x1},
    {45166, 12, 0x8, 0x1},
    {45178, 12, 0x8, 0x1},
    {45190, 14, 0x8, 0x1},
    {45204, 14, 0x8, 0x10000001},
    {45218, 4, 0x0, 0x1000000},
    {45222, 15, 0x0, 0x8},
    {45237, 12, 0x15, 0x2},
    {45249, 6, 0x800, 0x1},
    {45255, 18, 0x800, 0x1},
    {45273, 20, 0x800, 0x1},
    {45293, 20, 0x800, 0x1},
    {45313, 22, 0x800, 0x1},
    {45335, 22, 0x800, 0x10000001},
    {45357, 18, 0x0, 0x8000},
    {45375, 6, 0x0, 0x8000},
    {45381, 20, 0x0, 0x8000},
    {45401, 6, 0x0, 0x8000},
    {45407, 2, 0x0, 0x1001000},
    {45409, 7, 0x0, 0x1000},
    {45416, 12, 0x0, 0x1000},
    {45428, 14, 0x0, 0x1000},
    {45442, 16, 0x0, 0x1000},
    {45458, 16, 0x0, 0x10001000},
    {45474, 2, 0x0, 0x1000800},
    {45476, 9, 0x0, 0x10000000},
    {45485, 6, 0x0, 0x8000},
    {45491, 12, 0x0, 0x8000},
    {45503, 8, 0x0, 0x8},
    {45511, 18, 0x0, 0x8000},
    {45529, 6, 0x40, 0x1},
    {45535, 6, 0x0, 0x8000},
    {45541, 6, 0x20, 0x1},
    {45547, 6, 0x1, 0x1},
    {45553, 6, 0x200, 0x1},
    {45559, 18, 0x200, 0x1},
    {45577, 20, 0x200, 0x1},
    {45597, 20, 0x200, 0x1},
    {45617, 22, 0x200, 0x1},
    {45639, 22, 0x200, 0x10000001},
    {45661, 12, 0x40, 0x1},
    {45673, 14, 0x40, 0x1},
    {45687, 14, 0x40, 0x1},
    {45701, 16, 0x40, 0x1},
    {45717, 16, 0x40, 0x10000001},
    {45733, 12, 0x20, 0x1},
    {45745, 14, 0x20, 0x1},
    {45759, 14, 0x20, 0x1},
    {45773, 16, 0x20, 0x1},
    {45789, 16, 0x20, 0x10000001},
    {45805, 14, 0x1, 0x1},
    {45819, 16, 0x1, 0x1},
    {45835, 16, 0x1, 0x1},
    {45851, 18, 0x1, 0x1},
    {45869, 18, 0x1, 0x10000001},
    {45887, 8, 0x18, 0x2},
    {45895, 10, 0x10, 0x1},
    {45905, 12, 0x10, 0x1},
    {45917, 12, 0x10, 0x1},
    {45929, 14, 0x10, 0x1},
    {45943, 14, 0x10, 0x10000001},
    {45957, 8, 0x4, 0x1},
    {45965, 10, 0x4, 0x1},
    {45975, 10, 0x4, 0x1},
    {45985, 12, 0x4, 0x1},
    {45997, 12, 0x4, 0x10000001},
    {46009, 8, 0x0, 0x1000000},
    {46017, 17, 0x0, 0x8},
    {46034, 15, 0x0, 0x8},
    {46049, 10, 0x0, 0x1000004},
    {46059, 19, 0x0, 0x8},
    {46078, 19, 0x0, 0x8},
    {46097, 6, 0x10, 0x1},
    {46103, 6, 0x4, 0x1},
    {46109, 10, 0x0, 0x1000008},
    {46119, 19, 0x0, 0x8},
    {46138, 20, 0x0, 0x8},
    {46158, 6, 0x400, 0x1},
    {46164, 16, 0x400, 0x1},
    {46180, 18, 0x400, 0x1},
    {46198, 18, 0x400, 0x1},
    {46216, 20, 0x400, 0x1},
    {46236, 20, 0x400, 0x10000001},
    {46256, 10, 0x0, 0x8000},
    {46266, 6, 0x0, 0x8000},
    {46272, 6, 0x0, 0x8000},
    {46278, 12, 0x0, 0x8000},
    {46290, 20, 0x0, 0x8000},
    {46310, 6, 0x0, 0x8000},
    {46316, 6, 0x100, 0x1},
    {46322, 18, 0x100, 0x1},
    {46340, 20, 0x100, 0x1},
    {46360, 20, 0x100, 0x1},
    {46380, 22, 0x100, 0x1},
    {46402, 22, 0x100, 0x10000001},
    {46424, 14, 0x2, 0x1},
    {46438, 16, 0x2, 0x1},
    {46454, 16, 0x2, 0x1},
    {46470, 18, 0x2, 0x1},
    {46488, 18, 0x2, 0x10000001},
    {46506, 6, 0x2, 0x1},
    {46512, 14, 0x80, 0x1},
    {46526, 16, 0x80, 0x1},
    {46542, 16, 0x80, 0x1},
    {46558, 18, 0x80, 0x1},
    {46576, 18, 0x80, 0x10000001},
    {46594, 6, 0x80, 0x1},
    {46600, 8, 0x15, 0x2},
    {46608, 6, 0x37, 0x3000000},
    {46614, 9, 0x36, 0x2000000},
    {46623, 9, 0x37, 0x2000000},
    {46632, 6, 0x80, 0x1},
    {46638, 12, 0x80, 0x1},
    {46650, 6, 0x200, 0x1},
    {46656, 14, 0x200, 0x1},
    {46670, 8, 0x39, 0x2000000},
    {46678, 8, 0x3d, 0x2000000},
    {46686, 6, 0x8, 0x1},
    {46692, 10, 0x8, 0x1},
    {46702, 6, 0x3c, 0x2000000},
    {46708, 8, 0x37, 0x3000000},
    {46716, 11, 0x36, 0x2000000},
    {46727, 11, 0x37, 0x2000000},
    {46738, 8, 0x80, 0x1},
    {46746, 14, 0x80, 0x1},
    {46760, 8, 0x200, 0x1},
    {46768, 16, 0x200, 0x1},
    {46784, 10, 0x39, 0x2000000},
    {46794, 10, 0x3d, 0x2000000},
    {46804, 8, 0x8, 0x1},
    {46812, 12, 0x8, 0x1},
    {46824, 8, 0x800, 0x1},
    {46832, 12, 0x800, 0x1},
    {46844, 12, 0x32, 0x2000000},
    {46856, 8, 0x34, 0x2000000},
    {46864, 10, 0x40, 0x1},
    {46874, 10, 0x20, 0x1},
    {46884, 8, 0x1, 0x1},
    {46892, 12, 0x1, 0x1},
    {46904, 10, 0x33, 0x2000000},
    {46914, 8, 0x10, 0x1},
    {46922, 8, 0x4, 0x1},
    {46930, 8, 0x400, 0x1},
    {46938, 14, 0x400, 0x1},
    {46952, 10, 0x38, 0x2000000},
    {46962, 12, 0x3a, 0x2000000},
    {46974, 8, 0x100, 0x1},
    {46982, 14, 0x100, 0x1},
    {46996, 8, 0x2, 0x1},
    {47004, 14, 0x2, 0x1},
    {47018, 8, 0x35, 0x2000000},
    {47026, 8, 0x3, 0x8000000},
    {47034, 10, 0x3b, 0x2000000},
    {47044, 10, 0x31, 0x2000000},
    {47054, 6, 0x800, 0x1},
    {47060, 10, 0x800, 0x1},
    {47070, 6, 0x3c, 0x2000000},
    {47076, 8, 0x37, 0x3000000},
    {47084, 11, 0x36, 0x2000000},
    {47095, 11, 0x37, 0x2000000},
    {47106, 8, 0x80, 0x1},
    {47114, 14, 0x80, 0x1},
    {47128, 8, 0x200, 0x1},
    {47136, 16, 0x200, 0x1},
    {47152, 10, 0x39, 0x2000000},
    {47162, 10, 0x3d, 0x2000000},
    {47172, 8, 0x8, 0x1},
    {47180, 12, 0x8, 0x1},
    {47192, 8, 0x800, 0x1},
    {47200, 12, 0x800, 0x1},
    {47212, 8, 0x0, 0x8},
    {47220, 6, 0x0, 0x1000010},
    {47226, 9, 0x0, 0x10},
    {47235, 12, 0x32, 0x2000000},
    {47247, 8, 0x34, 0x2000000},
    {47255, 10, 0x40, 0x1},
    {47265, 8, 0x0, 0x8},
    {47273, 10, 0x20, 0x1},
    {47283, 8, 0x1, 0x1},
    {47291, 12, 0x1, 0x1},
    {47303, 10, 0x33, 0x2000000},
    {47313, 8, 0x10, 0x1},
    {47321, 8, 0x4, 0x1},
    {47329, 8, 0x400, 0x1},
    {47337, 14, 0x400, 0x1},
    {47351, 10, 0x38, 0x2000000},
    {47361, 12, 0x3a, 0x2000000},
    {47373, 8, 0x100, 0x1},
    {47381, 14, 0x100, 0x1},
    {47395, 8, 0x2, 0x1},
    {47403, 14, 0x2, 0x1},
    {47417, 8, 0x35, 0x2000000},
    {47425, 10, 0x3b, 0x2000000},
    {47435, 10, 0x31, 0x2000000},
    {47445, 8, 0x18, 0x2},
    {47453, 10, 0x32, 0x2000000},
    {47463, 6, 0x34, 0x2000000},
    {47469, 8, 0x40, 0x1},
    {47477, 6, 0x0, 0x1000000},
    {47483, 9, 0x0, 0x8000},
    {47492, 9, 0x0, 0x8000},
    {47501, 9, 0x0, 0x8000},
    {47510, 9, 0x0, 0x8000},
    {47519, 9, 0x0, 0x8000},
    {47528, 9, 0x0, 0x8000},
    {47537, 17, 0x0, 0x8000},
    {47554, 17, 0x0, 0x8000},
    {47571, 17, 0x0, 0x8000},
    {47588, 13, 0x0, 0x8000},
    {47601, 15, 0x0, 0x8000},
    {47616, 17, 0x0, 0x8000},
    {47633, 13, 0x0, 0x8000},
    {47646, 8, 0x20, 0x1},
    {47654, 6, 0x1, 0x1},
    {47660, 10, 0x1, 0x1},
    {47670, 8, 0x0, 0x8},
    {47678, 8, 0x33, 0x2000000},
    {47686, 6, 0x3c, 0x2000000},
    {47692, 8, 0x37, 0x3000000},
    {47700, 11, 0x36, 0x2000000},
    {47711, 11, 0x37, 0x2000000},
    {47722, 8, 0x80, 0x1},
    {47730, 14, 0x80, 0x1},
    {47744, 8, 0x200, 0x1},
    {47752, 16, 0x200, 0x1},
    {47768, 10, 0x39, 0x2000000},
    {47778, 10, 0x3d, 0x2000000},
    {47788, 8, 0x8, 0x1},
    {47796, 12, 0x8, 0x1},
    {47808, 8, 0x800, 0x1},
    {47816, 12, 0x800, 0x1},
    {47828, 12, 0x32, 0x2000000},
    {47840, 8, 0x34, 0x2000000},
    {47848, 10, 0x40, 0x1},
    {47858, 10, 0x20, 0x1},
    {47868, 8, 0x1, 0x1},
    {47876, 12, 0x1, 0x1},
    {47888, 10, 0x33, 0x2000000},
    {47898, 8, 0x10, 0x1},
    {47906, 8, 0x4, 0x1},
    {47914, 8, 0x400, 0x1},
    {47922, 14, 0x400, 0x1},
    {47936, 10, 0x38, 0x2000000},
    {47946, 12, 0x3a, 0x2000000},
    {47958, 8, 0x100, 0x1},
    {47966, 14, 0x100, 0x1},
    {47980, 8, 0x2, 0x1},
    {47988, 14, 0x2, 0x1},
    {48002, 8, 0x35, 0x2000000},
    {48010, 10, 0x3b, 0x2000000},
    {48020, 10, 0x31, 0x2000000},
    {48030, 6, 0x3c, 0x2000000},
    {48036, 8, 0x37, 0x3000000},
    {48044, 11, 0x36, 0x2000000},
    {48055, 11, 0x37, 0x2000000},
    {48066, 8, 0x80, 0x1},
    {48074, 14, 0x80, 0x1},
    {48088, 8, 0x200, 0x1},
    {48096, 16, 0x200, 0x1},
    {48112, 6, 0x0, 0x10},
    {48118, 6, 0x10, 0x1},
    {48124, 10, 0x39, 0x2000000},
    {48134, 10, 0x3d, 0x2000000},
    {48144, 8, 0x8, 0x1},
    {48152, 12, 0x8, 0x1},
    {48164, 8, 0x800, 0x1},
    {48172, 12, 0x800, 0x1},
    {48184, 12, 0x32, 0x2000000},
    {48196, 8, 0x34, 0x2000000},
    {48204, 10, 0x40, 0x1},
    {48214, 10, 0x20, 0x1},
    {48224, 8, 0x1, 0x1},
    {48232, 12, 0x1, 0x1},
    {48244, 10, 0x33, 0x2000000},
    {48254, 8, 0x10, 0x1},
    {48262, 8, 0x4, 0x1},
    {48270, 8, 0x400, 0x1},
    {48278, 14, 0x400, 0x1},
    {48292, 10, 0x38, 0x2000000},
    {48302, 12, 0x3a, 0x2000000},
    {48314, 8, 0x100, 0x1},
    {48322, 14, 0x100, 0x1},
    {48336, 8, 0x2, 0x1},
    {48344, 14, 0x2, 0x1},
    {48358, 6, 0x4, 0x1},
    {48364, 8, 0x35, 0x2000000},
    {48372, 8, 0x0, 0x10},
    {48380, 10, 0x3b, 0x2000000},
    {48390, 10, 0x31, 0x2000000},
    {48400, 6, 0x400, 0x1},
    {48406, 12, 0x400, 0x1},
    {48418, 10, 0x0, 0x8},
    {48428, 8, 0x38, 0x2000000},
    {48436, 10, 0x3a, 0x2000000},
    {48446, 6, 0x100, 0x1},
    {48452, 12, 0x100, 0x1},
    {48464, 8, 0x17, 0x2},
    {48472, 4, 0x0, 0x1000024},
    {48476, 13, 0x0, 0x8},
    {48489, 10, 0x0, 0x8},
    {48499, 6, 0x2, 0x1},
    {48505, 12, 0x2, 0x1},
    {48517, 6, 0x16, 0x2},
    {48523, 6, 0x35, 0x2000000},
    {48529, 6, 0x0, 0x8000},
    {48535, 6, 0x3, 0x8000000},
    {48541, 8, 0x3b, 0x2000000},
    {48549, 8, 0x31, 0x2000000},
    {48557, 8, 0x18, 0x2000000},
    {48565, 4, 0x0, 0x8},
    {48569, 8, 0x4, 0x1},
    {48577, 6, 0x19, 0x2000000},
    {48583, 10, 0x8, 0x1},
    {48593, 6, 0x0, 0x8000},
    {48599, 12, 0x200, 0x1},
    {48611, 8, 0x80, 0x1},
    {48619, 10, 0x8, 0x1},
    {48629, 8, 0x1, 0x40000},
    {48637, 10, 0x80, 0x1},
    {48647, 10, 0x8, 0x1},
    {48657, 12, 0x200, 0x1},
    {48669, 6, 0x80, 0x1},
    {48675, 8, 0x10, 0x1},
    {48683, 10, 0x100, 0x1},
    {48693, 6, 0x0, 0x1000004},
    {48699, 15, 0x0, 0x8},
    {48714, 12, 0x8, 0x1},
    {48726, 14, 0x80, 0x1},
    {48740, 10, 0x40, 0x1},
    {48750, 10, 0x20, 0x1},
    {48760, 16, 0x200, 0x1},
    {48776, 4, 0x0, 0x1000000},
    {48780, 9, 0x0, 0x8},
    {48789, 8, 0x0, 0x8},
    {48797, 10, 0x0, 0x8000},
    {48807, 10, 0x0, 0x1000000},
    {48817, 19, 0x0, 0x8},
    {48836, 8, 0x0, 0x8000},
    {48844, 16, 0x12, 0x2000000},
    {48860, 4, 0x0, 0x1000010},
    {48864, 11, 0x0, 0x10},
    {48875, 10, 0x1c, 0x2000000},
    {48885, 8, 0x0, 0x8},
    {48893, 10, 0x0, 0x8000},
    {48903, 16, 0x0, 0x8000},
    {48919, 14, 0x0, 0x8000},
    {48933, 8, 0x0, 0x8},
    {48941, 16, 0x0, 0x8000},
    {48957, 12, 0x0, 0x8000},
    {48969, 12, 0x0, 0x8},
    {48981, 12, 0x0, 0x8},
    {48993, 12, 0x0, 0x8000},
    {49005, 10, 0x0, 0x8000},
    {49015, 10, 0x0, 0x1000000},
    {49025, 23, 0x0, 0x8},
    {49048, 23, 0x0, 0x8},
    {49071, 6, 0x0, 0x4},
    {49077, 10, 0x0, 0x8},
    {49087, 12, 0x15, 0x2000000},
    {49099, 10, 0x0, 0x8},
    {49109, 6, 0x80, 0x1},
    {49115, 8, 0x0, 0x8000},
    {49123, 10, 0x8, 0x1},
    {49133, 10, 0x8, 0x1},
    {49143, 10, 0x200, 0x1},
    {49153, 12, 0x200, 0x1},
    {49165, 10, 0x0, 0x8},
    {49175, 8, 0x80, 0x1},
    {49183, 8, 0x80, 0x1},
    {49191, 10, 0x0, 0x8000},
    {49201, 6, 0x0, 0x8000},
    {49207, 8, 0x15, 0x2},
    {49215, 8, 0x1b, 0x2000000},
    {49223, 4, 0x0, 0x1000024},
    {49227, 15, 0x0, 0x8},
    {49242, 16, 0x0, 0x8},
    {49258, 20, 0x0, 0x8},
    {49278, 16, 0x0, 0x8},
    {49294, 11, 0x0, 0x8},
    {49305, 13, 0x0, 0x8},
    {49318, 14, 0x16, 0x2},
    {49332, 10, 0x0, 0x8},
    {49342, 12, 0x0, 0x8},
    {49354, 12, 0x0, 0x8},
    {49366, 10, 0x0, 0x1000000},
    {49376, 21, 0x200, 0x1},
    {49397, 23, 0x400, 0x1},
    {49420, 6, 0x17, 0x2000000},
    {49426, 8, 0x40, 0x1},
    {49434, 4, 0x0, 0x4},
    {49438, 6, 0x14, 0x2000000},
    {49444, 10, 0x1, 0x1},
    {49454, 10, 0x0, 0x1000000},
    {49464, 23, 0x26, 0x2000000},
    {49487, 23, 0x25, 0x2000000},
    {49510, 23, 0x25, 0x2000000},
    {49533, 25, 0x26, 0x2000000},
    {49558, 10, 0x0, 0x1000000},
    {49568, 21, 0x25, 0x2000000},
    {49589, 23, 0x26, 0x2000000},
    {49612, 12, 0x0, 0x8000},
    {49624, 8, 0x0, 0x8000},
    {49632, 8, 0x0, 0x8000},
    {49640, 8, 0x0, 0x8000},
    {49648, 6, 0x1, 0x1},
    {49654, 10, 0x1, 0x1},
    {49664, 10, 0x1, 0x1},
    {49674, 8, 0x20, 0x1},
    {49682, 6, 0x40, 0x1},
    {49688, 12, 0x40, 0x1},
    {49700, 12, 0x40, 0x1},
    {49712, 10, 0x40, 0x1},
    {49722, 6, 0x20, 0x1},
    {49728, 12, 0x40, 0x1},
    {49740, 8, 0x0, 0x8000},
    {49748, 6, 0x0, 0x1000008},
    {49754, 11, 0x0, 0x8},
    {49765, 15, 0x0, 0x8},
    {49780, 10, 0x0, 0x8},
    {49790, 12, 0x0, 0x8},
    {49802, 6, 0x0, 0x1000024},
    {49808, 15, 0x0, 0x8},
    {49823, 15, 0x0, 0x8},
    {49838, 30, 0x0, 0x8},
    {49868, 30, 0x0, 0x8},
    {49898, 17, 0x0, 0x8},
    {49915, 19, 0x0, 0x8},
    {49934, 12, 0x20, 0x1},
    {49946, 10, 0x13, 0x2000000},
    {49956, 8, 0x17, 0x2},
    {49964, 8, 0x0, 0x8000},
    {49972, 2, 0x0, 0x800},
    {49974, 10, 0x800, 0x1},
    {49984, 10, 0x0, 0x8000},
    {49994, 12, 0x800, 0x1},
    {50006, 6, 0x800, 0x1},
    {50012, 10, 0x800, 0x1},
    {50022, 12, 0x0, 0x8000},
    {50034, 8, 0x0, 0x8000},
    {50042, 4, 0x1a, 0x2000000},
    {50046, 12, 0x800, 0x1},
    {50058, 14, 0x0, 0x8000},
    {50072, 4, 0x1a, 0x2000000},
    {50076, 14, 0x800, 0x1},
    {50090, 4, 0x0, 0x1000000},
    {50094, 15, 0x2c, 0x2000000},
    {50109, 15, 0x2c, 0x2000000},
    {50124, 17, 0x2b, 0x2000000},
    {50141, 17, 0x2b, 0x2000000},
    {50158, 14, 0x2c, 0x2000000},
    {50172, 16, 0x2b, 0x2000000},
    {50188, 10, 0x2c, 0x2000000},
    {50198, 12, 0x2c, 0x2000000},
    {50210, 12, 0x2b, 0x2000000},
    {50222, 14, 0x2b, 0x2000000},
    {50236, 2, 0x0, 0x1000000},
    {50238, 20, 0x23, 0x2000000},
    {50258, 22, 0x24, 0x2000000},
    {50280, 8, 0x15, 0x1000002},
    {50288, 19, 0x24, 0x2000000},
    {50307, 19, 0x23, 0x2000000},
    {50326, 19, 0x23, 0x2000000},
    {50345, 21, 0x24, 0x2000000},
    {50366, 8, 0x0, 0x1000000},
    {50374, 19, 0x23, 0x2000000},
    {50393, 21, 0x24, 0x2000000},
    {50414, 6, 0x27, 0x2000000},
    {50420, 10, 0x29, 0x2000000},
    {50430, 8, 0x15, 0x2000000},
    {50438, 12, 0x18, 0x2},
    {50450, 6, 0x3, 0x8000000},
    {50456, 12, 0x100, 0x1},
    {50468, 10, 0x100, 0x1},
    {50478, 12, 0x1b, 0x2000000},
    {50490, 6, 0x3, 0x8040800},
    {50496, 10, 0xc, 0x40000},
    {50506, 4, 0x0, 0x1000000},
    {50510, 13, 0x0, 0x8000},
    {50523, 8, 0x0, 0x8000},
    {50531, 14, 0x100, 0x1},
    {50545, 14, 0x100, 0x1},
    {50559, 12, 0x100, 0x1},
    {50571, 16, 0x100, 0x1},
    {50587, 14, 0x100, 0x1},
    {50601, 4, 0x0, 0x10000004},
    {50605, 16, 0x0, 0x8000},
    {50621, 8, 0x2, 0x1},
    {50629, 8, 0x18, 0x2},
    {50637, 10, 0x100, 0x1},
    {50647, 10, 0x28, 0x2000000},
    {50657, 8, 0x0, 0x8000},
    {50665, 6, 0x1, 0x40000},
    {50671, 12, 0x16, 0x2000000},
    {50683, 8, 0x2a, 0x2000000},
    {50691, 10, 0x0, 0x8000},
    {50701, 6, 0x22, 0x2000000},
    {50707, 6, 0x16, 0x2},
    {50713, 6, 0x3, 0x8000800},
    {50719, 14, 0x13, 0x2000000},
    {50733, 6, 0x80, 0x1},
    {50739, 8, 0x12, 0x2000000},
    {50747, 12, 0x2, 0x1},
    {50759, 12, 0x2, 0x1},
    {50771, 12, 0x2, 0x1},
    {50783, 14, 0x11, 0x2000000},
    {50797, 10, 0x2, 0x1},
    {50807, 8, 0x0, 0x8},
    {50815, 10, 0x2, 0x1},
    {50825, 12, 0x2, 0x1},
    {50837, 14, 0x2, 0x1},
    {50851, 10, 0x2, 0x1},
    {50861, 14, 0x2, 0x1},
    {50875, 12, 0x2, 0x1},
    {50887, 10, 0x0, 0x1000000},
    {50897, 21, 0x800, 0x1},
    {50918, 23, 0x1, 0x1},
    {50941, 6, 0x0, 0x1000000},
    {50947, 15, 0x0, 0x8},
    {50962, 6, 0x18, 0x2000000},
    {50968, 10, 0x19, 0x2000000},
    {50978, 2, 0x0, 0x1000},
    {50980, 6, 0x10, 0x1},
    {50986, 6, 0x10, 0x1},
    {50992, 8, 0x4, 0x1},
    {51000, 8, 0x4, 0x1},
    {51008, 8, 0x4, 0x1},
    {51016, 6, 0x10, 0x1},
    {51022, 8, 0x10, 0x1},
    {51030, 8, 0x21, 0x2000000},
    {51038, 10, 0x15, 0x2000000},
    {51048, 12, 0x1a, 0x2000000},
    {51060, 10, 0x0, 0x8},
    {51070, 4, 0x0, 0x1000010},
    {51074, 11, 0x0, 0x10},
    {51085, 11, 0x0, 0x10},
    {51096, 6, 0x0, 0x1000010},
    {51102, 13, 0x0, 0x10},
    {51115, 8, 0x0, 0x8000},
    {51123, 4, 0x10, 0x1},
    {51127, 6, 0x17, 0x2000000},
    {51133, 12, 0x0, 0x8},
    {51145, 12, 0x0, 0x1000},
    {51157, 12, 0x400, 0x1},
    {51169, 12, 0x400, 0x1},
    {51181, 10, 0x400, 0x1},
    {51191, 10, 0x400, 0x1},
    {51201, 14, 0x400, 0x1},
    {51215, 10, 0x8, 0x1},
    {51225, 2, 0x0, 0x1001000},
    {51227, 5, 0x0, 0x1000},
    {51232, 4, 0x0, 0x1000},
    {51236, 4, 0x0, 0x1000000},
    {51240, 15, 0x0, 0x8},
    {51255, 8, 0x0, 0x1000000},
    {51263, 17, 0x0, 0x8},
    {51280, 6, 0x11, 0x2000000},
    {51286, 6, 0x16, 0x2000000},
    {51292, 12, 0x1, 0x1},
    {51304, 10, 0x1, 0x1},
    {51314, 10, 0x40, 0x1},
    {51324, 12, 0x40, 0x1},
    {51336, 10, 0x20, 0x1},
    {51346, 8, 0x0, 0x8000},
    {51354, 16, 0x0, 0x8000},
    {51370, 10, 0x17, 0x2},
    {51380, 14, 0x0, 0x8000},
    {51394, 12, 0x0, 0x8000},
    {51406, 6, 0x0, 0x8000},
    {51412, 16, 0x0, 0x8000},
    {51428, 10, 0x0, 0x8000},
    {51438, 16, 0x0, 0x8000},
    {51454, 10, 0x14, 0x2000000},
    {51464, 16, 0x0, 0x8000},
    {51480, 8, 0x0, 0x8000},
    {51488, 10, 0x800, 0x1},
    {51498, 12, 0x1, 0x1},
    {51510, 14, 0x1, 0x1},
    {51524, 8, 0x20, 0x1},
    {51532, 10, 0x40, 0x1},
    {51542, 12, 0x40, 0x1},
    {51554, 2, 0x0, 0x1000},
    {51556, 8, 0x0, 0x8000},
    {51564, 12, 0x0, 0x8000},
    {51576, 21, 0x200, 0x1},
    {51597, 21, 0x200, 0x1},
    {51618, 15, 0x200, 0x1},
    {51633, 21, 0x200, 0x1},
    {51654, 6, 0x80, 0x1},
    {51660, 15, 0x80, 0x1},
    {51675, 15, 0x80, 0x1},
    {51690, 18, 0x0, 0x8},
    {51708, 21, 0x0, 0x8},
    {51729, 18, 0x8, 0x1},
    {51747, 18, 0x8, 0x1},
    {51765, 6, 0x0, 0x1000008},
    {51771, 13, 0x0, 0x8},
    {51784, 9, 0x0, 0x8},
    {51793, 15, 0x0, 0x8},
    {51808, 9, 0x0, 0x8000},
    {51817, 18, 0x0, 0x8000},
    {51835, 6, 0x0, 0x1000008},
    {51841, 13, 0x0, 0x8},
    {51854, 24, 0x0, 0x8},
    {51878, 27, 0x0, 0x8},
    {51905, 15, 0x8, 0x1},
    {51920, 18, 0x8, 0x1},
    {51938, 15, 0x200, 0x1},
    {51953, 21, 0x200, 0x1},
    {51974, 6, 0x80, 0x1},
    {51980, 15, 0x80, 0x1},
    {51995, 12, 0x0, 0x8000},
    {52007, 21, 0x0, 0x8000},
    {52028, 6, 0x1, 0x1},
    {52034, 15, 0x1, 0x1},
    {52049, 12, 0x1, 0x1},
    {52061, 24, 0x1, 0x1},
    {52085, 12, 0x0, 0x8},
    {52097, 9, 0x20, 0x1},
    {52106, 9, 0x40, 0x1},
    {52115, 15, 0x40, 0x1},
    {52130, 12, 0x40, 0x1},
    {52142, 9, 0x20, 0x1},
    {52151, 15, 0x800, 0x1},
    {52166, 21, 0x800, 0x1},
    {52187, 24, 0x800, 0x1},
    {52211, 6, 0x0, 0x1000004},
    {52217, 13, 0x0, 0x8},
    {52230, 6, 0x0, 0x1000004},
    {52236, 31, 0x0, 0x8},
    {52267, 9, 0x800, 0x1},
    {52276, 18, 0x800, 0x1},
    {52294, 21, 0x800, 0x1},
    {52315, 12, 0x0, 0x10000004},
    {52327, 6, 0x400, 0x1},
    {52333, 9, 0x400, 0x1},
    {52342, 15, 0x400, 0x1},
    {52357, 18, 0x400, 0x1},
    {52375, 24, 0x400, 0x1},
    {52399, 21, 0x400, 0x1},
    {52420, 27, 0x400, 0x1},
    {52447, 18, 0x0, 0x4},
    {52465, 15, 0x0, 0x10000004},
    {52480, 6, 0x2, 0x1},
    {52486, 15, 0x2, 0x1},
    {52501, 9, 0x2, 0x1},
    {52510, 18, 0x2, 0x1},
    {52528, 18, 0x2, 0x1},
    {52546, 27, 0x2, 0x1},
    {52573, 30, 0x2, 0x1},
    {52603, 12, 0x0, 0x8000},
    {52615, 21, 0x0, 0x8000},
    {52636, 9, 0x0, 0x8000},
    {52645, 18, 0x0, 0x8000},
    {52663, 18, 0x0, 0x8000},
    {52681, 12, 0x0, 0x8000},
    {52693, 21, 0x0, 0x8000},
    {52714, 12, 0x0, 0x8000},
    {52726, 21, 0x0, 0x8000},
    {52747, 6, 0x10, 0x1},
    {52753, 15, 0x0, 0x8000},
    {52768, 24, 0x0, 0x8000},
    {52792, 15, 0x1, 0x40000},
    {52807, 15, 0x4, 0x1},
    {52822, 6, 0x10, 0x1},
    {52828, 9, 0x0, 0x8000},
    {52837, 18, 0x0, 0x8000},
    {52855, 21, 0x0, 0x1000008},
    {52876, 28, 0x0, 0x8},
    {52904, 31, 0x0, 0x8},
    {52935, 12, 0xc, 0x41000},
    {52947, 9, 0x0, 0x8000},
    {52956, 18, 0x0, 0x8000},
    {52974, 18, 0x0, 0x8000},
    {52992, 15, 0x0, 0x8000},
    {53007, 24, 0x0, 0x8000},
    {53031, 24, 0x0, 0x8000},
    {53055, 15, 0x0, 0x8},
    {53070, 6, 0x3, 0x8001000},
    {53076, 9, 0x3, 0x8000000},
    {53085, 18, 0x100, 0x1},
    {53103, 24, 0x100, 0x1},
    {53127, 12, 0x0, 0x4},
    {53139, 9, 0xc, 0x41000},
    {53148, 9, 0x100, 0x1},
    {53157, 18, 0x100, 0x1},
    {53175, 6, 0x0, 0x10000014},
    {53181, 30, 0x100, 0x1},
    {53211, 9, 0x0, 0x8000},
    {53220, 18, 0x0, 0x8000},
    {53238, 18, 0x0, 0x8000},
    {53256, 9, 0x0, 0x8},
    {53265, 15, 0x0, 0x8},
    {53280, 21, 0x0, 0x8},
    {53301, 15, 0x2, 0x1},
    {53316, 15, 0x200, 0x1},
    {53331, 21, 0x200, 0x1},
    {53352, 21, 0x200, 0x1},
    {53373, 24, 0x0, 0x8},
    {53397, 6, 0x80, 0x1},
    {53403, 15, 0x80, 0x1},
    {53418, 15, 0x80, 0x1},
    {53433, 6, 0x0, 0x8},
    {53439, 9, 0x0, 0x1000008},
    {53448, 31, 0x0, 0x8},
    {53479, 15, 0x8, 0x1},
    {53494, 18, 0x8, 0x1},
    {53512, 18, 0x8, 0x1},
    {53530, 15, 0x0, 0x8},
    {53545, 18, 0x100, 0x1},
    {53563, 30, 0x100, 0x1},
    {53593, 12, 0x1, 0x1},
    {53605, 27, 0x1, 0x1},
    {53632, 24, 0x1, 0x1},
    {53656, 24, 0x1, 0x1},
    {53680, 9, 0x20, 0x1},
    {53689, 9, 0x40, 0x1},
    {53698, 15, 0x40, 0x1},
    {53713, 12, 0x800, 0x1},
    {53725, 24, 0x800, 0x1},
    {53749, 12, 0x800, 0x1},
    {53761, 24, 0x800, 0x1},
    {53785, 15, 0x0, 0x1000000},
    {53800, 28, 0x0, 0x10},
    {53828, 12, 0x0, 0x10000004},
    {53840, 9, 0x0, 0x8000},
    {53849, 18, 0x0, 0x8000},
    {53867, 9, 0x400, 0x1},
    {53876, 21, 0x400, 0x1},
    {53897, 9, 0x400, 0x1},
    {53906, 21, 0x400, 0x1},
    {53927, 21, 0x0, 0x4},
    {53948, 9, 0x2, 0x1},
    {53957, 33, 0x2, 0x1},
    {53990, 30, 0x2, 0x1},
    {54020, 18, 0x2, 0x1},
    {54038, 30, 0x2, 0x1},
    {54068, 21, 0x0, 0x1000008},
    {54089, 43, 0x0, 0x8},
    {54132, 9, 0x0, 0x8000},
    {54141, 18, 0x0, 0x8000},
    {54159, 18, 0x0, 0x8000},
    {54177, 9, 0x0, 0x8000},
    {54186, 24, 0x0, 0x8000},
    {54210, 33, 0x0, 0x8000},
    {54243, 33, 0x0, 0x8000},
    {54276, 15, 0x0, 0x8000},
    {54291, 24, 0x0, 0x8000},
    {54315, 24, 0x0, 0x8000},
    {54339, 15, 0x4, 0x1},
    {54354, 15, 0x4, 0x1},
    {54369, 6, 0x10, 0x1},
    {54375, 9, 0x0, 0x8000},
    {54384, 18, 0x0, 0x8000},
    {54402, 9, 0x0, 0x8000},
    {54411, 18, 0x0, 0x8000},
    {54429, 18, 0x0, 0x8000},
    {54447, 15, 0x0, 0x8000},
    {54462, 24, 0x0, 0x8000},
    {54486, 15, 0x0, 0x8000},
    {54501, 24, 0x0, 0x8000},
    {54525, 9, 0x0, 0x1000},
    {54534, 12, 0x0, 0x1000},
    {54546, 15, 0x0, 0x1000},
    {54561, 9, 0x100, 0x1},
    {54570, 30, 0x100, 0x1},
    {54600, 9, 0x0, 0x8000},
    {54609, 18, 0x0, 0x8000},
    {54627, 18, 0x0, 0x8000},
    {54645, 9, 0x0, 0x10000004},
    {54654, 12, 0x200, 0x1},
    {54666, 18, 0x200, 0x1},
    {54684, 6, 0x80, 0x1},
    {54690, 12, 0x80, 0x1},
    {54702, 15, 0x8, 0x1},
    {54717, 18, 0x8, 0x1},
    {54735, 9, 0x0, 0x8},
    {54744, 15, 0x0, 0x8000},
    {54759, 6, 0x1, 0x1},
    {54765, 15, 0x1, 0x1},
    {54780, 12, 0x40, 0x1},
    {54792, 15, 0x40, 0x1},
    {54807, 9, 0x20, 0x1},
    {54816, 9, 0x0, 0x10000004},
    {54825, 9, 0x0, 0x4},
    {54834, 9, 0x800, 0x1},
    {54843, 15, 0x800, 0x1},
    {54858, 9, 0x400, 0x1},
    {54867, 15, 0x400, 0x1},
    {54882, 9, 0x2, 0x1},
    {54891, 18, 0x2, 0x1},
    {54909, 12, 0x0, 0x8000},
    {54921, 21, 0x0, 0x8000},
    {54942, 6, 0x10, 0x1},
    {54948, 12, 0x4, 0x1},
    {54960, 18, 0x0, 0x8},
    {54978, 12, 0x0, 0x8000},
    {54990, 21, 0x0, 0x8000},
    {55011, 18, 0x0, 0x8},
    {55029, 9, 0x0, 0x8000},
    {55038, 18, 0x0, 0x8000},
    {55056, 18, 0x0, 0x8000},
    {55074, 27, 0x0, 0x8000},
    {55101, 15, 0x0, 0x8000},
    {55116, 24, 0x0, 0x8000},
    {55140, 9, 0x100, 0x1},
    {55149, 15, 0x100, 0x1},
    {55164, 21, 0x0, 0x8000},
    {55185, 30, 0x0, 0x8000},
    {55215, 18, 0x0, 0x8000},
    {55233, 27, 0x0, 0x8000},
    {55260, 9, 0x0, 0x8000},
    {55269, 18, 0x0, 0x8000},
    {55287, 9, 0x0, 0x1000008},
    {55296, 19, 0x0, 0x8},
    {55315, 15, 0x2, 0x1},
    {55330, 18, 0x0, 0x1000008},
    {55348, 31, 0x0, 0x8},
    {55379, 6, 0x0, 0x8},
    {55385, 18, 0x8, 0x1},
    {55403, 15, 0x200, 0x1},
    {55418, 21, 0x200, 0x1},
    {55439, 15, 0x80, 0x1},
    {55454, 12, 0x0, 0x8000},
    {55466, 21, 0x0, 0x8000},
    {55487, 12, 0x0, 0x8},
    {55499, 18, 0x1, 0x1},
    {55517, 27, 0x1, 0x1},
    {55544, 15, 0x40, 0x1},
    {55559, 9, 0x20, 0x1},
    {55568, 12, 0x800, 0x1},
    {55580, 24, 0x800, 0x1},
    {55604, 6, 0x0, 0x10000004},
    {55610, 9, 0x400, 0x1},
    {55619, 21, 0x400, 0x1},
    {55640, 18, 0x2, 0x1},
    {55658, 27, 0x2, 0x1},
    {55685, 9, 0x0, 0x8000},
    {55694, 18, 0x0, 0x8000},
    {55712, 12, 0x0, 0x8000},
    {55724, 21, 0x0, 0x8000},
    {55745, 15, 0x4, 0x1},
    {55760, 6, 0x10, 0x1},
    {55766, 9, 0x0, 0x8000},
    {55775, 18, 0x0, 0x8000},
    {55793, 21, 0x0, 0x8},
    {55814, 9, 0x0, 0x8000},
    {55823, 18, 0x0, 0x8000},
    {55841, 15, 0x0, 0x8000},
    {55856, 24, 0x0, 0x8000},
    {55880, 15, 0x100, 0x1},
    {55895, 27, 0x100, 0x1},
    {55922, 12, 0x0, 0x4},
    {55934, 9, 0x0, 0x8000},
    {55943, 18, 0x0, 0x8000},
    {55961, 9, 0x0, 0x8},
    {55970, 18, 0x0, 0x8},
    {55988, 21, 0x200, 0x1},
    {56009, 15, 0x80, 0x1},
    {56024, 18, 0x8, 0x1},
    {56042, 12, 0x0, 0x8000},
    {56054, 21, 0x0, 0x8000},
    {56075, 21, 0x1, 0x1},
    {56096, 9, 0x20, 0x1},
    {56105, 15, 0x40, 0x1},
    {56120, 24, 0x800, 0x1},
    {56144, 21, 0x400, 0x1},
    {56165, 21, 0x2, 0x1},
    {56186, 9, 0x0, 0x8000},
    {56195, 18, 0x0, 0x8000},
    {56213, 6, 0x10, 0x1},
    {56219, 15, 0x0, 0x8000},
    {56234, 24, 0x0, 0x8000},
    {56258, 21, 0x4, 0x1},
    {56279, 9, 0x0, 0x8000},
    {56288, 18, 0x0, 0x8000},
    {56306, 9, 0x0, 0x8000},
    {56315, 18, 0x0, 0x8000},
    {56333, 15, 0x0, 0x8000},
    {56348, 24, 0x0, 0x8000},
    {56372, 30, 0x100, 0x1},
    {56402, 9, 0x0, 0x8000},
    {56411, 18, 0x0, 0x8000},
    {56429, 9, 0x200, 0x1},
    {56438, 24, 0x200, 0x1},
    {56462, 6, 0x80, 0x1},
    {56468, 18, 0x80, 0x1},
    {56486, 15, 0x0, 0x1000},
    {56501, 9, 0x0, 0x1000000},
    {56510, 25, 0x0, 0x1000},
    {56535, 18, 0x0, 0x8},
    {56553, 15, 0x0, 0x1000008},
    {56568, 25, 0x0, 0x8},
    {56593, 24, 0x0, 0x8},
    {56617, 9, 0x8, 0x1},
    {56626, 18, 0x8, 0x1},
    {56644, 9, 0x0, 0x8000},
    {56653, 12, 0x100, 0x1},
    {56665, 30, 0x100, 0x1},
    {56695, 12, 0x0, 0x8000},
    {56707, 24, 0x0, 0x8000},
    {56731, 6, 0x1, 0x1},
    {56737, 15, 0x1, 0x1},
    {56752, 12, 0x20, 0x1},
    {56764, 12, 0x40, 0x1},
    {56776, 12, 0x0, 0x8000},
    {56788, 18, 0x0, 0x8000},
    {56806, 9, 0x800, 0x1},
    {56815, 24, 0x800, 0x1},
    {56839, 21, 0x0, 0x1000008},
    {56860, 31, 0x0, 0x8},
    {56891, 24, 0x0, 0x8},
    {56915, 12, 0x0, 0x8000},
    {56927, 21, 0x0, 0x8000},
    {56948, 6, 0x400, 0x1},
    {56954, 21, 0x400, 0x1},
    {56975, 12, 0x2, 0x1},
    {56987, 24, 0x2, 0x1},
    {57011, 9, 0x0, 0x8000},
    {57020, 15, 0x0, 0x8000},
    {57035, 12, 0x4, 0x1},
    {57047, 18, 0x4, 0x1},
    {57065, 15, 0x0, 0x10000004},
    {57080, 6, 0x10, 0x1},
    {57086, 9, 0x0, 0x4},
    {57095, 12, 0x0, 0x8000},
    {57107, 21, 0x0, 0x8000},
    {57128, 12, 0x0, 0x8000},
    {57140, 18, 0x0, 0x8000},
    {57158, 15, 0x200, 0x1},
    {57173, 24, 0x200, 0x1},
    {57197, 6, 0x80, 0x1},
    {57203, 18, 0x80, 0x1},
    {57221, 9, 0x0, 0x8000},
    {57230, 21, 0x0, 0x8000},
    {57251, 18, 0x0, 0x1000000},
    {57269, 31, 0x0, 0x8},
    {57300, 30, 0x0, 0x8},
    {57330, 21, 0x0, 0x8},
    {57351, 15, 0x8, 0x1},
    {57366, 21, 0x8, 0x1},
    {57387, 12, 0x0, 0x8000},
    {57399, 24, 0x0, 0x8000},
    {57423, 6, 0x1, 0x1},
    {57429, 15, 0x1, 0x1},
    {57444, 12, 0x40, 0x1},
    {57456, 12, 0x20, 0x1},
    {57468, 15, 0x800, 0x1},
    {57483, 24, 0x800, 0x1},
    {57507, 9, 0x400, 0x1},
    {57516, 18, 0x400, 0x1},
    {57534, 15, 0x0, 0x10000004},
    {57549, 15, 0x0, 0x10000004},
    {57564, 12, 0x0, 0x1000000},
    {57576, 25, 0x0, 0x8},
    {57601, 24, 0x0, 0x8},
    {57625, 27, 0x0, 0x1000008},
    {57652, 40, 0x0, 0x8},
    {57692, 15, 0x2, 0x1},
    {57707, 24, 0x2, 0x1},
    {57731, 9, 0x0, 0x8000},
    {57740, 21, 0x0, 0x8000},
    {57761, 12, 0x0, 0x8000},
    {57773, 24, 0x0, 0x8000},
    {57797, 18, 0x4, 0x1},
    {57815, 6, 0x10, 0x1},
    {57821, 12, 0x0, 0x4},
    {57833, 9, 0x0, 0x8000},
    {57842, 21, 0x0, 0x8000},
    {57863, 15, 0x0, 0x8000},
    {57878, 27, 0x0, 0x8000},
    {57905, 24, 0x0, 0x1000},
    {57929, 21, 0x100, 0x1},
    {57950, 30, 0x100, 0x1},
    {57980, 9, 0x0, 0x8000},
    {57989, 21, 0x0, 0x8000},
    {58010, 15, 0x200, 0x1},
    {58025, 24, 0x200, 0x1},
    {58049, 6, 0x80, 0x1},
    {58055, 18, 0x80, 0x1},
    {58073, 30, 0x0, 0x8},
    {58103, 12, 0x0, 0x8},
    {58115, 33, 0x0, 0x8},
    {58148, 15, 0x8, 0x1},
    {58163, 21, 0x8, 0x1},
    {58184, 12, 0x0, 0x8000},
    {58196, 21, 0x0, 0x8000},
    {58217, 6, 0x1, 0x1},
    {58223, 15, 0x1, 0x1},
    {58238, 12, 0x40, 0x1},
    {58250, 12, 0x20, 0x1},
    {58262, 15, 0x800, 0x1},
    {58277, 24, 0x800, 0x1},
    {58301, 12, 0x400, 0x1},
    {58313, 21, 0x400, 0x1},
    {58334, 24, 0x0, 0x8},
    {58358, 42, 0x0, 0x8},
    {58400, 15, 0x2, 0x1},
    {58415, 24, 0x2, 0x1},
    {58439, 9, 0x0, 0x8000},
    {58448, 18, 0x0, 0x8000},
    {58466, 12, 0x0, 0x8000},
    {58478, 21, 0x0, 0x8000},
    {58499, 12, 0x0, 0x8000},
    {58511, 21, 0x0, 0x8000},
    {58532, 18, 0x4, 0x1},
    {58550, 6, 0x10, 0x1},
    {58556, 12, 0x0, 0x10000004},
    {58568, 15, 0x0, 0x4},
    {58583, 9, 0x0, 0x8000},
    {58592, 18, 0x0, 0x8000},
    {58610, 15, 0x0, 0x8000},
    {58625, 24, 0x0, 0x8000},
    {58649, 21, 0x100, 0x1},
    {58670, 30, 0x100, 0x1},
    {58700, 9, 0x0, 0x8000},
    {58709, 18, 0x0, 0x8000},
    {58727, 18, 0x0, 0x8},
    {58745, 24, 0x0, 0x8},
    {58769, 15, 0x0, 0x1000008},
    {58784, 25, 0x0, 0x8},
    {58809, 18, 0x0, 0x1000008},
    {58827, 28, 0x0, 0x8},
    {58855, 15, 0x8, 0x1},
    {58870, 18, 0x8, 0x1},
    {58888, 9, 0x0, 0x1000000},
    {58897, 22, 0x200, 0x1},
    {58919, 15, 0x200, 0x1},
    {58934, 6, 0x80, 0x1},
    {58940, 24, 0x80, 0x1},
    {58964, 15, 0x0, 0x8000},
    {58979, 24, 0x0, 0x1000000},
    {59003, 28, 0x0, 0x8000},
    {59031, 27, 0x0, 0x8000},
    {59058, 9, 0x1, 0x1},
    {59067, 18, 0x1, 0x1},
    {59085, 12, 0x40, 0x1},
    {59097, 9, 0x20, 0x1},
    {59106, 21, 0x0, 0x1000000},
    {59127, 25, 0x0, 0x8000},
    {59152, 12, 0x0, 0x8000},
    {59164, 12, 0x800, 0x1},
    {59176, 18, 0x800, 0x1},
    {59194, 27, 0x0, 0x1000000},
    {59221, 31, 0x0, 0x8000},
    {59252, 18, 0x0, 0x8000},
    {59270, 9, 0x400, 0x1},
    {59279, 15, 0x400, 0x1},
    {59294, 18, 0x0, 0x8},
    {59312, 18, 0x2, 0x1},
    {59330, 27, 0x2, 0x1},
    {59357, 21, 0x0, 0x1000000},
    {59378, 25, 0x0, 0x8000},
    {59403, 12, 0x0, 0x8000},
    {59415, 9, 0x4, 0x1},
    {59424, 21, 0x4, 0x1},
    {59445, 12, 0x0, 0x10000004},
    {59457, 12, 0x10, 0x1},
    {59469, 9, 0x0, 0x4},
    {59478, 18, 0x0, 0x8000},
    {59496, 30, 0x0, 0x1000000},
    {59526, 34, 0x0, 0x8000},
    {59560, 18, 0x0, 0x8000},
    {59578, 24, 0x0, 0x1000000},
    {59602, 28, 0x0, 0x8000},
    {59630, 9, 0x0, 0x8000},
    {59639, 21, 0x0, 0x1000000},
    {59660, 25, 0x0, 0x8000},
    {59685, 24, 0x100, 0x1},
    {59709, 30, 0x100, 0x1},
    {59739, 9, 0x80, 0x1},
    {59748, 21, 0x80, 0x1},
    {59769, 9, 0x0, 0x8000},
    {59778, 27, 0x0, 0x8000},
    {59805, 6, 0x0, 0x1000008},
    {59811, 22, 0x0, 0x8},
    {59833, 21, 0x8, 0x1},
    {59854, 15, 0x0, 0x8000},
    {59869, 9, 0x200, 0x1},
    {59878, 24, 0x200, 0x1},
    {59902, 6, 0x1, 0x1},
    {59908, 18, 0x1, 0x1},
    {59926, 12, 0x20, 0x1},
    {59938, 12, 0x40, 0x1},
    {59950, 15, 0x0, 0x8},
    {59965, 12, 0x0, 0x8},
    {59977, 12, 0x0, 0x8},
    {59989, 12, 0x800, 0x1},
    {60001, 27, 0x800, 0x1},
    {60028, 12, 0x400, 0x1},
    {60040, 27, 0x400, 0x1},
    {60067, 9, 0x2, 0x1},
    {60076, 24, 0x2, 0x1},
    {60100, 15, 0x0, 0x8000},
    {60115, 18, 0x0, 0x8000},
    {60133, 39, 0x0, 0x8000},
    {60172, 12, 0x4, 0x1},
    {60184, 18, 0x4, 0x1},
    {60202, 12, 0x10, 0x1},
    {60214, 6, 0x0, 0x1000000},
    {60220, 22, 0x0, 0x8},
    {60242, 24, 0x0, 0x8},
    {60266, 15, 0x0, 0x8000},
    {60281, 12, 0x100, 0x1},
    {60293, 33, 0x100, 0x1},
    {60326, 12, 0x0, 0x8000},
    {60338, 24, 0x0, 0x8000},
    {60362, 9, 0x0, 0x10000004},
    {60371, 9, 0x0, 0x8000},
    {60380, 27, 0x0, 0x8000},
    {60407, 3, 0x0, 0x1000000},
    {60410, 7, 0x40, 0x1},
    {60417, 7, 0x2, 0x1},
    {60424, 7, 0x100, 0x1},
    {60431, 6, 0x0, 0x80000},
    {60437, 6, 0x0, 0x80000},
    {60443, 15, 0x40, 0x1},
    {60458, 21, 0x40, 0x1},
    {60479, 15, 0x100, 0x1},
    {60494, 21, 0x100, 0x1},
    {60515, 15, 0x2, 0x1},
    {60530, 30, 0x2, 0x1},
    {60560, 18, 0x0, 0x8},
    {60578, 6, 0x0, 0x80000},
    {60584, 15, 0x0, 0x80000},
    {60599, 15, 0x0, 0x4},
    {60614, 39, 0x0, 0x8},
    {60653, 9, 0x0, 0x10},
    {60662, 12, 0x0, 0x80000},
    {60674, 3, 0x0, 0x1000000},
    {60677, 7, 0x200, 0x1},
    {60684, 6, 0x0, 0x80000},
    {60690, 9, 0x0, 0x80000},
    {60699, 21, 0x0, 0x10},
    {60720, 12, 0x200, 0x1},
    {60732, 18, 0x200, 0x1},
    {60750, 9, 0x0, 0x24},
    {60759, 33, 0x0, 0x8},
    {60792, 3, 0x0, 0x1000000},
    {60795, 7, 0x800, 0x1},
    {60802, 15, 0x800, 0x1},
    {60817, 21, 0x800, 0x1},
    {60838, 9, 0x0, 0x80000},
    {60847, 24, 0x0, 0x8},
    {60871, 6, 0x3, 0x8040000},
    {60877, 3, 0x0, 0x1000000},
    {60880, 7, 0x10, 0x1},
    {60887, 7, 0x400, 0x1},
    {60894, 7, 0xfde1, 0x4000000},
    {60901, 21, 0x400, 0x1},
    {60922, 27, 0x400, 0x1},
    {60949, 15, 0x10, 0x1},
    {60964, 21, 0x10, 0x1},
    {60985, 30, 0xfde1, 0x4000000},
    {61015, 3, 0x0, 0x1000000},
    {61018, 7, 0x1, 0x1},
    {61025, 12, 0x1, 0x1},
    {61037, 18, 0x1, 0x1},
    {61055, 6, 0x0, 0x1000000},
    {61061, 10, 0x20, 0x1},
    {61071, 18, 0x20, 0x1},
    {61089, 24, 0x20, 0x1},
    {61113, 6, 0x0, 0x1000000},
    {61119, 10, 0x4, 0x1},
    {61129, 12, 0x4, 0x1},
    {61141, 18, 0x4, 0x1},
    {61159, 9, 0x0, 0x80000},
    {61168, 27, 0x0, 0x8000},
    {61195, 18, 0x1, 0x8000000},
    {61213, 18, 0x0, 0x8},
    {61231, 33, 0x0, 0x8000},
    {61264, 18, 0x0, 0x8000},
    {61282, 24, 0x0, 0x8000},
    {61306, 27, 0x0, 0x8000},
    {61333, 30, 0x0, 0x8000},
    {61363, 24, 0x0, 0x8000},
    {61387, 3, 0x0, 0x1000000},
    {61390, 7, 0x80, 0x1},
    {61397, 15, 0x80, 0x1},
    {61412, 21, 0x80, 0x1},
    {61433, 15, 0x2, 0x8040000},
    {61448, 18, 0x0, 0x1000000},
    {61466, 22, 0x40, 0x1},
    {61488, 22, 0x2, 0x1},
    {61510, 22, 0x100, 0x1},
    {61532, 36, 0x40, 0x1},
    {61568, 36, 0x100, 0x1},
    {61604, 45, 0x2, 0x1},
    {61649, 18, 0x0, 0x1000000},
    {61667, 22, 0x200, 0x1},
    {61689, 33, 0x200, 0x1},
    {61722, 18, 0x0, 0x1000000},
    {61740, 22, 0x800, 0x1},
    {61762, 36, 0x800, 0x1},
    {61798, 18, 0x0, 0x1000000},
    {61816, 22, 0x10, 0x1},
    {61838, 22, 0x400, 0x1},
    {61860, 42, 0x400, 0x1},
    {61902, 36, 0x10, 0x1},
    {61938, 18, 0x0, 0x1000000},
    {61956, 22, 0x1, 0x1},
    {61978, 33, 0x1, 0x1},
    {62011, 21, 0x0, 0x1000000},
    {62032, 25, 0x20, 0x1},
    {62057, 39, 0x20, 0x1},
    {62096, 21, 0x0, 0x1000000},
    {62117, 25, 0x4, 0x1},
    {62142, 33, 0x4, 0x1},
    {62175, 18, 0x0, 0x1000000},
    {62193, 22, 0x80, 0x1},
    {62215, 36, 0x80, 0x1},
    {62251, 21, 0x0, 0x1000000},
    {62272, 25, 0x8, 0x1},
    {62297, 33, 0x8, 0x1},
    {62330, 6, 0x0, 0x1000000},
    {62336, 10, 0x8, 0x1},
    {62346, 12, 0x0, 0x80000},
    {62358, 12, 0x8, 0x1},
    {62370, 18, 0x8, 0x1},
    {62388, 3, 0x0, 0x1000000},
    {62391, 7, 0x100, 0x1},
    {62398, 7, 0x2, 0x1},
    {62405, 7, 0x40, 0x1},
    {62412, 15, 0x100, 0x1},
    {62427, 15, 0x2, 0x1},
    {62442, 21, 0x40, 0x1},
    {62463, 9, 0x0, 0x8000},
    {62472, 18, 0x0, 0x8},
    {62490, 3, 0x0, 0x1000000},
    {62493, 7, 0x200, 0x1},
    {62500, 21, 0x0, 0x10},
    {62521, 12, 0x200, 0x1},
    {62533, 3, 0x0, 0x1000000},
    {62536, 7, 0x800, 0x1},
    {62543, 15, 0x800, 0x1},
    {62558, 24, 0x0, 0x8},
    {62582, 6, 0x3, 0x8000000},
    {62588, 3, 0x0, 0x1000000},
    {62591, 7, 0x400, 0x1},
    {62598, 7, 0x10, 0x1},
    {62605, 7, 0xfde1, 0x4000000},
    {62612, 15, 0x400, 0x1},
    {62627, 15, 0x0, 0x8000},
    {62642, 21, 0x10, 0x1},
    {62663, 9, 0x0, 0x8000},
    {62672, 3, 0x0, 0x1000000},
    {62675, 7, 0x1, 0x1},
    {62682, 7, 0x4, 0x1},
    {62689, 7, 0x8, 0x1},
    {62696, 18, 0x1, 0x1},
    {62714, 6, 0x0, 0x1000000},
    {62720, 10, 0x20, 0x1},
    {62730, 18, 0x20, 0x1},
    {62748, 12, 0x4, 0x1},
    {62760, 18, 0x0, 0x8000},
    {62778, 24, 0x0, 0x8000},
    {62802, 18, 0x0, 0x8000},
    {62820, 18, 0x0, 0x8000},
    {62838, 27, 0x0, 0x8000},
    {62865, 24, 0x0, 0x8000},
    {62889, 21, 0x0, 0x8000},
    {62910, 3, 0x0, 0x1000000},
    {62913, 7, 0x80, 0x1},
    {62920, 15, 0x80, 0x1},
    {62935, 9, 0x0, 0x8000},
    {62944, 6, 0x0, 0x4},
    {62950, 30, 0x0, 0x8},
    {62980, 18, 0x0, 0x8000},
    {62998, 15, 0x0, 0x8000},
    {63013, 9, 0x0, 0x4},
    {63022, 15, 0x2, 0x8000000},
    {63037, 12, 0x0, 0x4},
    {63049, 36, 0x0, 0x8},
    {63085, 12, 0x8, 0x1},
    {63097, 12, 0x0, 0x8000},
    {63109, 9, 0x0, 0x10},
    {63118, 24, 0x0, 0x8000},
    {63142, 9, 0x100, 0x1},
    {63151, 24, 0x100, 0x1},
    {63175, 9, 0x0, 0x8000},
    {63184, 9, 0x1, 0x1},
    {63193, 24, 0x1, 0x1},
    {63217, 6, 0x40, 0x1},
    {63223, 21, 0x40, 0x1},
    {63244, 12, 0x20, 0x1},
    {63256, 27, 0x0, 0x8000},
    {63283, 21, 0x0, 0x8000},
    {63304, 6, 0x0, 0x4},
    {63310, 6, 0x800, 0x1},
    {63316, 21, 0x800, 0x1},
    {63337, 9, 0x400, 0x1},
    {63346, 24, 0x400, 0x1},
    {63370, 12, 0x3, 0x8000000},
    {63382, 6, 0x2, 0x1},
    {63388, 30, 0x2, 0x1},
    {63418, 24, 0x0, 0x8000},
    {63442, 9, 0x4, 0x1},
    {63451, 6, 0x10, 0x1},
    {63457, 6, 0x0, 0x10000004},
    {63463, 9, 0x0, 0x8},
    {63472, 33, 0x0, 0x8},
    {63505, 12, 0x0, 0x8},
    {63517, 18, 0x0, 0x8},
    {63535, 21, 0x0, 0x8},
    {63556, 18, 0x0, 0x8},
    {63574, 18, 0x0, 0x8000},
    {63592, 18, 0x0, 0x8000},
    {63610, 9, 0x0, 0x4},
    {63619, 15, 0x200, 0x1},
    {63634, 30, 0x200, 0x1},
    {63664, 12, 0x8, 0x1},
    {63676, 15, 0x80, 0x1},
    {63691, 9, 0x80, 0x1},
    {63700, 21, 0x80, 0x1},
    {63721, 33, 0x80, 0x1},
    {63754, 30, 0x80, 0x10000001},
    {63784, 33, 0x80, 0x10000001},
    {63817, 27, 0x80, 0x1},
    {63844, 30, 0x80, 0x1},
    {63874, 27, 0x80, 0x1},
    {63901, 21, 0x0, 0x8},
    {63922, 9, 0x8, 0x1},
    {63931, 27, 0x8, 0x1},
    {63958, 18, 0x8, 0x1},
    {63976, 27, 0x8, 0x10000001},
    {64003, 30, 0x8, 0x10000001},
    {64033, 21, 0x8, 0x1},
    {64054, 24, 0x8, 0x1},
    {64078, 21, 0x8, 0x1},
    {64099, 15, 0x0, 0x8},
    {64114, 12, 0x0, 0x8},
    {64126, 27, 0x15, 0x2},
    {64153, 9, 0x800, 0x1},
    {64162, 36, 0x800, 0x1},
    {64198, 27, 0x800, 0x1},
    {64225, 36, 0x800, 0x10000001},
    {64261, 39, 0x800, 0x10000001},
    {64300, 30, 0x800, 0x1},
    {64330, 33, 0x800, 0x1},
    {64363, 30, 0x800, 0x1},
    {64393, 33, 0x800, 0x1},
    {64426, 33, 0x800, 0x10000001},
    {64459, 27, 0x800, 0x1},
    {64486, 30, 0x0, 0x8},
    {64516, 18, 0x0, 0x8},
    {64534, 12, 0x0, 0x8},
    {64546, 21, 0x18, 0x2},
    {64567, 21, 0x16, 0x2},
    {64588, 9, 0x2, 0x1},
    {64597, 36, 0x2, 0x1},
    {64633, 27, 0x2, 0x1},
    {64660, 36, 0x2, 0x10000001},
    {64696, 39, 0x2, 0x10000001},
    {64735, 30, 0x2, 0x1},
    {64765, 33, 0x2, 0x1},
    {64798, 30, 0x2, 0x1},
    {64828, 33, 0x2, 0x1},
    {64861, 33, 0x2, 0x10000001},
    {64894, 27, 0x2, 0x1},
    {64921, 9, 0x0, 0x2000},
    {64930, 18, 0x0, 0x10002000},
    {64948, 9, 0x1, 0x1},
    {64957, 30, 0x1, 0x1},
    {64987, 21, 0x1, 0x1},
    {65008, 30, 0x1, 0x10000001},
    {65038, 24, 0x1, 0x1},
    {65062, 27, 0x1, 0x1},
    {65089, 24, 0x1, 0x1},
    {65113, 27, 0x1, 0x1},
    {65140, 24, 0x1, 0x10000001},
    {65164, 27, 0x1, 0x10000001},
    {65191, 21, 0x1, 0x1},
    {65212, 9, 0x40, 0x1},
    {65221, 27, 0x40, 0x1},
    {65248, 18, 0x40, 0x1},
    {65266, 27, 0x40, 0x10000001},
    {65293, 30, 0x40, 0x10000001},
    {65323, 21, 0x40, 0x1},
    {65344, 24, 0x40, 0x1},
    {65368, 21, 0x40, 0x1},
    {65389, 9, 0x20, 0x1},
    {65398, 27, 0x20, 0x1},
    {65425, 18, 0x20, 0x1},
    {65443, 27, 0x20, 0x10000001},
    {65470, 30, 0x20, 0x10000001},
    {65500, 21, 0x20, 0x1},
    {65521, 24, 0x20, 0x1},
    {65545, 21, 0x20, 0x1},
    {65566, 6, 0x0, 0x800},
    {65572, 9, 0x0, 0x8000},
    {65581, 15, 0x0, 0x8000},
    {65596, 9, 0x10, 0x1},
    {65605, 24, 0x10, 0x1},
    {65629, 15, 0x10, 0x1},
    {65644, 24, 0x10, 0x10000001},
    {65668, 27, 0x10, 0x10000001},
    {65695, 18, 0x10, 0x1},
    {65713, 21, 0x10, 0x1},
    {65734, 18, 0x10, 0x1},
    {65752, 9, 0x4, 0x1},
    {65761, 24, 0x4, 0x1},
    {65785, 15, 0x4, 0x1},
    {65800, 24, 0x4, 0x10000001},
    {65824, 27, 0x4, 0x10000001},
    {65851, 18, 0x4, 0x1},
    {65869, 21, 0x4, 0x1},
    {65890, 18, 0x4, 0x1},
    {65908, 9, 0x0, 0x4},
    {65917, 27, 0x0, 0x8},
    {65944, 9, 0x400, 0x1},
    {65953, 33, 0x400, 0x1},
    {65986, 24, 0x400, 0x1},
    {66010, 33, 0x400, 0x10000001},
    {66043, 36, 0x400, 0x10000001},
    {66079, 27, 0x400, 0x1},
    {66106, 30, 0x400, 0x1},
    {66136, 27, 0x400, 0x1},
    {66163, 30, 0x400, 0x1},
    {66193, 30, 0x400, 0x10000001},
    {66223, 24, 0x400, 0x1},
    {66247, 9, 0x0, 0x8000},
    {66256, 27, 0x0, 0x8000},
    {66283, 9, 0x0, 0x8000},
    {66292, 24, 0x0, 0x8000},
    {66316, 9, 0x200, 0x1},
    {66325, 36, 0x200, 0x1},
    {66361, 27, 0x200, 0x1},
    {66388, 36, 0x200, 0x10000001},
    {66424, 39, 0x200, 0x10000001},
    {66463, 30, 0x200, 0x1},
    {66493, 33, 0x200, 0x1},
    {66526, 30, 0x200, 0x1},
    {66556, 33, 0x200, 0x1},
    {66589, 33, 0x200, 0x10000001},
    {66622, 27, 0x200, 0x1},
    {66649, 9, 0x0, 0x8000},
    {66658, 27, 0x0, 0x8000},
    {66685, 9, 0x0, 0x8000},
    {66694, 27, 0x0, 0x8000},
    {66721, 9, 0x100, 0x1},
    {66730, 39, 0x100, 0x1},
    {66769, 30, 0x100, 0x1},
    {66799, 39, 0x100, 0x10000001},
    {66838, 42, 0x100, 0x10000001},
    {66880, 33, 0x100, 0x1},
    {66913, 36, 0x100, 0x1},
    {66949, 33, 0x100, 0x1},
    {66982, 36, 0x100, 0x1},
    {67018, 36, 0x100, 0x10000001},
    {67054, 30, 0x100, 0x1},
    {67084, 9, 0x0, 0x8000},
    {67093, 18, 0x0, 0x8000},
    {67111, 27, 0x17, 0x2},
    {67138, 3, 0x0, 0x1000},
    {67141, 12, 0x0, 0x1000},
    {67153, 12, 0x0, 0x1000},
    {67165, 18, 0x0, 0x1000},
    {67183, 18, 0x0, 0x10001000},
    {67201, 12, 0x0, 0x1000},
    {67213, 9, 0x0, 0x8000},
    {67222, 27, 0x0, 0x8000},
    {67249, 6, 0x2, 0x1},
    {67255, 12, 0x2, 0x1},
    {67267, 9, 0x0, 0x8000},
    {67276, 9, 0x4b, 0x2000000},
    {67285, 9, 0x0, 0x8000},
    {67294, 6, 0x40, 0x1},
    {67300, 9, 0x40, 0x1},
    {67309, 6, 0x400, 0x1},
    {67315, 9, 0x400, 0x1},
    {67324, 6, 0x100, 0x1},
    {67330, 15, 0x100, 0x1},
    {67345, 6, 0x4, 0x1},
    {67351, 12, 0x4, 0x1},
    {67363, 6, 0x8, 0x1},
    {67369, 12, 0x8, 0x1},
    {67381, 9, 0x4, 0x1},
    {67390, 9, 0x0, 0x8000},
    {67399, 12, 0x0, 0x8000},
    {67411, 6, 0x10, 0x1},
    {67417, 9, 0x0, 0x8000},
    {67426, 9, 0x0, 0x8000},
    {67435, 6, 0x20, 0x1},
    {67441, 9, 0x0, 0x8000},
    {67450, 6, 0x4a, 0x2000000},
    {67456, 12, 0x0, 0x8000},
    {67468, 9, 0x100, 0x1},
    {67477, 18, 0x100, 0x1},
    {67495, 9, 0x0, 0x8000},
    {67504, 9, 0x0, 0x8000},
    {67513, 6, 0x800, 0x1},
    {67519, 12, 0x800, 0x1},
    {67531, 12, 0x44, 0x2000000},
    {67543, 9, 0x43, 0x2000000},
    {67552, 9, 0x4c, 0x2000000},
    {67561, 6, 0x80, 0x1},
    {67567, 9, 0x80, 0x1},
    {67576, 9, 0x400, 0x1},
    {67585, 15, 0x400, 0x1},
    {67600, 9, 0x0, 0x8},
    {67609, 9, 0x8, 0x1},
    {67618, 12, 0x8, 0x1},
    {67630, 9, 0x0, 0x8000},
    {67639, 9, 0x0, 0x1000004},
    {67648, 19, 0x0, 0x8},
    {67667, 15, 0x0, 0x8},
    {67682, 9, 0x200, 0x1},
    {67691, 15, 0x200, 0x1},
    {67706, 9, 0x80, 0x1},
    {67715, 12, 0x80, 0x1},
    {67727, 3, 0x0, 0x10},
    {67730, 12, 0x4, 0x10000001},
    {67742, 9, 0x10, 0x10000001},
    {67751, 21, 0x100, 0x10000001},
    {67772, 18, 0x400, 0x10000001},
    {67790, 15, 0x8, 0x10000001},
    {67805, 18, 0x200, 0x10000001},
    {67823, 15, 0x80, 0x10000001},
    {67838, 18, 0x800, 0x10000001},
    {67856, 12, 0x40, 0x10000001},
    {67868, 9, 0x20, 0x10000001},
    {67877, 18, 0x1, 0x10000001},
    {67895, 18, 0x2, 0x10000001},
    {67913, 3, 0x0, 0x1000000},
    {67916, 7, 0x0, 0x1000},
    {67923, 9, 0x0, 0x8000},
    {67932, 9, 0x0, 0x8000},
    {67941, 6, 0x0, 0x8},
    {67947, 12, 0x46, 0x2000000},
    {67959, 9, 0x800, 0x1},
    {67968, 15, 0x800, 0x1},
    {67983, 9, 0x0, 0x10000000},
    {67992, 9, 0x40, 0x1},
    {68001, 6, 0x20, 0x1},
    {68007, 9, 0x1, 0x1},
    {68016, 15, 0x1, 0x1},
    {68031, 6, 0x10, 0x1},
    {68037, 12, 0x10, 0x1},
    {68049, 6, 0x1, 0x1},
    {68055, 6, 0x45, 0x2000000},
    {68061, 6, 0x200, 0x1},
    {68067, 12, 0x200, 0x1},
    {68079, 12, 0x42, 0x2000000},
    {68091, 12, 0x4d, 0x2000000},
    {68103, 9, 0x2, 0x1},
    {68112, 15, 0x2, 0x1},
    {68127, 18, 0x40, 0x1},
    {68145, 15, 0x100, 0x1},
    {68160, 18, 0x2, 0x1},
    {68178, 6, 0x2, 0x8000000},
    {68184, 12, 0x0, 0x8000},
    {68196, 30, 0x0, 0x10},
    {68226, 18, 0x0, 0x10},
    {68244, 24, 0x0, 0x10},
    {68268, 15, 0x0, 0x8000},
    {68283, 15, 0x3, 0x8000000},
    {68298, 9, 0x0, 0x4},
    {68307, 42, 0x0, 0x8},
    {68349, 12, 0x200, 0x1},
    {68361, 12, 0x800, 0x1},
    {68373, 33, 0x0, 0x8},
    {68406, 42, 0x0, 0x8},
    {68448, 3, 0x0, 0x1000000},
    {68451, 7, 0xfde1, 0x4000000},
    {68458, 6, 0x0, 0x10},
    {68464, 12, 0x0, 0x10},
    {68476, 9, 0x0, 0x8000},
    {68485, 12, 0x0, 0x8000},
    {68497, 30, 0x0, 0x8000},
    {68527, 12, 0x1, 0x1},
    {68539, 18, 0x20, 0x1},
    {68557, 12, 0x4, 0x1},
    {68569, 12, 0x8, 0x1},
    {68581, 24, 0x400, 0x1},
    {68605, 24, 0x0, 0x8},
    {68629, 12, 0x80, 0x1},
    {68641, 15, 0x0, 0x8000},
    {68656, 12, 0x0, 0x8000},
    {68668, 18, 0x0, 0x8000},
    {68686, 21, 0x0, 0x8000},
    {68707, 21, 0x0, 0x8},
    {68728, 12, 0x10, 0x1},
    {68740, 8, 0x1, 0x1},
    {68748, 9, 0x1, 0x1},
    {68757, 14, 0x1, 0x1},
    {68771, 10, 0x4, 0x1},
    {68781, 12, 0x4, 0x1},
    {68793, 6, 0x10, 0x1},
    {68799, 7, 0x10, 0x1},
    {68806, 9, 0x10, 0x1},
    {68815, 12, 0x80, 0x1},
    {68827, 9, 0x0, 0x1000000},
    {68836, 14, 0x0, 0x8000},
    {68850, 23, 0x0, 0x8000},
    {68873, 17, 0x0, 0x8000},
    {68890, 21, 0x0, 0x8000},
    {68911, 16, 0x0, 0x8000},
    {68927, 10, 0x0, 0x8000},
    {68937, 13, 0x0, 0x8000},
    {68950, 10, 0x0, 0x8000},
    {68960, 12, 0x0, 0x8000},
    {68972, 8, 0x200, 0x1},
    {68980, 6, 0x800, 0x1},
    {68986, 9, 0x800, 0x1},
    {68995, 11, 0x800, 0x1},
    {69006, 6, 0x200, 0x1},
    {69012, 8, 0x200, 0x1},
    {69020, 11, 0x200, 0x1},
    {69031, 6, 0x0, 0x10000004},
    {69037, 6, 0x1, 0x40000},
    {69043, 3, 0x0, 0x800},
    {69046, 6, 0x0, 0x4},
    {69052, 6, 0x0, 0x10000004},
    {69058, 6, 0x1, 0x40000},
    {69064, 6, 0x1, 0x40000},
    {69070, 6, 0x1, 0x40000},
    {69076, 3, 0x0, 0x80000},
    {69079, 6, 0x0, 0x80000},
    {69085, 3, 0x0, 0x1080000},
    {69088, 7, 0x1, 0x40000},
    {69095, 6, 0x1, 0x40000},
    {69101, 12, 0x777, 0x4000000},
    {69113, 3, 0x0, 0x80000},
    {69116, 3, 0x0, 0x8},
    {69119, 6, 0x0, 0x8},
    {69125, 9, 0x0, 0x8},
    {69134, 3, 0x0, 0x10},
    {69137, 6, 0x7e2, 0x4000000},
    {69143, 6, 0x0, 0x10000000},
    {69149, 6, 0x0, 0x10000000},
    {69155, 3, 0x0, 0x80000},
    {69158, 6, 0x1, 0x40000},
    {69164, 3, 0x0, 0x80000},
    {69167, 3, 0x0, 0x80000},
    {69170, 3, 0x18, 0x2},
    {69173, 6, 0x18, 0x2},
    {69179, 3, 0x0, 0x4},
    {69182, 12, 0x0, 0x200},
    {69194, 3, 0x0, 0x80000},
    {69197, 3, 0x0, 0x4000},
    {69200, 3, 0x0, 0x80000},
    {69203, 9, 0x3, 0x400000},
    {69212, 9, 0x0, 0x8},
    {69221, 6, 0x0, 0x8},
    {69227, 9, 0x0, 0x8},
    {69236, 3, 0x16, 0x2},
    {69239, 6, 0x16, 0x2},
    {69245, 6, 0x777, 0x4000000},
    {69251, 6, 0x0, 0x100},
    {69257, 6, 0x0, 0x100},
    {69263, 6, 0x3, 0x400000},
    {69269, 6, 0x7c4, 0x4000000},
    {69275, 3, 0xc, 0x41000},
    {69278, 6, 0x0, 0x1000},
    {69284, 3, 0x0, 0x4000},
    {69287, 6, 0x74b, 0x4000000},
    {69293, 3, 0x15, 0x2},
    {69296, 6, 0x15, 0x2},
    {69302, 6, 0x785, 0x4000000},
    {69308, 3, 0x0, 0x2000},
    {69311, 6, 0x0, 0x2000},
    {69317, 3, 0x0, 0x80000},
    {69320, 6, 0x777, 0x4000000},
    {69326, 6, 0x777, 0x4000000},
    {69332, 6, 0x0, 0x8},
    {69338, 6, 0x0, 0x8},
    {69344, 6, 0x0, 0x8},
    {69350, 15, 0x0, 0x8},
    {69365, 21, 0x0, 0x8},
    {69386, 12, 0x0, 0x8},
    {69398, 6, 0x0, 0x8},
    {69404, 3, 0x0, 0x10},
    {69407, 6, 0x0, 0x8},
    {69413, 3, 0x17, 0x2},
    {69416, 6, 0x17, 0x2},
    {69422, 3, 0x0, 0x100},
    {69425, 3, 0x0, 0x100},
    {69428, 3, 0x0, 0x10},
    {69431, 6, 0x0, 0x10},
    {69437, 3, 0x0, 0x4},
    {69440, 6, 0x0, 0x8},
    {69446, 12, 0x0, 0x8},
    {69458, 9, 0x0, 0x8},
    {69467, 3, 0x0, 0x4000},
    {69470, 6, 0x0, 0x200},
    {69476, 3, 0x0, 0x10000004},
    {69479, 6, 0x0, 0x10000004},
    {69485, 6, 0x0, 0x8},
    {69491, 6, 0x0, 0x200},
    {69497, 6, 0x17, 0x2},
    {69503, 6, 0x1, 0x40000},
    {69509, 6, 0x18, 0x2},
    {69515, 3, 0xc, 0x41000},
    {69518, 3, 0x0, 0x80000},
    {69521, 3, 0x15, 0x2},
    {69524, 6, 0x0, 0x10000004},
    {69530, 6, 0x3, 0x400000},
    {69536, 6, 0x16, 0x2},
    {69542, 6, 0x0, 0x200},
    {69548, 3, 0x0, 0x80000},
    {69551, 3, 0x0, 0x2000},
    {69554, 6, 0x0, 0x10000000},
    {69560, 3, 0x0, 0x4000},
    {69563, 6, 0x0, 0x1000008},
    {69569, 10, 0x0, 0x8},
    {69579, 9, 0x0, 0x8},
    {69588, 6, 0x0, 0x1000000},
    {69594, 10, 0x0, 0x8},
    {69604, 9, 0x0, 0x8},
    {69613, 6, 0x777, 0x4000000},
    {69619, 12, 0x777, 0x4000000},
    {69631, 6, 0x0, 0x8},
    {69637, 6, 0x0, 0x8},
};

/* Number of the word, from 1, at the slot of its FNV-1a hash or the next free one. */
const uint16_t idc_date_word_slots[] = {
    6350, 0, 0, 0, 3286, 0, 0, 1238, 0, 0, 0, 0, 2704, 1369, 4553, 0,
    0, 0, 3599, 0, 0, 5367, 0, 0, 2129, 3552, 0, 0, 0, 0, 144, 545,
    3648, 4680, 0, 0, 960, 1641, 2910, 3222, 4154, 4548, 0, 0, 4858, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 544, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3172, 4344, 0, 0, 0, 0, 0, 0, 2003,
    0, 511, 2791, 0, 5403, 2827, 5288, 2904, 0, 0, 0, 0, 1623, 0, 0, 0,
    0, 0, 0, 0, 0, 4299, 4349, 927, 2868, 5659, 0, 0, 3975, 1945, 0, 453,
    858, 0, 2766, 0, 0, 998, 0, 0, 0, 0, 908, 0, 0, 0, 0, 2461,
    3509, 0, 0, 0, 0, 3730, 4068, 0, 0, 0, 0, 0, 348, 0, 0, 0,
    970, 6011, 0, 0, 3128, 0, 6479, 0, 0, 0, 0, 0, 0, 247, 0, 2685,
    0, 0, 0, 0, 5687, 4869, 0, 0, 22, 235, 4312, 0, 4079, 5170, 1627, 0,
    0, 0, 0, 5645, 1717, 6319, 0, 0, 0, 0, 3115, 4809, 0, 0, 5563, 0,
    0, 0, 0, 1837, 0, 0, 3922, 0, 0, 3310, 0, 0, 0, 0, 0, 0,
    4144, 0, 0, 6224, 0, 5538, 0, 0, 0, 3665, 0, 0, 0, 4236, 6206, 0,
    450, 3289, 0, 5184, 0, 0, 2556, 18, 3547, 1709, 0, 0, 0, 0, 0, 0,
    0, 1050, 0, 2978, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 499, 0,
    0, 0, 6202, 0, 0, 4890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4943, 0, 468, 0, 3835, 4414, 1778, 4306, 0, 0, 0, 0, 5648, 5991, 0, 0,
    0, 0, 0, 0, 5985, 0, 0, 0, 6094, 0, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1964, 2831, 3033, 0, 2585, 4163, 5866, 0, 1539,
    0, 0, 6326, 0, 0, 0, 3058, 0, 0, 0, 0, 5155, 0, 0, 0, 0,
    0, 426, 0, 1027, 0, 0, 3604, 3651, 2581, 0, 0, 0, 0, 0, 0, 0,
    5086, 0, 0, 1439, 4748, 477, 2980, 3456, 2731, 3865, 3862, 1975, 2842, 5952, 0, 0,
    4065, 873, 0, 1790, 6160, 0, 0, 0, 0, 0, 0, 0, 0, 3022, 2849, 1914,
    5473, 0, 0, 0, 0, 1906, 0, 3803, 0, 5514, 5502, 0, 0, 0, 0, 0,
    5553, 0, 0, 0, 0, 0, 0, 4709, 0, 5378, 0, 0, 1229, 2404, 0, 0,
    3085, 6030, 0, 0, 0, 4648, 0, 0, 799, 3653, 0, 6500, 0, 0, 0, 0,
    5354, 0, 0, 0, 0, 0, 1486, 4842, 0, 5305, 0, 0, 0, 0, 2565, 837,
    0, 0, 3378, 3828, 0, 0, 3762, 3056, 0, 5196, 0, 0, 0, 5909, 3154, 0,
    2303, 2503, 599, 0, 0, 2161, 0, 5944, 0, 4995, 0, 5073, 0, 0, 0, 1529,
    2040, 0, 662, 5513, 0, 0, 2462, 2829, 6476, 0, 0, 4129, 0, 0, 0, 1882,
    1908, 929, 1692, 0, 3880, 0, 0, 0, 3988, 0, 0, 0, 0, 4616, 0, 0,
    3010, 0, 0, 3231, 1074, 6489, 0, 0, 1533, 0, 6194, 0, 0, 6249, 0, 1382,
    6091, 4713, 5990, 3670, 0, 0, 1358, 1354, 391, 5010, 1025, 3055, 3735, 234, 5415, 6047,
    0, 0, 2515, 0, 2925, 4279, 0, 0, 0, 0, 414, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 202, 4506, 0, 0, 701, 2204, 6442, 1163,
    0, 2050, 4208, 0, 0, 0, 0, 680, 2319, 3601, 832, 3537, 4851, 5518, 5867, 3868,
    0, 0, 0, 542, 0, 5971, 0, 0, 370, 0, 2172, 597, 2612, 2727, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5630, 0, 1194,
    0, 0, 4419, 0, 2579, 4475, 0, 0, 0, 0, 0, 0, 5873, 0, 0, 2826,
    2539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 765, 0, 0, 0, 0, 0,
    0, 0, 0, 6401, 0, 6168, 0, 0, 6303, 2029, 3278, 0, 0, 0, 0, 0,
    0, 0, 0, 3596, 2351, 3100, 103, 2873, 4667, 0, 0, 0, 3366, 5115, 5445, 0,
    0, 0, 0, 0, 0, 0, 1551, 5216, 0, 249, 3185, 0, 0, 4282, 2582, 0,
    2912, 0, 0, 0, 4095, 5328, 369, 0, 0, 4001, 2145, 3076, 4164, 0, 1487, 5035,
    0, 856, 0, 0, 0, 0, 0, 658, 2391, 6172, 0, 0, 2367, 3751, 0, 1049,
    3112, 6372, 0, 1597, 0, 0, 5772, 0, 4000, 0, 0, 0, 149, 0, 0, 0,
    1603, 4654, 3597, 1911, 3823, 1479, 5835, 0, 0, 0, 0, 2100, 2812, 0, 0, 0,
    5282, 0, 319, 0, 0, 6311, 3156, 0, 0, 2190, 0, 1402, 1234, 0, 3731, 5522,
    0, 0, 2015, 1937, 4409, 5493, 6088, 0, 0, 0, 0, 0, 0, 4478, 0, 4746,
    0, 2974, 2965, 3147, 2603, 614, 1946, 1543, 387, 4379, 0, 0, 0, 0, 6356, 2830,
    0, 0, 1982, 0, 0, 0, 4085, 0, 2191, 0, 140, 4612, 4686, 0, 0, 0,
    0, 4738, 0, 630, 0, 0, 0, 5464, 0, 1921, 5821, 0, 0, 0, 0, 0,
    0, 0, 0, 3399, 0, 3476, 4718, 5680, 0, 0, 0, 0, 0, 0, 0, 0,
    5907, 0, 0, 5800, 0, 2914, 0, 0, 4156, 0, 0, 0, 0, 1502, 4503, 0,
    0, 0, 4517, 3126, 2216, 0, 4968, 0, 0, 2768, 5681, 5244, 0, 2074, 2663, 185,
    1411, 1527, 448, 5535, 5617, 6065, 6285, 4658, 0, 198, 2946, 3358, 0, 0, 0, 0,
    982, 0, 0, 0, 0, 0, 6132, 0, 0, 0, 979, 4254, 2454, 5585, 0, 1168,
    2366, 6284, 0, 0, 0, 0, 0, 831, 0, 0, 6433, 1643, 0, 0, 2255, 5051,
    5696, 0, 0, 0, 0, 0, 4698, 0, 893, 4256, 0, 0, 0, 0, 0, 1617,
    2375, 3954, 0, 0, 0, 0, 6512, 0, 3807, 4859, 0, 0, 0, 1886, 0, 0,
    0, 0, 0, 0, 0, 1855, 5923, 6149, 6467, 3051, 0, 0, 0, 0, 0, 0,
    2903, 722, 3721, 0, 588, 3626, 5796, 0, 0, 1997, 0, 0, 3470, 5731, 0, 2487,
    6028, 0, 0, 0, 0, 0, 4920, 0, 0, 5889, 1713, 0, 0, 0, 0, 5517,
    0, 0, 0, 2633, 2552, 1212, 4203, 6154, 976, 1445, 0, 0, 0, 3315, 0, 0,
    5400, 0, 0, 0, 0, 0, 0, 227, 3812, 0, 0, 0, 0, 0, 0, 5504,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4631, 0,
    0, 0, 996, 0, 2084, 0, 0, 0, 0, 0, 5429, 6483, 0, 0, 2920, 4054,
    0, 0, 0, 0, 0, 3269, 0, 0, 1000, 0, 0, 0, 0, 0, 5698, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2706, 0, 4462, 0, 0, 5224, 0,
    0, 0, 316, 0, 0, 2479, 0, 1340, 955, 6066, 0, 285, 4535, 5844, 0, 0,
    0, 2265, 3985, 2816, 4952, 1558, 5209, 39, 2044, 3805, 5755, 5500, 4619, 5786, 4057, 4430,
    2818, 6053, 6387, 1745, 0, 0, 0, 0, 0, 881, 186, 2300, 0, 0, 0, 693,
    2742, 1970, 2449, 0, 0, 0, 0, 0, 5461, 4226, 0, 0, 2385, 0, 0, 0,
    3322, 4610, 0, 3430, 0, 0, 4557, 0, 0, 0, 760, 3820, 0, 0, 0, 0,
    987, 4699, 4328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2377, 0, 4933, 0,
    0, 0, 0, 0, 0, 1070, 0, 3761, 0, 2529, 0, 0, 3881, 0, 0, 0,
    0, 0, 0, 0, 5054, 4395, 0, 0, 0, 0, 0, 2466, 0, 0, 182, 485,
    2911, 0, 0, 0, 5767, 839, 0, 1458, 0, 0, 4604, 0, 1759, 5836, 0, 257,
    0, 0, 5802, 6440, 0, 4800, 0, 4292, 0, 0, 0, 0, 4500, 1454, 0, 0,
    0, 0, 0, 0, 4480, 0, 0, 0, 382, 0, 0, 0, 0, 0, 0, 547,
    696, 5715, 4702, 3294, 5027, 5877, 0, 732, 2508, 0, 0, 4834, 0, 0, 1480, 0,
    0, 0, 0, 0, 0, 0, 1403, 0, 4482, 1554, 5081, 0, 0, 2782, 3832, 2962,
    0, 0, 0, 3771, 4849, 5019, 0, 0, 6323, 0, 1472, 5369, 4837, 0, 0, 0,
    0, 0, 0, 0, 2004, 0, 0, 0, 0, 0, 0, 3471, 0, 1511, 0, 0,
    0, 0, 1845, 0, 0, 0, 0, 0, 0, 0, 0, 941, 0, 0, 3136, 1397,
    5583, 3297, 3564, 0, 1626, 0, 3719, 0, 0, 0, 0, 4230, 0, 0, 0, 0,
    1405, 0, 0, 0, 0, 3663, 5789, 0, 5610, 2271, 0, 4, 1236, 1571, 0, 0,
    682, 0, 2702, 0, 0, 0, 0, 0, 0, 5161, 4589, 3167, 4614, 0, 0, 0,
    2851, 0, 0, 0, 0, 1020, 1385, 5691, 1510, 2901, 0, 1069, 5784, 0, 470, 0,
    0, 0, 0, 0, 0, 519, 5017, 0, 0, 0, 0, 0, 2323, 5838, 0, 4245,
    0, 0, 2448, 1688, 4199, 2008, 4864, 6435, 0, 3786, 0, 0, 4286, 2995, 0, 0,
    0, 0, 0, 5888, 0, 0, 0, 0, 0, 681, 7, 2203, 6469, 0, 0, 4098,
    5142, 3025, 5448, 6322, 0, 0, 0, 1598, 3363, 0, 1451, 6058, 3400, 3959, 5212, 0,
    0, 887, 0, 0, 0, 0, 0, 918, 0, 0, 1531, 768, 5743, 6468, 0, 0,
    4443, 0, 5499, 0, 0, 0, 0, 1628, 3452, 3931, 6420, 6434, 4737, 0, 0, 4682,
    0, 5850, 0, 6089, 0, 2017, 2058, 0, 0, 686, 0, 0, 0, 166, 0, 1127,
    0, 2155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3122, 0, 0, 1776, 0,
    2869, 5317, 0, 0, 0, 0, 0, 0, 0, 6019, 0, 0, 0, 0, 0, 0,
    5331, 0, 158, 1208, 0, 0, 0, 0, 0, 4611, 0, 4107, 0, 0, 1113, 6463,
    4706, 0, 141, 0, 0, 0, 1103, 6147, 1761, 0, 0, 5308, 6332, 0, 0, 0,
    0, 0, 0, 0, 0, 554, 3391, 2915, 0, 0, 0, 600, 6428, 0, 0, 4688,
    0, 0, 0, 0, 0, 0, 0, 0, 930, 538, 0, 0, 0, 4582, 0, 0,
    0, 0, 2263, 3575, 0, 5316, 0, 3293, 0, 0, 3272, 0, 0, 0, 0, 1689,
    5574, 3086, 0, 0, 2996, 0, 5270, 0, 0, 0, 0, 2001, 6447, 0, 0, 0,
    1333, 0, 0, 0, 0, 3191, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5150,
    0, 0, 5976, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 277, 6396, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4402, 1060, 0, 0, 0, 0,
    0, 0, 0, 3778, 0, 677, 1993, 1704, 4084, 6035, 0, 0, 0, 0, 0, 0,
    4807, 0, 2729, 0, 0, 1751, 0, 0, 1392, 1766, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6441, 0, 770, 0, 0, 0, 0, 0, 3802,
    0, 4850, 5940, 2823, 5140, 0, 0, 3655, 6277, 0, 0, 0, 2272, 457, 0, 4727,
    2900, 1092, 0, 4386, 0, 2626, 6499, 812, 0, 0, 0, 0, 2765, 5633, 515, 2088,
    3704, 0, 0, 0, 0, 0, 5969, 3032, 0, 0, 0, 6104, 0, 4519, 0, 0,
    0, 4447, 514, 0, 1175, 2989, 4961, 5769, 0, 6286, 0, 0, 0, 0, 0, 1741,
    2892, 0, 0, 0, 5375, 5711, 4543, 0, 0, 1093, 5611, 4010, 4074, 4504, 0, 2908,
    0, 0, 0, 2302, 0, 0, 0, 6046, 5977, 0, 1930, 5968, 0, 0, 0, 0,
    876, 0, 0, 0, 4964, 0, 0, 4341, 0, 2803, 1612, 6231, 0, 0, 0, 378,
    0, 0, 0, 0, 0, 0, 0, 0, 4487, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4002, 4894, 5208, 5590, 0, 0, 2750, 4043, 5780, 0, 0, 3292, 0, 0,
    0, 283, 0, 417, 0, 2618, 2710, 6359, 2403, 2553, 6198, 3923, 0, 6432, 0, 2653,
    2841, 4012, 5091, 0, 0, 0, 4285, 4458, 6377, 0, 0, 0, 0, 0, 0, 0,
    3559, 0, 0, 0, 0, 6288, 0, 0, 0, 0, 0, 0, 4780, 0, 0, 0,
    0, 0, 0, 413, 3410, 4143, 30, 775, 4177, 0, 1557, 1669, 4664, 0, 3149, 0,
    2116, 0, 2305, 3650, 654, 3528, 5038, 6010, 764, 0, 0, 0, 2650, 0, 0, 0,
    4420, 0, 5626, 5892, 0, 0, 0, 0, 4948, 5376, 0, 2865, 1649, 0, 0, 0,
    0, 6265, 6338, 0, 0, 0, 0, 2493, 6351, 0, 0, 0, 6436, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1007, 3388, 0, 0, 0, 0, 0,
    1994, 3914, 0, 916, 0, 0, 2825, 3499, 5750, 0, 4239, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3162, 0, 0, 3739, 5695, 0, 0, 0, 5285, 0, 0, 0,
    719, 0, 0, 0, 0, 0, 1352, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 728, 2860, 4345, 0, 0, 0, 0, 4817, 33, 2638, 3779, 1058,
    4623, 2426, 0, 0, 0, 0, 509, 0, 6129, 0, 1552, 0, 2046, 0, 0, 3193,
    0, 0, 954, 3956, 0, 0, 0, 0, 0, 0, 0, 4779, 4119, 5271, 0, 0,
    0, 0, 0, 2541, 0, 0, 6325, 0, 0, 0, 3106, 2343, 69, 3691, 2696, 691,
    5692, 0, 2241, 0, 5785, 4983, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2756,
    0, 5716, 0, 0, 0, 0, 1599, 2127, 4335, 5235, 0, 1170, 4392, 0, 132, 5425,
    6427, 0, 0, 5616, 1094, 0, 0, 3042, 2254, 0, 0, 5978, 0, 4473, 5533, 0,
    0, 3386, 4468, 4469, 0, 0, 0, 0, 4711, 0, 0, 0, 0, 1150, 4974, 0,
    0, 0, 3613, 0, 0, 5646, 0, 0, 0, 6052, 2863, 0, 2961, 3894, 4665, 6486,
    0, 0, 5516, 0, 0, 0, 0, 0, 0, 6092, 0, 0, 758, 0, 0, 0,
    0, 0, 0, 0, 633, 0, 0, 0, 0, 0, 0, 0, 0, 5252, 3565, 0,
    0, 5489, 0, 593, 3856, 6012, 0, 0, 0, 4070, 5970, 3972, 5994, 0, 0, 1473,
    1793, 2578, 4797, 5034, 0, 1895, 0, 0, 0, 4417, 0, 0, 1317, 1972, 5231, 6164,
    5854, 3426, 5279, 0, 0, 0, 0, 3516, 3280, 747, 1673, 0, 0, 1591, 2128, 800,
    5561, 0, 0, 0, 0, 0, 0, 4485, 0, 0, 0, 5286, 0, 0, 0, 0,
    2811, 2207, 4753, 6494, 0, 0, 0, 0, 0, 2713, 3680, 0, 0, 3415, 648, 4352,
    5250, 5974, 3238, 1890, 4432, 3866, 5693, 4592, 0, 0, 0, 0, 0, 0, 0, 3090,
    4066, 3796, 797, 0, 0, 0, 6389, 0, 3173, 0, 0, 0, 0, 0, 0, 3114,
    1665, 0, 0, 2879, 0, 0, 1796, 4895, 0, 0, 0, 0, 5293, 492, 0, 3495,
    4301, 5777, 4453, 0, 0, 0, 0, 0, 0, 6345, 0, 0, 0, 2196, 3459, 4265,
    0, 0, 0, 0, 0, 3213, 0, 0, 5407, 0, 2279, 2732, 0, 1264, 1393, 2429,
    3130, 4224, 5355, 0, 0, 0, 0, 6143, 945, 357, 0, 3506, 0, 6190, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1637, 1164, 0, 2714, 5726, 3886, 3738, 5852, 6480,
    0, 0, 5781, 0, 0, 0, 0, 3098, 0, 0, 3727, 0, 0, 0, 0, 1467,
    0, 0, 5823, 0, 0, 0, 0, 1757, 2158, 0, 0, 0, 4729, 6169, 0, 0,
    3754, 0, 0, 0, 0, 0, 813, 1648, 3989, 0, 0, 0, 0, 2414, 1682, 5446,
    4220, 4412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3221, 2982, 4771,
    1065, 0, 0, 0, 0, 393, 4836, 5658, 0, 0, 0, 0, 0, 5322, 6031, 3517,
    0, 147, 0, 0, 0, 0, 0, 2870, 4223, 0, 0, 0, 0, 3349, 4139, 243,
    0, 5760, 117, 2623, 6422, 0, 0, 0, 5992, 0, 1256, 3888, 6437, 0, 0, 0,
    2143, 0, 0, 0, 558, 5302, 0, 0, 0, 0, 0, 0, 2511, 950, 2392, 4211,
    882, 0, 2310, 0, 4956, 0, 5536, 5620, 0, 0, 0, 2288, 0, 0, 0, 5831,
    0, 0, 0, 0, 2115, 0, 3194, 0, 0, 0, 0, 0, 0, 2194, 3240, 0,
    0, 0, 0, 0, 0, 0, 252, 5884, 852, 6148, 0, 0, 0, 0, 0, 1409,
    4992, 5411, 0, 0, 0, 2275, 4369, 0, 1893, 6186, 0, 1880, 2208, 4549, 0, 0,
    0, 0, 0, 0, 1809, 4274, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4522, 0, 0, 0, 0, 0, 0, 724, 6471, 0, 0, 0, 0, 0, 0,
    0, 0, 1461, 4902, 0, 0, 0, 2434, 0, 0, 0, 0, 0, 1562, 0, 0,
    0, 0, 0, 4099, 3334, 0, 0, 0, 0, 2289, 0, 1899, 1367, 1775, 0, 0,
    3928, 0, 0, 1183, 0, 0, 0, 0, 0, 0, 0, 0, 1595, 0, 939, 4597,
    0, 6156, 0, 0, 0, 0, 0, 2121, 1777, 1053, 2573, 2296, 4117, 4464, 4770, 3188,
    2919, 5266, 6398, 0, 0, 5710, 164, 1589, 0, 0, 0, 0, 0, 4346, 0, 1848,
    0, 0, 2453, 3197, 0, 1180, 0, 2620, 2252, 2789, 3546, 38, 0, 495, 0, 0,
    0, 0, 5608, 0, 0, 0, 0, 580, 0, 3960, 4896, 5614, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1504, 0, 0, 115, 0, 0, 0, 6344, 0, 0, 0,
    0, 0, 0, 6417, 0, 0, 0, 0, 0, 0, 805, 0, 0, 1819, 0, 2569,
    3267, 3277, 0, 2905, 622, 4985, 87, 91, 1477, 1738, 1088, 2016, 3543, 3706, 1508, 1856,
    6204, 1428, 0, 0, 0, 0, 4760, 2119, 0, 2250, 0, 1602, 2866, 0, 0, 0,
    5748, 1138, 5417, 3658, 4852, 1231, 2423, 6355, 0, 1636, 0, 4641, 2419, 2677, 5913, 397,
    3729, 3795, 4193, 1924, 3201, 0, 0, 0, 0, 991, 0, 1408, 0, 0, 3936, 0,
    2695, 894, 6510, 0, 0, 0, 0, 0, 605, 6159, 0, 0, 0, 0, 0, 1823,
    4240, 5674, 1509, 956, 0, 0, 0, 0, 0, 0, 4284, 0, 0, 0, 0, 0,
    652, 559, 0, 756, 4173, 0, 5311, 0, 0, 0, 0, 5676, 780, 3902, 6115, 0,
    0, 2428, 5394, 0, 0, 0, 0, 0, 5972, 0, 5548, 0, 0, 3541, 0, 1522,
    3642, 3941, 0, 0, 0, 0, 0, 1587, 2107, 0, 0, 0, 0, 27, 5735, 0,
    0, 0, 0, 0, 4585, 5253, 0, 0, 0, 0, 0, 0, 1102, 0, 0, 794,
    5859, 0, 0, 0, 0, 0, 802, 0, 0, 0, 0, 1193, 3746, 4114, 0, 3120,
    0, 4566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0,
    123, 6352, 0, 0, 1503, 0, 0, 0, 0, 4180, 0, 0, 6235, 0, 0, 0,
    0, 0, 0, 4058, 0, 6151, 4165, 0, 447, 5541, 0, 0, 971, 0, 0, 463,
    4077, 5436, 0, 0, 0, 0, 0, 4111, 6216, 6233, 3320, 0, 0, 4632, 0, 215,
    0, 5576, 0, 0, 0, 1671, 0, 0, 2740, 0, 0, 0, 0, 0, 0, 1427,
    0, 0, 0, 0, 1844, 2649, 3265, 3858, 399, 4941, 0, 3235, 0, 0, 0, 0,
    5424, 0, 1246, 6461, 0, 0, 1768, 0, 0, 5586, 0, 72, 0, 5798, 4167, 0,
    2168, 3852, 0, 3031, 0, 5385, 0, 0, 0, 3445, 0, 0, 0, 0, 0, 4951,
    0, 0, 698, 4363, 0, 0, 0, 0, 4146, 0, 3614, 2052, 4202, 4073, 3649, 0,
    0, 1258, 5050, 0, 0, 3567, 5471, 0, 0, 0, 0, 0, 0, 5575, 0, 2144,
    0, 2284, 0, 0, 6274, 0, 0, 0, 6245, 0, 0, 816, 3373, 3291, 0, 0,
    0, 5605, 2753, 0, 0, 785, 0, 0, 752, 2395, 5881, 0, 1913, 0, 6270, 1355,
    1421, 1630, 1749, 170, 418, 2688, 0, 4425, 4892, 4294, 0, 2672, 1702, 0, 4925, 0,
    0, 0, 0, 0, 0, 0, 0, 1898, 716, 3816, 1433, 5914, 0, 0, 0, 0,
    125, 344, 1505, 0, 0, 0, 0, 0, 0, 0, 0, 3522, 5919, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1192, 0, 4600, 0, 4427, 2748, 0, 0, 0,
    0, 0, 422, 4235, 0, 0, 4087, 0, 0, 0, 1420, 0, 6098, 4934, 4329, 0,
    0, 0, 0, 0, 0, 0, 0, 1676, 2363, 0, 6452, 0, 0, 2089, 0, 5917,
    0, 0, 0, 0, 0, 0, 0, 2819, 0, 0, 0, 6257, 809, 5910, 6251, 0,
    0, 0, 3139, 2927, 4252, 0, 4170, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4936, 0, 0, 0, 4044, 0, 0, 2131, 0, 3121, 0, 0, 3418, 3949, 5636, 0,
    1292, 1696, 2517, 0, 428, 0, 0, 0, 0, 0, 0, 5319, 0, 0, 0, 107,
    0, 3176, 0, 1765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5324, 0, 3533, 0, 0, 0, 0, 4227, 5067, 0, 1332, 1971, 2792,
    3380, 2799, 2783, 569, 5812, 1931, 3131, 6263, 1064, 3743, 0, 4988, 4883, 0, 0, 0,
    0, 0, 0, 0, 0, 4302, 0, 0, 0, 0, 0, 0, 3787, 0, 0, 6181,
    0, 0, 0, 0, 0, 2809, 0, 0, 3510, 0, 1481, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3932, 0, 483, 0, 0, 0, 0, 0, 0,
    0, 0, 5163, 0, 0, 1278, 53, 1549, 4689, 6458, 0, 0, 0, 0, 0, 0,
    0, 0, 676, 0, 1677, 4004, 4171, 5189, 0, 6386, 3913, 112, 1645, 0, 2625, 6064,
    0, 0, 0, 4683, 0, 0, 0, 2354, 6363, 0, 0, 4678, 0, 0, 0, 0,
    0, 0, 5855, 0, 136, 0, 0, 0, 0, 0, 2030, 647, 3229, 0, 0, 0,
    578, 3094, 5129, 0, 2749, 0, 0, 0, 0, 0, 0, 0, 0, 6017, 1984, 0,
    356, 0, 0, 2984, 5814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3062, 0, 6230, 0, 0, 1005, 0, 2558, 0, 3192, 0, 353, 0, 0, 4868,
    0, 4871, 0, 0, 0, 2205, 0, 0, 1699, 2534, 0, 0, 0, 6237, 1347, 5418,
    5999, 0, 0, 6336, 0, 5764, 576, 5803, 4928, 0, 0, 2257, 0, 0, 815, 2567,
    0, 0, 0, 0, 4679, 0, 0, 4181, 5453, 0, 410, 0, 845, 3645, 2705, 0,
    0, 4926, 0, 3568, 0, 0, 0, 0, 0, 0, 0, 15, 2019, 4649, 4966, 0,
    0, 1693, 2244, 0, 0, 3992, 4293, 3501, 3800, 0, 620, 0, 0, 377, 497, 0,
    4423, 2069, 0, 0, 0, 0, 5982, 0, 0, 1902, 4765, 0, 0, 0, 986, 2307,
    0, 0, 2224, 0, 0, 0, 880, 1026, 1668, 4700, 6443, 0, 0, 0, 0, 1535,
    0, 0, 0, 0, 0, 0, 0, 2232, 4526, 0, 0, 0, 0, 0, 6134, 736,
    2955, 1184, 2103, 6309, 0, 0, 0, 0, 3206, 0, 0, 3011, 0, 659, 0, 0,
    0, 127, 0, 4681, 0, 0, 1728, 4955, 0, 4411, 6484, 0, 0, 0, 5675, 211,
    4521, 0, 534, 0, 0, 0, 0, 4248, 194, 0, 0, 3019, 0, 0, 0, 0,
    0, 0, 0, 0, 3911, 0, 0, 5159, 0, 2606, 4893, 0, 0, 0, 0, 1956,
    4848, 0, 0, 1118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 598, 0, 5430,
    0, 0, 0, 0, 5933, 139, 2401, 0, 0, 0, 0, 0, 4132, 0, 0, 0,
    0, 0, 2248, 0, 4929, 0, 0, 0, 0, 0, 0, 4118, 0, 0, 0, 2457,
    5862, 0, 0, 1353, 3393, 3184, 5467, 0, 0, 0, 0, 0, 0, 5979, 0, 40,
    1143, 2709, 5416, 0, 0, 0, 0, 0, 0, 1381, 2752, 0, 0, 0, 5395, 154,
    2133, 0, 5313, 0, 0, 0, 0, 923, 2526, 0, 0, 0, 0, 5537, 5093, 3889,
    0, 0, 3080, 3146, 0, 0, 0, 5737, 4696, 0, 0, 3864, 175, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3615, 0, 4523, 2937, 321, 3538, 3916, 4813,
    0, 0, 4885, 0, 3797, 0, 0, 0, 0, 0, 833, 3836, 5298, 0, 1240, 0,
    0, 3685, 0, 4685, 0, 4324, 1719, 0, 0, 3511, 2629, 2314, 0, 0, 0, 0,
    638, 3700, 2261, 0, 0, 0, 6226, 0, 1034, 1105, 2660, 518, 2853, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 602, 0, 0, 0, 784, 0, 0, 0, 843, 0,
    0, 0, 5774, 0, 0, 0, 1197, 0, 0, 4607, 0, 1909, 0, 0, 2717, 5287,
    0, 0, 1476, 6451, 2249, 4470, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2699,
    2836, 0, 1944, 0, 0, 0, 0, 1807, 5065, 0, 0, 0, 2928, 0, 0, 19,
    2383, 0, 0, 0, 0, 0, 0, 0, 6378, 0, 0, 0, 0, 0, 0, 0,
    0, 2226, 3102, 0, 0, 0, 0, 0, 5958, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1152, 0, 3039, 0, 937, 5193, 6079, 621, 3523, 0,
    0, 0, 0, 0, 0, 0, 1864, 2220, 4266, 0, 0, 0, 2726, 0, 0, 3513,
    4888, 0, 0, 0, 3874, 0, 1235, 5663, 0, 0, 3785, 0, 0, 0, 1388, 0,
    4126, 0, 0, 0, 419, 3224, 0, 0, 355, 6272, 0, 1139, 0, 0, 0, 0,
    0, 1783, 0, 0, 0, 0, 0, 0, 4865, 3555, 786, 3202, 415, 0, 0, 0,
    0, 0, 0, 1089, 0, 0, 0, 5631, 279, 0, 1706, 5344, 5649, 0, 4971, 5177,
    0, 0, 5079, 0, 0, 0, 1674, 0, 2940, 0, 0, 5075, 2292, 0, 0, 0,
    3790, 0, 3290, 2622, 5165, 5989, 6234, 0, 0, 4435, 0, 0, 5108, 0, 808, 2484,
    1423, 3442, 0, 0, 0, 1181, 0, 2469, 2621, 1394, 2201, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 101, 2369, 5613, 6299, 4120, 5352, 2213, 0, 6315, 0, 0, 0,
    6456, 5284, 20, 145, 0, 2810, 0, 55, 5386, 0, 3532, 0, 2684, 0, 0, 0,
    0, 0, 4021, 4192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1226, 3340,
    0, 0, 0, 0, 0, 2746, 0, 0, 0, 0, 0, 4387, 0, 0, 0, 3692,
    2142, 6279, 0, 0, 0, 5077, 0, 0, 0, 0, 0, 589, 4059, 5245, 0, 3177,
    0, 0, 494, 1507, 975, 4273, 5921, 6138, 0, 0, 0, 0, 1068, 0, 3876, 0,
    0, 0, 0, 0, 0, 0, 0, 3008, 5015, 3870, 5112, 0, 0, 0, 0, 322,
    0, 0, 5794, 0, 0, 0, 0, 0, 4593, 4172, 0, 5955, 0, 0, 0, 5922,
    0, 0, 5986, 0, 4542, 5935, 5456, 110, 5679, 1029, 4606, 0, 3676, 2594, 0, 5327,
    0, 0, 1519, 0, 1538, 5584, 250, 0, 3850, 3793, 0, 3901, 0, 0, 0, 455,
    0, 0, 0, 2064, 0, 3489, 360, 0, 0, 0, 0, 0, 1620, 3160, 2570, 0,
    1830, 3324, 0, 0, 0, 2550, 0, 0, 0, 0, 0, 0, 5022, 466, 0, 0,
    0, 0, 162, 2389, 0, 260, 5101, 4580, 3885, 0, 0, 3295, 0, 0, 0, 82,
    0, 0, 5334, 0, 0, 0, 259, 3170, 0, 4691, 0, 700, 0, 0, 5713, 6093,
    0, 0, 0, 3994, 0, 0, 0, 0, 995, 0, 0, 2983, 0, 6106, 1151, 6335,
    1748, 0, 0, 0, 0, 0, 1524, 0, 0, 0, 0, 4375, 4083, 4142, 0, 0,
    0, 2689, 0, 0, 0, 0, 0, 5225, 0, 0, 0, 0, 0, 0, 0, 0,
    625, 3667, 1568, 5588, 0, 0, 0, 0, 0, 0, 6409, 0, 34, 1691, 1746, 2372,
    3457, 3530, 2268, 3588, 5729, 0, 0, 0, 2824, 4091, 0, 0, 206, 1703, 1326, 0,
    2916, 0, 0, 3873, 0, 193, 6075, 0, 0, 0, 651, 0, 0, 0, 0, 0,
    0, 973, 0, 1022, 0, 0, 0, 4666, 0, 3270, 0, 207, 0, 0, 0, 2527,
    4222, 5399, 3081, 0, 0, 0, 829, 4404, 0, 0, 0, 0, 6197, 0, 0, 4147,
    4465, 0, 0, 1577, 1090, 4311, 0, 0, 0, 0, 0, 5292, 0, 5846, 3991, 1309,
    0, 0, 0, 45, 5197, 3037, 0, 0, 0, 0, 2032, 4498, 0, 5120, 0, 0,
    0, 0, 0, 0, 0, 4692, 0, 1685, 4145, 2329, 3057, 3390, 0, 2735, 6051, 1555,
    4529, 6404, 0, 1268, 0, 0, 4331, 6477, 1779, 0, 0, 0, 0, 0, 438, 3534,
    0, 1035, 0, 3745, 5094, 0, 459, 0, 1361, 0, 0, 0, 3398, 0, 2218, 2459,
    0, 0, 0, 0, 0, 3833, 4884, 5221, 3640, 6314, 0, 0, 0, 1301, 3579, 3879,
    6073, 0, 0, 0, 0, 0, 0, 2157, 2671, 4826, 0, 0, 431, 0, 0, 0,
    0, 0, 0, 3438, 4290, 5332, 0, 1306, 5026, 0, 0, 6495, 3887, 0, 21, 0,
    0, 0, 2472, 644, 0, 0, 2899, 0, 0, 0, 0, 6021, 0, 5421, 699, 4803,
    5551, 1475, 3993, 0, 0, 4437, 3319, 0, 1154, 5600, 351, 0, 0, 0, 0, 0,
    2797, 5273, 327, 6421, 0, 1187, 1774, 0, 0, 0, 0, 4547, 4900, 60, 5532, 2295,
    4153, 5997, 6191, 0, 0, 0, 3354, 0, 4986, 0, 0, 0, 0, 0, 0, 0,
    4776, 0, 0, 0, 2764, 0, 4204, 962, 5343, 0, 533, 0, 2169, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1319, 1460, 2523, 0, 0, 3781, 0, 0, 0, 4801,
    0, 0, 0, 0, 1794, 454, 2079, 2555, 304, 3979, 5857, 0, 4188, 0, 1426, 0,
    1983, 0, 0, 3431, 3817, 5815, 1707, 5677, 4875, 4283, 5405, 0, 0, 3216, 0, 609,
    0, 0, 4261, 4124, 966, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4138, 0,
    1978, 5100, 601, 4640, 0, 0, 3982, 2736, 3124, 0, 0, 5283, 0, 0, 1804, 4056,
    0, 4726, 3381, 0, 2022, 1417, 0, 1903, 0, 0, 0, 0, 0, 0, 0, 3460,
    0, 0, 0, 2005, 5762, 0, 886, 396, 1323, 0, 0, 0, 0, 0, 0, 444,
    4625, 871, 0, 634, 3819, 0, 0, 0, 1640, 4035, 0, 5521, 2506, 1051, 5945, 0,
    1720, 0, 0, 1087, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3035, 1884, 5033, 0, 0, 0, 0, 0, 0, 0, 849, 3481, 3728,
    6196, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2007, 209, 3024, 0,
    0, 4793, 0, 223, 6343, 11, 0, 0, 0, 0, 4436, 4788, 0, 0, 0, 0,
    0, 0, 0, 5708, 0, 5206, 0, 0, 5117, 371, 4533, 0, 4251, 0, 0, 0,
    0, 0, 0, 4347, 0, 0, 2010, 0, 0, 2177, 1764, 0, 0, 1695, 6316, 0,
    406, 4110, 0, 0, 1204, 0, 6158, 3647, 0, 0, 0, 4832, 240, 407, 4671, 2949,
    0, 0, 0, 5131, 0, 0, 0, 0, 0, 3737, 5021, 0, 743, 0, 2767, 2977,
    3550, 5229, 0, 0, 0, 0, 0, 4332, 0, 0, 0, 0, 2246, 0, 0, 0,
    905, 0, 0, 0, 0, 0, 0, 0, 0, 5037, 0, 0, 0, 734, 4424, 0,
    3824, 3101, 5426, 473, 1284, 0, 5712, 0, 0, 2846, 0, 0, 2336, 6238, 0, 0,
    0, 0, 2260, 0, 0, 0, 5568, 0, 204, 4157, 3427, 0, 5878, 0, 0, 5099,
    489, 1813, 4366, 0, 0, 0, 0, 0, 0, 0, 6349, 1072, 0, 0, 0, 3574,
    5135, 2793, 0, 0, 0, 0, 1808, 0, 6374, 3947, 0, 0, 0, 0, 0, 3218,
    6267, 663, 1521, 0, 0, 0, 496, 1365, 0, 2701, 0, 0, 5366, 1854, 0, 0,
    0, 2802, 2027, 2418, 712, 2504, 3305, 0, 4295, 0, 0, 0, 0, 0, 3150, 4827,
    5817, 0, 0, 1198, 0, 0, 0, 0, 0, 1410, 795, 0, 3814, 0, 2452, 5083,
    0, 2376, 0, 0, 0, 5060, 1824, 0, 0, 0, 0, 4159, 0, 0, 0, 0,
    1137, 5188, 0, 0, 0, 0, 0, 3520, 3129, 3810, 0, 0, 0, 5397, 363, 273,
    0, 0, 0, 1209, 3690, 0, 2703, 0, 1131, 427, 0, 0, 2390, 5732, 0, 1705,
    4134, 5255, 0, 0, 0, 0, 0, 0, 4440, 0, 0, 0, 0, 2021, 6430, 0,
    5682, 0, 0, 0, 0, 0, 944, 2798, 0, 0, 2725, 3223, 0, 0, 0, 0,
    0, 1666, 392, 0, 6005, 423, 4399, 2528, 4932, 0, 0, 0, 3877, 0, 0, 2848,
    0, 0, 0, 0, 4947, 0, 1038, 1097, 5136, 1155, 4206, 5483, 5818, 5847, 0, 0,
    0, 0, 0, 0, 0, 6137, 0, 2507, 0, 0, 0, 0, 1125, 2619, 2724, 711,
    2365, 4316, 4642, 5973, 1188, 0, 1190, 0, 0, 783, 848, 0, 0, 3084, 0, 5246,
    0, 0, 0, 0, 0, 1470, 2611, 6478, 0, 0, 0, 0, 0, 0, 0, 2223,
    5593, 0, 90, 5545, 0, 2952, 0, 0, 5374, 0, 0, 3893, 0, 0, 0, 0,
    2958, 0, 435, 1655, 0, 0, 4872, 0, 0, 3157, 0, 0, 0, 0, 6121, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4886, 5205, 0, 0, 0, 0, 669, 0,
    4876, 5851, 1965, 6041, 0, 5272, 0, 0, 0, 0, 0, 0, 0, 0, 536, 0,
    0, 0, 0, 0, 3572, 0, 4669, 0, 0, 0, 5472, 5639, 0, 5963, 0, 0,
    1398, 2489, 5138, 5527, 219, 0, 0, 0, 0, 4407, 0, 6269, 0, 631, 4390, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3705, 0, 789, 0, 0, 0, 0, 0,
    978, 0, 0, 6110, 2543, 2398, 3998, 0, 2082, 237, 2806, 5463, 6085, 0, 4348, 0,
    2183, 5301, 5147, 0, 0, 3199, 0, 0, 523, 0, 0, 4276, 1907, 4987, 6187, 0,
    6485, 0, 0, 0, 0, 0, 0, 284, 0, 1797, 3306, 338, 980, 5025, 5156, 5697,
    6431, 0, 0, 0, 2227, 2887, 5739, 0, 0, 776, 2845, 0, 3635, 1896, 3180, 0,
    0, 0, 5217, 0, 2997, 0, 0, 73, 3684, 0, 0, 0, 0, 0, 5828, 0,
    4840, 0, 3871, 5809, 0, 4774, 343, 4734, 222, 1110, 3736, 592, 1576, 6084, 0, 0,
    0, 4551, 0, 0, 5356, 0, 0, 0, 4903, 2772, 5024, 1948, 0, 0, 0, 0,
    0, 505, 0, 4394, 0, 0, 4136, 0, 0, 0, 0, 0, 0, 0, 2837, 0,
    4484, 0, 0, 5702, 469, 6078, 0, 0, 0, 0, 0, 1865, 4927, 0, 0, 0,
    0, 6123, 6487, 0, 3747, 2595, 0, 5106, 0, 0, 0, 0, 0, 3045, 0, 0,
    0, 0, 0, 0, 0, 0, 4371, 0, 0, 0, 0, 0, 0, 0, 0, 964,
    2491, 299, 2981, 108, 6038, 4047, 6502, 0, 0, 0, 0, 0, 0, 0, 0, 2686,
    3179, 3946, 4416, 6353, 0, 5333, 0, 0, 0, 0, 3672, 3189, 4102, 4863, 0, 0,
    6211, 0, 3003, 0, 0, 6210, 0, 6008, 0, 0, 0, 5113, 524, 0, 308, 456,
    88, 1182, 3083, 51, 3497, 0, 0, 0, 0, 0, 0, 4814, 5350, 4555, 5016, 0,
    5218, 0, 0, 0, 0, 0, 2587, 1867, 0, 4357, 5192, 0, 0, 0, 0, 0,
    0, 0, 1871, 1564, 0, 4195, 31, 1737, 0, 0, 5213, 0, 0, 0, 3632, 366,
    0, 0, 3732, 0, 0, 1991, 4367, 988, 361, 0, 1735, 0, 0, 0, 4527, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 143, 3364, 3942,
    0, 0, 476, 4742, 0, 0, 0, 0, 0, 0, 0, 0, 2101, 0, 0, 0,
    0, 0, 2025, 3720, 4563, 0, 0, 0, 3768, 5290, 0, 0, 0, 0, 0, 0,
    5297, 0, 0, 1177, 0, 2874, 4537, 5013, 0, 6014, 0, 0, 0, 0, 0, 2358,
    0, 6392, 0, 5230, 0, 4185, 0, 0, 0, 0, 295, 4368, 778, 1996, 5700, 1082,
    5925, 1039, 2333, 3204, 4829, 0, 4603, 241, 0, 0, 373, 3843, 5164, 0, 0, 0,
    0, 0, 0, 2875, 0, 0, 0, 0, 2217, 607, 4762, 5543, 6201, 0, 0, 1644,
    0, 0, 0, 0, 0, 5661, 0, 0, 5452, 0, 0, 0, 4036, 3029, 0, 0,
    0, 0, 0, 0, 0, 0, 4461, 4539, 0, 2197, 1435, 4082, 4997, 1011, 5703, 2787,
    1936, 4853, 0, 0, 0, 1134, 5832, 4152, 6117, 3673, 5228, 0, 2417, 0, 3036, 4391,
    0, 0, 0, 0, 0, 5508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4979, 0, 1822, 884, 6400, 0, 0, 0, 6090, 0, 0, 0, 0, 0, 0,
    0, 5960, 1077, 0, 0, 1434, 0, 1313, 5028, 0, 0, 238, 0, 105, 4216, 810,
    531, 5908, 0, 1106, 0, 4901, 0, 0, 311, 0, 5834, 5023, 0, 0, 0, 0,
    0, 0, 3827, 2258, 3446, 1966, 2693, 5247, 6373, 1536, 2054, 2339, 0, 0, 3752, 0,
    0, 0, 4161, 1679, 0, 0, 5526, 1659, 0, 0, 2533, 0, 4525, 1178, 0, 2104,
    0, 807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6367, 1044, 0,
    0, 4343, 3361, 3061, 3905, 0, 0, 0, 5096, 258, 1658, 2784, 6297, 0, 0, 95,
    718, 959, 0, 0, 0, 0, 5744, 0, 0, 2094, 0, 1523, 8, 6511, 0, 0,
    0, 0, 2691, 0, 0, 0, 0, 4179, 3918, 1114, 2393, 5123, 0, 0, 5939, 0,
    0, 2568, 1662, 4385, 0, 0, 6426, 0, 6366, 0, 0, 3351, 4081, 0, 0, 0,
    0, 0, 0, 3298, 5462, 0, 3618, 0, 0, 2195, 0, 0, 0, 0, 4815, 5239,
    0, 384, 3262, 0, 0, 0, 0, 0, 0, 4637, 5887, 1099, 3444, 0, 2902, 0,
    0, 3621, 6292, 408, 2024, 3872, 0, 0, 0, 0, 0, 0, 4572, 2023, 0, 0,
    0, 0, 0, 0, 0, 0, 5704, 0, 0, 2888, 2498, 3067, 3996, 0, 636, 0,
    5370, 4428, 6255, 0, 0, 0, 0, 0, 6228, 5323, 0, 0, 2648, 4218, 0, 0,
    0, 294, 0, 0, 503, 0, 0, 0, 3976, 0, 3239, 0, 1821, 0, 0, 550,
    0, 0, 0, 0, 0, 6388, 0, 1825, 0, 0, 0, 0, 0, 0, 6313, 2719,
    0, 0, 3472, 0, 697, 3500, 0, 0, 1431, 3405, 0, 508, 1464, 0, 3181, 1474,
    0, 0, 4042, 6419, 0, 5546, 0, 0, 0, 461, 0, 4096, 0, 0, 1840, 0,
    0, 0, 0, 1588, 0, 0, 703, 0, 0, 0, 1701, 0, 0, 3857, 0, 0,
    0, 0, 0, 4507, 0, 0, 244, 0, 0, 0, 2078, 5930, 0, 2299, 0, 0,
    0, 4899, 1120, 1336, 0, 0, 0, 0, 0, 842, 2211, 0, 4488, 0, 0, 0,
    1014, 1465, 0, 0, 4787, 0, 4040, 2370, 2843, 608, 478, 1567, 4493, 0, 6340, 0,
    0, 0, 0, 6036, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6118, 6472, 4092,
    0, 1828, 0, 3004, 1032, 0, 0, 0, 0, 6408, 0, 276, 2068, 846, 2097, 3809,
    1973, 0, 5261, 0, 0, 0, 0, 0, 0, 2697, 0, 0, 0, 661, 1140, 6071,
    6375, 0, 0, 0, 0, 0, 1466, 0, 0, 0, 3620, 0, 254, 2497, 282, 0,
    0, 0, 0, 0, 0, 0, 3282, 0, 3455, 0, 0, 5381, 0, 0, 0, 0,
    0, 4586, 0, 0, 0, 2510, 0, 3088, 0, 4322, 2126, 0, 3515, 5651, 0, 4965,
    4300, 1600, 0, 0, 0, 2664, 0, 2441, 0, 3333, 5325, 5570, 0, 0, 0, 0,
    3770, 0, 0, 1387, 1725, 0, 4448, 0, 0, 1189, 0, 0, 3108, 3273, 5612, 0,
    0, 0, 5580, 0, 3164, 0, 0, 179, 6112, 0, 0, 1850, 111, 2073, 2188, 2852,
    1805, 183, 3502, 1586, 2609, 4247, 4474, 6067, 2835, 0, 4739, 2018, 0, 0, 0, 114,
    3093, 0, 0, 0, 0, 1401, 0, 3631, 3703, 6276, 0, 0, 1920, 3443, 0, 0,
    0, 0, 493, 0, 3043, 0, 62, 0, 0, 5897, 0, 2349, 0, 0, 4401, 0,
    0, 0, 1063, 5765, 0, 0, 0, 1710, 0, 1308, 0, 6348, 0, 0, 2488, 0,
    0, 0, 668, 0, 0, 0, 0, 0, 0, 0, 0, 6227, 0, 5495, 0, 0,
    0, 0, 4618, 0, 0, 0, 0, 0, 0, 6189, 58, 0, 0, 0, 6229, 0,
    1919, 4158, 6460, 0, 2206, 3309, 0, 0, 0, 0, 0, 0, 1360, 358, 3674, 0,
    0, 0, 0, 0, 0, 5233, 0, 0, 1792, 0, 2647, 5872, 0, 0, 5885, 0,
    0, 2066, 0, 0, 0, 0, 0, 1615, 2496, 0, 208, 3127, 0, 9, 573, 739,
    0, 0, 0, 0, 0, 2012, 2743, 0, 0, 0, 0, 0, 0, 0, 1771, 3594,
    0, 1008, 0, 3467, 0, 437, 1998, 695, 1123, 3183, 5476, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3064, 3545, 0, 0, 4598, 0, 1624, 0, 0, 0, 4441,
    0, 0, 0, 4003, 2739, 0, 0, 0, 0, 4039, 0, 1681, 4730, 1729, 0, 4051,
    0, 0, 0, 0, 0, 0, 5371, 0, 2839, 3867, 0, 0, 0, 0, 900, 0,
    1496, 0, 3052, 0, 0, 0, 0, 4439, 0, 0, 0, 5053, 674, 2934, 5144, 0,
    74, 281, 2153, 2675, 0, 3841, 0, 672, 0, 0, 5058, 0, 0, 6455, 0, 3143,
    0, 4115, 0, 0, 4275, 0, 2433, 2795, 3258, 0, 0, 1806, 6399, 0, 1594, 1866,
    1802, 814, 5277, 0, 2933, 0, 5187, 1006, 6333, 1490, 2779, 2371, 5396, 5721, 6296, 6405,
    0, 0, 1158, 0, 0, 0, 92, 2090, 3414, 0, 4334, 0, 0, 0, 0, 0,
    706, 1900, 3924, 3725, 0, 3627, 0, 2440, 4225, 4841, 5871, 0, 0, 4213, 5085, 0,
    1446, 0, 0, 0, 0, 0, 6203, 0, 255, 6223, 6357, 0, 0, 2758, 0, 3232,
    0, 0, 5295, 0, 0, 0, 171, 1122, 0, 0, 0, 0, 0, 0, 0, 0,
    3357, 0, 4277, 0, 0, 0, 0, 2291, 0, 0, 0, 1995, 0, 0, 0, 1732,
    5534, 2341, 581, 0, 3521, 0, 0, 4321, 0, 0, 1482, 0, 6301, 0, 0, 0,
    0, 0, 0, 2221, 0, 0, 0, 2368, 2979, 0, 0, 0, 1683, 1731, 0, 5773,
    5918, 0, 0, 0, 5203, 433, 3462, 3907, 0, 0, 2574, 0, 606, 0, 0, 0,
    6293, 2636, 6492, 2665, 0, 0, 0, 0, 1116, 0, 0, 6, 0, 5227, 0, 0,
    0, 0, 2800, 0, 3772, 0, 932, 0, 0, 329, 0, 0, 0, 0, 2233, 0,
    0, 4687, 2410, 2147, 6380, 0, 0, 0, 0, 0, 0, 0, 4731, 0, 2967, 0,
    0, 0, 0, 2658, 5956, 0, 0, 0, 0, 5465, 0, 851, 0, 1132, 0, 3777,
    3276, 4112, 6295, 0, 0, 3553, 0, 0, 1104, 6248, 0, 0, 5678, 0, 0, 2411,
    6498, 0, 5433, 0, 0, 0, 0, 2247, 1269, 4209, 0, 6155, 5589, 3633, 4720, 0,
    0, 0, 0, 0, 0, 264, 4340, 4476, 4810, 5141, 0, 0, 0, 462, 0, 6453,
    6054, 0, 0, 0, 5274, 0, 2828, 3938, 0, 0, 0, 0, 0, 1422, 0, 522,
    4024, 6362, 869, 0, 0, 0, 2535, 0, 2859, 0, 5618, 0, 0, 4562, 0, 4744,
    3808, 5478, 0, 1462, 0, 0, 0, 0, 0, 0, 0, 0, 3967, 0, 746, 3610,
    0, 0, 2242, 3049, 0, 0, 0, 2253, 0, 0, 0, 0, 1801, 0, 653, 2140,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2230, 5001, 3274, 262, 0, 0, 0,
    4833, 0, 4052, 0, 0, 0, 0, 0, 3540, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3397, 1196, 0, 0, 270, 946, 0, 0,
    793, 0, 0, 0, 5694, 0, 1912, 0, 0, 0, 5364, 0, 0, 3634, 5057, 0,
    6261, 0, 4050, 0, 0, 1842, 0, 0, 0, 0, 0, 0, 0, 2386, 0, 354,
    963, 4314, 4262, 5480, 5638, 6127, 0, 0, 0, 5842, 0, 0, 0, 0, 2862, 0,
    0, 0, 3118, 0, 0, 5870, 3990, 0, 0, 0, 0, 0, 0, 0, 4067, 0,
    68, 0, 0, 5360, 0, 1373, 0, 0, 4269, 0, 5242, 0, 840, 1424, 1468, 0,
    0, 0, 0, 0, 1963, 0, 0, 0, 4008, 0, 527, 6048, 266, 779, 2077, 3271,
    6306, 6060, 1207, 2761, 0, 0, 0, 3234, 5210, 0, 0, 0, 0, 0, 0, 4483,
    0, 6135, 5512, 0, 0, 0, 0, 0, 0, 445, 0, 0, 5439, 0, 0, 0,
    4291, 755, 1726, 5761, 6473, 0, 0, 0, 1869, 5778, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4594, 3328, 3087, 0, 0, 0, 3791, 1030,
    1954, 0, 0, 0, 0, 0, 0, 0, 0, 3125, 5782, 0, 6503, 0, 645, 0,
    0, 0, 3566, 0, 0, 4919, 0, 0, 3884, 0, 0, 5509, 3253, 0, 0, 5486,
    0, 0, 0, 0, 0, 0, 763, 0, 0, 2311, 0, 2117, 61, 0, 0, 0,
    2700, 0, 3934, 0, 1262, 3811, 5668, 0, 0, 526, 1266, 0, 0, 78, 0, 2895,
    0, 0, 3822, 4229, 0, 0, 0, 0, 2175, 0, 0, 0, 1171, 0, 0, 4174,
    2551, 0, 2588, 1327, 0, 0, 0, 0, 0, 0, 0, 0, 6252, 0, 730, 0,
    0, 0, 2590, 4196, 0, 0, 5251, 4804, 0, 1700, 2963, 0, 2378, 0, 0, 0,
    70, 288, 5020, 0, 0, 2921, 5936, 2436, 3421, 3484, 0, 0, 148, 3756, 0, 1712,
    0, 0, 0, 4496, 0, 0, 0, 0, 0, 119, 2547, 0, 0, 4445, 0, 0,
    0, 0, 0, 0, 0, 4253, 5795, 5947, 798, 0, 0, 0, 649, 0, 0, 0,
    0, 0, 2114, 1942, 0, 0, 0, 1107, 2577, 0, 6464, 0, 0, 0, 1195, 5506,
    3132, 6259, 0, 0, 1305, 0, 0, 0, 0, 0, 0, 1609, 1755, 0, 0, 0,
    596, 0, 0, 0, 0, 0, 4304, 0, 0, 0, 0, 0, 2564, 773, 4360, 0,
    6033, 0, 3432, 5656, 0, 0, 0, 3316, 5118, 3569, 5358, 2180, 0, 4794, 0, 0,
    0, 385, 4071, 0, 1532, 0, 0, 0, 2690, 0, 0, 0, 0, 0, 1282, 217,
    3215, 2966, 0, 0, 0, 3026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2192, 0, 1242, 0, 0, 0, 488, 0, 0, 1686, 0, 0, 0, 0, 293,
    1230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6142,
    0, 1888, 0, 6481, 0, 0, 0, 0, 5556, 0, 0, 0, 0, 0, 3407, 0,
    0, 0, 0, 5806, 0, 5459, 3920, 5468, 5843, 0, 0, 0, 0, 0, 0, 0,
    0, 924, 0, 0, 5410, 0, 0, 0, 0, 4740, 0, 0, 0, 6174, 3527, 0,
    0, 830, 1440, 0, 0, 0, 0, 0, 687, 0, 0, 0, 1249, 0, 4175, 825,
    0, 5492, 4405, 0, 0, 0, 0, 0, 0, 2898, 2099, 0, 0, 5368, 0, 0,
    0, 5126, 0, 0, 0, 0, 1331, 3840, 5321, 1418, 0, 1245, 0, 0, 0, 5175,
    4105, 0, 3190, 6162, 0, 5811, 3644, 0, 0, 3109, 0, 0, 6056, 0, 0, 510,
    3417, 4761, 0, 2273, 640, 251, 2060, 2737, 3829, 2182, 165, 4372, 0, 0, 2855, 2583,
    0, 0, 0, 0, 421, 1579, 2091, 2607, 3623, 4989, 0, 0, 0, 0, 0, 4100,
    0, 0, 0, 0, 4634, 0, 0, 3104, 0, 1892, 0, 3440, 5226, 0, 0, 0,
    0, 0, 5401, 6429, 0, 6444, 0, 0, 4823, 5482, 5734, 0, 0, 187, 641, 3073,
    2176, 0, 1149, 3244, 0, 0, 98, 0, 4281, 4909, 6152, 0, 0, 2722, 0, 0,
    0, 0, 0, 4694, 877, 0, 917, 4581, 656, 2715, 3831, 0, 0, 1723, 5095, 0,
    0, 0, 0, 3491, 0, 4182, 0, 0, 3636, 0, 4544, 0, 0, 2322, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5775, 0, 2530, 0, 5804, 4528, 0, 5953,
    5932, 0, 3040, 0, 0, 0, 0, 0, 0, 0, 1133, 3562, 0, 0, 1478, 5689,
    5808, 0, 5183, 1799, 287, 2745, 0, 854, 5201, 0, 0, 0, 5927, 2542, 5662, 0,
    5278, 0, 0, 0, 0, 4433, 0, 3708, 3933, 2947, 6254, 3480, 0, 0, 0, 0,
    0, 0, 0, 6488, 1528, 0, 3367, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6070, 0, 0, 1563, 5993, 155, 0, 0, 0, 5558, 0, 0, 0, 0, 0,
    0, 5685, 1800, 0, 2640, 0, 0, 3382, 0, 1447, 0, 0, 0, 5030, 0, 0,
    5943, 231, 0, 0, 2769, 4097, 5018, 5946, 0, 5899, 0, 0, 0, 0, 0, 1556,
    0, 0, 5259, 0, 864, 3168, 740, 5657, 551, 0, 0, 0, 3089, 0, 0, 0,
    0, 0, 0, 1829, 0, 0, 0, 0, 0, 0, 2813, 1289, 4116, 0, 0, 0,
    0, 0, 0, 0, 5198, 0, 0, 2922, 0, 0, 2471, 0, 0, 0, 3855, 0,
    0, 0, 1873, 1758, 0, 5564, 0, 3079, 0, 860, 0, 0, 0, 0, 6328, 0,
    0, 6074, 0, 0, 0, 5220, 0, 335, 4444, 6507, 5719, 6513, 0, 0, 0, 0,
    0, 0, 1459, 2882, 0, 3203, 0, 4945, 0, 713, 197, 0, 1891, 1052, 1019, 1400,
    0, 0, 5107, 0, 0, 1791, 0, 0, 4491, 0, 52, 0, 6144, 0, 0, 0,
    2431, 0, 0, 2941, 555, 726, 3433, 4620, 0, 0, 0, 0, 0, 0, 2844, 0,
    0, 0, 0, 0, 0, 0, 4561, 0, 0, 0, 0, 0, 0, 0, 4025, 0,
    2, 4364, 5845, 0, 0, 2071, 0, 2834, 2002, 0, 958, 0, 0, 0, 0, 0,
    4359, 0, 0, 0, 0, 0, 0, 5879, 6376, 0, 0, 4958, 1237, 0, 0, 6120,
    0, 0, 0, 3096, 4759, 109, 5942, 0, 6253, 0, 0, 5928, 0, 0, 1179, 5119,
    0, 2972, 5195, 0, 0, 664, 0, 0, 0, 0, 0, 6043, 2808, 3524, 0, 2723,
    0, 442, 6086, 0, 0, 0, 0, 1320, 1441, 0, 0, 3981, 0, 0, 0, 0,
    5474, 0, 0, 6425, 4768, 6003, 0, 0, 248, 2240, 3133, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1003, 4910, 0, 5555, 925, 1404, 0, 4232, 0, 0, 0,
    1989, 0, 0, 0, 1926, 2076, 5519, 0, 2480, 1160, 3896, 1335, 5554, 0, 0, 0,
    0, 0, 0, 1660, 0, 0, 4716, 0, 0, 0, 0, 0, 1494, 0, 0, 0,
    879, 0, 0, 0, 0, 0, 1618, 0, 643, 0, 0, 0, 0, 0, 0, 0,
    3371, 0, 0, 0, 0, 0, 0, 4532, 0, 0, 0, 5076, 0, 0, 1601, 0,
    0, 0, 0, 0, 665, 0, 0, 0, 0, 0, 0, 256, 4511, 4137, 0, 0,
    521, 0, 0, 0, 1299, 4937, 0, 0, 0, 5329, 0, 142, 4944, 0, 242, 3600,
    5579, 395, 1753, 0, 6116, 0, 0, 892, 3980, 3590, 0, 0, 0, 0, 0, 3789,
    4575, 3659, 5792, 6243, 0, 0, 4310, 0, 0, 0, 0, 0, 0, 0, 263, 0,
    0, 0, 0, 0, 0, 0, 5314, 0, 0, 1157, 0, 0, 3698, 0, 0, 0,
    0, 0, 0, 0, 0, 1887, 0, 2930, 0, 0, 702, 3948, 2164, 0, 2674, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2474, 3304, 0, 0, 124, 2985, 3436,
    4492, 342, 5173, 5644, 0, 0, 0, 6278, 0, 704, 268, 0, 0, 0, 3563, 0,
    3138, 0, 0, 0, 0, 1491, 0, 0, 0, 512, 0, 5357, 6185, 0, 0, 5296,
    0, 4520, 0, 0, 0, 0, 0, 0, 6179, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5723, 0, 212, 5931, 116,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5014, 0, 0, 5041,
    936, 0, 0, 0, 0, 1115, 1254, 2537, 3261, 3483, 0, 0, 0, 883, 4722, 0,
    2956, 2847, 0, 4106, 0, 0, 2138, 1992, 0, 0, 0, 0, 0, 0, 2373, 0,
    6337, 2277, 2854, 0, 0, 0, 5557, 1156, 0, 5238, 0, 0, 0, 1291, 0, 0,
    2170, 0, 0, 0, 0, 0, 2355, 0, 0, 1857, 2276, 2954, 3696, 4246, 5111, 0,
    0, 458, 1607, 0, 0, 0, 6501, 0, 0, 0, 2450, 3593, 0, 0, 0, 0,
    1862, 0, 2229, 0, 1716, 5377, 0, 5442, 0, 1117, 4410, 0, 0, 0, 2801, 3929,
    4599, 1250, 3325, 4101, 4767, 4990, 5683, 2877, 0, 0, 0, 0, 0, 0, 1743, 6282,
    853, 0, 0, 0, 1938, 0, 2179, 0, 1211, 5880, 928, 0, 0, 0, 0, 146,
    6111, 0, 0, 4467, 0, 0, 0, 0, 374, 0, 0, 612, 0, 646, 1633, 0,
    0, 3508, 2061, 0, 3556, 2047, 4764, 0, 0, 0, 0, 0, 0, 0, 0, 5742,
    6029, 0, 0, 909, 3837, 4053, 3542, 6195, 0, 0, 4130, 0, 0, 0, 2712, 3263,
    2382, 5409, 0, 0, 5647, 0, 0, 0, 844, 4499, 0, 0, 228, 0, 5572, 0,
    1028, 6342, 0, 2280, 0, 2342, 0, 0, 0, 0, 0, 0, 0, 5628, 3702, 3260,
    5670, 6207, 4289, 3158, 3519, 0, 0, 0, 0, 0, 4038, 0, 0, 1947, 0, 0,
    0, 0, 0, 6256, 5606, 0, 1952, 0, 0, 0, 1547, 1817, 5009, 3944, 5528, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2036, 0, 302, 0, 0, 0, 0,
    5984, 0, 0, 3383, 0, 0, 0, 5121, 5204, 0, 4336, 0, 3384, 0, 3716, 3616,
    5160, 0, 0, 0, 79, 4045, 757, 1290, 0, 2571, 6448, 0, 2171, 2945, 6183, 0,
    5449, 0, 1929, 1199, 0, 0, 0, 5268, 0, 2486, 0, 1957, 0, 0, 5730, 2163,
    0, 0, 1015, 2056, 5048, 1086, 0, 120, 2500, 0, 5498, 1185, 1243, 2501, 0, 0,
    0, 0, 6515, 0, 1897, 0, 3798, 0, 0, 0, 0, 0, 0, 2185, 0, 0,
    0, 0, 4501, 6131, 6379, 3654, 1990, 0, 0, 0, 5733, 0, 0, 532, 2067, 0,
    4675, 0, 3021, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1136, 2858, 306, 3369,
    4249, 3921, 0, 0, 2917, 863, 4867, 5858, 0, 0, 0, 0, 666, 6205, 0, 5046,
    4907, 4882, 0, 0, 0, 5373, 0, 0, 0, 1275, 0, 0, 0, 0, 0, 1448,
    0, 0, 4741, 0, 3969, 3535, 3485, 0, 0, 0, 4354, 0, 0, 0, 717, 0,
    2361, 0, 2909, 0, 0, 0, 4645, 3482, 3854, 0, 1988, 4201, 0, 1650, 1999, 1566,
    0, 0, 0, 4113, 309, 3953, 0, 0, 0, 4123, 1736, 5549, 0, 0, 6246, 0,
    0, 2883, 2266, 1663, 806, 3329, 0, 0, 0, 0, 0, 0, 4243, 0, 0, 0,
    0, 0, 0, 2516, 0, 847, 0, 0, 0, 0, 0, 0, 0, 0, 3997, 0,
    0, 1276, 0, 2698, 0, 0, 5345, 0, 4128, 0, 0, 0, 5168, 0, 0, 0,
    0, 0, 0, 3475, 0, 0, 4518, 0, 3794, 3937, 0, 0, 0, 1438, 0, 0,
    432, 0, 5876, 0, 0, 0, 0, 3360, 3740, 0, 0, 0, 0, 3461, 500, 5307,
    4466, 1059, 3477, 0, 4307, 0, 0, 0, 0, 0, 0, 0, 0, 2421, 0, 0,
    0, 655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1334, 3142, 0, 0, 3664, 0, 1225, 5597, 6125, 0, 749, 2214, 6055, 0, 118,
    762, 1667, 2929, 3726, 5544, 0, 1835, 2134, 3950, 0, 2193, 0, 0, 80, 0, 0,
    0, 2037, 2635, 4755, 4530, 205, 6341, 0, 0, 6465, 0, 0, 0, 0, 0, 0,
    0, 5114, 6364, 0, 0, 6413, 0, 5275, 0, 0, 0, 0, 5340, 0, 0, 0,
    0, 0, 0, 4912, 0, 0, 0, 0, 0, 1255, 0, 0, 920, 0, 5420, 0,
    0, 0, 1296, 705, 1169, 1412, 3910, 4479, 0, 0, 1219, 0, 0, 0, 429, 6321,
    0, 4703, 0, 0, 967, 0, 0, 0, 0, 0, 0, 65, 2468, 0, 0, 0,
    1631, 3488, 5330, 0, 822, 0, 0, 75, 0, 253, 0, 0, 0, 286, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 586, 0, 0, 0, 0, 2572, 67, 0, 0,
    921, 0, 0, 0, 0, 0, 0, 2458, 0, 0, 0, 168, 0, 0, 0, 2667,
    0, 0, 2662, 671, 4567, 6462, 3370, 5727, 0, 0, 0, 0, 0, 0, 1121, 6307,
    1222, 0, 402, 1316, 857, 1580, 5382, 0, 0, 0, 0, 2580, 0, 0, 0, 47,
    1715, 4769, 0, 6037, 0, 0, 0, 5276, 6329, 0, 0, 1831, 0, 0, 0, 0,
    0, 6176, 0, 3323, 0, 0, 2964, 4732, 0, 2891, 0, 0, 386, 0, 0, 1518,
    6025, 2993, 3494, 0, 2576, 0, 0, 0, 1370, 796, 3518, 1100, 781, 5916, 6225, 0,
    2476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6411, 5920, 0, 0, 0, 290,
    5571, 0, 0, 0, 0, 2935, 5864, 5966, 3908, 2959, 0, 0, 0, 1985, 0, 0,
    0, 0, 0, 0, 0, 0, 4365, 2219, 5625, 0, 0, 0, 0, 0, 0, 2759,
    5690, 0, 6108, 0, 0, 4982, 4298, 818, 0, 2234, 4376, 3054, 0, 0, 0, 3148,
    0, 2857, 0, 1210, 0, 5839, 5490, 915, 2096, 1359, 5849, 0, 0, 0, 359, 4121,
    4978, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1962, 5215,
    0, 0, 3401, 0, 0, 0, 0, 0, 5280, 0, 0, 0, 0, 0, 2075, 0,
    0, 0, 0, 0, 0, 2734, 0, 0, 0, 2350, 0, 0, 0, 0, 0, 0,
    4149, 0, 0, 0, 5531, 0, 0, 0, 0, 0, 0, 977, 6304, 3919, 0, 0,
    0, 225, 0, 0, 4325, 0, 0, 0, 0, 0, 0, 4370, 2106, 0, 6354, 0,
    0, 0, 0, 372, 1042, 0, 0, 0, 0, 0, 3151, 5768, 6283, 0, 0, 0,
    0, 5180, 0, 502, 720, 4505, 5813, 5826, 0, 2110, 0, 0, 0, 0, 0, 1186,
    0, 2886, 0, 0, 3774, 0, 0, 0, 1252, 0, 2950, 3903, 4481, 0, 0, 3082,
    4959, 0, 2718, 3020, 1949, 4531, 0, 1629, 0, 6415, 0, 1469, 2796, 3259, 0, 0,
    0, 0, 5326, 0, 0, 4514, 0, 6418, 0, 2601, 0, 0, 0, 0, 4075, 0,
    0, 0, 0, 3069, 0, 0, 0, 2942, 0, 0, 0, 0, 0, 2616, 0, 0,
    0, 0, 0, 0, 0, 0, 5643, 0, 0, 0, 0, 0, 0, 2380, 3585, 0,
    0, 0, 14, 0, 0, 5865, 0, 0, 0, 0, 0, 0, 0, 1288, 0, 0,
    0, 1277, 0, 0, 57, 753, 2124, 3302, 5162, 2592, 6175, 0, 0, 4839, 0, 0,
    4659, 1548, 4536, 4554, 0, 0, 0, 1711, 0, 0, 0, 0, 0, 6457, 3818, 0,
    0, 721, 1344, 0, 336, 4380, 1583, 5044, 0, 3709, 3007, 0, 1041, 0, 2465, 0,
    0, 0, 0, 5652, 3971, 2146, 0, 0, 0, 3030, 972, 0, 0, 0, 637, 5153,
    0, 1085, 400, 0, 0, 0, 0, 0, 3557, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1955, 3178, 6508, 0, 6368, 0, 0, 0, 0, 26, 0,
    1608, 0, 0, 0, 0, 0, 0, 0, 2446, 5182, 0, 0, 0, 5427, 0, 4590,
    0, 2269, 0, 2243, 4234, 5335, 2384, 0, 4472, 0, 0, 2209, 2294, 310, 0, 4011,
    0, 0, 3441, 4844, 965, 0, 318, 487, 1578, 4502, 0, 328, 0, 2282, 0, 1172,
    0, 3331, 0, 5950, 0, 1572, 4217, 0, 0, 6482, 0, 1773, 4031, 0, 6312, 0,
    0, 571, 0, 425, 0, 0, 0, 1091, 2944, 5200, 821, 0, 0, 4588, 0, 0,
    349, 5707, 0, 3909, 2864, 4191, 0, 0, 0, 0, 3498, 3423, 0, 0, 0, 0,
    543, 0, 737, 2072, 2256, 3387, 4754, 0, 0, 2926, 0, 0, 0, 0, 0, 85,
    4296, 0, 0, 0, 0, 0, 0, 0, 0, 1639, 1379, 0, 0, 3420, 4714, 4824,
    6327, 0, 0, 0, 0, 0, 0, 0, 0, 4725, 0, 529, 0, 0, 3424, 2189,
    4108, 4674, 0, 0, 0, 0, 0, 296, 4280, 5903, 0, 0, 0, 0, 556, 5860,
    0, 0, 0, 0, 5146, 3318, 0, 0, 0, 0, 4318, 6015, 0, 0, 1980, 4382,
    0, 0, 0, 0, 0, 4287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 933, 3250, 0, 3005, 0, 0, 0, 3724, 4309, 1166, 5671, 0, 5758, 0, 0,
    0, 0, 0, 5539, 0, 914, 340, 1471, 5341, 0, 1652, 5653, 0, 0, 0, 525,
    2210, 0, 0, 0, 0, 0, 0, 0, 0, 1675, 1852, 2344, 2781, 3038, 5207, 5469,
    0, 3757, 0, 6410, 6412, 4816, 0, 0, 0, 4062, 0, 0, 1724, 2760, 113, 3408,
    6077, 0, 0, 5699, 943, 870, 1889, 4030, 0, 0, 6024, 0, 0, 0, 3657, 5757,
    0, 3784, 3925, 0, 0, 5684, 0, 0, 0, 0, 2048, 0, 6371, 2880, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 481, 6360, 0, 0, 4162, 0, 3602, 0,
    0, 0, 0, 0, 3713, 872, 1376, 0, 1498, 0, 4693, 0, 0, 0, 4187, 3416,
    0, 0, 0, 0, 541, 3939, 5457, 0, 5728, 6416, 3493, 0, 0, 1432, 0, 1176,
    5359, 0, 0, 6369, 0, 0, 1488, 0, 0, 3027, 3748, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3419, 1798, 1883, 2814, 3256, 0, 0, 0, 0, 66, 0,
    0, 1493, 4565, 0, 0, 2598, 5592, 0, 0, 1220, 2402, 451, 723, 1733, 0, 0,
    6097, 5848, 0, 2083, 0, 0, 0, 0, 3163, 0, 3246, 5133, 0, 4866, 0, 0,
    0, 4802, 0, 0, 2512, 0, 0, 0, 0, 4906, 0, 0, 2652, 1374, 1371, 0,
    0, 4790, 4601, 5055, 0, 0, 0, 0, 0, 6222, 3368, 0, 0, 2424, 572, 2345,
    862, 1849, 4534, 0, 0, 0, 0, 0, 777, 0, 5484, 0, 0, 0, 6199, 0,
    3479, 0, 0, 0, 0, 0, 1621, 4578, 0, 0, 0, 412, 1429, 292, 0, 745,
    2165, 0, 0, 2132, 5824, 0, 0, 0, 2028, 1415, 2313, 690, 2136, 3622, 2548, 4297,
    6157, 4573, 4950, 6496, 0, 1071, 1932, 4646, 443, 5787, 3573, 0, 1953, 0, 0, 0,
    0, 0, 0, 1786, 2951, 5134, 0, 0, 2817, 0, 0, 0, 0, 130, 4889, 5552,
    6242, 0, 0, 0, 3897, 0, 0, 1841, 5479, 5581, 4026, 4524, 5749, 4020, 2038, 6001,
    6114, 341, 0, 1525, 0, 0, 0, 867, 0, 210, 0, 2536, 0, 3034, 0, 2212,
    5300, 3174, 0, 0, 6271, 2063, 0, 5529, 4264, 0, 0, 0, 2785, 0, 0, 0,
    0, 3935, 0, 0, 0, 0, 5672, 0, 0, 0, 0, 0, 2051, 0, 1126, 0,
    0, 0, 623, 0, 0, 5725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2762,
    4429, 5995, 1614, 0, 0, 0, 2492, 5924, 0, 0, 4993, 0, 0, 0, 0, 172,
    0, 0, 4587, 0, 2683, 4086, 1018, 0, 2352, 0, 0, 0, 0, 0, 0, 0,
    0, 3321, 0, 0, 5110, 0, 0, 0, 0, 3927, 2397, 3447, 6320, 86, 2259, 3314,
    3584, 0, 0, 0, 0, 0, 2544, 0, 0, 0, 0, 5281, 5827, 0, 0, 0,
    2451, 5052, 6126, 2356, 2907, 5810, 6188, 0, 0, 0, 4939, 0, 0, 0, 4796, 0,
    0, 0, 5372, 4094, 0, 1366, 0, 0, 1375, 0, 0, 0, 0, 0, 0, 0,
    560, 2187, 4242, 0, 0, 0, 0, 161, 3839, 4415, 5720, 3671, 0, 2549, 0, 0,
    6220, 1004, 1396, 0, 0, 0, 0, 0, 17, 3355, 3429, 0, 0, 0, 565, 0,
    0, 0, 0, 5783, 0, 5771, 6240, 0, 0, 2670, 0, 0, 6150, 0, 0, 0,
    0, 0, 0, 0, 567, 5338, 3412, 865, 4808, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3279, 0, 0, 0, 0, 3474, 0, 1167, 4389, 2306, 6281, 0, 3767, 632,
    0, 0, 0, 0, 2251, 3048, 1274, 3247, 5660, 0, 4450, 0, 0, 0, 0, 0,
    0, 0, 3464, 5788, 0, 0, 0, 5724, 0, 2913, 4705, 6095, 3842, 4288, 2525, 5040,
    0, 0, 3512, 0, 3155, 0, 1646, 3205, 3403, 0, 1384, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1910, 3940, 315, 6109, 0, 0, 368, 0, 0, 0,
    0, 0, 3338, 0, 992, 0, 0, 0, 0, 4060, 0, 0, 0, 0, 0, 0,
    0, 0, 1760, 5642, 0, 0, 0, 0, 0, 0, 0, 5265, 0, 0, 3065, 0,
    0, 4257, 4455, 0, 0, 0, 0, 0, 0, 0, 0, 3078, 0, 0, 0, 0,
    0, 3330, 4377, 2430, 3639, 4378, 4931, 5240, 0, 180, 0, 1939, 5047, 0, 169, 4545,
    0, 0, 0, 0, 0, 2708, 2338, 0, 0, 0, 0, 0, 0, 0, 1096, 0,
    0, 4743, 0, 0, 1191, 3637, 0, 0, 1520, 5635, 0, 0, 0, 0, 0, 3699,
    0, 0, 0, 0, 0, 0, 890, 0, 0, 5562, 0, 615, 4244, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 195, 0, 0, 0, 750, 3288, 0, 4069, 0, 4595,
    0, 0, 2173, 0, 0, 0, 5542, 0, 4778, 5598, 6449, 3283, 4104, 1302, 0, 3788,
    4591, 0, 0, 0, 452, 1024, 1923, 4150, 0, 0, 0, 4131, 0, 0, 0, 0,
    0, 6385, 0, 0, 0, 29, 1877, 0, 0, 0, 0, 0, 1, 3312, 1734, 2184,
    3629, 0, 0, 1061, 3486, 3780, 0, 0, 0, 0, 0, 4016, 0, 4219, 0, 0,
    0, 1916, 97, 4160, 4148, 0, 0, 0, 4326, 2225, 4831, 6260, 0, 3701, 901, 0,
    0, 3317, 0, 1161, 1981, 4781, 6390, 0, 0, 0, 5450, 0, 0, 4400, 0, 5422,
    3898, 5706, 0, 0, 0, 0, 0, 0, 0, 5566, 0, 948, 2615, 0, 5488, 0,
    4093, 0, 5219, 0, 6391, 0, 1622, 2467, 4660, 0, 989, 6022, 3576, 0, 0, 1979,
    0, 0, 5738, 0, 1455, 2415, 0, 0, 0, 951, 0, 6050, 0, 430, 0, 0,
    774, 947, 5766, 2374, 4924, 603, 0, 0, 0, 0, 3248, 0, 0, 2867, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 2608, 1009,
    3208, 6450, 0, 0, 0, 0, 0, 3117, 0, 5393, 5980, 0, 0, 0, 0, 0,
    0, 0, 0, 2102, 0, 0, 0, 0, 0, 2628, 0, 4935, 0, 1273, 320, 759,
    0, 305, 0, 0, 0, 0, 2287, 3091, 0, 0, 2890, 0, 0, 0, 4457, 0,
    0, 449, 3014, 0, 0, 0, 0, 0, 50, 0, 0, 0, 613, 0, 0, 0,
    0, 2637, 2518, 5132, 0, 0, 0, 4055, 0, 0, 0, 0, 715, 2986, 3376, 3284,
    6082, 0, 0, 0, 0, 0, 5915, 6382, 587, 5384, 1227, 0, 0, 0, 0, 0,
    0, 4662, 1318, 280, 1055, 0, 0, 5109, 0, 4494, 0, 3458, 4471, 0, 1324, 5962,
    4880, 3961, 2020, 2009, 0, 0, 1221, 2998, 0, 2202, 4451, 3915, 0, 0, 838, 0,
    0, 3943, 0, 1033, 2160, 5641, 0, 5591, 0, 0, 0, 0, 1619, 0, 0, 0,
    0, 0, 4258, 0, 0, 0, 0, 0, 0, 0, 0, 5179, 5190, 0, 0, 1267,
    0, 0, 0, 0, 3123, 6122, 0, 23, 1286, 0, 0, 626, 1780, 93, 0, 3207,
    4690, 5466, 0, 0, 0, 0, 0, 0, 0, 0, 3365, 3619, 4330, 4629, 0, 5797,
    0, 0, 0, 0, 0, 0, 4622, 0, 0, 159, 767, 0, 0, 1950, 2422, 0,
    0, 4449, 0, 0, 0, 0, 0, 128, 2167, 0, 3377, 4061, 0, 0, 0, 3711,
    2505, 0, 3821, 6061, 5249, 383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3830, 0, 0, 0, 0, 0, 3712, 0, 5303, 0, 0, 0, 0, 0, 0,
    0, 0, 2499, 0, 0, 6200, 2938, 0, 0, 1483, 0, 4799, 0, 6403, 3492, 0,
    1456, 1495, 0, 0, 0, 2113, 0, 0, 4373, 0, 1708, 2405, 4782, 3505, 0, 0,
    0, 0, 0, 0, 2443, 0, 3028, 4608, 0, 0, 0, 0, 0, 0, 0, 6262,
    1228, 0, 0, 4861, 0, 0, 0, 3245, 0, 0, 0, 0, 5770, 0, 0, 0,
    2755, 0, 0, 0, 0, 5105, 0, 3071, 0, 1858, 0, 0, 6213, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 635, 1162, 1750, 5475, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 582, 1173, 5082, 0, 2420, 6130, 0, 0, 0, 0, 0, 0, 0,
    4005, 0, 6214, 0, 0, 2540, 3687, 4617, 6308, 6423, 0, 0, 3428, 3758, 0, 3326,
    1380, 5412, 0, 0, 0, 5145, 0, 0, 1203, 0, 0, 0, 0, 0, 2353, 3212,
    1017, 0, 6247, 0, 0, 0, 0, 4268, 0, 0, 0, 0, 0, 0, 0, 0,
    5199, 2031, 5868, 3734, 0, 0, 0, 0, 0, 0, 2646, 6414, 0, 0, 4672, 0,
    859, 0, 0, 474, 0, 0, 3764, 0, 0, 5837, 0, 0, 390, 4200, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4271, 6273, 0, 1881, 5816, 3612, 2327, 0, 0,
    0, 3287, 0, 0, 0, 1002, 0, 0, 0, 0, 1642, 0, 0, 5178, 0, 0,
    0, 0, 0, 0, 0, 0, 5056, 0, 0, 0, 0, 0, 0, 0, 4267, 4946,
    0, 0, 5477, 0, 0, 0, 922, 2111, 5049, 0, 0, 2566, 911, 0, 6275, 0,
    889, 0, 1661, 0, 0, 4969, 0, 0, 0, 0, 0, 0, 2000, 3332, 0, 0,
    0, 0, 2059, 4351, 0, 0, 2139, 0, 1585, 5434, 3313, 0, 0, 564, 314, 0,
    0, 4018, 5444, 0, 0, 888, 836, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2166, 0, 0, 1021, 0, 0, 0, 1062, 5137, 0, 3451, 0, 0, 0, 5736, 5833,
    0, 0, 874, 0, 0, 1343, 1878, 0, 0, 0, 2669, 4568, 0, 2481, 0, 0,
    0, 0, 0, 0, 0, 0, 4305, 0, 0, 0, 5902, 0, 0, 0, 4723, 1174,
    2850, 2154, 3895, 2639, 628, 3346, 3448, 4728, 0, 0, 0, 0, 0, 0, 3669, 0,
    0, 0, 1046, 2006, 0, 6250, 0, 0, 2200, 6310, 0, 0, 0, 1348, 4697, 2347,
    5609, 0, 1788, 0, 0, 0, 0, 375, 3958, 0, 5072, 6305, 0, 0, 0, 0,
    4442, 0, 3965, 3469, 0, 0, 2122, 3242, 2199, 0, 379, 3577, 0, 0, 1037, 0,
    0, 6334, 0, 0, 0, 0, 0, 0, 6331, 0, 6178, 4908, 0, 0, 0, 0,
    0, 0, 1974, 0, 0, 0, 1346, 0, 1832, 0, 0, 2281, 0, 0, 3799, 0,
    0, 0, 0, 2773, 0, 0, 4862, 0, 0, 0, 0, 0, 0, 1987, 1767, 3625,
    5039, 0, 0, 0, 0, 0, 0, 3099, 0, 2575, 0, 1859, 0, 0, 0, 0,
    2236, 5790, 0, 0, 5222, 0, 0, 0, 0, 2270, 0, 221, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3453, 0, 0, 1604, 4241, 0, 190, 0, 0, 0,
    0, 12, 0, 0, 3478, 4747, 0, 506, 0, 0, 0, 0, 0, 0, 3987, 0,
    0, 5202, 0, 2065, 1457, 6099, 0, 0, 0, 0, 1789, 0, 4564, 0, 0, 0,
    5665, 0, 0, 4676, 0, 0, 0, 0, 0, 0, 0, 675, 5829, 5061, 5741, 0,
    0, 0, 2721, 0, 0, 4773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1537, 0, 0, 0, 4431, 0, 0, 2485, 5601, 0, 0, 0, 0, 0, 5540,
    0, 1714, 2738, 4393, 0, 0, 0, 0, 0, 0, 0, 4650, 0, 2222, 0, 0,
    0, 0, 0, 0, 0, 233, 4942, 0, 0, 4019, 0, 0, 0, 0, 0, 0,
    5632, 0, 2387, 952, 0, 0, 0, 2992, 834, 1364, 2878, 0, 5664, 903, 0, 3165,
    0, 0, 1565, 0, 0, 388, 5291, 5125, 0, 0, 0, 0, 5603, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4887, 0, 5383, 0,
    0, 0, 0, 0, 3266, 0, 0, 5550, 0, 1083, 0, 0, 0, 0, 0, 0,
    0, 2039, 4574, 0, 0, 0, 5078, 1814, 3753, 0, 0, 4421, 0, 0, 0, 0,
    0, 0, 0, 4795, 6034, 0, 0, 0, 0, 394, 3677, 0, 0, 0, 37, 2975,
    5497, 751, 5807, 6212, 0, 0, 0, 0, 0, 0, 0, 2413, 3804, 0, 0, 0,
    0, 330, 3465, 0, 0, 0, 0, 0, 4916, 2871, 0, 0, 4032, 0, 5454, 3264,
    0, 0, 0, 0, 0, 0, 3525, 0, 0, 0, 6397, 0, 0, 4109, 2055, 6153,
    0, 0, 4034, 4911, 0, 0, 4977, 0, 0, 1153, 0, 0, 0, 667, 4194, 5801,
    0, 1969, 2335, 3111, 3001, 6141, 0, 0, 3226, 0, 0, 0, 5130, 5954, 5148, 0,
    0, 0, 0, 0, 0, 0, 5819, 0, 0, 0, 0, 896, 1315, 1349, 3257, 0,
    5961, 0, 0, 4122, 0, 994, 1112, 0, 3607, 3845, 0, 0, 4426, 0, 0, 0,
    0, 692, 2159, 5929, 2514, 2774, 4023, 6289, 0, 0, 0, 0, 0, 0, 2118, 0,
    0, 199, 0, 0, 0, 1968, 5428, 0, 0, 1928, 0, 0, 926, 4584, 0, 6424,
    0, 0, 0, 0, 3454, 0, 0, 0, 6439, 1672, 0, 0, 1442, 0, 2987, 1321,
    1081, 0, 0, 5408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4089, 5776, 5825,
    0, 0, 0, 0, 940, 0, 6509, 0, 2483, 0, 0, 0, 156, 1581, 0, 0,
    0, 0, 3214, 4186, 6264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 1201,
    2687, 4327, 0, 0, 0, 0, 0, 0, 0, 0, 787, 0, 1739, 0, 2321, 0,
    3110, 0, 0, 0, 3813, 0, 0, 0, 0, 2538, 5615, 791, 5805, 2357, 2655, 6217,
    0, 0, 0, 0, 5158, 0, 1414, 3153, 0, 0, 0, 0, 6171, 3662, 0, 0,
    0, 0, 1406, 0, 0, 0, 0, 985, 2057, 3343, 0, 2014, 0, 0, 0, 0,
    2990, 0, 0, 0, 1697, 0, 0, 4758, 0, 0, 0, 0, 2602, 2936, 4422, 1363,
    0, 0, 953, 0, 0, 0, 0, 0, 0, 2262, 424, 1054, 5097, 0, 5029, 1263,
    0, 0, 5063, 0, 203, 2238, 0, 1443, 0, 2215, 5496, 0, 0, 0, 0, 0,
    0, 4624, 910, 6006, 2011, 3012, 0, 0, 0, 0, 4313, 6470, 0, 0, 1826, 4644,
    0, 4626, 0, 4651, 0, 289, 2596, 0, 2062, 0, 0, 0, 0, 1727, 0, 362,
    3466, 0, 0, 0, 201, 5031, 5223, 5515, 5390, 0, 0, 0, 850, 0, 3926, 0,
    4272, 0, 0, 0, 0, 3689, 0, 0, 0, 0, 176, 0, 0, 3504, 0, 0,
    16, 1559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1861, 0, 0, 1722, 4898,
    1307, 0, 2931, 2554, 0, 0, 0, 0, 0, 0, 0, 0, 475, 5011, 0, 0,
    0, 4355, 0, 0, 0, 0, 0, 0, 0, 2563, 0, 5996, 0, 5627, 0, 0,
    897, 3047, 4569, 4133, 575, 6002, 440, 0, 0, 0, 0, 0, 5071, 549, 2495, 748,
    5607, 0, 2524, 657, 0, 507, 0, 0, 3009, 0, 2285, 0, 0, 0, 0, 0,
    0, 0, 6445, 0, 6218, 0, 0, 0, 0, 2186, 0, 0, 1023, 823, 2668, 3765,
    0, 0, 0, 5965, 0, 1271, 4775, 0, 1785, 0, 1501, 0, 5820, 0, 1836, 5745,
    6128, 5948, 2969, 1111, 0, 0, 0, 4078, 0, 0, 0, 0, 0, 6136, 0, 0,
    3336, 0, 0, 3595, 0, 0, 0, 2381, 0, 1232, 298, 3254, 5243, 0, 0, 0,
    0, 0, 2856, 0, 0, 0, 0, 0, 0, 0, 0, 3347, 0, 2033, 1820, 32,
    5882, 0, 0, 0, 0, 4516, 0, 0, 2150, 5893, 0, 0, 2334, 5883, 2290, 0,
    84, 501, 3930, 1244, 6346, 6100, 0, 0, 0, 0, 0, 0, 0, 3826, 4638, 0,
    2409, 1961, 6103, 0, 0, 0, 0, 0, 0, 0, 5139, 0, 1430, 5388, 0, 4490,
    6493, 0, 0, 0, 4766, 0, 1818, 0, 0, 0, 0, 0, 616, 4434, 0, 0,
    3666, 5087, 0, 0, 0, 0, 0, 0, 380, 895, 2198, 3977, 2320, 4017, 4454, 4613,
    0, 0, 0, 2444, 2482, 0, 0, 0, 0, 0, 5191, 0, 3733, 0, 0, 0,
    0, 0, 2716, 5602, 0, 2362, 0, 102, 4783, 0, 0, 0, 0, 0, 0, 0,
    660, 0, 0, 3422, 1312, 0, 0, 0, 520, 5423, 0, 0, 0, 0, 0, 0,
    1386, 0, 2821, 3776, 3882, 6402, 4168, 0, 4339, 5084, 0, 0, 0, 157, 969, 4125,
    0, 0, 0, 3068, 0, 0, 5440, 5353, 0, 5686, 0, 2777, 2932, 4670, 4319, 0,
    0, 0, 0, 771, 0, 1330, 0, 0, 0, 0, 1241, 0, 0, 0, 5987, 3580,
    0, 3695, 0, 1611, 0, 0, 0, 0, 3063, 3846, 0, 6182, 64, 0, 0, 2840,
    0, 0, 2794, 0, 0, 4509, 5032, 0, 0, 1506, 0, 727, 0, 0, 0, 557,
    0, 0, 0, 0, 0, 0, 0, 0, 2788, 3741, 0, 3955, 5363, 0, 1544, 5059,
    5211, 4456, 2364, 0, 5361, 0, 0, 0, 0, 0, 0, 0, 0, 4981, 0, 0,
    2274, 4577, 5722, 0, 0, 0, 0, 0, 0, 0, 0, 0, 949, 2976, 0, 0,
    2521, 1515, 0, 0, 0, 0, 0, 0, 0, 0, 491, 0, 0, 1606, 333, 3606,
    0, 1625, 0, 0, 1304, 0, 0, 0, 0, 0, 5640, 0, 0, 0, 0, 0,
    1542, 1553, 3890, 0, 0, 0, 4027, 3425, 5441, 0, 56, 4822, 5905, 6221, 6506, 0,
    2086, 345, 0, 1492, 0, 0, 1484, 2149, 0, 5900, 0, 4628, 5763, 5964, 0, 714,
    1762, 4212, 0, 0, 0, 0, 0, 0, 1270, 0, 0, 0, 3050, 0, 0, 0,
    0, 5747, 0, 0, 0, 0, 0, 1925, 0, 5901, 0, 1678, 0, 650, 0, 539,
    2105, 1763, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0,
    0, 0, 0, 811, 0, 0, 4022, 4710, 1843, 0, 0, 0, 0, 0, 2881, 0,
    4751, 3834, 1342, 4350, 3385, 5339, 0, 0, 1860, 0, 0, 0, 0, 0, 0, 0,
    535, 5853, 1489, 3044, 0, 0, 0, 3301, 3344, 6042, 6177, 0, 0, 0, 0, 2228,
    0, 3578, 4602, 99, 0, 0, 0, 0, 1546, 6101, 0, 3171, 1927, 0, 0, 0,
    0, 6268, 5520, 0, 1146, 2562, 0, 0, 0, 0, 5351, 0, 5667, 2973, 0, 0,
    0, 0, 0, 0, 5793, 0, 0, 0, 0, 4715, 0, 0, 1377, 0, 365, 0,
    0, 2957, 0, 0, 6081, 2775, 0, 0, 0, 1958, 2346, 5365, 0, 0, 4090, 0,
    0, 0, 0, 3300, 6165, 4197, 0, 0, 0, 1148, 2560, 5267, 0, 0, 0, 0,
    0, 0, 0, 0, 2425, 0, 0, 0, 0, 0, 0, 3759, 3869, 0, 0, 0,
    0, 0, 2861, 3917, 0, 0, 0, 0, 0, 2267, 0, 4560, 0, 0, 5751, 4374,
    0, 6490, 0, 0, 2439, 0, 0, 0, 0, 0, 0, 0, 3434, 0, 0, 0,
    2970, 0, 0, 5346, 0, 0, 3145, 4076, 265, 4237, 5236, 5379, 5890, 0, 0, 0,
    5911, 1573, 0, 0, 0, 0, 0, 6105, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 919, 300, 5045, 5869, 3379, 1109, 1073, 5414, 0, 0, 0, 1613, 2513, 63,
    0, 0, 0, 0, 5688, 0, 24, 133, 0, 0, 0, 0, 5752, 0, 0, 0,
    3353, 0, 0, 0, 4515, 2600, 0, 0, 0, 0, 0, 0, 3103, 4486, 0, 0,
    0, 0, 0, 0, 2416, 5577, 76, 3406, 1057, 4785, 0, 5596, 1933, 0, 5320, 0,
    0, 1967, 0, 0, 0, 3046, 3763, 5337, 1960, 6294, 0, 0, 3285, 1752, 0, 0,
    0, 4214, 0, 0, 0, 0, 5262, 0, 0, 0, 0, 0, 5967, 0, 0, 0,
    0, 0, 0, 4556, 3487, 1986, 3327, 906, 4238, 0, 0, 0, 1350, 5491, 3548, 0,
    0, 0, 0, 0, 5256, 0, 0, 0, 0, 0, 0, 5443, 0, 0, 0, 0,
    0, 0, 0, 1769, 6209, 0, 0, 1124, 2239, 5088, 678, 2676, 0, 10, 0, 1383,
    3608, 0, 3209, 5435, 0, 0, 5717, 0, 0, 0, 0, 420, 584, 0, 0, 3558,
    2283, 0, 1345, 875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2301, 1450,
    0, 0, 0, 416, 0, 0, 0, 5941, 467, 2591, 0, 2162, 0, 4015, 4176, 0,
    0, 364, 0, 0, 2304, 3904, 0, 0, 1341, 4881, 0, 0, 0, 0, 3169, 0,
    0, 0, 0, 0, 0, 0, 1142, 2473, 0, 0, 1259, 3210, 46, 4991, 0, 1959,
    0, 0, 0, 754, 685, 0, 0, 0, 0, 0, 1616, 0, 0, 0, 0, 0,
    3875, 4356, 0, 2943, 0, 218, 100, 5578, 618, 5891, 0, 0, 0, 0, 0, 0,
    3195, 1905, 1744, 3970, 6009, 5481, 0, 4383, 6062, 0, 0, 0, 2407, 173, 725, 0,
    0, 4719, 6504, 3900, 0, 0, 0, 0, 1651, 0, 0, 0, 2330, 4323, 2494, 1499,
    5066, 0, 6219, 0, 1218, 0, 1378, 4403, 5069, 0, 178, 2593, 673, 2087, 2778, 5896,
    4708, 1265, 0, 0, 0, 5759, 0, 684, 5629, 0, 0, 0, 2502, 5573, 4643, 352,
    1654, 3375, 0, 94, 0, 3581, 4596, 0, 0, 0, 0, 4228, 0, 0, 2396, 0,
    6258, 0, 2326, 3957, 5090, 0, 0, 2081, 0, 0, 0, 0, 0, 2559, 516, 4980,
    0, 0, 2148, 35, 4874, 0, 0, 6045, 0, 0, 0, 0, 0, 0, 0, 5505,
    6365, 0, 1657, 2308, 3187, 3342, 4006, 4821, 1300, 0, 0, 49, 2896, 4684, 0, 0,
    0, 0, 0, 0, 0, 1357, 0, 0, 3715, 0, 3335, 4014, 5064, 817, 3561, 401,
    0, 0, 160, 3592, 0, 2520, 0, 2174, 0, 0, 0, 0, 4878, 0, 3742, 1285,
    5043, 0, 0, 0, 1632, 5650, 0, 0, 2678, 1010, 4627, 0, 4198, 0, 0, 0,
    323, 4080, 0, 3041, 0, 0, 1272, 2885, 6068, 6076, 0, 4558, 4576, 0, 0, 2532,
    0, 0, 0, 3095, 3450, 4270, 0, 0, 0, 1215, 5380, 0, 0, 577, 3394, 0,
    0, 3395, 3503, 0, 0, 0, 3962, 0, 0, 0, 0, 0, 0, 0, 4609, 0,
    0, 0, 0, 191, 0, 0, 5318, 0, 0, 77, 2388, 0, 0, 0, 0, 0,
    5560, 0, 885, 0, 0, 0, 0, 0, 0, 5746, 0, 4835, 261, 0, 0, 0,
    5406, 0, 1847, 0, 1205, 934, 1868, 2264, 4406, 4792, 4855, 6383, 4661, 0, 0, 4460,
    4820, 4828, 0, 0, 0, 0, 0, 528, 0, 0, 2971, 220, 0, 0, 5904, 0,
    2780, 4540, 4721, 1214, 0, 4668, 0, 0, 0, 0, 0, 0, 411, 0, 0, 537,
    4338, 0, 0, 0, 2463, 3678, 595, 904, 4717, 2924, 546, 1584, 3624, 0, 4255, 2876,
    174, 2152, 4342, 0, 0, 1001, 4446, 2645, 1940, 4994, 6505, 0, 3589, 2610, 0, 0,
    5174, 0, 0, 5547, 5347, 0, 0, 0, 0, 0, 5348, 0, 1512, 0, 0, 0,
    0, 471, 0, 0, 0, 0, 804, 0, 0, 3275, 6072, 0, 0, 0, 0, 1339,
    3560, 0, 0, 0, 0, 0, 2720, 0, 0, 0, 1135, 0, 0, 0, 0, 1372,
    0, 1833, 0, 0, 0, 0, 2659, 434, 3978, 121, 3463, 5269, 5874, 0, 6057, 0,
    4508, 0, 0, 0, 0, 0, 0, 0, 5451, 0, 0, 0, 0, 4207, 6192, 0,
    0, 0, 2557, 0, 0, 0, 0, 0, 3053, 0, 1485, 3219, 3307, 3766, 4940, 0,
    0, 0, 0, 4789, 0, 0, 0, 2464, 0, 0, 2656, 0, 2546, 2651, 0, 0,
    0, 0, 3838, 868, 579, 0, 710, 1012, 0, 0, 0, 0, 0, 0, 1202, 841,
    3554, 741, 1013, 1570, 3646, 3963, 0, 0, 2545, 2604, 5124, 3750, 0, 0, 0, 0,
    2432, 1101, 4396, 619, 5122, 0, 1329, 0, 0, 5507, 5959, 0, 6139, 826, 2666, 0,
    0, 0, 0, 0, 0, 4135, 0, 6026, 0, 0, 5898, 1425, 0, 0, 0, 0,
    5172, 0, 0, 0, 583, 3531, 0, 0, 0, 792, 0, 0, 0, 6395, 0, 0,
    0, 3860, 0, 0, 0, 1740, 460, 3233, 4976, 2820, 0, 0, 0, 2643, 0, 0,
    788, 2237, 5530, 0, 0, 0, 1066, 0, 0, 2634, 3694, 0, 1368, 891, 0, 4707,
    0, 0, 984, 3140, 3236, 5149, 0, 1610, 0, 0, 3175, 3707, 1901, 2437, 997, 782,
    0, 3017, 3682, 2427, 1592, 5951, 0, 0, 0, 0, 0, 0, 0, 4155, 0, 6080,
    2231, 0, 3105, 0, 4513, 3152, 0, 0, 0, 0, 0, 0, 0, 0, 3806, 3686,
    2642, 0, 0, 0, 0, 4538, 0, 0, 0, 6446, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1977, 2680, 1827, 4791, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1795, 0, 3591, 3723, 0, 0, 0, 0, 0, 0, 0, 0, 0, 334, 0,
    0, 129, 899, 866, 5622, 0, 0, 4973, 642, 2770, 3586, 3374, 0, 0, 4398, 0,
    670, 0, 0, 0, 0, 0, 6059, 0, 0, 0, 0, 3847, 0, 5002, 4818, 3951,
    0, 0, 2589, 0, 0, 6330, 0, 0, 0, 3605, 824, 4923, 0, 3345, 0, 0,
    4381, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5042, 1389, 5315, 1874,
    639, 4221, 4879, 5186, 1217, 6069, 4605, 0, 2470, 1541, 0, 0, 0, 0, 4772, 0,
    0, 0, 0, 3906, 548, 5863, 0, 4127, 1048, 0, 6406, 0, 0, 0, 0, 0,
    0, 0, 2042, 0, 0, 0, 439, 5669, 0, 0, 0, 0, 0, 4064, 2519, 5840,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000,
    3536, 0, 0, 0, 0, 0, 0, 5349, 0, 0, 0, 3661, 0, 0, 0, 5299,
    0, 0, 0, 0, 3496, 0, 0, 0, 4630, 0, 0, 0, 0, 3134, 0, 216,
    398, 3000, 5003, 6049, 0, 0, 0, 4830, 6007, 0, 0, 3983, 0, 0, 3945, 4857,
    0, 2776, 0, 0, 0, 0, 1500, 0, 0, 3225, 2332, 742, 0, 1810, 0, 0,
    0, 6317, 0, 0, 0, 957, 0, 0, 0, 0, 0, 0, 0, 2999, 0, 0,
    0, 0, 0, 3220, 0, 350, 0, 0, 0, 5894, 6438, 0, 0, 0, 0, 2455,
    0, 0, 5294, 36, 4917, 0, 0, 0, 0, 0, 0, 4784, 0, 0, 3389, 0,
    0, 6193, 0, 0, 0, 480, 0, 0, 0, 0, 0, 4750, 0, 4647, 1670, 0,
    0, 0, 0, 0, 0, 0, 766, 4259, 4845, 0, 1436, 0, 0, 0, 1098, 3144,
    0, 6232, 0, 0, 1390, 0, 1687, 0, 0, 0, 0, 0, 2561, 3303, 1694, 42,
    0, 1078, 4418, 0, 0, 0, 5012, 0, 0, 0, 1742, 1362, 2477, 4970, 0, 2278,
    0, 0, 0, 0, 0, 0, 2297, 4362, 3714, 5362, 0, 2045, 0, 229, 3350, 0,
    0, 0, 1540, 983, 2707, 0, 0, 5621, 0, 0, 0, 1294, 0, 0, 0, 2435,
    0, 0, 6291, 3066, 0, 0, 3609, 6381, 0, 0, 0, 0, 0, 0, 0, 5387,
    4963, 0, 3660, 2123, 317, 1159, 2641, 0, 0, 4819, 0, 0, 1040, 5431, 2309, 0,
    4735, 0, 4712, 0, 6466, 0, 0, 0, 1781, 5487, 0, 0, 0, 1328, 0, 0,
    0, 0, 1690, 1560, 1870, 6184, 106, 3119, 0, 2325, 2657, 6370, 0, 0, 3526, 3392,
    4033, 1463, 3815, 0, 0, 1036, 0, 0, 0, 0, 0, 0, 1550, 0, 3251, 981,
    4570, 0, 0, 1253, 1257, 0, 4812, 0, 0, 0, 0, 0, 0, 0, 0, 974,
    4825, 0, 0, 1872, 0, 3679, 3861, 4639, 5214, 5637, 0, 0, 0, 828, 0, 5895,
    0, 126, 1399, 0, 0, 0, 3296, 0, 0, 0, 0, 1047, 591, 122, 4009, 0,
    1653, 1875, 2599, 0, 0, 0, 0, 1084, 0, 0, 0, 4957, 0, 0, 0, 0,
    0, 0, 0, 4103, 0, 0, 0, 938, 0, 498, 0, 0, 4358, 3159, 0, 2053,
    3769, 0, 0, 0, 0, 5634, 0, 6236, 0, 0, 3016, 3070, 0, 0, 0, 0,
    0, 0, 688, 5485, 2456, 0, 0, 0, 5036, 0, 1141, 0, 71, 0, 0, 0,
    0, 0, 1095, 0, 0, 3211, 0, 0, 0, 0, 0, 0, 0, 0, 2460, 4657,
    2080, 1128, 4763, 5740, 0, 2509, 0, 0, 629, 761, 0, 0, 1575, 4571, 0, 0,
    0, 4960, 0, 5004, 1782, 0, 0, 0, 4489, 0, 2406, 3018, 3899, 5753, 0, 709,
    246, 2399, 0, 0, 0, 3851, 0, 0, 0, 0, 0, 0, 4663, 0, 2522, 0,
    5718, 0, 0, 1391, 4353, 5447, 0, 5089, 0, 552, 2948, 1216, 0, 4315, 0, 0,
    5938, 0, 0, 0, 0, 3638, 0, 0, 4178, 0, 0, 0, 0, 0, 0, 5841,
    0, 0, 0, 3849, 0, 1261, 0, 0, 0, 0, 0, 0, 0, 2692, 4838, 3198,
    3775, 0, 0, 0, 0, 3413, 0, 6215, 0, 5975, 0, 0, 2728, 0, 0, 0,
    1516, 5419, 6161, 0, 0, 3974, 2741, 3755, 2918, 0, 4846, 0, 0, 0, 0, 0,
    0, 484, 6514, 1863, 134, 0, 0, 0, 0, 3281, 0, 0, 0, 594, 4452, 5756,
    6393, 0, 0, 0, 239, 1816, 0, 6339, 5336, 2597, 3571, 0, 1879, 0, 0, 0,
    0, 0, 5432, 0, 0, 627, 3891, 1407, 935, 2135, 0, 0, 0, 3717, 4873, 2108,
    4918, 1056, 1200, 5988, 0, 0, 0, 4777, 0, 3999, 0, 6032, 679, 5501, 0, 5937,
    0, 331, 0, 0, 4559, 0, 0, 0, 0, 6124, 0, 0, 4333, 0, 0, 0,
    0, 0, 3783, 313, 4962, 2584, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4233, 4278, 0, 0, 0, 5666, 6407, 4806, 0, 0, 0, 0, 0, 5565, 0, 3549,
    0, 0, 0, 0, 0, 0, 4477, 0, 0, 200, 2884, 0, 0, 5619, 0, 0,
    0, 5934, 0, 0, 0, 0, 0, 0, 0, 89, 3964, 177, 0, 0, 4408, 4811,
    5458, 4856, 2923, 0, 0, 0, 3075, 1280, 4860, 5257, 0, 2041, 1976, 0, 0, 0,
    230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 184, 5070, 0, 0, 5263, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 83, 0, 0, 3878, 5830, 0, 0, 2324, 0, 0, 0,
    0, 0, 3200, 0, 0, 0, 1922, 1497, 729, 855, 2137, 5599, 0, 0, 0, 0,
    0, 0, 0, 2112, 0, 2125, 0, 0, 0, 0, 0, 96, 1247, 3072, 6280, 0,
    0, 0, 0, 0, 4677, 2939, 0, 3693, 0, 0, 0, 0, 2790, 0, 150, 6018,
    0, 0, 2109, 1834, 337, 2872, 0, 0, 2644, 189, 0, 0, 1130, 0, 245, 6145,
    0, 3092, 0, 4996, 0, 5981, 0, 0, 0, 0, 0, 0, 4905, 2771, 0, 0,
    0, 0, 1453, 0, 0, 0, 5005, 0, 465, 0, 1279, 0, 0, 0, 2095, 3507,
    0, 2408, 3986, 1437, 0, 0, 291, 0, 0, 0, 0, 5312, 0, 0, 0, 1635,
    0, 0, 0, 0, 694, 2070, 0, 0, 0, 0, 0, 0, 0, 3995, 0, 0,
    0, 0, 5705, 2694, 301, 167, 0, 0, 2120, 878, 3186, 3675, 0, 0, 563, 0,
    0, 0, 0, 0, 4752, 0, 0, 0, 0, 3268, 0, 138, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4877, 0, 1310, 4250, 2348, 5912, 0, 0, 2786, 3299,
    4733, 4967, 0, 0, 0, 0, 2151, 0, 3966, 0, 0, 0, 0, 0, 0, 0,
    409, 3688, 0, 0, 0, 4361, 0, 0, 0, 0, 1664, 0, 2617, 0, 0, 5799,
    0, 0, 0, 0, 540, 0, 0, 0, 0, 6358, 0, 5342, 0, 2897, 1239, 0,
    0, 0, 0, 561, 0, 968, 1287, 2181, 0, 1297, 6300, 0, 6324, 486, 4384, 0,
    5455, 1513, 0, 0, 0, 0, 5304, 5404, 0, 0, 0, 0, 0, 0, 0, 267,
    4510, 1293, 2906, 0, 4843, 0, 0, 861, 0, 0, 803, 2092, 4972, 0, 0, 0,
    3243, 0, 0, 0, 0, 0, 2631, 3782, 0, 1079, 4583, 0, 790, 0, 0, 0,
    0, 504, 0, 0, 0, 0, 3252, 0, 0, 0, 4805, 5258, 0, 0, 4615, 0,
    4459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2751, 0, 5779, 0,
    0, 2318, 5983, 490, 2757, 0, 0, 4497, 4745, 0, 0, 3006, 1129, 0, 0, 2093,
    2478, 0, 562, 3628, 3107, 2475, 1119, 1851, 4140, 5460, 5470, 0, 0, 2747, 3311, 4029,
    0, 0, 0, 181, 2681, 4854, 0, 0, 0, 0, 0, 0, 0, 2614, 1561, 4922,
    0, 3744, 0, 0, 0, 0, 0, 4046, 0, 5511, 0, 0, 0, 0, 0, 3404,
    5754, 312, 0, 446, 0, 0, 2490, 0, 0, 0, 0, 0, 4756, 0, 1449, 5074,
    5254, 0, 1281, 2991, 574, 0, 1419, 6241, 0, 902, 4189, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3308, 0, 0, 0, 0, 0, 6000, 0, 0, 1248, 2605,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4904, 5103, 3113, 5886, 0, 3656, 0,
    0, 324, 0, 271, 0, 0, 1811, 4975, 0, 0, 0, 0, 0, 0, 2379, 683,
    0, 0, 0, 0, 0, 0, 2838, 0, 1934, 0, 0, 0, 0, 3255, 3356, 0,
    0, 0, 0, 0, 6163, 6027, 0, 0, 1045, 5006, 5624, 0, 1016, 0, 0, 3230,
    0, 0, 4550, 0, 3984, 0, 0, 4231, 0, 0, 3137, 3435, 0, 0, 0, 6167,
    3449, 0, 0, 2178, 5237, 0, 0, 0, 0, 1772, 0, 4263, 0, 4205, 0, 0,
    0, 0, 0, 0, 0, 2822, 3402, 0, 0, 1638, 0, 0, 0, 4798, 5128, 0,
    0, 1730, 4897, 0, 0, 0, 0, 0, 0, 1251, 6384, 3697, 0, 5582, 4913, 0,
    0, 0, 0, 5194, 0, 1853, 0, 0, 0, 5306, 6347, 0, 0, 151, 0, 0,
    0, 0, 2359, 5503, 0, 0, 1413, 3722, 0, 0, 0, 3912, 4303, 3539, 6244, 0,
    0, 376, 1885, 0, 3652, 4007, 735, 0, 1314, 0, 0, 0, 0, 307, 0, 0,
    0, 0, 3228, 0, 5176, 0, 0, 0, 0, 0, 0, 1876, 0, 2235, 0, 0,
    5604, 0, 4546, 5701, 0, 0, 0, 0, 0, 2400, 912, 0, 0, 0, 0, 1213,
    0, 0, 0, 999, 0, 4953, 0, 4736, 0, 0, 3641, 4652, 0, 0, 0, 1803,
    0, 0, 4954, 0, 3968, 0, 0, 0, 0, 4308, 0, 192, 1416, 367, 1647, 1787,
    4072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2804, 404, 2627, 3217, 6475,
    0, 213, 5169, 0, 3468, 6474, 4063, 0, 0, 0, 0, 0, 1233, 0, 0, 0,
    0, 0, 0, 3059, 0, 0, 1356, 1754, 2968, 3681, 3801, 4870, 4184, 2531, 6208, 0,
    0, 0, 0, 1747, 0, 0, 2035, 135, 0, 0, 479, 1935, 744, 5080, 5623, 0,
    4653, 0, 4041, 6040, 3166, 6083, 0, 0, 0, 0, 482, 2894, 6170, 0, 0, 0,
    0, 0, 0, 0, 5248, 2026, 2682, 5398, 6016, 0, 1444, 0, 3760, 0, 0, 0,
    0, 0, 0, 4635, 0, 0, 0, 152, 0, 733, 6361, 0, 0, 0, 0, 0,
    0, 0, 3341, 0, 6140, 0, 0, 0, 0, 0, 0, 1770, 0, 3411, 0, 0,
    3237, 3587, 0, 0, 0, 214, 5167, 0, 0, 0, 1569, 3583, 346, 0, 4028, 0,
    0, 0, 0, 0, 0, 0, 0, 1514, 0, 5154, 5510, 2293, 5673, 1325, 0, 0,
    0, 0, 0, 0, 5068, 0, 0, 4636, 4166, 4541, 4579, 0, 0, 1147, 0, 0,
    0, 0, 0, 0, 1917, 2286, 3227, 0, 0, 0, 0, 2141, 0, 6290, 5926, 0,
    0, 0, 2130, 0, 2624, 0, 0, 0, 48, 3952, 1680, 0, 4413, 0, 2586, 0,
    347, 1337, 0, 0, 0, 0, 961, 2312, 2317, 5906, 0, 3116, 5007, 6298, 41, 0,
    0, 0, 436, 1351, 5166, 6318, 0, 0, 5714, 0, 0, 0, 0, 5232, 0, 4938,
    0, 0, 0, 898, 0, 1634, 5185, 5949, 2438, 0, 553, 2394, 4190, 0, 0, 0,
    4633, 0, 0, 3973, 0, 0, 236, 4260, 0, 3015, 0, 0, 0, 0, 81, 3643,
    274, 3853, 303, 0, 0, 0, 0, 0, 0, 1283, 0, 0, 0, 2360, 0, 1145,
    0, 1338, 4914, 0, 0, 0, 0, 5569, 0, 0, 0, 0, 4656, 2632, 0, 0,
    3337, 517, 3490, 0, 0, 0, 0, 0, 3060, 0, 0, 0, 0, 0, 5143, 1530,
    0, 0, 2043, 1846, 2711, 3792, 0, 0, 0, 0, 44, 530, 0, 0, 0, 0,
    196, 0, 0, 0, 0, 0, 0, 772, 0, 0, 0, 0, 0, 4013, 0, 0,
    513, 2445, 6020, 2340, 6266, 0, 1395, 0, 0, 0, 0, 137, 5289, 1656, 0, 0,
    104, 993, 2988, 0, 0, 0, 3617, 0, 0, 28, 1206, 3473, 0, 0, 5437, 0,
    0, 1526, 0, 0, 0, 0, 820, 0, 5438, 0, 13, 3598, 0, 0, 0, 3683,
    0, 0, 769, 0, 0, 0, 3077, 0, 5392, 0, 0, 4655, 0, 326, 0, 0,
    0, 6287, 5587, 1260, 5413, 0, 0, 5264, 0, 0, 0, 2328, 689, 4915, 4949, 707,
    5310, 0, 4438, 0, 0, 5157, 0, 0, 0, 1322, 5998, 0, 0, 0, 0, 0,
    0, 0, 272, 0, 0, 5309, 3859, 0, 297, 4673, 0, 1839, 0, 0, 0, 0,
    0, 0, 0, 1698, 5116, 0, 5, 990, 3630, 5062, 0, 339, 0, 3097, 4397, 0,
    0, 2331, 5102, 0, 3352, 0, 0, 0, 0, 0, 585, 4786, 3749, 0, 1298, 0,
    6180, 0, 6459, 6491, 0, 0, 5525, 1756, 5822, 0, 0, 0, 2156, 0, 0, 0,
    0, 2763, 3135, 4621, 0, 3339, 0, 0, 590, 0, 0, 4141, 0, 0, 0, 0,
    0, 0, 0, 3023, 5559, 6302, 0, 3883, 0, 0, 6063, 0, 5389, 5957, 0, 0,
    0, 0, 0, 0, 0, 4463, 0, 0, 0, 0, 4495, 0, 0, 3668, 6119, 0,
    3141, 2744, 604, 3582, 0, 0, 0, 0, 0, 0, 0, 224, 0, 0, 0, 0,
    0, 0, 2815, 4695, 4757, 0, 5402, 5152, 1043, 389, 3241, 4215, 3348, 6497, 0, 0,
    6102, 0, 0, 0, 0, 0, 0, 738, 3002, 4317, 6023, 5861, 0, 0, 3437, 0,
    568, 4151, 5104, 0, 0, 0, 5127, 2805, 0, 0, 0, 1904, 0, 1784, 0, 2673,
    5008, 0, 4037, 5092, 1031, 0, 0, 0, 0, 0, 6239, 0, 0, 0, 0, 2315,
    472, 1593, 0, 0, 0, 0, 5241, 6173, 1590, 0, 0, 1067, 0, 0, 4704, 0,
    0, 3161, 0, 0, 0, 0, 0, 2447, 4984, 3529, 0, 0, 441, 0, 0, 0,
    153, 0, 405, 2442, 3396, 0, 0, 0, 0, 0, 1915, 0, 0, 0, 1582, 2337,
    4921, 0, 0, 1311, 0, 0, 0, 4891, 0, 0, 0, 0, 0, 0, 3249, 0,
    0, 325, 0, 0, 5875, 0, 0, 0, 0, 0, 3074, 0, 0, 4552, 4998, 0,
    0, 3844, 6013, 1718, 2661, 6133, 6146, 0, 0, 1545, 278, 801, 0, 0, 1295, 0,
    0, 0, 0, 0, 0, 6004, 0, 0, 0, 0, 0, 0, 4749, 4088, 6039, 931,
    6044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2807, 0, 0, 5523, 0, 0,
    913, 0, 0, 0, 0, 0, 0, 2889, 0, 0, 0, 0, 0, 0, 907, 1812,
    1951, 5098, 5709, 0, 708, 4512, 0, 0, 0, 0, 0, 0, 0, 1815, 1918, 2245,
    0, 0, 0, 1075, 4337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3892, 0, 1165, 0, 6107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4930, 0, 0, 0, 0, 0, 819, 2679, 0, 0, 0, 3773, 0, 3848, 0, 381,
    1596, 5791, 0, 0, 0, 5181, 0, 1223, 5567, 2013, 6087, 0, 5856, 0, 2833, 0,
    0, 0, 0, 0, 5594, 0, 0, 0, 0, 0, 0, 1684, 0, 0, 0, 2098,
    0, 0, 4210, 1224, 2085, 5234, 1838, 0, 0, 2754, 0, 0, 0, 0, 6394, 0,
    611, 566, 0, 0, 0, 1452, 3551, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1144, 0, 0, 1303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    731, 0, 0, 0, 0, 0, 3359, 0, 0, 0, 0, 827, 4701, 5595, 0, 0,
    0, 3710, 0, 0, 0, 275, 0, 0, 0, 0, 0, 1721, 0, 2654, 403, 0,
    3611, 0, 0, 1108, 0, 942, 0, 0, 5494, 624, 2412, 2733, 5655, 163, 3182, 0,
    0, 2953, 0, 1941, 1574, 0, 0, 3372, 610, 0, 0, 226, 1080, 0, 3718, 4388,
    0, 4847, 0, 5151, 0, 4999, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0,
    0, 0, 0, 3570, 0, 0, 0, 0, 0, 0, 0, 0, 4169, 0, 2316, 0,
    0, 0, 1076, 1894, 0, 5391, 0, 464, 0, 0, 0, 43, 2893, 332, 1534, 5260,
    0, 0, 3013, 5654, 2298, 0, 0, 3196, 0, 0, 0, 0, 1605, 0, 0, 0,
    0, 0, 188, 0, 0, 5524, 0, 3362, 0, 4320, 0, 2613, 0, 3603, 0, 0,
    0, 0, 0, 0, 0, 2832, 0, 0, 0, 0, 0, 0, 5171, 0, 0, 0,
    2630, 4724, 835, 3514, 0, 0, 0, 0, 0, 0, 6096, 0, 0, 2034, 4049, 617,
    3544, 1517, 2730, 0, 1943, 2049, 0, 0, 0, 0, 6166, 269, 6113, 0, 0, 0,
    0, 0, 0, 0, 3825, 0, 3863, 570, 3439, 0, 0, 2960, 4048, 4183, 2994, 3409,
};
const uint32_t idc_date_word_slot_mask = 16383;
const size_t idc_date_word_longest = 45;
