-- Feedback is written by the portals and read by the administrator alone.
GRANT INSERT ON feedback TO app;
