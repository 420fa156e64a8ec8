#pragma once

class QTextDocument;
class QString;

namespace riffdesk {

class Theme;

/// How a page looks: done to a document that has just read its Markdown. Headings `… {#part}` become the
/// anchors of that name. `zoom` is 1 for the usual size.
void styleGuidePage(QTextDocument& page, const Theme& theme, double zoom);
/// Gives each picture the name `NAME?tail`.
void nameGuidePictures(QTextDocument& page, const QString& tail);

} // namespace riffdesk
