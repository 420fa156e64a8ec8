#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "daw/dawsession.h"

#include <QByteArray>

#include <functional>

/// DAWproject 1.0, which Bitwig Studio, Studio One and Cubase open: https://github.com/bitwig/dawproject.
namespace riffdesk::dawproject {

[[nodiscard]] QByteArray projectXml(const DawSession& session); ///< files in "audio/"
[[nodiscard]] QByteArray metaDataXml(const DawSession& session);

/// Packs the session and its files, which lie in `folder`, into `path`. A file that could not be written
/// whole is left to the caller. Any thread.
[[nodiscard]] Result<void> write(const QString& path, const DawSession& session, const QString& folder,
                                 const CancelToken& cancel,
                                 const std::function<void(double share)>& progressed);

} // namespace riffdesk::dawproject
