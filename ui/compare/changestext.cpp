#include "changestext.h"

#include "api/catalogue.h"
#include "library/songtext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace riffdesk {

namespace {

struct ChangesTexts
{
    Q_DECLARE_TR_FUNCTIONS(CompareView)
};

QString cell(const QString& html, const QString& style = {})
{
    return QStringLiteral("<td width=\"40%\" style=\"padding: 2px 16px 2px 0; %1\">%2</td>").arg(style, html);
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

QString lineRow(const LineChange& line, const Theme& theme)
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
    return QStringLiteral("<tr>%1%2</tr>").arg(cell(before), cell(after));
}

} // namespace

QString changesText(const SongChanges& changes, const Catalogue& catalogue, const Theme& theme,
                    const QString& before, const QString& after)
{
    const QString table = QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
    const QString dim = theme.color(Theme::Role::Dim).name();
    const QString names =
        QStringLiteral("<tr>%1%2</tr>")
            .arg(cell(colored(before.toHtmlEscaped(), dim)), cell(colored(after.toHtmlEscaped(), dim)));
    QString html = heading(ChangesTexts::tr("Asked for"));
    if (changes.parameters.isEmpty()) {
        html += ChangesTexts::tr("Both were asked for in the same way.").toHtmlEscaped();
    } else {
        html += table;
        for (const SongChanges::Parameter& each : changes.parameters) {
            const QString name = nameOf(each.key, catalogue);
            html += QStringLiteral(
                        "<tr><td width=\"20%\" style=\"padding: 2px 16px 2px 0; color: %1\">%2</td>%3%4</tr>")
                        .arg(dim, name.toHtmlEscaped(),
                             cell(valueText(each.key, each.before, catalogue).toHtmlEscaped()),
                             cell(valueText(each.key, each.after, catalogue).toHtmlEscaped()));
        }
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
            html += lineRow(line, theme);
        html += QLatin1String("</table>");
    }
    return html;
}

} // namespace riffdesk
