#include "rtfcodepages.h"

#include "lyrics/textencoding.h"

namespace riffdesk {

namespace {

constexpr qsizetype maxFonts = 4096;
constexpr int ansiPage = 1252;
constexpr int documentsOwn = -1;

/// The code page of \fcharset.
int pageOfCharset(int charset)
{
    static const QHash<int, int> pages{
        {0, 0},      {77, 10000}, {78, 10001}, {79, 10003}, {80, 10008}, {81, 10002}, {83, 10005},
        {84, 10004}, {85, 10006}, {86, 10081}, {87, 10021}, {88, 10029}, {89, 10007}, {128, 932},
        {129, 949},  {130, 1361}, {134, 936},  {136, 950},  {161, 1253}, {162, 1254}, {163, 1258},
        {177, 1255}, {178, 1256}, {179, 1256}, {180, 1256}, {181, 1255}, {186, 1257}, {204, 1251},
        {222, 874},  {238, 1250}, {254, 437},  {255, 850}};
    return pages.value(charset, documentsOwn);
}

} // namespace

void RtfCodePages::setDocumentPage(int page)
{
    m_documentPage = page;
}

void RtfCodePages::setDefaultFont(int font)
{
    m_defaultFont = font;
}

void RtfCodePages::setCharset(int font, int charset)
{
    setPage(font, pageOfCharset(charset));
}

void RtfCodePages::setPage(int font, int page)
{
    if (page == documentsOwn || m_pages.size() >= maxFonts)
        return;
    m_pages.insert(font, page);
    m_hasOwnPages = m_hasOwnPages || page > 0;
}

QString RtfCodePages::encodingOf(int font) const
{
    int page = m_pages.value(font < 0 ? m_defaultFont : font, documentsOwn);
    // Programs that know of no charsets write 0 for all of their fonts and mean the document's.
    if (page == 0)
        page = m_hasOwnPages || m_documentPage == 0 ? ansiPage : m_documentPage;
    return textencoding::ofCodePage(page == documentsOwn ? m_documentPage : page);
}

} // namespace riffdesk
