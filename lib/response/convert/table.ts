// Made from lib/types/entities by `npm run generate`: change the entities, not this file.

/**
 * A line for each entity: its name, then `field:kind`. A kind is `n` (number), `b` (boolean), `d` (date), `s`
 * (string) or the name of an entity. `*` before it means an array, and `?` after it means that an empty value is null.
 * The last line has no name, and lists the elements of responses.
 */
export const TABLE = `
ReleaseBatch releases:BatchedReleases,errors:BatchErrorList
TrackBatch tracks:BatchedTracks,errors:BatchErrorList
BatchedReleases release:*Release
BatchedTracks track:*Track
BatchErrorList error:*BatchError
BatchError itemId:s,code:s
Artist id:s,key:s,popularity:n,bio:TextItem,isPlaceholderImage:b
ArtistList page:n,pageSize:n,totalItems:n,artist:*Artist
TextItem
Release id:s,shopId:s,version:s,barcode:s,year:n,explicitContent:b,artist:Artist,releaseDate:d,addedDate:d,price:Price,formats:FormatList,label:Label,licensor:Licensor,streamingReleaseDate:d?,popularity:n,duration:n,trackCount:n?,download:Download,subscriptionStreaming:Streaming,adSupportedStreaming:Streaming
ReleaseDetails id:s,shopId:s,version:s,barcode:s,year:n,explicitContent:b,artist:Artist,releaseDate:d,addedDate:d,price:Price,formats:FormatList,label:Label,licensor:Licensor,streamingReleaseDate:d?,popularity:n,duration:n,trackCount:n?,download:Download,subscriptionStreaming:Streaming,adSupportedStreaming:Streaming
ReleaseList page:n,pageSize:n,totalItems:n,release:*Release
Track id:s,version:s,artist:Artist,trackNumber:n,duration:n,explicitContent:b,isrc:s,release:Release,price:Price,streamingReleaseDate:d?,discNumber:n,disc:n,formats:FormatList,number:n,previewDate:d,popularity:n,download:Download,subscriptionStreaming:Streaming,adSupportedStreaming:Streaming
TrackList page:n,pageSize:n,totalItems:n,track:*Track
Label id:s
Licensor id:s
Streaming releaseDate:d
Tag id:s,count:n
TagList page:n,pageSize:n,totalItems:n,tag:*Tag
Editorial review:TextItem,promotionalText:TextItem
Chart page:n,pageSize:n,totalItems:n,fromDate:d,toDate:d,chartItem:*ChartItem
ChartItem position:n,artist:Artist,release:Release,track:Track
SearchResults page:n,pageSize:n,totalItems:n,searchResult:*SearchResult
SearchResult score:n,artist:Artist,release:Release,track:Track
Recommendations page:n,pageSize:n,totalItems:n,recommendedItem:*RecommendedItem
RecommendedItem release:Release
TaggedResults page:n,pageSize:n,totalItems:n,taggedItem:*TaggedItem
TaggedItem artist:Artist,release:Release
List id:s,key:s,listItems:ListItemList
ListItemList listItem:*ListItem
ListItem id:s,release:Release
Matches artists:*MatchGroup,releases:*MatchGroup,tracks:*MatchGroup
MatchGroup mbId:s,sevenDigitalId:s,artist:*Match,release:*Match,track:*Match,matchError:MatchError
Match sevenDigitalId:s,mbId:s
MatchError code:s
Locker lockerReleases:LockerReleaseList
LockerReleaseList page:n,pageSize:n,totalItems:n,lockerRelease:*LockerRelease
LockerRelease release:Release,lockerTracks:LockerTrackList,available:b
LockerTrackList lockerTrack:*LockerTrack
LockerTrack track:Track,remainingDownloads:n,purchaseId:s,purchaseDate:d,completeAlbumPurchase:b,downloadUrls:DownloadUrlList
DownloadUrlList downloadUrl:*DownloadUrl
DownloadUrl format:Format
Download releaseDate:d,previewDate:d,packages:PackageList
PackageList package:*Package
Package id:s,price:PackagePrice,formats:FormatList,format:*Format
PackagePrice sevendigitalPrice:n?,recommendedRetailPrice:n?
FormatList availableDrmFree:b,format:*Format
Format id:s,priority:n,drmFree:b
Price currency:Currency,value:n?,rrp:n?,formattedRrp:*,onSale:b
Currency code:s
PlaylistList page:n,pageSize:n,totalItems:n,playlist:*PlaylistSummary
PlaylistSummary id:s,trackCount:n,lastUpdated:d,links:LinkList,tags:PlaylistTagList,annotations:AnnotationList
Playlist id:s,lastUpdated:d,partnerId:s,userId:s,tags:PlaylistTagList,annotations:AnnotationList,tracks:PlaylistTrackList
PlaylistTrackList track:*PlaylistTrack
PlaylistTrackPage page:n,pageSize:n,totalItems:n,track:*PlaylistTrack
PlaylistTrack id:s,playlistItemId:s,trackId:s,artistId:s,releaseId:s,releaseArtistId:s,dateAdded:d?
PlaylistTagList tag:*PlaylistTag
PlaylistTag playlistPosition:n?
AnnotationList annotation:*Annotation
Annotation key:s
LinkList link:*Link
Link
PlaylistGroup id:s,playlistCount:n,lastUpdated:d,_links:Links,playlists:*GroupedPlaylist
GroupedPlaylist id:s,trackCount:n,lastUpdated:d,tags:*GroupedPlaylistTag,_links:Links
GroupedPlaylistTag playlistPosition:n?
Links self:LinkTarget,details:LinkTarget,tracks:LinkTarget
LinkTarget
ServiceStatus serverTime:d
GeoRestrictions allowCheckout:b
PlayLogs count:n
OfflineStatus offlineEnabled:b,offlineMaxTrackCount:n
RefundedRelease purchaseId:s,releaseId:s
RefundedTrack purchaseId:s,trackId:s
PreparedPayment autoFulfilled:b,preparePaymentDate:d
PaymentStatus purchaseId:s
Basket id:s,itemCount:n,price:Price,basketItems:*BasketItem,amountDue:AmountDue
BasketItem id:s,trackId:s,releaseId:s,price:Price,package:BasketPackage,discount:Discount,amountDue:AmountDue
BasketPackage id:s
Discount
AmountDue currency:Currency,amount:n
ExpressCheckout
Purchase id:s,purchaseDate:d,lockerReleases:LockerReleaseList
CardTypeList cardType:*CardType
CardType id:s
CountryList country:*Country
Country code:s,languages:LanguageList
LanguageList language:*Language
Language
GeoIpLookup
TranslationList page:n,pageSize:n,totalItems:n,translation:*Translation
Translation key:s
User id:s
UserList user:*User
CardList card:*Card
Card id:s,default:b
CardRegistration id:s,card:Card,error:ServiceError
ServiceError code:s
StreamingSubscription expiryDate:d
 artist:Artist,artists:ArtistList,editorial:Editorial,release:ReleaseDetails,releases:ReleaseList,tags:TagList,track:Track,tracks:TrackList,chart:Chart,list:List,matches:Matches,recommendations:Recommendations,searchResults:SearchResults,taggedResults:TaggedResults,locker:Locker,playlist:Playlist,playlistGroup:PlaylistGroup,playlists:PlaylistList,geoRestrictions:GeoRestrictions,offlineStatus:OfflineStatus,playLogs:PlayLogs,preparePayment:PreparedPayment,serviceStatus:ServiceStatus,basket:Basket,cardTypes:CardTypeList,expressCheckout:ExpressCheckout,purchase:Purchase,GeoIpLookup:GeoIpLookup,countries:CountryList,translations:TranslationList,cardRegistration:CardRegistration,cards:CardList,streaming:StreamingSubscription,user:User,users:UserList
`;
