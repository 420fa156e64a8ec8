#include "platform/motionwish.h"

// MotionWish in a build without D-Bus: there is no wish to read.

namespace riffdesk {

class MotionWish::Private
{ };

MotionWish::MotionWish(QObject* parent) : QObject(parent) { }

MotionWish::~MotionWish() = default;

bool MotionWish::isCalm() const
{
    return false;
}

} // namespace riffdesk
