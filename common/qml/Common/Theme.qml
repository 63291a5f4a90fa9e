pragma Singleton
import QtQuick

// Tokens instead of numbers. An app's Main sets the three measures once; every size follows from them.
QtObject {
    id: root

    // Measures, in pixels: one millimetre of the real screen, the body text, and the unit of space.
    property real millimetre: 3.78
    property real body: 16
    property real unit: 8
    property bool highContrast: false

    // Type. The cap height of the text font is 0.698 of its size, a digit's 0.722.
    readonly property real capRatio: 0.698
    readonly property real digitRatio: 0.722
    readonly property real lineHeight: 1.5
    readonly property real caption: body * 0.875
    readonly property real lead: body * 1.25
    readonly property real heading: body * 1.5
    readonly property real title: body * 2
    readonly property real display: body * 2.75
    readonly property string icons: "Dawr Icons"

    // Space and shape.
    readonly property real hair: Math.max(1, unit / 8)
    readonly property real gapTiny: unit / 2
    readonly property real gapSmall: unit
    readonly property real gap: unit * 2
    readonly property real gapLarge: unit * 3
    readonly property real gapHuge: unit * 5
    readonly property real radiusSmall: unit / 2
    readonly property real radius: unit
    readonly property real radiusLarge: unit * 2

    // A finger needs 20 mm; between two targets at least 2 mm.
    readonly property real touch: millimetre * 20
    readonly property real touchGap: millimetre * 3

    // Colours: the green, grey and gold of the Saudi government's design system.
    readonly property color page: "#F3F4F6"
    readonly property color surface: "#FFFFFF"
    readonly property color sunken: "#F9FAFB"
    readonly property color line: "#D2D6DB"
    readonly property color lineSoft: "#E5E7EB"
    readonly property color field: "#6C737F"
    readonly property color ink: "#161616"
    readonly property color inkStrong: "#1F2A37"
    readonly property color inkSoft: "#4D5761"
    readonly property color inkFaint: "#6C737F"
    readonly property color inkOff: "#9DA4AE"
    readonly property color onDark: "#FFFFFF"
    readonly property color onDarkSoft: "#B8EACB"

    readonly property color greenTint: "#F3FCF6"
    readonly property color greenPale: "#DFF6E7"
    readonly property color greenSoft: "#88D8AD"
    readonly property color greenBright: "#25935F"
    readonly property color green: "#1B8354"
    readonly property color greenStrong: "#166A45"
    readonly property color greenDeep: "#14573A"
    readonly property color greenDark: "#104631"
    readonly property color greenNight: "#092A1E"

    readonly property color gold: "#F5BD02"
    readonly property color goldSoft: "#FAE996"
    readonly property color goldPale: "#FFFCE6"
    readonly property color goldInk: "#945C01"

    readonly property color warning: "#DC6803"
    readonly property color warningInk: "#B54708"
    readonly property color warningPale: "#FFFAEB"
    readonly property color warningLine: "#FEDF89"
    readonly property color error: "#D92D20"
    readonly property color errorInk: "#B42318"
    readonly property color errorPale: "#FEF3F2"
    readonly property color errorLine: "#FECDCA"
    readonly property color success: "#067647"
    readonly property color successPale: "#ECFDF3"
    readonly property color successLine: "#ABEFC6"

    // Motion, in milliseconds: only where it helps to see what changed.
    readonly property int quick: 120
    readonly property int calm: 240
    readonly property int pulse: 1000

    // The size of text whose capitals are so many millimetres high.
    function capsOf(millimetres: real): real {
        return millimetres * root.millimetre / root.capRatio;
    }

    // The size of text whose digits are so many millimetres high.
    function digitsOf(millimetres: real): real {
        return millimetres * root.millimetre / root.digitRatio;
    }
}
