#pragma once

#include "api/producerclient.h"
#include "library/references.h"
#include "references/uploader.h"
#include "support/brokenserver.h"

#include <atomic>

namespace riffdesk::test {

/// A service that recordings are sent to, and what sends them there. Outlives the form that uses it.
struct UploadBench
{
    UploadBench(Database& database, const QString& ledgerPath)
        : references(database)
        , server([this](const BrokenServer::Request& request, int) { return answer(request); })
        , uploader(client, references, Ledger(ledgerPath), [this](const QString& id) {
            return std::optional(Endpoint{id, server.url(), QByteArrayLiteral("0123456789abcdef")});
        })
    { }

    std::atomic_int fileStatus = 200; ///< of the answer to a file
    std::atomic_int uploadStatus = 200; ///< of the one that names the recording
    std::atomic_int uploadDelayMs = 0;
    std::atomic_bool filesHeld = false;
    References references;
    BrokenServer server;
    ProducerClient client;
    Uploader uploader;

private:
    [[nodiscard]] BrokenServer::Reply answer(const BrokenServer::Request& request) const
    {
        const bool isFile = request.path() == "/api/v1/files/";
        BrokenServer::Reply reply =
            isFile ? BrokenServer::json(R"({"file_url":"https://files.example/a.mp3"})", fileStatus)
                   : BrokenServer::json(R"({"data":{"audio_id":"up-1","lyric":"la la"}})", uploadStatus);
        reply.held = isFile && filesHeld;
        reply.delayMs = isFile ? 0 : uploadDelayMs.load();
        return reply;
    }
};

} // namespace riffdesk::test
