package org.ballincourt.administration.web;

/** What is set for all of Jira on the page of projects, in a form each. */
record SettingsForms(PaceView pace, GroupsView groups) {}
