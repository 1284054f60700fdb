package ro.clujit.innovationdays.checkin.device;

/**
 * What a device tells of itself; what it does not know is null.
 *
 * @param skewMillis how far its clock is ahead of ours, measured when this came
 * @param queue scans that it could not send yet
 * @param battery in percent
 * @param appVersion of the page that it runs
 */
public record Report(Long skewMillis, Integer queue, Integer battery, String appVersion) {

    public static final int LONGEST_VERSION = 40;
}
