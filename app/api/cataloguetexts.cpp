#include <QtGlobal>

namespace riffdesk {

// The labels of resources/catalogue.json, where lupdate finds them. Catalogue::translated() looks them up;
// tst_catalogue fails when a label is missing here.
extern const char* const catalogueTexts[];
extern const int catalogueTextCount;

const char* const catalogueTexts[] = {
    QT_TRANSLATE_NOOP("Catalogue", "Prompt"),
    QT_TRANSLATE_NOOP("Catalogue", "Lyrics"),
    //: as in: write the lyrics oneself, instead of describing the song
    QT_TRANSLATE_NOOP("Catalogue", "Write"),
    QT_TRANSLATE_NOOP("Catalogue", "Instrumental"),
    QT_TRANSLATE_NOOP("Catalogue", "Title"),
    QT_TRANSLATE_NOOP("Catalogue", "Source song"),
    QT_TRANSLATE_NOOP("Catalogue", "Continue at"),
    QT_TRANSLATE_NOOP("Catalogue", "Section start"),
    QT_TRANSLATE_NOOP("Catalogue", "Section end"),
    QT_TRANSLATE_NOOP("Catalogue", "Weirdness"),
    QT_TRANSLATE_NOOP("Catalogue", "Lyrics strength"),
    QT_TRANSLATE_NOOP("Catalogue", "Sound strength"),
    QT_TRANSLATE_NOOP("Catalogue", "Cover strength"),
    QT_TRANSLATE_NOOP("Catalogue", "Seed"),
    QT_TRANSLATE_NOOP("Catalogue", "Style"),
    QT_TRANSLATE_NOOP("Catalogue", "Style to avoid"),
    QT_TRANSLATE_NOOP("Catalogue", "Vocal gender"),
    QT_TRANSLATE_NOOP("Catalogue", "Lyric prompt"),
    QT_TRANSLATE_NOOP("Catalogue", "Second song"),
    QT_TRANSLATE_NOOP("Catalogue", "Callback address"),
    //: the action: make a new song
    QT_TRANSLATE_NOOP("Catalogue", "Generate"),
    //: the action: sing this song anew
    QT_TRANSLATE_NOOP("Catalogue", "Cover"),
    //: the action: make the song longer
    QT_TRANSLATE_NOOP("Catalogue", "Extend"),
    QT_TRANSLATE_NOOP("Catalogue", "Variation"),
    QT_TRANSLATE_NOOP("Catalogue", "Replace section"),
    QT_TRANSLATE_NOOP("Catalogue", "Swap vocals"),
    QT_TRANSLATE_NOOP("Catalogue", "Swap instrumentals"),
    //: the separate tracks of a song: vocals, drums, ...
    QT_TRANSLATE_NOOP("Catalogue", "Stems"),
    QT_TRANSLATE_NOOP("Catalogue", "Cover an upload"),
    QT_TRANSLATE_NOOP("Catalogue", "Extend an upload"),
    QT_TRANSLATE_NOOP("Catalogue", "Replace section of an upload"),
};
const int catalogueTextCount = static_cast<int>(sizeof(catalogueTexts) / sizeof(*catalogueTexts));

} // namespace riffdesk
