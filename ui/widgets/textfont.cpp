#include "ui/widgets/textfont.h"

namespace riffdesk {

QFont textFont(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace riffdesk
