-- What has been taken along on devices: written once by its person, never changed.
GRANT SELECT, INSERT ON offline_pack TO app;
