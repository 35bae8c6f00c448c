/* A Wayland compositor that can do one thing: say by ext-idle-notify-v1 that nobody is there, and
 * that somebody is back. idle-compositor SOCKET
 *
 * It speaks through libwayland-server, as real compositors do. A line on standard input makes it
 * say "idled", the next one "resumed", and so on. */
#include "ext-idle-notify-v1-server.h"
#include <stdio.h>
#include <unistd.h>
#include <wayland-server-core.h>
#include <wayland-server-protocol.h>

static struct wl_resource *notification;
static int is_idle;

static void destroy(struct wl_client *client, struct wl_resource *resource) {
  wl_resource_destroy(resource);
}

static const struct ext_idle_notification_v1_interface notification_requests = {destroy};

static void get_idle_notification(struct wl_client *client, struct wl_resource *notifier,
                                  uint32_t id, uint32_t timeout, struct wl_resource *seat) {
  notification = wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
  wl_resource_set_implementation(notification, &notification_requests, NULL, NULL);
  printf("asked after %u ms\n", timeout);
  fflush(stdout);
}

static const struct ext_idle_notifier_v1_interface notifier_requests = {destroy,
                                                                        get_idle_notification};

static void bind_notifier(struct wl_client *client, void *data, uint32_t version, uint32_t id) {
  struct wl_resource *resource =
      wl_resource_create(client, &ext_idle_notifier_v1_interface, version, id);
  wl_resource_set_implementation(resource, &notifier_requests, NULL, NULL);
}

static void bind_seat(struct wl_client *client, void *data, uint32_t version, uint32_t id) {
  struct wl_resource *resource = wl_resource_create(client, &wl_seat_interface, version, id);
  wl_resource_set_implementation(resource, NULL, NULL, NULL);
  wl_seat_send_capabilities(resource, 0);
}

static int told(int descriptor, uint32_t mask, void *display) {
  char line[100];
  if (read(descriptor, line, sizeof line) <= 0) {
    wl_display_terminate(display);
  } else if (notification) {
    is_idle = !is_idle;
    if (is_idle) ext_idle_notification_v1_send_idled(notification);
    else ext_idle_notification_v1_send_resumed(notification);
    wl_display_flush_clients(display);
  }
  return 0;
}

int main(int count, char **words) {
  struct wl_display *display = wl_display_create();
  if (count != 2 || wl_display_add_socket(display, words[1]) != 0) return 1;
  wl_global_create(display, &wl_seat_interface, 1, NULL, bind_seat);
  wl_global_create(display, &ext_idle_notifier_v1_interface, 1, NULL, bind_notifier);
  wl_event_loop_add_fd(wl_display_get_event_loop(display), 0, WL_EVENT_READABLE, told, display);
  wl_display_run(display);
  wl_display_destroy(display);
  return 0;
}
