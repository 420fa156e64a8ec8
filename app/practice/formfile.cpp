#include "formfile.h"

#include <algorithm>

namespace riffdesk {
namespace {

constexpr qint64 scanBlock = 64 * 1024;
constexpr qint64 mostPartHead = 8 * 1024;
constexpr int mostParts = 100;

/// Where `what` begins at or after `from`; -1: nowhere.
qint64 position(QFile& file, const QByteArray& what, qint64 from, qint64 end)
{
    QByteArray window;
    for (qint64 at = from; at < end && file.seek(at);) {
        const QByteArray block = file.read(std::min(scanBlock, end - at));
        if (block.isEmpty())
            break;
        window += block;
        at += block.size();
        const auto found = window.indexOf(what);
        if (found >= 0)
            return at - window.size() + found;
        window = window.right(what.size() - 1);
    }
    return -1;
}

/// A parameter of a header such as `form-data; name="file"; filename="a.wav"`.
QByteArray parameter(const QByteArray& header, const QByteArray& name)
{
    const QList<QByteArray> parts = header.split(';');
    for (const QByteArray& part : parts) {
        const QByteArray trimmed = part.trimmed();
        if (!trimmed.toLower().startsWith(QByteArray(name + '=')))
            continue;
        QByteArray value = trimmed.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

QByteArray dispositionIn(const QByteArray& head)
{
    const QByteArray wanted("content-disposition:");
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size());
    }
    return {};
}

} // namespace

std::optional<FormField> formField(QFile& body, const QByteArray& contentType, const QByteArray& name)
{
    const QByteArray boundary = parameter(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty()
        || boundary.size() > 70)
        return std::nullopt;
    const QByteArray delimiter("--" + boundary);
    const QByteArray inner("\r\n" + delimiter);
    const qint64 end = body.size();
    qint64 at = position(body, delimiter, 0, end);
    for (int part = 0; part < mostParts && at >= 0; ++part) {
        const qint64 head = at + delimiter.size();
        const qint64 gap = position(body, "\r\n\r\n", head, std::min(end, head + mostPartHead));
        if (gap < 0)
            return std::nullopt;
        const qint64 from = gap + 4;
        // A field without content: its delimiter's line break is the head's own last one.
        const qint64 next = position(body, inner, from - 2, end);
        if (next < 0 || !body.seek(head))
            return std::nullopt;
        const QByteArray disposition = dispositionIn(body.read(gap - head));
        if (parameter(disposition, "name") == name)
            return FormField{parameter(disposition, "filename"), from, std::max<qint64>(0, next - from)};
        at = next + 2;
    }
    return std::nullopt;
}

} // namespace riffdesk
