#include "changestext.h"

#include "api/catalogue.h"
#include "library/songtext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

struct ChangesTexts
{
    Q_DECLARE_TR_FUNCTIONS(CompareView)
};

constexpr int nameShare = 20; ///< per cent of a row
constexpr int songShare = 40;

struct Cell
{
    QString html;
    int share = songShare;
};

/// Rich text does not mirror its tables itself.
QString row(QVector<Cell> cells, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    if (isMirrored)
        std::reverse(cells.begin(), cells.end());
    const QString form = isMirrored ? QStringLiteral("<td align=\"right\" style=\"padding: 2px 0 2px 16px\"")
                                    : QStringLiteral("<td style=\"padding: 2px 16px 2px 0\"");
    QString html;
    for (const Cell& cell : std::as_const(cells))
        html += form + QStringLiteral(" width=\"%1%\">").arg(cell.share) + cell.html + QLatin1String("</td>");
    return QLatin1String("<tr>") + html + QLatin1String("</tr>");
}

QString colored(const QString& html, const QColor& color)
{
    return QStringLiteral("<span style=\"color: %1\">%2</span>").arg(color.name(), html);
}

QString heading(const QString& text)
{
    return QStringLiteral("<p style=\"margin-top: 12px; margin-bottom: 4px\"><b>%1</b></p>")
        .arg(text.toHtmlEscaped());
}

QString valueText(const QString& key, const QJsonValue& value, const Catalogue& catalogue)
{
    if (value.isUndefined() || value.isNull())
        return QStringLiteral("–");
    if (value.isBool())
        return value.toBool() ? ChangesTexts::tr("yes") : ChangesTexts::tr("no");
    if (value.isArray())
        return QLocale().toString(value.toArray().size());
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 6);
    const QString text = value.toVariant().toString();
    if (key == QLatin1String("action")) {
        if (const Action* action = catalogue.action(text))
            return Catalogue::translated(action->label);
        if (const QString local = songtext::localAction(text); !local.isEmpty())
            return local;
    }
    return text;
}

QString nameOf(const QString& key, const Catalogue& catalogue)
{
    static const std::pair<const char*, const char*> own[] = {
        {"action", QT_TRANSLATE_NOOP("CompareView", "Action")},
        {"model", QT_TRANSLATE_NOOP("CompareView", "Model")},
    };
    for (const auto& [known, name] : own) {
        if (key == QLatin1String(known))
            return ChangesTexts::tr(name);
    }
    if (const Parameter* parameter = catalogue.parameter(key))
        return Catalogue::translated(parameter->label);
    const QString local = songtext::localParameter(key);
    return local.isEmpty() ? key : local;
}

/// As the form has them; what it does not have comes first, as action and model do.
QVector<SongChanges::Parameter> inOrder(QVector<SongChanges::Parameter> changed, const Catalogue& catalogue)
{
    const QVector<Parameter>& rows = catalogue.parameters();
    const auto place = [&rows](const SongChanges::Parameter& each) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [&each](const Parameter& known) { return known.key == each.key; });
        return found == rows.cend() ? -1 : found - rows.cbegin();
    };
    std::stable_sort(changed.begin(), changed.end(),
                     [&place](const auto& one, const auto& other) { return place(one) < place(other); });
    return changed;
}

/// A line with the words that the other one does not have.
QString marked(const QString& line, const QVector<LineChange::Part>& parts, const QColor& color)
{
    QString html;
    qsizetype at = 0;
    for (const LineChange::Part& part : parts) {
        html += line.mid(at, part.start - at).toHtmlEscaped();
        html += QStringLiteral("<b>%1</b>")
                    .arg(colored(line.mid(part.start, part.length).toHtmlEscaped(), color));
        at = part.start + part.length;
    }
    return html + line.mid(at).toHtmlEscaped();
}

QString lineRow(const LineChange& line, const Theme& theme, Qt::LayoutDirection direction)
{
    using Kind = LineChange::Kind;
    const QColor gone = theme.color(Theme::Role::Danger);
    const QColor come = theme.color(Theme::Role::Ok);
    const QString minus = QStringLiteral("− ");
    const QString plus = QStringLiteral("+ ");
    QString before;
    QString after;
    switch (line.kind) {
    case Kind::Same:
        before = colored(line.before.toHtmlEscaped(), theme.color(Theme::Role::Dim));
        after = colored(line.after.toHtmlEscaped(), theme.color(Theme::Role::Dim));
        break;
    case Kind::Removed:
        before = colored(minus + line.before.toHtmlEscaped(), gone);
        break;
    case Kind::Added:
        after = colored(plus + line.after.toHtmlEscaped(), come);
        break;
    case Kind::Changed:
        before = colored(minus, gone) + marked(line.before, line.removed, gone);
        after = colored(plus, come) + marked(line.after, line.added, come);
        break;
    }
    return row({{before}, {after}}, direction);
}

} // namespace

QString changesText(const SongChanges& changes, const Catalogue& catalogue, const Theme& theme,
                    Qt::LayoutDirection direction, const QString& before, const QString& after)
{
    const QString table = QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
    const QColor dim = theme.color(Theme::Role::Dim);
    const QString names =
        row({{colored(before.toHtmlEscaped(), dim)}, {colored(after.toHtmlEscaped(), dim)}}, direction);
    QString html = heading(ChangesTexts::tr("Asked for"));
    if (changes.parameters.isEmpty()) {
        html += ChangesTexts::tr("Both were asked for in the same way.").toHtmlEscaped();
    } else {
        html += table;
        for (const SongChanges::Parameter& each : inOrder(changes.parameters, catalogue))
            html += row({{colored(nameOf(each.key, catalogue).toHtmlEscaped(), dim), nameShare},
                         {valueText(each.key, each.before, catalogue).toHtmlEscaped()},
                         {valueText(each.key, each.after, catalogue).toHtmlEscaped()}},
                        direction);
        html += QLatin1String("</table>");
    }
    html += heading(ChangesTexts::tr("Lyrics"));
    if (changes.lyrics.isEmpty()) {
        html += ChangesTexts::tr("Neither has words.").toHtmlEscaped();
    } else if (changes.areLyricsSame()) {
        html += ChangesTexts::tr("Both sing the same words.").toHtmlEscaped();
    } else {
        html += table + names;
        for (const LineChange& line : changes.lyrics)
            html += lineRow(line, theme, direction);
        html += QLatin1String("</table>");
    }
    return html;
}

} // namespace riffdesk
