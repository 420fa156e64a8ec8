#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

struct z_stream_s;

namespace riffdesk {

/// Unpacks what came as Content-Encoding gzip or deflate, piece by piece and in bounded memory.
class Inflater
{
public:
    Inflater();
    ~Inflater();

    /// Gives pieces of at most 64 KB to `take` until it answers false. False when the bytes are damaged.
    bool add(const QByteArray& packed, const std::function<bool(const QByteArray&)>& take);
    /// Whether the end came, with a sum that agrees.
    [[nodiscard]] bool isWhole() const { return m_ended; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_ended = false;
};

} // namespace riffdesk
