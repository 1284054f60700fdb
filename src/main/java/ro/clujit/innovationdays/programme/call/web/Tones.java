package ro.clujit.innovationdays.programme.call.web;

import ro.clujit.innovationdays.programme.call.SubmissionState;

/** Which colour a state has, beside its word. */
final class Tones {

    private Tones() {}

    static String of(SubmissionState state) {
        return switch (state) {
            case SUBMITTED -> "info";
            case ACCEPTED -> "good";
            case REJECTED -> "bad";
            case WITHDRAWN -> "warn";
        };
    }
}
