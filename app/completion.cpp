#include "completion.h"

#include "commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk::completion {

namespace {

using namespace commandtable;

const QLatin1String dashes("--");

QString helpOf(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const OptionRow* optionRow(const QString& word)
{
    const auto* row = std::find_if(std::begin(options), std::end(options), [&word](const OptionRow& each) {
        return word == dashes + QLatin1String(each.name);
    });
    return row == std::end(options) ? nullptr : row;
}

const CommandRow* commandRow(const QString& word)
{
    const auto* row = std::find_if(std::begin(commands), std::end(commands), [&word](const CommandRow& each) {
        return each.help && word == QLatin1String(each.name);
    });
    return row == std::end(commands) ? nullptr : row;
}

/// The first word that is neither an option nor the value of one; null before there is such a command.
const CommandRow* commandIn(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const OptionRow* option = optionRow(words.at(i));
        if (option && option->value)
            ++i;
        else if (!words.at(i).startsWith(QLatin1Char('-')))
            return commandRow(words.at(i));
    }
    return nullptr;
}

bool belongs(const OptionRow& option, const CommandRow* command)
{
    const QString to = QLatin1String(option.belongsTo);
    if (to == QLatin1String("*"))
        return true;
    return command ? to.split(QLatin1Char(' ')).contains(QLatin1String(command->name)) : to.isEmpty();
}

QVector<Offer> values(const char* completes, const CommandRow* command, const QString& begin,
                      const Lookup& lookup)
{
    QString kind = QLatin1String(completes);
    if (kind == QLatin1String(":tag") && command && command->command == CommandLine::Command::Playlist)
        kind = QStringLiteral(":song"); // what is added to it
    if (kind == QLatin1String(":file") || kind == QLatin1String(":folder"))
        return {{kind, {}}};
    if (kind.startsWith(QLatin1Char(':')))
        return lookup(kind, begin);
    QVector<Offer> words;
    const QStringList all = kind.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : all)
        words.append({word, {}});
    return words;
}

QVector<Offer> optionOffers(const CommandRow* command)
{
    QVector<Offer> found;
    for (const OptionRow& row : options) {
        if (belongs(row, command))
            found.append({dashes + QLatin1String(row.name), helpOf(row.help)});
    }
    if (!command) {
        for (const char* word : {"--help", "--version"})
            found.append({QLatin1String(word), {}});
    }
    return found;
}

QVector<Offer> commandOffers()
{
    QVector<Offer> found;
    for (const CommandRow& row : commands) {
        if (row.help)
            found.append({QLatin1String(row.name), helpOf(row.help)});
    }
    return found;
}

} // namespace

QVector<Offer> offers(const QStringList& typed, const Lookup& lookup)
{
    const QString last = typed.isEmpty() ? QString() : typed.last();
    const QStringList before = typed.mid(0, typed.size() - 1);
    const CommandRow* command = commandIn(before);
    const OptionRow* open = before.isEmpty() ? nullptr : optionRow(before.last());
    const auto equals = last.startsWith(dashes) ? last.indexOf(QLatin1Char('=')) : -1;
    QString begin = last;
    QVector<Offer> found;
    if (open && open->value) {
        found = values(open->completes, command, begin, lookup);
    } else if (equals > 0) { // --format=fl
        begin = last.mid(equals + 1);
        const OptionRow* option = optionRow(last.left(equals));
        found =
            option && option->value ? values(option->completes, command, begin, lookup) : QVector<Offer>();
        for (Offer& offer : found) {
            if (!offer.word.startsWith(QLatin1Char(':')))
                offer.word.prepend(last.left(equals + 1));
        }
        begin = last;
    } else if (last.startsWith(QLatin1Char('-'))) {
        found = optionOffers(command);
    } else if (command) {
        found = values(command->completes, command, begin, lookup);
    } else {
        found = commandOffers();
    }
    found.removeIf([&begin](const Offer& offer) {
        return !offer.word.startsWith(QLatin1Char(':')) && !offer.word.startsWith(begin);
    });
    return found;
}

QString valueOf(const QStringList& typed, const QString& option)
{
    const QString word = dashes + option;
    for (qsizetype i = 0; i + 1 < typed.size(); ++i) { // the last one is not finished
        if (typed.at(i) == word && i + 2 < typed.size())
            return typed.at(i + 1);
        if (typed.at(i).startsWith(word + QLatin1Char('=')))
            return typed.at(i).mid(word.size() + 1);
    }
    return {};
}

} // namespace riffdesk::completion
