/* A camera for tests: preloaded, it answers for /dev/video0 as a V4L2 driver would.
 *
 * The word in the file $CAMERA_STAND_IN changes its manners at once:
 *   normal   640x480 YUYV, 15 frames a second, a grey ramp that moves
 *   black    the same, all black
 *   stall    no frames come
 *   eio      reading a frame fails
 *   unplug   every call fails, as after the plug was pulled
 *   busy, denied, slow   opening fails, fails, or takes six seconds
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { WIDTH = 640, HEIGHT = 480, BUFFERS = 8, WAITING = 64, HANDLES = 4096, SPACING = 1 << 24 };
static const long FRAME_BYTES = WIDTH * HEIGHT * 2L;
static const long STEP_NS = 66666666;

static char is_ours[HANDLES];
static unsigned char *memory[BUFFERS];
static unsigned waiting[WAITING], first_waiting, after_waiting, buffers, frames;

static void manners(char word[32]) {
    strcpy(word, "normal");
    const char *name = getenv("CAMERA_STAND_IN");
    FILE *file = name ? fopen(name, "r") : NULL;
    if (!file) return;
    if (fscanf(file, "%31s", word) != 1) strcpy(word, "normal");
    fclose(file);
}

static int is(const char *wanted) {
    char word[32];
    manners(word);
    return strcmp(word, wanted) == 0;
}

static int failed(int reason) {
    errno = reason;
    return -1;
}

static int opened(void) {
    if (is("busy")) return failed(EBUSY);
    if (is("denied")) return failed(EACCES);
    if (is("unplug")) return failed(ENODEV);
    if (is("slow")) sleep(6);
    /* A timer can be waited for like a camera: it becomes readable when a frame is due. */
    int handle = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    if (handle < 0 || handle >= HANDLES) return failed(EMFILE);
    is_ours[handle] = 1;
    first_waiting = after_waiting = buffers = frames = 0;
    return handle;
}

static int is_camera(const char *path) { return path && strcmp(path, "/dev/video0") == 0; }

#define OPEN(NAME)                                                                   \
    int NAME(const char *path, int flags, ...) {                                     \
        va_list more;                                                                \
        va_start(more, flags);                                                       \
        mode_t mode = va_arg(more, mode_t);                                          \
        va_end(more);                                                                \
        if (is_camera(path)) return opened();                                        \
        int (*next)(const char *, int, ...) = dlsym(RTLD_NEXT, #NAME);               \
        return next(path, flags, mode);                                              \
    }
#define OPENAT(NAME)                                                                 \
    int NAME(int folder, const char *path, int flags, ...) {                         \
        va_list more;                                                                \
        va_start(more, flags);                                                       \
        mode_t mode = va_arg(more, mode_t);                                          \
        va_end(more);                                                                \
        if (is_camera(path)) return opened();                                        \
        int (*next)(int, const char *, int, ...) = dlsym(RTLD_NEXT, #NAME);          \
        return next(folder, path, flags, mode);                                      \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int handle) {
    int (*next)(int) = dlsym(RTLD_NEXT, "close");
    if (handle >= 0 && handle < HANDLES && is_ours[handle]) {
        is_ours[handle] = 0;
        fprintf(stderr, "[camera] given back after %u frames\n", frames);
    }
    return next(handle);
}

#define MMAP(NAME)                                                                   \
    void *NAME(void *at, size_t size, int protection, int flags, int handle, off_t offset) { \
        void *(*next)(void *, size_t, int, int, int, off_t) = dlsym(RTLD_NEXT, #NAME); \
        if (handle < 0 || handle >= HANDLES || !is_ours[handle])                     \
            return next(at, size, protection, flags, handle, offset);                \
        void *made = next(NULL, size, PROT_READ | PROT_WRITE,                        \
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);                       \
        memory[offset / SPACING] = made;                                             \
        return made;                                                                 \
    }
MMAP(mmap)
MMAP(mmap64)

static void paint(unsigned char *pixels) {
    int black = is("black");
    for (long at = 0; at < FRAME_BYTES; at += 2) {
        pixels[at] = black ? 16 : 40 + (at / 2 + frames * 8) % WIDTH / 4;
        pixels[at + 1] = 128;
    }
}

static int next_frame(int handle, struct v4l2_buffer *buffer) {
    unsigned long long due;
    if (is("eio")) return failed(EIO);
    if (first_waiting == after_waiting || read(handle, &due, sizeof due) != sizeof due)
        return failed(EAGAIN);
    if (is("stall")) return failed(EAGAIN);
    unsigned index = waiting[first_waiting++ % WAITING];
    paint(memory[index]);
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    buffer->index = index;
    buffer->bytesused = buffer->length = FRAME_BYTES;
    buffer->sequence = frames++;
    buffer->field = V4L2_FIELD_NONE;
    buffer->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    buffer->timestamp.tv_sec = now.tv_sec;
    buffer->timestamp.tv_usec = now.tv_nsec / 1000;
    buffer->memory = V4L2_MEMORY_MMAP;
    buffer->m.offset = index * SPACING;
    return 0;
}

static int answered(int handle, unsigned request, void *argument) {
    if (is("unplug")) return failed(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability *said = argument;
        memset(said, 0, sizeof *said);
        strcpy((char *)said->driver, "standin");
        strcpy((char *)said->card, "Stand-in Webcam");
        said->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        said->capabilities = said->device_caps | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case VIDIOC_G_INPUT:
        *(int *)argument = 0;
        return 0;
    case VIDIOC_S_INPUT:
        return *(int *)argument ? failed(EINVAL) : 0;
    case VIDIOC_ENUMINPUT: {
        struct v4l2_input *said = argument;
        if (said->index) return failed(EINVAL);
        memset(said, 0, sizeof *said);
        said->type = V4L2_INPUT_TYPE_CAMERA;
        return 0;
    }
    case VIDIOC_ENUM_FMT: {
        struct v4l2_fmtdesc *said = argument;
        if (said->index) return failed(EINVAL);
        said->pixelformat = V4L2_PIX_FMT_YUYV;
        said->flags = 0;
        return 0;
    }
    case VIDIOC_TRY_FMT:
    case VIDIOC_S_FMT:
    case VIDIOC_G_FMT: {
        struct v4l2_format *said = argument;
        if (said->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return failed(EINVAL);
        memset(&said->fmt.pix, 0, sizeof said->fmt.pix);
        said->fmt.pix.width = WIDTH;
        said->fmt.pix.height = HEIGHT;
        said->fmt.pix.pixelformat = V4L2_PIX_FMT_YUYV;
        said->fmt.pix.field = V4L2_FIELD_NONE;
        said->fmt.pix.bytesperline = WIDTH * 2;
        said->fmt.pix.sizeimage = FRAME_BYTES;
        said->fmt.pix.colorspace = V4L2_COLORSPACE_SRGB;
        return 0;
    }
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM: {
        struct v4l2_streamparm *said = argument;
        said->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
        said->parm.capture.timeperframe.numerator = 1;
        said->parm.capture.timeperframe.denominator = 15;
        return 0;
    }
    case VIDIOC_REQBUFS: {
        struct v4l2_requestbuffers *wanted = argument;
        if (wanted->memory != V4L2_MEMORY_MMAP) return failed(EINVAL);
        if (wanted->count > BUFFERS) wanted->count = BUFFERS;
        buffers = wanted->count;
        return 0;
    }
    case VIDIOC_QUERYBUF: {
        struct v4l2_buffer *said = argument;
        if (said->index >= buffers) return failed(EINVAL);
        said->length = FRAME_BYTES;
        said->m.offset = said->index * SPACING;
        said->flags = 0;
        return 0;
    }
    case VIDIOC_QBUF:
        waiting[after_waiting++ % WAITING] = ((struct v4l2_buffer *)argument)->index;
        return 0;
    case VIDIOC_DQBUF:
        return next_frame(handle, argument);
    case VIDIOC_STREAMON: {
        struct itimerspec pace = {{0, STEP_NS}, {0, STEP_NS}};
        return timerfd_settime(handle, 0, &pace, NULL);
    }
    case VIDIOC_STREAMOFF: {
        struct itimerspec rest = {{0, 0}, {0, 0}};
        first_waiting = after_waiting = 0;
        return timerfd_settime(handle, 0, &rest, NULL);
    }
    default:
        return failed(EINVAL);
    }
}

int ioctl(int handle, unsigned long request, ...) {
    va_list more;
    va_start(more, request);
    void *argument = va_arg(more, void *);
    va_end(more);
    int (*next)(int, unsigned long, ...) = dlsym(RTLD_NEXT, "ioctl");
    if (handle >= 0 && handle < HANDLES && is_ours[handle])
        return answered(handle, (unsigned)request, argument);
    return next(handle, request, argument);
}
