#include "inflater.h"

#include <zlib.h>

namespace riffdesk {

namespace {
constexpr int gzipOrZlib = MAX_WBITS + 32;
constexpr int pieceBytes = 64 * 1024;
} // namespace

Inflater::Inflater() : m_stream(std::make_unique<z_stream>())
{
    inflateInit2(m_stream.get(), gzipOrZlib);
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

bool Inflater::add(const QByteArray& packed, const std::function<bool(const QByteArray&)>& take)
{
    QByteArray input = packed; // zlib wants to write to where it reads
    m_stream->next_in = reinterpret_cast<Bytef*>(input.data());
    m_stream->avail_in = static_cast<uInt>(input.size());
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (m_ended && m_stream->avail_in > 0) { // a gzip file may be several, one behind the other
            inflateReset(m_stream.get());
            m_ended = false;
        }
        m_stream->next_out = reinterpret_cast<Bytef*>(piece.data());
        m_stream->avail_out = pieceBytes;
        const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        const auto made = pieceBytes - static_cast<qsizetype>(m_stream->avail_out);
        if (made > 0 && !take(piece.left(made)))
            return true;
        m_ended = outcome == Z_STREAM_END;
        if (outcome != Z_OK && outcome != Z_STREAM_END)
            return outcome == Z_BUF_ERROR; // it only wants more
        if (m_stream->avail_in == 0 && m_stream->avail_out > 0)
            return true;
    }
}

} // namespace riffdesk
