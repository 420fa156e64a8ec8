// Only in the thread sanitizer's build. Qt is not built with it, so that what Qt orders (a call that is
// queued for another thread, a signal, a mutex that two want at once, a semaphore, the end of a thread) would
// look like a race. These stand before Qt's functions of the same name, call them, and tell the sanitizer of
// the order that they make.

#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

#include <functional>
#include <utility>

extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}

namespace {

/// Qt's own, by its name in the library.
template <typename Function> Function original(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// Calls another slot after all that happened before it was asked for.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    OrderedSlot(QtPrivate::QSlotObjectBase* slot, const QObject* sender)
        : QSlotObjectBase(&impl)
        , m_slot(slot)
        , m_sender(const_cast<QObject*>(sender))
    { }

private:
    static void impl(int which, QSlotObjectBase* base, QObject* receiver, void** arguments, bool* isSame)
    {
        auto* self = static_cast<OrderedSlot*>(base);
        if (which == Compare) {
            *isSame = self->m_slot->compare(arguments);
            return;
        }
        __tsan_acquire(self);
        if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
            return;
        }
        if (self->m_sender)
            __tsan_acquire(self->m_sender);
        self->m_slot->call(receiver, arguments); // a slot object is destroyed only after it was called
        __tsan_release(self);
        __tsan_release(QThread::currentThread());
    }

    QtPrivate::QSlotObjectBase* const m_slot;
    QObject* const m_sender; ///< of the signal; null: called by itself
};

/// Runs a task after all that happened before it was given to its pool. Its members are handed over by Qt, in
/// an order that the sanitizer does not see.
struct OrderedRun
{
    QThreadPool* const pool;
    std::function<void()>* const waiting;

    __attribute__((no_sanitize("thread"), noinline)) void operator()() const { run(pool, waiting); }

private:
    static void run(QThreadPool* pool, std::function<void()>* waiting)
    {
        __tsan_acquire(waiting);
        (*waiting)();
        delete waiting;
        __tsan_release(pool);
    }
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    static const auto invoke = original<bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType,
                                                 void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto* ordered = new OrderedSlot(slot, nullptr);
    ordered->ref();
    __tsan_release(ordered);
    const bool isInvoked = invoke(object, ordered, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(ordered);
    ordered->destroyIfLastRef();
    return isInvoked;
}

QMetaObject::Connection QObject::connectImpl(const QObject* sender, void** signal, const QObject* receiver,
                                             void** slotPointer, QtPrivate::QSlotObjectBase* slot,
                                             Qt::ConnectionType type, const int* types,
                                             const QMetaObject* senderMetaObject)
{
    static const auto connect = original<QMetaObject::Connection (*)(
        const QObject*, void**, const QObject*, void**, QtPrivate::QSlotObjectBase*, Qt::ConnectionType,
        const int*, const QMetaObject*)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_"
        "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    auto* ordered = new OrderedSlot(slot, sender);
    __tsan_release(ordered);
    return connect(sender, signal, receiver, slotPointer, ordered, type, types, senderMetaObject);
}

void QMetaObject::activate(QObject* sender, const QMetaObject* metaObject, int index, void** arguments)
{
    static const auto activate = original<void (*)(QObject*, const QMetaObject*, int, void**)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    activate(sender, metaObject, index, arguments);
}

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto lock = original<void (*)(QBasicMutex*)>("_ZN11QBasicMutex12lockInternalEv");
    lock(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto unlock = original<void (*)(QBasicMutex*)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    unlock(this);
}

void QSemaphore::acquire(int count)
{
    static const auto acquire = original<void (*)(QSemaphore*, int)>("_ZN10QSemaphore7acquireEi");
    acquire(this, count);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int count)
{
    static const auto acquire = original<bool (*)(QSemaphore*, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool isAcquired = acquire(this, count);
    __tsan_acquire(this);
    return isAcquired;
}

bool QSemaphore::tryAcquire(int count, int timeout)
{
    static const auto acquire = original<bool (*)(QSemaphore*, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool isAcquired = acquire(this, count, timeout);
    __tsan_acquire(this);
    return isAcquired;
}

void QSemaphore::release(int count)
{
    static const auto release = original<void (*)(QSemaphore*, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    release(this, count);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto wait =
        original<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = wait(this, deadline);
    __tsan_acquire(this);
    return isOver;
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    static const auto start = original<void (*)(QThreadPool*, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto* const waiting = new std::function<void()>(std::move(task));
    __tsan_release(waiting);
    start(this, OrderedRun{this, waiting}, priority);
}

bool QThreadPool::waitForDone(int timeout)
{
    static const auto wait = original<bool (*)(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isOver = wait(this, timeout);
    __tsan_acquire(this);
    return isOver;
}
