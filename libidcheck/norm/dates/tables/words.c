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
    "aprelina"
    "aprelinadək"
    "aprelindan"
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
    "aralik"
    "aralikdan"
    "aralikden"
    "araliktan"
    "aralikten"
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
    "avqustina"
    "avqustinadək"
    "avqustindan"
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
    "ayi"
    "ayina"
    "ayinda"
    "ayindan"
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
    "cümə axşami"
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
    "dekabrina"
    "dekabrinadək"
    "dekabrindan"
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
    "fevralina"
    "fevralinadək"
    "fevralindan"
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
    "hal hazira"
    "hal haziradək"
    "hal hazirda"
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
    "hazirda"
    "hazirki"
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
    "iyulina"
    "iyulinadək"
    "iyulindan"
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
    "iyunina"
    "iyuninadək"
    "iyunindan"
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
    "kasim"
    "kasimdan"
    "kasimden"
    "kasimtan"
    "kasimten"
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
    "kiş"
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
    "mac"
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
    "martina"
    "martinadək"
    "martindan"
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
    "mayiadək"
    "mayidan"
    "mayidən"
    "mayigacha"
    "mayiidan"
    "mayiina"
    "mayiinadək"
    "mayiindan"
    "mayiindən"
    "mayiinə"
    "mayiinədək"
    "mayis"
    "mayisdan"
    "mayisden"
    "mayistan"
    "mayisten"
    "mayiuna"
    "mayiunadək"
    "mayiundan"
    "mayiündən"
    "mayiünə"
    "mayiədək"
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
    "noyabrina"
    "noyabrinadək"
    "noyabrindan"
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
    "oktyabrina"
    "oktyabrinadək"
    "oktyabrindan"
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
    "sentyabrina"
    "sentyabrinadək"
    "sentyabrindan"
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
    "yanvarina"
    "yanvarinadək"
    "yanvarindan"
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
    "yili"
    "yilidan"
    "yilina"
    "yilinda"
    "yilindan"
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
    "çərşənbə axşami"
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
    "έωσ"
    "έωσ σήμερα"
    "ανοιξη"
    "απο"
    "απο τον"
    "απρ"
    "απρίλη"
    "απρίλης"
    "απρίλησ"
    "απρίλιο"
    "απρίλιος"
    "απρίλιοσ"
    "απριλίου"
    "απριλη"
    "απριλης"
    "απριλησ"
    "απριλιο"
    "απριλιος"
    "απριλιοσ"
    "απριλιου"
    "από"
    "από τον"
    "αυγ"
    "αυγουστο"
    "αυγουστος"
    "αυγουστοσ"
    "αυγουστου"
    "αυγούστου"
    "αύγ"
    "αύγουστο"
    "αύγουστος"
    "αύγουστοσ"
    "γενάρη"
    "γενάρης"
    "γενάρησ"
    "γεναρη"
    "γεναρης"
    "γεναρησ"
    "δεκ"
    "δεκέμβρη"
    "δεκέμβρης"
    "δεκέμβρησ"
    "δεκέμβριο"
    "δεκέμβριος"
    "δεκέμβριοσ"
    "δεκεμβρίου"
    "δεκεμβρη"
    "δεκεμβρης"
    "δεκεμβρησ"
    "δεκεμβριο"
    "δεκεμβριος"
    "δεκεμβριοσ"
    "δεκεμβριου"
    "δευ"
    "δευτέρα"
    "δευτερα"
    "εως"
    "εως σημερα"
    "εωσ"
    "εωσ σημερα"
    "ιαν"
    "ιανουάριο"
    "ιανουάριος"
    "ιανουάριοσ"
    "ιανουαρίου"
    "ιανουαριο"
    "ιανουαριος"
    "ιανουαριοσ"
    "ιανουαριου"
    "ιουλ"
    "ιουλίου"
    "ιουλη"
    "ιουλης"
    "ιουλησ"
    "ιουλιο"
    "ιουλιος"
    "ιουλιοσ"
    "ιουλιου"
    "ιουν"
    "ιουνίου"
    "ιουνη"
    "ιουνης"
    "ιουνησ"
    "ιουνιο"
    "ιουνιος"
    "ιουνιοσ"
    "ιουνιου"
    "ιούλ"
    "ιούλη"
    "ιούλης"
    "ιούλησ"
    "ιούλιο"
    "ιούλιος"
    "ιούλιοσ"
    "ιούν"
    "ιούνη"
    "ιούνης"
    "ιούνησ"
    "ιούνιο"
    "ιούνιος"
    "ιούνιοσ"
    "καλοκαίρι"
    "καλοκαιρι"
    "κυρ"
    "κυριακή"
    "κυριακη"
    "μάη"
    "μάης"
    "μάησ"
    "μάι"
    "μάιο"
    "μάιος"
    "μάιοσ"
    "μάρ"
    "μάρτη"
    "μάρτης"
    "μάρτησ"
    "μάρτιο"
    "μάρτιος"
    "μάρτιοσ"
    "μέχρι"
    "μέχρι σήμερα"
    "μέχρι τώρα"
    "μήνες"
    "μήνεσ"
    "μαΐ"
    "μαΐου"
    "μαη"
    "μαης"
    "μαησ"
    "μαι"
    "μαιο"
    "μαιος"
    "μαιοσ"
    "μαιου"
    "μαρ"
    "μαρτίου"
    "μαρτη"
    "μαρτης"
    "μαρτησ"
    "μαρτιο"
    "μαρτιος"
    "μαρτιοσ"
    "μαρτιου"
    "μεχρι"
    "μεχρι σημερα"
    "μεχρι τωρα"
    "μηνες"
    "μηνεσ"
    "νοέ"
    "νοέμβρη"
    "νοέμβρης"
    "νοέμβρησ"
    "νοέμβριο"
    "νοέμβριος"
    "νοέμβριοσ"
    "νοε"
    "νοεμβρίου"
    "νοεμβρη"
    "νοεμβρης"
    "νοεμβρησ"
    "νοεμβριο"
    "νοεμβριος"
    "νοεμβριοσ"
    "νοεμβριου"
    "οκτ"
    "οκτωβρίου"
    "οκτωβρη"
    "οκτωβρης"
    "οκτωβρησ"
    "οκτωβριο"
    "οκτωβριος"
    "οκτωβριοσ"
    "οκτωβριου"
    "οκτώβρη"
    "οκτώβρης"
    "οκτώβρησ"
    "οκτώβριο"
    "οκτώβριος"
    "οκτώβριοσ"
    "πέμ"
    "πέμπτη"
    "παρ"
    "παρασκευή"
    "παρασκευη"
    "παρον"
    "παρόν"
    "πεμ"
    "πεμπτη"
    "σάβ"
    "σάββατο"
    "σήμερα"
    "σαβ"
    "σαββατο"
    "σεπ"
    "σεπτέμβρη"
    "σεπτέμβρης"
    "σεπτέμβρησ"
    "σεπτέμβριο"
    "σεπτέμβριος"
    "σεπτέμβριοσ"
    "σεπτεμβρίου"
    "σεπτεμβρη"
    "σεπτεμβρης"
    "σεπτεμβρησ"
    "σεπτεμβριο"
    "σεπτεμβριος"
    "σεπτεμβριοσ"
    "σεπτεμβριου"
    "σημερα"
    "τετ"
    "τετάρτη"
    "τεταρτη"
    "τον"
    "του"
    "τρί"
    "τρίτη"
    "τρι"
    "τριτη"
    "τωρα"
    "τώρα"
    "φεβ"
    "φεβρουάριο"
    "φεβρουάριος"
    "φεβρουάριοσ"
    "φεβρουαρίου"
    "φεβρουαριο"
    "φεβρουαριος"
    "φεβρουαριοσ"
    "φεβρουαριου"
    "φθινοπωρο"
    "φθινόπωρο"
    "φλεβάρη"
    "φλεβάρης"
    "φλεβάρησ"
    "φλεβαρη"
    "φλεβαρης"
    "φλεβαρησ"
    "χειμωνας"
    "χειμωνασ"
    "χειμώνας"
    "χειμώνασ"
    "χρονια"
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
    {1031, 8, 0x8, 0x1},
    {1039, 12, 0x8, 0x1},
    {1051, 10, 0x8, 0x10000001},
    {1061, 11, 0x8, 0x10000001},
    {1072, 9, 0x8, 0x1},
    {1081, 13, 0x8, 0x1},
    {1094, 8, 0x8, 0x1},
    {1102, 12, 0x8, 0x1},
    {1114, 10, 0x8, 0x10000001},
    {1124, 12, 0x8, 0x10000001},
    {1136, 10, 0x8, 0x1},
    {1146, 9, 0x8, 0x1},
    {1155, 13, 0x8, 0x1},
    {1168, 11, 0x8, 0x10000001},
    {1179, 11, 0x8, 0x1},
    {1190, 5, 0x8, 0x40000001},
    {1195, 6, 0x8, 0x40000001},
    {1201, 7, 0x8, 0x1},
    {1208, 6, 0x8, 0x1},
    {1214, 6, 0x8, 0x1},
    {1220, 7, 0x8, 0x1},
    {1227, 7, 0x8, 0x1},
    {1234, 7, 0x8, 0x1},
    {1241, 8, 0x8, 0x1},
    {1249, 11, 0x8, 0x1},
    {1260, 10, 0x8, 0x1},
    {1270, 10, 0x8, 0x1},
    {1280, 11, 0x8, 0x10000001},
    {1291, 10, 0x8, 0x1},
    {1301, 10, 0x8, 0x1},
    {1311, 8, 0x8, 0x1},
    {1319, 11, 0x8, 0x1},
    {1330, 10, 0x8, 0x1},
    {1340, 10, 0x8, 0x1},
    {1350, 11, 0x8, 0x10000001},
    {1361, 9, 0x8, 0x1},
    {1370, 10, 0x8, 0x10000001},
    {1380, 6, 0x8, 0x1},
    {1386, 9, 0x8, 0x1},
    {1395, 9, 0x8, 0x10000001},
    {1404, 6, 0x8, 0x1},
    {1410, 5, 0x0, 0x100},
    {1415, 6, 0x8, 0x40000001},
    {1421, 7, 0x8, 0x40000001},
    {1428, 7, 0x8, 0x1},
    {1435, 8, 0x8, 0x1},
    {1443, 8, 0x8, 0x1},
    {1451, 8, 0x8, 0x1},
    {1459, 8, 0x8, 0x1},
    {1467, 8, 0x8, 0x1},
    {1475, 3, 0x0, 0x100000},
    {1478, 2, 0x0, 0x1000000},
    {1480, 13, 0x0, 0x8},
    {1493, 3, 0x800, 0x800001},
    {1496, 6, 0x800, 0x1},
    {1502, 9, 0x800, 0x10000001},
    {1511, 9, 0x800, 0x10000001},
    {1520, 9, 0x800, 0x10000001},
    {1529, 9, 0x800, 0x10000001},
    {1538, 7, 0x800, 0x1},
    {1545, 10, 0x800, 0x10000001},
    {1555, 10, 0x800, 0x10000001},
    {1565, 10, 0x800, 0x10000001},
    {1575, 10, 0x800, 0x10000001},
    {1585, 6, 0x0, 0x8000},
    {1591, 6, 0x0, 0x100},
    {1597, 3, 0x0, 0x1000},
    {1600, 3, 0x0, 0x100000},
    {1603, 4, 0x0, 0x4},
    {1607, 7, 0x0, 0x100000},
    {1614, 7, 0x0, 0x100000},
    {1621, 2, 0x0, 0x200000},
    {1623, 6, 0x0, 0x8000},
    {1629, 8, 0x0, 0x8000},
    {1637, 5, 0x0, 0x8000},
    {1642, 4, 0x0, 0x100000},
    {1646, 6, 0x0, 0x8},
    {1652, 9, 0x0, 0x8000},
    {1661, 10, 0x0, 0x8000},
    {1671, 10, 0x0, 0x8000},
    {1681, 7, 0x0, 0x8},
    {1688, 2, 0x0, 0x1200000},
    {1690, 10, 0x0, 0x8},
    {1700, 3, 0x0, 0x1000004},
    {1703, 17, 0x0, 0x8},
    {1720, 8, 0x0, 0x8},
    {1728, 3, 0x0, 0x1000004},
    {1731, 10, 0x0, 0x8},
    {1741, 15, 0x0, 0x8},
    {1756, 9, 0x0, 0x80000},
    {1765, 7, 0x0, 0x8},
    {1772, 5, 0x0, 0x8},
    {1777, 10, 0x0, 0x8},
    {1787, 10, 0x0, 0x8},
    {1797, 4, 0x0, 0x1000004},
    {1801, 16, 0x0, 0x8},
    {1817, 12, 0x0, 0x8},
    {1829, 2, 0x0, 0x4},
    {1831, 3, 0x80, 0x40000001},
    {1834, 6, 0x80, 0x40000001},
    {1840, 7, 0x80, 0x40000001},
    {1847, 8, 0x80, 0x1},
    {1855, 7, 0x80, 0x1},
    {1862, 8, 0x80, 0x1},
    {1870, 9, 0x80, 0x1},
    {1879, 9, 0x80, 0x10000001},
    {1888, 7, 0x80, 0x1},
    {1895, 8, 0x80, 0x1},
    {1903, 8, 0x80, 0x1},
    {1911, 9, 0x80, 0x1},
    {1920, 10, 0x80, 0x1},
    {1930, 13, 0x80, 0x1},
    {1943, 12, 0x80, 0x1},
    {1955, 12, 0x80, 0x1},
    {1967, 13, 0x80, 0x10000001},
    {1980, 12, 0x80, 0x1},
    {1992, 12, 0x80, 0x1},
    {2004, 10, 0x80, 0x1},
    {2014, 13, 0x80, 0x1},
    {2027, 12, 0x80, 0x1},
    {2039, 12, 0x80, 0x1},
    {2051, 13, 0x80, 0x10000001},
    {2064, 11, 0x80, 0x1},
    {2075, 12, 0x80, 0x10000001},
    {2087, 13, 0x80, 0x10000001},
    {2100, 13, 0x80, 0x10000001},
    {2113, 14, 0x80, 0x1},
    {2127, 13, 0x80, 0x1},
    {2140, 13, 0x80, 0x1},
    {2153, 15, 0x80, 0x10000001},
    {2168, 14, 0x80, 0x1},
    {2182, 13, 0x80, 0x1},
    {2195, 13, 0x80, 0x1},
    {2208, 15, 0x80, 0x10000001},
    {2223, 7, 0x0, 0x1000000},
    {2230, 11, 0x0, 0x8},
    {2241, 10, 0x0, 0x8},
    {2251, 7, 0x0, 0x100000},
    {2258, 7, 0x17, 0x2},
    {2265, 6, 0x17, 0x2},
    {2271, 7, 0x17, 0x2},
    {2278, 2, 0x3c, 0x2000000},
    {2280, 3, 0x0, 0x100000},
    {2283, 6, 0x0, 0x100000},
    {2289, 3, 0x80, 0x1},
    {2292, 6, 0x80, 0x1},
    {2298, 7, 0x80, 0x1},
    {2305, 9, 0x80, 0x10000001},
    {2314, 11, 0x80, 0x1},
    {2325, 10, 0x80, 0x10000001},
    {2335, 12, 0x80, 0x1},
    {2347, 3, 0x80, 0x1},
    {2350, 6, 0x80, 0x1},
    {2356, 11, 0x80, 0x1},
    {2367, 9, 0x80, 0x10000001},
    {2376, 10, 0x80, 0x10000001},
    {2386, 9, 0x80, 0x1},
    {2395, 13, 0x80, 0x1},
    {2408, 11, 0x80, 0x10000001},
    {2419, 12, 0x80, 0x10000001},
    {2431, 10, 0x80, 0x1},
    {2441, 14, 0x80, 0x1},
    {2455, 9, 0x80, 0x1},
    {2464, 13, 0x80, 0x1},
    {2477, 11, 0x80, 0x10000001},
    {2488, 13, 0x80, 0x10000001},
    {2501, 11, 0x80, 0x1},
    {2512, 10, 0x80, 0x1},
    {2522, 14, 0x80, 0x1},
    {2536, 12, 0x80, 0x10000001},
    {2548, 12, 0x80, 0x1},
    {2560, 3, 0x8, 0x1},
    {2563, 5, 0x8, 0x1},
    {2568, 6, 0x8, 0x1},
    {2574, 5, 0x8, 0x1},
    {2579, 6, 0x8, 0x1},
    {2585, 8, 0x8, 0x1},
    {2593, 4, 0x0, 0x8},
    {2597, 6, 0x80, 0x1},
    {2603, 5, 0x8, 0x1},
    {2608, 4, 0x80, 0x1},
    {2612, 3, 0x80, 0x1},
    {2615, 7, 0x80, 0x1},
    {2622, 2, 0x0, 0x100000},
    {2624, 2, 0x1, 0x40000},
    {2626, 3, 0x0, 0x2000},
    {2629, 5, 0x0, 0x2000},
    {2634, 6, 0x0, 0x2000},
    {2640, 7, 0x0, 0x10002000},
    {2647, 4, 0x0, 0x2000},
    {2651, 6, 0x0, 0x2000},
    {2657, 7, 0x0, 0x2000},
    {2664, 8, 0x0, 0x10002000},
    {2672, 2, 0x0, 0x1000000},
    {2674, 5, 0x0, 0x4},
    {2679, 3, 0x400, 0x800001},
    {2682, 4, 0x19, 0x2000000},
    {2686, 6, 0x400, 0x1},
    {2692, 7, 0x400, 0x1},
    {2699, 9, 0x400, 0x1},
    {2708, 8, 0x400, 0x1},
    {2716, 8, 0x400, 0x1},
    {2724, 8, 0x400, 0x1},
    {2732, 7, 0x400, 0x1},
    {2739, 7, 0x400, 0x1},
    {2746, 8, 0x400, 0x1},
    {2754, 8, 0x400, 0x10000001},
    {2762, 3, 0x0, 0x8},
    {2765, 4, 0x3, 0x8040000},
    {2769, 5, 0xc, 0x40000},
    {2774, 4, 0x80, 0x1},
    {2778, 8, 0x80, 0x1},
    {2786, 11, 0x80, 0x10000001},
    {2797, 11, 0x80, 0x10000001},
    {2808, 11, 0x80, 0x10000001},
    {2819, 11, 0x80, 0x10000001},
    {2830, 3, 0x0, 0x1000004},
    {2833, 6, 0x0, 0x4},
    {2839, 3, 0x0, 0x1000004},
    {2842, 6, 0x0, 0x4},
    {2848, 5, 0x15, 0x2},
    {2853, 6, 0x1b, 0x2000000},
    {2859, 3, 0x8, 0x1},
    {2862, 8, 0x8, 0x1},
    {2870, 9, 0x8, 0x1},
    {2879, 10, 0x8, 0x1},
    {2889, 3, 0x0, 0x10000},
    {2892, 10, 0x0, 0x10000000},
    {2902, 3, 0x0, 0x1000000},
    {2905, 7, 0x0, 0x8},
    {2912, 5, 0x0, 0x1008000},
    {2917, 13, 0x0, 0x8000},
    {2930, 11, 0x0, 0x10000000},
    {2941, 4, 0x10, 0x1},
    {2945, 9, 0x10, 0x1},
    {2954, 5, 0x0, 0x200000},
    {2959, 9, 0x0, 0x1000000},
    {2968, 12, 0x0, 0x400},
    {2980, 4, 0x400, 0x1},
    {2984, 3, 0x0, 0x10000},
    {2987, 9, 0x800, 0x1},
    {2996, 10, 0x800, 0x1},
    {3006, 11, 0x800, 0x1},
    {3017, 4, 0x0, 0x10000010},
    {3021, 7, 0x0, 0x40},
    {3028, 10, 0x10, 0x1},
    {3038, 7, 0x0, 0x8},
    {3045, 9, 0x0, 0x8},
    {3054, 4, 0x20, 0x1},
    {3058, 8, 0x20, 0x1},
    {3066, 8, 0x20, 0x1},
    {3074, 5, 0x20, 0x1},
    {3079, 9, 0x20, 0x1},
    {3088, 9, 0x20, 0x1},
    {3097, 3, 0x0, 0x1000024},
    {3100, 8, 0x0, 0x8},
    {3108, 9, 0x0, 0x8},
    {3117, 9, 0x0, 0x8},
    {3126, 5, 0x0, 0x1000000},
    {3131, 12, 0x8, 0x1},
    {3143, 13, 0x1, 0x1},
    {3156, 12, 0x2, 0x1},
    {3168, 12, 0x20, 0x1},
    {3180, 15, 0x4, 0x1},
    {3195, 15, 0x100, 0x1},
    {3210, 13, 0x10, 0x1},
    {3223, 15, 0x80, 0x1},
    {3238, 13, 0x200, 0x1},
    {3251, 14, 0x40, 0x1},
    {3265, 8, 0x0, 0x8000},
    {3273, 7, 0x0, 0x10000000},
    {3280, 3, 0x0, 0x100000},
    {3283, 3, 0x4, 0x40000001},
    {3286, 6, 0x4, 0x40000001},
    {3292, 6, 0x4, 0x40000001},
    {3298, 2, 0x0, 0x1000000},
    {3300, 6, 0x0, 0x8},
    {3306, 7, 0x0, 0x8},
    {3313, 17, 0x0, 0x8},
    {3330, 7, 0x0, 0x10000000},
    {3337, 5, 0x0, 0x8},
    {3342, 6, 0x0, 0x8},
    {3348, 5, 0x0, 0x100000},
    {3353, 5, 0x2, 0x8040000},
    {3358, 2, 0x0, 0x200000},
    {3360, 5, 0x0, 0x80000},
    {3365, 4, 0x0, 0x1000000},
    {3369, 10, 0x0, 0x8},
    {3379, 6, 0x400, 0x1},
    {3385, 9, 0x0, 0x8},
    {3394, 4, 0x4, 0x40000001},
    {3398, 7, 0x4, 0x40000001},
    {3405, 7, 0x4, 0x40000001},
    {3412, 2, 0x0, 0x100},
    {3414, 5, 0x0, 0x100000},
    {3419, 5, 0x0, 0x80000},
    {3424, 8, 0x0, 0x8000},
    {3432, 6, 0x0, 0x8000},
    {3438, 8, 0x0, 0x8000},
    {3446, 2, 0x0, 0x1000000},
    {3448, 7, 0x0, 0x8},
    {3455, 13, 0x26, 0x2000000},
    {3468, 14, 0x25, 0x2000000},
    {3482, 3, 0x20, 0x40000001},
    {3485, 6, 0x20, 0x40000001},
    {3491, 8, 0x40, 0x40000001},
    {3499, 8, 0x40, 0x40000001},
    {3507, 6, 0x20, 0x40000001},
    {3513, 7, 0x0, 0x8000},
    {3520, 7, 0x0, 0x8000},
    {3527, 11, 0x0, 0x8000},
    {3538, 8, 0x0, 0x8000},
    {3546, 8, 0x32, 0x2000000},
    {3554, 3, 0x0, 0x100000},
    {3557, 10, 0x0, 0x8000},
    {3567, 3, 0x0, 0x1000000},
    {3570, 8, 0x0, 0x8000},
    {3578, 3, 0x2, 0x1},
    {3581, 5, 0x2, 0x1},
    {3586, 8, 0x2, 0x1},
    {3594, 6, 0x0, 0x1000000},
    {3600, 14, 0x0, 0x40000008},
    {3614, 5, 0x0, 0x1000000},
    {3619, 12, 0x0, 0x8000},
    {3631, 2, 0x0, 0x1000000},
    {3633, 5, 0x0, 0x1000},
    {3638, 9, 0x0, 0x10001000},
    {3647, 7, 0x0, 0x1000},
    {3654, 5, 0x0, 0x100},
    {3659, 5, 0x0, 0x220000},
    {3664, 7, 0x0, 0x80000},
    {3671, 6, 0x0, 0x20000},
    {3677, 7, 0x0, 0x80000},
    {3684, 9, 0x0, 0x80000},
    {3693, 9, 0x0, 0x200000},
    {3702, 10, 0x0, 0x80000},
    {3712, 11, 0x0, 0x80000},
    {3723, 10, 0x0, 0x80000},
    {3733, 6, 0x0, 0x80000},
    {3739, 9, 0x0, 0x8000},
    {3748, 12, 0x0, 0x8000},
    {3760, 3, 0x0, 0x8000},
    {3763, 7, 0x0, 0x8000},
    {3770, 2, 0x0, 0x1000000},
    {3772, 5, 0x0, 0x1000},
    {3777, 9, 0x0, 0x10001000},
    {3786, 7, 0x0, 0x1000},
    {3793, 9, 0x0, 0x8000},
    {3802, 7, 0x0, 0x1000008},
    {3809, 16, 0x0, 0x8},
    {3825, 9, 0x0, 0x8},
    {3834, 9, 0x0, 0x80000},
    {3843, 3, 0x40, 0x40000001},
    {3846, 3, 0x20, 0x40000001},
    {3849, 3, 0x20, 0x40000001},
    {3852, 7, 0x20, 0x40000001},
    {3859, 8, 0x20, 0x40000001},
    {3867, 8, 0x0, 0x8000},
    {3875, 3, 0x0, 0x1000000},
    {3878, 6, 0x0, 0x1000},
    {3884, 10, 0x0, 0x10001000},
    {3894, 8, 0x0, 0x1000},
    {3902, 6, 0x0, 0x1008000},
    {3908, 14, 0x0, 0x8000},
    {3922, 15, 0x0, 0x8000},
    {3937, 3, 0x0, 0x1000000},
    {3940, 6, 0x0, 0x1000},
    {3946, 10, 0x0, 0x10001000},
    {3956, 8, 0x0, 0x1000},
    {3964, 1, 0x0, 0x1000800},
    {3965, 5, 0x8, 0x1},
    {3970, 7, 0x8, 0x1},
    {3977, 7, 0x80, 0x1},
    {3984, 3, 0x0, 0x8},
    {3987, 5, 0x200, 0x1},
    {3992, 9, 0x200, 0x1},
    {4001, 2, 0x0, 0x810},
    {4003, 5, 0x0, 0x8},
    {4008, 8, 0x0, 0x8},
    {4016, 8, 0x400, 0x1},
    {4024, 4, 0x0, 0x1000000},
    {4028, 9, 0x0, 0x8},
    {4037, 5, 0x0, 0x80000},
    {4042, 3, 0x0, 0x10},
    {4045, 5, 0x0, 0x10000000},
    {4050, 5, 0x0, 0x10000000},
    {4055, 5, 0x0, 0x10},
    {4060, 3, 0x0, 0x1000000},
    {4063, 8, 0x0, 0x10},
    {4071, 11, 0x0, 0x10},
    {4082, 5, 0x0, 0x20000008},
    {4087, 5, 0x0, 0x8},
    {4092, 4, 0x0, 0x10},
    {4096, 4, 0x0, 0x1200000},
    {4100, 12, 0x0, 0x8},
    {4112, 5, 0x0, 0x200000},
    {4117, 4, 0x0, 0x8},
    {4121, 5, 0x0, 0x1000000},
    {4126, 10, 0x0, 0x8},
    {4136, 3, 0x0, 0x40000},
    {4139, 4, 0x0, 0x40000},
    {4143, 2, 0x0, 0x1000800},
    {4145, 11, 0x0, 0x8000},
    {4156, 6, 0x800, 0x1},
    {4162, 11, 0x800, 0x1},
    {4173, 12, 0x0, 0x8000},
    {4185, 7, 0x2, 0x1},
    {4192, 9, 0x2, 0x1},
    {4201, 6, 0x1, 0x1},
    {4207, 8, 0x1, 0x1},
    {4215, 9, 0x0, 0x8000},
    {4224, 6, 0x40, 0x1},
    {4230, 9, 0x40, 0x1},
    {4239, 7, 0x20, 0x1},
    {4246, 8, 0x0, 0x8000},
    {4254, 7, 0x10, 0x1},
    {4261, 8, 0x0, 0x8000},
    {4269, 7, 0x4, 0x1},
    {4276, 8, 0x4, 0x1},
    {4284, 6, 0x400, 0x1},
    {4290, 11, 0x400, 0x1},
    {4301, 7, 0x0, 0x10},
    {4308, 11, 0x0, 0x8000},
    {4319, 6, 0x100, 0x1},
    {4325, 11, 0x100, 0x1},
    {4336, 9, 0x0, 0x8000},
    {4345, 5, 0x0, 0x1000400},
    {4350, 8, 0x0, 0x400},
    {4358, 3, 0x800, 0x40800001},
    {4361, 8, 0x800, 0x1},
    {4369, 8, 0x800, 0x40000001},
    {4377, 9, 0x800, 0x1},
    {4386, 12, 0x800, 0x1},
    {4398, 11, 0x800, 0x1},
    {4409, 11, 0x800, 0x1},
    {4420, 12, 0x800, 0x10000001},
    {4432, 11, 0x800, 0x1},
    {4443, 11, 0x800, 0x1},
    {4454, 9, 0x800, 0x1},
    {4463, 12, 0x800, 0x1},
    {4475, 11, 0x800, 0x1},
    {4486, 11, 0x800, 0x1},
    {4497, 12, 0x800, 0x10000001},
    {4509, 10, 0x800, 0x1},
    {4519, 11, 0x800, 0x10000001},
    {4530, 12, 0x800, 0x10000001},
    {4542, 12, 0x800, 0x10000001},
    {4554, 13, 0x800, 0x1},
    {4567, 12, 0x800, 0x1},
    {4579, 12, 0x800, 0x1},
    {4591, 14, 0x800, 0x10000001},
    {4605, 13, 0x800, 0x1},
    {4618, 12, 0x800, 0x1},
    {4630, 12, 0x800, 0x1},
    {4642, 14, 0x800, 0x10000001},
    {4656, 8, 0x800, 0x40000001},
    {4664, 9, 0x800, 0x1},
    {4673, 8, 0x800, 0x1},
    {4681, 8, 0x800, 0x1},
    {4689, 9, 0x800, 0x1},
    {4698, 9, 0x800, 0x1},
    {4707, 9, 0x800, 0x1},
    {4716, 8, 0x800, 0x1},
    {4724, 9, 0x800, 0x1},
    {4733, 8, 0x0, 0x1000000},
    {4741, 16, 0x200, 0x1},
    {4757, 17, 0x200, 0x1},
    {4774, 3, 0x800, 0x1},
    {4777, 6, 0x800, 0x1},
    {4783, 11, 0x800, 0x1},
    {4794, 9, 0x800, 0x10000001},
    {4803, 10, 0x800, 0x10000001},
    {4813, 11, 0x800, 0x1},
    {4824, 10, 0x800, 0x10000001},
    {4834, 12, 0x800, 0x1},
    {4846, 9, 0x800, 0x1},
    {4855, 13, 0x800, 0x1},
    {4868, 11, 0x800, 0x10000001},
    {4879, 12, 0x800, 0x10000001},
    {4891, 10, 0x800, 0x1},
    {4901, 14, 0x800, 0x1},
    {4915, 9, 0x800, 0x1},
    {4924, 13, 0x800, 0x1},
    {4937, 11, 0x800, 0x10000001},
    {4948, 13, 0x800, 0x10000001},
    {4961, 11, 0x800, 0x1},
    {4972, 10, 0x800, 0x1},
    {4982, 14, 0x800, 0x1},
    {4996, 12, 0x800, 0x10000001},
    {5008, 12, 0x800, 0x1},
    {5020, 3, 0x0, 0x800},
    {5023, 3, 0x0, 0x800},
    {5026, 3, 0x0, 0x800},
    {5029, 9, 0x0, 0x8000},
    {5038, 6, 0x0, 0x10},
    {5044, 3, 0x0, 0x800},
    {5047, 4, 0x0, 0x1000024},
    {5051, 11, 0x0, 0x8},
    {5062, 12, 0x0, 0x8},
    {5074, 7, 0x0, 0x4},
    {5081, 8, 0x0, 0x4},
    {5089, 8, 0x0, 0x8},
    {5097, 9, 0x0, 0x8},
    {5106, 7, 0x0, 0x8},
    {5113, 3, 0x800, 0x1800811},
    {5116, 6, 0x0, 0x10},
    {5122, 7, 0x0, 0x10},
    {5129, 8, 0x800, 0x1},
    {5137, 8, 0x800, 0x1},
    {5145, 5, 0x0, 0x10},
    {5150, 7, 0x800, 0x1},
    {5157, 8, 0x800, 0x1},
    {5165, 8, 0x800, 0x1},
    {5173, 9, 0x800, 0x1},
    {5182, 4, 0x800, 0x1},
    {5186, 9, 0x800, 0x1},
    {5195, 11, 0x800, 0x1},
    {5206, 11, 0x800, 0x10000001},
    {5217, 5, 0x0, 0x1000008},
    {5222, 12, 0x0, 0x8},
    {5234, 13, 0x0, 0x8},
    {5247, 10, 0x0, 0x80000},
    {5257, 7, 0x0, 0x80000},
    {5264, 6, 0x0, 0x1000000},
    {5270, 10, 0x0, 0x8},
    {5280, 3, 0x1a, 0x2000000},
    {5283, 3, 0x800, 0x1},
    {5286, 8, 0x800, 0x1},
    {5294, 8, 0x800, 0x1},
    {5302, 5, 0x200, 0x1},
    {5307, 6, 0x200, 0x1},
    {5313, 16, 0x200, 0x1},
    {5329, 17, 0x200, 0x1},
    {5346, 3, 0x800, 0x1},
    {5349, 7, 0x800, 0x1},
    {5356, 8, 0x800, 0x1},
    {5364, 3, 0x0, 0x1000000},
    {5367, 13, 0x2c, 0x2000000},
    {5380, 12, 0x2b, 0x2000000},
    {5392, 2, 0x0, 0x800},
    {5394, 6, 0x0, 0x8000},
    {5400, 7, 0x0, 0x8000},
    {5407, 3, 0x800, 0x1},
    {5410, 8, 0x800, 0x1},
    {5418, 8, 0x800, 0x1},
    {5426, 9, 0x800, 0x1},
    {5435, 8, 0x0, 0x8000},
    {5443, 6, 0x0, 0x8000},
    {5449, 7, 0x0, 0x8000},
    {5456, 8, 0x0, 0x8000},
    {5464, 7, 0x0, 0x8000},
    {5471, 8, 0x0, 0x8000},
    {5479, 3, 0x0, 0x100010},
    {5482, 7, 0x0, 0x8000},
    {5489, 3, 0x800, 0x1},
    {5492, 7, 0x800, 0x1},
    {5499, 9, 0x800, 0x1},
    {5508, 7, 0x800, 0x1},
    {5515, 8, 0x800, 0x1},
    {5523, 8, 0x0, 0x8000},
    {5531, 9, 0x800, 0x1},
    {5540, 8, 0x0, 0x8000},
    {5548, 9, 0x0, 0x8000},
    {5557, 4, 0x800, 0x1},
    {5561, 9, 0x800, 0x1},
    {5570, 2, 0x0, 0x100000},
    {5572, 4, 0x0, 0x40000008},
    {5576, 2, 0x0, 0x1000804},
    {5578, 17, 0x0, 0x40000008},
    {5595, 9, 0x0, 0x8},
    {5604, 10, 0x0, 0x8},
    {5614, 20, 0x0, 0x8},
    {5634, 7, 0x0, 0x40000008},
    {5641, 10, 0x0, 0x8},
    {5651, 8, 0x0, 0x40000008},
    {5659, 7, 0x0, 0x8},
    {5666, 8, 0x0, 0x40000008},
    {5674, 6, 0x0, 0x80000},
    {5680, 7, 0x0, 0x80000},
    {5687, 8, 0x0, 0x8000},
    {5695, 7, 0x0, 0x8000},
    {5702, 9, 0x0, 0x8000},
    {5711, 10, 0x0, 0x8000},
    {5721, 11, 0x0, 0x8000},
    {5732, 7, 0x0, 0x40000008},
    {5739, 5, 0x0, 0x40000008},
    {5744, 7, 0x0, 0x8},
    {5751, 9, 0x0, 0x80000},
    {5760, 3, 0x0, 0x80000},
    {5763, 3, 0x8, 0x40000001},
    {5766, 5, 0x8, 0x40000001},
    {5771, 5, 0x8, 0x40000001},
    {5776, 8, 0x0, 0x8000},
    {5784, 9, 0x0, 0x8000},
    {5793, 6, 0x0, 0x200000},
    {5799, 5, 0x0, 0x8000},
    {5804, 7, 0x0, 0x8000},
    {5811, 8, 0x0, 0x8000},
    {5819, 6, 0x0, 0x8000},
    {5825, 8, 0x0, 0x8000},
    {5833, 4, 0x0, 0x1000000},
    {5837, 11, 0x0, 0x8000},
    {5848, 8, 0x0, 0x8000},
    {5856, 9, 0x0, 0x8000},
    {5865, 11, 0x0, 0x8000},
    {5876, 12, 0x0, 0x8000},
    {5888, 11, 0x0, 0x8000},
    {5899, 8, 0x0, 0x8000},
    {5907, 8, 0x0, 0x100000},
    {5915, 4, 0x0, 0x40000008},
    {5919, 5, 0x0, 0x40000008},
    {5924, 4, 0x0, 0x10},
    {5928, 3, 0x0, 0x1000000},
    {5931, 13, 0x0, 0x8000},
    {5944, 13, 0x0, 0x8000},
    {5957, 10, 0x0, 0x8000},
    {5967, 9, 0x0, 0x8000},
    {5976, 10, 0x0, 0x8000},
    {5986, 12, 0x0, 0x8000},
    {5998, 10, 0x0, 0x8000},
    {6008, 6, 0x0, 0x1000400},
    {6014, 9, 0x0, 0x400},
    {6023, 4, 0x800, 0x1},
    {6027, 9, 0x800, 0x1},
    {6036, 10, 0x0, 0x8000},
    {6046, 4, 0x0, 0x4},
    {6050, 7, 0x8, 0x1},
    {6057, 9, 0x8, 0x1},
    {6066, 6, 0x80, 0x1},
    {6072, 9, 0x80, 0x1},
    {6081, 7, 0x200, 0x1},
    {6088, 11, 0x200, 0x1},
    {6099, 1, 0x0, 0x1000080},
    {6100, 6, 0x0, 0x8000},
    {6106, 7, 0x0, 0x8000},
    {6113, 6, 0x0, 0x8000},
    {6119, 8, 0x0, 0x8000},
    {6127, 4, 0x0, 0x10000},
    {6131, 7, 0x0, 0x8000},
    {6138, 8, 0x0, 0x8000},
    {6146, 9, 0x0, 0x8000},
    {6155, 11, 0x0, 0x8000},
    {6166, 8, 0x0, 0x8000},
    {6174, 8, 0x0, 0x8000},
    {6182, 9, 0x0, 0x8000},
    {6191, 3, 0x1, 0x1},
    {6194, 6, 0x1, 0x1},
    {6200, 7, 0x1, 0x1},
    {6207, 5, 0x0, 0x400},
    {6212, 3, 0x10, 0x1},
    {6215, 5, 0x10, 0x1},
    {6220, 3, 0x8, 0x1},
    {6223, 6, 0x8, 0x1},
    {6229, 8, 0x0, 0x8},
    {6237, 7, 0x17, 0x2},
    {6244, 8, 0x17, 0x2},
    {6252, 4, 0x0, 0x1000008},
    {6256, 9, 0x0, 0x8},
    {6265, 3, 0x20, 0x800001},
    {6268, 6, 0x20, 0x1},
    {6274, 7, 0x20, 0x1},
    {6281, 9, 0x20, 0x1},
    {6290, 8, 0x20, 0x1},
    {6298, 8, 0x20, 0x1},
    {6306, 8, 0x20, 0x1},
    {6314, 9, 0x20, 0x10000001},
    {6323, 7, 0x20, 0x1},
    {6330, 7, 0x20, 0x1},
    {6337, 8, 0x20, 0x1},
    {6345, 3, 0x200, 0x1},
    {6348, 4, 0x200, 0x1},
    {6352, 7, 0x200, 0x10000001},
    {6359, 7, 0x200, 0x10000001},
    {6366, 7, 0x200, 0x10000001},
    {6373, 7, 0x200, 0x10000001},
    {6380, 3, 0x0, 0x10000},
    {6383, 2, 0x0, 0x200800},
    {6385, 3, 0x80, 0x1},
    {6388, 4, 0x80, 0x1},
    {6392, 6, 0x80, 0x1},
    {6398, 9, 0x80, 0x1},
    {6407, 9, 0x80, 0x1},
    {6416, 9, 0x80, 0x10000001},
    {6425, 7, 0x80, 0x1},
    {6432, 9, 0x80, 0x1},
    {6441, 9, 0x80, 0x10000001},
    {6450, 8, 0x80, 0x1},
    {6458, 4, 0x3d, 0x2000000},
    {6462, 2, 0x0, 0x200000},
    {6464, 3, 0x0, 0x10000},
    {6467, 9, 0x0, 0x80000},
    {6476, 2, 0x0, 0x1200000},
    {6478, 8, 0x0, 0x8},
    {6486, 7, 0x0, 0x8},
    {6493, 3, 0x0, 0x1200000},
    {6496, 6, 0x0, 0x400},
    {6502, 4, 0x0, 0x400},
    {6506, 5, 0x0, 0x200000},
    {6511, 3, 0x1, 0x1},
    {6514, 5, 0x1, 0x1},
    {6519, 9, 0x0, 0x80000},
    {6528, 5, 0x0, 0x40},
    {6533, 7, 0x0, 0x100},
    {6540, 7, 0x8, 0x1},
    {6547, 6, 0x8, 0x1},
    {6553, 6, 0x8, 0x1},
    {6559, 2, 0x0, 0x10000},
    {6561, 4, 0x2, 0x1},
    {6565, 5, 0x2, 0x1},
    {6570, 4, 0x4, 0x1},
    {6574, 5, 0x4, 0x1},
    {6579, 3, 0x0, 0x10},
    {6582, 8, 0x0, 0x200},
    {6590, 6, 0x1c, 0x2000000},
    {6596, 9, 0x0, 0x8000},
    {6605, 10, 0x0, 0x8000},
    {6615, 11, 0x0, 0x200000},
    {6626, 6, 0x16, 0x2},
    {6632, 9, 0x0, 0x200},
    {6641, 5, 0x16, 0x2},
    {6646, 2, 0x0, 0x80},
    {6648, 3, 0x16, 0x2},
    {6651, 9, 0x0, 0x10000000},
    {6660, 4, 0x0, 0x100},
    {6664, 3, 0x0, 0x180000},
    {6667, 4, 0x0, 0x80000},
    {6671, 5, 0x0, 0x80000},
    {6676, 6, 0x0, 0x80000},
    {6682, 5, 0x0, 0x100000},
    {6687, 8, 0x0, 0x100000},
    {6695, 8, 0x0, 0x1000200},
    {6703, 19, 0x0, 0x200},
    {6722, 9, 0x0, 0x200},
    {6731, 3, 0x100, 0x1},
    {6734, 5, 0x100, 0x1},
    {6739, 8, 0x100, 0x10000001},
    {6747, 8, 0x100, 0x10000001},
    {6755, 8, 0x100, 0x10000001},
    {6763, 8, 0x100, 0x10000001},
    {6771, 6, 0x100, 0x1},
    {6777, 9, 0x100, 0x10000001},
    {6786, 9, 0x100, 0x10000001},
    {6795, 9, 0x100, 0x10000001},
    {6804, 9, 0x100, 0x10000001},
    {6813, 9, 0x2, 0x1},
    {6822, 3, 0x10, 0x1},
    {6825, 4, 0x17, 0x800002},
    {6829, 4, 0x0, 0x1000000},
    {6833, 12, 0x0, 0x8},
    {6845, 13, 0x0, 0x8},
    {6858, 9, 0x11, 0x2000000},
    {6867, 6, 0x4, 0x1},
    {6873, 3, 0x0, 0x100000},
    {6876, 5, 0x2, 0x1},
    {6881, 7, 0x2, 0x1},
    {6888, 3, 0x2, 0x40000001},
    {6891, 5, 0x2, 0x1},
    {6896, 8, 0x2, 0x1},
    {6904, 5, 0x2, 0x1},
    {6909, 4, 0x2, 0x1},
    {6913, 8, 0x2, 0x1},
    {6921, 8, 0x2, 0x1},
    {6929, 6, 0x2, 0x1},
    {6935, 7, 0x2, 0x1},
    {6942, 8, 0x2, 0x1},
    {6950, 7, 0x2, 0x40000001},
    {6957, 8, 0x2, 0x40000001},
    {6965, 11, 0x2, 0x1},
    {6976, 10, 0x2, 0x1},
    {6986, 9, 0x2, 0x1},
    {6995, 10, 0x2, 0x1},
    {7005, 11, 0x2, 0x10000001},
    {7016, 10, 0x2, 0x1},
    {7026, 10, 0x2, 0x1},
    {7036, 8, 0x2, 0x1},
    {7044, 11, 0x2, 0x1},
    {7055, 10, 0x2, 0x1},
    {7065, 10, 0x2, 0x1},
    {7075, 11, 0x2, 0x10000001},
    {7086, 8, 0x2, 0x1},
    {7094, 9, 0x2, 0x1},
    {7103, 9, 0x2, 0x1},
    {7112, 9, 0x2, 0x1},
    {7121, 9, 0x2, 0x1},
    {7130, 9, 0x2, 0x1},
    {7139, 10, 0x2, 0x10000001},
    {7149, 8, 0x2, 0x1},
    {7157, 9, 0x2, 0x1},
    {7166, 8, 0x2, 0x40000001},
    {7174, 9, 0x2, 0x40000001},
    {7183, 11, 0x2, 0x1},
    {7194, 11, 0x2, 0x1},
    {7205, 9, 0x2, 0x1},
    {7214, 10, 0x2, 0x1},
    {7224, 12, 0x2, 0x10000001},
    {7236, 12, 0x2, 0x10000001},
    {7248, 13, 0x2, 0x1},
    {7261, 12, 0x2, 0x1},
    {7273, 12, 0x2, 0x1},
    {7285, 14, 0x2, 0x10000001},
    {7299, 13, 0x2, 0x1},
    {7312, 12, 0x2, 0x1},
    {7324, 12, 0x2, 0x1},
    {7336, 14, 0x2, 0x10000001},
    {7350, 9, 0x2, 0x1},
    {7359, 10, 0x2, 0x1},
    {7369, 10, 0x2, 0x1},
    {7379, 10, 0x2, 0x1},
    {7389, 10, 0x2, 0x1},
    {7399, 8, 0x2, 0x1},
    {7407, 13, 0x2, 0x1},
    {7420, 4, 0x100, 0x1},
    {7424, 4, 0x0, 0x80000},
    {7428, 7, 0x20, 0x1},
    {7435, 3, 0x2, 0x1},
    {7438, 9, 0x2, 0x1},
    {7447, 4, 0x2, 0x1},
    {7451, 6, 0x2, 0x1},
    {7457, 11, 0x2, 0x1},
    {7468, 9, 0x2, 0x10000001},
    {7477, 10, 0x2, 0x10000001},
    {7487, 11, 0x2, 0x1},
    {7498, 10, 0x2, 0x10000001},
    {7508, 12, 0x2, 0x1},
    {7520, 9, 0x2, 0x1},
    {7529, 13, 0x2, 0x1},
    {7542, 11, 0x2, 0x10000001},
    {7553, 12, 0x2, 0x10000001},
    {7565, 10, 0x2, 0x1},
    {7575, 14, 0x2, 0x1},
    {7589, 9, 0x2, 0x1},
    {7598, 13, 0x2, 0x1},
    {7611, 11, 0x2, 0x10000001},
    {7622, 13, 0x2, 0x10000001},
    {7635, 11, 0x2, 0x1},
    {7646, 10, 0x2, 0x1},
    {7656, 14, 0x2, 0x1},
    {7670, 12, 0x2, 0x10000001},
    {7682, 12, 0x2, 0x1},
    {7694, 7, 0x2, 0x1},
    {7701, 6, 0x2, 0x1},
    {7707, 8, 0x2, 0x1},
    {7715, 8, 0x2, 0x1},
    {7723, 5, 0x0, 0x80000},
    {7728, 11, 0x0, 0x8000},
    {7739, 3, 0x0, 0x1000400},
    {7742, 6, 0x0, 0x400},
    {7748, 4, 0x0, 0x1000000},
    {7752, 6, 0x0, 0x4},
    {7758, 7, 0x0, 0x4},
    {7765, 4, 0x0, 0x1000004},
    {7769, 6, 0x0, 0x4},
    {7775, 4, 0x0, 0x100000},
    {7779, 9, 0x0, 0x80000},
    {7788, 11, 0x0, 0x8},
    {7799, 3, 0x0, 0x200000},
    {7802, 5, 0x15, 0x2},
    {7807, 6, 0x15, 0x2},
    {7813, 10, 0x0, 0x8000},
    {7823, 7, 0x0, 0x200000},
    {7830, 3, 0x0, 0x10},
    {7833, 7, 0x0, 0x8000},
    {7840, 4, 0x0, 0x10},
    {7844, 4, 0x2, 0x1},
    {7848, 9, 0x0, 0x8000},
    {7857, 6, 0x0, 0x8000},
    {7863, 7, 0x0, 0x8000},
    {7870, 7, 0x0, 0x8000},
    {7877, 3, 0x0, 0x8000},
    {7880, 6, 0x0, 0x8000},
    {7886, 12, 0x0, 0x8000},
    {7898, 4, 0x0, 0x200010},
    {7902, 8, 0x15, 0x2},
    {7910, 8, 0x15, 0x2},
    {7918, 4, 0x0, 0x10},
    {7922, 5, 0x0, 0x10},
    {7927, 13, 0x0, 0x8000},
    {7940, 9, 0x15, 0x2},
    {7949, 9, 0x15, 0x2},
    {7958, 2, 0x0, 0x80000},
    {7960, 4, 0x2, 0x1},
    {7964, 5, 0x2, 0x1},
    {7969, 8, 0x2, 0x1},
    {7977, 11, 0x0, 0x8000},
    {7988, 5, 0x0, 0x4},
    {7993, 4, 0x0, 0x1000},
    {7997, 5, 0x0, 0x1000},
    {8002, 4, 0x0, 0x1000},
    {8006, 4, 0x0, 0x1000},
    {8010, 5, 0x0, 0x1000},
    {8015, 11, 0x2, 0x1},
    {8026, 4, 0x0, 0x1000008},
    {8030, 9, 0x0, 0x8},
    {8039, 9, 0x0, 0x8},
    {8048, 14, 0x0, 0x8},
    {8062, 9, 0x0, 0x8},
    {8071, 2, 0x0, 0x80000},
    {8073, 3, 0x0, 0x180000},
    {8076, 3, 0x10, 0x1},
    {8079, 11, 0x0, 0x8},
    {8090, 12, 0x0, 0x8},
    {8102, 6, 0x10, 0x1},
    {8108, 7, 0x10, 0x1},
    {8115, 8, 0x10, 0x1},
    {8123, 9, 0x10, 0x1},
    {8132, 7, 0x80, 0x1},
    {8139, 8, 0x80, 0x1},
    {8147, 8, 0x80, 0x1},
    {8155, 10, 0x80, 0x1},
    {8165, 3, 0x1, 0x800001},
    {8168, 6, 0x49, 0x2000000},
    {8174, 5, 0x1, 0x1},
    {8179, 4, 0x1, 0x1},
    {8183, 7, 0x1, 0x1},
    {8190, 8, 0x0, 0x10},
    {8198, 8, 0x10, 0x1},
    {8206, 7, 0x0, 0x8000},
    {8213, 8, 0x0, 0x8000},
    {8221, 3, 0x20, 0x1},
    {8224, 6, 0x20, 0x1},
    {8230, 2, 0x0, 0x1000004},
    {8232, 6, 0x0, 0x4},
    {8238, 18, 0x0, 0x8},
    {8256, 7, 0x0, 0x4},
    {8263, 20, 0x0, 0x8},
    {8283, 3, 0x0, 0x1000},
    {8286, 6, 0x0, 0x20001000},
    {8292, 3, 0x40, 0x1},
    {8295, 5, 0x40, 0x1},
    {8300, 10, 0x40, 0x1},
    {8310, 9, 0x0, 0x200000},
    {8319, 10, 0x0, 0x200},
    {8329, 10, 0x0, 0x200000},
    {8339, 3, 0x800, 0x40000001},
    {8342, 7, 0x800, 0x40000001},
    {8349, 8, 0x800, 0x40000001},
    {8357, 9, 0x800, 0x40000001},
    {8366, 5, 0x800, 0x1},
    {8371, 7, 0x800, 0x1},
    {8378, 8, 0x800, 0x1},
    {8386, 9, 0x800, 0x1},
    {8395, 5, 0x10, 0x1},
    {8400, 6, 0x10, 0x1},
    {8406, 7, 0x10, 0x1},
    {8413, 3, 0x20, 0x1},
    {8416, 6, 0x0, 0x8},
    {8422, 5, 0x20, 0x1},
    {8427, 7, 0x0, 0x8},
    {8434, 8, 0x0, 0x8},
    {8442, 4, 0x80, 0x1},
    {8446, 5, 0x80, 0x1},
    {8451, 6, 0x80, 0x1},
    {8457, 3, 0x17, 0x2},
    {8460, 7, 0x0, 0x8},
    {8467, 10, 0x0, 0x8},
    {8477, 11, 0x0, 0x8},
    {8488, 4, 0x17, 0x2},
    {8492, 1, 0x6, 0x400000},
    {8493, 4, 0x0, 0x1000024},
    {8497, 8, 0x0, 0x8},
    {8505, 9, 0x0, 0x8},
    {8514, 3, 0x0, 0x1000000},
    {8517, 10, 0x0, 0x8},
    {8527, 14, 0x0, 0x8},
    {8541, 11, 0x0, 0x8},
    {8552, 11, 0x0, 0x8},
    {8563, 15, 0x0, 0x8},
    {8578, 12, 0x0, 0x8},
    {8590, 4, 0x0, 0x8},
    {8594, 5, 0x0, 0x8},
    {8599, 4, 0x6, 0x400000},
    {8603, 5, 0x4b, 0x2000000},
    {8608, 8, 0x0, 0x1000004},
    {8616, 15, 0x0, 0x8},
    {8631, 11, 0x0, 0x4},
    {8642, 23, 0x0, 0x8},
    {8665, 4, 0x0, 0x1000000},
    {8669, 8, 0x0, 0x8},
    {8677, 5, 0x0, 0x1000024},
    {8682, 14, 0x0, 0x8},
    {8696, 3, 0x20, 0x1},
    {8699, 7, 0x20, 0x1},
    {8706, 10, 0x20, 0x10000001},
    {8716, 10, 0x20, 0x10000001},
    {8726, 10, 0x20, 0x10000001},
    {8736, 10, 0x20, 0x10000001},
    {8746, 7, 0x0, 0x8},
    {8753, 7, 0x0, 0x8},
    {8760, 8, 0x0, 0x8},
    {8768, 9, 0x0, 0x8},
    {8777, 5, 0x43, 0x2000000},
    {8782, 6, 0x0, 0x8},
    {8788, 4, 0x0, 0x8},
    {8792, 5, 0x0, 0x8},
    {8797, 5, 0x40, 0x1},
    {8802, 6, 0x40, 0x1},
    {8808, 8, 0x40, 0x1},
    {8816, 11, 0x40, 0x1},
    {8827, 11, 0x40, 0x1},
    {8838, 11, 0x40, 0x10000001},
    {8849, 9, 0x40, 0x1},
    {8858, 11, 0x40, 0x1},
    {8869, 11, 0x40, 0x10000001},
    {8880, 10, 0x40, 0x1},
    {8890, 6, 0x40, 0x1},
    {8896, 7, 0x40, 0x1},
    {8903, 9, 0x40, 0x1},
    {8912, 12, 0x40, 0x1},
    {8924, 12, 0x40, 0x1},
    {8936, 12, 0x40, 0x10000001},
    {8948, 10, 0x40, 0x1},
    {8958, 12, 0x40, 0x1},
    {8970, 12, 0x40, 0x10000001},
    {8982, 11, 0x40, 0x1},
    {8993, 6, 0x7c4, 0x4000000},
    {8999, 5, 0x2, 0x1},
    {9004, 6, 0x2, 0x1},
    {9010, 8, 0x2, 0x1},
    {9018, 11, 0x2, 0x1},
    {9029, 11, 0x2, 0x1},
    {9040, 11, 0x2, 0x10000001},
    {9051, 9, 0x2, 0x1},
    {9060, 11, 0x2, 0x1},
    {9071, 11, 0x2, 0x10000001},
    {9082, 10, 0x2, 0x1},
    {9092, 6, 0x17, 0x2},
    {9098, 6, 0x17, 0x2},
    {9104, 7, 0x32, 0x2000000},
    {9111, 5, 0x0, 0x8000},
    {9116, 6, 0x0, 0x8},
    {9122, 5, 0x0, 0x8},
    {9127, 4, 0x0, 0x1000000},
    {9131, 8, 0x0, 0x8},
    {9139, 8, 0x0, 0x8},
    {9147, 8, 0x0, 0x8},
    {9155, 6, 0x0, 0x1000024},
    {9161, 11, 0x0, 0x8},
    {9172, 15, 0x0, 0x8},
    {9187, 15, 0x0, 0x8},
    {9202, 5, 0x18, 0x2},
    {9207, 6, 0x18, 0x2},
    {9213, 6, 0x0, 0x1000000},
    {9219, 12, 0x0, 0x8},
    {9231, 10, 0x0, 0x8},
    {9241, 12, 0x0, 0x8},
    {9253, 4, 0x0, 0x8},
    {9257, 3, 0x0, 0x1000000},
    {9260, 7, 0x0, 0x8},
    {9267, 5, 0x1, 0x40000},
    {9272, 8, 0x0, 0x8000},
    {9280, 4, 0x17, 0x2},
    {9284, 5, 0x0, 0x80000},
    {9289, 4, 0x0, 0x40000},
    {9293, 5, 0x0, 0x40000},
    {9298, 4, 0x0, 0x8},
    {9302, 3, 0x0, 0x8},
    {9305, 5, 0x0, 0x8},
    {9310, 7, 0x0, 0x8},
    {9317, 10, 0x0, 0x8},
    {9327, 7, 0x0, 0x1000000},
    {9334, 11, 0x0, 0x8},
    {9345, 16, 0x0, 0x8},
    {9361, 17, 0x0, 0x8},
    {9378, 12, 0x0, 0x8},
    {9390, 17, 0x0, 0x8},
    {9407, 2, 0x0, 0x80000},
    {9409, 3, 0x0, 0x40000},
    {9412, 5, 0x8, 0x1},
    {9417, 6, 0x8, 0x1},
    {9423, 8, 0x8, 0x1},
    {9431, 11, 0x8, 0x1},
    {9442, 11, 0x8, 0x1},
    {9453, 11, 0x8, 0x10000001},
    {9464, 9, 0x8, 0x1},
    {9473, 11, 0x8, 0x1},
    {9484, 11, 0x8, 0x10000001},
    {9495, 10, 0x8, 0x1},
    {9505, 6, 0x0, 0x8},
    {9511, 7, 0x0, 0x8},
    {9518, 3, 0x40, 0x1},
    {9521, 5, 0x40, 0x1},
    {9526, 3, 0x20, 0x1},
    {9529, 5, 0x20, 0x1},
    {9534, 7, 0x0, 0x8000},
    {9541, 3, 0x0, 0x1000004},
    {9544, 10, 0x0, 0x8},
    {9554, 6, 0x200, 0x1},
    {9560, 6, 0x0, 0x8},
    {9566, 7, 0x0, 0x8000},
    {9573, 6, 0x1, 0x40000},
    {9579, 9, 0x0, 0x8000},
    {9588, 4, 0x0, 0x1000000},
    {9592, 8, 0x0, 0x8},
    {9600, 5, 0x17, 0x2},
    {9605, 5, 0x17, 0x2},
    {9610, 1, 0x0, 0x1200080},
    {9611, 5, 0x0, 0x8},
    {9616, 7, 0x0, 0x8},
    {9623, 9, 0x0, 0x8},
    {9632, 19, 0x0, 0x8},
    {9651, 10, 0x0, 0x8},
    {9661, 20, 0x0, 0x8},
    {9681, 3, 0x1, 0x1},
    {9684, 8, 0x1, 0x1},
    {9692, 5, 0x18, 0x2},
    {9697, 6, 0x18, 0x2},
    {9703, 2, 0x0, 0x100000},
    {9705, 4, 0x0, 0x8},
    {9709, 3, 0x0, 0x100000},
    {9712, 4, 0x0, 0x100000},
    {9716, 2, 0x0, 0x10000},
    {9718, 7, 0x0, 0x8000},
    {9725, 4, 0x8, 0x1},
    {9729, 6, 0x0, 0x8000},
    {9735, 3, 0x0, 0x1000024},
    {9738, 9, 0x0, 0x8},
    {9747, 8, 0x0, 0x8},
    {9755, 9, 0x0, 0x8},
    {9764, 4, 0x0, 0x4},
    {9768, 5, 0x0, 0x1000},
    {9773, 6, 0x0, 0x1000},
    {9779, 6, 0x0, 0x10001000},
    {9785, 3, 0x0, 0x1000},
    {9788, 8, 0x15, 0x2},
    {9796, 5, 0x0, 0x8},
    {9801, 2, 0x0, 0x200000},
    {9803, 2, 0x0, 0x1200000},
    {9805, 8, 0x0, 0x8},
    {9813, 7, 0x0, 0x8},
    {9820, 22, 0x0, 0x8},
    {9842, 10, 0x0, 0x8},
    {9852, 8, 0x0, 0x10},
    {9860, 4, 0x0, 0x8},
    {9864, 6, 0x0, 0x8},
    {9870, 7, 0x0, 0x1000000},
    {9877, 15, 0x0, 0x8},
    {9892, 11, 0x0, 0x8},
    {9903, 5, 0x0, 0x8},
    {9908, 9, 0x0, 0x80000},
    {9917, 6, 0x0, 0x20000},
    {9923, 7, 0x18, 0x2},
    {9930, 8, 0x18, 0x2},
    {9938, 3, 0x1, 0x1},
    {9941, 6, 0x1, 0x1},
    {9947, 3, 0x100, 0x800001},
    {9950, 6, 0x100, 0x1},
    {9956, 7, 0x100, 0x1},
    {9963, 9, 0x100, 0x1},
    {9972, 8, 0x100, 0x1},
    {9980, 8, 0x100, 0x1},
    {9988, 8, 0x100, 0x1},
    {9996, 9, 0x100, 0x10000001},
    {10005, 7, 0x100, 0x1},
    {10012, 7, 0x100, 0x1},
    {10019, 8, 0x100, 0x1},
    {10027, 4, 0x0, 0x100000},
    {10031, 4, 0x0, 0x8000},
    {10035, 6, 0x0, 0x8000},
    {10041, 6, 0x0, 0x8000},
    {10047, 5, 0x0, 0x8000},
    {10052, 3, 0x0, 0x100000},
    {10055, 6, 0x0, 0x8000},
    {10061, 4, 0x0, 0x100000},
    {10065, 5, 0x0, 0x80000},
    {10070, 8, 0x0, 0x10000010},
    {10078, 4, 0x40, 0x1},
    {10082, 3, 0x40, 0x1},
    {10085, 5, 0x40, 0x1},
    {10090, 3, 0x20, 0x1},
    {10093, 5, 0x20, 0x1},
    {10098, 4, 0x39, 0x2000000},
    {10102, 3, 0x40, 0x1},
    {10105, 3, 0x20, 0x1},
    {10108, 4, 0x40, 0x1},
    {10112, 9, 0x40, 0x1},
    {10121, 7, 0x40, 0x10000001},
    {10128, 8, 0x40, 0x10000001},
    {10136, 9, 0x40, 0x1},
    {10145, 8, 0x40, 0x10000001},
    {10153, 10, 0x40, 0x1},
    {10163, 7, 0x40, 0x1},
    {10170, 11, 0x40, 0x1},
    {10181, 9, 0x40, 0x10000001},
    {10190, 10, 0x40, 0x10000001},
    {10200, 8, 0x40, 0x1},
    {10208, 12, 0x40, 0x1},
    {10220, 7, 0x40, 0x1},
    {10227, 11, 0x40, 0x1},
    {10238, 9, 0x40, 0x10000001},
    {10247, 11, 0x40, 0x10000001},
    {10258, 9, 0x40, 0x1},
    {10267, 8, 0x40, 0x1},
    {10275, 12, 0x40, 0x1},
    {10287, 10, 0x40, 0x10000001},
    {10297, 10, 0x40, 0x1},
    {10307, 4, 0x20, 0x1},
    {10311, 9, 0x20, 0x1},
    {10320, 7, 0x20, 0x10000001},
    {10327, 8, 0x20, 0x10000001},
    {10335, 9, 0x20, 0x1},
    {10344, 8, 0x20, 0x10000001},
    {10352, 10, 0x20, 0x1},
    {10362, 7, 0x20, 0x1},
    {10369, 11, 0x20, 0x1},
    {10380, 9, 0x20, 0x10000001},
    {10389, 10, 0x20, 0x10000001},
    {10399, 8, 0x20, 0x1},
    {10407, 12, 0x20, 0x1},
    {10419, 7, 0x20, 0x1},
    {10426, 11, 0x20, 0x1},
    {10437, 9, 0x20, 0x10000001},
    {10446, 11, 0x20, 0x10000001},
    {10457, 9, 0x20, 0x1},
    {10466, 8, 0x20, 0x1},
    {10474, 12, 0x20, 0x1},
    {10486, 10, 0x20, 0x10000001},
    {10496, 10, 0x20, 0x1},
    {10506, 5, 0x40, 0x1},
    {10511, 5, 0x40, 0x1},
    {10516, 5, 0x20, 0x1},
    {10521, 4, 0x1, 0x1},
    {10525, 7, 0x1, 0x1},
    {10532, 10, 0x1, 0x1},
    {10542, 10, 0x1, 0x10000001},
    {10552, 4, 0xc, 0x40000},
    {10556, 7, 0x1, 0x1},
    {10563, 4, 0xc, 0x40000},
    {10567, 5, 0xc, 0x40000},
    {10572, 6, 0xc, 0x40000},
    {10578, 12, 0x26, 0x2000000},
    {10590, 11, 0x25, 0x2000000},
    {10601, 3, 0x1, 0x40000001},
    {10604, 7, 0x1, 0x1},
    {10611, 5, 0x1, 0x1},
    {10616, 6, 0x1, 0x1},
    {10622, 7, 0x1, 0x1},
    {10629, 8, 0x1, 0x1},
    {10637, 6, 0x1, 0x1},
    {10643, 6, 0x1, 0x1},
    {10649, 7, 0x1, 0x1},
    {10656, 6, 0x1, 0x40000001},
    {10662, 7, 0x1, 0x40000001},
    {10669, 10, 0x1, 0x1},
    {10679, 9, 0x1, 0x1},
    {10688, 9, 0x1, 0x1},
    {10697, 10, 0x1, 0x10000001},
    {10707, 9, 0x1, 0x1},
    {10716, 9, 0x1, 0x1},
    {10725, 7, 0x1, 0x1},
    {10732, 10, 0x1, 0x1},
    {10742, 9, 0x1, 0x1},
    {10751, 9, 0x1, 0x1},
    {10760, 10, 0x1, 0x10000001},
    {10770, 7, 0x1, 0x1},
    {10777, 8, 0x1, 0x1},
    {10785, 8, 0x1, 0x1},
    {10793, 8, 0x1, 0x1},
    {10801, 9, 0x1, 0x10000001},
    {10810, 7, 0x1, 0x1},
    {10817, 8, 0x1, 0x1},
    {10825, 7, 0x1, 0x40000001},
    {10832, 8, 0x1, 0x40000001},
    {10840, 10, 0x1, 0x1},
    {10850, 10, 0x1, 0x1},
    {10860, 8, 0x1, 0x1},
    {10868, 9, 0x1, 0x1},
    {10877, 11, 0x1, 0x10000001},
    {10888, 11, 0x1, 0x10000001},
    {10899, 12, 0x1, 0x1},
    {10911, 11, 0x1, 0x1},
    {10922, 11, 0x1, 0x1},
    {10933, 13, 0x1, 0x10000001},
    {10946, 12, 0x1, 0x1},
    {10958, 11, 0x1, 0x1},
    {10969, 11, 0x1, 0x1},
    {10980, 13, 0x1, 0x10000001},
    {10993, 4, 0x1, 0x1},
    {10997, 7, 0x1, 0x1},
    {11004, 8, 0x1, 0x1},
    {11012, 7, 0x1, 0x1},
    {11019, 8, 0x1, 0x1},
    {11027, 8, 0x1, 0x1},
    {11035, 7, 0x1, 0x1},
    {11042, 8, 0x1, 0x1},
    {11050, 9, 0x1, 0x1},
    {11059, 9, 0x1, 0x1},
    {11068, 9, 0x1, 0x1},
    {11077, 9, 0x1, 0x1},
    {11086, 9, 0x1, 0x1},
    {11095, 7, 0x1, 0x1},
    {11102, 3, 0x15, 0x800002},
    {11105, 4, 0x15, 0x2},
    {11109, 6, 0x0, 0x8},
    {11115, 5, 0x0, 0x8},
    {11120, 8, 0x0, 0x1000008},
    {11128, 11, 0x0, 0x8},
    {11139, 8, 0x1, 0x1},
    {11147, 12, 0x1, 0x1},
    {11159, 5, 0x17, 0x800002},
    {11164, 6, 0x17, 0x2},
    {11170, 6, 0x17, 0x2},
    {11176, 8, 0x17, 0x2},
    {11184, 9, 0x17, 0x2},
    {11193, 7, 0x17, 0x2},
    {11200, 5, 0x0, 0x8},
    {11205, 5, 0x0, 0x8000},
    {11210, 5, 0x0, 0x8000},
    {11215, 6, 0x0, 0x200000},
    {11221, 5, 0x40, 0x1},
    {11226, 4, 0x20, 0x1},
    {11230, 5, 0x800, 0x1},
    {11235, 6, 0x800, 0x1},
    {11241, 8, 0x800, 0x1},
    {11249, 11, 0x800, 0x1},
    {11260, 11, 0x800, 0x1},
    {11271, 11, 0x800, 0x10000001},
    {11282, 9, 0x800, 0x1},
    {11291, 11, 0x800, 0x1},
    {11302, 11, 0x800, 0x10000001},
    {11313, 10, 0x800, 0x1},
    {11323, 5, 0x777, 0x4000000},
    {11328, 6, 0x0, 0x8000},
    {11334, 4, 0x40, 0x1},
    {11338, 5, 0x40, 0x1},
    {11343, 7, 0x40, 0x1},
    {11350, 4, 0x20, 0x1},
    {11354, 3, 0x40, 0x40000001},
    {11357, 4, 0x40, 0x40000001},
    {11361, 5, 0x40, 0x1},
    {11366, 6, 0x40, 0x1},
    {11372, 7, 0x40, 0x1},
    {11379, 5, 0x40, 0x1},
    {11384, 4, 0x40, 0x1},
    {11388, 5, 0x40, 0x1},
    {11393, 5, 0x40, 0x1},
    {11398, 6, 0x40, 0x1},
    {11404, 7, 0x40, 0x1},
    {11411, 6, 0x40, 0x1},
    {11417, 7, 0x40, 0x1},
    {11424, 6, 0x40, 0x1},
    {11430, 5, 0x40, 0x1},
    {11435, 6, 0x40, 0x1},
    {11441, 6, 0x40, 0x1},
    {11447, 7, 0x40, 0x1},
    {11454, 10, 0x40, 0x1},
    {11464, 9, 0x40, 0x1},
    {11473, 9, 0x40, 0x1},
    {11482, 10, 0x40, 0x10000001},
    {11492, 9, 0x40, 0x1},
    {11501, 9, 0x40, 0x1},
    {11510, 7, 0x40, 0x1},
    {11517, 10, 0x40, 0x1},
    {11527, 9, 0x40, 0x1},
    {11536, 9, 0x40, 0x1},
    {11545, 10, 0x40, 0x10000001},
    {11555, 8, 0x40, 0x1},
    {11563, 9, 0x40, 0x10000001},
    {11572, 4, 0x40, 0x1},
    {11576, 6, 0x0, 0x8000},
    {11582, 6, 0x0, 0x1000000},
    {11588, 15, 0x25, 0x2000000},
    {11603, 15, 0x26, 0x2000000},
    {11618, 8, 0x25, 0x2000000},
    {11626, 9, 0x26, 0x2000000},
    {11635, 12, 0x26, 0x2000000},
    {11647, 11, 0x25, 0x2000000},
    {11658, 8, 0x0, 0x8000},
    {11666, 7, 0x0, 0x8000},
    {11673, 8, 0x0, 0x8000},
    {11681, 5, 0x0, 0x8000},
    {11686, 8, 0x0, 0x8000},
    {11694, 8, 0x0, 0x8000},
    {11702, 8, 0x0, 0x8000},
    {11710, 3, 0x20, 0x40000001},
    {11713, 4, 0x20, 0x40000001},
    {11717, 4, 0x20, 0x1},
    {11721, 5, 0x20, 0x1},
    {11726, 4, 0x20, 0x1},
    {11730, 5, 0x20, 0x1},
    {11735, 5, 0x20, 0x1},
    {11740, 6, 0x20, 0x1},
    {11746, 7, 0x20, 0x1},
    {11753, 6, 0x20, 0x1},
    {11759, 7, 0x20, 0x1},
    {11766, 6, 0x20, 0x1},
    {11772, 5, 0x20, 0x1},
    {11777, 6, 0x20, 0x1},
    {11783, 7, 0x20, 0x1},
    {11790, 10, 0x20, 0x1},
    {11800, 9, 0x20, 0x1},
    {11809, 9, 0x20, 0x1},
    {11818, 10, 0x20, 0x10000001},
    {11828, 9, 0x20, 0x1},
    {11837, 9, 0x20, 0x1},
    {11846, 7, 0x20, 0x1},
    {11853, 10, 0x20, 0x1},
    {11863, 9, 0x20, 0x1},
    {11872, 9, 0x20, 0x1},
    {11881, 10, 0x20, 0x10000001},
    {11891, 8, 0x20, 0x1},
    {11899, 9, 0x20, 0x10000001},
    {11908, 4, 0x20, 0x1},
    {11912, 5, 0x0, 0x1000020},
    {11917, 8, 0x0, 0x20},
    {11925, 5, 0x40, 0x1},
    {11930, 7, 0x40, 0x1},
    {11937, 7, 0x40, 0x10000001},
    {11944, 4, 0x20, 0x1},
    {11948, 5, 0x20, 0x1},
    {11953, 7, 0x20, 0x1},
    {11960, 7, 0x20, 0x10000001},
    {11967, 7, 0x1, 0x1},
    {11974, 4, 0x40, 0x40000001},
    {11978, 5, 0x40, 0x40000001},
    {11983, 7, 0x40, 0x1},
    {11990, 8, 0x40, 0x1},
    {11998, 10, 0x40, 0x1},
    {12008, 10, 0x40, 0x1},
    {12018, 8, 0x40, 0x1},
    {12026, 9, 0x40, 0x1},
    {12035, 11, 0x40, 0x10000001},
    {12046, 11, 0x40, 0x10000001},
    {12057, 12, 0x40, 0x1},
    {12069, 11, 0x40, 0x1},
    {12080, 11, 0x40, 0x1},
    {12091, 13, 0x40, 0x10000001},
    {12104, 12, 0x40, 0x1},
    {12116, 11, 0x40, 0x1},
    {12127, 11, 0x40, 0x1},
    {12138, 13, 0x40, 0x10000001},
    {12151, 6, 0x40, 0x1},
    {12157, 4, 0x20, 0x40000001},
    {12161, 5, 0x20, 0x40000001},
    {12166, 7, 0x20, 0x1},
    {12173, 8, 0x20, 0x1},
    {12181, 10, 0x20, 0x1},
    {12191, 10, 0x20, 0x1},
    {12201, 8, 0x20, 0x1},
    {12209, 9, 0x20, 0x1},
    {12218, 11, 0x20, 0x10000001},
    {12229, 11, 0x20, 0x10000001},
    {12240, 12, 0x20, 0x1},
    {12252, 11, 0x20, 0x1},
    {12263, 11, 0x20, 0x1},
    {12274, 13, 0x20, 0x10000001},
    {12287, 12, 0x20, 0x1},
    {12299, 11, 0x20, 0x1},
    {12310, 11, 0x20, 0x1},
    {12321, 13, 0x20, 0x10000001},
    {12334, 6, 0x20, 0x1},
    {12340, 4, 0x40, 0x1},
    {12344, 7, 0x40, 0x1},
    {12351, 8, 0x40, 0x1},
    {12359, 8, 0x40, 0x1},
    {12367, 7, 0x40, 0x1},
    {12374, 8, 0x40, 0x1},
    {12382, 4, 0x20, 0x1},
    {12386, 7, 0x20, 0x1},
    {12393, 8, 0x20, 0x1},
    {12401, 8, 0x20, 0x1},
    {12409, 7, 0x20, 0x1},
    {12416, 8, 0x20, 0x1},
    {12424, 5, 0x0, 0x4},
    {12429, 8, 0x0, 0x8},
    {12437, 6, 0x20, 0x1},
    {12443, 5, 0x0, 0x8000},
    {12448, 6, 0x80, 0x1},
    {12454, 3, 0x400, 0x1},
    {12457, 11, 0x0, 0x8},
    {12468, 5, 0x400, 0x1},
    {12473, 8, 0x400, 0x10000001},
    {12481, 8, 0x400, 0x10000001},
    {12489, 8, 0x400, 0x10000001},
    {12497, 8, 0x400, 0x10000001},
    {12505, 6, 0x400, 0x1},
    {12511, 9, 0x400, 0x10000001},
    {12520, 9, 0x400, 0x10000001},
    {12529, 9, 0x400, 0x10000001},
    {12538, 9, 0x400, 0x10000001},
    {12547, 2, 0x0, 0x80000},
    {12549, 2, 0x0, 0x1000000},
    {12551, 5, 0x0, 0x10},
    {12556, 4, 0x20, 0x3},
    {12560, 5, 0x20, 0x1},
    {12565, 7, 0x20, 0x1},
    {12572, 10, 0x20, 0x1},
    {12582, 10, 0x20, 0x1},
    {12592, 10, 0x20, 0x10000001},
    {12602, 8, 0x20, 0x1},
    {12610, 10, 0x20, 0x1},
    {12620, 10, 0x20, 0x10000001},
    {12630, 9, 0x20, 0x1},
    {12639, 7, 0x16, 0x2},
    {12646, 11, 0x0, 0x8000},
    {12657, 13, 0x0, 0x8000},
    {12670, 5, 0x20, 0x3},
    {12675, 6, 0x20, 0x1},
    {12681, 8, 0x20, 0x1},
    {12689, 11, 0x20, 0x1},
    {12700, 11, 0x20, 0x1},
    {12711, 11, 0x20, 0x10000001},
    {12722, 9, 0x20, 0x1},
    {12731, 11, 0x20, 0x1},
    {12742, 11, 0x20, 0x10000001},
    {12753, 10, 0x20, 0x1},
    {12763, 9, 0x16, 0x2},
    {12772, 14, 0x0, 0x8000},
    {12786, 8, 0x15, 0x2},
    {12794, 5, 0x15, 0x2},
    {12799, 5, 0x15, 0x2},
    {12804, 6, 0x15, 0x2},
    {12810, 11, 0x15, 0x2},
    {12821, 6, 0x200, 0x1},
    {12827, 7, 0x200, 0x1},
    {12834, 8, 0x200, 0x1},
    {12842, 10, 0x200, 0x1},
    {12852, 6, 0x0, 0x10000000},
    {12858, 2, 0x0, 0x80000},
    {12860, 7, 0x0, 0x8000},
    {12867, 6, 0x0, 0x8000},
    {12873, 7, 0x13, 0x2000000},
    {12880, 4, 0x0, 0x8},
    {12884, 6, 0x33, 0x2000000},
    {12890, 4, 0x18, 0x2},
    {12894, 2, 0x0, 0x80000},
    {12896, 2, 0x0, 0x10000},
    {12898, 3, 0x80, 0x20000001},
    {12901, 9, 0x0, 0x8000},
    {12910, 10, 0x0, 0x8000},
    {12920, 7, 0x80, 0x20000001},
    {12927, 8, 0x80, 0x20000001},
    {12935, 8, 0x80, 0x20000001},
    {12943, 4, 0x0, 0x10},
    {12947, 5, 0x0, 0x10},
    {12952, 4, 0x40, 0x1},
    {12956, 6, 0x40, 0x1},
    {12962, 7, 0x40, 0x1},
    {12969, 3, 0x4, 0x1},
    {12972, 5, 0x4, 0x1},
    {12977, 4, 0x4, 0x1},
    {12981, 2, 0x0, 0x1000000},
    {12983, 11, 0x0, 0x8000},
    {12994, 7, 0x0, 0x10},
    {13001, 4, 0x0, 0x24},
    {13005, 8, 0x1, 0x40000},
    {13013, 9, 0x1, 0x40000},
    {13022, 4, 0x0, 0x1000000},
    {13026, 14, 0x0, 0x8000},
    {13040, 11, 0x0, 0x8000},
    {13051, 11, 0x0, 0x8000},
    {13062, 11, 0x0, 0x8000},
    {13073, 9, 0x0, 0x8000},
    {13082, 10, 0x0, 0x8000},
    {13092, 3, 0x10, 0x40000001},
    {13095, 6, 0x10, 0x40000001},
    {13101, 6, 0x10, 0x40000001},
    {13107, 4, 0x10, 0x40000001},
    {13111, 7, 0x10, 0x40000001},
    {13118, 7, 0x10, 0x40000001},
    {13125, 3, 0x8, 0x40000001},
    {13128, 8, 0x8, 0x40000001},
    {13136, 9, 0x8, 0x40000001},
    {13145, 8, 0x8, 0x40000001},
    {13153, 9, 0x0, 0x8},
    {13162, 4, 0x18, 0x2},
    {13166, 5, 0x18, 0x2},
    {13171, 4, 0x0, 0x1000000},
    {13175, 9, 0x0, 0x10},
    {13184, 1, 0x0, 0x1000000},
    {13185, 12, 0x0, 0x8},
    {13197, 7, 0x3, 0x8000000},
    {13204, 8, 0x3, 0x8000000},
    {13212, 2, 0x0, 0x1000800},
    {13214, 13, 0x0, 0x8},
    {13227, 8, 0x0, 0x8},
    {13235, 8, 0x0, 0x8},
    {13243, 6, 0x0, 0x8000},
    {13249, 7, 0x0, 0x10000010},
    {13256, 5, 0x400, 0x1},
    {13261, 9, 0x400, 0x1},
    {13270, 9, 0x400, 0x1},
    {13279, 10, 0x400, 0x1},
    {13289, 6, 0x0, 0x8000},
    {13295, 9, 0x0, 0x8000},
    {13304, 3, 0xc, 0x40000},
    {13307, 4, 0xc, 0x840000},
    {13311, 4, 0x0, 0x400},
    {13315, 5, 0x16, 0x2},
    {13320, 4, 0x16, 0x2},
    {13324, 8, 0x0, 0x8000},
    {13332, 10, 0x0, 0x8000},
    {13342, 7, 0x0, 0x8},
    {13349, 11, 0x0, 0x8000},
    {13360, 7, 0x0, 0x8000},
    {13367, 8, 0x0, 0x8000},
    {13375, 7, 0x0, 0x8000},
    {13382, 2, 0x0, 0x200800},
    {13384, 5, 0x0, 0x100000},
    {13389, 3, 0x1, 0x40000001},
    {13392, 5, 0x1, 0x40000001},
    {13397, 5, 0x1, 0x40000001},
    {13402, 5, 0x15, 0x2},
    {13407, 3, 0x0, 0x8},
    {13410, 3, 0xc, 0x40000},
    {13413, 4, 0x0, 0x1000},
    {13417, 4, 0x16, 0x2},
    {13421, 11, 0x0, 0x8000},
    {13432, 4, 0x0, 0x1000024},
    {13436, 8, 0x0, 0x8},
    {13444, 15, 0x0, 0x8},
    {13459, 13, 0x0, 0x8},
    {13472, 4, 0x40, 0x1},
    {13476, 5, 0x40, 0x1},
    {13481, 6, 0x40, 0x1},
    {13487, 5, 0x0, 0x80000},
    {13492, 6, 0x0, 0x8000},
    {13498, 3, 0x60, 0x1},
    {13501, 6, 0x20, 0x20000001},
    {13507, 5, 0x40, 0x40000001},
    {13512, 6, 0x40, 0x40000001},
    {13518, 6, 0x20, 0x20000001},
    {13524, 6, 0x20, 0x20000001},
    {13530, 3, 0x600, 0x800001},
    {13533, 8, 0x600, 0x1},
    {13541, 9, 0x600, 0x1},
    {13550, 9, 0x600, 0x1},
    {13559, 7, 0x0, 0x8000},
    {13566, 5, 0x16, 0x2},
    {13571, 4, 0x0, 0x8},
    {13575, 4, 0x200, 0x800001},
    {13579, 5, 0x200, 0x1},
    {13584, 7, 0x200, 0x1},
    {13591, 10, 0x200, 0x1},
    {13601, 10, 0x200, 0x1},
    {13611, 10, 0x200, 0x10000001},
    {13621, 8, 0x200, 0x1},
    {13629, 10, 0x200, 0x1},
    {13639, 10, 0x200, 0x10000001},
    {13649, 9, 0x200, 0x1},
    {13658, 6, 0x0, 0x8000},
    {13664, 3, 0x40, 0x1},
    {13667, 6, 0x40, 0x1},
    {13673, 6, 0x0, 0x10000000},
    {13679, 3, 0x40, 0x1},
    {13682, 5, 0x40, 0x1},
    {13687, 3, 0x80, 0x1},
    {13690, 4, 0x1, 0x40000},
    {13694, 6, 0x80, 0x1},
    {13700, 5, 0x0, 0x8000},
    {13705, 6, 0x0, 0x8000},
    {13711, 7, 0x0, 0x8000},
    {13718, 5, 0x0, 0x8000},
    {13723, 4, 0x1, 0x40000},
    {13727, 5, 0x1, 0x40000},
    {13732, 3, 0x2, 0x40000001},
    {13735, 6, 0x2, 0x40000001},
    {13741, 4, 0x2, 0x40000001},
    {13745, 7, 0x40, 0x1},
    {13752, 5, 0x0, 0x8000},
    {13757, 9, 0x0, 0x8000},
    {13766, 10, 0x0, 0x8000},
    {13776, 7, 0x0, 0x8000},
    {13783, 11, 0x0, 0x8000},
    {13794, 3, 0x0, 0x1000000},
    {13797, 9, 0x0, 0x8},
    {13806, 8, 0x0, 0x10000010},
    {13814, 5, 0x16, 0x2},
    {13819, 7, 0x0, 0x8000},
    {13826, 7, 0x0, 0x8000},
    {13833, 4, 0x80, 0x1},
    {13837, 7, 0x80, 0x1},
    {13844, 5, 0x0, 0x1000024},
    {13849, 10, 0x0, 0x8},
    {13859, 18, 0x0, 0x8},
    {13877, 15, 0x0, 0x8},
    {13892, 1, 0x0, 0x1001000},
    {13893, 3, 0x0, 0x4},
    {13896, 6, 0x4, 0x1},
    {13902, 8, 0x4, 0x1},
    {13910, 6, 0x4, 0x1},
    {13916, 7, 0x4, 0x1},
    {13923, 9, 0x4, 0x1},
    {13932, 12, 0x4, 0x1},
    {13944, 12, 0x4, 0x1},
    {13956, 12, 0x4, 0x10000001},
    {13968, 10, 0x4, 0x1},
    {13978, 12, 0x4, 0x1},
    {13990, 12, 0x4, 0x10000001},
    {14002, 11, 0x4, 0x1},
    {14013, 9, 0x0, 0x8000},
    {14022, 11, 0x0, 0x8000},
    {14033, 5, 0x1, 0x40000},
    {14038, 7, 0x0, 0x8000},
    {14045, 7, 0x1, 0x40000},
    {14052, 6, 0x4, 0x1},
    {14058, 5, 0x4, 0x1},
    {14063, 3, 0x4, 0x100001},
    {14066, 5, 0x4, 0x1},
    {14071, 8, 0x0, 0x80000},
    {14079, 5, 0x4, 0x1},
    {14084, 3, 0x10, 0x800001},
    {14087, 6, 0x10, 0x1},
    {14093, 3, 0x10, 0x1},
    {14096, 7, 0x10, 0x1},
    {14103, 8, 0x10, 0x1},
    {14111, 10, 0x10, 0x1},
    {14121, 9, 0x10, 0x1},
    {14130, 9, 0x10, 0x1},
    {14139, 9, 0x10, 0x1},
    {14148, 10, 0x10, 0x10000001},
    {14158, 8, 0x10, 0x1},
    {14166, 8, 0x10, 0x1},
    {14174, 9, 0x10, 0x1},
    {14183, 4, 0x10, 0x1},
    {14187, 5, 0x10, 0x1},
    {14192, 6, 0x10, 0x1},
    {14198, 5, 0x10, 0x1},
    {14203, 6, 0x10, 0x1},
    {14209, 5, 0x10, 0x1},
    {14214, 6, 0x10, 0x1},
    {14220, 5, 0x10, 0x1},
    {14225, 10, 0x0, 0x8},
    {14235, 4, 0x10, 0x1},
    {14239, 5, 0x0, 0x8000},
    {14244, 5, 0x10, 0x10000001},
    {14249, 3, 0x10, 0x40000001},
    {14252, 4, 0x10, 0x40000001},
    {14256, 4, 0x10, 0x1},
    {14260, 5, 0x10, 0x1},
    {14265, 6, 0x10, 0x1},
    {14271, 9, 0x10, 0x1},
    {14280, 8, 0x10, 0x1},
    {14288, 8, 0x10, 0x1},
    {14296, 9, 0x10, 0x10000001},
    {14305, 8, 0x10, 0x1},
    {14313, 8, 0x10, 0x1},
    {14321, 6, 0x10, 0x1},
    {14327, 9, 0x10, 0x1},
    {14336, 8, 0x10, 0x1},
    {14344, 8, 0x10, 0x1},
    {14352, 9, 0x10, 0x10000001},
    {14361, 7, 0x10, 0x1},
    {14368, 8, 0x10, 0x10000001},
    {14376, 5, 0x1, 0x40000},
    {14381, 9, 0x0, 0x8000},
    {14390, 7, 0x1, 0x40000},
    {14397, 6, 0x0, 0x8000},
    {14403, 5, 0x1, 0x40000},
    {14408, 7, 0x1, 0x40000},
    {14415, 9, 0x0, 0x8000},
    {14424, 3, 0x4, 0x40800001},
    {14427, 4, 0x4, 0x1},
    {14431, 5, 0x4, 0x40000001},
    {14436, 5, 0x4, 0x800001},
    {14441, 7, 0x4, 0x1},
    {14448, 8, 0x4, 0x1},
    {14456, 11, 0x4, 0x1},
    {14467, 10, 0x4, 0x1},
    {14477, 10, 0x4, 0x1},
    {14487, 11, 0x4, 0x10000001},
    {14498, 10, 0x4, 0x1},
    {14508, 10, 0x4, 0x1},
    {14518, 8, 0x4, 0x1},
    {14526, 11, 0x4, 0x1},
    {14537, 10, 0x4, 0x1},
    {14547, 10, 0x4, 0x1},
    {14557, 11, 0x4, 0x10000001},
    {14568, 9, 0x4, 0x1},
    {14577, 10, 0x4, 0x10000001},
    {14587, 5, 0x4, 0x1},
    {14592, 5, 0x0, 0x8000},
    {14597, 5, 0x4, 0x40000001},
    {14602, 5, 0x4, 0x1},
    {14607, 5, 0x4, 0x1},
    {14612, 6, 0x400, 0x1},
    {14618, 7, 0x400, 0x1},
    {14625, 9, 0x400, 0x1},
    {14634, 12, 0x400, 0x1},
    {14646, 12, 0x400, 0x1},
    {14658, 12, 0x400, 0x10000001},
    {14670, 10, 0x400, 0x1},
    {14680, 12, 0x400, 0x1},
    {14692, 12, 0x400, 0x10000001},
    {14704, 11, 0x400, 0x1},
    {14715, 4, 0x4, 0x1},
    {14719, 5, 0x4, 0x1},
    {14724, 5, 0x4, 0x1},
    {14729, 4, 0x4, 0x800001},
    {14733, 5, 0x4, 0x1},
    {14738, 9, 0x4, 0x1},
    {14747, 6, 0x4, 0x1},
    {14753, 7, 0x4, 0x10000001},
    {14760, 7, 0x4, 0x10000001},
    {14767, 8, 0x4, 0x10000001},
    {14775, 7, 0x0, 0x8000},
    {14782, 8, 0x0, 0x8000},
    {14790, 6, 0x0, 0x8000},
    {14796, 9, 0x4, 0x1},
    {14805, 5, 0x4, 0x8001},
    {14810, 8, 0x4, 0x10000001},
    {14818, 6, 0x4, 0x1},
    {14824, 10, 0x4, 0x1},
    {14834, 6, 0x4, 0x1},
    {14840, 7, 0x4, 0x1},
    {14847, 11, 0x4, 0x1},
    {14858, 9, 0x4, 0x10000001},
    {14867, 10, 0x4, 0x10000001},
    {14877, 8, 0x4, 0x1},
    {14885, 12, 0x4, 0x1},
    {14897, 5, 0x4, 0x1},
    {14902, 6, 0x4, 0x1},
    {14908, 8, 0x4, 0x1},
    {14916, 8, 0x4, 0x10000001},
    {14924, 7, 0x4, 0x10000001},
    {14931, 7, 0x4, 0x10000001},
    {14938, 7, 0x4, 0x1},
    {14945, 11, 0x4, 0x1},
    {14956, 9, 0x4, 0x10000001},
    {14965, 7, 0x4, 0x1},
    {14972, 8, 0x4, 0x1},
    {14980, 10, 0x4, 0x1},
    {14990, 9, 0x4, 0x1},
    {14999, 9, 0x4, 0x1},
    {15008, 9, 0x4, 0x1},
    {15017, 8, 0x4, 0x1},
    {15025, 8, 0x4, 0x1},
    {15033, 9, 0x4, 0x1},
    {15042, 9, 0x4, 0x10000001},
    {15051, 11, 0x4, 0x10000001},
    {15062, 9, 0x4, 0x1},
    {15071, 6, 0x4, 0x1},
    {15077, 8, 0x4, 0x1},
    {15085, 12, 0x4, 0x1},
    {15097, 10, 0x4, 0x10000001},
    {15107, 10, 0x4, 0x1},
    {15117, 4, 0x4, 0x1},
    {15121, 6, 0x4, 0x40000001},
    {15127, 5, 0x4, 0x1},
    {15132, 5, 0x4, 0x1},
    {15137, 5, 0x4, 0x1},
    {15142, 6, 0x4, 0x1},
    {15148, 6, 0x0, 0x8000},
    {15154, 5, 0x4, 0x1},
    {15159, 4, 0x8, 0x1},
    {15163, 6, 0x4, 0x1},
    {15169, 6, 0x4, 0x1},
    {15175, 3, 0x10, 0x800001},
    {15178, 8, 0x10, 0x1},
    {15186, 9, 0x10, 0x1},
    {15195, 7, 0x10, 0x10000001},
    {15202, 8, 0x10, 0x10000001},
    {15210, 9, 0x10, 0x1},
    {15219, 8, 0x10, 0x10000001},
    {15227, 7, 0x10, 0x1},
    {15234, 11, 0x10, 0x1},
    {15245, 9, 0x10, 0x10000001},
    {15254, 10, 0x10, 0x10000001},
    {15264, 8, 0x10, 0x1},
    {15272, 12, 0x10, 0x1},
    {15284, 5, 0x10, 0x1},
    {15289, 8, 0x10, 0x10000001},
    {15297, 8, 0x10, 0x10000001},
    {15305, 8, 0x10, 0x10000001},
    {15313, 8, 0x10, 0x10000001},
    {15321, 7, 0x10, 0x1},
    {15328, 11, 0x10, 0x1},
    {15339, 9, 0x10, 0x10000001},
    {15348, 11, 0x10, 0x10000001},
    {15359, 9, 0x10, 0x1},
    {15368, 10, 0x10, 0x1},
    {15378, 4, 0x10, 0x1},
    {15382, 4, 0x10, 0x1},
    {15386, 10, 0x10, 0x1},
    {15396, 8, 0x10, 0x10000001},
    {15404, 9, 0x10, 0x10000001},
    {15413, 11, 0x10, 0x10000001},
    {15424, 9, 0x10, 0x1},
    {15433, 13, 0x10, 0x1},
    {15446, 6, 0x10, 0x1},
    {15452, 9, 0x10, 0x10000001},
    {15461, 9, 0x10, 0x10000001},
    {15470, 9, 0x10, 0x10000001},
    {15479, 9, 0x10, 0x10000001},
    {15488, 8, 0x10, 0x1},
    {15496, 12, 0x10, 0x1},
    {15508, 10, 0x10, 0x10000001},
    {15518, 12, 0x10, 0x10000001},
    {15530, 10, 0x10, 0x1},
    {15540, 9, 0x10, 0x1},
    {15549, 13, 0x10, 0x1},
    {15562, 11, 0x10, 0x10000001},
    {15573, 11, 0x10, 0x1},
    {15584, 4, 0x10, 0x1},
    {15588, 2, 0x0, 0x80000},
    {15590, 4, 0x0, 0x1000000},
    {15594, 12, 0x100, 0x1},
    {15606, 4, 0x100, 0x1},
    {15610, 7, 0x47, 0x2000000},
    {15617, 3, 0x20, 0x1},
    {15620, 7, 0x20, 0x1},
    {15627, 4, 0x17, 0x2000000},
    {15631, 3, 0x10, 0x1},
    {15634, 7, 0x0, 0x8000},
    {15641, 5, 0x20, 0x1},
    {15646, 9, 0x20, 0x1},
    {15655, 3, 0x10, 0x1},
    {15658, 5, 0x10, 0x1},
    {15663, 7, 0x0, 0x80000},
    {15670, 3, 0x0, 0x2000},
    {15673, 9, 0x0, 0x8000},
    {15682, 10, 0x0, 0x8000},
    {15692, 8, 0x0, 0x8000},
    {15700, 8, 0x0, 0x8000},
    {15708, 3, 0x1, 0x40000},
    {15711, 4, 0x1, 0x40000},
    {15715, 5, 0x1, 0x40000},
    {15720, 4, 0x1, 0x40000},
    {15724, 5, 0x1, 0x40000},
    {15729, 6, 0x1, 0x40000},
    {15735, 6, 0x1, 0x40000},
    {15741, 8, 0x41, 0x2000000},
    {15749, 8, 0x0, 0x80000},
    {15757, 5, 0x0, 0x1000},
    {15762, 8, 0x0, 0x8000},
    {15770, 4, 0x0, 0x1000},
    {15774, 5, 0x0, 0x1000},
    {15779, 4, 0x10, 0x1},
    {15783, 5, 0x0, 0x1000000},
    {15788, 14, 0x100, 0x1},
    {15802, 5, 0x100, 0x1},
    {15807, 6, 0x100, 0x1},
    {15813, 8, 0x0, 0x8000},
    {15821, 6, 0x4, 0x1},
    {15827, 12, 0x100, 0x1},
    {15839, 10, 0x20, 0x1},
    {15849, 14, 0x100, 0x1},
    {15863, 7, 0x4, 0x1},
    {15870, 2, 0x0, 0x400},
    {15872, 6, 0x48, 0x2000000},
    {15878, 3, 0x0, 0x1000400},
    {15881, 6, 0x0, 0x400},
    {15887, 6, 0x0, 0x1000000},
    {15893, 9, 0x0, 0x400},
    {15902, 9, 0x0, 0x8000},
    {15911, 8, 0x0, 0x8000},
    {15919, 7, 0x1, 0x40000},
    {15926, 8, 0x1, 0x40000},
    {15934, 8, 0x1, 0x40000},
    {15942, 8, 0x1, 0x40000},
    {15950, 9, 0x1, 0x40000},
    {15959, 9, 0x1, 0x40000},
    {15968, 9, 0x0, 0x8000},
    {15977, 5, 0x0, 0x80000},
    {15982, 6, 0x0, 0x8000},
    {15988, 4, 0x0, 0x10},
    {15992, 5, 0x0, 0x400},
    {15997, 8, 0x0, 0x8000},
    {16005, 10, 0x0, 0x8000},
    {16015, 10, 0x0, 0x8000},
    {16025, 13, 0x0, 0x8000},
    {16038, 2, 0x1, 0x40000},
    {16040, 5, 0x0, 0x100000},
    {16045, 4, 0x1, 0x40000},
    {16049, 3, 0x0, 0x8000},
    {16052, 5, 0x1, 0x40000},
    {16057, 6, 0x1, 0x40000},
    {16063, 7, 0x1, 0x40000},
    {16070, 6, 0x0, 0x8000},
    {16076, 5, 0x0, 0x8000},
    {16081, 4, 0x1, 0x8000000},
    {16085, 6, 0x0, 0x8000},
    {16091, 5, 0x1, 0x40000},
    {16096, 6, 0x1, 0x40000},
    {16102, 6, 0x15, 0x2000000},
    {16108, 3, 0x1, 0x40000},
    {16111, 9, 0x0, 0x8},
    {16120, 10, 0x0, 0x8},
    {16130, 5, 0x0, 0x1000004},
    {16135, 9, 0x0, 0x8},
    {16144, 10, 0x0, 0x8},
    {16154, 3, 0x4, 0x1},
    {16157, 3, 0x4, 0x1},
    {16160, 2, 0x0, 0x80000},
    {16162, 3, 0x1, 0x40000},
    {16165, 4, 0x1, 0x40000},
    {16169, 3, 0x0, 0x1000000},
    {16172, 6, 0x16, 0x2},
    {16178, 7, 0x17, 0x2},
    {16185, 8, 0x15, 0x2},
    {16193, 9, 0x18, 0x2},
    {16202, 7, 0x21, 0x2000000},
    {16209, 8, 0x21, 0x2000000},
    {16217, 8, 0x21, 0x2000000},
    {16225, 4, 0x0, 0x1000010},
    {16229, 10, 0x0, 0x10},
    {16239, 7, 0x0, 0x10},
    {16246, 8, 0x1, 0x1},
    {16254, 5, 0x0, 0x8000},
    {16259, 5, 0x3, 0x9000000},
    {16264, 8, 0x3, 0x8000000},
    {16272, 6, 0x0, 0x8000},
    {16278, 4, 0x10, 0x40000001},
    {16282, 5, 0x10, 0x40000001},
    {16287, 6, 0x10, 0x1},
    {16293, 7, 0x10, 0x1},
    {16300, 9, 0x10, 0x1},
    {16309, 9, 0x10, 0x1},
    {16318, 7, 0x10, 0x1},
    {16325, 8, 0x10, 0x1},
    {16333, 10, 0x10, 0x10000001},
    {16343, 10, 0x10, 0x10000001},
    {16353, 11, 0x10, 0x1},
    {16364, 10, 0x10, 0x1},
    {16374, 10, 0x10, 0x1},
    {16384, 12, 0x10, 0x10000001},
    {16396, 11, 0x10, 0x1},
    {16407, 10, 0x10, 0x1},
    {16417, 10, 0x10, 0x1},
    {16427, 12, 0x10, 0x10000001},
    {16439, 10, 0x0, 0x8000},
    {16449, 10, 0x0, 0x8000},
    {16459, 5, 0x4, 0x1},
    {16464, 8, 0x4, 0x1},
    {16472, 9, 0x4, 0x1},
    {16481, 11, 0x4, 0x1},
    {16492, 11, 0x4, 0x1},
    {16503, 9, 0x4, 0x1},
    {16512, 10, 0x4, 0x1},
    {16522, 12, 0x4, 0x10000001},
    {16534, 12, 0x4, 0x10000001},
    {16546, 13, 0x4, 0x1},
    {16559, 12, 0x4, 0x1},
    {16571, 12, 0x4, 0x1},
    {16583, 14, 0x4, 0x10000001},
    {16597, 13, 0x4, 0x1},
    {16610, 12, 0x4, 0x1},
    {16622, 12, 0x4, 0x1},
    {16634, 14, 0x4, 0x10000001},
    {16648, 6, 0x4, 0x1},
    {16654, 6, 0x4, 0x1},
    {16660, 4, 0x4, 0x1},
    {16664, 6, 0x4, 0x1},
    {16670, 9, 0x4, 0x1},
    {16679, 9, 0x4, 0x10000001},
    {16688, 5, 0x4, 0x1},
    {16693, 6, 0x1, 0x40000},
    {16699, 8, 0x1, 0x40000},
    {16707, 7, 0x0, 0x8000},
    {16714, 6, 0x1, 0x40000},
    {16720, 8, 0x1, 0x40000},
    {16728, 8, 0x0, 0x8000},
    {16736, 9, 0x0, 0x8000},
    {16745, 4, 0x1, 0x40000},
    {16749, 9, 0x0, 0x8000},
    {16758, 4, 0x0, 0x1000000},
    {16762, 8, 0x16, 0x2},
    {16770, 8, 0x17, 0x2},
    {16778, 10, 0x15, 0x2},
    {16788, 11, 0x18, 0x2},
    {16799, 4, 0x0, 0x2000},
    {16803, 7, 0x1, 0x40000},
    {16810, 8, 0x1, 0x40000},
    {16818, 9, 0x1, 0x40000},
    {16827, 7, 0x0, 0x8000},
    {16834, 6, 0x1, 0x8000000},
    {16840, 1, 0x0, 0x100000},
    {16841, 2, 0x0, 0x1000000},
    {16843, 14, 0x0, 0x8},
    {16857, 5, 0x0, 0x40000008},
    {16862, 7, 0x0, 0x10000000},
    {16869, 3, 0x3, 0x8040000},
    {16872, 10, 0x0, 0x8},
    {16882, 3, 0x0, 0x100000},
    {16885, 10, 0x0, 0x8},
    {16895, 4, 0x0, 0x8},
    {16899, 3, 0x0, 0x8},
    {16902, 2, 0x0, 0x10000},
    {16904, 2, 0x0, 0x1000000},
    {16906, 10, 0x0, 0x8},
    {16916, 6, 0x0, 0x100000},
    {16922, 3, 0x0, 0x8000},
    {16925, 6, 0x0, 0x8000},
    {16931, 6, 0x0, 0x8000},
    {16937, 7, 0x0, 0x8000},
    {16944, 7, 0x0, 0x8000},
    {16951, 8, 0x0, 0x8000},
    {16959, 7, 0x0, 0x8000},
    {16966, 5, 0x18, 0x2},
    {16971, 7, 0x4c, 0x2000000},
    {16978, 3, 0x0, 0x200000},
    {16981, 9, 0x0, 0x8000},
    {16990, 10, 0x0, 0x8000},
    {17000, 3, 0x400, 0x1},
    {17003, 6, 0x400, 0x1},
    {17009, 7, 0x400, 0x1},
    {17016, 3, 0x0, 0x10},
    {17019, 4, 0x1, 0x9000000},
    {17023, 9, 0x1, 0x8000000},
    {17032, 9, 0x1, 0x8000000},
    {17041, 6, 0x0, 0x8},
    {17047, 5, 0x1, 0x9000000},
    {17052, 11, 0x1, 0x8000000},
    {17063, 12, 0x1, 0x8000000},
    {17075, 5, 0x0, 0x8000},
    {17080, 9, 0x0, 0x8000},
    {17089, 3, 0x8, 0x1},
    {17092, 5, 0x8, 0x1},
    {17097, 8, 0x8, 0x10000001},
    {17105, 8, 0x8, 0x10000001},
    {17113, 8, 0x8, 0x10000001},
    {17121, 8, 0x8, 0x10000001},
    {17129, 2, 0x0, 0x100000},
    {17131, 3, 0x400, 0x1},
    {17134, 9, 0x400, 0x1},
    {17143, 5, 0x0, 0x80000},
    {17148, 9, 0x400, 0x1},
    {17157, 4, 0x800, 0x1},
    {17161, 7, 0x800, 0x1},
    {17168, 10, 0x400, 0x1},
    {17178, 3, 0x400, 0x40000001},
    {17181, 8, 0x400, 0x1},
    {17189, 7, 0x400, 0x1},
    {17196, 8, 0x400, 0x1},
    {17204, 8, 0x400, 0x40000001},
    {17212, 9, 0x400, 0x1},
    {17221, 12, 0x400, 0x1},
    {17233, 11, 0x400, 0x1},
    {17244, 11, 0x400, 0x1},
    {17255, 12, 0x400, 0x10000001},
    {17267, 11, 0x400, 0x1},
    {17278, 11, 0x400, 0x1},
    {17289, 9, 0x400, 0x1},
    {17298, 12, 0x400, 0x1},
    {17310, 11, 0x400, 0x1},
    {17321, 11, 0x400, 0x1},
    {17332, 12, 0x400, 0x10000001},
    {17344, 10, 0x400, 0x1},
    {17354, 11, 0x400, 0x10000001},
    {17365, 12, 0x400, 0x10000001},
    {17377, 12, 0x400, 0x10000001},
    {17389, 13, 0x400, 0x1},
    {17402, 12, 0x400, 0x1},
    {17414, 12, 0x400, 0x1},
    {17426, 14, 0x400, 0x10000001},
    {17440, 13, 0x400, 0x1},
    {17453, 12, 0x400, 0x1},
    {17465, 12, 0x400, 0x1},
    {17477, 14, 0x400, 0x10000001},
    {17491, 8, 0x400, 0x40000001},
    {17499, 9, 0x400, 0x1},
    {17508, 8, 0x400, 0x1},
    {17516, 8, 0x400, 0x1},
    {17524, 9, 0x400, 0x1},
    {17533, 10, 0x400, 0x1},
    {17543, 9, 0x400, 0x1},
    {17552, 10, 0x400, 0x10000001},
    {17562, 8, 0x400, 0x1},
    {17570, 8, 0x400, 0x1},
    {17578, 9, 0x400, 0x1},
    {17587, 9, 0x400, 0x1},
    {17596, 3, 0x0, 0x8},
    {17599, 8, 0x400, 0x1},
    {17607, 9, 0x400, 0x1},
    {17616, 3, 0x400, 0x1},
    {17619, 6, 0x400, 0x1},
    {17625, 11, 0x400, 0x1},
    {17636, 9, 0x400, 0x10000001},
    {17645, 10, 0x400, 0x10000001},
    {17655, 11, 0x400, 0x1},
    {17666, 10, 0x400, 0x10000001},
    {17676, 12, 0x400, 0x1},
    {17688, 9, 0x400, 0x1},
    {17697, 13, 0x400, 0x1},
    {17710, 11, 0x400, 0x10000001},
    {17721, 12, 0x400, 0x10000001},
    {17733, 10, 0x400, 0x1},
    {17743, 14, 0x400, 0x1},
    {17757, 9, 0x400, 0x1},
    {17766, 13, 0x400, 0x1},
    {17779, 11, 0x400, 0x10000001},
    {17790, 13, 0x400, 0x10000001},
    {17803, 11, 0x400, 0x1},
    {17814, 10, 0x400, 0x1},
    {17824, 14, 0x400, 0x1},
    {17838, 12, 0x400, 0x10000001},
    {17850, 12, 0x400, 0x1},
    {17862, 7, 0x400, 0x1},
    {17869, 2, 0x0, 0x100000},
    {17871, 2, 0x0, 0x8},
    {17873, 3, 0x0, 0x100000},
    {17876, 6, 0x0, 0x100000},
    {17882, 4, 0x0, 0x8},
    {17886, 3, 0x0, 0x10},
    {17889, 9, 0x0, 0x8},
    {17898, 10, 0x0, 0x8},
    {17908, 7, 0x400, 0x1},
    {17915, 8, 0x40, 0x1},
    {17923, 4, 0x16, 0x2},
    {17927, 9, 0x0, 0x8},
    {17936, 8, 0x0, 0x8},
    {17944, 4, 0x0, 0x40000008},
    {17948, 5, 0x0, 0x40000008},
    {17953, 3, 0x0, 0x8},
    {17956, 5, 0x16, 0x2},
    {17961, 5, 0x100, 0x1},
    {17966, 3, 0x0, 0x8},
    {17969, 11, 0x0, 0x8},
    {17980, 3, 0x0, 0x1000000},
    {17983, 11, 0x0, 0x8},
    {17994, 4, 0x400, 0x1},
    {17998, 7, 0x400, 0x1},
    {18005, 8, 0x400, 0x1},
    {18013, 4, 0x400, 0x1},
    {18017, 9, 0x400, 0x1},
    {18026, 3, 0x0, 0x8},
    {18029, 5, 0x0, 0x8},
    {18034, 4, 0x3, 0x8040000},
    {18038, 1, 0x0, 0x1000800},
    {18039, 9, 0x0, 0x8},
    {18048, 10, 0x0, 0x8},
    {18058, 7, 0x0, 0x40000008},
    {18065, 3, 0x1, 0x1},
    {18068, 4, 0x1, 0x1},
    {18072, 7, 0x1, 0x10000001},
    {18079, 7, 0x1, 0x10000001},
    {18086, 7, 0x1, 0x10000001},
    {18093, 7, 0x1, 0x10000001},
    {18100, 3, 0x200, 0x1},
    {18103, 7, 0x200, 0x1},
    {18110, 7, 0x200, 0x1},
    {18117, 9, 0x200, 0x1},
    {18126, 7, 0x200, 0x1},
    {18133, 2, 0x0, 0x10},
    {18135, 2, 0x0, 0x200800},
    {18137, 6, 0x0, 0x100000},
    {18143, 4, 0x0, 0x8},
    {18147, 3, 0x80, 0x1},
    {18150, 6, 0x80, 0x1},
    {18156, 4, 0x80, 0x1},
    {18160, 6, 0x80, 0x1},
    {18166, 4, 0x80, 0x1},
    {18170, 3, 0x0, 0x1000000},
    {18173, 11, 0x0, 0x8000},
    {18184, 8, 0x0, 0x8000},
    {18192, 7, 0x0, 0x8000},
    {18199, 7, 0x0, 0x8000},
    {18206, 10, 0x0, 0x8000},
    {18216, 4, 0x0, 0x8000},
    {18220, 5, 0x0, 0x8000},
    {18225, 4, 0x0, 0x8000},
    {18229, 5, 0x0, 0x8000},
    {18234, 3, 0x200, 0x40000001},
    {18237, 6, 0x200, 0x1},
    {18243, 9, 0x200, 0x10000001},
    {18252, 11, 0x200, 0x1},
    {18263, 10, 0x200, 0x10000001},
    {18273, 12, 0x200, 0x1},
    {18285, 7, 0x200, 0x1},
    {18292, 8, 0x200, 0x1},
    {18300, 6, 0x200, 0x1},
    {18306, 7, 0x200, 0x1},
    {18313, 7, 0x200, 0x40000001},
    {18320, 8, 0x200, 0x1},
    {18328, 11, 0x200, 0x1},
    {18339, 10, 0x200, 0x1},
    {18349, 10, 0x200, 0x1},
    {18359, 11, 0x200, 0x10000001},
    {18370, 10, 0x200, 0x1},
    {18380, 10, 0x200, 0x1},
    {18390, 8, 0x200, 0x1},
    {18398, 11, 0x200, 0x1},
    {18409, 10, 0x200, 0x1},
    {18419, 10, 0x200, 0x1},
    {18429, 11, 0x200, 0x10000001},
    {18440, 9, 0x200, 0x1},
    {18449, 10, 0x200, 0x10000001},
    {18459, 7, 0x200, 0x40000001},
    {18466, 8, 0x200, 0x1},
    {18474, 7, 0x200, 0x1},
    {18481, 8, 0x200, 0x1},
    {18489, 8, 0x200, 0x1},
    {18497, 8, 0x200, 0x1},
    {18505, 8, 0x200, 0x1},
    {18513, 8, 0x200, 0x1},
    {18521, 10, 0x200, 0x1},
    {18531, 10, 0x200, 0x10000001},
    {18541, 7, 0x200, 0x1},
    {18548, 7, 0x200, 0x1},
    {18555, 12, 0x200, 0x1},
    {18567, 10, 0x200, 0x10000001},
    {18577, 11, 0x200, 0x10000001},
    {18588, 12, 0x200, 0x1},
    {18600, 11, 0x200, 0x10000001},
    {18611, 13, 0x200, 0x1},
    {18624, 10, 0x200, 0x1},
    {18634, 14, 0x200, 0x1},
    {18648, 12, 0x200, 0x10000001},
    {18660, 13, 0x200, 0x10000001},
    {18673, 11, 0x200, 0x1},
    {18684, 15, 0x200, 0x1},
    {18699, 10, 0x200, 0x1},
    {18709, 14, 0x200, 0x1},
    {18723, 12, 0x200, 0x10000001},
    {18735, 14, 0x200, 0x10000001},
    {18749, 12, 0x200, 0x1},
    {18761, 11, 0x200, 0x1},
    {18772, 15, 0x200, 0x1},
    {18787, 13, 0x200, 0x10000001},
    {18800, 13, 0x200, 0x1},
    {18813, 8, 0x200, 0x40000001},
    {18821, 9, 0x200, 0x1},
    {18830, 11, 0x200, 0x1},
    {18841, 11, 0x200, 0x1},
    {18852, 9, 0x200, 0x1},
    {18861, 10, 0x200, 0x1},
    {18871, 12, 0x200, 0x10000001},
    {18883, 12, 0x200, 0x10000001},
    {18895, 13, 0x200, 0x1},
    {18908, 12, 0x200, 0x1},
    {18920, 12, 0x200, 0x1},
    {18932, 14, 0x200, 0x10000001},
    {18946, 13, 0x200, 0x1},
    {18959, 12, 0x200, 0x1},
    {18971, 12, 0x200, 0x1},
    {18983, 14, 0x200, 0x10000001},
    {18997, 8, 0x200, 0x40000001},
    {19005, 8, 0x200, 0x1},
    {19013, 5, 0x20, 0x1},
    {19018, 2, 0x0, 0x200000},
    {19020, 7, 0x0, 0x8},
    {19027, 6, 0x0, 0x8000},
    {19033, 6, 0x0, 0x8},
    {19039, 7, 0x0, 0x8},
    {19046, 3, 0x800, 0x1},
    {19049, 2, 0x0, 0x200000},
    {19051, 5, 0x0, 0x8},
    {19056, 6, 0x0, 0x80000},
    {19062, 11, 0x12, 0x2000000},
    {19073, 9, 0x40, 0x1},
    {19082, 2, 0x0, 0x800},
    {19084, 8, 0x0, 0x8000},
    {19092, 8, 0x0, 0x8000},
    {19100, 3, 0x0, 0x1000000},
    {19103, 9, 0x40, 0x1},
    {19112, 8, 0x400, 0x1},
    {19120, 9, 0x10, 0x1},
    {19129, 9, 0x2, 0x1},
    {19138, 9, 0x4, 0x1},
    {19147, 8, 0x8, 0x1},
    {19155, 8, 0x80, 0x1},
    {19163, 9, 0x20, 0x1},
    {19172, 7, 0x800, 0x1},
    {19179, 9, 0x200, 0x1},
    {19188, 9, 0x100, 0x1},
    {19197, 8, 0x1, 0x1},
    {19205, 3, 0x17, 0x2},
    {19208, 3, 0x0, 0x10000010},
    {19211, 5, 0x17, 0x2},
    {19216, 6, 0x17, 0x2},
    {19222, 8, 0x0, 0x8000},
    {19230, 3, 0x2, 0x1},
    {19233, 7, 0x2, 0x1},
    {19240, 8, 0x2, 0x1},
    {19248, 10, 0x2, 0x1},
    {19258, 9, 0x2, 0x1},
    {19267, 9, 0x2, 0x1},
    {19276, 9, 0x2, 0x1},
    {19285, 10, 0x2, 0x10000001},
    {19295, 8, 0x2, 0x1},
    {19303, 8, 0x2, 0x1},
    {19311, 9, 0x2, 0x1},
    {19320, 3, 0x200, 0x1},
    {19323, 7, 0x200, 0x1},
    {19330, 7, 0x200, 0x1},
    {19337, 3, 0x200, 0x800001},
    {19340, 7, 0x0, 0x100000},
    {19347, 6, 0x17, 0x2},
    {19353, 7, 0x200, 0x1},
    {19360, 4, 0x0, 0x100000},
    {19364, 3, 0x200, 0x1},
    {19367, 5, 0x200, 0x1},
    {19372, 5, 0x100, 0x1},
    {19377, 3, 0x0, 0x2000},
    {19380, 6, 0x0, 0x10002000},
    {19386, 8, 0x0, 0x2000},
    {19394, 3, 0x4, 0x20000001},
    {19397, 6, 0x4, 0x20000001},
    {19403, 6, 0x4, 0x20000001},
    {19409, 6, 0x4, 0x20000001},
    {19415, 4, 0x4, 0x20000001},
    {19419, 7, 0x4, 0x20000001},
    {19426, 7, 0x4, 0x20000001},
    {19433, 7, 0x4, 0x20000001},
    {19440, 6, 0x0, 0x1000000},
    {19446, 16, 0x40, 0x1},
    {19462, 13, 0x400, 0x1},
    {19475, 12, 0x100, 0x1},
    {19487, 15, 0x2, 0x1},
    {19502, 13, 0x8, 0x1},
    {19515, 13, 0x80, 0x1},
    {19528, 14, 0x20, 0x1},
    {19542, 21, 0x1, 0x1},
    {19563, 19, 0x4, 0x1},
    {19582, 16, 0x10, 0x1},
    {19598, 18, 0x800, 0x1},
    {19616, 18, 0x200, 0x1},
    {19634, 1, 0x0, 0x100000},
    {19635, 8, 0x0, 0x8},
    {19643, 5, 0x0, 0x8},
    {19648, 4, 0x0, 0x100000},
    {19652, 5, 0x0, 0x180000},
    {19657, 7, 0x4d, 0x2000000},
    {19664, 4, 0x0, 0x1000024},
    {19668, 7, 0x0, 0x4},
    {19675, 7, 0x0, 0x4},
    {19682, 12, 0x0, 0x80000},
    {19694, 7, 0x0, 0x8},
    {19701, 3, 0x0, 0x8000},
    {19704, 5, 0x0, 0x8000},
    {19709, 8, 0x0, 0x80000},
    {19717, 9, 0x15, 0x2},
    {19726, 9, 0x0, 0x8000},
    {19735, 3, 0x200, 0x40000001},
    {19738, 5, 0x0, 0x8000},
    {19743, 9, 0x0, 0x8000},
    {19752, 11, 0x200, 0x40000001},
    {19763, 12, 0x200, 0x40000001},
    {19775, 8, 0x0, 0x8},
    {19783, 4, 0x200, 0x40000001},
    {19787, 12, 0x200, 0x40000001},
    {19799, 13, 0x200, 0x40000001},
    {19812, 3, 0x2, 0x1},
    {19815, 7, 0x2, 0x1},
    {19822, 7, 0x0, 0x8000},
    {19829, 12, 0x0, 0x8000},
    {19841, 8, 0x0, 0x8000},
    {19849, 6, 0x0, 0x8000},
    {19855, 9, 0x0, 0x8000},
    {19864, 6, 0x0, 0x80000},
    {19870, 9, 0x0, 0x8000},
    {19879, 11, 0x0, 0x8000},
    {19890, 8, 0x0, 0x8000},
    {19898, 9, 0x0, 0x8000},
    {19907, 5, 0x0, 0x8000},
    {19912, 5, 0x0, 0x8000},
    {19917, 2, 0x0, 0x100000},
    {19919, 5, 0x0, 0x100000},
    {19924, 6, 0x0, 0x8000},
    {19930, 6, 0x0, 0x8000},
    {19936, 6, 0x0, 0x8000},
    {19942, 10, 0x0, 0x8000},
    {19952, 4, 0x0, 0x4},
    {19956, 11, 0x0, 0x8000},
    {19967, 5, 0x0, 0x8000},
    {19972, 9, 0x0, 0x8000},
    {19981, 7, 0x0, 0x8000},
    {19988, 7, 0x0, 0x200},
    {19995, 3, 0x0, 0x100000},
    {19998, 2, 0x0, 0x1000004},
    {20000, 12, 0x0, 0x8},
    {20012, 15, 0x0, 0x8},
    {20027, 4, 0x0, 0x80000},
    {20031, 6, 0x17, 0x2},
    {20037, 6, 0x0, 0x80000},
    {20043, 7, 0x16, 0x2},
    {20050, 6, 0x15, 0x2},
    {20056, 3, 0x0, 0x8000},
    {20059, 7, 0x0, 0x8000},
    {20066, 8, 0x0, 0x8000},
    {20074, 9, 0x0, 0x8000},
    {20083, 10, 0x0, 0x8000},
    {20093, 10, 0x0, 0x8000},
    {20103, 11, 0x0, 0x8000},
    {20114, 13, 0x0, 0x8000},
    {20127, 4, 0x0, 0x100000},
    {20131, 8, 0x0, 0x100000},
    {20139, 6, 0x0, 0x80000},
    {20145, 10, 0x0, 0x100000},
    {20155, 2, 0x0, 0x100000},
    {20157, 6, 0x0, 0x8},
    {20163, 10, 0x0, 0x8},
    {20173, 4, 0x0, 0x10},
    {20177, 9, 0x0, 0x8},
    {20186, 7, 0x0, 0x1000008},
    {20193, 11, 0x0, 0x8},
    {20204, 8, 0x0, 0x8},
    {20212, 8, 0x0, 0x200},
    {20220, 8, 0x0, 0x200},
    {20228, 5, 0x0, 0x200},
    {20233, 6, 0x0, 0x200},
    {20239, 7, 0x0, 0x8},
    {20246, 8, 0x0, 0x8},
    {20254, 3, 0x8, 0x1},
    {20257, 5, 0x8, 0x1},
    {20262, 6, 0x8, 0x1},
    {20268, 9, 0x15, 0x2},
    {20277, 9, 0x15, 0x2},
    {20286, 10, 0x15, 0x2},
    {20296, 11, 0x15, 0x2},
    {20307, 9, 0x15, 0x2},
    {20316, 3, 0x800, 0x1},
    {20319, 7, 0x0, 0x100000},
    {20326, 9, 0x0, 0x200},
    {20335, 8, 0x15, 0x2},
    {20343, 9, 0x15, 0x2},
    {20352, 8, 0x800, 0x20000001},
    {20360, 8, 0x800, 0x20000001},
    {20368, 8, 0x800, 0x40000001},
    {20376, 8, 0x800, 0x20000001},
    {20384, 8, 0x800, 0x40000001},
    {20392, 11, 0x0, 0x200},
    {20403, 8, 0x0, 0x8},
    {20411, 6, 0x0, 0x200},
    {20417, 7, 0x0, 0x200},
    {20424, 8, 0x0, 0x8000},
    {20432, 6, 0x20, 0x1},
    {20438, 7, 0x20, 0x1},
    {20445, 2, 0x0, 0x80000},
    {20447, 4, 0x0, 0x8000},
    {20451, 6, 0x0, 0x8000},
    {20457, 6, 0x0, 0x1000024},
    {20463, 9, 0x0, 0x4},
    {20472, 10, 0x0, 0x4},
    {20482, 10, 0x0, 0x8},
    {20492, 7, 0x0, 0x8},
    {20499, 7, 0x0, 0x8000},
    {20506, 9, 0x0, 0x8000},
    {20515, 6, 0x0, 0x4},
    {20521, 8, 0x20, 0x1},
    {20529, 10, 0x20, 0x1},
    {20539, 10, 0x0, 0x8000},
    {20549, 1, 0x3, 0x400000},
    {20550, 2, 0x0, 0x1000000},
    {20552, 6, 0x0, 0x10},
    {20558, 3, 0x20, 0x1},
    {20561, 7, 0x20, 0x1},
    {20568, 8, 0x20, 0x1},
    {20576, 3, 0x0, 0x80000},
    {20579, 7, 0x3, 0x400000},
    {20586, 7, 0x3, 0x1400000},
    {20593, 12, 0x0, 0x20000},
    {20605, 7, 0x0, 0x80000},
    {20612, 3, 0x0, 0x1000000},
    {20615, 7, 0x0, 0x10},
    {20622, 7, 0x0, 0x4},
    {20629, 1, 0x0, 0x40001000},
    {20630, 2, 0x0, 0x10000},
    {20632, 4, 0x0, 0x1000000},
    {20636, 13, 0x23, 0x2000000},
    {20649, 13, 0x24, 0x2000000},
    {20662, 6, 0x23, 0x2000000},
    {20668, 7, 0x24, 0x2000000},
    {20675, 11, 0x24, 0x2000000},
    {20686, 10, 0x23, 0x2000000},
    {20696, 6, 0x800, 0x1},
    {20702, 5, 0x27, 0x2000000},
    {20707, 7, 0x29, 0x2000000},
    {20714, 8, 0x29, 0x2000000},
    {20722, 7, 0x29, 0x2000000},
    {20729, 5, 0x0, 0x100000},
    {20734, 2, 0x0, 0x10000},
    {20736, 2, 0x0, 0x10000},
    {20738, 10, 0x15, 0x2},
    {20748, 8, 0x1, 0x1},
    {20756, 9, 0x1, 0x1},
    {20765, 10, 0x24, 0x2000000},
    {20775, 11, 0x23, 0x2000000},
    {20786, 11, 0x24, 0x2000000},
    {20797, 12, 0x23, 0x2000000},
    {20809, 5, 0x27, 0x2000000},
    {20814, 7, 0x0, 0x80000},
    {20821, 5, 0x0, 0x8000},
    {20826, 5, 0x7e2, 0x4000000},
    {20831, 5, 0x27, 0x2000000},
    {20836, 7, 0x0, 0x100000},
    {20843, 5, 0x0, 0x80000},
    {20848, 12, 0x0, 0x80000},
    {20860, 8, 0x0, 0x80000},
    {20868, 6, 0x2, 0x1},
    {20874, 8, 0x2, 0x1},
    {20882, 6, 0x100, 0x1},
    {20888, 7, 0x100, 0x1},
    {20895, 8, 0x100, 0x1},
    {20903, 10, 0x2, 0x1},
    {20913, 8, 0x2, 0x1},
    {20921, 3, 0x0, 0x100000},
    {20924, 4, 0x800, 0x1},
    {20928, 7, 0x800, 0x1},
    {20935, 3, 0x200, 0x40000001},
    {20938, 5, 0x200, 0x40000001},
    {20943, 5, 0x200, 0x40000001},
    {20948, 4, 0x0, 0x100000},
    {20952, 3, 0xc, 0x41000},
    {20955, 4, 0x0, 0x40001000},
    {20959, 4, 0xc, 0x40000},
    {20963, 4, 0x0, 0x100000},
    {20967, 7, 0x0, 0x100},
    {20974, 4, 0x0, 0x80000},
    {20978, 3, 0x0, 0x80000},
    {20981, 3, 0x0, 0x80000},
    {20984, 3, 0x0, 0x100000},
    {20987, 3, 0x0, 0x80000},
    {20990, 6, 0x17, 0x2},
    {20996, 5, 0x17, 0x2},
    {21001, 3, 0x0, 0x100000},
    {21004, 4, 0x80, 0x1},
    {21008, 9, 0x80, 0x1},
    {21017, 9, 0x80, 0x1},
    {21026, 10, 0x80, 0x1},
    {21036, 11, 0x80, 0x1},
    {21047, 4, 0x100, 0x1},
    {21051, 8, 0x100, 0x1},
    {21059, 7, 0x100, 0x1},
    {21066, 9, 0x100, 0x1},
    {21075, 8, 0x100, 0x1},
    {21083, 3, 0x100, 0x20000001},
    {21086, 5, 0x100, 0x20000001},
    {21091, 5, 0x100, 0x20000001},
    {21096, 5, 0x100, 0x20000001},
    {21101, 9, 0x1, 0x1},
    {21110, 11, 0x1, 0x1},
    {21121, 1, 0x0, 0x1000000},
    {21122, 3, 0x0, 0x4},
    {21125, 12, 0x0, 0x8},
    {21137, 6, 0x0, 0x8},
    {21143, 2, 0x0, 0x1000004},
    {21145, 14, 0x0, 0x8},
    {21159, 7, 0x0, 0x8},
    {21166, 9, 0x0, 0x8},
    {21175, 6, 0x0, 0x4},
    {21181, 4, 0x0, 0x1000000},
    {21185, 8, 0x0, 0x8},
    {21193, 6, 0x0, 0x8000},
    {21199, 5, 0x28, 0x2000000},
    {21204, 6, 0x0, 0x8000},
    {21210, 5, 0x0, 0x8000},
    {21215, 5, 0x0, 0x8000},
    {21220, 4, 0x0, 0x20000008},
    {21224, 10, 0x0, 0x20000008},
    {21234, 11, 0x0, 0x20000008},
    {21245, 5, 0x22, 0x2000000},
    {21250, 4, 0x16, 0x2},
    {21254, 3, 0x0, 0x1000004},
    {21257, 7, 0x0, 0x8},
    {21264, 7, 0x0, 0x8000},
    {21271, 6, 0x0, 0x8000},
    {21277, 4, 0x400, 0x1},
    {21281, 7, 0x400, 0x1},
    {21288, 6, 0x0, 0x1000024},
    {21294, 13, 0x0, 0x4},
    {21307, 15, 0x0, 0x8},
    {21322, 9, 0x0, 0x8000},
    {21331, 7, 0x0, 0x8000},
    {21338, 8, 0x1, 0x1},
    {21346, 4, 0x0, 0x8},
    {21350, 3, 0x0, 0x8000},
    {21353, 8, 0x0, 0x8000},
    {21361, 7, 0x0, 0x8000},
    {21368, 9, 0x100, 0x1},
    {21377, 7, 0x100, 0x1},
    {21384, 8, 0x0, 0x8000},
    {21392, 9, 0x0, 0x8000},
    {21401, 4, 0x1, 0x1},
    {21405, 6, 0x1, 0x1},
    {21411, 6, 0x1, 0x1},
    {21417, 5, 0x0, 0x100000},
    {21422, 10, 0x100, 0x1},
    {21432, 7, 0x0, 0x100000},
    {21439, 5, 0x0, 0x8},
    {21444, 5, 0x0, 0x10},
    {21449, 6, 0x0, 0x10},
    {21455, 8, 0x0, 0x1000004},
    {21463, 13, 0x0, 0x8},
    {21476, 17, 0x0, 0x8},
    {21493, 4, 0x0, 0x10},
    {21497, 5, 0x0, 0x100000},
    {21502, 6, 0x0, 0x100000},
    {21508, 5, 0x0, 0x10},
    {21513, 8, 0x0, 0x8},
    {21521, 11, 0x0, 0x8000},
    {21532, 6, 0x0, 0x8000},
    {21538, 8, 0x0, 0x20000},
    {21546, 3, 0x100, 0x1},
    {21549, 5, 0x0, 0x8000},
    {21554, 4, 0x4a, 0x2000000},
    {21558, 5, 0x0, 0x8000},
    {21563, 7, 0x100, 0x1},
    {21570, 10, 0x100, 0x10000001},
    {21580, 12, 0x100, 0x1},
    {21592, 11, 0x100, 0x10000001},
    {21603, 13, 0x100, 0x1},
    {21616, 8, 0x100, 0x1},
    {21624, 13, 0x100, 0x1},
    {21637, 11, 0x100, 0x10000001},
    {21648, 12, 0x100, 0x10000001},
    {21660, 13, 0x100, 0x1},
    {21673, 12, 0x100, 0x10000001},
    {21685, 14, 0x100, 0x1},
    {21699, 11, 0x100, 0x1},
    {21710, 15, 0x100, 0x1},
    {21725, 13, 0x100, 0x10000001},
    {21738, 14, 0x100, 0x10000001},
    {21752, 12, 0x100, 0x1},
    {21764, 16, 0x100, 0x1},
    {21780, 11, 0x100, 0x1},
    {21791, 15, 0x100, 0x1},
    {21806, 13, 0x100, 0x10000001},
    {21819, 15, 0x100, 0x10000001},
    {21834, 13, 0x100, 0x1},
    {21847, 12, 0x100, 0x1},
    {21859, 16, 0x100, 0x1},
    {21875, 14, 0x100, 0x10000001},
    {21889, 14, 0x100, 0x1},
    {21903, 9, 0x100, 0x1},
    {21912, 3, 0x100, 0x40000001},
    {21915, 4, 0x100, 0x1},
    {21919, 9, 0x100, 0x1},
    {21928, 8, 0x100, 0x1},
    {21936, 9, 0x100, 0x1},
    {21945, 9, 0x100, 0x40000001},
    {21954, 9, 0x100, 0x40000001},
    {21963, 10, 0x100, 0x1},
    {21973, 9, 0x100, 0x1},
    {21982, 9, 0x100, 0x1},
    {21991, 10, 0x100, 0x1},
    {22001, 10, 0x100, 0x1},
    {22011, 11, 0x100, 0x1},
    {22022, 10, 0x100, 0x1},
    {22032, 11, 0x100, 0x10000001},
    {22043, 10, 0x100, 0x1},
    {22053, 9, 0x100, 0x1},
    {22062, 10, 0x100, 0x1},
    {22072, 3, 0x1, 0x1},
    {22075, 4, 0x1, 0x1},
    {22079, 8, 0x400, 0x1},
    {22087, 9, 0x400, 0x1},
    {22096, 10, 0x400, 0x1},
    {22106, 6, 0x0, 0x100000},
    {22112, 7, 0x0, 0x80000},
    {22119, 5, 0x0, 0x8000},
    {22124, 8, 0x0, 0x8000},
    {22132, 7, 0x0, 0x20000},
    {22139, 11, 0x0, 0x8000},
    {22150, 5, 0x0, 0x8000},
    {22155, 9, 0x0, 0x8000},
    {22164, 3, 0x100, 0x800001},
    {22167, 8, 0x100, 0x1},
    {22175, 8, 0x100, 0x1},
    {22183, 9, 0x100, 0x1},
    {22192, 4, 0x100, 0x1},
    {22196, 9, 0x100, 0x1},
    {22205, 9, 0x100, 0x1},
    {22214, 9, 0x100, 0x1},
    {22223, 6, 0x2a, 0x2000000},
    {22229, 7, 0x28, 0x2000000},
    {22236, 6, 0x28, 0x2000000},
    {22242, 9, 0x16, 0x2000000},
    {22251, 8, 0x400, 0x1},
    {22259, 6, 0x0, 0x8000},
    {22265, 10, 0x0, 0x100000},
    {22275, 7, 0x2a, 0x2000000},
    {22282, 6, 0x35, 0x2000000},
    {22288, 3, 0x2, 0x1},
    {22291, 6, 0x2, 0x1},
    {22297, 7, 0x2, 0x1},
    {22304, 5, 0x785, 0x4000000},
    {22309, 3, 0x100, 0x1},
    {22312, 7, 0x100, 0x1},
    {22319, 8, 0x100, 0x1},
    {22327, 3, 0x0, 0x1000000},
    {22330, 12, 0x0, 0x8},
    {22342, 8, 0x0, 0x8},
    {22350, 10, 0x0, 0x8},
    {22360, 5, 0x0, 0x10},
    {22365, 3, 0x80, 0x40000001},
    {22368, 8, 0x80, 0x40000001},
    {22376, 9, 0x80, 0x40000001},
    {22385, 8, 0x80, 0x40000001},
    {22393, 6, 0x0, 0x8},
    {22399, 3, 0x1, 0x20000001},
    {22402, 8, 0x1, 0x20000001},
    {22410, 8, 0x1, 0x20000001},
    {22418, 8, 0x1, 0x20000001},
    {22426, 9, 0x1, 0x20000001},
    {22435, 9, 0x1, 0x20000001},
    {22444, 9, 0x1, 0x20000001},
    {22453, 3, 0x0, 0x1000000},
    {22456, 10, 0x0, 0x8},
    {22466, 5, 0x0, 0x8},
    {22471, 5, 0x0, 0x200010},
    {22476, 5, 0x0, 0x10},
    {22481, 7, 0x0, 0x8000},
    {22488, 5, 0x0, 0x80000},
    {22493, 4, 0x0, 0x1000000},
    {22497, 9, 0x0, 0x8},
    {22506, 5, 0x3a, 0x2000000},
    {22511, 6, 0x0, 0x10},
    {22517, 8, 0x0, 0x8000},
    {22525, 3, 0x0, 0x8000},
    {22528, 6, 0x0, 0x8000},
    {22534, 6, 0x0, 0x8},
    {22540, 6, 0x0, 0x8},
    {22546, 8, 0x0, 0x8},
    {22554, 6, 0x16, 0x2},
    {22560, 6, 0x16, 0x2},
    {22566, 8, 0x17, 0x2},
    {22574, 6, 0x0, 0x8000},
    {22580, 6, 0x0, 0x8000},
    {22586, 7, 0x0, 0x8000},
    {22593, 7, 0x0, 0x8000},
    {22600, 3, 0x0, 0x8},
    {22603, 10, 0x0, 0x40000008},
    {22613, 11, 0x0, 0x40000008},
    {22624, 11, 0x0, 0x40000008},
    {22635, 12, 0x0, 0x40000008},
    {22647, 4, 0x200, 0x1},
    {22651, 6, 0x200, 0x1},
    {22657, 6, 0x200, 0x1},
    {22663, 6, 0x15, 0x800002},
    {22669, 7, 0x15, 0x800002},
    {22676, 2, 0x0, 0x80000},
    {22678, 6, 0x0, 0x80000},
    {22684, 5, 0x0, 0x8000},
    {22689, 7, 0x0, 0x8000},
    {22696, 5, 0x0, 0x8000},
    {22701, 3, 0xc0, 0x1},
    {22704, 6, 0x40, 0x20000001},
    {22710, 5, 0x80, 0x40000001},
    {22715, 5, 0x80, 0x40000001},
    {22720, 6, 0x40, 0x20000001},
    {22726, 6, 0x40, 0x20000001},
    {22732, 2, 0x0, 0x10000},
    {22734, 5, 0x0, 0x80000},
    {22739, 5, 0x0, 0x1200000},
    {22744, 8, 0x0, 0x400},
    {22752, 8, 0x0, 0x200000},
    {22760, 3, 0x0, 0x10000},
    {22763, 6, 0x0, 0x80000},
    {22769, 3, 0x0, 0x108000},
    {22772, 7, 0x0, 0x100000},
    {22779, 7, 0x0, 0x100000},
    {22786, 6, 0x0, 0x8000},
    {22792, 6, 0x0, 0x100000},
    {22798, 3, 0x400, 0x20000001},
    {22801, 7, 0x400, 0x20000001},
    {22808, 8, 0x400, 0x20000001},
    {22816, 9, 0x400, 0x20000001},
    {22825, 8, 0x400, 0x20000001},
    {22833, 8, 0x0, 0x80000},
    {22841, 6, 0x0, 0x100000},
    {22847, 7, 0x0, 0x8000},
    {22854, 3, 0x1, 0x40000001},
    {22857, 7, 0x1, 0x40000001},
    {22864, 8, 0x1, 0x40000001},
    {22872, 8, 0x1, 0x40000001},
    {22880, 4, 0x0, 0x8000},
    {22884, 7, 0x0, 0x8000},
    {22891, 2, 0x0, 0x1000000},
    {22893, 5, 0x0, 0x8},
    {22898, 7, 0x0, 0x8},
    {22905, 4, 0x0, 0x8},
    {22909, 3, 0x2, 0x1},
    {22912, 5, 0x2, 0x1},
    {22917, 8, 0x2, 0x10000001},
    {22925, 8, 0x2, 0x10000001},
    {22933, 8, 0x2, 0x10000001},
    {22941, 8, 0x2, 0x10000001},
    {22949, 6, 0x0, 0x8000},
    {22955, 9, 0x0, 0x8},
    {22964, 10, 0x0, 0x8},
    {22974, 5, 0x17, 0x2},
    {22979, 5, 0x0, 0x100000},
    {22984, 5, 0x40, 0x1},
    {22989, 6, 0x16, 0x2},
    {22995, 7, 0x16, 0x2},
    {23002, 3, 0x0, 0x8000},
    {23005, 6, 0x0, 0x8000},
    {23011, 10, 0x0, 0x8000},
    {23021, 9, 0x0, 0x8000},
    {23030, 11, 0x0, 0x8000},
    {23041, 4, 0x16, 0x2},
    {23045, 4, 0x20, 0x1},
    {23049, 5, 0x0, 0x8000},
    {23054, 9, 0x0, 0x8000},
    {23063, 3, 0x10, 0x20000001},
    {23066, 7, 0x10, 0x20000001},
    {23073, 7, 0x10, 0x20000001},
    {23080, 7, 0x10, 0x20000001},
    {23087, 6, 0x0, 0x8000},
    {23093, 10, 0x0, 0x8000},
    {23103, 7, 0x28, 0x2000000},
    {23110, 7, 0x28, 0x2000000},
    {23117, 6, 0x2a, 0x2000000},
    {23123, 5, 0x17, 0x2},
    {23128, 8, 0x17, 0x2},
    {23136, 9, 0x17, 0x2},
    {23145, 4, 0x100, 0x1},
    {23149, 5, 0x100, 0x1},
    {23154, 7, 0x100, 0x1},
    {23161, 10, 0x100, 0x1},
    {23171, 10, 0x100, 0x1},
    {23181, 10, 0x100, 0x10000001},
    {23191, 8, 0x100, 0x1},
    {23199, 10, 0x100, 0x1},
    {23209, 10, 0x100, 0x10000001},
    {23219, 9, 0x100, 0x1},
    {23228, 5, 0x100, 0x1},
    {23233, 10, 0x100, 0x1},
    {23243, 11, 0x100, 0x1},
    {23254, 14, 0x100, 0x1},
    {23268, 13, 0x100, 0x1},
    {23281, 13, 0x100, 0x1},
    {23294, 14, 0x100, 0x10000001},
    {23308, 13, 0x100, 0x1},
    {23321, 13, 0x100, 0x1},
    {23334, 11, 0x100, 0x1},
    {23345, 14, 0x100, 0x1},
    {23359, 13, 0x100, 0x1},
    {23372, 13, 0x100, 0x1},
    {23385, 14, 0x100, 0x10000001},
    {23399, 12, 0x100, 0x1},
    {23411, 13, 0x100, 0x10000001},
    {23424, 14, 0x100, 0x10000001},
    {23438, 14, 0x100, 0x10000001},
    {23452, 15, 0x100, 0x1},
    {23467, 14, 0x100, 0x1},
    {23481, 14, 0x100, 0x1},
    {23495, 16, 0x100, 0x10000001},
    {23511, 15, 0x100, 0x1},
    {23526, 14, 0x100, 0x1},
    {23540, 14, 0x100, 0x1},
    {23554, 16, 0x100, 0x10000001},
    {23570, 6, 0x0, 0x8000},
    {23576, 7, 0x0, 0x8000},
    {23583, 10, 0x100, 0x1},
    {23593, 7, 0x0, 0x8000},
    {23600, 10, 0x0, 0x8000},
    {23610, 7, 0x0, 0x8000},
    {23617, 7, 0x0, 0x10},
    {23624, 7, 0x0, 0x8000},
    {23631, 7, 0x0, 0x8000},
    {23638, 12, 0x0, 0x8},
    {23650, 12, 0x0, 0x8},
    {23662, 6, 0x17, 0x2},
    {23668, 8, 0x0, 0x8000},
    {23676, 1, 0x2, 0x9000000},
    {23677, 3, 0x0, 0x4},
    {23680, 5, 0x0, 0x4},
    {23685, 4, 0x400, 0x1},
    {23689, 8, 0x400, 0x1},
    {23697, 5, 0x0, 0x8},
    {23702, 5, 0x0, 0x1000000},
    {23707, 13, 0x0, 0x8},
    {23720, 5, 0x3, 0x8000000},
    {23725, 6, 0x44, 0x2000000},
    {23731, 5, 0x3, 0x8040000},
    {23736, 7, 0x0, 0x8000},
    {23743, 7, 0x0, 0x8000},
    {23750, 6, 0x0, 0x8000},
    {23756, 5, 0x0, 0x1000000},
    {23761, 14, 0x0, 0x8},
    {23775, 4, 0x18, 0x2},
    {23779, 8, 0x18, 0x2},
    {23787, 5, 0x18, 0x2},
    {23792, 5, 0x1, 0x1},
    {23797, 6, 0x1, 0x1},
    {23803, 8, 0x1, 0x1},
    {23811, 11, 0x1, 0x1},
    {23822, 11, 0x1, 0x1},
    {23833, 11, 0x1, 0x10000001},
    {23844, 9, 0x1, 0x1},
    {23853, 11, 0x1, 0x1},
    {23864, 11, 0x1, 0x10000001},
    {23875, 10, 0x1, 0x1},
    {23885, 5, 0x3b, 0x2000000},
    {23890, 3, 0x0, 0x4},
    {23893, 4, 0x0, 0x8},
    {23897, 8, 0x0, 0x8},
    {23905, 6, 0x0, 0x1000000},
    {23911, 14, 0x0, 0x8},
    {23925, 8, 0x0, 0x8},
    {23933, 7, 0x1, 0x8000000},
    {23940, 5, 0x0, 0x10},
    {23945, 4, 0x0, 0x8},
    {23949, 4, 0x0, 0x8},
    {23953, 5, 0x3, 0x8000000},
    {23958, 6, 0x17, 0x2},
    {23964, 6, 0x15, 0x2},
    {23970, 2, 0x0, 0x80000},
    {23972, 9, 0x0, 0x8000},
    {23981, 10, 0x0, 0x8000},
    {23991, 6, 0x42, 0x2000000},
    {23997, 3, 0x18, 0x100002},
    {24000, 9, 0x0, 0x100000},
    {24009, 3, 0x40, 0x1},
    {24012, 6, 0x40, 0x1},
    {24018, 9, 0x40, 0x10000001},
    {24027, 9, 0x40, 0x10000001},
    {24036, 9, 0x40, 0x10000001},
    {24045, 9, 0x40, 0x10000001},
    {24054, 5, 0x0, 0x40000008},
    {24059, 4, 0x0, 0x20000},
    {24063, 5, 0x0, 0x80000},
    {24068, 3, 0x200, 0x1},
    {24071, 5, 0x200, 0x1},
    {24076, 6, 0x200, 0x1},
    {24082, 5, 0x34, 0x2000000},
    {24087, 3, 0x1, 0x8000000},
    {24090, 2, 0x0, 0x10000},
    {24092, 4, 0x0, 0x100000},
    {24096, 5, 0x2, 0x9040000},
    {24101, 8, 0x4, 0x1},
    {24109, 9, 0x40, 0x1},
    {24118, 10, 0x800, 0x1},
    {24128, 10, 0x100, 0x1},
    {24138, 11, 0x1, 0x1},
    {24149, 9, 0x2, 0x1},
    {24158, 9, 0x1, 0x1},
    {24167, 10, 0x200, 0x1},
    {24177, 14, 0x800, 0x1},
    {24191, 14, 0x400, 0x1},
    {24205, 9, 0x10, 0x1},
    {24214, 9, 0x20, 0x1},
    {24223, 9, 0x80, 0x1},
    {24232, 8, 0x8, 0x1},
    {24240, 3, 0x0, 0x1200800},
    {24243, 11, 0x0, 0x8},
    {24254, 3, 0x2, 0x8000000},
    {24257, 7, 0x0, 0x4},
    {24264, 4, 0x0, 0x4},
    {24268, 3, 0x0, 0x1008000},
    {24271, 6, 0x0, 0x8000},
    {24277, 7, 0x0, 0x8000},
    {24284, 7, 0x0, 0x8000},
    {24291, 7, 0x0, 0x8000},
    {24298, 7, 0x0, 0x8000},
    {24305, 6, 0x0, 0x8000},
    {24311, 4, 0x0, 0x8000},
    {24315, 5, 0x0, 0x8000},
    {24320, 8, 0x0, 0x8000},
    {24328, 6, 0x2, 0x9040000},
    {24334, 9, 0x4, 0x1},
    {24343, 12, 0x40, 0x1},
    {24355, 12, 0x100, 0x1},
    {24367, 13, 0x800, 0x1},
    {24380, 13, 0x1, 0x1},
    {24393, 10, 0x2, 0x1},
    {24403, 14, 0x200, 0x1},
    {24417, 18, 0x800, 0x1},
    {24435, 20, 0x400, 0x1},
    {24455, 12, 0x1, 0x1},
    {24467, 11, 0x10, 0x1},
    {24478, 11, 0x20, 0x1},
    {24489, 11, 0x80, 0x1},
    {24500, 10, 0x8, 0x1},
    {24510, 5, 0x0, 0x1000000},
    {24515, 8, 0x0, 0x8000},
    {24523, 11, 0x0, 0x8000},
    {24534, 9, 0x0, 0x8000},
    {24543, 10, 0x0, 0x8000},
    {24553, 10, 0x0, 0x8000},
    {24563, 9, 0x0, 0x8000},
    {24572, 7, 0x0, 0x80000},
    {24579, 7, 0x0, 0x8000},
    {24586, 9, 0x0, 0x8000},
    {24595, 6, 0x0, 0x20000000},
    {24601, 3, 0x0, 0x10000},
    {24604, 3, 0x0, 0x1000024},
    {24607, 17, 0x0, 0x8},
    {24624, 18, 0x0, 0x8},
    {24642, 10, 0x0, 0x8},
    {24652, 4, 0x0, 0x1000024},
    {24656, 9, 0x0, 0x8},
    {24665, 8, 0x0, 0x8},
    {24673, 12, 0x0, 0x8},
    {24685, 5, 0x0, 0x1000000},
    {24690, 12, 0x0, 0x8},
    {24702, 3, 0x14, 0x2000000},
    {24705, 6, 0x40, 0x1},
    {24711, 7, 0x40, 0x1},
    {24718, 7, 0x0, 0x8000},
    {24725, 6, 0x0, 0x8000},
    {24731, 6, 0x31, 0x2000000},
    {24737, 7, 0x0, 0x8000},
    {24744, 2, 0x0, 0x1000024},
    {24746, 7, 0x0, 0x8},
    {24753, 6, 0x0, 0x8},
    {24759, 10, 0x0, 0x8},
    {24769, 14, 0x0, 0x8},
    {24783, 6, 0x17, 0x2},
    {24789, 7, 0x17, 0x2},
    {24796, 5, 0x0, 0x8},
    {24801, 3, 0x0, 0x1000004},
    {24804, 7, 0x0, 0x8},
    {24811, 12, 0x0, 0x8},
    {24823, 3, 0x0, 0x10010},
    {24826, 7, 0x0, 0x8000},
    {24833, 5, 0x0, 0x8000},
    {24838, 7, 0x0, 0x8000},
    {24845, 7, 0x0, 0x8000},
    {24852, 9, 0x0, 0x8000},
    {24861, 3, 0x0, 0x1000024},
    {24864, 10, 0x0, 0x4},
    {24874, 9, 0x0, 0x8},
    {24883, 6, 0x0, 0x8},
    {24889, 11, 0x0, 0x8},
    {24900, 5, 0x10, 0x1},
    {24905, 6, 0x10, 0x1},
    {24911, 8, 0x10, 0x1},
    {24919, 11, 0x10, 0x1},
    {24930, 11, 0x10, 0x1},
    {24941, 11, 0x10, 0x10000001},
    {24952, 9, 0x10, 0x1},
    {24961, 11, 0x10, 0x1},
    {24972, 11, 0x10, 0x10000001},
    {24983, 10, 0x10, 0x1},
    {24993, 3, 0x8, 0x20000041},
    {24996, 12, 0x0, 0x80000},
    {25008, 7, 0x8, 0x20000001},
    {25015, 7, 0x8, 0x20000001},
    {25022, 7, 0x8, 0x20000001},
    {25029, 12, 0x0, 0x8000},
    {25041, 10, 0x0, 0x20000008},
    {25051, 11, 0x0, 0x20000008},
    {25062, 8, 0x0, 0x20000008},
    {25070, 5, 0x0, 0x8000},
    {25075, 9, 0x0, 0x8000},
    {25084, 13, 0x0, 0x8000},
    {25097, 6, 0x0, 0x8000},
    {25103, 10, 0x0, 0x8000},
    {25113, 9, 0x0, 0x20000},
    {25122, 9, 0x3, 0x400000},
    {25131, 4, 0x0, 0x8},
    {25135, 6, 0x0, 0x8},
    {25141, 5, 0x0, 0x8},
    {25146, 3, 0x0, 0x8000},
    {25149, 4, 0x0, 0x8000},
    {25153, 7, 0x0, 0x8000},
    {25160, 6, 0x0, 0x8000},
    {25166, 8, 0x0, 0x8000},
    {25174, 7, 0x0, 0x1000000},
    {25181, 18, 0x0, 0x8},
    {25199, 7, 0x0, 0x1000000},
    {25206, 17, 0x0, 0x8},
    {25223, 5, 0x0, 0x8},
    {25228, 10, 0x0, 0x8},
    {25238, 7, 0x0, 0x1000000},
    {25245, 16, 0x0, 0x8},
    {25261, 9, 0x0, 0x8},
    {25270, 4, 0x18, 0x2},
    {25274, 7, 0x40, 0x1},
    {25281, 9, 0x40, 0x1},
    {25290, 4, 0x0, 0x10010},
    {25294, 9, 0x0, 0x8000},
    {25303, 4, 0x0, 0x10000},
    {25307, 11, 0x0, 0x8000},
    {25318, 5, 0x0, 0x1000004},
    {25323, 9, 0x0, 0x8},
    {25332, 4, 0x0, 0x10},
    {25336, 1, 0x0, 0x1200000},
    {25337, 8, 0x0, 0x8},
    {25345, 9, 0x0, 0x8},
    {25354, 8, 0x0, 0x8},
    {25362, 6, 0x0, 0x8},
    {25368, 3, 0x16, 0x800002},
    {25371, 9, 0x15, 0x2},
    {25380, 8, 0x17, 0x2},
    {25388, 10, 0x400, 0x1},
    {25398, 7, 0x800, 0x1},
    {25405, 8, 0x200, 0x1},
    {25413, 10, 0x0, 0x8000},
    {25423, 11, 0x0, 0x8000},
    {25434, 8, 0x0, 0x8000},
    {25442, 12, 0x0, 0x8000},
    {25454, 9, 0x0, 0x8000},
    {25463, 11, 0x0, 0x8000},
    {25474, 3, 0x0, 0x80},
    {25477, 5, 0x0, 0x100000},
    {25482, 8, 0x0, 0x100},
    {25490, 9, 0x0, 0x100},
    {25499, 4, 0x0, 0x100000},
    {25503, 5, 0x0, 0x80000},
    {25508, 3, 0x2, 0x40000001},
    {25511, 4, 0x2, 0x40000001},
    {25515, 5, 0x2, 0x40000001},
    {25520, 5, 0x0, 0x1000024},
    {25525, 9, 0x0, 0x8},
    {25534, 13, 0x0, 0x8},
    {25547, 9, 0x0, 0x20},
    {25556, 2, 0x0, 0x1000000},
    {25558, 5, 0x0, 0x4},
    {25563, 9, 0x0, 0x8},
    {25572, 4, 0x0, 0x4},
    {25576, 3, 0x200, 0x1},
    {25579, 5, 0x200, 0x1},
    {25584, 6, 0x200, 0x1},
    {25590, 8, 0x200, 0x1},
    {25598, 7, 0x200, 0x1},
    {25605, 7, 0x200, 0x1},
    {25612, 7, 0x200, 0x1},
    {25619, 6, 0x200, 0x1},
    {25625, 6, 0x200, 0x1},
    {25631, 7, 0x200, 0x1},
    {25638, 7, 0x200, 0x10000001},
    {25645, 3, 0x1, 0x1},
    {25648, 9, 0x1, 0x1},
    {25657, 10, 0x1, 0x1},
    {25667, 12, 0x1, 0x1},
    {25679, 11, 0x1, 0x1},
    {25690, 11, 0x1, 0x1},
    {25701, 11, 0x1, 0x1},
    {25712, 12, 0x1, 0x10000001},
    {25724, 10, 0x1, 0x1},
    {25734, 10, 0x1, 0x1},
    {25744, 11, 0x1, 0x1},
    {25755, 3, 0x0, 0x180000},
    {25758, 5, 0x0, 0x80000},
    {25763, 3, 0x0, 0x8000},
    {25766, 5, 0x0, 0x8000},
    {25771, 6, 0x0, 0x8000},
    {25777, 6, 0x0, 0x8000},
    {25783, 3, 0x40, 0x1},
    {25786, 7, 0x40, 0x1},
    {25793, 8, 0x40, 0x1},
    {25801, 10, 0x40, 0x1},
    {25811, 9, 0x40, 0x1},
    {25820, 9, 0x40, 0x1},
    {25829, 9, 0x40, 0x1},
    {25838, 10, 0x40, 0x10000001},
    {25848, 8, 0x40, 0x1},
    {25856, 8, 0x40, 0x1},
    {25864, 9, 0x40, 0x1},
    {25873, 1, 0x0, 0x200000},
    {25874, 5, 0x0, 0x10},
    {25879, 7, 0x0, 0x8},
    {25886, 6, 0x0, 0x8},
    {25892, 3, 0x15, 0x2},
    {25895, 4, 0x16, 0x800002},
    {25899, 5, 0x16, 0x2},
    {25904, 3, 0x2, 0x1},
    {25907, 6, 0x16, 0x2},
    {25913, 7, 0x2, 0x1},
    {25920, 7, 0x2, 0x1},
    {25927, 8, 0x0, 0x8000},
    {25935, 9, 0x0, 0x8000},
    {25944, 5, 0x2, 0x1},
    {25949, 8, 0x2, 0x1},
    {25957, 11, 0x2, 0x1},
    {25968, 11, 0x2, 0x10000001},
    {25979, 4, 0x2, 0x20000001},
    {25983, 7, 0x2, 0x20000001},
    {25990, 7, 0x2, 0x20000001},
    {25997, 7, 0x2, 0x20000001},
    {26004, 8, 0x2, 0x20000001},
    {26012, 8, 0x2, 0x20000001},
    {26020, 8, 0x2, 0x20000001},
    {26028, 8, 0x0, 0x8000},
    {26036, 7, 0x0, 0x8000},
    {26043, 8, 0x0, 0x8000},
    {26051, 6, 0x0, 0x8000},
    {26057, 3, 0x0, 0x100000},
    {26060, 5, 0x16, 0x2},
    {26065, 6, 0x16, 0x2},
    {26071, 5, 0x16, 0x2},
    {26076, 4, 0x0, 0x100},
    {26080, 7, 0x0, 0x100000},
    {26087, 6, 0x16, 0x2},
    {26093, 6, 0x16, 0x2},
    {26099, 3, 0x0, 0x100000},
    {26102, 7, 0x0, 0x8000},
    {26109, 6, 0x0, 0x8000},
    {26115, 6, 0x18, 0x2},
    {26121, 5, 0x0, 0x100000},
    {26126, 5, 0x0, 0x80000},
    {26131, 3, 0x0, 0x10},
    {26134, 15, 0x0, 0x200},
    {26149, 7, 0x0, 0x8000},
    {26156, 6, 0x0, 0x8000},
    {26162, 5, 0xc, 0x40000},
    {26167, 6, 0xc, 0x40000},
    {26173, 4, 0x15, 0x2},
    {26177, 1, 0x0, 0x1200000},
    {26178, 9, 0x0, 0x40000008},
    {26187, 5, 0x0, 0x80000},
    {26192, 3, 0x0, 0x8000},
    {26195, 9, 0x0, 0x8000},
    {26204, 4, 0x0, 0x40000},
    {26208, 5, 0x0, 0x40000},
    {26213, 8, 0x0, 0x8000},
    {26221, 7, 0x4, 0x1},
    {26228, 7, 0x0, 0x100000},
    {26235, 6, 0x18, 0x2},
    {26241, 6, 0x15, 0x2},
    {26247, 7, 0x15, 0x2},
    {26254, 2, 0x0, 0x40000},
    {26256, 3, 0x0, 0x40000},
    {26259, 8, 0x0, 0x8000},
    {26267, 3, 0x0, 0x80000},
    {26270, 4, 0x0, 0x100000},
    {26274, 5, 0x0, 0x80000},
    {26279, 3, 0x100, 0x40000001},
    {26282, 8, 0x100, 0x40000001},
    {26290, 9, 0x100, 0x40000001},
    {26299, 8, 0x100, 0x40000001},
    {26307, 9, 0x100, 0x40000001},
    {26316, 6, 0x0, 0x8000},
    {26322, 3, 0x0, 0x100000},
    {26325, 3, 0x1, 0x1},
    {26328, 7, 0x1, 0x1},
    {26335, 5, 0x18, 0x2},
    {26340, 5, 0x0, 0x8000},
    {26345, 3, 0x40, 0x1},
    {26348, 5, 0x40, 0x1},
    {26353, 4, 0x20, 0x1},
    {26357, 5, 0x20, 0x1},
    {26362, 1, 0x0, 0x1000080},
    {26363, 11, 0x0, 0x8},
    {26374, 9, 0x0, 0x8000},
    {26383, 3, 0x1, 0x1},
    {26386, 6, 0x1, 0x1},
    {26392, 11, 0x1, 0x1},
    {26403, 9, 0x1, 0x10000001},
    {26412, 10, 0x1, 0x10000001},
    {26422, 11, 0x1, 0x1},
    {26433, 10, 0x1, 0x10000001},
    {26443, 12, 0x1, 0x1},
    {26455, 9, 0x1, 0x1},
    {26464, 13, 0x1, 0x1},
    {26477, 11, 0x1, 0x10000001},
    {26488, 12, 0x1, 0x10000001},
    {26500, 10, 0x1, 0x1},
    {26510, 14, 0x1, 0x1},
    {26524, 9, 0x1, 0x1},
    {26533, 13, 0x1, 0x1},
    {26546, 11, 0x1, 0x10000001},
    {26557, 13, 0x1, 0x10000001},
    {26570, 11, 0x1, 0x1},
    {26581, 10, 0x1, 0x1},
    {26591, 14, 0x1, 0x1},
    {26605, 12, 0x1, 0x10000001},
    {26617, 12, 0x1, 0x1},
    {26629, 6, 0x1, 0x1},
    {26635, 3, 0x16, 0x800002},
    {26638, 4, 0xc, 0x1240000},
    {26642, 7, 0x0, 0x1000},
    {26649, 5, 0xc, 0x40000},
    {26654, 7, 0x46, 0x2000000},
    {26661, 6, 0x0, 0x8000},
    {26667, 8, 0x0, 0x8000},
    {26675, 7, 0x0, 0x8000},
    {26682, 3, 0x0, 0x80000},
    {26685, 3, 0xc, 0x41000},
    {26688, 5, 0x0, 0x1000},
    {26693, 6, 0x0, 0x10001000},
    {26699, 8, 0x0, 0x1000},
    {26707, 4, 0x0, 0x1000},
    {26711, 7, 0x0, 0x10001000},
    {26718, 6, 0x0, 0x1000},
    {26724, 7, 0x0, 0x1000},
    {26731, 8, 0x0, 0x10001000},
    {26739, 7, 0x0, 0x1000},
    {26746, 2, 0xc, 0x40000},
    {26748, 3, 0xc, 0x40000},
    {26751, 4, 0x40, 0x1},
    {26755, 4, 0x20, 0x1},
    {26759, 4, 0xc, 0x41000},
    {26763, 6, 0x0, 0x1000},
    {26769, 8, 0x0, 0x1000},
    {26777, 9, 0x0, 0x1000},
    {26786, 10, 0x0, 0x10001000},
    {26796, 3, 0x100, 0x40000001},
    {26799, 4, 0x100, 0x40000001},
    {26803, 8, 0x0, 0x8000},
    {26811, 4, 0x0, 0x8},
    {26815, 5, 0x18, 0x2},
    {26820, 8, 0x2c, 0x2000000},
    {26828, 7, 0x2b, 0x2000000},
    {26835, 4, 0x18, 0x2},
    {26839, 5, 0x18, 0x2},
    {26844, 3, 0x0, 0x100000},
    {26847, 5, 0x16, 0x2},
    {26852, 6, 0x0, 0x8000},
    {26858, 8, 0x2c, 0x2000000},
    {26866, 9, 0x2b, 0x2000000},
    {26875, 9, 0x2b, 0x2000000},
    {26884, 8, 0x0, 0x40},
    {26892, 5, 0x100, 0x40000001},
    {26897, 7, 0x100, 0x40000001},
    {26904, 2, 0x0, 0x10000},
    {26906, 2, 0x0, 0x10000},
    {26908, 2, 0x0, 0x10000},
    {26910, 2, 0x0, 0x1200004},
    {26912, 10, 0x0, 0x8},
    {26922, 7, 0x0, 0x8},
    {26929, 5, 0x0, 0x4},
    {26934, 13, 0x0, 0x8000},
    {26947, 7, 0x0, 0x8000},
    {26954, 7, 0x0, 0x8000},
    {26961, 5, 0x80, 0x1},
    {26966, 7, 0x80, 0x1},
    {26973, 4, 0x8, 0x1},
    {26977, 8, 0x8, 0x1},
    {26985, 9, 0x8, 0x1},
    {26994, 11, 0x8, 0x1},
    {27005, 11, 0x8, 0x1},
    {27016, 9, 0x8, 0x1},
    {27025, 10, 0x8, 0x1},
    {27035, 12, 0x8, 0x10000001},
    {27047, 12, 0x8, 0x10000001},
    {27059, 13, 0x8, 0x1},
    {27072, 12, 0x8, 0x1},
    {27084, 12, 0x8, 0x1},
    {27096, 14, 0x8, 0x10000001},
    {27110, 13, 0x8, 0x1},
    {27123, 12, 0x8, 0x1},
    {27135, 12, 0x8, 0x1},
    {27147, 14, 0x8, 0x10000001},
    {27161, 3, 0x0, 0x1000},
    {27164, 3, 0xc, 0x40000},
    {27167, 4, 0x0, 0x1000},
    {27171, 10, 0x0, 0x8000},
    {27181, 8, 0x0, 0x8000},
    {27189, 10, 0x0, 0x8000},
    {27199, 13, 0x0, 0x1008000},
    {27212, 21, 0x0, 0x8000},
    {27233, 22, 0x0, 0x8000},
    {27255, 4, 0x0, 0x10000},
    {27259, 6, 0x2, 0x1},
    {27265, 8, 0x2, 0x1},
    {27273, 5, 0x16, 0x2},
    {27278, 3, 0xc, 0x41000},
    {27281, 6, 0x8, 0x1},
    {27287, 9, 0x0, 0x8000},
    {27296, 11, 0x0, 0x8000},
    {27307, 2, 0x0, 0x1000000},
    {27309, 6, 0x0, 0x8},
    {27315, 8, 0x0, 0x8},
    {27323, 3, 0x0, 0x1000000},
    {27326, 8, 0x0, 0x8},
    {27334, 25, 0x0, 0x8},
    {27359, 11, 0x0, 0x8},
    {27370, 10, 0x0, 0x10},
    {27380, 6, 0x80, 0x1},
    {27386, 7, 0x20, 0x1},
    {27393, 2, 0x0, 0x10},
    {27395, 4, 0x0, 0x10000010},
    {27399, 4, 0x2, 0x40000001},
    {27403, 5, 0x2, 0x40000001},
    {27408, 6, 0x2, 0x40000001},
    {27414, 4, 0x0, 0x8000},
    {27418, 7, 0x0, 0x8000},
    {27425, 7, 0x1, 0x1},
    {27432, 10, 0x0, 0x8000},
    {27442, 13, 0x0, 0x8000},
    {27455, 4, 0x20, 0x40000001},
    {27459, 7, 0x20, 0x40000001},
    {27466, 9, 0x40, 0x40000001},
    {27475, 9, 0x40, 0x40000001},
    {27484, 7, 0x20, 0x40000001},
    {27491, 8, 0x0, 0x8000},
    {27499, 9, 0x0, 0x8000},
    {27508, 4, 0x0, 0x8000},
    {27512, 8, 0x0, 0x8000},
    {27520, 4, 0x40, 0x40000001},
    {27524, 4, 0x20, 0x40000001},
    {27528, 4, 0x0, 0x1000024},
    {27532, 12, 0x0, 0x8},
    {27544, 13, 0x0, 0x8},
    {27557, 13, 0x0, 0x8},
    {27570, 8, 0x0, 0x8},
    {27578, 6, 0x0, 0x1000024},
    {27584, 17, 0x0, 0x8},
    {27601, 17, 0x0, 0x8},
    {27618, 19, 0x0, 0x8},
    {27637, 10, 0x0, 0x8},
    {27647, 4, 0x20, 0x1},
    {27651, 6, 0x20, 0x1},
    {27657, 7, 0x17, 0x2},
    {27664, 4, 0x17, 0x2},
    {27668, 5, 0x200, 0x40000001},
    {27673, 7, 0x200, 0x40000001},
    {27680, 7, 0x200, 0x40000001},
    {27687, 6, 0x0, 0x8000},
    {27693, 6, 0x28, 0x2000000},
    {27699, 6, 0x0, 0x8000},
    {27705, 7, 0x2a, 0x2000000},
    {27712, 6, 0x0, 0x8},
    {27718, 3, 0x0, 0x1000000},
    {27721, 6, 0x0, 0x8},
    {27727, 8, 0x0, 0x8},
    {27735, 5, 0x0, 0x8},
    {27740, 4, 0x2, 0x1},
    {27744, 6, 0x2, 0x1},
    {27750, 9, 0x2, 0x10000001},
    {27759, 9, 0x2, 0x10000001},
    {27768, 9, 0x2, 0x10000001},
    {27777, 9, 0x2, 0x10000001},
    {27786, 8, 0x0, 0x8000},
    {27794, 13, 0x0, 0x8000},
    {27807, 9, 0x0, 0x8},
    {27816, 11, 0x0, 0x8},
    {27827, 4, 0x0, 0x1000000},
    {27831, 12, 0x0, 0x8},
    {27843, 5, 0x0, 0x1000000},
    {27848, 10, 0x0, 0x8},
    {27858, 8, 0x0, 0x8},
    {27866, 7, 0x0, 0x8},
    {27873, 9, 0x0, 0x8},
    {27882, 8, 0x0, 0x8000},
    {27890, 6, 0x18, 0x2},
    {27896, 12, 0x15, 0x2},
    {27908, 6, 0x0, 0x1000024},
    {27914, 19, 0x0, 0x8},
    {27933, 6, 0x0, 0x1000024},
    {27939, 19, 0x0, 0x8},
    {27958, 12, 0x15, 0x2},
    {27970, 6, 0x0, 0x1000010},
    {27976, 13, 0x0, 0x10},
    {27989, 6, 0x8, 0x1},
    {27995, 12, 0x8, 0x1},
    {28007, 14, 0x8, 0x1},
    {28021, 14, 0x8, 0x1},
    {28035, 14, 0x8, 0x1},
    {28049, 16, 0x8, 0x1},
    {28065, 16, 0x8, 0x1},
    {28081, 16, 0x8, 0x1},
    {28097, 12, 0x8, 0x1},
    {28109, 14, 0x8, 0x1},
    {28123, 14, 0x8, 0x1},
    {28137, 14, 0x8, 0x1},
    {28151, 16, 0x8, 0x1},
    {28167, 16, 0x8, 0x1},
    {28183, 16, 0x8, 0x1},
    {28199, 6, 0x0, 0x1000010},
    {28205, 13, 0x0, 0x10},
    {28218, 6, 0x80, 0x1},
    {28224, 16, 0x80, 0x1},
    {28240, 18, 0x80, 0x1},
    {28258, 18, 0x80, 0x1},
    {28276, 18, 0x80, 0x1},
    {28294, 18, 0x80, 0x1},
    {28312, 6, 0x80, 0x1},
    {28318, 16, 0x80, 0x1},
    {28334, 18, 0x80, 0x1},
    {28352, 18, 0x80, 0x1},
    {28370, 12, 0x1, 0x1},
    {28382, 14, 0x1, 0x1},
    {28396, 14, 0x1, 0x1},
    {28410, 12, 0x1, 0x1},
    {28422, 14, 0x1, 0x1},
    {28436, 14, 0x1, 0x1},
    {28450, 6, 0x800, 0x1},
    {28456, 16, 0x800, 0x1},
    {28472, 18, 0x800, 0x1},
    {28490, 18, 0x800, 0x1},
    {28508, 18, 0x800, 0x1},
    {28526, 20, 0x800, 0x1},
    {28546, 20, 0x800, 0x1},
    {28566, 20, 0x800, 0x1},
    {28586, 16, 0x800, 0x1},
    {28602, 18, 0x800, 0x1},
    {28620, 18, 0x800, 0x1},
    {28638, 18, 0x800, 0x1},
    {28656, 20, 0x800, 0x1},
    {28676, 20, 0x800, 0x1},
    {28696, 20, 0x800, 0x1},
    {28716, 6, 0x0, 0x8000},
    {28722, 14, 0x0, 0x8000},
    {28736, 14, 0x0, 0x8000},
    {28750, 6, 0x0, 0x1000024},
    {28756, 19, 0x0, 0x8},
    {28775, 6, 0x0, 0x1000024},
    {28781, 19, 0x0, 0x8},
    {28800, 6, 0x1, 0x1},
    {28806, 18, 0x1, 0x1},
    {28824, 20, 0x1, 0x1},
    {28844, 20, 0x1, 0x1},
    {28864, 20, 0x1, 0x1},
    {28884, 18, 0x1, 0x1},
    {28902, 20, 0x1, 0x1},
    {28922, 20, 0x1, 0x1},
    {28942, 20, 0x1, 0x1},
    {28962, 8, 0x40, 0x1},
    {28970, 14, 0x40, 0x1},
    {28984, 10, 0x40, 0x1},
    {28994, 12, 0x40, 0x1},
    {29006, 12, 0x40, 0x1},
    {29018, 12, 0x40, 0x1},
    {29030, 14, 0x40, 0x1},
    {29044, 14, 0x40, 0x1},
    {29058, 14, 0x40, 0x1},
    {29072, 8, 0x20, 0x1},
    {29080, 14, 0x20, 0x1},
    {29094, 10, 0x20, 0x1},
    {29104, 12, 0x20, 0x1},
    {29116, 12, 0x20, 0x1},
    {29128, 12, 0x20, 0x1},
    {29140, 14, 0x20, 0x1},
    {29154, 14, 0x20, 0x1},
    {29168, 14, 0x20, 0x1},
    {29182, 8, 0x40, 0x1},
    {29190, 10, 0x40, 0x1},
    {29200, 12, 0x40, 0x1},
    {29212, 12, 0x40, 0x1},
    {29224, 12, 0x40, 0x1},
    {29236, 14, 0x40, 0x1},
    {29250, 14, 0x40, 0x1},
    {29264, 8, 0x20, 0x1},
    {29272, 10, 0x20, 0x1},
    {29282, 12, 0x20, 0x1},
    {29294, 12, 0x20, 0x1},
    {29306, 12, 0x20, 0x1},
    {29318, 14, 0x20, 0x1},
    {29332, 14, 0x20, 0x1},
    {29346, 18, 0x16, 0x2},
    {29364, 18, 0x16, 0x2},
    {29382, 6, 0x0, 0x8000},
    {29388, 14, 0x0, 0x8000},
    {29402, 14, 0x0, 0x8000},
    {29416, 6, 0x10, 0x1},
    {29422, 8, 0x10, 0x1},
    {29430, 8, 0x10, 0x1},
    {29438, 6, 0x10, 0x1},
    {29444, 8, 0x10, 0x1},
    {29452, 10, 0x10, 0x1},
    {29462, 10, 0x10, 0x1},
    {29472, 6, 0x4, 0x1},
    {29478, 10, 0x4, 0x1},
    {29488, 12, 0x4, 0x1},
    {29500, 12, 0x4, 0x1},
    {29512, 12, 0x4, 0x1},
    {29524, 14, 0x4, 0x1},
    {29538, 14, 0x4, 0x1},
    {29552, 10, 0x0, 0x1000024},
    {29562, 23, 0x0, 0x8},
    {29585, 19, 0x0, 0x8},
    {29604, 10, 0x1, 0x40000},
    {29614, 10, 0x1, 0x40000},
    {29624, 6, 0x10, 0x1},
    {29630, 10, 0x10, 0x1},
    {29640, 6, 0x10, 0x1},
    {29646, 8, 0x10, 0x1},
    {29654, 8, 0x10, 0x1},
    {29662, 6, 0x10, 0x1},
    {29668, 8, 0x10, 0x1},
    {29676, 10, 0x10, 0x1},
    {29686, 10, 0x10, 0x1},
    {29696, 10, 0x10, 0x1},
    {29706, 6, 0x4, 0x1},
    {29712, 14, 0x4, 0x1},
    {29726, 10, 0x4, 0x1},
    {29736, 12, 0x4, 0x1},
    {29748, 12, 0x4, 0x1},
    {29760, 12, 0x4, 0x1},
    {29772, 14, 0x4, 0x1},
    {29786, 14, 0x4, 0x1},
    {29800, 14, 0x4, 0x1},
    {29814, 10, 0x0, 0x1000024},
    {29824, 23, 0x0, 0x8},
    {29847, 19, 0x0, 0x8},
    {29866, 10, 0x1, 0x40000},
    {29876, 10, 0x1, 0x40000},
    {29886, 6, 0x400, 0x1},
    {29892, 14, 0x400, 0x1},
    {29906, 16, 0x400, 0x1},
    {29922, 16, 0x400, 0x1},
    {29938, 16, 0x400, 0x1},
    {29954, 18, 0x400, 0x1},
    {29972, 18, 0x400, 0x1},
    {29990, 6, 0x400, 0x1},
    {29996, 18, 0x400, 0x1},
    {30014, 14, 0x400, 0x1},
    {30028, 16, 0x400, 0x1},
    {30044, 16, 0x400, 0x1},
    {30060, 16, 0x400, 0x1},
    {30076, 18, 0x400, 0x1},
    {30094, 18, 0x400, 0x1},
    {30112, 18, 0x400, 0x1},
    {30130, 6, 0x200, 0x1},
    {30136, 18, 0x200, 0x1},
    {30154, 14, 0x200, 0x1},
    {30168, 16, 0x200, 0x1},
    {30184, 16, 0x200, 0x1},
    {30200, 16, 0x200, 0x1},
    {30216, 18, 0x200, 0x1},
    {30234, 18, 0x200, 0x1},
    {30252, 18, 0x200, 0x1},
    {30270, 14, 0x200, 0x1},
    {30284, 16, 0x200, 0x1},
    {30300, 16, 0x200, 0x1},
    {30316, 16, 0x200, 0x1},
    {30332, 18, 0x200, 0x1},
    {30350, 18, 0x200, 0x1},
    {30368, 6, 0x0, 0x8000},
    {30374, 12, 0x0, 0x8000},
    {30386, 6, 0x0, 0x8000},
    {30392, 18, 0x0, 0x8000},
    {30410, 18, 0x0, 0x8000},
    {30428, 10, 0x0, 0x8},
    {30438, 10, 0x0, 0x8},
    {30448, 6, 0x0, 0x8000},
    {30454, 12, 0x0, 0x8000},
    {30466, 6, 0x0, 0x8000},
    {30472, 14, 0x0, 0x8000},
    {30486, 12, 0x0, 0x8},
    {30498, 6, 0x0, 0x8000},
    {30504, 14, 0x0, 0x8000},
    {30518, 6, 0x100, 0x1},
    {30524, 18, 0x100, 0x1},
    {30542, 20, 0x100, 0x1},
    {30562, 20, 0x100, 0x1},
    {30582, 20, 0x100, 0x1},
    {30602, 22, 0x100, 0x1},
    {30624, 22, 0x100, 0x1},
    {30646, 22, 0x100, 0x1},
    {30668, 18, 0x100, 0x1},
    {30686, 20, 0x100, 0x1},
    {30706, 20, 0x100, 0x1},
    {30726, 20, 0x100, 0x1},
    {30746, 22, 0x100, 0x1},
    {30768, 22, 0x100, 0x1},
    {30790, 22, 0x100, 0x1},
    {30812, 12, 0x0, 0x8},
    {30824, 6, 0x0, 0x8000},
    {30830, 14, 0x0, 0x8000},
    {30844, 14, 0x0, 0x8000},
    {30858, 6, 0x0, 0x800},
    {30864, 6, 0x0, 0x800},
    {30870, 6, 0x0, 0x8000},
    {30876, 10, 0x0, 0x8000},
    {30886, 6, 0x0, 0x8000},
    {30892, 10, 0x0, 0x8000},
    {30902, 8, 0x0, 0x8},
    {30910, 8, 0x0, 0x8},
    {30918, 6, 0x2, 0x1},
    {30924, 20, 0x2, 0x1},
    {30944, 22, 0x2, 0x1},
    {30966, 22, 0x2, 0x1},
    {30988, 22, 0x2, 0x1},
    {31010, 20, 0x2, 0x1},
    {31030, 22, 0x2, 0x1},
    {31052, 22, 0x2, 0x1},
    {31074, 22, 0x2, 0x1},
    {31096, 18, 0x17, 0x2},
    {31114, 18, 0x17, 0x2},
    {31132, 14, 0x2, 0x1},
    {31146, 16, 0x2, 0x1},
    {31162, 16, 0x2, 0x1},
    {31178, 14, 0x2, 0x1},
    {31192, 16, 0x2, 0x1},
    {31208, 16, 0x2, 0x1},
    {31224, 16, 0x18, 0x2},
    {31240, 16, 0x18, 0x2},
    {31256, 16, 0x18, 0x2},
    {31272, 16, 0x18, 0x2},
    {31288, 12, 0xc, 0x40000},
    {31300, 12, 0xc, 0x40000},
    {31312, 4, 0x0, 0x4},
    {31316, 6, 0x80, 0x1},
    {31322, 12, 0x80, 0x1},
    {31334, 14, 0x80, 0x1},
    {31348, 16, 0x80, 0x1},
    {31364, 16, 0x80, 0x1},
    {31380, 18, 0x80, 0x10000001},
    {31398, 18, 0x80, 0x10000001},
    {31416, 22, 0x80, 0x10000001},
    {31438, 18, 0x80, 0x1},
    {31456, 20, 0x80, 0x10000001},
    {31476, 16, 0x80, 0x1},
    {31492, 16, 0x80, 0x1},
    {31508, 18, 0x80, 0x10000001},
    {31526, 18, 0x80, 0x10000001},
    {31544, 18, 0x80, 0x10000001},
    {31562, 18, 0x80, 0x1},
    {31580, 20, 0x80, 0x10000001},
    {31600, 22, 0x80, 0x10000001},
    {31622, 4, 0x0, 0x10},
    {31626, 8, 0x0, 0x8},
    {31634, 12, 0x0, 0x1000000},
    {31646, 25, 0x0, 0x8},
    {31671, 40, 0x0, 0x8},
    {31711, 21, 0x0, 0x8},
    {31732, 36, 0x0, 0x8},
    {31768, 6, 0x0, 0x2000},
    {31774, 10, 0x0, 0x2000},
    {31784, 12, 0x0, 0x10002000},
    {31796, 12, 0x0, 0x2000},
    {31808, 12, 0x0, 0x2000},
    {31820, 6, 0x8, 0x1},
    {31826, 10, 0x8, 0x1},
    {31836, 20, 0x8, 0x10000001},
    {31856, 18, 0x8, 0x10000001},
    {31874, 18, 0x8, 0x10000001},
    {31892, 20, 0x8, 0x10000001},
    {31912, 12, 0x8, 0x1},
    {31924, 16, 0x8, 0x1},
    {31940, 16, 0x8, 0x1},
    {31956, 18, 0x8, 0x10000001},
    {31974, 18, 0x8, 0x10000001},
    {31992, 18, 0x8, 0x1},
    {32010, 16, 0x8, 0x1},
    {32026, 16, 0x8, 0x1},
    {32042, 18, 0x8, 0x10000001},
    {32060, 18, 0x8, 0x10000001},
    {32078, 18, 0x8, 0x10000001},
    {32096, 18, 0x8, 0x1},
    {32114, 12, 0x8, 0x1},
    {32126, 10, 0x8, 0x1},
    {32136, 12, 0x8, 0x1},
    {32148, 20, 0x0, 0x1000000},
    {32168, 27, 0x200, 0x1},
    {32195, 10, 0x0, 0x1000000},
    {32205, 36, 0x400, 0x1},
    {32241, 38, 0x800, 0x1},
    {32279, 6, 0x80, 0x1},
    {32285, 12, 0x80, 0x1},
    {32297, 14, 0x0, 0x8000},
    {32311, 6, 0x2, 0x1},
    {32317, 10, 0x2, 0x1},
    {32327, 14, 0x2, 0x1},
    {32341, 16, 0x2, 0x10000001},
    {32357, 16, 0x2, 0x10000001},
    {32373, 16, 0x2, 0x1},
    {32389, 16, 0x2, 0x1},
    {32405, 14, 0x2, 0x1},
    {32419, 16, 0x2, 0x10000001},
    {32435, 16, 0x2, 0x10000001},
    {32451, 16, 0x2, 0x1},
    {32467, 16, 0x2, 0x1},
    {32483, 14, 0x2, 0x1},
    {32497, 18, 0x2, 0x1},
    {32515, 20, 0x2, 0x10000001},
    {32535, 14, 0x2, 0x1},
    {32549, 18, 0x2, 0x1},
    {32567, 20, 0x2, 0x10000001},
    {32587, 16, 0x2, 0x10000001},
    {32603, 16, 0x2, 0x10000001},
    {32619, 16, 0x2, 0x1},
    {32635, 16, 0x2, 0x1},
    {32651, 12, 0x2, 0x1},
    {32663, 16, 0x2, 0x1},
    {32679, 18, 0x2, 0x10000001},
    {32697, 18, 0x2, 0x1},
    {32715, 12, 0x2, 0x1},
    {32727, 18, 0x2, 0x1},
    {32745, 16, 0x2, 0x1},
    {32761, 18, 0x2, 0x10000001},
    {32779, 14, 0x2, 0x1},
    {32793, 14, 0x2, 0x1},
    {32807, 12, 0x0, 0x8000},
    {32819, 10, 0x0, 0x1008000},
    {32829, 23, 0x0, 0x8000},
    {32852, 12, 0x0, 0x10000010},
    {32864, 12, 0x0, 0x10000000},
    {32876, 16, 0x0, 0x8000},
    {32892, 8, 0x0, 0x8000},
    {32900, 16, 0x0, 0x8000},
    {32916, 6, 0x4, 0x1},
    {32922, 10, 0x4, 0x1},
    {32932, 16, 0x4, 0x1},
    {32948, 14, 0x4, 0x1},
    {32962, 8, 0x0, 0x10000000},
    {32970, 8, 0x0, 0x10000000},
    {32978, 10, 0x0, 0x8000},
    {32988, 10, 0x0, 0x8},
    {32998, 14, 0x0, 0x1000000},
    {33012, 25, 0x0, 0x8},
    {33037, 10, 0x0, 0x8},
    {33047, 14, 0x0, 0x1000000},
    {33061, 36, 0x0, 0x8},
    {33097, 2, 0x0, 0x1200000},
    {33099, 17, 0x0, 0x8},
    {33116, 6, 0x100, 0x1},
    {33122, 16, 0x100, 0x1},
    {33138, 14, 0x100, 0x1},
    {33152, 10, 0x100, 0x1},
    {33162, 16, 0x100, 0x1},
    {33178, 14, 0x100, 0x1},
    {33192, 10, 0x15, 0x2},
    {33202, 12, 0x15, 0x2},
    {33214, 12, 0x18, 0x2},
    {33226, 12, 0x16, 0x2},
    {33238, 4, 0x0, 0x1200000},
    {33242, 11, 0x0, 0x8},
    {33253, 12, 0x17, 0x2},
    {33265, 12, 0x17, 0x2},
    {33277, 22, 0x0, 0x8000},
    {33299, 6, 0x0, 0x8000},
    {33305, 14, 0x0, 0x8000},
    {33319, 10, 0x15, 0x2},
    {33329, 16, 0x0, 0x8000},
    {33345, 6, 0x0, 0x10},
    {33351, 2, 0xc, 0x41000},
    {33353, 4, 0x0, 0x1000},
    {33357, 6, 0xc, 0x41000},
    {33363, 8, 0xc, 0x41000},
    {33371, 10, 0x0, 0x1000},
    {33381, 12, 0x0, 0x1000},
    {33393, 12, 0x0, 0x1000},
    {33405, 8, 0x0, 0x1000},
    {33413, 6, 0x800, 0x1},
    {33419, 8, 0x800, 0x1},
    {33427, 14, 0x800, 0x1},
    {33441, 12, 0x800, 0x1},
    {33453, 22, 0x0, 0x1000000},
    {33475, 29, 0x4, 0x1},
    {33504, 8, 0x1, 0x1},
    {33512, 14, 0x1, 0x1},
    {33526, 10, 0x0, 0x4},
    {33536, 12, 0x0, 0x1000000},
    {33548, 21, 0x0, 0x8},
    {33569, 2, 0x0, 0x100000},
    {33571, 4, 0x0, 0x1000004},
    {33575, 26, 0x0, 0x8},
    {33601, 10, 0x0, 0x8000},
    {33611, 16, 0x0, 0x8},
    {33627, 20, 0x0, 0x8},
    {33647, 10, 0x0, 0x8},
    {33657, 10, 0x0, 0x1000000},
    {33667, 17, 0x0, 0x8},
    {33684, 12, 0x0, 0x1000000},
    {33696, 23, 0x0, 0x8},
    {33719, 12, 0x0, 0x1000000},
    {33731, 25, 0x0, 0x8},
    {33756, 10, 0x0, 0x4},
    {33766, 6, 0x800, 0x1},
    {33772, 12, 0x800, 0x1},
    {33784, 22, 0x800, 0x10000001},
    {33806, 20, 0x800, 0x10000001},
    {33826, 20, 0x800, 0x10000001},
    {33846, 22, 0x800, 0x10000001},
    {33868, 14, 0x800, 0x1},
    {33882, 18, 0x800, 0x1},
    {33900, 18, 0x800, 0x1},
    {33918, 20, 0x800, 0x10000001},
    {33938, 20, 0x800, 0x10000001},
    {33958, 20, 0x800, 0x1},
    {33978, 18, 0x800, 0x1},
    {33996, 18, 0x800, 0x1},
    {34014, 20, 0x800, 0x10000001},
    {34034, 20, 0x800, 0x10000001},
    {34054, 20, 0x800, 0x10000001},
    {34074, 20, 0x800, 0x1},
    {34094, 14, 0x800, 0x1},
    {34108, 16, 0x800, 0x1},
    {34124, 10, 0x0, 0x8},
    {34134, 6, 0x800, 0x1},
    {34140, 16, 0x800, 0x1},
    {34156, 16, 0x800, 0x1},
    {34172, 8, 0x0, 0x8},
    {34180, 4, 0x0, 0x1000024},
    {34184, 15, 0x0, 0x8},
    {34199, 15, 0x0, 0x8},
    {34214, 19, 0x0, 0x8},
    {34233, 23, 0x0, 0x8},
    {34256, 7, 0x0, 0x4},
    {34263, 11, 0x0, 0x20},
    {34274, 24, 0x0, 0x8},
    {34298, 22, 0x0, 0x1000000},
    {34320, 29, 0x40, 0x1},
    {34349, 6, 0x0, 0x100000},
    {34355, 12, 0x0, 0x8},
    {34367, 12, 0x0, 0x8},
    {34379, 8, 0x0, 0x8},
    {34387, 14, 0x0, 0x8},
    {34401, 6, 0x0, 0x8000},
    {34407, 14, 0x0, 0x8000},
    {34421, 14, 0x0, 0x8000},
    {34435, 6, 0x0, 0x8000},
    {34441, 6, 0x0, 0x8000},
    {34447, 16, 0x0, 0x8000},
    {34463, 16, 0x0, 0x8000},
    {34479, 6, 0x0, 0x8000},
    {34485, 14, 0x0, 0x8000},
    {34499, 22, 0x0, 0x1000000},
    {34521, 29, 0x8, 0x1},
    {34550, 16, 0x0, 0x1000000},
    {34566, 23, 0x100, 0x1},
    {34589, 8, 0x17, 0x2},
    {34597, 2, 0x0, 0x1000},
    {34599, 6, 0x0, 0x8000},
    {34605, 16, 0x0, 0x8000},
    {34621, 16, 0x0, 0x8000},
    {34637, 6, 0x800, 0x1},
    {34643, 18, 0x800, 0x1},
    {34661, 22, 0x800, 0x1},
    {34683, 24, 0x800, 0x10000001},
    {34707, 24, 0x800, 0x10000001},
    {34731, 24, 0x800, 0x1},
    {34755, 24, 0x800, 0x1},
    {34779, 22, 0x800, 0x1},
    {34801, 24, 0x800, 0x10000001},
    {34825, 24, 0x800, 0x10000001},
    {34849, 24, 0x800, 0x1},
    {34873, 24, 0x800, 0x1},
    {34897, 22, 0x800, 0x1},
    {34919, 26, 0x800, 0x1},
    {34945, 28, 0x800, 0x10000001},
    {34973, 22, 0x800, 0x1},
    {34995, 26, 0x800, 0x1},
    {35021, 28, 0x800, 0x10000001},
    {35049, 24, 0x800, 0x10000001},
    {35073, 24, 0x800, 0x10000001},
    {35097, 24, 0x800, 0x1},
    {35121, 24, 0x800, 0x1},
    {35145, 20, 0x800, 0x1},
    {35165, 24, 0x800, 0x1},
    {35189, 26, 0x800, 0x10000001},
    {35215, 26, 0x800, 0x1},
    {35241, 20, 0x800, 0x1},
    {35261, 26, 0x800, 0x1},
    {35287, 24, 0x800, 0x1},
    {35311, 26, 0x800, 0x10000001},
    {35337, 22, 0x800, 0x1},
    {35359, 22, 0x800, 0x1},
    {35381, 6, 0x80, 0x1},
    {35387, 14, 0x80, 0x1},
    {35401, 12, 0x80, 0x1},
    {35413, 6, 0x200, 0x1},
    {35419, 8, 0x200, 0x1},
    {35427, 14, 0x200, 0x1},
    {35441, 12, 0x200, 0x1},
    {35453, 6, 0x0, 0x8000},
    {35459, 8, 0x0, 0x8000},
    {35467, 6, 0x0, 0x1000},
    {35473, 10, 0x0, 0x1000},
    {35483, 12, 0x0, 0x10001000},
    {35495, 12, 0x0, 0x1000},
    {35507, 12, 0x0, 0x1000},
    {35519, 8, 0x0, 0x1000},
    {35527, 10, 0x0, 0x1000},
    {35537, 10, 0x0, 0x1000},
    {35547, 8, 0x0, 0x8000},
    {35555, 2, 0x0, 0x10},
    {35557, 22, 0x0, 0x4},
    {35579, 10, 0x0, 0x8},
    {35589, 8, 0x18, 0x2},
    {35597, 10, 0x18, 0x2},
    {35607, 24, 0x0, 0x1000000},
    {35631, 31, 0x20, 0x1},
    {35662, 8, 0x18, 0x2},
    {35670, 2, 0x0, 0x80},
    {35672, 12, 0x0, 0x8000},
    {35684, 6, 0x0, 0x8000},
    {35690, 6, 0x40, 0x1},
    {35696, 16, 0x40, 0x10000001},
    {35712, 14, 0x40, 0x10000001},
    {35726, 14, 0x40, 0x10000001},
    {35740, 16, 0x40, 0x10000001},
    {35756, 8, 0x40, 0x1},
    {35764, 12, 0x40, 0x1},
    {35776, 12, 0x40, 0x1},
    {35788, 14, 0x40, 0x10000001},
    {35802, 14, 0x40, 0x10000001},
    {35816, 14, 0x40, 0x1},
    {35830, 12, 0x40, 0x1},
    {35842, 12, 0x40, 0x1},
    {35854, 14, 0x40, 0x10000001},
    {35868, 14, 0x40, 0x10000001},
    {35882, 14, 0x40, 0x10000001},
    {35896, 14, 0x40, 0x1},
    {35910, 8, 0x40, 0x1},
    {35918, 6, 0x20, 0x1},
    {35924, 16, 0x20, 0x10000001},
    {35940, 14, 0x20, 0x10000001},
    {35954, 14, 0x20, 0x10000001},
    {35968, 16, 0x20, 0x10000001},
    {35984, 8, 0x20, 0x1},
    {35992, 12, 0x20, 0x1},
    {36004, 12, 0x20, 0x1},
    {36016, 14, 0x20, 0x10000001},
    {36030, 14, 0x20, 0x10000001},
    {36044, 14, 0x20, 0x1},
    {36058, 12, 0x20, 0x1},
    {36070, 12, 0x20, 0x1},
    {36082, 14, 0x20, 0x10000001},
    {36096, 14, 0x20, 0x10000001},
    {36110, 14, 0x20, 0x10000001},
    {36124, 14, 0x20, 0x1},
    {36138, 8, 0x20, 0x1},
    {36146, 6, 0x40, 0x1},
    {36152, 6, 0x20, 0x1},
    {36158, 8, 0x40, 0x1},
    {36166, 8, 0x20, 0x1},
    {36174, 6, 0x200, 0x1},
    {36180, 20, 0x200, 0x1},
    {36200, 22, 0x200, 0x1},
    {36222, 4, 0x0, 0x100000},
    {36226, 14, 0x3, 0x400000},
    {36240, 6, 0x8, 0x1},
    {36246, 8, 0x8, 0x1},
    {36254, 14, 0x8, 0x1},
    {36268, 12, 0x8, 0x1},
    {36280, 10, 0x0, 0x400},
    {36290, 10, 0x0, 0x400},
    {36300, 6, 0x8, 0x1},
    {36306, 16, 0x8, 0x1},
    {36322, 18, 0x8, 0x1},
    {36340, 6, 0xc, 0x40000},
    {36346, 8, 0x16, 0x2},
    {36354, 8, 0x16, 0x2},
    {36362, 10, 0x16, 0x2},
    {36372, 6, 0x40, 0x1},
    {36378, 12, 0x40, 0x1},
    {36390, 10, 0x40, 0x1},
    {36400, 6, 0x400, 0x1},
    {36406, 8, 0x400, 0x1},
    {36414, 12, 0x400, 0x1},
    {36426, 16, 0x400, 0x1},
    {36442, 18, 0x400, 0x1},
    {36460, 12, 0x0, 0x8000},
    {36472, 6, 0x2, 0x1},
    {36478, 12, 0x2, 0x1},
    {36490, 10, 0x2, 0x1},
    {36500, 12, 0x2, 0x1},
    {36512, 8, 0x2, 0x1},
    {36520, 8, 0x16, 0x2},
    {36528, 6, 0x40, 0x1},
    {36534, 12, 0x40, 0x1},
    {36546, 12, 0x40, 0x1},
    {36558, 6, 0x400, 0x1},
    {36564, 16, 0x400, 0x1},
    {36580, 18, 0x400, 0x1},
    {36598, 8, 0x16, 0x2},
    {36606, 6, 0x10, 0x1},
    {36612, 10, 0x10, 0x1},
    {36622, 10, 0x10, 0x1},
    {36632, 12, 0x10, 0x10000001},
    {36644, 12, 0x10, 0x10000001},
    {36656, 16, 0x10, 0x10000001},
    {36672, 12, 0x10, 0x1},
    {36684, 14, 0x10, 0x10000001},
    {36698, 10, 0x10, 0x1},
    {36708, 10, 0x10, 0x1},
    {36718, 12, 0x10, 0x10000001},
    {36730, 12, 0x10, 0x10000001},
    {36742, 12, 0x10, 0x10000001},
    {36754, 12, 0x10, 0x1},
    {36766, 14, 0x10, 0x10000001},
    {36780, 16, 0x10, 0x10000001},
    {36796, 6, 0x10, 0x1},
    {36802, 10, 0x10, 0x1},
    {36812, 14, 0x10, 0x1},
    {36826, 16, 0x10, 0x10000001},
    {36842, 16, 0x10, 0x10000001},
    {36858, 16, 0x10, 0x1},
    {36874, 16, 0x10, 0x1},
    {36890, 14, 0x10, 0x1},
    {36904, 16, 0x10, 0x10000001},
    {36920, 16, 0x10, 0x10000001},
    {36936, 16, 0x10, 0x1},
    {36952, 16, 0x10, 0x1},
    {36968, 14, 0x10, 0x1},
    {36982, 18, 0x10, 0x1},
    {37000, 20, 0x10, 0x10000001},
    {37020, 14, 0x10, 0x1},
    {37034, 18, 0x10, 0x1},
    {37052, 20, 0x10, 0x10000001},
    {37072, 16, 0x10, 0x10000001},
    {37088, 16, 0x10, 0x10000001},
    {37104, 16, 0x10, 0x1},
    {37120, 16, 0x10, 0x1},
    {37136, 12, 0x10, 0x1},
    {37148, 16, 0x10, 0x1},
    {37164, 18, 0x10, 0x10000001},
    {37182, 18, 0x10, 0x1},
    {37200, 12, 0x10, 0x1},
    {37212, 18, 0x10, 0x1},
    {37230, 16, 0x10, 0x1},
    {37246, 18, 0x10, 0x10000001},
    {37264, 14, 0x10, 0x1},
    {37278, 14, 0x10, 0x1},
    {37292, 6, 0x4, 0x1},
    {37298, 8, 0x4, 0x1},
    {37306, 10, 0x4, 0x1},
    {37316, 12, 0x4, 0x1},
    {37328, 12, 0x4, 0x1},
    {37340, 14, 0x4, 0x10000001},
    {37354, 14, 0x4, 0x10000001},
    {37368, 18, 0x4, 0x10000001},
    {37386, 14, 0x4, 0x1},
    {37400, 16, 0x4, 0x10000001},
    {37416, 12, 0x4, 0x1},
    {37428, 12, 0x4, 0x1},
    {37440, 14, 0x4, 0x10000001},
    {37454, 14, 0x4, 0x10000001},
    {37468, 14, 0x4, 0x10000001},
    {37482, 14, 0x4, 0x1},
    {37496, 16, 0x4, 0x10000001},
    {37512, 18, 0x4, 0x10000001},
    {37530, 6, 0x20, 0x1},
    {37536, 12, 0x20, 0x1},
    {37548, 16, 0x20, 0x1},
    {37564, 18, 0x20, 0x10000001},
    {37582, 18, 0x20, 0x10000001},
    {37600, 18, 0x20, 0x1},
    {37618, 18, 0x20, 0x1},
    {37636, 16, 0x20, 0x1},
    {37652, 18, 0x20, 0x10000001},
    {37670, 18, 0x20, 0x10000001},
    {37688, 18, 0x20, 0x1},
    {37706, 18, 0x20, 0x1},
    {37724, 16, 0x20, 0x1},
    {37740, 20, 0x20, 0x1},
    {37760, 22, 0x20, 0x10000001},
    {37782, 16, 0x20, 0x1},
    {37798, 20, 0x20, 0x1},
    {37818, 22, 0x20, 0x10000001},
    {37840, 18, 0x20, 0x10000001},
    {37858, 18, 0x20, 0x10000001},
    {37876, 18, 0x20, 0x1},
    {37894, 18, 0x20, 0x1},
    {37912, 14, 0x20, 0x1},
    {37926, 18, 0x20, 0x1},
    {37944, 20, 0x20, 0x10000001},
    {37964, 20, 0x20, 0x1},
    {37984, 14, 0x20, 0x1},
    {37998, 20, 0x20, 0x1},
    {38018, 18, 0x20, 0x1},
    {38036, 20, 0x20, 0x10000001},
    {38056, 16, 0x20, 0x1},
    {38072, 16, 0x20, 0x1},
    {38088, 6, 0x10, 0x1},
    {38094, 6, 0x10, 0x1},
    {38100, 8, 0x10, 0x1},
    {38108, 6, 0x1, 0x40000},
    {38114, 10, 0x1, 0x40000},
    {38124, 12, 0x1, 0x40000},
    {38136, 14, 0x1, 0x40000},
    {38150, 14, 0x0, 0x8},
    {38164, 20, 0x0, 0x8},
    {38184, 12, 0x0, 0x8000},
    {38196, 12, 0x1, 0x40000},
    {38208, 12, 0x1, 0x40000},
    {38220, 14, 0x1, 0x40000},
    {38234, 2, 0x0, 0x1000000},
    {38236, 5, 0x0, 0x8},
    {38241, 4, 0x0, 0x200000},
    {38245, 14, 0x15, 0x2},
    {38259, 20, 0x0, 0x1000000},
    {38279, 27, 0x80, 0x1},
    {38306, 8, 0x0, 0x1000000},
    {38314, 13, 0x0, 0x8},
    {38327, 19, 0x0, 0x8},
    {38346, 21, 0x0, 0x8},
    {38367, 16, 0x0, 0x8},
    {38383, 20, 0x0, 0x1000000},
    {38403, 35, 0x0, 0x8},
    {38438, 18, 0x0, 0x1000000},
    {38456, 29, 0x0, 0x8},
    {38485, 18, 0x0, 0x8},
    {38503, 18, 0x0, 0x1000000},
    {38521, 31, 0x0, 0x8},
    {38552, 6, 0x4, 0x1},
    {38558, 12, 0x4, 0x1},
    {38570, 16, 0x4, 0x1},
    {38586, 18, 0x4, 0x10000001},
    {38604, 18, 0x4, 0x10000001},
    {38622, 18, 0x4, 0x1},
    {38640, 18, 0x4, 0x1},
    {38658, 16, 0x4, 0x1},
    {38674, 18, 0x4, 0x10000001},
    {38692, 18, 0x4, 0x10000001},
    {38710, 18, 0x4, 0x1},
    {38728, 18, 0x4, 0x1},
    {38746, 16, 0x4, 0x1},
    {38762, 20, 0x4, 0x1},
    {38782, 22, 0x4, 0x10000001},
    {38804, 16, 0x4, 0x1},
    {38820, 20, 0x4, 0x1},
    {38840, 22, 0x4, 0x10000001},
    {38862, 18, 0x4, 0x10000001},
    {38880, 18, 0x4, 0x10000001},
    {38898, 18, 0x4, 0x1},
    {38916, 18, 0x4, 0x1},
    {38934, 14, 0x4, 0x1},
    {38948, 18, 0x4, 0x1},
    {38966, 20, 0x4, 0x10000001},
    {38986, 20, 0x4, 0x1},
    {39006, 14, 0x4, 0x1},
    {39020, 20, 0x4, 0x1},
    {39040, 18, 0x4, 0x1},
    {39058, 20, 0x4, 0x10000001},
    {39078, 16, 0x4, 0x1},
    {39094, 16, 0x4, 0x1},
    {39110, 12, 0x0, 0x400},
    {39122, 12, 0x0, 0x400},
    {39134, 4, 0x0, 0x8},
    {39138, 6, 0x0, 0x8000},
    {39144, 12, 0x0, 0x8000},
    {39156, 12, 0x0, 0x8000},
    {39168, 12, 0x0, 0x8000},
    {39180, 12, 0x0, 0x8000},
    {39192, 14, 0x0, 0x8000},
    {39206, 6, 0x400, 0x1},
    {39212, 16, 0x400, 0x1},
    {39228, 16, 0x400, 0x1},
    {39244, 6, 0x400, 0x1},
    {39250, 8, 0x400, 0x1},
    {39258, 14, 0x400, 0x1},
    {39272, 6, 0x400, 0x1},
    {39278, 8, 0x400, 0x1},
    {39286, 10, 0x400, 0x1},
    {39296, 20, 0x400, 0x10000001},
    {39316, 18, 0x400, 0x10000001},
    {39334, 18, 0x400, 0x10000001},
    {39352, 20, 0x400, 0x10000001},
    {39372, 12, 0x400, 0x1},
    {39384, 16, 0x400, 0x1},
    {39400, 16, 0x400, 0x1},
    {39416, 18, 0x400, 0x10000001},
    {39434, 18, 0x400, 0x10000001},
    {39452, 18, 0x400, 0x1},
    {39470, 16, 0x400, 0x1},
    {39486, 16, 0x400, 0x1},
    {39502, 18, 0x400, 0x10000001},
    {39520, 18, 0x400, 0x10000001},
    {39538, 18, 0x400, 0x10000001},
    {39556, 18, 0x400, 0x1},
    {39574, 12, 0x400, 0x1},
    {39586, 6, 0x400, 0x1},
    {39592, 12, 0x400, 0x1},
    {39604, 18, 0x0, 0x1000000},
    {39622, 25, 0x1, 0x1},
    {39647, 14, 0x0, 0x8000},
    {39661, 6, 0x0, 0x8000},
    {39667, 4, 0x0, 0x10},
    {39671, 8, 0x0, 0x8},
    {39679, 10, 0x0, 0x1000000},
    {39689, 23, 0x0, 0x8},
    {39712, 18, 0x0, 0x200},
    {39730, 10, 0x0, 0x100},
    {39740, 6, 0x200, 0x1},
    {39746, 14, 0x200, 0x1},
    {39760, 14, 0x200, 0x1},
    {39774, 16, 0x200, 0x1},
    {39790, 12, 0x200, 0x1},
    {39802, 22, 0x200, 0x10000001},
    {39824, 20, 0x200, 0x10000001},
    {39844, 20, 0x200, 0x10000001},
    {39864, 22, 0x200, 0x10000001},
    {39886, 14, 0x200, 0x1},
    {39900, 18, 0x200, 0x1},
    {39918, 18, 0x200, 0x1},
    {39936, 20, 0x200, 0x10000001},
    {39956, 20, 0x200, 0x10000001},
    {39976, 20, 0x200, 0x1},
    {39996, 18, 0x200, 0x1},
    {40014, 18, 0x200, 0x1},
    {40032, 20, 0x200, 0x10000001},
    {40052, 20, 0x200, 0x10000001},
    {40072, 20, 0x200, 0x10000001},
    {40092, 20, 0x200, 0x1},
    {40112, 14, 0x200, 0x1},
    {40126, 14, 0x200, 0x1},
    {40140, 4, 0x0, 0x1000},
    {40144, 10, 0x0, 0x10001000},
    {40154, 6, 0x0, 0x1000},
    {40160, 10, 0x17, 0x2},
    {40170, 12, 0x17, 0x2},
    {40182, 6, 0x0, 0x1000000},
    {40188, 28, 0x0, 0x8},
    {40216, 32, 0x0, 0x8},
    {40248, 10, 0x17, 0x2},
    {40258, 4, 0x0, 0x10},
    {40262, 4, 0x0, 0x100000},
    {40266, 16, 0x0, 0x8000},
    {40282, 4, 0x0, 0x1000004},
    {40286, 32, 0x0, 0x8},
    {40318, 30, 0x0, 0x8},
    {40348, 6, 0x0, 0x8000},
    {40354, 16, 0x0, 0x8000},
    {40370, 20, 0x0, 0x8000},
    {40390, 18, 0x0, 0x8000},
    {40408, 18, 0x0, 0x1000000},
    {40426, 21, 0x0, 0x10},
    {40447, 6, 0x0, 0x8000},
    {40453, 10, 0x0, 0x8000},
    {40463, 10, 0x0, 0x8000},
    {40473, 10, 0x0, 0x8000},
    {40483, 4, 0x0, 0x1000004},
    {40487, 22, 0x0, 0x8},
    {40509, 10, 0x0, 0x8},
    {40519, 34, 0x0, 0x8},
    {40553, 20, 0x0, 0x8},
    {40573, 32, 0x0, 0x8},
    {40605, 26, 0x0, 0x80000},
    {40631, 6, 0x0, 0x8000},
    {40637, 22, 0x0, 0x8},
    {40659, 20, 0x0, 0x8000},
    {40679, 22, 0x0, 0x8000},
    {40701, 18, 0x0, 0x8000},
    {40719, 18, 0x0, 0x8000},
    {40737, 20, 0x0, 0x8000},
    {40757, 18, 0x0, 0x100},
    {40775, 16, 0x0, 0x100},
    {40791, 12, 0x15, 0x2},
    {40803, 14, 0x15, 0x2},
    {40817, 6, 0x0, 0x8000},
    {40823, 14, 0x0, 0x8000},
    {40837, 14, 0x0, 0x8000},
    {40851, 10, 0x0, 0x8000},
    {40861, 8, 0x0, 0x8000},
    {40869, 20, 0x0, 0x8000},
    {40889, 2, 0x0, 0x11000},
    {40891, 8, 0xc, 0x40000},
    {40899, 8, 0x0, 0x1000},
    {40907, 10, 0xc, 0x40000},
    {40917, 6, 0x0, 0x80000},
    {40923, 12, 0x0, 0x80000},
    {40935, 6, 0xc, 0x41000},
    {40941, 2, 0x0, 0x10},
    {40943, 6, 0x0, 0x8000},
    {40949, 12, 0x0, 0x8000},
    {40961, 8, 0x0, 0x8},
    {40969, 18, 0x0, 0x8},
    {40987, 6, 0x4, 0x1},
    {40993, 14, 0x4, 0x1},
    {41007, 16, 0x4, 0x1},
    {41023, 6, 0x0, 0x2000},
    {41029, 12, 0x0, 0x10002000},
    {41041, 8, 0x0, 0x2000},
    {41049, 10, 0x0, 0x2000},
    {41059, 8, 0x0, 0x8},
    {41067, 14, 0x0, 0x1000000},
    {41081, 25, 0x0, 0x8},
    {41106, 14, 0x0, 0x8},
    {41120, 16, 0x0, 0x8000},
    {41136, 12, 0x0, 0x8},
    {41148, 6, 0x100, 0x1},
    {41154, 10, 0x0, 0x8000},
    {41164, 8, 0x100, 0x1},
    {41172, 14, 0x100, 0x1},
    {41186, 24, 0x100, 0x10000001},
    {41210, 22, 0x100, 0x10000001},
    {41232, 22, 0x100, 0x10000001},
    {41254, 24, 0x100, 0x10000001},
    {41278, 16, 0x100, 0x1},
    {41294, 20, 0x100, 0x1},
    {41314, 20, 0x100, 0x1},
    {41334, 22, 0x100, 0x10000001},
    {41356, 22, 0x100, 0x10000001},
    {41378, 22, 0x100, 0x1},
    {41400, 20, 0x100, 0x1},
    {41420, 20, 0x100, 0x1},
    {41440, 22, 0x100, 0x10000001},
    {41462, 22, 0x100, 0x10000001},
    {41484, 22, 0x100, 0x10000001},
    {41506, 22, 0x100, 0x1},
    {41528, 16, 0x100, 0x1},
    {41544, 16, 0x100, 0x1},
    {41560, 6, 0x100, 0x1},
    {41566, 8, 0x100, 0x1},
    {41574, 18, 0x100, 0x1},
    {41592, 18, 0x100, 0x1},
    {41610, 18, 0x100, 0x1},
    {41628, 6, 0x80, 0x1},
    {41634, 12, 0x0, 0x8000},
    {41646, 12, 0x0, 0x8000},
    {41658, 8, 0x80, 0x1},
    {41666, 14, 0x80, 0x1},
    {41680, 12, 0x80, 0x1},
    {41692, 12, 0x0, 0x8},
    {41704, 6, 0x0, 0x8000},
    {41710, 14, 0x0, 0x8000},
    {41724, 14, 0x0, 0x8000},
    {41738, 6, 0x0, 0x1000000},
    {41744, 13, 0x0, 0x8},
    {41757, 6, 0x0, 0x8000},
    {41763, 14, 0x0, 0x8000},
    {41777, 6, 0x800, 0x1},
    {41783, 14, 0x800, 0x1},
    {41797, 12, 0x800, 0x1},
    {41809, 6, 0x0, 0x8000},
    {41815, 10, 0x0, 0x8000},
    {41825, 6, 0x0, 0x8000},
    {41831, 14, 0x0, 0x8000},
    {41845, 10, 0x0, 0x8000},
    {41855, 6, 0x0, 0x100000},
    {41861, 6, 0x1, 0x1},
    {41867, 16, 0x1, 0x1},
    {41883, 16, 0x1, 0x1},
    {41899, 6, 0x0, 0x8000},
    {41905, 14, 0x0, 0x8000},
    {41919, 12, 0x0, 0x8000},
    {41931, 6, 0x0, 0x8000},
    {41937, 12, 0x0, 0x8000},
    {41949, 20, 0x0, 0x8},
    {41969, 16, 0x0, 0x8},
    {41985, 10, 0x0, 0x8},
    {41995, 6, 0x1, 0x1},
    {42001, 12, 0x1, 0x1},
    {42013, 10, 0x1, 0x1},
    {42023, 16, 0x0, 0x8000},
    {42039, 6, 0x8, 0x1},
    {42045, 10, 0x8, 0x1},
    {42055, 14, 0x8, 0x1},
    {42069, 16, 0x8, 0x10000001},
    {42085, 16, 0x8, 0x10000001},
    {42101, 16, 0x8, 0x1},
    {42117, 16, 0x8, 0x1},
    {42133, 14, 0x8, 0x1},
    {42147, 16, 0x8, 0x10000001},
    {42163, 16, 0x8, 0x10000001},
    {42179, 16, 0x8, 0x1},
    {42195, 16, 0x8, 0x1},
    {42211, 14, 0x8, 0x1},
    {42225, 18, 0x8, 0x1},
    {42243, 20, 0x8, 0x10000001},
    {42263, 14, 0x8, 0x1},
    {42277, 18, 0x8, 0x1},
    {42295, 20, 0x8, 0x10000001},
    {42315, 16, 0x8, 0x10000001},
    {42331, 16, 0x8, 0x10000001},
    {42347, 16, 0x8, 0x1},
    {42363, 16, 0x8, 0x1},
    {42379, 12, 0x8, 0x1},
    {42391, 16, 0x8, 0x1},
    {42407, 18, 0x8, 0x10000001},
    {42425, 18, 0x8, 0x1},
    {42443, 12, 0x8, 0x1},
    {42455, 18, 0x8, 0x1},
    {42473, 16, 0x8, 0x1},
    {42489, 18, 0x8, 0x10000001},
    {42507, 14, 0x8, 0x1},
    {42521, 14, 0x8, 0x1},
    {42535, 18, 0x0, 0x1000000},
    {42553, 25, 0x10, 0x1},
    {42578, 6, 0x80, 0x1},
    {42584, 10, 0x80, 0x1},
    {42594, 14, 0x80, 0x1},
    {42608, 16, 0x80, 0x10000001},
    {42624, 16, 0x80, 0x10000001},
    {42640, 16, 0x80, 0x1},
    {42656, 16, 0x80, 0x1},
    {42672, 14, 0x80, 0x1},
    {42686, 16, 0x80, 0x10000001},
    {42702, 16, 0x80, 0x10000001},
    {42718, 16, 0x80, 0x1},
    {42734, 16, 0x80, 0x1},
    {42750, 14, 0x80, 0x1},
    {42764, 18, 0x80, 0x1},
    {42782, 20, 0x80, 0x10000001},
    {42802, 14, 0x80, 0x1},
    {42816, 18, 0x80, 0x1},
    {42834, 20, 0x80, 0x10000001},
    {42854, 16, 0x80, 0x10000001},
    {42870, 16, 0x80, 0x10000001},
    {42886, 16, 0x80, 0x1},
    {42902, 16, 0x80, 0x1},
    {42918, 12, 0x80, 0x1},
    {42930, 16, 0x80, 0x1},
    {42946, 18, 0x80, 0x10000001},
    {42964, 18, 0x80, 0x1},
    {42982, 12, 0x80, 0x1},
    {42994, 18, 0x80, 0x1},
    {43012, 16, 0x80, 0x1},
    {43028, 18, 0x80, 0x10000001},
    {43046, 14, 0x80, 0x1},
    {43060, 14, 0x80, 0x1},
    {43074, 6, 0x0, 0x4},
    {43080, 12, 0x0, 0x10},
    {43092, 14, 0x0, 0x8},
    {43106, 20, 0x0, 0x1000000},
    {43126, 27, 0x0, 0x8},
    {43153, 6, 0x10, 0x1},
    {43159, 8, 0x10, 0x1},
    {43167, 14, 0x10, 0x1},
    {43181, 12, 0x10, 0x1},
    {43193, 16, 0x0, 0x8},
    {43209, 2, 0x0, 0x1200000},
    {43211, 11, 0x0, 0x8},
    {43222, 4, 0x0, 0x100000},
    {43226, 6, 0x0, 0x8000},
    {43232, 12, 0x0, 0x8000},
    {43244, 8, 0x0, 0x8},
    {43252, 8, 0x0, 0x1000000},
    {43260, 32, 0x0, 0x8},
    {43292, 6, 0x2, 0x1},
    {43298, 14, 0x2, 0x1},
    {43312, 16, 0x2, 0x1},
    {43328, 6, 0x2, 0x1},
    {43334, 8, 0x2, 0x1},
    {43342, 12, 0x2, 0x1},
    {43354, 22, 0x2, 0x10000001},
    {43376, 20, 0x2, 0x10000001},
    {43396, 20, 0x2, 0x10000001},
    {43416, 22, 0x2, 0x10000001},
    {43438, 14, 0x2, 0x1},
    {43452, 18, 0x2, 0x1},
    {43470, 18, 0x2, 0x1},
    {43488, 20, 0x2, 0x10000001},
    {43508, 20, 0x2, 0x10000001},
    {43528, 20, 0x2, 0x1},
    {43548, 18, 0x2, 0x1},
    {43566, 18, 0x2, 0x1},
    {43584, 20, 0x2, 0x10000001},
    {43604, 20, 0x2, 0x10000001},
    {43624, 20, 0x2, 0x10000001},
    {43644, 20, 0x2, 0x1},
    {43664, 14, 0x2, 0x1},
    {43678, 16, 0x2, 0x1},
    {43694, 8, 0x0, 0x10000000},
    {43702, 20, 0x0, 0x1000000},
    {43722, 27, 0x2, 0x1},
    {43749, 12, 0x0, 0x4},
    {43761, 10, 0x0, 0x1000000},
    {43771, 19, 0x0, 0x8},
    {43790, 10, 0x0, 0x8},
    {43800, 18, 0x0, 0x1000000},
    {43818, 25, 0x0, 0x8},
    {43843, 12, 0x0, 0x8000},
    {43855, 10, 0x0, 0x4},
    {43865, 14, 0x0, 0x80000},
    {43879, 6, 0x20, 0x1},
    {43885, 8, 0x20, 0x1},
    {43893, 14, 0x20, 0x1},
    {43907, 12, 0x20, 0x1},
    {43919, 6, 0x0, 0x8000},
    {43925, 12, 0x0, 0x8000},
    {43937, 14, 0x0, 0x8000},
    {43951, 16, 0x0, 0x8000},
    {43967, 16, 0x0, 0x8000},
    {43983, 18, 0x0, 0x8000},
    {44001, 6, 0x0, 0x8000},
    {44007, 16, 0x0, 0x8000},
    {44023, 16, 0x0, 0x8000},
    {44039, 6, 0x0, 0x8000},
    {44045, 6, 0x20, 0x1},
    {44051, 14, 0x20, 0x1},
    {44065, 14, 0x20, 0x1},
    {44079, 6, 0x0, 0x8000},
    {44085, 16, 0x0, 0x8000},
    {44101, 16, 0x0, 0x1008000},
    {44117, 29, 0x0, 0x8000},
    {44146, 6, 0x0, 0x8000},
    {44152, 10, 0x0, 0x8000},
    {44162, 10, 0x0, 0x8000},
    {44172, 8, 0x0, 0x8000},
    {44180, 16, 0x0, 0x8000},
    {44196, 8, 0x0, 0x8000},
    {44204, 16, 0x0, 0x8000},
    {44220, 6, 0x0, 0x8000},
    {44226, 10, 0x0, 0x8000},
    {44236, 6, 0x0, 0x8000},
    {44242, 6, 0x40, 0x1},
    {44248, 10, 0x40, 0x1},
    {44258, 14, 0x40, 0x1},
    {44272, 16, 0x40, 0x10000001},
    {44288, 16, 0x40, 0x10000001},
    {44304, 16, 0x40, 0x1},
    {44320, 16, 0x40, 0x1},
    {44336, 14, 0x40, 0x1},
    {44350, 16, 0x40, 0x10000001},
    {44366, 16, 0x40, 0x10000001},
    {44382, 16, 0x40, 0x1},
    {44398, 16, 0x40, 0x1},
    {44414, 14, 0x40, 0x1},
    {44428, 18, 0x40, 0x1},
    {44446, 20, 0x40, 0x10000001},
    {44466, 14, 0x40, 0x1},
    {44480, 18, 0x40, 0x1},
    {44498, 20, 0x40, 0x10000001},
    {44518, 16, 0x40, 0x10000001},
    {44534, 16, 0x40, 0x10000001},
    {44550, 16, 0x40, 0x1},
    {44566, 16, 0x40, 0x1},
    {44582, 12, 0x40, 0x1},
    {44594, 16, 0x40, 0x1},
    {44610, 18, 0x40, 0x10000001},
    {44628, 18, 0x40, 0x1},
    {44646, 12, 0x40, 0x1},
    {44658, 18, 0x40, 0x1},
    {44676, 16, 0x40, 0x1},
    {44692, 18, 0x40, 0x10000001},
    {44710, 14, 0x40, 0x1},
    {44724, 14, 0x40, 0x1},
    {44738, 10, 0x0, 0x8000},
    {44748, 10, 0x0, 0x10000010},
    {44758, 6, 0x40, 0x1},
    {44764, 6, 0x20, 0x1},
    {44770, 6, 0x0, 0x8000},
    {44776, 14, 0x0, 0x8000},
    {44790, 14, 0x0, 0x8000},
    {44804, 14, 0x0, 0x8000},
    {44818, 4, 0x1, 0x1},
    {44822, 6, 0x1, 0x1},
    {44828, 10, 0x1, 0x1},
    {44838, 20, 0x1, 0x10000001},
    {44858, 18, 0x1, 0x10000001},
    {44876, 18, 0x1, 0x10000001},
    {44894, 20, 0x1, 0x10000001},
    {44914, 12, 0x1, 0x1},
    {44926, 16, 0x1, 0x1},
    {44942, 16, 0x1, 0x1},
    {44958, 18, 0x1, 0x10000001},
    {44976, 18, 0x1, 0x10000001},
    {44994, 18, 0x1, 0x1},
    {45012, 16, 0x1, 0x1},
    {45028, 16, 0x1, 0x1},
    {45044, 18, 0x1, 0x10000001},
    {45062, 18, 0x1, 0x10000001},
    {45080, 18, 0x1, 0x10000001},
    {45098, 18, 0x1, 0x1},
    {45116, 12, 0x1, 0x1},
    {45128, 6, 0x1, 0x1},
    {45134, 12, 0x1, 0x1},
    {45146, 6, 0x0, 0x8000},
    {45152, 6, 0x1, 0x1},
    {45158, 12, 0x1, 0x1},
    {45170, 12, 0x1, 0x1},
    {45182, 14, 0x1, 0x1},
    {45196, 14, 0x1, 0x1},
    {45210, 10, 0x17, 0x2},
    {45220, 6, 0x40, 0x1},
    {45226, 8, 0x40, 0x1},
    {45234, 8, 0x40, 0x1},
    {45242, 6, 0x20, 0x1},
    {45248, 8, 0x20, 0x1},
    {45256, 8, 0x20, 0x1},
    {45264, 6, 0x0, 0x8000},
    {45270, 10, 0x0, 0x8000},
    {45280, 6, 0x200, 0x1},
    {45286, 10, 0x200, 0x1},
    {45296, 14, 0x200, 0x1},
    {45310, 16, 0x200, 0x10000001},
    {45326, 16, 0x200, 0x10000001},
    {45342, 16, 0x200, 0x1},
    {45358, 16, 0x200, 0x1},
    {45374, 14, 0x200, 0x1},
    {45388, 16, 0x200, 0x10000001},
    {45404, 16, 0x200, 0x10000001},
    {45420, 16, 0x200, 0x1},
    {45436, 16, 0x200, 0x1},
    {45452, 14, 0x200, 0x1},
    {45466, 18, 0x200, 0x1},
    {45484, 20, 0x200, 0x10000001},
    {45504, 14, 0x200, 0x1},
    {45518, 18, 0x200, 0x1},
    {45536, 20, 0x200, 0x10000001},
    {45556, 16, 0x200, 0x10000001},
    {45572, 16, 0x200, 0x10000001},
    {45588, 16, 0x200, 0x1},
    {45604, 16, 0x200, 0x1},
    {45620, 12, 0x200, 0x1},
    {45632, 16, 0x200, 0x1},
    {45648, 18, 0x200, 0x10000001},
    {45666, 18, 0x200, 0x1},
    {45684, 12, 0x200, 0x1},
    {45696, 18, 0x200, 0x1},
    {45714, 16, 0x200, 0x1},
    {45730, 18, 0x200, 0x10000001},
    {45748, 14, 0x200, 0x1},
    {45762, 14, 0x200, 0x1},
    {45776, 10, 0x0, 0x8},
    {45786, 14, 0x0, 0x1000000},
    {45800, 25, 0x0, 0x8},
    {45825, 14, 0x0, 0x1000000},
    {45839, 36, 0x0, 0x8},
    {45875, 25, 0x0, 0x8},
    {45900, 40, 0x0, 0x8},
    {45940, 6, 0x400, 0x1},
    {45946, 12, 0x400, 0x1},
    {45958, 16, 0x400, 0x1},
    {45974, 18, 0x400, 0x10000001},
    {45992, 18, 0x400, 0x10000001},
    {46010, 18, 0x400, 0x1},
    {46028, 18, 0x400, 0x1},
    {46046, 16, 0x400, 0x1},
    {46062, 18, 0x400, 0x10000001},
    {46080, 18, 0x400, 0x10000001},
    {46098, 18, 0x400, 0x1},
    {46116, 18, 0x400, 0x1},
    {46134, 16, 0x400, 0x1},
    {46150, 20, 0x400, 0x1},
    {46170, 22, 0x400, 0x10000001},
    {46192, 16, 0x400, 0x1},
    {46208, 20, 0x400, 0x1},
    {46228, 22, 0x400, 0x10000001},
    {46250, 18, 0x400, 0x10000001},
    {46268, 18, 0x400, 0x10000001},
    {46286, 18, 0x400, 0x1},
    {46304, 18, 0x400, 0x1},
    {46322, 14, 0x400, 0x1},
    {46336, 18, 0x400, 0x1},
    {46354, 20, 0x400, 0x10000001},
    {46374, 20, 0x400, 0x1},
    {46394, 14, 0x400, 0x1},
    {46408, 20, 0x400, 0x1},
    {46428, 18, 0x400, 0x1},
    {46446, 20, 0x400, 0x10000001},
    {46466, 16, 0x400, 0x1},
    {46482, 16, 0x400, 0x1},
    {46498, 6, 0x1, 0x1},
    {46504, 12, 0x1, 0x1},
    {46516, 16, 0x1, 0x1},
    {46532, 18, 0x1, 0x10000001},
    {46550, 18, 0x1, 0x10000001},
    {46568, 18, 0x1, 0x1},
    {46586, 18, 0x1, 0x1},
    {46604, 16, 0x1, 0x1},
    {46620, 18, 0x1, 0x10000001},
    {46638, 18, 0x1, 0x10000001},
    {46656, 18, 0x1, 0x1},
    {46674, 18, 0x1, 0x1},
    {46692, 16, 0x1, 0x1},
    {46708, 20, 0x1, 0x1},
    {46728, 22, 0x1, 0x10000001},
    {46750, 16, 0x1, 0x1},
    {46766, 20, 0x1, 0x1},
    {46786, 22, 0x1, 0x10000001},
    {46808, 18, 0x1, 0x10000001},
    {46826, 18, 0x1, 0x10000001},
    {46844, 18, 0x1, 0x1},
    {46862, 18, 0x1, 0x1},
    {46880, 14, 0x1, 0x1},
    {46894, 18, 0x1, 0x1},
    {46912, 20, 0x1, 0x10000001},
    {46932, 20, 0x1, 0x1},
    {46952, 14, 0x1, 0x1},
    {46966, 20, 0x1, 0x1},
    {46986, 18, 0x1, 0x1},
    {47004, 20, 0x1, 0x10000001},
    {47024, 16, 0x1, 0x1},
    {47040, 16, 0x1, 0x1},
    {47056, 6, 0x100, 0x1},
    {47062, 16, 0x100, 0x1},
    {47078, 20, 0x100, 0x1},
    {47098, 22, 0x100, 0x10000001},
    {47120, 22, 0x100, 0x10000001},
    {47142, 22, 0x100, 0x1},
    {47164, 22, 0x100, 0x1},
    {47186, 20, 0x100, 0x1},
    {47206, 22, 0x100, 0x10000001},
    {47228, 22, 0x100, 0x10000001},
    {47250, 22, 0x100, 0x1},
    {47272, 22, 0x100, 0x1},
    {47294, 20, 0x100, 0x1},
    {47314, 24, 0x100, 0x1},
    {47338, 26, 0x100, 0x10000001},
    {47364, 20, 0x100, 0x1},
    {47384, 24, 0x100, 0x1},
    {47408, 26, 0x100, 0x10000001},
    {47434, 22, 0x100, 0x10000001},
    {47456, 22, 0x100, 0x10000001},
    {47478, 22, 0x100, 0x1},
    {47500, 22, 0x100, 0x1},
    {47522, 18, 0x100, 0x1},
    {47540, 22, 0x100, 0x1},
    {47562, 24, 0x100, 0x10000001},
    {47586, 24, 0x100, 0x1},
    {47610, 18, 0x100, 0x1},
    {47628, 24, 0x100, 0x1},
    {47652, 22, 0x100, 0x1},
    {47674, 24, 0x100, 0x10000001},
    {47698, 20, 0x100, 0x1},
    {47718, 20, 0x100, 0x1},
    {47738, 18, 0x0, 0x8},
    {47756, 14, 0x0, 0x1000000},
    {47770, 31, 0x0, 0x8},
    {47801, 6, 0x0, 0x8000},
    {47807, 10, 0x0, 0x8000},
    {47817, 8, 0x0, 0x1008000},
    {47825, 21, 0x0, 0x8000},
    {47846, 10, 0x0, 0x1000000},
    {47856, 23, 0x0, 0x8},
    {47879, 14, 0x0, 0x8},
    {47893, 8, 0x16, 0x2},
    {47901, 8, 0x0, 0x8},
    {47909, 10, 0x17, 0x2},
    {47919, 6, 0x8, 0x1},
    {47925, 10, 0x8, 0x1},
    {47935, 12, 0x8, 0x1},
    {47947, 12, 0x8, 0x1},
    {47959, 14, 0x8, 0x1},
    {47973, 14, 0x8, 0x10000001},
    {47987, 4, 0x0, 0x1000000},
    {47991, 15, 0x0, 0x8},
    {48006, 12, 0x15, 0x2},
    {48018, 6, 0x800, 0x1},
    {48024, 18, 0x800, 0x1},
    {48042, 20, 0x800, 0x1},
    {48062, 20, 0x800, 0x1},
    {48082, 22, 0x800, 0x1},
    {48104, 22, 0x800, 0x10000001},
    {48126, 18, 0x0, 0x8000},
    {48144, 6, 0x0, 0x8000},
    {48150, 20, 0x0, 0x8000},
    {48170, 6, 0x0, 0x8000},
    {48176, 2, 0x0, 0x1001000},
    {48178, 7, 0x0, 0x1000},
    {48185, 12, 0x0, 0x1000},
    {48197, 14, 0x0, 0x1000},
    {48211, 16, 0x0, 0x1000},
    {48227, 16, 0x0, 0x10001000},
    {48243, 2, 0x0, 0x1000800},
    {48245, 9, 0x0, 0x10000000},
    {48254, 6, 0x0, 0x8000},
    {48260, 12, 0x0, 0x8000},
    {48272, 8, 0x0, 0x8},
    {48280, 18, 0x0, 0x8000},
    {48298, 6, 0x40, 0x1},
    {48304, 6, 0x0, 0x8000},
    {48310, 6, 0x20, 0x1},
    {48316, 6, 0x1, 0x1},
    {48322, 6, 0x200, 0x1},
    {48328, 18, 0x200, 0x1},
    {48346, 20, 0x200, 0x1},
    {48366, 20, 0x200, 0x1},
    {48386, 22, 0x200, 0x1},
    {48408, 22, 0x200, 0x10000001},
    {48430, 12, 0x40, 0x1},
    {48442, 14, 0x40, 0x1},
    {48456, 14, 0x40, 0x1},
    {48470, 16, 0x40, 0x1},
    {48486, 16, 0x40, 0x10000001},
    {48502, 12, 0x20, 0x1},
    {48514, 14, 0x20, 0x1},
    {48528, 14, 0x20, 0x1},
    {48542, 16, 0x20, 0x1},
    {48558, 16, 0x20, 0x10000001},
    {48574, 14, 0x1, 0x1},
    {48588, 16, 0x1, 0x1},
    {48604, 16, 0x1, 0x1},
    {48620, 18, 0x1, 0x1},
    {48638, 18, 0x1, 0x10000001},
    {48656, 8, 0x18, 0x2},
    {48664, 10, 0x10, 0x1},
    {48674, 12, 0x10, 0x1},
    {48686, 12, 0x10, 0x1},
    {48698, 14, 0x10, 0x1},
    {48712, 14, 0x10, 0x10000001},
    {48726, 8, 0x4, 0x1},
    {48734, 10, 0x4, 0x1},
    {48744, 10, 0x4, 0x1},
    {48754, 12, 0x4, 0x1},
    {48766, 12, 0x4, 0x10000001},
    {48778, 8, 0x0, 0x1000000},
    {48786, 17, 0x0, 0x8},
    {48803, 15, 0x0, 0x8},
    {48818, 10, 0x0, 0x1000004},
    {48828, 19, 0x0, 0x8},
    {48847, 19, 0x0, 0x8},
    {48866, 6, 0x10, 0x1},
    {48872, 6, 0x4, 0x1},
    {48878, 10, 0x0, 0x1000008},
    {48888, 19, 0x0, 0x8},
    {48907, 20, 0x0, 0x8},
    {48927, 6, 0x400, 0x1},
    {48933, 16, 0x400, 0x1},
    {48949, 18, 0x400, 0x1},
    {48967, 18, 0x400, 0x1},
    {48985, 20, 0x400, 0x1},
    {49005, 20, 0x400, 0x10000001},
    {49025, 10, 0x0, 0x8000},
    {49035, 6, 0x0, 0x8000},
    {49041, 6, 0x0, 0x8000},
    {49047, 12, 0x0, 0x8000},
    {49059, 20, 0x0, 0x8000},
    {49079, 6, 0x0, 0x8000},
    {49085, 6, 0x100, 0x1},
    {49091, 18, 0x100, 0x1},
    {49109, 20, 0x100, 0x1},
    {49129, 20, 0x100, 0x1},
    {49149, 22, 0x100, 0x1},
    {49171, 22, 0x100, 0x10000001},
    {49193, 14, 0x2, 0x1},
    {49207, 16, 0x2, 0x1},
    {49223, 16, 0x2, 0x1},
    {49239, 18, 0x2, 0x1},
    {49257, 18, 0x2, 0x10000001},
    {49275, 6, 0x2, 0x1},
    {49281, 14, 0x80, 0x1},
    {49295, 16, 0x80, 0x1},
    {49311, 16, 0x80, 0x1},
    {49327, 18, 0x80, 0x1},
    {49345, 18, 0x80, 0x10000001},
    {49363, 6, 0x80, 0x1},
    {49369, 8, 0x15, 0x2},
    {49377, 6, 0x37, 0x3000000},
    {49383, 9, 0x36, 0x2000000},
    {49392, 9, 0x37, 0x2000000},
    {49401, 6, 0x80, 0x1},
    {49407, 12, 0x80, 0x1},
    {49419, 6, 0x200, 0x1},
    {49425, 14, 0x200, 0x1},
    {49439, 8, 0x39, 0x2000000},
    {49447, 8, 0x3d, 0x2000000},
    {49455, 6, 0x8, 0x1},
    {49461, 10, 0x8, 0x1},
    {49471, 6, 0x3c, 0x2000000},
    {49477, 8, 0x37, 0x3000000},
    {49485, 11, 0x36, 0x2000000},
    {49496, 11, 0x37, 0x2000000},
    {49507, 8, 0x80, 0x1},
    {49515, 14, 0x80, 0x1},
    {49529, 8, 0x200, 0x1},
    {49537, 16, 0x200, 0x1},
    {49553, 10, 0x39, 0x2000000},
    {49563, 10, 0x3d, 0x2000000},
    {49573, 8, 0x8, 0x1},
    {49581, 12, 0x8, 0x1},
    {49593, 8, 0x800, 0x1},
    {49601, 12, 0x800, 0x1},
    {49613, 12, 0x32, 0x2000000},
    {49625, 8, 0x34, 0x2000000},
    {49633, 10, 0x40, 0x1},
    {49643, 10, 0x20, 0x1},
    {49653, 8, 0x1, 0x1},
    {49661, 12, 0x1, 0x1},
    {49673, 10, 0x33, 0x2000000},
    {49683, 8, 0x10, 0x1},
    {49691, 8, 0x4, 0x1},
    {49699, 8, 0x400, 0x1},
    {49707, 14, 0x400, 0x1},
    {49721, 10, 0x38, 0x2000000},
    {49731, 12, 0x3a, 0x2000000},
    {49743, 8, 0x100, 0x1},
    {49751, 14, 0x100, 0x1},
    {49765, 8, 0x2, 0x1},
    {49773, 14, 0x2, 0x1},
    {49787, 8, 0x35, 0x2000000},
    {49795, 8, 0x3, 0x8000000},
    {49803, 10, 0x3b, 0x2000000},
    {49813, 10, 0x31, 0x2000000},
    {49823, 6, 0x800, 0x1},
    {49829, 10, 0x800, 0x1},
    {49839, 6, 0x3c, 0x2000000},
    {49845, 8, 0x37, 0x3000000},
    {49853, 11, 0x36, 0x2000000},
    {49864, 11, 0x37, 0x2000000},
    {49875, 8, 0x80, 0x1},
    {49883, 14, 0x80, 0x1},
    {49897, 8, 0x200, 0x1},
    {49905, 16, 0x200, 0x1},
    {49921, 10, 0x39, 0x2000000},
    {49931, 10, 0x3d, 0x2000000},
    {49941, 8, 0x8, 0x1},
    {49949, 12, 0x8, 0x1},
    {49961, 8, 0x800, 0x1},
    {49969, 12, 0x800, 0x1},
    {49981, 8, 0x0, 0x8},
    {49989, 6, 0x0, 0x1000010},
    {49995, 9, 0x0, 0x10},
    {50004, 12, 0x32, 0x2000000},
    {50016, 8, 0x34, 0x2000000},
    {50024, 10, 0x40, 0x1},
    {50034, 8, 0x0, 0x8},
    {50042, 10, 0x20, 0x1},
    {50052, 8, 0x1, 0x1},
    {50060, 12, 0x1, 0x1},
    {50072, 10, 0x33, 0x2000000},
    {50082, 8, 0x10, 0x1},
    {50090, 8, 0x4, 0x1},
    {50098, 8, 0x400, 0x1},
    {50106, 14, 0x400, 0x1},
    {50120, 10, 0x38, 0x2000000},
    {50130, 12, 0x3a, 0x2000000},
    {50142, 8, 0x100, 0x1},
    {50150, 14, 0x100, 0x1},
    {50164, 8, 0x2, 0x1},
    {50172, 14, 0x2, 0x1},
    {50186, 8, 0x35, 0x2000000},
    {50194, 10, 0x3b, 0x2000000},
    {50204, 10, 0x31, 0x2000000},
    {50214, 8, 0x18, 0x2},
    {50222, 10, 0x32, 0x2000000},
    {50232, 6, 0x34, 0x2000000},
    {50238, 8, 0x40, 0x1},
    {50246, 6, 0x0, 0x1000000},
    {50252, 9, 0x0, 0x8000},
    {50261, 9, 0x0, 0x8000},
    {50270, 9, 0x0, 0x8000},
    {50279, 9, 0x0, 0x8000},
    {50288, 9, 0x0, 0x8000},
    {50297, 9, 0x0, 0x8000},
    {50306, 17, 0x0, 0x8000},
    {50323, 17, 0x0, 0x8000},
    {50340, 17, 0x0, 0x8000},
    {50357, 13, 0x0, 0x8000},
    {50370, 15, 0x0, 0x8000},
    {50385, 17, 0x0, 0x8000},
    {50402, 13, 0x0, 0x8000},
    {50415, 8, 0x20, 0x1},
    {50423, 6, 0x1, 0x1},
    {50429, 10, 0x1, 0x1},
    {50439, 8, 0x0, 0x8},
    {50447, 8, 0x33, 0x2000000},
    {50455, 6, 0x3c, 0x2000000},
    {50461, 8, 0x37, 0x3000000},
    {50469, 11, 0x36, 0x2000000},
    {50480, 11, 0x37, 0x2000000},
    {50491, 8, 0x80, 0x1},
    {50499, 14, 0x80, 0x1},
    {50513, 8, 0x200, 0x1},
    {50521, 16, 0x200, 0x1},
    {50537, 10, 0x39, 0x2000000},
    {50547, 10, 0x3d, 0x2000000},
    {50557, 8, 0x8, 0x1},
    {50565, 12, 0x8, 0x1},
    {50577, 8, 0x800, 0x1},
    {50585, 12, 0x800, 0x1},
    {50597, 12, 0x32, 0x2000000},
    {50609, 8, 0x34, 0x2000000},
    {50617, 10, 0x40, 0x1},
    {50627, 10, 0x20, 0x1},
    {50637, 8, 0x1, 0x1},
    {50645, 12, 0x1, 0x1},
    {50657, 10, 0x33, 0x2000000},
    {50667, 8, 0x10, 0x1},
    {50675, 8, 0x4, 0x1},
    {50683, 8, 0x400, 0x1},
    {50691, 14, 0x400, 0x1},
    {50705, 10, 0x38, 0x2000000},
    {50715, 12, 0x3a, 0x2000000},
    {50727, 8, 0x100, 0x1},
    {50735, 14, 0x100, 0x1},
    {50749, 8, 0x2, 0x1},
    {50757, 14, 0x2, 0x1},
    {50771, 8, 0x35, 0x2000000},
    {50779, 10, 0x3b, 0x2000000},
    {50789, 10, 0x31, 0x2000000},
    {50799, 6, 0x3c, 0x2000000},
    {50805, 8, 0x37, 0x3000000},
    {50813, 11, 0x36, 0x2000000},
    {50824, 11, 0x37, 0x2000000},
    {50835, 8, 0x80, 0x1},
    {50843, 14, 0x80, 0x1},
    {50857, 8, 0x200, 0x1},
    {50865, 16, 0x200, 0x1},
    {50881, 6, 0x0, 0x10},
    {50887, 6, 0x10, 0x1},
    {50893, 10, 0x39, 0x2000000},
    {50903, 10, 0x3d, 0x2000000},
    {50913, 8, 0x8, 0x1},
    {50921, 12, 0x8, 0x1},
    {50933, 8, 0x800, 0x1},
    {50941, 12, 0x800, 0x1},
    {50953, 12, 0x32, 0x2000000},
    {50965, 8, 0x34, 0x2000000},
    {50973, 10, 0x40, 0x1},
    {50983, 10, 0x20, 0x1},
    {50993, 8, 0x1, 0x1},
    {51001, 12, 0x1, 0x1},
    {51013, 10, 0x33, 0x2000000},
    {51023, 8, 0x10, 0x1},
    {51031, 8, 0x4, 0x1},
    {51039, 8, 0x400, 0x1},
    {51047, 14, 0x400, 0x1},
    {51061, 10, 0x38, 0x2000000},
    {51071, 12, 0x3a, 0x2000000},
    {51083, 8, 0x100, 0x1},
    {51091, 14, 0x100, 0x1},
    {51105, 8, 0x2, 0x1},
    {51113, 14, 0x2, 0x1},
    {51127, 6, 0x4, 0x1},
    {51133, 8, 0x35, 0x2000000},
    {51141, 8, 0x0, 0x10},
    {51149, 10, 0x3b, 0x2000000},
    {51159, 10, 0x31, 0x2000000},
    {51169, 6, 0x400, 0x1},
    {51175, 12, 0x400, 0x1},
    {51187, 10, 0x0, 0x8},
    {51197, 8, 0x38, 0x2000000},
    {51205, 10, 0x3a, 0x2000000},
    {51215, 6, 0x100, 0x1},
    {51221, 12, 0x100, 0x1},
    {51233, 8, 0x17, 0x2},
    {51241, 4, 0x0, 0x1000024},
    {51245, 13, 0x0, 0x8},
    {51258, 10, 0x0, 0x8},
    {51268, 6, 0x2, 0x1},
    {51274, 12, 0x2, 0x1},
    {51286, 6, 0x16, 0x2},
    {51292, 6, 0x35, 0x2000000},
    {51298, 6, 0x0, 0x8000},
    {51304, 6, 0x3, 0x8000000},
    {51310, 8, 0x3b, 0x2000000},
    {51318, 8, 0x31, 0x2000000},
    {51326, 8, 0x18, 0x2000000},
    {51334, 4, 0x0, 0x8},
    {51338, 8, 0x4, 0x1},
    {51346, 6, 0x19, 0x2000000},
    {51352, 10, 0x8, 0x1},
    {51362, 6, 0x0, 0x8000},
    {51368, 12, 0x200, 0x1},
    {51380, 8, 0x80, 0x1},
    {51388, 10, 0x8, 0x1},
    {51398, 8, 0x1, 0x40000},
    {51406, 10, 0x80, 0x1},
    {51416, 10, 0x8, 0x1},
    {51426, 12, 0x200, 0x1},
    {51438, 6, 0x80, 0x1},
    {51444, 8, 0x10, 0x1},
    {51452, 10, 0x100, 0x1},
    {51462, 6, 0x0, 0x1000004},
    {51468, 15, 0x0, 0x8},
    {51483, 12, 0x8, 0x1},
    {51495, 14, 0x80, 0x1},
    {51509, 10, 0x40, 0x1},
    {51519, 10, 0x20, 0x1},
    {51529, 16, 0x200, 0x1},
    {51545, 4, 0x0, 0x1000000},
    {51549, 9, 0x0, 0x8},
    {51558, 8, 0x0, 0x8},
    {51566, 10, 0x0, 0x8000},
    {51576, 10, 0x0, 0x1000000},
    {51586, 19, 0x0, 0x8},
    {51605, 8, 0x0, 0x8000},
    {51613, 16, 0x12, 0x2000000},
    {51629, 4, 0x0, 0x1000010},
    {51633, 11, 0x0, 0x10},
    {51644, 10, 0x1c, 0x2000000},
    {51654, 8, 0x0, 0x8},
    {51662, 10, 0x0, 0x8000},
    {51672, 16, 0x0, 0x8000},
    {51688, 14, 0x0, 0x8000},
    {51702, 8, 0x0, 0x8},
    {51710, 16, 0x0, 0x8000},
    {51726, 12, 0x0, 0x8000},
    {51738, 12, 0x0, 0x8},
    {51750, 12, 0x0, 0x8},
    {51762, 12, 0x0, 0x8000},
    {51774, 10, 0x0, 0x8000},
    {51784, 10, 0x0, 0x1000000},
    {51794, 23, 0x0, 0x8},
    {51817, 23, 0x0, 0x8},
    {51840, 6, 0x0, 0x4},
    {51846, 10, 0x0, 0x8},
    {51856, 12, 0x15, 0x2000000},
    {51868, 10, 0x0, 0x8},
    {51878, 6, 0x80, 0x1},
    {51884, 8, 0x0, 0x8000},
    {51892, 10, 0x8, 0x1},
    {51902, 10, 0x8, 0x1},
    {51912, 10, 0x200, 0x1},
    {51922, 12, 0x200, 0x1},
    {51934, 10, 0x0, 0x8},
    {51944, 8, 0x80, 0x1},
    {51952, 8, 0x80, 0x1},
    {51960, 10, 0x0, 0x8000},
    {51970, 6, 0x0, 0x8000},
    {51976, 8, 0x15, 0x2},
    {51984, 8, 0x1b, 0x2000000},
    {51992, 4, 0x0, 0x1000024},
    {51996, 15, 0x0, 0x8},
    {52011, 16, 0x0, 0x8},
    {52027, 20, 0x0, 0x8},
    {52047, 16, 0x0, 0x8},
    {52063, 11, 0x0, 0x8},
    {52074, 13, 0x0, 0x8},
    {52087, 14, 0x16, 0x2},
    {52101, 10, 0x0, 0x8},
    {52111, 12, 0x0, 0x8},
    {52123, 12, 0x0, 0x8},
    {52135, 10, 0x0, 0x1000000},
    {52145, 21, 0x200, 0x1},
    {52166, 23, 0x400, 0x1},
    {52189, 6, 0x17, 0x2000000},
    {52195, 8, 0x40, 0x1},
    {52203, 4, 0x0, 0x4},
    {52207, 6, 0x14, 0x2000000},
    {52213, 10, 0x1, 0x1},
    {52223, 10, 0x0, 0x1000000},
    {52233, 23, 0x26, 0x2000000},
    {52256, 23, 0x25, 0x2000000},
    {52279, 23, 0x25, 0x2000000},
    {52302, 25, 0x26, 0x2000000},
    {52327, 10, 0x0, 0x1000000},
    {52337, 21, 0x25, 0x2000000},
    {52358, 23, 0x26, 0x2000000},
    {52381, 12, 0x0, 0x8000},
    {52393, 8, 0x0, 0x8000},
    {52401, 8, 0x0, 0x8000},
    {52409, 8, 0x0, 0x8000},
    {52417, 6, 0x1, 0x1},
    {52423, 10, 0x1, 0x1},
    {52433, 10, 0x1, 0x1},
    {52443, 8, 0x20, 0x1},
    {52451, 6, 0x40, 0x1},
    {52457, 12, 0x40, 0x1},
    {52469, 12, 0x40, 0x1},
    {52481, 10, 0x40, 0x1},
    {52491, 6, 0x20, 0x1},
    {52497, 12, 0x40, 0x1},
    {52509, 8, 0x0, 0x8000},
    {52517, 6, 0x0, 0x1000008},
    {52523, 11, 0x0, 0x8},
    {52534, 15, 0x0, 0x8},
    {52549, 10, 0x0, 0x8},
    {52559, 12, 0x0, 0x8},
    {52571, 6, 0x0, 0x1000024},
    {52577, 15, 0x0, 0x8},
    {52592, 15, 0x0, 0x8},
    {52607, 30, 0x0, 0x8},
    {52637, 30, 0x0, 0x8},
    {52667, 17, 0x0, 0x8},
    {52684, 19, 0x0, 0x8},
    {52703, 12, 0x20, 0x1},
    {52715, 10, 0x13, 0x2000000},
    {52725, 8, 0x17, 0x2},
    {52733, 8, 0x0, 0x8000},
    {52741, 2, 0x0, 0x800},
    {52743, 10, 0x800, 0x1},
    {52753, 10, 0x0, 0x8000},
    {52763, 12, 0x800, 0x1},
    {52775, 6, 0x800, 0x1},
    {52781, 10, 0x800, 0x1},
    {52791, 12, 0x0, 0x8000},
    {52803, 8, 0x0, 0x8000},
    {52811, 4, 0x1a, 0x2000000},
    {52815, 12, 0x800, 0x1},
    {52827, 14, 0x0, 0x8000},
    {52841, 4, 0x1a, 0x2000000},
    {52845, 14, 0x800, 0x1},
    {52859, 4, 0x0, 0x1000000},
    {52863, 15, 0x2c, 0x2000000},
    {52878, 15, 0x2c, 0x2000000},
    {52893, 17, 0x2b, 0x2000000},
    {52910, 17, 0x2b, 0x2000000},
    {52927, 14, 0x2c, 0x2000000},
    {52941, 16, 0x2b, 0x2000000},
    {52957, 10, 0x2c, 0x2000000},
    {52967, 12, 0x2c, 0x2000000},
    {52979, 12, 0x2b, 0x2000000},
    {52991, 14, 0x2b, 0x2000000},
    {53005, 2, 0x0, 0x1000000},
    {53007, 20, 0x23, 0x2000000},
    {53027, 22, 0x24, 0x2000000},
    {53049, 8, 0x15, 0x1000002},
    {53057, 19, 0x24, 0x2000000},
    {53076, 19, 0x23, 0x2000000},
    {53095, 19, 0x23, 0x2000000},
    {53114, 21, 0x24, 0x2000000},
    {53135, 8, 0x0, 0x1000000},
    {53143, 19, 0x23, 0x2000000},
    {53162, 21, 0x24, 0x2000000},
    {53183, 6, 0x27, 0x2000000},
    {53189, 10, 0x29, 0x2000000},
    {53199, 8, 0x15, 0x2000000},
    {53207, 12, 0x18, 0x2},
    {53219, 6, 0x3, 0x8000000},
    {53225, 12, 0x100, 0x1},
    {53237, 10, 0x100, 0x1},
    {53247, 12, 0x1b, 0x2000000},
    {53259, 6, 0x3, 0x8040800},
    {53265, 10, 0xc, 0x40000},
    {53275, 4, 0x0, 0x1000000},
    {53279, 13, 0x0, 0x8000},
    {53292, 8, 0x0, 0x8000},
    {53300, 14, 0x100, 0x1},
    {53314, 14, 0x100, 0x1},
    {53328, 12, 0x100, 0x1},
    {53340, 16, 0x100, 0x1},
    {53356, 14, 0x100, 0x1},
    {53370, 4, 0x0, 0x10000004},
    {53374, 16, 0x0, 0x8000},
    {53390, 8, 0x2, 0x1},
    {53398, 8, 0x18, 0x2},
    {53406, 10, 0x100, 0x1},
    {53416, 10, 0x28, 0x2000000},
    {53426, 8, 0x0, 0x8000},
    {53434, 6, 0x1, 0x40000},
    {53440, 12, 0x16, 0x2000000},
    {53452, 8, 0x2a, 0x2000000},
    {53460, 10, 0x0, 0x8000},
    {53470, 6, 0x22, 0x2000000},
    {53476, 6, 0x16, 0x2},
    {53482, 6, 0x3, 0x8000800},
    {53488, 14, 0x13, 0x2000000},
    {53502, 6, 0x80, 0x1},
    {53508, 8, 0x12, 0x2000000},
    {53516, 12, 0x2, 0x1},
    {53528, 12, 0x2, 0x1},
    {53540, 12, 0x2, 0x1},
    {53552, 14, 0x11, 0x2000000},
    {53566, 10, 0x2, 0x1},
    {53576, 8, 0x0, 0x8},
    {53584, 10, 0x2, 0x1},
    {53594, 12, 0x2, 0x1},
    {53606, 14, 0x2, 0x1},
    {53620, 10, 0x2, 0x1},
    {53630, 14, 0x2, 0x1},
    {53644, 12, 0x2, 0x1},
    {53656, 10, 0x0, 0x1000000},
    {53666, 21, 0x800, 0x1},
    {53687, 23, 0x1, 0x1},
    {53710, 6, 0x0, 0x1000000},
    {53716, 15, 0x0, 0x8},
    {53731, 6, 0x18, 0x2000000},
    {53737, 10, 0x19, 0x2000000},
    {53747, 2, 0x0, 0x1000},
    {53749, 6, 0x10, 0x1},
    {53755, 6, 0x10, 0x1},
    {53761, 8, 0x4, 0x1},
    {53769, 8, 0x4, 0x1},
    {53777, 8, 0x4, 0x1},
    {53785, 6, 0x10, 0x1},
    {53791, 8, 0x10, 0x1},
    {53799, 8, 0x21, 0x2000000},
    {53807, 10, 0x15, 0x2000000},
    {53817, 12, 0x1a, 0x2000000},
    {53829, 10, 0x0, 0x8},
    {53839, 4, 0x0, 0x1000010},
    {53843, 11, 0x0, 0x10},
    {53854, 11, 0x0, 0x10},
    {53865, 6, 0x0, 0x1000010},
    {53871, 13, 0x0, 0x10},
    {53884, 8, 0x0, 0x8000},
    {53892, 4, 0x10, 0x1},
    {53896, 6, 0x17, 0x2000000},
    {53902, 12, 0x0, 0x8},
    {53914, 12, 0x0, 0x1000},
    {53926, 12, 0x400, 0x1},
    {53938, 12, 0x400, 0x1},
    {53950, 10, 0x400, 0x1},
    {53960, 10, 0x400, 0x1},
    {53970, 14, 0x400, 0x1},
    {53984, 10, 0x8, 0x1},
    {53994, 2, 0x0, 0x1001000},
    {53996, 5, 0x0, 0x1000},
    {54001, 4, 0x0, 0x1000},
    {54005, 4, 0x0, 0x1000000},
    {54009, 15, 0x0, 0x8},
    {54024, 8, 0x0, 0x1000000},
    {54032, 17, 0x0, 0x8},
    {54049, 6, 0x11, 0x2000000},
    {54055, 6, 0x16, 0x2000000},
    {54061, 12, 0x1, 0x1},
    {54073, 10, 0x1, 0x1},
    {54083, 10, 0x40, 0x1},
    {54093, 12, 0x40, 0x1},
    {54105, 10, 0x20, 0x1},
    {54115, 8, 0x0, 0x8000},
    {54123, 16, 0x0, 0x8000},
    {54139, 10, 0x17, 0x2},
    {54149, 14, 0x0, 0x8000},
    {54163, 12, 0x0, 0x8000},
    {54175, 6, 0x0, 0x8000},
    {54181, 16, 0x0, 0x8000},
    {54197, 10, 0x0, 0x8000},
    {54207, 16, 0x0, 0x8000},
    {54223, 10, 0x14, 0x2000000},
    {54233, 16, 0x0, 0x8000},
    {54249, 8, 0x0, 0x8000},
    {54257, 10, 0x800, 0x1},
    {54267, 12, 0x1, 0x1},
    {54279, 14, 0x1, 0x1},
    {54293, 8, 0x20, 0x1},
    {54301, 10, 0x40, 0x1},
    {54311, 12, 0x40, 0x1},
    {54323, 2, 0x0, 0x1000},
    {54325, 8, 0x0, 0x8000},
    {54333, 12, 0x0, 0x8000},
    {54345, 21, 0x200, 0x1},
    {54366, 21, 0x200, 0x1},
    {54387, 15, 0x200, 0x1},
    {54402, 21, 0x200, 0x1},
    {54423, 6, 0x80, 0x1},
    {54429, 15, 0x80, 0x1},
    {54444, 15, 0x80, 0x1},
    {54459, 18, 0x0, 0x8},
    {54477, 21, 0x0, 0x8},
    {54498, 18, 0x8, 0x1},
    {54516, 18, 0x8, 0x1},
    {54534, 6, 0x0, 0x1000008},
    {54540, 13, 0x0, 0x8},
    {54553, 9, 0x0, 0x8},
    {54562, 15, 0x0, 0x8},
    {54577, 9, 0x0, 0x8000},
    {54586, 18, 0x0, 0x8000},
    {54604, 6, 0x0, 0x1000008},
    {54610, 13, 0x0, 0x8},
    {54623, 24, 0x0, 0x8},
    {54647, 27, 0x0, 0x8},
    {54674, 15, 0x8, 0x1},
    {54689, 18, 0x8, 0x1},
    {54707, 15, 0x200, 0x1},
    {54722, 21, 0x200, 0x1},
    {54743, 6, 0x80, 0x1},
    {54749, 15, 0x80, 0x1},
    {54764, 12, 0x0, 0x8000},
    {54776, 21, 0x0, 0x8000},
    {54797, 6, 0x1, 0x1},
    {54803, 15, 0x1, 0x1},
    {54818, 12, 0x1, 0x1},
    {54830, 24, 0x1, 0x1},
    {54854, 12, 0x0, 0x8},
    {54866, 9, 0x20, 0x1},
    {54875, 9, 0x40, 0x1},
    {54884, 15, 0x40, 0x1},
    {54899, 12, 0x40, 0x1},
    {54911, 9, 0x20, 0x1},
    {54920, 15, 0x800, 0x1},
    {54935, 21, 0x800, 0x1},
    {54956, 24, 0x800, 0x1},
    {54980, 6, 0x0, 0x1000004},
    {54986, 13, 0x0, 0x8},
    {54999, 6, 0x0, 0x1000004},
    {55005, 31, 0x0, 0x8},
    {55036, 9, 0x800, 0x1},
    {55045, 18, 0x800, 0x1},
    {55063, 21, 0x800, 0x1},
    {55084, 12, 0x0, 0x10000004},
    {55096, 6, 0x400, 0x1},
    {55102, 9, 0x400, 0x1},
    {55111, 15, 0x400, 0x1},
    {55126, 18, 0x400, 0x1},
    {55144, 24, 0x400, 0x1},
    {55168, 21, 0x400, 0x1},
    {55189, 27, 0x400, 0x1},
    {55216, 18, 0x0, 0x4},
    {55234, 15, 0x0, 0x10000004},
    {55249, 6, 0x2, 0x1},
    {55255, 15, 0x2, 0x1},
    {55270, 9, 0x2, 0x1},
    {55279, 18, 0x2, 0x1},
    {55297, 18, 0x2, 0x1},
    {55315, 27, 0x2, 0x1},
    {55342, 30, 0x2, 0x1},
    {55372, 12, 0x0, 0x8000},
    {55384, 21, 0x0, 0x8000},
    {55405, 9, 0x0, 0x8000},
    {55414, 18, 0x0, 0x8000},
    {55432, 18, 0x0, 0x8000},
    {55450, 12, 0x0, 0x8000},
    {55462, 21, 0x0, 0x8000},
    {55483, 12, 0x0, 0x8000},
    {55495, 21, 0x0, 0x8000},
    {55516, 6, 0x10, 0x1},
    {55522, 15, 0x0, 0x8000},
    {55537, 24, 0x0, 0x8000},
    {55561, 15, 0x1, 0x40000},
    {55576, 15, 0x4, 0x1},
    {55591, 6, 0x10, 0x1},
    {55597, 9, 0x0, 0x8000},
    {55606, 18, 0x0, 0x8000},
    {55624, 21, 0x0, 0x1000008},
    {55645, 28, 0x0, 0x8},
    {55673, 31, 0x0, 0x8},
    {55704, 12, 0xc, 0x41000},
    {55716, 9, 0x0, 0x8000},
    {55725, 18, 0x0, 0x8000},
    {55743, 18, 0x0, 0x8000},
    {55761, 15, 0x0, 0x8000},
    {55776, 24, 0x0, 0x8000},
    {55800, 24, 0x0, 0x8000},
    {55824, 15, 0x0, 0x8},
    {55839, 6, 0x3, 0x8001000},
    {55845, 9, 0x3, 0x8000000},
    {55854, 18, 0x100, 0x1},
    {55872, 24, 0x100, 0x1},
    {55896, 12, 0x0, 0x4},
    {55908, 9, 0xc, 0x41000},
    {55917, 9, 0x100, 0x1},
    {55926, 18, 0x100, 0x1},
    {55944, 6, 0x0, 0x10000014},
    {55950, 30, 0x100, 0x1},
    {55980, 9, 0x0, 0x8000},
    {55989, 18, 0x0, 0x8000},
    {56007, 18, 0x0, 0x8000},
    {56025, 9, 0x0, 0x8},
    {56034, 15, 0x0, 0x8},
    {56049, 21, 0x0, 0x8},
    {56070, 15, 0x2, 0x1},
    {56085, 15, 0x200, 0x1},
    {56100, 21, 0x200, 0x1},
    {56121, 21, 0x200, 0x1},
    {56142, 24, 0x0, 0x8},
    {56166, 6, 0x80, 0x1},
    {56172, 15, 0x80, 0x1},
    {56187, 15, 0x80, 0x1},
    {56202, 6, 0x0, 0x8},
    {56208, 9, 0x0, 0x1000008},
    {56217, 31, 0x0, 0x8},
    {56248, 15, 0x8, 0x1},
    {56263, 18, 0x8, 0x1},
    {56281, 18, 0x8, 0x1},
    {56299, 15, 0x0, 0x8},
    {56314, 18, 0x100, 0x1},
    {56332, 30, 0x100, 0x1},
    {56362, 12, 0x1, 0x1},
    {56374, 27, 0x1, 0x1},
    {56401, 24, 0x1, 0x1},
    {56425, 24, 0x1, 0x1},
    {56449, 9, 0x20, 0x1},
    {56458, 9, 0x40, 0x1},
    {56467, 15, 0x40, 0x1},
    {56482, 12, 0x800, 0x1},
    {56494, 24, 0x800, 0x1},
    {56518, 12, 0x800, 0x1},
    {56530, 24, 0x800, 0x1},
    {56554, 15, 0x0, 0x1000000},
    {56569, 28, 0x0, 0x10},
    {56597, 12, 0x0, 0x10000004},
    {56609, 9, 0x0, 0x8000},
    {56618, 18, 0x0, 0x8000},
    {56636, 9, 0x400, 0x1},
    {56645, 21, 0x400, 0x1},
    {56666, 9, 0x400, 0x1},
    {56675, 21, 0x400, 0x1},
    {56696, 21, 0x0, 0x4},
    {56717, 9, 0x2, 0x1},
    {56726, 33, 0x2, 0x1},
    {56759, 30, 0x2, 0x1},
    {56789, 18, 0x2, 0x1},
    {56807, 30, 0x2, 0x1},
    {56837, 21, 0x0, 0x1000008},
    {56858, 43, 0x0, 0x8},
    {56901, 9, 0x0, 0x8000},
    {56910, 18, 0x0, 0x8000},
    {56928, 18, 0x0, 0x8000},
    {56946, 9, 0x0, 0x8000},
    {56955, 24, 0x0, 0x8000},
    {56979, 33, 0x0, 0x8000},
    {57012, 33, 0x0, 0x8000},
    {57045, 15, 0x0, 0x8000},
    {57060, 24, 0x0, 0x8000},
    {57084, 24, 0x0, 0x8000},
    {57108, 15, 0x4, 0x1},
    {57123, 15, 0x4, 0x1},
    {57138, 6, 0x10, 0x1},
    {57144, 9, 0x0, 0x8000},
    {57153, 18, 0x0, 0x8000},
    {57171, 9, 0x0, 0x8000},
    {57180, 18, 0x0, 0x8000},
    {57198, 18, 0x0, 0x8000},
    {57216, 15, 0x0, 0x8000},
    {57231, 24, 0x0, 0x8000},
    {57255, 15, 0x0, 0x8000},
    {57270, 24, 0x0, 0x8000},
    {57294, 9, 0x0, 0x1000},
    {57303, 12, 0x0, 0x1000},
    {57315, 15, 0x0, 0x1000},
    {57330, 9, 0x100, 0x1},
    {57339, 30, 0x100, 0x1},
    {57369, 9, 0x0, 0x8000},
    {57378, 18, 0x0, 0x8000},
    {57396, 18, 0x0, 0x8000},
    {57414, 9, 0x0, 0x10000004},
    {57423, 12, 0x200, 0x1},
    {57435, 18, 0x200, 0x1},
    {57453, 6, 0x80, 0x1},
    {57459, 12, 0x80, 0x1},
    {57471, 15, 0x8, 0x1},
    {57486, 18, 0x8, 0x1},
    {57504, 9, 0x0, 0x8},
    {57513, 15, 0x0, 0x8000},
    {57528, 6, 0x1, 0x1},
    {57534, 15, 0x1, 0x1},
    {57549, 12, 0x40, 0x1},
    {57561, 15, 0x40, 0x1},
    {57576, 9, 0x20, 0x1},
    {57585, 9, 0x0, 0x10000004},
    {57594, 9, 0x0, 0x4},
    {57603, 9, 0x800, 0x1},
    {57612, 15, 0x800, 0x1},
    {57627, 9, 0x400, 0x1},
    {57636, 15, 0x400, 0x1},
    {57651, 9, 0x2, 0x1},
    {57660, 18, 0x2, 0x1},
    {57678, 12, 0x0, 0x8000},
    {57690, 21, 0x0, 0x8000},
    {57711, 6, 0x10, 0x1},
    {57717, 12, 0x4, 0x1},
    {57729, 18, 0x0, 0x8},
    {57747, 12, 0x0, 0x8000},
    {57759, 21, 0x0, 0x8000},
    {57780, 18, 0x0, 0x8},
    {57798, 9, 0x0, 0x8000},
    {57807, 18, 0x0, 0x8000},
    {57825, 18, 0x0, 0x8000},
    {57843, 27, 0x0, 0x8000},
    {57870, 15, 0x0, 0x8000},
    {57885, 24, 0x0, 0x8000},
    {57909, 9, 0x100, 0x1},
    {57918, 15, 0x100, 0x1},
    {57933, 21, 0x0, 0x8000},
    {57954, 30, 0x0, 0x8000},
    {57984, 18, 0x0, 0x8000},
    {58002, 27, 0x0, 0x8000},
    {58029, 9, 0x0, 0x8000},
    {58038, 18, 0x0, 0x8000},
    {58056, 9, 0x0, 0x1000008},
    {58065, 19, 0x0, 0x8},
    {58084, 15, 0x2, 0x1},
    {58099, 18, 0x0, 0x1000008},
    {58117, 31, 0x0, 0x8},
    {58148, 6, 0x0, 0x8},
    {58154, 18, 0x8, 0x1},
    {58172, 15, 0x200, 0x1},
    {58187, 21, 0x200, 0x1},
    {58208, 15, 0x80, 0x1},
    {58223, 12, 0x0, 0x8000},
    {58235, 21, 0x0, 0x8000},
    {58256, 12, 0x0, 0x8},
    {58268, 18, 0x1, 0x1},
    {58286, 27, 0x1, 0x1},
    {58313, 15, 0x40, 0x1},
    {58328, 9, 0x20, 0x1},
    {58337, 12, 0x800, 0x1},
    {58349, 24, 0x800, 0x1},
    {58373, 6, 0x0, 0x10000004},
    {58379, 9, 0x400, 0x1},
    {58388, 21, 0x400, 0x1},
    {58409, 18, 0x2, 0x1},
    {58427, 27, 0x2, 0x1},
    {58454, 9, 0x0, 0x8000},
    {58463, 18, 0x0, 0x8000},
    {58481, 12, 0x0, 0x8000},
    {58493, 21, 0x0, 0x8000},
    {58514, 15, 0x4, 0x1},
    {58529, 6, 0x10, 0x1},
    {58535, 9, 0x0, 0x8000},
    {58544, 18, 0x0, 0x8000},
    {58562, 21, 0x0, 0x8},
    {58583, 9, 0x0, 0x8000},
    {58592, 18, 0x0, 0x8000},
    {58610, 15, 0x0, 0x8000},
    {58625, 24, 0x0, 0x8000},
    {58649, 15, 0x100, 0x1},
    {58664, 27, 0x100, 0x1},
    {58691, 12, 0x0, 0x4},
    {58703, 9, 0x0, 0x8000},
    {58712, 18, 0x0, 0x8000},
    {58730, 9, 0x0, 0x8},
    {58739, 18, 0x0, 0x8},
    {58757, 21, 0x200, 0x1},
    {58778, 15, 0x80, 0x1},
    {58793, 18, 0x8, 0x1},
    {58811, 12, 0x0, 0x8000},
    {58823, 21, 0x0, 0x8000},
    {58844, 21, 0x1, 0x1},
    {58865, 9, 0x20, 0x1},
    {58874, 15, 0x40, 0x1},
    {58889, 24, 0x800, 0x1},
    {58913, 21, 0x400, 0x1},
    {58934, 21, 0x2, 0x1},
    {58955, 9, 0x0, 0x8000},
    {58964, 18, 0x0, 0x8000},
    {58982, 6, 0x10, 0x1},
    {58988, 15, 0x0, 0x8000},
    {59003, 24, 0x0, 0x8000},
    {59027, 21, 0x4, 0x1},
    {59048, 9, 0x0, 0x8000},
    {59057, 18, 0x0, 0x8000},
    {59075, 9, 0x0, 0x8000},
    {59084, 18, 0x0, 0x8000},
    {59102, 15, 0x0, 0x8000},
    {59117, 24, 0x0, 0x8000},
    {59141, 30, 0x100, 0x1},
    {59171, 9, 0x0, 0x8000},
    {59180, 18, 0x0, 0x8000},
    {59198, 9, 0x200, 0x1},
    {59207, 24, 0x200, 0x1},
    {59231, 6, 0x80, 0x1},
    {59237, 18, 0x80, 0x1},
    {59255, 15, 0x0, 0x1000},
    {59270, 9, 0x0, 0x1000000},
    {59279, 25, 0x0, 0x1000},
    {59304, 18, 0x0, 0x8},
    {59322, 15, 0x0, 0x1000008},
    {59337, 25, 0x0, 0x8},
    {59362, 24, 0x0, 0x8},
    {59386, 9, 0x8, 0x1},
    {59395, 18, 0x8, 0x1},
    {59413, 9, 0x0, 0x8000},
    {59422, 12, 0x100, 0x1},
    {59434, 30, 0x100, 0x1},
    {59464, 12, 0x0, 0x8000},
    {59476, 24, 0x0, 0x8000},
    {59500, 6, 0x1, 0x1},
    {59506, 15, 0x1, 0x1},
    {59521, 12, 0x20, 0x1},
    {59533, 12, 0x40, 0x1},
    {59545, 12, 0x0, 0x8000},
    {59557, 18, 0x0, 0x8000},
    {59575, 9, 0x800, 0x1},
    {59584, 24, 0x800, 0x1},
    {59608, 21, 0x0, 0x1000008},
    {59629, 31, 0x0, 0x8},
    {59660, 24, 0x0, 0x8},
    {59684, 12, 0x0, 0x8000},
    {59696, 21, 0x0, 0x8000},
    {59717, 6, 0x400, 0x1},
    {59723, 21, 0x400, 0x1},
    {59744, 12, 0x2, 0x1},
    {59756, 24, 0x2, 0x1},
    {59780, 9, 0x0, 0x8000},
    {59789, 15, 0x0, 0x8000},
    {59804, 12, 0x4, 0x1},
    {59816, 18, 0x4, 0x1},
    {59834, 15, 0x0, 0x10000004},
    {59849, 6, 0x10, 0x1},
    {59855, 9, 0x0, 0x4},
    {59864, 12, 0x0, 0x8000},
    {59876, 21, 0x0, 0x8000},
    {59897, 12, 0x0, 0x8000},
    {59909, 18, 0x0, 0x8000},
    {59927, 15, 0x200, 0x1},
    {59942, 24, 0x200, 0x1},
    {59966, 6, 0x80, 0x1},
    {59972, 18, 0x80, 0x1},
    {59990, 9, 0x0, 0x8000},
    {59999, 21, 0x0, 0x8000},
    {60020, 18, 0x0, 0x1000000},
    {60038, 31, 0x0, 0x8},
    {60069, 30, 0x0, 0x8},
    {60099, 21, 0x0, 0x8},
    {60120, 15, 0x8, 0x1},
    {60135, 21, 0x8, 0x1},
    {60156, 12, 0x0, 0x8000},
    {60168, 24, 0x0, 0x8000},
    {60192, 6, 0x1, 0x1},
    {60198, 15, 0x1, 0x1},
    {60213, 12, 0x40, 0x1},
    {60225, 12, 0x20, 0x1},
    {60237, 15, 0x800, 0x1},
    {60252, 24, 0x800, 0x1},
    {60276, 9, 0x400, 0x1},
    {60285, 18, 0x400, 0x1},
    {60303, 15, 0x0, 0x10000004},
    {60318, 15, 0x0, 0x10000004},
    {60333, 12, 0x0, 0x1000000},
    {60345, 25, 0x0, 0x8},
    {60370, 24, 0x0, 0x8},
    {60394, 27, 0x0, 0x1000008},
    {60421, 40, 0x0, 0x8},
    {60461, 15, 0x2, 0x1},
    {60476, 24, 0x2, 0x1},
    {60500, 9, 0x0, 0x8000},
    {60509, 21, 0x0, 0x8000},
    {60530, 12, 0x0, 0x8000},
    {60542, 24, 0x0, 0x8000},
    {60566, 18, 0x4, 0x1},
    {60584, 6, 0x10, 0x1},
    {60590, 12, 0x0, 0x4},
    {60602, 9, 0x0, 0x8000},
    {60611, 21, 0x0, 0x8000},
    {60632, 15, 0x0, 0x8000},
    {60647, 27, 0x0, 0x8000},
    {60674, 24, 0x0, 0x1000},
    {60698, 21, 0x100, 0x1},
    {60719, 30, 0x100, 0x1},
    {60749, 9, 0x0, 0x8000},
    {60758, 21, 0x0, 0x8000},
    {60779, 15, 0x200, 0x1},
    {60794, 24, 0x200, 0x1},
    {60818, 6, 0x80, 0x1},
    {60824, 18, 0x80, 0x1},
    {60842, 30, 0x0, 0x8},
    {60872, 12, 0x0, 0x8},
    {60884, 33, 0x0, 0x8},
    {60917, 15, 0x8, 0x1},
    {60932, 21, 0x8, 0x1},
    {60953, 12, 0x0, 0x8000},
    {60965, 21, 0x0, 0x8000},
    {60986, 6, 0x1, 0x1},
    {60992, 15, 0x1, 0x1},
    {61007, 12, 0x40, 0x1},
    {61019, 12, 0x20, 0x1},
    {61031, 15, 0x800, 0x1},
    {61046, 24, 0x800, 0x1},
    {61070, 12, 0x400, 0x1},
    {61082, 21, 0x400, 0x1},
    {61103, 24, 0x0, 0x8},
    {61127, 42, 0x0, 0x8},
    {61169, 15, 0x2, 0x1},
    {61184, 24, 0x2, 0x1},
    {61208, 9, 0x0, 0x8000},
    {61217, 18, 0x0, 0x8000},
    {61235, 12, 0x0, 0x8000},
    {61247, 21, 0x0, 0x8000},
    {61268, 12, 0x0, 0x8000},
    {61280, 21, 0x0, 0x8000},
    {61301, 18, 0x4, 0x1},
    {61319, 6, 0x10, 0x1},
    {61325, 12, 0x0, 0x10000004},
    {61337, 15, 0x0, 0x4},
    {61352, 9, 0x0, 0x8000},
    {61361, 18, 0x0, 0x8000},
    {61379, 15, 0x0, 0x8000},
    {61394, 24, 0x0, 0x8000},
    {61418, 21, 0x100, 0x1},
    {61439, 30, 0x100, 0x1},
    {61469, 9, 0x0, 0x8000},
    {61478, 18, 0x0, 0x8000},
    {61496, 18, 0x0, 0x8},
    {61514, 24, 0x0, 0x8},
    {61538, 15, 0x0, 0x1000008},
    {61553, 25, 0x0, 0x8},
    {61578, 18, 0x0, 0x1000008},
    {61596, 28, 0x0, 0x8},
    {61624, 15, 0x8, 0x1},
    {61639, 18, 0x8, 0x1},
    {61657, 9, 0x0, 0x1000000},
    {61666, 22, 0x200, 0x1},
    {61688, 15, 0x200, 0x1},
    {61703, 6, 0x80, 0x1},
    {61709, 24, 0x80, 0x1},
    {61733, 15, 0x0, 0x8000},
    {61748, 24, 0x0, 0x1000000},
    {61772, 28, 0x0, 0x8000},
    {61800, 27, 0x0, 0x8000},
    {61827, 9, 0x1, 0x1},
    {61836, 18, 0x1, 0x1},
    {61854, 12, 0x40, 0x1},
    {61866, 9, 0x20, 0x1},
    {61875, 21, 0x0, 0x1000000},
    {61896, 25, 0x0, 0x8000},
    {61921, 12, 0x0, 0x8000},
    {61933, 12, 0x800, 0x1},
    {61945, 18, 0x800, 0x1},
    {61963, 27, 0x0, 0x1000000},
    {61990, 31, 0x0, 0x8000},
    {62021, 18, 0x0, 0x8000},
    {62039, 9, 0x400, 0x1},
    {62048, 15, 0x400, 0x1},
    {62063, 18, 0x0, 0x8},
    {62081, 18, 0x2, 0x1},
    {62099, 27, 0x2, 0x1},
    {62126, 21, 0x0, 0x1000000},
    {62147, 25, 0x0, 0x8000},
    {62172, 12, 0x0, 0x8000},
    {62184, 9, 0x4, 0x1},
    {62193, 21, 0x4, 0x1},
    {62214, 12, 0x0, 0x10000004},
    {62226, 12, 0x10, 0x1},
    {62238, 9, 0x0, 0x4},
    {62247, 18, 0x0, 0x8000},
    {62265, 30, 0x0, 0x1000000},
    {62295, 34, 0x0, 0x8000},
    {62329, 18, 0x0, 0x8000},
    {62347, 24, 0x0, 0x1000000},
    {62371, 28, 0x0, 0x8000},
    {62399, 9, 0x0, 0x8000},
    {62408, 21, 0x0, 0x1000000},
    {62429, 25, 0x0, 0x8000},
    {62454, 24, 0x100, 0x1},
    {62478, 30, 0x100, 0x1},
    {62508, 9, 0x80, 0x1},
    {62517, 21, 0x80, 0x1},
    {62538, 9, 0x0, 0x8000},
    {62547, 27, 0x0, 0x8000},
    {62574, 6, 0x0, 0x1000008},
    {62580, 22, 0x0, 0x8},
    {62602, 21, 0x8, 0x1},
    {62623, 15, 0x0, 0x8000},
    {62638, 9, 0x200, 0x1},
    {62647, 24, 0x200, 0x1},
    {62671, 6, 0x1, 0x1},
    {62677, 18, 0x1, 0x1},
    {62695, 12, 0x20, 0x1},
    {62707, 12, 0x40, 0x1},
    {62719, 15, 0x0, 0x8},
    {62734, 12, 0x0, 0x8},
    {62746, 12, 0x0, 0x8},
    {62758, 12, 0x800, 0x1},
    {62770, 27, 0x800, 0x1},
    {62797, 12, 0x400, 0x1},
    {62809, 27, 0x400, 0x1},
    {62836, 9, 0x2, 0x1},
    {62845, 24, 0x2, 0x1},
    {62869, 15, 0x0, 0x8000},
    {62884, 18, 0x0, 0x8000},
    {62902, 39, 0x0, 0x8000},
    {62941, 12, 0x4, 0x1},
    {62953, 18, 0x4, 0x1},
    {62971, 12, 0x10, 0x1},
    {62983, 6, 0x0, 0x1000000},
    {62989, 22, 0x0, 0x8},
    {63011, 24, 0x0, 0x8},
    {63035, 15, 0x0, 0x8000},
    {63050, 12, 0x100, 0x1},
    {63062, 33, 0x100, 0x1},
    {63095, 12, 0x0, 0x8000},
    {63107, 24, 0x0, 0x8000},
    {63131, 9, 0x0, 0x10000004},
    {63140, 9, 0x0, 0x8000},
    {63149, 27, 0x0, 0x8000},
    {63176, 3, 0x0, 0x1000000},
    {63179, 7, 0x40, 0x1},
    {63186, 7, 0x2, 0x1},
    {63193, 7, 0x100, 0x1},
    {63200, 6, 0x0, 0x80000},
    {63206, 6, 0x0, 0x80000},
    {63212, 15, 0x40, 0x1},
    {63227, 21, 0x40, 0x1},
    {63248, 15, 0x100, 0x1},
    {63263, 21, 0x100, 0x1},
    {63284, 15, 0x2, 0x1},
    {63299, 30, 0x2, 0x1},
    {63329, 18, 0x0, 0x8},
    {63347, 6, 0x0, 0x80000},
    {63353, 15, 0x0, 0x80000},
    {63368, 15, 0x0, 0x4},
    {63383, 39, 0x0, 0x8},
    {63422, 9, 0x0, 0x10},
    {63431, 12, 0x0, 0x80000},
    {63443, 3, 0x0, 0x1000000},
    {63446, 7, 0x200, 0x1},
    {63453, 6, 0x0, 0x80000},
    {63459, 9, 0x0, 0x80000},
    {63468, 21, 0x0, 0x10},
    {63489, 12, 0x200, 0x1},
    {63501, 18, 0x200, 0x1},
    {63519, 9, 0x0, 0x24},
    {63528, 33, 0x0, 0x8},
    {63561, 3, 0x0, 0x1000000},
    {63564, 7, 0x800, 0x1},
    {63571, 15, 0x800, 0x1},
    {63586, 21, 0x800, 0x1},
    {63607, 9, 0x0, 0x80000},
    {63616, 24, 0x0, 0x8},
    {63640, 6, 0x3, 0x8040000},
    {63646, 3, 0x0, 0x1000000},
    {63649, 7, 0x10, 0x1},
    {63656, 7, 0x400, 0x1},
    {63663, 7, 0xfde1, 0x4000000},
    {63670, 21, 0x400, 0x1},
    {63691, 27, 0x400, 0x1},
    {63718, 15, 0x10, 0x1},
    {63733, 21, 0x10, 0x1},
    {63754, 30, 0xfde1, 0x4000000},
    {63784, 3, 0x0, 0x1000000},
    {63787, 7, 0x1, 0x1},
    {63794, 12, 0x1, 0x1},
    {63806, 18, 0x1, 0x1},
    {63824, 6, 0x0, 0x1000000},
    {63830, 10, 0x20, 0x1},
    {63840, 18, 0x20, 0x1},
    {63858, 24, 0x20, 0x1},
    {63882, 6, 0x0, 0x1000000},
    {63888, 10, 0x4, 0x1},
    {63898, 12, 0x4, 0x1},
    {63910, 18, 0x4, 0x1},
    {63928, 9, 0x0, 0x80000},
    {63937, 27, 0x0, 0x8000},
    {63964, 18, 0x1, 0x8000000},
    {63982, 18, 0x0, 0x8},
    {64000, 33, 0x0, 0x8000},
    {64033, 18, 0x0, 0x8000},
    {64051, 24, 0x0, 0x8000},
    {64075, 27, 0x0, 0x8000},
    {64102, 30, 0x0, 0x8000},
    {64132, 24, 0x0, 0x8000},
    {64156, 3, 0x0, 0x1000000},
    {64159, 7, 0x80, 0x1},
    {64166, 15, 0x80, 0x1},
    {64181, 21, 0x80, 0x1},
    {64202, 15, 0x2, 0x8040000},
    {64217, 18, 0x0, 0x1000000},
    {64235, 22, 0x40, 0x1},
    {64257, 22, 0x2, 0x1},
    {64279, 22, 0x100, 0x1},
    {64301, 36, 0x40, 0x1},
    {64337, 36, 0x100, 0x1},
    {64373, 45, 0x2, 0x1},
    {64418, 18, 0x0, 0x1000000},
    {64436, 22, 0x200, 0x1},
    {64458, 33, 0x200, 0x1},
    {64491, 18, 0x0, 0x1000000},
    {64509, 22, 0x800, 0x1},
    {64531, 36, 0x800, 0x1},
    {64567, 18, 0x0, 0x1000000},
    {64585, 22, 0x10, 0x1},
    {64607, 22, 0x400, 0x1},
    {64629, 42, 0x400, 0x1},
    {64671, 36, 0x10, 0x1},
    {64707, 18, 0x0, 0x1000000},
    {64725, 22, 0x1, 0x1},
    {64747, 33, 0x1, 0x1},
    {64780, 21, 0x0, 0x1000000},
    {64801, 25, 0x20, 0x1},
    {64826, 39, 0x20, 0x1},
    {64865, 21, 0x0, 0x1000000},
    {64886, 25, 0x4, 0x1},
    {64911, 33, 0x4, 0x1},
    {64944, 18, 0x0, 0x1000000},
    {64962, 22, 0x80, 0x1},
    {64984, 36, 0x80, 0x1},
    {65020, 21, 0x0, 0x1000000},
    {65041, 25, 0x8, 0x1},
    {65066, 33, 0x8, 0x1},
    {65099, 6, 0x0, 0x1000000},
    {65105, 10, 0x8, 0x1},
    {65115, 12, 0x0, 0x80000},
    {65127, 12, 0x8, 0x1},
    {65139, 18, 0x8, 0x1},
    {65157, 3, 0x0, 0x1000000},
    {65160, 7, 0x100, 0x1},
    {65167, 7, 0x2, 0x1},
    {65174, 7, 0x40, 0x1},
    {65181, 15, 0x100, 0x1},
    {65196, 15, 0x2, 0x1},
    {65211, 21, 0x40, 0x1},
    {65232, 9, 0x0, 0x8000},
    {65241, 18, 0x0, 0x8},
    {65259, 3, 0x0, 0x1000000},
    {65262, 7, 0x200, 0x1},
    {65269, 21, 0x0, 0x10},
    {65290, 12, 0x200, 0x1},
    {65302, 3, 0x0, 0x1000000},
    {65305, 7, 0x800, 0x1},
    {65312, 15, 0x800, 0x1},
    {65327, 24, 0x0, 0x8},
    {65351, 6, 0x3, 0x8000000},
    {65357, 3, 0x0, 0x1000000},
    {65360, 7, 0x400, 0x1},
    {65367, 7, 0x10, 0x1},
    {65374, 7, 0xfde1, 0x4000000},
    {65381, 15, 0x400, 0x1},
    {65396, 15, 0x0, 0x8000},
    {65411, 21, 0x10, 0x1},
    {65432, 9, 0x0, 0x8000},
    {65441, 3, 0x0, 0x1000000},
    {65444, 7, 0x1, 0x1},
    {65451, 7, 0x4, 0x1},
    {65458, 7, 0x8, 0x1},
    {65465, 18, 0x1, 0x1},
    {65483, 6, 0x0, 0x1000000},
    {65489, 10, 0x20, 0x1},
    {65499, 18, 0x20, 0x1},
    {65517, 12, 0x4, 0x1},
    {65529, 18, 0x0, 0x8000},
    {65547, 24, 0x0, 0x8000},
    {65571, 18, 0x0, 0x8000},
    {65589, 18, 0x0, 0x8000},
    {65607, 27, 0x0, 0x8000},
    {65634, 24, 0x0, 0x8000},
    {65658, 21, 0x0, 0x8000},
    {65679, 3, 0x0, 0x1000000},
    {65682, 7, 0x80, 0x1},
    {65689, 15, 0x80, 0x1},
    {65704, 9, 0x0, 0x8000},
    {65713, 6, 0x0, 0x4},
    {65719, 30, 0x0, 0x8},
    {65749, 18, 0x0, 0x8000},
    {65767, 15, 0x0, 0x8000},
    {65782, 9, 0x0, 0x4},
    {65791, 15, 0x2, 0x8000000},
    {65806, 12, 0x0, 0x4},
    {65818, 36, 0x0, 0x8},
    {65854, 12, 0x8, 0x1},
    {65866, 12, 0x0, 0x8000},
    {65878, 9, 0x0, 0x10},
    {65887, 24, 0x0, 0x8000},
    {65911, 9, 0x100, 0x1},
    {65920, 24, 0x100, 0x1},
    {65944, 9, 0x0, 0x8000},
    {65953, 9, 0x1, 0x1},
    {65962, 24, 0x1, 0x1},
    {65986, 6, 0x40, 0x1},
    {65992, 21, 0x40, 0x1},
    {66013, 12, 0x20, 0x1},
    {66025, 27, 0x0, 0x8000},
    {66052, 21, 0x0, 0x8000},
    {66073, 6, 0x0, 0x4},
    {66079, 6, 0x800, 0x1},
    {66085, 21, 0x800, 0x1},
    {66106, 9, 0x400, 0x1},
    {66115, 24, 0x400, 0x1},
    {66139, 12, 0x3, 0x8000000},
    {66151, 6, 0x2, 0x1},
    {66157, 30, 0x2, 0x1},
    {66187, 24, 0x0, 0x8000},
    {66211, 9, 0x4, 0x1},
    {66220, 6, 0x10, 0x1},
    {66226, 6, 0x0, 0x10000004},
    {66232, 9, 0x0, 0x8},
    {66241, 33, 0x0, 0x8},
    {66274, 12, 0x0, 0x8},
    {66286, 18, 0x0, 0x8},
    {66304, 21, 0x0, 0x8},
    {66325, 18, 0x0, 0x8},
    {66343, 18, 0x0, 0x8000},
    {66361, 18, 0x0, 0x8000},
    {66379, 9, 0x0, 0x4},
    {66388, 15, 0x200, 0x1},
    {66403, 30, 0x200, 0x1},
    {66433, 12, 0x8, 0x1},
    {66445, 15, 0x80, 0x1},
    {66460, 9, 0x80, 0x1},
    {66469, 21, 0x80, 0x1},
    {66490, 33, 0x80, 0x1},
    {66523, 30, 0x80, 0x10000001},
    {66553, 33, 0x80, 0x10000001},
    {66586, 27, 0x80, 0x1},
    {66613, 30, 0x80, 0x1},
    {66643, 27, 0x80, 0x1},
    {66670, 21, 0x0, 0x8},
    {66691, 9, 0x8, 0x1},
    {66700, 27, 0x8, 0x1},
    {66727, 18, 0x8, 0x1},
    {66745, 27, 0x8, 0x10000001},
    {66772, 30, 0x8, 0x10000001},
    {66802, 21, 0x8, 0x1},
    {66823, 24, 0x8, 0x1},
    {66847, 21, 0x8, 0x1},
    {66868, 15, 0x0, 0x8},
    {66883, 12, 0x0, 0x8},
    {66895, 27, 0x15, 0x2},
    {66922, 9, 0x800, 0x1},
    {66931, 36, 0x800, 0x1},
    {66967, 27, 0x800, 0x1},
    {66994, 36, 0x800, 0x10000001},
    {67030, 39, 0x800, 0x10000001},
    {67069, 30, 0x800, 0x1},
    {67099, 33, 0x800, 0x1},
    {67132, 30, 0x800, 0x1},
    {67162, 33, 0x800, 0x1},
    {67195, 33, 0x800, 0x10000001},
    {67228, 27, 0x800, 0x1},
    {67255, 30, 0x0, 0x8},
    {67285, 18, 0x0, 0x8},
    {67303, 12, 0x0, 0x8},
    {67315, 21, 0x18, 0x2},
    {67336, 21, 0x16, 0x2},
    {67357, 9, 0x2, 0x1},
    {67366, 36, 0x2, 0x1},
    {67402, 27, 0x2, 0x1},
    {67429, 36, 0x2, 0x10000001},
    {67465, 39, 0x2, 0x10000001},
    {67504, 30, 0x2, 0x1},
    {67534, 33, 0x2, 0x1},
    {67567, 30, 0x2, 0x1},
    {67597, 33, 0x2, 0x1},
    {67630, 33, 0x2, 0x10000001},
    {67663, 27, 0x2, 0x1},
    {67690, 9, 0x0, 0x2000},
    {67699, 18, 0x0, 0x10002000},
    {67717, 9, 0x1, 0x1},
    {67726, 30, 0x1, 0x1},
    {67756, 21, 0x1, 0x1},
    {67777, 30, 0x1, 0x10000001},
    {67807, 24, 0x1, 0x1},
    {67831, 27, 0x1, 0x1},
    {67858, 24, 0x1, 0x1},
    {67882, 27, 0x1, 0x1},
    {67909, 24, 0x1, 0x10000001},
    {67933, 27, 0x1, 0x10000001},
    {67960, 21, 0x1, 0x1},
    {67981, 9, 0x40, 0x1},
    {67990, 27, 0x40, 0x1},
    {68017, 18, 0x40, 0x1},
    {68035, 27, 0x40, 0x10000001},
    {68062, 30, 0x40, 0x10000001},
    {68092, 21, 0x40, 0x1},
    {68113, 24, 0x40, 0x1},
    {68137, 21, 0x40, 0x1},
    {68158, 9, 0x20, 0x1},
    {68167, 27, 0x20, 0x1},
    {68194, 18, 0x20, 0x1},
    {68212, 27, 0x20, 0x10000001},
    {68239, 30, 0x20, 0x10000001},
    {68269, 21, 0x20, 0x1},
    {68290, 24, 0x20, 0x1},
    {68314, 21, 0x20, 0x1},
    {68335, 6, 0x0, 0x800},
    {68341, 9, 0x0, 0x8000},
    {68350, 15, 0x0, 0x8000},
    {68365, 9, 0x10, 0x1},
    {68374, 24, 0x10, 0x1},
    {68398, 15, 0x10, 0x1},
    {68413, 24, 0x10, 0x10000001},
    {68437, 27, 0x10, 0x10000001},
    {68464, 18, 0x10, 0x1},
    {68482, 21, 0x10, 0x1},
    {68503, 18, 0x10, 0x1},
    {68521, 9, 0x4, 0x1},
    {68530, 24, 0x4, 0x1},
    {68554, 15, 0x4, 0x1},
    {68569, 24, 0x4, 0x10000001},
    {68593, 27, 0x4, 0x10000001},
    {68620, 18, 0x4, 0x1},
    {68638, 21, 0x4, 0x1},
    {68659, 18, 0x4, 0x1},
    {68677, 9, 0x0, 0x4},
    {68686, 27, 0x0, 0x8},
    {68713, 9, 0x400, 0x1},
    {68722, 33, 0x400, 0x1},
    {68755, 24, 0x400, 0x1},
    {68779, 33, 0x400, 0x10000001},
    {68812, 36, 0x400, 0x10000001},
    {68848, 27, 0x400, 0x1},
    {68875, 30, 0x400, 0x1},
    {68905, 27, 0x400, 0x1},
    {68932, 30, 0x400, 0x1},
    {68962, 30, 0x400, 0x10000001},
    {68992, 24, 0x400, 0x1},
    {69016, 9, 0x0, 0x8000},
    {69025, 27, 0x0, 0x8000},
    {69052, 9, 0x0, 0x8000},
    {69061, 24, 0x0, 0x8000},
    {69085, 9, 0x200, 0x1},
    {69094, 36, 0x200, 0x1},
    {69130, 27, 0x200, 0x1},
    {69157, 36, 0x200, 0x10000001},
    {69193, 39, 0x200, 0x10000001},
    {69232, 30, 0x200, 0x1},
    {69262, 33, 0x200, 0x1},
    {69295, 30, 0x200, 0x1},
    {69325, 33, 0x200, 0x1},
    {69358, 33, 0x200, 0x10000001},
    {69391, 27, 0x200, 0x1},
    {69418, 9, 0x0, 0x8000},
    {69427, 27, 0x0, 0x8000},
    {69454, 9, 0x0, 0x8000},
    {69463, 27, 0x0, 0x8000},
    {69490, 9, 0x100, 0x1},
    {69499, 39, 0x100, 0x1},
    {69538, 30, 0x100, 0x1},
    {69568, 39, 0x100, 0x10000001},
    {69607, 42, 0x100, 0x10000001},
    {69649, 33, 0x100, 0x1},
    {69682, 36, 0x100, 0x1},
    {69718, 33, 0x100, 0x1},
    {69751, 36, 0x100, 0x1},
    {69787, 36, 0x100, 0x10000001},
    {69823, 30, 0x100, 0x1},
    {69853, 9, 0x0, 0x8000},
    {69862, 18, 0x0, 0x8000},
    {69880, 27, 0x17, 0x2},
    {69907, 3, 0x0, 0x1000},
    {69910, 12, 0x0, 0x1000},
    {69922, 12, 0x0, 0x1000},
    {69934, 18, 0x0, 0x1000},
    {69952, 18, 0x0, 0x10001000},
    {69970, 12, 0x0, 0x1000},
    {69982, 9, 0x0, 0x8000},
    {69991, 27, 0x0, 0x8000},
    {70018, 6, 0x2, 0x1},
    {70024, 12, 0x2, 0x1},
    {70036, 9, 0x0, 0x8000},
    {70045, 9, 0x4b, 0x2000000},
    {70054, 9, 0x0, 0x8000},
    {70063, 6, 0x40, 0x1},
    {70069, 9, 0x40, 0x1},
    {70078, 6, 0x400, 0x1},
    {70084, 9, 0x400, 0x1},
    {70093, 6, 0x100, 0x1},
    {70099, 15, 0x100, 0x1},
    {70114, 6, 0x4, 0x1},
    {70120, 12, 0x4, 0x1},
    {70132, 6, 0x8, 0x1},
    {70138, 12, 0x8, 0x1},
    {70150, 9, 0x4, 0x1},
    {70159, 9, 0x0, 0x8000},
    {70168, 12, 0x0, 0x8000},
    {70180, 6, 0x10, 0x1},
    {70186, 9, 0x0, 0x8000},
    {70195, 9, 0x0, 0x8000},
    {70204, 6, 0x20, 0x1},
    {70210, 9, 0x0, 0x8000},
    {70219, 6, 0x4a, 0x2000000},
    {70225, 12, 0x0, 0x8000},
    {70237, 9, 0x100, 0x1},
    {70246, 18, 0x100, 0x1},
    {70264, 9, 0x0, 0x8000},
    {70273, 9, 0x0, 0x8000},
    {70282, 6, 0x800, 0x1},
    {70288, 12, 0x800, 0x1},
    {70300, 12, 0x44, 0x2000000},
    {70312, 9, 0x43, 0x2000000},
    {70321, 9, 0x4c, 0x2000000},
    {70330, 6, 0x80, 0x1},
    {70336, 9, 0x80, 0x1},
    {70345, 9, 0x400, 0x1},
    {70354, 15, 0x400, 0x1},
    {70369, 9, 0x0, 0x8},
    {70378, 9, 0x8, 0x1},
    {70387, 12, 0x8, 0x1},
    {70399, 9, 0x0, 0x8000},
    {70408, 9, 0x0, 0x1000004},
    {70417, 19, 0x0, 0x8},
    {70436, 15, 0x0, 0x8},
    {70451, 9, 0x200, 0x1},
    {70460, 15, 0x200, 0x1},
    {70475, 9, 0x80, 0x1},
    {70484, 12, 0x80, 0x1},
    {70496, 3, 0x0, 0x10},
    {70499, 12, 0x4, 0x10000001},
    {70511, 9, 0x10, 0x10000001},
    {70520, 21, 0x100, 0x10000001},
    {70541, 18, 0x400, 0x10000001},
    {70559, 15, 0x8, 0x10000001},
    {70574, 18, 0x200, 0x10000001},
    {70592, 15, 0x80, 0x10000001},
    {70607, 18, 0x800, 0x10000001},
    {70625, 12, 0x40, 0x10000001},
    {70637, 9, 0x20, 0x10000001},
    {70646, 18, 0x1, 0x10000001},
    {70664, 18, 0x2, 0x10000001},
    {70682, 3, 0x0, 0x1000000},
    {70685, 7, 0x0, 0x1000},
    {70692, 9, 0x0, 0x8000},
    {70701, 9, 0x0, 0x8000},
    {70710, 6, 0x0, 0x8},
    {70716, 12, 0x46, 0x2000000},
    {70728, 9, 0x800, 0x1},
    {70737, 15, 0x800, 0x1},
    {70752, 9, 0x0, 0x10000000},
    {70761, 9, 0x40, 0x1},
    {70770, 6, 0x20, 0x1},
    {70776, 9, 0x1, 0x1},
    {70785, 15, 0x1, 0x1},
    {70800, 6, 0x10, 0x1},
    {70806, 12, 0x10, 0x1},
    {70818, 6, 0x1, 0x1},
    {70824, 6, 0x45, 0x2000000},
    {70830, 6, 0x200, 0x1},
    {70836, 12, 0x200, 0x1},
    {70848, 12, 0x42, 0x2000000},
    {70860, 12, 0x4d, 0x2000000},
    {70872, 9, 0x2, 0x1},
    {70881, 15, 0x2, 0x1},
    {70896, 18, 0x40, 0x1},
    {70914, 15, 0x100, 0x1},
    {70929, 18, 0x2, 0x1},
    {70947, 6, 0x2, 0x8000000},
    {70953, 12, 0x0, 0x8000},
    {70965, 30, 0x0, 0x10},
    {70995, 18, 0x0, 0x10},
    {71013, 24, 0x0, 0x10},
    {71037, 15, 0x0, 0x8000},
    {71052, 15, 0x3, 0x8000000},
    {71067, 9, 0x0, 0x4},
    {71076, 42, 0x0, 0x8},
    {71118, 12, 0x200, 0x1},
    {71130, 12, 0x800, 0x1},
    {71142, 33, 0x0, 0x8},
    {71175, 42, 0x0, 0x8},
    {71217, 3, 0x0, 0x1000000},
    {71220, 7, 0xfde1, 0x4000000},
    {71227, 6, 0x0, 0x10},
    {71233, 12, 0x0, 0x10},
    {71245, 9, 0x0, 0x8000},
    {71254, 12, 0x0, 0x8000},
    {71266, 30, 0x0, 0x8000},
    {71296, 12, 0x1, 0x1},
    {71308, 18, 0x20, 0x1},
    {71326, 12, 0x4, 0x1},
    {71338, 12, 0x8, 0x1},
    {71350, 24, 0x400, 0x1},
    {71374, 24, 0x0, 0x8},
    {71398, 12, 0x80, 0x1},
    {71410, 15, 0x0, 0x8000},
    {71425, 12, 0x0, 0x8000},
    {71437, 18, 0x0, 0x8000},
    {71455, 21, 0x0, 0x8000},
    {71476, 21, 0x0, 0x8},
    {71497, 12, 0x10, 0x1},
    {71509, 8, 0x1, 0x1},
    {71517, 9, 0x1, 0x1},
    {71526, 14, 0x1, 0x1},
    {71540, 10, 0x4, 0x1},
    {71550, 12, 0x4, 0x1},
    {71562, 6, 0x10, 0x1},
    {71568, 7, 0x10, 0x1},
    {71575, 9, 0x10, 0x1},
    {71584, 12, 0x80, 0x1},
    {71596, 9, 0x0, 0x1000000},
    {71605, 14, 0x0, 0x8000},
    {71619, 23, 0x0, 0x8000},
    {71642, 17, 0x0, 0x8000},
    {71659, 21, 0x0, 0x8000},
    {71680, 16, 0x0, 0x8000},
    {71696, 10, 0x0, 0x8000},
    {71706, 13, 0x0, 0x8000},
    {71719, 10, 0x0, 0x8000},
    {71729, 12, 0x0, 0x8000},
    {71741, 8, 0x200, 0x1},
    {71749, 6, 0x800, 0x1},
    {71755, 9, 0x800, 0x1},
    {71764, 11, 0x800, 0x1},
    {71775, 6, 0x200, 0x1},
    {71781, 8, 0x200, 0x1},
    {71789, 11, 0x200, 0x1},
    {71800, 6, 0x0, 0x10000004},
    {71806, 6, 0x1, 0x40000},
    {71812, 3, 0x0, 0x800},
    {71815, 6, 0x0, 0x4},
    {71821, 6, 0x0, 0x10000004},
    {71827, 6, 0x1, 0x40000},
    {71833, 6, 0x1, 0x40000},
    {71839, 6, 0x1, 0x40000},
    {71845, 3, 0x0, 0x80000},
    {71848, 6, 0x0, 0x80000},
    {71854, 3, 0x0, 0x1080000},
    {71857, 7, 0x1, 0x40000},
    {71864, 6, 0x1, 0x40000},
    {71870, 12, 0x777, 0x4000000},
    {71882, 3, 0x0, 0x80000},
    {71885, 3, 0x0, 0x8},
    {71888, 6, 0x0, 0x8},
    {71894, 9, 0x0, 0x8},
    {71903, 3, 0x0, 0x10},
    {71906, 6, 0x7e2, 0x4000000},
    {71912, 6, 0x0, 0x10000000},
    {71918, 6, 0x0, 0x10000000},
    {71924, 3, 0x0, 0x80000},
    {71927, 6, 0x1, 0x40000},
    {71933, 3, 0x0, 0x80000},
    {71936, 3, 0x0, 0x80000},
    {71939, 3, 0x18, 0x2},
    {71942, 6, 0x18, 0x2},
    {71948, 3, 0x0, 0x4},
    {71951, 12, 0x0, 0x200},
    {71963, 3, 0x0, 0x80000},
    {71966, 3, 0x0, 0x4000},
    {71969, 3, 0x0, 0x80000},
    {71972, 9, 0x3, 0x400000},
    {71981, 9, 0x0, 0x8},
    {71990, 6, 0x0, 0x8},
    {71996, 9, 0x0, 0x8},
    {72005, 3, 0x16, 0x2},
    {72008, 6, 0x16, 0x2},
    {72014, 6, 0x777, 0x4000000},
    {72020, 6, 0x0, 0x100},
    {72026, 6, 0x0, 0x100},
    {72032, 6, 0x3, 0x400000},
    {72038, 6, 0x7c4, 0x4000000},
    {72044, 3, 0xc, 0x41000},
    {72047, 6, 0x0, 0x1000},
    {72053, 3, 0x0, 0x4000},
    {72056, 6, 0x74b, 0x4000000},
    {72062, 3, 0x15, 0x2},
    {72065, 6, 0x15, 0x2},
    {72071, 6, 0x785, 0x4000000},
    {72077, 3, 0x0, 0x2000},
    {72080, 6, 0x0, 0x2000},
    {72086, 3, 0x0, 0x80000},
    {72089, 6, 0x777, 0x4000000},
    {72095, 6, 0x777, 0x4000000},
    {72101, 6, 0x0, 0x8},
    {72107, 6, 0x0, 0x8},
    {72113, 6, 0x0, 0x8},
    {72119, 15, 0x0, 0x8},
    {72134, 21, 0x0, 0x8},
    {72155, 12, 0x0, 0x8},
    {72167, 6, 0x0, 0x8},
    {72173, 3, 0x0, 0x10},
    {72176, 6, 0x0, 0x8},
    {72182, 3, 0x17, 0x2},
    {72185, 6, 0x17, 0x2},
    {72191, 3, 0x0, 0x100},
    {72194, 3, 0x0, 0x100},
    {72197, 3, 0x0, 0x10},
    {72200, 6, 0x0, 0x10},
    {72206, 3, 0x0, 0x4},
    {72209, 6, 0x0, 0x8},
    {72215, 12, 0x0, 0x8},
    {72227, 9, 0x0, 0x8},
    {72236, 3, 0x0, 0x4000},
    {72239, 6, 0x0, 0x200},
    {72245, 3, 0x0, 0x10000004},
    {72248, 6, 0x0, 0x10000004},
    {72254, 6, 0x0, 0x8},
    {72260, 6, 0x0, 0x200},
    {72266, 6, 0x17, 0x2},
    {72272, 6, 0x1, 0x40000},
    {72278, 6, 0x18, 0x2},
    {72284, 3, 0xc, 0x41000},
    {72287, 3, 0x0, 0x80000},
    {72290, 3, 0x15, 0x2},
    {72293, 6, 0x0, 0x10000004},
    {72299, 6, 0x3, 0x400000},
    {72305, 6, 0x16, 0x2},
    {72311, 6, 0x0, 0x200},
    {72317, 3, 0x0, 0x80000},
    {72320, 3, 0x0, 0x2000},
    {72323, 6, 0x0, 0x10000000},
    {72329, 3, 0x0, 0x4000},
    {72332, 6, 0x0, 0x1000008},
    {72338, 10, 0x0, 0x8},
    {72348, 9, 0x0, 0x8},
    {72357, 6, 0x0, 0x1000000},
    {72363, 10, 0x0, 0x8},
    {72373, 9, 0x0, 0x8},
    {72382, 6, 0x777, 0x4000000},
    {72388, 12, 0x777, 0x4000000},
    {72400, 6, 0x0, 0x8},
    {72406, 6, 0x0, 0x8},
};

/* Number of the word, from 1, at the slot of its FNV-1a hash or the next free one. */
const uint16_t idc_date_word_slots[] = {
    6566, 0, 0, 0, 3357, 0, 0, 1265, 0, 0, 0, 0, 2772, 1402, 4769, 0,
    0, 0, 3701, 0, 0, 5583, 0, 0, 2191, 3631, 0, 0, 0, 0, 144, 561,
    3734, 3813, 4896, 0, 982, 1680, 2981, 3293, 4370, 4764, 0, 0, 5074, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3243, 4560, 0, 0, 0, 0, 0, 0, 2065,
    0, 527, 2862, 0, 5619, 2898, 5504, 2975, 0, 0, 0, 0, 1661, 0, 0, 0,
    0, 0, 0, 0, 0, 4515, 2014, 946, 2939, 4565, 5875, 0, 4191, 1988, 0, 468,
    877, 0, 2834, 0, 0, 1020, 0, 0, 0, 0, 927, 0, 1135, 0, 0, 2529,
    3588, 3859, 0, 0, 0, 3946, 4284, 0, 0, 0, 0, 0, 363, 0, 0, 0,
    992, 6227, 0, 0, 3199, 0, 6695, 0, 0, 0, 0, 0, 0, 255, 0, 2753,
    0, 0, 0, 0, 5903, 5085, 0, 0, 22, 243, 4528, 0, 4295, 5386, 1665, 0,
    0, 0, 0, 5861, 1756, 6535, 0, 0, 0, 0, 3186, 5025, 0, 0, 5779, 0,
    0, 0, 0, 1877, 0, 0, 4138, 0, 0, 3381, 0, 0, 0, 0, 0, 0,
    4360, 0, 0, 6440, 0, 5754, 0, 0, 0, 3851, 0, 0, 0, 4452, 6422, 0,
    465, 3360, 0, 5400, 0, 0, 2624, 18, 3626, 1748, 0, 0, 0, 0, 0, 0,
    0, 1072, 0, 3049, 0, 0, 0, 0, 0, 0, 207, 0, 0, 0, 515, 0,
    0, 0, 6418, 0, 0, 5106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5159, 0, 483, 0, 4051, 4630, 1817, 4522, 0, 0, 0, 0, 5864, 6207, 0, 0,
    0, 0, 0, 0, 6201, 0, 0, 0, 6310, 0, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2026, 2902, 3104, 0, 2653, 4379, 6082, 0, 1572,
    0, 0, 6542, 0, 0, 0, 3129, 0, 0, 0, 0, 5371, 0, 0, 0, 0,
    0, 441, 0, 1049, 0, 0, 3715, 3818, 2649, 3854, 0, 0, 0, 0, 0, 0,
    5302, 0, 0, 1472, 4964, 492, 3051, 3534, 2799, 4081, 4078, 2037, 2913, 6168, 0, 0,
    4281, 892, 0, 1829, 6376, 0, 0, 0, 0, 0, 0, 0, 0, 3093, 2920, 1957,
    5689, 0, 0, 0, 0, 1946, 0, 4019, 0, 5730, 5718, 0, 0, 0, 0, 0,
    5769, 0, 0, 0, 0, 0, 0, 4925, 0, 5594, 0, 0, 1256, 2472, 0, 0,
    3156, 6246, 0, 0, 0, 4864, 0, 0, 818, 3827, 0, 6716, 0, 0, 0, 0,
    5570, 3735, 3814, 0, 0, 0, 1519, 5058, 0, 5521, 0, 0, 0, 0, 2633, 856,
    0, 0, 3449, 4044, 0, 0, 3978, 3127, 0, 5412, 0, 0, 0, 6125, 3225, 0,
    2368, 2571, 615, 0, 0, 2223, 0, 6160, 0, 5211, 0, 5289, 0, 0, 0, 1562,
    2102, 0, 681, 5729, 0, 0, 2530, 2900, 6692, 973, 0, 4345, 0, 0, 0, 1922,
    1948, 948, 1731, 0, 4096, 0, 0, 0, 4204, 0, 0, 0, 0, 4832, 0, 0,
    3081, 0, 0, 3302, 1096, 6705, 0, 0, 1566, 0, 6410, 0, 0, 6465, 0, 1415,
    6307, 4929, 6206, 3858, 0, 0, 1391, 1387, 406, 5226, 1047, 3126, 3826, 242, 3951, 5631,
    6263, 0, 2583, 0, 2996, 4495, 0, 0, 0, 0, 429, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 210, 4722, 0, 0, 720, 2266, 6658, 1190,
    0, 2112, 4424, 0, 0, 1113, 0, 699, 2384, 3704, 851, 3616, 5067, 5734, 6083, 4084,
    0, 0, 0, 558, 0, 6187, 0, 0, 385, 0, 2234, 613, 2680, 2795, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5846, 0, 1221,
    0, 0, 4635, 0, 2647, 4691, 0, 0, 0, 0, 0, 0, 6089, 0, 0, 2897,
    2607, 0, 0, 0, 0, 0, 0, 0, 0, 3666, 784, 0, 0, 0, 0, 0,
    0, 0, 0, 6617, 0, 6384, 0, 0, 6519, 2091, 3349, 0, 0, 0, 0, 0,
    0, 0, 0, 3694, 2416, 3171, 103, 2944, 4883, 0, 0, 0, 3437, 5331, 5661, 0,
    0, 0, 0, 0, 0, 0, 1584, 5432, 0, 257, 3256, 0, 0, 4498, 2650, 0,
    2983, 0, 0, 0, 4311, 5544, 384, 0, 0, 4217, 2207, 3147, 4380, 0, 1520, 5251,
    0, 875, 0, 0, 0, 0, 0, 677, 2459, 6388, 0, 0, 2432, 3967, 0, 1071,
    3183, 6588, 0, 1635, 0, 0, 5988, 0, 4216, 0, 0, 0, 152, 0, 0, 0,
    1641, 4870, 3695, 1951, 4039, 1512, 6051, 0, 0, 0, 0, 2162, 2883, 0, 0, 0,
    5498, 0, 330, 0, 0, 6527, 3227, 0, 0, 2252, 0, 1435, 1261, 0, 3947, 5738,
    0, 0, 2077, 1980, 4625, 5709, 6304, 0, 0, 0, 0, 0, 0, 4694, 0, 4962,
    0, 3045, 3036, 3218, 2671, 633, 1989, 1576, 402, 4595, 0, 0, 0, 0, 6572, 2901,
    0, 0, 2044, 0, 0, 0, 4301, 0, 2253, 0, 140, 4828, 4902, 0, 0, 0,
    0, 4954, 0, 649, 0, 0, 0, 5680, 0, 1964, 6037, 0, 0, 0, 0, 0,
    0, 0, 0, 3470, 0, 3554, 4934, 5896, 0, 0, 0, 0, 0, 0, 0, 0,
    6123, 0, 0, 6016, 0, 2985, 0, 0, 4372, 0, 0, 0, 0, 1535, 4719, 0,
    0, 0, 4733, 3197, 2278, 0, 5184, 0, 0, 2836, 5897, 5460, 0, 2136, 2731, 188,
    1444, 1560, 463, 5751, 5833, 6281, 6501, 4874, 0, 201, 3017, 3429, 0, 0, 0, 0,
    1004, 0, 0, 0, 0, 0, 6348, 0, 0, 0, 1001, 4470, 2522, 5801, 0, 1195,
    2431, 6500, 0, 0, 0, 0, 0, 850, 0, 0, 6649, 1682, 0, 0, 2317, 5267,
    5912, 0, 0, 0, 0, 0, 4914, 0, 912, 4472, 0, 0, 0, 0, 0, 1655,
    2440, 4170, 0, 0, 0, 0, 6728, 0, 4023, 5075, 0, 0, 0, 1926, 0, 0,
    0, 0, 0, 0, 0, 1895, 6139, 6365, 6683, 3122, 0, 0, 0, 0, 0, 0,
    2974, 741, 3937, 3879, 604, 3765, 6012, 0, 0, 2059, 0, 0, 3548, 5947, 0, 2555,
    6244, 0, 0, 0, 0, 0, 5136, 0, 0, 6105, 1752, 0, 0, 0, 0, 5733,
    0, 0, 0, 2701, 2620, 1239, 4419, 6370, 998, 1478, 0, 0, 0, 3386, 0, 0,
    5616, 0, 0, 0, 0, 0, 0, 235, 4028, 0, 0, 0, 0, 0, 0, 5720,
    0, 0, 0, 0, 0, 0, 0, 0, 1845, 0, 0, 0, 0, 0, 4847, 0,
    0, 0, 1018, 0, 2146, 0, 0, 0, 0, 0, 5645, 6699, 0, 0, 2991, 4270,
    0, 0, 0, 0, 0, 3340, 0, 0, 1022, 0, 0, 0, 0, 0, 5914, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2774, 0, 4678, 0, 0, 5440, 0,
    0, 0, 327, 0, 0, 2547, 0, 1373, 977, 6282, 0, 293, 4751, 6060, 0, 0,
    0, 2330, 4201, 2887, 5168, 1591, 5425, 39, 2106, 4021, 5971, 5716, 4835, 6002, 3833, 4273,
    2889, 4646, 6269, 1784, 6603, 3696, 0, 0, 0, 900, 189, 2365, 0, 0, 0, 712,
    2810, 2032, 2517, 0, 0, 0, 0, 0, 5677, 4442, 0, 0, 2453, 0, 0, 0,
    3393, 4826, 0, 3505, 0, 0, 4773, 0, 0, 0, 779, 4036, 0, 0, 0, 0,
    1009, 4915, 4544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2442, 0, 5149, 0,
    0, 0, 0, 0, 0, 1092, 0, 3977, 0, 2597, 0, 0, 4097, 0, 0, 0,
    0, 0, 0, 0, 3677, 4611, 5270, 0, 0, 0, 0, 2534, 0, 0, 185, 500,
    2982, 0, 0, 0, 5983, 858, 0, 1491, 0, 0, 4820, 0, 1798, 6052, 0, 265,
    0, 0, 6018, 6656, 0, 5016, 0, 4508, 0, 0, 0, 0, 4716, 1487, 0, 0,
    0, 0, 0, 0, 4696, 0, 0, 0, 397, 0, 0, 0, 0, 0, 0, 563,
    715, 5931, 4918, 3365, 5243, 6093, 0, 751, 2576, 0, 0, 5050, 0, 0, 1513, 0,
    0, 0, 0, 0, 0, 0, 1436, 0, 4698, 1587, 5297, 0, 0, 2853, 4048, 3033,
    3889, 0, 0, 3987, 5065, 5235, 0, 0, 6539, 0, 1505, 5585, 5053, 0, 0, 0,
    0, 0, 0, 0, 2066, 0, 0, 0, 0, 0, 0, 3549, 0, 1544, 0, 0,
    0, 0, 1885, 0, 0, 0, 0, 0, 0, 0, 0, 960, 0, 0, 3207, 1430,
    5799, 3368, 3643, 0, 1664, 0, 3935, 0, 0, 0, 0, 4446, 0, 0, 0, 0,
    1438, 0, 0, 0, 0, 3847, 6005, 0, 5826, 2336, 0, 4, 1263, 1604, 0, 0,
    701, 0, 2770, 0, 0, 0, 0, 0, 0, 5377, 4805, 3238, 4830, 0, 0, 0,
    2922, 0, 0, 0, 0, 1042, 1418, 5907, 1543, 2972, 0, 1091, 6000, 0, 485, 0,
    0, 0, 0, 0, 0, 535, 5233, 0, 0, 0, 0, 0, 2388, 6054, 0, 4461,
    0, 0, 2516, 1727, 4415, 2070, 5080, 6651, 0, 4002, 0, 0, 4502, 3066, 0, 0,
    0, 0, 0, 6104, 0, 0, 0, 0, 0, 700, 7, 2265, 6685, 0, 0, 4314,
    5358, 3096, 5664, 6538, 0, 0, 0, 1636, 3434, 0, 1484, 6274, 3471, 4175, 5428, 0,
    0, 906, 0, 0, 0, 0, 0, 937, 0, 0, 1564, 787, 5959, 6684, 0, 0,
    4659, 0, 5715, 0, 0, 0, 0, 1666, 3530, 4147, 6636, 6650, 4953, 0, 0, 4898,
    0, 6066, 0, 6305, 0, 2079, 2120, 0, 0, 705, 0, 0, 0, 169, 0, 1154,
    0, 2217, 3834, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3193, 0, 0, 1815, 0,
    2940, 5533, 0, 0, 0, 0, 0, 0, 0, 6235, 0, 0, 0, 0, 0, 0,
    3738, 3817, 161, 1235, 5547, 0, 0, 0, 0, 4827, 3663, 4323, 0, 0, 1140, 6679,
    4922, 0, 141, 1353, 0, 0, 1128, 6363, 1800, 0, 0, 5524, 6548, 0, 3747, 0,
    0, 0, 0, 0, 0, 570, 3462, 2986, 3676, 0, 0, 616, 6644, 0, 0, 4904,
    0, 0, 0, 0, 0, 0, 0, 0, 949, 554, 0, 0, 0, 4798, 0, 0,
    0, 0, 2328, 3654, 0, 5532, 0, 3364, 0, 0, 3343, 0, 0, 0, 0, 1728,
    5790, 3157, 0, 0, 3067, 0, 5486, 0, 0, 0, 0, 2063, 6663, 0, 0, 0,
    1366, 0, 0, 0, 0, 3262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5366,
    0, 0, 6192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 285, 6612, 0,
    0, 0, 0, 3890, 0, 0, 0, 0, 0, 0, 4618, 1082, 0, 0, 0, 0,
    0, 0, 0, 3994, 0, 696, 2055, 1743, 4300, 6251, 0, 0, 0, 0, 0, 0,
    5023, 0, 2797, 0, 0, 1790, 0, 0, 1425, 1805, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3790, 0, 0, 6657, 0, 789, 0, 0, 0, 0, 0, 4018,
    0, 5066, 6156, 2894, 5356, 0, 0, 3836, 6493, 0, 0, 0, 2337, 472, 0, 4943,
    2971, 1117, 0, 4602, 0, 2694, 6715, 831, 0, 0, 0, 0, 2833, 5849, 531, 2150,
    3920, 0, 0, 0, 0, 0, 6185, 3103, 0, 0, 0, 6320, 0, 4735, 0, 0,
    0, 4663, 530, 3846, 1202, 3060, 5177, 1997, 5985, 6502, 0, 0, 0, 0, 0, 1780,
    2963, 0, 0, 0, 5591, 5927, 4759, 0, 0, 1118, 5827, 4226, 4290, 4720, 0, 2979,
    0, 0, 0, 2367, 0, 0, 0, 6262, 6193, 0, 1973, 6184, 0, 0, 0, 0,
    895, 0, 0, 0, 5180, 0, 0, 4557, 0, 2874, 1650, 6447, 0, 0, 0, 393,
    0, 0, 0, 0, 0, 0, 0, 0, 4703, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4218, 5110, 5424, 5806, 0, 0, 2818, 4259, 5996, 0, 0, 3363, 0, 0,
    0, 291, 0, 432, 0, 2686, 2778, 6575, 2471, 2621, 6414, 4139, 0, 6648, 0, 2721,
    2912, 4228, 5307, 0, 0, 0, 4501, 4674, 6593, 0, 0, 0, 0, 0, 0, 0,
    3638, 0, 0, 0, 0, 6504, 0, 0, 0, 0, 0, 0, 4996, 0, 0, 0,
    0, 0, 0, 428, 3484, 4359, 30, 794, 4393, 0, 1590, 1708, 4880, 0, 3220, 0,
    2178, 0, 2370, 3737, 673, 3607, 3816, 5254, 783, 6226, 0, 0, 2718, 0, 0, 0,
    4636, 0, 5842, 6108, 0, 0, 0, 0, 5164, 5592, 0, 2936, 1688, 0, 0, 0,
    0, 3746, 6481, 6554, 0, 0, 0, 2561, 6567, 0, 0, 0, 6652, 0, 0, 0,
    0, 0, 0, 2445, 0, 0, 0, 0, 0, 1029, 3459, 0, 0, 0, 0, 0,
    2056, 4130, 0, 935, 0, 0, 2896, 3578, 5966, 0, 4455, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3233, 0, 0, 3955, 5911, 0, 0, 0, 5501, 0, 0, 0,
    738, 0, 0, 0, 0, 3808, 1385, 2005, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 747, 2931, 4561, 0, 0, 0, 0, 5033, 33, 2706, 3995, 1080,
    4839, 2494, 0, 0, 0, 0, 525, 0, 6345, 0, 1585, 0, 2108, 0, 0, 3264,
    0, 0, 976, 4172, 0, 0, 0, 0, 0, 0, 0, 4995, 4335, 5487, 0, 0,
    0, 0, 0, 2609, 0, 0, 6541, 0, 0, 0, 3177, 2408, 69, 3907, 2764, 710,
    5908, 0, 2303, 3829, 6001, 5199, 0, 3791, 0, 0, 0, 0, 0, 0, 0, 2824,
    0, 5932, 0, 0, 0, 0, 1637, 2189, 4551, 5451, 0, 1197, 4608, 0, 132, 5641,
    6643, 0, 0, 5832, 1119, 0, 0, 3113, 2316, 0, 0, 6194, 0, 4689, 5749, 0,
    0, 3457, 4684, 4685, 0, 0, 0, 0, 4927, 0, 0, 0, 0, 1177, 5190, 0,
    0, 0, 3740, 0, 0, 5862, 0, 0, 0, 6268, 2934, 0, 3032, 4110, 4881, 6702,
    0, 0, 5732, 0, 0, 0, 0, 0, 0, 6308, 0, 0, 777, 0, 0, 0,
    0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 0, 0, 5468, 3644, 0,
    0, 5705, 0, 609, 4072, 6228, 0, 0, 0, 4286, 6186, 4188, 6210, 0, 0, 1506,
    1832, 2646, 5013, 5250, 0, 1935, 0, 0, 0, 4633, 0, 0, 1347, 2034, 5447, 6380,
    6070, 3500, 5495, 0, 0, 0, 0, 3595, 3351, 766, 1712, 0, 0, 1629, 2190, 819,
    5777, 0, 0, 0, 0, 0, 0, 4701, 0, 0, 0, 5502, 0, 0, 0, 0,
    2882, 2269, 4969, 6710, 0, 0, 0, 3835, 0, 2781, 3882, 0, 0, 3489, 667, 4568,
    5466, 6190, 3309, 1930, 4648, 4082, 5909, 4808, 0, 0, 0, 0, 0, 0, 0, 3161,
    4282, 4012, 816, 0, 0, 0, 6605, 0, 3244, 0, 0, 0, 3745, 0, 0, 3185,
    1704, 0, 0, 2950, 0, 0, 1835, 5111, 0, 0, 0, 0, 5509, 507, 0, 3574,
    4517, 5993, 4669, 0, 0, 0, 0, 0, 0, 6561, 0, 0, 0, 2258, 3537, 4481,
    0, 0, 0, 0, 3748, 3284, 0, 0, 5623, 0, 2344, 2800, 0, 1291, 1426, 2497,
    3201, 4440, 5571, 0, 0, 0, 0, 6359, 964, 372, 0, 3585, 0, 6406, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1676, 1191, 0, 2782, 5942, 4102, 3954, 6068, 6696,
    3841, 0, 5997, 0, 0, 0, 0, 3169, 0, 0, 3943, 0, 0, 0, 0, 1500,
    0, 0, 6039, 0, 0, 0, 0, 1796, 2220, 0, 0, 0, 4945, 6385, 0, 0,
    3970, 0, 0, 0, 0, 0, 832, 1687, 4205, 0, 0, 0, 0, 2482, 1721, 5662,
    4436, 4628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3292, 3053, 4987,
    1087, 0, 0, 0, 0, 408, 5052, 5874, 0, 0, 0, 0, 0, 5538, 6247, 3596,
    0, 147, 0, 0, 0, 0, 0, 2941, 4439, 0, 0, 0, 0, 3420, 4355, 251,
    0, 5976, 117, 2691, 6638, 0, 0, 0, 6208, 0, 1283, 4104, 6653, 0, 0, 0,
    2205, 0, 0, 0, 574, 5518, 0, 0, 0, 0, 0, 0, 2579, 969, 2460, 4427,
    901, 0, 2375, 0, 5172, 0, 5752, 5836, 0, 0, 0, 2353, 0, 0, 0, 6047,
    0, 0, 0, 0, 2177, 0, 3265, 0, 0, 0, 0, 0, 0, 2256, 3311, 0,
    0, 0, 0, 0, 0, 0, 260, 6100, 871, 6364, 0, 0, 0, 0, 0, 1442,
    3820, 5208, 5627, 0, 0, 2340, 4585, 0, 1933, 6402, 0, 1920, 2270, 4765, 0, 0,
    0, 0, 0, 0, 1849, 4490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4738, 0, 0, 0, 0, 0, 0, 743, 6687, 0, 0, 0, 0, 0, 0,
    0, 0, 1494, 5118, 0, 0, 0, 2502, 0, 0, 0, 0, 0, 1595, 0, 0,
    0, 0, 0, 4315, 3405, 0, 0, 0, 0, 2354, 0, 1939, 1400, 1814, 0, 0,
    4144, 0, 0, 1210, 0, 0, 0, 0, 0, 0, 0, 0, 1633, 0, 958, 4813,
    0, 6372, 0, 0, 0, 0, 0, 2183, 1816, 1075, 2641, 2361, 4333, 4680, 4986, 3259,
    2990, 5482, 6614, 0, 0, 5926, 167, 1627, 0, 0, 0, 0, 0, 4562, 0, 1888,
    0, 0, 2521, 3268, 0, 1207, 0, 2688, 2314, 2860, 3625, 38, 0, 510, 0, 0,
    0, 0, 5824, 0, 0, 0, 0, 596, 0, 4176, 5112, 5830, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1537, 0, 0, 115, 0, 0, 0, 6560, 0, 0, 0,
    0, 0, 0, 6633, 0, 0, 0, 0, 0, 0, 824, 0, 0, 1859, 0, 2637,
    3338, 3348, 0, 2976, 641, 5201, 87, 91, 1510, 1777, 1110, 2078, 3622, 3922, 1541, 1896,
    6420, 1461, 0, 0, 0, 0, 4976, 2181, 0, 2312, 0, 1640, 2937, 0, 0, 0,
    5964, 1165, 5633, 3840, 5068, 1258, 2491, 6571, 0, 1675, 0, 4857, 2487, 2745, 6129, 412,
    3945, 4011, 4409, 1967, 3272, 2002, 0, 0, 0, 1013, 0, 1441, 0, 0, 4152, 0,
    2763, 913, 6726, 0, 0, 0, 0, 0, 621, 6375, 0, 0, 0, 0, 0, 1863,
    4456, 5890, 1542, 978, 0, 0, 0, 0, 0, 0, 4500, 0, 0, 0, 0, 0,
    671, 575, 0, 775, 4389, 0, 5527, 0, 0, 0, 0, 5892, 799, 4118, 6331, 0,
    0, 2496, 5610, 0, 0, 0, 0, 0, 6188, 0, 5764, 0, 0, 3620, 0, 1555,
    3787, 4157, 0, 0, 0, 0, 0, 1625, 2169, 0, 0, 0, 0, 27, 5951, 0,
    0, 0, 0, 0, 4801, 5469, 0, 0, 0, 0, 0, 0, 1127, 0, 0, 813,
    6075, 0, 0, 0, 0, 0, 821, 0, 0, 0, 0, 1220, 3962, 4330, 0, 3191,
    0, 4782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0,
    123, 6568, 0, 0, 1536, 0, 0, 0, 0, 4396, 0, 0, 6451, 0, 0, 0,
    0, 0, 0, 4274, 0, 6367, 4381, 0, 462, 5757, 3799, 0, 993, 0, 0, 478,
    4293, 5652, 0, 0, 0, 0, 0, 4327, 6432, 6449, 3391, 3767, 0, 4848, 0, 223,
    0, 5792, 0, 0, 0, 1710, 0, 0, 2808, 0, 0, 0, 0, 2849, 0, 1460,
    0, 0, 0, 0, 1884, 2717, 3336, 4074, 414, 5157, 0, 3306, 0, 0, 0, 0,
    5640, 0, 1273, 6677, 0, 0, 1807, 0, 0, 5802, 0, 72, 0, 6014, 4383, 0,
    2230, 4068, 0, 3102, 0, 5601, 0, 0, 0, 3523, 0, 0, 0, 0, 0, 5167,
    0, 0, 717, 4579, 0, 0, 0, 0, 4362, 0, 3741, 2114, 4418, 4289, 3736, 3815,
    0, 1285, 5266, 0, 0, 3646, 5687, 0, 0, 0, 0, 0, 0, 5791, 0, 2206,
    0, 2349, 0, 0, 6490, 0, 0, 0, 6461, 0, 0, 835, 3444, 3362, 0, 0,
    0, 5821, 2821, 0, 0, 804, 0, 0, 771, 2463, 6097, 0, 1956, 0, 6486, 1388,
    1454, 1668, 1788, 173, 433, 2756, 0, 4641, 5108, 4510, 0, 2740, 1741, 0, 5141, 0,
    0, 0, 0, 0, 0, 0, 0, 1938, 735, 4032, 1466, 6130, 0, 0, 0, 0,
    125, 359, 1538, 0, 0, 0, 0, 0, 0, 0, 0, 3601, 6135, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1219, 0, 4816, 0, 4643, 2816, 0, 0, 0,
    0, 0, 437, 4451, 0, 0, 4303, 0, 0, 0, 1453, 0, 6314, 5150, 4545, 0,
    0, 0, 0, 0, 0, 0, 0, 1715, 2428, 0, 6668, 0, 0, 2151, 0, 6133,
    0, 0, 0, 0, 0, 0, 0, 2890, 0, 0, 0, 6473, 828, 6126, 2848, 6467,
    0, 0, 3210, 2998, 4468, 0, 4386, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5152, 0, 0, 0, 4260, 0, 0, 2193, 0, 3192, 0, 0, 3492, 4165, 5852, 0,
    1319, 1735, 2585, 0, 443, 0, 0, 0, 0, 0, 0, 5535, 0, 0, 0, 107,
    0, 3247, 0, 1804, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5540, 0, 3612, 0, 0, 0, 0, 4443, 5283, 0, 1365, 2033, 2863,
    3451, 2870, 2854, 585, 6028, 1974, 3202, 6479, 1086, 3959, 0, 5204, 5099, 0, 0, 0,
    0, 0, 0, 0, 0, 4518, 0, 0, 0, 0, 0, 0, 4003, 3806, 0, 6397,
    0, 0, 0, 0, 0, 2880, 0, 0, 3589, 0, 1514, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4148, 0, 498, 0, 0, 0, 0, 0, 0,
    0, 0, 5379, 0, 0, 1305, 53, 1582, 4905, 6674, 0, 0, 0, 0, 0, 0,
    0, 0, 695, 0, 1716, 4220, 4387, 5405, 0, 6602, 4129, 112, 1684, 0, 2693, 6280,
    0, 1672, 0, 4899, 0, 0, 0, 2419, 6579, 0, 0, 4894, 0, 0, 0, 0,
    0, 0, 6071, 0, 136, 0, 0, 0, 0, 0, 2092, 666, 3300, 0, 0, 0,
    594, 3165, 5345, 0, 2817, 0, 0, 0, 0, 0, 0, 0, 0, 6233, 2046, 0,
    371, 0, 0, 3055, 6030, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3133, 0, 6446, 0, 0, 1027, 0, 2626, 0, 3263, 0, 368, 0, 0, 5084,
    626, 5087, 0, 0, 0, 2267, 0, 0, 1738, 2602, 0, 0, 0, 6453, 1380, 5634,
    6215, 0, 0, 6552, 0, 5980, 592, 6019, 5144, 0, 0, 2319, 0, 0, 834, 2635,
    0, 0, 0, 0, 4895, 0, 0, 4397, 5669, 0, 425, 0, 864, 3798, 2773, 0,
    0, 5142, 0, 3647, 0, 0, 0, 0, 0, 0, 0, 15, 2081, 4865, 5182, 0,
    0, 1732, 2306, 0, 0, 4208, 4509, 3580, 4016, 0, 639, 0, 0, 392, 513, 0,
    4639, 2131, 0, 0, 0, 0, 6198, 0, 0, 1942, 4981, 0, 0, 0, 1008, 2372,
    0, 0, 2286, 0, 0, 0, 899, 1048, 1707, 4916, 6659, 0, 0, 0, 0, 1568,
    0, 0, 0, 0, 0, 0, 3823, 2294, 4742, 0, 0, 0, 0, 0, 6350, 755,
    3026, 1211, 2165, 6525, 0, 0, 0, 0, 3277, 0, 0, 3082, 0, 678, 0, 0,
    0, 127, 0, 3870, 4897, 0, 1767, 5171, 0, 4627, 6700, 0, 0, 0, 5891, 219,
    4737, 0, 550, 0, 0, 2015, 0, 4464, 197, 0, 0, 3090, 0, 0, 0, 0,
    0, 0, 0, 0, 4127, 0, 0, 5375, 0, 2674, 5109, 0, 0, 0, 0, 2001,
    5064, 0, 0, 1145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 614, 0, 5646,
    0, 0, 0, 0, 6149, 139, 2469, 3899, 0, 0, 0, 0, 4348, 0, 0, 0,
    0, 0, 2310, 0, 5145, 0, 0, 0, 0, 0, 0, 4334, 0, 0, 0, 2525,
    6078, 0, 0, 1386, 3464, 3255, 5683, 0, 0, 0, 0, 0, 0, 6195, 0, 40,
    1170, 2777, 5632, 0, 0, 0, 0, 0, 0, 1414, 2820, 0, 0, 0, 5611, 157,
    2195, 0, 5529, 0, 0, 0, 0, 942, 2594, 0, 0, 0, 0, 5753, 5309, 4105,
    0, 0, 3151, 3217, 0, 0, 0, 5953, 4912, 0, 0, 4080, 178, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3749, 2012, 4739, 3008, 332, 3617, 4132, 5029,
    0, 0, 5101, 0, 4013, 0, 0, 0, 0, 0, 852, 4052, 5514, 0, 1267, 0,
    0, 3893, 0, 4901, 0, 4540, 1758, 0, 0, 3590, 2697, 2379, 0, 0, 0, 0,
    657, 3916, 2326, 0, 0, 0, 6442, 0, 1056, 1130, 2728, 534, 2924, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 618, 0, 0, 0, 803, 0, 0, 0, 862, 0,
    0, 0, 5990, 0, 3897, 0, 1224, 0, 0, 4823, 0, 1949, 0, 0, 2785, 5503,
    0, 0, 1509, 6667, 2311, 4686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2767,
    2907, 0, 1987, 0, 0, 0, 0, 1847, 5281, 0, 0, 0, 2999, 0, 0, 19,
    2451, 0, 3739, 0, 0, 0, 0, 0, 6594, 0, 0, 0, 0, 0, 0, 0,
    0, 2288, 3173, 0, 0, 0, 0, 0, 6174, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1179, 0, 3110, 0, 956, 5409, 6295, 640, 3602, 0,
    0, 0, 0, 0, 0, 0, 1904, 2282, 4482, 0, 0, 0, 2794, 0, 0, 3592,
    5104, 0, 0, 0, 4090, 0, 1262, 5879, 0, 0, 4001, 0, 0, 0, 1421, 0,
    4342, 0, 0, 0, 434, 3295, 0, 0, 370, 6488, 0, 1166, 0, 0, 0, 0,
    0, 1822, 0, 0, 0, 0, 0, 0, 5081, 3634, 805, 3273, 430, 0, 0, 0,
    0, 0, 0, 1114, 0, 0, 0, 5847, 287, 0, 1745, 5560, 5865, 0, 5187, 5393,
    0, 0, 5295, 0, 0, 3891, 1713, 0, 3011, 0, 0, 5291, 2357, 0, 0, 0,
    4006, 0, 3361, 2690, 5381, 6205, 6450, 0, 0, 4651, 0, 0, 5324, 0, 827, 2552,
    1456, 3520, 0, 0, 0, 1208, 0, 2537, 2689, 1427, 2263, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 101, 2434, 5829, 6515, 4336, 3898, 2275, 5568, 6531, 0, 0, 0,
    6672, 5500, 20, 145, 0, 2881, 0, 55, 5602, 0, 3611, 0, 2752, 0, 0, 0,
    0, 0, 4237, 4408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1253, 3411,
    0, 0, 0, 0, 0, 2814, 0, 0, 0, 0, 0, 4603, 0, 0, 0, 3908,
    2204, 6495, 0, 203, 0, 5293, 0, 0, 0, 0, 0, 605, 4275, 5461, 0, 3248,
    0, 0, 509, 1540, 997, 4489, 6137, 6354, 0, 0, 0, 0, 1090, 0, 4092, 0,
    3697, 0, 0, 0, 0, 0, 0, 3079, 5231, 4086, 5328, 0, 0, 0, 0, 333,
    0, 0, 6010, 0, 0, 0, 0, 0, 4809, 4388, 0, 6171, 0, 0, 0, 6138,
    0, 0, 6202, 0, 4758, 6151, 5672, 110, 5895, 1051, 4822, 0, 3875, 2662, 0, 5543,
    0, 0, 1552, 0, 1571, 5800, 258, 0, 4066, 4009, 0, 4117, 0, 0, 0, 470,
    0, 0, 0, 2126, 0, 3567, 375, 0, 0, 0, 0, 0, 1658, 3231, 2638, 0,
    1870, 3395, 0, 0, 0, 2618, 0, 0, 0, 0, 0, 0, 5238, 481, 0, 0,
    0, 0, 165, 2457, 3477, 268, 5317, 4796, 4101, 0, 0, 3366, 0, 0, 0, 82,
    0, 0, 5550, 0, 0, 0, 267, 3241, 0, 4907, 0, 719, 0, 0, 5929, 6309,
    0, 0, 0, 4210, 0, 0, 0, 0, 1017, 0, 0, 3054, 0, 6322, 1178, 6551,
    1787, 0, 0, 0, 0, 0, 1557, 0, 0, 0, 0, 4591, 4299, 4358, 0, 0,
    0, 2757, 0, 0, 0, 0, 0, 5441, 0, 0, 0, 0, 0, 0, 0, 0,
    644, 3853, 1601, 5804, 0, 0, 0, 0, 0, 3849, 6625, 0, 34, 1730, 1785, 2437,
    3535, 3609, 2333, 3674, 5945, 0, 0, 0, 2895, 4307, 0, 0, 214, 1742, 1359, 0,
    2987, 0, 0, 4089, 0, 196, 6291, 0, 0, 0, 670, 0, 0, 0, 0, 0,
    0, 995, 0, 1044, 0, 0, 0, 4882, 0, 3341, 0, 215, 0, 0, 0, 2595,
    4438, 5615, 3152, 0, 0, 0, 848, 4620, 0, 0, 0, 0, 6413, 0, 0, 4363,
    4681, 0, 0, 1610, 1115, 4527, 0, 0, 0, 0, 0, 5508, 0, 6062, 4207, 1339,
    0, 0, 0, 45, 5413, 3108, 0, 0, 0, 0, 2094, 4714, 0, 5336, 0, 0,
    0, 0, 0, 0, 0, 4908, 0, 1724, 4361, 2394, 3128, 3461, 0, 2803, 6267, 1588,
    4745, 6620, 0, 1295, 0, 0, 4547, 6693, 1818, 0, 1112, 0, 0, 0, 453, 3613,
    0, 1057, 0, 3961, 5310, 0, 474, 0, 1394, 0, 0, 2443, 3469, 0, 2280, 2527,
    0, 0, 0, 0, 0, 4049, 5100, 5437, 3784, 6530, 0, 0, 0, 1328, 3658, 4095,
    6289, 0, 0, 0, 3719, 0, 0, 2219, 2739, 5042, 0, 0, 446, 0, 0, 0,
    0, 0, 0, 3516, 4506, 5548, 0, 1336, 5242, 0, 0, 6711, 4103, 0, 21, 0,
    0, 0, 2540, 663, 0, 0, 2970, 0, 0, 0, 0, 6237, 0, 5637, 718, 5019,
    5767, 1508, 4209, 0, 0, 4653, 3390, 0, 1181, 5816, 366, 0, 0, 0, 0, 0,
    2868, 5489, 342, 6637, 0, 1214, 1813, 0, 0, 0, 0, 4763, 5116, 60, 5748, 2360,
    4369, 6213, 6407, 0, 0, 0, 3425, 0, 5202, 0, 0, 0, 0, 0, 0, 0,
    4992, 0, 0, 0, 2832, 0, 4420, 984, 5559, 0, 549, 0, 2231, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1349, 1493, 2591, 0, 0, 3997, 0, 0, 0, 5017,
    0, 0, 0, 0, 1833, 469, 2141, 2623, 315, 4195, 6073, 0, 4404, 0, 1459, 0,
    2045, 0, 0, 3509, 4033, 6031, 1746, 5893, 5091, 4499, 5621, 0, 0, 3287, 0, 628,
    0, 0, 4477, 4340, 988, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4354, 0,
    2040, 5316, 617, 4856, 0, 0, 4198, 2804, 3195, 0, 0, 5499, 0, 0, 1843, 4272,
    0, 4942, 3452, 0, 2084, 1450, 0, 1943, 0, 0, 0, 0, 0, 0, 0, 3538,
    0, 0, 0, 2067, 5978, 0, 905, 411, 1356, 0, 0, 0, 0, 0, 0, 459,
    4841, 890, 0, 653, 4035, 0, 0, 0, 1679, 4251, 0, 5737, 2574, 1073, 6161, 0,
    1759, 0, 0, 1109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3106, 1924, 5249, 0, 0, 0, 0, 0, 0, 0, 868, 3559, 3944,
    6412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2069, 217, 3095, 0,
    0, 5009, 0, 231, 6559, 11, 0, 0, 0, 0, 4652, 5004, 0, 0, 0, 0,
    0, 0, 0, 5924, 0, 5422, 0, 0, 5333, 386, 4749, 0, 4467, 0, 0, 0,
    0, 0, 0, 4563, 0, 0, 2072, 0, 0, 2239, 1803, 0, 0, 1734, 6532, 0,
    421, 4326, 0, 0, 1231, 0, 6374, 3733, 3812, 0, 0, 5048, 248, 422, 4887, 3020,
    0, 0, 0, 5347, 0, 0, 0, 0, 0, 3953, 5237, 0, 762, 0, 2835, 3048,
    3629, 5445, 0, 0, 0, 0, 0, 4548, 0, 0, 0, 0, 2308, 0, 0, 0,
    924, 0, 0, 0, 0, 0, 0, 0, 0, 5253, 0, 0, 0, 753, 4640, 0,
    4040, 3172, 5642, 488, 1311, 0, 5928, 0, 0, 2917, 0, 0, 2401, 6454, 0, 0,
    0, 0, 2325, 0, 0, 0, 5784, 0, 212, 4373, 3501, 0, 6094, 0, 0, 5315,
    504, 1853, 1954, 4582, 0, 0, 0, 0, 0, 0, 6565, 1094, 0, 0, 0, 3653,
    5351, 2864, 0, 0, 0, 0, 1848, 0, 6590, 4163, 0, 0, 0, 0, 0, 3289,
    6483, 682, 1554, 0, 3664, 0, 511, 1398, 0, 2769, 0, 0, 5582, 1894, 0, 0,
    0, 2873, 2089, 2486, 731, 2572, 3376, 0, 4511, 0, 0, 0, 0, 0, 3221, 5043,
    6033, 0, 0, 1225, 0, 0, 0, 0, 0, 1443, 814, 0, 4030, 0, 2520, 5299,
    0, 2441, 0, 0, 0, 5276, 1864, 0, 0, 0, 0, 4375, 0, 0, 0, 0,
    1164, 5404, 0, 0, 0, 0, 0, 3599, 3200, 4026, 0, 0, 0, 5613, 378, 281,
    0, 0, 0, 1236, 3906, 0, 2771, 0, 1158, 442, 0, 0, 2458, 5948, 0, 1744,
    4350, 5471, 0, 0, 0, 0, 0, 0, 4656, 0, 0, 0, 0, 2083, 6646, 0,
    5898, 0, 0, 0, 0, 0, 963, 2869, 0, 0, 2793, 1619, 3294, 0, 0, 0,
    0, 1705, 407, 0, 6221, 438, 4615, 2596, 5148, 0, 0, 0, 4093, 0, 0, 2919,
    0, 0, 0, 0, 5163, 0, 1060, 1122, 5352, 1182, 4422, 5699, 6034, 6063, 0, 0,
    0, 0, 0, 0, 0, 6353, 0, 2575, 0, 0, 0, 0, 1152, 2687, 2792, 730,
    2430, 4532, 4858, 6189, 1215, 0, 1217, 0, 0, 802, 867, 0, 0, 3155, 2320, 5462,
    0, 0, 0, 0, 0, 1503, 2679, 6694, 0, 0, 0, 0, 0, 0, 0, 2285,
    5809, 0, 90, 5761, 0, 3023, 0, 0, 5590, 0, 0, 4109, 0, 0, 0, 0,
    3029, 0, 450, 1694, 0, 0, 5088, 0, 0, 3228, 3871, 0, 0, 2011, 6337, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5102, 5421, 0, 0, 0, 0, 688, 0,
    5092, 6067, 2027, 6257, 0, 5488, 0, 0, 0, 0, 0, 0, 0, 0, 552, 0,
    0, 0, 0, 0, 3651, 0, 4885, 0, 0, 0, 5688, 5855, 0, 6179, 0, 0,
    1431, 2557, 5354, 5743, 227, 0, 0, 0, 0, 4623, 0, 6485, 0, 650, 4606, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3921, 0, 808, 0, 0, 0, 0, 0,
    1000, 0, 0, 6326, 2611, 2466, 4214, 0, 2144, 245, 2877, 1621, 5679, 6301, 4564, 0,
    2245, 5517, 5363, 0, 0, 3270, 0, 0, 539, 0, 0, 4492, 1947, 5203, 6403, 0,
    6701, 0, 0, 0, 0, 0, 0, 292, 0, 1836, 3377, 353, 1002, 5241, 5372, 5913,
    6647, 0, 0, 0, 2289, 2958, 5955, 0, 0, 795, 2916, 0, 3777, 1936, 3251, 0,
    0, 0, 5433, 0, 3068, 0, 0, 73, 3887, 0, 0, 0, 0, 0, 6044, 0,
    5056, 0, 4087, 6025, 0, 4990, 358, 4950, 230, 1137, 3952, 608, 1609, 6300, 0, 0,
    0, 4767, 0, 0, 5572, 0, 0, 0, 5119, 2840, 5240, 1991, 0, 0, 0, 0,
    0, 521, 0, 4610, 0, 0, 4352, 0, 0, 0, 0, 0, 0, 0, 2908, 0,
    4700, 0, 0, 5918, 484, 6294, 0, 0, 0, 0, 0, 1905, 5143, 0, 0, 0,
    0, 6339, 6703, 0, 3963, 2663, 0, 5322, 0, 0, 0, 0, 0, 3116, 0, 0,
    0, 0, 0, 0, 0, 0, 4587, 0, 0, 0, 0, 0, 0, 0, 0, 986,
    2559, 310, 3052, 108, 6254, 4263, 6718, 0, 0, 0, 0, 0, 0, 0, 0, 2754,
    3250, 4162, 4632, 6569, 0, 5549, 0, 0, 0, 0, 3861, 3260, 4318, 5079, 0, 0,
    6427, 0, 3074, 0, 0, 6426, 0, 6224, 0, 0, 0, 5329, 540, 0, 319, 471,
    88, 1209, 3154, 51, 3576, 0, 0, 0, 0, 0, 0, 5030, 5566, 4771, 5232, 0,
    5434, 0, 0, 0, 0, 0, 2655, 1907, 0, 4573, 5408, 0, 0, 0, 0, 0,
    0, 0, 1911, 1597, 0, 4411, 31, 1776, 0, 0, 5429, 0, 0, 0, 3773, 381,
    0, 0, 3948, 0, 0, 2053, 4583, 1010, 376, 0, 1774, 0, 0, 0, 4743, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 143, 3435, 4158,
    0, 0, 491, 4958, 0, 0, 0, 0, 0, 0, 0, 0, 2163, 0, 0, 0,
    0, 0, 2087, 3868, 3936, 4779, 0, 0, 3984, 5506, 0, 0, 0, 0, 0, 0,
    5513, 0, 0, 1204, 0, 2945, 4753, 5229, 0, 6230, 0, 0, 0, 0, 0, 2423,
    0, 6608, 0, 5446, 0, 4401, 0, 0, 0, 0, 303, 1953, 797, 2058, 4584, 1104,
    5916, 1061, 2398, 3275, 5045, 6141, 4819, 249, 3866, 0, 388, 4059, 5380, 0, 0, 0,
    0, 0, 0, 2946, 0, 0, 0, 0, 2279, 623, 4978, 5759, 6417, 0, 0, 1683,
    0, 0, 0, 0, 0, 5877, 0, 0, 5668, 0, 0, 0, 4252, 3100, 0, 0,
    0, 0, 0, 0, 0, 0, 4677, 4755, 0, 2259, 1468, 4298, 5213, 1033, 5919, 2858,
    1979, 5069, 0, 0, 0, 1161, 6048, 4368, 6333, 3863, 5444, 0, 2485, 0, 3107, 4607,
    0, 0, 0, 0, 0, 5724, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3778,
    0, 5195, 0, 1862, 903, 6616, 0, 0, 0, 6306, 0, 0, 0, 3874, 0, 0,
    0, 6176, 1099, 0, 0, 1467, 0, 1343, 5244, 0, 0, 246, 0, 105, 4432, 829,
    547, 6124, 0, 1131, 0, 5117, 0, 0, 322, 0, 6050, 5239, 0, 0, 0, 0,
    0, 0, 4043, 2323, 3524, 2028, 2761, 5463, 6589, 1569, 2116, 2404, 0, 0, 3968, 0,
    0, 0, 4377, 1718, 0, 0, 5742, 1698, 0, 0, 2601, 0, 4741, 1205, 0, 2166,
    0, 826, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6583, 1066, 0,
    0, 4559, 3432, 3132, 4121, 0, 0, 0, 5312, 266, 1697, 2855, 6513, 0, 0, 95,
    737, 981, 0, 0, 0, 0, 5960, 0, 0, 2156, 0, 1556, 8, 6727, 0, 0,
    0, 0, 2759, 0, 0, 0, 0, 4395, 4134, 1141, 2461, 5339, 0, 3862, 6155, 0,
    0, 2636, 1701, 4601, 0, 0, 6642, 0, 6582, 0, 0, 3422, 4297, 0, 0, 0,
    0, 0, 0, 3369, 5678, 0, 3753, 0, 0, 2257, 0, 0, 0, 0, 5031, 5455,
    0, 399, 3333, 0, 0, 0, 0, 0, 0, 4853, 6103, 1124, 3522, 0, 2973, 0,
    0, 3757, 6508, 423, 2086, 4088, 0, 0, 0, 0, 3675, 0, 4788, 2085, 0, 0,
    0, 3774, 0, 0, 0, 0, 5920, 0, 0, 2959, 2566, 3138, 4212, 0, 655, 0,
    5586, 4644, 6471, 0, 0, 0, 0, 0, 6444, 5539, 0, 0, 2716, 4434, 0, 0,
    0, 302, 0, 0, 519, 0, 0, 0, 4192, 0, 3310, 0, 1861, 0, 0, 566,
    0, 0, 3475, 0, 0, 3869, 6604, 1865, 0, 0, 0, 0, 0, 0, 6529, 335,
    2787, 0, 3550, 0, 716, 3579, 0, 0, 1464, 3479, 3810, 524, 1497, 0, 3252, 1507,
    0, 0, 4258, 6635, 0, 5762, 0, 0, 0, 476, 0, 4312, 0, 0, 1880, 0,
    0, 0, 0, 1626, 0, 3508, 722, 0, 0, 0, 1740, 3865, 0, 4073, 0, 0,
    0, 0, 0, 4723, 0, 0, 252, 0, 0, 0, 2140, 6146, 0, 2364, 0, 0,
    0, 5115, 1147, 1369, 0, 0, 0, 0, 0, 861, 2273, 0, 4704, 0, 0, 0,
    1036, 1498, 0, 0, 5003, 0, 4256, 2435, 2914, 627, 493, 1600, 4709, 0, 6556, 0,
    0, 0, 0, 6252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6334, 6688, 4308,
    0, 1868, 0, 3075, 1054, 0, 0, 0, 0, 6624, 0, 284, 2130, 865, 2159, 4025,
    2035, 0, 5477, 0, 0, 0, 0, 0, 0, 2765, 0, 0, 0, 680, 1167, 6287,
    6591, 0, 0, 0, 0, 0, 1499, 0, 0, 0, 3756, 0, 262, 2565, 290, 0,
    0, 0, 0, 0, 0, 0, 3353, 0, 3533, 0, 0, 5597, 0, 0, 0, 0,
    0, 4802, 0, 0, 0, 2578, 3679, 3159, 0, 4538, 2188, 0, 3594, 5867, 0, 5181,
    4516, 1638, 0, 0, 0, 2732, 0, 2509, 0, 3404, 5541, 5786, 0, 0, 0, 0,
    3986, 0, 0, 1420, 1764, 0, 4664, 0, 0, 1216, 0, 0, 3179, 3344, 5828, 0,
    0, 0, 5796, 0, 3235, 0, 0, 182, 6328, 0, 0, 1890, 111, 2135, 2250, 2923,
    1844, 186, 3581, 1624, 2677, 4463, 4690, 6283, 2906, 0, 4955, 2080, 0, 0, 0, 114,
    3164, 0, 0, 0, 0, 1434, 0, 3772, 3919, 6492, 0, 0, 1963, 3521, 0, 0,
    0, 0, 508, 0, 3114, 0, 62, 0, 0, 6113, 0, 2414, 0, 0, 4617, 0,
    3743, 0, 1085, 5981, 0, 0, 0, 1749, 0, 1338, 0, 6564, 0, 0, 2556, 0,
    0, 0, 687, 0, 0, 0, 0, 0, 0, 0, 0, 6443, 0, 5711, 0, 0,
    0, 0, 4834, 0, 0, 0, 0, 0, 0, 6405, 58, 0, 0, 0, 6445, 0,
    1962, 4374, 6676, 0, 2268, 3380, 0, 0, 0, 0, 0, 0, 1393, 373, 3872, 3855,
    0, 0, 0, 0, 0, 5449, 0, 0, 1831, 0, 2715, 6088, 0, 0, 6101, 0,
    0, 2128, 0, 0, 0, 0, 0, 1653, 2564, 0, 216, 3198, 0, 9, 589, 758,
    0, 0, 0, 0, 0, 2074, 2811, 0, 0, 0, 0, 0, 0, 0, 1810, 3691,
    0, 1030, 0, 3545, 0, 452, 2060, 714, 1150, 3254, 5692, 0, 0, 3809, 0, 0,
    0, 0, 0, 0, 0, 975, 3135, 3624, 0, 4814, 0, 1662, 0, 0, 0, 4657,
    0, 0, 0, 4219, 2807, 0, 0, 0, 0, 4255, 0, 1720, 4946, 1768, 0, 4267,
    0, 0, 0, 0, 0, 0, 5587, 0, 2910, 4083, 0, 0, 0, 0, 919, 0,
    1529, 0, 3123, 0, 0, 0, 0, 4655, 0, 0, 0, 5269, 693, 3005, 5360, 0,
    74, 289, 2215, 2743, 0, 4057, 0, 691, 0, 0, 5274, 0, 0, 6671, 0, 3214,
    0, 4331, 0, 0, 4491, 0, 2501, 2866, 3329, 0, 0, 1846, 6615, 0, 1632, 1906,
    1841, 833, 5493, 0, 3004, 0, 5403, 1028, 6549, 1523, 2850, 2436, 5612, 5937, 6512, 6621,
    0, 0, 1185, 0, 0, 0, 92, 2152, 3488, 0, 4550, 0, 0, 0, 0, 0,
    725, 1940, 4140, 3941, 0, 3766, 0, 2508, 3900, 4441, 5057, 6087, 0, 4429, 5301, 0,
    1479, 0, 0, 0, 0, 0, 6419, 0, 263, 6439, 6573, 0, 0, 2826, 0, 3303,
    0, 0, 5511, 0, 0, 0, 174, 1149, 0, 3680, 0, 0, 0, 0, 0, 0,
    3428, 0, 4493, 0, 0, 0, 0, 2356, 0, 0, 0, 2057, 0, 0, 0, 1771,
    5750, 2406, 597, 0, 3600, 0, 0, 4537, 0, 0, 1515, 0, 6517, 0, 0, 0,
    0, 0, 0, 2283, 0, 0, 0, 2433, 3050, 0, 0, 0, 1722, 1770, 0, 5989,
    6134, 0, 0, 0, 5419, 448, 3540, 4123, 0, 0, 2642, 0, 622, 0, 0, 0,
    6509, 2704, 6708, 2733, 0, 0, 0, 0, 1143, 0, 0, 6, 0, 5443, 0, 0,
    0, 0, 2871, 0, 3988, 0, 951, 0, 0, 344, 0, 0, 0, 0, 2295, 0,
    0, 4903, 2478, 2209, 3744, 6596, 0, 0, 0, 0, 0, 0, 4947, 0, 3038, 0,
    0, 0, 0, 2726, 6172, 0, 0, 0, 0, 5681, 0, 870, 0, 1159, 0, 3993,
    3347, 3730, 4328, 6511, 0, 3632, 0, 0, 1129, 6464, 0, 0, 5894, 0, 0, 2479,
    6714, 0, 5649, 0, 0, 0, 0, 2309, 1296, 4425, 0, 6371, 5805, 3775, 4936, 0,
    0, 0, 0, 0, 0, 272, 4556, 4692, 5026, 5357, 0, 0, 0, 477, 0, 6669,
    6270, 0, 0, 0, 5490, 0, 2899, 4154, 0, 0, 0, 0, 0, 1455, 0, 538,
    4240, 6578, 888, 0, 0, 0, 2603, 0, 2930, 0, 5834, 0, 0, 4778, 0, 4960,
    4024, 5694, 0, 1495, 0, 0, 0, 0, 0, 0, 0, 0, 4183, 0, 765, 3726,
    0, 0, 2304, 3120, 0, 0, 0, 2315, 0, 0, 0, 0, 1840, 0, 672, 2202,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2292, 5217, 3345, 270, 0, 0, 0,
    5049, 0, 4268, 0, 0, 0, 0, 0, 3619, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3468, 1223, 0, 0, 278, 965, 0, 0,
    812, 0, 0, 0, 5910, 0, 1955, 0, 0, 0, 5580, 0, 0, 3776, 5273, 0,
    6477, 0, 4266, 0, 0, 1882, 0, 0, 0, 0, 0, 0, 0, 2454, 0, 369,
    985, 4530, 4478, 5696, 5854, 6343, 0, 0, 0, 6058, 0, 0, 0, 0, 2933, 0,
    0, 0, 3189, 0, 0, 6086, 4206, 0, 0, 0, 0, 0, 0, 0, 4283, 0,
    68, 0, 0, 5576, 0, 1406, 0, 0, 4485, 0, 5458, 3901, 859, 1457, 1501, 0,
    0, 0, 0, 0, 2025, 0, 0, 0, 4224, 0, 543, 3881, 274, 798, 2139, 3342,
    6264, 6276, 1234, 2829, 6522, 0, 0, 3305, 5426, 0, 0, 0, 0, 0, 0, 4699,
    0, 6351, 5728, 0, 0, 0, 0, 0, 0, 460, 0, 0, 5655, 0, 0, 0,
    4507, 774, 1765, 5977, 6689, 0, 0, 0, 1909, 5994, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4810, 3399, 3158, 0, 0, 0, 4007, 1052,
    1998, 0, 0, 0, 0, 0, 0, 0, 0, 3196, 5998, 0, 6719, 0, 664, 0,
    0, 0, 3645, 0, 0, 5135, 0, 0, 4100, 0, 0, 5725, 3324, 0, 0, 5702,
    0, 0, 0, 0, 0, 0, 782, 0, 0, 2376, 0, 2179, 61, 0, 0, 0,
    2768, 0, 4150, 0, 1289, 4027, 5884, 0, 0, 542, 1293, 0, 0, 78, 0, 2966,
    0, 0, 4038, 4445, 0, 0, 0, 0, 2237, 0, 0, 0, 1198, 0, 0, 4390,
    2619, 0, 2656, 1360, 0, 0, 0, 0, 0, 0, 0, 0, 6468, 0, 749, 0,
    0, 0, 2658, 4412, 0, 0, 5467, 5020, 0, 1739, 3034, 0, 2446, 0, 0, 0,
    70, 296, 5236, 0, 0, 2992, 6152, 2504, 3495, 3562, 0, 0, 148, 3972, 0, 1751,
    0, 0, 0, 4712, 0, 0, 0, 0, 0, 119, 2615, 0, 0, 4661, 0, 0,
    0, 0, 0, 0, 0, 4469, 6011, 6163, 817, 0, 0, 0, 668, 0, 0, 0,
    0, 0, 2176, 1985, 0, 0, 0, 1132, 2645, 0, 6680, 0, 0, 0, 1222, 5722,
    3203, 6475, 0, 0, 1335, 0, 0, 0, 0, 2013, 0, 1647, 1794, 0, 0, 0,
    612, 0, 0, 0, 0, 0, 4520, 0, 0, 0, 0, 0, 2632, 792, 4576, 0,
    6249, 0, 3510, 5872, 0, 0, 0, 3387, 5334, 3648, 5574, 2242, 0, 5010, 0, 0,
    0, 400, 4287, 0, 1565, 0, 0, 0, 2758, 0, 205, 0, 0, 0, 1309, 225,
    3286, 3037, 3892, 0, 0, 3097, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2254, 0, 1269, 0, 0, 0, 503, 0, 0, 1725, 0, 0, 0, 0, 301,
    1257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6358,
    0, 1928, 0, 6697, 0, 0, 0, 0, 5772, 0, 0, 0, 0, 0, 3481, 0,
    0, 0, 0, 6022, 0, 5675, 4136, 5684, 6059, 0, 0, 0, 0, 0, 0, 0,
    0, 943, 0, 0, 5626, 0, 0, 0, 0, 4956, 0, 0, 0, 6390, 3606, 0,
    0, 849, 1473, 0, 0, 0, 0, 0, 706, 0, 0, 0, 1276, 0, 4391, 844,
    3681, 5708, 4621, 0, 0, 0, 0, 0, 0, 2969, 2161, 0, 0, 5584, 0, 0,
    0, 5342, 0, 0, 0, 0, 1364, 4056, 5537, 1451, 0, 1272, 0, 0, 0, 5391,
    4321, 0, 3261, 6378, 0, 6027, 3797, 0, 0, 3180, 0, 0, 6272, 0, 0, 526,
    3491, 4977, 0, 2338, 624, 259, 659, 2122, 2805, 2244, 168, 4045, 4588, 0, 2926, 2651,
    0, 0, 0, 0, 436, 1612, 2153, 2675, 3760, 5205, 0, 0, 0, 0, 0, 2007,
    4316, 0, 0, 0, 4850, 0, 0, 3175, 0, 1932, 0, 3518, 5442, 0, 0, 0,
    0, 0, 5617, 6645, 0, 6660, 0, 0, 5039, 5698, 5950, 0, 0, 190, 660, 3144,
    2238, 0, 1176, 3315, 0, 0, 98, 0, 4497, 5125, 6368, 0, 0, 2790, 0, 0,
    0, 0, 0, 4910, 896, 0, 936, 4797, 675, 2783, 4047, 0, 0, 1762, 5311, 0,
    0, 0, 0, 3569, 0, 4398, 0, 0, 3779, 0, 4760, 0, 0, 2387, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5991, 0, 2598, 0, 6020, 4744, 0, 6169,
    6148, 0, 3111, 0, 0, 0, 0, 0, 306, 0, 1160, 3641, 0, 0, 1511, 5905,
    6024, 0, 5399, 1838, 295, 2813, 0, 873, 5417, 0, 0, 0, 6143, 2610, 5878, 0,
    5494, 0, 0, 0, 0, 4649, 0, 3924, 4149, 3018, 6470, 3558, 3831, 0, 0, 0,
    0, 0, 0, 6704, 1561, 0, 3438, 0, 0, 0, 0, 0, 3703, 0, 0, 0,
    1618, 6286, 0, 0, 1596, 6209, 158, 0, 0, 0, 5774, 0, 0, 0, 0, 0,
    0, 5901, 1839, 0, 2708, 0, 0, 3453, 0, 1480, 0, 0, 0, 5246, 0, 0,
    6159, 239, 0, 0, 2837, 4313, 5234, 6162, 0, 6115, 0, 0, 0, 0, 0, 1589,
    0, 0, 5475, 0, 883, 3239, 759, 5873, 567, 0, 0, 0, 3160, 0, 0, 0,
    0, 0, 0, 1869, 3807, 0, 0, 0, 0, 0, 2884, 1316, 4332, 0, 0, 0,
    0, 0, 0, 0, 5414, 0, 0, 2993, 0, 0, 2539, 0, 0, 0, 4071, 0,
    0, 0, 1913, 1797, 0, 5780, 0, 3150, 0, 879, 0, 0, 0, 0, 6544, 0,
    0, 6290, 0, 0, 0, 5436, 0, 350, 4660, 6723, 5935, 6729, 0, 0, 0, 0,
    0, 0, 1492, 2953, 0, 3274, 0, 5161, 0, 732, 200, 0, 1931, 1074, 1041, 1433,
    0, 0, 5323, 0, 0, 1830, 0, 0, 4707, 0, 52, 0, 6360, 0, 0, 0,
    2499, 0, 0, 3012, 571, 745, 3511, 4836, 0, 0, 0, 0, 0, 0, 2915, 0,
    0, 0, 0, 0, 0, 0, 4777, 0, 0, 0, 0, 0, 0, 0, 4241, 0,
    2, 4580, 6061, 0, 0, 2133, 0, 2905, 2064, 0, 980, 0, 0, 0, 0, 0,
    4575, 0, 0, 0, 0, 0, 0, 6095, 6592, 0, 0, 5174, 1264, 0, 0, 6336,
    0, 0, 0, 3167, 4975, 109, 6158, 0, 6469, 0, 0, 6144, 0, 0, 1206, 5335,
    0, 3043, 5411, 0, 0, 683, 0, 0, 0, 0, 0, 6259, 2879, 3603, 0, 2791,
    0, 457, 6302, 0, 0, 0, 0, 1350, 1474, 0, 0, 4197, 0, 0, 0, 0,
    5690, 0, 0, 6641, 3801, 4984, 6219, 0, 256, 2302, 3204, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1025, 5126, 0, 5771, 944, 1437, 0, 4448, 0, 0, 0,
    2051, 0, 0, 0, 1969, 2138, 5735, 0, 2548, 1187, 4112, 1368, 5770, 0, 0, 0,
    0, 0, 0, 1136, 1699, 0, 4932, 0, 0, 0, 0, 0, 1527, 0, 0, 0,
    898, 0, 0, 0, 0, 0, 1656, 0, 662, 0, 0, 0, 0, 0, 0, 0,
    3442, 0, 0, 0, 0, 0, 0, 4748, 0, 0, 0, 5292, 0, 0, 1639, 0,
    0, 0, 0, 0, 684, 0, 0, 0, 0, 0, 0, 264, 4727, 4353, 0, 3830,
    537, 0, 0, 0, 1326, 5153, 0, 0, 0, 5545, 0, 142, 5160, 0, 250, 3702,
    5795, 410, 1792, 0, 6332, 0, 0, 911, 4196, 3683, 0, 0, 0, 0, 0, 4005,
    4791, 3842, 6008, 6459, 0, 0, 4526, 0, 0, 0, 0, 0, 0, 0, 271, 0,
    0, 0, 0, 0, 0, 0, 5530, 0, 0, 1184, 0, 0, 3914, 0, 0, 0,
    0, 0, 0, 0, 0, 1927, 0, 3001, 0, 0, 721, 4164, 2226, 0, 2742, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2542, 3375, 0, 0, 124, 3056, 3514,
    4708, 357, 5389, 5860, 0, 0, 0, 6494, 0, 723, 276, 0, 0, 0, 3642, 0,
    3209, 0, 0, 0, 0, 1524, 0, 0, 0, 528, 0, 5573, 6401, 0, 0, 5512,
    0, 4736, 0, 0, 0, 0, 0, 0, 6395, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5939, 0, 220, 6147, 116,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5230, 0, 0, 5257,
    955, 0, 0, 0, 0, 1142, 1281, 2605, 3332, 3561, 3742, 0, 0, 902, 4938, 0,
    3027, 2918, 0, 4322, 0, 0, 2200, 2054, 0, 0, 0, 0, 0, 0, 2438, 0,
    6553, 2342, 2925, 0, 0, 0, 5773, 1183, 0, 5454, 0, 0, 0, 1318, 0, 0,
    2232, 0, 0, 0, 0, 0, 2420, 0, 0, 1897, 2341, 3025, 3912, 4462, 5327, 0,
    0, 473, 1645, 0, 0, 0, 6717, 0, 0, 0, 2518, 3690, 0, 0, 0, 0,
    1902, 0, 2291, 0, 1755, 5593, 0, 5658, 0, 1144, 4626, 0, 0, 0, 2872, 4145,
    4815, 1277, 3396, 4317, 4983, 5206, 5899, 2948, 0, 0, 0, 0, 0, 0, 1782, 6498,
    872, 0, 0, 0, 1981, 0, 2241, 3800, 1238, 6096, 947, 0, 0, 0, 0, 146,
    6327, 0, 0, 4683, 0, 0, 0, 0, 389, 0, 0, 631, 0, 665, 1671, 0,
    0, 3587, 2123, 0, 3635, 2109, 4980, 0, 0, 0, 0, 0, 0, 0, 0, 5958,
    6245, 0, 0, 928, 4053, 4269, 3621, 6411, 0, 0, 4346, 0, 0, 0, 2780, 3334,
    2450, 5625, 0, 0, 5863, 0, 0, 0, 863, 4715, 0, 0, 236, 0, 5788, 0,
    1050, 6558, 0, 2345, 0, 2407, 0, 0, 0, 0, 0, 0, 0, 5844, 3918, 3331,
    5886, 6423, 4505, 3229, 3598, 0, 0, 0, 0, 0, 4254, 0, 0, 1990, 0, 0,
    0, 0, 0, 6472, 5822, 0, 1995, 0, 3796, 0, 1580, 1857, 5225, 4160, 5744, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2098, 0, 313, 0, 0, 0, 0,
    6200, 0, 0, 3454, 0, 0, 0, 5337, 5420, 0, 4552, 0, 3455, 0, 3932, 3750,
    5376, 0, 0, 0, 79, 4261, 776, 1317, 0, 2639, 6664, 0, 2233, 3016, 6399, 0,
    5665, 0, 1972, 1226, 0, 0, 0, 5484, 0, 2554, 0, 2019, 0, 0, 5946, 2225,
    0, 0, 1037, 2118, 5264, 1108, 0, 120, 2568, 0, 5714, 1212, 1270, 2569, 0, 0,
    0, 0, 6731, 0, 1937, 0, 4014, 0, 0, 0, 0, 0, 0, 2247, 0, 0,
    0, 0, 4717, 6347, 6595, 3828, 2052, 0, 0, 0, 5949, 0, 0, 548, 2129, 0,
    4891, 0, 3092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1163, 2929, 317, 3440,
    4465, 4137, 0, 0, 2988, 882, 5083, 6074, 0, 0, 0, 0, 685, 6421, 0, 5262,
    5123, 5098, 0, 0, 0, 5589, 0, 0, 0, 1302, 0, 0, 0, 0, 0, 1481,
    0, 0, 4957, 0, 4185, 3614, 3563, 0, 0, 0, 4570, 0, 0, 0, 736, 0,
    2426, 0, 2980, 0, 0, 0, 4861, 3560, 4070, 0, 2050, 4417, 0, 1689, 2061, 1599,
    0, 0, 0, 4329, 320, 4169, 0, 0, 0, 4339, 1775, 5765, 0, 0, 6462, 0,
    0, 2954, 2331, 1702, 825, 3400, 0, 0, 0, 0, 0, 0, 4459, 0, 0, 0,
    0, 0, 0, 2584, 0, 866, 0, 0, 0, 0, 0, 0, 0, 0, 4213, 0,
    0, 1303, 0, 2766, 0, 0, 5561, 0, 4344, 0, 0, 0, 5384, 0, 0, 0,
    0, 0, 0, 3553, 0, 0, 4734, 0, 4010, 4153, 0, 0, 0, 1471, 0, 0,
    447, 0, 6092, 0, 0, 0, 0, 3431, 3956, 0, 0, 0, 0, 3539, 516, 5523,
    4682, 1081, 3555, 0, 4523, 0, 0, 0, 0, 0, 0, 0, 0, 2489, 0, 0,
    0, 674, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1367, 3213, 0, 0, 3848, 0, 1252, 5813, 6341, 0, 768, 2276, 6271, 0, 118,
    781, 1706, 3000, 3942, 5760, 0, 1875, 2196, 4166, 0, 2255, 0, 0, 80, 0, 0,
    0, 2099, 2703, 4971, 4746, 213, 6557, 0, 0, 6681, 0, 0, 0, 0, 0, 0,
    0, 5330, 6580, 0, 0, 6629, 0, 5491, 0, 0, 0, 0, 5556, 0, 0, 0,
    0, 0, 0, 5128, 0, 0, 0, 0, 0, 1282, 0, 0, 939, 0, 5636, 0,
    0, 0, 1323, 724, 1196, 1445, 4126, 4695, 0, 0, 1246, 0, 0, 0, 444, 6537,
    0, 4919, 0, 0, 989, 0, 0, 0, 0, 0, 3670, 65, 2536, 0, 0, 0,
    1669, 3566, 5546, 0, 841, 0, 0, 75, 0, 261, 0, 0, 0, 294, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0, 2640, 67, 0, 0,
    940, 0, 0, 0, 0, 0, 0, 2526, 0, 0, 0, 171, 0, 0, 0, 2735,
    0, 0, 2730, 690, 4783, 6678, 3441, 5943, 0, 0, 0, 0, 0, 0, 1148, 6523,
    1249, 0, 417, 1346, 876, 1613, 5598, 0, 0, 0, 0, 2648, 0, 0, 0, 47,
    1754, 4985, 0, 6253, 0, 0, 0, 5492, 6545, 0, 0, 1871, 0, 0, 0, 0,
    0, 6392, 0, 3394, 0, 0, 3035, 4948, 0, 2962, 0, 0, 401, 0, 0, 1551,
    6241, 3064, 3572, 0, 2644, 0, 0, 0, 1403, 815, 3597, 1125, 800, 3665, 6132, 6441,
    2544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6627, 6136, 0, 0, 0, 298,
    5787, 0, 0, 0, 0, 3006, 6080, 6182, 4124, 3030, 0, 0, 0, 2047, 0, 0,
    0, 0, 0, 0, 0, 0, 4581, 2281, 5841, 0, 0, 0, 0, 0, 0, 2827,
    5906, 0, 6324, 0, 0, 5198, 4514, 837, 0, 2296, 4592, 3125, 0, 0, 0, 3219,
    0, 2928, 0, 1237, 0, 6055, 5706, 934, 2158, 1392, 6065, 0, 0, 0, 374, 4337,
    5194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2024, 5431,
    0, 0, 3472, 3867, 0, 0, 0, 0, 5496, 0, 0, 0, 0, 0, 2137, 0,
    0, 0, 0, 0, 0, 2802, 0, 0, 0, 2415, 0, 0, 0, 0, 0, 0,
    4365, 0, 0, 0, 5747, 3789, 0, 0, 0, 0, 0, 999, 6520, 4135, 0, 0,
    0, 233, 3729, 0, 4541, 0, 0, 0, 0, 0, 0, 4586, 2168, 0, 6570, 0,
    0, 0, 0, 387, 1064, 0, 0, 0, 0, 0, 3222, 5984, 6499, 0, 0, 0,
    0, 5396, 0, 518, 739, 4721, 6029, 6042, 0, 2172, 0, 0, 0, 0, 0, 1213,
    0, 2957, 0, 0, 3990, 0, 0, 0, 1279, 0, 3021, 4119, 4697, 0, 0, 3153,
    5175, 0, 2786, 3091, 1992, 4747, 0, 1667, 0, 6631, 0, 1502, 2867, 3330, 0, 0,
    0, 0, 5542, 0, 0, 4730, 0, 6634, 0, 2669, 0, 0, 0, 0, 4291, 0,
    0, 0, 0, 3140, 0, 0, 0, 3013, 2016, 0, 0, 0, 0, 2684, 0, 0,
    0, 0, 0, 0, 0, 0, 5859, 0, 0, 0, 0, 0, 0, 2448, 3669, 0,
    0, 0, 14, 0, 0, 6081, 0, 0, 0, 0, 0, 0, 0, 1315, 0, 0,
    0, 1304, 0, 0, 57, 772, 2186, 3373, 5378, 2660, 6391, 0, 0, 5055, 0, 0,
    4875, 1581, 4752, 4770, 0, 0, 0, 1750, 0, 0, 0, 0, 0, 6673, 4034, 0,
    0, 740, 1377, 0, 351, 4596, 1616, 5260, 0, 3925, 3078, 0, 1063, 0, 2533, 0,
    0, 0, 0, 5868, 4187, 2208, 0, 0, 0, 3101, 994, 0, 0, 0, 656, 5369,
    0, 1107, 415, 0, 0, 0, 0, 0, 3636, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2000, 3249, 6724, 0, 6584, 0, 0, 0, 0, 26, 0,
    1646, 0, 0, 0, 0, 0, 0, 0, 2514, 5398, 0, 0, 0, 5643, 0, 4806,
    0, 2334, 0, 2305, 3573, 4450, 2452, 5551, 4688, 0, 0, 2271, 2359, 321, 0, 4227,
    0, 0, 3519, 151, 987, 5060, 329, 502, 1611, 4718, 0, 343, 0, 2347, 0, 1199,
    0, 3402, 0, 6166, 0, 1605, 4433, 0, 0, 6698, 0, 1812, 4247, 0, 6528, 0,
    0, 587, 0, 440, 0, 0, 0, 1116, 3015, 5416, 840, 0, 0, 4804, 0, 0,
    364, 5923, 0, 4125, 2935, 3710, 4407, 0, 0, 0, 3577, 3497, 0, 0, 0, 0,
    559, 0, 756, 2134, 2318, 3458, 4970, 0, 0, 2997, 0, 0, 0, 0, 0, 85,
    4512, 0, 0, 0, 0, 0, 0, 0, 0, 1678, 1412, 0, 0, 3494, 4930, 5040,
    6543, 0, 0, 0, 0, 0, 0, 0, 0, 4941, 0, 545, 0, 0, 3498, 2251,
    4324, 4890, 0, 0, 0, 0, 0, 304, 4496, 6119, 0, 0, 0, 0, 572, 6076,
    0, 0, 0, 0, 5362, 3389, 3728, 0, 0, 0, 4534, 6231, 0, 0, 2042, 4598,
    0, 0, 0, 0, 0, 4503, 0, 0, 0, 0, 0, 0, 2006, 0, 0, 0,
    0, 952, 3321, 0, 3076, 0, 0, 0, 3940, 4525, 1193, 5887, 0, 5974, 0, 0,
    0, 0, 0, 5755, 0, 933, 355, 1504, 5557, 0, 1691, 5869, 0, 0, 0, 541,
    2272, 0, 0, 0, 0, 0, 0, 0, 0, 1714, 1892, 2409, 2852, 3109, 5423, 5685,
    0, 3973, 0, 6626, 6628, 5032, 0, 0, 0, 4278, 0, 0, 1763, 2828, 113, 3482,
    6293, 0, 0, 5915, 962, 889, 1929, 4246, 0, 0, 6240, 0, 0, 0, 3839, 5973,
    0, 4000, 4141, 0, 0, 5900, 0, 0, 0, 0, 2110, 0, 6587, 2951, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 496, 6576, 0, 0, 4378, 0, 3705, 0,
    0, 0, 0, 0, 3929, 891, 1409, 0, 1531, 0, 4909, 0, 0, 0, 4403, 3490,
    0, 0, 0, 0, 557, 4155, 5673, 0, 5944, 6632, 3571, 0, 0, 1465, 0, 1203,
    5575, 0, 0, 6585, 0, 0, 1521, 0, 0, 3098, 3964, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3493, 1837, 1923, 2885, 3327, 0, 0, 0, 0, 66, 0,
    0, 1526, 4781, 0, 0, 2666, 5808, 0, 0, 1247, 2470, 466, 742, 1772, 0, 0,
    6313, 6064, 0, 2145, 0, 0, 0, 0, 3234, 0, 3317, 5349, 0, 5082, 0, 0,
    0, 5018, 0, 0, 2580, 0, 0, 0, 0, 5122, 0, 0, 2720, 1407, 1404, 0,
    0, 5006, 4817, 5271, 0, 0, 0, 0, 0, 6438, 3439, 0, 0, 2492, 588, 2410,
    881, 1889, 4750, 0, 0, 0, 0, 0, 796, 0, 5700, 0, 0, 0, 6415, 0,
    3557, 0, 0, 0, 0, 0, 1659, 4794, 0, 0, 0, 427, 1462, 300, 0, 764,
    2227, 0, 0, 2194, 6040, 0, 0, 0, 2090, 1448, 2378, 709, 2198, 3758, 2616, 4513,
    6373, 4789, 5166, 6712, 0, 1093, 1975, 3709, 458, 4862, 3652, 6003, 1996, 0, 0, 0,
    0, 0, 0, 1825, 3022, 5350, 0, 0, 2888, 0, 0, 0, 0, 130, 5105, 5768,
    6458, 0, 3781, 0, 4113, 0, 0, 1881, 5695, 5797, 4242, 1330, 4740, 4236, 2100, 5965,
    6217, 356, 6330, 1558, 0, 0, 0, 886, 0, 218, 0, 2604, 0, 3105, 0, 2274,
    5516, 3245, 0, 0, 6487, 2125, 0, 5745, 4480, 0, 0, 3792, 2856, 0, 0, 0,
    0, 4151, 0, 0, 0, 0, 5888, 0, 0, 0, 0, 0, 2113, 0, 1153, 0,
    0, 0, 642, 0, 0, 5941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2830,
    4645, 6211, 1652, 0, 0, 0, 2560, 6140, 0, 0, 5209, 0, 3770, 0, 0, 175,
    0, 0, 4803, 0, 2751, 4302, 1040, 0, 2417, 0, 0, 0, 0, 0, 0, 0,
    0, 3392, 0, 0, 5326, 0, 0, 0, 0, 4143, 2465, 3525, 6536, 86, 2324, 3385,
    3668, 0, 0, 0, 0, 0, 2612, 0, 0, 0, 0, 5497, 6043, 0, 0, 0,
    2519, 5268, 6342, 2421, 2978, 6026, 6404, 0, 0, 0, 5155, 0, 0, 0, 5012, 0,
    0, 0, 5588, 4310, 0, 1399, 0, 0, 1408, 3504, 0, 0, 0, 0, 0, 3678,
    576, 2249, 4458, 0, 0, 0, 0, 164, 4055, 4631, 5936, 3860, 0, 2617, 0, 0,
    6436, 1026, 1429, 3706, 0, 0, 0, 0, 17, 3426, 3503, 0, 0, 0, 581, 0,
    0, 0, 0, 5999, 0, 5987, 6456, 0, 0, 2738, 0, 0, 6366, 0, 0, 0,
    0, 0, 0, 0, 583, 5554, 3486, 884, 5024, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3350, 0, 0, 0, 0, 3552, 0, 1194, 4605, 2371, 6497, 0, 3983, 651,
    0, 0, 0, 0, 2313, 3119, 1301, 3318, 5876, 0, 4666, 0, 0, 0, 0, 0,
    0, 0, 3542, 6004, 0, 0, 0, 5940, 0, 2984, 4921, 6311, 4058, 4504, 2593, 5256,
    0, 0, 3591, 0, 3226, 0, 1685, 3276, 3474, 0, 1417, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1950, 4156, 326, 6325, 0, 0, 383, 0, 0, 1622,
    0, 0, 3409, 0, 1014, 0, 0, 0, 0, 4276, 0, 0, 0, 0, 0, 0,
    0, 0, 1799, 5858, 0, 0, 0, 0, 0, 0, 0, 5481, 0, 0, 3136, 0,
    0, 4473, 4671, 0, 0, 0, 0, 0, 0, 0, 0, 3149, 3759, 0, 0, 0,
    0, 3401, 4593, 2498, 3783, 4594, 5147, 5456, 0, 183, 0, 1982, 150, 5263, 172, 4761,
    0, 0, 0, 0, 0, 2776, 2403, 0, 0, 0, 0, 0, 0, 0, 1121, 0,
    0, 4959, 0, 0, 1218, 3780, 0, 0, 1553, 3755, 5851, 0, 0, 0, 0, 3915,
    0, 0, 0, 0, 0, 0, 909, 0, 0, 5778, 0, 634, 4460, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 198, 0, 0, 0, 769, 3359, 0, 4285, 0, 4811,
    0, 0, 2235, 0, 0, 0, 5758, 0, 4994, 5814, 6665, 3354, 4320, 1332, 0, 4004,
    4807, 0, 0, 0, 467, 1046, 1966, 4366, 0, 0, 0, 4347, 0, 0, 0, 0,
    0, 6601, 0, 0, 0, 29, 1917, 0, 0, 0, 0, 0, 1, 3383, 1773, 2246,
    3769, 0, 0, 1083, 3564, 3996, 0, 0, 0, 0, 0, 4232, 0, 4435, 0, 0,
    0, 1959, 97, 4376, 4364, 0, 0, 0, 4542, 2287, 5047, 6476, 0, 3917, 920, 0,
    0, 3388, 0, 1188, 2043, 4997, 6606, 0, 0, 0, 5666, 0, 0, 4616, 0, 5638,
    4114, 5922, 0, 0, 0, 0, 0, 0, 0, 5782, 0, 967, 2683, 0, 5704, 0,
    4309, 0, 5435, 0, 6607, 0, 1660, 2535, 4876, 0, 1011, 6238, 3655, 0, 0, 2041,
    0, 0, 5954, 0, 1488, 2483, 0, 0, 0, 970, 0, 6266, 0, 445, 0, 0,
    793, 966, 5982, 2439, 5140, 619, 0, 0, 0, 0, 3319, 0, 0, 2938, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 2676, 1031,
    3279, 6666, 0, 0, 0, 0, 0, 3188, 0, 5609, 6196, 0, 0, 0, 0, 0,
    0, 0, 0, 2164, 0, 0, 0, 0, 0, 2696, 0, 5151, 0, 1300, 331, 778,
    0, 316, 0, 0, 0, 0, 2352, 3162, 3832, 0, 2961, 0, 0, 0, 4673, 0,
    0, 464, 3085, 0, 0, 0, 0, 0, 50, 0, 0, 0, 632, 0, 0, 305,
    0, 2705, 2586, 5348, 0, 0, 0, 4271, 0, 0, 0, 0, 734, 3057, 3447, 3355,
    6298, 0, 0, 0, 0, 0, 6131, 6598, 603, 5600, 1254, 0, 0, 0, 0, 0,
    0, 4878, 1348, 288, 1077, 0, 0, 5325, 0, 4710, 0, 3536, 4687, 0, 1357, 6178,
    5096, 4177, 2082, 2071, 0, 0, 1248, 3069, 0, 2264, 4667, 4131, 0, 0, 857, 0,
    0, 4159, 0, 1055, 2222, 5857, 0, 5807, 0, 0, 0, 0, 1657, 0, 0, 3802,
    0, 0, 4474, 0, 0, 0, 0, 0, 0, 0, 0, 5395, 5406, 0, 0, 1294,
    0, 0, 0, 0, 3194, 6338, 0, 23, 1313, 0, 0, 645, 1819, 93, 0, 3278,
    4906, 5682, 0, 0, 0, 0, 204, 0, 0, 0, 3436, 3754, 4546, 4845, 0, 6013,
    0, 0, 0, 0, 0, 0, 4838, 0, 0, 162, 786, 0, 0, 1993, 2490, 0,
    0, 4665, 0, 0, 0, 0, 0, 128, 2229, 0, 3448, 4277, 0, 0, 0, 3927,
    2573, 0, 4037, 6277, 5465, 398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4046, 0, 0, 0, 0, 0, 3928, 0, 5519, 0, 0, 0, 0, 0, 0,
    0, 0, 2567, 0, 0, 6416, 3009, 0, 0, 1516, 0, 5015, 0, 6619, 3570, 0,
    1489, 1528, 0, 0, 0, 2175, 0, 0, 4589, 0, 1747, 2473, 4998, 3584, 0, 0,
    0, 0, 0, 0, 2511, 0, 3099, 4824, 0, 0, 0, 0, 0, 0, 0, 6478,
    1255, 0, 0, 5077, 0, 0, 0, 3316, 0, 0, 0, 0, 5986, 0, 0, 0,
    2823, 0, 0, 0, 0, 5321, 0, 3142, 0, 1898, 3795, 0, 6429, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 654, 1189, 1789, 5691, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 598, 1200, 5298, 0, 2488, 6346, 0, 0, 0, 0, 0, 0, 0,
    4221, 0, 6430, 0, 0, 2608, 3895, 4833, 6524, 6639, 0, 0, 3502, 3974, 0, 3397,
    1413, 5628, 0, 0, 0, 5361, 0, 0, 1230, 0, 0, 0, 0, 0, 2418, 3283,
    1039, 0, 6463, 0, 0, 0, 0, 4484, 0, 0, 0, 0, 0, 0, 0, 0,
    5415, 2093, 6084, 3950, 0, 0, 0, 0, 0, 0, 2714, 6630, 0, 0, 4888, 0,
    878, 0, 0, 489, 0, 0, 3980, 0, 0, 6053, 0, 0, 405, 4416, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4487, 6489, 0, 1921, 6032, 3732, 2392, 0, 0,
    0, 3358, 0, 0, 0, 1024, 0, 0, 0, 0, 1681, 0, 0, 5394, 0, 0,
    0, 0, 0, 0, 0, 0, 5272, 0, 0, 0, 0, 0, 0, 0, 4483, 5162,
    0, 0, 5693, 0, 0, 0, 941, 2173, 5265, 0, 0, 2634, 930, 0, 6491, 0,
    908, 0, 1700, 0, 0, 5185, 0, 0, 0, 0, 0, 0, 2062, 3403, 0, 0,
    0, 0, 2121, 4567, 0, 0, 2201, 0, 1623, 5650, 2008, 3384, 0, 580, 325, 0,
    0, 4234, 5660, 0, 0, 907, 855, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2228, 0, 0, 1043, 0, 0, 0, 1084, 5353, 0, 3529, 0, 0, 0, 5952, 6049,
    0, 0, 893, 0, 0, 1376, 1918, 0, 0, 0, 2017, 2737, 4784, 2549, 0, 0,
    0, 0, 0, 0, 0, 0, 4521, 0, 0, 0, 6118, 0, 0, 0, 4939, 1201,
    2921, 2216, 4111, 2707, 647, 3417, 3526, 4944, 0, 0, 0, 0, 0, 0, 3857, 0,
    0, 0, 1068, 2068, 0, 6466, 0, 0, 2262, 6526, 0, 0, 0, 1381, 4913, 2412,
    5825, 0, 1827, 0, 0, 0, 0, 390, 4174, 0, 5288, 6521, 0, 0, 0, 0,
    4658, 0, 4181, 3547, 0, 0, 2184, 3313, 2261, 0, 394, 3656, 0, 0, 1059, 0,
    0, 6550, 0, 0, 0, 0, 0, 0, 6547, 0, 6394, 5124, 0, 0, 0, 0,
    0, 0, 2036, 0, 0, 0, 1379, 0, 1872, 0, 0, 2346, 0, 0, 4015, 0,
    0, 0, 0, 2841, 0, 0, 5078, 0, 0, 0, 0, 0, 0, 2049, 1806, 3763,
    5255, 0, 0, 0, 0, 0, 0, 3170, 0, 1999, 2643, 1899, 0, 3794, 0, 0,
    2298, 6006, 0, 0, 5438, 0, 0, 0, 0, 2335, 0, 229, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3531, 0, 0, 1642, 3888, 4457, 193, 2009, 0, 0,
    0, 12, 0, 0, 3556, 4963, 0, 522, 0, 3896, 0, 0, 0, 0, 4203, 0,
    0, 5418, 0, 2127, 1490, 6315, 0, 0, 0, 0, 1828, 0, 4780, 0, 0, 0,
    5881, 0, 0, 4892, 0, 0, 0, 0, 0, 0, 0, 694, 6045, 5277, 5957, 0,
    0, 0, 2789, 0, 0, 4989, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1570, 0, 0, 0, 4647, 0, 0, 2553, 5817, 0, 0, 0, 0, 0, 5756,
    0, 1753, 2806, 4609, 0, 0, 0, 0, 0, 0, 0, 4866, 0, 2284, 0, 0,
    0, 0, 0, 0, 0, 241, 5158, 0, 0, 4235, 0, 0, 0, 0, 0, 0,
    5848, 0, 2455, 971, 0, 0, 0, 3063, 853, 1397, 2949, 0, 5880, 922, 0, 3236,
    0, 0, 1598, 0, 0, 403, 5507, 5341, 0, 0, 0, 0, 5819, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5103, 0, 5599, 0,
    0, 0, 0, 0, 3337, 0, 0, 5766, 0, 1105, 0, 0, 0, 0, 0, 0,
    0, 2101, 4790, 0, 0, 0, 5294, 1854, 3969, 0, 0, 4637, 0, 0, 0, 0,
    0, 0, 0, 5011, 6250, 0, 0, 0, 0, 409, 3876, 0, 0, 0, 37, 3046,
    5713, 770, 6023, 6428, 0, 0, 0, 0, 0, 0, 0, 2481, 4020, 0, 0, 0,
    0, 345, 3543, 0, 0, 0, 0, 625, 5132, 2942, 0, 0, 4248, 0, 5670, 3335,
    0, 0, 0, 0, 0, 0, 3604, 0, 3687, 0, 6613, 0, 0, 4325, 2117, 6369,
    0, 0, 4250, 5127, 0, 0, 5193, 0, 0, 1180, 0, 0, 0, 686, 4410, 6017,
    0, 2031, 2400, 3182, 3072, 6357, 0, 0, 3297, 0, 0, 0, 5346, 6170, 5364, 0,
    0, 0, 0, 0, 0, 0, 6035, 0, 0, 0, 0, 915, 1345, 1382, 3328, 0,
    6177, 0, 0, 4338, 0, 1016, 1139, 0, 3722, 4061, 0, 0, 4642, 0, 0, 0,
    0, 711, 2221, 6145, 2582, 2842, 4239, 6505, 0, 0, 0, 0, 0, 0, 2180, 0,
    3693, 202, 0, 0, 0, 2030, 5644, 0, 0, 1971, 0, 0, 945, 4800, 0, 6640,
    0, 0, 0, 0, 3532, 0, 0, 0, 6655, 1711, 0, 0, 1475, 0, 3058, 1354,
    1103, 0, 0, 5624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4305, 5992, 6041,
    0, 0, 0, 0, 959, 0, 6725, 0, 2551, 0, 0, 0, 159, 1614, 0, 0,
    0, 0, 3285, 4402, 6480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3717, 6670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 1228,
    2755, 4543, 0, 0, 0, 0, 0, 0, 0, 0, 806, 0, 1778, 0, 2386, 0,
    3181, 0, 0, 0, 4029, 0, 0, 0, 0, 2606, 3850, 810, 5831, 2422, 2723, 6021,
    6433, 0, 0, 0, 5374, 0, 1447, 3224, 0, 0, 0, 0, 6387, 3845, 0, 0,
    0, 0, 1439, 0, 0, 0, 0, 1007, 2119, 3414, 0, 2076, 0, 0, 0, 0,
    3061, 0, 0, 0, 1736, 0, 0, 4974, 0, 0, 0, 0, 2670, 3007, 4638, 1396,
    0, 0, 972, 0, 0, 0, 3821, 0, 0, 2327, 439, 1076, 5313, 0, 5245, 1290,
    0, 0, 5279, 0, 211, 2300, 3904, 1476, 0, 2277, 5712, 0, 0, 0, 0, 0,
    0, 4840, 929, 6222, 2073, 3083, 0, 0, 0, 0, 4529, 6686, 0, 0, 1866, 4860,
    0, 4842, 0, 4867, 0, 297, 2664, 0, 2124, 0, 0, 0, 0, 1766, 0, 377,
    3544, 0, 0, 0, 209, 5247, 5439, 5731, 5606, 0, 0, 0, 869, 0, 4142, 0,
    4488, 0, 0, 0, 0, 3905, 0, 0, 0, 0, 179, 0, 0, 3583, 0, 0,
    16, 1592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1901, 0, 0, 1761, 5114,
    1337, 0, 3002, 2622, 0, 0, 0, 0, 0, 0, 3720, 0, 490, 5227, 0, 0,
    0, 4571, 0, 0, 0, 0, 0, 0, 0, 2631, 0, 3686, 6212, 5843, 0, 0,
    916, 3118, 4785, 4349, 591, 6218, 455, 0, 0, 0, 0, 0, 5287, 565, 2563, 767,
    5823, 0, 2592, 676, 0, 523, 0, 0, 3080, 0, 2350, 0, 0, 0, 0, 0,
    0, 0, 6661, 0, 6434, 0, 0, 0, 0, 2248, 0, 0, 1045, 842, 2736, 3981,
    0, 0, 0, 6181, 0, 1298, 4991, 0, 1824, 0, 1534, 0, 6036, 0, 1876, 5961,
    6344, 6164, 3040, 336, 1138, 0, 0, 4294, 0, 0, 0, 0, 0, 6352, 0, 0,
    3407, 0, 0, 3692, 0, 0, 974, 2449, 0, 1259, 309, 3325, 5459, 0, 0, 0,
    0, 0, 2927, 0, 0, 0, 0, 0, 0, 0, 0, 3418, 0, 2095, 1860, 32,
    6098, 0, 0, 0, 0, 4732, 0, 0, 2212, 6109, 0, 0, 2399, 6099, 2355, 0,
    84, 517, 4146, 1271, 6562, 6316, 0, 0, 0, 0, 0, 0, 0, 4042, 4854, 0,
    2477, 2023, 6319, 0, 0, 0, 0, 0, 0, 0, 5355, 0, 1463, 5604, 0, 4706,
    6709, 0, 0, 0, 4982, 0, 1858, 0, 0, 0, 0, 0, 635, 4650, 0, 0,
    3852, 5303, 0, 0, 0, 0, 0, 0, 395, 914, 2260, 4193, 2385, 4233, 4670, 4829,
    0, 0, 0, 2512, 2550, 0, 0, 0, 0, 0, 5407, 0, 3949, 0, 0, 0,
    0, 0, 2784, 5818, 0, 2427, 0, 102, 4999, 0, 0, 0, 0, 2321, 0, 0,
    679, 0, 0, 3496, 1342, 0, 0, 0, 536, 5639, 0, 0, 0, 0, 0, 0,
    1419, 0, 2892, 3992, 4098, 6618, 4384, 0, 4555, 5300, 0, 0, 0, 160, 991, 4341,
    0, 0, 0, 3139, 0, 0, 5656, 5569, 0, 3822, 5902, 2845, 3003, 4886, 4535, 0,
    0, 0, 0, 790, 0, 1363, 0, 0, 0, 0, 1268, 0, 0, 0, 6203, 3659,
    0, 3911, 0, 1649, 0, 0, 0, 0, 3134, 4062, 0, 6398, 64, 0, 0, 2911,
    0, 0, 2865, 0, 0, 4725, 5248, 0, 0, 1539, 0, 746, 0, 0, 0, 573,
    0, 0, 0, 0, 0, 0, 0, 0, 2859, 3957, 0, 4171, 5579, 0, 1577, 5275,
    5427, 4672, 2429, 0, 5577, 0, 0, 0, 0, 0, 0, 0, 0, 5197, 0, 0,
    2339, 4793, 5938, 0, 0, 0, 0, 0, 0, 0, 0, 0, 968, 3047, 0, 0,
    2589, 1548, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 1644, 348, 3718,
    0, 1663, 0, 0, 1334, 0, 0, 0, 0, 0, 5856, 0, 512, 0, 0, 0,
    1575, 1586, 4106, 0, 0, 0, 4243, 3499, 5657, 0, 56, 5038, 6121, 6437, 6722, 0,
    2148, 360, 0, 1525, 0, 0, 1517, 2211, 0, 6116, 0, 4844, 5979, 6180, 0, 733,
    1801, 4428, 0, 0, 0, 0, 0, 0, 1297, 0, 0, 0, 3121, 0, 0, 0,
    0, 5963, 0, 0, 0, 0, 3712, 1968, 0, 6117, 0, 1717, 0, 669, 0, 555,
    2167, 1802, 0, 0, 0, 0, 0, 0, 0, 0, 240, 0, 0, 0, 0, 0,
    0, 0, 0, 830, 0, 0, 4238, 4926, 1883, 0, 0, 0, 0, 0, 2952, 0,
    4967, 4050, 1375, 4566, 3456, 5555, 0, 0, 1900, 0, 0, 0, 0, 0, 0, 0,
    551, 6069, 1522, 3115, 0, 0, 0, 3372, 3415, 6258, 6393, 0, 0, 0, 0, 2290,
    0, 3657, 4818, 99, 0, 0, 0, 0, 1579, 6317, 0, 3242, 1970, 0, 0, 0,
    0, 6484, 5736, 0, 1173, 2630, 0, 0, 0, 0, 5567, 149, 5883, 3044, 0, 0,
    0, 0, 0, 0, 6009, 0, 0, 0, 0, 4931, 0, 0, 1410, 0, 380, 0,
    0, 3028, 0, 0, 6297, 2843, 0, 0, 0, 2020, 2411, 5581, 0, 0, 4306, 0,
    0, 0, 0, 3371, 6381, 4413, 0, 0, 0, 1175, 2628, 5483, 0, 0, 0, 0,
    0, 0, 3662, 0, 2493, 0, 0, 0, 3727, 0, 0, 3975, 4085, 0, 0, 0,
    0, 0, 2932, 4133, 0, 0, 0, 0, 0, 2332, 0, 4776, 0, 0, 5967, 4590,
    0, 6706, 0, 0, 2507, 0, 0, 0, 0, 0, 0, 0, 3512, 0, 0, 0,
    3041, 0, 0, 5562, 0, 0, 3216, 4292, 273, 4453, 5452, 5595, 6106, 0, 0, 0,
    6127, 1606, 0, 0, 0, 0, 0, 6321, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 938, 311, 5261, 6085, 3450, 1134, 1095, 5630, 0, 0, 0, 1651, 2581, 63,
    0, 0, 0, 0, 5904, 0, 24, 133, 2018, 0, 0, 0, 5968, 0, 0, 0,
    3424, 0, 0, 0, 4731, 2668, 0, 337, 0, 0, 0, 0, 3174, 4702, 0, 0,
    0, 0, 0, 0, 2484, 5793, 76, 3480, 1079, 5001, 0, 5812, 1976, 0, 5536, 0,
    0, 2029, 0, 0, 0, 3117, 3979, 5553, 2022, 6510, 0, 0, 3356, 1791, 0, 0,
    0, 4430, 0, 0, 0, 0, 5478, 0, 0, 0, 0, 0, 6183, 0, 0, 0,
    0, 0, 0, 4772, 3565, 2048, 3398, 925, 4454, 0, 0, 0, 1383, 2444, 3627, 5707,
    0, 0, 0, 0, 5472, 0, 0, 0, 0, 0, 0, 5659, 0, 0, 0, 0,
    0, 0, 0, 1808, 6425, 0, 0, 1151, 2301, 5304, 697, 2744, 0, 10, 0, 1416,
    3723, 0, 3280, 5651, 0, 0, 5933, 0, 0, 0, 0, 435, 600, 0, 0, 3637,
    2348, 0, 1378, 894, 0, 0, 3762, 0, 0, 3713, 0, 0, 0, 0, 2366, 1483,
    0, 0, 0, 431, 0, 0, 0, 6157, 482, 2659, 0, 2224, 0, 4231, 4392, 0,
    0, 379, 0, 0, 2369, 4120, 0, 0, 1374, 5097, 0, 0, 0, 0, 3240, 0,
    0, 0, 0, 0, 0, 0, 1169, 2541, 0, 0, 1286, 3281, 46, 5207, 0, 2021,
    0, 0, 0, 773, 704, 0, 0, 0, 0, 0, 1654, 0, 0, 0, 0, 0,
    4091, 4572, 0, 3014, 0, 226, 100, 5794, 637, 6107, 0, 0, 0, 0, 0, 0,
    3266, 1945, 1783, 4186, 6225, 5697, 0, 307, 4599, 6278, 0, 0, 2475, 176, 744, 0,
    0, 4935, 6720, 4116, 0, 0, 0, 0, 1690, 0, 0, 0, 2395, 4539, 2562, 1532,
    5282, 0, 6435, 0, 1245, 0, 1411, 4619, 5285, 0, 181, 2661, 692, 2149, 2846, 6112,
    4924, 1292, 0, 0, 0, 5975, 0, 703, 5845, 0, 0, 0, 2570, 5789, 4859, 367,
    1693, 3446, 0, 94, 0, 3660, 4812, 0, 0, 0, 0, 4444, 0, 0, 2464, 0,
    6474, 0, 2391, 4173, 5306, 0, 0, 2143, 0, 0, 0, 0, 0, 2627, 532, 5196,
    0, 0, 2210, 35, 5090, 0, 0, 6261, 0, 0, 0, 0, 0, 0, 0, 5721,
    6581, 0, 1696, 2373, 3258, 3413, 4222, 5037, 1327, 0, 0, 49, 2967, 4900, 0, 0,
    0, 0, 0, 0, 0, 1390, 0, 0, 3931, 0, 3406, 4230, 5280, 836, 3640, 416,
    0, 0, 163, 3689, 0, 2588, 0, 2236, 0, 0, 0, 0, 5094, 0, 3958, 1312,
    5259, 0, 0, 0, 1670, 5866, 0, 0, 2746, 1032, 4843, 0, 4414, 0, 0, 0,
    338, 4296, 0, 3112, 0, 0, 1299, 2956, 6284, 6292, 0, 4774, 4792, 0, 0, 2600,
    0, 0, 0, 3166, 3528, 4486, 0, 0, 0, 1242, 5596, 0, 0, 593, 3465, 0,
    0, 3466, 3582, 0, 0, 0, 4178, 0, 0, 0, 0, 0, 0, 0, 4825, 0,
    0, 0, 0, 194, 0, 0, 5534, 0, 0, 77, 2456, 0, 0, 0, 0, 0,
    5776, 0, 904, 0, 0, 0, 0, 0, 0, 5962, 0, 5051, 269, 0, 0, 0,
    5622, 0, 1887, 0, 1232, 953, 1908, 2329, 4622, 5008, 5071, 6599, 4877, 0, 0, 4676,
    5036, 5044, 0, 0, 0, 0, 0, 544, 0, 0, 3042, 228, 0, 0, 6120, 0,
    2851, 4756, 4937, 1241, 0, 4884, 0, 0, 0, 0, 0, 0, 426, 0, 0, 553,
    4554, 0, 0, 0, 2531, 3877, 611, 923, 4933, 2995, 562, 1617, 3761, 0, 4471, 2947,
    177, 2214, 4558, 0, 0, 1023, 4662, 2713, 1983, 5210, 3699, 6721, 3682, 2678, 0, 0,
    5390, 0, 0, 5763, 5563, 0, 0, 0, 0, 0, 5564, 0, 1545, 0, 0, 0,
    0, 486, 0, 0, 0, 0, 823, 0, 0, 3346, 6288, 0, 0, 0, 0, 1372,
    3639, 0, 0, 0, 0, 0, 2788, 0, 0, 0, 1162, 0, 0, 0, 0, 1405,
    0, 1873, 0, 0, 0, 0, 2727, 449, 4194, 121, 3541, 5485, 6090, 0, 6273, 0,
    4724, 0, 0, 0, 0, 0, 0, 0, 5667, 0, 0, 0, 0, 3764, 4423, 6408,
    0, 0, 2625, 0, 0, 0, 0, 0, 3124, 0, 1518, 3290, 3378, 3982, 5156, 0,
    0, 0, 0, 5005, 0, 0, 0, 2532, 0, 0, 2724, 0, 2614, 2719, 0, 0,
    0, 0, 4054, 887, 595, 0, 729, 1034, 0, 0, 0, 0, 0, 0, 1229, 860,
    3633, 760, 1035, 1603, 3811, 4179, 0, 0, 2613, 2672, 5340, 3966, 0, 0, 0, 0,
    2500, 1126, 4612, 638, 5338, 0, 1362, 0, 0, 5723, 6175, 0, 6355, 845, 2734, 0,
    0, 0, 0, 0, 0, 4351, 0, 6242, 0, 0, 6114, 1458, 0, 0, 0, 0,
    5388, 0, 0, 0, 599, 3610, 0, 0, 0, 811, 0, 0, 0, 6611, 0, 0,
    0, 4076, 0, 0, 0, 1779, 475, 3304, 3880, 2891, 5192, 0, 0, 2711, 0, 0,
    807, 2299, 5746, 0, 0, 0, 1088, 0, 0, 2702, 3910, 0, 1401, 910, 0, 4923,
    0, 0, 1006, 3211, 3307, 5365, 0, 1648, 0, 0, 3246, 3923, 1941, 2505, 1019, 801,
    0, 3088, 3884, 2495, 1630, 6167, 0, 0, 0, 0, 0, 0, 0, 4371, 0, 6296,
    2293, 0, 3176, 0, 4729, 3223, 0, 0, 0, 0, 0, 0, 0, 0, 4022, 3894,
    2710, 0, 334, 0, 0, 4754, 0, 0, 0, 6662, 0, 0, 0, 0, 2322, 0,
    0, 0, 0, 2039, 2748, 1867, 5007, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1834, 0, 3684, 3939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 349, 0,
    0, 129, 918, 885, 5838, 0, 0, 5189, 661, 2838, 3671, 3445, 0, 0, 4614, 0,
    689, 0, 0, 0, 0, 0, 6275, 0, 0, 0, 0, 4063, 0, 5218, 5034, 4167,
    0, 0, 2657, 0, 0, 6546, 0, 0, 0, 3716, 843, 5139, 0, 3416, 0, 3711,
    4597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5258, 1422, 5531, 1914,
    658, 3714, 4437, 5095, 1244, 5402, 4821, 6285, 2538, 1574, 0, 0, 0, 3698, 4988, 0,
    0, 0, 0, 4122, 564, 6079, 0, 4343, 1070, 0, 6622, 0, 0, 0, 0, 0,
    0, 0, 2104, 0, 0, 0, 454, 5885, 0, 0, 0, 0, 0, 4280, 2587, 6056,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5216,
    3615, 0, 0, 0, 0, 0, 0, 5565, 0, 0, 0, 3844, 0, 0, 0, 5515,
    0, 0, 0, 0, 3575, 0, 3803, 0, 4846, 0, 0, 0, 0, 3205, 0, 224,
    413, 3071, 5219, 6265, 0, 0, 0, 5046, 6223, 0, 0, 4199, 0, 0, 4161, 5073,
    0, 2844, 0, 0, 0, 0, 1533, 0, 0, 3296, 2397, 761, 0, 1850, 0, 0,
    0, 2004, 6533, 0, 0, 979, 0, 0, 0, 0, 0, 0, 0, 3070, 0, 0,
    0, 0, 0, 3291, 0, 365, 0, 0, 0, 6110, 6654, 0, 0, 0, 0, 2523,
    0, 0, 5510, 36, 5133, 0, 0, 0, 0, 0, 0, 5000, 0, 0, 3460, 0,
    0, 6409, 0, 0, 0, 495, 0, 0, 0, 0, 0, 4966, 0, 4863, 1709, 0,
    0, 0, 0, 0, 0, 0, 785, 4475, 5061, 0, 1469, 0, 0, 0, 1123, 3215,
    0, 6448, 0, 0, 1423, 0, 1726, 0, 0, 0, 0, 0, 2629, 3374, 1733, 42,
    0, 1100, 4634, 0, 0, 0, 5228, 0, 0, 0, 1781, 1395, 2545, 5186, 0, 2343,
    0, 0, 0, 0, 0, 0, 2362, 4578, 3930, 5578, 0, 2107, 0, 237, 3421, 0,
    0, 0, 1573, 1005, 2775, 0, 0, 5837, 0, 0, 0, 1321, 0, 0, 0, 2503,
    0, 0, 6507, 3137, 0, 0, 3724, 6597, 0, 3476, 0, 0, 0, 0, 0, 5603,
    5179, 0, 3843, 2185, 328, 1186, 2709, 0, 0, 5035, 0, 0, 1062, 5647, 2374, 0,
    4951, 0, 4928, 0, 6682, 0, 0, 0, 1820, 5703, 0, 0, 0, 1361, 0, 0,
    0, 0, 1729, 1593, 1910, 6400, 106, 3190, 0, 2390, 2725, 6586, 0, 0, 3605, 3463,
    4249, 1496, 4031, 0, 0, 1058, 0, 0, 0, 0, 3688, 0, 1583, 0, 3322, 1003,
    4786, 0, 0, 1280, 1284, 0, 5028, 0, 0, 0, 0, 0, 0, 0, 0, 996,
    5041, 0, 1351, 1912, 0, 3878, 4077, 4855, 5430, 5853, 0, 0, 0, 847, 0, 6111,
    0, 126, 1432, 0, 0, 0, 3367, 0, 0, 0, 0, 1069, 607, 122, 4225, 0,
    1692, 1915, 2667, 0, 0, 0, 0, 1106, 0, 0, 0, 5173, 0, 0, 0, 0,
    0, 0, 0, 4319, 0, 0, 0, 957, 0, 514, 0, 0, 4574, 3230, 0, 2115,
    3985, 0, 0, 0, 0, 5850, 0, 6452, 0, 0, 3087, 3141, 0, 0, 0, 0,
    0, 0, 707, 5701, 2524, 0, 0, 0, 5252, 0, 1168, 0, 71, 0, 0, 0,
    0, 0, 1120, 0, 0, 3282, 0, 0, 0, 0, 0, 0, 0, 0, 2528, 4873,
    2142, 1155, 4979, 5956, 0, 1952, 2577, 0, 648, 780, 3804, 0, 1608, 4787, 0, 0,
    0, 5176, 0, 5220, 1821, 0, 0, 0, 4705, 0, 2474, 3089, 4115, 5969, 0, 728,
    254, 2467, 0, 0, 0, 4067, 0, 0, 0, 0, 0, 0, 4879, 0, 2590, 0,
    5934, 0, 0, 1424, 4569, 5663, 0, 5305, 0, 568, 3019, 1243, 0, 4531, 0, 0,
    6154, 0, 0, 0, 0, 3782, 0, 0, 4394, 0, 0, 0, 0, 0, 0, 6057,
    0, 0, 0, 4065, 0, 1288, 0, 0, 0, 0, 0, 0, 0, 2760, 5054, 3269,
    3793, 3991, 0, 0, 0, 3487, 0, 6431, 0, 6191, 0, 0, 1331, 2796, 0, 0,
    1549, 5635, 6377, 0, 0, 4190, 2809, 3971, 2989, 0, 5062, 0, 0, 0, 3903, 0,
    0, 499, 6730, 1903, 134, 0, 0, 0, 0, 3352, 0, 0, 0, 610, 4668, 5972,
    6609, 0, 0, 0, 247, 1856, 0, 6555, 5552, 2665, 3650, 0, 1919, 0, 0, 0,
    0, 0, 5648, 0, 0, 646, 4107, 1440, 954, 2197, 0, 0, 0, 3933, 5089, 2170,
    5134, 1078, 1227, 6204, 0, 0, 0, 4993, 0, 4215, 0, 6248, 698, 5717, 0, 6153,
    0, 346, 0, 0, 4775, 0, 0, 0, 0, 3725, 6340, 0, 4549, 0, 0, 0,
    0, 0, 3999, 324, 5178, 2652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4449, 4494, 0, 0, 0, 5882, 6623, 5022, 0, 0, 0, 0, 0, 5781, 0, 3628,
    0, 0, 0, 0, 0, 0, 4693, 0, 0, 208, 2955, 0, 0, 5835, 0, 0,
    0, 6150, 0, 0, 0, 0, 0, 0, 3825, 89, 4180, 180, 0, 0, 4624, 5027,
    5674, 5072, 2994, 0, 0, 0, 3146, 1307, 5076, 5473, 0, 2103, 2038, 0, 0, 0,
    238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 187, 5286, 0, 0, 5479, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 83, 0, 0, 4094, 6046, 0, 0, 2389, 0, 0, 0,
    0, 0, 3271, 0, 0, 0, 1965, 1530, 748, 874, 2199, 5815, 0, 0, 0, 0,
    0, 0, 0, 2174, 0, 2187, 0, 0, 0, 3721, 0, 96, 1274, 3143, 6496, 0,
    0, 0, 0, 0, 4893, 3010, 0, 3909, 0, 0, 0, 0, 2861, 0, 153, 6234,
    0, 0, 2171, 1874, 352, 2943, 0, 0, 2712, 192, 0, 0, 1157, 0, 253, 6361,
    0, 3163, 0, 5212, 0, 6197, 0, 0, 0, 0, 0, 0, 5121, 2839, 0, 0,
    0, 0, 1486, 0, 0, 0, 5221, 0, 480, 0, 1306, 0, 0, 0, 2157, 3586,
    0, 2476, 4202, 1470, 0, 0, 299, 0, 0, 0, 0, 5528, 0, 0, 0, 1674,
    0, 0, 0, 0, 713, 2132, 0, 0, 0, 0, 0, 0, 0, 4211, 0, 1620,
    0, 0, 5921, 2762, 312, 170, 0, 0, 2182, 897, 3257, 3873, 0, 0, 579, 0,
    0, 0, 0, 0, 4968, 0, 0, 0, 0, 3339, 0, 138, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5093, 0, 1340, 4466, 2413, 6128, 0, 0, 2857, 3370,
    4949, 5183, 0, 0, 0, 0, 2213, 0, 4182, 0, 0, 0, 0, 0, 0, 0,
    424, 3902, 0, 0, 0, 4577, 0, 0, 0, 0, 1703, 0, 2685, 0, 0, 6015,
    0, 0, 0, 0, 556, 0, 0, 0, 0, 6574, 0, 5558, 0, 2968, 1266, 0,
    0, 0, 0, 577, 0, 990, 1314, 2243, 0, 1324, 6516, 0, 6540, 501, 4600, 0,
    5671, 1546, 0, 0, 0, 0, 5520, 5620, 0, 0, 0, 0, 0, 0, 0, 275,
    4726, 1320, 2977, 0, 5059, 0, 0, 880, 0, 0, 822, 2154, 5188, 0, 0, 0,
    3314, 0, 0, 0, 0, 0, 2699, 3998, 0, 1101, 2010, 4799, 809, 0, 0, 0,
    0, 520, 0, 0, 0, 0, 3323, 0, 0, 0, 5021, 5474, 0, 0, 4831, 0,
    4675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2819, 0, 5995, 0,
    0, 2383, 6199, 505, 2825, 0, 0, 4713, 4961, 0, 0, 3077, 1156, 3824, 0, 2155,
    2546, 0, 578, 3768, 3178, 2543, 1146, 1891, 4356, 5676, 5686, 0, 0, 2815, 3382, 4245,
    0, 0, 0, 184, 2749, 5070, 0, 0, 0, 0, 0, 0, 0, 2682, 1594, 5138,
    0, 3960, 0, 0, 0, 0, 0, 4262, 0, 5727, 0, 0, 0, 0, 0, 3478,
    5970, 323, 0, 461, 0, 0, 2558, 0, 0, 0, 0, 0, 4972, 0, 1482, 5290,
    5470, 0, 1308, 3062, 590, 0, 1452, 6457, 0, 921, 4405, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3379, 0, 0, 0, 0, 0, 6216, 0, 0, 1275, 2673,
    0, 2847, 0, 0, 0, 0, 0, 0, 0, 5120, 5319, 3184, 6102, 0, 3837, 0,
    0, 339, 0, 279, 0, 0, 1851, 5191, 0, 0, 0, 0, 0, 0, 2447, 702,
    0, 0, 0, 0, 0, 0, 2909, 0, 1977, 0, 0, 0, 0, 3326, 3427, 3805,
    0, 0, 0, 0, 6379, 6243, 0, 0, 1067, 5222, 5840, 0, 1038, 0, 0, 3301,
    0, 0, 4766, 0, 4200, 0, 0, 4447, 0, 0, 3208, 3513, 0, 0, 0, 6383,
    3527, 0, 0, 2240, 5453, 0, 0, 0, 0, 1811, 0, 4479, 0, 4421, 0, 0,
    0, 0, 0, 0, 0, 2893, 3473, 0, 0, 1677, 0, 0, 0, 5014, 5344, 0,
    0, 1769, 5113, 0, 0, 0, 0, 0, 0, 1278, 6600, 3913, 0, 5798, 5129, 0,
    0, 0, 0, 5410, 0, 1893, 0, 0, 0, 5522, 6563, 0, 0, 154, 0, 0,
    0, 0, 2424, 5719, 0, 0, 1446, 3938, 0, 0, 0, 4128, 4519, 3618, 6460, 0,
    0, 391, 1925, 0, 3819, 4223, 754, 0, 1344, 0, 0, 0, 0, 318, 0, 0,
    0, 0, 3299, 0, 5392, 0, 206, 0, 0, 0, 0, 1916, 0, 2297, 0, 0,
    5820, 0, 4762, 5917, 0, 0, 0, 0, 0, 2468, 931, 0, 0, 0, 0, 1240,
    0, 0, 0, 1021, 0, 5169, 3685, 4952, 0, 0, 3785, 4868, 0, 0, 0, 1842,
    0, 0, 5170, 0, 4184, 1111, 0, 0, 0, 4524, 0, 195, 1449, 382, 1686, 1826,
    3886, 4288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2875, 419, 2695, 3288, 6691,
    0, 221, 5385, 0, 3546, 6690, 4279, 0, 0, 0, 0, 0, 1260, 0, 0, 0,
    0, 0, 0, 3130, 0, 0, 1389, 1793, 3039, 3883, 4017, 5086, 4400, 2599, 6424, 0,
    0, 0, 0, 1786, 0, 0, 2097, 135, 0, 0, 494, 1978, 763, 5296, 5839, 0,
    4869, 0, 4257, 6256, 3237, 6299, 0, 0, 0, 0, 497, 2965, 6386, 0, 0, 0,
    0, 0, 0, 0, 5464, 2088, 2750, 5614, 6232, 0, 1477, 0, 3976, 0, 0, 0,
    0, 0, 0, 4851, 0, 0, 0, 155, 0, 752, 6577, 0, 0, 0, 0, 0,
    0, 0, 3412, 0, 6356, 0, 0, 0, 0, 0, 0, 1809, 0, 3485, 0, 0,
    3308, 3672, 0, 0, 0, 222, 5383, 0, 0, 0, 1602, 3667, 361, 0, 4244, 0,
    0, 0, 0, 0, 0, 0, 0, 1547, 0, 5370, 5726, 2358, 5889, 1358, 0, 0,
    0, 0, 0, 0, 5284, 0, 0, 4852, 4382, 4757, 4795, 0, 0, 1174, 0, 0,
    0, 3838, 0, 0, 1960, 2351, 3298, 0, 0, 0, 0, 2203, 0, 6506, 6142, 0,
    0, 0, 2192, 0, 2692, 0, 0, 0, 48, 4168, 1719, 0, 4629, 0, 2654, 0,
    362, 1370, 0, 0, 0, 0, 983, 2377, 2382, 3506, 6122, 3187, 5223, 6514, 41, 0,
    0, 0, 451, 1384, 5382, 6534, 3864, 0, 5930, 3507, 0, 0, 0, 5448, 0, 5154,
    0, 0, 0, 917, 0, 1673, 5401, 6165, 2506, 0, 569, 2462, 4406, 0, 0, 0,
    4849, 0, 0, 4189, 0, 0, 244, 4476, 0, 3086, 0, 0, 0, 0, 81, 3788,
    282, 4069, 314, 0, 0, 0, 0, 0, 0, 1310, 0, 0, 0, 2425, 0, 1172,
    0, 1371, 5130, 0, 0, 0, 0, 5785, 0, 0, 0, 0, 4872, 2700, 0, 0,
    3408, 533, 3568, 0, 0, 0, 0, 0, 3131, 0, 0, 0, 0, 0, 5359, 1563,
    0, 0, 2105, 1886, 2779, 4008, 0, 0, 0, 0, 44, 546, 0, 0, 0, 0,
    199, 0, 0, 0, 0, 0, 0, 791, 0, 0, 0, 0, 0, 4229, 0, 0,
    529, 2513, 6236, 2405, 6482, 0, 1428, 0, 0, 0, 0, 137, 5505, 1695, 0, 0,
    104, 1015, 3059, 0, 0, 0, 3751, 0, 0, 28, 1233, 3551, 0, 3786, 5653, 0,
    0, 1559, 0, 0, 0, 0, 839, 0, 5654, 0, 13, 3700, 0, 0, 0, 3885,
    0, 0, 788, 0, 0, 0, 3148, 0, 5608, 0, 0, 4871, 0, 341, 0, 0,
    0, 6503, 5803, 1287, 5629, 0, 0, 5480, 0, 0, 0, 2393, 708, 5131, 5165, 726,
    5526, 0, 4654, 0, 0, 5373, 0, 0, 0, 1355, 6214, 0, 0, 0, 0, 0,
    0, 0, 280, 0, 0, 5525, 4075, 0, 308, 4889, 0, 1879, 0, 0, 0, 0,
    0, 0, 0, 1737, 5332, 0, 5, 1012, 3771, 5278, 2003, 354, 0, 3168, 4613, 0,
    0, 2396, 5318, 0, 3423, 0, 0, 0, 0, 0, 601, 5002, 3965, 0, 1325, 0,
    6396, 0, 6675, 6707, 0, 0, 5741, 1795, 6038, 0, 0, 0, 2218, 0, 0, 0,
    0, 2831, 3206, 4837, 0, 3410, 0, 0, 606, 0, 0, 4357, 0, 0, 0, 0,
    0, 0, 0, 3094, 3673, 5775, 6518, 4099, 0, 0, 6279, 0, 5605, 6173, 0, 0,
    0, 0, 0, 0, 0, 4679, 0, 0, 0, 0, 4711, 0, 0, 3856, 6335, 0,
    3212, 2812, 620, 3661, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0,
    0, 0, 2886, 4911, 4973, 0, 5618, 5368, 1065, 404, 3312, 4431, 3419, 6713, 0, 0,
    6318, 0, 0, 0, 0, 0, 0, 757, 3073, 4533, 6239, 6077, 0, 0, 3515, 0,
    584, 4367, 5320, 0, 0, 0, 5343, 2876, 0, 0, 0, 1944, 0, 1823, 0, 2741,
    5224, 0, 4253, 5308, 1053, 0, 0, 0, 0, 0, 3708, 6455, 0, 0, 0, 2380,
    487, 1631, 0, 0, 0, 0, 5457, 6389, 1628, 0, 0, 1089, 0, 0, 4920, 0,
    0, 3232, 0, 0, 0, 0, 0, 2515, 5200, 3608, 0, 0, 456, 0, 0, 0,
    156, 1329, 420, 2510, 3467, 0, 0, 0, 0, 0, 1958, 0, 0, 0, 1615, 2402,
    5137, 0, 0, 1341, 0, 0, 0, 5107, 0, 0, 0, 0, 0, 0, 3320, 0,
    0, 340, 0, 0, 6091, 0, 0, 0, 0, 0, 3145, 0, 0, 4768, 5214, 0,
    0, 4060, 6229, 1757, 2729, 6349, 6362, 0, 0, 1578, 286, 820, 0, 0, 1322, 0,
    0, 0, 0, 0, 0, 6220, 0, 0, 0, 0, 0, 0, 4965, 4304, 6255, 950,
    6260, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2878, 0, 0, 5739, 0, 0,
    932, 0, 0, 0, 0, 0, 0, 2960, 0, 3752, 0, 0, 0, 0, 926, 1852,
    1994, 5314, 5925, 0, 727, 4728, 0, 0, 0, 0, 0, 0, 0, 1855, 1961, 2307,
    0, 0, 0, 1097, 4553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4108, 0, 1192, 0, 6323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5146, 0, 0, 0, 0, 0, 838, 2747, 0, 0, 0, 3989, 0, 4064, 0, 396,
    1634, 6007, 0, 0, 0, 5397, 0, 1250, 5783, 1352, 2075, 6303, 6072, 0, 2904, 0,
    0, 0, 0, 0, 5810, 0, 0, 0, 0, 0, 0, 1723, 0, 0, 0, 2160,
    0, 0, 4426, 1251, 2147, 5450, 1878, 0, 0, 2822, 0, 0, 0, 0, 6610, 0,
    630, 582, 0, 0, 0, 1485, 3630, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1171, 0, 0, 1333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    750, 0, 0, 0, 0, 0, 3430, 0, 0, 0, 0, 846, 4917, 5811, 0, 0,
    0, 3926, 0, 0, 0, 283, 0, 0, 0, 0, 0, 1760, 0, 2722, 418, 0,
    3731, 0, 0, 1133, 0, 961, 0, 0, 5710, 643, 2480, 2801, 5871, 166, 3253, 0,
    0, 3024, 0, 1984, 1607, 0, 0, 3443, 629, 0, 0, 234, 1102, 0, 3934, 4604,
    0, 5063, 0, 5367, 0, 5215, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0,
    0, 0, 0, 3649, 0, 0, 0, 0, 0, 0, 0, 0, 4385, 0, 2381, 0,
    0, 0, 1098, 1934, 0, 5607, 0, 479, 0, 0, 0, 43, 2964, 347, 1567, 5476,
    0, 0, 3084, 5870, 2363, 0, 0, 3267, 0, 0, 0, 0, 1643, 0, 0, 0,
    0, 0, 191, 0, 0, 5740, 0, 3433, 0, 4536, 0, 2681, 0, 3707, 0, 0,
    0, 0, 0, 0, 0, 2903, 0, 0, 0, 0, 0, 0, 5387, 0, 0, 0,
    2698, 4940, 854, 3593, 0, 0, 0, 0, 0, 0, 6312, 0, 0, 2096, 4265, 636,
    3623, 1550, 2798, 0, 1986, 2111, 0, 0, 0, 0, 6382, 277, 6329, 0, 0, 0,
    0, 0, 0, 0, 4041, 0, 4079, 586, 3517, 0, 0, 3031, 4264, 4399, 3065, 3483,
};
const uint32_t idc_date_word_slot_mask = 16383;
const size_t idc_date_word_longest = 45;
