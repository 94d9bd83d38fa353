/** The SQL that takes user.sqlite from one `user_version` to the next. What has been released is never changed again. */
export type Migration = string;
