#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// The words of `word/document.xml` of a .docx file: a line for each paragraph and line break. Any thread.
[[nodiscard]] Result<QString> docxText(const QByteArray& xml);
/// The words of `content.xml` of an .odt file.
[[nodiscard]] Result<QString> odtText(const QByteArray& xml);

} // namespace riffdesk
