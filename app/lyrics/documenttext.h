#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// The name of the part of a .docx that holds the words, which its `_rels/.rels` tells: word/document.xml
/// where that tells none.
[[nodiscard]] QString docxMainPart(const QByteArray& relationships);
/// The words of that part: a line for each paragraph and line break. Any thread.
[[nodiscard]] Result<QString> docxText(const QByteArray& xml);
/// The words of `content.xml` of an .odt file.
[[nodiscard]] Result<QString> odtText(const QByteArray& xml);
/// The title in `docProps/core.xml` of a .docx or `meta.xml` of an .odt: one line, at most 200 characters,
/// empty when there is none.
[[nodiscard]] QString documentTitle(const QByteArray& xml);

} // namespace riffdesk
