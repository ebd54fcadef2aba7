/* Made by build-aux/gen-html-entities from WHATWG HTML, section 13.5; do not edit. */
/* clang-format off */
#include "source/page/html_entities.h"

const char idc_html_entity_text[] =
    "AElig"
    "AMP"
    "Aacute"
    "Abreve"
    "Acirc"
    "Acy"
    "Afr"
    "Agrave"
    "Alpha"
    "Amacr"
    "And"
    "Aogon"
    "Aopf"
    "ApplyFunction"
    "Aring"
    "Ascr"
    "Assign"
    "Atilde"
    "Auml"
    "Backslash"
    "Barv"
    "Barwed"
    "Bcy"
    "Because"
    "Bernoullis"
    "Beta"
    "Bfr"
    "Bopf"
    "Breve"
    "Bscr"
    "Bumpeq"
    "CHcy"
    "COPY"
    "Cacute"
    "Cap"
    "CapitalDifferentialD"
    "Cayleys"
    "Ccaron"
    "Ccedil"
    "Ccirc"
    "Cconint"
    "Cdot"
    "Cedilla"
    "CenterDot"
    "Cfr"
    "Chi"
    "CircleDot"
    "CircleMinus"
    "CirclePlus"
    "CircleTimes"
    "ClockwiseContourIntegral"
    "CloseCurlyDoubleQuote"
    "CloseCurlyQuote"
    "Colon"
    "Colone"
    "Congruent"
    "Conint"
    "ContourIntegral"
    "Copf"
    "Coproduct"
    "CounterClockwiseContourIntegral"
    "Cross"
    "Cscr"
    "Cup"
    "CupCap"
    "DD"
    "DDotrahd"
    "DJcy"
    "DScy"
    "DZcy"
    "Dagger"
    "Darr"
    "Dashv"
    "Dcaron"
    "Dcy"
    "Del"
    "Delta"
    "Dfr"
    "DiacriticalAcute"
    "DiacriticalDot"
    "DiacriticalDoubleAcute"
    "DiacriticalGrave"
    "DiacriticalTilde"
    "Diamond"
    "DifferentialD"
    "Dopf"
    "Dot"
    "DotDot"
    "DotEqual"
    "DoubleContourIntegral"
    "DoubleDot"
    "DoubleDownArrow"
    "DoubleLeftArrow"
    "DoubleLeftRightArrow"
    "DoubleLeftTee"
    "DoubleLongLeftArrow"
    "DoubleLongLeftRightArrow"
    "DoubleLongRightArrow"
    "DoubleRightArrow"
    "DoubleRightTee"
    "DoubleUpArrow"
    "DoubleUpDownArrow"
    "DoubleVerticalBar"
    "DownArrow"
    "DownArrowBar"
    "DownArrowUpArrow"
    "DownBreve"
    "DownLeftRightVector"
    "DownLeftTeeVector"
    "DownLeftVector"
    "DownLeftVectorBar"
    "DownRightTeeVector"
    "DownRightVector"
    "DownRightVectorBar"
    "DownTee"
    "DownTeeArrow"
    "Downarrow"
    "Dscr"
    "Dstrok"
    "ENG"
    "ETH"
    "Eacute"
    "Ecaron"
    "Ecirc"
    "Ecy"
    "Edot"
    "Efr"
    "Egrave"
    "Element"
    "Emacr"
    "EmptySmallSquare"
    "EmptyVerySmallSquare"
    "Eogon"
    "Eopf"
    "Epsilon"
    "Equal"
    "EqualTilde"
    "Equilibrium"
    "Escr"
    "Esim"
    "Eta"
    "Euml"
    "Exists"
    "ExponentialE"
    "Fcy"
    "Ffr"
    "FilledSmallSquare"
    "FilledVerySmallSquare"
    "Fopf"
    "ForAll"
    "Fouriertrf"
    "Fscr"
    "GJcy"
    "GT"
    "Gamma"
    "Gammad"
    "Gbreve"
    "Gcedil"
    "Gcirc"
    "Gcy"
    "Gdot"
    "Gfr"
    "Gg"
    "Gopf"
    "GreaterEqual"
    "GreaterEqualLess"
    "GreaterFullEqual"
    "GreaterGreater"
    "GreaterLess"
    "GreaterSlantEqual"
    "GreaterTilde"
    "Gscr"
    "Gt"
    "HARDcy"
    "Hacek"
    "Hat"
    "Hcirc"
    "Hfr"
    "HilbertSpace"
    "Hopf"
    "HorizontalLine"
    "Hscr"
    "Hstrok"
    "HumpDownHump"
    "HumpEqual"
    "IEcy"
    "IJlig"
    "IOcy"
    "Iacute"
    "Icirc"
    "Icy"
    "Idot"
    "Ifr"
    "Igrave"
    "Im"
    "Imacr"
    "ImaginaryI"
    "Implies"
    "Int"
    "Integral"
    "Intersection"
    "InvisibleComma"
    "InvisibleTimes"
    "Iogon"
    "Iopf"
    "Iota"
    "Iscr"
    "Itilde"
    "Iukcy"
    "Iuml"
    "Jcirc"
    "Jcy"
    "Jfr"
    "Jopf"
    "Jscr"
    "Jsercy"
    "Jukcy"
    "KHcy"
    "KJcy"
    "Kappa"
    "Kcedil"
    "Kcy"
    "Kfr"
    "Kopf"
    "Kscr"
    "LJcy"
    "LT"
    "Lacute"
    "Lambda"
    "Lang"
    "Laplacetrf"
    "Larr"
    "Lcaron"
    "Lcedil"
    "Lcy"
    "LeftAngleBracket"
    "LeftArrow"
    "LeftArrowBar"
    "LeftArrowRightArrow"
    "LeftCeiling"
    "LeftDoubleBracket"
    "LeftDownTeeVector"
    "LeftDownVector"
    "LeftDownVectorBar"
    "LeftFloor"
    "LeftRightArrow"
    "LeftRightVector"
    "LeftTee"
    "LeftTeeArrow"
    "LeftTeeVector"
    "LeftTriangle"
    "LeftTriangleBar"
    "LeftTriangleEqual"
    "LeftUpDownVector"
    "LeftUpTeeVector"
    "LeftUpVector"
    "LeftUpVectorBar"
    "LeftVector"
    "LeftVectorBar"
    "Leftarrow"
    "Leftrightarrow"
    "LessEqualGreater"
    "LessFullEqual"
    "LessGreater"
    "LessLess"
    "LessSlantEqual"
    "LessTilde"
    "Lfr"
    "Ll"
    "Lleftarrow"
    "Lmidot"
    "LongLeftArrow"
    "LongLeftRightArrow"
    "LongRightArrow"
    "Longleftarrow"
    "Longleftrightarrow"
    "Longrightarrow"
    "Lopf"
    "LowerLeftArrow"
    "LowerRightArrow"
    "Lscr"
    "Lsh"
    "Lstrok"
    "Lt"
    "Map"
    "Mcy"
    "MediumSpace"
    "Mellintrf"
    "Mfr"
    "MinusPlus"
    "Mopf"
    "Mscr"
    "Mu"
    "NJcy"
    "Nacute"
    "Ncaron"
    "Ncedil"
    "Ncy"
    "NegativeMediumSpace"
    "NegativeThickSpace"
    "NegativeThinSpace"
    "NegativeVeryThinSpace"
    "NestedGreaterGreater"
    "NestedLessLess"
    "NewLine"
    "Nfr"
    "NoBreak"
    "NonBreakingSpace"
    "Nopf"
    "Not"
    "NotCongruent"
    "NotCupCap"
    "NotDoubleVerticalBar"
    "NotElement"
    "NotEqual"
    "NotEqualTilde"
    "NotExists"
    "NotGreater"
    "NotGreaterEqual"
    "NotGreaterFullEqual"
    "NotGreaterGreater"
    "NotGreaterLess"
    "NotGreaterSlantEqual"
    "NotGreaterTilde"
    "NotHumpDownHump"
    "NotHumpEqual"
    "NotLeftTriangle"
    "NotLeftTriangleBar"
    "NotLeftTriangleEqual"
    "NotLess"
    "NotLessEqual"
    "NotLessGreater"
    "NotLessLess"
    "NotLessSlantEqual"
    "NotLessTilde"
    "NotNestedGreaterGreater"
    "NotNestedLessLess"
    "NotPrecedes"
    "NotPrecedesEqual"
    "NotPrecedesSlantEqual"
    "NotReverseElement"
    "NotRightTriangle"
    "NotRightTriangleBar"
    "NotRightTriangleEqual"
    "NotSquareSubset"
    "NotSquareSubsetEqual"
    "NotSquareSuperset"
    "NotSquareSupersetEqual"
    "NotSubset"
    "NotSubsetEqual"
    "NotSucceeds"
    "NotSucceedsEqual"
    "NotSucceedsSlantEqual"
    "NotSucceedsTilde"
    "NotSuperset"
    "NotSupersetEqual"
    "NotTilde"
    "NotTildeEqual"
    "NotTildeFullEqual"
    "NotTildeTilde"
    "NotVerticalBar"
    "Nscr"
    "Ntilde"
    "Nu"
    "OElig"
    "Oacute"
    "Ocirc"
    "Ocy"
    "Odblac"
    "Ofr"
    "Ograve"
    "Omacr"
    "Omega"
    "Omicron"
    "Oopf"
    "OpenCurlyDoubleQuote"
    "OpenCurlyQuote"
    "Or"
    "Oscr"
    "Oslash"
    "Otilde"
    "Otimes"
    "Ouml"
    "OverBar"
    "OverBrace"
    "OverBracket"
    "OverParenthesis"
    "PartialD"
    "Pcy"
    "Pfr"
    "Phi"
    "Pi"
    "PlusMinus"
    "Poincareplane"
    "Popf"
    "Pr"
    "Precedes"
    "PrecedesEqual"
    "PrecedesSlantEqual"
    "PrecedesTilde"
    "Prime"
    "Product"
    "Proportion"
    "Proportional"
    "Pscr"
    "Psi"
    "QUOT"
    "Qfr"
    "Qopf"
    "Qscr"
    "RBarr"
    "REG"
    "Racute"
    "Rang"
    "Rarr"
    "Rarrtl"
    "Rcaron"
    "Rcedil"
    "Rcy"
    "Re"
    "ReverseElement"
    "ReverseEquilibrium"
    "ReverseUpEquilibrium"
    "Rfr"
    "Rho"
    "RightAngleBracket"
    "RightArrow"
    "RightArrowBar"
    "RightArrowLeftArrow"
    "RightCeiling"
    "RightDoubleBracket"
    "RightDownTeeVector"
    "RightDownVector"
    "RightDownVectorBar"
    "RightFloor"
    "RightTee"
    "RightTeeArrow"
    "RightTeeVector"
    "RightTriangle"
    "RightTriangleBar"
    "RightTriangleEqual"
    "RightUpDownVector"
    "RightUpTeeVector"
    "RightUpVector"
    "RightUpVectorBar"
    "RightVector"
    "RightVectorBar"
    "Rightarrow"
    "Ropf"
    "RoundImplies"
    "Rrightarrow"
    "Rscr"
    "Rsh"
    "RuleDelayed"
    "SHCHcy"
    "SHcy"
    "SOFTcy"
    "Sacute"
    "Sc"
    "Scaron"
    "Scedil"
    "Scirc"
    "Scy"
    "Sfr"
    "ShortDownArrow"
    "ShortLeftArrow"
    "ShortRightArrow"
    "ShortUpArrow"
    "Sigma"
    "SmallCircle"
    "Sopf"
    "Sqrt"
    "Square"
    "SquareIntersection"
    "SquareSubset"
    "SquareSubsetEqual"
    "SquareSuperset"
    "SquareSupersetEqual"
    "SquareUnion"
    "Sscr"
    "Star"
    "Sub"
    "Subset"
    "SubsetEqual"
    "Succeeds"
    "SucceedsEqual"
    "SucceedsSlantEqual"
    "SucceedsTilde"
    "SuchThat"
    "Sum"
    "Sup"
    "Superset"
    "SupersetEqual"
    "Supset"
    "THORN"
    "TRADE"
    "TSHcy"
    "TScy"
    "Tab"
    "Tau"
    "Tcaron"
    "Tcedil"
    "Tcy"
    "Tfr"
    "Therefore"
    "Theta"
    "ThickSpace"
    "ThinSpace"
    "Tilde"
    "TildeEqual"
    "TildeFullEqual"
    "TildeTilde"
    "Topf"
    "TripleDot"
    "Tscr"
    "Tstrok"
    "Uacute"
    "Uarr"
    "Uarrocir"
    "Ubrcy"
    "Ubreve"
    "Ucirc"
    "Ucy"
    "Udblac"
    "Ufr"
    "Ugrave"
    "Umacr"
    "UnderBar"
    "UnderBrace"
    "UnderBracket"
    "UnderParenthesis"
    "Union"
    "UnionPlus"
    "Uogon"
    "Uopf"
    "UpArrow"
    "UpArrowBar"
    "UpArrowDownArrow"
    "UpDownArrow"
    "UpEquilibrium"
    "UpTee"
    "UpTeeArrow"
    "Uparrow"
    "Updownarrow"
    "UpperLeftArrow"
    "UpperRightArrow"
    "Upsi"
    "Upsilon"
    "Uring"
    "Uscr"
    "Utilde"
    "Uuml"
    "VDash"
    "Vbar"
    "Vcy"
    "Vdash"
    "Vdashl"
    "Vee"
    "Verbar"
    "Vert"
    "VerticalBar"
    "VerticalLine"
    "VerticalSeparator"
    "VerticalTilde"
    "VeryThinSpace"
    "Vfr"
    "Vopf"
    "Vscr"
    "Vvdash"
    "Wcirc"
    "Wedge"
    "Wfr"
    "Wopf"
    "Wscr"
    "Xfr"
    "Xi"
    "Xopf"
    "Xscr"
    "YAcy"
    "YIcy"
    "YUcy"
    "Yacute"
    "Ycirc"
    "Ycy"
    "Yfr"
    "Yopf"
    "Yscr"
    "Yuml"
    "ZHcy"
    "Zacute"
    "Zcaron"
    "Zcy"
    "Zdot"
    "ZeroWidthSpace"
    "Zeta"
    "Zfr"
    "Zopf"
    "Zscr"
    "aacute"
    "abreve"
    "ac"
    "acE"
    "acd"
    "acirc"
    "acute"
    "acy"
    "aelig"
    "af"
    "afr"
    "agrave"
    "alefsym"
    "aleph"
    "alpha"
    "amacr"
    "amalg"
    "amp"
    "and"
    "andand"
    "andd"
    "andslope"
    "andv"
    "ang"
    "ange"
    "angle"
    "angmsd"
    "angmsdaa"
    "angmsdab"
    "angmsdac"
    "angmsdad"
    "angmsdae"
    "angmsdaf"
    "angmsdag"
    "angmsdah"
    "angrt"
    "angrtvb"
    "angrtvbd"
    "angsph"
    "angst"
    "angzarr"
    "aogon"
    "aopf"
    "ap"
    "apE"
    "apacir"
    "ape"
    "apid"
    "apos"
    "approx"
    "approxeq"
    "aring"
    "ascr"
    "ast"
    "asymp"
    "asympeq"
    "atilde"
    "auml"
    "awconint"
    "awint"
    "bNot"
    "backcong"
    "backepsilon"
    "backprime"
    "backsim"
    "backsimeq"
    "barvee"
    "barwed"
    "barwedge"
    "bbrk"
    "bbrktbrk"
    "bcong"
    "bcy"
    "bdquo"
    "becaus"
    "because"
    "bemptyv"
    "bepsi"
    "bernou"
    "beta"
    "beth"
    "between"
    "bfr"
    "bigcap"
    "bigcirc"
    "bigcup"
    "bigodot"
    "bigoplus"
    "bigotimes"
    "bigsqcup"
    "bigstar"
    "bigtriangledown"
    "bigtriangleup"
    "biguplus"
    "bigvee"
    "bigwedge"
    "bkarow"
    "blacklozenge"
    "blacksquare"
    "blacktriangle"
    "blacktriangledown"
    "blacktriangleleft"
    "blacktriangleright"
    "blank"
    "blk12"
    "blk14"
    "blk34"
    "block"
    "bne"
    "bnequiv"
    "bnot"
    "bopf"
    "bot"
    "bottom"
    "bowtie"
    "boxDL"
    "boxDR"
    "boxDl"
    "boxDr"
    "boxH"
    "boxHD"
    "boxHU"
    "boxHd"
    "boxHu"
    "boxUL"
    "boxUR"
    "boxUl"
    "boxUr"
    "boxV"
    "boxVH"
    "boxVL"
    "boxVR"
    "boxVh"
    "boxVl"
    "boxVr"
    "boxbox"
    "boxdL"
    "boxdR"
    "boxdl"
    "boxdr"
    "boxh"
    "boxhD"
    "boxhU"
    "boxhd"
    "boxhu"
    "boxminus"
    "boxplus"
    "boxtimes"
    "boxuL"
    "boxuR"
    "boxul"
    "boxur"
    "boxv"
    "boxvH"
    "boxvL"
    "boxvR"
    "boxvh"
    "boxvl"
    "boxvr"
    "bprime"
    "breve"
    "brvbar"
    "bscr"
    "bsemi"
    "bsim"
    "bsime"
    "bsol"
    "bsolb"
    "bsolhsub"
    "bull"
    "bullet"
    "bump"
    "bumpE"
    "bumpe"
    "bumpeq"
    "cacute"
    "cap"
    "capand"
    "capbrcup"
    "capcap"
    "capcup"
    "capdot"
    "caps"
    "caret"
    "caron"
    "ccaps"
    "ccaron"
    "ccedil"
    "ccirc"
    "ccups"
    "ccupssm"
    "cdot"
    "cedil"
    "cemptyv"
    "cent"
    "centerdot"
    "cfr"
    "chcy"
    "check"
    "checkmark"
    "chi"
    "cir"
    "cirE"
    "circ"
    "circeq"
    "circlearrowleft"
    "circlearrowright"
    "circledR"
    "circledS"
    "circledast"
    "circledcirc"
    "circleddash"
    "cire"
    "cirfnint"
    "cirmid"
    "cirscir"
    "clubs"
    "clubsuit"
    "colon"
    "colone"
    "coloneq"
    "comma"
    "commat"
    "comp"
    "compfn"
    "complement"
    "complexes"
    "cong"
    "congdot"
    "conint"
    "copf"
    "coprod"
    "copy"
    "copysr"
    "crarr"
    "cross"
    "cscr"
    "csub"
    "csube"
    "csup"
    "csupe"
    "ctdot"
    "cudarrl"
    "cudarrr"
    "cuepr"
    "cuesc"
    "cularr"
    "cularrp"
    "cup"
    "cupbrcap"
    "cupcap"
    "cupcup"
    "cupdot"
    "cupor"
    "cups"
    "curarr"
    "curarrm"
    "curlyeqprec"
    "curlyeqsucc"
    "curlyvee"
    "curlywedge"
    "curren"
    "curvearrowleft"
    "curvearrowright"
    "cuvee"
    "cuwed"
    "cwconint"
    "cwint"
    "cylcty"
    "dArr"
    "dHar"
    "dagger"
    "daleth"
    "darr"
    "dash"
    "dashv"
    "dbkarow"
    "dblac"
    "dcaron"
    "dcy"
    "dd"
    "ddagger"
    "ddarr"
    "ddotseq"
    "deg"
    "delta"
    "demptyv"
    "dfisht"
    "dfr"
    "dharl"
    "dharr"
    "diam"
    "diamond"
    "diamondsuit"
    "diams"
    "die"
    "digamma"
    "disin"
    "div"
    "divide"
    "divideontimes"
    "divonx"
    "djcy"
    "dlcorn"
    "dlcrop"
    "dollar"
    "dopf"
    "dot"
    "doteq"
    "doteqdot"
    "dotminus"
    "dotplus"
    "dotsquare"
    "doublebarwedge"
    "downarrow"
    "downdownarrows"
    "downharpoonleft"
    "downharpoonright"
    "drbkarow"
    "drcorn"
    "drcrop"
    "dscr"
    "dscy"
    "dsol"
    "dstrok"
    "dtdot"
    "dtri"
    "dtrif"
    "duarr"
    "duhar"
    "dwangle"
    "dzcy"
    "dzigrarr"
    "eDDot"
    "eDot"
    "eacute"
    "easter"
    "ecaron"
    "ecir"
    "ecirc"
    "ecolon"
    "ecy"
    "edot"
    "ee"
    "efDot"
    "efr"
    "eg"
    "egrave"
    "egs"
    "egsdot"
    "el"
    "elinters"
    "ell"
    "els"
    "elsdot"
    "emacr"
    "empty"
    "emptyset"
    "emptyv"
    "emsp"
    "emsp13"
    "emsp14"
    "eng"
    "ensp"
    "eogon"
    "eopf"
    "epar"
    "eparsl"
    "eplus"
    "epsi"
    "epsilon"
    "epsiv"
    "eqcirc"
    "eqcolon"
    "eqsim"
    "eqslantgtr"
    "eqslantless"
    "equals"
    "equest"
    "equiv"
    "equivDD"
    "eqvparsl"
    "erDot"
    "erarr"
    "escr"
    "esdot"
    "esim"
    "eta"
    "eth"
    "euml"
    "euro"
    "excl"
    "exist"
    "expectation"
    "exponentiale"
    "fallingdotseq"
    "fcy"
    "female"
    "ffilig"
    "fflig"
    "ffllig"
    "ffr"
    "filig"
    "fjlig"
    "flat"
    "fllig"
    "fltns"
    "fnof"
    "fopf"
    "forall"
    "fork"
    "forkv"
    "fpartint"
    "frac12"
    "frac13"
    "frac14"
    "frac15"
    "frac16"
    "frac18"
    "frac23"
    "frac25"
    "frac34"
    "frac35"
    "frac38"
    "frac45"
    "frac56"
    "frac58"
    "frac78"
    "frasl"
    "frown"
    "fscr"
    "gE"
    "gEl"
    "gacute"
    "gamma"
    "gammad"
    "gap"
    "gbreve"
    "gcirc"
    "gcy"
    "gdot"
    "ge"
    "gel"
    "geq"
    "geqq"
    "geqslant"
    "ges"
    "gescc"
    "gesdot"
    "gesdoto"
    "gesdotol"
    "gesl"
    "gesles"
    "gfr"
    "gg"
    "ggg"
    "gimel"
    "gjcy"
    "gl"
    "glE"
    "gla"
    "glj"
    "gnE"
    "gnap"
    "gnapprox"
    "gne"
    "gneq"
    "gneqq"
    "gnsim"
    "gopf"
    "grave"
    "gscr"
    "gsim"
    "gsime"
    "gsiml"
    "gt"
    "gtcc"
    "gtcir"
    "gtdot"
    "gtlPar"
    "gtquest"
    "gtrapprox"
    "gtrarr"
    "gtrdot"
    "gtreqless"
    "gtreqqless"
    "gtrless"
    "gtrsim"
    "gvertneqq"
    "gvnE"
    "hArr"
    "hairsp"
    "half"
    "hamilt"
    "hardcy"
    "harr"
    "harrcir"
    "harrw"
    "hbar"
    "hcirc"
    "hearts"
    "heartsuit"
    "hellip"
    "hercon"
    "hfr"
    "hksearow"
    "hkswarow"
    "hoarr"
    "homtht"
    "hookleftarrow"
    "hookrightarrow"
    "hopf"
    "horbar"
    "hscr"
    "hslash"
    "hstrok"
    "hybull"
    "hyphen"
    "iacute"
    "ic"
    "icirc"
    "icy"
    "iecy"
    "iexcl"
    "iff"
    "ifr"
    "igrave"
    "ii"
    "iiiint"
    "iiint"
    "iinfin"
    "iiota"
    "ijlig"
    "imacr"
    "image"
    "imagline"
    "imagpart"
    "imath"
    "imof"
    "imped"
    "in"
    "incare"
    "infin"
    "infintie"
    "inodot"
    "int"
    "intcal"
    "integers"
    "intercal"
    "intlarhk"
    "intprod"
    "iocy"
    "iogon"
    "iopf"
    "iota"
    "iprod"
    "iquest"
    "iscr"
    "isin"
    "isinE"
    "isindot"
    "isins"
    "isinsv"
    "isinv"
    "it"
    "itilde"
    "iukcy"
    "iuml"
    "jcirc"
    "jcy"
    "jfr"
    "jmath"
    "jopf"
    "jscr"
    "jsercy"
    "jukcy"
    "kappa"
    "kappav"
    "kcedil"
    "kcy"
    "kfr"
    "kgreen"
    "khcy"
    "kjcy"
    "kopf"
    "kscr"
    "lAarr"
    "lArr"
    "lAtail"
    "lBarr"
    "lE"
    "lEg"
    "lHar"
    "lacute"
    "laemptyv"
    "lagran"
    "lambda"
    "lang"
    "langd"
    "langle"
    "lap"
    "laquo"
    "larr"
    "larrb"
    "larrbfs"
    "larrfs"
    "larrhk"
    "larrlp"
    "larrpl"
    "larrsim"
    "larrtl"
    "lat"
    "latail"
    "late"
    "lates"
    "lbarr"
    "lbbrk"
    "lbrace"
    "lbrack"
    "lbrke"
    "lbrksld"
    "lbrkslu"
    "lcaron"
    "lcedil"
    "lceil"
    "lcub"
    "lcy"
    "ldca"
    "ldquo"
    "ldquor"
    "ldrdhar"
    "ldrushar"
    "ldsh"
    "le"
    "leftarrow"
    "leftarrowtail"
    "leftharpoondown"
    "leftharpoonup"
    "leftleftarrows"
    "leftrightarrow"
    "leftrightarrows"
    "leftrightharpoons"
    "leftrightsquigarrow"
    "leftthreetimes"
    "leg"
    "leq"
    "leqq"
    "leqslant"
    "les"
    "lescc"
    "lesdot"
    "lesdoto"
    "lesdotor"
    "lesg"
    "lesges"
    "lessapprox"
    "lessdot"
    "lesseqgtr"
    "lesseqqgtr"
    "lessgtr"
    "lesssim"
    "lfisht"
    "lfloor"
    "lfr"
    "lg"
    "lgE"
    "lhard"
    "lharu"
    "lharul"
    "lhblk"
    "ljcy"
    "ll"
    "llarr"
    "llcorner"
    "llhard"
    "lltri"
    "lmidot"
    "lmoust"
    "lmoustache"
    "lnE"
    "lnap"
    "lnapprox"
    "lne"
    "lneq"
    "lneqq"
    "lnsim"
    "loang"
    "loarr"
    "lobrk"
    "longleftarrow"
    "longleftrightarrow"
    "longmapsto"
    "longrightarrow"
    "looparrowleft"
    "looparrowright"
    "lopar"
    "lopf"
    "loplus"
    "lotimes"
    "lowast"
    "lowbar"
    "loz"
    "lozenge"
    "lozf"
    "lpar"
    "lparlt"
    "lrarr"
    "lrcorner"
    "lrhar"
    "lrhard"
    "lrm"
    "lrtri"
    "lsaquo"
    "lscr"
    "lsh"
    "lsim"
    "lsime"
    "lsimg"
    "lsqb"
    "lsquo"
    "lsquor"
    "lstrok"
    "lt"
    "ltcc"
    "ltcir"
    "ltdot"
    "lthree"
    "ltimes"
    "ltlarr"
    "ltquest"
    "ltrPar"
    "ltri"
    "ltrie"
    "ltrif"
    "lurdshar"
    "luruhar"
    "lvertneqq"
    "lvnE"
    "mDDot"
    "macr"
    "male"
    "malt"
    "maltese"
    "map"
    "mapsto"
    "mapstodown"
    "mapstoleft"
    "mapstoup"
    "marker"
    "mcomma"
    "mcy"
    "mdash"
    "measuredangle"
    "mfr"
    "mho"
    "micro"
    "mid"
    "midast"
    "midcir"
    "middot"
    "minus"
    "minusb"
    "minusd"
    "minusdu"
    "mlcp"
    "mldr"
    "mnplus"
    "models"
    "mopf"
    "mp"
    "mscr"
    "mstpos"
    "mu"
    "multimap"
    "mumap"
    "nGg"
    "nGt"
    "nGtv"
    "nLeftarrow"
    "nLeftrightarrow"
    "nLl"
    "nLt"
    "nLtv"
    "nRightarrow"
    "nVDash"
    "nVdash"
    "nabla"
    "nacute"
    "nang"
    "nap"
    "napE"
    "napid"
    "napos"
    "napprox"
    "natur"
    "natural"
    "naturals"
    "nbsp"
    "nbump"
    "nbumpe"
    "ncap"
    "ncaron"
    "ncedil"
    "ncong"
    "ncongdot"
    "ncup"
    "ncy"
    "ndash"
    "ne"
    "neArr"
    "nearhk"
    "nearr"
    "nearrow"
    "nedot"
    "nequiv"
    "nesear"
    "nesim"
    "nexist"
    "nexists"
    "nfr"
    "ngE"
    "nge"
    "ngeq"
    "ngeqq"
    "ngeqslant"
    "nges"
    "ngsim"
    "ngt"
    "ngtr"
    "nhArr"
    "nharr"
    "nhpar"
    "ni"
    "nis"
    "nisd"
    "niv"
    "njcy"
    "nlArr"
    "nlE"
    "nlarr"
    "nldr"
    "nle"
    "nleftarrow"
    "nleftrightarrow"
    "nleq"
    "nleqq"
    "nleqslant"
    "nles"
    "nless"
    "nlsim"
    "nlt"
    "nltri"
    "nltrie"
    "nmid"
    "nopf"
    "not"
    "notin"
    "notinE"
    "notindot"
    "notinva"
    "notinvb"
    "notinvc"
    "notni"
    "notniva"
    "notnivb"
    "notnivc"
    "npar"
    "nparallel"
    "nparsl"
    "npart"
    "npolint"
    "npr"
    "nprcue"
    "npre"
    "nprec"
    "npreceq"
    "nrArr"
    "nrarr"
    "nrarrc"
    "nrarrw"
    "nrightarrow"
    "nrtri"
    "nrtrie"
    "nsc"
    "nsccue"
    "nsce"
    "nscr"
    "nshortmid"
    "nshortparallel"
    "nsim"
    "nsime"
    "nsimeq"
    "nsmid"
    "nspar"
    "nsqsube"
    "nsqsupe"
    "nsub"
    "nsubE"
    "nsube"
    "nsubset"
    "nsubseteq"
    "nsubseteqq"
    "nsucc"
    "nsucceq"
    "nsup"
    "nsupE"
    "nsupe"
    "nsupset"
    "nsupseteq"
    "nsupseteqq"
    "ntgl"
    "ntilde"
    "ntlg"
    "ntriangleleft"
    "ntrianglelefteq"
    "ntriangleright"
    "ntrianglerighteq"
    "nu"
    "num"
    "numero"
    "numsp"
    "nvDash"
    "nvHarr"
    "nvap"
    "nvdash"
    "nvge"
    "nvgt"
    "nvinfin"
    "nvlArr"
    "nvle"
    "nvlt"
    "nvltrie"
    "nvrArr"
    "nvrtrie"
    "nvsim"
    "nwArr"
    "nwarhk"
    "nwarr"
    "nwarrow"
    "nwnear"
    "oS"
    "oacute"
    "oast"
    "ocir"
    "ocirc"
    "ocy"
    "odash"
    "odblac"
    "odiv"
    "odot"
    "odsold"
    "oelig"
    "ofcir"
    "ofr"
    "ogon"
    "ograve"
    "ogt"
    "ohbar"
    "ohm"
    "oint"
    "olarr"
    "olcir"
    "olcross"
    "oline"
    "olt"
    "omacr"
    "omega"
    "omicron"
    "omid"
    "ominus"
    "oopf"
    "opar"
    "operp"
    "oplus"
    "or"
    "orarr"
    "ord"
    "order"
    "orderof"
    "ordf"
    "ordm"
    "origof"
    "oror"
    "orslope"
    "orv"
    "oscr"
    "oslash"
    "osol"
    "otilde"
    "otimes"
    "otimesas"
    "ouml"
    "ovbar"
    "par"
    "para"
    "parallel"
    "parsim"
    "parsl"
    "part"
    "pcy"
    "percnt"
    "period"
    "permil"
    "perp"
    "pertenk"
    "pfr"
    "phi"
    "phiv"
    "phmmat"
    "phone"
    "pi"
    "pitchfork"
    "piv"
    "planck"
    "planckh"
    "plankv"
    "plus"
    "plusacir"
    "plusb"
    "pluscir"
    "plusdo"
    "plusdu"
    "pluse"
    "plusmn"
    "plussim"
    "plustwo"
    "pm"
    "pointint"
    "popf"
    "pound"
    "pr"
    "prE"
    "prap"
    "prcue"
    "pre"
    "prec"
    "precapprox"
    "preccurlyeq"
    "preceq"
    "precnapprox"
    "precneqq"
    "precnsim"
    "precsim"
    "prime"
    "primes"
    "prnE"
    "prnap"
    "prnsim"
    "prod"
    "profalar"
    "profline"
    "profsurf"
    "prop"
    "propto"
    "prsim"
    "prurel"
    "pscr"
    "psi"
    "puncsp"
    "qfr"
    "qint"
    "qopf"
    "qprime"
    "qscr"
    "quaternions"
    "quatint"
    "quest"
    "questeq"
    "quot"
    "rAarr"
    "rArr"
    "rAtail"
    "rBarr"
    "rHar"
    "race"
    "racute"
    "radic"
    "raemptyv"
    "rang"
    "rangd"
    "range"
    "rangle"
    "raquo"
    "rarr"
    "rarrap"
    "rarrb"
    "rarrbfs"
    "rarrc"
    "rarrfs"
    "rarrhk"
    "rarrlp"
    "rarrpl"
    "rarrsim"
    "rarrtl"
    "rarrw"
    "ratail"
    "ratio"
    "rationals"
    "rbarr"
    "rbbrk"
    "rbrace"
    "rbrack"
    "rbrke"
    "rbrksld"
    "rbrkslu"
    "rcaron"
    "rcedil"
    "rceil"
    "rcub"
    "rcy"
    "rdca"
    "rdldhar"
    "rdquo"
    "rdquor"
    "rdsh"
    "real"
    "realine"
    "realpart"
    "reals"
    "rect"
    "reg"
    "rfisht"
    "rfloor"
    "rfr"
    "rhard"
    "rharu"
    "rharul"
    "rho"
    "rhov"
    "rightarrow"
    "rightarrowtail"
    "rightharpoondown"
    "rightharpoonup"
    "rightleftarrows"
    "rightleftharpoons"
    "rightrightarrows"
    "rightsquigarrow"
    "rightthreetimes"
    "ring"
    "risingdotseq"
    "rlarr"
    "rlhar"
    "rlm"
    "rmoust"
    "rmoustache"
    "rnmid"
    "roang"
    "roarr"
    "robrk"
    "ropar"
    "ropf"
    "roplus"
    "rotimes"
    "rpar"
    "rpargt"
    "rppolint"
    "rrarr"
    "rsaquo"
    "rscr"
    "rsh"
    "rsqb"
    "rsquo"
    "rsquor"
    "rthree"
    "rtimes"
    "rtri"
    "rtrie"
    "rtrif"
    "rtriltri"
    "ruluhar"
    "rx"
    "sacute"
    "sbquo"
    "sc"
    "scE"
    "scap"
    "scaron"
    "sccue"
    "sce"
    "scedil"
    "scirc"
    "scnE"
    "scnap"
    "scnsim"
    "scpolint"
    "scsim"
    "scy"
    "sdot"
    "sdotb"
    "sdote"
    "seArr"
    "searhk"
    "searr"
    "searrow"
    "sect"
    "semi"
    "seswar"
    "setminus"
    "setmn"
    "sext"
    "sfr"
    "sfrown"
    "sharp"
    "shchcy"
    "shcy"
    "shortmid"
    "shortparallel"
    "shy"
    "sigma"
    "sigmaf"
    "sigmav"
    "sim"
    "simdot"
    "sime"
    "simeq"
    "simg"
    "simgE"
    "siml"
    "simlE"
    "simne"
    "simplus"
    "simrarr"
    "slarr"
    "smallsetminus"
    "smashp"
    "smeparsl"
    "smid"
    "smile"
    "smt"
    "smte"
    "smtes"
    "softcy"
    "sol"
    "solb"
    "solbar"
    "sopf"
    "spades"
    "spadesuit"
    "spar"
    "sqcap"
    "sqcaps"
    "sqcup"
    "sqcups"
    "sqsub"
    "sqsube"
    "sqsubset"
    "sqsubseteq"
    "sqsup"
    "sqsupe"
    "sqsupset"
    "sqsupseteq"
    "squ"
    "square"
    "squarf"
    "squf"
    "srarr"
    "sscr"
    "ssetmn"
    "ssmile"
    "sstarf"
    "star"
    "starf"
    "straightepsilon"
    "straightphi"
    "strns"
    "sub"
    "subE"
    "subdot"
    "sube"
    "subedot"
    "submult"
    "subnE"
    "subne"
    "subplus"
    "subrarr"
    "subset"
    "subseteq"
    "subseteqq"
    "subsetneq"
    "subsetneqq"
    "subsim"
    "subsub"
    "subsup"
    "succ"
    "succapprox"
    "succcurlyeq"
    "succeq"
    "succnapprox"
    "succneqq"
    "succnsim"
    "succsim"
    "sum"
    "sung"
    "sup"
    "sup1"
    "sup2"
    "sup3"
    "supE"
    "supdot"
    "supdsub"
    "supe"
    "supedot"
    "suphsol"
    "suphsub"
    "suplarr"
    "supmult"
    "supnE"
    "supne"
    "supplus"
    "supset"
    "supseteq"
    "supseteqq"
    "supsetneq"
    "supsetneqq"
    "supsim"
    "supsub"
    "supsup"
    "swArr"
    "swarhk"
    "swarr"
    "swarrow"
    "swnwar"
    "szlig"
    "target"
    "tau"
    "tbrk"
    "tcaron"
    "tcedil"
    "tcy"
    "tdot"
    "telrec"
    "tfr"
    "there4"
    "therefore"
    "theta"
    "thetasym"
    "thetav"
    "thickapprox"
    "thicksim"
    "thinsp"
    "thkap"
    "thksim"
    "thorn"
    "tilde"
    "times"
    "timesb"
    "timesbar"
    "timesd"
    "tint"
    "toea"
    "top"
    "topbot"
    "topcir"
    "topf"
    "topfork"
    "tosa"
    "tprime"
    "trade"
    "triangle"
    "triangledown"
    "triangleleft"
    "trianglelefteq"
    "triangleq"
    "triangleright"
    "trianglerighteq"
    "tridot"
    "trie"
    "triminus"
    "triplus"
    "trisb"
    "tritime"
    "trpezium"
    "tscr"
    "tscy"
    "tshcy"
    "tstrok"
    "twixt"
    "twoheadleftarrow"
    "twoheadrightarrow"
    "uArr"
    "uHar"
    "uacute"
    "uarr"
    "ubrcy"
    "ubreve"
    "ucirc"
    "ucy"
    "udarr"
    "udblac"
    "udhar"
    "ufisht"
    "ufr"
    "ugrave"
    "uharl"
    "uharr"
    "uhblk"
    "ulcorn"
    "ulcorner"
    "ulcrop"
    "ultri"
    "umacr"
    "uml"
    "uogon"
    "uopf"
    "uparrow"
    "updownarrow"
    "upharpoonleft"
    "upharpoonright"
    "uplus"
    "upsi"
    "upsih"
    "upsilon"
    "upuparrows"
    "urcorn"
    "urcorner"
    "urcrop"
    "uring"
    "urtri"
    "uscr"
    "utdot"
    "utilde"
    "utri"
    "utrif"
    "uuarr"
    "uuml"
    "uwangle"
    "vArr"
    "vBar"
    "vBarv"
    "vDash"
    "vangrt"
    "varepsilon"
    "varkappa"
    "varnothing"
    "varphi"
    "varpi"
    "varpropto"
    "varr"
    "varrho"
    "varsigma"
    "varsubsetneq"
    "varsubsetneqq"
    "varsupsetneq"
    "varsupsetneqq"
    "vartheta"
    "vartriangleleft"
    "vartriangleright"
    "vcy"
    "vdash"
    "vee"
    "veebar"
    "veeeq"
    "vellip"
    "verbar"
    "vert"
    "vfr"
    "vltri"
    "vnsub"
    "vnsup"
    "vopf"
    "vprop"
    "vrtri"
    "vscr"
    "vsubnE"
    "vsubne"
    "vsupnE"
    "vsupne"
    "vzigzag"
    "wcirc"
    "wedbar"
    "wedge"
    "wedgeq"
    "weierp"
    "wfr"
    "wopf"
    "wp"
    "wr"
    "wreath"
    "wscr"
    "xcap"
    "xcirc"
    "xcup"
    "xdtri"
    "xfr"
    "xhArr"
    "xharr"
    "xi"
    "xlArr"
    "xlarr"
    "xmap"
    "xnis"
    "xodot"
    "xopf"
    "xoplus"
    "xotime"
    "xrArr"
    "xrarr"
    "xscr"
    "xsqcup"
    "xuplus"
    "xutri"
    "xvee"
    "xwedge"
    "yacute"
    "yacy"
    "ycirc"
    "ycy"
    "yen"
    "yfr"
    "yicy"
    "yopf"
    "yscr"
    "yucy"
    "yuml"
    "zacute"
    "zcaron"
    "zcy"
    "zdot"
    "zeetrf"
    "zeta"
    "zfr"
    "zhcy"
    "zigrarr"
    "zopf"
    "zscr"
    "zwj"
    "zwnj"
    ;

const idc_html_entity idc_html_entities[] = {
    {0, 5, true, 0xc6, 0x0},
    {5, 3, true, 0x26, 0x0},
    {8, 6, true, 0xc1, 0x0},
    {14, 6, false, 0x102, 0x0},
    {20, 5, true, 0xc2, 0x0},
    {25, 3, false, 0x410, 0x0},
    {28, 3, false, 0x1d504, 0x0},
    {31, 6, true, 0xc0, 0x0},
    {37, 5, false, 0x391, 0x0},
    {42, 5, false, 0x100, 0x0},
    {47, 3, false, 0x2a53, 0x0},
    {50, 5, false, 0x104, 0x0},
    {55, 4, false, 0x1d538, 0x0},
    {59, 13, false, 0x2061, 0x0},
    {72, 5, true, 0xc5, 0x0},
    {77, 4, false, 0x1d49c, 0x0},
    {81, 6, false, 0x2254, 0x0},
    {87, 6, true, 0xc3, 0x0},
    {93, 4, true, 0xc4, 0x0},
    {97, 9, false, 0x2216, 0x0},
    {106, 4, false, 0x2ae7, 0x0},
    {110, 6, false, 0x2306, 0x0},
    {116, 3, false, 0x411, 0x0},
    {119, 7, false, 0x2235, 0x0},
    {126, 10, false, 0x212c, 0x0},
    {136, 4, false, 0x392, 0x0},
    {140, 3, false, 0x1d505, 0x0},
    {143, 4, false, 0x1d539, 0x0},
    {147, 5, false, 0x2d8, 0x0},
    {152, 4, false, 0x212c, 0x0},
    {156, 6, false, 0x224e, 0x0},
    {162, 4, false, 0x427, 0x0},
    {166, 4, true, 0xa9, 0x0},
    {170, 6, false, 0x106, 0x0},
    {176, 3, false, 0x22d2, 0x0},
    {179, 20, false, 0x2145, 0x0},
    {199, 7, false, 0x212d, 0x0},
    {206, 6, false, 0x10c, 0x0},
    {212, 6, true, 0xc7, 0x0},
    {218, 5, false, 0x108, 0x0},
    {223, 7, false, 0x2230, 0x0},
    {230, 4, false, 0x10a, 0x0},
    {234, 7, false, 0xb8, 0x0},
    {241, 9, false, 0xb7, 0x0},
    {250, 3, false, 0x212d, 0x0},
    {253, 3, false, 0x3a7, 0x0},
    {256, 9, false, 0x2299, 0x0},
    {265, 11, false, 0x2296, 0x0},
    {276, 10, false, 0x2295, 0x0},
    {286, 11, false, 0x2297, 0x0},
    {297, 24, false, 0x2232, 0x0},
    {321, 21, false, 0x201d, 0x0},
    {342, 15, false, 0x2019, 0x0},
    {357, 5, false, 0x2237, 0x0},
    {362, 6, false, 0x2a74, 0x0},
    {368, 9, false, 0x2261, 0x0},
    {377, 6, false, 0x222f, 0x0},
    {383, 15, false, 0x222e, 0x0},
    {398, 4, false, 0x2102, 0x0},
    {402, 9, false, 0x2210, 0x0},
    {411, 31, false, 0x2233, 0x0},
    {442, 5, false, 0x2a2f, 0x0},
    {447, 4, false, 0x1d49e, 0x0},
    {451, 3, false, 0x22d3, 0x0},
    {454, 6, false, 0x224d, 0x0},
    {460, 2, false, 0x2145, 0x0},
    {462, 8, false, 0x2911, 0x0},
    {470, 4, false, 0x402, 0x0},
    {474, 4, false, 0x405, 0x0},
    {478, 4, false, 0x40f, 0x0},
    {482, 6, false, 0x2021, 0x0},
    {488, 4, false, 0x21a1, 0x0},
    {492, 5, false, 0x2ae4, 0x0},
    {497, 6, false, 0x10e, 0x0},
    {503, 3, false, 0x414, 0x0},
    {506, 3, false, 0x2207, 0x0},
    {509, 5, false, 0x394, 0x0},
    {514, 3, false, 0x1d507, 0x0},
    {517, 16, false, 0xb4, 0x0},
    {533, 14, false, 0x2d9, 0x0},
    {547, 22, false, 0x2dd, 0x0},
    {569, 16, false, 0x60, 0x0},
    {585, 16, false, 0x2dc, 0x0},
    {601, 7, false, 0x22c4, 0x0},
    {608, 13, false, 0x2146, 0x0},
    {621, 4, false, 0x1d53b, 0x0},
    {625, 3, false, 0xa8, 0x0},
    {628, 6, false, 0x20dc, 0x0},
    {634, 8, false, 0x2250, 0x0},
    {642, 21, false, 0x222f, 0x0},
    {663, 9, false, 0xa8, 0x0},
    {672, 15, false, 0x21d3, 0x0},
    {687, 15, false, 0x21d0, 0x0},
    {702, 20, false, 0x21d4, 0x0},
    {722, 13, false, 0x2ae4, 0x0},
    {735, 19, false, 0x27f8, 0x0},
    {754, 24, false, 0x27fa, 0x0},
    {778, 20, false, 0x27f9, 0x0},
    {798, 16, false, 0x21d2, 0x0},
    {814, 14, false, 0x22a8, 0x0},
    {828, 13, false, 0x21d1, 0x0},
    {841, 17, false, 0x21d5, 0x0},
    {858, 17, false, 0x2225, 0x0},
    {875, 9, false, 0x2193, 0x0},
    {884, 12, false, 0x2913, 0x0},
    {896, 16, false, 0x21f5, 0x0},
    {912, 9, false, 0x311, 0x0},
    {921, 19, false, 0x2950, 0x0},
    {940, 17, false, 0x295e, 0x0},
    {957, 14, false, 0x21bd, 0x0},
    {971, 17, false, 0x2956, 0x0},
    {988, 18, false, 0x295f, 0x0},
    {1006, 15, false, 0x21c1, 0x0},
    {1021, 18, false, 0x2957, 0x0},
    {1039, 7, false, 0x22a4, 0x0},
    {1046, 12, false, 0x21a7, 0x0},
    {1058, 9, false, 0x21d3, 0x0},
    {1067, 4, false, 0x1d49f, 0x0},
    {1071, 6, false, 0x110, 0x0},
    {1077, 3, false, 0x14a, 0x0},
    {1080, 3, true, 0xd0, 0x0},
    {1083, 6, true, 0xc9, 0x0},
    {1089, 6, false, 0x11a, 0x0},
    {1095, 5, true, 0xca, 0x0},
    {1100, 3, false, 0x42d, 0x0},
    {1103, 4, false, 0x116, 0x0},
    {1107, 3, false, 0x1d508, 0x0},
    {1110, 6, true, 0xc8, 0x0},
    {1116, 7, false, 0x2208, 0x0},
    {1123, 5, false, 0x112, 0x0},
    {1128, 16, false, 0x25fb, 0x0},
    {1144, 20, false, 0x25ab, 0x0},
    {1164, 5, false, 0x118, 0x0},
    {1169, 4, false, 0x1d53c, 0x0},
    {1173, 7, false, 0x395, 0x0},
    {1180, 5, false, 0x2a75, 0x0},
    {1185, 10, false, 0x2242, 0x0},
    {1195, 11, false, 0x21cc, 0x0},
    {1206, 4, false, 0x2130, 0x0},
    {1210, 4, false, 0x2a73, 0x0},
    {1214, 3, false, 0x397, 0x0},
    {1217, 4, true, 0xcb, 0x0},
    {1221, 6, false, 0x2203, 0x0},
    {1227, 12, false, 0x2147, 0x0},
    {1239, 3, false, 0x424, 0x0},
    {1242, 3, false, 0x1d509, 0x0},
    {1245, 17, false, 0x25fc, 0x0},
    {1262, 21, false, 0x25aa, 0x0},
    {1283, 4, false, 0x1d53d, 0x0},
    {1287, 6, false, 0x2200, 0x0},
    {1293, 10, false, 0x2131, 0x0},
    {1303, 4, false, 0x2131, 0x0},
    {1307, 4, false, 0x403, 0x0},
    {1311, 2, true, 0x3e, 0x0},
    {1313, 5, false, 0x393, 0x0},
    {1318, 6, false, 0x3dc, 0x0},
    {1324, 6, false, 0x11e, 0x0},
    {1330, 6, false, 0x122, 0x0},
    {1336, 5, false, 0x11c, 0x0},
    {1341, 3, false, 0x413, 0x0},
    {1344, 4, false, 0x120, 0x0},
    {1348, 3, false, 0x1d50a, 0x0},
    {1351, 2, false, 0x22d9, 0x0},
    {1353, 4, false, 0x1d53e, 0x0},
    {1357, 12, false, 0x2265, 0x0},
    {1369, 16, false, 0x22db, 0x0},
    {1385, 16, false, 0x2267, 0x0},
    {1401, 14, false, 0x2aa2, 0x0},
    {1415, 11, false, 0x2277, 0x0},
    {1426, 17, false, 0x2a7e, 0x0},
    {1443, 12, false, 0x2273, 0x0},
    {1455, 4, false, 0x1d4a2, 0x0},
    {1459, 2, false, 0x226b, 0x0},
    {1461, 6, false, 0x42a, 0x0},
    {1467, 5, false, 0x2c7, 0x0},
    {1472, 3, false, 0x5e, 0x0},
    {1475, 5, false, 0x124, 0x0},
    {1480, 3, false, 0x210c, 0x0},
    {1483, 12, false, 0x210b, 0x0},
    {1495, 4, false, 0x210d, 0x0},
    {1499, 14, false, 0x2500, 0x0},
    {1513, 4, false, 0x210b, 0x0},
    {1517, 6, false, 0x126, 0x0},
    {1523, 12, false, 0x224e, 0x0},
    {1535, 9, false, 0x224f, 0x0},
    {1544, 4, false, 0x415, 0x0},
    {1548, 5, false, 0x132, 0x0},
    {1553, 4, false, 0x401, 0x0},
    {1557, 6, true, 0xcd, 0x0},
    {1563, 5, true, 0xce, 0x0},
    {1568, 3, false, 0x418, 0x0},
    {1571, 4, false, 0x130, 0x0},
    {1575, 3, false, 0x2111, 0x0},
    {1578, 6, true, 0xcc, 0x0},
    {1584, 2, false, 0x2111, 0x0},
    {1586, 5, false, 0x12a, 0x0},
    {1591, 10, false, 0x2148, 0x0},
    {1601, 7, false, 0x21d2, 0x0},
    {1608, 3, false, 0x222c, 0x0},
    {1611, 8, false, 0x222b, 0x0},
    {1619, 12, false, 0x22c2, 0x0},
    {1631, 14, false, 0x2063, 0x0},
    {1645, 14, false, 0x2062, 0x0},
    {1659, 5, false, 0x12e, 0x0},
    {1664, 4, false, 0x1d540, 0x0},
    {1668, 4, false, 0x399, 0x0},
    {1672, 4, false, 0x2110, 0x0},
    {1676, 6, false, 0x128, 0x0},
    {1682, 5, false, 0x406, 0x0},
    {1687, 4, true, 0xcf, 0x0},
    {1691, 5, false, 0x134, 0x0},
    {1696, 3, false, 0x419, 0x0},
    {1699, 3, false, 0x1d50d, 0x0},
    {1702, 4, false, 0x1d541, 0x0},
    {1706, 4, false, 0x1d4a5, 0x0},
    {1710, 6, false, 0x408, 0x0},
    {1716, 5, false, 0x404, 0x0},
    {1721, 4, false, 0x425, 0x0},
    {1725, 4, false, 0x40c, 0x0},
    {1729, 5, false, 0x39a, 0x0},
    {1734, 6, false, 0x136, 0x0},
    {1740, 3, false, 0x41a, 0x0},
    {1743, 3, false, 0x1d50e, 0x0},
    {1746, 4, false, 0x1d542, 0x0},
    {1750, 4, false, 0x1d4a6, 0x0},
    {1754, 4, false, 0x409, 0x0},
    {1758, 2, true, 0x3c, 0x0},
    {1760, 6, false, 0x139, 0x0},
    {1766, 6, false, 0x39b, 0x0},
    {1772, 4, false, 0x27ea, 0x0},
    {1776, 10, false, 0x2112, 0x0},
    {1786, 4, false, 0x219e, 0x0},
    {1790, 6, false, 0x13d, 0x0},
    {1796, 6, false, 0x13b, 0x0},
    {1802, 3, false, 0x41b, 0x0},
    {1805, 16, false, 0x27e8, 0x0},
    {1821, 9, false, 0x2190, 0x0},
    {1830, 12, false, 0x21e4, 0x0},
    {1842, 19, false, 0x21c6, 0x0},
    {1861, 11, false, 0x2308, 0x0},
    {1872, 17, false, 0x27e6, 0x0},
    {1889, 17, false, 0x2961, 0x0},
    {1906, 14, false, 0x21c3, 0x0},
    {1920, 17, false, 0x2959, 0x0},
    {1937, 9, false, 0x230a, 0x0},
    {1946, 14, false, 0x2194, 0x0},
    {1960, 15, false, 0x294e, 0x0},
    {1975, 7, false, 0x22a3, 0x0},
    {1982, 12, false, 0x21a4, 0x0},
    {1994, 13, false, 0x295a, 0x0},
    {2007, 12, false, 0x22b2, 0x0},
    {2019, 15, false, 0x29cf, 0x0},
    {2034, 17, false, 0x22b4, 0x0},
    {2051, 16, false, 0x2951, 0x0},
    {2067, 15, false, 0x2960, 0x0},
    {2082, 12, false, 0x21bf, 0x0},
    {2094, 15, false, 0x2958, 0x0},
    {2109, 10, false, 0x21bc, 0x0},
    {2119, 13, false, 0x2952, 0x0},
    {2132, 9, false, 0x21d0, 0x0},
    {2141, 14, false, 0x21d4, 0x0},
    {2155, 16, false, 0x22da, 0x0},
    {2171, 13, false, 0x2266, 0x0},
    {2184, 11, false, 0x2276, 0x0},
    {2195, 8, false, 0x2aa1, 0x0},
    {2203, 14, false, 0x2a7d, 0x0},
    {2217, 9, false, 0x2272, 0x0},
    {2226, 3, false, 0x1d50f, 0x0},
    {2229, 2, false, 0x22d8, 0x0},
    {2231, 10, false, 0x21da, 0x0},
    {2241, 6, false, 0x13f, 0x0},
    {2247, 13, false, 0x27f5, 0x0},
    {2260, 18, false, 0x27f7, 0x0},
    {2278, 14, false, 0x27f6, 0x0},
    {2292, 13, false, 0x27f8, 0x0},
    {2305, 18, false, 0x27fa, 0x0},
    {2323, 14, false, 0x27f9, 0x0},
    {2337, 4, false, 0x1d543, 0x0},
    {2341, 14, false, 0x2199, 0x0},
    {2355, 15, false, 0x2198, 0x0},
    {2370, 4, false, 0x2112, 0x0},
    {2374, 3, false, 0x21b0, 0x0},
    {2377, 6, false, 0x141, 0x0},
    {2383, 2, false, 0x226a, 0x0},
    {2385, 3, false, 0x2905, 0x0},
    {2388, 3, false, 0x41c, 0x0},
    {2391, 11, false, 0x205f, 0x0},
    {2402, 9, false, 0x2133, 0x0},
    {2411, 3, false, 0x1d510, 0x0},
    {2414, 9, false, 0x2213, 0x0},
    {2423, 4, false, 0x1d544, 0x0},
    {2427, 4, false, 0x2133, 0x0},
    {2431, 2, false, 0x39c, 0x0},
    {2433, 4, false, 0x40a, 0x0},
    {2437, 6, false, 0x143, 0x0},
    {2443, 6, false, 0x147, 0x0},
    {2449, 6, false, 0x145, 0x0},
    {2455, 3, false, 0x41d, 0x0},
    {2458, 19, false, 0x200b, 0x0},
    {2477, 18, false, 0x200b, 0x0},
    {2495, 17, false, 0x200b, 0x0},
    {2512, 21, false, 0x200b, 0x0},
    {2533, 20, false, 0x226b, 0x0},
    {2553, 14, false, 0x226a, 0x0},
    {2567, 7, false, 0xa, 0x0},
    {2574, 3, false, 0x1d511, 0x0},
    {2577, 7, false, 0x2060, 0x0},
    {2584, 16, false, 0xa0, 0x0},
    {2600, 4, false, 0x2115, 0x0},
    {2604, 3, false, 0x2aec, 0x0},
    {2607, 12, false, 0x2262, 0x0},
    {2619, 9, false, 0x226d, 0x0},
    {2628, 20, false, 0x2226, 0x0},
    {2648, 10, false, 0x2209, 0x0},
    {2658, 8, false, 0x2260, 0x0},
    {2666, 13, false, 0x2242, 0x338},
    {2679, 9, false, 0x2204, 0x0},
    {2688, 10, false, 0x226f, 0x0},
    {2698, 15, false, 0x2271, 0x0},
    {2713, 19, false, 0x2267, 0x338},
    {2732, 17, false, 0x226b, 0x338},
    {2749, 14, false, 0x2279, 0x0},
    {2763, 20, false, 0x2a7e, 0x338},
    {2783, 15, false, 0x2275, 0x0},
    {2798, 15, false, 0x224e, 0x338},
    {2813, 12, false, 0x224f, 0x338},
    {2825, 15, false, 0x22ea, 0x0},
    {2840, 18, false, 0x29cf, 0x338},
    {2858, 20, false, 0x22ec, 0x0},
    {2878, 7, false, 0x226e, 0x0},
    {2885, 12, false, 0x2270, 0x0},
    {2897, 14, false, 0x2278, 0x0},
    {2911, 11, false, 0x226a, 0x338},
    {2922, 17, false, 0x2a7d, 0x338},
    {2939, 12, false, 0x2274, 0x0},
    {2951, 23, false, 0x2aa2, 0x338},
    {2974, 17, false, 0x2aa1, 0x338},
    {2991, 11, false, 0x2280, 0x0},
    {3002, 16, false, 0x2aaf, 0x338},
    {3018, 21, false, 0x22e0, 0x0},
    {3039, 17, false, 0x220c, 0x0},
    {3056, 16, false, 0x22eb, 0x0},
    {3072, 19, false, 0x29d0, 0x338},
    {3091, 21, false, 0x22ed, 0x0},
    {3112, 15, false, 0x228f, 0x338},
    {3127, 20, false, 0x22e2, 0x0},
    {3147, 17, false, 0x2290, 0x338},
    {3164, 22, false, 0x22e3, 0x0},
    {3186, 9, false, 0x2282, 0x20d2},
    {3195, 14, false, 0x2288, 0x0},
    {3209, 11, false, 0x2281, 0x0},
    {3220, 16, false, 0x2ab0, 0x338},
    {3236, 21, false, 0x22e1, 0x0},
    {3257, 16, false, 0x227f, 0x338},
    {3273, 11, false, 0x2283, 0x20d2},
    {3284, 16, false, 0x2289, 0x0},
    {3300, 8, false, 0x2241, 0x0},
    {3308, 13, false, 0x2244, 0x0},
    {3321, 17, false, 0x2247, 0x0},
    {3338, 13, false, 0x2249, 0x0},
    {3351, 14, false, 0x2224, 0x0},
    {3365, 4, false, 0x1d4a9, 0x0},
    {3369, 6, true, 0xd1, 0x0},
    {3375, 2, false, 0x39d, 0x0},
    {3377, 5, false, 0x152, 0x0},
    {3382, 6, true, 0xd3, 0x0},
    {3388, 5, true, 0xd4, 0x0},
    {3393, 3, false, 0x41e, 0x0},
    {3396, 6, false, 0x150, 0x0},
    {3402, 3, false, 0x1d512, 0x0},
    {3405, 6, true, 0xd2, 0x0},
    {3411, 5, false, 0x14c, 0x0},
    {3416, 5, false, 0x3a9, 0x0},
    {3421, 7, false, 0x39f, 0x0},
    {3428, 4, false, 0x1d546, 0x0},
    {3432, 20, false, 0x201c, 0x0},
    {3452, 14, false, 0x2018, 0x0},
    {3466, 2, false, 0x2a54, 0x0},
    {3468, 4, false, 0x1d4aa, 0x0},
    {3472, 6, true, 0xd8, 0x0},
    {3478, 6, true, 0xd5, 0x0},
    {3484, 6, false, 0x2a37, 0x0},
    {3490, 4, true, 0xd6, 0x0},
    {3494, 7, false, 0x203e, 0x0},
    {3501, 9, false, 0x23de, 0x0},
    {3510, 11, false, 0x23b4, 0x0},
    {3521, 15, false, 0x23dc, 0x0},
    {3536, 8, false, 0x2202, 0x0},
    {3544, 3, false, 0x41f, 0x0},
    {3547, 3, false, 0x1d513, 0x0},
    {3550, 3, false, 0x3a6, 0x0},
    {3553, 2, false, 0x3a0, 0x0},
    {3555, 9, false, 0xb1, 0x0},
    {3564, 13, false, 0x210c, 0x0},
    {3577, 4, false, 0x2119, 0x0},
    {3581, 2, false, 0x2abb, 0x0},
    {3583, 8, false, 0x227a, 0x0},
    {3591, 13, false, 0x2aaf, 0x0},
    {3604, 18, false, 0x227c, 0x0},
    {3622, 13, false, 0x227e, 0x0},
    {3635, 5, false, 0x2033, 0x0},
    {3640, 7, false, 0x220f, 0x0},
    {3647, 10, false, 0x2237, 0x0},
    {3657, 12, false, 0x221d, 0x0},
    {3669, 4, false, 0x1d4ab, 0x0},
    {3673, 3, false, 0x3a8, 0x0},
    {3676, 4, true, 0x22, 0x0},
    {3680, 3, false, 0x1d514, 0x0},
    {3683, 4, false, 0x211a, 0x0},
    {3687, 4, false, 0x1d4ac, 0x0},
    {3691, 5, false, 0x2910, 0x0},
    {3696, 3, true, 0xae, 0x0},
    {3699, 6, false, 0x154, 0x0},
    {3705, 4, false, 0x27eb, 0x0},
    {3709, 4, false, 0x21a0, 0x0},
    {3713, 6, false, 0x2916, 0x0},
    {3719, 6, false, 0x158, 0x0},
    {3725, 6, false, 0x156, 0x0},
    {3731, 3, false, 0x420, 0x0},
    {3734, 2, false, 0x211c, 0x0},
    {3736, 14, false, 0x220b, 0x0},
    {3750, 18, false, 0x21cb, 0x0},
    {3768, 20, false, 0x296f, 0x0},
    {3788, 3, false, 0x211c, 0x0},
    {3791, 3, false, 0x3a1, 0x0},
    {3794, 17, false, 0x27e9, 0x0},
    {3811, 10, false, 0x2192, 0x0},
    {3821, 13, false, 0x21e5, 0x0},
    {3834, 19, false, 0x21c4, 0x0},
    {3853, 12, false, 0x2309, 0x0},
    {3865, 18, false, 0x27e7, 0x0},
    {3883, 18, false, 0x295d, 0x0},
    {3901, 15, false, 0x21c2, 0x0},
    {3916, 18, false, 0x2955, 0x0},
    {3934, 10, false, 0x230b, 0x0},
    {3944, 8, false, 0x22a2, 0x0},
    {3952, 13, false, 0x21a6, 0x0},
    {3965, 14, false, 0x295b, 0x0},
    {3979, 13, false, 0x22b3, 0x0},
    {3992, 16, false, 0x29d0, 0x0},
    {4008, 18, false, 0x22b5, 0x0},
    {4026, 17, false, 0x294f, 0x0},
    {4043, 16, false, 0x295c, 0x0},
    {4059, 13, false, 0x21be, 0x0},
    {4072, 16, false, 0x2954, 0x0},
    {4088, 11, false, 0x21c0, 0x0},
    {4099, 14, false, 0x2953, 0x0},
    {4113, 10, false, 0x21d2, 0x0},
    {4123, 4, false, 0x211d, 0x0},
    {4127, 12, false, 0x2970, 0x0},
    {4139, 11, false, 0x21db, 0x0},
    {4150, 4, false, 0x211b, 0x0},
    {4154, 3, false, 0x21b1, 0x0},
    {4157, 11, false, 0x29f4, 0x0},
    {4168, 6, false, 0x429, 0x0},
    {4174, 4, false, 0x428, 0x0},
    {4178, 6, false, 0x42c, 0x0},
    {4184, 6, false, 0x15a, 0x0},
    {4190, 2, false, 0x2abc, 0x0},
    {4192, 6, false, 0x160, 0x0},
    {4198, 6, false, 0x15e, 0x0},
    {4204, 5, false, 0x15c, 0x0},
    {4209, 3, false, 0x421, 0x0},
    {4212, 3, false, 0x1d516, 0x0},
    {4215, 14, false, 0x2193, 0x0},
    {4229, 14, false, 0x2190, 0x0},
    {4243, 15, false, 0x2192, 0x0},
    {4258, 12, false, 0x2191, 0x0},
    {4270, 5, false, 0x3a3, 0x0},
    {4275, 11, false, 0x2218, 0x0},
    {4286, 4, false, 0x1d54a, 0x0},
    {4290, 4, false, 0x221a, 0x0},
    {4294, 6, false, 0x25a1, 0x0},
    {4300, 18, false, 0x2293, 0x0},
    {4318, 12, false, 0x228f, 0x0},
    {4330, 17, false, 0x2291, 0x0},
    {4347, 14, false, 0x2290, 0x0},
    {4361, 19, false, 0x2292, 0x0},
    {4380, 11, false, 0x2294, 0x0},
    {4391, 4, false, 0x1d4ae, 0x0},
    {4395, 4, false, 0x22c6, 0x0},
    {4399, 3, false, 0x22d0, 0x0},
    {4402, 6, false, 0x22d0, 0x0},
    {4408, 11, false, 0x2286, 0x0},
    {4419, 8, false, 0x227b, 0x0},
    {4427, 13, false, 0x2ab0, 0x0},
    {4440, 18, false, 0x227d, 0x0},
    {4458, 13, false, 0x227f, 0x0},
    {4471, 8, false, 0x220b, 0x0},
    {4479, 3, false, 0x2211, 0x0},
    {4482, 3, false, 0x22d1, 0x0},
    {4485, 8, false, 0x2283, 0x0},
    {4493, 13, false, 0x2287, 0x0},
    {4506, 6, false, 0x22d1, 0x0},
    {4512, 5, true, 0xde, 0x0},
    {4517, 5, false, 0x2122, 0x0},
    {4522, 5, false, 0x40b, 0x0},
    {4527, 4, false, 0x426, 0x0},
    {4531, 3, false, 0x9, 0x0},
    {4534, 3, false, 0x3a4, 0x0},
    {4537, 6, false, 0x164, 0x0},
    {4543, 6, false, 0x162, 0x0},
    {4549, 3, false, 0x422, 0x0},
    {4552, 3, false, 0x1d517, 0x0},
    {4555, 9, false, 0x2234, 0x0},
    {4564, 5, false, 0x398, 0x0},
    {4569, 10, false, 0x205f, 0x200a},
    {4579, 9, false, 0x2009, 0x0},
    {4588, 5, false, 0x223c, 0x0},
    {4593, 10, false, 0x2243, 0x0},
    {4603, 14, false, 0x2245, 0x0},
    {4617, 10, false, 0x2248, 0x0},
    {4627, 4, false, 0x1d54b, 0x0},
    {4631, 9, false, 0x20db, 0x0},
    {4640, 4, false, 0x1d4af, 0x0},
    {4644, 6, false, 0x166, 0x0},
    {4650, 6, true, 0xda, 0x0},
    {4656, 4, false, 0x219f, 0x0},
    {4660, 8, false, 0x2949, 0x0},
    {4668, 5, false, 0x40e, 0x0},
    {4673, 6, false, 0x16c, 0x0},
    {4679, 5, true, 0xdb, 0x0},
    {4684, 3, false, 0x423, 0x0},
    {4687, 6, false, 0x170, 0x0},
    {4693, 3, false, 0x1d518, 0x0},
    {4696, 6, true, 0xd9, 0x0},
    {4702, 5, false, 0x16a, 0x0},
    {4707, 8, false, 0x5f, 0x0},
    {4715, 10, false, 0x23df, 0x0},
    {4725, 12, false, 0x23b5, 0x0},
    {4737, 16, false, 0x23dd, 0x0},
    {4753, 5, false, 0x22c3, 0x0},
    {4758, 9, false, 0x228e, 0x0},
    {4767, 5, false, 0x172, 0x0},
    {4772, 4, false, 0x1d54c, 0x0},
    {4776, 7, false, 0x2191, 0x0},
    {4783, 10, false, 0x2912, 0x0},
    {4793, 16, false, 0x21c5, 0x0},
    {4809, 11, false, 0x2195, 0x0},
    {4820, 13, false, 0x296e, 0x0},
    {4833, 5, false, 0x22a5, 0x0},
    {4838, 10, false, 0x21a5, 0x0},
    {4848, 7, false, 0x21d1, 0x0},
    {4855, 11, false, 0x21d5, 0x0},
    {4866, 14, false, 0x2196, 0x0},
    {4880, 15, false, 0x2197, 0x0},
    {4895, 4, false, 0x3d2, 0x0},
    {4899, 7, false, 0x3a5, 0x0},
    {4906, 5, false, 0x16e, 0x0},
    {4911, 4, false, 0x1d4b0, 0x0},
    {4915, 6, false, 0x168, 0x0},
    {4921, 4, true, 0xdc, 0x0},
    {4925, 5, false, 0x22ab, 0x0},
    {4930, 4, false, 0x2aeb, 0x0},
    {4934, 3, false, 0x412, 0x0},
    {4937, 5, false, 0x22a9, 0x0},
    {4942, 6, false, 0x2ae6, 0x0},
    {4948, 3, false, 0x22c1, 0x0},
    {4951, 6, false, 0x2016, 0x0},
    {4957, 4, false, 0x2016, 0x0},
    {4961, 11, false, 0x2223, 0x0},
    {4972, 12, false, 0x7c, 0x0},
    {4984, 17, false, 0x2758, 0x0},
    {5001, 13, false, 0x2240, 0x0},
    {5014, 13, false, 0x200a, 0x0},
    {5027, 3, false, 0x1d519, 0x0},
    {5030, 4, false, 0x1d54d, 0x0},
    {5034, 4, false, 0x1d4b1, 0x0},
    {5038, 6, false, 0x22aa, 0x0},
    {5044, 5, false, 0x174, 0x0},
    {5049, 5, false, 0x22c0, 0x0},
    {5054, 3, false, 0x1d51a, 0x0},
    {5057, 4, false, 0x1d54e, 0x0},
    {5061, 4, false, 0x1d4b2, 0x0},
    {5065, 3, false, 0x1d51b, 0x0},
    {5068, 2, false, 0x39e, 0x0},
    {5070, 4, false, 0x1d54f, 0x0},
    {5074, 4, false, 0x1d4b3, 0x0},
    {5078, 4, false, 0x42f, 0x0},
    {5082, 4, false, 0x407, 0x0},
    {5086, 4, false, 0x42e, 0x0},
    {5090, 6, true, 0xdd, 0x0},
    {5096, 5, false, 0x176, 0x0},
    {5101, 3, false, 0x42b, 0x0},
    {5104, 3, false, 0x1d51c, 0x0},
    {5107, 4, false, 0x1d550, 0x0},
    {5111, 4, false, 0x1d4b4, 0x0},
    {5115, 4, false, 0x178, 0x0},
    {5119, 4, false, 0x416, 0x0},
    {5123, 6, false, 0x179, 0x0},
    {5129, 6, false, 0x17d, 0x0},
    {5135, 3, false, 0x417, 0x0},
    {5138, 4, false, 0x17b, 0x0},
    {5142, 14, false, 0x200b, 0x0},
    {5156, 4, false, 0x396, 0x0},
    {5160, 3, false, 0x2128, 0x0},
    {5163, 4, false, 0x2124, 0x0},
    {5167, 4, false, 0x1d4b5, 0x0},
    {5171, 6, true, 0xe1, 0x0},
    {5177, 6, false, 0x103, 0x0},
    {5183, 2, false, 0x223e, 0x0},
    {5185, 3, false, 0x223e, 0x333},
    {5188, 3, false, 0x223f, 0x0},
    {5191, 5, true, 0xe2, 0x0},
    {5196, 5, true, 0xb4, 0x0},
    {5201, 3, false, 0x430, 0x0},
    {5204, 5, true, 0xe6, 0x0},
    {5209, 2, false, 0x2061, 0x0},
    {5211, 3, false, 0x1d51e, 0x0},
    {5214, 6, true, 0xe0, 0x0},
    {5220, 7, false, 0x2135, 0x0},
    {5227, 5, false, 0x2135, 0x0},
    {5232, 5, false, 0x3b1, 0x0},
    {5237, 5, false, 0x101, 0x0},
    {5242, 5, false, 0x2a3f, 0x0},
    {5247, 3, true, 0x26, 0x0},
    {5250, 3, false, 0x2227, 0x0},
    {5253, 6, false, 0x2a55, 0x0},
    {5259, 4, false, 0x2a5c, 0x0},
    {5263, 8, false, 0x2a58, 0x0},
    {5271, 4, false, 0x2a5a, 0x0},
    {5275, 3, false, 0x2220, 0x0},
    {5278, 4, false, 0x29a4, 0x0},
    {5282, 5, false, 0x2220, 0x0},
    {5287, 6, false, 0x2221, 0x0},
    {5293, 8, false, 0x29a8, 0x0},
    {5301, 8, false, 0x29a9, 0x0},
    {5309, 8, false, 0x29aa, 0x0},
    {5317, 8, false, 0x29ab, 0x0},
    {5325, 8, false, 0x29ac, 0x0},
    {5333, 8, false, 0x29ad, 0x0},
    {5341, 8, false, 0x29ae, 0x0},
    {5349, 8, false, 0x29af, 0x0},
    {5357, 5, false, 0x221f, 0x0},
    {5362, 7, false, 0x22be, 0x0},
    {5369, 8, false, 0x299d, 0x0},
    {5377, 6, false, 0x2222, 0x0},
    {5383, 5, false, 0xc5, 0x0},
    {5388, 7, false, 0x237c, 0x0},
    {5395, 5, false, 0x105, 0x0},
    {5400, 4, false, 0x1d552, 0x0},
    {5404, 2, false, 0x2248, 0x0},
    {5406, 3, false, 0x2a70, 0x0},
    {5409, 6, false, 0x2a6f, 0x0},
    {5415, 3, false, 0x224a, 0x0},
    {5418, 4, false, 0x224b, 0x0},
    {5422, 4, false, 0x27, 0x0},
    {5426, 6, false, 0x2248, 0x0},
    {5432, 8, false, 0x224a, 0x0},
    {5440, 5, true, 0xe5, 0x0},
    {5445, 4, false, 0x1d4b6, 0x0},
    {5449, 3, false, 0x2a, 0x0},
    {5452, 5, false, 0x2248, 0x0},
    {5457, 7, false, 0x224d, 0x0},
    {5464, 6, true, 0xe3, 0x0},
    {5470, 4, true, 0xe4, 0x0},
    {5474, 8, false, 0x2233, 0x0},
    {5482, 5, false, 0x2a11, 0x0},
    {5487, 4, false, 0x2aed, 0x0},
    {5491, 8, false, 0x224c, 0x0},
    {5499, 11, false, 0x3f6, 0x0},
    {5510, 9, false, 0x2035, 0x0},
    {5519, 7, false, 0x223d, 0x0},
    {5526, 9, false, 0x22cd, 0x0},
    {5535, 6, false, 0x22bd, 0x0},
    {5541, 6, false, 0x2305, 0x0},
    {5547, 8, false, 0x2305, 0x0},
    {5555, 4, false, 0x23b5, 0x0},
    {5559, 8, false, 0x23b6, 0x0},
    {5567, 5, false, 0x224c, 0x0},
    {5572, 3, false, 0x431, 0x0},
    {5575, 5, false, 0x201e, 0x0},
    {5580, 6, false, 0x2235, 0x0},
    {5586, 7, false, 0x2235, 0x0},
    {5593, 7, false, 0x29b0, 0x0},
    {5600, 5, false, 0x3f6, 0x0},
    {5605, 6, false, 0x212c, 0x0},
    {5611, 4, false, 0x3b2, 0x0},
    {5615, 4, false, 0x2136, 0x0},
    {5619, 7, false, 0x226c, 0x0},
    {5626, 3, false, 0x1d51f, 0x0},
    {5629, 6, false, 0x22c2, 0x0},
    {5635, 7, false, 0x25ef, 0x0},
    {5642, 6, false, 0x22c3, 0x0},
    {5648, 7, false, 0x2a00, 0x0},
    {5655, 8, false, 0x2a01, 0x0},
    {5663, 9, false, 0x2a02, 0x0},
    {5672, 8, false, 0x2a06, 0x0},
    {5680, 7, false, 0x2605, 0x0},
    {5687, 15, false, 0x25bd, 0x0},
    {5702, 13, false, 0x25b3, 0x0},
    {5715, 8, false, 0x2a04, 0x0},
    {5723, 6, false, 0x22c1, 0x0},
    {5729, 8, false, 0x22c0, 0x0},
    {5737, 6, false, 0x290d, 0x0},
    {5743, 12, false, 0x29eb, 0x0},
    {5755, 11, false, 0x25aa, 0x0},
    {5766, 13, false, 0x25b4, 0x0},
    {5779, 17, false, 0x25be, 0x0},
    {5796, 17, false, 0x25c2, 0x0},
    {5813, 18, false, 0x25b8, 0x0},
    {5831, 5, false, 0x2423, 0x0},
    {5836, 5, false, 0x2592, 0x0},
    {5841, 5, false, 0x2591, 0x0},
    {5846, 5, false, 0x2593, 0x0},
    {5851, 5, false, 0x2588, 0x0},
    {5856, 3, false, 0x3d, 0x20e5},
    {5859, 7, false, 0x2261, 0x20e5},
    {5866, 4, false, 0x2310, 0x0},
    {5870, 4, false, 0x1d553, 0x0},
    {5874, 3, false, 0x22a5, 0x0},
    {5877, 6, false, 0x22a5, 0x0},
    {5883, 6, false, 0x22c8, 0x0},
    {5889, 5, false, 0x2557, 0x0},
    {5894, 5, false, 0x2554, 0x0},
    {5899, 5, false, 0x2556, 0x0},
    {5904, 5, false, 0x2553, 0x0},
    {5909, 4, false, 0x2550, 0x0},
    {5913, 5, false, 0x2566, 0x0},
    {5918, 5, false, 0x2569, 0x0},
    {5923, 5, false, 0x2564, 0x0},
    {5928, 5, false, 0x2567, 0x0},
    {5933, 5, false, 0x255d, 0x0},
    {5938, 5, false, 0x255a, 0x0},
    {5943, 5, false, 0x255c, 0x0},
    {5948, 5, false, 0x2559, 0x0},
    {5953, 4, false, 0x2551, 0x0},
    {5957, 5, false, 0x256c, 0x0},
    {5962, 5, false, 0x2563, 0x0},
    {5967, 5, false, 0x2560, 0x0},
    {5972, 5, false, 0x256b, 0x0},
    {5977, 5, false, 0x2562, 0x0},
    {5982, 5, false, 0x255f, 0x0},
    {5987, 6, false, 0x29c9, 0x0},
    {5993, 5, false, 0x2555, 0x0},
    {5998, 5, false, 0x2552, 0x0},
    {6003, 5, false, 0x2510, 0x0},
    {6008, 5, false, 0x250c, 0x0},
    {6013, 4, false, 0x2500, 0x0},
    {6017, 5, false, 0x2565, 0x0},
    {6022, 5, false, 0x2568, 0x0},
    {6027, 5, false, 0x252c, 0x0},
    {6032, 5, false, 0x2534, 0x0},
    {6037, 8, false, 0x229f, 0x0},
    {6045, 7, false, 0x229e, 0x0},
    {6052, 8, false, 0x22a0, 0x0},
    {6060, 5, false, 0x255b, 0x0},
    {6065, 5, false, 0x2558, 0x0},
    {6070, 5, false, 0x2518, 0x0},
    {6075, 5, false, 0x2514, 0x0},
    {6080, 4, false, 0x2502, 0x0},
    {6084, 5, false, 0x256a, 0x0},
    {6089, 5, false, 0x2561, 0x0},
    {6094, 5, false, 0x255e, 0x0},
    {6099, 5, false, 0x253c, 0x0},
    {6104, 5, false, 0x2524, 0x0},
    {6109, 5, false, 0x251c, 0x0},
    {6114, 6, false, 0x2035, 0x0},
    {6120, 5, false, 0x2d8, 0x0},
    {6125, 6, true, 0xa6, 0x0},
    {6131, 4, false, 0x1d4b7, 0x0},
    {6135, 5, false, 0x204f, 0x0},
    {6140, 4, false, 0x223d, 0x0},
    {6144, 5, false, 0x22cd, 0x0},
    {6149, 4, false, 0x5c, 0x0},
    {6153, 5, false, 0x29c5, 0x0},
    {6158, 8, false, 0x27c8, 0x0},
    {6166, 4, false, 0x2022, 0x0},
    {6170, 6, false, 0x2022, 0x0},
    {6176, 4, false, 0x224e, 0x0},
    {6180, 5, false, 0x2aae, 0x0},
    {6185, 5, false, 0x224f, 0x0},
    {6190, 6, false, 0x224f, 0x0},
    {6196, 6, false, 0x107, 0x0},
    {6202, 3, false, 0x2229, 0x0},
    {6205, 6, false, 0x2a44, 0x0},
    {6211, 8, false, 0x2a49, 0x0},
    {6219, 6, false, 0x2a4b, 0x0},
    {6225, 6, false, 0x2a47, 0x0},
    {6231, 6, false, 0x2a40, 0x0},
    {6237, 4, false, 0x2229, 0xfe00},
    {6241, 5, false, 0x2041, 0x0},
    {6246, 5, false, 0x2c7, 0x0},
    {6251, 5, false, 0x2a4d, 0x0},
    {6256, 6, false, 0x10d, 0x0},
    {6262, 6, true, 0xe7, 0x0},
    {6268, 5, false, 0x109, 0x0},
    {6273, 5, false, 0x2a4c, 0x0},
    {6278, 7, false, 0x2a50, 0x0},
    {6285, 4, false, 0x10b, 0x0},
    {6289, 5, true, 0xb8, 0x0},
    {6294, 7, false, 0x29b2, 0x0},
    {6301, 4, true, 0xa2, 0x0},
    {6305, 9, false, 0xb7, 0x0},
    {6314, 3, false, 0x1d520, 0x0},
    {6317, 4, false, 0x447, 0x0},
    {6321, 5, false, 0x2713, 0x0},
    {6326, 9, false, 0x2713, 0x0},
    {6335, 3, false, 0x3c7, 0x0},
    {6338, 3, false, 0x25cb, 0x0},
    {6341, 4, false, 0x29c3, 0x0},
    {6345, 4, false, 0x2c6, 0x0},
    {6349, 6, false, 0x2257, 0x0},
    {6355, 15, false, 0x21ba, 0x0},
    {6370, 16, false, 0x21bb, 0x0},
    {6386, 8, false, 0xae, 0x0},
    {6394, 8, false, 0x24c8, 0x0},
    {6402, 10, false, 0x229b, 0x0},
    {6412, 11, false, 0x229a, 0x0},
    {6423, 11, false, 0x229d, 0x0},
    {6434, 4, false, 0x2257, 0x0},
    {6438, 8, false, 0x2a10, 0x0},
    {6446, 6, false, 0x2aef, 0x0},
    {6452, 7, false, 0x29c2, 0x0},
    {6459, 5, false, 0x2663, 0x0},
    {6464, 8, false, 0x2663, 0x0},
    {6472, 5, false, 0x3a, 0x0},
    {6477, 6, false, 0x2254, 0x0},
    {6483, 7, false, 0x2254, 0x0},
    {6490, 5, false, 0x2c, 0x0},
    {6495, 6, false, 0x40, 0x0},
    {6501, 4, false, 0x2201, 0x0},
    {6505, 6, false, 0x2218, 0x0},
    {6511, 10, false, 0x2201, 0x0},
    {6521, 9, false, 0x2102, 0x0},
    {6530, 4, false, 0x2245, 0x0},
    {6534, 7, false, 0x2a6d, 0x0},
    {6541, 6, false, 0x222e, 0x0},
    {6547, 4, false, 0x1d554, 0x0},
    {6551, 6, false, 0x2210, 0x0},
    {6557, 4, true, 0xa9, 0x0},
    {6561, 6, false, 0x2117, 0x0},
    {6567, 5, false, 0x21b5, 0x0},
    {6572, 5, false, 0x2717, 0x0},
    {6577, 4, false, 0x1d4b8, 0x0},
    {6581, 4, false, 0x2acf, 0x0},
    {6585, 5, false, 0x2ad1, 0x0},
    {6590, 4, false, 0x2ad0, 0x0},
    {6594, 5, false, 0x2ad2, 0x0},
    {6599, 5, false, 0x22ef, 0x0},
    {6604, 7, false, 0x2938, 0x0},
    {6611, 7, false, 0x2935, 0x0},
    {6618, 5, false, 0x22de, 0x0},
    {6623, 5, false, 0x22df, 0x0},
    {6628, 6, false, 0x21b6, 0x0},
    {6634, 7, false, 0x293d, 0x0},
    {6641, 3, false, 0x222a, 0x0},
    {6644, 8, false, 0x2a48, 0x0},
    {6652, 6, false, 0x2a46, 0x0},
    {6658, 6, false, 0x2a4a, 0x0},
    {6664, 6, false, 0x228d, 0x0},
    {6670, 5, false, 0x2a45, 0x0},
    {6675, 4, false, 0x222a, 0xfe00},
    {6679, 6, false, 0x21b7, 0x0},
    {6685, 7, false, 0x293c, 0x0},
    {6692, 11, false, 0x22de, 0x0},
    {6703, 11, false, 0x22df, 0x0},
    {6714, 8, false, 0x22ce, 0x0},
    {6722, 10, false, 0x22cf, 0x0},
    {6732, 6, true, 0xa4, 0x0},
    {6738, 14, false, 0x21b6, 0x0},
    {6752, 15, false, 0x21b7, 0x0},
    {6767, 5, false, 0x22ce, 0x0},
    {6772, 5, false, 0x22cf, 0x0},
    {6777, 8, false, 0x2232, 0x0},
    {6785, 5, false, 0x2231, 0x0},
    {6790, 6, false, 0x232d, 0x0},
    {6796, 4, false, 0x21d3, 0x0},
    {6800, 4, false, 0x2965, 0x0},
    {6804, 6, false, 0x2020, 0x0},
    {6810, 6, false, 0x2138, 0x0},
    {6816, 4, false, 0x2193, 0x0},
    {6820, 4, false, 0x2010, 0x0},
    {6824, 5, false, 0x22a3, 0x0},
    {6829, 7, false, 0x290f, 0x0},
    {6836, 5, false, 0x2dd, 0x0},
    {6841, 6, false, 0x10f, 0x0},
    {6847, 3, false, 0x434, 0x0},
    {6850, 2, false, 0x2146, 0x0},
    {6852, 7, false, 0x2021, 0x0},
    {6859, 5, false, 0x21ca, 0x0},
    {6864, 7, false, 0x2a77, 0x0},
    {6871, 3, true, 0xb0, 0x0},
    {6874, 5, false, 0x3b4, 0x0},
    {6879, 7, false, 0x29b1, 0x0},
    {6886, 6, false, 0x297f, 0x0},
    {6892, 3, false, 0x1d521, 0x0},
    {6895, 5, false, 0x21c3, 0x0},
    {6900, 5, false, 0x21c2, 0x0},
    {6905, 4, false, 0x22c4, 0x0},
    {6909, 7, false, 0x22c4, 0x0},
    {6916, 11, false, 0x2666, 0x0},
    {6927, 5, false, 0x2666, 0x0},
    {6932, 3, false, 0xa8, 0x0},
    {6935, 7, false, 0x3dd, 0x0},
    {6942, 5, false, 0x22f2, 0x0},
    {6947, 3, false, 0xf7, 0x0},
    {6950, 6, true, 0xf7, 0x0},
    {6956, 13, false, 0x22c7, 0x0},
    {6969, 6, false, 0x22c7, 0x0},
    {6975, 4, false, 0x452, 0x0},
    {6979, 6, false, 0x231e, 0x0},
    {6985, 6, false, 0x230d, 0x0},
    {6991, 6, false, 0x24, 0x0},
    {6997, 4, false, 0x1d555, 0x0},
    {7001, 3, false, 0x2d9, 0x0},
    {7004, 5, false, 0x2250, 0x0},
    {7009, 8, false, 0x2251, 0x0},
    {7017, 8, false, 0x2238, 0x0},
    {7025, 7, false, 0x2214, 0x0},
    {7032, 9, false, 0x22a1, 0x0},
    {7041, 14, false, 0x2306, 0x0},
    {7055, 9, false, 0x2193, 0x0},
    {7064, 14, false, 0x21ca, 0x0},
    {7078, 15, false, 0x21c3, 0x0},
    {7093, 16, false, 0x21c2, 0x0},
    {7109, 8, false, 0x2910, 0x0},
    {7117, 6, false, 0x231f, 0x0},
    {7123, 6, false, 0x230c, 0x0},
    {7129, 4, false, 0x1d4b9, 0x0},
    {7133, 4, false, 0x455, 0x0},
    {7137, 4, false, 0x29f6, 0x0},
    {7141, 6, false, 0x111, 0x0},
    {7147, 5, false, 0x22f1, 0x0},
    {7152, 4, false, 0x25bf, 0x0},
    {7156, 5, false, 0x25be, 0x0},
    {7161, 5, false, 0x21f5, 0x0},
    {7166, 5, false, 0x296f, 0x0},
    {7171, 7, false, 0x29a6, 0x0},
    {7178, 4, false, 0x45f, 0x0},
    {7182, 8, false, 0x27ff, 0x0},
    {7190, 5, false, 0x2a77, 0x0},
    {7195, 4, false, 0x2251, 0x0},
    {7199, 6, true, 0xe9, 0x0},
    {7205, 6, false, 0x2a6e, 0x0},
    {7211, 6, false, 0x11b, 0x0},
    {7217, 4, false, 0x2256, 0x0},
    {7221, 5, true, 0xea, 0x0},
    {7226, 6, false, 0x2255, 0x0},
    {7232, 3, false, 0x44d, 0x0},
    {7235, 4, false, 0x117, 0x0},
    {7239, 2, false, 0x2147, 0x0},
    {7241, 5, false, 0x2252, 0x0},
    {7246, 3, false, 0x1d522, 0x0},
    {7249, 2, false, 0x2a9a, 0x0},
    {7251, 6, true, 0xe8, 0x0},
    {7257, 3, false, 0x2a96, 0x0},
    {7260, 6, false, 0x2a98, 0x0},
    {7266, 2, false, 0x2a99, 0x0},
    {7268, 8, false, 0x23e7, 0x0},
    {7276, 3, false, 0x2113, 0x0},
    {7279, 3, false, 0x2a95, 0x0},
    {7282, 6, false, 0x2a97, 0x0},
    {7288, 5, false, 0x113, 0x0},
    {7293, 5, false, 0x2205, 0x0},
    {7298, 8, false, 0x2205, 0x0},
    {7306, 6, false, 0x2205, 0x0},
    {7312, 4, false, 0x2003, 0x0},
    {7316, 6, false, 0x2004, 0x0},
    {7322, 6, false, 0x2005, 0x0},
    {7328, 3, false, 0x14b, 0x0},
    {7331, 4, false, 0x2002, 0x0},
    {7335, 5, false, 0x119, 0x0},
    {7340, 4, false, 0x1d556, 0x0},
    {7344, 4, false, 0x22d5, 0x0},
    {7348, 6, false, 0x29e3, 0x0},
    {7354, 5, false, 0x2a71, 0x0},
    {7359, 4, false, 0x3b5, 0x0},
    {7363, 7, false, 0x3b5, 0x0},
    {7370, 5, false, 0x3f5, 0x0},
    {7375, 6, false, 0x2256, 0x0},
    {7381, 7, false, 0x2255, 0x0},
    {7388, 5, false, 0x2242, 0x0},
    {7393, 10, false, 0x2a96, 0x0},
    {7403, 11, false, 0x2a95, 0x0},
    {7414, 6, false, 0x3d, 0x0},
    {7420, 6, false, 0x225f, 0x0},
    {7426, 5, false, 0x2261, 0x0},
    {7431, 7, false, 0x2a78, 0x0},
    {7438, 8, false, 0x29e5, 0x0},
    {7446, 5, false, 0x2253, 0x0},
    {7451, 5, false, 0x2971, 0x0},
    {7456, 4, false, 0x212f, 0x0},
    {7460, 5, false, 0x2250, 0x0},
    {7465, 4, false, 0x2242, 0x0},
    {7469, 3, false, 0x3b7, 0x0},
    {7472, 3, true, 0xf0, 0x0},
    {7475, 4, true, 0xeb, 0x0},
    {7479, 4, false, 0x20ac, 0x0},
    {7483, 4, false, 0x21, 0x0},
    {7487, 5, false, 0x2203, 0x0},
    {7492, 11, false, 0x2130, 0x0},
    {7503, 12, false, 0x2147, 0x0},
    {7515, 13, false, 0x2252, 0x0},
    {7528, 3, false, 0x444, 0x0},
    {7531, 6, false, 0x2640, 0x0},
    {7537, 6, false, 0xfb03, 0x0},
    {7543, 5, false, 0xfb00, 0x0},
    {7548, 6, false, 0xfb04, 0x0},
    {7554, 3, false, 0x1d523, 0x0},
    {7557, 5, false, 0xfb01, 0x0},
    {7562, 5, false, 0x66, 0x6a},
    {7567, 4, false, 0x266d, 0x0},
    {7571, 5, false, 0xfb02, 0x0},
    {7576, 5, false, 0x25b1, 0x0},
    {7581, 4, false, 0x192, 0x0},
    {7585, 4, false, 0x1d557, 0x0},
    {7589, 6, false, 0x2200, 0x0},
    {7595, 4, false, 0x22d4, 0x0},
    {7599, 5, false, 0x2ad9, 0x0},
    {7604, 8, false, 0x2a0d, 0x0},
    {7612, 6, true, 0xbd, 0x0},
    {7618, 6, false, 0x2153, 0x0},
    {7624, 6, true, 0xbc, 0x0},
    {7630, 6, false, 0x2155, 0x0},
    {7636, 6, false, 0x2159, 0x0},
    {7642, 6, false, 0x215b, 0x0},
    {7648, 6, false, 0x2154, 0x0},
    {7654, 6, false, 0x2156, 0x0},
    {7660, 6, true, 0xbe, 0x0},
    {7666, 6, false, 0x2157, 0x0},
    {7672, 6, false, 0x215c, 0x0},
    {7678, 6, false, 0x2158, 0x0},
    {7684, 6, false, 0x215a, 0x0},
    {7690, 6, false, 0x215d, 0x0},
    {7696, 6, false, 0x215e, 0x0},
    {7702, 5, false, 0x2044, 0x0},
    {7707, 5, false, 0x2322, 0x0},
    {7712, 4, false, 0x1d4bb, 0x0},
    {7716, 2, false, 0x2267, 0x0},
    {7718, 3, false, 0x2a8c, 0x0},
    {7721, 6, false, 0x1f5, 0x0},
    {7727, 5, false, 0x3b3, 0x0},
    {7732, 6, false, 0x3dd, 0x0},
    {7738, 3, false, 0x2a86, 0x0},
    {7741, 6, false, 0x11f, 0x0},
    {7747, 5, false, 0x11d, 0x0},
    {7752, 3, false, 0x433, 0x0},
    {7755, 4, false, 0x121, 0x0},
    {7759, 2, false, 0x2265, 0x0},
    {7761, 3, false, 0x22db, 0x0},
    {7764, 3, false, 0x2265, 0x0},
    {7767, 4, false, 0x2267, 0x0},
    {7771, 8, false, 0x2a7e, 0x0},
    {7779, 3, false, 0x2a7e, 0x0},
    {7782, 5, false, 0x2aa9, 0x0},
    {7787, 6, false, 0x2a80, 0x0},
    {7793, 7, false, 0x2a82, 0x0},
    {7800, 8, false, 0x2a84, 0x0},
    {7808, 4, false, 0x22db, 0xfe00},
    {7812, 6, false, 0x2a94, 0x0},
    {7818, 3, false, 0x1d524, 0x0},
    {7821, 2, false, 0x226b, 0x0},
    {7823, 3, false, 0x22d9, 0x0},
    {7826, 5, false, 0x2137, 0x0},
    {7831, 4, false, 0x453, 0x0},
    {7835, 2, false, 0x2277, 0x0},
    {7837, 3, false, 0x2a92, 0x0},
    {7840, 3, false, 0x2aa5, 0x0},
    {7843, 3, false, 0x2aa4, 0x0},
    {7846, 3, false, 0x2269, 0x0},
    {7849, 4, false, 0x2a8a, 0x0},
    {7853, 8, false, 0x2a8a, 0x0},
    {7861, 3, false, 0x2a88, 0x0},
    {7864, 4, false, 0x2a88, 0x0},
    {7868, 5, false, 0x2269, 0x0},
    {7873, 5, false, 0x22e7, 0x0},
    {7878, 4, false, 0x1d558, 0x0},
    {7882, 5, false, 0x60, 0x0},
    {7887, 4, false, 0x210a, 0x0},
    {7891, 4, false, 0x2273, 0x0},
    {7895, 5, false, 0x2a8e, 0x0},
    {7900, 5, false, 0x2a90, 0x0},
    {7905, 2, true, 0x3e, 0x0},
    {7907, 4, false, 0x2aa7, 0x0},
    {7911, 5, false, 0x2a7a, 0x0},
    {7916, 5, false, 0x22d7, 0x0},
    {7921, 6, false, 0x2995, 0x0},
    {7927, 7, false, 0x2a7c, 0x0},
    {7934, 9, false, 0x2a86, 0x0},
    {7943, 6, false, 0x2978, 0x0},
    {7949, 6, false, 0x22d7, 0x0},
    {7955, 9, false, 0x22db, 0x0},
    {7964, 10, false, 0x2a8c, 0x0},
    {7974, 7, false, 0x2277, 0x0},
    {7981, 6, false, 0x2273, 0x0},
    {7987, 9, false, 0x2269, 0xfe00},
    {7996, 4, false, 0x2269, 0xfe00},
    {8000, 4, false, 0x21d4, 0x0},
    {8004, 6, false, 0x200a, 0x0},
    {8010, 4, false, 0xbd, 0x0},
    {8014, 6, false, 0x210b, 0x0},
    {8020, 6, false, 0x44a, 0x0},
    {8026, 4, false, 0x2194, 0x0},
    {8030, 7, false, 0x2948, 0x0},
    {8037, 5, false, 0x21ad, 0x0},
    {8042, 4, false, 0x210f, 0x0},
    {8046, 5, false, 0x125, 0x0},
    {8051, 6, false, 0x2665, 0x0},
    {8057, 9, false, 0x2665, 0x0},
    {8066, 6, false, 0x2026, 0x0},
    {8072, 6, false, 0x22b9, 0x0},
    {8078, 3, false, 0x1d525, 0x0},
    {8081, 8, false, 0x2925, 0x0},
    {8089, 8, false, 0x2926, 0x0},
    {8097, 5, false, 0x21ff, 0x0},
    {8102, 6, false, 0x223b, 0x0},
    {8108, 13, false, 0x21a9, 0x0},
    {8121, 14, false, 0x21aa, 0x0},
    {8135, 4, false, 0x1d559, 0x0},
    {8139, 6, false, 0x2015, 0x0},
    {8145, 4, false, 0x1d4bd, 0x0},
    {8149, 6, false, 0x210f, 0x0},
    {8155, 6, false, 0x127, 0x0},
    {8161, 6, false, 0x2043, 0x0},
    {8167, 6, false, 0x2010, 0x0},
    {8173, 6, true, 0xed, 0x0},
    {8179, 2, false, 0x2063, 0x0},
    {8181, 5, true, 0xee, 0x0},
    {8186, 3, false, 0x438, 0x0},
    {8189, 4, false, 0x435, 0x0},
    {8193, 5, true, 0xa1, 0x0},
    {8198, 3, false, 0x21d4, 0x0},
    {8201, 3, false, 0x1d526, 0x0},
    {8204, 6, true, 0xec, 0x0},
    {8210, 2, false, 0x2148, 0x0},
    {8212, 6, false, 0x2a0c, 0x0},
    {8218, 5, false, 0x222d, 0x0},
    {8223, 6, false, 0x29dc, 0x0},
    {8229, 5, false, 0x2129, 0x0},
    {8234, 5, false, 0x133, 0x0},
    {8239, 5, false, 0x12b, 0x0},
    {8244, 5, false, 0x2111, 0x0},
    {8249, 8, false, 0x2110, 0x0},
    {8257, 8, false, 0x2111, 0x0},
    {8265, 5, false, 0x131, 0x0},
    {8270, 4, false, 0x22b7, 0x0},
    {8274, 5, false, 0x1b5, 0x0},
    {8279, 2, false, 0x2208, 0x0},
    {8281, 6, false, 0x2105, 0x0},
    {8287, 5, false, 0x221e, 0x0},
    {8292, 8, false, 0x29dd, 0x0},
    {8300, 6, false, 0x131, 0x0},
    {8306, 3, false, 0x222b, 0x0},
    {8309, 6, false, 0x22ba, 0x0},
    {8315, 8, false, 0x2124, 0x0},
    {8323, 8, false, 0x22ba, 0x0},
    {8331, 8, false, 0x2a17, 0x0},
    {8339, 7, false, 0x2a3c, 0x0},
    {8346, 4, false, 0x451, 0x0},
    {8350, 5, false, 0x12f, 0x0},
    {8355, 4, false, 0x1d55a, 0x0},
    {8359, 4, false, 0x3b9, 0x0},
    {8363, 5, false, 0x2a3c, 0x0},
    {8368, 6, true, 0xbf, 0x0},
    {8374, 4, false, 0x1d4be, 0x0},
    {8378, 4, false, 0x2208, 0x0},
    {8382, 5, false, 0x22f9, 0x0},
    {8387, 7, false, 0x22f5, 0x0},
    {8394, 5, false, 0x22f4, 0x0},
    {8399, 6, false, 0x22f3, 0x0},
    {8405, 5, false, 0x2208, 0x0},
    {8410, 2, false, 0x2062, 0x0},
    {8412, 6, false, 0x129, 0x0},
    {8418, 5, false, 0x456, 0x0},
    {8423, 4, true, 0xef, 0x0},
    {8427, 5, false, 0x135, 0x0},
    {8432, 3, false, 0x439, 0x0},
    {8435, 3, false, 0x1d527, 0x0},
    {8438, 5, false, 0x237, 0x0},
    {8443, 4, false, 0x1d55b, 0x0},
    {8447, 4, false, 0x1d4bf, 0x0},
    {8451, 6, false, 0x458, 0x0},
    {8457, 5, false, 0x454, 0x0},
    {8462, 5, false, 0x3ba, 0x0},
    {8467, 6, false, 0x3f0, 0x0},
    {8473, 6, false, 0x137, 0x0},
    {8479, 3, false, 0x43a, 0x0},
    {8482, 3, false, 0x1d528, 0x0},
    {8485, 6, false, 0x138, 0x0},
    {8491, 4, false, 0x445, 0x0},
    {8495, 4, false, 0x45c, 0x0},
    {8499, 4, false, 0x1d55c, 0x0},
    {8503, 4, false, 0x1d4c0, 0x0},
    {8507, 5, false, 0x21da, 0x0},
    {8512, 4, false, 0x21d0, 0x0},
    {8516, 6, false, 0x291b, 0x0},
    {8522, 5, false, 0x290e, 0x0},
    {8527, 2, false, 0x2266, 0x0},
    {8529, 3, false, 0x2a8b, 0x0},
    {8532, 4, false, 0x2962, 0x0},
    {8536, 6, false, 0x13a, 0x0},
    {8542, 8, false, 0x29b4, 0x0},
    {8550, 6, false, 0x2112, 0x0},
    {8556, 6, false, 0x3bb, 0x0},
    {8562, 4, false, 0x27e8, 0x0},
    {8566, 5, false, 0x2991, 0x0},
    {8571, 6, false, 0x27e8, 0x0},
    {8577, 3, false, 0x2a85, 0x0},
    {8580, 5, true, 0xab, 0x0},
    {8585, 4, false, 0x2190, 0x0},
    {8589, 5, false, 0x21e4, 0x0},
    {8594, 7, false, 0x291f, 0x0},
    {8601, 6, false, 0x291d, 0x0},
    {8607, 6, false, 0x21a9, 0x0},
    {8613, 6, false, 0x21ab, 0x0},
    {8619, 6, false, 0x2939, 0x0},
    {8625, 7, false, 0x2973, 0x0},
    {8632, 6, false, 0x21a2, 0x0},
    {8638, 3, false, 0x2aab, 0x0},
    {8641, 6, false, 0x2919, 0x0},
    {8647, 4, false, 0x2aad, 0x0},
    {8651, 5, false, 0x2aad, 0xfe00},
    {8656, 5, false, 0x290c, 0x0},
    {8661, 5, false, 0x2772, 0x0},
    {8666, 6, false, 0x7b, 0x0},
    {8672, 6, false, 0x5b, 0x0},
    {8678, 5, false, 0x298b, 0x0},
    {8683, 7, false, 0x298f, 0x0},
    {8690, 7, false, 0x298d, 0x0},
    {8697, 6, false, 0x13e, 0x0},
    {8703, 6, false, 0x13c, 0x0},
    {8709, 5, false, 0x2308, 0x0},
    {8714, 4, false, 0x7b, 0x0},
    {8718, 3, false, 0x43b, 0x0},
    {8721, 4, false, 0x2936, 0x0},
    {8725, 5, false, 0x201c, 0x0},
    {8730, 6, false, 0x201e, 0x0},
    {8736, 7, false, 0x2967, 0x0},
    {8743, 8, false, 0x294b, 0x0},
    {8751, 4, false, 0x21b2, 0x0},
    {8755, 2, false, 0x2264, 0x0},
    {8757, 9, false, 0x2190, 0x0},
    {8766, 13, false, 0x21a2, 0x0},
    {8779, 15, false, 0x21bd, 0x0},
    {8794, 13, false, 0x21bc, 0x0},
    {8807, 14, false, 0x21c7, 0x0},
    {8821, 14, false, 0x2194, 0x0},
    {8835, 15, false, 0x21c6, 0x0},
    {8850, 17, false, 0x21cb, 0x0},
    {8867, 19, false, 0x21ad, 0x0},
    {8886, 14, false, 0x22cb, 0x0},
    {8900, 3, false, 0x22da, 0x0},
    {8903, 3, false, 0x2264, 0x0},
    {8906, 4, false, 0x2266, 0x0},
    {8910, 8, false, 0x2a7d, 0x0},
    {8918, 3, false, 0x2a7d, 0x0},
    {8921, 5, false, 0x2aa8, 0x0},
    {8926, 6, false, 0x2a7f, 0x0},
    {8932, 7, false, 0x2a81, 0x0},
    {8939, 8, false, 0x2a83, 0x0},
    {8947, 4, false, 0x22da, 0xfe00},
    {8951, 6, false, 0x2a93, 0x0},
    {8957, 10, false, 0x2a85, 0x0},
    {8967, 7, false, 0x22d6, 0x0},
    {8974, 9, false, 0x22da, 0x0},
    {8983, 10, false, 0x2a8b, 0x0},
    {8993, 7, false, 0x2276, 0x0},
    {9000, 7, false, 0x2272, 0x0},
    {9007, 6, false, 0x297c, 0x0},
    {9013, 6, false, 0x230a, 0x0},
    {9019, 3, false, 0x1d529, 0x0},
    {9022, 2, false, 0x2276, 0x0},
    {9024, 3, false, 0x2a91, 0x0},
    {9027, 5, false, 0x21bd, 0x0},
    {9032, 5, false, 0x21bc, 0x0},
    {9037, 6, false, 0x296a, 0x0},
    {9043, 5, false, 0x2584, 0x0},
    {9048, 4, false, 0x459, 0x0},
    {9052, 2, false, 0x226a, 0x0},
    {9054, 5, false, 0x21c7, 0x0},
    {9059, 8, false, 0x231e, 0x0},
    {9067, 6, false, 0x296b, 0x0},
    {9073, 5, false, 0x25fa, 0x0},
    {9078, 6, false, 0x140, 0x0},
    {9084, 6, false, 0x23b0, 0x0},
    {9090, 10, false, 0x23b0, 0x0},
    {9100, 3, false, 0x2268, 0x0},
    {9103, 4, false, 0x2a89, 0x0},
    {9107, 8, false, 0x2a89, 0x0},
    {9115, 3, false, 0x2a87, 0x0},
    {9118, 4, false, 0x2a87, 0x0},
    {9122, 5, false, 0x2268, 0x0},
    {9127, 5, false, 0x22e6, 0x0},
    {9132, 5, false, 0x27ec, 0x0},
    {9137, 5, false, 0x21fd, 0x0},
    {9142, 5, false, 0x27e6, 0x0},
    {9147, 13, false, 0x27f5, 0x0},
    {9160, 18, false, 0x27f7, 0x0},
    {9178, 10, false, 0x27fc, 0x0},
    {9188, 14, false, 0x27f6, 0x0},
    {9202, 13, false, 0x21ab, 0x0},
    {9215, 14, false, 0x21ac, 0x0},
    {9229, 5, false, 0x2985, 0x0},
    {9234, 4, false, 0x1d55d, 0x0},
    {9238, 6, false, 0x2a2d, 0x0},
    {9244, 7, false, 0x2a34, 0x0},
    {9251, 6, false, 0x2217, 0x0},
    {9257, 6, false, 0x5f, 0x0},
    {9263, 3, false, 0x25ca, 0x0},
    {9266, 7, false, 0x25ca, 0x0},
    {9273, 4, false, 0x29eb, 0x0},
    {9277, 4, false, 0x28, 0x0},
    {9281, 6, false, 0x2993, 0x0},
    {9287, 5, false, 0x21c6, 0x0},
    {9292, 8, false, 0x231f, 0x0},
    {9300, 5, false, 0x21cb, 0x0},
    {9305, 6, false, 0x296d, 0x0},
    {9311, 3, false, 0x200e, 0x0},
    {9314, 5, false, 0x22bf, 0x0},
    {9319, 6, false, 0x2039, 0x0},
    {9325, 4, false, 0x1d4c1, 0x0},
    {9329, 3, false, 0x21b0, 0x0},
    {9332, 4, false, 0x2272, 0x0},
    {9336, 5, false, 0x2a8d, 0x0},
    {9341, 5, false, 0x2a8f, 0x0},
    {9346, 4, false, 0x5b, 0x0},
    {9350, 5, false, 0x2018, 0x0},
    {9355, 6, false, 0x201a, 0x0},
    {9361, 6, false, 0x142, 0x0},
    {9367, 2, true, 0x3c, 0x0},
    {9369, 4, false, 0x2aa6, 0x0},
    {9373, 5, false, 0x2a79, 0x0},
    {9378, 5, false, 0x22d6, 0x0},
    {9383, 6, false, 0x22cb, 0x0},
    {9389, 6, false, 0x22c9, 0x0},
    {9395, 6, false, 0x2976, 0x0},
    {9401, 7, false, 0x2a7b, 0x0},
    {9408, 6, false, 0x2996, 0x0},
    {9414, 4, false, 0x25c3, 0x0},
    {9418, 5, false, 0x22b4, 0x0},
    {9423, 5, false, 0x25c2, 0x0},
    {9428, 8, false, 0x294a, 0x0},
    {9436, 7, false, 0x2966, 0x0},
    {9443, 9, false, 0x2268, 0xfe00},
    {9452, 4, false, 0x2268, 0xfe00},
    {9456, 5, false, 0x223a, 0x0},
    {9461, 4, true, 0xaf, 0x0},
    {9465, 4, false, 0x2642, 0x0},
    {9469, 4, false, 0x2720, 0x0},
    {9473, 7, false, 0x2720, 0x0},
    {9480, 3, false, 0x21a6, 0x0},
    {9483, 6, false, 0x21a6, 0x0},
    {9489, 10, false, 0x21a7, 0x0},
    {9499, 10, false, 0x21a4, 0x0},
    {9509, 8, false, 0x21a5, 0x0},
    {9517, 6, false, 0x25ae, 0x0},
    {9523, 6, false, 0x2a29, 0x0},
    {9529, 3, false, 0x43c, 0x0},
    {9532, 5, false, 0x2014, 0x0},
    {9537, 13, false, 0x2221, 0x0},
    {9550, 3, false, 0x1d52a, 0x0},
    {9553, 3, false, 0x2127, 0x0},
    {9556, 5, true, 0xb5, 0x0},
    {9561, 3, false, 0x2223, 0x0},
    {9564, 6, false, 0x2a, 0x0},
    {9570, 6, false, 0x2af0, 0x0},
    {9576, 6, true, 0xb7, 0x0},
    {9582, 5, false, 0x2212, 0x0},
    {9587, 6, false, 0x229f, 0x0},
    {9593, 6, false, 0x2238, 0x0},
    {9599, 7, false, 0x2a2a, 0x0},
    {9606, 4, false, 0x2adb, 0x0},
    {9610, 4, false, 0x2026, 0x0},
    {9614, 6, false, 0x2213, 0x0},
    {9620, 6, false, 0x22a7, 0x0},
    {9626, 4, false, 0x1d55e, 0x0},
    {9630, 2, false, 0x2213, 0x0},
    {9632, 4, false, 0x1d4c2, 0x0},
    {9636, 6, false, 0x223e, 0x0},
    {9642, 2, false, 0x3bc, 0x0},
    {9644, 8, false, 0x22b8, 0x0},
    {9652, 5, false, 0x22b8, 0x0},
    {9657, 3, false, 0x22d9, 0x338},
    {9660, 3, false, 0x226b, 0x20d2},
    {9663, 4, false, 0x226b, 0x338},
    {9667, 10, false, 0x21cd, 0x0},
    {9677, 15, false, 0x21ce, 0x0},
    {9692, 3, false, 0x22d8, 0x338},
    {9695, 3, false, 0x226a, 0x20d2},
    {9698, 4, false, 0x226a, 0x338},
    {9702, 11, false, 0x21cf, 0x0},
    {9713, 6, false, 0x22af, 0x0},
    {9719, 6, false, 0x22ae, 0x0},
    {9725, 5, false, 0x2207, 0x0},
    {9730, 6, false, 0x144, 0x0},
    {9736, 4, false, 0x2220, 0x20d2},
    {9740, 3, false, 0x2249, 0x0},
    {9743, 4, false, 0x2a70, 0x338},
    {9747, 5, false, 0x224b, 0x338},
    {9752, 5, false, 0x149, 0x0},
    {9757, 7, false, 0x2249, 0x0},
    {9764, 5, false, 0x266e, 0x0},
    {9769, 7, false, 0x266e, 0x0},
    {9776, 8, false, 0x2115, 0x0},
    {9784, 4, true, 0xa0, 0x0},
    {9788, 5, false, 0x224e, 0x338},
    {9793, 6, false, 0x224f, 0x338},
    {9799, 4, false, 0x2a43, 0x0},
    {9803, 6, false, 0x148, 0x0},
    {9809, 6, false, 0x146, 0x0},
    {9815, 5, false, 0x2247, 0x0},
    {9820, 8, false, 0x2a6d, 0x338},
    {9828, 4, false, 0x2a42, 0x0},
    {9832, 3, false, 0x43d, 0x0},
    {9835, 5, false, 0x2013, 0x0},
    {9840, 2, false, 0x2260, 0x0},
    {9842, 5, false, 0x21d7, 0x0},
    {9847, 6, false, 0x2924, 0x0},
    {9853, 5, false, 0x2197, 0x0},
    {9858, 7, false, 0x2197, 0x0},
    {9865, 5, false, 0x2250, 0x338},
    {9870, 6, false, 0x2262, 0x0},
    {9876, 6, false, 0x2928, 0x0},
    {9882, 5, false, 0x2242, 0x338},
    {9887, 6, false, 0x2204, 0x0},
    {9893, 7, false, 0x2204, 0x0},
    {9900, 3, false, 0x1d52b, 0x0},
    {9903, 3, false, 0x2267, 0x338},
    {9906, 3, false, 0x2271, 0x0},
    {9909, 4, false, 0x2271, 0x0},
    {9913, 5, false, 0x2267, 0x338},
    {9918, 9, false, 0x2a7e, 0x338},
    {9927, 4, false, 0x2a7e, 0x338},
    {9931, 5, false, 0x2275, 0x0},
    {9936, 3, false, 0x226f, 0x0},
    {9939, 4, false, 0x226f, 0x0},
    {9943, 5, false, 0x21ce, 0x0},
    {9948, 5, false, 0x21ae, 0x0},
    {9953, 5, false, 0x2af2, 0x0},
    {9958, 2, false, 0x220b, 0x0},
    {9960, 3, false, 0x22fc, 0x0},
    {9963, 4, false, 0x22fa, 0x0},
    {9967, 3, false, 0x220b, 0x0},
    {9970, 4, false, 0x45a, 0x0},
    {9974, 5, false, 0x21cd, 0x0},
    {9979, 3, false, 0x2266, 0x338},
    {9982, 5, false, 0x219a, 0x0},
    {9987, 4, false, 0x2025, 0x0},
    {9991, 3, false, 0x2270, 0x0},
    {9994, 10, false, 0x219a, 0x0},
    {10004, 15, false, 0x21ae, 0x0},
    {10019, 4, false, 0x2270, 0x0},
    {10023, 5, false, 0x2266, 0x338},
    {10028, 9, false, 0x2a7d, 0x338},
    {10037, 4, false, 0x2a7d, 0x338},
    {10041, 5, false, 0x226e, 0x0},
    {10046, 5, false, 0x2274, 0x0},
    {10051, 3, false, 0x226e, 0x0},
    {10054, 5, false, 0x22ea, 0x0},
    {10059, 6, false, 0x22ec, 0x0},
    {10065, 4, false, 0x2224, 0x0},
    {10069, 4, false, 0x1d55f, 0x0},
    {10073, 3, true, 0xac, 0x0},
    {10076, 5, false, 0x2209, 0x0},
    {10081, 6, false, 0x22f9, 0x338},
    {10087, 8, false, 0x22f5, 0x338},
    {10095, 7, false, 0x2209, 0x0},
    {10102, 7, false, 0x22f7, 0x0},
    {10109, 7, false, 0x22f6, 0x0},
    {10116, 5, false, 0x220c, 0x0},
    {10121, 7, false, 0x220c, 0x0},
    {10128, 7, false, 0x22fe, 0x0},
    {10135, 7, false, 0x22fd, 0x0},
    {10142, 4, false, 0x2226, 0x0},
    {10146, 9, false, 0x2226, 0x0},
    {10155, 6, false, 0x2afd, 0x20e5},
    {10161, 5, false, 0x2202, 0x338},
    {10166, 7, false, 0x2a14, 0x0},
    {10173, 3, false, 0x2280, 0x0},
    {10176, 6, false, 0x22e0, 0x0},
    {10182, 4, false, 0x2aaf, 0x338},
    {10186, 5, false, 0x2280, 0x0},
    {10191, 7, false, 0x2aaf, 0x338},
    {10198, 5, false, 0x21cf, 0x0},
    {10203, 5, false, 0x219b, 0x0},
    {10208, 6, false, 0x2933, 0x338},
    {10214, 6, false, 0x219d, 0x338},
    {10220, 11, false, 0x219b, 0x0},
    {10231, 5, false, 0x22eb, 0x0},
    {10236, 6, false, 0x22ed, 0x0},
    {10242, 3, false, 0x2281, 0x0},
    {10245, 6, false, 0x22e1, 0x0},
    {10251, 4, false, 0x2ab0, 0x338},
    {10255, 4, false, 0x1d4c3, 0x0},
    {10259, 9, false, 0x2224, 0x0},
    {10268, 14, false, 0x2226, 0x0},
    {10282, 4, false, 0x2241, 0x0},
    {10286, 5, false, 0x2244, 0x0},
    {10291, 6, false, 0x2244, 0x0},
    {10297, 5, false, 0x2224, 0x0},
    {10302, 5, false, 0x2226, 0x0},
    {10307, 7, false, 0x22e2, 0x0},
    {10314, 7, false, 0x22e3, 0x0},
    {10321, 4, false, 0x2284, 0x0},
    {10325, 5, false, 0x2ac5, 0x338},
    {10330, 5, false, 0x2288, 0x0},
    {10335, 7, false, 0x2282, 0x20d2},
    {10342, 9, false, 0x2288, 0x0},
    {10351, 10, false, 0x2ac5, 0x338},
    {10361, 5, false, 0x2281, 0x0},
    {10366, 7, false, 0x2ab0, 0x338},
    {10373, 4, false, 0x2285, 0x0},
    {10377, 5, false, 0x2ac6, 0x338},
    {10382, 5, false, 0x2289, 0x0},
    {10387, 7, false, 0x2283, 0x20d2},
    {10394, 9, false, 0x2289, 0x0},
    {10403, 10, false, 0x2ac6, 0x338},
    {10413, 4, false, 0x2279, 0x0},
    {10417, 6, true, 0xf1, 0x0},
    {10423, 4, false, 0x2278, 0x0},
    {10427, 13, false, 0x22ea, 0x0},
    {10440, 15, false, 0x22ec, 0x0},
    {10455, 14, false, 0x22eb, 0x0},
    {10469, 16, false, 0x22ed, 0x0},
    {10485, 2, false, 0x3bd, 0x0},
    {10487, 3, false, 0x23, 0x0},
    {10490, 6, false, 0x2116, 0x0},
    {10496, 5, false, 0x2007, 0x0},
    {10501, 6, false, 0x22ad, 0x0},
    {10507, 6, false, 0x2904, 0x0},
    {10513, 4, false, 0x224d, 0x20d2},
    {10517, 6, false, 0x22ac, 0x0},
    {10523, 4, false, 0x2265, 0x20d2},
    {10527, 4, false, 0x3e, 0x20d2},
    {10531, 7, false, 0x29de, 0x0},
    {10538, 6, false, 0x2902, 0x0},
    {10544, 4, false, 0x2264, 0x20d2},
    {10548, 4, false, 0x3c, 0x20d2},
    {10552, 7, false, 0x22b4, 0x20d2},
    {10559, 6, false, 0x2903, 0x0},
    {10565, 7, false, 0x22b5, 0x20d2},
    {10572, 5, false, 0x223c, 0x20d2},
    {10577, 5, false, 0x21d6, 0x0},
    {10582, 6, false, 0x2923, 0x0},
    {10588, 5, false, 0x2196, 0x0},
    {10593, 7, false, 0x2196, 0x0},
    {10600, 6, false, 0x2927, 0x0},
    {10606, 2, false, 0x24c8, 0x0},
    {10608, 6, true, 0xf3, 0x0},
    {10614, 4, false, 0x229b, 0x0},
    {10618, 4, false, 0x229a, 0x0},
    {10622, 5, true, 0xf4, 0x0},
    {10627, 3, false, 0x43e, 0x0},
    {10630, 5, false, 0x229d, 0x0},
    {10635, 6, false, 0x151, 0x0},
    {10641, 4, false, 0x2a38, 0x0},
    {10645, 4, false, 0x2299, 0x0},
    {10649, 6, false, 0x29bc, 0x0},
    {10655, 5, false, 0x153, 0x0},
    {10660, 5, false, 0x29bf, 0x0},
    {10665, 3, false, 0x1d52c, 0x0},
    {10668, 4, false, 0x2db, 0x0},
    {10672, 6, true, 0xf2, 0x0},
    {10678, 3, false, 0x29c1, 0x0},
    {10681, 5, false, 0x29b5, 0x0},
    {10686, 3, false, 0x3a9, 0x0},
    {10689, 4, false, 0x222e, 0x0},
    {10693, 5, false, 0x21ba, 0x0},
    {10698, 5, false, 0x29be, 0x0},
    {10703, 7, false, 0x29bb, 0x0},
    {10710, 5, false, 0x203e, 0x0},
    {10715, 3, false, 0x29c0, 0x0},
    {10718, 5, false, 0x14d, 0x0},
    {10723, 5, false, 0x3c9, 0x0},
    {10728, 7, false, 0x3bf, 0x0},
    {10735, 4, false, 0x29b6, 0x0},
    {10739, 6, false, 0x2296, 0x0},
    {10745, 4, false, 0x1d560, 0x0},
    {10749, 4, false, 0x29b7, 0x0},
    {10753, 5, false, 0x29b9, 0x0},
    {10758, 5, false, 0x2295, 0x0},
    {10763, 2, false, 0x2228, 0x0},
    {10765, 5, false, 0x21bb, 0x0},
    {10770, 3, false, 0x2a5d, 0x0},
    {10773, 5, false, 0x2134, 0x0},
    {10778, 7, false, 0x2134, 0x0},
    {10785, 4, true, 0xaa, 0x0},
    {10789, 4, true, 0xba, 0x0},
    {10793, 6, false, 0x22b6, 0x0},
    {10799, 4, false, 0x2a56, 0x0},
    {10803, 7, false, 0x2a57, 0x0},
    {10810, 3, false, 0x2a5b, 0x0},
    {10813, 4, false, 0x2134, 0x0},
    {10817, 6, true, 0xf8, 0x0},
    {10823, 4, false, 0x2298, 0x0},
    {10827, 6, true, 0xf5, 0x0},
    {10833, 6, false, 0x2297, 0x0},
    {10839, 8, false, 0x2a36, 0x0},
    {10847, 4, true, 0xf6, 0x0},
    {10851, 5, false, 0x233d, 0x0},
    {10856, 3, false, 0x2225, 0x0},
    {10859, 4, true, 0xb6, 0x0},
    {10863, 8, false, 0x2225, 0x0},
    {10871, 6, false, 0x2af3, 0x0},
    {10877, 5, false, 0x2afd, 0x0},
    {10882, 4, false, 0x2202, 0x0},
    {10886, 3, false, 0x43f, 0x0},
    {10889, 6, false, 0x25, 0x0},
    {10895, 6, false, 0x2e, 0x0},
    {10901, 6, false, 0x2030, 0x0},
    {10907, 4, false, 0x22a5, 0x0},
    {10911, 7, false, 0x2031, 0x0},
    {10918, 3, false, 0x1d52d, 0x0},
    {10921, 3, false, 0x3c6, 0x0},
    {10924, 4, false, 0x3d5, 0x0},
    {10928, 6, false, 0x2133, 0x0},
    {10934, 5, false, 0x260e, 0x0},
    {10939, 2, false, 0x3c0, 0x0},
    {10941, 9, false, 0x22d4, 0x0},
    {10950, 3, false, 0x3d6, 0x0},
    {10953, 6, false, 0x210f, 0x0},
    {10959, 7, false, 0x210e, 0x0},
    {10966, 6, false, 0x210f, 0x0},
    {10972, 4, false, 0x2b, 0x0},
    {10976, 8, false, 0x2a23, 0x0},
    {10984, 5, false, 0x229e, 0x0},
    {10989, 7, false, 0x2a22, 0x0},
    {10996, 6, false, 0x2214, 0x0},
    {11002, 6, false, 0x2a25, 0x0},
    {11008, 5, false, 0x2a72, 0x0},
    {11013, 6, true, 0xb1, 0x0},
    {11019, 7, false, 0x2a26, 0x0},
    {11026, 7, false, 0x2a27, 0x0},
    {11033, 2, false, 0xb1, 0x0},
    {11035, 8, false, 0x2a15, 0x0},
    {11043, 4, false, 0x1d561, 0x0},
    {11047, 5, true, 0xa3, 0x0},
    {11052, 2, false, 0x227a, 0x0},
    {11054, 3, false, 0x2ab3, 0x0},
    {11057, 4, false, 0x2ab7, 0x0},
    {11061, 5, false, 0x227c, 0x0},
    {11066, 3, false, 0x2aaf, 0x0},
    {11069, 4, false, 0x227a, 0x0},
    {11073, 10, false, 0x2ab7, 0x0},
    {11083, 11, false, 0x227c, 0x0},
    {11094, 6, false, 0x2aaf, 0x0},
    {11100, 11, false, 0x2ab9, 0x0},
    {11111, 8, false, 0x2ab5, 0x0},
    {11119, 8, false, 0x22e8, 0x0},
    {11127, 7, false, 0x227e, 0x0},
    {11134, 5, false, 0x2032, 0x0},
    {11139, 6, false, 0x2119, 0x0},
    {11145, 4, false, 0x2ab5, 0x0},
    {11149, 5, false, 0x2ab9, 0x0},
    {11154, 6, false, 0x22e8, 0x0},
    {11160, 4, false, 0x220f, 0x0},
    {11164, 8, false, 0x232e, 0x0},
    {11172, 8, false, 0x2312, 0x0},
    {11180, 8, false, 0x2313, 0x0},
    {11188, 4, false, 0x221d, 0x0},
    {11192, 6, false, 0x221d, 0x0},
    {11198, 5, false, 0x227e, 0x0},
    {11203, 6, false, 0x22b0, 0x0},
    {11209, 4, false, 0x1d4c5, 0x0},
    {11213, 3, false, 0x3c8, 0x0},
    {11216, 6, false, 0x2008, 0x0},
    {11222, 3, false, 0x1d52e, 0x0},
    {11225, 4, false, 0x2a0c, 0x0},
    {11229, 4, false, 0x1d562, 0x0},
    {11233, 6, false, 0x2057, 0x0},
    {11239, 4, false, 0x1d4c6, 0x0},
    {11243, 11, false, 0x210d, 0x0},
    {11254, 7, false, 0x2a16, 0x0},
    {11261, 5, false, 0x3f, 0x0},
    {11266, 7, false, 0x225f, 0x0},
    {11273, 4, true, 0x22, 0x0},
    {11277, 5, false, 0x21db, 0x0},
    {11282, 4, false, 0x21d2, 0x0},
    {11286, 6, false, 0x291c, 0x0},
    {11292, 5, false, 0x290f, 0x0},
    {11297, 4, false, 0x2964, 0x0},
    {11301, 4, false, 0x223d, 0x331},
    {11305, 6, false, 0x155, 0x0},
    {11311, 5, false, 0x221a, 0x0},
    {11316, 8, false, 0x29b3, 0x0},
    {11324, 4, false, 0x27e9, 0x0},
    {11328, 5, false, 0x2992, 0x0},
    {11333, 5, false, 0x29a5, 0x0},
    {11338, 6, false, 0x27e9, 0x0},
    {11344, 5, true, 0xbb, 0x0},
    {11349, 4, false, 0x2192, 0x0},
    {11353, 6, false, 0x2975, 0x0},
    {11359, 5, false, 0x21e5, 0x0},
    {11364, 7, false, 0x2920, 0x0},
    {11371, 5, false, 0x2933, 0x0},
    {11376, 6, false, 0x291e, 0x0},
    {11382, 6, false, 0x21aa, 0x0},
    {11388, 6, false, 0x21ac, 0x0},
    {11394, 6, false, 0x2945, 0x0},
    {11400, 7, false, 0x2974, 0x0},
    {11407, 6, false, 0x21a3, 0x0},
    {11413, 5, false, 0x219d, 0x0},
    {11418, 6, false, 0x291a, 0x0},
    {11424, 5, false, 0x2236, 0x0},
    {11429, 9, false, 0x211a, 0x0},
    {11438, 5, false, 0x290d, 0x0},
    {11443, 5, false, 0x2773, 0x0},
    {11448, 6, false, 0x7d, 0x0},
    {11454, 6, false, 0x5d, 0x0},
    {11460, 5, false, 0x298c, 0x0},
    {11465, 7, false, 0x298e, 0x0},
    {11472, 7, false, 0x2990, 0x0},
    {11479, 6, false, 0x159, 0x0},
    {11485, 6, false, 0x157, 0x0},
    {11491, 5, false, 0x2309, 0x0},
    {11496, 4, false, 0x7d, 0x0},
    {11500, 3, false, 0x440, 0x0},
    {11503, 4, false, 0x2937, 0x0},
    {11507, 7, false, 0x2969, 0x0},
    {11514, 5, false, 0x201d, 0x0},
    {11519, 6, false, 0x201d, 0x0},
    {11525, 4, false, 0x21b3, 0x0},
    {11529, 4, false, 0x211c, 0x0},
    {11533, 7, false, 0x211b, 0x0},
    {11540, 8, false, 0x211c, 0x0},
    {11548, 5, false, 0x211d, 0x0},
    {11553, 4, false, 0x25ad, 0x0},
    {11557, 3, true, 0xae, 0x0},
    {11560, 6, false, 0x297d, 0x0},
    {11566, 6, false, 0x230b, 0x0},
    {11572, 3, false, 0x1d52f, 0x0},
    {11575, 5, false, 0x21c1, 0x0},
    {11580, 5, false, 0x21c0, 0x0},
    {11585, 6, false, 0x296c, 0x0},
    {11591, 3, false, 0x3c1, 0x0},
    {11594, 4, false, 0x3f1, 0x0},
    {11598, 10, false, 0x2192, 0x0},
    {11608, 14, false, 0x21a3, 0x0},
    {11622, 16, false, 0x21c1, 0x0},
    {11638, 14, false, 0x21c0, 0x0},
    {11652, 15, false, 0x21c4, 0x0},
    {11667, 17, false, 0x21cc, 0x0},
    {11684, 16, false, 0x21c9, 0x0},
    {11700, 15, false, 0x219d, 0x0},
    {11715, 15, false, 0x22cc, 0x0},
    {11730, 4, false, 0x2da, 0x0},
    {11734, 12, false, 0x2253, 0x0},
    {11746, 5, false, 0x21c4, 0x0},
    {11751, 5, false, 0x21cc, 0x0},
    {11756, 3, false, 0x200f, 0x0},
    {11759, 6, false, 0x23b1, 0x0},
    {11765, 10, false, 0x23b1, 0x0},
    {11775, 5, false, 0x2aee, 0x0},
    {11780, 5, false, 0x27ed, 0x0},
    {11785, 5, false, 0x21fe, 0x0},
    {11790, 5, false, 0x27e7, 0x0},
    {11795, 5, false, 0x2986, 0x0},
    {11800, 4, false, 0x1d563, 0x0},
    {11804, 6, false, 0x2a2e, 0x0},
    {11810, 7, false, 0x2a35, 0x0},
    {11817, 4, false, 0x29, 0x0},
    {11821, 6, false, 0x2994, 0x0},
    {11827, 8, false, 0x2a12, 0x0},
    {11835, 5, false, 0x21c9, 0x0},
    {11840, 6, false, 0x203a, 0x0},
    {11846, 4, false, 0x1d4c7, 0x0},
    {11850, 3, false, 0x21b1, 0x0},
    {11853, 4, false, 0x5d, 0x0},
    {11857, 5, false, 0x2019, 0x0},
    {11862, 6, false, 0x2019, 0x0},
    {11868, 6, false, 0x22cc, 0x0},
    {11874, 6, false, 0x22ca, 0x0},
    {11880, 4, false, 0x25b9, 0x0},
    {11884, 5, false, 0x22b5, 0x0},
    {11889, 5, false, 0x25b8, 0x0},
    {11894, 8, false, 0x29ce, 0x0},
    {11902, 7, false, 0x2968, 0x0},
    {11909, 2, false, 0x211e, 0x0},
    {11911, 6, false, 0x15b, 0x0},
    {11917, 5, false, 0x201a, 0x0},
    {11922, 2, false, 0x227b, 0x0},
    {11924, 3, false, 0x2ab4, 0x0},
    {11927, 4, false, 0x2ab8, 0x0},
    {11931, 6, false, 0x161, 0x0},
    {11937, 5, false, 0x227d, 0x0},
    {11942, 3, false, 0x2ab0, 0x0},
    {11945, 6, false, 0x15f, 0x0},
    {11951, 5, false, 0x15d, 0x0},
    {11956, 4, false, 0x2ab6, 0x0},
    {11960, 5, false, 0x2aba, 0x0},
    {11965, 6, false, 0x22e9, 0x0},
    {11971, 8, false, 0x2a13, 0x0},
    {11979, 5, false, 0x227f, 0x0},
    {11984, 3, false, 0x441, 0x0},
    {11987, 4, false, 0x22c5, 0x0},
    {11991, 5, false, 0x22a1, 0x0},
    {11996, 5, false, 0x2a66, 0x0},
    {12001, 5, false, 0x21d8, 0x0},
    {12006, 6, false, 0x2925, 0x0},
    {12012, 5, false, 0x2198, 0x0},
    {12017, 7, false, 0x2198, 0x0},
    {12024, 4, true, 0xa7, 0x0},
    {12028, 4, false, 0x3b, 0x0},
    {12032, 6, false, 0x2929, 0x0},
    {12038, 8, false, 0x2216, 0x0},
    {12046, 5, false, 0x2216, 0x0},
    {12051, 4, false, 0x2736, 0x0},
    {12055, 3, false, 0x1d530, 0x0},
    {12058, 6, false, 0x2322, 0x0},
    {12064, 5, false, 0x266f, 0x0},
    {12069, 6, false, 0x449, 0x0},
    {12075, 4, false, 0x448, 0x0},
    {12079, 8, false, 0x2223, 0x0},
    {12087, 13, false, 0x2225, 0x0},
    {12100, 3, true, 0xad, 0x0},
    {12103, 5, false, 0x3c3, 0x0},
    {12108, 6, false, 0x3c2, 0x0},
    {12114, 6, false, 0x3c2, 0x0},
    {12120, 3, false, 0x223c, 0x0},
    {12123, 6, false, 0x2a6a, 0x0},
    {12129, 4, false, 0x2243, 0x0},
    {12133, 5, false, 0x2243, 0x0},
    {12138, 4, false, 0x2a9e, 0x0},
    {12142, 5, false, 0x2aa0, 0x0},
    {12147, 4, false, 0x2a9d, 0x0},
    {12151, 5, false, 0x2a9f, 0x0},
    {12156, 5, false, 0x2246, 0x0},
    {12161, 7, false, 0x2a24, 0x0},
    {12168, 7, false, 0x2972, 0x0},
    {12175, 5, false, 0x2190, 0x0},
    {12180, 13, false, 0x2216, 0x0},
    {12193, 6, false, 0x2a33, 0x0},
    {12199, 8, false, 0x29e4, 0x0},
    {12207, 4, false, 0x2223, 0x0},
    {12211, 5, false, 0x2323, 0x0},
    {12216, 3, false, 0x2aaa, 0x0},
    {12219, 4, false, 0x2aac, 0x0},
    {12223, 5, false, 0x2aac, 0xfe00},
    {12228, 6, false, 0x44c, 0x0},
    {12234, 3, false, 0x2f, 0x0},
    {12237, 4, false, 0x29c4, 0x0},
    {12241, 6, false, 0x233f, 0x0},
    {12247, 4, false, 0x1d564, 0x0},
    {12251, 6, false, 0x2660, 0x0},
    {12257, 9, false, 0x2660, 0x0},
    {12266, 4, false, 0x2225, 0x0},
    {12270, 5, false, 0x2293, 0x0},
    {12275, 6, false, 0x2293, 0xfe00},
    {12281, 5, false, 0x2294, 0x0},
    {12286, 6, false, 0x2294, 0xfe00},
    {12292, 5, false, 0x228f, 0x0},
    {12297, 6, false, 0x2291, 0x0},
    {12303, 8, false, 0x228f, 0x0},
    {12311, 10, false, 0x2291, 0x0},
    {12321, 5, false, 0x2290, 0x0},
    {12326, 6, false, 0x2292, 0x0},
    {12332, 8, false, 0x2290, 0x0},
    {12340, 10, false, 0x2292, 0x0},
    {12350, 3, false, 0x25a1, 0x0},
    {12353, 6, false, 0x25a1, 0x0},
    {12359, 6, false, 0x25aa, 0x0},
    {12365, 4, false, 0x25aa, 0x0},
    {12369, 5, false, 0x2192, 0x0},
    {12374, 4, false, 0x1d4c8, 0x0},
    {12378, 6, false, 0x2216, 0x0},
    {12384, 6, false, 0x2323, 0x0},
    {12390, 6, false, 0x22c6, 0x0},
    {12396, 4, false, 0x2606, 0x0},
    {12400, 5, false, 0x2605, 0x0},
    {12405, 15, false, 0x3f5, 0x0},
    {12420, 11, false, 0x3d5, 0x0},
    {12431, 5, false, 0xaf, 0x0},
    {12436, 3, false, 0x2282, 0x0},
    {12439, 4, false, 0x2ac5, 0x0},
    {12443, 6, false, 0x2abd, 0x0},
    {12449, 4, false, 0x2286, 0x0},
    {12453, 7, false, 0x2ac3, 0x0},
    {12460, 7, false, 0x2ac1, 0x0},
    {12467, 5, false, 0x2acb, 0x0},
    {12472, 5, false, 0x228a, 0x0},
    {12477, 7, false, 0x2abf, 0x0},
    {12484, 7, false, 0x2979, 0x0},
    {12491, 6, false, 0x2282, 0x0},
    {12497, 8, false, 0x2286, 0x0},
    {12505, 9, false, 0x2ac5, 0x0},
    {12514, 9, false, 0x228a, 0x0},
    {12523, 10, false, 0x2acb, 0x0},
    {12533, 6, false, 0x2ac7, 0x0},
    {12539, 6, false, 0x2ad5, 0x0},
    {12545, 6, false, 0x2ad3, 0x0},
    {12551, 4, false, 0x227b, 0x0},
    {12555, 10, false, 0x2ab8, 0x0},
    {12565, 11, false, 0x227d, 0x0},
    {12576, 6, false, 0x2ab0, 0x0},
    {12582, 11, false, 0x2aba, 0x0},
    {12593, 8, false, 0x2ab6, 0x0},
    {12601, 8, false, 0x22e9, 0x0},
    {12609, 7, false, 0x227f, 0x0},
    {12616, 3, false, 0x2211, 0x0},
    {12619, 4, false, 0x266a, 0x0},
    {12623, 3, false, 0x2283, 0x0},
    {12626, 4, true, 0xb9, 0x0},
    {12630, 4, true, 0xb2, 0x0},
    {12634, 4, true, 0xb3, 0x0},
    {12638, 4, false, 0x2ac6, 0x0},
    {12642, 6, false, 0x2abe, 0x0},
    {12648, 7, false, 0x2ad8, 0x0},
    {12655, 4, false, 0x2287, 0x0},
    {12659, 7, false, 0x2ac4, 0x0},
    {12666, 7, false, 0x27c9, 0x0},
    {12673, 7, false, 0x2ad7, 0x0},
    {12680, 7, false, 0x297b, 0x0},
    {12687, 7, false, 0x2ac2, 0x0},
    {12694, 5, false, 0x2acc, 0x0},
    {12699, 5, false, 0x228b, 0x0},
    {12704, 7, false, 0x2ac0, 0x0},
    {12711, 6, false, 0x2283, 0x0},
    {12717, 8, false, 0x2287, 0x0},
    {12725, 9, false, 0x2ac6, 0x0},
    {12734, 9, false, 0x228b, 0x0},
    {12743, 10, false, 0x2acc, 0x0},
    {12753, 6, false, 0x2ac8, 0x0},
    {12759, 6, false, 0x2ad4, 0x0},
    {12765, 6, false, 0x2ad6, 0x0},
    {12771, 5, false, 0x21d9, 0x0},
    {12776, 6, false, 0x2926, 0x0},
    {12782, 5, false, 0x2199, 0x0},
    {12787, 7, false, 0x2199, 0x0},
    {12794, 6, false, 0x292a, 0x0},
    {12800, 5, true, 0xdf, 0x0},
    {12805, 6, false, 0x2316, 0x0},
    {12811, 3, false, 0x3c4, 0x0},
    {12814, 4, false, 0x23b4, 0x0},
    {12818, 6, false, 0x165, 0x0},
    {12824, 6, false, 0x163, 0x0},
    {12830, 3, false, 0x442, 0x0},
    {12833, 4, false, 0x20db, 0x0},
    {12837, 6, false, 0x2315, 0x0},
    {12843, 3, false, 0x1d531, 0x0},
    {12846, 6, false, 0x2234, 0x0},
    {12852, 9, false, 0x2234, 0x0},
    {12861, 5, false, 0x3b8, 0x0},
    {12866, 8, false, 0x3d1, 0x0},
    {12874, 6, false, 0x3d1, 0x0},
    {12880, 11, false, 0x2248, 0x0},
    {12891, 8, false, 0x223c, 0x0},
    {12899, 6, false, 0x2009, 0x0},
    {12905, 5, false, 0x2248, 0x0},
    {12910, 6, false, 0x223c, 0x0},
    {12916, 5, true, 0xfe, 0x0},
    {12921, 5, false, 0x2dc, 0x0},
    {12926, 5, true, 0xd7, 0x0},
    {12931, 6, false, 0x22a0, 0x0},
    {12937, 8, false, 0x2a31, 0x0},
    {12945, 6, false, 0x2a30, 0x0},
    {12951, 4, false, 0x222d, 0x0},
    {12955, 4, false, 0x2928, 0x0},
    {12959, 3, false, 0x22a4, 0x0},
    {12962, 6, false, 0x2336, 0x0},
    {12968, 6, false, 0x2af1, 0x0},
    {12974, 4, false, 0x1d565, 0x0},
    {12978, 7, false, 0x2ada, 0x0},
    {12985, 4, false, 0x2929, 0x0},
    {12989, 6, false, 0x2034, 0x0},
    {12995, 5, false, 0x2122, 0x0},
    {13000, 8, false, 0x25b5, 0x0},
    {13008, 12, false, 0x25bf, 0x0},
    {13020, 12, false, 0x25c3, 0x0},
    {13032, 14, false, 0x22b4, 0x0},
    {13046, 9, false, 0x225c, 0x0},
    {13055, 13, false, 0x25b9, 0x0},
    {13068, 15, false, 0x22b5, 0x0},
    {13083, 6, false, 0x25ec, 0x0},
    {13089, 4, false, 0x225c, 0x0},
    {13093, 8, false, 0x2a3a, 0x0},
    {13101, 7, false, 0x2a39, 0x0},
    {13108, 5, false, 0x29cd, 0x0},
    {13113, 7, false, 0x2a3b, 0x0},
    {13120, 8, false, 0x23e2, 0x0},
    {13128, 4, false, 0x1d4c9, 0x0},
    {13132, 4, false, 0x446, 0x0},
    {13136, 5, false, 0x45b, 0x0},
    {13141, 6, false, 0x167, 0x0},
    {13147, 5, false, 0x226c, 0x0},
    {13152, 16, false, 0x219e, 0x0},
    {13168, 17, false, 0x21a0, 0x0},
    {13185, 4, false, 0x21d1, 0x0},
    {13189, 4, false, 0x2963, 0x0},
    {13193, 6, true, 0xfa, 0x0},
    {13199, 4, false, 0x2191, 0x0},
    {13203, 5, false, 0x45e, 0x0},
    {13208, 6, false, 0x16d, 0x0},
    {13214, 5, true, 0xfb, 0x0},
    {13219, 3, false, 0x443, 0x0},
    {13222, 5, false, 0x21c5, 0x0},
    {13227, 6, false, 0x171, 0x0},
    {13233, 5, false, 0x296e, 0x0},
    {13238, 6, false, 0x297e, 0x0},
    {13244, 3, false, 0x1d532, 0x0},
    {13247, 6, true, 0xf9, 0x0},
    {13253, 5, false, 0x21bf, 0x0},
    {13258, 5, false, 0x21be, 0x0},
    {13263, 5, false, 0x2580, 0x0},
    {13268, 6, false, 0x231c, 0x0},
    {13274, 8, false, 0x231c, 0x0},
    {13282, 6, false, 0x230f, 0x0},
    {13288, 5, false, 0x25f8, 0x0},
    {13293, 5, false, 0x16b, 0x0},
    {13298, 3, true, 0xa8, 0x0},
    {13301, 5, false, 0x173, 0x0},
    {13306, 4, false, 0x1d566, 0x0},
    {13310, 7, false, 0x2191, 0x0},
    {13317, 11, false, 0x2195, 0x0},
    {13328, 13, false, 0x21bf, 0x0},
    {13341, 14, false, 0x21be, 0x0},
    {13355, 5, false, 0x228e, 0x0},
    {13360, 4, false, 0x3c5, 0x0},
    {13364, 5, false, 0x3d2, 0x0},
    {13369, 7, false, 0x3c5, 0x0},
    {13376, 10, false, 0x21c8, 0x0},
    {13386, 6, false, 0x231d, 0x0},
    {13392, 8, false, 0x231d, 0x0},
    {13400, 6, false, 0x230e, 0x0},
    {13406, 5, false, 0x16f, 0x0},
    {13411, 5, false, 0x25f9, 0x0},
    {13416, 4, false, 0x1d4ca, 0x0},
    {13420, 5, false, 0x22f0, 0x0},
    {13425, 6, false, 0x169, 0x0},
    {13431, 4, false, 0x25b5, 0x0},
    {13435, 5, false, 0x25b4, 0x0},
    {13440, 5, false, 0x21c8, 0x0},
    {13445, 4, true, 0xfc, 0x0},
    {13449, 7, false, 0x29a7, 0x0},
    {13456, 4, false, 0x21d5, 0x0},
    {13460, 4, false, 0x2ae8, 0x0},
    {13464, 5, false, 0x2ae9, 0x0},
    {13469, 5, false, 0x22a8, 0x0},
    {13474, 6, false, 0x299c, 0x0},
    {13480, 10, false, 0x3f5, 0x0},
    {13490, 8, false, 0x3f0, 0x0},
    {13498, 10, false, 0x2205, 0x0},
    {13508, 6, false, 0x3d5, 0x0},
    {13514, 5, false, 0x3d6, 0x0},
    {13519, 9, false, 0x221d, 0x0},
    {13528, 4, false, 0x2195, 0x0},
    {13532, 6, false, 0x3f1, 0x0},
    {13538, 8, false, 0x3c2, 0x0},
    {13546, 12, false, 0x228a, 0xfe00},
    {13558, 13, false, 0x2acb, 0xfe00},
    {13571, 12, false, 0x228b, 0xfe00},
    {13583, 13, false, 0x2acc, 0xfe00},
    {13596, 8, false, 0x3d1, 0x0},
    {13604, 15, false, 0x22b2, 0x0},
    {13619, 16, false, 0x22b3, 0x0},
    {13635, 3, false, 0x432, 0x0},
    {13638, 5, false, 0x22a2, 0x0},
    {13643, 3, false, 0x2228, 0x0},
    {13646, 6, false, 0x22bb, 0x0},
    {13652, 5, false, 0x225a, 0x0},
    {13657, 6, false, 0x22ee, 0x0},
    {13663, 6, false, 0x7c, 0x0},
    {13669, 4, false, 0x7c, 0x0},
    {13673, 3, false, 0x1d533, 0x0},
    {13676, 5, false, 0x22b2, 0x0},
    {13681, 5, false, 0x2282, 0x20d2},
    {13686, 5, false, 0x2283, 0x20d2},
    {13691, 4, false, 0x1d567, 0x0},
    {13695, 5, false, 0x221d, 0x0},
    {13700, 5, false, 0x22b3, 0x0},
    {13705, 4, false, 0x1d4cb, 0x0},
    {13709, 6, false, 0x2acb, 0xfe00},
    {13715, 6, false, 0x228a, 0xfe00},
    {13721, 6, false, 0x2acc, 0xfe00},
    {13727, 6, false, 0x228b, 0xfe00},
    {13733, 7, false, 0x299a, 0x0},
    {13740, 5, false, 0x175, 0x0},
    {13745, 6, false, 0x2a5f, 0x0},
    {13751, 5, false, 0x2227, 0x0},
    {13756, 6, false, 0x2259, 0x0},
    {13762, 6, false, 0x2118, 0x0},
    {13768, 3, false, 0x1d534, 0x0},
    {13771, 4, false, 0x1d568, 0x0},
    {13775, 2, false, 0x2118, 0x0},
    {13777, 2, false, 0x2240, 0x0},
    {13779, 6, false, 0x2240, 0x0},
    {13785, 4, false, 0x1d4cc, 0x0},
    {13789, 4, false, 0x22c2, 0x0},
    {13793, 5, false, 0x25ef, 0x0},
    {13798, 4, false, 0x22c3, 0x0},
    {13802, 5, false, 0x25bd, 0x0},
    {13807, 3, false, 0x1d535, 0x0},
    {13810, 5, false, 0x27fa, 0x0},
    {13815, 5, false, 0x27f7, 0x0},
    {13820, 2, false, 0x3be, 0x0},
    {13822, 5, false, 0x27f8, 0x0},
    {13827, 5, false, 0x27f5, 0x0},
    {13832, 4, false, 0x27fc, 0x0},
    {13836, 4, false, 0x22fb, 0x0},
    {13840, 5, false, 0x2a00, 0x0},
    {13845, 4, false, 0x1d569, 0x0},
    {13849, 6, false, 0x2a01, 0x0},
    {13855, 6, false, 0x2a02, 0x0},
    {13861, 5, false, 0x27f9, 0x0},
    {13866, 5, false, 0x27f6, 0x0},
    {13871, 4, false, 0x1d4cd, 0x0},
    {13875, 6, false, 0x2a06, 0x0},
    {13881, 6, false, 0x2a04, 0x0},
    {13887, 5, false, 0x25b3, 0x0},
    {13892, 4, false, 0x22c1, 0x0},
    {13896, 6, false, 0x22c0, 0x0},
    {13902, 6, true, 0xfd, 0x0},
    {13908, 4, false, 0x44f, 0x0},
    {13912, 5, false, 0x177, 0x0},
    {13917, 3, false, 0x44b, 0x0},
    {13920, 3, true, 0xa5, 0x0},
    {13923, 3, false, 0x1d536, 0x0},
    {13926, 4, false, 0x457, 0x0},
    {13930, 4, false, 0x1d56a, 0x0},
    {13934, 4, false, 0x1d4ce, 0x0},
    {13938, 4, false, 0x44e, 0x0},
    {13942, 4, true, 0xff, 0x0},
    {13946, 6, false, 0x17a, 0x0},
    {13952, 6, false, 0x17e, 0x0},
    {13958, 3, false, 0x437, 0x0},
    {13961, 4, false, 0x17c, 0x0},
    {13965, 6, false, 0x2128, 0x0},
    {13971, 4, false, 0x3b6, 0x0},
    {13975, 3, false, 0x1d537, 0x0},
    {13978, 4, false, 0x436, 0x0},
    {13982, 7, false, 0x21dd, 0x0},
    {13989, 4, false, 0x1d56b, 0x0},
    {13993, 4, false, 0x1d4cf, 0x0},
    {13997, 3, false, 0x200d, 0x0},
    {14000, 4, false, 0x200c, 0x0},
};
const size_t idc_html_entity_count = 2125;
