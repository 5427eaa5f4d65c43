import { sendFailureText } from './send-failure.ts';

/** Words of taking a published site to another machine. */
export const sendSiteWords = {
  open: 'Send elsewhere…',
  title: 'Send the site elsewhere',
  text: 'Brings a folder on another machine to the state of the site, by this computer’s rsync and its own keys. You see first what changes there. No password is asked for or kept.',
  place: 'Place',
  placeHint:
    'host:folder, or the whole path of a folder here. Of what is there, only files that Dateline sent and the site has no more are deleted.',
  placeMissing: 'Say where to.',
  busy: 'Wait until this is done.',
  tryIt: 'Show what changes there',
  send: 'Send',
  push: 'Push branch “site” to origin',
  nothing: 'The place has the site as it is. There is nothing to send.',
  failure: sendFailureText,
  replaced: (count: number) => `${count} replaced there that Dateline did not put there`,
  deleted: (count: number) => `${count} deleted there`,
  sent: (count: number) => `${count} sent`,
  states: {
    asking: 'Nothing is sent yet.',
    trying: 'Asking the other side. Nothing is sent yet.',
    tried: 'Nothing is sent yet.',
    sending: 'Sending',
    pushing: 'Pushing',
    sent: 'Sent. The place has the site as it is here.',
    pushed: 'The branch was pushed.',
    failed: 'Not sent.',
  },
};
