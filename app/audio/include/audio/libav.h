#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/crc.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <memory>

/// Owners for what the libav libraries hand out.
namespace riffdesk::libav {

struct Free
{
    void operator()(AVFormatContext* object) const { avformat_close_input(&object); }
    void operator()(AVCodecContext* object) const { avcodec_free_context(&object); }
    void operator()(AVPacket* object) const { av_packet_free(&object); }
    void operator()(AVFrame* object) const { av_frame_free(&object); }
    void operator()(SwrContext* object) const { swr_free(&object); }
};

template <typename T> using Ptr = std::unique_ptr<T, Free>;

} // namespace riffdesk::libav
