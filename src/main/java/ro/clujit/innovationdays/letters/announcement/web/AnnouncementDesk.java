package ro.clujit.innovationdays.letters.announcement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementFormMessages;
import ro.clujit.innovationdays.letters.announcement.AnnouncementMessages;
import ro.clujit.innovationdays.letters.announcement.Announcements;
import ro.clujit.innovationdays.letters.announcement.Pace;
import ro.clujit.innovationdays.platform.web.Page;

/** What all pages about announcements begin with: whose they are, and where they stand. */
@ApplicationScoped
class AnnouncementDesk {

    private final Editions editions;
    private final Announcements announcements;
    private final Page page;

    AnnouncementDesk(Editions editions, Announcements announcements, Page page) {
        this.editions = editions;
        this.announcements = announcements;
        this.page = page;
    }

    Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    /** With its edition, whose it is. */
    Announcement announcement(String slug, UUID id) {
        return announcements.of(slug, id).orElseThrow(NotFoundException::new);
    }

    EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    AnnouncementRow row(Announcement announcement) {
        Pace pace = announcement.plan().pace();
        String said = pace.pauseSeconds() == null ? "" : words().pace_pause(pace.pauseSeconds());
        return AnnouncementRow.of(
                announcement,
                page.language(),
                pace.perMinute() == null ? said : words().pace_per_minute(pace.perMinute()));
    }

    /** The address of the list, or of what stands below it. @param rest begins with a slash, or is empty */
    String path(String slug, String rest) {
        return "/" + page.lang() + "/office/editions/" + slug + "/announcements" + rest;
    }

    Page page() {
        return page;
    }

    AnnouncementMessages words() {
        return page.words(AnnouncementMessages.class);
    }

    AnnouncementFormMessages formWords() {
        return page.words(AnnouncementFormMessages.class);
    }
}
