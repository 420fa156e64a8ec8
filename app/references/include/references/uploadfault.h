#pragma once

#include "api/apierror.h"
#include "base/error.h"

#include <QMetaType>
#include <QString>

namespace riffdesk {

/// Why an upload has not become a reference. A value.
struct UploadFault
{
    enum class Kind {
        Local, ///< the file, the disk or the converter
        Service, ///< the network or the service
        NoFilesAllowed, ///< the token may not send files: a public address is the way
        Uncertain, ///< the service may have taken it, and may count it, although no answer came
        Cancelled,
    };

    Kind kind = Kind::Local;
    QString message; ///< one translated sentence: what happened
    QString nextStep; ///< one translated sentence: what the user can do now; may be empty for Cancelled
    bool canTryAgain = false; ///< the same again may work; only when the user asks for it
    QString category = {}; ///< of the error behind it, as toString() has it

    [[nodiscard]] QString text() const; ///< both sentences

    static UploadFault cancelled();
    static UploadFault local(const Error& error);
    static UploadFault whileSending(const ApiError& error); ///< the file itself: costs nothing
    static UploadFault whileRegistering(const ApiError& error); ///< /producer/upload

    friend bool operator==(const UploadFault&, const UploadFault&) = default;
};

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::UploadFault)
