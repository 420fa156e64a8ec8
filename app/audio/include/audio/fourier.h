#pragma once

#include <complex>
#include <memory>

namespace riffdesk {

/// A complex Fourier transform of one size, by libav: unscaled in both directions. Made once and used again
/// and again: transforming allocates nothing. One thread at a time.
class Fourier
{
public:
    enum class Direction { Forward, Backward };
    explicit Fourier(int size, Direction direction = Direction::Forward); ///< `size`: a power of two
    ~Fourier();
    Fourier(Fourier&&) noexcept;
    Fourier& operator=(Fourier&&) = delete;

    [[nodiscard]] bool isReady() const; ///< false when there was no memory for it
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] std::complex<float>* input(); ///< of size() values, to be filled before each run
    const std::complex<float>* run(); ///< size() values, until the next run

private:
    class Private;
    std::unique_ptr<Private> d;
    int m_size;
};

} // namespace riffdesk
