/**
 * Announcements: what organisers write to many at once. Who gets one is found out when it starts and fixed then ({@link
 * ro.clujit.innovationdays.letters.announcement.Starting}); from there they go to the outbox in portions, each asked once
 * more whether they still want it ({@link ro.clujit.innovationdays.letters.announcement.HandingOver}).
 */
package ro.clujit.innovationdays.letters.announcement;
