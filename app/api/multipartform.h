#pragma once

#include "httpcall.h"

#include <QFile>

#include <memory>

namespace riffdesk::multipartform {

/// Makes `request` a multipart form with this file, open for reading, as its one field "file". The name it
/// is sent with is ours, so that the user's file names stay private.
void fill(HttpCall::Request& request, std::unique_ptr<QFile> file, const QString& suffix);

} // namespace riffdesk::multipartform
