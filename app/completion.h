#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

/// What could stand next on a command line that is being typed, from the table of its words; for shells.
namespace riffdesk::completion {

struct Offer
{
    QString word; ///< takes the place of the last word. ":file" or ":folder": the shell knows better
    QString what; ///< says what it is; may be empty
};

/// The offers of a kind of the table that are known only when asked for: ":action", ":encoding", ":format",
/// ":model", ":order", ":parameter", ":playlist", ":profile", ":song" or ":tag". `begin` is what they should
/// begin with; others are passed over.
using Lookup = std::function<QVector<Offer>(const QString& kind, const QString& begin)>;

/// `typed` are the words behind the program's name; the last, which may be empty, is to be completed.
[[nodiscard]] QVector<Offer> offers(const QStringList& typed, const Lookup& lookup);
/// Of an option that stands among them already; empty where it does not.
[[nodiscard]] QString valueOf(const QStringList& typed, const QString& option);

} // namespace riffdesk::completion
