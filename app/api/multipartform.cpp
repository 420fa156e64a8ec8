#include "multipartform.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUuid>

namespace riffdesk::multipartform {

void fill(HttpCall::Request& request, std::unique_ptr<QFile> file, const QString& suffix)
{
    static const QRegularExpression tame(QStringLiteral("^[a-z0-9]{1,5}$"));
    QByteArray name = "audio";
    if (tame.match(suffix.toLower()).hasMatch())
        name += '.' + suffix.toLower().toLatin1();
    const QByteArray type =
        QMimeDatabase().mimeTypeForFile(file->fileName(), QMimeDatabase::MatchExtension).name().toLatin1();
    // 122 random bits: no file contains it by chance, and it cannot be guessed.
    const QByteArray boundary = "riffdesk-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                   + "\"\r\nContent-Type: " + type + "\r\n\r\n";
    request.tail = "\r\n--" + boundary + "--\r\n";
    request.fileBytes = file->size();
    request.file = std::move(file);
}

} // namespace riffdesk::multipartform
