/* Made by build-aux/gen-date-words from data/dates; do not edit. */
#include "norm/dates/words.h"

/* Words one behind the other; offsets instead of pointers, so that nothing is relocated. */
const char idc_date_word_pool[] =
    "a"
    "a ce jour"
    "a la"
    "a la fecha"
    "aasta"
    "ab"
    "abameta"
    "aban"
    "abe"
    "abendua"
    "about"
    "abr"
    "abrell"
    "abriil"
    "abril"
    "abrëll"
    "abu"
    "abuztua"
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
    "agustus"
    "agẹmọ"
    "ahora"
    "aib"
    "aibrean"
    "aibreán"
    "ajjuma"
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
    "aogositra"
    "aoine"
    "aout"
    "août"
    "apartment"
    "api"
    "apirila"
    "approx"
    "approximately"
    "apr"
    "aprel"
    "april"
    "aprila"
    "aprile"
    "aprili"
    "aprilie"
    "aprilis"
    "aprill"
    "aprily"
    "aprox"
    "apríl"
    "apríla"
    "aprīlis"
    "apt"
    "ara"
    "aralık"
    "arbaco"
    "around"
    "ars"
    "arte"
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
    "ate"
    "attendees"
    "attuale"
    "atual"
    "atualmente"
    "até"
    "au"
    "aug"
    "august"
    "augusta"
    "augusti"
    "augusts"
    "augustus"
    "augusztus"
    "aujourd"
    "aujourd hui"
    "aujourdhui"
    "autocad"
    "automne"
    "autumn"
    "autunno"
    "av"
    "avg"
    "avgust"
    "avq"
    "avqust"
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
    "az"
    "az do"
    "aza"
    "azar"
    "azaroa"
    "azi"
    "año"
    "años"
    "ağu"
    "ağustos"
    "aż"
    "aż do"
    "až"
    "až do"
    "bahman"
    "bal"
    "balandis"
    "balandzio"
    "balandžio"
    "bay"
    "bay gio"
    "bazar"
    "bazar ertəsi"
    "beal"
    "bealtaine"
    "began"
    "beginning"
    "beginning of"
    "belu"
    "berfanbar"
    "berfanbare"
    "berfanbarê"
    "beri"
    "between"
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
    "box"
    "bre"
    "brezen"
    "brezna"
    "bu"
    "bu gun"
    "bu gün"
    "bugun"
    "bugün"
    "bulan"
    "by"
    "bytes"
    "bây"
    "bây giờ"
    "bélú"
    "bře"
    "březen"
    "března"
    "ca"
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
    "cümə"
    "cümə axşamı"
    "d"
    "d abr"
    "d abril"
    "d agost"
    "d oct"
    "d octubre"
    "da"
    "dabar"
    "dags"
    "dags dato"
    "daily"
    "dal"
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
    "decembra"
    "decembre"
    "decembrie"
    "decembris"
    "decembro"
    "deireadh"
    "deireadh fomhair"
    "deireadh fómhair"
    "dek"
    "dekabr"
    "del"
    "dem"
    "den"
    "denschdeg"
    "depuis"
    "der"
    "deri"
    "deri ne"
    "deri në"
    "derzeit"
    "des"
    "des de"
    "desambar"
    "desambra"
    "desde"
    "desemba"
    "desember"
    "desembre"
    "desàmbar"
    "dets"
    "detsember"
    "devam"
    "devam ediyor"
    "developers"
    "devices"
    "dey"
    "dez"
    "dezember"
    "dezembro"
    "dfomh"
    "dfómh"
    "dhj"
    "dhjetor"
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
    "dnes"
    "do"
    "do chwili obecnej"
    "do dzis"
    "do dziś"
    "dollar"
    "dollars"
    "domenica"
    "domingo"
    "donderdag"
    "donnerstag"
    "donneschdeg"
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
    "efterar"
    "efterår"
    "egun"
    "eka"
    "ekaina"
    "eki"
    "ekim"
    "el"
    "elo"
    "elok"
    "elokuu"
    "elokuuta"
    "elul"
    "em"
    "eme"
    "employees"
    "en"
    "en cours"
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
    "et"
    "ete"
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
    "eylül"
    "faburairu"
    "fall"
    "faoi"
    "faoi lathair"
    "faoi láthair"
    "farvardin"
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
    "februari"
    "februarie"
    "februaris"
    "february"
    "februwari"
    "február"
    "februára"
    "februāris"
    "febrúar"
    "febrụwarị"
    "feet"
    "fev"
    "fevereiro"
    "fevr"
    "fevral"
    "fevrier"
    "fewral"
    "fewriyee"
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
    "gads"
    "gadā"
    "gashyantare"
    "gaur"
    "gaur egun"
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
    "go dtí"
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
    "gunju"
    "gunumuz"
    "gunumuze"
    "gush"
    "gusht"
    "günümüz"
    "günümüze"
    "h"
    "hadi"
    "hadi sasa"
    "hal"
    "hal hazırda"
    "halen"
    "half"
    "hamle"
    "hanggang"
    "hanggang ngayon"
    "hari"
    "hari ini"
    "hasta"
    "hasta la fecha"
    "haz"
    "haziran"
    "hazırda"
    "hazırkı"
    "hedar"
    "heddiw"
    "hede"
    "heden"
    "heina"
    "heinak"
    "heinakuu"
    "heinakuuta"
    "heinä"
    "heinäk"
    "heinäkuu"
    "heinäkuuta"
    "heisei"
    "helmi"
    "helmik"
    "helmikuu"
    "helmikuuta"
    "herbst"
    "herfst"
    "heshvan"
    "hetfo"
    "heute"
    "hien"
    "hien gio"
    "hien nay"
    "hien tai"
    "hingga"
    "hingga kini"
    "hiver"
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
    "hozirgacha"
    "hozirgi"
    "hozirgi kun"
    "hozirgi vaqt"
    "hp"
    "hrs"
    "huhti"
    "huhtik"
    "huhtikuu"
    "huhtikuuta"
    "huidig"
    "hul"
    "hulyo"
    "hun"
    "hunyo"
    "huwebes"
    "hyd"
    "hydref"
    "hétfő"
    "hósdagur"
    "hôm"
    "hôm nay"
    "höst"
    "i"
    "i dag"
    "ian"
    "ianuarie"
    "id"
    "idag"
    "iec"
    "ieee"
    "igandea"
    "igbe"
    "ijumaa"
    "iki"
    "iki dabar"
    "iki siol"
    "iki šiol"
    "ilaa"
    "ildə"
    "ili"
    "im"
    "in"
    "in corso"
    "in prezent"
    "incepand"
    "indiyə"
    "indiyə qədər"
    "instances"
    "intake"
    "inverno"
    "invierno"
    "ion"
    "ionawr"
    "ira"
    "iraila"
    "iseg"
    "isegun"
    "isniin"
    "isnin"
    "iso"
    "isonto"
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
    "iyun"
    "iúil"
    "iýul"
    "iýun"
    "jaan"
    "jaanuar"
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
    "janeiro"
    "jannaayo"
    "jannar"
    "janner"
    "janoary"
    "januar"
    "januara"
    "januari"
    "januarie"
    "january"
    "januwari"
    "január"
    "januára"
    "janv"
    "janvaris"
    "janvier"
    "janvāris"
    "janyuwari"
    "janúar"
    "jelen"
    "jelenleg"
    "jelenleg is"
    "jenuwari"
    "jenụwarị"
    "jesien"
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
    "julijs"
    "julio"
    "juliol"
    "julius"
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
    "junijs"
    "junio"
    "junius"
    "juny"
    "jusqu"
    "jusqu en"
    "juuli"
    "juun"
    "juuni"
    "jänner"
    "júl"
    "júla"
    "július"
    "júlí"
    "jún"
    "júna"
    "június"
    "júní"
    "jūl"
    "jūlijs"
    "jūn"
    "jūnijs"
    "kaesolev"
    "kamena"
    "kamis"
    "kanama"
    "kas"
    "kasalukuyan"
    "kasım"
    "kb"
    "ke"
    "ke tu"
    "kesa"
    "kesak"
    "kesakuu"
    "kesakuuta"
    "keskiviikko"
    "keskiviikkona"
    "kesä"
    "kesäk"
    "kesäkuu"
    "kesäkuuta"
    "ketvirtadienis"
    "kewcer"
    "kewcere"
    "kewçêr"
    "kewçêrê"
    "kg"
    "khamiis"
    "khamis"
    "khordad"
    "kini"
    "kislev"
    "km"
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
    "kể"
    "kể từ"
    "l"
    "l annee"
    "l année"
    "la"
    "la actualidad"
    "la fecha"
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
    "leta"
    "leygardagur"
    "lidz"
    "lidz sim"
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
    "llum"
    "loka"
    "lokak"
    "lokakuu"
    "lokakuuta"
    "lordag"
    "lug"
    "luglio"
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
    "lähtien"
    "lördag"
    "lørdag"
    "lún"
    "lúnasa"
    "līdz"
    "līdz šim"
    "m"
    "maachi"
    "maachị"
    "maalis"
    "maalisk"
    "maaliskuu"
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
    "maig"
    "maijs"
    "maintenant"
    "maio"
    "mairt"
    "maj"
    "maja"
    "majus"
    "manadagur"
    "mandag"
    "manudagur"
    "mar"
    "marc"
    "marca"
    "march"
    "marcius"
    "marco"
    "mardi"
    "marec"
    "maret"
    "maris"
    "marras"
    "marrask"
    "marraskuu"
    "marraskuuta"
    "mars"
    "marso"
    "mart"
    "marta"
    "martedi"
    "martedì"
    "martes"
    "marti"
    "martie"
    "marts"
    "martsa"
    "martxoa"
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
    "mayo"
    "mayu"
    "mayıs"
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
    "mpaka sasa"
    "mrt"
    "mrz"
    "ms"
    "mth"
    "mths"
    "muharam"
    "muharram"
    "muharrem"
    "mula"
    "mula noong"
    "mutarama"
    "mvulo"
    "mwaka"
    "mwaka wa"
    "máirt"
    "máj"
    "mája"
    "május"
    "mánadagur"
    "mánudagur"
    "márc"
    "március"
    "márta"
    "mäerz"
    "mär"
    "märts"
    "märz"
    "måndag"
    "méindeg"
    "mércores"
    "mês"
    "mëttwoch"
    "mọnde"
    "mồng"
    "nadal"
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
    "nehasse"
    "nel"
    "neljapaev"
    "neljapäev"
    "nen"
    "nentor"
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
    "novembra"
    "novembre"
    "novembris"
    "novembro"
    "novembru"
    "noviembre"
    "now"
    "nowambar"
    "nowàmbar"
    "noy"
    "noyabr"
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
    "nykyhetki"
    "nykyinen"
    "nyni"
    "nyní"
    "nyt"
    "nzeli"
    "nå"
    "nåværende"
    "në"
    "në vazhdim"
    "nën"
    "nëntor"
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
    "okthoba"
    "okthobha"
    "oktoba"
    "oktobar"
    "oktober"
    "oktobra"
    "oktobris"
    "oktoobar"
    "oktoober"
    "oktubre"
    "oktyabr"
    "október"
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
    "ota"
    "otono"
    "otoño"
    "otrdiena"
    "ots"
    "otsaila"
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
    "pagaende"
    "pagar"
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
    "points"
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
    "praegu"
    "praeguseni"
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
    "primavera"
    "printemps"
    "pro"
    "project"
    "projected"
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
    "qps"
    "quartal"
    "quarter"
    "quarter term"
    "queries"
    "që"
    "që nga"
    "qədər"
    "rabi"
    "rabi al awwal"
    "rabi al thani"
    "rabi i"
    "rabi ii"
    "rabiulakhir"
    "rabiulawal"
    "rajab"
    "ramadan"
    "ramadhan"
    "ramazan"
    "rd"
    "re"
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
    "rok"
    "roku"
    "room"
    "roughly"
    "rows"
    "rpm"
    "rps"
    "rub"
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
    "saakka"
    "saat"
    "saat ini"
    "sabado"
    "saban"
    "sabato"
    "sabti"
    "sabtu"
    "sadasnjost"
    "sadašnjost"
    "safar"
    "sambata"
    "samedi"
    "samh"
    "samhain"
    "sampai"
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
    "sebteembar"
    "sedaj"
    "sedan"
    "sedert"
    "seit"
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
    "sentyabr"
    "sentýabr"
    "sep"
    "sept"
    "septambra"
    "septemba"
    "septembar"
    "september"
    "septembra"
    "septembre"
    "septembrie"
    "septembris"
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
    "shanba"
    "sharepoint"
    "shawwal"
    "shevat"
    "shk"
    "shkurt"
    "showa"
    "sht"
    "shtator"
    "siandien"
    "siden"
    "sie"
    "sierpien"
    "sierpień"
    "sierpnia"
    "sij"
    "sijecanj"
    "sijecnja"
    "sijecnju"
    "siječanj"
    "siječnja"
    "siječnju"
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
    "sommer"
    "sondag"
    "sondee"
    "sonndeg"
    "sonntag"
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
    "streda"
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
    "sub"
    "subat"
    "subota"
    "sucasnost"
    "sucasnosti"
    "suite"
    "sulet"
    "summer"
    "summers"
    "sun"
    "sunday"
    "sunnudagur"
    "sunnuntai"
    "sunnuntaina"
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
    "syys"
    "syysk"
    "syyskuu"
    "syyskuuta"
    "szept"
    "szeptember"
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
    "sọndee"
    "t"
    "t m"
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
    "tammi"
    "tammik"
    "tammikuu"
    "tammikuuta"
    "tamuz"
    "tana"
    "tanaseni"
    "tanggal"
    "tangu"
    "tani"
    "tans"
    "taong"
    "tb"
    "teisipaev"
    "teisipäev"
    "tekemt"
    "tel"
    "telephone"
    "tem"
    "temmuz"
    "teraz"
    "term"
    "tests"
    "tet"
    "tetor"
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
    "til"
    "til dagsins i dag"
    "til dagsins í dag"
    "till"
    "till date"
    "till now"
    "till present"
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
    "today"
    "toi"
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
    "toukokuuta"
    "tra"
    "transactions"
    "travanj"
    "travnja"
    "travnju"
    "treciadienis"
    "trenutno"
    "tresd"
    "tresdiena"
    "trečiadienis"
    "trešd"
    "trešdiena"
    "trimester"
    "trimestre"
    "tue"
    "tues"
    "tuesday"
    "tysdag"
    "tysdagur"
    "tähän"
    "tähän päivään"
    "täna"
    "tänaseni"
    "tîrmeh"
    "tîrmehê"
    "tól"
    "týsdagur"
    "tọọzdee"
    "tới"
    "từ"
    "u"
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
    "urt"
    "urtarrila"
    "usd"
    "users"
    "ute"
    "utery"
    "utorak"
    "utorok"
    "uzt"
    "uztaila"
    "v"
    "vanaf"
    "vandaag"
    "vandag"
    "var"
    "vas"
    "vasario"
    "vasaris"
    "vasarnap"
    "vasárnap"
    "veebr"
    "veebruar"
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
    "verano"
    "verao"
    "vers"
    "verão"
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
    "xoves"
    "xul"
    "xullo"
    "xuno"
    "xuño"
    "y"
    "yakshanba"
    "yan"
    "yanvar"
    "yanwar"
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
    "yr"
    "yrs"
    "yuli"
    "yuni"
    "yılı"
    "zar"
    "zari"
    "zaterdag"
    "zdaj"
    "zilhicce"
    "zilkade"
    "zima"
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
    "à la"
    "àbámẹ́ta"
    "àjjuma"
    "àlarba"
    "ágú"
    "ágúst"
    "ápr"
    "április"
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
    "în"
    "în prezent"
    "începând"
    "ògún"
    "òkúdu"
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
    "đen nay"
    "đến"
    "đến nay"
    "ġun"
    "ġunju"
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
    "şub"
    "şubat"
    "şənbə"
    "šeštadienis"
    "šiandien"
    "šiuo"
    "šiuo metu"
    "šobrīd"
    "šodien"
    "štvrtok"
    "έως"
    "έως σήμερα"
    "απρ"
    "απρίλη"
    "απρίλης"
    "απρίλιος"
    "απριλίου"
    "από"
    "αυγ"
    "αυγούστου"
    "αύγ"
    "αύγουστος"
    "γενάρη"
    "γενάρης"
    "δεκ"
    "δεκέμβρη"
    "δεκέμβρης"
    "δεκέμβριος"
    "δεκεμβρίου"
    "δευ"
    "δευτέρα"
    "εως"
    "ιαν"
    "ιανουάριος"
    "ιανουαρίου"
    "ιουλ"
    "ιουλίου"
    "ιουν"
    "ιουνίου"
    "ιούλ"
    "ιούλη"
    "ιούλης"
    "ιούλιος"
    "ιούν"
    "ιούνη"
    "ιούνης"
    "ιούνιος"
    "κυρ"
    "κυριακή"
    "μάη"
    "μάης"
    "μάι"
    "μάιος"
    "μάρ"
    "μάρτη"
    "μάρτης"
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
    "νοέμβριος"
    "νοε"
    "νοεμβρίου"
    "οκτ"
    "οκτωβρίου"
    "οκτώβρη"
    "οκτώβρης"
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
    "σεπτέμβριος"
    "σεπτεμβρίου"
    "τετ"
    "τετάρτη"
    "τρί"
    "τρίτη"
    "τώρα"
    "φεβ"
    "φεβρουάριος"
    "φεβρουαρίου"
    "φλεβάρη"
    "φλεβάρης"
    "ως"
    "авг"
    "август"
    "августа"
    "ад"
    "азыр"
    "азыркы"
    "азыркы убакыт"
    "апр"
    "апрел"
    "апрель"
    "апреля"
    "април"
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
    "баасан"
    "базар"
    "базар ертәси"
    "бастап"
    "бейсенбі"
    "бейш"
    "бейшемби"
    "бер"
    "берез"
    "березень"
    "березня"
    "бямба"
    "бүгін"
    "бүгүн"
    "в"
    "вер"
    "верасень"
    "верасня"
    "верес"
    "вересень"
    "вересня"
    "весна"
    "весной"
    "во"
    "воскресенье"
    "вто"
    "вторник"
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
    "да"
    "даваа"
    "дагэтуль"
    "дальнейшее"
    "данас"
    "дейін"
    "дек"
    "декабр"
    "декабрь"
    "декабря"
    "декември"
    "денес"
    "дец"
    "децембар"
    "днес"
    "до"
    "до данас"
    "до денес"
    "до момента"
    "до т"
    "до тех"
    "долоодугаар"
    "долоодугаар сар"
    "донині"
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
    "ж"
    "жек"
    "жексенбі"
    "жекшемби"
    "жел"
    "желтоқсан"
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
    "жылы"
    "жұма"
    "з"
    "заканчваючы"
    "зараз"
    "зима"
    "зимой"
    "зургаадугаар"
    "зургаадугаар сар"
    "и"
    "ишемби"
    "ишм"
    "июл"
    "июль"
    "июля"
    "июн"
    "июнь"
    "июня"
    "ијл"
    "ијн"
    "ијул"
    "ијун"
    "кас"
    "кастрычнік"
    "кастрычніка"
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
    "ліп"
    "ліпень"
    "ліпеня"
    "ліс"
    "лістапад"
    "лістапада"
    "май"
    "мам"
    "мамыр"
    "мар"
    "март"
    "марта"
    "мау"
    "маусым"
    "мая"
    "мај"
    "мес"
    "месяц"
    "месяца"
    "месяцев"
    "момента"
    "мягмар"
    "місяць"
    "місяці"
    "місяців"
    "н"
    "н в"
    "на"
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
    "настоящий"
    "настоящий момент"
    "нау"
    "наурыз"
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
    "ное"
    "ноем"
    "ноември"
    "ноя"
    "нояб"
    "ноябр"
    "ноябрь"
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
    "октомври"
    "октябр"
    "октябрь"
    "октября"
    "октјабр"
    "он"
    "оны"
    "осень"
    "осенью"
    "осы"
    "осы уақытқа дейін"
    "от"
    "пʼятниця"
    "па"
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
    "садашњост"
    "сак"
    "сакавік"
    "сакавіка"
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
    "сентябрь"
    "сентября"
    "сентјабр"
    "сеп"
    "септ"
    "септембар"
    "септември"
    "сер"
    "серада"
    "середа"
    "серп"
    "серпень"
    "серпня"
    "сеш"
    "сешанба"
    "сешанбе"
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
    "сту"
    "студзень"
    "студзеня"
    "суб"
    "суббота"
    "субота"
    "сшб"
    "събота"
    "сьогодні"
    "сёння"
    "січ"
    "січень"
    "січня"
    "сәрсенбі"
    "сәу"
    "сәуір"
    "тавдугаар"
    "тавдугаар сар"
    "там"
    "тамыз"
    "тан"
    "тартып"
    "теперішній"
    "теперішній час"
    "тра"
    "трав"
    "травень"
    "травня"
    "тренутно"
    "у"
    "уто"
    "уторак"
    "учур"
    "феб"
    "фебруар"
    "фев"
    "февр"
    "феврал"
    "февраль"
    "февраля"
    "февруари"
    "хоёрдугаар"
    "хоёрдугаар сар"
    "хүртэл"
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
    "январь"
    "января"
    "яну"
    "януари"
    "яшб"
    "јан"
    "јанвар"
    "јануар"
    "јануари"
    "јул"
    "јули"
    "јун"
    "јуни"
    "җом"
    "җомга"
    "қаз"
    "қазан"
    "қазір"
    "қазіргі"
    "қазіргі уақыт"
    "қар"
    "қараша"
    "қаң"
    "қаңтар"
    "қыр"
    "қыркүйек"
    "ҷмъ"
    "ҷумъа"
    "ҹүмә"
    "ҹүмә ахшамы"
    "өнөөдөр"
    "այժմ"
    "ապր"
    "ապրիլ"
    "ապրիլի"
    "առ"
    "առ այսօր"
    "դեկ"
    "դեկտեմբեր"
    "դեկտեմբերի"
    "երեքշաբթի"
    "երկ"
    "երկուշաբթի"
    "երք"
    "թ"
    "թվական"
    "թվականի"
    "ի"
    "կիր"
    "կիրակի"
    "հինգշաբթի"
    "հլս"
    "հնգ"
    "հնս"
    "հնվ"
    "հոկ"
    "հոկտեմբեր"
    "հոկտեմբերի"
    "հուլիս"
    "հուլիսի"
    "հունիս"
    "հունիսի"
    "հունվար"
    "հունվարի"
    "մայիս"
    "մայիսի"
    "մարտ"
    "մարտի"
    "մինչ"
    "մինչ օրս"
    "մինչև"
    "մյս"
    "մրտ"
    "ներկա"
    "նոյ"
    "նոյեմբեր"
    "նոյեմբերի"
    "շաբաթ"
    "շբթ"
    "ուր"
    "ուրբաթ"
    "չորեքշաբթի"
    "չրք"
    "սեպ"
    "սեպտեմբեր"
    "սեպտեմբերի"
    "փետրվար"
    "փետրվարի"
    "փտվ"
    "օգոստոս"
    "օգոստոսի"
    "օգս"
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
    "מתמוז"
    "מתשרי"
    "נוב"
    "נובמבר"
    "נוכחי"
    "ניסן"
    "סיוון"
    "ספט"
    "ספטמבר"
    "עד"
    "עד היום"
    "עכשיו"
    "פבר"
    "פברואר"
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
    "بهمن"
    "تا"
    "تا کنون"
    "تاحال"
    "تاريخه"
    "تاکنون"
    "تشرين"
    "تشرين الأول"
    "تشرين الثاني"
    "تله"
    "تموز"
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
    "حال حاضر"
    "حاليا"
    "حالياً"
    "حتى"
    "حتى الآن"
    "حتى الان"
    "حتى تاريخه"
    "حزيران"
    "خرداد"
    "خميس"
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
    "سەيشەنبە"
    "شباط"
    "شتنبر"
    "شعبان"
    "شنبه"
    "شهریور"
    "شوال"
    "شەنبە"
    "صفر"
    "عام"
    "غبرگولی"
    "غشت"
    "غویی"
    "فبراير"
    "فبروري"
    "فبروری"
    "فروردین"
    "فروری"
    "فوریه"
    "فوریهٔ"
    "فيبروري"
    "فيفري"
    "فېبروري"
    "فېۋرال"
    "كانون"
    "كانون الأول"
    "كانون الثاني"
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
    "من"
    "منذ"
    "منگل"
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
    "وری"
    "وږی"
    "يانۋار"
    "يناير"
    "يوليو"
    "يوليوز"
    "يونيو"
    "يونۍ"
    "يەكشەنبە"
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
    "जुन"
    "जुल"
    "जुलाई"
    "जुलै"
    "जून"
    "डिसें"
    "डिसेंबर"
    "डिसेम्बर"
    "तक"
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
    "हालसम्म"
    "অক্টো"
    "অক্টোবর"
    "অক্টোবৰ"
    "আগ"
    "আগষ্ট"
    "আগস্ট"
    "আজ"
    "এখন"
    "এপ্রি"
    "এপ্রিল"
    "এপ্ৰিল"
    "চলমান"
    "ছেপ্তে"
    "ছেপ্তেম্বৰ"
    "জানু"
    "জানুয়ারী"
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
    "ফেব্ৰু"
    "ফেব্ৰুৱাৰী"
    "বর্তমান"
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
    "ਮੰਗਲ"
    "ਮੰਗਲਵਾਰ"
    "ਵਰਤਮਾਨ"
    "ਵੀਰ"
    "ਵੀਰਵਾਰ"
    "ਸਤੰ"
    "ਸਤੰਬਰ"
    "ਸ਼ਨਿੱਚਰ"
    "ਸ਼ਨਿੱਚਰਵਾਰ"
    "ਸ਼ੁੱਕਰ"
    "ਸ਼ੁੱਕਰਵਾਰ"
    "ਸੋਮ"
    "ਸੋਮਵਾਰ"
    "ਹੁਣ"
    "અત્યાર"
    "આજ"
    "એપ્રિલ"
    "ઑક્ટો"
    "ઑક્ટોબર"
    "ઑગસ્ટ"
    "ગુરુ"
    "ગુરુવાર"
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
    "నుండి"
    "నేటి"
    "నేటి వరకు"
    "ప్రస్తుత"
    "ప్రస్తుతం"
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
    "ഇന്ന്"
    "ഇപ്പോൾ"
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
    "අප්‍රේල්"
    "ඉරිදා"
    "ඔක්"
    "ඔක්තෝබර්"
    "ජන"
    "ජනවාරි"
    "ජූනි"
    "ජූලි"
    "දක්වා"
    "දැන්"
    "දෙසැ"
    "දෙසැම්බර්"
    "නොවැ"
    "නොවැම්බර්"
    "පෙබ"
    "පෙබරවාරි"
    "බදාදා"
    "බ්‍රහස්"
    "බ්‍රහස්පතින්දා"
    "මාර්"
    "මාර්තු"
    "මැයි"
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
    "กรกฎา"
    "กรกฎาคม"
    "กันยา"
    "กันยายน"
    "กุมภา"
    "กุมภาพันธ์"
    "ขณะนี้"
    "จนถึง"
    "จนถึงปัจจุบัน"
    "จาก"
    "ต"
    "ต ค"
    "ตั้งแต่"
    "ตุลา"
    "ตุลาคม"
    "ถึง"
    "ถึงปัจจุบัน"
    "ธ"
    "ธ ค"
    "ธันวา"
    "ธันวาคม"
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
    "ອັງຄານ"
    "ອາທິດ"
    "ເຖິງ"
    "ເມສາ"
    "ເສົາ"
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
    "ယခု"
    "ယနေ့"
    "လက်ရှိ"
    "သောကြာ"
    "အင်္ဂါ"
    "အောက်"
    "အောက်တိုဘာ"
    "ဧပြီ"
    "ဩဂုတ်"
    "აგვ"
    "აგვისტო"
    "ამჟამად"
    "აპრ"
    "აპრილი"
    "აწმყო"
    "ახლა"
    "დეკ"
    "დეკემბერი"
    "დღემდე"
    "დღეს"
    "თებ"
    "თებერვალი"
    "იან"
    "იანვარი"
    "ივლ"
    "ივლისი"
    "ივნ"
    "ივნისი"
    "ის"
    "კვი"
    "კვირა"
    "მაი"
    "მაისი"
    "მარ"
    "მარტი"
    "მდე"
    "ნოე"
    "ნოემბერი"
    "ოთხ"
    "ოთხშაბათი"
    "ორშ"
    "ორშაბათი"
    "ოქტ"
    "ოქტომბერი"
    "პარ"
    "პარასკევი"
    "სამ"
    "სამშაბათი"
    "სექ"
    "სექტემბერი"
    "შაბ"
    "შაბათი"
    "წ"
    "წელი"
    "წელს"
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
    "ዓ"
    "ዓ ም"
    "ዓርቢ"
    "ዓርብ"
    "ዛሬ"
    "የካቲት"
    "ዲሴም"
    "ዲሴምበር"
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
    "ចន្ទ"
    "ចាប់ពី"
    "ច័ន្ទ"
    "ឆ្នាំ"
    "ដល់"
    "តុលា"
    "ធ្នូ"
    "បច្ចុប្បន្ន"
    "ព"
    "ព ស"
    "ពុធ"
    "ព្រហ"
    "ព្រហស្បតិ៍"
    "មှ"
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
    "ヶ月"
    "万"
    "万元"
    "个"
    "个月"
    "中華民國"
    "人"
    "今"
    "今日"
    "从"
    "令和"
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
    "在职"
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
    "號"
    "見込"
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
    "일"
    "재직"
    "재직중"
    "주체"
    "중화민국"
    "지금"
    "현재"
    ;

const idc_date_word idc_date_words[] = {
    {0, 1, 0x0, 0x1200004},
    {1, 9, 0x0, 0x8},
    {10, 4, 0x0, 0x4},
    {14, 10, 0x0, 0x8},
    {24, 5, 0x0, 0x1000},
    {29, 2, 0x0, 0x10},
    {31, 7, 0x0, 0x8000},
    {38, 4, 0x18, 0x2000000},
    {42, 3, 0x800, 0x1},
    {45, 7, 0x800, 0x1},
    {52, 5, 0x0, 0x100},
    {57, 3, 0x8, 0x1},
    {60, 6, 0x8, 0x1},
    {66, 6, 0x8, 0x1},
    {72, 5, 0x8, 0x1},
    {77, 7, 0x8, 0x1},
    {84, 3, 0x80, 0x1},
    {87, 7, 0x80, 0x1},
    {94, 6, 0x0, 0x100000},
    {100, 6, 0x0, 0x8},
    {106, 10, 0x0, 0x8},
    {116, 11, 0x0, 0x8},
    {127, 10, 0x0, 0x8},
    {137, 10, 0x0, 0x8},
    {147, 11, 0x0, 0x8},
    {158, 6, 0x0, 0x8},
    {164, 12, 0x0, 0x8},
    {176, 4, 0x0, 0x8},
    {180, 2, 0x0, 0x4},
    {182, 4, 0x4, 0x1000001},
    {186, 6, 0x36, 0x2000000},
    {192, 7, 0x37, 0x2000000},
    {199, 5, 0x4, 0x1},
    {204, 6, 0x4, 0x1},
    {210, 2, 0x0, 0x800},
    {212, 7, 0x8, 0x1},
    {219, 6, 0x80, 0x1},
    {225, 5, 0x40, 0x1},
    {230, 3, 0x80, 0x800001},
    {233, 5, 0x0, 0x8},
    {238, 5, 0x80, 0x1},
    {243, 6, 0x80, 0x1},
    {249, 6, 0x80, 0x1},
    {255, 3, 0x80, 0x1},
    {258, 3, 0x80, 0x1},
    {261, 5, 0x80, 0x1},
    {266, 6, 0x80, 0x1},
    {272, 7, 0x80, 0x1},
    {279, 7, 0x80, 0x1},
    {286, 9, 0x40, 0x1},
    {295, 5, 0x0, 0x8},
    {300, 3, 0x8, 0x1},
    {303, 7, 0x8, 0x1},
    {310, 8, 0x8, 0x1},
    {318, 6, 0x0, 0x8000},
    {324, 10, 0x0, 0x8},
    {334, 7, 0x0, 0x8},
    {341, 2, 0x0, 0x4},
    {343, 7, 0x0, 0x8000},
    {350, 9, 0x0, 0x8000},
    {359, 6, 0x0, 0x8000},
    {365, 8, 0x0, 0x8000},
    {373, 6, 0x0, 0x14},
    {379, 5, 0x0, 0x8000},
    {384, 11, 0x0, 0x8000},
    {395, 7, 0x0, 0x8000},
    {402, 8, 0x0, 0x8000},
    {410, 6, 0x0, 0x10},
    {416, 6, 0x0, 0x100000},
    {422, 9, 0x0, 0x100},
    {431, 6, 0x0, 0x8000},
    {437, 7, 0x0, 0x8000},
    {444, 2, 0x0, 0x200000},
    {446, 2, 0x0, 0x40000},
    {448, 3, 0x0, 0x200080},
    {451, 6, 0x0, 0x400},
    {457, 5, 0x3, 0x8040000},
    {462, 6, 0x0, 0x40000},
    {468, 4, 0x0, 0x40000},
    {472, 4, 0x3, 0x8040000},
    {476, 6, 0x3, 0x8040000},
    {482, 7, 0x0, 0x40000},
    {489, 3, 0x3, 0x9040000},
    {492, 6, 0x3, 0x8000000},
    {498, 5, 0x0, 0x8},
    {503, 4, 0x0, 0x40000},
    {507, 3, 0x0, 0x40000},
    {510, 4, 0x0, 0x100000},
    {514, 11, 0x0, 0x1000200},
    {525, 22, 0x0, 0x200},
    {547, 11, 0x0, 0x8000},
    {558, 9, 0x80, 0x1},
    {567, 5, 0x0, 0x8000},
    {572, 4, 0x80, 0x1},
    {576, 5, 0x80, 0x1},
    {581, 9, 0x0, 0x100000},
    {590, 3, 0x8, 0x1},
    {593, 7, 0x8, 0x1},
    {600, 6, 0x0, 0x100},
    {606, 13, 0x0, 0x100},
    {619, 3, 0x8, 0x1},
    {622, 5, 0x8, 0x1},
    {627, 5, 0x8, 0x1},
    {632, 6, 0x8, 0x1},
    {638, 6, 0x8, 0x1},
    {644, 6, 0x8, 0x1},
    {650, 7, 0x8, 0x1},
    {657, 7, 0x8, 0x1},
    {664, 6, 0x8, 0x1},
    {670, 6, 0x8, 0x1},
    {676, 5, 0x0, 0x100},
    {681, 6, 0x8, 0x1},
    {687, 7, 0x8, 0x1},
    {694, 8, 0x8, 0x1},
    {702, 3, 0x0, 0x100000},
    {705, 3, 0x800, 0x800001},
    {708, 7, 0x800, 0x1},
    {715, 6, 0x0, 0x8000},
    {721, 6, 0x0, 0x100},
    {727, 3, 0x0, 0x1000},
    {730, 4, 0x0, 0x4},
    {734, 2, 0x0, 0x200000},
    {736, 6, 0x0, 0x8000},
    {742, 8, 0x0, 0x8000},
    {750, 5, 0x0, 0x8000},
    {755, 4, 0x0, 0x100000},
    {759, 6, 0x0, 0x8},
    {765, 9, 0x0, 0x8000},
    {774, 10, 0x0, 0x8000},
    {784, 10, 0x0, 0x8000},
    {794, 7, 0x0, 0x8},
    {801, 2, 0x0, 0x1200000},
    {803, 10, 0x0, 0x8},
    {813, 3, 0x0, 0x4},
    {816, 3, 0x0, 0x4},
    {819, 9, 0x0, 0x80000},
    {828, 7, 0x0, 0x8},
    {835, 5, 0x0, 0x8},
    {840, 10, 0x0, 0x8},
    {850, 4, 0x0, 0x4},
    {854, 2, 0x0, 0x4},
    {856, 3, 0x80, 0x1},
    {859, 6, 0x80, 0x1},
    {865, 7, 0x80, 0x1},
    {872, 7, 0x80, 0x1},
    {879, 7, 0x80, 0x1},
    {886, 8, 0x80, 0x1},
    {894, 9, 0x80, 0x1},
    {903, 7, 0x0, 0x1000000},
    {910, 11, 0x0, 0x8},
    {921, 10, 0x0, 0x8},
    {931, 7, 0x0, 0x100000},
    {938, 7, 0x17, 0x2},
    {945, 6, 0x17, 0x2},
    {951, 7, 0x17, 0x2},
    {958, 2, 0x3c, 0x2000000},
    {960, 3, 0x80, 0x1},
    {963, 6, 0x80, 0x1},
    {969, 3, 0x80, 0x1},
    {972, 6, 0x80, 0x1},
    {978, 3, 0x8, 0x1},
    {981, 5, 0x8, 0x1},
    {986, 6, 0x8, 0x1},
    {992, 5, 0x8, 0x1},
    {997, 6, 0x8, 0x1},
    {1003, 8, 0x8, 0x1},
    {1011, 4, 0x0, 0x8},
    {1015, 6, 0x80, 0x1},
    {1021, 5, 0x8, 0x1},
    {1026, 4, 0x80, 0x1},
    {1030, 3, 0x80, 0x1},
    {1033, 7, 0x80, 0x1},
    {1040, 2, 0x0, 0x100000},
    {1042, 2, 0x0, 0x1000000},
    {1044, 5, 0x0, 0x4},
    {1049, 3, 0x400, 0x800001},
    {1052, 4, 0x19, 0x2000000},
    {1056, 6, 0x400, 0x1},
    {1062, 3, 0x0, 0x8},
    {1065, 4, 0x3, 0x8040000},
    {1069, 5, 0x0, 0x40000},
    {1074, 4, 0x80, 0x1},
    {1078, 8, 0x80, 0x1},
    {1086, 3, 0x0, 0x1000004},
    {1089, 6, 0x0, 0x4},
    {1095, 3, 0x0, 0x1000004},
    {1098, 6, 0x0, 0x4},
    {1104, 6, 0x1b, 0x2000000},
    {1110, 3, 0x8, 0x1},
    {1113, 8, 0x8, 0x1},
    {1121, 9, 0x8, 0x1},
    {1130, 10, 0x8, 0x1},
    {1140, 3, 0x0, 0x1000000},
    {1143, 7, 0x0, 0x8},
    {1150, 5, 0x0, 0x1008000},
    {1155, 13, 0x0, 0x8000},
    {1168, 4, 0x10, 0x1},
    {1172, 9, 0x10, 0x1},
    {1181, 5, 0x0, 0x200000},
    {1186, 9, 0x0, 0x1000000},
    {1195, 12, 0x0, 0x400},
    {1207, 4, 0x400, 0x1},
    {1211, 9, 0x800, 0x1},
    {1220, 10, 0x800, 0x1},
    {1230, 11, 0x800, 0x1},
    {1241, 4, 0x0, 0x10},
    {1245, 7, 0x0, 0x40},
    {1252, 4, 0x20, 0x1},
    {1256, 8, 0x20, 0x1},
    {1264, 8, 0x20, 0x1},
    {1272, 5, 0x20, 0x1},
    {1277, 9, 0x20, 0x1},
    {1286, 9, 0x20, 0x1},
    {1295, 3, 0x0, 0x1000024},
    {1298, 8, 0x0, 0x8},
    {1306, 9, 0x0, 0x8},
    {1315, 9, 0x0, 0x8},
    {1324, 5, 0x0, 0x1000000},
    {1329, 12, 0x8, 0x1},
    {1341, 13, 0x1, 0x1},
    {1354, 12, 0x2, 0x1},
    {1366, 12, 0x20, 0x1},
    {1378, 15, 0x4, 0x1},
    {1393, 15, 0x100, 0x1},
    {1408, 13, 0x10, 0x1},
    {1421, 15, 0x80, 0x1},
    {1436, 13, 0x200, 0x1},
    {1449, 14, 0x40, 0x1},
    {1463, 8, 0x0, 0x8000},
    {1471, 3, 0x0, 0x100000},
    {1474, 3, 0x4, 0x1},
    {1477, 6, 0x4, 0x1},
    {1483, 6, 0x4, 0x1},
    {1489, 2, 0x0, 0x1000000},
    {1491, 6, 0x0, 0x8},
    {1497, 7, 0x0, 0x8},
    {1504, 5, 0x0, 0x8},
    {1509, 6, 0x0, 0x8},
    {1515, 5, 0x2, 0x8000000},
    {1520, 2, 0x0, 0x200000},
    {1522, 5, 0x0, 0x80000},
    {1527, 4, 0x0, 0x1000000},
    {1531, 10, 0x0, 0x8},
    {1541, 6, 0x400, 0x1},
    {1547, 4, 0x4, 0x1},
    {1551, 7, 0x4, 0x1},
    {1558, 7, 0x4, 0x1},
    {1565, 2, 0x0, 0x100},
    {1567, 5, 0x0, 0x80000},
    {1572, 8, 0x0, 0x8000},
    {1580, 6, 0x0, 0x8000},
    {1586, 8, 0x0, 0x8000},
    {1594, 2, 0x0, 0x1000000},
    {1596, 7, 0x0, 0x8},
    {1603, 13, 0x26, 0x2000000},
    {1616, 14, 0x25, 0x2000000},
    {1630, 3, 0x20, 0x1},
    {1633, 6, 0x20, 0x1},
    {1639, 8, 0x40, 0x1},
    {1647, 8, 0x40, 0x1},
    {1655, 6, 0x20, 0x1},
    {1661, 7, 0x0, 0x8000},
    {1668, 7, 0x0, 0x8000},
    {1675, 11, 0x0, 0x8000},
    {1686, 8, 0x0, 0x8000},
    {1694, 8, 0x32, 0x2000000},
    {1702, 3, 0x0, 0x100000},
    {1705, 10, 0x0, 0x8000},
    {1715, 3, 0x0, 0x1000000},
    {1718, 8, 0x0, 0x8000},
    {1726, 3, 0x2, 0x1},
    {1729, 5, 0x2, 0x1},
    {1734, 8, 0x2, 0x1},
    {1742, 6, 0x0, 0x1000000},
    {1748, 14, 0x0, 0x8},
    {1762, 5, 0x0, 0x1000000},
    {1767, 12, 0x0, 0x8000},
    {1779, 5, 0x0, 0x100},
    {1784, 5, 0x0, 0x220000},
    {1789, 7, 0x0, 0x80000},
    {1796, 6, 0x0, 0x20000},
    {1802, 7, 0x0, 0x80000},
    {1809, 9, 0x0, 0x80000},
    {1818, 9, 0x0, 0x200000},
    {1827, 10, 0x0, 0x80000},
    {1837, 11, 0x0, 0x80000},
    {1848, 10, 0x0, 0x80000},
    {1858, 6, 0x0, 0x80000},
    {1864, 9, 0x0, 0x8000},
    {1873, 12, 0x0, 0x8000},
    {1885, 3, 0x0, 0x8000},
    {1888, 7, 0x0, 0x8000},
    {1895, 9, 0x0, 0x8000},
    {1904, 7, 0x0, 0x1000008},
    {1911, 16, 0x0, 0x8},
    {1927, 9, 0x0, 0x8},
    {1936, 9, 0x0, 0x80000},
    {1945, 3, 0x40, 0x1},
    {1948, 3, 0x20, 0x1},
    {1951, 3, 0x20, 0x1},
    {1954, 7, 0x20, 0x1},
    {1961, 8, 0x20, 0x1},
    {1969, 8, 0x0, 0x8000},
    {1977, 6, 0x0, 0x1008000},
    {1983, 15, 0x0, 0x8000},
    {1998, 1, 0x0, 0x1000800},
    {1999, 5, 0x8, 0x1},
    {2004, 7, 0x8, 0x1},
    {2011, 7, 0x80, 0x1},
    {2018, 5, 0x200, 0x1},
    {2023, 9, 0x200, 0x1},
    {2032, 2, 0x0, 0x800},
    {2034, 5, 0x0, 0x8},
    {2039, 4, 0x0, 0x1000000},
    {2043, 9, 0x0, 0x8},
    {2052, 5, 0x0, 0x80000},
    {2057, 3, 0x0, 0x10},
    {2060, 5, 0x0, 0x10},
    {2065, 3, 0x0, 0x1000000},
    {2068, 8, 0x0, 0x10},
    {2076, 11, 0x0, 0x10},
    {2087, 5, 0x0, 0x8},
    {2092, 5, 0x0, 0x8},
    {2097, 4, 0x0, 0x10},
    {2101, 4, 0x0, 0x1200000},
    {2105, 12, 0x0, 0x8},
    {2117, 5, 0x0, 0x200000},
    {2122, 4, 0x0, 0x8},
    {2126, 3, 0x0, 0x40000},
    {2129, 4, 0x0, 0x40000},
    {2133, 2, 0x0, 0x1000800},
    {2135, 11, 0x0, 0x8000},
    {2146, 6, 0x800, 0x1},
    {2152, 11, 0x800, 0x1},
    {2163, 12, 0x0, 0x8000},
    {2175, 7, 0x2, 0x1},
    {2182, 9, 0x2, 0x1},
    {2191, 6, 0x1, 0x1},
    {2197, 8, 0x1, 0x1},
    {2205, 9, 0x0, 0x8000},
    {2214, 6, 0x40, 0x1},
    {2220, 9, 0x40, 0x1},
    {2229, 7, 0x20, 0x1},
    {2236, 8, 0x0, 0x8000},
    {2244, 7, 0x10, 0x1},
    {2251, 8, 0x0, 0x8000},
    {2259, 7, 0x4, 0x1},
    {2266, 8, 0x4, 0x1},
    {2274, 6, 0x400, 0x1},
    {2280, 11, 0x400, 0x1},
    {2291, 7, 0x0, 0x10},
    {2298, 11, 0x0, 0x8000},
    {2309, 6, 0x100, 0x1},
    {2315, 11, 0x100, 0x1},
    {2326, 9, 0x0, 0x8000},
    {2335, 5, 0x0, 0x1000400},
    {2340, 8, 0x0, 0x400},
    {2348, 3, 0x800, 0x800001},
    {2351, 8, 0x800, 0x1},
    {2359, 8, 0x800, 0x1},
    {2367, 8, 0x800, 0x1},
    {2375, 8, 0x800, 0x1},
    {2383, 9, 0x800, 0x1},
    {2392, 9, 0x800, 0x1},
    {2401, 8, 0x800, 0x1},
    {2409, 8, 0x0, 0x1000000},
    {2417, 16, 0x200, 0x1},
    {2433, 17, 0x200, 0x1},
    {2450, 3, 0x800, 0x1},
    {2453, 6, 0x800, 0x1},
    {2459, 3, 0x0, 0x800},
    {2462, 3, 0x0, 0x800},
    {2465, 3, 0x0, 0x800},
    {2468, 9, 0x0, 0x8000},
    {2477, 6, 0x0, 0x10},
    {2483, 3, 0x0, 0x800},
    {2486, 4, 0x0, 0x1000024},
    {2490, 7, 0x0, 0x4},
    {2497, 8, 0x0, 0x4},
    {2505, 7, 0x0, 0x8},
    {2512, 3, 0x800, 0x1800811},
    {2515, 6, 0x0, 0x10},
    {2521, 8, 0x800, 0x1},
    {2529, 8, 0x800, 0x1},
    {2537, 5, 0x0, 0x10},
    {2542, 7, 0x800, 0x1},
    {2549, 8, 0x800, 0x1},
    {2557, 8, 0x800, 0x1},
    {2565, 9, 0x800, 0x1},
    {2574, 4, 0x800, 0x1},
    {2578, 9, 0x800, 0x1},
    {2587, 5, 0x0, 0x1000000},
    {2592, 12, 0x0, 0x8},
    {2604, 10, 0x0, 0x80000},
    {2614, 7, 0x0, 0x80000},
    {2621, 3, 0x1a, 0x2000000},
    {2624, 3, 0x800, 0x1},
    {2627, 8, 0x800, 0x1},
    {2635, 8, 0x800, 0x1},
    {2643, 5, 0x200, 0x1},
    {2648, 6, 0x200, 0x1},
    {2654, 3, 0x800, 0x1},
    {2657, 7, 0x800, 0x1},
    {2664, 3, 0x0, 0x1000000},
    {2667, 13, 0x2c, 0x2000000},
    {2680, 12, 0x2b, 0x2000000},
    {2692, 2, 0x0, 0x800},
    {2694, 6, 0x0, 0x8000},
    {2700, 7, 0x0, 0x8000},
    {2707, 3, 0x800, 0x1},
    {2710, 8, 0x800, 0x1},
    {2718, 8, 0x800, 0x1},
    {2726, 9, 0x800, 0x1},
    {2735, 8, 0x0, 0x8000},
    {2743, 6, 0x0, 0x8000},
    {2749, 7, 0x0, 0x8000},
    {2756, 8, 0x0, 0x8000},
    {2764, 7, 0x0, 0x8000},
    {2771, 8, 0x0, 0x8000},
    {2779, 3, 0x0, 0x100000},
    {2782, 7, 0x0, 0x8000},
    {2789, 3, 0x800, 0x1},
    {2792, 7, 0x800, 0x1},
    {2799, 9, 0x800, 0x1},
    {2808, 7, 0x800, 0x1},
    {2815, 8, 0x800, 0x1},
    {2823, 8, 0x0, 0x8000},
    {2831, 9, 0x800, 0x1},
    {2840, 8, 0x0, 0x8000},
    {2848, 9, 0x0, 0x8000},
    {2857, 4, 0x800, 0x1},
    {2861, 9, 0x800, 0x1},
    {2870, 4, 0x0, 0x8},
    {2874, 2, 0x0, 0x1000804},
    {2876, 17, 0x0, 0x8},
    {2893, 7, 0x0, 0x8},
    {2900, 8, 0x0, 0x8},
    {2908, 6, 0x0, 0x80000},
    {2914, 7, 0x0, 0x80000},
    {2921, 8, 0x0, 0x8000},
    {2929, 7, 0x0, 0x8000},
    {2936, 9, 0x0, 0x8000},
    {2945, 10, 0x0, 0x8000},
    {2955, 11, 0x0, 0x8000},
    {2966, 5, 0x0, 0x8},
    {2971, 7, 0x0, 0x8},
    {2978, 9, 0x0, 0x80000},
    {2987, 3, 0x0, 0x80000},
    {2990, 3, 0x8, 0x1},
    {2993, 5, 0x8, 0x1},
    {2998, 5, 0x8, 0x1},
    {3003, 8, 0x0, 0x8000},
    {3011, 9, 0x0, 0x8000},
    {3020, 6, 0x0, 0x200000},
    {3026, 5, 0x0, 0x8000},
    {3031, 7, 0x0, 0x8000},
    {3038, 8, 0x0, 0x8000},
    {3046, 6, 0x0, 0x8000},
    {3052, 8, 0x0, 0x8000},
    {3060, 4, 0x0, 0x1000000},
    {3064, 11, 0x0, 0x8000},
    {3075, 8, 0x0, 0x8000},
    {3083, 9, 0x0, 0x8000},
    {3092, 11, 0x0, 0x8000},
    {3103, 12, 0x0, 0x8000},
    {3115, 11, 0x0, 0x8000},
    {3126, 8, 0x0, 0x8000},
    {3134, 8, 0x0, 0x100000},
    {3142, 4, 0x0, 0x8},
    {3146, 5, 0x0, 0x8},
    {3151, 4, 0x0, 0x10},
    {3155, 3, 0x0, 0x1000000},
    {3158, 13, 0x0, 0x8000},
    {3171, 13, 0x0, 0x8000},
    {3184, 10, 0x0, 0x8000},
    {3194, 9, 0x0, 0x8000},
    {3203, 10, 0x0, 0x8000},
    {3213, 12, 0x0, 0x8000},
    {3225, 10, 0x0, 0x8000},
    {3235, 6, 0x0, 0x1000400},
    {3241, 9, 0x0, 0x400},
    {3250, 4, 0x800, 0x1},
    {3254, 9, 0x800, 0x1},
    {3263, 10, 0x0, 0x8000},
    {3273, 4, 0x0, 0x4},
    {3277, 7, 0x8, 0x1},
    {3284, 9, 0x8, 0x1},
    {3293, 6, 0x80, 0x1},
    {3299, 9, 0x80, 0x1},
    {3308, 7, 0x200, 0x1},
    {3315, 11, 0x200, 0x1},
    {3326, 1, 0x0, 0x1000080},
    {3327, 6, 0x0, 0x8000},
    {3333, 7, 0x0, 0x8000},
    {3340, 6, 0x0, 0x8000},
    {3346, 8, 0x0, 0x8000},
    {3354, 7, 0x0, 0x8000},
    {3361, 8, 0x0, 0x8000},
    {3369, 9, 0x0, 0x8000},
    {3378, 11, 0x0, 0x8000},
    {3389, 8, 0x0, 0x8000},
    {3397, 8, 0x0, 0x8000},
    {3405, 9, 0x0, 0x8000},
    {3414, 3, 0x1, 0x1},
    {3417, 6, 0x1, 0x1},
    {3423, 7, 0x1, 0x1},
    {3430, 5, 0x0, 0x400},
    {3435, 3, 0x10, 0x1},
    {3438, 5, 0x10, 0x1},
    {3443, 3, 0x8, 0x1},
    {3446, 6, 0x8, 0x1},
    {3452, 7, 0x17, 0x2},
    {3459, 8, 0x17, 0x2},
    {3467, 4, 0x0, 0x8},
    {3471, 3, 0x20, 0x800001},
    {3474, 6, 0x20, 0x1},
    {3480, 3, 0x200, 0x1},
    {3483, 4, 0x200, 0x1},
    {3487, 2, 0x0, 0x200800},
    {3489, 3, 0x80, 0x1},
    {3492, 4, 0x80, 0x1},
    {3496, 6, 0x80, 0x1},
    {3502, 8, 0x80, 0x1},
    {3510, 4, 0x3d, 0x2000000},
    {3514, 2, 0x0, 0x200000},
    {3516, 3, 0x0, 0x10000},
    {3519, 9, 0x0, 0x80000},
    {3528, 2, 0x0, 0x1200000},
    {3530, 8, 0x0, 0x8},
    {3538, 3, 0x0, 0x1200000},
    {3541, 6, 0x0, 0x400},
    {3547, 4, 0x0, 0x400},
    {3551, 5, 0x0, 0x200000},
    {3556, 3, 0x1, 0x1},
    {3559, 5, 0x1, 0x1},
    {3564, 9, 0x0, 0x80000},
    {3573, 5, 0x0, 0x40},
    {3578, 7, 0x0, 0x100},
    {3585, 7, 0x8, 0x1},
    {3592, 6, 0x8, 0x1},
    {3598, 6, 0x8, 0x1},
    {3604, 2, 0x0, 0x10000},
    {3606, 4, 0x2, 0x1},
    {3610, 5, 0x2, 0x1},
    {3615, 4, 0x4, 0x1},
    {3619, 5, 0x4, 0x1},
    {3624, 3, 0x0, 0x10},
    {3627, 8, 0x0, 0x200},
    {3635, 6, 0x1c, 0x2000000},
    {3641, 9, 0x0, 0x8000},
    {3650, 10, 0x0, 0x8000},
    {3660, 11, 0x0, 0x200000},
    {3671, 6, 0x16, 0x2},
    {3677, 9, 0x0, 0x200},
    {3686, 2, 0x0, 0x80},
    {3688, 3, 0x16, 0x2},
    {3691, 4, 0x0, 0x100},
    {3695, 3, 0x0, 0x180000},
    {3698, 4, 0x0, 0x80000},
    {3702, 5, 0x0, 0x80000},
    {3707, 6, 0x0, 0x80000},
    {3713, 5, 0x0, 0x100000},
    {3718, 8, 0x0, 0x100000},
    {3726, 8, 0x0, 0x1000200},
    {3734, 19, 0x0, 0x200},
    {3753, 9, 0x0, 0x200},
    {3762, 3, 0x100, 0x1},
    {3765, 5, 0x100, 0x1},
    {3770, 6, 0x100, 0x1},
    {3776, 9, 0x2, 0x1},
    {3785, 4, 0x17, 0x800002},
    {3789, 4, 0x0, 0x1000000},
    {3793, 12, 0x0, 0x8},
    {3805, 13, 0x0, 0x8},
    {3818, 9, 0x11, 0x2000000},
    {3827, 3, 0x0, 0x100000},
    {3830, 5, 0x2, 0x1},
    {3835, 7, 0x2, 0x1},
    {3842, 3, 0x2, 0x1},
    {3845, 5, 0x2, 0x1},
    {3850, 8, 0x2, 0x1},
    {3858, 5, 0x2, 0x1},
    {3863, 4, 0x2, 0x1},
    {3867, 8, 0x2, 0x1},
    {3875, 8, 0x2, 0x1},
    {3883, 6, 0x2, 0x1},
    {3889, 7, 0x2, 0x1},
    {3896, 8, 0x2, 0x1},
    {3904, 7, 0x2, 0x1},
    {3911, 8, 0x2, 0x1},
    {3919, 8, 0x2, 0x1},
    {3927, 9, 0x2, 0x1},
    {3936, 9, 0x2, 0x1},
    {3945, 8, 0x2, 0x1},
    {3953, 9, 0x2, 0x1},
    {3962, 8, 0x2, 0x1},
    {3970, 9, 0x2, 0x1},
    {3979, 10, 0x2, 0x1},
    {3989, 8, 0x2, 0x1},
    {3997, 13, 0x2, 0x1},
    {4010, 4, 0x0, 0x80000},
    {4014, 3, 0x2, 0x1},
    {4017, 9, 0x2, 0x1},
    {4026, 4, 0x2, 0x1},
    {4030, 6, 0x2, 0x1},
    {4036, 7, 0x2, 0x1},
    {4043, 6, 0x2, 0x1},
    {4049, 8, 0x2, 0x1},
    {4057, 5, 0x0, 0x80000},
    {4062, 11, 0x0, 0x8000},
    {4073, 3, 0x0, 0x1000400},
    {4076, 6, 0x0, 0x400},
    {4082, 4, 0x0, 0x1000000},
    {4086, 6, 0x0, 0x4},
    {4092, 7, 0x0, 0x4},
    {4099, 4, 0x0, 0x1000004},
    {4103, 6, 0x0, 0x4},
    {4109, 4, 0x0, 0x100000},
    {4113, 9, 0x0, 0x80000},
    {4122, 11, 0x0, 0x8},
    {4133, 3, 0x0, 0x200000},
    {4136, 5, 0x15, 0x2},
    {4141, 6, 0x15, 0x2},
    {4147, 10, 0x0, 0x8000},
    {4157, 7, 0x0, 0x200000},
    {4164, 3, 0x0, 0x10},
    {4167, 7, 0x0, 0x8000},
    {4174, 4, 0x0, 0x10},
    {4178, 4, 0x2, 0x1},
    {4182, 9, 0x0, 0x8000},
    {4191, 6, 0x0, 0x8000},
    {4197, 7, 0x0, 0x8000},
    {4204, 7, 0x0, 0x8000},
    {4211, 3, 0x0, 0x8000},
    {4214, 6, 0x0, 0x8000},
    {4220, 12, 0x0, 0x8000},
    {4232, 4, 0x0, 0x200010},
    {4236, 8, 0x15, 0x2},
    {4244, 8, 0x15, 0x2},
    {4252, 4, 0x0, 0x10},
    {4256, 5, 0x0, 0x10},
    {4261, 13, 0x0, 0x8000},
    {4274, 9, 0x15, 0x2},
    {4283, 9, 0x15, 0x2},
    {4292, 2, 0x0, 0x80000},
    {4294, 4, 0x2, 0x1},
    {4298, 5, 0x2, 0x1},
    {4303, 8, 0x2, 0x1},
    {4311, 11, 0x0, 0x8000},
    {4322, 5, 0x0, 0x4},
    {4327, 4, 0x0, 0x1000},
    {4331, 4, 0x0, 0x1000},
    {4335, 5, 0x0, 0x1000},
    {4340, 11, 0x2, 0x1},
    {4351, 4, 0x0, 0x1000008},
    {4355, 9, 0x0, 0x8},
    {4364, 2, 0x0, 0x80000},
    {4366, 3, 0x0, 0x180000},
    {4369, 3, 0x10, 0x1},
    {4372, 11, 0x0, 0x8},
    {4383, 12, 0x0, 0x8},
    {4395, 6, 0x10, 0x1},
    {4401, 7, 0x10, 0x1},
    {4408, 8, 0x10, 0x1},
    {4416, 9, 0x10, 0x1},
    {4425, 7, 0x80, 0x1},
    {4432, 8, 0x80, 0x1},
    {4440, 8, 0x80, 0x1},
    {4448, 10, 0x80, 0x1},
    {4458, 3, 0x1, 0x800001},
    {4461, 6, 0x49, 0x2000000},
    {4467, 5, 0x1, 0x1},
    {4472, 4, 0x1, 0x1},
    {4476, 7, 0x1, 0x1},
    {4483, 8, 0x0, 0x10},
    {4491, 8, 0x10, 0x1},
    {4499, 7, 0x0, 0x8000},
    {4506, 8, 0x0, 0x8000},
    {4514, 3, 0x20, 0x1},
    {4517, 6, 0x20, 0x1},
    {4523, 2, 0x0, 0x1000000},
    {4525, 6, 0x0, 0x4},
    {4531, 7, 0x0, 0x4},
    {4538, 3, 0x0, 0x1000},
    {4541, 6, 0x0, 0x1000},
    {4547, 3, 0x40, 0x1},
    {4550, 5, 0x40, 0x1},
    {4555, 10, 0x40, 0x1},
    {4565, 9, 0x0, 0x200000},
    {4574, 10, 0x0, 0x200},
    {4584, 10, 0x0, 0x200000},
    {4594, 3, 0x800, 0x1},
    {4597, 7, 0x800, 0x1},
    {4604, 8, 0x800, 0x1},
    {4612, 9, 0x800, 0x1},
    {4621, 5, 0x800, 0x1},
    {4626, 7, 0x800, 0x1},
    {4633, 8, 0x800, 0x1},
    {4641, 9, 0x800, 0x1},
    {4650, 5, 0x10, 0x1},
    {4655, 6, 0x10, 0x1},
    {4661, 7, 0x10, 0x1},
    {4668, 3, 0x20, 0x1},
    {4671, 5, 0x20, 0x1},
    {4676, 7, 0x0, 0x8},
    {4683, 8, 0x0, 0x8},
    {4691, 4, 0x80, 0x1},
    {4695, 5, 0x80, 0x1},
    {4700, 10, 0x0, 0x8},
    {4710, 11, 0x0, 0x8},
    {4721, 1, 0x6, 0x400000},
    {4722, 4, 0x0, 0x1000024},
    {4726, 9, 0x0, 0x8},
    {4735, 3, 0x0, 0x1000000},
    {4738, 12, 0x0, 0x8},
    {4750, 5, 0x0, 0x8},
    {4755, 4, 0x6, 0x400000},
    {4759, 5, 0x4b, 0x2000000},
    {4764, 8, 0x0, 0x1000004},
    {4772, 15, 0x0, 0x8},
    {4787, 4, 0x0, 0x1000000},
    {4791, 8, 0x0, 0x8},
    {4799, 5, 0x0, 0x1000024},
    {4804, 14, 0x0, 0x8},
    {4818, 3, 0x20, 0x1},
    {4821, 7, 0x20, 0x1},
    {4828, 8, 0x0, 0x8},
    {4836, 9, 0x0, 0x8},
    {4845, 5, 0x43, 0x2000000},
    {4850, 6, 0x0, 0x8},
    {4856, 4, 0x0, 0x8},
    {4860, 5, 0x0, 0x8},
    {4865, 5, 0x40, 0x1},
    {4870, 6, 0x40, 0x1},
    {4876, 8, 0x40, 0x1},
    {4884, 10, 0x40, 0x1},
    {4894, 6, 0x40, 0x1},
    {4900, 7, 0x40, 0x1},
    {4907, 9, 0x40, 0x1},
    {4916, 11, 0x40, 0x1},
    {4927, 6, 0x7c4, 0x4000000},
    {4933, 5, 0x2, 0x1},
    {4938, 6, 0x2, 0x1},
    {4944, 8, 0x2, 0x1},
    {4952, 10, 0x2, 0x1},
    {4962, 6, 0x17, 0x2},
    {4968, 6, 0x17, 0x2},
    {4974, 7, 0x32, 0x2000000},
    {4981, 5, 0x0, 0x8000},
    {4986, 5, 0x0, 0x8},
    {4991, 4, 0x0, 0x1000000},
    {4995, 8, 0x0, 0x8},
    {5003, 8, 0x0, 0x8},
    {5011, 8, 0x0, 0x8},
    {5019, 6, 0x0, 0x1000024},
    {5025, 11, 0x0, 0x8},
    {5036, 5, 0x18, 0x2},
    {5041, 6, 0x0, 0x1000000},
    {5047, 12, 0x0, 0x8},
    {5059, 10, 0x0, 0x8},
    {5069, 12, 0x0, 0x8},
    {5081, 4, 0x0, 0x8},
    {5085, 3, 0x0, 0x1000000},
    {5088, 7, 0x0, 0x8},
    {5095, 8, 0x0, 0x8000},
    {5103, 4, 0x17, 0x2},
    {5107, 5, 0x0, 0x80000},
    {5112, 4, 0x0, 0x40000},
    {5116, 5, 0x0, 0x40000},
    {5121, 4, 0x0, 0x8},
    {5125, 3, 0x0, 0x8},
    {5128, 5, 0x0, 0x8},
    {5133, 10, 0x0, 0x8},
    {5143, 7, 0x0, 0x1000000},
    {5150, 11, 0x0, 0x8},
    {5161, 12, 0x0, 0x8},
    {5173, 2, 0x0, 0x80000},
    {5175, 3, 0x0, 0x40000},
    {5178, 5, 0x8, 0x1},
    {5183, 6, 0x8, 0x1},
    {5189, 8, 0x8, 0x1},
    {5197, 10, 0x8, 0x1},
    {5207, 6, 0x0, 0x8},
    {5213, 3, 0x40, 0x1},
    {5216, 5, 0x40, 0x1},
    {5221, 3, 0x20, 0x1},
    {5224, 5, 0x20, 0x1},
    {5229, 7, 0x0, 0x8000},
    {5236, 3, 0x0, 0x4},
    {5239, 6, 0x200, 0x1},
    {5245, 7, 0x0, 0x8000},
    {5252, 9, 0x0, 0x8000},
    {5261, 4, 0x0, 0x1000000},
    {5265, 8, 0x0, 0x8},
    {5273, 5, 0x17, 0x2},
    {5278, 1, 0x0, 0x1200080},
    {5279, 5, 0x0, 0x8},
    {5284, 3, 0x1, 0x1},
    {5287, 8, 0x1, 0x1},
    {5295, 2, 0x0, 0x100000},
    {5297, 4, 0x0, 0x8},
    {5301, 3, 0x0, 0x100000},
    {5304, 4, 0x0, 0x100000},
    {5308, 7, 0x0, 0x8000},
    {5315, 4, 0x8, 0x1},
    {5319, 6, 0x0, 0x8000},
    {5325, 3, 0x0, 0x1000024},
    {5328, 9, 0x0, 0x8},
    {5337, 8, 0x0, 0x8},
    {5345, 9, 0x0, 0x8},
    {5354, 4, 0x0, 0x4},
    {5358, 5, 0x0, 0x1000},
    {5363, 3, 0x0, 0x1000},
    {5366, 2, 0x0, 0x200000},
    {5368, 2, 0x0, 0x1200000},
    {5370, 8, 0x0, 0x8},
    {5378, 10, 0x0, 0x8},
    {5388, 8, 0x0, 0x10},
    {5396, 7, 0x0, 0x1000000},
    {5403, 15, 0x0, 0x8},
    {5418, 9, 0x0, 0x80000},
    {5427, 6, 0x0, 0x20000},
    {5433, 7, 0x18, 0x2},
    {5440, 8, 0x18, 0x2},
    {5448, 3, 0x1, 0x1},
    {5451, 6, 0x1, 0x1},
    {5457, 3, 0x100, 0x800001},
    {5460, 6, 0x100, 0x1},
    {5466, 4, 0x0, 0x8000},
    {5470, 6, 0x0, 0x8000},
    {5476, 6, 0x0, 0x8000},
    {5482, 5, 0x0, 0x8000},
    {5487, 3, 0x0, 0x100000},
    {5490, 6, 0x0, 0x8000},
    {5496, 5, 0x0, 0x80000},
    {5501, 8, 0x0, 0x10},
    {5509, 4, 0x40, 0x1},
    {5513, 3, 0x40, 0x1},
    {5516, 5, 0x40, 0x1},
    {5521, 3, 0x20, 0x1},
    {5524, 5, 0x20, 0x1},
    {5529, 4, 0x39, 0x2000000},
    {5533, 3, 0x40, 0x1},
    {5536, 3, 0x20, 0x1},
    {5539, 4, 0x40, 0x1},
    {5543, 4, 0x20, 0x1},
    {5547, 5, 0x40, 0x1},
    {5552, 5, 0x40, 0x1},
    {5557, 5, 0x20, 0x1},
    {5562, 4, 0x1, 0x1},
    {5566, 7, 0x1, 0x1},
    {5573, 4, 0x0, 0x40000},
    {5577, 7, 0x1, 0x1},
    {5584, 4, 0x0, 0x40000},
    {5588, 5, 0x0, 0x40000},
    {5593, 6, 0x0, 0x40000},
    {5599, 12, 0x26, 0x2000000},
    {5611, 11, 0x25, 0x2000000},
    {5622, 3, 0x1, 0x1},
    {5625, 7, 0x1, 0x1},
    {5632, 5, 0x1, 0x1},
    {5637, 7, 0x1, 0x1},
    {5644, 8, 0x1, 0x1},
    {5652, 6, 0x1, 0x1},
    {5658, 6, 0x1, 0x1},
    {5664, 7, 0x1, 0x1},
    {5671, 6, 0x1, 0x1},
    {5677, 7, 0x1, 0x1},
    {5684, 7, 0x1, 0x1},
    {5691, 8, 0x1, 0x1},
    {5699, 7, 0x1, 0x1},
    {5706, 8, 0x1, 0x1},
    {5714, 7, 0x1, 0x1},
    {5721, 8, 0x1, 0x1},
    {5729, 4, 0x1, 0x1},
    {5733, 8, 0x1, 0x1},
    {5741, 7, 0x1, 0x1},
    {5748, 9, 0x1, 0x1},
    {5757, 9, 0x1, 0x1},
    {5766, 7, 0x1, 0x1},
    {5773, 5, 0x0, 0x8},
    {5778, 8, 0x0, 0x1000008},
    {5786, 11, 0x0, 0x8},
    {5797, 8, 0x1, 0x1},
    {5805, 12, 0x1, 0x1},
    {5817, 6, 0x17, 0x2},
    {5823, 7, 0x17, 0x2},
    {5830, 5, 0x0, 0x8},
    {5835, 5, 0x0, 0x8000},
    {5840, 5, 0x0, 0x8000},
    {5845, 6, 0x0, 0x200000},
    {5851, 5, 0x40, 0x1},
    {5856, 4, 0x20, 0x1},
    {5860, 5, 0x800, 0x1},
    {5865, 6, 0x800, 0x1},
    {5871, 8, 0x800, 0x1},
    {5879, 10, 0x800, 0x1},
    {5889, 5, 0x777, 0x4000000},
    {5894, 6, 0x0, 0x8000},
    {5900, 4, 0x40, 0x1},
    {5904, 5, 0x40, 0x1},
    {5909, 7, 0x40, 0x1},
    {5916, 4, 0x20, 0x1},
    {5920, 3, 0x40, 0x1},
    {5923, 4, 0x40, 0x1},
    {5927, 5, 0x40, 0x1},
    {5932, 6, 0x40, 0x1},
    {5938, 7, 0x40, 0x1},
    {5945, 5, 0x40, 0x1},
    {5950, 4, 0x40, 0x1},
    {5954, 5, 0x40, 0x1},
    {5959, 5, 0x40, 0x1},
    {5964, 6, 0x40, 0x1},
    {5970, 5, 0x40, 0x1},
    {5975, 6, 0x40, 0x1},
    {5981, 6, 0x40, 0x1},
    {5987, 4, 0x40, 0x1},
    {5991, 6, 0x0, 0x8000},
    {5997, 6, 0x0, 0x1000000},
    {6003, 15, 0x25, 0x2000000},
    {6018, 15, 0x26, 0x2000000},
    {6033, 8, 0x25, 0x2000000},
    {6041, 9, 0x26, 0x2000000},
    {6050, 12, 0x26, 0x2000000},
    {6062, 11, 0x25, 0x2000000},
    {6073, 8, 0x0, 0x8000},
    {6081, 7, 0x0, 0x8000},
    {6088, 8, 0x0, 0x8000},
    {6096, 5, 0x0, 0x8000},
    {6101, 8, 0x0, 0x8000},
    {6109, 8, 0x0, 0x8000},
    {6117, 8, 0x0, 0x8000},
    {6125, 3, 0x20, 0x1},
    {6128, 4, 0x20, 0x1},
    {6132, 4, 0x20, 0x1},
    {6136, 5, 0x20, 0x1},
    {6141, 4, 0x20, 0x1},
    {6145, 5, 0x20, 0x1},
    {6150, 5, 0x20, 0x1},
    {6155, 6, 0x20, 0x1},
    {6161, 5, 0x20, 0x1},
    {6166, 6, 0x20, 0x1},
    {6172, 4, 0x20, 0x1},
    {6176, 5, 0x0, 0x1000020},
    {6181, 8, 0x0, 0x20},
    {6189, 5, 0x40, 0x1},
    {6194, 4, 0x20, 0x1},
    {6198, 5, 0x20, 0x1},
    {6203, 7, 0x1, 0x1},
    {6210, 4, 0x40, 0x1},
    {6214, 5, 0x40, 0x1},
    {6219, 7, 0x40, 0x1},
    {6226, 6, 0x40, 0x1},
    {6232, 4, 0x20, 0x1},
    {6236, 5, 0x20, 0x1},
    {6241, 7, 0x20, 0x1},
    {6248, 6, 0x20, 0x1},
    {6254, 4, 0x40, 0x1},
    {6258, 7, 0x40, 0x1},
    {6265, 4, 0x20, 0x1},
    {6269, 7, 0x20, 0x1},
    {6276, 8, 0x0, 0x8},
    {6284, 6, 0x20, 0x1},
    {6290, 5, 0x0, 0x8000},
    {6295, 6, 0x80, 0x1},
    {6301, 3, 0x400, 0x1},
    {6304, 11, 0x0, 0x8},
    {6315, 6, 0x400, 0x1},
    {6321, 2, 0x0, 0x80000},
    {6323, 2, 0x0, 0x1000000},
    {6325, 5, 0x0, 0x10},
    {6330, 4, 0x20, 0x1},
    {6334, 5, 0x20, 0x1},
    {6339, 7, 0x20, 0x1},
    {6346, 9, 0x20, 0x1},
    {6355, 11, 0x0, 0x8000},
    {6366, 13, 0x0, 0x8000},
    {6379, 5, 0x20, 0x1},
    {6384, 6, 0x20, 0x1},
    {6390, 8, 0x20, 0x1},
    {6398, 10, 0x20, 0x1},
    {6408, 14, 0x0, 0x8000},
    {6422, 6, 0x200, 0x1},
    {6428, 7, 0x200, 0x1},
    {6435, 8, 0x200, 0x1},
    {6443, 10, 0x200, 0x1},
    {6453, 2, 0x0, 0x80000},
    {6455, 7, 0x0, 0x8000},
    {6462, 6, 0x0, 0x8000},
    {6468, 7, 0x13, 0x2000000},
    {6475, 4, 0x0, 0x8},
    {6479, 6, 0x33, 0x2000000},
    {6485, 2, 0x0, 0x80000},
    {6487, 3, 0x80, 0x1},
    {6490, 9, 0x0, 0x8000},
    {6499, 10, 0x0, 0x8000},
    {6509, 7, 0x80, 0x1},
    {6516, 8, 0x80, 0x1},
    {6524, 8, 0x80, 0x1},
    {6532, 4, 0x0, 0x10},
    {6536, 5, 0x0, 0x10},
    {6541, 4, 0x40, 0x1},
    {6545, 6, 0x40, 0x1},
    {6551, 3, 0x4, 0x1},
    {6554, 5, 0x4, 0x1},
    {6559, 4, 0x4, 0x1},
    {6563, 2, 0x0, 0x1000000},
    {6565, 11, 0x0, 0x8000},
    {6576, 7, 0x0, 0x10},
    {6583, 4, 0x0, 0x24},
    {6587, 4, 0x0, 0x1000000},
    {6591, 14, 0x0, 0x8000},
    {6605, 11, 0x0, 0x8000},
    {6616, 11, 0x0, 0x8000},
    {6627, 11, 0x0, 0x8000},
    {6638, 9, 0x0, 0x8000},
    {6647, 10, 0x0, 0x8000},
    {6657, 3, 0x10, 0x1},
    {6660, 6, 0x10, 0x1},
    {6666, 6, 0x10, 0x1},
    {6672, 4, 0x10, 0x1},
    {6676, 7, 0x10, 0x1},
    {6683, 7, 0x10, 0x1},
    {6690, 3, 0x8, 0x1},
    {6693, 8, 0x8, 0x1},
    {6701, 9, 0x8, 0x1},
    {6710, 8, 0x8, 0x1},
    {6718, 9, 0x0, 0x8},
    {6727, 4, 0x0, 0x1000000},
    {6731, 9, 0x0, 0x10},
    {6740, 1, 0x0, 0x1000000},
    {6741, 7, 0x3, 0x8000000},
    {6748, 8, 0x3, 0x8000000},
    {6756, 2, 0x0, 0x1000800},
    {6758, 13, 0x0, 0x8},
    {6771, 8, 0x0, 0x8},
    {6779, 6, 0x0, 0x8000},
    {6785, 7, 0x0, 0x10},
    {6792, 5, 0x400, 0x1},
    {6797, 9, 0x400, 0x1},
    {6806, 9, 0x400, 0x1},
    {6815, 10, 0x400, 0x1},
    {6825, 6, 0x0, 0x8000},
    {6831, 9, 0x0, 0x8000},
    {6840, 3, 0x0, 0x40000},
    {6843, 4, 0x0, 0x40000},
    {6847, 4, 0x0, 0x400},
    {6851, 4, 0x16, 0x2},
    {6855, 8, 0x0, 0x8000},
    {6863, 10, 0x0, 0x8000},
    {6873, 7, 0x0, 0x8},
    {6880, 11, 0x0, 0x8000},
    {6891, 7, 0x0, 0x8000},
    {6898, 8, 0x0, 0x8000},
    {6906, 7, 0x0, 0x8000},
    {6913, 2, 0x0, 0x200800},
    {6915, 5, 0x0, 0x100000},
    {6920, 3, 0x1, 0x1},
    {6923, 5, 0x1, 0x1},
    {6928, 5, 0x1, 0x1},
    {6933, 5, 0x15, 0x2},
    {6938, 4, 0x0, 0x1000},
    {6942, 11, 0x0, 0x8000},
    {6953, 4, 0x0, 0x1000024},
    {6957, 8, 0x0, 0x8},
    {6965, 4, 0x40, 0x1},
    {6969, 5, 0x40, 0x1},
    {6974, 6, 0x40, 0x1},
    {6980, 5, 0x0, 0x80000},
    {6985, 6, 0x0, 0x8000},
    {6991, 3, 0x60, 0x1},
    {6994, 6, 0x20, 0x1},
    {7000, 5, 0x40, 0x1},
    {7005, 6, 0x40, 0x1},
    {7011, 6, 0x20, 0x1},
    {7017, 6, 0x20, 0x1},
    {7023, 3, 0x600, 0x800001},
    {7026, 8, 0x600, 0x1},
    {7034, 9, 0x600, 0x1},
    {7043, 9, 0x600, 0x1},
    {7052, 7, 0x0, 0x8000},
    {7059, 4, 0x0, 0x8},
    {7063, 4, 0x200, 0x800001},
    {7067, 5, 0x200, 0x1},
    {7072, 7, 0x200, 0x1},
    {7079, 9, 0x200, 0x1},
    {7088, 6, 0x0, 0x8000},
    {7094, 3, 0x40, 0x1},
    {7097, 6, 0x40, 0x1},
    {7103, 3, 0x40, 0x1},
    {7106, 5, 0x40, 0x1},
    {7111, 3, 0x80, 0x1},
    {7114, 6, 0x80, 0x1},
    {7120, 5, 0x0, 0x8000},
    {7125, 6, 0x0, 0x8000},
    {7131, 7, 0x0, 0x8000},
    {7138, 5, 0x0, 0x8000},
    {7143, 3, 0x2, 0x1},
    {7146, 6, 0x2, 0x1},
    {7152, 4, 0x2, 0x1},
    {7156, 7, 0x40, 0x1},
    {7163, 5, 0x0, 0x8000},
    {7168, 9, 0x0, 0x8000},
    {7177, 10, 0x0, 0x8000},
    {7187, 7, 0x0, 0x8000},
    {7194, 11, 0x0, 0x8000},
    {7205, 8, 0x0, 0x10},
    {7213, 7, 0x0, 0x8000},
    {7220, 7, 0x0, 0x8000},
    {7227, 4, 0x80, 0x1},
    {7231, 7, 0x80, 0x1},
    {7238, 5, 0x0, 0x1000024},
    {7243, 10, 0x0, 0x8},
    {7253, 1, 0x0, 0x1000},
    {7254, 6, 0x4, 0x1},
    {7260, 8, 0x4, 0x1},
    {7268, 6, 0x4, 0x1},
    {7274, 7, 0x4, 0x1},
    {7281, 9, 0x4, 0x1},
    {7290, 11, 0x4, 0x1},
    {7301, 9, 0x0, 0x8000},
    {7310, 11, 0x0, 0x8000},
    {7321, 5, 0x0, 0x40000},
    {7326, 7, 0x0, 0x8000},
    {7333, 7, 0x0, 0x40000},
    {7340, 6, 0x4, 0x1},
    {7346, 5, 0x4, 0x1},
    {7351, 5, 0x4, 0x1},
    {7356, 8, 0x0, 0x80000},
    {7364, 5, 0x4, 0x1},
    {7369, 3, 0x10, 0x800001},
    {7372, 6, 0x10, 0x1},
    {7378, 3, 0x10, 0x1},
    {7381, 7, 0x10, 0x1},
    {7388, 4, 0x10, 0x1},
    {7392, 5, 0x10, 0x1},
    {7397, 10, 0x0, 0x8},
    {7407, 4, 0x10, 0x1},
    {7411, 5, 0x0, 0x8000},
    {7416, 3, 0x10, 0x1},
    {7419, 4, 0x10, 0x1},
    {7423, 5, 0x10, 0x1},
    {7428, 9, 0x0, 0x8000},
    {7437, 6, 0x0, 0x8000},
    {7443, 9, 0x0, 0x8000},
    {7452, 3, 0x4, 0x800001},
    {7455, 4, 0x4, 0x1},
    {7459, 5, 0x4, 0x1},
    {7464, 5, 0x4, 0x800001},
    {7469, 7, 0x4, 0x1},
    {7476, 5, 0x4, 0x1},
    {7481, 5, 0x0, 0x8000},
    {7486, 5, 0x4, 0x1},
    {7491, 5, 0x4, 0x1},
    {7496, 5, 0x4, 0x1},
    {7501, 6, 0x400, 0x1},
    {7507, 7, 0x400, 0x1},
    {7514, 9, 0x400, 0x1},
    {7523, 11, 0x400, 0x1},
    {7534, 4, 0x4, 0x1},
    {7538, 5, 0x4, 0x1},
    {7543, 4, 0x4, 0x800001},
    {7547, 5, 0x4, 0x1},
    {7552, 7, 0x0, 0x8000},
    {7559, 8, 0x0, 0x8000},
    {7567, 6, 0x0, 0x8000},
    {7573, 5, 0x0, 0x8000},
    {7578, 6, 0x4, 0x1},
    {7584, 5, 0x4, 0x1},
    {7589, 6, 0x4, 0x1},
    {7595, 7, 0x4, 0x1},
    {7602, 4, 0x4, 0x1},
    {7606, 6, 0x4, 0x1},
    {7612, 5, 0x4, 0x1},
    {7617, 5, 0x4, 0x1},
    {7622, 5, 0x4, 0x1},
    {7627, 6, 0x4, 0x1},
    {7633, 6, 0x0, 0x8000},
    {7639, 5, 0x4, 0x1},
    {7644, 4, 0x8, 0x1},
    {7648, 6, 0x4, 0x1},
    {7654, 6, 0x4, 0x1},
    {7660, 3, 0x10, 0x800001},
    {7663, 4, 0x10, 0x1},
    {7667, 4, 0x10, 0x1},
    {7671, 6, 0x10, 0x1},
    {7677, 4, 0x10, 0x1},
    {7681, 2, 0x0, 0x80000},
    {7683, 4, 0x0, 0x1000000},
    {7687, 12, 0x100, 0x1},
    {7699, 4, 0x100, 0x1},
    {7703, 7, 0x47, 0x2000000},
    {7710, 3, 0x20, 0x1},
    {7713, 7, 0x20, 0x1},
    {7720, 4, 0x17, 0x2000000},
    {7724, 3, 0x10, 0x1},
    {7727, 7, 0x0, 0x8000},
    {7734, 5, 0x20, 0x1},
    {7739, 9, 0x20, 0x1},
    {7748, 3, 0x10, 0x1},
    {7751, 5, 0x10, 0x1},
    {7756, 7, 0x0, 0x80000},
    {7763, 9, 0x0, 0x8000},
    {7772, 10, 0x0, 0x8000},
    {7782, 8, 0x0, 0x8000},
    {7790, 8, 0x0, 0x8000},
    {7798, 3, 0x0, 0x40000},
    {7801, 4, 0x0, 0x40000},
    {7805, 5, 0x0, 0x40000},
    {7810, 4, 0x0, 0x40000},
    {7814, 8, 0x41, 0x2000000},
    {7822, 8, 0x0, 0x80000},
    {7830, 5, 0x0, 0x1000},
    {7835, 8, 0x0, 0x8000},
    {7843, 4, 0x0, 0x1000},
    {7847, 5, 0x0, 0x1000},
    {7852, 4, 0x10, 0x1},
    {7856, 5, 0x0, 0x1000000},
    {7861, 14, 0x100, 0x1},
    {7875, 5, 0x100, 0x1},
    {7880, 6, 0x100, 0x1},
    {7886, 8, 0x0, 0x8000},
    {7894, 2, 0x0, 0x400},
    {7896, 6, 0x48, 0x2000000},
    {7902, 3, 0x0, 0x1000400},
    {7905, 6, 0x0, 0x400},
    {7911, 6, 0x0, 0x1000000},
    {7917, 9, 0x0, 0x400},
    {7926, 9, 0x0, 0x8000},
    {7935, 8, 0x0, 0x8000},
    {7943, 7, 0x0, 0x40000},
    {7950, 8, 0x0, 0x40000},
    {7958, 8, 0x0, 0x40000},
    {7966, 8, 0x0, 0x40000},
    {7974, 9, 0x0, 0x40000},
    {7983, 9, 0x0, 0x40000},
    {7992, 9, 0x0, 0x8000},
    {8001, 5, 0x0, 0x80000},
    {8006, 6, 0x0, 0x8000},
    {8012, 5, 0x0, 0x400},
    {8017, 8, 0x0, 0x8000},
    {8025, 10, 0x0, 0x8000},
    {8035, 10, 0x0, 0x8000},
    {8045, 13, 0x0, 0x8000},
    {8058, 2, 0x0, 0x40000},
    {8060, 5, 0x0, 0x100000},
    {8065, 4, 0x0, 0x40000},
    {8069, 3, 0x0, 0x8000},
    {8072, 5, 0x0, 0x40000},
    {8077, 6, 0x0, 0x40000},
    {8083, 7, 0x0, 0x40000},
    {8090, 6, 0x0, 0x8000},
    {8096, 5, 0x0, 0x8000},
    {8101, 4, 0x1, 0x8000000},
    {8105, 6, 0x0, 0x8000},
    {8111, 5, 0x0, 0x40000},
    {8116, 6, 0x0, 0x40000},
    {8122, 6, 0x15, 0x2000000},
    {8128, 3, 0x0, 0x40000},
    {8131, 9, 0x0, 0x8},
    {8140, 10, 0x0, 0x8},
    {8150, 5, 0x0, 0x1000004},
    {8155, 10, 0x0, 0x8},
    {8165, 3, 0x4, 0x1},
    {8168, 3, 0x4, 0x1},
    {8171, 2, 0x0, 0x80000},
    {8173, 3, 0x0, 0x40000},
    {8176, 4, 0x0, 0x40000},
    {8180, 7, 0x21, 0x2000000},
    {8187, 8, 0x21, 0x2000000},
    {8195, 8, 0x21, 0x2000000},
    {8203, 4, 0x0, 0x1000000},
    {8207, 10, 0x0, 0x10},
    {8217, 8, 0x1, 0x1},
    {8225, 5, 0x0, 0x8000},
    {8230, 5, 0x3, 0x9000000},
    {8235, 8, 0x3, 0x8000000},
    {8243, 6, 0x0, 0x8000},
    {8249, 4, 0x10, 0x1},
    {8253, 5, 0x10, 0x1},
    {8258, 6, 0x10, 0x1},
    {8264, 10, 0x0, 0x8000},
    {8274, 10, 0x0, 0x8000},
    {8284, 5, 0x4, 0x1},
    {8289, 8, 0x4, 0x1},
    {8297, 6, 0x4, 0x1},
    {8303, 6, 0x4, 0x1},
    {8309, 4, 0x4, 0x1},
    {8313, 6, 0x4, 0x1},
    {8319, 5, 0x4, 0x1},
    {8324, 7, 0x0, 0x8000},
    {8331, 8, 0x0, 0x8000},
    {8339, 9, 0x0, 0x8000},
    {8348, 4, 0x0, 0x40000},
    {8352, 9, 0x0, 0x8000},
    {8361, 7, 0x0, 0x8000},
    {8368, 6, 0x1, 0x8000000},
    {8374, 5, 0x0, 0x8},
    {8379, 3, 0x3, 0x8000000},
    {8382, 10, 0x0, 0x8},
    {8392, 3, 0x0, 0x100000},
    {8395, 10, 0x0, 0x8},
    {8405, 4, 0x0, 0x8},
    {8409, 3, 0x0, 0x8},
    {8412, 2, 0x0, 0x10000},
    {8414, 2, 0x0, 0x1000000},
    {8416, 10, 0x0, 0x8},
    {8426, 6, 0x0, 0x100000},
    {8432, 3, 0x0, 0x8000},
    {8435, 6, 0x0, 0x8000},
    {8441, 6, 0x0, 0x8000},
    {8447, 7, 0x0, 0x8000},
    {8454, 7, 0x0, 0x8000},
    {8461, 8, 0x0, 0x8000},
    {8469, 7, 0x0, 0x8000},
    {8476, 7, 0x4c, 0x2000000},
    {8483, 3, 0x0, 0x200000},
    {8486, 9, 0x0, 0x8000},
    {8495, 10, 0x0, 0x8000},
    {8505, 3, 0x400, 0x1},
    {8508, 6, 0x400, 0x1},
    {8514, 3, 0x0, 0x10},
    {8517, 4, 0x1, 0x9000000},
    {8521, 9, 0x1, 0x8000000},
    {8530, 9, 0x1, 0x8000000},
    {8539, 6, 0x0, 0x8},
    {8545, 5, 0x1, 0x9000000},
    {8550, 11, 0x1, 0x8000000},
    {8561, 12, 0x1, 0x8000000},
    {8573, 5, 0x0, 0x8000},
    {8578, 9, 0x0, 0x8000},
    {8587, 3, 0x8, 0x1},
    {8590, 5, 0x8, 0x1},
    {8595, 2, 0x0, 0x100000},
    {8597, 3, 0x400, 0x1},
    {8600, 9, 0x400, 0x1},
    {8609, 5, 0x0, 0x80000},
    {8614, 9, 0x400, 0x1},
    {8623, 4, 0x800, 0x1},
    {8627, 7, 0x800, 0x1},
    {8634, 10, 0x400, 0x1},
    {8644, 3, 0x400, 0x1},
    {8647, 8, 0x400, 0x1},
    {8655, 7, 0x400, 0x1},
    {8662, 8, 0x400, 0x1},
    {8670, 8, 0x400, 0x1},
    {8678, 8, 0x400, 0x1},
    {8686, 8, 0x400, 0x1},
    {8694, 9, 0x400, 0x1},
    {8703, 8, 0x400, 0x1},
    {8711, 8, 0x400, 0x1},
    {8719, 9, 0x400, 0x1},
    {8728, 3, 0x0, 0x8},
    {8731, 8, 0x400, 0x1},
    {8739, 9, 0x400, 0x1},
    {8748, 3, 0x400, 0x1},
    {8751, 6, 0x400, 0x1},
    {8757, 7, 0x400, 0x1},
    {8764, 2, 0x0, 0x100000},
    {8766, 2, 0x0, 0x8},
    {8768, 3, 0x0, 0x100000},
    {8771, 6, 0x0, 0x100000},
    {8777, 4, 0x0, 0x8},
    {8781, 3, 0x0, 0x10},
    {8784, 9, 0x0, 0x8},
    {8793, 10, 0x0, 0x8},
    {8803, 7, 0x400, 0x1},
    {8810, 8, 0x40, 0x1},
    {8818, 9, 0x0, 0x8},
    {8827, 8, 0x0, 0x8},
    {8835, 4, 0x0, 0x8},
    {8839, 5, 0x0, 0x8},
    {8844, 3, 0x0, 0x8},
    {8847, 5, 0x100, 0x1},
    {8852, 3, 0x0, 0x8},
    {8855, 11, 0x0, 0x8},
    {8866, 3, 0x0, 0x1000000},
    {8869, 11, 0x0, 0x8},
    {8880, 4, 0x400, 0x1},
    {8884, 7, 0x400, 0x1},
    {8891, 4, 0x400, 0x1},
    {8895, 9, 0x400, 0x1},
    {8904, 3, 0x0, 0x8},
    {8907, 5, 0x0, 0x8},
    {8912, 4, 0x3, 0x8000000},
    {8916, 1, 0x0, 0x1000800},
    {8917, 9, 0x0, 0x8},
    {8926, 10, 0x0, 0x8},
    {8936, 7, 0x0, 0x8},
    {8943, 3, 0x1, 0x1},
    {8946, 4, 0x1, 0x1},
    {8950, 3, 0x200, 0x1},
    {8953, 7, 0x200, 0x1},
    {8960, 7, 0x200, 0x1},
    {8967, 9, 0x200, 0x1},
    {8976, 7, 0x200, 0x1},
    {8983, 2, 0x0, 0x10},
    {8985, 2, 0x0, 0x200800},
    {8987, 6, 0x0, 0x100000},
    {8993, 4, 0x0, 0x8},
    {8997, 3, 0x80, 0x1},
    {9000, 6, 0x80, 0x1},
    {9006, 4, 0x80, 0x1},
    {9010, 6, 0x80, 0x1},
    {9016, 4, 0x80, 0x1},
    {9020, 3, 0x0, 0x1000000},
    {9023, 11, 0x0, 0x8000},
    {9034, 8, 0x0, 0x8000},
    {9042, 7, 0x0, 0x8000},
    {9049, 7, 0x0, 0x8000},
    {9056, 10, 0x0, 0x8000},
    {9066, 4, 0x0, 0x8000},
    {9070, 5, 0x0, 0x8000},
    {9075, 4, 0x0, 0x8000},
    {9079, 5, 0x0, 0x8000},
    {9084, 3, 0x200, 0x1},
    {9087, 6, 0x200, 0x1},
    {9093, 7, 0x200, 0x1},
    {9100, 8, 0x200, 0x1},
    {9108, 6, 0x200, 0x1},
    {9114, 7, 0x200, 0x1},
    {9121, 7, 0x200, 0x1},
    {9128, 7, 0x200, 0x1},
    {9135, 8, 0x200, 0x1},
    {9143, 8, 0x200, 0x1},
    {9151, 8, 0x200, 0x1},
    {9159, 7, 0x200, 0x1},
    {9166, 7, 0x200, 0x1},
    {9173, 8, 0x200, 0x1},
    {9181, 8, 0x200, 0x1},
    {9189, 8, 0x200, 0x1},
    {9197, 5, 0x20, 0x1},
    {9202, 2, 0x0, 0x200000},
    {9204, 7, 0x0, 0x8},
    {9211, 6, 0x0, 0x8000},
    {9217, 6, 0x0, 0x8},
    {9223, 7, 0x0, 0x8},
    {9230, 3, 0x800, 0x1},
    {9233, 2, 0x0, 0x200000},
    {9235, 5, 0x0, 0x8},
    {9240, 6, 0x0, 0x80000},
    {9246, 11, 0x12, 0x2000000},
    {9257, 2, 0x0, 0x800},
    {9259, 8, 0x0, 0x8000},
    {9267, 8, 0x0, 0x8000},
    {9275, 3, 0x0, 0x1000000},
    {9278, 9, 0x40, 0x1},
    {9287, 8, 0x400, 0x1},
    {9295, 9, 0x10, 0x1},
    {9304, 9, 0x2, 0x1},
    {9313, 9, 0x4, 0x1},
    {9322, 8, 0x8, 0x1},
    {9330, 8, 0x80, 0x1},
    {9338, 9, 0x20, 0x1},
    {9347, 7, 0x800, 0x1},
    {9354, 9, 0x200, 0x1},
    {9363, 9, 0x100, 0x1},
    {9372, 8, 0x1, 0x1},
    {9380, 3, 0x0, 0x10},
    {9383, 5, 0x17, 0x2},
    {9388, 6, 0x17, 0x2},
    {9394, 8, 0x0, 0x8000},
    {9402, 3, 0x2, 0x1},
    {9405, 7, 0x2, 0x1},
    {9412, 3, 0x200, 0x1},
    {9415, 7, 0x200, 0x1},
    {9422, 7, 0x200, 0x1},
    {9429, 3, 0x200, 0x800001},
    {9432, 7, 0x0, 0x100000},
    {9439, 6, 0x17, 0x2},
    {9445, 7, 0x200, 0x1},
    {9452, 4, 0x0, 0x100000},
    {9456, 3, 0x200, 0x1},
    {9459, 5, 0x200, 0x1},
    {9464, 5, 0x100, 0x1},
    {9469, 3, 0x4, 0x1},
    {9472, 6, 0x4, 0x1},
    {9478, 6, 0x4, 0x1},
    {9484, 6, 0x4, 0x1},
    {9490, 4, 0x4, 0x1},
    {9494, 7, 0x4, 0x1},
    {9501, 7, 0x4, 0x1},
    {9508, 7, 0x4, 0x1},
    {9515, 6, 0x0, 0x1000000},
    {9521, 16, 0x40, 0x1},
    {9537, 13, 0x400, 0x1},
    {9550, 12, 0x100, 0x1},
    {9562, 15, 0x2, 0x1},
    {9577, 13, 0x8, 0x1},
    {9590, 13, 0x80, 0x1},
    {9603, 14, 0x20, 0x1},
    {9617, 21, 0x1, 0x1},
    {9638, 19, 0x4, 0x1},
    {9657, 16, 0x10, 0x1},
    {9673, 18, 0x800, 0x1},
    {9691, 18, 0x200, 0x1},
    {9709, 8, 0x0, 0x8},
    {9717, 5, 0x0, 0x8},
    {9722, 5, 0x0, 0x80000},
    {9727, 7, 0x4d, 0x2000000},
    {9734, 4, 0x0, 0x1000024},
    {9738, 7, 0x0, 0x4},
    {9745, 7, 0x0, 0x4},
    {9752, 12, 0x0, 0x80000},
    {9764, 7, 0x0, 0x8},
    {9771, 3, 0x0, 0x8000},
    {9774, 5, 0x0, 0x8000},
    {9779, 8, 0x0, 0x80000},
    {9787, 9, 0x0, 0x8000},
    {9796, 3, 0x200, 0x1},
    {9799, 5, 0x0, 0x8000},
    {9804, 9, 0x0, 0x8000},
    {9813, 11, 0x200, 0x1},
    {9824, 12, 0x200, 0x1},
    {9836, 8, 0x0, 0x8},
    {9844, 4, 0x200, 0x1},
    {9848, 12, 0x200, 0x1},
    {9860, 13, 0x200, 0x1},
    {9873, 3, 0x2, 0x1},
    {9876, 7, 0x2, 0x1},
    {9883, 7, 0x0, 0x8000},
    {9890, 12, 0x0, 0x8000},
    {9902, 8, 0x0, 0x8000},
    {9910, 6, 0x0, 0x8000},
    {9916, 9, 0x0, 0x8000},
    {9925, 6, 0x0, 0x80000},
    {9931, 9, 0x0, 0x8000},
    {9940, 11, 0x0, 0x8000},
    {9951, 8, 0x0, 0x8000},
    {9959, 9, 0x0, 0x8000},
    {9968, 5, 0x0, 0x8000},
    {9973, 5, 0x0, 0x8000},
    {9978, 5, 0x0, 0x100000},
    {9983, 6, 0x0, 0x8000},
    {9989, 6, 0x0, 0x8000},
    {9995, 6, 0x0, 0x8000},
    {10001, 10, 0x0, 0x8000},
    {10011, 4, 0x0, 0x4},
    {10015, 11, 0x0, 0x8000},
    {10026, 5, 0x0, 0x8000},
    {10031, 9, 0x0, 0x8000},
    {10040, 7, 0x0, 0x8000},
    {10047, 7, 0x0, 0x200},
    {10054, 3, 0x0, 0x100000},
    {10057, 2, 0x0, 0x1000004},
    {10059, 12, 0x0, 0x8},
    {10071, 15, 0x0, 0x8},
    {10086, 4, 0x0, 0x80000},
    {10090, 6, 0x0, 0x80000},
    {10096, 3, 0x0, 0x8000},
    {10099, 7, 0x0, 0x8000},
    {10106, 8, 0x0, 0x8000},
    {10114, 9, 0x0, 0x8000},
    {10123, 10, 0x0, 0x8000},
    {10133, 10, 0x0, 0x8000},
    {10143, 11, 0x0, 0x8000},
    {10154, 13, 0x0, 0x8000},
    {10167, 4, 0x0, 0x100000},
    {10171, 8, 0x0, 0x100000},
    {10179, 6, 0x0, 0x80000},
    {10185, 10, 0x0, 0x100000},
    {10195, 6, 0x0, 0x8},
    {10201, 10, 0x0, 0x8},
    {10211, 9, 0x0, 0x8},
    {10220, 7, 0x0, 0x1000008},
    {10227, 11, 0x0, 0x8},
    {10238, 8, 0x0, 0x8},
    {10246, 8, 0x0, 0x200},
    {10254, 8, 0x0, 0x200},
    {10262, 5, 0x0, 0x200},
    {10267, 6, 0x0, 0x200},
    {10273, 7, 0x0, 0x8},
    {10280, 8, 0x0, 0x8},
    {10288, 3, 0x8, 0x1},
    {10291, 5, 0x8, 0x1},
    {10296, 9, 0x15, 0x2},
    {10305, 9, 0x15, 0x2},
    {10314, 3, 0x800, 0x1},
    {10317, 7, 0x0, 0x100000},
    {10324, 9, 0x0, 0x200},
    {10333, 8, 0x800, 0x1},
    {10341, 8, 0x800, 0x1},
    {10349, 8, 0x800, 0x1},
    {10357, 8, 0x800, 0x1},
    {10365, 8, 0x800, 0x1},
    {10373, 11, 0x0, 0x200},
    {10384, 8, 0x0, 0x8},
    {10392, 6, 0x0, 0x200},
    {10398, 7, 0x0, 0x200},
    {10405, 8, 0x0, 0x8000},
    {10413, 6, 0x20, 0x1},
    {10419, 7, 0x20, 0x1},
    {10426, 2, 0x0, 0x80000},
    {10428, 4, 0x0, 0x8000},
    {10432, 6, 0x0, 0x8000},
    {10438, 6, 0x0, 0x1000024},
    {10444, 9, 0x0, 0x4},
    {10453, 10, 0x0, 0x4},
    {10463, 10, 0x0, 0x8},
    {10473, 7, 0x0, 0x8},
    {10480, 7, 0x0, 0x8000},
    {10487, 9, 0x0, 0x8000},
    {10496, 6, 0x0, 0x4},
    {10502, 8, 0x20, 0x1},
    {10510, 10, 0x20, 0x1},
    {10520, 10, 0x0, 0x8000},
    {10530, 1, 0x3, 0x400000},
    {10531, 2, 0x0, 0x1000000},
    {10533, 6, 0x0, 0x10},
    {10539, 3, 0x20, 0x1},
    {10542, 7, 0x20, 0x1},
    {10549, 3, 0x0, 0x80000},
    {10552, 7, 0x3, 0x400000},
    {10559, 7, 0x3, 0x1400000},
    {10566, 12, 0x0, 0x20000},
    {10578, 7, 0x0, 0x80000},
    {10585, 3, 0x0, 0x1000000},
    {10588, 7, 0x0, 0x10},
    {10595, 7, 0x0, 0x4},
    {10602, 4, 0x0, 0x1000000},
    {10606, 13, 0x23, 0x2000000},
    {10619, 13, 0x24, 0x2000000},
    {10632, 6, 0x23, 0x2000000},
    {10638, 7, 0x24, 0x2000000},
    {10645, 11, 0x24, 0x2000000},
    {10656, 10, 0x23, 0x2000000},
    {10666, 5, 0x27, 0x2000000},
    {10671, 7, 0x29, 0x2000000},
    {10678, 8, 0x29, 0x2000000},
    {10686, 7, 0x29, 0x2000000},
    {10693, 2, 0x0, 0x10000},
    {10695, 2, 0x0, 0x10000},
    {10697, 8, 0x1, 0x1},
    {10705, 9, 0x1, 0x1},
    {10714, 10, 0x24, 0x2000000},
    {10724, 11, 0x23, 0x2000000},
    {10735, 11, 0x24, 0x2000000},
    {10746, 12, 0x23, 0x2000000},
    {10758, 5, 0x27, 0x2000000},
    {10763, 7, 0x0, 0x80000},
    {10770, 5, 0x0, 0x8000},
    {10775, 5, 0x7e2, 0x4000000},
    {10780, 5, 0x27, 0x2000000},
    {10785, 5, 0x0, 0x80000},
    {10790, 12, 0x0, 0x80000},
    {10802, 8, 0x0, 0x80000},
    {10810, 6, 0x2, 0x1},
    {10816, 8, 0x2, 0x1},
    {10824, 6, 0x100, 0x1},
    {10830, 7, 0x100, 0x1},
    {10837, 8, 0x100, 0x1},
    {10845, 10, 0x2, 0x1},
    {10855, 8, 0x2, 0x1},
    {10863, 3, 0x0, 0x100000},
    {10866, 4, 0x800, 0x1},
    {10870, 7, 0x800, 0x1},
    {10877, 3, 0x200, 0x1},
    {10880, 5, 0x200, 0x1},
    {10885, 5, 0x200, 0x1},
    {10890, 3, 0x0, 0x41000},
    {10893, 4, 0x0, 0x1000},
    {10897, 4, 0x0, 0x100000},
    {10901, 7, 0x0, 0x100},
    {10908, 4, 0x0, 0x80000},
    {10912, 3, 0x0, 0x80000},
    {10915, 3, 0x0, 0x80000},
    {10918, 3, 0x0, 0x80000},
    {10921, 4, 0x80, 0x1},
    {10925, 9, 0x80, 0x1},
    {10934, 9, 0x80, 0x1},
    {10943, 10, 0x80, 0x1},
    {10953, 11, 0x80, 0x1},
    {10964, 4, 0x100, 0x1},
    {10968, 8, 0x100, 0x1},
    {10976, 7, 0x100, 0x1},
    {10983, 9, 0x100, 0x1},
    {10992, 8, 0x100, 0x1},
    {11000, 3, 0x100, 0x1},
    {11003, 5, 0x100, 0x1},
    {11008, 5, 0x100, 0x1},
    {11013, 5, 0x100, 0x1},
    {11018, 9, 0x1, 0x1},
    {11027, 11, 0x1, 0x1},
    {11038, 1, 0x0, 0x1000000},
    {11039, 3, 0x0, 0x4},
    {11042, 6, 0x0, 0x4},
    {11048, 4, 0x0, 0x1000000},
    {11052, 8, 0x0, 0x8},
    {11060, 6, 0x0, 0x8000},
    {11066, 5, 0x28, 0x2000000},
    {11071, 6, 0x0, 0x8000},
    {11077, 5, 0x0, 0x8000},
    {11082, 5, 0x0, 0x8000},
    {11087, 10, 0x0, 0x8},
    {11097, 11, 0x0, 0x8},
    {11108, 5, 0x22, 0x2000000},
    {11113, 7, 0x0, 0x8000},
    {11120, 6, 0x0, 0x8000},
    {11126, 4, 0x400, 0x1},
    {11130, 7, 0x400, 0x1},
    {11137, 6, 0x0, 0x24},
    {11143, 9, 0x0, 0x8000},
    {11152, 7, 0x0, 0x8000},
    {11159, 8, 0x1, 0x1},
    {11167, 4, 0x0, 0x8},
    {11171, 3, 0x0, 0x8000},
    {11174, 8, 0x0, 0x8000},
    {11182, 7, 0x0, 0x8000},
    {11189, 9, 0x100, 0x1},
    {11198, 7, 0x100, 0x1},
    {11205, 8, 0x0, 0x8000},
    {11213, 9, 0x0, 0x8000},
    {11222, 4, 0x1, 0x1},
    {11226, 6, 0x1, 0x1},
    {11232, 6, 0x1, 0x1},
    {11238, 10, 0x100, 0x1},
    {11248, 5, 0x0, 0x8},
    {11253, 5, 0x0, 0x10},
    {11258, 6, 0x0, 0x10},
    {11264, 4, 0x0, 0x10},
    {11268, 5, 0x0, 0x10},
    {11273, 8, 0x0, 0x8},
    {11281, 11, 0x0, 0x8000},
    {11292, 6, 0x0, 0x8000},
    {11298, 8, 0x0, 0x20000},
    {11306, 3, 0x100, 0x1},
    {11309, 5, 0x0, 0x8000},
    {11314, 4, 0x4a, 0x2000000},
    {11318, 5, 0x0, 0x8000},
    {11323, 7, 0x100, 0x1},
    {11330, 8, 0x100, 0x1},
    {11338, 9, 0x100, 0x1},
    {11347, 3, 0x100, 0x1},
    {11350, 4, 0x100, 0x1},
    {11354, 9, 0x100, 0x1},
    {11363, 8, 0x100, 0x1},
    {11371, 9, 0x100, 0x1},
    {11380, 9, 0x100, 0x1},
    {11389, 9, 0x100, 0x1},
    {11398, 9, 0x100, 0x1},
    {11407, 10, 0x100, 0x1},
    {11417, 10, 0x100, 0x1},
    {11427, 9, 0x100, 0x1},
    {11436, 10, 0x100, 0x1},
    {11446, 3, 0x1, 0x1},
    {11449, 4, 0x1, 0x1},
    {11453, 8, 0x400, 0x1},
    {11461, 9, 0x400, 0x1},
    {11470, 10, 0x400, 0x1},
    {11480, 6, 0x0, 0x100000},
    {11486, 7, 0x0, 0x80000},
    {11493, 5, 0x0, 0x8000},
    {11498, 8, 0x0, 0x8000},
    {11506, 7, 0x0, 0x20000},
    {11513, 11, 0x0, 0x8000},
    {11524, 5, 0x0, 0x8000},
    {11529, 9, 0x0, 0x8000},
    {11538, 3, 0x100, 0x800001},
    {11541, 8, 0x100, 0x1},
    {11549, 8, 0x100, 0x1},
    {11557, 9, 0x100, 0x1},
    {11566, 4, 0x100, 0x1},
    {11570, 9, 0x100, 0x1},
    {11579, 9, 0x100, 0x1},
    {11588, 9, 0x100, 0x1},
    {11597, 6, 0x2a, 0x2000000},
    {11603, 7, 0x28, 0x2000000},
    {11610, 6, 0x28, 0x2000000},
    {11616, 9, 0x16, 0x2000000},
    {11625, 6, 0x0, 0x8000},
    {11631, 10, 0x0, 0x100000},
    {11641, 7, 0x2a, 0x2000000},
    {11648, 6, 0x35, 0x2000000},
    {11654, 3, 0x2, 0x1},
    {11657, 6, 0x2, 0x1},
    {11663, 5, 0x785, 0x4000000},
    {11668, 3, 0x100, 0x1},
    {11671, 7, 0x100, 0x1},
    {11678, 8, 0x0, 0x8},
    {11686, 5, 0x0, 0x10},
    {11691, 3, 0x80, 0x1},
    {11694, 8, 0x80, 0x1},
    {11702, 9, 0x80, 0x1},
    {11711, 8, 0x80, 0x1},
    {11719, 3, 0x1, 0x1},
    {11722, 8, 0x1, 0x1},
    {11730, 8, 0x1, 0x1},
    {11738, 8, 0x1, 0x1},
    {11746, 9, 0x1, 0x1},
    {11755, 9, 0x1, 0x1},
    {11764, 9, 0x1, 0x1},
    {11773, 5, 0x0, 0x8},
    {11778, 5, 0x0, 0x200010},
    {11783, 5, 0x0, 0x10},
    {11788, 7, 0x0, 0x8000},
    {11795, 5, 0x0, 0x80000},
    {11800, 4, 0x0, 0x1000000},
    {11804, 9, 0x0, 0x8},
    {11813, 5, 0x3a, 0x2000000},
    {11818, 6, 0x0, 0x10},
    {11824, 8, 0x0, 0x8000},
    {11832, 3, 0x0, 0x8000},
    {11835, 6, 0x0, 0x8000},
    {11841, 6, 0x0, 0x8},
    {11847, 6, 0x0, 0x8},
    {11853, 6, 0x16, 0x2},
    {11859, 6, 0x0, 0x8000},
    {11865, 6, 0x0, 0x8000},
    {11871, 7, 0x0, 0x8000},
    {11878, 7, 0x0, 0x8000},
    {11885, 10, 0x0, 0x8},
    {11895, 11, 0x0, 0x8},
    {11906, 11, 0x0, 0x8},
    {11917, 12, 0x0, 0x8},
    {11929, 4, 0x200, 0x1},
    {11933, 6, 0x200, 0x1},
    {11939, 6, 0x200, 0x1},
    {11945, 6, 0x15, 0x800002},
    {11951, 7, 0x15, 0x800002},
    {11958, 2, 0x0, 0x80000},
    {11960, 6, 0x0, 0x80000},
    {11966, 5, 0x0, 0x8000},
    {11971, 7, 0x0, 0x8000},
    {11978, 5, 0x0, 0x8000},
    {11983, 3, 0xc0, 0x1},
    {11986, 6, 0x40, 0x1},
    {11992, 5, 0x80, 0x1},
    {11997, 5, 0x80, 0x1},
    {12002, 6, 0x40, 0x1},
    {12008, 6, 0x40, 0x1},
    {12014, 2, 0x0, 0x10000},
    {12016, 5, 0x0, 0x80000},
    {12021, 5, 0x0, 0x1200000},
    {12026, 8, 0x0, 0x400},
    {12034, 8, 0x0, 0x200000},
    {12042, 3, 0x0, 0x10000},
    {12045, 6, 0x0, 0x80000},
    {12051, 3, 0x0, 0x8000},
    {12054, 6, 0x0, 0x8000},
    {12060, 3, 0x400, 0x1},
    {12063, 7, 0x400, 0x1},
    {12070, 8, 0x400, 0x1},
    {12078, 9, 0x400, 0x1},
    {12087, 8, 0x400, 0x1},
    {12095, 8, 0x0, 0x80000},
    {12103, 6, 0x0, 0x100000},
    {12109, 7, 0x0, 0x8000},
    {12116, 3, 0x1, 0x1},
    {12119, 7, 0x1, 0x1},
    {12126, 8, 0x1, 0x1},
    {12134, 8, 0x1, 0x1},
    {12142, 4, 0x0, 0x8000},
    {12146, 7, 0x0, 0x8000},
    {12153, 2, 0x0, 0x1000000},
    {12155, 5, 0x0, 0x8},
    {12160, 7, 0x0, 0x8},
    {12167, 3, 0x2, 0x1},
    {12170, 5, 0x2, 0x1},
    {12175, 6, 0x0, 0x8000},
    {12181, 9, 0x0, 0x8},
    {12190, 10, 0x0, 0x8},
    {12200, 5, 0x0, 0x100000},
    {12205, 5, 0x40, 0x1},
    {12210, 6, 0x16, 0x2},
    {12216, 7, 0x16, 0x2},
    {12223, 3, 0x0, 0x8000},
    {12226, 6, 0x0, 0x8000},
    {12232, 10, 0x0, 0x8000},
    {12242, 9, 0x0, 0x8000},
    {12251, 11, 0x0, 0x8000},
    {12262, 4, 0x20, 0x1},
    {12266, 5, 0x0, 0x8000},
    {12271, 9, 0x0, 0x8000},
    {12280, 3, 0x10, 0x1},
    {12283, 7, 0x10, 0x1},
    {12290, 7, 0x10, 0x1},
    {12297, 7, 0x10, 0x1},
    {12304, 6, 0x0, 0x8000},
    {12310, 10, 0x0, 0x8000},
    {12320, 7, 0x28, 0x2000000},
    {12327, 7, 0x28, 0x2000000},
    {12334, 6, 0x2a, 0x2000000},
    {12340, 4, 0x100, 0x1},
    {12344, 5, 0x100, 0x1},
    {12349, 7, 0x100, 0x1},
    {12356, 9, 0x100, 0x1},
    {12365, 5, 0x100, 0x1},
    {12370, 10, 0x100, 0x1},
    {12380, 6, 0x0, 0x8000},
    {12386, 7, 0x0, 0x8000},
    {12393, 10, 0x100, 0x1},
    {12403, 7, 0x0, 0x8000},
    {12410, 10, 0x0, 0x8000},
    {12420, 7, 0x0, 0x8000},
    {12427, 7, 0x0, 0x10},
    {12434, 7, 0x0, 0x8000},
    {12441, 7, 0x0, 0x8000},
    {12448, 12, 0x0, 0x8},
    {12460, 12, 0x0, 0x8},
    {12472, 8, 0x0, 0x8000},
    {12480, 1, 0x0, 0x1000000},
    {12481, 3, 0x0, 0x4},
    {12484, 4, 0x400, 0x1},
    {12488, 8, 0x400, 0x1},
    {12496, 5, 0x0, 0x8},
    {12501, 5, 0x0, 0x1000000},
    {12506, 13, 0x0, 0x8},
    {12519, 5, 0x3, 0x8000000},
    {12524, 6, 0x44, 0x2000000},
    {12530, 5, 0x3, 0x8000000},
    {12535, 7, 0x0, 0x8000},
    {12542, 7, 0x0, 0x8000},
    {12549, 6, 0x0, 0x8000},
    {12555, 5, 0x1, 0x1},
    {12560, 6, 0x1, 0x1},
    {12566, 8, 0x1, 0x1},
    {12574, 10, 0x1, 0x1},
    {12584, 5, 0x3b, 0x2000000},
    {12589, 4, 0x0, 0x8},
    {12593, 8, 0x0, 0x8},
    {12601, 7, 0x1, 0x8000000},
    {12608, 5, 0x0, 0x10},
    {12613, 4, 0x0, 0x8},
    {12617, 4, 0x0, 0x8},
    {12621, 5, 0x3, 0x8000000},
    {12626, 2, 0x0, 0x80000},
    {12628, 9, 0x0, 0x8000},
    {12637, 10, 0x0, 0x8000},
    {12647, 6, 0x42, 0x2000000},
    {12653, 3, 0x0, 0x100000},
    {12656, 9, 0x0, 0x100000},
    {12665, 3, 0x40, 0x1},
    {12668, 6, 0x40, 0x1},
    {12674, 5, 0x0, 0x8},
    {12679, 4, 0x0, 0x20000},
    {12683, 5, 0x0, 0x80000},
    {12688, 3, 0x200, 0x1},
    {12691, 5, 0x200, 0x1},
    {12696, 5, 0x34, 0x2000000},
    {12701, 3, 0x1, 0x8000000},
    {12704, 2, 0x0, 0x10000},
    {12706, 4, 0x0, 0x100000},
    {12710, 5, 0x2, 0x9000000},
    {12715, 8, 0x4, 0x1},
    {12723, 9, 0x40, 0x1},
    {12732, 10, 0x800, 0x1},
    {12742, 10, 0x100, 0x1},
    {12752, 11, 0x1, 0x1},
    {12763, 9, 0x2, 0x1},
    {12772, 9, 0x1, 0x1},
    {12781, 10, 0x200, 0x1},
    {12791, 14, 0x800, 0x1},
    {12805, 14, 0x400, 0x1},
    {12819, 9, 0x10, 0x1},
    {12828, 9, 0x20, 0x1},
    {12837, 9, 0x80, 0x1},
    {12846, 8, 0x8, 0x1},
    {12854, 3, 0x0, 0x1200800},
    {12857, 11, 0x0, 0x8},
    {12868, 3, 0x2, 0x8000000},
    {12871, 7, 0x0, 0x4},
    {12878, 4, 0x0, 0x4},
    {12882, 3, 0x0, 0x1008000},
    {12885, 6, 0x0, 0x8000},
    {12891, 7, 0x0, 0x8000},
    {12898, 7, 0x0, 0x8000},
    {12905, 7, 0x0, 0x8000},
    {12912, 7, 0x0, 0x8000},
    {12919, 6, 0x0, 0x8000},
    {12925, 4, 0x0, 0x8000},
    {12929, 5, 0x0, 0x8000},
    {12934, 8, 0x0, 0x8000},
    {12942, 6, 0x2, 0x9000000},
    {12948, 9, 0x4, 0x1},
    {12957, 12, 0x40, 0x1},
    {12969, 12, 0x100, 0x1},
    {12981, 13, 0x800, 0x1},
    {12994, 13, 0x1, 0x1},
    {13007, 10, 0x2, 0x1},
    {13017, 14, 0x200, 0x1},
    {13031, 18, 0x800, 0x1},
    {13049, 20, 0x400, 0x1},
    {13069, 12, 0x1, 0x1},
    {13081, 11, 0x10, 0x1},
    {13092, 11, 0x20, 0x1},
    {13103, 11, 0x80, 0x1},
    {13114, 10, 0x8, 0x1},
    {13124, 5, 0x0, 0x1000000},
    {13129, 8, 0x0, 0x8000},
    {13137, 11, 0x0, 0x8000},
    {13148, 9, 0x0, 0x8000},
    {13157, 10, 0x0, 0x8000},
    {13167, 10, 0x0, 0x8000},
    {13177, 9, 0x0, 0x8000},
    {13186, 7, 0x0, 0x80000},
    {13193, 7, 0x0, 0x8000},
    {13200, 9, 0x0, 0x8000},
    {13209, 3, 0x0, 0x1000024},
    {13212, 17, 0x0, 0x8},
    {13229, 18, 0x0, 0x8},
    {13247, 4, 0x0, 0x1000024},
    {13251, 9, 0x0, 0x8},
    {13260, 8, 0x0, 0x8},
    {13268, 12, 0x0, 0x8},
    {13280, 3, 0x14, 0x2000000},
    {13283, 6, 0x40, 0x1},
    {13289, 7, 0x40, 0x1},
    {13296, 7, 0x0, 0x8000},
    {13303, 6, 0x0, 0x8000},
    {13309, 6, 0x31, 0x2000000},
    {13315, 7, 0x0, 0x8000},
    {13322, 2, 0x0, 0x1000024},
    {13324, 7, 0x0, 0x8},
    {13331, 6, 0x0, 0x8},
    {13337, 10, 0x0, 0x8},
    {13347, 14, 0x0, 0x8},
    {13361, 5, 0x0, 0x8},
    {13366, 3, 0x0, 0x4},
    {13369, 3, 0x0, 0x10},
    {13372, 7, 0x0, 0x8000},
    {13379, 5, 0x0, 0x8000},
    {13384, 7, 0x0, 0x8000},
    {13391, 7, 0x0, 0x8000},
    {13398, 9, 0x0, 0x8000},
    {13407, 3, 0x0, 0x1000024},
    {13410, 10, 0x0, 0x4},
    {13420, 9, 0x0, 0x8},
    {13429, 6, 0x0, 0x8},
    {13435, 11, 0x0, 0x8},
    {13446, 5, 0x10, 0x1},
    {13451, 6, 0x10, 0x1},
    {13457, 8, 0x10, 0x1},
    {13465, 10, 0x10, 0x1},
    {13475, 3, 0x8, 0x41},
    {13478, 12, 0x0, 0x80000},
    {13490, 7, 0x8, 0x1},
    {13497, 7, 0x8, 0x1},
    {13504, 7, 0x8, 0x1},
    {13511, 12, 0x0, 0x8000},
    {13523, 8, 0x0, 0x8},
    {13531, 5, 0x0, 0x8000},
    {13536, 9, 0x0, 0x8000},
    {13545, 13, 0x0, 0x8000},
    {13558, 6, 0x0, 0x8000},
    {13564, 10, 0x0, 0x8000},
    {13574, 9, 0x0, 0x20000},
    {13583, 9, 0x3, 0x400000},
    {13592, 3, 0x0, 0x8000},
    {13595, 4, 0x0, 0x8000},
    {13599, 7, 0x0, 0x8000},
    {13606, 6, 0x0, 0x8000},
    {13612, 8, 0x0, 0x8000},
    {13620, 7, 0x0, 0x1000000},
    {13627, 18, 0x0, 0x8},
    {13645, 5, 0x0, 0x8},
    {13650, 9, 0x0, 0x8},
    {13659, 7, 0x40, 0x1},
    {13666, 9, 0x40, 0x1},
    {13675, 4, 0x0, 0x10},
    {13679, 9, 0x0, 0x8000},
    {13688, 11, 0x0, 0x8000},
    {13699, 5, 0x0, 0x4},
    {13704, 4, 0x0, 0x10},
    {13708, 1, 0x0, 0x200000},
    {13709, 10, 0x400, 0x1},
    {13719, 7, 0x800, 0x1},
    {13726, 8, 0x200, 0x1},
    {13734, 10, 0x0, 0x8000},
    {13744, 11, 0x0, 0x8000},
    {13755, 8, 0x0, 0x8000},
    {13763, 12, 0x0, 0x8000},
    {13775, 9, 0x0, 0x8000},
    {13784, 11, 0x0, 0x8000},
    {13795, 3, 0x0, 0x80},
    {13798, 5, 0x0, 0x100000},
    {13803, 8, 0x0, 0x100},
    {13811, 9, 0x0, 0x100},
    {13820, 4, 0x0, 0x100000},
    {13824, 5, 0x0, 0x80000},
    {13829, 3, 0x2, 0x1},
    {13832, 4, 0x2, 0x1},
    {13836, 5, 0x2, 0x1},
    {13841, 5, 0x0, 0x1000024},
    {13846, 9, 0x0, 0x8},
    {13855, 13, 0x0, 0x8},
    {13868, 9, 0x0, 0x20},
    {13877, 2, 0x0, 0x1000000},
    {13879, 5, 0x0, 0x4},
    {13884, 9, 0x0, 0x8},
    {13893, 4, 0x0, 0x4},
    {13897, 3, 0x200, 0x1},
    {13900, 5, 0x200, 0x1},
    {13905, 3, 0x1, 0x1},
    {13908, 9, 0x1, 0x1},
    {13917, 3, 0x0, 0x180000},
    {13920, 5, 0x0, 0x80000},
    {13925, 3, 0x0, 0x8000},
    {13928, 5, 0x0, 0x8000},
    {13933, 6, 0x0, 0x8000},
    {13939, 6, 0x0, 0x8000},
    {13945, 3, 0x40, 0x1},
    {13948, 7, 0x40, 0x1},
    {13955, 1, 0x0, 0x200000},
    {13956, 5, 0x0, 0x10},
    {13961, 7, 0x0, 0x8},
    {13968, 6, 0x0, 0x8},
    {13974, 3, 0x15, 0x2},
    {13977, 3, 0x2, 0x1},
    {13980, 7, 0x2, 0x1},
    {13987, 7, 0x2, 0x1},
    {13994, 8, 0x0, 0x8000},
    {14002, 9, 0x0, 0x8000},
    {14011, 5, 0x2, 0x1},
    {14016, 8, 0x2, 0x1},
    {14024, 4, 0x2, 0x1},
    {14028, 7, 0x2, 0x1},
    {14035, 7, 0x2, 0x1},
    {14042, 7, 0x2, 0x1},
    {14049, 8, 0x2, 0x1},
    {14057, 8, 0x2, 0x1},
    {14065, 8, 0x2, 0x1},
    {14073, 8, 0x0, 0x8000},
    {14081, 7, 0x0, 0x8000},
    {14088, 8, 0x0, 0x8000},
    {14096, 6, 0x0, 0x8000},
    {14102, 6, 0x16, 0x2},
    {14108, 5, 0x16, 0x2},
    {14113, 4, 0x0, 0x100},
    {14117, 6, 0x16, 0x2},
    {14123, 7, 0x0, 0x8000},
    {14130, 6, 0x0, 0x8000},
    {14136, 6, 0x18, 0x2},
    {14142, 5, 0x0, 0x100000},
    {14147, 5, 0x0, 0x80000},
    {14152, 3, 0x0, 0x10},
    {14155, 15, 0x0, 0x200},
    {14170, 7, 0x0, 0x8000},
    {14177, 6, 0x0, 0x8000},
    {14183, 4, 0x15, 0x2},
    {14187, 1, 0x0, 0x1200000},
    {14188, 9, 0x0, 0x8},
    {14197, 5, 0x0, 0x80000},
    {14202, 3, 0x0, 0x8000},
    {14205, 9, 0x0, 0x8000},
    {14214, 4, 0x0, 0x40000},
    {14218, 5, 0x0, 0x40000},
    {14223, 8, 0x0, 0x8000},
    {14231, 7, 0x4, 0x1},
    {14238, 7, 0x0, 0x100000},
    {14245, 6, 0x18, 0x2},
    {14251, 6, 0x15, 0x2},
    {14257, 2, 0x0, 0x40000},
    {14259, 3, 0x0, 0x40000},
    {14262, 8, 0x0, 0x8000},
    {14270, 3, 0x0, 0x80000},
    {14273, 4, 0x0, 0x100000},
    {14277, 5, 0x0, 0x80000},
    {14282, 3, 0x100, 0x1},
    {14285, 8, 0x100, 0x1},
    {14293, 9, 0x100, 0x1},
    {14302, 8, 0x100, 0x1},
    {14310, 9, 0x100, 0x1},
    {14319, 6, 0x0, 0x8000},
    {14325, 3, 0x0, 0x100000},
    {14328, 3, 0x1, 0x1},
    {14331, 7, 0x1, 0x1},
    {14338, 5, 0x0, 0x8000},
    {14343, 3, 0x40, 0x1},
    {14346, 5, 0x40, 0x1},
    {14351, 4, 0x20, 0x1},
    {14355, 5, 0x20, 0x1},
    {14360, 1, 0x0, 0x80},
    {14361, 9, 0x0, 0x8000},
    {14370, 3, 0x1, 0x1},
    {14373, 6, 0x1, 0x1},
    {14379, 6, 0x1, 0x1},
    {14385, 4, 0x0, 0x1240000},
    {14389, 7, 0x0, 0x1000},
    {14396, 5, 0x0, 0x40000},
    {14401, 7, 0x46, 0x2000000},
    {14408, 6, 0x0, 0x8000},
    {14414, 8, 0x0, 0x8000},
    {14422, 7, 0x0, 0x8000},
    {14429, 3, 0x0, 0x80000},
    {14432, 3, 0x0, 0x1000},
    {14435, 5, 0x0, 0x1000},
    {14440, 2, 0x0, 0x40000},
    {14442, 3, 0x0, 0x40000},
    {14445, 4, 0x40, 0x1},
    {14449, 4, 0x20, 0x1},
    {14453, 6, 0x0, 0x1000},
    {14459, 3, 0x100, 0x1},
    {14462, 4, 0x100, 0x1},
    {14466, 8, 0x0, 0x8000},
    {14474, 4, 0x0, 0x8},
    {14478, 8, 0x2c, 0x2000000},
    {14486, 7, 0x2b, 0x2000000},
    {14493, 4, 0x18, 0x2},
    {14497, 3, 0x0, 0x100000},
    {14500, 5, 0x16, 0x2},
    {14505, 6, 0x0, 0x8000},
    {14511, 8, 0x2c, 0x2000000},
    {14519, 9, 0x2b, 0x2000000},
    {14528, 9, 0x2b, 0x2000000},
    {14537, 8, 0x0, 0x40},
    {14545, 5, 0x100, 0x1},
    {14550, 7, 0x100, 0x1},
    {14557, 2, 0x0, 0x10000},
    {14559, 2, 0x0, 0x10000},
    {14561, 2, 0x0, 0x10000},
    {14563, 2, 0x0, 0x1200004},
    {14565, 10, 0x0, 0x8},
    {14575, 5, 0x0, 0x4},
    {14580, 13, 0x0, 0x8000},
    {14593, 7, 0x0, 0x8000},
    {14600, 7, 0x0, 0x8000},
    {14607, 5, 0x80, 0x1},
    {14612, 7, 0x80, 0x1},
    {14619, 4, 0x8, 0x1},
    {14623, 8, 0x8, 0x1},
    {14631, 3, 0x0, 0x1000},
    {14634, 4, 0x0, 0x1000},
    {14638, 10, 0x0, 0x8000},
    {14648, 8, 0x0, 0x8000},
    {14656, 10, 0x0, 0x8000},
    {14666, 13, 0x0, 0x1008000},
    {14679, 22, 0x0, 0x8000},
    {14701, 4, 0x0, 0x10000},
    {14705, 6, 0x2, 0x1},
    {14711, 8, 0x2, 0x1},
    {14719, 5, 0x16, 0x2},
    {14724, 3, 0x0, 0x1000},
    {14727, 6, 0x8, 0x1},
    {14733, 9, 0x0, 0x8000},
    {14742, 11, 0x0, 0x8000},
    {14753, 2, 0x0, 0x1000000},
    {14755, 6, 0x0, 0x8},
    {14761, 3, 0x0, 0x1000000},
    {14764, 11, 0x0, 0x8},
    {14775, 10, 0x0, 0x10},
    {14785, 6, 0x80, 0x1},
    {14791, 7, 0x20, 0x1},
    {14798, 4, 0x0, 0x10},
    {14802, 4, 0x2, 0x1},
    {14806, 5, 0x2, 0x1},
    {14811, 6, 0x2, 0x1},
    {14817, 4, 0x0, 0x8000},
    {14821, 7, 0x0, 0x8000},
    {14828, 7, 0x1, 0x1},
    {14835, 10, 0x0, 0x8000},
    {14845, 13, 0x0, 0x8000},
    {14858, 4, 0x20, 0x1},
    {14862, 7, 0x20, 0x1},
    {14869, 9, 0x40, 0x1},
    {14878, 9, 0x40, 0x1},
    {14887, 7, 0x20, 0x1},
    {14894, 8, 0x0, 0x8000},
    {14902, 9, 0x0, 0x8000},
    {14911, 4, 0x0, 0x8000},
    {14915, 8, 0x0, 0x8000},
    {14923, 4, 0x40, 0x1},
    {14927, 4, 0x20, 0x1},
    {14931, 4, 0x0, 0x1000024},
    {14935, 8, 0x0, 0x8},
    {14943, 6, 0x0, 0x1000024},
    {14949, 10, 0x0, 0x8},
    {14959, 4, 0x20, 0x1},
    {14963, 6, 0x20, 0x1},
    {14969, 5, 0x200, 0x1},
    {14974, 7, 0x200, 0x1},
    {14981, 7, 0x200, 0x1},
    {14988, 6, 0x0, 0x8000},
    {14994, 6, 0x28, 0x2000000},
    {15000, 6, 0x0, 0x8000},
    {15006, 7, 0x2a, 0x2000000},
    {15013, 6, 0x0, 0x8},
    {15019, 3, 0x0, 0x1000000},
    {15022, 6, 0x0, 0x8},
    {15028, 8, 0x0, 0x8},
    {15036, 4, 0x2, 0x1},
    {15040, 6, 0x2, 0x1},
    {15046, 8, 0x0, 0x8000},
    {15054, 13, 0x0, 0x8000},
    {15067, 9, 0x0, 0x8},
    {15076, 5, 0x0, 0x1000000},
    {15081, 10, 0x0, 0x8},
    {15091, 8, 0x0, 0x8},
    {15099, 7, 0x0, 0x8},
    {15106, 8, 0x0, 0x8000},
    {15114, 6, 0x0, 0x1000024},
    {15120, 19, 0x0, 0x8},
    {15139, 6, 0x8, 0x1},
    {15145, 12, 0x8, 0x1},
    {15157, 14, 0x8, 0x1},
    {15171, 16, 0x8, 0x1},
    {15187, 16, 0x8, 0x1},
    {15203, 6, 0x0, 0x10},
    {15209, 6, 0x80, 0x1},
    {15215, 18, 0x80, 0x1},
    {15233, 6, 0x80, 0x1},
    {15239, 18, 0x80, 0x1},
    {15257, 12, 0x1, 0x1},
    {15269, 14, 0x1, 0x1},
    {15283, 6, 0x800, 0x1},
    {15289, 16, 0x800, 0x1},
    {15305, 18, 0x800, 0x1},
    {15323, 20, 0x800, 0x1},
    {15343, 20, 0x800, 0x1},
    {15363, 6, 0x0, 0x8000},
    {15369, 14, 0x0, 0x8000},
    {15383, 6, 0x0, 0x4},
    {15389, 6, 0x1, 0x1},
    {15395, 20, 0x1, 0x1},
    {15415, 20, 0x1, 0x1},
    {15435, 8, 0x40, 0x1},
    {15443, 14, 0x40, 0x1},
    {15457, 8, 0x20, 0x1},
    {15465, 14, 0x20, 0x1},
    {15479, 8, 0x40, 0x1},
    {15487, 10, 0x40, 0x1},
    {15497, 12, 0x40, 0x1},
    {15509, 14, 0x40, 0x1},
    {15523, 8, 0x20, 0x1},
    {15531, 10, 0x20, 0x1},
    {15541, 12, 0x20, 0x1},
    {15553, 14, 0x20, 0x1},
    {15567, 6, 0x0, 0x8000},
    {15573, 14, 0x0, 0x8000},
    {15587, 6, 0x10, 0x1},
    {15593, 8, 0x10, 0x1},
    {15601, 6, 0x10, 0x1},
    {15607, 10, 0x10, 0x1},
    {15617, 6, 0x4, 0x1},
    {15623, 10, 0x4, 0x1},
    {15633, 12, 0x4, 0x1},
    {15645, 14, 0x4, 0x1},
    {15659, 10, 0x0, 0x1000024},
    {15669, 23, 0x0, 0x8},
    {15692, 19, 0x0, 0x8},
    {15711, 6, 0x10, 0x1},
    {15717, 10, 0x10, 0x1},
    {15727, 6, 0x4, 0x1},
    {15733, 14, 0x4, 0x1},
    {15747, 6, 0x400, 0x1},
    {15753, 14, 0x400, 0x1},
    {15767, 16, 0x400, 0x1},
    {15783, 18, 0x400, 0x1},
    {15801, 6, 0x400, 0x1},
    {15807, 18, 0x400, 0x1},
    {15825, 6, 0x200, 0x1},
    {15831, 18, 0x200, 0x1},
    {15849, 14, 0x200, 0x1},
    {15863, 16, 0x200, 0x1},
    {15879, 18, 0x200, 0x1},
    {15897, 6, 0x0, 0x8000},
    {15903, 12, 0x0, 0x8000},
    {15915, 6, 0x0, 0x8000},
    {15921, 18, 0x0, 0x8000},
    {15939, 10, 0x0, 0x8},
    {15949, 10, 0x0, 0x8},
    {15959, 6, 0x0, 0x8000},
    {15965, 14, 0x0, 0x8000},
    {15979, 12, 0x0, 0x8},
    {15991, 6, 0x100, 0x1},
    {15997, 18, 0x100, 0x1},
    {16015, 20, 0x100, 0x1},
    {16035, 22, 0x100, 0x1},
    {16057, 22, 0x100, 0x1},
    {16079, 6, 0x0, 0x8000},
    {16085, 14, 0x0, 0x8000},
    {16099, 6, 0x0, 0x8000},
    {16105, 10, 0x0, 0x8000},
    {16115, 8, 0x0, 0x8},
    {16123, 6, 0x2, 0x1},
    {16129, 22, 0x2, 0x1},
    {16151, 22, 0x2, 0x1},
    {16173, 14, 0x2, 0x1},
    {16187, 16, 0x2, 0x1},
    {16203, 4, 0x0, 0x4},
    {16207, 6, 0x80, 0x1},
    {16213, 12, 0x80, 0x1},
    {16225, 14, 0x80, 0x1},
    {16239, 4, 0x0, 0x10},
    {16243, 8, 0x0, 0x8},
    {16251, 12, 0x0, 0x1000000},
    {16263, 25, 0x0, 0x8},
    {16288, 6, 0x8, 0x1},
    {16294, 10, 0x8, 0x1},
    {16304, 12, 0x8, 0x1},
    {16316, 12, 0x8, 0x1},
    {16328, 10, 0x8, 0x1},
    {16338, 20, 0x0, 0x1000000},
    {16358, 27, 0x200, 0x1},
    {16385, 10, 0x0, 0x1000000},
    {16395, 36, 0x400, 0x1},
    {16431, 38, 0x800, 0x1},
    {16469, 6, 0x80, 0x1},
    {16475, 12, 0x80, 0x1},
    {16487, 14, 0x0, 0x8000},
    {16501, 6, 0x2, 0x1},
    {16507, 10, 0x2, 0x1},
    {16517, 12, 0x0, 0x8000},
    {16529, 10, 0x0, 0x1008000},
    {16539, 23, 0x0, 0x8000},
    {16562, 12, 0x0, 0x10},
    {16574, 16, 0x0, 0x8000},
    {16590, 8, 0x0, 0x8000},
    {16598, 16, 0x0, 0x8000},
    {16614, 6, 0x4, 0x1},
    {16620, 10, 0x4, 0x1},
    {16630, 16, 0x4, 0x1},
    {16646, 14, 0x4, 0x1},
    {16660, 10, 0x0, 0x8000},
    {16670, 10, 0x0, 0x8},
    {16680, 10, 0x0, 0x8},
    {16690, 2, 0x0, 0x200000},
    {16692, 6, 0x100, 0x1},
    {16698, 16, 0x100, 0x1},
    {16714, 14, 0x100, 0x1},
    {16728, 10, 0x100, 0x1},
    {16738, 16, 0x100, 0x1},
    {16754, 14, 0x100, 0x1},
    {16768, 10, 0x15, 0x2},
    {16778, 12, 0x15, 0x2},
    {16790, 4, 0x0, 0x200000},
    {16794, 22, 0x0, 0x8000},
    {16816, 6, 0x0, 0x8000},
    {16822, 14, 0x0, 0x8000},
    {16836, 16, 0x0, 0x8000},
    {16852, 6, 0x0, 0x10},
    {16858, 2, 0x0, 0x41000},
    {16860, 4, 0x0, 0x1000},
    {16864, 6, 0x0, 0x41000},
    {16870, 8, 0x0, 0x41000},
    {16878, 10, 0x0, 0x1000},
    {16888, 12, 0x0, 0x1000},
    {16900, 12, 0x0, 0x1000},
    {16912, 8, 0x0, 0x1000},
    {16920, 6, 0x800, 0x1},
    {16926, 8, 0x800, 0x1},
    {16934, 14, 0x800, 0x1},
    {16948, 12, 0x800, 0x1},
    {16960, 22, 0x0, 0x1000000},
    {16982, 29, 0x4, 0x1},
    {17011, 8, 0x1, 0x1},
    {17019, 14, 0x1, 0x1},
    {17033, 4, 0x0, 0x4},
    {17037, 10, 0x0, 0x8000},
    {17047, 16, 0x0, 0x8},
    {17063, 20, 0x0, 0x8},
    {17083, 10, 0x0, 0x8},
    {17093, 10, 0x0, 0x4},
    {17103, 6, 0x800, 0x1},
    {17109, 12, 0x800, 0x1},
    {17121, 14, 0x800, 0x1},
    {17135, 14, 0x800, 0x1},
    {17149, 16, 0x800, 0x1},
    {17165, 10, 0x0, 0x8},
    {17175, 6, 0x800, 0x1},
    {17181, 16, 0x800, 0x1},
    {17197, 8, 0x0, 0x8},
    {17205, 4, 0x0, 0x1000024},
    {17209, 15, 0x0, 0x8},
    {17224, 15, 0x0, 0x8},
    {17239, 19, 0x0, 0x8},
    {17258, 7, 0x0, 0x4},
    {17265, 11, 0x0, 0x20},
    {17276, 22, 0x0, 0x1000000},
    {17298, 29, 0x40, 0x1},
    {17327, 12, 0x0, 0x8},
    {17339, 14, 0x0, 0x8},
    {17353, 6, 0x0, 0x8000},
    {17359, 14, 0x0, 0x8000},
    {17373, 14, 0x0, 0x8000},
    {17387, 6, 0x0, 0x8000},
    {17393, 6, 0x0, 0x8000},
    {17399, 16, 0x0, 0x8000},
    {17415, 16, 0x0, 0x8000},
    {17431, 6, 0x0, 0x8000},
    {17437, 14, 0x0, 0x8000},
    {17451, 22, 0x0, 0x1000000},
    {17473, 29, 0x8, 0x1},
    {17502, 16, 0x0, 0x1000000},
    {17518, 23, 0x100, 0x1},
    {17541, 2, 0x0, 0x1000},
    {17543, 6, 0x0, 0x8000},
    {17549, 16, 0x0, 0x8000},
    {17565, 16, 0x0, 0x8000},
    {17581, 6, 0x800, 0x1},
    {17587, 18, 0x800, 0x1},
    {17605, 6, 0x80, 0x1},
    {17611, 14, 0x80, 0x1},
    {17625, 12, 0x80, 0x1},
    {17637, 6, 0x200, 0x1},
    {17643, 8, 0x200, 0x1},
    {17651, 14, 0x200, 0x1},
    {17665, 12, 0x200, 0x1},
    {17677, 6, 0x0, 0x8000},
    {17683, 8, 0x0, 0x8000},
    {17691, 6, 0x0, 0x1000},
    {17697, 8, 0x0, 0x1000},
    {17705, 8, 0x0, 0x8000},
    {17713, 2, 0x0, 0x10},
    {17715, 22, 0x0, 0x4},
    {17737, 10, 0x0, 0x8},
    {17747, 8, 0x18, 0x2},
    {17755, 10, 0x18, 0x2},
    {17765, 24, 0x0, 0x1000000},
    {17789, 31, 0x20, 0x1},
    {17820, 2, 0x0, 0x80},
    {17822, 12, 0x0, 0x8000},
    {17834, 6, 0x0, 0x8000},
    {17840, 6, 0x40, 0x1},
    {17846, 8, 0x40, 0x1},
    {17854, 8, 0x40, 0x1},
    {17862, 6, 0x20, 0x1},
    {17868, 8, 0x20, 0x1},
    {17876, 8, 0x20, 0x1},
    {17884, 6, 0x40, 0x1},
    {17890, 6, 0x20, 0x1},
    {17896, 8, 0x40, 0x1},
    {17904, 8, 0x20, 0x1},
    {17912, 6, 0x200, 0x1},
    {17918, 20, 0x200, 0x1},
    {17938, 22, 0x200, 0x1},
    {17960, 14, 0x3, 0x400000},
    {17974, 6, 0x8, 0x1},
    {17980, 8, 0x8, 0x1},
    {17988, 14, 0x8, 0x1},
    {18002, 12, 0x8, 0x1},
    {18014, 10, 0x0, 0x400},
    {18024, 10, 0x0, 0x400},
    {18034, 6, 0x8, 0x1},
    {18040, 16, 0x8, 0x1},
    {18056, 18, 0x8, 0x1},
    {18074, 6, 0x0, 0x40000},
    {18080, 8, 0x16, 0x2},
    {18088, 10, 0x16, 0x2},
    {18098, 6, 0x40, 0x1},
    {18104, 12, 0x40, 0x1},
    {18116, 10, 0x40, 0x1},
    {18126, 6, 0x400, 0x1},
    {18132, 8, 0x400, 0x1},
    {18140, 12, 0x400, 0x1},
    {18152, 16, 0x400, 0x1},
    {18168, 18, 0x400, 0x1},
    {18186, 12, 0x0, 0x8000},
    {18198, 6, 0x2, 0x1},
    {18204, 12, 0x2, 0x1},
    {18216, 10, 0x2, 0x1},
    {18226, 12, 0x2, 0x1},
    {18238, 8, 0x2, 0x1},
    {18246, 6, 0x40, 0x1},
    {18252, 12, 0x40, 0x1},
    {18264, 12, 0x40, 0x1},
    {18276, 6, 0x400, 0x1},
    {18282, 16, 0x400, 0x1},
    {18298, 18, 0x400, 0x1},
    {18316, 6, 0x10, 0x1},
    {18322, 6, 0x10, 0x1},
    {18328, 10, 0x10, 0x1},
    {18338, 6, 0x4, 0x1},
    {18344, 8, 0x4, 0x1},
    {18352, 10, 0x4, 0x1},
    {18362, 6, 0x20, 0x1},
    {18368, 12, 0x20, 0x1},
    {18380, 6, 0x10, 0x1},
    {18386, 6, 0x10, 0x1},
    {18392, 6, 0x0, 0x40000},
    {18398, 10, 0x0, 0x40000},
    {18408, 12, 0x0, 0x40000},
    {18420, 14, 0x0, 0x40000},
    {18434, 14, 0x0, 0x8},
    {18448, 12, 0x0, 0x8000},
    {18460, 12, 0x0, 0x40000},
    {18472, 12, 0x0, 0x40000},
    {18484, 14, 0x0, 0x40000},
    {18498, 2, 0x0, 0x1000000},
    {18500, 5, 0x0, 0x8},
    {18505, 4, 0x0, 0x200000},
    {18509, 20, 0x0, 0x1000000},
    {18529, 27, 0x80, 0x1},
    {18556, 8, 0x0, 0x1000000},
    {18564, 13, 0x0, 0x8},
    {18577, 19, 0x0, 0x8},
    {18596, 21, 0x0, 0x8},
    {18617, 16, 0x0, 0x8},
    {18633, 20, 0x0, 0x1000000},
    {18653, 35, 0x0, 0x8},
    {18688, 18, 0x0, 0x1000000},
    {18706, 29, 0x0, 0x8},
    {18735, 18, 0x0, 0x1000000},
    {18753, 31, 0x0, 0x8},
    {18784, 6, 0x4, 0x1},
    {18790, 12, 0x4, 0x1},
    {18802, 12, 0x0, 0x400},
    {18814, 12, 0x0, 0x400},
    {18826, 4, 0x0, 0x8},
    {18830, 6, 0x0, 0x8000},
    {18836, 12, 0x0, 0x8000},
    {18848, 12, 0x0, 0x8000},
    {18860, 12, 0x0, 0x8000},
    {18872, 12, 0x0, 0x8000},
    {18884, 14, 0x0, 0x8000},
    {18898, 6, 0x400, 0x1},
    {18904, 16, 0x400, 0x1},
    {18920, 6, 0x400, 0x1},
    {18926, 8, 0x400, 0x1},
    {18934, 14, 0x400, 0x1},
    {18948, 6, 0x400, 0x1},
    {18954, 8, 0x400, 0x1},
    {18962, 10, 0x400, 0x1},
    {18972, 12, 0x400, 0x1},
    {18984, 12, 0x400, 0x1},
    {18996, 6, 0x400, 0x1},
    {19002, 12, 0x400, 0x1},
    {19014, 18, 0x0, 0x1000000},
    {19032, 25, 0x1, 0x1},
    {19057, 14, 0x0, 0x8000},
    {19071, 6, 0x0, 0x8000},
    {19077, 4, 0x0, 0x10},
    {19081, 8, 0x0, 0x8},
    {19089, 10, 0x0, 0x1000000},
    {19099, 23, 0x0, 0x8},
    {19122, 18, 0x0, 0x200},
    {19140, 10, 0x0, 0x100},
    {19150, 6, 0x200, 0x1},
    {19156, 14, 0x200, 0x1},
    {19170, 16, 0x200, 0x1},
    {19186, 12, 0x200, 0x1},
    {19198, 14, 0x200, 0x1},
    {19212, 14, 0x200, 0x1},
    {19226, 14, 0x200, 0x1},
    {19240, 4, 0x0, 0x1000},
    {19244, 6, 0x0, 0x1000},
    {19250, 10, 0x17, 0x2},
    {19260, 12, 0x17, 0x2},
    {19272, 6, 0x0, 0x1000000},
    {19278, 32, 0x0, 0x8},
    {19310, 4, 0x0, 0x10},
    {19314, 16, 0x0, 0x8000},
    {19330, 4, 0x0, 0x1000004},
    {19334, 30, 0x0, 0x8},
    {19364, 6, 0x0, 0x8000},
    {19370, 16, 0x0, 0x8000},
    {19386, 20, 0x0, 0x8000},
    {19406, 18, 0x0, 0x8000},
    {19424, 18, 0x0, 0x1000000},
    {19442, 21, 0x0, 0x10},
    {19463, 6, 0x0, 0x8000},
    {19469, 10, 0x0, 0x8000},
    {19479, 10, 0x0, 0x8000},
    {19489, 10, 0x0, 0x8000},
    {19499, 4, 0x0, 0x1000004},
    {19503, 10, 0x0, 0x8},
    {19513, 34, 0x0, 0x8},
    {19547, 20, 0x0, 0x8},
    {19567, 32, 0x0, 0x8},
    {19599, 26, 0x0, 0x80000},
    {19625, 6, 0x0, 0x8000},
    {19631, 22, 0x0, 0x8},
    {19653, 20, 0x0, 0x8000},
    {19673, 22, 0x0, 0x8000},
    {19695, 18, 0x0, 0x8000},
    {19713, 18, 0x0, 0x8000},
    {19731, 20, 0x0, 0x8000},
    {19751, 18, 0x0, 0x100},
    {19769, 16, 0x0, 0x100},
    {19785, 6, 0x0, 0x8000},
    {19791, 14, 0x0, 0x8000},
    {19805, 14, 0x0, 0x8000},
    {19819, 10, 0x0, 0x8000},
    {19829, 8, 0x0, 0x8000},
    {19837, 20, 0x0, 0x8000},
    {19857, 2, 0x0, 0x1000},
    {19859, 8, 0x0, 0x40000},
    {19867, 8, 0x0, 0x1000},
    {19875, 10, 0x0, 0x40000},
    {19885, 6, 0x0, 0x80000},
    {19891, 12, 0x0, 0x80000},
    {19903, 6, 0x0, 0x41000},
    {19909, 2, 0x0, 0x10},
    {19911, 6, 0x0, 0x8000},
    {19917, 12, 0x0, 0x8000},
    {19929, 18, 0x0, 0x8},
    {19947, 6, 0x4, 0x1},
    {19953, 14, 0x4, 0x1},
    {19967, 16, 0x4, 0x1},
    {19983, 8, 0x0, 0x8},
    {19991, 14, 0x0, 0x1000000},
    {20005, 25, 0x0, 0x8},
    {20030, 14, 0x0, 0x8},
    {20044, 16, 0x0, 0x8000},
    {20060, 12, 0x0, 0x8},
    {20072, 6, 0x100, 0x1},
    {20078, 10, 0x0, 0x8000},
    {20088, 8, 0x100, 0x1},
    {20096, 14, 0x100, 0x1},
    {20110, 16, 0x100, 0x1},
    {20126, 16, 0x100, 0x1},
    {20142, 16, 0x100, 0x1},
    {20158, 6, 0x100, 0x1},
    {20164, 8, 0x100, 0x1},
    {20172, 18, 0x100, 0x1},
    {20190, 18, 0x100, 0x1},
    {20208, 6, 0x80, 0x1},
    {20214, 12, 0x0, 0x8000},
    {20226, 12, 0x0, 0x8000},
    {20238, 8, 0x80, 0x1},
    {20246, 14, 0x80, 0x1},
    {20260, 12, 0x80, 0x1},
    {20272, 6, 0x0, 0x8000},
    {20278, 14, 0x0, 0x8000},
    {20292, 14, 0x0, 0x8000},
    {20306, 6, 0x0, 0x8000},
    {20312, 14, 0x0, 0x8000},
    {20326, 6, 0x800, 0x1},
    {20332, 14, 0x800, 0x1},
    {20346, 12, 0x800, 0x1},
    {20358, 6, 0x0, 0x8000},
    {20364, 10, 0x0, 0x8000},
    {20374, 6, 0x0, 0x8000},
    {20380, 14, 0x0, 0x8000},
    {20394, 10, 0x0, 0x8000},
    {20404, 6, 0x1, 0x1},
    {20410, 16, 0x1, 0x1},
    {20426, 16, 0x1, 0x1},
    {20442, 6, 0x0, 0x8000},
    {20448, 14, 0x0, 0x8000},
    {20462, 12, 0x0, 0x8000},
    {20474, 6, 0x0, 0x8000},
    {20480, 12, 0x0, 0x8000},
    {20492, 16, 0x0, 0x8},
    {20508, 10, 0x0, 0x8},
    {20518, 6, 0x1, 0x1},
    {20524, 12, 0x1, 0x1},
    {20536, 10, 0x1, 0x1},
    {20546, 16, 0x0, 0x8000},
    {20562, 6, 0x8, 0x1},
    {20568, 10, 0x8, 0x1},
    {20578, 18, 0x0, 0x1000000},
    {20596, 25, 0x10, 0x1},
    {20621, 6, 0x80, 0x1},
    {20627, 10, 0x80, 0x1},
    {20637, 6, 0x0, 0x4},
    {20643, 12, 0x0, 0x10},
    {20655, 20, 0x0, 0x1000000},
    {20675, 27, 0x0, 0x8},
    {20702, 6, 0x10, 0x1},
    {20708, 8, 0x10, 0x1},
    {20716, 14, 0x10, 0x1},
    {20730, 12, 0x10, 0x1},
    {20742, 16, 0x0, 0x8},
    {20758, 2, 0x0, 0x200000},
    {20760, 6, 0x0, 0x8000},
    {20766, 12, 0x0, 0x8000},
    {20778, 8, 0x0, 0x8},
    {20786, 6, 0x2, 0x1},
    {20792, 14, 0x2, 0x1},
    {20806, 6, 0x2, 0x1},
    {20812, 8, 0x2, 0x1},
    {20820, 12, 0x2, 0x1},
    {20832, 14, 0x2, 0x1},
    {20846, 14, 0x2, 0x1},
    {20860, 16, 0x2, 0x1},
    {20876, 20, 0x0, 0x1000000},
    {20896, 27, 0x2, 0x1},
    {20923, 12, 0x0, 0x4},
    {20935, 18, 0x0, 0x1000000},
    {20953, 25, 0x0, 0x8},
    {20978, 12, 0x0, 0x8000},
    {20990, 10, 0x0, 0x4},
    {21000, 14, 0x0, 0x80000},
    {21014, 6, 0x20, 0x1},
    {21020, 8, 0x20, 0x1},
    {21028, 14, 0x20, 0x1},
    {21042, 12, 0x20, 0x1},
    {21054, 6, 0x0, 0x8000},
    {21060, 12, 0x0, 0x8000},
    {21072, 14, 0x0, 0x8000},
    {21086, 16, 0x0, 0x8000},
    {21102, 16, 0x0, 0x8000},
    {21118, 18, 0x0, 0x8000},
    {21136, 6, 0x0, 0x8000},
    {21142, 16, 0x0, 0x8000},
    {21158, 16, 0x0, 0x8000},
    {21174, 6, 0x0, 0x8000},
    {21180, 6, 0x20, 0x1},
    {21186, 14, 0x20, 0x1},
    {21200, 14, 0x20, 0x1},
    {21214, 6, 0x0, 0x8000},
    {21220, 16, 0x0, 0x8000},
    {21236, 16, 0x0, 0x1008000},
    {21252, 29, 0x0, 0x8000},
    {21281, 6, 0x0, 0x8000},
    {21287, 10, 0x0, 0x8000},
    {21297, 10, 0x0, 0x8000},
    {21307, 8, 0x0, 0x8000},
    {21315, 16, 0x0, 0x8000},
    {21331, 8, 0x0, 0x8000},
    {21339, 16, 0x0, 0x8000},
    {21355, 6, 0x0, 0x8000},
    {21361, 10, 0x0, 0x8000},
    {21371, 6, 0x0, 0x8000},
    {21377, 6, 0x40, 0x1},
    {21383, 10, 0x40, 0x1},
    {21393, 10, 0x0, 0x8000},
    {21403, 10, 0x0, 0x10},
    {21413, 6, 0x40, 0x1},
    {21419, 6, 0x20, 0x1},
    {21425, 6, 0x0, 0x8000},
    {21431, 14, 0x0, 0x8000},
    {21445, 14, 0x0, 0x8000},
    {21459, 14, 0x0, 0x8000},
    {21473, 4, 0x1, 0x1},
    {21477, 6, 0x1, 0x1},
    {21483, 10, 0x1, 0x1},
    {21493, 12, 0x1, 0x1},
    {21505, 12, 0x1, 0x1},
    {21517, 6, 0x1, 0x1},
    {21523, 12, 0x1, 0x1},
    {21535, 6, 0x0, 0x8000},
    {21541, 6, 0x1, 0x1},
    {21547, 12, 0x1, 0x1},
    {21559, 12, 0x1, 0x1},
    {21571, 14, 0x1, 0x1},
    {21585, 6, 0x40, 0x1},
    {21591, 8, 0x40, 0x1},
    {21599, 6, 0x20, 0x1},
    {21605, 8, 0x20, 0x1},
    {21613, 6, 0x0, 0x8000},
    {21619, 10, 0x0, 0x8000},
    {21629, 6, 0x200, 0x1},
    {21635, 10, 0x200, 0x1},
    {21645, 10, 0x0, 0x8},
    {21655, 14, 0x0, 0x1000000},
    {21669, 25, 0x0, 0x8},
    {21694, 6, 0x400, 0x1},
    {21700, 12, 0x400, 0x1},
    {21712, 6, 0x1, 0x1},
    {21718, 12, 0x1, 0x1},
    {21730, 6, 0x100, 0x1},
    {21736, 16, 0x100, 0x1},
    {21752, 6, 0x0, 0x8000},
    {21758, 10, 0x0, 0x8000},
    {21768, 8, 0x0, 0x1008000},
    {21776, 21, 0x0, 0x8000},
    {21797, 14, 0x0, 0x8},
    {21811, 8, 0x0, 0x8},
    {21819, 6, 0x8, 0x1},
    {21825, 10, 0x8, 0x1},
    {21835, 12, 0x8, 0x1},
    {21847, 4, 0x0, 0x1000000},
    {21851, 15, 0x0, 0x8},
    {21866, 6, 0x800, 0x1},
    {21872, 18, 0x800, 0x1},
    {21890, 20, 0x800, 0x1},
    {21910, 18, 0x0, 0x8000},
    {21928, 6, 0x0, 0x8000},
    {21934, 20, 0x0, 0x8000},
    {21954, 6, 0x0, 0x8000},
    {21960, 2, 0x0, 0x1000},
    {21962, 12, 0x0, 0x1000},
    {21974, 14, 0x0, 0x1000},
    {21988, 2, 0x0, 0x800},
    {21990, 6, 0x0, 0x8000},
    {21996, 12, 0x0, 0x8000},
    {22008, 18, 0x0, 0x8000},
    {22026, 6, 0x40, 0x1},
    {22032, 6, 0x0, 0x8000},
    {22038, 6, 0x20, 0x1},
    {22044, 6, 0x1, 0x1},
    {22050, 6, 0x200, 0x1},
    {22056, 18, 0x200, 0x1},
    {22074, 20, 0x200, 0x1},
    {22094, 12, 0x40, 0x1},
    {22106, 14, 0x40, 0x1},
    {22120, 12, 0x20, 0x1},
    {22132, 14, 0x20, 0x1},
    {22146, 14, 0x1, 0x1},
    {22160, 16, 0x1, 0x1},
    {22176, 10, 0x10, 0x1},
    {22186, 12, 0x10, 0x1},
    {22198, 8, 0x4, 0x1},
    {22206, 10, 0x4, 0x1},
    {22216, 8, 0x0, 0x1000000},
    {22224, 15, 0x0, 0x8},
    {22239, 10, 0x0, 0x4},
    {22249, 6, 0x10, 0x1},
    {22255, 6, 0x4, 0x1},
    {22261, 10, 0x0, 0x8},
    {22271, 6, 0x400, 0x1},
    {22277, 16, 0x400, 0x1},
    {22293, 18, 0x400, 0x1},
    {22311, 10, 0x0, 0x8000},
    {22321, 6, 0x0, 0x8000},
    {22327, 6, 0x0, 0x8000},
    {22333, 12, 0x0, 0x8000},
    {22345, 20, 0x0, 0x8000},
    {22365, 6, 0x0, 0x8000},
    {22371, 6, 0x100, 0x1},
    {22377, 18, 0x100, 0x1},
    {22395, 20, 0x100, 0x1},
    {22415, 14, 0x2, 0x1},
    {22429, 16, 0x2, 0x1},
    {22445, 6, 0x2, 0x1},
    {22451, 14, 0x80, 0x1},
    {22465, 16, 0x80, 0x1},
    {22481, 6, 0x80, 0x1},
    {22487, 6, 0x37, 0x3000000},
    {22493, 9, 0x36, 0x2000000},
    {22502, 9, 0x37, 0x2000000},
    {22511, 6, 0x80, 0x1},
    {22517, 12, 0x80, 0x1},
    {22529, 6, 0x200, 0x1},
    {22535, 14, 0x200, 0x1},
    {22549, 8, 0x39, 0x2000000},
    {22557, 8, 0x3d, 0x2000000},
    {22565, 6, 0x8, 0x1},
    {22571, 10, 0x8, 0x1},
    {22581, 6, 0x3c, 0x2000000},
    {22587, 8, 0x37, 0x3000000},
    {22595, 11, 0x36, 0x2000000},
    {22606, 11, 0x37, 0x2000000},
    {22617, 8, 0x80, 0x1},
    {22625, 14, 0x80, 0x1},
    {22639, 8, 0x200, 0x1},
    {22647, 16, 0x200, 0x1},
    {22663, 10, 0x39, 0x2000000},
    {22673, 10, 0x3d, 0x2000000},
    {22683, 8, 0x8, 0x1},
    {22691, 12, 0x8, 0x1},
    {22703, 8, 0x800, 0x1},
    {22711, 12, 0x800, 0x1},
    {22723, 12, 0x32, 0x2000000},
    {22735, 8, 0x34, 0x2000000},
    {22743, 10, 0x40, 0x1},
    {22753, 10, 0x20, 0x1},
    {22763, 8, 0x1, 0x1},
    {22771, 12, 0x1, 0x1},
    {22783, 10, 0x33, 0x2000000},
    {22793, 8, 0x10, 0x1},
    {22801, 8, 0x4, 0x1},
    {22809, 8, 0x400, 0x1},
    {22817, 14, 0x400, 0x1},
    {22831, 10, 0x38, 0x2000000},
    {22841, 12, 0x3a, 0x2000000},
    {22853, 8, 0x100, 0x1},
    {22861, 14, 0x100, 0x1},
    {22875, 8, 0x2, 0x1},
    {22883, 14, 0x2, 0x1},
    {22897, 8, 0x35, 0x2000000},
    {22905, 8, 0x3, 0x8000000},
    {22913, 10, 0x3b, 0x2000000},
    {22923, 10, 0x31, 0x2000000},
    {22933, 6, 0x800, 0x1},
    {22939, 10, 0x800, 0x1},
    {22949, 6, 0x3c, 0x2000000},
    {22955, 8, 0x37, 0x3000000},
    {22963, 11, 0x36, 0x2000000},
    {22974, 11, 0x37, 0x2000000},
    {22985, 8, 0x80, 0x1},
    {22993, 14, 0x80, 0x1},
    {23007, 8, 0x200, 0x1},
    {23015, 16, 0x200, 0x1},
    {23031, 10, 0x39, 0x2000000},
    {23041, 10, 0x3d, 0x2000000},
    {23051, 8, 0x8, 0x1},
    {23059, 12, 0x8, 0x1},
    {23071, 8, 0x800, 0x1},
    {23079, 12, 0x800, 0x1},
    {23091, 8, 0x0, 0x8},
    {23099, 6, 0x0, 0x1000000},
    {23105, 9, 0x0, 0x10},
    {23114, 12, 0x32, 0x2000000},
    {23126, 8, 0x34, 0x2000000},
    {23134, 10, 0x40, 0x1},
    {23144, 8, 0x0, 0x8},
    {23152, 10, 0x20, 0x1},
    {23162, 8, 0x1, 0x1},
    {23170, 12, 0x1, 0x1},
    {23182, 10, 0x33, 0x2000000},
    {23192, 8, 0x10, 0x1},
    {23200, 8, 0x4, 0x1},
    {23208, 8, 0x400, 0x1},
    {23216, 14, 0x400, 0x1},
    {23230, 10, 0x38, 0x2000000},
    {23240, 12, 0x3a, 0x2000000},
    {23252, 8, 0x100, 0x1},
    {23260, 14, 0x100, 0x1},
    {23274, 8, 0x2, 0x1},
    {23282, 14, 0x2, 0x1},
    {23296, 8, 0x35, 0x2000000},
    {23304, 10, 0x3b, 0x2000000},
    {23314, 10, 0x31, 0x2000000},
    {23324, 10, 0x32, 0x2000000},
    {23334, 6, 0x34, 0x2000000},
    {23340, 8, 0x40, 0x1},
    {23348, 6, 0x0, 0x1000000},
    {23354, 9, 0x0, 0x8000},
    {23363, 9, 0x0, 0x8000},
    {23372, 9, 0x0, 0x8000},
    {23381, 9, 0x0, 0x8000},
    {23390, 9, 0x0, 0x8000},
    {23399, 9, 0x0, 0x8000},
    {23408, 17, 0x0, 0x8000},
    {23425, 17, 0x0, 0x8000},
    {23442, 17, 0x0, 0x8000},
    {23459, 13, 0x0, 0x8000},
    {23472, 15, 0x0, 0x8000},
    {23487, 17, 0x0, 0x8000},
    {23504, 13, 0x0, 0x8000},
    {23517, 8, 0x20, 0x1},
    {23525, 6, 0x1, 0x1},
    {23531, 10, 0x1, 0x1},
    {23541, 8, 0x0, 0x8},
    {23549, 8, 0x33, 0x2000000},
    {23557, 6, 0x3c, 0x2000000},
    {23563, 8, 0x37, 0x3000000},
    {23571, 11, 0x36, 0x2000000},
    {23582, 11, 0x37, 0x2000000},
    {23593, 8, 0x80, 0x1},
    {23601, 14, 0x80, 0x1},
    {23615, 8, 0x200, 0x1},
    {23623, 16, 0x200, 0x1},
    {23639, 10, 0x39, 0x2000000},
    {23649, 10, 0x3d, 0x2000000},
    {23659, 8, 0x8, 0x1},
    {23667, 12, 0x8, 0x1},
    {23679, 8, 0x800, 0x1},
    {23687, 12, 0x800, 0x1},
    {23699, 12, 0x32, 0x2000000},
    {23711, 8, 0x34, 0x2000000},
    {23719, 10, 0x40, 0x1},
    {23729, 10, 0x20, 0x1},
    {23739, 8, 0x1, 0x1},
    {23747, 12, 0x1, 0x1},
    {23759, 10, 0x33, 0x2000000},
    {23769, 8, 0x10, 0x1},
    {23777, 8, 0x4, 0x1},
    {23785, 8, 0x400, 0x1},
    {23793, 14, 0x400, 0x1},
    {23807, 10, 0x38, 0x2000000},
    {23817, 12, 0x3a, 0x2000000},
    {23829, 8, 0x100, 0x1},
    {23837, 14, 0x100, 0x1},
    {23851, 8, 0x2, 0x1},
    {23859, 14, 0x2, 0x1},
    {23873, 8, 0x35, 0x2000000},
    {23881, 10, 0x3b, 0x2000000},
    {23891, 10, 0x31, 0x2000000},
    {23901, 6, 0x3c, 0x2000000},
    {23907, 8, 0x37, 0x3000000},
    {23915, 11, 0x36, 0x2000000},
    {23926, 11, 0x37, 0x2000000},
    {23937, 8, 0x80, 0x1},
    {23945, 14, 0x80, 0x1},
    {23959, 8, 0x200, 0x1},
    {23967, 16, 0x200, 0x1},
    {23983, 6, 0x0, 0x10},
    {23989, 6, 0x10, 0x1},
    {23995, 10, 0x39, 0x2000000},
    {24005, 10, 0x3d, 0x2000000},
    {24015, 8, 0x8, 0x1},
    {24023, 12, 0x8, 0x1},
    {24035, 8, 0x800, 0x1},
    {24043, 12, 0x800, 0x1},
    {24055, 12, 0x32, 0x2000000},
    {24067, 8, 0x34, 0x2000000},
    {24075, 10, 0x40, 0x1},
    {24085, 10, 0x20, 0x1},
    {24095, 8, 0x1, 0x1},
    {24103, 12, 0x1, 0x1},
    {24115, 10, 0x33, 0x2000000},
    {24125, 8, 0x10, 0x1},
    {24133, 8, 0x4, 0x1},
    {24141, 8, 0x400, 0x1},
    {24149, 14, 0x400, 0x1},
    {24163, 10, 0x38, 0x2000000},
    {24173, 12, 0x3a, 0x2000000},
    {24185, 8, 0x100, 0x1},
    {24193, 14, 0x100, 0x1},
    {24207, 8, 0x2, 0x1},
    {24215, 14, 0x2, 0x1},
    {24229, 6, 0x4, 0x1},
    {24235, 8, 0x35, 0x2000000},
    {24243, 10, 0x3b, 0x2000000},
    {24253, 10, 0x31, 0x2000000},
    {24263, 6, 0x400, 0x1},
    {24269, 12, 0x400, 0x1},
    {24281, 10, 0x0, 0x8},
    {24291, 8, 0x38, 0x2000000},
    {24299, 10, 0x3a, 0x2000000},
    {24309, 6, 0x100, 0x1},
    {24315, 12, 0x100, 0x1},
    {24327, 4, 0x0, 0x1000024},
    {24331, 13, 0x0, 0x8},
    {24344, 10, 0x0, 0x8},
    {24354, 6, 0x2, 0x1},
    {24360, 12, 0x2, 0x1},
    {24372, 6, 0x35, 0x2000000},
    {24378, 6, 0x0, 0x8000},
    {24384, 6, 0x3, 0x8000000},
    {24390, 8, 0x3b, 0x2000000},
    {24398, 8, 0x31, 0x2000000},
    {24406, 8, 0x18, 0x2000000},
    {24414, 4, 0x0, 0x8},
    {24418, 8, 0x4, 0x1},
    {24426, 6, 0x19, 0x2000000},
    {24432, 10, 0x8, 0x1},
    {24442, 6, 0x0, 0x8000},
    {24448, 12, 0x200, 0x1},
    {24460, 8, 0x80, 0x1},
    {24468, 10, 0x8, 0x1},
    {24478, 10, 0x80, 0x1},
    {24488, 10, 0x8, 0x1},
    {24498, 12, 0x200, 0x1},
    {24510, 6, 0x80, 0x1},
    {24516, 8, 0x10, 0x1},
    {24524, 10, 0x100, 0x1},
    {24534, 6, 0x0, 0x1000004},
    {24540, 15, 0x0, 0x8},
    {24555, 12, 0x8, 0x1},
    {24567, 14, 0x80, 0x1},
    {24581, 10, 0x40, 0x1},
    {24591, 10, 0x20, 0x1},
    {24601, 16, 0x200, 0x1},
    {24617, 4, 0x0, 0x1000000},
    {24621, 9, 0x0, 0x8},
    {24630, 8, 0x0, 0x8},
    {24638, 10, 0x0, 0x8000},
    {24648, 10, 0x0, 0x1000000},
    {24658, 19, 0x0, 0x8},
    {24677, 8, 0x0, 0x8000},
    {24685, 16, 0x12, 0x2000000},
    {24701, 4, 0x0, 0x10},
    {24705, 10, 0x1c, 0x2000000},
    {24715, 8, 0x0, 0x8},
    {24723, 10, 0x0, 0x8000},
    {24733, 16, 0x0, 0x8000},
    {24749, 14, 0x0, 0x8000},
    {24763, 8, 0x0, 0x8},
    {24771, 16, 0x0, 0x8000},
    {24787, 12, 0x0, 0x8000},
    {24799, 12, 0x0, 0x8},
    {24811, 12, 0x0, 0x8},
    {24823, 12, 0x0, 0x8000},
    {24835, 10, 0x0, 0x8000},
    {24845, 10, 0x0, 0x1000000},
    {24855, 23, 0x0, 0x8},
    {24878, 6, 0x0, 0x4},
    {24884, 10, 0x0, 0x8},
    {24894, 12, 0x15, 0x2000000},
    {24906, 10, 0x0, 0x8},
    {24916, 6, 0x80, 0x1},
    {24922, 8, 0x0, 0x8000},
    {24930, 10, 0x8, 0x1},
    {24940, 10, 0x8, 0x1},
    {24950, 10, 0x200, 0x1},
    {24960, 12, 0x200, 0x1},
    {24972, 10, 0x0, 0x8},
    {24982, 8, 0x80, 0x1},
    {24990, 8, 0x80, 0x1},
    {24998, 10, 0x0, 0x8000},
    {25008, 6, 0x0, 0x8000},
    {25014, 8, 0x1b, 0x2000000},
    {25022, 4, 0x0, 0x1000024},
    {25026, 13, 0x0, 0x8},
    {25039, 10, 0x0, 0x8},
    {25049, 12, 0x0, 0x8},
    {25061, 12, 0x0, 0x8},
    {25073, 10, 0x0, 0x1000000},
    {25083, 21, 0x200, 0x1},
    {25104, 23, 0x400, 0x1},
    {25127, 6, 0x17, 0x2000000},
    {25133, 8, 0x40, 0x1},
    {25141, 6, 0x14, 0x2000000},
    {25147, 10, 0x1, 0x1},
    {25157, 10, 0x0, 0x1000000},
    {25167, 23, 0x26, 0x2000000},
    {25190, 23, 0x25, 0x2000000},
    {25213, 23, 0x25, 0x2000000},
    {25236, 25, 0x26, 0x2000000},
    {25261, 10, 0x0, 0x1000000},
    {25271, 21, 0x25, 0x2000000},
    {25292, 23, 0x26, 0x2000000},
    {25315, 12, 0x0, 0x8000},
    {25327, 8, 0x0, 0x8000},
    {25335, 8, 0x0, 0x8000},
    {25343, 8, 0x0, 0x8000},
    {25351, 6, 0x1, 0x1},
    {25357, 10, 0x1, 0x1},
    {25367, 10, 0x1, 0x1},
    {25377, 8, 0x20, 0x1},
    {25385, 6, 0x40, 0x1},
    {25391, 12, 0x40, 0x1},
    {25403, 12, 0x40, 0x1},
    {25415, 10, 0x40, 0x1},
    {25425, 6, 0x20, 0x1},
    {25431, 12, 0x40, 0x1},
    {25443, 8, 0x0, 0x8000},
    {25451, 6, 0x0, 0x1000008},
    {25457, 15, 0x0, 0x8},
    {25472, 10, 0x0, 0x8},
    {25482, 12, 0x0, 0x8},
    {25494, 6, 0x0, 0x1000024},
    {25500, 15, 0x0, 0x8},
    {25515, 15, 0x0, 0x8},
    {25530, 19, 0x0, 0x8},
    {25549, 12, 0x20, 0x1},
    {25561, 10, 0x13, 0x2000000},
    {25571, 8, 0x0, 0x8000},
    {25579, 10, 0x800, 0x1},
    {25589, 10, 0x0, 0x8000},
    {25599, 12, 0x800, 0x1},
    {25611, 6, 0x800, 0x1},
    {25617, 10, 0x800, 0x1},
    {25627, 12, 0x0, 0x8000},
    {25639, 8, 0x0, 0x8000},
    {25647, 4, 0x1a, 0x2000000},
    {25651, 12, 0x800, 0x1},
    {25663, 14, 0x0, 0x8000},
    {25677, 4, 0x1a, 0x2000000},
    {25681, 14, 0x800, 0x1},
    {25695, 4, 0x0, 0x1000000},
    {25699, 15, 0x2c, 0x2000000},
    {25714, 15, 0x2c, 0x2000000},
    {25729, 17, 0x2b, 0x2000000},
    {25746, 17, 0x2b, 0x2000000},
    {25763, 14, 0x2c, 0x2000000},
    {25777, 16, 0x2b, 0x2000000},
    {25793, 10, 0x2c, 0x2000000},
    {25803, 12, 0x2c, 0x2000000},
    {25815, 12, 0x2b, 0x2000000},
    {25827, 14, 0x2b, 0x2000000},
    {25841, 2, 0x0, 0x1000000},
    {25843, 20, 0x23, 0x2000000},
    {25863, 22, 0x24, 0x2000000},
    {25885, 8, 0x0, 0x1000000},
    {25893, 19, 0x24, 0x2000000},
    {25912, 19, 0x23, 0x2000000},
    {25931, 19, 0x23, 0x2000000},
    {25950, 21, 0x24, 0x2000000},
    {25971, 8, 0x0, 0x1000000},
    {25979, 19, 0x23, 0x2000000},
    {25998, 21, 0x24, 0x2000000},
    {26019, 6, 0x27, 0x2000000},
    {26025, 10, 0x29, 0x2000000},
    {26035, 8, 0x15, 0x2000000},
    {26043, 6, 0x3, 0x8000000},
    {26049, 12, 0x100, 0x1},
    {26061, 10, 0x100, 0x1},
    {26071, 12, 0x1b, 0x2000000},
    {26083, 6, 0x3, 0x8000000},
    {26089, 4, 0x0, 0x1000000},
    {26093, 13, 0x0, 0x8000},
    {26106, 8, 0x0, 0x8000},
    {26114, 14, 0x100, 0x1},
    {26128, 14, 0x100, 0x1},
    {26142, 12, 0x100, 0x1},
    {26154, 16, 0x100, 0x1},
    {26170, 14, 0x100, 0x1},
    {26184, 16, 0x0, 0x8000},
    {26200, 8, 0x2, 0x1},
    {26208, 10, 0x100, 0x1},
    {26218, 10, 0x28, 0x2000000},
    {26228, 8, 0x0, 0x8000},
    {26236, 12, 0x16, 0x2000000},
    {26248, 8, 0x2a, 0x2000000},
    {26256, 10, 0x0, 0x8000},
    {26266, 6, 0x22, 0x2000000},
    {26272, 6, 0x3, 0x8000000},
    {26278, 14, 0x13, 0x2000000},
    {26292, 6, 0x80, 0x1},
    {26298, 8, 0x12, 0x2000000},
    {26306, 12, 0x2, 0x1},
    {26318, 12, 0x2, 0x1},
    {26330, 12, 0x2, 0x1},
    {26342, 14, 0x11, 0x2000000},
    {26356, 10, 0x2, 0x1},
    {26366, 10, 0x2, 0x1},
    {26376, 12, 0x2, 0x1},
    {26388, 14, 0x2, 0x1},
    {26402, 10, 0x2, 0x1},
    {26412, 14, 0x2, 0x1},
    {26426, 12, 0x2, 0x1},
    {26438, 10, 0x0, 0x1000000},
    {26448, 21, 0x800, 0x1},
    {26469, 23, 0x1, 0x1},
    {26492, 6, 0x18, 0x2000000},
    {26498, 10, 0x19, 0x2000000},
    {26508, 2, 0x0, 0x1000},
    {26510, 6, 0x10, 0x1},
    {26516, 6, 0x10, 0x1},
    {26522, 8, 0x4, 0x1},
    {26530, 8, 0x4, 0x1},
    {26538, 8, 0x4, 0x1},
    {26546, 6, 0x10, 0x1},
    {26552, 8, 0x10, 0x1},
    {26560, 8, 0x21, 0x2000000},
    {26568, 10, 0x15, 0x2000000},
    {26578, 12, 0x1a, 0x2000000},
    {26590, 4, 0x0, 0x10},
    {26594, 6, 0x0, 0x10},
    {26600, 8, 0x0, 0x8000},
    {26608, 6, 0x17, 0x2000000},
    {26614, 12, 0x0, 0x8},
    {26626, 12, 0x0, 0x1000},
    {26638, 12, 0x400, 0x1},
    {26650, 12, 0x400, 0x1},
    {26662, 10, 0x400, 0x1},
    {26672, 10, 0x400, 0x1},
    {26682, 14, 0x400, 0x1},
    {26696, 10, 0x8, 0x1},
    {26706, 2, 0x0, 0x1001000},
    {26708, 5, 0x0, 0x1000},
    {26713, 4, 0x0, 0x1000},
    {26717, 4, 0x0, 0x1000000},
    {26721, 15, 0x0, 0x8},
    {26736, 6, 0x11, 0x2000000},
    {26742, 6, 0x16, 0x2000000},
    {26748, 12, 0x1, 0x1},
    {26760, 10, 0x1, 0x1},
    {26770, 10, 0x40, 0x1},
    {26780, 12, 0x40, 0x1},
    {26792, 10, 0x20, 0x1},
    {26802, 8, 0x0, 0x8000},
    {26810, 16, 0x0, 0x8000},
    {26826, 14, 0x0, 0x8000},
    {26840, 12, 0x0, 0x8000},
    {26852, 6, 0x0, 0x8000},
    {26858, 16, 0x0, 0x8000},
    {26874, 10, 0x0, 0x8000},
    {26884, 16, 0x0, 0x8000},
    {26900, 10, 0x14, 0x2000000},
    {26910, 16, 0x0, 0x8000},
    {26926, 8, 0x0, 0x8000},
    {26934, 10, 0x800, 0x1},
    {26944, 12, 0x1, 0x1},
    {26956, 14, 0x1, 0x1},
    {26970, 8, 0x20, 0x1},
    {26978, 10, 0x40, 0x1},
    {26988, 12, 0x40, 0x1},
    {27000, 2, 0x0, 0x1000},
    {27002, 8, 0x0, 0x8000},
    {27010, 12, 0x0, 0x8000},
    {27022, 21, 0x200, 0x1},
    {27043, 21, 0x200, 0x1},
    {27064, 15, 0x200, 0x1},
    {27079, 21, 0x200, 0x1},
    {27100, 6, 0x80, 0x1},
    {27106, 15, 0x80, 0x1},
    {27121, 15, 0x80, 0x1},
    {27136, 21, 0x0, 0x8},
    {27157, 18, 0x8, 0x1},
    {27175, 18, 0x8, 0x1},
    {27193, 6, 0x0, 0x1000008},
    {27199, 13, 0x0, 0x8},
    {27212, 9, 0x0, 0x8},
    {27221, 15, 0x0, 0x8},
    {27236, 9, 0x0, 0x8000},
    {27245, 18, 0x0, 0x8000},
    {27263, 6, 0x0, 0x8},
    {27269, 24, 0x0, 0x8},
    {27293, 27, 0x0, 0x8},
    {27320, 15, 0x8, 0x1},
    {27335, 18, 0x8, 0x1},
    {27353, 15, 0x200, 0x1},
    {27368, 21, 0x200, 0x1},
    {27389, 6, 0x80, 0x1},
    {27395, 15, 0x80, 0x1},
    {27410, 12, 0x0, 0x8000},
    {27422, 21, 0x0, 0x8000},
    {27443, 6, 0x1, 0x1},
    {27449, 15, 0x1, 0x1},
    {27464, 12, 0x1, 0x1},
    {27476, 24, 0x1, 0x1},
    {27500, 9, 0x20, 0x1},
    {27509, 9, 0x40, 0x1},
    {27518, 15, 0x40, 0x1},
    {27533, 12, 0x40, 0x1},
    {27545, 9, 0x20, 0x1},
    {27554, 15, 0x800, 0x1},
    {27569, 21, 0x800, 0x1},
    {27590, 24, 0x800, 0x1},
    {27614, 6, 0x0, 0x4},
    {27620, 9, 0x800, 0x1},
    {27629, 18, 0x800, 0x1},
    {27647, 21, 0x800, 0x1},
    {27668, 12, 0x0, 0x4},
    {27680, 6, 0x400, 0x1},
    {27686, 9, 0x400, 0x1},
    {27695, 15, 0x400, 0x1},
    {27710, 18, 0x400, 0x1},
    {27728, 24, 0x400, 0x1},
    {27752, 21, 0x400, 0x1},
    {27773, 27, 0x400, 0x1},
    {27800, 18, 0x0, 0x4},
    {27818, 15, 0x0, 0x4},
    {27833, 6, 0x2, 0x1},
    {27839, 15, 0x2, 0x1},
    {27854, 9, 0x2, 0x1},
    {27863, 18, 0x2, 0x1},
    {27881, 18, 0x2, 0x1},
    {27899, 27, 0x2, 0x1},
    {27926, 30, 0x2, 0x1},
    {27956, 12, 0x0, 0x8000},
    {27968, 21, 0x0, 0x8000},
    {27989, 9, 0x0, 0x8000},
    {27998, 18, 0x0, 0x8000},
    {28016, 18, 0x0, 0x8000},
    {28034, 12, 0x0, 0x8000},
    {28046, 21, 0x0, 0x8000},
    {28067, 12, 0x0, 0x8000},
    {28079, 21, 0x0, 0x8000},
    {28100, 6, 0x10, 0x1},
    {28106, 15, 0x0, 0x8000},
    {28121, 24, 0x0, 0x8000},
    {28145, 15, 0x4, 0x1},
    {28160, 6, 0x10, 0x1},
    {28166, 9, 0x0, 0x8000},
    {28175, 18, 0x0, 0x8000},
    {28193, 21, 0x0, 0x8},
    {28214, 12, 0x0, 0x1000},
    {28226, 9, 0x0, 0x8000},
    {28235, 18, 0x0, 0x8000},
    {28253, 18, 0x0, 0x8000},
    {28271, 15, 0x0, 0x8000},
    {28286, 24, 0x0, 0x8000},
    {28310, 24, 0x0, 0x8000},
    {28334, 15, 0x0, 0x8},
    {28349, 6, 0x3, 0x8001000},
    {28355, 9, 0x3, 0x8000000},
    {28364, 18, 0x100, 0x1},
    {28382, 24, 0x100, 0x1},
    {28406, 12, 0x0, 0x4},
    {28418, 9, 0x0, 0x1000},
    {28427, 9, 0x100, 0x1},
    {28436, 18, 0x100, 0x1},
    {28454, 6, 0x0, 0x14},
    {28460, 30, 0x100, 0x1},
    {28490, 9, 0x0, 0x8000},
    {28499, 18, 0x0, 0x8000},
    {28517, 18, 0x0, 0x8000},
    {28535, 9, 0x0, 0x8},
    {28544, 21, 0x0, 0x8},
    {28565, 15, 0x200, 0x1},
    {28580, 21, 0x200, 0x1},
    {28601, 21, 0x200, 0x1},
    {28622, 6, 0x80, 0x1},
    {28628, 15, 0x80, 0x1},
    {28643, 15, 0x80, 0x1},
    {28658, 6, 0x0, 0x8},
    {28664, 9, 0x0, 0x8},
    {28673, 15, 0x8, 0x1},
    {28688, 18, 0x8, 0x1},
    {28706, 18, 0x8, 0x1},
    {28724, 15, 0x0, 0x8},
    {28739, 18, 0x100, 0x1},
    {28757, 30, 0x100, 0x1},
    {28787, 12, 0x1, 0x1},
    {28799, 27, 0x1, 0x1},
    {28826, 24, 0x1, 0x1},
    {28850, 9, 0x20, 0x1},
    {28859, 9, 0x40, 0x1},
    {28868, 15, 0x40, 0x1},
    {28883, 12, 0x800, 0x1},
    {28895, 24, 0x800, 0x1},
    {28919, 12, 0x800, 0x1},
    {28931, 24, 0x800, 0x1},
    {28955, 15, 0x0, 0x1000000},
    {28970, 28, 0x0, 0x10},
    {28998, 12, 0x0, 0x4},
    {29010, 9, 0x0, 0x8000},
    {29019, 18, 0x0, 0x8000},
    {29037, 9, 0x400, 0x1},
    {29046, 21, 0x400, 0x1},
    {29067, 9, 0x400, 0x1},
    {29076, 21, 0x400, 0x1},
    {29097, 21, 0x0, 0x4},
    {29118, 9, 0x2, 0x1},
    {29127, 33, 0x2, 0x1},
    {29160, 18, 0x2, 0x1},
    {29178, 30, 0x2, 0x1},
    {29208, 21, 0x0, 0x8},
    {29229, 9, 0x0, 0x8000},
    {29238, 18, 0x0, 0x8000},
    {29256, 18, 0x0, 0x8000},
    {29274, 9, 0x0, 0x8000},
    {29283, 24, 0x0, 0x8000},
    {29307, 33, 0x0, 0x8000},
    {29340, 33, 0x0, 0x8000},
    {29373, 15, 0x0, 0x8000},
    {29388, 24, 0x0, 0x8000},
    {29412, 24, 0x0, 0x8000},
    {29436, 15, 0x4, 0x1},
    {29451, 15, 0x4, 0x1},
    {29466, 6, 0x10, 0x1},
    {29472, 9, 0x0, 0x8000},
    {29481, 18, 0x0, 0x8000},
    {29499, 9, 0x0, 0x8000},
    {29508, 18, 0x0, 0x8000},
    {29526, 18, 0x0, 0x8000},
    {29544, 15, 0x0, 0x8000},
    {29559, 24, 0x0, 0x8000},
    {29583, 15, 0x0, 0x8000},
    {29598, 24, 0x0, 0x8000},
    {29622, 9, 0x0, 0x1000},
    {29631, 12, 0x0, 0x1000},
    {29643, 15, 0x0, 0x1000},
    {29658, 9, 0x100, 0x1},
    {29667, 30, 0x100, 0x1},
    {29697, 9, 0x0, 0x8000},
    {29706, 18, 0x0, 0x8000},
    {29724, 18, 0x0, 0x8000},
    {29742, 12, 0x200, 0x1},
    {29754, 18, 0x200, 0x1},
    {29772, 6, 0x80, 0x1},
    {29778, 12, 0x80, 0x1},
    {29790, 15, 0x8, 0x1},
    {29805, 18, 0x8, 0x1},
    {29823, 9, 0x0, 0x8},
    {29832, 15, 0x0, 0x8000},
    {29847, 6, 0x1, 0x1},
    {29853, 15, 0x1, 0x1},
    {29868, 12, 0x40, 0x1},
    {29880, 15, 0x40, 0x1},
    {29895, 9, 0x20, 0x1},
    {29904, 9, 0x0, 0x4},
    {29913, 9, 0x0, 0x4},
    {29922, 9, 0x800, 0x1},
    {29931, 15, 0x800, 0x1},
    {29946, 9, 0x400, 0x1},
    {29955, 15, 0x400, 0x1},
    {29970, 9, 0x2, 0x1},
    {29979, 18, 0x2, 0x1},
    {29997, 12, 0x0, 0x8000},
    {30009, 21, 0x0, 0x8000},
    {30030, 6, 0x10, 0x1},
    {30036, 12, 0x4, 0x1},
    {30048, 12, 0x0, 0x8000},
    {30060, 21, 0x0, 0x8000},
    {30081, 18, 0x0, 0x8},
    {30099, 9, 0x0, 0x8000},
    {30108, 18, 0x0, 0x8000},
    {30126, 9, 0x100, 0x1},
    {30135, 15, 0x100, 0x1},
    {30150, 21, 0x0, 0x8000},
    {30171, 30, 0x0, 0x8000},
    {30201, 18, 0x0, 0x8000},
    {30219, 27, 0x0, 0x8000},
    {30246, 9, 0x0, 0x8000},
    {30255, 18, 0x0, 0x8000},
    {30273, 9, 0x0, 0x8},
    {30282, 18, 0x0, 0x8},
    {30300, 6, 0x0, 0x8},
    {30306, 18, 0x8, 0x1},
    {30324, 15, 0x200, 0x1},
    {30339, 21, 0x200, 0x1},
    {30360, 15, 0x80, 0x1},
    {30375, 12, 0x0, 0x8000},
    {30387, 21, 0x0, 0x8000},
    {30408, 18, 0x1, 0x1},
    {30426, 27, 0x1, 0x1},
    {30453, 15, 0x40, 0x1},
    {30468, 9, 0x20, 0x1},
    {30477, 12, 0x800, 0x1},
    {30489, 24, 0x800, 0x1},
    {30513, 6, 0x0, 0x4},
    {30519, 9, 0x400, 0x1},
    {30528, 21, 0x400, 0x1},
    {30549, 18, 0x2, 0x1},
    {30567, 27, 0x2, 0x1},
    {30594, 9, 0x0, 0x8000},
    {30603, 18, 0x0, 0x8000},
    {30621, 12, 0x0, 0x8000},
    {30633, 21, 0x0, 0x8000},
    {30654, 15, 0x4, 0x1},
    {30669, 6, 0x10, 0x1},
    {30675, 9, 0x0, 0x8000},
    {30684, 18, 0x0, 0x8000},
    {30702, 21, 0x0, 0x8},
    {30723, 9, 0x0, 0x8000},
    {30732, 18, 0x0, 0x8000},
    {30750, 15, 0x0, 0x8000},
    {30765, 24, 0x0, 0x8000},
    {30789, 15, 0x100, 0x1},
    {30804, 27, 0x100, 0x1},
    {30831, 12, 0x0, 0x4},
    {30843, 9, 0x0, 0x8000},
    {30852, 18, 0x0, 0x8000},
    {30870, 9, 0x0, 0x8},
    {30879, 21, 0x200, 0x1},
    {30900, 15, 0x80, 0x1},
    {30915, 18, 0x8, 0x1},
    {30933, 12, 0x0, 0x8000},
    {30945, 21, 0x0, 0x8000},
    {30966, 21, 0x1, 0x1},
    {30987, 9, 0x20, 0x1},
    {30996, 15, 0x40, 0x1},
    {31011, 24, 0x800, 0x1},
    {31035, 21, 0x400, 0x1},
    {31056, 21, 0x2, 0x1},
    {31077, 9, 0x0, 0x8000},
    {31086, 18, 0x0, 0x8000},
    {31104, 6, 0x10, 0x1},
    {31110, 15, 0x0, 0x8000},
    {31125, 24, 0x0, 0x8000},
    {31149, 21, 0x4, 0x1},
    {31170, 9, 0x0, 0x8000},
    {31179, 18, 0x0, 0x8000},
    {31197, 9, 0x0, 0x8000},
    {31206, 18, 0x0, 0x8000},
    {31224, 15, 0x0, 0x8000},
    {31239, 24, 0x0, 0x8000},
    {31263, 30, 0x100, 0x1},
    {31293, 9, 0x0, 0x8000},
    {31302, 18, 0x0, 0x8000},
    {31320, 9, 0x200, 0x1},
    {31329, 24, 0x200, 0x1},
    {31353, 6, 0x80, 0x1},
    {31359, 18, 0x80, 0x1},
    {31377, 15, 0x0, 0x1000},
    {31392, 9, 0x0, 0x1000000},
    {31401, 25, 0x0, 0x1000},
    {31426, 18, 0x0, 0x8},
    {31444, 15, 0x0, 0x8},
    {31459, 9, 0x8, 0x1},
    {31468, 18, 0x8, 0x1},
    {31486, 9, 0x0, 0x8000},
    {31495, 12, 0x100, 0x1},
    {31507, 30, 0x100, 0x1},
    {31537, 12, 0x0, 0x8000},
    {31549, 24, 0x0, 0x8000},
    {31573, 6, 0x1, 0x1},
    {31579, 15, 0x1, 0x1},
    {31594, 12, 0x20, 0x1},
    {31606, 12, 0x40, 0x1},
    {31618, 12, 0x0, 0x8000},
    {31630, 18, 0x0, 0x8000},
    {31648, 9, 0x800, 0x1},
    {31657, 24, 0x800, 0x1},
    {31681, 21, 0x0, 0x8},
    {31702, 24, 0x0, 0x8},
    {31726, 12, 0x0, 0x8000},
    {31738, 21, 0x0, 0x8000},
    {31759, 6, 0x400, 0x1},
    {31765, 21, 0x400, 0x1},
    {31786, 12, 0x2, 0x1},
    {31798, 24, 0x2, 0x1},
    {31822, 9, 0x0, 0x8000},
    {31831, 15, 0x0, 0x8000},
    {31846, 12, 0x4, 0x1},
    {31858, 18, 0x4, 0x1},
    {31876, 15, 0x0, 0x4},
    {31891, 6, 0x10, 0x1},
    {31897, 9, 0x0, 0x4},
    {31906, 12, 0x0, 0x8000},
    {31918, 21, 0x0, 0x8000},
    {31939, 12, 0x0, 0x8000},
    {31951, 18, 0x0, 0x8000},
    {31969, 15, 0x200, 0x1},
    {31984, 24, 0x200, 0x1},
    {32008, 6, 0x80, 0x1},
    {32014, 18, 0x80, 0x1},
    {32032, 9, 0x0, 0x8000},
    {32041, 21, 0x0, 0x8000},
    {32062, 21, 0x0, 0x8},
    {32083, 15, 0x8, 0x1},
    {32098, 21, 0x8, 0x1},
    {32119, 12, 0x0, 0x8000},
    {32131, 24, 0x0, 0x8000},
    {32155, 6, 0x1, 0x1},
    {32161, 15, 0x1, 0x1},
    {32176, 12, 0x40, 0x1},
    {32188, 12, 0x20, 0x1},
    {32200, 15, 0x800, 0x1},
    {32215, 24, 0x800, 0x1},
    {32239, 9, 0x400, 0x1},
    {32248, 18, 0x400, 0x1},
    {32266, 15, 0x0, 0x4},
    {32281, 12, 0x0, 0x1000000},
    {32293, 25, 0x0, 0x8},
    {32318, 24, 0x0, 0x8},
    {32342, 27, 0x0, 0x8},
    {32369, 15, 0x2, 0x1},
    {32384, 24, 0x2, 0x1},
    {32408, 9, 0x0, 0x8000},
    {32417, 21, 0x0, 0x8000},
    {32438, 12, 0x0, 0x8000},
    {32450, 24, 0x0, 0x8000},
    {32474, 18, 0x4, 0x1},
    {32492, 6, 0x10, 0x1},
    {32498, 12, 0x0, 0x4},
    {32510, 9, 0x0, 0x8000},
    {32519, 21, 0x0, 0x8000},
    {32540, 15, 0x0, 0x8000},
    {32555, 27, 0x0, 0x8000},
    {32582, 24, 0x0, 0x1000},
    {32606, 21, 0x100, 0x1},
    {32627, 30, 0x100, 0x1},
    {32657, 9, 0x0, 0x8000},
    {32666, 21, 0x0, 0x8000},
    {32687, 15, 0x200, 0x1},
    {32702, 24, 0x200, 0x1},
    {32726, 6, 0x80, 0x1},
    {32732, 18, 0x80, 0x1},
    {32750, 12, 0x0, 0x8},
    {32762, 33, 0x0, 0x8},
    {32795, 15, 0x8, 0x1},
    {32810, 21, 0x8, 0x1},
    {32831, 12, 0x0, 0x8000},
    {32843, 21, 0x0, 0x8000},
    {32864, 6, 0x1, 0x1},
    {32870, 15, 0x1, 0x1},
    {32885, 12, 0x40, 0x1},
    {32897, 12, 0x20, 0x1},
    {32909, 15, 0x800, 0x1},
    {32924, 24, 0x800, 0x1},
    {32948, 12, 0x400, 0x1},
    {32960, 21, 0x400, 0x1},
    {32981, 24, 0x0, 0x8},
    {33005, 15, 0x2, 0x1},
    {33020, 24, 0x2, 0x1},
    {33044, 9, 0x0, 0x8000},
    {33053, 18, 0x0, 0x8000},
    {33071, 12, 0x0, 0x8000},
    {33083, 21, 0x0, 0x8000},
    {33104, 12, 0x0, 0x8000},
    {33116, 21, 0x0, 0x8000},
    {33137, 18, 0x4, 0x1},
    {33155, 6, 0x10, 0x1},
    {33161, 12, 0x0, 0x4},
    {33173, 15, 0x0, 0x4},
    {33188, 9, 0x0, 0x8000},
    {33197, 18, 0x0, 0x8000},
    {33215, 15, 0x0, 0x8000},
    {33230, 24, 0x0, 0x8000},
    {33254, 21, 0x100, 0x1},
    {33275, 30, 0x100, 0x1},
    {33305, 9, 0x0, 0x8000},
    {33314, 18, 0x0, 0x8000},
    {33332, 18, 0x0, 0x8},
    {33350, 15, 0x0, 0x8},
    {33365, 18, 0x0, 0x8},
    {33383, 15, 0x8, 0x1},
    {33398, 18, 0x8, 0x1},
    {33416, 9, 0x0, 0x1000000},
    {33425, 22, 0x200, 0x1},
    {33447, 15, 0x200, 0x1},
    {33462, 6, 0x80, 0x1},
    {33468, 24, 0x80, 0x1},
    {33492, 15, 0x0, 0x8000},
    {33507, 24, 0x0, 0x1000000},
    {33531, 28, 0x0, 0x8000},
    {33559, 27, 0x0, 0x8000},
    {33586, 9, 0x1, 0x1},
    {33595, 18, 0x1, 0x1},
    {33613, 12, 0x40, 0x1},
    {33625, 9, 0x20, 0x1},
    {33634, 21, 0x0, 0x1000000},
    {33655, 25, 0x0, 0x8000},
    {33680, 12, 0x0, 0x8000},
    {33692, 12, 0x800, 0x1},
    {33704, 18, 0x800, 0x1},
    {33722, 27, 0x0, 0x1000000},
    {33749, 31, 0x0, 0x8000},
    {33780, 18, 0x0, 0x8000},
    {33798, 9, 0x400, 0x1},
    {33807, 15, 0x400, 0x1},
    {33822, 18, 0x0, 0x8},
    {33840, 18, 0x2, 0x1},
    {33858, 27, 0x2, 0x1},
    {33885, 21, 0x0, 0x1000000},
    {33906, 25, 0x0, 0x8000},
    {33931, 12, 0x0, 0x8000},
    {33943, 9, 0x4, 0x1},
    {33952, 21, 0x4, 0x1},
    {33973, 12, 0x0, 0x4},
    {33985, 12, 0x10, 0x1},
    {33997, 9, 0x0, 0x4},
    {34006, 18, 0x0, 0x8000},
    {34024, 30, 0x0, 0x1000000},
    {34054, 34, 0x0, 0x8000},
    {34088, 18, 0x0, 0x8000},
    {34106, 24, 0x0, 0x1000000},
    {34130, 28, 0x0, 0x8000},
    {34158, 9, 0x0, 0x8000},
    {34167, 21, 0x0, 0x1000000},
    {34188, 25, 0x0, 0x8000},
    {34213, 24, 0x100, 0x1},
    {34237, 30, 0x100, 0x1},
    {34267, 9, 0x80, 0x1},
    {34276, 21, 0x80, 0x1},
    {34297, 9, 0x0, 0x8000},
    {34306, 27, 0x0, 0x8000},
    {34333, 6, 0x0, 0x8},
    {34339, 24, 0x8, 0x1},
    {34363, 15, 0x0, 0x8000},
    {34378, 9, 0x200, 0x1},
    {34387, 24, 0x200, 0x1},
    {34411, 6, 0x1, 0x1},
    {34417, 18, 0x1, 0x1},
    {34435, 12, 0x20, 0x1},
    {34447, 12, 0x40, 0x1},
    {34459, 15, 0x0, 0x8},
    {34474, 12, 0x0, 0x8},
    {34486, 12, 0x800, 0x1},
    {34498, 27, 0x800, 0x1},
    {34525, 12, 0x400, 0x1},
    {34537, 27, 0x400, 0x1},
    {34564, 9, 0x2, 0x1},
    {34573, 24, 0x2, 0x1},
    {34597, 15, 0x0, 0x8000},
    {34612, 21, 0x0, 0x8000},
    {34633, 42, 0x0, 0x8000},
    {34675, 12, 0x4, 0x1},
    {34687, 18, 0x4, 0x1},
    {34705, 12, 0x10, 0x1},
    {34717, 24, 0x0, 0x8},
    {34741, 15, 0x0, 0x8000},
    {34756, 12, 0x100, 0x1},
    {34768, 33, 0x100, 0x1},
    {34801, 12, 0x0, 0x8000},
    {34813, 24, 0x0, 0x8000},
    {34837, 9, 0x0, 0x4},
    {34846, 9, 0x0, 0x8000},
    {34855, 27, 0x0, 0x8000},
    {34882, 3, 0x0, 0x1000000},
    {34885, 7, 0x40, 0x1},
    {34892, 7, 0x2, 0x1},
    {34899, 7, 0x100, 0x1},
    {34906, 15, 0x40, 0x1},
    {34921, 21, 0x40, 0x1},
    {34942, 15, 0x100, 0x1},
    {34957, 21, 0x100, 0x1},
    {34978, 15, 0x2, 0x1},
    {34993, 30, 0x2, 0x1},
    {35023, 18, 0x0, 0x8},
    {35041, 15, 0x0, 0x4},
    {35056, 39, 0x0, 0x8},
    {35095, 9, 0x0, 0x10},
    {35104, 3, 0x0, 0x1000000},
    {35107, 7, 0x200, 0x1},
    {35114, 21, 0x0, 0x10},
    {35135, 12, 0x200, 0x1},
    {35147, 18, 0x200, 0x1},
    {35165, 9, 0x0, 0x24},
    {35174, 33, 0x0, 0x8},
    {35207, 3, 0x0, 0x1000000},
    {35210, 7, 0x800, 0x1},
    {35217, 15, 0x800, 0x1},
    {35232, 21, 0x800, 0x1},
    {35253, 24, 0x0, 0x8},
    {35277, 6, 0x3, 0x8000000},
    {35283, 3, 0x0, 0x1000000},
    {35286, 7, 0x10, 0x1},
    {35293, 7, 0x400, 0x1},
    {35300, 7, 0xfde1, 0x4000000},
    {35307, 21, 0x400, 0x1},
    {35328, 27, 0x400, 0x1},
    {35355, 15, 0x10, 0x1},
    {35370, 21, 0x10, 0x1},
    {35391, 30, 0xfde1, 0x4000000},
    {35421, 3, 0x0, 0x1000000},
    {35424, 7, 0x1, 0x1},
    {35431, 12, 0x1, 0x1},
    {35443, 18, 0x1, 0x1},
    {35461, 6, 0x0, 0x1000000},
    {35467, 10, 0x20, 0x1},
    {35477, 18, 0x20, 0x1},
    {35495, 24, 0x20, 0x1},
    {35519, 6, 0x0, 0x1000000},
    {35525, 10, 0x4, 0x1},
    {35535, 12, 0x4, 0x1},
    {35547, 18, 0x4, 0x1},
    {35565, 27, 0x0, 0x8000},
    {35592, 18, 0x1, 0x8000000},
    {35610, 18, 0x0, 0x8},
    {35628, 33, 0x0, 0x8000},
    {35661, 18, 0x0, 0x8000},
    {35679, 24, 0x0, 0x8000},
    {35703, 27, 0x0, 0x8000},
    {35730, 30, 0x0, 0x8000},
    {35760, 24, 0x0, 0x8000},
    {35784, 3, 0x0, 0x1000000},
    {35787, 7, 0x80, 0x1},
    {35794, 15, 0x80, 0x1},
    {35809, 21, 0x80, 0x1},
    {35830, 18, 0x0, 0x1000000},
    {35848, 22, 0x40, 0x1},
    {35870, 22, 0x2, 0x1},
    {35892, 22, 0x100, 0x1},
    {35914, 36, 0x40, 0x1},
    {35950, 36, 0x100, 0x1},
    {35986, 45, 0x2, 0x1},
    {36031, 18, 0x0, 0x1000000},
    {36049, 22, 0x200, 0x1},
    {36071, 33, 0x200, 0x1},
    {36104, 18, 0x0, 0x1000000},
    {36122, 22, 0x800, 0x1},
    {36144, 36, 0x800, 0x1},
    {36180, 18, 0x0, 0x1000000},
    {36198, 22, 0x10, 0x1},
    {36220, 22, 0x400, 0x1},
    {36242, 42, 0x400, 0x1},
    {36284, 36, 0x10, 0x1},
    {36320, 18, 0x0, 0x1000000},
    {36338, 22, 0x1, 0x1},
    {36360, 33, 0x1, 0x1},
    {36393, 21, 0x0, 0x1000000},
    {36414, 25, 0x20, 0x1},
    {36439, 39, 0x20, 0x1},
    {36478, 21, 0x0, 0x1000000},
    {36499, 25, 0x4, 0x1},
    {36524, 33, 0x4, 0x1},
    {36557, 18, 0x0, 0x1000000},
    {36575, 22, 0x80, 0x1},
    {36597, 36, 0x80, 0x1},
    {36633, 21, 0x0, 0x1000000},
    {36654, 25, 0x8, 0x1},
    {36679, 33, 0x8, 0x1},
    {36712, 6, 0x0, 0x1000000},
    {36718, 10, 0x8, 0x1},
    {36728, 12, 0x8, 0x1},
    {36740, 18, 0x8, 0x1},
    {36758, 3, 0x0, 0x1000000},
    {36761, 7, 0x100, 0x1},
    {36768, 7, 0x2, 0x1},
    {36775, 7, 0x40, 0x1},
    {36782, 15, 0x100, 0x1},
    {36797, 15, 0x2, 0x1},
    {36812, 21, 0x40, 0x1},
    {36833, 9, 0x0, 0x8000},
    {36842, 18, 0x0, 0x8},
    {36860, 3, 0x0, 0x1000000},
    {36863, 7, 0x200, 0x1},
    {36870, 21, 0x0, 0x10},
    {36891, 12, 0x200, 0x1},
    {36903, 3, 0x0, 0x1000000},
    {36906, 7, 0x800, 0x1},
    {36913, 15, 0x800, 0x1},
    {36928, 24, 0x0, 0x8},
    {36952, 6, 0x3, 0x8000000},
    {36958, 3, 0x0, 0x1000000},
    {36961, 7, 0x400, 0x1},
    {36968, 7, 0x10, 0x1},
    {36975, 7, 0xfde1, 0x4000000},
    {36982, 15, 0x400, 0x1},
    {36997, 15, 0x0, 0x8000},
    {37012, 21, 0x10, 0x1},
    {37033, 9, 0x0, 0x8000},
    {37042, 3, 0x0, 0x1000000},
    {37045, 7, 0x1, 0x1},
    {37052, 7, 0x4, 0x1},
    {37059, 7, 0x8, 0x1},
    {37066, 18, 0x1, 0x1},
    {37084, 6, 0x0, 0x1000000},
    {37090, 10, 0x20, 0x1},
    {37100, 18, 0x20, 0x1},
    {37118, 12, 0x4, 0x1},
    {37130, 18, 0x0, 0x8000},
    {37148, 24, 0x0, 0x8000},
    {37172, 18, 0x0, 0x8000},
    {37190, 18, 0x0, 0x8000},
    {37208, 27, 0x0, 0x8000},
    {37235, 24, 0x0, 0x8000},
    {37259, 21, 0x0, 0x8000},
    {37280, 3, 0x0, 0x1000000},
    {37283, 7, 0x80, 0x1},
    {37290, 15, 0x80, 0x1},
    {37305, 9, 0x0, 0x8000},
    {37314, 18, 0x0, 0x8000},
    {37332, 15, 0x0, 0x8000},
    {37347, 12, 0x0, 0x4},
    {37359, 12, 0x8, 0x1},
    {37371, 12, 0x0, 0x8000},
    {37383, 24, 0x0, 0x8000},
    {37407, 9, 0x100, 0x1},
    {37416, 24, 0x100, 0x1},
    {37440, 9, 0x0, 0x8000},
    {37449, 9, 0x1, 0x1},
    {37458, 24, 0x1, 0x1},
    {37482, 6, 0x40, 0x1},
    {37488, 21, 0x40, 0x1},
    {37509, 12, 0x20, 0x1},
    {37521, 27, 0x0, 0x8000},
    {37548, 21, 0x0, 0x8000},
    {37569, 6, 0x0, 0x4},
    {37575, 6, 0x800, 0x1},
    {37581, 21, 0x800, 0x1},
    {37602, 9, 0x400, 0x1},
    {37611, 24, 0x400, 0x1},
    {37635, 12, 0x3, 0x8000000},
    {37647, 6, 0x2, 0x1},
    {37653, 30, 0x2, 0x1},
    {37683, 24, 0x0, 0x8000},
    {37707, 9, 0x4, 0x1},
    {37716, 6, 0x10, 0x1},
    {37722, 9, 0x0, 0x8},
    {37731, 12, 0x0, 0x8},
    {37743, 18, 0x0, 0x8},
    {37761, 18, 0x0, 0x8000},
    {37779, 18, 0x0, 0x8000},
    {37797, 15, 0x200, 0x1},
    {37812, 30, 0x200, 0x1},
    {37842, 12, 0x8, 0x1},
    {37854, 15, 0x80, 0x1},
    {37869, 9, 0x80, 0x1},
    {37878, 21, 0x80, 0x1},
    {37899, 21, 0x0, 0x8},
    {37920, 9, 0x8, 0x1},
    {37929, 18, 0x8, 0x1},
    {37947, 15, 0x0, 0x8},
    {37962, 12, 0x0, 0x8},
    {37974, 9, 0x800, 0x1},
    {37983, 27, 0x800, 0x1},
    {38010, 18, 0x0, 0x8},
    {38028, 12, 0x0, 0x8},
    {38040, 9, 0x2, 0x1},
    {38049, 27, 0x2, 0x1},
    {38076, 9, 0x1, 0x1},
    {38085, 21, 0x1, 0x1},
    {38106, 9, 0x40, 0x1},
    {38115, 18, 0x40, 0x1},
    {38133, 9, 0x20, 0x1},
    {38142, 18, 0x20, 0x1},
    {38160, 6, 0x0, 0x800},
    {38166, 9, 0x0, 0x8000},
    {38175, 15, 0x0, 0x8000},
    {38190, 9, 0x10, 0x1},
    {38199, 15, 0x10, 0x1},
    {38214, 9, 0x4, 0x1},
    {38223, 15, 0x4, 0x1},
    {38238, 9, 0x0, 0x4},
    {38247, 9, 0x400, 0x1},
    {38256, 24, 0x400, 0x1},
    {38280, 9, 0x0, 0x8000},
    {38289, 27, 0x0, 0x8000},
    {38316, 9, 0x0, 0x8000},
    {38325, 24, 0x0, 0x8000},
    {38349, 9, 0x200, 0x1},
    {38358, 27, 0x200, 0x1},
    {38385, 9, 0x0, 0x8000},
    {38394, 27, 0x0, 0x8000},
    {38421, 9, 0x0, 0x8000},
    {38430, 27, 0x0, 0x8000},
    {38457, 9, 0x100, 0x1},
    {38466, 30, 0x100, 0x1},
    {38496, 9, 0x0, 0x8000},
    {38505, 18, 0x0, 0x8000},
    {38523, 3, 0x0, 0x1000},
    {38526, 12, 0x0, 0x1000},
    {38538, 12, 0x0, 0x1000},
    {38550, 12, 0x0, 0x1000},
    {38562, 9, 0x0, 0x8000},
    {38571, 27, 0x0, 0x8000},
    {38598, 6, 0x2, 0x1},
    {38604, 12, 0x2, 0x1},
    {38616, 9, 0x0, 0x8000},
    {38625, 9, 0x4b, 0x2000000},
    {38634, 9, 0x0, 0x8000},
    {38643, 6, 0x40, 0x1},
    {38649, 9, 0x40, 0x1},
    {38658, 6, 0x400, 0x1},
    {38664, 9, 0x400, 0x1},
    {38673, 6, 0x100, 0x1},
    {38679, 15, 0x100, 0x1},
    {38694, 6, 0x4, 0x1},
    {38700, 12, 0x4, 0x1},
    {38712, 6, 0x8, 0x1},
    {38718, 12, 0x8, 0x1},
    {38730, 9, 0x4, 0x1},
    {38739, 9, 0x0, 0x8000},
    {38748, 12, 0x0, 0x8000},
    {38760, 6, 0x10, 0x1},
    {38766, 9, 0x0, 0x8000},
    {38775, 9, 0x0, 0x8000},
    {38784, 6, 0x20, 0x1},
    {38790, 9, 0x0, 0x8000},
    {38799, 6, 0x4a, 0x2000000},
    {38805, 12, 0x0, 0x8000},
    {38817, 9, 0x100, 0x1},
    {38826, 18, 0x100, 0x1},
    {38844, 9, 0x0, 0x8000},
    {38853, 9, 0x0, 0x8000},
    {38862, 6, 0x800, 0x1},
    {38868, 12, 0x800, 0x1},
    {38880, 12, 0x44, 0x2000000},
    {38892, 9, 0x43, 0x2000000},
    {38901, 9, 0x4c, 0x2000000},
    {38910, 6, 0x80, 0x1},
    {38916, 9, 0x80, 0x1},
    {38925, 9, 0x400, 0x1},
    {38934, 15, 0x400, 0x1},
    {38949, 9, 0x0, 0x8},
    {38958, 9, 0x8, 0x1},
    {38967, 12, 0x8, 0x1},
    {38979, 9, 0x0, 0x8000},
    {38988, 9, 0x0, 0x1000004},
    {38997, 19, 0x0, 0x8},
    {39016, 15, 0x0, 0x8},
    {39031, 9, 0x200, 0x1},
    {39040, 15, 0x200, 0x1},
    {39055, 9, 0x80, 0x1},
    {39064, 12, 0x80, 0x1},
    {39076, 3, 0x0, 0x10},
    {39079, 3, 0x0, 0x1000000},
    {39082, 7, 0x0, 0x1000},
    {39089, 9, 0x0, 0x8000},
    {39098, 9, 0x0, 0x8000},
    {39107, 6, 0x0, 0x8},
    {39113, 12, 0x46, 0x2000000},
    {39125, 9, 0x800, 0x1},
    {39134, 15, 0x800, 0x1},
    {39149, 9, 0x40, 0x1},
    {39158, 6, 0x20, 0x1},
    {39164, 9, 0x1, 0x1},
    {39173, 15, 0x1, 0x1},
    {39188, 6, 0x10, 0x1},
    {39194, 12, 0x10, 0x1},
    {39206, 6, 0x1, 0x1},
    {39212, 6, 0x45, 0x2000000},
    {39218, 6, 0x200, 0x1},
    {39224, 12, 0x200, 0x1},
    {39236, 12, 0x42, 0x2000000},
    {39248, 12, 0x4d, 0x2000000},
    {39260, 9, 0x2, 0x1},
    {39269, 15, 0x2, 0x1},
    {39284, 18, 0x40, 0x1},
    {39302, 15, 0x100, 0x1},
    {39317, 18, 0x2, 0x1},
    {39335, 12, 0x0, 0x8000},
    {39347, 18, 0x0, 0x10},
    {39365, 15, 0x0, 0x8000},
    {39380, 15, 0x3, 0x8000000},
    {39395, 9, 0x0, 0x4},
    {39404, 12, 0x200, 0x1},
    {39416, 12, 0x800, 0x1},
    {39428, 33, 0x0, 0x8},
    {39461, 3, 0x0, 0x1000000},
    {39464, 7, 0xfde1, 0x4000000},
    {39471, 9, 0x0, 0x8000},
    {39480, 12, 0x0, 0x8000},
    {39492, 30, 0x0, 0x8000},
    {39522, 6, 0x0, 0x4},
    {39528, 12, 0x1, 0x1},
    {39540, 18, 0x20, 0x1},
    {39558, 12, 0x4, 0x1},
    {39570, 12, 0x8, 0x1},
    {39582, 24, 0x400, 0x1},
    {39606, 24, 0x0, 0x8},
    {39630, 12, 0x80, 0x1},
    {39642, 15, 0x0, 0x8000},
    {39657, 12, 0x0, 0x8000},
    {39669, 18, 0x0, 0x8000},
    {39687, 21, 0x0, 0x8000},
    {39708, 21, 0x0, 0x8},
    {39729, 12, 0x10, 0x1},
    {39741, 8, 0x1, 0x1},
    {39749, 9, 0x1, 0x1},
    {39758, 14, 0x1, 0x1},
    {39772, 10, 0x4, 0x1},
    {39782, 12, 0x4, 0x1},
    {39794, 6, 0x10, 0x1},
    {39800, 7, 0x10, 0x1},
    {39807, 9, 0x10, 0x1},
    {39816, 12, 0x80, 0x1},
    {39828, 9, 0x0, 0x1000000},
    {39837, 14, 0x0, 0x8000},
    {39851, 23, 0x0, 0x8000},
    {39874, 17, 0x0, 0x8000},
    {39891, 21, 0x0, 0x8000},
    {39912, 16, 0x0, 0x8000},
    {39928, 10, 0x0, 0x8000},
    {39938, 13, 0x0, 0x8000},
    {39951, 10, 0x0, 0x8000},
    {39961, 12, 0x0, 0x8000},
    {39973, 8, 0x200, 0x1},
    {39981, 6, 0x800, 0x1},
    {39987, 9, 0x800, 0x1},
    {39996, 11, 0x800, 0x1},
    {40007, 6, 0x200, 0x1},
    {40013, 8, 0x200, 0x1},
    {40021, 11, 0x200, 0x1},
    {40032, 6, 0x0, 0x4},
    {40038, 6, 0x0, 0x40000},
    {40044, 3, 0x0, 0x800},
    {40047, 6, 0x0, 0x4},
    {40053, 6, 0x0, 0x40000},
    {40059, 3, 0x0, 0x80000},
    {40062, 6, 0x0, 0x80000},
    {40068, 3, 0x0, 0x80000},
    {40071, 6, 0x0, 0x40000},
    {40077, 12, 0x777, 0x4000000},
    {40089, 3, 0x0, 0x80000},
    {40092, 3, 0x0, 0x8},
    {40095, 6, 0x0, 0x8},
    {40101, 3, 0x0, 0x10},
    {40104, 6, 0x7e2, 0x4000000},
    {40110, 3, 0x0, 0x80000},
    {40113, 3, 0x0, 0x80000},
    {40116, 3, 0x0, 0x80000},
    {40119, 3, 0x18, 0x2},
    {40122, 6, 0x18, 0x2},
    {40128, 3, 0x0, 0x4},
    {40131, 12, 0x0, 0x200},
    {40143, 3, 0x0, 0x80000},
    {40146, 3, 0x0, 0x4000},
    {40149, 3, 0x0, 0x80000},
    {40152, 9, 0x3, 0x400000},
    {40161, 6, 0x0, 0x8},
    {40167, 3, 0x16, 0x2},
    {40170, 6, 0x16, 0x2},
    {40176, 6, 0x777, 0x4000000},
    {40182, 6, 0x0, 0x100},
    {40188, 6, 0x0, 0x100},
    {40194, 6, 0x3, 0x400000},
    {40200, 6, 0x7c4, 0x4000000},
    {40206, 3, 0x0, 0x41000},
    {40209, 6, 0x0, 0x1000},
    {40215, 3, 0x0, 0x4000},
    {40218, 6, 0x74b, 0x4000000},
    {40224, 3, 0x15, 0x2},
    {40227, 6, 0x15, 0x2},
    {40233, 6, 0x785, 0x4000000},
    {40239, 3, 0x0, 0x2000},
    {40242, 6, 0x0, 0x2000},
    {40248, 3, 0x0, 0x80000},
    {40251, 6, 0x777, 0x4000000},
    {40257, 6, 0x777, 0x4000000},
    {40263, 6, 0x0, 0x8},
    {40269, 6, 0x0, 0x8},
    {40275, 6, 0x0, 0x8},
    {40281, 6, 0x0, 0x8},
    {40287, 3, 0x0, 0x10},
    {40290, 6, 0x0, 0x8},
    {40296, 3, 0x17, 0x2},
    {40299, 6, 0x17, 0x2},
    {40305, 3, 0x0, 0x100},
    {40308, 3, 0x0, 0x100},
    {40311, 3, 0x0, 0x10},
    {40314, 6, 0x0, 0x10},
    {40320, 3, 0x0, 0x4},
    {40323, 6, 0x0, 0x8},
    {40329, 3, 0x0, 0x4000},
    {40332, 6, 0x0, 0x200},
    {40338, 6, 0x0, 0x8},
    {40344, 6, 0x0, 0x200},
    {40350, 6, 0x17, 0x2},
    {40356, 6, 0x0, 0x40000},
    {40362, 6, 0x18, 0x2},
    {40368, 3, 0x0, 0x41000},
    {40371, 3, 0x0, 0x80000},
    {40374, 3, 0x15, 0x2},
    {40377, 6, 0x0, 0x4},
    {40383, 6, 0x3, 0x400000},
    {40389, 6, 0x16, 0x2},
    {40395, 6, 0x0, 0x200},
    {40401, 3, 0x0, 0x80000},
    {40404, 3, 0x0, 0x2000},
    {40407, 3, 0x0, 0x4000},
    {40410, 6, 0x0, 0x8},
    {40416, 9, 0x0, 0x8},
    {40425, 6, 0x777, 0x4000000},
    {40431, 12, 0x777, 0x4000000},
    {40443, 6, 0x0, 0x8},
    {40449, 6, 0x0, 0x8},
};

/* Number of the word, from 1, at the slot of its FNV-1a hash or the next free one. */
const uint16_t idc_date_word_slots[] = {
    0, 0, 0, 0, 0, 0, 0, 809, 0, 0, 0, 0, 2780, 869, 0, 0,
    0, 0, 2305, 0, 0, 3328, 0, 0, 0, 2272, 0, 0, 0, 0, 2346, 342,
    0, 0, 0, 0, 999, 2055, 1832, 0, 0, 2775, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 341, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2682, 0, 0, 0, 0, 0, 0, 0, 1210,
    0, 0, 1732, 0, 3362, 1762, 0, 1826, 0, 0, 0, 0, 983, 0, 0, 0,
    0, 0, 0, 0, 0, 2641, 2686, 0, 1794, 0, 0, 0, 2511, 1176, 0, 273,
    562, 0, 1729, 0, 0, 637, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1474,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    609, 3917, 0, 0, 1983, 0, 4241, 0, 0, 0, 0, 0, 0, 146, 0, 0,
    0, 0, 0, 0, 3620, 0, 0, 0, 12, 140, 2653, 0, 3161, 0, 0, 0,
    0, 0, 0, 3579, 1064, 0, 0, 0, 0, 0, 1970, 2853, 0, 0, 3507, 0,
    0, 0, 0, 1142, 0, 0, 0, 0, 0, 2103, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4039, 0, 3483, 0, 0, 0, 2361, 0, 0, 0, 0, 0, 0,
    270, 0, 0, 0, 0, 0, 1559, 0, 0, 1059, 0, 0, 0, 0, 0, 0,
    0, 683, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4033, 0, 0, 2898, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2941, 0, 284, 0, 2441, 2727, 1109, 2647, 0, 0, 0, 0, 3582, 3897, 0, 0,
    0, 0, 0, 0, 3891, 0, 0, 0, 3993, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1766, 1910, 0, 3786, 0, 0, 0, 0,
    0, 0, 4108, 0, 0, 0, 1920, 0, 0, 0, 0, 3147, 0, 0, 0, 0,
    0, 247, 0, 661, 0, 0, 2309, 2348, 1578, 0, 0, 0, 0, 0, 0, 0,
    3083, 0, 0, 901, 0, 0, 2205, 3860, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1900, 1779, 3424,
    0, 0, 0, 0, 0, 0, 0, 2416, 0, 3461, 3450, 0, 0, 0, 0, 0,
    3497, 0, 0, 0, 0, 0, 0, 0, 0, 3338, 0, 0, 801, 0, 0, 0,
    1940, 3935, 0, 0, 0, 0, 0, 0, 517, 2350, 0, 4258, 0, 0, 0, 0,
    3317, 0, 0, 0, 0, 0, 930, 0, 0, 3276, 0, 0, 0, 0, 1566, 543,
    0, 0, 2158, 2434, 0, 0, 0, 0, 0, 3179, 0, 0, 0, 3825, 0, 0,
    1388, 1510, 368, 0, 0, 1303, 0, 3853, 0, 2993, 0, 3070, 0, 0, 0, 951,
    1239, 0, 0, 3460, 0, 0, 1475, 1764, 4238, 0, 0, 0, 0, 0, 0, 1155,
    0, 0, 1043, 0, 2460, 0, 0, 0, 0, 0, 0, 0, 0, 2813, 0, 0,
    1889, 0, 0, 2060, 705, 0, 0, 0, 0, 0, 4031, 0, 0, 0, 0, 3990,
    0, 0, 3896, 2366, 0, 0, 0, 865, 217, 3007, 659, 3373, 3952, 139, 0, 0,
    0, 0, 1522, 0, 1844, 0, 0, 0, 0, 0, 237, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2755, 0, 0, 0, 0, 1340, 4209, 758,
    0, 1248, 0, 0, 0, 0, 0, 418, 1400, 2879, 538, 3464, 0, 3787, 0, 0,
    0, 0, 0, 339, 0, 3878, 0, 0, 200, 0, 1314, 366, 1607, 1699, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3564, 3816, 0,
    0, 0, 2732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3793, 0, 0, 1761,
    1545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 495, 0, 0, 0, 0, 0,
    0, 0, 0, 4176, 0, 0, 0, 0, 4097, 1228, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2302, 1955, 0, 75, 1799, 0, 0, 0, 0, 2147, 3109, 3399, 0,
    0, 0, 0, 0, 0, 0, 0, 3199, 0, 0, 2031, 0, 0, 0, 1579, 0,
    1834, 0, 0, 0, 3296, 0, 199, 0, 0, 2574, 0, 0, 0, 0, 931, 3032,
    0, 560, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 1426, 2401, 0, 0,
    1967, 4147, 0, 0, 0, 0, 3697, 0, 2517, 0, 0, 0, 0, 0, 0, 0,
    3755, 2832, 2303, 2429, 0, 923, 0, 0, 0, 0, 0, 1747, 0, 0, 0, 0,
    3257, 0, 171, 0, 0, 4105, 2006, 0, 0, 1330, 0, 878, 805, 0, 3468, 0,
    0, 0, 1219, 3444, 2723, 3987, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1883, 1877, 2000, 1598, 0, 1177, 0, 213, 0, 0, 0, 0, 0, 0, 1765,
    0, 0, 1190, 0, 0, 0, 0, 0, 1331, 0, 100, 2809, 0, 0, 0, 0,
    0, 0, 0, 379, 0, 0, 0, 3418, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3613, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3823, 0, 0, 3723, 0, 1836, 0, 0, 2568, 0, 0, 0, 0, 942, 2754, 0,
    0, 0, 0, 1981, 0, 0, 2966, 0, 0, 0, 3614, 3221, 0, 4079, 1651, 883,
    3481, 949, 268, 0, 3970, 0, 0, 0, 0, 2139, 1860, 0, 0, 0, 0, 0,
    621, 0, 0, 0, 0, 0, 4014, 0, 0, 0, 618, 2616, 1467, 3528, 0, 763,
    1425, 4078, 0, 0, 0, 0, 0, 537, 0, 0, 4201, 1001, 0, 0, 3048, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 587, 2618, 0, 0, 0, 0, 0, 982,
    2497, 0, 0, 0, 0, 0, 4265, 0, 2419, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1144, 3837, 4232, 0, 1917, 0, 0, 0, 0, 0, 0,
    1825, 452, 2387, 0, 361, 2327, 3720, 0, 0, 1204, 0, 0, 2218, 3661, 0, 3933,
    0, 0, 0, 0, 0, 0, 2918, 0, 0, 3807, 0, 0, 0, 0, 0, 3463,
    0, 0, 0, 1625, 1555, 792, 0, 0, 615, 907, 0, 0, 0, 0, 0, 0,
    3359, 0, 0, 0, 0, 0, 0, 135, 2424, 0, 0, 0, 0, 0, 0, 3452,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 635, 0, 1275, 0, 0, 0, 0, 0, 3386, 4245, 0, 0, 0, 2557,
    0, 0, 0, 0, 0, 2089, 0, 0, 639, 0, 0, 0, 0, 0, 3629, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2744, 0, 0, 3206, 0,
    0, 0, 168, 0, 0, 1489, 0, 852, 3971, 0, 0, 157, 3764, 0, 0, 0,
    0, 2950, 3710, 1751, 3192, 0, 4162, 20, 1242, 2417, 3681, 3449, 2816, 3958, 2559, 0,
    1753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110, 1385, 0, 0, 0, 431,
    1712, 0, 0, 0, 0, 0, 0, 0, 3415, 2604, 0, 0, 0, 0, 0, 0,
    2112, 2807, 0, 0, 0, 0, 2784, 0, 0, 0, 490, 2427, 0, 0, 0, 0,
    626, 0, 2668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2931, 0,
    0, 0, 0, 0, 0, 702, 0, 0, 0, 1535, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3051, 0, 0, 0, 0, 0, 0, 1476, 0, 0, 297, 1833,
    0, 0, 0, 0, 3692, 545, 0, 916, 0, 0, 0, 0, 1095, 3756, 0, 0,
    0, 0, 3725, 4207, 0, 0, 0, 2637, 0, 0, 0, 0, 2751, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 208, 0, 0, 0, 0, 0, 0, 344,
    433, 3645, 0, 2096, 3024, 3797, 0, 462, 1515, 0, 0, 2869, 0, 0, 924, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3078, 0, 0, 0, 0, 2438, 1874,
    0, 0, 0, 3016, 2878, 0, 0, 0, 0, 0, 3329, 0, 2872, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2219, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1991, 876,
    3526, 2099, 0, 0, 986, 0, 0, 0, 0, 0, 0, 2607, 0, 0, 0, 0,
    880, 0, 0, 0, 0, 2359, 3713, 0, 3548, 1359, 0, 3, 807, 0, 0, 0,
    420, 0, 1684, 0, 0, 0, 0, 0, 0, 3152, 2811, 0, 0, 0, 0, 0,
    1780, 0, 0, 0, 0, 656, 0, 3624, 0, 1823, 0, 701, 3708, 0, 286, 0,
    0, 0, 0, 0, 0, 318, 3014, 0, 0, 0, 0, 0, 1404, 3758, 0, 0,
    0, 0, 0, 1039, 4202, 1212, 0, 0, 0, 0, 0, 0, 2632, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 419, 6, 1339, 4234, 0, 0, 3135,
    0, 0, 3402, 0, 0, 0, 0, 2144, 0, 0, 3963, 0, 0, 3195, 0, 0,
    0, 581, 0, 0, 0, 0, 0, 596, 0, 0, 0, 497, 3670, 4233, 0, 0,
    0, 0, 3448, 0, 0, 0, 0, 987, 2201, 4192, 0, 0, 0, 0, 0, 0,
    0, 3770, 0, 3988, 0, 1221, 1256, 0, 0, 424, 0, 0, 0, 107, 0, 738,
    0, 1298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1977, 0, 0, 0, 0,
    1795, 3287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3299, 0, 0, 790, 0, 0, 0, 0, 0, 2808, 0, 2564, 0, 0, 730, 4228,
    0, 0, 101, 0, 0, 0, 724, 4018, 1097, 0, 0, 3279, 4114, 0, 0, 0,
    0, 0, 0, 0, 0, 351, 2170, 1837, 0, 0, 0, 369, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 335, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2287, 0, 3286, 0, 2095, 0, 0, 2092, 0, 0, 0, 0, 1040,
    3517, 1941, 0, 0, 0, 0, 3247, 0, 0, 0, 0, 1208, 0, 0, 0, 0,
    847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3142,
    0, 0, 3883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 4171, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2716, 692, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 415, 1201, 1054, 3940, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1701, 0, 0, 1089, 0, 0, 875, 1100, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4208, 0, 499, 0, 0, 0, 0, 0, 0,
    0, 0, 3849, 1758, 3133, 0, 0, 2352, 4071, 0, 0, 0, 1360, 277, 0, 2841,
    1822, 0, 0, 2704, 0, 0, 4257, 0, 0, 0, 0, 0, 1728, 3567, 316, 1279,
    0, 0, 0, 0, 0, 0, 0, 1909, 0, 0, 0, 4001, 0, 0, 0, 0,
    0, 0, 315, 0, 769, 2959, 0, 3694, 0, 4080, 0, 0, 0, 0, 0, 1085,
    1814, 0, 0, 0, 3335, 3642, 2770, 0, 0, 716, 3549, 0, 2561, 0, 0, 1830,
    0, 0, 0, 1387, 0, 0, 0, 3951, 3884, 0, 0, 3876, 0, 0, 0, 0,
    571, 0, 0, 0, 2962, 0, 0, 2679, 0, 0, 0, 0, 0, 0, 0, 207,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2902, 3191, 3533, 0, 0, 0, 1718, 2547, 3705, 0, 0, 0, 0, 0,
    0, 0, 0, 239, 0, 1612, 1686, 4137, 1556, 0, 0, 0, 0, 0, 0, 1642,
    1775, 2518, 3087, 0, 0, 0, 4152, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2279, 0, 0, 0, 0, 4082, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2586, 0, 0, 504, 0, 0, 1024, 0, 0, 0, 2001, 0,
    0, 0, 1390, 2347, 2256, 3035, 0, 3916, 494, 0, 0, 0, 1639, 0, 0, 0,
    0, 0, 3561, 3810, 0, 0, 0, 0, 2946, 3336, 0, 0, 1006, 0, 0, 0,
    0, 4059, 4119, 0, 0, 0, 0, 1501, 4132, 0, 0, 0, 4203, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 646, 2167, 0, 0, 0, 0, 0,
    1202, 2487, 0, 594, 0, 0, 1760, 2231, 3677, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2012, 0, 0, 2390, 0, 0, 0, 0, 3260, 0, 0, 0,
    449, 0, 0, 0, 0, 0, 863, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 458, 1788, 2683, 0, 0, 0, 0, 0, 0, 1629, 0, 690,
    0, 1449, 0, 0, 0, 0, 312, 0, 0, 0, 0, 0, 1244, 0, 0, 2033,
    0, 0, 0, 2499, 0, 0, 0, 0, 0, 0, 0, 0, 3248, 0, 0, 0,
    0, 0, 0, 1547, 0, 0, 0, 0, 0, 0, 1961, 1420, 2380, 0, 1678, 429,
    3625, 0, 1349, 0, 3709, 2981, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3646, 0, 0, 0, 0, 0, 1288, 2673, 0, 0, 0, 2709, 0, 3382, 0,
    4198, 0, 0, 3554, 717, 0, 0, 1914, 0, 0, 0, 3885, 0, 0, 3479, 0,
    0, 2166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 749, 2972, 0,
    0, 0, 2317, 0, 0, 3580, 0, 0, 0, 3957, 1791, 0, 1873, 2470, 0, 4246,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3991, 0, 0, 488, 0, 0, 0,
    0, 0, 0, 0, 380, 0, 0, 0, 0, 0, 0, 0, 0, 3229, 0, 0,
    0, 3440, 0, 0, 0, 3918, 0, 0, 0, 3877, 0, 2509, 3900, 0, 0, 917,
    3031, 0, 0, 0, 0, 1161, 0, 0, 0, 2730, 0, 0, 0, 0, 3210, 4022,
    3774, 2185, 0, 0, 0, 0, 0, 2244, 0, 477, 1028, 0, 0, 970, 1289, 518,
    3505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3261, 0, 0, 0, 0,
    1746, 1343, 0, 4252, 0, 0, 0, 0, 0, 1689, 2373, 0, 0, 0, 392, 3227,
    3881, 0, 0, 0, 0, 0, 3626, 0, 0, 0, 0, 0, 0, 0, 0, 1945,
    0, 2413, 0, 0, 0, 0, 4164, 0, 2019, 0, 0, 0, 0, 0, 0, 1969,
    1020, 0, 0, 1805, 0, 0, 0, 0, 0, 0, 0, 0, 3266, 0, 0, 2227,
    0, 3702, 0, 0, 0, 0, 0, 0, 0, 4126, 0, 0, 0, 2208, 2627, 0,
    0, 0, 0, 0, 0, 2048, 0, 0, 3365, 0, 1367, 1702, 0, 825, 1985, 1452,
    2602, 3318, 0, 0, 0, 0, 0, 0, 603, 190, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 995, 759, 0, 1690, 3656, 2465, 3772, 4242, 0,
    0, 0, 3706, 0, 0, 0, 0, 1953, 0, 0, 2389, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1093, 1300, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1005, 0, 0, 0, 0, 0, 1438, 1034, 3400,
    2598, 2725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    697, 0, 0, 0, 0, 219, 2871, 3592, 0, 0, 0, 0, 0, 3290, 3936, 2245,
    0, 0, 0, 0, 0, 0, 0, 1796, 2601, 0, 0, 0, 0, 2132, 0, 145,
    0, 0, 88, 1617, 0, 0, 0, 0, 3898, 0, 819, 2466, 4204, 0, 0, 0,
    0, 0, 0, 0, 355, 3273, 0, 0, 0, 0, 0, 0, 1518, 0, 0, 0,
    576, 0, 0, 0, 2954, 0, 3482, 0, 0, 0, 0, 1374, 0, 0, 0, 3751,
    0, 0, 0, 0, 0, 0, 2034, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3803, 4019, 0, 0, 0, 0, 0, 0, 881,
    2990, 3369, 0, 0, 0, 1363, 0, 0, 1160, 0, 0, 1153, 1344, 2776, 0, 0,
    0, 0, 0, 0, 1131, 2631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1457, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2122, 0, 0, 0, 0, 1375, 0, 0, 1107, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 974, 0, 599, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1108, 685, 1574, 1381, 3243, 4173, 0, 0,
    1839, 0, 0, 0, 0, 3641, 105, 0, 0, 0, 0, 0, 0, 2684, 0, 0,
    0, 0, 1466, 2037, 0, 773, 0, 1614, 2268, 0, 0, 19, 0, 0, 0, 0,
    0, 0, 3546, 0, 0, 0, 0, 0, 0, 3552, 2903, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 86, 0, 0, 0, 4125, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1570,
    2087, 0, 0, 1827, 373, 2983, 61, 65, 921, 1082, 714, 1220, 4034, 0, 0, 0,
    0, 896, 0, 0, 0, 0, 0, 0, 0, 1356, 0, 975, 1792, 0, 0, 0,
    3675, 743, 3375, 2354, 4134, 803, 1446, 0, 0, 994, 0, 2823, 3829, 1663, 0, 223,
    0, 0, 0, 1171, 0, 0, 0, 0, 0, 630, 0, 0, 0, 0, 0, 0,
    1677, 588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2613,
    3607, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    395, 356, 0, 486, 2582, 0, 3281, 0, 0, 0, 0, 3609, 509, 2476, 4009, 0,
    0, 1451, 0, 0, 0, 0, 0, 0, 3879, 0, 3492, 0, 0, 0, 0, 0,
    2340, 0, 0, 0, 0, 0, 0, 0, 1283, 0, 0, 0, 0, 17, 3665, 0,
    0, 0, 0, 0, 0, 3230, 0, 0, 0, 0, 0, 0, 723, 0, 0, 3779,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2396, 0, 0, 0, 1975,
    0, 2793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0,
    92, 0, 0, 0, 0, 0, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4020, 2575, 0, 267, 0, 0, 0, 610, 0, 0, 279,
    3390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2110, 0, 0, 0, 0, 125,
    0, 3519, 0, 0, 0, 1026, 0, 0, 1710, 0, 0, 0, 0, 0, 0, 895,
    0, 0, 0, 0, 1638, 2085, 2453, 2939, 225, 0, 0, 0, 0, 0, 0, 0,
    3381, 0, 0, 4226, 0, 0, 1102, 0, 0, 3529, 0, 49, 0, 3722, 2577, 0,
    1310, 0, 0, 1908, 0, 3345, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2949,
    0, 0, 435, 2696, 0, 0, 0, 0, 0, 0, 2318, 1250, 0, 2560, 0, 0,
    0, 0, 3047, 0, 0, 2282, 0, 0, 0, 0, 0, 0, 0, 3518, 0, 0,
    0, 1371, 0, 0, 4068, 0, 0, 0, 0, 0, 0, 523, 2153, 0, 0, 0,
    0, 0, 0, 0, 0, 513, 0, 0, 482, 3800, 0, 0, 0, 0, 4064, 866,
    889, 989, 1087, 1670, 240, 0, 0, 2737, 2900, 0, 0, 0, 1052, 0, 2923, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 446, 3830, 0, 0, 0, 0, 0, 0,
    94, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2250, 3833, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2739, 0, 0, 0, 0,
    0, 0, 244, 2612, 0, 0, 0, 0, 0, 0, 888, 0, 3997, 2932, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1029, 0, 0, 4217, 0, 0, 1280, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1754, 0, 0, 0, 4053, 522, 3826, 0, 0,
    0, 0, 1994, 1846, 2614, 0, 2580, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2934, 0, 0, 0, 2548, 0, 0, 1290, 0, 1976, 0, 0, 2177, 2492, 3570, 0,
    842, 1047, 1524, 0, 0, 0, 0, 0, 0, 0, 0, 3289, 0, 0, 0, 78,
    0, 2022, 0, 1099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3292, 0, 2261, 0, 0, 0, 0, 2605, 3064, 0, 2160, 4057, 1733,
    0, 0, 3735, 0, 0, 1986, 0, 0, 696, 2393, 0, 2986, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2643, 0, 0, 0, 0, 0, 0, 2406, 0, 0, 0,
    0, 0, 0, 0, 0, 1744, 0, 0, 2239, 0, 925, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0,
    0, 0, 3154, 0, 0, 829, 34, 956, 4223, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 414, 0, 1030, 3173, 0, 0, 0, 4161, 2486, 83, 1003, 0, 1619, 3969,
    0, 0, 0, 0, 0, 0, 0, 0, 4140, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3775, 0, 0, 0, 0, 0, 0, 0, 1229, 2058, 0, 0, 0, 0,
    0, 1949, 3122, 0, 1717, 0, 0, 0, 0, 0, 0, 0, 0, 3923, 1192, 0,
    189, 0, 0, 1887, 3737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1924, 0, 0, 0, 0, 644, 0, 1561, 0, 0, 0, 187, 0, 0, 0,
    0, 0, 0, 0, 0, 1341, 0, 0, 1049, 1540, 0, 0, 0, 0, 859, 3376,
    3905, 0, 0, 4117, 0, 3689, 3726, 0, 2926, 0, 0, 0, 0, 0, 0, 1568,
    0, 0, 0, 0, 0, 0, 0, 2590, 3407, 0, 235, 0, 551, 2343, 0, 0,
    0, 2924, 0, 2283, 0, 0, 0, 0, 0, 0, 0, 2964, 0, 2828, 0, 0,
    0, 1044, 1351, 0, 0, 2638, 0, 2233, 2415, 0, 371, 0, 0, 206, 305, 0,
    2735, 1266, 0, 0, 0, 0, 3889, 0, 0, 0, 0, 0, 0, 0, 625, 0,
    0, 0, 0, 0, 0, 0, 575, 660, 1023, 4210, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4103, 466,
    1868, 0, 0, 0, 0, 0, 0, 0, 2044, 0, 0, 1890, 0, 400, 0, 0,
    0, 96, 0, 0, 0, 0, 1073, 2953, 0, 0, 0, 0, 0, 0, 3608, 0,
    2763, 0, 331, 0, 0, 0, 0, 0, 0, 0, 0, 1898, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1601, 2901, 0, 0, 0, 0, 0,
    0, 0, 0, 735, 0, 0, 0, 0, 0, 0, 0, 0, 0, 367, 0, 0,
    0, 0, 0, 0, 3844, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1354, 0, 2927, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1470,
    3782, 0, 0, 864, 2172, 2030, 3420, 0, 0, 0, 0, 0, 0, 3886, 0, 21,
    0, 3374, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3354, 0,
    0, 0, 3283, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3089, 2467,
    0, 0, 1936, 1999, 0, 0, 0, 3667, 0, 0, 0, 2455, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2319, 0, 0, 1856, 173, 2489, 2856, 0,
    0, 0, 0, 0, 2414, 0, 0, 0, 0, 0, 539, 2442, 3270, 0, 811, 0,
    0, 0, 0, 0, 0, 2664, 0, 0, 0, 2240, 1621, 1395, 0, 0, 0, 0,
    384, 0, 0, 0, 0, 0, 4041, 0, 668, 726, 1648, 1782, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 0, 0, 0, 549, 0,
    0, 0, 3699, 0, 0, 0, 0, 0, 0, 0, 0, 1168, 0, 0, 1693, 3262,
    0, 0, 920, 4216, 1355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1681,
    1770, 0, 1175, 0, 0, 0, 0, 1129, 3062, 0, 0, 0, 1847, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4153, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1957, 0, 0, 0, 0, 0, 3866, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 750, 0, 0, 0, 598, 3978, 0, 372, 2251, 0,
    0, 0, 0, 0, 0, 0, 2628, 0, 0, 0, 0, 0, 1698, 0, 0, 2242,
    2896, 0, 0, 0, 0, 0, 806, 3596, 0, 0, 2405, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 241, 0, 0, 0, 188, 4066, 0, 744, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2884, 2275, 514, 2040, 238, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3565, 153, 0, 1056, 3307, 3583, 0, 2969, 3167,
    0, 0, 3076, 0, 0, 0, 0, 0, 1858, 0, 0, 3072, 1378, 0, 0, 0,
    2409, 0, 3156, 1616, 3895, 0, 0, 0, 0, 0, 0, 0, 3102, 0, 521, 1494,
    891, 2193, 0, 0, 0, 774, 0, 1479, 1615, 0, 1337, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3551, 0, 4093, 0, 3315, 0, 0, 0, 0, 0, 0,
    4221, 3259, 0, 0, 0, 1745, 0, 36, 3346, 0, 2260, 0, 0, 0, 0, 0,
    0, 0, 2526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2126, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2381,
    4073, 0, 0, 0, 0, 3074, 0, 0, 0, 0, 0, 0, 3222, 0, 0, 2023,
    0, 0, 0, 0, 614, 0, 3835, 0, 0, 0, 0, 0, 700, 0, 2456, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3012, 3106, 0, 0, 0, 0, 0, 0,
    0, 0, 3718, 0, 0, 0, 0, 0, 0, 2581, 0, 3863, 0, 0, 0, 3836,
    0, 0, 3892, 0, 2769, 0, 3410, 81, 3612, 663, 0, 0, 0, 1589, 0, 3295,
    0, 0, 945, 0, 0, 3527, 148, 0, 2451, 2412, 0, 2475, 0, 0, 0, 275,
    0, 0, 0, 1262, 0, 0, 0, 0, 0, 0, 0, 0, 2010, 0, 1571, 0,
    1137, 2114, 0, 0, 0, 1553, 0, 0, 0, 0, 0, 0, 3019, 282, 0, 0,
    0, 0, 104, 0, 0, 0, 3096, 0, 2464, 0, 0, 2097, 0, 0, 0, 56,
    0, 0, 3302, 0, 0, 0, 0, 2018, 0, 0, 0, 0, 0, 0, 3992, 0,
    0, 0, 0, 2515, 0, 0, 0, 0, 634, 0, 0, 1886, 0, 0, 4116, 0,
    1086, 0, 0, 0, 0, 0, 948, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1671, 0, 0, 0, 0, 0, 3207, 0, 0, 0, 0, 0, 0, 0, 0,
    376, 2363, 3531, 0, 0, 0, 0, 0, 0, 0, 4184, 0, 0, 1042, 2296, 2206,
    3659, 2258, 0, 0, 0, 0, 0, 0, 1759, 0, 0, 0, 119, 1053, 0, 0,
    1838, 0, 0, 0, 0, 114, 0, 0, 0, 0, 394, 0, 0, 0, 0, 0,
    0, 612, 0, 0, 0, 0, 0, 0, 0, 2090, 0, 120, 0, 0, 0, 1533,
    2600, 3358, 1937, 0, 0, 0, 535, 2718, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2652, 0, 0, 0, 0, 0, 0, 3265, 0, 3766, 0, 0,
    0, 0, 0, 26, 3180, 0, 0, 0, 0, 0, 1231, 2749, 0, 3114, 0, 0,
    0, 0, 0, 0, 0, 2837, 0, 0, 0, 1410, 0, 2169, 0, 1705, 3956, 4179,
    0, 0, 0, 0, 0, 0, 2669, 4239, 1110, 0, 0, 0, 0, 0, 258, 2262,
    0, 669, 0, 2395, 3090, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1472,
    0, 0, 0, 0, 0, 2439, 2894, 3203, 2339, 0, 0, 0, 0, 2459, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1299, 1659, 0, 0, 0, 251, 0, 0, 0,
    0, 0, 0, 0, 2635, 3300, 0, 3023, 0, 0, 0, 4253, 0, 0, 11, 0,
    0, 0, 1482, 390, 0, 0, 1821, 0, 0, 0, 0, 3926, 0, 3378, 2850, 3495,
    0, 919, 0, 0, 0, 0, 2109, 0, 752, 3542, 185, 0, 0, 0, 0, 0,
    1738, 4193, 174, 0, 0, 777, 0, 0, 0, 0, 0, 2774, 3478, 41, 3903, 4028,
    0, 0, 0, 0, 0, 0, 2137, 0, 2984, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1727, 0, 0, 0, 3306, 0, 330, 0, 1311, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1530, 0, 0, 0, 0, 0, 0, 0, 2849,
    0, 0, 0, 0, 0, 274, 1271, 1558, 3777, 0, 0, 0, 0, 0, 894, 0,
    1191, 0, 0, 3738, 0, 0, 1057, 3610, 0, 0, 0, 0, 0, 2051, 0, 0,
    0, 0, 2623, 2566, 606, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 370, 2822, 0, 0, 2514, 1706, 1979, 0, 0, 3258, 0, 0, 1126, 0,
    0, 2840, 2161, 0, 0, 0, 0, 1164, 0, 0, 0, 0, 0, 0, 0, 2209,
    0, 0, 0, 3687, 0, 0, 580, 222, 0, 0, 0, 0, 0, 0, 0, 264,
    2818, 0, 0, 381, 2426, 0, 0, 0, 998, 2539, 0, 3467, 1513, 0, 0, 0,
    0, 0, 0, 713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1912, 1157, 3030, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4032,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1211, 121, 1902, 0,
    0, 2844, 0, 133, 4124, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3639, 0, 3189, 0, 0, 3111, 201, 2764, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1214, 0, 0, 1318, 1098, 0, 0, 1046, 0, 0,
    231, 0, 0, 0, 787, 0, 0, 2345, 0, 0, 0, 0, 143, 232, 0, 1862,
    0, 0, 0, 3124, 0, 0, 0, 0, 0, 3018, 0, 0, 473, 0, 1730, 0,
    2270, 0, 0, 0, 0, 0, 0, 2670, 0, 0, 0, 0, 1352, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3034, 0, 0, 0, 464, 2736, 0,
    2430, 1956, 3383, 289, 0, 0, 3643, 0, 0, 0, 0, 0, 1417, 4044, 0, 0,
    0, 0, 0, 0, 0, 0, 3512, 0, 0, 0, 2186, 0, 0, 0, 0, 3095,
    301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4130, 0, 0, 0, 0, 2286,
    3128, 1734, 0, 0, 0, 0, 1130, 0, 4149, 0, 0, 0, 0, 0, 0, 2053,
    4061, 402, 0, 0, 0, 0, 304, 0, 0, 1683, 0, 0, 3327, 0, 0, 0,
    0, 1741, 1226, 1442, 443, 1511, 0, 0, 2639, 0, 0, 0, 0, 0, 2002, 3740,
    0, 0, 0, 782, 0, 0, 0, 0, 0, 882, 0, 0, 0, 0, 1465, 3080,
    0, 0, 0, 0, 0, 3057, 0, 0, 0, 0, 0, 2570, 0, 0, 0, 0,
    742, 3172, 0, 0, 0, 0, 0, 2248, 1984, 2422, 0, 0, 0, 3356, 194, 0,
    0, 0, 0, 0, 2379, 0, 1685, 0, 0, 248, 0, 0, 1429, 3662, 0, 1055,
    0, 3232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4200, 0, 0,
    3615, 0, 0, 0, 0, 0, 602, 1739, 0, 0, 1697, 0, 0, 0, 0, 0,
    0, 1021, 218, 0, 3911, 0, 2930, 1534, 0, 0, 0, 0, 2457, 0, 0, 0,
    0, 0, 0, 0, 2945, 0, 672, 720, 3129, 753, 3434, 3741, 3767, 0, 0, 0,
    0, 0, 0, 0, 0, 4017, 0, 1514, 0, 0, 0, 0, 736, 1613, 0, 442,
    2656, 2824, 3880, 0, 778, 0, 780, 0, 0, 554, 0, 0, 0, 1939, 0, 3223,
    0, 0, 0, 0, 0, 1606, 4240, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3536, 0, 64, 3489, 0, 1865, 0, 0, 3334, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 255, 0, 0, 0, 2887, 0, 0, 2007, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3188, 0, 0, 0, 0, 0, 407, 0,
    2889, 3771, 1186, 3946, 0, 3249, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3573, 0, 3871, 0, 0,
    877, 1498, 3131, 3473, 129, 0, 0, 0, 0, 2721, 0, 4063, 0, 2707, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0,
    617, 0, 0, 0, 0, 0, 0, 0, 3984, 0, 0, 3417, 0, 0, 2685, 0,
    1323, 3272, 3139, 0, 0, 2039, 0, 0, 322, 0, 0, 0, 1167, 2985, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3148, 0, 619, 3022, 3628, 0,
    0, 0, 0, 0, 0, 1810, 0, 0, 0, 505, 1778, 0, 2335, 1162, 2026, 0,
    0, 0, 3200, 0, 0, 0, 0, 50, 2376, 0, 0, 0, 0, 0, 3748, 0,
    0, 0, 0, 3732, 0, 0, 181, 0, 132, 727, 0, 363, 961, 3983, 0, 0,
    0, 2778, 0, 0, 3319, 0, 0, 0, 3021, 1731, 0, 1179, 0, 0, 0, 0,
    0, 309, 0, 2711, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1771, 0,
    0, 0, 0, 3633, 285, 0, 0, 0, 0, 0, 0, 2925, 0, 0, 0, 0,
    0, 4011, 4247, 0, 2397, 1590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1499,
    4260, 3943, 0, 79, 0, 2551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1668,
    2025, 0, 2729, 4133, 0, 3301, 0, 0, 0, 0, 2367, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4035, 0, 3914, 0, 0, 0, 3107, 323, 0, 0, 276,
    62, 775, 2229, 32, 0, 0, 0, 0, 0, 0, 0, 0, 3313, 2782, 3013, 0,
    3201, 0, 0, 0, 0, 0, 1582, 0, 0, 2690, 3176, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3196, 0, 0, 0, 2332, 0,
    0, 0, 0, 0, 0, 1199, 0, 627, 0, 0, 1080, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2145, 0, 0,
    0, 0, 292, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1224, 0, 2790, 0, 0, 0, 0, 3264, 0, 0, 0, 0, 0, 0,
    3269, 0, 0, 771, 0, 1800, 2767, 3010, 0, 3920, 0, 0, 0, 0, 0, 0,
    0, 4167, 0, 3209, 0, 2593, 0, 0, 0, 0, 0, 0, 507, 1203, 3631, 710,
    3839, 673, 1414, 2042, 0, 0, 0, 144, 0, 0, 0, 3155, 0, 0, 0, 0,
    0, 0, 0, 1801, 0, 0, 0, 0, 0, 0, 3487, 0, 0, 0, 0, 1002,
    0, 0, 0, 0, 0, 3594, 0, 0, 3406, 0, 0, 0, 2540, 1906, 0, 0,
    0, 0, 0, 0, 0, 0, 2743, 0, 0, 0, 897, 0, 2995, 650, 3634, 0,
    0, 0, 0, 0, 0, 3752, 0, 0, 0, 2368, 0, 0, 1441, 0, 1913, 2708,
    0, 0, 0, 0, 0, 3455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2977, 0, 1135, 578, 4175, 0, 0, 0, 3989, 0, 0, 0, 0, 0, 0,
    0, 3868, 708, 0, 0, 0, 0, 3025, 0, 0, 0, 141, 0, 0, 0, 0,
    0, 3824, 0, 0, 0, 2905, 0, 0, 163, 0, 3754, 3020, 0, 0, 0, 0,
    0, 0, 2433, 4148, 2196, 0, 1675, 3224, 0, 1252, 0, 0, 0, 0, 0, 0,
    0, 0, 2572, 0, 0, 0, 3472, 1014, 0, 0, 1539, 0, 0, 772, 0, 0,
    0, 520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 678, 0,
    0, 2681, 2142, 1923, 2479, 0, 0, 0, 3092, 1013, 4091, 0, 0, 0, 0, 69,
    448, 0, 0, 0, 0, 0, 3671, 0, 0, 0, 0, 947, 7, 0, 0, 0,
    0, 0, 1673, 0, 0, 0, 0, 2588, 3116, 731, 0, 0, 0, 0, 3848, 0,
    0, 1569, 1017, 2703, 0, 0, 4197, 0, 4142, 0, 0, 2134, 0, 0, 0, 0,
    0, 0, 0, 2100, 3416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2857, 3216,
    0, 210, 2082, 0, 0, 0, 0, 0, 0, 2819, 3806, 0, 2195, 0, 1824, 0,
    0, 2324, 4086, 233, 1223, 0, 0, 0, 0, 0, 0, 0, 2799, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3635, 0, 0, 1927, 1506, 0, 0, 0, 0, 0,
    3330, 2740, 0, 0, 0, 0, 0, 0, 0, 3291, 0, 0, 1637, 2596, 0, 0,
    0, 0, 0, 0, 307, 0, 0, 0, 2512, 0, 0, 0, 0, 0, 0, 347,
    0, 0, 0, 0, 0, 4163, 0, 0, 0, 0, 0, 0, 0, 0, 4107, 1694,
    0, 0, 2220, 0, 434, 2232, 0, 0, 0, 0, 0, 311, 0, 0, 2027, 918,
    0, 0, 2546, 4191, 0, 3490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1051, 0, 0, 2452, 0, 0,
    0, 0, 0, 2756, 0, 0, 0, 0, 0, 0, 1270, 3842, 0, 1384, 0, 0,
    0, 2904, 0, 850, 0, 0, 0, 0, 0, 548, 0, 0, 0, 0, 0, 0,
    652, 0, 0, 0, 0, 0, 2544, 1427, 1776, 2745, 0, 0, 0, 0, 4121, 0,
    0, 0, 0, 3941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 666, 0, 0, 0, 0, 4183, 0, 150, 1265, 552, 2421, 0,
    0, 0, 3238, 0, 0, 0, 0, 0, 0, 1679, 0, 0, 0, 3974, 4150, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2323, 0, 1505, 0, 156, 0,
    0, 0, 0, 0, 0, 0, 2093, 0, 2204, 0, 0, 3341, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1517, 0, 1943, 0, 2662, 1287, 0, 2243, 3585, 0, 2963,
    2642, 0, 0, 0, 0, 1652, 0, 1463, 0, 2121, 3293, 3514, 0, 0, 0, 0,
    0, 0, 0, 1070, 0, 0, 0, 0, 0, 779, 0, 0, 1963, 3550, 0, 0,
    0, 0, 3523, 0, 2014, 0, 0, 4006, 0, 0, 0, 0, 82, 1328, 1781, 2234,
    1127, 109, 0, 0, 1604, 3972, 0, 0, 0, 0, 0, 1222, 0, 0, 0, 85,
    1948, 0, 0, 0, 0, 0, 0, 4070, 0, 0, 0, 0, 0, 2194, 0, 0,
    0, 0, 0, 0, 1915, 0, 43, 0, 0, 0, 0, 0, 0, 0, 2715, 0,
    0, 0, 695, 3690, 0, 0, 0, 1060, 0, 0, 0, 4129, 0, 0, 1497, 0,
    0, 0, 406, 0, 0, 0, 0, 0, 0, 0, 0, 4042, 0, 0, 0, 0,
    0, 0, 2815, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 4043, 0,
    2569, 4225, 0, 0, 1342, 0, 0, 0, 0, 0, 0, 0, 2369, 191, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1636, 3792, 0, 0, 3804, 0,
    0, 1263, 0, 0, 0, 0, 0, 981, 1504, 0, 0, 1982, 0, 8, 0, 469,
    0, 0, 0, 0, 0, 1216, 1713, 0, 0, 0, 0, 0, 0, 0, 1105, 0,
    0, 647, 0, 2215, 0, 257, 1205, 3427, 0, 2029, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2267, 0, 0, 0, 0, 0, 984, 0, 0, 0, 0,
    0, 0, 0, 0, 1709, 0, 0, 0, 0, 2543, 0, 1033, 0, 1074, 0, 2554,
    0, 0, 0, 0, 0, 0, 3331, 0, 1773, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1918, 0, 0, 0, 0, 0, 0, 0, 0, 3050, 412, 1853, 0, 0,
    51, 155, 0, 0, 0, 0, 0, 410, 0, 0, 3055, 0, 0, 4220, 0, 0,
    0, 0, 0, 0, 0, 0, 1456, 1736, 2078, 4146, 0, 1128, 4174, 0, 973, 3253,
    1124, 0, 0, 0, 1852, 0, 3171, 645, 4115, 934, 3355, 1428, 3651, 4090, 4180, 0,
    0, 0, 756, 0, 0, 0, 66, 1281, 0, 0, 2672, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2328, 0, 1462, 2603, 2875, 3791, 0, 0, 0, 3082, 0,
    908, 0, 0, 0, 0, 0, 0, 0, 0, 4038, 4135, 0, 0, 1721, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 1077,
    3480, 1418, 0, 0, 2249, 0, 0, 2661, 0, 0, 926, 0, 4095, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1035, 1076, 0, 3698,
    0, 0, 0, 0, 3186, 253, 2211, 2481, 0, 0, 1575, 0, 0, 0, 0, 0,
    4087, 1627, 4250, 1653, 0, 0, 0, 0, 733, 0, 0, 5, 0, 0, 0, 0,
    0, 0, 1740, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 0,
    0, 2835, 1434, 0, 4155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1879, 0,
    0, 0, 0, 1646, 3864, 0, 0, 0, 0, 0, 0, 556, 0, 0, 0, 0,
    4089, 0, 0, 0, 0, 2273, 0, 0, 725, 0, 0, 0, 3611, 0, 0, 1435,
    4256, 0, 3387, 0, 0, 0, 0, 1353, 0, 0, 0, 0, 3532, 2333, 0, 0,
    0, 0, 0, 0, 0, 2678, 0, 2854, 3134, 0, 0, 0, 0, 278, 0, 4218,
    3959, 0, 0, 0, 3250, 0, 1763, 0, 0, 0, 0, 0, 0, 890, 0, 321,
    2529, 4139, 569, 0, 0, 0, 1541, 0, 1787, 0, 0, 0, 0, 2789, 0, 0,
    2420, 3429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2504, 0, 476, 2314,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1123, 0, 0, 1295,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2998, 0, 0, 0, 0, 0,
    2868, 0, 2555, 0, 0, 0, 0, 0, 2265, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2175, 0, 0, 0, 604, 0, 0, 0,
    0, 0, 0, 0, 3627, 0, 0, 0, 0, 0, 3325, 0, 0, 2334, 3054, 0,
    4055, 0, 2553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3431,
    0, 0, 2624, 3572, 0, 0, 0, 0, 0, 3762, 0, 0, 0, 0, 1790, 0,
    0, 0, 1973, 0, 0, 3790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3321, 0, 0, 0, 0, 2630, 0, 3219, 0, 546, 892, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 326, 3953, 1269, 508, 2091, 4100,
    0, 3965, 1724, 0, 0, 0, 0, 2062, 3193, 0, 0, 0, 0, 0, 0, 0,
    0, 4016, 3459, 0, 0, 0, 0, 0, 0, 265, 0, 0, 3393, 0, 0, 0,
    2636, 485, 1071, 3686, 4235, 0, 0, 0, 3703, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2116, 1942, 0, 0, 0, 2410, 664,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1980, 3707, 0, 4261, 0, 391, 0,
    0, 0, 0, 0, 0, 2917, 0, 0, 2463, 0, 0, 3456, 2073, 0, 0, 3437,
    0, 0, 0, 0, 0, 0, 493, 0, 0, 1392, 0, 0, 42, 0, 0, 0,
    1682, 0, 0, 0, 823, 2423, 3601, 0, 0, 325, 827, 0, 0, 0, 0, 1817,
    0, 0, 0, 0, 0, 0, 0, 0, 1316, 0, 0, 0, 765, 0, 0, 2583,
    1554, 0, 1583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 460, 0,
    0, 0, 1585, 0, 0, 0, 3228, 2851, 0, 1050, 1875, 0, 0, 0, 0, 0,
    3017, 0, 0, 0, 0, 1840, 3845, 0, 2180, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2747, 0, 0, 0, 0, 0, 90, 1550, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2615, 3719, 3855, 0, 0, 0, 0, 393, 0, 0, 0,
    0, 0, 0, 1173, 0, 0, 0, 0, 1576, 0, 4229, 0, 0, 0, 3454, 0,
    1987, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1092, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2645, 0, 0, 0, 0, 0, 1565, 502, 2693, 0,
    3938, 0, 2187, 3590, 0, 0, 0, 3112, 0, 2284, 0, 1321, 0, 2845, 0, 0,
    0, 211, 0, 0, 0, 0, 0, 0, 1672, 0, 0, 0, 0, 0, 833, 127,
    2050, 1878, 0, 0, 0, 1903, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1332, 0, 0, 0, 0, 0, 300, 0, 0, 1037, 0, 0, 0, 0, 160,
    802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4243, 0, 0, 0, 0, 3500, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3729, 0, 3413, 0, 3421, 3763, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2255, 0,
    0, 536, 902, 0, 0, 0, 0, 0, 425, 0, 0, 0, 816, 0, 2584, 531,
    0, 3443, 2719, 0, 0, 0, 0, 0, 0, 1820, 0, 0, 0, 0, 0, 0,
    0, 3119, 0, 0, 0, 0, 0, 2446, 0, 0, 0, 0, 0, 0, 0, 0,
    2562, 0, 0, 0, 0, 3734, 2342, 0, 0, 1964, 0, 0, 3961, 0, 0, 313,
    0, 0, 0, 1361, 386, 1707, 1258, 2435, 0, 1322, 106, 0, 0, 0, 1784, 1580,
    0, 0, 0, 0, 243, 962, 0, 1602, 2987, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1959, 0, 1159, 0, 0, 3208, 0, 0, 0,
    0, 0, 3360, 4199, 0, 4211, 0, 0, 0, 3433, 3664, 0, 0, 111, 387, 1933,
    1317, 0, 748, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2838, 572, 0, 595, 0, 397, 1691, 2437, 0, 0, 1068, 3091, 0,
    0, 0, 0, 2223, 0, 2591, 0, 0, 0, 0, 2771, 0, 0, 1403, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3700, 0, 1536, 0, 3727, 0, 0, 3861,
    3843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2281, 0, 0, 922, 3622,
    3731, 0, 3168, 1121, 0, 1715, 0, 558, 3184, 0, 0, 0, 0, 1548, 3595, 0,
    3254, 0, 0, 0, 0, 0, 0, 4051, 0, 1861, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 950, 0, 2148, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3973, 0, 0, 3899, 0, 0, 0, 0, 0, 3502, 0, 0, 0, 0, 0,
    0, 3618, 1122, 0, 0, 0, 0, 2162, 0, 909, 0, 0, 0, 3027, 0, 0,
    3852, 137, 0, 0, 0, 3854, 3015, 0, 0, 3817, 0, 0, 0, 0, 0, 0,
    0, 0, 3236, 0, 568, 0, 470, 3591, 348, 0, 0, 0, 1944, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1748, 839, 0, 0, 0, 0,
    0, 0, 0, 0, 3181, 0, 0, 1841, 0, 0, 1481, 0, 0, 0, 0, 0,
    0, 0, 0, 1094, 0, 3508, 0, 1935, 0, 564, 0, 0, 0, 0, 4110, 0,
    0, 3975, 0, 0, 0, 0, 0, 0, 4266, 0, 3649, 0, 0, 0, 0, 0,
    0, 0, 1806, 0, 0, 2041, 0, 2943, 0, 444, 0, 0, 0, 684, 0, 0,
    0, 0, 3101, 0, 0, 1119, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0,
    1454, 0, 0, 2188, 352, 456, 2817, 0, 0, 0, 0, 0, 0, 0, 1777, 0,
    0, 0, 0, 0, 0, 0, 2788, 0, 0, 0, 0, 0, 0, 0, 2530, 0,
    2, 2697, 3765, 0, 0, 1268, 0, 1769, 1209, 0, 0, 0, 0, 0, 0, 0,
    2692, 0, 0, 0, 0, 0, 0, 4151, 0, 0, 0, 2956, 808, 0, 0, 0,
    0, 0, 0, 1951, 2843, 80, 3851, 0, 4050, 0, 0, 3840, 0, 0, 0, 3113,
    0, 0, 3178, 0, 0, 403, 0, 0, 0, 0, 0, 3948, 1743, 2252, 0, 0,
    0, 262, 3985, 0, 0, 0, 0, 903, 0, 0, 0, 0, 0, 0, 0, 0,
    3425, 0, 0, 4196, 3909, 0, 0, 0, 147, 1988, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 642, 2909, 0, 3499, 879, 0, 0, 2609, 0, 0, 0,
    1197, 0, 0, 0, 0, 3465, 0, 0, 1490, 0, 0, 849, 3498, 0, 0, 0,
    0, 0, 0, 1015, 0, 0, 0, 0, 0, 0, 0, 0, 938, 0, 0, 0,
    574, 0, 0, 0, 0, 0, 0, 0, 389, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3073, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2758, 0, 0, 0,
    320, 0, 0, 0, 0, 2935, 0, 0, 0, 3297, 0, 102, 2942, 0, 3522, 2306,
    0, 221, 1090, 0, 4010, 0, 0, 586, 0, 0, 0, 0, 0, 0, 0, 2408,
    2802, 2355, 3716, 0, 0, 0, 2651, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3284, 0, 0, 755, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1849, 0, 0, 436, 2491, 1306, 0, 1661, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1484, 0, 0, 0, 93, 1888, 0,
    0, 180, 3164, 3578, 0, 0, 0, 4072, 0, 437, 0, 0, 0, 0, 0, 0,
    1993, 0, 0, 0, 0, 935, 0, 0, 0, 0, 0, 4027, 0, 0, 0, 3268,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3653, 0, 122, 0, 87,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3011, 0, 0, 3038,
    0, 0, 0, 0, 0, 732, 1543, 2081, 0, 0, 0, 0, 0, 577, 0, 0,
    1869, 0, 0, 2563, 0, 0, 1293, 1200, 0, 0, 0, 0, 0, 0, 0, 0,
    4118, 1365, 1783, 0, 0, 0, 3501, 754, 0, 3215, 0, 0, 0, 841, 0, 0,
    1312, 0, 0, 0, 0, 0, 0, 0, 0, 1364, 1867, 3105, 0, 0, 0, 0,
    0, 0, 979, 0, 0, 0, 4259, 0, 0, 0, 0, 2300, 0, 0, 0, 0,
    1149, 0, 0, 0, 1063, 3337, 0, 3396, 0, 734, 2724, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2988, 0, 3616, 1803, 0, 0, 0, 0, 0, 0, 0, 4076,
    557, 0, 0, 0, 0, 0, 1320, 0, 0, 3799, 0, 0, 0, 0, 0, 0,
    4005, 0, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0, 0, 992, 0, 0,
    0, 0, 1259, 0, 2276, 1245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3669,
    3934, 0, 0, 591, 2443, 2556, 0, 0, 0, 0, 0, 0, 0, 0, 1688, 2083,
    3367, 0, 0, 0, 3581, 0, 0, 0, 550, 2750, 0, 0, 0, 0, 0, 0,
    662, 4123, 0, 1368, 0, 1419, 0, 0, 0, 0, 0, 0, 0, 3603, 0, 2080,
    0, 0, 0, 2008, 2247, 0, 0, 0, 0, 0, 2542, 0, 0, 1178, 0, 0,
    0, 0, 0, 4052, 0, 0, 1183, 0, 0, 0, 954, 3474, 3006, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1235, 0, 0, 0, 0, 0, 0,
    3890, 0, 0, 2163, 0, 0, 0, 0, 3187, 0, 2674, 0, 2164, 0, 0, 2320,
    3151, 0, 0, 0, 54, 2549, 487, 840, 0, 1572, 4213, 0, 1313, 1859, 4026, 0,
    3403, 0, 0, 783, 0, 0, 0, 3245, 0, 1496, 0, 1184, 0, 0, 3660, 1305,
    0, 0, 1254, 3045, 0, 0, 0, 91, 1508, 0, 3447, 776, 0, 0, 0, 0,
    0, 0, 4268, 0, 1163, 0, 0, 0, 0, 0, 0, 0, 0, 1325, 0, 0,
    0, 0, 2752, 4154, 0, 2351, 1198, 0, 0, 0, 3663, 0, 0, 329, 1264, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 741, 1786, 2150, 0,
    0, 0, 0, 0, 2885, 567, 3778, 0, 0, 0, 0, 0, 404, 0, 0, 3043,
    2908, 2893, 0, 0, 0, 3333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 910,
    0, 0, 0, 0, 2506, 2263, 0, 0, 0, 0, 0, 0, 0, 0, 447, 0,
    0, 0, 1831, 0, 0, 0, 2826, 0, 0, 0, 1196, 0, 0, 1007, 1206, 958,
    0, 0, 0, 0, 161, 2496, 0, 0, 0, 2565, 1081, 3493, 0, 0, 0, 0,
    0, 0, 0, 1018, 519, 2117, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1523, 0, 553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1680, 0, 0, 3308, 0, 0, 0, 0, 0, 3159, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 900, 0, 0,
    252, 0, 3796, 0, 0, 0, 0, 2141, 2391, 0, 0, 0, 0, 2210, 3278, 0,
    0, 691, 0, 0, 2648, 0, 0, 0, 0, 0, 0, 0, 0, 1444, 0, 0,
    0, 396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 848, 1997, 0, 0, 2360, 0, 799, 3540, 0, 0, 479, 0, 3960, 0, 89,
    492, 1022, 1848, 3488, 0, 0, 1141, 1291, 2493, 0, 1333, 0, 0, 55, 0, 0,
    0, 1236, 0, 0, 4122, 118, 0, 0, 0, 4230, 0, 0, 0, 0, 0, 0,
    0, 3108, 0, 0, 0, 4188, 0, 3251, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2484, 764, 884, 0, 0, 0, 0, 0, 0, 0, 0, 0, 249, 0,
    0, 0, 0, 0, 607, 0, 0, 0, 0, 0, 0, 46, 1478, 0, 0, 0,
    990, 2221, 3298, 0, 529, 0, 0, 52, 0, 0, 0, 0, 0, 158, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1573, 48, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1471, 0, 0, 0, 108, 0, 0, 0, 1655,
    0, 0, 1650, 409, 2794, 4227, 2151, 3657, 0, 0, 0, 0, 0, 0, 0, 4101,
    0, 0, 228, 963, 561, 3342, 0, 0, 0, 0, 0, 1577, 0, 0, 0, 28,
    0, 0, 0, 3942, 0, 0, 0, 3252, 4111, 0, 0, 1138, 0, 0, 0, 0,
    0, 0, 0, 2113, 0, 0, 1876, 0, 0, 1813, 0, 0, 212, 0, 0, 944,
    3930, 2226, 0, 0, 0, 0, 0, 0, 870, 4040, 2246, 721, 510, 3832, 0, 0,
    1486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4186, 3834, 0, 0, 0, 0,
    3515, 0, 0, 0, 0, 1854, 3784, 3874, 2482, 1871, 0, 0, 0, 1193, 0, 0,
    0, 0, 0, 0, 0, 0, 2698, 3560, 0, 0, 0, 0, 0, 0, 0, 1722,
    3623, 0, 4003, 0, 0, 2980, 0, 525, 0, 0, 0, 1919, 0, 0, 0, 0,
    0, 1785, 0, 791, 0, 3759, 3441, 0, 3769, 0, 0, 0, 0, 0, 192, 0,
    2976, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3198,
    0, 0, 0, 0, 0, 0, 0, 0, 3255, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3477, 0, 0, 0, 0, 0, 0, 616, 4098, 0, 0, 0,
    0, 0, 0, 0, 2665, 0, 0, 0, 0, 0, 0, 2699, 1282, 0, 0, 0,
    0, 0, 0, 202, 676, 0, 0, 0, 0, 0, 2003, 3693, 4077, 0, 0, 0,
    0, 0, 0, 306, 450, 3736, 3746, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1809, 0, 0, 0, 0, 0, 0, 817, 0, 1863, 2477, 0, 0, 0, 1938,
    2957, 0, 1899, 0, 1180, 0, 0, 988, 0, 0, 0, 0, 1737, 2079, 0, 0,
    0, 0, 3294, 0, 0, 2760, 0, 4190, 0, 1596, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1929, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1611, 0, 0,
    0, 0, 0, 0, 0, 0, 3577, 0, 0, 0, 0, 0, 0, 2294, 0, 0,
    0, 0, 0, 0, 0, 3785, 0, 0, 0, 0, 0, 0, 0, 838, 0, 0,
    0, 0, 0, 0, 38, 483, 4024, 0, 3153, 1587, 0, 0, 0, 2874, 0, 0,
    0, 955, 2766, 2781, 0, 0, 0, 1061, 0, 0, 0, 0, 0, 4222, 0, 0,
    0, 451, 856, 0, 0, 3041, 966, 0, 0, 2383, 0, 0, 675, 0, 0, 0,
    0, 0, 0, 3586, 2508, 0, 0, 0, 0, 1907, 611, 0, 0, 0, 383, 3145,
    0, 712, 226, 0, 0, 0, 0, 0, 2277, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2024, 4264, 0, 0, 0, 0, 0, 0, 16, 0,
    980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3384, 0, 0,
    0, 0, 0, 1350, 2611, 0, 0, 0, 0, 0, 0, 1345, 1380, 162, 0, 0,
    0, 0, 2192, 2876, 0, 0, 170, 299, 0, 2753, 0, 175, 0, 1369, 0, 766,
    0, 2119, 0, 3858, 0, 960, 0, 0, 0, 4244, 0, 0, 2536, 0, 4106, 0,
    0, 0, 0, 246, 0, 0, 0, 715, 3183, 0, 528, 0, 0, 0, 0, 0,
    0, 3638, 0, 2483, 0, 0, 0, 0, 0, 0, 2230, 2182, 0, 0, 0, 0,
    340, 0, 467, 0, 0, 0, 0, 0, 0, 1845, 0, 0, 0, 0, 0, 59,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 997, 0, 0, 0, 2179, 4109, 2863,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 328, 0, 0, 2183, 1329,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 353, 3780,
    0, 0, 0, 0, 3138, 0, 0, 0, 0, 0, 2658, 3921, 0, 0, 1188, 2700,
    0, 0, 0, 0, 0, 2633, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2070, 0, 0, 0, 0, 0, 0, 2650, 3604, 761, 0, 0, 3684, 0, 0,
    0, 0, 0, 3484, 0, 0, 3305, 0, 0, 0, 1009, 3587, 0, 0, 0, 324,
    1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1421, 3190, 3422, 0, 0,
    0, 0, 0, 4185, 4187, 0, 0, 0, 0, 0, 0, 0, 1069, 1723, 84, 3977,
    0, 0, 0, 3630, 0, 0, 0, 2535, 0, 0, 3929, 0, 0, 0, 0, 3683,
    0, 2404, 0, 0, 0, 3617, 0, 0, 0, 0, 1246, 0, 4145, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 293, 0, 0, 0, 2573, 0, 2307, 0,
    0, 0, 0, 0, 0, 873, 0, 0, 0, 0, 0, 0, 0, 0, 2595, 2176,
    0, 0, 0, 0, 338, 3411, 0, 0, 3658, 0, 2225, 0, 0, 0, 0, 770,
    3320, 0, 0, 4143, 0, 0, 932, 0, 0, 1904, 2398, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2178, 1120, 1156, 1749, 2076, 0, 0, 0, 0, 47, 0,
    0, 937, 2792, 0, 0, 1593, 3535, 0, 0, 0, 0, 271, 453, 1078, 0, 0,
    3996, 3768, 0, 1274, 0, 0, 0, 0, 2013, 0, 2066, 3126, 0, 0, 0, 0,
    0, 0, 0, 0, 1519, 0, 0, 0, 0, 0, 0, 0, 1641, 871, 0, 0,
    0, 0, 0, 3052, 0, 0, 0, 0, 0, 0, 2149, 0, 0, 1447, 2765, 1422,
    566, 0, 0, 0, 0, 0, 0, 0, 506, 0, 3435, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2805, 0, 0, 0, 0, 0, 0, 159, 0, 475,
    1307, 0, 0, 3745, 0, 0, 0, 0, 1227, 1394, 2325, 428, 2640, 0, 1551, 4254,
    0, 2800, 2948, 0, 0, 703, 0, 0, 263, 3711, 2285, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1864, 3127, 0, 0, 1752, 0, 0, 0, 0, 3496, 2897, 4048,
    0, 0, 0, 0, 2471, 0, 0, 3430, 3676, 3524, 2531, 3907, 4008, 0, 1237, 0,
    0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1542, 0, 1911, 0, 0,
    0, 2020, 0, 0, 4065, 1261, 0, 3475, 2626, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3605, 0, 0, 0, 0, 0, 1249, 0, 737, 0,
    0, 0, 374, 0, 0, 3655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1725,
    3901, 0, 0, 0, 0, 0, 1500, 3838, 0, 0, 2991, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 655, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2111, 0, 0, 3104, 0, 0, 0, 0, 0, 0, 2197, 0, 60, 2107, 0,
    2293, 0, 0, 0, 0, 0, 1549, 0, 0, 0, 0, 3256, 3747, 0, 0, 0,
    0, 3049, 4013, 1829, 3733, 0, 0, 0, 0, 0, 2937, 0, 0, 0, 2847, 0,
    0, 0, 3332, 0, 0, 0, 0, 0, 872, 0, 0, 0, 0, 0, 0, 0,
    357, 1327, 0, 0, 0, 0, 0, 103, 2445, 2728, 3650, 0, 0, 1552, 0, 0,
    0, 643, 0, 0, 0, 0, 0, 0, 2138, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3696, 4046, 0, 0, 1658, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 762, 2706, 1391, 4075, 0, 0, 0,
    0, 0, 0, 0, 1357, 2067, 3593, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3712, 0, 0, 0, 0, 3654, 0, 1835, 3994, 0, 2634, 3037, 1532, 0,
    0, 0, 2241, 0, 2005, 0, 0, 2043, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 167, 4004, 0, 0, 198, 0, 0, 0,
    0, 0, 0, 0, 631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1096, 3576, 0, 0, 0, 0, 0, 0, 0, 3242, 0, 0, 0, 0,
    0, 2619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1934, 0, 0, 0, 0,
    0, 2118, 0, 1453, 2338, 2929, 3217, 0, 0, 0, 0, 0, 3044, 0, 2772, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 719, 0,
    0, 0, 0, 0, 781, 2336, 0, 0, 946, 3569, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 584, 0, 0, 3506, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 0, 0, 0, 0,
    0, 0, 1315, 0, 0, 0, 3486, 0, 4214, 0, 0, 2094, 0, 0, 0, 2407,
    0, 0, 0, 0, 272, 658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2105, 1079, 1324,
    2330, 0, 0, 693, 0, 0, 0, 0, 0, 0, 0, 2522, 0, 2597, 0, 0,
    0, 1170, 71, 2571, 0, 0, 0, 0, 2666, 2867, 0, 0, 0, 0, 0, 0,
    0, 2108, 0, 757, 1189, 4165, 0, 0, 0, 0, 3404, 0, 0, 0, 0, 3379,
    2472, 3637, 0, 0, 0, 0, 0, 0, 0, 3510, 0, 1610, 0, 0, 3439, 0,
    0, 0, 3202, 0, 4166, 0, 0, 1477, 0, 0, 628, 3927, 2288, 0, 0, 1187,
    0, 0, 0, 0, 913, 1439, 0, 0, 0, 0, 0, 3955, 0, 250, 0, 0,
    503, 605, 3691, 2922, 0, 0, 0, 0, 0, 0, 2068, 0, 0, 1793, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 1603, 648,
    2046, 4215, 0, 0, 0, 0, 0, 1972, 0, 3353, 3887, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1620, 0, 2933, 0, 0, 172, 489,
    0, 0, 0, 0, 0, 0, 0, 1946, 0, 0, 1812, 0, 0, 0, 0, 0,
    0, 269, 1893, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0,
    0, 1628, 1525, 3125, 0, 0, 0, 2558, 0, 0, 0, 0, 445, 2156, 3981, 0,
    0, 0, 0, 0, 0, 0, 3831, 4157, 0, 3344, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 154, 687, 0, 0, 3103, 0, 2746, 0, 2207, 0, 0, 3870, 0,
    0, 0, 0, 1213, 0, 0, 0, 0, 0, 1338, 0, 2488, 0, 0, 544, 0,
    0, 0, 0, 667, 1302, 3575, 0, 3534, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2620, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3174, 0, 0, 828,
    0, 0, 0, 0, 1978, 0, 0, 13, 836, 0, 0, 377, 1111, 67, 0, 2045,
    2836, 3419, 0, 0, 0, 0, 0, 0, 0, 0, 2146, 2322, 0, 0, 0, 3721,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1181, 1445, 0,
    0, 0, 0, 0, 0, 0, 0, 97, 1309, 0, 2157, 0, 0, 0, 0, 2385,
    1512, 0, 2428, 3966, 3226, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2436, 0, 0, 0, 0, 0, 2386, 0, 3274, 0, 0, 0, 0, 0, 0,
    0, 0, 1507, 0, 0, 0, 0, 0, 0, 927, 0, 2848, 0, 4178, 2224, 0,
    914, 939, 0, 0, 0, 0, 0, 0, 0, 0, 1058, 0, 0, 2237, 0, 0,
    0, 0, 0, 0, 0, 0, 1905, 0, 0, 0, 0, 0, 0, 0, 0, 4056,
    800, 0, 0, 0, 0, 0, 0, 2065, 0, 0, 0, 0, 3695, 0, 0, 0,
    1720, 0, 0, 0, 0, 3100, 0, 1931, 0, 1145, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 382, 1088, 3426, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 767, 3079, 0, 1443, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4037, 0, 0, 1546, 2378, 2814, 4102, 4194, 0, 0, 0, 0, 0, 0,
    0, 3370, 0, 0, 0, 3137, 0, 0, 786, 0, 0, 0, 0, 0, 0, 0,
    654, 0, 0, 0, 0, 0, 0, 2629, 0, 0, 0, 0, 0, 0, 0, 0,
    3182, 1230, 3788, 0, 0, 0, 0, 0, 0, 0, 1635, 4189, 0, 0, 0, 0,
    563, 0, 0, 290, 0, 0, 0, 0, 0, 3757, 0, 0, 216, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4067, 0, 1154, 3739, 2316, 1408, 0, 0,
    0, 0, 0, 0, 0, 641, 0, 0, 0, 0, 1000, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3053, 0, 0, 0, 0, 0, 0, 0, 2944, 0,
    0, 0, 3428, 0, 0, 0, 0, 0, 3046, 0, 0, 1567, 0, 0, 4069, 0,
    583, 0, 1016, 0, 0, 2967, 0, 0, 0, 0, 0, 0, 1207, 2120, 0, 0,
    0, 0, 1257, 2688, 0, 0, 1294, 0, 968, 3388, 2106, 0, 0, 0, 166, 0,
    0, 2524, 3398, 0, 0, 582, 542, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1308, 0, 0, 0, 0, 0, 0, 694, 3130, 0, 2200, 0, 0, 0, 3666, 3753,
    0, 0, 570, 0, 0, 855, 1151, 0, 0, 0, 1657, 2795, 0, 1491, 0, 0,
    0, 0, 0, 0, 0, 0, 2646, 0, 0, 0, 0, 0, 0, 0, 0, 768,
    0, 0, 0, 1630, 0, 0, 2198, 0, 0, 0, 0, 0, 0, 0, 2365, 0,
    0, 0, 680, 0, 0, 0, 0, 0, 1336, 4104, 0, 0, 0, 860, 3547, 0,
    0, 0, 1116, 0, 0, 0, 0, 204, 0, 0, 3069, 4099, 0, 0, 0, 0,
    0, 0, 2502, 2217, 0, 0, 0, 0, 1335, 0, 0, 0, 0, 0, 671, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4113, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 858, 0, 1139, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2883, 0, 0, 0, 0, 0, 0, 1195, 1101, 3036,
    0, 0, 0, 0, 0, 0, 0, 1954, 0, 0, 0, 1146, 0, 0, 0, 0,
    0, 3714, 0, 0, 3204, 0, 0, 0, 0, 1358, 0, 131, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2202, 0, 0, 976, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3185, 0, 3998, 915, 0, 0, 0, 0, 0, 1117, 0, 2791, 0, 0, 0,
    3598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 413, 3749, 3058, 3668, 0,
    0, 0, 1696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1495, 3543, 0, 0, 0, 0, 0, 3485,
    0, 1062, 1708, 2710, 0, 0, 0, 0, 0, 0, 0, 2829, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2940, 0, 0, 2525, 0, 0, 0, 0, 0, 0,
    3566, 0, 0, 0, 0, 0, 0, 0, 540, 0, 1804, 0, 3597, 0, 0, 2015,
    0, 0, 957, 0, 0, 214, 0, 3118, 0, 0, 0, 0, 3545, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2895, 0, 3343, 0,
    0, 0, 0, 0, 2086, 0, 0, 3494, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1238, 2801, 0, 0, 0, 3075, 0, 0, 0, 0, 2733, 0, 0, 0, 0,
    0, 0, 0, 2846, 3939, 0, 0, 0, 0, 220, 0, 0, 0, 0, 1884, 3730,
    0, 481, 4036, 0, 0, 0, 0, 0, 0, 0, 0, 1437, 0, 0, 0, 0,
    0, 177, 2213, 0, 0, 0, 0, 0, 2914, 1797, 0, 0, 0, 0, 3408, 2084,
    0, 0, 0, 0, 0, 0, 2253, 0, 0, 0, 4172, 0, 0, 0, 1253, 4021,
    0, 0, 2538, 0, 0, 0, 2975, 0, 0, 751, 0, 0, 0, 405, 3724, 0,
    0, 1416, 1966, 0, 0, 0, 0, 0, 2056, 0, 0, 0, 3123, 3862, 3140, 0,
    0, 0, 0, 0, 0, 0, 3742, 0, 0, 0, 0, 590, 0, 861, 2077, 0,
    3869, 0, 0, 0, 0, 633, 729, 0, 2312, 2447, 0, 0, 2738, 0, 0, 0,
    0, 430, 1301, 3841, 1521, 2528, 4083, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 116, 0, 0, 0, 3385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4195,
    0, 0, 0, 0, 2203, 0, 0, 0, 4206, 1027, 0, 0, 904, 0, 0, 0,
    709, 0, 0, 3366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3701, 0,
    0, 0, 0, 0, 600, 0, 0, 0, 1493, 0, 0, 0, 964, 0, 0, 0,
    0, 0, 2049, 2594, 4058, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 784, 1669,
    2667, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1083, 0, 1402, 0,
    1965, 0, 0, 0, 0, 0, 0, 0, 0, 1544, 3553, 3728, 0, 0, 0, 0,
    0, 0, 0, 0, 3150, 0, 0, 0, 0, 0, 0, 0, 0, 2358, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 624, 1255, 0, 0, 1218, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2842, 0, 0, 0, 0, 1597, 1855, 2734, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 686, 3093, 0, 3026, 824,
    0, 0, 3060, 0, 0, 0, 0, 905, 0, 0, 3446, 0, 0, 0, 0, 0,
    0, 0, 592, 3912, 1215, 1891, 0, 0, 0, 0, 2654, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1591, 0, 1260, 0, 0, 0, 0, 1072, 0, 193,
    2214, 0, 0, 0, 3205, 3028, 0, 3462, 3350, 0, 0, 0, 555, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2236, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1148, 0, 0, 1067, 0,
    0, 0, 1850, 1557, 0, 0, 0, 0, 0, 0, 0, 0, 291, 3008, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1564, 0, 3902, 0, 3562, 0, 0,
    2796, 3908, 0, 0, 0, 0, 260, 0, 0, 0, 0, 0, 3068, 346, 1503, 478,
    0, 0, 1531, 398, 0, 310, 0, 0, 0, 0, 1372, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1326, 0, 0, 657, 1656, 0, 0,
    0, 0, 0, 3873, 0, 0, 0, 0, 1114, 0, 941, 0, 3743, 0, 0, 3672,
    0, 3856, 1881, 728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2124, 0, 0, 2301, 0, 0, 0, 0, 0, 0, 2074, 3220, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2130, 0, 1232, 3801, 0,
    0, 0, 0, 0, 0, 2762, 0, 0, 1296, 3811, 0, 0, 1415, 3802, 1376, 0,
    58, 4127, 0, 813, 0, 3999, 0, 0, 0, 0, 0, 0, 0, 2432, 2820, 0,
    1433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3132, 0, 3348, 0, 0, 0,
    4251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2362, 3084, 0, 0, 0, 0, 0, 0, 589, 2523, 1334, 2513, 1401, 2810, 0, 0,
    0, 0, 0, 0, 1492, 0, 0, 0, 0, 0, 3175, 0, 0, 0, 0, 0,
    0, 0, 1692, 3544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    401, 0, 0, 2181, 0, 0, 0, 0, 319, 3380, 0, 0, 0, 0, 0, 0,
    0, 0, 1756, 2461, 4177, 0, 2578, 0, 2677, 3081, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1928, 0, 0, 3394, 3316, 0, 3619, 0, 0, 1851, 0, 2659, 0,
    0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 812, 0, 0, 0, 3893, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1925, 0, 0, 0, 45, 0, 0, 1774,
    0, 0, 1735, 0, 0, 0, 3029, 0, 0, 0, 0, 457, 0, 0, 0, 354,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2498, 3324, 0, 3056, 3194,
    0, 0, 1424, 0, 3322, 0, 0, 0, 0, 0, 0, 0, 0, 2979, 0, 0,
    1362, 2804, 3652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1885, 0, 0, 0,
    1528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 303, 0, 0, 978, 2311, 0,
    0, 985, 0, 0, 0, 0, 0, 0, 0, 0, 3574, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2532, 2184, 3395, 0, 37, 2862, 3821, 4263, 0, 0,
    1277, 183, 0, 936, 0, 0, 928, 0, 0, 3818, 0, 0, 3688, 3872, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3674, 0, 0, 0, 0, 0, 0, 0, 3819, 0, 1031, 0, 0, 0, 336,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2527, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3304, 2440, 854, 2687, 2165, 0, 0, 0, 1147, 0, 0, 0, 0, 0, 0, 0,
    332, 3773, 933, 1916, 0, 0, 0, 3947, 0, 4025, 0, 0, 0, 0, 0, 0,
    0, 2289, 0, 73, 0, 0, 0, 0, 953, 0, 0, 0, 0, 0, 0, 0,
    0, 4062, 3466, 0, 745, 0, 0, 0, 0, 0, 3314, 0, 3600, 0, 0, 0,
    0, 0, 0, 0, 3717, 0, 0, 0, 0, 0, 0, 0, 874, 0, 196, 0,
    0, 1870, 0, 0, 3980, 0, 0, 0, 0, 1185, 3326, 0, 0, 0, 0, 0,
    0, 0, 0, 2102, 0, 0, 0, 0, 0, 747, 1562, 3244, 0, 0, 0, 0,
    0, 0, 0, 0, 1448, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1789, 2490, 0, 0, 0, 0, 0, 0, 0, 2787, 0, 0, 3678, 0,
    0, 4248, 0, 0, 1461, 0, 0, 0, 0, 0, 0, 0, 2189, 0, 0, 0,
    1882, 0, 0, 3309, 0, 0, 1998, 3339, 3213, 3808, 0, 0, 0, 0, 0, 0,
    3827, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 597, 3042, 3789, 0, 2159, 3372, 704, 0, 0, 0, 0, 0, 1520, 44,
    0, 0, 0, 0, 3621, 0, 14, 0, 0, 0, 0, 0, 3679, 0, 0, 0,
    2136, 0, 0, 0, 2761, 1595, 0, 0, 0, 0, 0, 0, 1958, 0, 0, 0,
    0, 0, 0, 0, 1440, 3520, 0, 0, 689, 0, 0, 3539, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4088, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3239, 0, 0, 0, 0, 0, 3875, 0, 0, 0,
    0, 0, 0, 2783, 0, 1194, 2115, 0, 0, 0, 0, 0, 0, 3442, 0, 0,
    0, 0, 0, 0, 3233, 0, 0, 0, 0, 0, 0, 3397, 0, 0, 0, 0,
    0, 0, 0, 1103, 0, 0, 0, 3085, 0, 0, 416, 1662, 0, 9, 0, 0,
    0, 0, 2047, 3389, 0, 0, 3647, 0, 0, 0, 0, 242, 0, 0, 0, 2278,
    1370, 0, 857, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1386, 912,
    0, 0, 0, 0, 0, 0, 0, 3850, 283, 1586, 0, 1304, 0, 2521, 2585, 0,
    0, 195, 0, 0, 1389, 2478, 0, 0, 853, 2892, 0, 0, 0, 0, 2017, 0,
    0, 0, 0, 0, 0, 0, 1483, 0, 0, 0, 2989, 0, 27, 0, 0, 0,
    0, 0, 0, 484, 423, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2689, 0, 0, 0, 128, 74, 3521, 3809, 0, 0, 0, 0, 0, 0, 0,
    2035, 1166, 2507, 3915, 0, 3432, 0, 2701, 3967, 0, 0, 0, 1431, 455, 0, 0,
    0, 0, 0, 2474, 0, 0, 0, 0, 1008, 0, 0, 0, 1411, 2663, 1502, 3063,
    0, 0, 0, 0, 797, 0, 3066, 2717, 0, 0, 1588, 0, 411, 1278, 0, 3814,
    0, 826, 0, 0, 0, 3685, 0, 422, 3563, 0, 0, 0, 1509, 3516, 2825, 186,
    2155, 0, 0, 68, 0, 2290, 0, 0, 0, 0, 0, 2606, 0, 0, 0, 0,
    4054, 0, 1407, 2500, 0, 0, 0, 1273, 0, 0, 0, 0, 0, 0, 317, 2978,
    0, 0, 0, 0, 0, 0, 0, 3950, 0, 0, 0, 0, 0, 0, 0, 3453,
    4141, 0, 1012, 2128, 2861, 3798, 0, 0, 0, 0, 0, 30, 1818, 0, 0, 0,
    0, 0, 0, 0, 0, 868, 0, 0, 0, 0, 2123, 2520, 3061, 524, 2280, 227,
    0, 0, 2299, 0, 0, 1527, 0, 0, 0, 0, 0, 0, 2891, 0, 2392, 835,
    3040, 0, 0, 0, 991, 3584, 0, 0, 1664, 649, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1808, 0, 3976, 0, 2785, 2803, 0, 0, 1538,
    0, 0, 0, 1950, 2199, 0, 0, 0, 0, 795, 3340, 0, 0, 0, 0, 0,
    0, 2173, 2235, 0, 0, 0, 2501, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3288, 0, 0, 53, 0, 0, 0, 0, 0, 0,
    3504, 0, 579, 0, 0, 0, 0, 0, 0, 3673, 0, 2870, 0, 0, 0, 0,
    3364, 0, 0, 0, 788, 2720, 4158, 0, 0, 0, 0, 0, 0, 0, 0, 2742,
    2860, 2865, 0, 0, 0, 0, 0, 327, 0, 0, 0, 130, 0, 0, 3820, 0,
    0, 0, 0, 794, 0, 0, 0, 0, 0, 0, 0, 0, 236, 0, 0, 334,
    2676, 0, 0, 0, 0, 2371, 365, 0, 0, 1843, 343, 967, 2326, 0, 2617, 1802,
    2680, 0, 0, 0, 0, 640, 2992, 1634, 0, 0, 4262, 0, 2297, 1605, 0, 0,
    3165, 0, 0, 3491, 3310, 0, 0, 0, 0, 0, 3311, 0, 0, 0, 0, 0,
    0, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1695, 0, 0, 0, 740, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1647, 254, 3246, 3794, 2212, 0, 0, 0, 3962, 0,
    2757, 0, 0, 0, 0, 0, 0, 0, 3405, 0, 0, 0, 0, 4029, 0, 0,
    0, 0, 1560, 0, 0, 0, 0, 0, 0, 0, 929, 2054, 0, 0, 2938, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1644, 0, 0, 1640, 0, 0,
    0, 0, 2444, 0, 0, 0, 441, 651, 0, 0, 0, 0, 0, 0, 785, 547,
    2274, 471, 959, 2344, 0, 0, 0, 0, 1599, 3117, 0, 2400, 0, 0, 0, 0,
    1455, 722, 2712, 3115, 0, 0, 0, 0, 0, 0, 3867, 0, 0, 532, 1654, 0,
    0, 0, 0, 0, 0, 0, 0, 3931, 0, 0, 0, 893, 0, 0, 0, 0,
    3163, 0, 0, 0, 2259, 0, 0, 0, 0, 0, 0, 0, 0, 4170, 0, 0,
    0, 0, 0, 0, 0, 1084, 2061, 0, 2974, 1755, 0, 0, 0, 0, 0, 0,
    515, 1348, 3476, 0, 0, 0, 698, 0, 0, 1626, 0, 0, 0, 585, 0, 0,
    0, 0, 623, 1995, 2063, 3141, 0, 0, 0, 0, 2021, 0, 0, 1459, 636, 511,
    0, 1896, 3859, 1450, 971, 0, 0, 0, 0, 0, 0, 0, 0, 2567, 0, 3979,
    0, 0, 1960, 0, 0, 2004, 0, 0, 0, 0, 0, 0, 0, 0, 2418, 2377,
    1632, 0, 0, 0, 0, 2768, 0, 0, 0, 4212, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1666, 1136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 98, 0, 3557, 0, 0, 0, 2971, 388, 0, 0, 2154, 0, 0, 2714, 0,
    408, 0, 0, 0, 0, 0, 3964, 0, 0, 0, 0, 2448, 0, 2999, 2858, 2494,
    0, 0, 1584, 0, 0, 4112, 0, 0, 0, 2310, 530, 2921, 0, 2129, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3039, 0, 3285, 0,
    385, 2599, 3170, 0, 796, 0, 0, 0, 1480, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2480, 345, 3783, 0, 0, 682, 0, 4181, 0, 0, 0, 0, 0,
    0, 0, 1240, 0, 0, 0, 259, 3602, 0, 0, 0, 0, 0, 3760, 1526, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2997,
    0, 0, 0, 0, 0, 0, 0, 3312, 0, 0, 0, 2357, 0, 0, 0, 3271,
    0, 0, 0, 0, 2228, 0, 0, 0, 0, 0, 0, 0, 0, 1989, 0, 126,
    224, 3000, 0, 3954, 0, 0, 0, 2866, 3913, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 940, 0, 0, 0, 1413, 472, 0, 1132, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 184, 0, 0, 0, 3812, 4205, 0, 0, 0, 0, 1468,
    0, 0, 3267, 0, 2915, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2168, 0,
    0, 4030, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2827, 1025, 0,
    0, 0, 0, 0, 0, 0, 496, 2621, 0, 0, 898, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1038, 0, 0, 0, 0, 0, 1563, 0, 1045, 23,
    0, 2731, 0, 0, 0, 0, 3009, 0, 0, 0, 0, 0, 1487, 2968, 0, 1366,
    0, 0, 0, 0, 0, 0, 1382, 2695, 3323, 0, 0, 1243, 0, 2133, 0, 0,
    0, 0, 0, 622, 0, 0, 0, 3556, 0, 0, 0, 844, 0, 0, 0, 1458,
    0, 0, 4085, 1926, 0, 0, 2313, 4156, 0, 0, 0, 0, 0, 0, 0, 3347,
    2961, 0, 2356, 1631, 169, 0, 0, 0, 0, 2859, 0, 0, 674, 0, 0, 0,
    0, 0, 0, 0, 4231, 0, 0, 0, 1112, 3438, 0, 0, 0, 0, 0, 0,
    0, 0, 1041, 0, 0, 0, 77, 1974, 0, 1406, 1645, 4144, 0, 0, 2254, 2171,
    2537, 2425, 0, 0, 0, 670, 0, 0, 0, 0, 0, 0, 0, 0, 2071, 620,
    2797, 0, 0, 818, 820, 0, 2855, 0, 0, 0, 0, 0, 0, 0, 0, 613,
    2864, 0, 0, 0, 0, 2372, 3197, 2821, 3571, 0, 0, 0, 0, 534, 0, 3813,
    0, 95, 0, 0, 0, 0, 2098, 0, 0, 0, 0, 681, 0, 0, 0, 0,
    1010, 1594, 0, 0, 0, 0, 0, 711, 0, 0, 0, 2955, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2691, 2009, 0, 1251,
    0, 0, 0, 0, 0, 3568, 0, 0, 0, 0, 1895, 1930, 0, 0, 0, 0,
    0, 0, 426, 3436, 1469, 0, 0, 0, 3033, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 718, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3815, 0, 1473, 0,
    1272, 739, 0, 0, 0, 1516, 0, 0, 378, 491, 0, 0, 2798, 0, 0, 0,
    0, 2958, 0, 3001, 1113, 0, 0, 0, 0, 0, 1430, 1897, 2473, 3680, 0, 440,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1529, 0,
    3648, 0, 0, 0, 3401, 0, 0, 3086, 0, 349, 0, 0, 0, 2655, 0, 0,
    3847, 0, 0, 0, 0, 2337, 0, 0, 2587, 0, 0, 0, 0, 0, 0, 3761,
    0, 0, 0, 2450, 0, 822, 0, 0, 0, 0, 0, 0, 0, 1674, 2873, 2038,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3882, 0, 0, 1700, 0, 0, 0,
    0, 3377, 0, 0, 0, 2510, 1711, 0, 0, 0, 2877, 0, 0, 0, 0, 0,
    0, 296, 4267, 1150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 364, 0, 3682,
    4168, 0, 0, 0, 142, 0, 0, 4120, 3303, 1592, 0, 0, 1152, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2468, 0, 0, 0, 0, 0, 0, 0, 2888, 1284,
    2916, 688, 3894, 0, 0, 0, 0, 0, 0, 0, 0, 3937, 417, 0, 0, 3846,
    0, 178, 0, 0, 2786, 0, 0, 0, 0, 4012, 0, 0, 2671, 0, 0, 0,
    0, 0, 2403, 165, 2960, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2610, 0, 0, 0, 0, 3599, 4182, 2852, 0, 0, 0, 0, 0, 3509, 0, 2269,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 117, 1807, 0, 0, 3555, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 2722, 0,
    3412, 2881, 1842, 0, 0, 0, 2882, 831, 3234, 0, 0, 0, 0, 0, 0, 0,
    136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3067, 0, 0, 0, 3240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 57, 0, 0, 2458, 3750, 0, 0, 1405, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3541, 459, 559, 1292, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1286, 0, 0, 0, 0, 0, 70, 814, 1932, 4074, 0,
    0, 0, 0, 0, 0, 1857, 0, 2382, 0, 0, 0, 0, 0, 0, 0, 3924,
    0, 0, 1285, 1140, 1798, 0, 0, 0, 1633, 113, 0, 0, 0, 0, 0, 0,
    0, 1947, 0, 2994, 0, 3888, 0, 0, 0, 0, 0, 0, 2907, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3002, 0, 281, 0, 830, 0, 0, 0, 2238, 0,
    0, 1432, 0, 899, 0, 0, 0, 0, 0, 0, 0, 3282, 0, 0, 0, 0,
    0, 0, 0, 0, 432, 1267, 0, 0, 0, 0, 0, 0, 0, 2516, 0, 0,
    0, 0, 3636, 1676, 0, 0, 0, 0, 2032, 573, 2370, 0, 0, 0, 360, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2088, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2890, 0, 0, 3828, 0, 0, 0, 0, 2101, 2965,
    0, 0, 0, 0, 0, 0, 1297, 0, 2503, 0, 0, 0, 0, 0, 0, 0,
    234, 0, 0, 0, 0, 2694, 0, 0, 0, 0, 1019, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 337, 0, 0, 0, 0, 4136, 0, 0, 0, 1819, 810, 0,
    0, 0, 0, 358, 0, 608, 837, 0, 0, 0, 4094, 0, 0, 298, 2702, 0,
    3409, 0, 0, 0, 0, 0, 3275, 3363, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 843, 1828, 0, 0, 0, 0, 565, 0, 0, 0, 0, 2970, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1623, 2402, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 308, 0, 0, 0, 0, 2072, 0, 0, 0, 3235, 0, 0, 0, 2812, 0,
    2741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1719, 0, 3704, 0,
    0, 1399, 0, 302, 0, 0, 0, 2748, 0, 0, 0, 0, 0, 0, 0, 0,
    1488, 0, 359, 2329, 1962, 1485, 3414, 3423, 0, 0, 0, 0, 0, 1716, 2104, 2534,
    0, 0, 0, 0, 0, 2880, 0, 0, 0, 0, 0, 0, 0, 1609, 2920, 0,
    0, 2394, 0, 0, 0, 0, 0, 2550, 0, 3458, 0, 0, 0, 0, 0, 0,
    0, 164, 0, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 911, 3071,
    3231, 0, 832, 0, 0, 0, 887, 4047, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3906, 0, 0, 815, 1600,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2906, 3098, 1968, 3805, 0, 2353, 0,
    0, 0, 0, 0, 0, 0, 1133, 2973, 0, 0, 0, 0, 0, 0, 0, 421,
    0, 0, 0, 0, 0, 0, 1772, 0, 0, 0, 0, 0, 0, 2075, 0, 0,
    0, 0, 0, 0, 0, 3932, 0, 0, 679, 3003, 3559, 0, 653, 0, 0, 2059,
    0, 0, 2777, 0, 0, 0, 0, 2608, 0, 0, 1992, 2190, 0, 0, 0, 0,
    0, 0, 0, 1319, 3214, 0, 0, 0, 0, 1106, 0, 2625, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1757, 0, 0, 0, 996, 0, 0, 0, 3121, 0, 0,
    0, 1075, 0, 0, 0, 0, 0, 0, 0, 0, 4159, 0, 0, 3525, 2911, 0,
    0, 0, 0, 3177, 0, 1143, 0, 0, 0, 3277, 4128, 0, 0, 0, 0, 0,
    0, 0, 3451, 0, 0, 0, 885, 2388, 0, 0, 0, 2485, 2644, 2264, 4049, 0,
    0, 205, 1158, 0, 2349, 0, 465, 0, 846, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2057, 0, 3166, 0, 0, 0, 0, 0, 0, 0, 0, 1347, 0, 0,
    0, 0, 2773, 3632, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 793,
    0, 0, 0, 638, 0, 2951, 0, 0, 0, 0, 0, 2830, 0, 0, 0, 1125,
    0, 0, 2952, 0, 2505, 0, 0, 0, 0, 2649, 0, 886, 1004, 197, 1115, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4237, 0, 2052, 0,
    0, 123, 3160, 0, 2216, 4236, 0, 0, 0, 0, 0, 0, 804, 0, 0, 0,
    0, 0, 0, 1921, 0, 0, 867, 1091, 1880, 2374, 2886, 0, 2592, 1537, 0, 0,
    0, 0, 0, 0, 0, 0, 1234, 0, 0, 0, 3558, 3077, 474, 0, 0, 0,
    2831, 0, 2545, 3945, 2016, 3982, 0, 0, 0, 0, 294, 1816, 0, 0, 0, 0,
    0, 0, 0, 0, 3225, 1225, 1667, 3357, 3922, 0, 906, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 4138, 0, 0, 0, 0, 0,
    0, 0, 2127, 0, 0, 0, 0, 0, 0, 0, 0, 1104, 0, 0, 0, 0,
    2064, 2295, 0, 0, 0, 124, 3158, 0, 0, 0, 0, 2292, 0, 0, 2533, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3146, 3457, 1379, 3606, 0, 0, 0,
    0, 0, 0, 0, 3065, 0, 0, 0, 2576, 2806, 0, 0, 0, 746, 0, 0,
    0, 0, 0, 0, 1373, 0, 0, 0, 0, 0, 0, 0, 0, 4084, 0, 0,
    0, 0, 0, 0, 1618, 0, 0, 0, 29, 2495, 1032, 0, 2726, 0, 1581, 0,
    0, 851, 0, 0, 0, 0, 0, 1393, 1398, 3822, 0, 1971, 3004, 4092, 22, 0,
    0, 0, 256, 862, 3157, 0, 0, 0, 3644, 0, 0, 0, 0, 3211, 0, 2936,
    0, 0, 0, 0, 0, 993, 3169, 3857, 1460, 0, 350, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2622, 0, 1894, 0, 0, 0, 0, 0, 2341,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 834, 0, 0, 0, 1423, 0, 0,
    0, 2912, 0, 0, 0, 0, 0, 3513, 0, 0, 0, 0, 2834, 1624, 0, 0,
    2125, 0, 2222, 0, 0, 0, 0, 0, 1922, 0, 0, 0, 0, 0, 3136, 952,
    0, 0, 1241, 2411, 1687, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0,
    115, 0, 0, 0, 0, 0, 0, 501, 0, 0, 0, 0, 0, 2519, 0, 0,
    314, 4060, 3925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3263, 1011, 0, 0,
    76, 632, 0, 0, 0, 0, 2321, 0, 0, 18, 789, 0, 0, 0, 3391, 0,
    0, 0, 0, 0, 0, 0, 527, 0, 3392, 0, 2304, 0, 0, 0, 0, 2375,
    0, 0, 498, 0, 0, 0, 0, 0, 3352, 0, 0, 2833, 0, 0, 0, 0,
    0, 4081, 3530, 821, 3371, 0, 0, 3241, 0, 0, 0, 1409, 427, 2913, 2947, 438,
    0, 0, 0, 0, 0, 3149, 0, 0, 0, 3904, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3280, 2454, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1048, 3110, 0, 4, 629, 2331, 3059, 0, 0, 0, 1952, 2713, 0,
    0, 1412, 3097, 0, 2135, 0, 0, 0, 0, 0, 0, 0, 2399, 0, 0, 0,
    0, 0, 4224, 4249, 0, 0, 3471, 3744, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1726, 1990, 0, 0, 0, 0, 0, 362, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1901, 3503, 4096, 0, 2462, 0, 0, 3968, 0, 3349, 3865, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2364, 0, 0,
    1996, 1714, 0, 2291, 0, 0, 0, 0, 0, 0, 0, 134, 0, 0, 0, 0,
    0, 0, 1750, 2839, 0, 0, 3361, 3144, 677, 215, 4255, 0, 2131, 0, 0, 0,
    4000, 0, 0, 0, 0, 0, 0, 468, 3928, 2657, 0, 3781, 0, 0, 2191, 0,
    0, 3099, 0, 0, 0, 0, 3120, 1742, 0, 0, 0, 1165, 0, 0, 0, 1660,
    3005, 0, 2541, 3088, 665, 0, 0, 0, 0, 0, 4045, 0, 0, 0, 0, 1396,
    288, 972, 0, 0, 0, 0, 3218, 0, 969, 0, 0, 699, 0, 0, 0, 0,
    0, 2011, 0, 0, 0, 0, 0, 2982, 0, 2257, 0, 0, 261, 0, 0, 0,
    0, 0, 230, 1464, 2174, 0, 0, 0, 0, 0, 1169, 0, 0, 0, 965, 2919,
    0, 0, 0, 0, 0, 0, 0, 2899, 0, 0, 0, 0, 0, 0, 2069, 0,
    0, 0, 0, 0, 3795, 0, 0, 0, 0, 0, 0, 0, 0, 2779, 0, 0,
    0, 0, 3919, 1065, 1649, 4015, 0, 0, 0, 0, 152, 0, 0, 0, 845, 0,
    0, 0, 0, 0, 0, 3910, 0, 0, 0, 0, 0, 0, 3949, 3944, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3469, 0, 0,
    593, 0, 0, 0, 0, 0, 0, 1811, 0, 0, 0, 0, 0, 0, 1134, 1182,
    3640, 3094, 0, 0, 439, 2759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 706, 2675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2469, 0, 760, 0, 4002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2928, 0, 0, 0, 0, 0, 526, 1665, 0, 0, 0, 0, 0, 2449, 0, 3715,
    0, 0, 0, 0, 0, 0, 0, 3511, 3986, 1217, 0, 0, 3776, 0, 1768, 0,
    0, 0, 0, 0, 3537, 0, 0, 0, 0, 0, 0, 1036, 0, 0, 0, 0,
    0, 0, 0, 798, 1276, 3212, 0, 0, 0, 0, 0, 0, 0, 0, 4169, 0,
    0, 0, 0, 0, 0, 0, 2271, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    461, 0, 0, 0, 0, 0, 2140, 0, 0, 0, 0, 533, 0, 3538, 0, 0,
    0, 2384, 0, 0, 0, 149, 0, 0, 0, 0, 0, 1066, 0, 1643, 229, 0,
    2315, 0, 0, 0, 0, 601, 0, 0, 3445, 375, 1436, 1703, 3589, 2028, 0, 0,
    0, 1866, 0, 1172, 0, 0, 0, 2152, 0, 0, 0, 0, 0, 0, 2705, 0,
    0, 0, 0, 3143, 0, 2996, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2579, 0, 1397, 0,
    0, 0, 707, 0, 0, 3351, 0, 280, 0, 0, 0, 24, 1815, 3237, 0, 0,
    0, 0, 1892, 3588, 1383, 0, 0, 2036, 0, 0, 0, 0, 977, 0, 0, 0,
    0, 0, 112, 0, 0, 3470, 0, 2143, 0, 2660, 0, 1608, 0, 2308, 0, 0,
    0, 0, 0, 0, 0, 1767, 0, 0, 0, 0, 0, 0, 3162, 0, 0, 0,
    1622, 0, 541, 0, 0, 0, 0, 0, 0, 0, 3995, 0, 0, 1233, 0, 0,
    2266, 943, 0, 0, 1174, 1247, 0, 0, 0, 0, 4023, 4007, 0, 0, 0, 0,
    0, 0, 0, 0, 2431, 0, 0, 0, 0, 0, 0, 1872, 2552, 4131, 0, 0,
};
const uint32_t idc_date_word_slot_mask = 16383;
const size_t idc_date_word_longest = 45;
