// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/taskbar.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>

#include <qt_windows.h>

#include <shobjidl.h>

namespace Rushes::Desktop {

namespace {

struct Release {
    void operator()(IUnknown* object) const { object->Release(); }
};

/// The progress of the window's button. The button is another one whenever the desktop's shell has started again, and then knows of nothing.
class ButtonProgress final : public Taskbar, public QAbstractNativeEventFilter {
public:
    explicit ButtonProgress(QWidget& window) : m_window{window} { QCoreApplication::instance()->installNativeEventFilter(this); }

    void show(int open, double share) override {
        m_open = open;
        m_share = share;
        tell();
    }

    bool nativeEventFilter(const QByteArray& kind, void* message, qintptr*) override {
        const auto* told = static_cast<const MSG*>(message);
        if (kind != "windows_generic_MSG" || told->message != m_buttonCreated || told->hwnd != window()) return false;
        m_list.reset();
        if (m_open > 0) tell();
        return false;
    }

private:
    /// Null before the window has been shown.
    [[nodiscard]] HWND window() const { return reinterpret_cast<HWND>(m_window.internalWinId()); }

    void tell() {
        if (window() == nullptr || !findList()) return;
        m_list->SetProgressState(window(), m_open > 0 ? TBPF_NORMAL : TBPF_NOPROGRESS);
        if (m_open > 0) m_list->SetProgressValue(window(), static_cast<ULONGLONG>(m_share * whole), whole);
    }

    bool findList() {
        if (m_list) return true;
        ITaskbarList3* list = nullptr;
        if (FAILED(::CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&list)))) return false;
        m_list.reset(list);
        if (FAILED(list->HrInit())) m_list.reset();
        return m_list != nullptr;
    }

    static constexpr ULONGLONG whole = 1000;

    QWidget& m_window;
    const UINT m_buttonCreated = ::RegisterWindowMessageW(L"TaskbarButtonCreated");
    std::unique_ptr<ITaskbarList3, Release> m_list;
    int m_open = 0;
    double m_share = 0;
};

} // namespace

std::unique_ptr<Taskbar> systemTaskbar(QWidget& window) { return std::make_unique<ButtonProgress>(window); }

} // namespace Rushes::Desktop
