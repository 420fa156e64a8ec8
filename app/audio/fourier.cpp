#include "audio/fourier.h"

#include "libav/libav.h"

namespace riffdesk {

static_assert(sizeof(AVComplexFloat) == sizeof(std::complex<float>));

class Fourier::Private
{
    struct FreeMemory
    {
        void operator()(void* memory) const { av_free(memory); }
    };
    struct FreeTransform
    {
        void operator()(AVTXContext* made) const { av_tx_uninit(&made); }
    };

public:
    using Values = std::unique_ptr<std::complex<float>[], FreeMemory>;

    Private(int size, Direction direction) : input(makeValues(size)), output(makeValues(size))
    {
        AVTXContext* made = nullptr;
        constexpr float unscaled = 1;
        if (av_tx_init(&made, &transform, AV_TX_FLOAT_FFT, direction == Direction::Backward ? 1 : 0, size,
                       &unscaled, 0)
            >= 0)
            context.reset(made);
    }

    /// Aligned as the transform wants it; null when there is no memory.
    [[nodiscard]] static Values makeValues(int size)
    {
        return Values(
            static_cast<std::complex<float>*>(av_calloc(size_t(size), sizeof(std::complex<float>))));
    }

    std::unique_ptr<AVTXContext, FreeTransform> context;
    av_tx_fn transform = nullptr;
    Values input;
    Values output;
};

Fourier::Fourier(int size, Direction direction) : d(std::make_unique<Private>(size, direction)), m_size(size)
{ }

Fourier::~Fourier() = default;

Fourier::Fourier(Fourier&&) noexcept = default;

bool Fourier::isReady() const
{
    return d->context && d->input && d->output;
}

std::complex<float>* Fourier::input()
{
    return d->input.get();
}

const std::complex<float>* Fourier::run()
{
    d->transform(d->context.get(), d->output.get(), d->input.get(), sizeof(std::complex<float>));
    return d->output.get();
}

} // namespace riffdesk
