#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// The words of `word/document.xml` of a .docx file: a line for each paragraph and line break. Any thread.
[[nodiscard]] Result<QString> docxText(const QByteArray& xml);
/// The words of `content.xml` of an .odt file.
[[nodiscard]] Result<QString> odtText(const QByteArray& xml);
/// The title in `docProps/core.xml` of a .docx or `meta.xml` of an .odt: one line, at most 200 characters,
/// empty when there is none.
[[nodiscard]] QString documentTitle(const QByteArray& xml);

} // namespace riffdesk
