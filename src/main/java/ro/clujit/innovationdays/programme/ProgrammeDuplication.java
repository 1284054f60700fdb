package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ro.clujit.innovationdays.edition.EditionDuplicated;

/** What next year's programme begins with: last year's tracks and rooms, and neither its sessions nor its people. */
@ApplicationScoped
class ProgrammeDuplication {

    private final Tracks tracks;
    private final Rooms rooms;

    ProgrammeDuplication(Tracks tracks, Rooms rooms) {
        this.tracks = tracks;
        this.rooms = rooms;
    }

    void copy(@Observes EditionDuplicated duplicated) {
        for (Track track : tracks.of(duplicated.source())) {
            tracks.persist(new Track(
                    duplicated.copy(),
                    track.position(),
                    track.slug(),
                    track.name().ro(),
                    track.name().en()));
        }
        for (Room room : rooms.of(duplicated.source())) {
            rooms.persist(new Room(
                    duplicated.copy(),
                    room.position(),
                    room.name(),
                    room.capacity().orElse(null)));
        }
    }
}
