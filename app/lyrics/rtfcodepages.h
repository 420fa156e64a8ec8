#pragma once

#include <QHash>
#include <QString>

namespace riffdesk {

/// The encodings of a Rich Text document's bytes, as its header names them. A value.
class RtfCodePages
{
public:
    void setDocumentPage(int page); ///< \ansicpg, or what \mac, \pc and \pca stand for
    void setDefaultFont(int font); ///< \deff
    void setCharset(int font, int charset); ///< \fcharset
    void setPage(int font, int page); ///< \cpg

    /// A name of textencoding; empty when the header names none or one that cannot be read. -1: the default
    /// font.
    [[nodiscard]] QString encodingOf(int font) const;

private:
    int m_documentPage = 0; ///< 0: not named
    int m_defaultFont = 0;
    QHash<int, int> m_pages; ///< of fonts; 0: "ANSI", which is 1252 unless all fonts say so
    bool m_hasOwnPages = false; ///< a font names a page other than that
};

} // namespace riffdesk
