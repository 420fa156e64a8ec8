#pragma once

#include <QMetaType>
#include <QString>

namespace riffdesk {

/// What went wrong on this machine, as a value. Faults of the service are ApiError (api/apierror.h).
struct Error
{
    enum class Category {
        Input, ///< what the user or a caller gave cannot be used
        File, ///< a file or folder could not be read or written
        DiskFull, ///< no room left where the file should go
        Media, ///< bytes that should be audio, an image or an archive are not, or are damaged
        Database, ///< the library's database refused
        Damaged, ///< the library's database is damaged: it can be rebuilt from the song folders
        Secret, ///< the place that keeps the token is locked or missing
        Cancelled, ///< the user or the program asked for the work to stop
        Internal, ///< a part of Riffdesk broke its own contract
    };

    Category category = Category::Internal;
    QString message; ///< one translated sentence: what happened
    QString nextStep; ///< one translated sentence: what the user can do now; may be empty for Cancelled

    /// Message and next step as one line of text.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A stable lower-case word for the category, for logs and the command line's JSON.
[[nodiscard]] QString toString(Error::Category category);

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::Error)
