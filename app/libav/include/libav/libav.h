#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/crc.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
#include <libavutil/opt.h>
#include <libavutil/tx.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <atomic>
#include <memory>

/// The libav libraries, loaded when the first of these functions is called: they bring ninety more with them,
/// which take longer to load and bind than all else that a start needs. Inside this namespace they hide
/// libav's own.
namespace riffdesk {

namespace libav {

/// Its address in the libraries that this was built with; ends the program where they are not installed. They
/// are told not to write what is wrong with each file to standard error.
[[nodiscard]] void (*find(const char* name))();

template <typename Signature> class Function;
template <typename R, typename... Arguments> class Function<R(Arguments...)>
{
public:
    constexpr explicit Function(const char* name) : m_name(name) { }
    R operator()(Arguments... arguments) const
    {
        auto* found = m_found.load(std::memory_order_relaxed); // whoever comes first: it is the same for all
        if (!found) {
            found = reinterpret_cast<R (*)(Arguments...)>(find(m_name));
            m_found.store(found, std::memory_order_relaxed);
        }
        return found(arguments...);
    }

private:
    const char* const m_name;
    mutable std::atomic<R (*)(Arguments...)> m_found = nullptr;
};

} // namespace libav

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wignored-attributes" // that a result should be used
// NOLINTNEXTLINE(bugprone-macro-parentheses): it is the name of what is declared
#define RIFFDESK_LIBAV(name) inline constinit const libav::Function<decltype(::name)> name{#name};
RIFFDESK_LIBAV(av_calloc)
RIFFDESK_LIBAV(av_channel_layout_copy)
RIFFDESK_LIBAV(av_channel_layout_default)
RIFFDESK_LIBAV(av_channel_layout_uninit)
RIFFDESK_LIBAV(av_crc)
RIFFDESK_LIBAV(av_crc_get_table)
RIFFDESK_LIBAV(av_dict_free)
RIFFDESK_LIBAV(av_dict_set)
RIFFDESK_LIBAV(av_find_best_stream)
RIFFDESK_LIBAV(av_frame_alloc)
RIFFDESK_LIBAV(av_frame_free)
RIFFDESK_LIBAV(av_frame_get_buffer)
RIFFDESK_LIBAV(av_frame_unref)
RIFFDESK_LIBAV(av_free)
RIFFDESK_LIBAV(av_get_bits_per_sample)
RIFFDESK_LIBAV(av_get_bytes_per_sample)
RIFFDESK_LIBAV(av_get_packed_sample_fmt)
RIFFDESK_LIBAV(av_interleaved_write_frame)
RIFFDESK_LIBAV(av_new_packet)
RIFFDESK_LIBAV(av_opt_set)
RIFFDESK_LIBAV(av_opt_set_double)
RIFFDESK_LIBAV(av_packet_alloc)
RIFFDESK_LIBAV(av_packet_free)
RIFFDESK_LIBAV(av_packet_rescale_ts)
RIFFDESK_LIBAV(av_packet_unref)
RIFFDESK_LIBAV(av_read_frame)
RIFFDESK_LIBAV(av_rescale)
RIFFDESK_LIBAV(av_rescale_q)
RIFFDESK_LIBAV(av_sample_fmt_is_planar)
RIFFDESK_LIBAV(av_seek_frame)
RIFFDESK_LIBAV(av_tx_init)
RIFFDESK_LIBAV(av_tx_uninit)
RIFFDESK_LIBAV(av_write_trailer)
RIFFDESK_LIBAV(avcodec_alloc_context3)
RIFFDESK_LIBAV(avcodec_descriptor_get)
RIFFDESK_LIBAV(avcodec_find_decoder)
RIFFDESK_LIBAV(avcodec_find_encoder)
RIFFDESK_LIBAV(avcodec_find_encoder_by_name)
RIFFDESK_LIBAV(avcodec_flush_buffers)
RIFFDESK_LIBAV(avcodec_free_context)
RIFFDESK_LIBAV(avcodec_open2)
RIFFDESK_LIBAV(avcodec_parameters_from_context)
RIFFDESK_LIBAV(avcodec_parameters_to_context)
RIFFDESK_LIBAV(avcodec_receive_frame)
RIFFDESK_LIBAV(avcodec_receive_packet)
RIFFDESK_LIBAV(avcodec_send_frame)
RIFFDESK_LIBAV(avcodec_send_packet)
RIFFDESK_LIBAV(avformat_alloc_context)
RIFFDESK_LIBAV(avformat_alloc_output_context2)
RIFFDESK_LIBAV(avformat_close_input)
RIFFDESK_LIBAV(avformat_find_stream_info)
RIFFDESK_LIBAV(avformat_free_context)
RIFFDESK_LIBAV(avformat_new_stream)
RIFFDESK_LIBAV(avformat_open_input)
RIFFDESK_LIBAV(avformat_write_header)
RIFFDESK_LIBAV(avio_closep)
RIFFDESK_LIBAV(avio_open)
RIFFDESK_LIBAV(swr_alloc_set_opts2)
RIFFDESK_LIBAV(swr_convert)
RIFFDESK_LIBAV(swr_free)
RIFFDESK_LIBAV(swr_get_out_samples)
RIFFDESK_LIBAV(swr_init)
RIFFDESK_LIBAV(swr_inject_silence)
RIFFDESK_LIBAV(swr_set_matrix)
RIFFDESK_LIBAV(sws_freeContext)
RIFFDESK_LIBAV(sws_getCoefficients)
RIFFDESK_LIBAV(sws_getContext)
RIFFDESK_LIBAV(sws_scale)
RIFFDESK_LIBAV(sws_setColorspaceDetails)
#undef RIFFDESK_LIBAV
#pragma GCC diagnostic pop

} // namespace riffdesk

/// Owners for what the libav libraries hand out.
namespace riffdesk::libav {

struct Free
{
    void operator()(AVFormatContext* object) const { avformat_close_input(&object); }
    void operator()(AVCodecContext* object) const { avcodec_free_context(&object); }
    void operator()(AVPacket* object) const { av_packet_free(&object); }
    void operator()(AVFrame* object) const { av_frame_free(&object); }
    void operator()(SwrContext* object) const { swr_free(&object); }
    void operator()(SwsContext* object) const { sws_freeContext(object); }
};

template <typename T> using Ptr = std::unique_ptr<T, Free>;

} // namespace riffdesk::libav
