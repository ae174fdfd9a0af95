/** What is kept about a person, and how she is forgotten, over REST. */
package org.ballincourt.privacy.rest;
