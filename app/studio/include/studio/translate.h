#pragma once

class QCoreApplication;
class QString;

namespace riffdesk {

/// Sets locale and texts of the program: "system" or a language code such as "de". Once, before any text.
void translate(QCoreApplication& application, const QString& language);

} // namespace riffdesk
